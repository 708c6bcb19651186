// Written by `tsx scripts/measure-cues.ts` from polnear-train (24207 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma. */
export const claimShares =
  'across -3|act about -14|act bare -3|act before -15|act comma -6|act marks -1|act object -2|act passive 1|' +
  'act that -3|beat before 1|before 2|begins with capital -6|begins with determiner 3|begins with marks 12|' +
  'begins with name 2|begins with nominal 3|begins with participle 6|begins with preposition -3|' +
  'begins with pronoun 2|comma 3|holds marks 4|holds marks about -1|holds marks across -3|holds marks bare -4|' +
  'holds marks before 6|holds marks comma 3|holds marks marks -2|holds marks object 1|holds marks to -1|' +
  'holds marks whether -6|infinitive -1|manner about -10|manner bare -3|manner comma 5|manner marks 4|' +
  'manner object -3|manner that -2|manner to -3|marks -2|name bare -1|name before -18|name comma -2|name marks -1|' +
  'name object 6|name passive 7|name that -1|name to 1|name whether 4|noun about -6|noun that -2|object -1|' +
  'order agent -11|order apart 3|order behind -1|order main -5|order none -7|order relative -7|participle 1|' +
  'passive 3|say about -5|say across -3|say bare 1|say before 4|say comma 7|say marks 4|say object -1|' +
  'say passive -1|say that 7|say to 4|say whether 4|show about -12|show before 1|show marks -7|show object 1|' +
  'show passive -5|show that 3|show to 4|show whether -5|subject i -3|subject it -6|subject name document 3|' +
  'subject name organization -4|subject name person -1|subject name place -10|subject name unknown -2|' +
  'subject nominal group -2|subject nominal organization -3|subject nominal person -3|subject none -7|' +
  'subject they -3|subject unknown -9|subject we -5|subject you -7|that 6|think about -3|think bare 1|' +
  'think before -8|think comma -7|think marks 3|think passive 3|think that 6|think to 4|think whether 4|to 1|' +
  'whether 7|write about -14|write bare -4|write before 1|write comma -1|write marks -5|write object -5|' +
  'write passive 1|write that -4|write to 3'

/** Of each lemma: alone, then by construction; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '*accusation mmmlmmmmn|*advice mmmnmmmml|*agreement mmmnmmmml|*allegation mmmmmmmmn|*anger l|' +
  '*announcement mmmlmmmmn|*apology nmmmmmmmn|*appeal lmmmmmmml|*approval nmmmmmmmn|*argument l|' +
  '*assertion nmmmmmmmn|*assessment nmmmmmmmn|*assurance nmmn|*attempt kmmmmlmml|*attitude lmmmmmmml|*belief nmmn|' +
  '*bid kmmmmlmml|*blog nmmmmmmmn|*call nmmn|*case mmmlmmmmn|*charge lmmmmmmml|*claim mmmmmmmmn|*column n|' +
  '*comment lmmlmmmml|*complaint nmmn|*concern nmmommmml|*conclusion mmmmmmmml|*condemnation nmmmmmmmn|' +
  '*confidence nmmmmmmmn|*contention nmmn|*critic mmml|*criticism ommnmmmmn|*critique nmmmmmmmn|*cry nmmmmmmmn|' +
  '*decision lmmmmmmml|*demand mmmnmmmml|*denunciation nmmmmmmmn|*desire nmmmmn|*disapproval nmmmmmmmn|' +
  '*disclosure mmmmmmmmn|*doubt mmmn|*editorial nmmmmmmmn|*effort kmmmmlmml|*email lmml|*evidence mmmnmmmml|' +
  '*explanation lmml|*fear nmmn|*feeling mmmmmmmmn|*forecast nmmmmmmmn|*frustration lmmmmmmml|*headline lmml|' +
  '*hope nmmmmmmmn|*impression nmmmmmmmn|*indication lmml|*lawsuit lmml|*letter l|*line lmmmmmmml|' +
  '*mantra mmmlmmmmn|*memo lmmmmmmml|*mention ommnmmmmn|*message lmml|*news kmml|*note n|*notion mmmnmmmml|' +
  '*opponent lmmmmmmml|*opposition nmmmmmmmn|*order lmmmml|*pledge nmmmmn|*point lmmmmmmml|*position lmmmmmmml|' +
  '*post l|*praise nmmmmmmmn|*promise nmmmmmmmn|*proposal nmmlmnmmn|*protest mmmlmmmmn|*push lmmmmmmml|' +
  '*question mmmlmmmmn|*rant nmmmmmmmn|*reaction lmmmmmmml|*refrain nmmn|*reminder l|*reply nmmmmmmmn|' +
  '*response mmmmmmmml|*rumor nmmn|*saying nmmn|*skepticism nmmn|*speculation nmmn|*speech lmml|*stance mmmlmmmmn|' +
  '*statement mmmn|*story mmmlmmmmn|*suggestion nmmn|*support nmmmmmmmn|*supporter lmmk|*take lmmmmmmml|' +
  '*theory lmmmmmmml|*thought l|*threat kmmmmmmml|*version lmmmmmmml|*view nmmmmmmmn|*vote lmml|*vow nmmmmn|' +
  '*warning nmmn|accept mmmmmmmn|accuse ommmmnmnmnl|acknowledge nmmlmmnnlmn|add nnmomlmkjmp|address lmmmmmmml|' +
  'admit nmmmmmlmn|admonish nmmmmmn|adopt l|advise lmmmmnll|advocate l|affirm mmmmmmmn|agree nmmmmnmmnml|' +
  'aim mmmmmomlll|air kmmmmmmll|alert lmmmmml|allege nmmn|allow l|allude to nmmmmmmn|announce ommlmmmomn|' +
  'answer mmmlmmmn|apologize mmmmmmnlmml|appeal kmmmmmmml|appear lmmmmnlnll|applaud nmmmmmmn|appoint nmmmmmmmmn|' +
  'approve nmmmmmmmmn|argue pmmnmmommnl|articulate mmmmmmmmmn|ask for nmmmmn|ask nmmmmmnlnml|assail mmmmmmmmml|' +
  'assert nmmnmmln|assess lmmmmmml|assume lmmnmmll|assure nmmn|attack lmmlmmmmmn|attribute ommmmmmmnn|' +
  'avoid lmmmmmml|back kmmlmmmmll|be like lmmmmmml|beg mmmmmnl|begin klmnmmml|believe nmmmmlnnn|bemoan nmmmmmmn|' +
  'berate mmmmmmmmn|bet kmml|bicker nmmmmmmmn|bid lmmmmnmmmml|bill mmmmmmmmn|blame n|block l|boast mmmmmnmmmml|' +
  'brag nmmmmmn|brand lmmmmmml|brief kmmlmml|cable l|cajole mmmmmml|calculate mmmnmmml|call for ommmmmmn|' +
  'call mmmnmnmmll|call on n|call out nmmmmmmn|campaign against nmmmmmmn|campaign for lmmmmmml|carp lmml|' +
  'carry on lmmmmmml|cast lmmmmmml|castigate nmmmmmmn|caution nmmn|celebrate kmmmmmml|challenge lmmlmnl|' +
  'champion mmmmmmmlmn|chant mmnmmmmmmml|characterize nmmmmmmn|charge mmmnmmknnnl|chat lmmmmmmml|' +
  'cheer kmmmmmmlmml|chide nmmmmmmn|chime in nmmmmmmln|choose kmmmmmmmml|chronicle nmmmmmmn|cite nmmmmmmpmml|' +
  'claim nmmmmmmnmn|clamor lmmmml|clarify n|classify kmmmmmmk|close jmmlmmmkml|come in jmmmmmmk|command kmmmmmml|' +
  'comment nmmmmnmln|compare kmmmmmmnj|complain nmmmmmn|compliment nmmmmmmmn|concede n|conclude ommmmmmmmlo|' +
  'concur nmmmmmmmn|condemn n|confess n|confirm nmmnmmln|congratulate nmmmmmmn|console lmml|consult lmmmmmml|' +
  'continue lmmmmmmllln|contradict nmmmmmn|contribute jmmmmmlll|convince nmmn|correct mmmmmnln|counter mmmmmmnl|' +
  'crack l|credit mmmmmmmnl|criticize ommmmmmmmn|debate kmllmmmln|debunk lmmmmmml|decide lmmmlnmlml|' +
  'declare nmnmmmln|decline nmmmmnnmlml|decry nmmmmmmn|defend mmmmmmmnl|define lmmmmmml|deliver kmmmmmmml|' +
  'demand nmmmmnmn|demonstrate lmmnmmmlmml|demur lmmmmmmmmml|deny llmmmmlnmn|deplore nmmmmmmn|deride nmmmmmmn|' +
  'describe nlmmnmmn|detail nmmmmln|determine mmmmnmlmmn|dictate mmmmmmmlmmn|direct lmmmmlnml|' +
  'disagree mmmmmmnmmml|disavow nmmmmmmn|disclose n|discover lmmmmml|discuss nmmmnmmnlml|dismiss nmmmmmmnl|' +
  'dispute nmmlmmmo|document mmmmmmlmmn|doubt ommnmmn|dream lmmmmmmml|echo nmmmmmmmnnl|elaborate mmmmmml|' +
  'email lmmlmmnmmml|embrace lmmlmmmmn|emphasize ommmmmn|encourage mmmmmnml|end jlmmmmmll|endorse mmmnmmml|' +
  'enjoy mmmmmmml|entitle lml|envision n|erupt mmmnmmml|establish mmmmmmlmmn|estimate mmmmmllnn|evidence l|' +
  'excoriate mmlmmmmmn|exhort n|expect ommmmn|explain nmmnnlmnml|express nmmmmmmomml|fault nmmmmmmn|' +
  'favor mmmlmlmnmn|fear ommmmmnn|feel mmmlmmmmn|fess up nmmmmmmmn|figure kmmmnllll|file lmmnmmmnlml|' +
  'find mmmommllllo|finish kmmmmmmk|fire back mmmmmmmml|forbid mmmmmml|forecast mmmmmml|foresee nmmmmmmn|' +
  'foretell nmmmmmn|gather immmmmlll|go imlmmmmll|go on lmmmmmml|grant lmmmmml|greet lmmmmmml|growl nmmmmmmmn|' +
  'guarantee mmmlmmmmmn|guess mmmmmmnl|hail nmmmmmmn|harangue nmmmmmmn|headline lmmmmmmmmml|hear jmlmmmml|' +
  'heckle mmmmmmmn|highlight nmmmlmmn|hint mmmmmmmnmml|hold forth nmmmmmmmn|hold jmmmmmlkml|honor lmmmmmmmml|' +
  'hope ommnmmn|howl l|ignore ml|illustrate nmmmmmn|imagine n|implore nmmmmmmn|imply nmmlmmnmmmn|include kmlmmmlk|' +
  'indicate nmmnmmnl|inform nmmmmmmmn|insist ommnmmn|insult l|intend mmmmmmmmmn|intercede lmml|interject nmmmmn|' +
  'interpret mmmmmmmmn|interrupt lmmmmmml|intervene l|interview jmmmmmmll|intimate n|introduce llmnmmml|' +
  'inveigh nmmmmmmmn|invite lmmmmmll|issue lmml|jeer lmmmmmmmmml|joke mmmnmmmmmml|judge lmmmmmmnl|' +
  'justify mmmmmmmn|keep on lmmmmmml|kid l|knock lmmmmmml|know mlmnmmmlnol|label mmmmmmmn|lament ommmmmmo|' +
  'launch lmmmmmll|lay out nmmmmmmn|leak kmmmmml|learn mmmllmmn|lecture l|lie lmmmmmll|liken nmmmmmmnn|' +
  'list nmmlmmmn|live-tweet nmmmmmn|lobby lmmmmmlln|look forward to nmmmmmmn|love nmmmmmmmmn|maintain kmmnmmll|' +
  'make clear ommmmmnn|mandate l|marvel lmmmmmmmmml|mean kmmlmokk|mention nmmmmlmnmol|message lmml|' +
  'mock mmmmmmmmml|move jmmmmmlll|mull nmmmmmmn|muse nmmmmmn|name mmmmmlmlln|need jmmmmlmll|needle lml|' +
  'nominate mmmmmmml|note ommnmmnol|notice nmmmmmmlnn|object nmmmmmmmn|offer mmmmmnl|open up kmmmmmmlnmk|' +
  'opine nmmmmmmmn|oppose mmmmmmmnl|order ommnmnn|overstate nmmmmmmn|own jmmmmmllml|paint lmmmmmmml|' +
  'paraphrase nmmmmmmn|pass llmlmlmmn|perceive nmmmmmmmn|persuade mmmmmmmn|petition nmmmmmmmn|phone kmmmmlmmmml|' +
  'pillory lmmmmmml|pitch mmmmmmmnl|plan mmmlmnml|plead nmmmmmmn|pledge lmmnmnlkmml|point out ommnlmn|' +
  'point to mmmmmmmnmml|poll jmmlmmmkl|ponder nmmmmmmn|portray nmmmmmmnnml|posit nmmmmmmn|post mmmmmmmml|' +
  'praise mmmmmmmnnml|pray lmmmmmmml|preach mmmmmmmn|predict ommmmmnmmln|prefer n|present lmmmmmmmml|' +
  'press mmmnmlmln|print l|probe lmmmmmml|proceed l|proclaim nmmmmmmn|profess nmmmmmmn|prohibit mmmmmmmn|' +
  'project mmmmmmnl|promise ommnmn|promote nmmmmmmnl|prompt kmmmmlml|pronounce nmmmmmmn|propose mmmlmmmomml|' +
  'protest lmmmmmlnlml|prove kmmlmmnk|provoke lmmmmmml|publish klmmmmnmmll|pump nmmmmmmn|pursue lmmmmmml|' +
  'push back nmmlmmnmn|push for nmlmmmnn|push nmmmmnmkmn|put forth lmlmmml|put forward nmmmmmmn|put in lmmmmmml|' +
  'put it mmmmmmmml|puzzle mmmmmmn|query n|question nmmkolnnn|quote nlmmmmmo|radio l|rail mmmmmn|raise kmmnmmmk|' +
  'ramble l|rate jmmmmmmll|rattle off nmmmmmmn|react lmmmml|read mmmmmmmllnn|reaffirm nmmmmmmn|realize mmmn|' +
  'reason kmmmlll|reassure mmmmmmmn|rebuff kmmmmmmll|rebuke nmmmmn|rebut ommlmmmo|recall ommmmmnnn|' +
  'recite nmmmmmmn|recognize nmmmmmmmn|recommend mmmlmmlnmn|reconsider mmmmnmml|record kmmmmml|recount nmmmmmmn|' +
  'refer to mmmmmmmnl|reference nmmmmmmn|reflect kmmllmnl|refuse nmmmmmmnnml|refute nmmmmmnn|regard lmmmmmmkn|' +
  'regret nmmmmmmmn|reiterate nmmlmmn|reject nmmmmmmmmn|relate lmmmml|release lmmmmmnmlml|remark nmmmmmn|' +
  'remember ommlmmmnnn|remind nmmmmmnmmml|reminisce nmmmmmmmn|repeat lmmmmmnmlll|reply nmml|report nmmnmlmmlnn|' +
  'reprimand mmmmmmmn|request n|require lmmmmnml|resolve lmmmmml|respond mnnnmmll|restate nmmmmmmn|' +
  'restrict mmmmmmmnml|retract nmmmmmmn|return jmmmmlmll|retweet nmmmmmmnml|reveal nmmmmlmomnl|roar l|' +
  'rule lmmmmmllmmn|rule out mmmmmmln|run on lmmmmmml|satirize nmmmmmmn|say onlnlloomlol|scoff nmmmmmmmn|' +
  'scorn lmmmmmml|scream mmmmmmml|see mmnllmmmoml|seem mmmmmmonlml|set out l|share mmmnmmnmmml|shoot back n|' +
  'shout mmnl|shout out nmmmmmmn|show nmlnmlmnlmo|sign mmllmolnlnl|signal mmmnmmnl|single out mmmmmmmln|skewer l|' +
  'slam mmlmmmmn|solicit mmmmmmmn|sound off nmmmmmmmn|speak kkmmmmmln|speak out ommmmmmmol|speak up nmmmmmmmn|' +
  'specify nmmmmmmn|stand by nmmmmmmn|start in l|start kmlmmmmll|state lnmmmllkmn|step in lmmmmmml|stress ommnmmn|' +
  'submit lmmmmmmml|sue lmmmmml|suggest ommlmnnn|summon lmmmmmml|support mmmlmlmnmn|suppose kmmmmk|suspect nmmn|' +
  'swear mmmmmmn|talk mmmlmnmlo|target lmmmmmmmll|teach kmmmmmml|tell nmmnmlnkmmo|term jmmmmmmlll|' +
  'thank kmmmmlmokml|think nmmmmmnmnml|threaten mmmmmnl|tick off nmmmmmmn|touch on nmmmmmmn|tout n|trash lmmmmmml|' +
  'trumpet nmmmmmmn|trust lmmmmml|tweet omlnmmlmmmn|type l|uncover l|underline lmmmmml|underscore lmmmlmln|' +
  'understand mmmlmmmnml|undertake lmmmmmml|unveil mmmmmmn|urge nmmmmmmn|view mmml|vindicate nmmmmmmn|' +
  'voice mmmmmmmnmml|volunteer lmmmmmmml|vote against nmmmmmmn|vouch nmmmmmmmn|vow ommmmn|want nmmmmmmnl|' +
  'warn nmmnmlmmnmn|welcome mmmmmn|wind up lmmmmmml|wonder ommmnmn|word lllmmmmlo|worry mmmnmmnlnl|wrestle with l|' +
  'write back lmmmmmmmmml|write nlmnmmmlmmo|yell nmn'

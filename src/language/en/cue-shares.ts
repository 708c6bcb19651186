// Written by `tsx scripts/measure-cues.ts` from polnear-train (24162 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma. */
export const claimShares =
  'across -3|act about -12|act bare -3|act before -11|act comma -4|act marks -1|act object -3|act passive 1|' +
  'act that -3|beat before 1|before 1|begins with capital -6|begins with determiner 3|begins with marks 12|' +
  'begins with name 2|begins with nominal 3|begins with participle 6|begins with preposition -3|' +
  'begins with pronoun 2|comma 3|holds marks 3|holds marks about -1|holds marks across -3|holds marks bare -3|' +
  'holds marks before 6|holds marks comma 3|holds marks marks -1|holds marks object 2|holds marks whether -5|' +
  'infinitive -1|manner about -9|manner bare -2|manner before -1|manner comma 3|manner marks 4|manner object -3|' +
  'manner that -2|manner to -2|marks -1|name bare -1|name before -17|name comma -2|name marks -1|name object 6|' +
  'name passive 6|name that -2|name to 1|name whether 3|noun about -6|noun that -2|noun to -1|object -2|' +
  'order agent -10|order apart 4|order main -5|order none -6|order relative -7|participle 1|passive 3|' +
  'say about -5|say across -3|say bare 1|say before 4|say comma 7|say marks 3|say object -1|say passive -1|' +
  'say that 7|say to 4|say whether 5|show about -11|show before 1|show marks -5|show object 1|show passive -5|' +
  'show that 3|show to 3|show whether -4|subject i -3|subject it -6|subject name document 2|' +
  'subject name organization -4|subject name person -1|subject name place -9|subject name unknown -2|' +
  'subject nominal document -1|subject nominal group -2|subject nominal organization -3|subject nominal person -4|' +
  'subject none -6|subject they -3|subject unknown -9|subject we -4|subject you -6|that 6|think about -2|' +
  'think bare 1|think before -6|think comma -6|think marks 2|think passive 3|think that 6|think to 4|' +
  'think whether 4|to 1|whether 7|write about -13|write bare -4|write before 3|write marks -5|write object -5|' +
  'write that -4|write to 2'

/** Of each lemma: alone, then by construction; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '*accusation mmmlmmmmn|*advice mmmmmmmml|*agreement mmmnmmmml|*allegation mmmmmmmmn|*anger l|' +
  '*announcement mmmmmmmmn|*appeal lmmmmmmml|*argument l|*assertion nmmmmmmmn|*assessment nmmmmmmmn|' +
  '*assurance nmmn|*attempt kmmmmlmml|*belief nmmn|*bid kmmmmlmml|*call n|*case mmmmmmmmn|*charge lmmmmmmml|' +
  '*comment l|*complaint nmmn|*concern nmmnmmmml|*condemnation nmmmmmmmn|*confidence nmmmmmmmn|*contention nmmn|' +
  '*criticism nmmnmmmmn|*decision l|*demand mmmmmmmml|*denunciation nmmmmmmmn|*desire nmmmmn|*editorial nmmmmmmmn|' +
  '*effort kmmmmlmml|*evidence mmmnmmmml|*explanation l|*fear nmmn|*feeling mmmmmmmmn|*forecast mmmmmmmmn|' +
  '*hope nmmmmmmmn|*impression n|*indication lmml|*lawsuit l|*letter l|*line lmmmmmmml|*memo lmmmmmmml|' +
  '*mention nmmmmmmmn|*message lmml|*news lmml|*notion mmmmmmmml|*opponent lmmmmmmml|*opposition nmmmmmmmn|' +
  '*order lmmmml|*pledge nmmmmn|*position lmmmmmmml|*post l|*praise nmmmmmmmn|*promise nmmmmmmmn|' +
  '*proposal nmmlmnmmn|*push lmmmmmmml|*rant nmmmmmmmn|*reminder l|*reply nmmmmmmmn|*rumor nmmn|*speculation nmmn|' +
  '*speech lmml|*statement mmmn|*story mmmlmmmmn|*suggestion nmmn|*support nmmmmmmmn|*supporter lmml|' +
  '*take lmmmmmmml|*threat lmmmmmmml|*version lmmmmmmml|*view n|*vote lmml|*vow mmmmmn|*warning nmmn|' +
  'accept mmmmmmmn|accuse ommmmmmnmml|acknowledge nmmlmmnnl|add nnmnmlmlkmp|address lmmmmmmml|admit nmmmmmlmn|' +
  'adopt l|advise lmmmmmll|agree nmmmmnmmnml|aim mmmmmnmmll|air lmmmmmmll|alert l|allege nmmn|allow l|' +
  'allude to nmmmmmmn|announce nmmlmmmomn|answer mmmlmmmn|apologize mmmmmmnmmml|appeal lmmmmmmml|' +
  'appear lmmmmnmmll|applaud nmmmmmmn|appoint n|approve nmmmmmmmmn|argue ommnmmommml|ask for nmmmmn|' +
  'ask nmmmmmnmnmk|assert nmmnmmmn|assess lmmmmmml|assume lmmmmml|assure n|attack lmmlmmmmmn|attribute nmmmmmmmnn|' +
  'avoid lmmmmmml|back kmmmmmmmll|be like lmmmmmml|begin kmmmmmml|believe nmmmmlnn|bemoan nmmmmmmn|' +
  'berate mmmmmmmmn|bet k|blame n|block l|boast mmmmmnmmmml|brag nmmmmmn|brand l|brief lmml|cable l|' +
  'calculate mmmn|call for ommmmmmn|call mmmnmnmmml|call on n|call out nmmmmmmn|carry on lmmmmmml|cast lmmmmmml|' +
  'caution nmmn|celebrate lmmmmmml|challenge lmmlmnl|champion mmmmmmml|chant mmnmmmmmmml|characterize nmmmmmmn|' +
  'charge mmmmmmlnmnl|cheer kmmmmmmlmml|chide nmmmmmmn|chime in mmmmmmmmn|choose k|cite nmmmmmmomml|' +
  'claim nmmmmmmnmn|clamor l|classify kmmmmmml|close jmmlmmml|come in jmmmmmmlmml|command lmmmmmml|' +
  'comment nmmmmmmln|compare lmmmmmmnk|complain nmmmmmn|conclude nmmmmmmmmmn|concur nmmmmmmmn|condemn n|' +
  'confirm nmmnmmln|congratulate nmmmmmmn|consult lmmmmmml|continue lmmmmmmllln|contradict nmmmmmn|' +
  'contribute kmmmmmlll|convince nmmn|correct mmmmmml|crack l|credit mmmmmmmnl|criticize ommmmmmmmn|' +
  'debate lmmmmmmln|decide lmmmln|declare nmmmmmln|decline nmmmmnn|decry nmmmmmmn|define lmmmmmml|' +
  'deliver lmmmmmmml|demand nmmmmnmn|demonstrate lmmnmmml|demur lmmmmmmmmml|deny mlmmmmmnmn|deride nmmmmmmn|' +
  'describe nlmmnmmn|detail mmmmmmn|determine mmmmn|dictate mmmmmmnl|direct lmmmmmmml|disagree mmmmmmn|' +
  'disavow nmmmmmmn|disclose n|discover lmmmmml|discuss nmmmnmmnmml|dismiss nmmmmmmnl|dispute nmmmmmmn|' +
  'document mmmmmmlmmn|doubt nmmmmmn|dream l|echo nmmmmmmmnnl|email lmmlmmn|embrace mmmmmmmmn|emphasize nmmmmmn|' +
  'encourage mmmmmnml|end klmmmmmll|endorse mmmmmmml|entitle lml|envision n|establish mmmmmmlmmn|' +
  'estimate mmmmmmlnn|evidence l|expect ommmmn|explain nmmnn|express nmmmmmmnmml|favor mmmmml|fear ommmmmnn|' +
  'feel mmmlmmmmn|figure kmmmmllml|file lmmmmmmmlml|find mmmommlllmo|finish kmmmmmmk|fire back mmmmmmmml|' +
  'foresee nmmmmmmn|gather jmmmmmlll|go jmmmmmmll|go on lmmmmmml|grant lmmmmml|greet lmmmmmml|harangue n|' +
  'headline l|hear kmmmmmml|highlight nmmmlmmn|hold forth nmmmmmmmn|hold jmmmmmllml|honor lmmmmmmmml|' +
  'hope ommnmmnmmml|howl l|imply mmmlmmn|include kmlmmmlk|indicate nmmnmmn|inform nmmmmmmmn|insist ommnmmn|' +
  'intercede lmml|interject nmmmmn|interpret mmmmmmmmn|interrupt lmmmmmml|intervene l|interview kmmmmmmll|' +
  'introduce llmnmmml|invite lmmmmml|issue lmml|jeer lmmmmmmmmml|joke mmmmmmmmmml|judge lmmmmmmml|' +
  'justify mmmmmmmn|kid l|knock lmmmmmml|know mlmnmmmlnnl|lament nmmmmmmn|launch lmmmmmll|lay out nmmmmmmn|' +
  'leak lmmmmml|learn mmmlmmmn|lie lmmmmmml|liken nmmmmmmn|list nmmmmmmn|lobby lmmmmmmln|look forward to nmmmmmmn|' +
  'love n|maintain kmmmmmll|make clear nmmmmmn|mandate l|marvel l|mean kmmlmnkl|mention nmmmmmmnmnl|message lmml|' +
  'move jmmmmmlll|mull n|muse n|name mmmmmmmlmn|need jmmmmlmll|needle lml|note ommmmmno|offer mmmmmnl|' +
  'open up lmmmmmmlnml|opine nmmmmmmmn|oppose mmmmmmmnl|order ommmmn|overstate mmmmmmmn|own kmmmmmll|' +
  'paint lmmmmmmml|pass llmmmmn|persuade mmmmmmmn|phone l|pitch mmmmmmmnl|plan mmmlmnml|plead nmmmmmmn|' +
  'pledge lmmnmnll|point out nmmnmmn|point to mmmmmmmnmml|poll jmmmmmmkl|ponder nmmmmmmn|portray nmmmmmmnn|' +
  'posit n|post mmmmmmmml|praise mmmmmmmmn|pray lmmmmmmml|predict nmmmmmnmmmn|prefer n|present lmmmmmmmml|' +
  'press mmmnmlmln|print l|probe lmmmmmml|promise ommnmn|promote nmmmmmmn|prompt kmmmmlml|propose nmmlmmmomml|' +
  'protest lmmmmml|prove kmmlmmnk|publish llmmmmnmmll|pump nmmmmmmn|pursue lmmmmmml|push back mmmlmmmmn|' +
  'push for nmmmmmnn|push mmmmmnmlmn|put forth l|puzzle n|query n|question nmmlolmnnml|quote nlmmmmmn|radio l|' +
  'raise kmmmmmmk|rate kmmmmmmll|react lmmmml|read mmmmmmmlmmn|reaffirm nmmmmmmn|realize mmmn|reason kmmmml|' +
  'reassure mmmmmmmn|rebuff lmmmmmml|rebuke n|rebut nmmmmmmo|recall ommmmmnn|recite nmmmmmmn|recognize n|' +
  'recommend mmmmmmlmmn|record kmmmmml|recount nmmmmmmn|refer to mmmmmmmnl|reference nmmmmmmn|reflect kmmlmmml|' +
  'refuse nmmmmmmmmml|refute n|regard lmmmmmml|regret n|reiterate nmmlmmn|reject nmmmmmmmmn|relate lmmmml|' +
  'release lmmmmmnmlml|remark nmmmmmn|remember nmmlmmmnmn|remind nmmmmmnmmml|repeat mmmmmmnml|report nmmnmlmmlnn|' +
  'reprimand mmmmmmmn|request n|require lmmmmmml|resolve l|respond mmmnmmll|restrict mmmmmmmnml|' +
  'return jmmmmmmllml|retweet nmmmmmmn|reveal nmmmmlmo|roar l|rule lmmmmmll|rule out mmmmmmmn|run on lmmmmmml|' +
  'satirize nmmmmmmn|say onlnlloomlo|scoff n|scorn lmmmmmml|see mmmmlmmmoml|seem mmmmmmn|shout mmn|' +
  'show nmlnmmmnlmn|sign mmmlmnmnln|signal mmmmmmnl|single out mmmmmmml|skewer l|slam mmlmmmmn|solicit mmmmmmmn|' +
  'sound off nmmmmmmmn|speak klmmmmmln|speak out nmmmmmmmo|stand by nmmmmmmn|start in l|start kmmmmmmll|' +
  'state lmmmmlllmnn|stress nmmmmmn|submit l|sue l|suggest ommlmmnn|summon lmmmmmml|support mmmlmmmnmn|' +
  'suppose kmmmml|suspect nmmn|talk nmmlmnmlo|target lmmmmmmmml|teach kmmmmmml|tell nmmnmlnkmmo|term kmmmmmmlll|' +
  'thank lmmmmmmolml|think nmmmmmnmnml|threaten mmmmmn|tick off nmmmmmmn|touch on nmmmmmmn|tout n|' +
  'trumpet nmmmmmmn|trust l|tweet ommnmmmmmmn|type l|uncover l|underline l|underscore mmmmmmln|' +
  'understand mmmmmmmn|unveil mmmmmmn|urge nmmmmmmn|view mmml|voice mmmmmmmnmml|volunteer l|vote against nmmmmmmn|' +
  'vouch nmmmmmmmn|vow ommmmn|want nmmmmmmn|warn nmmnmmmmn|wonder nmmmn|word llmmmmmln|worry mmmnmmnlml|' +
  'wrestle with l|write nmmnmmmlmmn|yell mmnmmmmmmml'

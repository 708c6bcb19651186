// Written by `tsx scripts/measure-cues.ts` from polnear-train (25017 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma. */
export const claimShares =
  'across -5|act about -15|act bare -4|act before -18|act comma -9|act marks -1|act object -3|act passive 4|' +
  'act that -4|act to -1|beat before 2|before 2|begins with capital -4|begins with determiner 3|' +
  'begins with marks 13|begins with name 1|begins with name of a person 1|begins with nominal 2|' +
  'begins with nominal of a person 3|begins with participle 6|begins with preposition -4|begins with pronoun 2|' +
  'comma 4|holds marks 3|holds marks about -1|holds marks across -5|holds marks bare -3|holds marks before 5|' +
  'holds marks comma 4|holds marks marks -1|holds marks object 1|holds marks that -1|holds marks whether -6|' +
  'infinitive -1|manner about -12|manner bare -4|manner before -3|manner comma 7|manner marks 6|manner object -5|' +
  'manner that -3|manner to -5|marks -1|name bare -2|name before -23|name comma -4|name marks -1|name object 5|' +
  'name passive 4|name that -2|name to 2|name whether 6|noun about -7|noun that -3|object -2|order agent -9|' +
  'order apart 3|order main -4|order none -6|order relative -6|participle 1|passive 1|say about -5|say across -5|' +
  'say bare 1|say before 3|say comma 7|say marks 4|say object -2|say passive -3|say that 7|say to 4|say whether 5|' +
  'show about -14|show bare -1|show before -2|show marks -10|show passive -4|show that 3|show to 3|' +
  'show whether -6|subject i -3|subject it -5|subject name document 3|subject name organization -3|' +
  'subject name other -3|subject name person -1|subject name place -9|subject name unknown -1|' +
  'subject nominal group -2|subject nominal organization -3|subject nominal person -3|subject none -6|' +
  'subject they -3|subject unknown -8|subject we -4|subject you -13|that 6|think about -4|think before -12|' +
  'think comma -10|think marks 4|think object -1|think passive 3|think that 7|think to 3|think whether 5|to 2|' +
  'whether 6|write about -15|write bare -5|write before 2|write comma -1|write marks -8|write object -6|' +
  'write passive 2|write that -5|write to 3'

/** Of each lemma: alone, then by construction; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '*accusation mmmlmmmmn|*acknowledgment nmmn|*admission nmmn|*advice nmmn|*agreement mmmnmmmml|' +
  '*allegation mmmlmmmmn|*anger lmmlmmmml|*announcement mmml|*answer mmml|*apology nmmmmmmmn|*appeal lmmmmommk|' +
  '*argument mmml|*article lmmmmmmml|*aside nmmn|*assault mmmlmmmmn|*assertion nmmmmmmmn|*assessment nmmmmmmmn|' +
  '*assumption mmmn|*assurance nmmn|*attempt kmmmmlmml|*attitude nmmmmmmmn|*belief nmmo|*bid jmmmmlmmk|' +
  '*blog nmmmmmmmn|*call nmmnmmmml|*case mmmlmmmmn|*charge kmmlmmmmk|*column nmmn|*command lmmmmmmml|' +
  '*comment mmmlmmmmo|*complaint nmmn|*concern ommnmmmmn|*conclusion mmmn|*condemnation nmmmmmmmn|' +
  '*confidence nmmmmmmmn|*consensus nmmmmmmmn|*contention nmmo|*critic lmml|*criticism ommo|*decision lmmlmlmmn|' +
  '*demand mmmommmmk|*denunciation ommmmmmmo|*description lmmmmmmml|*desire nmmmmomml|*disapproval nmmmmmmmn|' +
  '*discussion lmmmmmmml|*doubt mmmnmmmml|*e-mail mmmnmmmml|*editorial nmmmmmmmn|*effort kmmmmlmmk|*email lmml|' +
  '*estimate nmmmmmmmn|*evidence mmmnmmmml|*expectation lmml|*explanation lmml|*fear ommnmmmmn|*feeling nmmlmmmmo|' +
  '*forecast nmmlmmmmo|*headline lmml|*hope ommmmmmmo|*impression nmmn|*indication lmml|*insistence mmmmmmmml|' +
  '*intention nmmmmn|*lawsuit mmmlmmmmn|*letter mmml|*line lmmnmmmmk|*mantra mmmlmmmmn|*memo lmmmmmmml|' +
  '*mention ommnmmmmn|*message lmmkmmmmn|*news kmmlmmmml|*note nmmmmmmmn|*notion mmmnmmmml|*opinion nmmmmmmmn|' +
  '*opponent kmmmmmmmk|*opposition nmmmmmmmn|*order lmmmmkmmn|*plea mmmmmlmmn|*pledge nmmmmn|*point lmmmmmmml|' +
  '*position lmmmmmmml|*post kmmmmmmmk|*praise nmmmmmmmn|*promise nmmmmmmmn|*proposal nmmkmnmmo|' +
  '*protest mmmlmmmmn|*push lmmmmmmml|*question mmmlmmmmn|*rant nmmmmmmmn|*reaction lmmmmmmml|' +
  '*recommendation lmmmmmmml|*refrain ommnmmmmn|*refusal mmmmmmmml|*remark lmmmmmmml|*reminder lmmmmmmml|' +
  '*reply nmmmmmmmn|*request l|*response mmmnmmmml|*retort nmmmmmmmn|*revelation lmmmmmmml|*ruling lmmmmmmml|' +
  '*rumor ommo|*saying nmmn|*skepticism nmmn|*speculation nmmn|*speech lmmk|*stance mmmlmmmmn|*statement nmmn|' +
  '*story mmmkmmmmn|*suggestion ommn|*support nmmmmmmmn|*supporter kmmk|*take lmmmmmmml|*testimony nmmmmmmmn|' +
  '*thought nmmlmmmmo|*threat kmmmmmmml|*tweet mmmmmmmml|*version kmmmmmmmk|*view nmmn|*vote kmmlmmmml|' +
  '*vow nmmmmn|*warning nmmo|*willingness mmmmml|abuse lmmmmmmml|accept mmmmmmmnl|accuse ommnmnmnmnl|' +
  'acknowledge nmmlmmnnkmn|add nnnomklkimp|address lmmnmmmml|admit nmnmmmkmo|admonish nmmmmmn|adopt l|' +
  'advise kmmmmnllmml|advocate lmmn|affirm mmmlmmmn|agree nmmmmnmmnmk|aim mmmnmomlll|air kmmmmmmll|alert lmmmmmll|' +
  'allege nmmnmmmmml|allow lmml|allude to nmmmmmmn|announce ommlmmmono|answer lmmlllmn|anticipate lmmnmmll|' +
  'apologize mmmmmmnlmml|appeal kmmnmllll|appear lmmmmomnlkl|applaud nmmmmmmnmn|appoint nmmmmmmmmn|' +
  'approve ommmmmmmnn|argue pmmnmnommnl|articulate nmmmmmmmmn|ask for ommmmn|ask nnnnmmnlomj|assail mmmmmmmmml|' +
  'assert nmmommlnmml|assess lmmmmmml|assume lmmnmmll|assure nmmnmmmln|attack kmmlmlmn|attribute ommmmmlmon|' +
  'avoid kmmmmmmk|back kmmlmmmml|backtrack lmmmmmmml|banter lmmmmmmml|be like lmmmmmml|beg mmmmmnl|begin klmnmmmk|' +
  'believe nmmmmkno|bemoan nmmmmmmn|berate mmmmmmmln|bet kmmmmmlll|bicker nmmmmmmmn|bid mmmmmnl|bill lmmmml|' +
  'blame nmmnmmmmmn|blast mmn|block lmmmmmmmmll|boast mmmlmomlnmk|brag ommmmmnn|brand kmmmmmmll|' +
  'break out mmmmmmmnl|brief kmmkmml|burst lmmmmmmml|cable lmml|cajole lmmmmml|calculate mmmnmmmlml|' +
  'call for omnmmmmn|call mmmomnmmll|call on nmmmmmn|call out nmmmmmmn|campaign for lmmmmmml|carp lmml|' +
  'carry on lmmmmmml|cast kmmmmmmml|castigate nmmmmmmn|caution nmmn|celebrate kmmmmmmkln|certify lmmmmmml|' +
  'challenge lmmlmnlmmml|champion mmmmmmmlmn|chant lmnmmmmllml|characterize nmmmmmmnn|charge mmmnmmknnok|' +
  'chastise nmmmmn|chat lmmmmmmml|cheer kmmmmmmlmml|chide nmmmmmmn|chime in nmmmmmmlo|choose kmlmmmmmll|' +
  'chronicle nmmmmmmn|cite nmmmmlmpmlj|claim nmmmmmmnnml|clamor lmmmml|clarify nmmn|classify jmmmmmmk|' +
  'close immlmmmkml|come back lmmmmmml|come in immmmmmkmml|comfort lmmmmmml|command kmmmmnll|commend nmmmmmmn|' +
  'comment nmmlmnmko|compare kmmmmmmoj|complain ommnmmn|compliment nmmmmmmmn|concede n|conclude onmlmmmnmlp|' +
  'concur ommmmmmmo|condemn nmlmmmmmmn|confess nmmmmmn|confirm nmmnmmknmn|congratulate ommmmmmo|' +
  'consider mmmmlmmmmn|console lmml|consult kmmmmmmk|contemplate mmmmmmmn|contend mmmmmmmml|continue lnmnmlmlllo|' +
  'contradict nmmmmmo|contribute jmmmmmlll|convey nmmn|convince nmmnmmml|correct mmmmmnkn|counter nmmmmmnl|' +
  'crack lmmmmmmml|credit mmmmmmmnk|criticize ommmmnmlmo|cry l|cry out nmmmmmmmn|cut in lmmmmmml|dare nmmmmn|' +
  'debate kmllmnmknl|debunk lmmmmmml|decide lmmmlnmlml|declare nmnmmllnmmn|decline nmmmmnomlml|decry nmmnmmmn|' +
  'defend mmmmmmmnl|define lmmmmmmk|deliver kmmmmllml|demand nmmlmnnnl|demonstrate lmmnmmmlmml|demur lmmmmmmmmmk|' +
  'denounce mmnmmmmml|deny lkmmmmmnlol|depict lmmmmmmml|deplore nmmmmmmn|deride ommmmmmnmn|describe nkmnnmmn|' +
  'detail mmmmmlnmmml|determine mmmlnmlmmn|dictate nmmmnmnk|direct lmmmmlnml|disagree mmmmmmnmmml|' +
  'disavow nmmmmmmn|disclose nmmnmmlmnn|discover lmmmmmlmln|discuss nmmmommolmk|dismiss nmmnmmmnln|' +
  'dispute mmmlmmnomml|document mmmmmmknlo|doubt ommnmmnn|dream lmmmmmmml|drone lmmmmmml|dub mmn|' +
  'dwell on nmmmmmmn|echo nmmlmmmmnok|elaborate mmmmmmlmnmml|email lmlkmnnml|embrace lmmlmmmmol|emphasize ommmmmo|' +
  'encourage mmmnmnmk|end jkmmmmmll|endorse mmmnmmmlmn|enjoy mmmmmmml|entitle lnlmmmmmml|envision ommmmnn|' +
  'erupt mmmnmmml|establish mmmmmmkmnn|estimate nmmmmllnnmn|evidence lmmlmmml|exaggerate lmmmmmml|' +
  'exclaim nmmmmmmmmmn|excoriate mmlmmmmmn|exhort nmmmmn|expect ommmmnmmmn|explain nmmnnlmnmln|expose lmmmmmln|' +
  'express mmmmmmmomml|extol nmmmmmmn|falter lmmmmmmml|fault mmmmmmmnml|favor mmmlmlmnmn|fear ommlmmnn|' +
  'feel mmmkmmmmn|fess up nmmmmmmmn|figure kmmnnllll|file lmmnmmlml|find mmnommllklp|finish jmmmmmmk|' +
  'fire back mmmmmmnll|flatter lmmmmmml|focus on mmmmmmmmml|follow up mmmmmmmml|forbid lmmnmml|forecast lmmnmml|' +
  'foresee ommmmmnn|foretell nmmmmmn|forget mmmnmml|fulminate lmml|gather immlmllll|go illlmmlkk|' +
  'go on lmmmmmmkmmn|grant lmmmmmln|greet lmmmmmml|growl nmmmmmmmn|guarantee mmmlmmmmln|guess nmmmnmnl|gush mmn|' +
  'harangue nmmmmmmn|headline kmmmmmmlmml|hear jllnmmmll|heckle nmmmmmmnl|highlight nmmmlmmnn|hint nmmmmmmnnml|' +
  'hold forth nmmmmmmmn|hold jmmmmlkkmll|honor kmmmmmmmll|hope nmmnmmommll|howl lmml|hypothesize nmmmmmn|' +
  'identify mmmmmmmlmmn|ignore llmmmmmn|illustrate nmmmmmn|imagine n|implore nmmmmmmn|imply mmmlmmo|' +
  'impugn nmmmmmmn|include kmkmmmlkl|indicate ommnmmnl|inform ommlmmnnn|inquire lmmmmmml|insist nmmmmmn|' +
  'instruct lmmmml|insult lmnlmmmml|intend nmmnmmmmln|intercede lmml|interject nmmmmn|interpret nmmmmmmmn|' +
  'interrupt kmmmmmmk|intervene lmmmmmll|interview jmmllmmll|intimate nmmmmmn|introduce kknomlmll|' +
  'inveigh nmmmmmmmn|invite kmmmmmll|issue lmnkmlmnl|jeer lmmmmml|joke mmmnmmmmmmk|judge lmmmmmmnl|' +
  'justify mmmlmmmn|keep on lmmmmmml|kid lmmmmml|knock lmmmmmml|know mklnlmmlopl|label mmlmmmmn|lambaste mmmmmmmn|' +
  'lament ommnmmmol|lash out nmmmmmmmn|laud lmmmmmmml|launch kmnmmmll|lay out nmmmmmmn|leak kmmmmmll|' +
  'learn mmmklmno|lecture lmmmmmmll|lie lmmmmmlln|liken ommmmmmnn|list nmmlmmmn|live-tweet nmmmmmn|' +
  'lobby lmmmmmlln|look forward to ommmmmmo|love nmmmmmmmmn|maintain jmmnmmkl|make clear ommlmmnnmn|' +
  'mandate lmmmmml|marvel lmmlmmmmmml|mean kmmlmpkkn|mention nmmlmlmnmpl|message kmmlmmmmnml|mock mmmmmmmmlln|' +
  'mouth lml|move immnmmklk|mull nmmmmmnn|murmur lmmmmmmmmml|muse nmmmmmn|name lmnmmlmll|need jmmmmkmlkl|' +
  'needle kml|nickname mmnmmmmmml|nominate mmmmmmmln|note ommnmmlpln|notice nmmmmmnlmn|object nmmmmmmmn|' +
  'observe lmmmmmml|offer mmmmmol|offer up nmmmmmmn|open up kmmmmmmlomj|opine nmmmmmmmn|oppose lmmmmmmokml|' +
  'order ommnmnnl|overstate nmmmmmln|own immmmmlkml|paint lmmmmmmml|paraphrase nmmmmmmn|parrot lmmmmmml|' +
  'pass llmlmlnmnl|pause mmmmmnml|perceive nmmmmnlmn|persist l|persuade mmmmmmln|petition nmmmmmmmn|' +
  'phone kmmmmlml|phrase lmmmmmml|pillory lmmmmmml|pitch mmmmmmmok|placate lmmmmml|plan mmmlmomln|' +
  'play down lmmmmmml|play up nmmmmmmn|plead nmmmmlmo|pledge lmmnmnlkmml|point out ommnlmoln|point to mmmmmmmolml|' +
  'poll jmmlmmmkl|ponder nmmmmmmn|portray ommmmmmmoml|posit mmmnmmmnmml|post mnmmmmmmk|praise mmmmmmmnnml|' +
  'pray lmmmmmmml|preach nmmmmmnnl|predict ommmmmnmmln|prefer nmmmmmmmmn|present kmmlmmmmml|press mmnnmlmkn|' +
  'presume lmmnmmml|pretend mmmmml|print lmmmmml|probe lmmmmmml|proceed lmmmmmmml|proclaim nmmmmmmnml|' +
  'profess nmmmmmmn|prohibit mmmmmmmnl|project mmmnmmnl|promise ommn|promote nmnmmmmnl|prompt jmmmmkml|' +
  'pronounce nmmmmmnnml|propose mmmkmmmpnll|protest lmmmmmlnl|prove kmmlmnoj|provoke lmmmmmml|publish klnlmmonmll|' +
  'pump nmmmmmmn|pursue kmmlmmml|push back nmmkmmnmn|push for nmlmmnmn|push nmmmmnmknn|put forth kmlmmml|' +
  'put forward nmmmmmmn|put in lmmmmmml|put it mnmmmmnml|puzzle nmmmmmn|query nmmmmmmmn|question nmmkpknnnmk|' +
  'quip mmmmmmml|quote mkmmmmmpml|radio lmmmmml|rail mmmmmnml|raise kmmnmmmkl|ramble l|rant lmmmmmlmml|' +
  'rate jmlmmmmll|rattle off nmmmmmmn|react lmmmmlml|read mmmmmmmllno|reaffirm ommmmmmn|realize mmmnmmnll|' +
  'reason kmmnlll|reassure mmmlmmmn|rebuff kmmmmmmll|rebuke nmmmmnmml|rebut ommlmmnp|recall pmmnnmnnnml|' +
  'recant nmmmmmmn|recite nmmmmmmn|recognize nmmmmmmmnnl|recommend mmmlmmlnmol|reconsider mmmmnmml|' +
  'record kmmlmmkn|recount nmmmmmlo|refer to mmnmmmmnl|reference nmmmmmmo|reflect kmmllmnl|refuse nmmnmnnnmmk|' +
  'refute ommmmmnn|regard lmmmmmmkn|regret ommmmmnmn|reiterate nmmlmmnmn|reject nmmnmmmmlo|rejoin lmmmmmml|' +
  'relate lmmnmklmn|release lmmmmmnmlml|remark nmmlmlommmn|remember ommjmmnnnn|remind nmmnmmnmmml|' +
  'reminisce nmmmmmmmn|repeat lmmnmmomkll|reply nmmnmnmmmml|report nmmnmlmmkon|reprimand nmmmmmmol|' +
  'request mmmmmmlmn|require lmmmmnll|resent mmmnmml|resolve kmmmmml|respond mnnnmmkl|restate nmmmmmmn|' +
  'restrict mmmmmmmomk|retract nmmmmmmn|return jmmmmmmlkml|retweet nmmmmmmoml|reveal nmmmnkmpmml|revile mmmmmmmml|' +
  'ridicule nmmmmmmn|rip into nmmmmmmn|roar l|rule kmmmmmll|rule out mmmmmmln|run on kmmmmmmk|satirize nmmmmmmn|' +
  'savage nmmmmmmn|say onlnlloplkol|scoff ommmmmnmn|scorn kmmmmmml|scream mmmmmmml|see mmnmlnmmomk|' +
  'seek mmnmmnmmmml|seem mmmlmmonlml|sense mmmnmmmml|set out lmmmmmmml|share lmmnmlnmmml|shoot back n|' +
  'shout mmnlmmmmmmn|shout out nmmmmmmn|show nmknmlnollo|shrug off nmmmmmmn|sign mmllmomnlnl|signal nmmnmmnl|' +
  'single out mmmmmmmln|skewer lmmmmmmlml|slam mmlmmmmn|snap lmmmmmml|snipe lmml|solicit lmmmmllnmml|' +
  'sound off ommmmmmmo|speak kjlmmmmkn|speak out ommmmmmmol|speak up nmmmmmmmn|specify nmmmmmmn|' +
  'speculate mmmmmmmmnml|spit lmmmmmmmmml|stand by nmmmmmmn|start in lmmmmmml|start kmlmmmmlll|state knmnmllkmmn|' +
  'step in lmmmmmml|stress ommnmmn|style lmmmmmmmml|submit kmmmmmmll|sue lmmmmmlmmn|suggest ommmmnnnlmn|' +
  'summon kmmmmmll|support mmmlmlmn|suppose kmmmmk|surmise nmmmmmmmmmn|suspect ommnmmmlmn|swear mmmmmlnmml|' +
  'talk mmmkmomlol|target lmmmmnmmll|teach kmmmmmlkl|tease lmmmmmml|telephone lmmmmmml|tell nmmnmlnkmmo|' +
  'term jmmmmmmlll|testify mmmmmmll|thank kmllmlmpk|think nmmmmmnmnml|threaten mmmmmnlmn|thunder nmmmmmmn|' +
  'tick off nmmmmmmn|tip off lmmmmmml|title mnnmmmmmmml|touch on ommmmmmo|tout n|trash lmmmmmml|trumpet ommmmmmo|' +
  'trust lmmmmmlmml|tweet onlommlmnmn|type lmmmmmmml|uncover kmml|underline lmmmmml|underscore lmmllmlnmn|' +
  'understand mmmlmmlomll|undertake lmmmmmml|unveil mmmmmmn|urge nmmnmnmommk|vent mmmmmmml|view mmmlmnmnnl|' +
  'vindicate nmmmmmmn|voice mmmmmmmnmml|volunteer kmmmmnlmlml|vote against nmmmmmmn|vote for mmmmmmmn|' +
  'vouch ommmmmmmn|vow ommmmnnn|want nmmmmmmn|warn nmlnmlmmo|weigh in nmmmmmmmn|welcome mmmmmn|wind up lmmmmmml|' +
  'wire lmmmmmml|wish nmmmmmn|wonder ommmnmnmlmn|word kklmmnmlpl|worry nmnommnknk|wrestle with lmmmlmml|' +
  'write back lmmmmmmmmml|write nlnommllnmo|yell mmnmmmmmmml'

// Written by `tsx scripts/measure-cues.ts` from polnear-train (24879 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma. */
export const claimShares =
  'across -5|act about -15|act bare -4|act before -17|act comma -9|act marks -1|act object -3|act passive 1|' +
  'act that -4|act to -1|bare 1|beat before 2|before 2|begins with capital -4|begins with determiner 3|' +
  'begins with marks 13|begins with name 1|begins with nominal 2|begins with participle 6|' +
  'begins with preposition -3|begins with pronoun 2|comma 4|holds marks 3|holds marks about -1|' +
  'holds marks across -5|holds marks bare -4|holds marks before 5|holds marks comma 4|holds marks marks -1|' +
  'holds marks object 1|holds marks that -1|holds marks whether -6|infinitive -1|manner about -12|manner bare -4|' +
  'manner before -3|manner comma 7|manner marks 6|manner object -5|manner that -3|manner to -5|marks -1|' +
  'name bare -2|name before -23|name comma -4|name marks -1|name object 6|name passive 8|name that -1|name to 1|' +
  'name whether 6|noun about -6|noun that -2|object -1|order agent -12|order apart 3|order main -4|order none -6|' +
  'order relative -6|participle 1|passive 3|say about -5|say across -5|say bare 1|say before 3|say comma 7|' +
  'say marks 4|say object -1|say passive -2|say that 7|say to 4|say whether 5|show about -14|show bare -1|' +
  'show before -2|show marks -10|show passive -5|show that 3|show to 3|show whether -6|subject i -4|subject it -6|' +
  'subject name document 3|subject name organization -4|subject name other 1|subject name person -1|' +
  'subject name place -9|subject name unknown -2|subject nominal document -1|subject nominal group -3|' +
  'subject nominal organization -3|subject nominal person -4|subject none -6|subject they -3|subject unknown -8|' +
  'subject we -4|subject you -14|that 6|think about -3|think bare -1|think before -11|think comma -10|' +
  'think marks 4|think object -1|think passive 3|think that 7|think to 3|think whether 5|to 1|whether 6|' +
  'write about -15|write bare -5|write before 2|write comma -1|write marks -7|write object -6|write passive 1|' +
  'write that -5|write to 3'

/** Of each lemma: alone, then by construction; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '*accusation mmmlmmmmn|*acknowledgment nmmn|*admission nmmn|*advice nmmn|*agreement mmmnmmmml|' +
  '*allegation mmmlmmmmn|*anger lmmlmmmml|*announcement mmml|*apology nmmmmmmmn|*appeal lmmmmnmmk|*argument mmml|' +
  '*article lmmmmmmml|*aside nmmn|*assault mmmlmmmmn|*assertion nmmmmmmmn|*assessment nmmmmmmmn|*assumption mmmn|' +
  '*assurance nmmn|*attempt kmmmmlmml|*attitude nmmmmmmmn|*belief nmmo|*bid jmmmmlmmk|*blog nmmmmmmmn|*call nmmn|' +
  '*case mmmlmmmmn|*charge kmmlmmmmk|*column nmmn|*command lmmmmmmml|*comment mmmlmmmmo|*complaint nmmn|' +
  '*concern ommnmmmmn|*conclusion mmmn|*condemnation nmmmmmmmn|*confidence nmmmmmmmn|*consensus nmmmmmmmn|' +
  '*contention nmmo|*critic lmml|*criticism ommo|*decision lmmlmlmmn|*demand mmmommmmk|*denunciation ommmmmmmo|' +
  '*description lmmmmmmml|*desire nmmmmomml|*disapproval nmmmmmmmn|*discussion lmmmmmmml|*doubt mmmnmmmml|' +
  '*e-mail mmmnmmmml|*editorial nmmmmmmmn|*effort kmmmmlmmk|*email lmml|*estimate ommmmmmmo|*evidence mmmnmmmml|' +
  '*expectation lmml|*explanation lmml|*fear ommnmmmmn|*feeling nmmlmmmmo|*forecast nmmlmmmmo|*headline lmml|' +
  '*hope ommmmmmmn|*impression nmmn|*indication lmml|*insistence mmmmmmmml|*intention nmmmmn|*lawsuit lmmlmmmmn|' +
  '*letter mmml|*line lmmnmmmmk|*mantra mmmlmmmmn|*memo lmmmmmmml|*mention ommnmmmmn|*message lmmkmmmmn|' +
  '*news kmmlmmmml|*note nmmmmmmmn|*notion mmmnmmmml|*opinion nmmmmmmmn|*opponent kmmmmmmmk|*opposition nmmmmmmmn|' +
  '*order lmmmmkmmn|*plea mmmmmmmmn|*pledge nmmmmn|*point lmmmmmmml|*position lmmmmmmml|*post kmmmmmmmk|' +
  '*praise nmmmmmmmn|*promise nmmmmmmmn|*proposal nmmkmnmmo|*protest mmmlmmmmn|*push kmmmmmmml|' +
  '*question mmmlmmmmn|*rant nmmmmmmmn|*reaction lmmmmmmml|*recommendation lmmmmmmml|*refrain ommnmmmmn|' +
  '*refusal mmmmmmmml|*remark lmmmmmmml|*reminder lmmmmmmml|*reply nmmmmmmmn|*report mmmn|*request l|' +
  '*response mmmnmmmml|*retort nmmmmmmmn|*revelation lmmmmmmml|*ruling lmmmmmmml|*rumor ommo|*saying nmmn|' +
  '*skepticism nmmn|*speculation nmmn|*speech lmmk|*stance mmmlmmmmn|*statement nmmn|*story lmmkmmmmn|' +
  '*suggestion ommn|*support nmmmmmmmn|*supporter kmmk|*take lmmmmmmml|*testimony nmmmmmmmn|*thought nmmlmmmmo|' +
  '*threat kmmmmmmml|*tweet mmmmmmmml|*version kmmmmmmmk|*view nmmn|*vote kmmlmmmml|*vow nmmmmn|*warning nmmo|' +
  '*willingness mmmmml|*worry nmmmmmmmn|abuse lmmmmmmml|accept mmmmmmlnl|accuse ommnmnmnmnl|' +
  'acknowledge nmmlmmnnkmn|add nnnomklkimp|address lmmmmmmml|admit nmnmmmkmo|admonish nmmmmmn|adopt l|' +
  'advise kmmmmnllmml|advocate lmmnmmmmml|affirm mmmlmmmn|agree nmmmmnmmnmk|aim mmmnmomlll|air kmmmmmmll|' +
  'alert lmmmmmll|allege nmmnmmmmml|allow lmml|allude to ommmmmmo|announce ommlmmmonn|answer back lmmmmmmml|' +
  'answer lmmllmmn|anticipate lmmnmmll|apologize mmmmmmnlmml|appeal kmmnmllml|appear lmmmmomnlkl|' +
  'applaud nmmmmmmnmn|appoint nmmmmmmmmn|approve ommmmmmmnn|argue pmmnmnommnl|articulate nmmmmmmmln|' +
  'ask for ommmmn|ask nnnnmmnlomj|assail lmmmmmmmml|assert nmmommlnmml|assess lmmmmmml|assume lmmnmmll|' +
  'assure nmmnmmml|attack lmmlmlmnmn|attribute ommmmmlnon|avoid kmmmmmmk|back kmmlmmmnll|backtrack lmmmmmmml|' +
  'banter lmmmmmmml|bash lmmmmmml|be like lmmmmmml|beg mmmmmnl|begin klmnmmmk|believe nmmmmkno|bemoan nmmmmmmn|' +
  'berate mmmmmmmln|bet kmmmmmlll|bicker nmmmmmmmn|bid mmmmmnl|bill lmmmml|blame nmmnmmmmmn|blast mmn|' +
  'block lmmmmmmmml|boast mmmlmomlnmk|boom mmmmmmml|brag ommmmmnn|brand lmmmmmmll|break out mmmmmmmnl|' +
  'brief kmmkmml|burst lmmmmmmml|cable lmml|cajole lmmmmml|calculate mmmnmmmlml|call for omnmmmmn|call mmmomnmmll|' +
  'call on nmmmmmn|call out nmmmmmmn|campaign for lmmmmmml|carp lmml|carry on lmmmmmml|cast kmmmmmmmll|' +
  'castigate nmmmmmmn|caution nmmn|celebrate kmmmmmmll|certify lmmmmmml|challenge lmmlmnlmmml|champion mmmmmmmlmn|' +
  'chant lmnmmmmmlml|characterize nmmmmmmnn|charge mmmnmmknnok|chastise nmmmmn|chat lmmmmmmml|cheer kmmmmmmlmml|' +
  'chide nmmmmmmn|chime in nmmmmmmlo|choose kmlmmmmmll|christen lmmmmmmml|chronicle nmmmmmmn|cite nmmmmlmpmlj|' +
  'claim nmmmmmmnnol|clamor lmmmml|clarify nmmn|classify jmmmmmmkml|close immlmmmkml|come back lmmmmmml|' +
  'come in immmmmmkmml|comfort lmmmmmml|command kmmmmnll|commend nmmmmmmn|comment nmmlmnmko|compare kmmmmmmoj|' +
  'complain ommnmmn|compliment nmmmmmmmn|concede n|conclude onmlmmmnmlp|concur ommmmmmmo|condemn nmlmmmmmmn|' +
  'confess nmmmmmn|confirm nmmnmmkn|congratulate ommmmmmo|console lmml|consult kmmmmmmk|contemplate mmmmmmmn|' +
  'contend mmmmmmmml|continue lnmnmlmlllo|contradict nmmmmmn|contribute jmmmmmlll|convey nmmn|convince nmmnmmml|' +
  'correct mmmmmnknml|counter nmmmmmnl|crack lmmmmmmml|credit mmmmmmmnk|criticize ommmmnmlmo|cry l|' +
  'cry out nmmmmmmmn|cut in lmmmmmml|dare nmmmmn|debate kmllmlnkn|debunk lmmmmmml|decide lmmmlnmlml|' +
  'declare nmnmmllnmmn|decline nmmmmnomlml|decry nmmnmmmn|defend mmmmmmmnl|define lmmmmmml|deliver kmmmmllml|' +
  'demand nmmlmnnnl|demonstrate lmmnmmmlmml|demur lmmmmmmmmml|denounce mmnmmmmml|deny lkmmmmmnlol|' +
  'depict lmmmmmmml|deplore nmmmmmmn|deride ommmmmmn|describe nkmnnmmn|detail mmmmmlnnmml|determine mmmlnmlmmn|' +
  'dictate mmmmnmnk|direct lmmmmlnml|disagree mmmmmmnmmml|disavow nmmmmmmn|disclose nmmnmmlmnn|' +
  'discover lmmmmmlmmn|discuss nmmmommolmk|dismiss nmmnmmmnln|dispute mmmlmmmomml|document mmmmmmlnln|' +
  'doubt ommnmmnn|dream lmmmmmmml|drone lmmmmmml|dub mmn|dwell on nmmmmmmn|echo nmmlmmmmnok|' +
  'elaborate mmmmmmlmnmml|email lmlkmnnml|embrace lmmlmmmmol|emphasize ommmmmo|encourage mmmnmnmk|end jkmmmmmll|' +
  'endorse mmmnmmmlmn|enjoy mmmmmmml|entitle knlmmmmmml|envision ommmmnn|erupt mmmnmmml|establish mmmmmlkmnn|' +
  'estimate nmmmmllnnmn|evidence lmmlmmml|exaggerate lmmmmmml|exclaim nmmmmmmmmmn|excoriate mmlmmmmmn|' +
  'exhort nmmmmn|expect ommmmn|explain nmmnnlmnmln|expose lmmmmmln|express mmmmmmmomml|extol nmmmmmmn|' +
  'falter lmmmmmmml|fault nmmmmmmn|favor mmmlmlmnmn|fear ommlmmon|feel mmmkmmmmn|fess up nmmmmmmmn|' +
  'figure kmmnnllll|file lmmnmmlml|find mmnommllklp|finish jmmmmmmk|fire back mmmmmmnll|flatter lmmmmmml|' +
  'focus on mmmmmmmmml|forbid lmmnmml|forecast lmmnmml|foresee ommmmmnn|foretell nmmmmmn|forget mmmnmml|' +
  'fulminate lmml|gather immlmlllll|go illlmmlkll|go on lmmmmmmkmmn|grant lmmmmmkn|greet lmmmmmml|growl nmmmmmmmn|' +
  'guarantee mmmlmmmmln|guess mmmmmmnl|gush mmn|harangue nmmmmmmn|headline kmmmmmmlmml|hear jllnmmnll|' +
  'heckle nmmmmmmnl|highlight nmmmlmmnn|hint nmmmmmmnnml|hold forth nmmmmmmmn|hold jmmmmlkkml|honor kmmmmmmmll|' +
  'hope ommnmmnmmml|howl lmml|hypothesize nmmmmmn|identify mmmmmmmlmmn|ignore llmmmmmn|illustrate nmmmmmnl|' +
  'imagine n|implore nmmmmmmn|imply mmmlmmo|impugn nmmmmmmn|include kmkmmmlkl|indicate ommnmmnl|inform ommlmmnnn|' +
  'inquire lmmmmmml|insist nmmmmmn|instruct lmmmml|insult lmnlmmmml|intend mmmnmmmmln|intercede lmml|' +
  'interject nmmmmn|interpret mmmlmmmmn|interrupt kmmmmmmk|intervene lmmmmml|interview jmmllmmll|intimate nmmmmmn|' +
  'introduce kknomlmll|inveigh nmmmmmmmn|invite kmmmmmll|issue lmnkmmmn|jeer lmmmmml|joke mmmnmmmmnmk|' +
  'judge lmmmmmmnl|justify mmmlmmmn|keep on lmmmmmml|kid lmmmmml|knock lmmmmmml|know mklolmmlool|label mmlmmmmn|' +
  'lambaste mmmmmmmn|lament ommnmmmol|lash out nmmmmmmmn|laud lmmmmmmml|launch kmnmmmll|lay out nmmmmmmn|' +
  'leak kmmmmmll|learn mmmklmno|lecture lmmmmmmll|lie lmmmmmlln|liken ommmmmmnn|list nmmlmmmn|live-tweet nmmmmmn|' +
  'lobby lmmmmmlkn|look forward to ommmmmmo|love nmmmmmmmmn|maintain jmmnmmkl|make clear ommlmmnnmn|' +
  'mandate lmmmmml|marvel lmmlmmmmmml|mean kmmlmpkkn|mention nmmlmlmnmpl|message kmmlmmmmnml|mock mmmmmmmmlln|' +
  'mouth lml|move immnmmklk|mull nmmmmmnn|murmur lmmmmmmmmml|muse nmmmmmn|name mmnmmlmllo|need jmmmmlmlkl|' +
  'needle kml|nickname nmn|nominate mmmmmmmln|note ommnmmnpln|notice nmmmmmmlnn|object nmmmmmmmn|observe lmmmmmml|' +
  'offer mmmmmolml|offer up nmmmmmmn|open up kmmmmmmlomj|opine nmmmmmmmn|oppose lmmmmmmokml|order ommnmnnl|' +
  'overstate nmmmmmln|own jmmmmmlkml|paint lmmmmmmml|paraphrase nmmmmmmn|pass llmlmlnmnl|pause mmmmmnml|' +
  'perceive nmmmmnlmn|persist l|persuade mmmmmmln|petition nmmmmmmmn|phone kmmmmlml|phrase lmmmmmml|' +
  'pillory lmmmmmml|pitch mmmmmmmok|placate lmmmmml|plan mmmlmomln|play down lmmmmmml|play up nmmmmmmn|' +
  'plead nmmmmlmo|pledge lmmnmnlkmml|point out ommnlmoln|point to mmmmmmmolml|poll jmmlmmmkl|ponder nmmmmmmn|' +
  'portray ommmmmmmoml|posit mmmnmmmnmml|post mnmmmmmmk|praise mmmmmmmnnml|pray lmmmmmmml|preach nmmmmmnnl|' +
  'predict ommmmmnmmln|prefer nmmmmmmmmn|present kmmlmmmmml|press mmnnmlmkn|press on lmmmmmmmml|presume lmmnmmml|' +
  'pretend mmmmml|print lmmmmml|probe lmmmmmml|proceed lmmmmmmml|proclaim nmmmmmmnml|profess nmmmmmmn|' +
  'prohibit mmmmmmmnl|project mmmnmlnl|promise ommnmn|promote nmnmmmmnl|prompt jmmmmkml|pronounce nmmmmmnnml|' +
  'propose mmmkmmmpnll|protest lmmmmmlnl|prove kmmlmnoj|provoke lmmmmmml|publish klnlmmonmll|pump nmmmmmmn|' +
  'pursue kmmlmmml|push back nmmkmmnmn|push for nmlmmnnn|push nmmmmnmknn|put forth kmlmmml|put forward nmmmmmmn|' +
  'put in lmmmmmml|put it mnmmmmnml|puzzle nmmmmmn|query nmmmmmmmn|question nmmkpknnnmk|quip mmmmmmml|' +
  'quote mkmmmmmo|radio lmmmmml|rail mmmmmnml|raise kmmnmlmkl|ramble l|rant lmmmmml|rate jmlmmmmll|' +
  'rattle off nmmmmmmn|react lmmmmlml|read mmmmmmmllno|reaffirm ommmmmmn|realize mmmnmmnll|reason jmmnlll|' +
  'reassure mmmlmmmn|rebuff kmmmmmmmll|rebuke nmmmmnmml|rebut ommlmmnp|recall pmmnnmnnnml|recant nmmmmmmn|' +
  'recite nmmmmmmn|recognize nmmmmmmmnnl|recommend mmmlmmlnmol|reconsider mmmmnmml|record kmmlmmkn|' +
  'recount nmmmmmlo|refer to mmnmmmmnl|reference nmmmmmmo|reflect kmmllmnl|refuse nmmmmmnnnmk|refute ommmmmnn|' +
  'regard lmmmmmmkn|regret ommmmmnmn|reiterate nmmlmmnmn|reject nmmnmmmmln|rejoin lmmmmmml|relate lmmnmklmn|' +
  'release lmmmmmnmlml|remark nmmlmlommmn|remember ommjmmnnnn|remind nmmnmmnmmml|reminisce nmmmmmmmn|' +
  'repeat lmmnmmomkll|reply nmmnmnmmmml|report nmmnmlmmkon|reprimand nmmmmmmol|request n|require lmmmmnll|' +
  'resent mmmnmml|resolve kmmmmll|respond mnnnmmkl|restate nmmmmmmn|restrict mmmmmmmomk|retract nmmmmmmn|' +
  'return jmmmmmmlkml|retweet nmmmmmmoml|reveal nmmmnkmpmml|revile mmmmmmmml|rip into nmmmmmmn|roar l|' +
  'rule lmmmmmlkmmn|rule out mmmmmmln|run on kmmmmmmk|satirize nmmmmmmn|savage nmmmmmmn|say onlnlloplkol|' +
  'scoff ommmmmnmn|scorn lmmmmmml|scream mmmmmmml|see mmnmlnmmolk|seek mmnmmnmmmml|seem mmmlmmonlml|' +
  'sense mmmnmmmml|set out lmmmmmmml|share lmmnmlnmmml|shoot back n|shout mmnlmmmmmmn|shout out nmmmmmmn|' +
  'show nmknmlnollo|shrug off nmmmmmmn|sign mmllmomnlnl|signal nmmnmmnl|single out mmmmmmmln|skewer lmmmmmmlml|' +
  'slam mmlmmmmn|snap lmmmmmml|snipe lmml|solicit lmmmmllnmml|sound off ommmmmmmo|speak kjlmmmmkn|' +
  'speak out ommmmmmmol|speak up nmmmmmmmn|specify nmmmmmmn|speculate mmmmmmmmnml|spit lmmmmmmmmml|' +
  'stand by nmmmmmmn|start in lmmmmmml|start kmlmmmmll|state lnmmmlkkmon|step in lmmmmmml|stress ommnmmn|' +
  'submit kmmmmmmll|sue lmmmmmlmmn|suggest ommmmnnnlmn|sum up lmmmmmmmml|summon kmmmmmll|support mmmkmlmnmn|' +
  'suppose kmmmmk|surmise nmmmmmmmmmn|suspect nmmnmmmmmn|swear mmmmmlnmml|talk mmmkmomko|target lmmmmnmmll|' +
  'teach kmmmmmlkl|tease lmmmmmml|telephone lmmmmmml|tell nmmnmlnkmmo|term jmmmmmmlll|testify mmmmmmll|' +
  'thank kmllmlmpk|think nmmmmmnmnml|threaten mmmmmnlmn|thunder nmmmmmmn|tick off nmmmmmmn|tip off lmmmmmml|' +
  'title mnnmmmmmmml|touch on ommmmmmo|tout n|trash lmmmmmml|trumpet ommmmmmo|trust lmmmmmlmml|tweet onlommlmnmn|' +
  'type lmmmmmmml|uncover kmml|underline lmmmmml|underscore lmmllmlnmn|understand mmmlnmlomll|undertake lmmmmmml|' +
  'unveil mmmmmmn|urge nmmmmnmommk|vent mmmmmmml|view mmmlmmmmmn|vindicate nmmmmmmn|voice mmmmmmmnmml|' +
  'volunteer kmmmmnlmlml|vote against nmmmmmmn|vote for mmmmmmmn|vouch ommmmmmmn|vow ommmmnnn|want nmmmmmmn|' +
  'warn nmlnmlmmo|weigh in nmmmmmmmn|welcome mmmmmn|wind up lmmmmmml|wire lmmmmmml|wish nmmmmmn|' +
  'wonder ommmnmnmlmn|word kklmmnmkp|worry mmnommnknk|wrestle with lmmmlmml|write back lmmmmmmmmml|' +
  'write nlnommllnmo|yell mmnmmmmmmml'

// Written by `tsx scripts/measure-cues.ts` from polnear-train (24577 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma. */
export const claimShares =
  'about begins with capital -9|about begins with determiner -1|about begins with marks 2|' +
  'about begins with name -4|about begins with name of a person 2|about begins with nominal -3|' +
  'about begins with participle 8|about begins with pronoun 1|about of 2 -2|about of 3 to 5 1|about of 6 to 11 -1|' +
  'about of more -5|across -1|across begins with marks -1|across of 1 -1|act about -12|act bare -4|act before -10|' +
  'act comma -1|act marks -1|act object -2|act that -5|act to -2|bare 1|bare begins with capital -5|' +
  'bare begins with determiner 2|bare begins with name of a person -3|bare begins with nominal 4|' +
  'bare begins with nominal of a person 4|bare begins with participle 3|bare begins with preposition -6|' +
  'bare begins with pronoun 1|bare begins with word -5|bare of -1 -1|bare of -2 -3|bare of -5 -2|bare of 0 -8|' +
  'bare of 1 5|bare of 2 3|bare of 3 to 5 3|bare of 6 to 11 6|bare of more -3|beat before 1|beat comma -3|' +
  'before 5|before begins with capital -9|before begins with determiner 3|before begins with marks 7|' +
  'before begins with name -1|before begins with name of a person -1|before begins with nominal -2|' +
  'before begins with nominal of a person -3|before begins with participle -5|before begins with preposition -7|' +
  'before begins with pronoun -3|before of 1 8|before of 2 3|before of 3 to 5 -5|before of 6 to 11 -8|' +
  'before of more -12|behind can -7|behind could -5|behind may -5|behind might -8|behind must -3|behind should -7|' +
  'behind will -3|behind would -1|comma -1|comma begins with marks -1|comma of -12 -2|comma of -3 -10|' +
  'comma of -4 -1|comma of -6 -5|comma of -9 -1|comma of 1 5|holds marks 1|holds marks about 5|' +
  'holds marks across -1|holds marks bare -1|holds marks comma 5|holds marks marks 2|holds marks object 6|' +
  'holds marks to 3|holds marks whether -4|infinitive behind word 5|manner about -8|manner bare -2|manner comma 4|' +
  'manner marks 3|manner object -3|manner that -3|manner to -4|marks 2|marks begins with marks 2|marks of 1 9|' +
  'marks of 2 -5|marks of 3 to 5 5|marks of 6 to 11 -2|marks of more -6|name bare -1|name before -17|' +
  'name comma -11|name marks -2|name object 7|name passive 7|name that -1|name to -1|noun about -3|noun that -5|' +
  'noun whether 1|object begins with capital -8|object begins with determiner 2|' +
  'object begins with name of a person 1|object begins with nominal 1|object begins with nominal of a person 2|' +
  'object begins with participle 3|object begins with preposition -2|object begins with word -3|object of 2 3|' +
  'object of 3 to 5 2|object of 6 to 11 1|object of more -4|order agent -8|order apart 4|order behind 1|' +
  'order none -5|order relative -6|participle -3|participle behind comma 3|participle behind preposition -3|' +
  'participle behind reference -2|participle behind to -2|participle behind word -3|passive 1|passive about 7|' +
  'passive bare -2|passive begins with capital -4|passive begins with determiner -3|passive begins with name 2|' +
  'passive begins with name of a person 6|passive begins with nominal of a person 3|' +
  'passive begins with pronoun -2|passive comma -6|passive marks 4|passive object -6|passive of 1 1|' +
  'passive of 2 2|passive of 6 to 11 -1|passive passive 4|passive that -4|passive to 3|passive whether -4|' +
  'say about -2|say across -1|say bare 1|say before 6|say comma 5|say marks 7|say object -1|say passive -3|' +
  'say that 6|say to 3|say whether 4|show about -12|show before 5|show marks -6|show passive -3|show that 2|' +
  'show to 2|show whether -4|subject i -4|subject it -6|subject name document 2|subject name organization -2|' +
  'subject name other -1|subject name place -9|subject name unknown -1|subject nominal document 2|' +
  'subject nominal group -1|subject nominal organization -2|subject nominal person -3|subject none -5|' +
  'subject they -1|subject unknown -7|subject we -3|subject you -12|that 4|that begins with capital 2|' +
  'that begins with determiner 4|that begins with marks 7|that begins with name 4|' +
  'that begins with name of a person 4|that begins with nominal 3|that begins with nominal of a person 5|' +
  'that begins with participle 2|that begins with preposition 1|that begins with pronoun -1|' +
  'that begins with word -4|that of 0 -4|that of 1 5|that of 2 3|that of 3 to 5 7|that of 6 to 11 8|' +
  'that of more -1|think bare 1|think before -5|think comma -7|think marks 6|think passive 2|think that 7|' +
  'think to 1|think whether 4|to begins with name 1|to begins with name of a person -1|to begins with nominal 1|' +
  'to begins with nominal of a person 3|to begins with participle 3|to begins with preposition -1|' +
  'to begins with word -1|to of 1 2|to of 3 to 5 2|to of 6 to 11 4|to of more -3|whether 4|' +
  'whether begins with capital -1|whether begins with determiner -1|whether begins with name 2|' +
  'whether begins with nominal of a person 1|whether begins with word 4|whether of 1 2|whether of 2 2|' +
  'whether of 3 to 5 1|whether of 6 to 11 4|whether of more -3|write about -11|write bare -5|write before 5|' +
  'write comma 1|write marks -5|write object -5|write that -5|write to 2'

/** Of each lemma: alone, then by construction; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '*accusation mmmlmmmmn|*advice mmmn|*agreement mmmnmmmml|*allegation mmml|*anger lmmlmmmml|*announcement mmml|' +
  '*appeal lmmmmnmml|*article lmmmmmmml|*assault nmmmmmmmn|*assessment nmmmmmmmn|*assumption mmmn|*assurance nmmn|' +
  '*attack mmmmmmmmn|*attempt kmmmmlmml|*attitude nmmmmmmmn|*belief nmmn|*bid kmmmmlmml|*call n|*charge kmmlmmmml|' +
  '*comment mmmlmmmmn|*complaint nmmn|*concern ommnmmmmn|*condemnation nmmmmmmmn|*confidence nmmmmmmmn|' +
  '*consensus nmmmmmmmn|*contention nmmn|*critic lmml|*criticism ommnmmmmn|*decision mmmlmlmmn|*demand mmmnmmmml|' +
  '*denunciation nmmmmmmmn|*desire nmmmmn|*disapproval nmmmmmmmn|*disclosure mmmmmmmmn|*doubt nmmn|' +
  '*effort kmmmmlmmk|*email lmml|*embrace mmmmmmmmn|*estimate nmmmmmmmn|*evidence mmmmmmmml|*expectation lmml|' +
  '*fear ommn|*feeling nmmlmmmmn|*forecast nmmmmmmmn|*headline l|*hope nmmn|*impression nmmn|*indication lmml|' +
  '*insistence mmmn|*insult lmmmmmmml|*intention nmmmmn|*lawsuit mmml|*letter lmml|*line lmmnmmmmk|' +
  '*memo lmmmmmmml|*mention nmmnmmmmn|*message lmmlmmmmn|*news kmmlmmmml|*note nmmmmmmmn|*notion mmmnmmmml|' +
  '*opinion nmmmmmmmn|*opponent lmmmmmmml|*opposition nmmmmmmmn|*order lmmmmkmmn|*pledge nmmmmn|*point lmmmmmmml|' +
  '*position l|*post kmmmmmmml|*praise nmmmmmmmn|*prediction nmmmmmmmn|*promise nmmmmnmmn|*proposal nmmlmnmmn|' +
  '*push lmmmmmmml|*question mmmlmmmmn|*rant nmmmmmmmn|*reaction lmmmmmmml|*refrain nmmn|*remark lmmmmmmml|' +
  '*reminder lmmmmmmml|*reply nmmmmmmmn|*request l|*response mmmnmmmml|*retort nmmmmmmmn|*revelation lmmmmmmml|' +
  '*rumor nmmn|*saying nmmn|*speculation nmmn|*speech lmml|*stance mmmlmmmmn|*statement n|*story mmmlmmmmn|' +
  '*suggestion ommn|*support nmmmmmmmn|*supporter kmmk|*take lmmmmmmml|*testimony nmmmmmmmn|*thought nmmlmmmmn|' +
  '*threat kmmmmmmml|*version kmmmmmmmk|*view n|*vote kmmlmmmml|*vow nmmmmn|*warning nmmn|*worry n|' +
  'accept mmmmmmmn|accuse olmnmnmnmn|acknowledge nmmmmmnnlmn|add npmomlljjmo|address lmmmmmmml|admit nmmnmmlmn|' +
  'admonish nmmmmmmn|adopt l|advise kmmmmnll|advocate mmmn|agree nlmmmnmnnml|aim mmmnmnmlml|air klmmmmmml|' +
  'alert lmmmmml|allege nmmn|allow l|allude to nmmmmmmn|announce ommlmmmomnn|answer mmmlmmmmn|anticipate mmmnmml|' +
  'apologize mmmmmmnlnml|appeal kmmmmmmll|appear lmmmmnmmll|applaud n|appoint nmmmmmmmmn|approve ommmmmmmnn|' +
  'argue pmmnmmnmmnl|articulate mmmmmmmmmn|ask for ommmmnmn|ask nmmmmmoln|assail lmmmmmmmml|assert nmmnmml|' +
  'assess lmmmmmml|assume lmmnmmml|assure n|attack lmmlmlmmmn|attribute ommmmmmmnn|avoid kmmmmmmk|back kmmlmmmmll|' +
  'be like lmmmmmml|beg mmmmmnl|begin klmmmmml|believe nmmmmlnn|bemoan nmmmmmmn|berate mmmmmmmln|bet k|' +
  'bicker nmmmmmmmn|bid mmmmmn|bill l|blame nlmnmmmn|blare mmmmmmmn|blast nn|block l|boast mmmmmnmlmml|' +
  'brag nmmmmmn|brief lmml|cable l|calculate mmmnmmmlml|call for ommmmmmo|call mmmnmnmmmll|call on ommmmn|' +
  'call out nmmmmmmn|call upon nmmmmn|campaign against nmmmmmmn|campaign for lmmmmmml|carp lmml|carry on lmmmmmml|' +
  'cast lmmmmmml|castigate nmmmmmmn|caution nmmn|celebrate lnmmmmmk|challenge mmmlmnlmn|champion mmmmmmmlmn|' +
  'chant mmmmmmml|characterize nmmmmmmn|charge mmmnmmlmmn|chat lmmmmmmml|cheer klmmmmmln|chide nmmmmmmn|' +
  'chime in mmmmmmmln|choose kmmmmmmmll|chronicle nmmmmmmn|cite nmmmmlmpmlk|claim nlmmmmmmnn|clamor l|' +
  'clarify mmmn|classify kmmmmmmk|close jmmlmmmkml|come in jmmmmmmkmml|comfort lmmmmmml|command lmmmmmml|' +
  'comment nlmlmmmlomn|compare kmmmmmmnj|complain ommmmmn|concede mmmn|conclude onmlmmmnmlo|concur nmmmmmmmn|' +
  'condemn n|confirm nmmnmml|congratulate ommmmmmo|console lmml|consult lmmmmmml|contemplate mmmmmmmn|' +
  'contend mmmmmmmml|continue lnmnmmmklmn|contradict nmmmmmn|contribute jmmmmmlll|convince mmmnmmnl|' +
  'correct mmmmmnln|counter mmmmmmnl|crack lmmmmmmml|credit mmmmmmmnl|criticize nlmmmmmmmn|cry out n|' +
  'debate kmllmmmln|decide lmmmmnmmml|declare nmmmmml|decline nmmmmnnmlml|decry nmmmmmmn|deem nmmmmmmmn|' +
  'defend mmmmmmmnl|define lmmmmmmkn|deliver lnmmmlmml|demand nmmlmnmnlml|demonstrate lmmnmmml|demur mmmmmmmmmml|' +
  'denounce mmmmmmmnl|deny llmmmmlnmn|deplore nmmmmmmn|deride nmmmmmmn|describe nlmmmmmn|detail mmmmmln|' +
  'determine lmmmmmmlmn|dictate mmmmmmnl|direct lmmmmlnml|disagree mmmmmmn|disavow nmmmmmmn|disclose n|' +
  'discover lmmmmml|discuss nmmmnmmnmmk|dismiss nmmmmmmnl|dispute nmmlmmnnmml|document mmmmmmlmmn|doubt nmmmmmn|' +
  'dream lmmmmmmml|drone lmmmmmml|echo nmmmmmmmnnl|elaborate mmmmmmlmn|email lmll|embrace mmmmmmmln|' +
  'emphasize nmmnmmn|encourage mmmmmnml|end jlmmmmmll|endorse mlmnmmmln|entitle lnl|envision nmmmmnmn|' +
  'erupt llmnmmml|establish mmmmmmllnn|estimate mlmmmllnn|evidence lmml|exhort nmmmmn|expect ommmmnmn|' +
  'explain nmmnmlmnmln|express nlmmmmmo|falter lmmmmmmml|favor mmmlmlmmmn|fear nmmlmmnn|feel mmmlmmmmn|' +
  'figure kmmmmllll|file lmmnmmmml|find mmmommlklmp|finish kmmmmmmk|fire back mmmmmmmml|follow up l|' +
  'forbid mmmmmml|foresee nmmmmmmn|foretell nmmmmmmn|gather immlmllll|go imlmmmmkk|go on lnmmmmmkmml|' +
  'grant lmmmmml|greet lmmmmmml|growl nmmmmmmmn|guarantee mmmlmmmmln|guess mmmmmmml|hail nmmmmmmn|' +
  'harangue nmmmmmmmn|headline l|hear kmmmmmll|heckle mmmmmmmn|highlight nmmmmmmn|hint nmmmmmmn|' +
  'hold forth nmmmmmmmn|hold jnmmmmklml|honor kmmmmmmmml|hope ommmmmnmnml|howl lmml|identify mmmmmmmmmmn|' +
  'imagine mmmmmmn|implore nmmmmmmn|imply mmmmmmn|include jmlmmmlk|indicate nmmn|inform nmmmmmmnn|insist ommmmmn|' +
  'instruct lmmmml|insult l|intend mmmmmmmmmn|intercede lmml|interject nmmmmn|interpret mmmmmmmmn|' +
  'interrupt klmmmmml|intervene lmmmmmml|interview jmmlmmmll|intimate nmmmmmn|introduce llmnmmmll|' +
  'inveigh nmmmmmmmn|invite lmmmmmll|issue lmml|jeer lmmmmml|joke nmmnmmmmmml|judge lmmmmmmml|justify mmmlmmmn|' +
  'keep on lmmmmmml|kid l|know mlmnlmmlnol|label nmmmmmmn|lament olmmmmnn|lash out mmmmmmmmnml|laud l|' +
  'launch kmnmmmll|lay out nmmmmmmn|leak kmmmmmml|learn mmmllmmn|lecture mnmmmmmml|lie lmmmmmll|liken ommmmmmnn|' +
  'list nmmlmmmn|lobby kmmmmmll|look forward to nmmmmmmn|look to nmmmmmmn|love n|maintain kmmnmmll|' +
  'make clear ommmmmnn|mandate lmmmmml|marvel l|mean kmmlmokl|mention mlmlmlmnmol|message lmml|mock mmmmmmmnml|' +
  'move immmmmlll|mull n|muse nmmmmmn|name lmmmmlmlln|need jmmmmlmll|needle lml|note pmmnmmnolmn|' +
  'notice nmmmmmmmmn|object nmmmmmmmn|offer mmmmmnlmmml|open up kmmmmmmlnmk|opine nmmmmmmmn|oppose mmmmmmmnl|' +
  'order ommmmnn|overstate nmmmmmmn|own jmmmmmllml|paint lmmmmmmml|pass lmmlmln|perceive n|petition nmmmmmmmn|' +
  'phone kmmmmlml|pillory lmmmmmml|pitch mmmmmmmnl|plan mmmlmnml|plead nmmmmlmo|pledge mmmnmmll|' +
  'point out ommnlmnmn|point to mmmmmmmomml|poll jmmmmmmkl|ponder nmmmmmmn|portray nmmmmmmmn|posit nmmnmmmn|' +
  'post mmmmmmmnlmn|praise nnmmmmmmnml|pray lmmmmmmml|preach mmmmmmmnl|predict ommmmmnnmln|prefer nmmmmnmmmn|' +
  'present kmmmmmmmml|press mmmnmmml|press on lmmmmmmmml|probe lmmmmmml|proclaim nmmmmmmnmmn|profess nmmmmmmn|' +
  'prohibit mmmmmmmnl|project mmmnmmml|promise ommnmmnmn|promote mmmmmmmn|prompt kmmmmlml|pronounce mmmmmmmn|' +
  'propose nmmlmmnonml|propound nmmmmmmn|protest lmmmmml|prove kmmlmnnk|provoke lmmmmmml|publish llmmmmnmmll|' +
  'pump nmmmmmmn|pursue kmmmmmml|push back mmmlmmnmn|push for nmlmmnnn|push nmmmmnmlnn|put forth lmlmmml|' +
  'put forward nmmmmmmn|put in lmmmmmml|put it nnmmmmmmmmn|puzzle nmmmmmn|query nmmmmmmmn|question nlmlolnnnml|' +
  'quote nmmmmmmo|radio l|rail mmmmmn|raise kmmnmmll|ramble l|rate jmmmmmmll|rattle off nmmmmmmn|react llmmmlmmn|' +
  'read mnmmmmmllnn|reaffirm nmmmmmmn|realize mmmnmmml|reason kmmmmll|reassure mmmlmmmn|rebuff lmmmmmml|' +
  'rebuke mmmmmn|rebut ommlmmno|recall pmmmnmnnnml|recite nmmmmmmn|recognize nmmmmmmnn|recommend mmmlmmlmmn|' +
  'reconsider lmmmmmml|record kmmmmml|recount nmmmmmmn|reel off lmmmmmml|refer to mmmmmmmnl|reference nlmmmmmo|' +
  'reflect kmmlmmmll|refuse nmmmmnnmmml|refute nmmmmmmn|regard lmmmmmmkn|regret nmmmmmmmn|reiterate nmmlmmnn|' +
  'reject nmmmmmmmmn|relate lmmnmll|release lmmmmmnmlml|remark nmmlmln|remember nmmkmmmnnn|remind nmmnmmnml|' +
  'reminisce nmmmmmmmn|repeat mmmmmmoml|reply nnml|report nmmmmlmmkno|reprimand mmmmmmmnl|require lmmmmnll|' +
  'resolve lmmmml|respond mnmnmmk|restate nmmmmmmn|restrict mmmmmmmnml|return jnmmmlmllml|retweet nmmmmmmn|' +
  'reveal nmmnmlmo|riff ll|roar l|rule lmmmmmmlmmn|rule out mmmmmmln|run on klmmmmml|satirize nmmmmmmn|' +
  'say oplnkloomlo|scoff nmmmmmnmn|scorn lmmmmmml|scream mmmmmmml|screech ll|see mlmmmmmnoml|seek n|' +
  'seem nmmlmmomln|set out l|share mmmnmmmmmml|shoot back n|shout mmnl|shout out nmmmmmmn|show nmlnllmolmo|' +
  'sign llllmomnmn|signal nmmnmmnl|single out mmmmmmmmn|skewer lmmmmmmlml|slam mmlmmmmn|snipe lmml|' +
  'solicit mmmmmmln|sound off nmmmmmmmnml|speak kkmmmmmln|speak out ommmmmmmol|speak up nmmmmmmmn|' +
  'stand by nmmmmmmn|start in lmmmmmml|start klmmmmmll|state lnmmmlllmmn|step in lmmmmmml|stress ommnmmn|' +
  'submit lmmmmmmll|sue mmmmmmmmmn|suggest ommlmmnolmn|sum up mmmmmmln|summon lmmmmmml|support mmmmmmmmmn|' +
  'suppose kmmmmk|surmise nmmmmmmmmmn|suspect nmmnmmmmmn|talk mkmlmnmlo|target lmmmmmmmll|teach kmmmmmll|' +
  'telephone lmmmmmml|tell nnmnmlnkmmo|term lmmmmmmml|thank lmmlmlmok|think nmmmmmnnnml|threaten nmmmmnl|' +
  'tick off nmmmmmmn|tip off lmmmmmml|title mnmmmmmmmml|touch on nmmmmmmn|tout nmmmmmmn|trash lmmmmmml|' +
  'trumpet nmmmmmmn|trust lmmmmml|tweet pmmnmmmnmmn|type l|uncover lmmlmml|underline lmmmmml|underscore mmmlmmln|' +
  'understand mmmlmmlnn|undertake lmmmmmml|unveil mmmmmmnl|urge nmmmmmmn|vent mmmmmmmln|view mmmlmmmmn|' +
  'vindicate nmmmmmmn|voice mmmmmmmnmml|volunteer lmmmmmmml|vote against nmmmmmmn|vouch nmmmmmmmn|vow ommmmn|' +
  'walk back l|want nmmmmmmn|warn ommmmmmmnmn|weigh in mlmmmmmmn|wind up lmmmmmml|wink ll|wonder nmmmn|' +
  'word mmmmmmmlo|worry mmnommnlml|wrestle with lmmmmmml|write back lmmmmmmmmml|write ommommmlnmn|' +
  'yell mnnmmmmmmml'

// Written by `tsx scripts/measure-cues.ts` from polnear-train (24590 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma. */
export const claimShares =
  'about begins with capital -9|about begins with determiner -1|about begins with marks 2|' +
  'about begins with name -4|about begins with name of a person 2|about begins with nominal -3|' +
  'about begins with participle 8|about of 1 -1|about of 2 -2|about of 3 to 5 1|about of 6 to 11 -1|' +
  'about of more -6|across -3|across begins with marks -3|across of 1 -3|act about -12|act bare -4|act before -10|' +
  'act comma -1|act marks -1|act object -3|act passive -1|act that -3|act to -2|bare begins with capital -5|' +
  'bare begins with determiner 2|bare begins with name of a person -3|bare begins with nominal 4|' +
  'bare begins with nominal of a person 2|bare begins with participle 3|bare begins with preposition -6|' +
  'bare begins with pronoun 1|bare begins with word -4|bare of -1 -2|bare of -2 -4|bare of -5 -2|bare of 0 -8|' +
  'bare of 1 5|bare of 2 3|bare of 3 to 5 3|bare of 6 to 11 6|bare of more -2|beat before 1|beat comma -3|' +
  'before 5|before begins with capital -10|before begins with determiner 3|before begins with marks 8|' +
  'before begins with name 1|before begins with name of a person 1|before begins with nominal -1|' +
  'before begins with nominal of a person 3|before begins with participle -6|before begins with preposition -8|' +
  'before begins with pronoun -2|before begins with word -4|before of 1 8|before of 2 3|before of 3 to 5 -5|' +
  'before of 6 to 11 -7|before of more -11|behind can -6|behind could -5|behind may -5|behind might -8|' +
  'behind must -2|behind should -7|behind will -3|behind would -1|comma -1|comma begins with marks -1|' +
  'comma of -12 -2|comma of -3 -10|comma of -4 -1|comma of -6 -5|comma of -9 -1|comma of 1 5|holds marks 2|' +
  'holds marks about 4|holds marks across -3|holds marks bare -1|holds marks before 1|holds marks comma 5|' +
  'holds marks marks 2|holds marks object 5|holds marks to 3|holds marks whether -2|infinitive behind word 4|' +
  'manner about -7|manner bare -2|manner comma 5|manner marks 3|manner object -3|manner that -3|manner to -4|' +
  'marks 2|marks begins with marks 2|marks of 1 9|marks of 2 -5|marks of 3 to 5 4|marks of 6 to 11 -2|' +
  'marks of more -6|name bare -1|name before -12|name comma -10|name marks -1|name object 7|name passive 8|' +
  'name that -2|name to -1|noun about -3|noun comma -1|noun marks -3|noun that -5|noun whether 1|' +
  'object begins with capital -8|object begins with determiner 2|object begins with name 1|' +
  'object begins with name of a person 1|object begins with nominal 1|object begins with nominal of a person 3|' +
  'object begins with participle 3|object begins with preposition -2|object begins with word -3|object of 1 -1|' +
  'object of 2 2|object of 3 to 5 2|object of 6 to 11 1|object of more -4|order agent -6|order apart 5|' +
  'order behind -2|order none -4|order relative -6|participle -3|participle behind comma 3|' +
  'participle behind preposition -3|participle behind reference -2|participle behind to -2|' +
  'participle behind word -2|passive about 6|passive bare -3|passive begins with capital -4|' +
  'passive begins with determiner -3|passive begins with name 3|passive begins with name of a person 7|' +
  'passive begins with nominal of a person 2|passive begins with pronoun -2|passive comma -7|passive marks 7|' +
  'passive object -6|passive of 1 1|passive of 2 2|passive of 3 to 5 1|passive of 6 to 11 -1|passive passive 4|' +
  'passive that -5|passive to 2|passive whether -4|say about -1|say across -3|say bare 1|say before 7|say comma 6|' +
  'say marks 8|say object -1|say passive -2|say that 6|say to 3|say whether 4|show about -11|show before 3|' +
  'show marks -6|show passive -3|show that 3|show to 2|show whether -3|subject i -4|subject it -6|' +
  'subject name document 1|subject name organization -3|subject name other -3|subject name person -1|' +
  'subject name place -9|subject name unknown -1|subject nominal document 2|subject nominal group -1|' +
  'subject nominal organization -2|subject nominal person -3|subject none -4|subject they -1|subject unknown -8|' +
  'subject we -3|subject you -13|that 4|that begins with capital 2|that begins with determiner 4|' +
  'that begins with marks 7|that begins with name 4|that begins with name of a person 4|' +
  'that begins with nominal 3|that begins with nominal of a person 6|that begins with participle 1|' +
  'that begins with preposition 1|that begins with pronoun -1|that begins with word -5|that of 0 -4|that of 1 4|' +
  'that of 2 4|that of 3 to 5 6|that of 6 to 11 8|that of more -1|think bare 1|think before -5|think comma -9|' +
  'think marks 7|think passive 2|think that 6|think to 1|think whether 3|to begins with name 1|' +
  'to begins with name of a person -1|to begins with nominal 1|to begins with nominal of a person 3|' +
  'to begins with participle 3|to begins with preposition -1|to begins with pronoun -1|to begins with word -1|' +
  'to of 1 3|to of 3 to 5 1|to of 6 to 11 4|to of more -3|whether 4|whether begins with capital -1|' +
  'whether begins with determiner -1|whether begins with name 2|whether begins with nominal of a person 1|' +
  'whether begins with word 4|whether of 1 1|whether of 2 2|whether of 3 to 5 1|whether of 6 to 11 4|' +
  'whether of more -3|write about -12|write bare -5|write before 6|write comma 2|write marks -5|write object -6|' +
  'write that -5|write to 2'

/** Of each lemma: alone, then by construction; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '*accusation mmmlmmmmn|*advice mmmn|*agreement mmmnmmmml|*allegation mmml|*anger lmmlmmmml|*announcement mmml|' +
  '*appeal lmmmmnmmk|*article lmmmmmmml|*assault nmmmmmmmn|*assessment mlmmmmmmn|*assumption mmmn|*assurance nmmn|' +
  '*attack mnml|*attempt kmmmmlmml|*attitude nmmmmmmmn|*belief nmmn|*bid kmmmmlmml|*call n|*case mmml|' +
  '*charge kmmlmmmml|*comment mmmlmmmmn|*complaint nmmn|*concern ommnmmmmn|*condemnation nmmmmmmmn|' +
  '*confidence nmmmmmmmn|*consensus nmmmmmmmn|*contention nmmn|*critic l|*criticism ommnmmmmn|*decision mmmlmmmmn|' +
  '*demand mmmnmmmml|*denunciation nmmmmmmmn|*desire nmmmmn|*disapproval nmmmmmmmn|*disclosure mmmmmmmmn|' +
  '*doubt nmmn|*editorial mlmmmmmmn|*effort kmmmmlmmk|*email mnml|*embrace mmmmmmmmn|*estimate nmmmmmmmn|' +
  '*evidence mmmmmmmml|*expectation lmml|*fear ommn|*feeling nmmlmmmmn|*forecast nmmmmmmmn|*headline l|*hope nmmn|' +
  '*impression nmmn|*indication lmml|*insistence mmmn|*insult lmmmmmmml|*intention nmmmmn|*lawsuit mmml|' +
  '*letter llml|*line lnmmmmmmk|*memo lmmmmmmml|*mention nmmmmmmmn|*message lnmk|*news jlmlmmmml|*note n|' +
  '*notion mmmnmmmml|*opinion nmmmmmmmn|*opponent lmmmmmmml|*opposition nmmmmmmmn|*order lmmmmkmmn|*pledge nmmmmn|' +
  '*point llmmmmmml|*position l|*post kmmmmmmml|*praise nmmmmmmmn|*prediction nmmmmmmmn|*promise nmmmmnmmn|' +
  '*proposal nmmkmnmmn|*push lmmmmmmml|*question mmmlmmmmn|*rant nmmmmmmmn|*recommendation lmmmmmmml|' +
  '*refrain nmmn|*remark lmmmmmmml|*reminder lmmmmmmml|*reply nmmmmmmmn|*report ll|*request ll|' +
  '*response mnmnmmmml|*retort nmmmmmmmn|*revelation lmmmmmmml|*rumor nmmn|*saying nmmn|*slogan lml|' +
  '*speculation nmmn|*speech lmml|*stance mmmlmmmmn|*statement n|*story mmmlmmmmn|*suggestion nmmn|' +
  '*support nmmmmmmmn|*supporter kmmk|*testimony nmmmmmmmn|*thought nmmlmmmmn|*threat kmmmmmmml|*tweet mmmmmmmml|' +
  '*version kmmmmmmmk|*view n|*vote lmmlmmmml|*vow nmmmmn|*warning nmmn|*word mmmmmmmml|*worry n|accept mmmmmmmn|' +
  'accuse olmmmnmnmn|acknowledge nmmmmmnnlmn|add npmomlmjjmp|address lmmmmmmml|admit nmmnmmlmnml|' +
  'admonish nmmmmmmn|adopt l|advise kmmmmnll|advocate mmmnmml|agree nmmmmnlnnml|aim mmmnmnmlml|air klmmmmmml|' +
  'alert lmmmmml|allege nmmnmmn|allow lmmmmmmmn|allude to nmmmmmmn|announce ommlmmmomnn|answer mmmlmmmmn|' +
  'anticipate mmmnmml|apologize nmmmmmnln|appeal kmmmmmmml|appear lmmmmnmmll|applaud n|appoint nmmmmmmmmn|' +
  'approve nmmmmmmnn|argue ommnmmnmnml|articulate mmmmmmmmmn|ask for ommmmnmn|ask nmmmmmolnml|assail lmmmmmmmml|' +
  'assert nmmnmml|assess lmmmmmml|assume lmmnmmml|assure n|attack lmmlmlmmmn|attribute ommmmmmmnn|avoid kmmmmmmk|' +
  'back kmmmmmmmll|be like lmmmmmml|beg mmmmmnl|begin kmmmmmml|believe nmmmmlnnmml|bemoan nmmmmmmn|' +
  'berate mmmmmmmln|bet k|bicker nmmmmmmmn|bid mmmmmn|blame nmmnmmmn|blare mmmmmmmn|blast n|block l|' +
  'boast mmmmmnnlmml|brag nmmmmmn|break out mmmmmmmml|brief lmml|cable l|calculate mmmnmmmlml|call for ommmmmmo|' +
  'call mmmnmnmlml|call on ommmmn|call out nmmmmmmn|call upon nmmmmn|campaign against nmmmmmmn|' +
  'campaign for lmmmmmml|carp lmml|carry on lmmmmmml|cast l|castigate nmmmmmmn|caution nmmn|celebrate lnmmmmmk|' +
  'certify lmmmmmml|challenge mmmlmnlmn|champion mmmmmmmlmn|characterize nmmmmmmn|charge mmmmmmlmmn|' +
  'chat lmmmmmmml|cheer lmmmmmmln|chide nmmmmmmn|chime in mmmmmmmln|choose kmmmmmmmll|chronicle nmmmmmmn|' +
  'cite nmmmmlmpmll|claim nlmmmmmmnn|clamor l|clarify mmmn|classify kmmmmmmk|close jmmlmmmkml|come in jmmmmmmk|' +
  'comfort lmmmmmml|command lmmmmmml|comment nmmlmmmlo|compare kmmmmmmnk|complain nmmmmmn|concede mmmn|' +
  'conclude onmmmmmnmlo|concur nmmmmmmmn|condemn n|confirm nmmnmmln|congratulate ommmmmmo|console lmml|' +
  'consult lmmmmmml|contemplate nmmmmmmn|contend mmmmmmmml|continue lnmnmmmklmn|contradict nmmmmmn|' +
  'contribute jmmmmmlll|convince mmmnmmnl|correct mmmmmnln|counter mmmmmmml|crack lmmmmmmml|credit mmmmmmmnl|' +
  'criticize nlmmmmmmmn|debate kmllmmmln|decide mmmmmn|declare nmmmmmln|decline nmmmmnnmlml|decry nmmmmmmn|' +
  'deem nmmmmmmmn|defend mmmmmmmnl|define lmmmmmmkn|deliver lnmmmlmml|demand nmmmmnmnmml|demonstrate lmmnmmml|' +
  'demur mmmmmmmmmml|denounce mmmmmmmnl|deny llmmmmlnmn|deride nmmmmmmn|describe nlmmmmmn|detail nmmmmln|' +
  'determine lmmmmmmlmn|dictate mmmmmmnl|direct lmmmmlnml|disagree mmmmmmn|disavow nmmmmmmn|disclose n|' +
  'discover lmmmmml|discuss nmmmnmmnmmk|dismiss nmmmmmmnl|dispute nmmlmmnn|document mmmmmmlmmn|doubt nmmmmmn|' +
  'dream lmmmmmmml|drone lmmmmmml|echo mmmmmmmmnnl|elaborate mmmmmmlmn|email lmllmmn|embrace mmmmmmmmn|' +
  'emphasize nmmnmmn|encourage mmmmmnml|end jlmmmmmll|endorse mlmnmmmln|entitle lnl|envision nmmmmn|' +
  'erupt llmnmmml|establish mmmmmmllnn|estimate nlmmmlmnn|evidence lmml|exhort nmmmmn|expect ommmmnmo|' +
  'explain nmmnmlmnmln|express nlmmmmmo|falter lmmmmmmml|favor mmmlmlmmmn|fear nmmlmmnn|feel mmmlmmmmn|' +
  'figure kmmmmllll|file lmmnmmmml|find mmmommlklmp|finish kmmmmmmk|fire back mmmmmmmml|follow up l|' +
  'forbid mmmmmml|foresee nmmmmmmn|foretell nmmmmmmn|gather immlmllll|go imlmmmmkk|go on kmmmmmmlmml|' +
  'grant lmmmmml|greet lmmmmmml|growl nmmmmmmmn|guarantee mmmlmmmmln|guess mmmmmmml|hail nmmmmmmn|' +
  'harangue nmmmmmmmn|headline l|hear kmmmmmll|heckle mmmmmmmn|highlight nmmmmmmn|hint nmmmmmmn|' +
  'hold forth nmmmmmmmn|hold jnmmmmklmll|honor kmmmmmmmml|hope ommnmmnmnml|howl lmml|ignore mmmmmmmn|' +
  'illustrate mmmmmmn|imagine mmmmmmn|implore nmmmmmmn|imply mmmmmmn|include jmlmmmlk|indicate nmmnmmnlmmn|' +
  'inform nmmmmmmnn|insist ommmmmn|instruct lmmmml|insult l|intend mmmmmmmmmn|intercede lmml|interject mn|' +
  'interpret mmmmmmmmn|interrupt klmmmmml|intervene lmmmmmml|interview jmmlmmmll|intimate nmmmmmn|' +
  'introduce llmnmmmll|inveigh nmmmmmmmn|invite lmmmmmll|issue lmml|jeer lmmmmml|joke mnmnmmmmmml|judge lmmmmmmml|' +
  'justify mmml|keep on lmmmmmml|kid l|knock lmmmmmml|know mlnnlmllnol|label nmmmmmmn|lament olmmmmno|' +
  'lash out mmmmmmmmnml|laud l|launch lmnmmmll|lay out nmmmmmmn|leak kmmmmmml|learn mmmllmmn|lecture mnmmmmmml|' +
  'lie lmmmmmll|liken ommmmmmnn|list nmmlmmmn|lobby kmmmmmll|look forward to nmmmmmmn|look to nmmmmmmn|love n|' +
  'maintain kmmnmmll|make clear n|mandate lmmmmml|marvel lmmmmmmmmml|mean jmmlmokk|mention mlmlmlmnmol|' +
  'message lmml|mock mmmmmmmnml|move immmmmlllml|mull n|muse nmmmmmn|name lmmmmlmmln|need jmmmmlmll|needle lml|' +
  'note olmnmmnol|notice nmmmmmmmmn|object nmmmmmmmn|offer mmmmmnlmmml|open up kmmmmmmlnmk|opine nmmmmmmmn|' +
  'oppose mmmmmmmnl|order ommmmnn|overstate nmmmmmmn|own jmmmmmllml|paint lmmmmmmml|pass lmmlmln|perceive n|' +
  'petition nmmmmmmmn|phone kmmmmlml|pillory lmmmmmml|pitch mmmmmmmnl|plan mmmlmnml|plead nmmmmlmo|' +
  'pledge lmmnmmll|point out ommnlmnmn|point to mmmmmmmomml|poll jmmmmmmkl|ponder nmmmmmmn|portray nmmmmmmmn|' +
  'posit nmmnmmmn|post mmmmmmmnlmn|praise nnmmmmmmnml|pray lmmmmmmml|preach mmmmmmmnl|predict ommmmmnnmln|' +
  'prefer nmmmmn|present kmmmmmmmml|press mmmnmmml|press on lmmmmmmmml|probe lmmmmmml|proceed l|' +
  'proclaim nmmmmmmnmmn|profess nmmmmmmn|prohibit mmmmmmmnl|project mmmnmmml|promise ommnmmmmn|promote mmmmmmmn|' +
  'prompt jmmmmkml|pronounce mmmmmmmn|propose nmmlmmnonml|propound nmmmmmmn|protest lmmmmml|prove kmmlmnnk|' +
  'provoke lmmmmmml|publish llmmmmnmml|pump nmmmmmmn|pursue kmmmmmml|push back nmmlmmnmn|push for nmlmmnnn|' +
  'push nmmmmnmlnn|put forth lmlmmml|put forward nmmmmmmn|put in lmmmmmml|put it nnmmmmmmmmn|puzzle nmmmmmn|' +
  'query nmmmmmmmn|question nlmlolnnnml|quote nlmmmmmol|radio l|rail mmmmmn|raise kmmnmmll|ramble l|' +
  'rate jmmmmmmll|rattle off nmmmmmmn|react llmmmlmmn|read mnmmmmmllnn|reaffirm nmmmmmmn|realize mmmnmmml|' +
  'reason kmmmmll|reassure mmmlmmmn|rebuff lmmmmmml|rebut ommlmmno|recall ommnnmnn|recite nmmmmmmn|' +
  'recognize nmmmmmmnn|recommend mmmlmmlmmn|reconsider lmmmmmml|record kmmmmml|recount nmmmmmmn|reel off lmmmmmml|' +
  'refer to mmmmmmmn|reference nlmmmmmo|reflect kmmlmmnll|refuse nmmmmnnmmml|refute nmmmmmmn|regard lmmmmmmkn|' +
  'regret nmmmmmmmn|reiterate nmmlmmnn|reject nmmmmmmmmn|relate lmmnmll|release lmmmmmnmlml|remark nmmlmln|' +
  'remember nmmlmmmnnn|remind nmmnmmnml|reminisce nmmmmmmmn|repeat mlmmmmoml|reply nnmlmmmmmmn|report nmmmmlmmkno|' +
  'reprimand mmmmmmmnl|request n|require lmmmmnll|resolve lmmmml|respond mnmnmmk|restate nmmmmmmn|' +
  'restrict mmmmmmmnml|retract nmmmmmmn|return jnmmmmmllml|retweet nmmmmmmn|reveal nmmnmlmol|riff ll|roar l|' +
  'rule lmmmmmmlmmn|rule out mmmmmmln|run on klmmmmml|satirize nmmmmmmn|say opmnkloomlon|scoff nmmmmmnmn|' +
  'scorn lmmmmmml|scream mmmmmmml|screech ll|see mlmmmmmnoml|seek n|seem nmmlmmonln|set out l|share mmmmmmmmmml|' +
  'shoot back n|shout mmnl|shout out nmmmmmmn|show nmlnllnolmn|sign llllmomnmnl|signal nmmnmmnl|' +
  'single out mmmmmmmmn|skewer lmmmmmml|slam mmlmmmmn|snipe lmml|solicit mmmmmmln|sound off nmmmmmmmn|' +
  'speak kkmmmmmln|speak out nmmmmmmmnl|speak up nmmmmmmmn|stand by nmmmmmmn|start in lmmmmmml|start jlmmmmmll|' +
  'state lnmmmllklmn|step in lmmmmmml|stress ommnmmn|submit lmmmmmmll|sue mmmmmmmmmn|suggest ommlmmnnlmn|' +
  'sum up mmmmmmln|summon lmmmmmml|support mmmlmmmnmn|suppose kmmmmk|suspect nmmnmmmmmn|talk mkmlmnmlo|' +
  'target lmmmmmmmll|teach kmmmmmll|telephone lmmmmmml|tell nnmnllnkmmo|term lmmmmmmml|thank lmmlmlmok|' +
  'think nmmmmmnnnml|threaten mmmmmnl|tick off nmmmmmmn|tip off lmmmmmml|title mnmmmmml|touch on nmmmmmmn|' +
  'tout nmmmmmmn|trash lmmmmmml|trumpet nmmmmmmn|trust lmmmmml|tweet ommnmmmnmmn|type l|uncover lmmlmml|' +
  'underline l|underscore mmmmmmln|understand mmmlmmlnn|undertake lmmmmmml|unveil mmmmmmn|urge ommmmmmn|' +
  'vent mmmmmmmln|view mmmlmmmmn|vindicate nmmmmmmn|voice nmmmmmmnmml|volunteer lmmmmmmml|vote against nmmmmmmn|' +
  'vouch nmmmmmmmn|vow ommmmnmn|want nmmmmmmn|warn ommmmmmmnmn|weigh in mlmmmmmmn|welcome n|wind up lmmmmmml|' +
  'wink ll|wonder nmmmn|word mlmmmmmlo|worry mmmommnlmk|write back lmmmmmmmmml|write ommnmmmlnmn|yell nn'

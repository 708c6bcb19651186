// Written by `tsx scripts/measure-cues.ts` from polnear-train (24962 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma. */
export const claimShares =
  'about begins with capital -8|about begins with marks 3|about begins with name -4|' +
  'about begins with name of a person 2|about begins with nominal -2|about begins with participle 8|' +
  'about begins with preposition -9|about of 1 1|about of 2 -3|about of 3 to 5 2|about of more -6|across -3|' +
  'across begins with determiner -1|across begins with pronoun -3|across of 6 to 11 -1|across of more -3|' +
  'act about -13|act bare -4|act before -13|act comma -8|act object -2|act that -6|act to -3|bare 1|' +
  'bare begins with capital -6|bare begins with determiner 1|bare begins with name 1|' +
  'bare begins with name of a person -6|bare begins with nominal 3|bare begins with nominal of a person 4|' +
  'bare begins with participle 2|bare begins with preposition -7|bare begins with pronoun 1|' +
  'bare begins with word -4|bare of -1 -3|bare of -2 -4|bare of -5 -4|bare of 0 -11|bare of 3 to 5 4|' +
  'bare of 6 to 11 7|bare of more -2|beat before 2|before 5|before begins with capital -10|' +
  'before begins with determiner 1|before begins with marks 7|before begins with name 3|' +
  'before begins with name of a person 3|before begins with nominal -2|before begins with nominal of a person 1|' +
  'before begins with participle -5|before begins with preposition -8|before begins with pronoun -3|' +
  'before begins with word 1|before of 1 7|before of 2 4|before of 3 to 5 -4|before of 6 to 11 -7|' +
  'before of more -10|behind can -6|behind could -5|behind may -7|behind might -9|behind must -4|behind should -8|' +
  'behind will -4|comma 5|comma begins with marks 5|comma of 1 5|denied -2|holds marks 2|holds marks about 2|' +
  'holds marks across -3|holds marks bare -3|holds marks before 3|holds marks comma 5|holds marks marks 2|' +
  'holds marks object 3|holds marks that -1|holds marks to 1|holds marks whether -6|infinitive -1|' +
  'infinitive behind to -2|infinitive behind word 10|manner about -9|manner bare -5|manner before -1|' +
  'manner comma 7|manner marks 5|manner object -4|manner that -4|manner to -6|marks 2|marks begins with marks 2|' +
  'marks of 1 10|marks of 2 -6|marks of 3 to 5 7|marks of 6 to 11 -5|marks of more -7|name bare -2|' +
  'name before -20|name comma -3|name marks -3|name object 6|name passive 8|name that -1|name to -2|' +
  'name whether 5|noun about -2|noun that -4|noun to 2|noun whether 3|object begins with capital -9|' +
  'object begins with determiner 2|object begins with name -1|object begins with nominal 1|' +
  'object begins with nominal of a person 2|object begins with participle 4|object begins with preposition -1|' +
  'object begins with pronoun -1|object begins with word -4|object of 1 1|object of 2 5|object of 3 to 5 3|' +
  'object of 6 to 11 1|object of more -5|order agent -11|order apart 3|order main -4|order none -6|' +
  'order relative -7|participle -1|participle behind comma 4|participle behind preposition -1|' +
  'participle behind reference -2|participle behind word -1|passive 1|passive about 6|passive bare -5|' +
  'passive begins with capital -7|passive begins with determiner -3|passive begins with name 3|' +
  'passive begins with name of a person 8|passive begins with nominal of a person 3|passive comma -3|' +
  'passive marks 5|passive object -7|passive of 2 2|passive of 3 to 5 1|passive of 6 to 11 -1|passive passive 4|' +
  'passive that -5|passive to 5|passive whether 4|say about -2|say across -3|say bare 1|say before 6|say comma 7|' +
  'say marks 7|say object -1|say passive -3|say that 5|say to 3|say whether 3|show about -11|show bare -1|' +
  'show before 3|show marks -8|show object 1|show passive -4|show that 2|show to 2|show whether -7|subject i -4|' +
  'subject it -5|subject name document 4|subject name organization -2|subject name other -4|subject name place -9|' +
  'subject name unknown -1|subject nominal document 1|subject nominal group -1|subject nominal organization -2|' +
  'subject nominal person -2|subject none -6|subject they -1|subject unknown -8|subject we -3|subject you -13|' +
  'that 4|that begins with capital 2|that begins with determiner 5|that begins with marks 9|' +
  'that begins with name 6|that begins with name of a person 5|that begins with nominal 4|' +
  'that begins with nominal of a person 6|that begins with participle 3|that begins with preposition 2|' +
  'that begins with word -4|that of 0 -8|that of 1 4|that of 2 7|that of 3 to 5 9|that of 6 to 11 9|' +
  'that of more -1|think about -2|think before -6|think comma -9|think marks 7|think passive 2|think that 6|' +
  'think whether 4|to begins with name 1|to begins with name of a person -3|to begins with nominal 1|' +
  'to begins with nominal of a person 3|to begins with participle 4|to begins with pronoun -1|to of 1 3|to of 2 1|' +
  'to of 3 to 5 2|to of 6 to 11 5|to of more -3|whether 4|whether begins with capital -3|' +
  'whether begins with name 2|whether begins with nominal of a person 2|whether begins with word 4|whether of 1 3|' +
  'whether of 2 4|whether of 3 to 5 3|whether of 6 to 11 4|whether of more -3|write about -12|write bare -5|' +
  'write before 4|write marks -8|write object -5|write passive 1|write that -7|write to 2'

/** Of each lemma: alone, then by construction; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '*accusation mmmlmmmmn|*acknowledgment nmmn|*admission nmmn|*advice nmmn|*agreement mmmnmmmml|' +
  '*allegation mmmlmmmmn|*anger lmmlmmmml|*announcement mmml|*answer mmmlmmmmn|*apology nmmmmmmmn|' +
  '*appeal lmmmmnmmk|*article lmmmmmmml|*aside nmmn|*assault nmmmmmmmn|*assertion n|*assessment nmmmmmmmn|' +
  '*assumption mmmn|*assurance nmmn|*attack mmmmmmmmn|*attempt kmmmmlmml|*attitude nmmmmmmmn|*belief nmmn|' +
  '*bid jmmmmlmmk|*blog nmmmmmmmn|*call nmmnmnmml|*case mmmmmmmmn|*charge kmmlmmmml|*claim mmmmmmmmn|*column nmmn|' +
  '*command lmmmmmmml|*comment mmmlmmmmn|*complaint nmmn|*concern ommnmmmmn|*concession lmmmmmmml|' +
  '*conclusion mmmn|*condemnation nmmmmmmmn|*confidence nmmmmmmmn|*consensus nmmmmmmmn|*contention nmmn|' +
  '*critic lmml|*criticism ommn|*decision lmmlmlmmn|*demand mmmnmmmmk|*denunciation nmmmmmmmn|*desire nmmmmo|' +
  '*disapproval nmmmmmmmn|*doubt mmmnmmmml|*e-mail mmmnmmmml|*editorial nmmmmmmmn|*effort kmmmmlmmk|*email mmml|' +
  '*estimate nmmmmmmmn|*evidence mmmnmmmml|*expectation lmml|*explanation lmml|*fear ommnmmmmn|*feeling nmmlmmmmo|' +
  '*forecast nmmlmmmmn|*headline lmml|*hint lmmmmmmml|*hope nmmmmmmmn|*impression nmmnmmmmn|*indication lmml|' +
  '*insistence mmmnmmmml|*intention nmmmmn|*lawsuit mmmlmmmmn|*letter lmml|*line lmmnmmmmk|*mantra mmmlmmmmn|' +
  '*memo lmmmmmmml|*mention ommnmmmmn|*message lmmkmmmmn|*news kmmkmmmml|*note nmmmmmmmn|*notion mmmnmmmml|' +
  '*offer lmmmml|*opinion nmmmmmmmn|*opponent kmmmmmmmk|*opposition nmmmmmmmn|*order lmmmmkmmn|*plea nmmmmlmmn|' +
  '*pledge nmmmmn|*point lmmnmmmml|*position l|*post kmmmmmmml|*praise ommmmmmmo|*promise nmmmmmmmn|' +
  '*proposal nmmkmnmmo|*push lmmmmlmml|*question mmmlnmmmn|*rant nmmmmmmmn|*reaction lmmmmmmml|' +
  '*recommendation lmmmmmmml|*refrain nmmn|*refusal mmmmmnmml|*remark lmmmmmmml|*reminder lmmmmmmml|' +
  '*reply nmmmmmmmn|*request lmmmmmmml|*response mmmnmmmml|*retort nmmmmmmmn|*revelation lmmmmmmml|' +
  '*ruling lmmmmmmml|*rumor nmmn|*saying nmmn|*skepticism nmmn|*speculation nmmn|*speech lmmk|*stance mmmlmmmmn|' +
  '*statement nmmn|*story mmmlmmmmn|*suggestion ommn|*support nmmmmmmmn|*supporter kmmk|*suspicion lmmmmmmml|' +
  '*take kmmmmmmmk|*testimony nmmmmmmmn|*thought nmmlmmmmo|*threat kmmmmmmml|*tweet mmmnmmmml|*version kmmmmmmmk|' +
  '*view nmmmmmmmn|*vote kmmlmmmml|*vow ommmmn|*warning nmmo|*willingness mmmmmlmmn|*worry nmmmmmmmn|' +
  'abuse lmmmmmmml|accept mmmmmmmnl|accuse ommnmnmnmnl|acknowledge nmmlmmnnkmn|add nnmomlljimpn|address lmmmmmmml|' +
  'admit nmmnmmlmo|admonish nmmmmmn|adopt l|advise kmmmmnlll|advocate mmmnmmmmml|agonize nmmmmmmmn|' +
  'agree nmmmmnnlnml|aim mmmnmomlmk|air kmmmmmmll|alert kmmmmmll|allege nmmnmmnmml|allow lmmlmlmmnl|' +
  'allude to ommmmmmo|announce ommlmmmonnn|answer back lmmmmmmml|answer lmmllmnn|anticipate lmmnmml|' +
  'apologize mmmmmmolnml|appeal kmmnmllml|appear lmmnmolnlkl|applaud nmmmmmmnmn|appoint nmmmmmmnln|' +
  'approve ommmmmmmnn|argue pmmnmmommn|articulate nmmmmmmmln|ask for omnmmn|ask nnnnmmnlomj|assail lmmmmmmmml|' +
  'assert nmmommln|assess lmmmmmml|assume lmmnmmll|assure nmmn|attack lmmkmlmmmn|attribute ommmmmlmnn|' +
  'avoid kmmmmmmk|back kmmlmmmnll|banter lmmmmmmml|bash lmmmmmml|be like lmmmmmml|beg mmmmmnl|begin klmnmmmk|' +
  'believe nmmmmlnn|bemoan ommmmmmn|berate mmmmmmmln|bet kmmmmmmll|bicker nmmmmmmmn|bid lmmmmnlml|bill lmmmmmml|' +
  'blame nmmnmmmnmn|blast n|block lmmmmmmmll|boast mmmmmomlnml|brag ommmmmnn|brand lmmmmmmll|break out mmmmmmmnl|' +
  'brief kmmkmn|cable lmmmmml|calculate lmmnmmmlml|call for omnmmnmn|call mmmomnmlml|call on ommmmmn|' +
  'call out nmmmmmmn|call upon nmmmmn|campaign against nmmmmmmn|carp lmml|carry on lmmmmmmll|cast lmmmmmmlml|' +
  'castigate nmmmmmmn|caution nmmnmml|celebrate kmmmmmml|certify lmmmmmml|challenge lmmlmnl|champion mmmmmmmlmn|' +
  'chant mmnmmmml|characterize nmmmmmmn|charge mmmnmmkmnn|chastise nmmmmn|chat lmmmmmmml|cheer lmmmmmmknml|' +
  'chide nmmmmmmn|chime in mmmmmmmlo|choose kmlmmnmmll|christen lmmmmmmml|chronicle nmmmmmmn|cite nmmmmlmpmlk|' +
  'claim nmmmmmmnlo|clamor lmmmml|clarify nmmn|classify jmmmmmmk|close jmmlmmmkml|come back lmmmmmml|' +
  'come in immmmlmkmml|comfort lmmmmmml|command kmmmmnml|commend nmmmmmmn|comment nmmlmnmkomn|compare kmmmmmmoj|' +
  'complain ommnmmn|compliment nmmmmmmmn|concede mmmn|conclude onmlmmmnmlp|concur ommmmmmmo|condemn nmlmmmmnmn|' +
  'confess nmmmmmn|confirm nmmnmmln|congratulate ommmmmmo|consent lmmmmmmml|consider mmmmlmmn|console lmml|' +
  'consult kmmmmmmk|contend mmmmmmmml|continue lmmnmlmlkmo|contradict nmmmmmo|contribute jmmmmmlll|' +
  'convince nmmnmmnl|correct mmmmmnlnml|counter nmmmmmnl|crack lmmmmmmml|credit mmmmmmmnl|criticize ommmmnmmmo|' +
  'cry mmmmmmml|cry out nmmmmmmmn|cut in lmmmmmml|dare nmmmmn|debate kmllmmnkn|debunk lmmmmmml|decide lmmmlnmmml|' +
  'declare nmnmmllnmmn|decline mmmmmnomlml|decry nmmnmmmn|defend mmmmmmmnl|define lmmmmmml|deliver kmmmmlmml|' +
  'demand nmmlmonnl|demonstrate lmmommmlmml|demur lmmmmmmmmml|denounce mmnmmmmnl|deny lkmmmmlnlol|' +
  'deplore nmmmmmmn|deride ommmmmmn|describe nkmnnmmn|detail nmmmmlnmmml|determine lmmmmllmmn|dictate nmmmnmol|' +
  'direct lmmmmlnml|disagree mmmmmmnmmml|disavow nmmmmmmn|disclose ommnmmmmnn|discover lmmmmmlmmn|' +
  'discuss nmmnommolmk|dismiss nmmmmmmnln|dispute nmmlmmnomml|document mmmmmmlnln|doubt ommnmmnn|dream lmmmmmmml|' +
  'drone lmmmmmml|dub nmn|echo nmmmmmmmnok|elaborate mmmmmmlmnmml|email lmlkmno|embrace lmmlmmmmol|' +
  'emphasize ommnmmo|encourage mmmnmnmk|end jkmmmmmll|endorse nmmnmmmlnn|enjoy mmmmmmml|entitle knlmmmmmml|' +
  'envision ommmmn|erupt mmmnmmml|establish mmmmmlllno|estimate nmmmmllnnmn|evidence lmml|excoriate nmmmmmmmn|' +
  'exhort nmmmmn|expect ommmmnmnmn|explain nmmnnlmmmln|expose lmmmmmlnml|express nmmmmmmomml|extol nmmmmmmn|' +
  'falter lmmmmmmml|fault nmmmmmmn|favor mmmlmlmnmn|fear ommlmmnn|feel mmmlmmmmn|fess up nmmmmmmmn|' +
  'figure kmmnnllll|file lmmnmmmnl|find mmmommllklp|finish jmmmmmmkl|fire back mmmmmmmll|flatter lmmmmmml|' +
  'focus on mmmmmmmmml|follow up mmmmmmmn|forbid lmmmmml|forecast mmmnmml|foresee ommmmmnn|foretell nmmmmmn|' +
  'forget mmmnmml|gather hmmlmllll|go illmmmlkkl|go on lmmmmmmk|grant lmmmmmln|greet lmmmmmml|growl nmmmmmmmn|' +
  'guarantee mmmlmmmmln|guess mmmmnmml|hail nmmmmmmn|hammer lmmmmmml|harangue ommnmmmn|headline kmml|' +
  'hear jmlmmmmll|heckle nmmmmmmnl|highlight nmmmkmnnn|hint mmmmmmmnmml|hold forth nmmmmmmmn|hold jmmlmlkkmk|' +
  'honor kmmmmmmmlk|hope ommnmmommml|howl lmmlmml|hypothesize nmmmmmn|identify mmmmmmmmmmn|ignore ml|' +
  'illustrate mmmmmmnl|imagine n|implore nmmmmmmn|imply mmmmmmn|impugn nmmmmmmn|include jmkmmmlkl|' +
  'indicate ommnmmn|inform nmmlmmmnn|inquire lmmmmmml|insist ommmmmnmmmn|instruct lmmmml|insult lmnmmmmml|' +
  'intend mmmmmmmmln|intercede lmml|interject nmmmmn|interpret mmmmmmmmn|interrupt kmmmmmmk|intervene lmmmmmml|' +
  'interview jmmlmmmll|intimate nmmmmmn|introduce kknommmll|inveigh nmmmmmmmn|invite kmmmmmll|issue lmmkmmmnl|' +
  'jeer lmmmmml|joke mmmnmmmmnmk|judge lmmmmmlnl|justify mmmlmmmn|keep on lmmmmmml|kid l|knock lmmmmmml|' +
  'know mkmolmmkool|label nmmmmmmn|lambaste mmmmmmmnl|lament ommmmmmol|lash out nmmmmmmmn|laud mmmmmmmml|' +
  'launch kmnmmmll|lay out nmmmmmmn|leak jmmmmmll|learn mmmklmno|lecture lnmmmmmml|lie lmmmmmlln|liken ommmmmmnn|' +
  'list nmmlmmmnn|live-tweet nmmmmmn|lobby lmmmmmlln|look forward to ommmmmmo|look to nmmmmmmn|love nmmmmmmmmn|' +
  'maintain jmmnmmkl|make clear ommmmmnnmn|mandate lmmmmml|marvel lmmlmmmmmml|mean kmmlmpjkn|mention nmmlmlmnmpl|' +
  'message lmmlmmlmn|mock mmmmmmmnlln|mouth lml|move immnmmklk|mull nmmmmmnn|muse nmmmmmn|nag nmmn|' +
  'name mmmmmlmllo|need jmmmmkmlkl|needle kmk|nickname nmmmmmmmmn|note ommnmmlplnn|notice nmmmmmnlmn|' +
  'object nmmmmmmmn|observe mmmmmmml|offer mmmmmolml|offer up nmmmmmmn|open up kmmmmmmlomj|opine nmmmmmmmn|' +
  'oppose mmmmmmmnk|order pmmnmnn|overstate nmmmmmlo|own jmmmmmlkml|paint lmmmmmmml|paraphrase nmmmmmmn|' +
  'pass llmlmlnmnl|pause mmmmmmml|peg nmmmmmmn|perceive nmmmmnmmn|persist lmmmmmml|persuade nmmmmmln|' +
  'petition nmmmmmmmn|phone kmmmmlml|phrase lmmmmmml|pillory lmmmmmml|pitch mmmmmmmnl|placate lmmmmml|' +
  'plan mmmkmomln|play up nmmmmmmn|plead ommmmlmo|pledge lmnnmnlk|point out ommnlmoln|point to mmmmmmmolml|' +
  'poll jmmlmmmkl|ponder nmmmmmmn|portray ommmmmmnoml|posit ommnmmmn|post mnmmmmmml|praise nmmmmmmmoml|' +
  'pray lmmmmmmml|preach nmmmmmnnl|predict ommnmmnmmln|prefer nmmmmnmmmn|present lmmlmmmmml|press mmnnmlmkn|' +
  'press on lmmmmmmmml|presume mmmnmmml|pretend mmmmml|print l|probe lmmmmmml|proceed lmmmmmmml|' +
  'proclaim nmmmmmmnmln|profess nmmmmmmn|prohibit mmmmmmmnl|project mmmnmlml|promise ommnmmn|promote nmmmmmmnl|' +
  'prompt kmmmmkml|pronounce nmmmmmnnml|propose nmmkmmnonll|protest lmmmmmlnl|prove kmmlmnoj|provoke lmmmmmml|' +
  'publish klnlmmommlk|pump nmmmmmmn|pursue kmmlmmml|push back nmmlmmnmn|push for nmlmmnmn|push nmmmmnmknn|' +
  'put forth kmlmmml|put forward nmmmmmmn|put in lmmmmmml|put it nn|puzzle nmmmmmn|query nmmmmmmmn|' +
  'question nmmkpknnnmk|quip mmmmmmml|quote mkmmmmmp|radio lmmmmml|rail mmmmmnml|raise kmmnmlmkl|ramble lmmmmmmml|' +
  'rant lmmmmml|rate jmmmmmmll|rattle off nmmmmmmn|react lmmmml|read mmmmmmmllnn|reaffirm ommmmmmn|' +
  'realize mmmnmmmll|reason jmmnlll|reassure mmmlmmmn|rebuff kmmmmmmmll|rebuke nmmmmnmn|rebut ommlmmnp|' +
  'recall pmmnnmnnnml|recant nmmmmmmn|recite nmmmmmmn|recognize nmmmmmmmnnl|recommend mmmlmmlnmn|' +
  'reconsider lmmmnmml|record kmmlmmkn|recount nmmmmmmn|refer to mmmmmmmnl|reference ommmmmmo|reflect kmmkl|' +
  'refuse nmmmmnnnmmk|refute ommmmmnn|regard lmmmmmmkn|regret ommmmmmmn|reiterate nmmlmmnmn|reject nmmnmmmmln|' +
  'relate lmmnmklmn|release lmmmmmnmlml|remark nmmlmlommmn|remember ommkmmnnnn|remind nmmnmmnmmml|' +
  'reminisce nmmmmmmmn|repeat mmmmmmomkml|reply nnmlmmmmmmn|report nmmmmlmmloo|reprimand mmmmmmmnl|' +
  'request mmmmmmlmn|require lmmmmnll|resent mmmnmml|resist n|resolve lmmmmml|respond mnmnmmkln|restate nmmmmmmn|' +
  'restrict mmmmmmmomk|retract nmmmmmmn|return inmmmmmllmk|retweet nmmmmmloml|reveal nmmmmkmpmml|revile lmmmmmmml|' +
  'rip into nmmmmmmn|roar l|rule lmmmmmllmmn|rule out mmmmmmln|run on kmmmmmmk|satirize nmmmmmmn|savage nmmmmmmn|' +
  'say onlnkloomko|scoff ommmmmnmn|scorn kmmmmmml|scream mmmmmmml|see mmnllmmnomk|seek nmnmmn|seem mmmlmmonlnl|' +
  'sense mmmmmmmml|set out lmmmmmmml|share lmmnmlnmmml|shoot back n|shout mmnlmmmmmmn|shout out nmmmmmmn|' +
  'show nmknmlmollo|sign mmllmomnmnl|signal nmmnmmnl|single out mmmmmmmln|skewer kmmmmmmlml|slam mmkmmmmnn|' +
  'snap lmmmmmml|snipe lmml|snort lmmmmmml|solicit lmmmmlln|sound off nmmmmmmmoml|speak kjmmmmmkn|' +
  'speak out ommmmmmmol|speak up nmmmmmmmn|specify nmmmmmmn|speculate mmmmmmmmnml|stand by nmmmmmmn|' +
  'start in lmmmmmmlml|start kmlmmmmlll|state lnmmmllkmmo|step in lmmmmmml|stress ommnmmo|submit kmmmmmmll|' +
  'sue mmmmmmlmmn|suggest ommmmnnnlmn|summon kmmmmmll|support mmmlmlmnln|suppose kmmmmk|surmise nmmmmmmmmmn|' +
  'suspect nmmnmmmlmn|swear mmmmmlnmml|talk mmnkmnmko|target lmmmmnmmll|teach kmmmmmll|tease lmmmmmml|' +
  'telephone lmmmmmml|tell nmmnmlnkmmo|term jmmmmmmll|testify mmnmmmml|thank kmmlmlmpk|think nmmmmmnnnml|' +
  'threaten mmmmmnlmn|thunder nmmmmmmn|tick off nmmmmmmn|tip off lmmmmmml|title mnmmmmmmmml|toast lmmmmmmml|' +
  'touch on ommmmmmo|tout nmmmmmmn|trash lmmmmmml|trumpet ommmmmmo|trust lmmmmml|tweet onlnmmlmnmn|type lmmmml|' +
  'uncover kmml|underline lmmmmml|underscore lmmmlmln|understand mmmlmmmoml|undertake lmmmmmml|unveil mmmmmmnl|' +
  'urge ommmmmmn|utter mmmmmmml|vent mmmmmmmln|view mmmlmmmmnn|vindicate ommmmmmo|voice mmmmmmmnmml|' +
  'volunteer kmmmmmmml|vote against nmmmmmmn|vouch ommmmmmmo|vow ommmmnmn|want nmmmmmmn|warn ommnmllmnmn|' +
  'weigh in nmmmmmmmn|welcome mmmmmn|wheeze lmmmmmml|wind up lmmmmmml|wish nmmmmmn|wonder ommmnmnml|' +
  'word lklmmnmkp|worry mmnommnknk|wrestle with lmmmlmml|write back lmmmmmmmmml|write olnommmlnmo|' +
  'yell mmnmmmmmmml'

// Written by `tsx scripts/measure-cues.ts` from polnear-train (24749 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma. */
export const claimShares =
  'about begins with capital -9|about begins with determiner -1|about begins with marks 3|' +
  'about begins with name -4|about begins with name of a person 2|about begins with nominal -4|' +
  'about begins with participle 8|about begins with preposition 1|about begins with pronoun 1|about of 2 -2|' +
  'about of 3 to 5 1|about of 6 to 11 -1|about of more -6|across -3|across begins with capital -1|' +
  'across begins with determiner -1|across begins with pronoun -3|across of 6 to 11 -1|across of more -3|' +
  'act about -13|act bare -4|act before -13|act comma -4|act marks -1|act object -2|act that -6|act to -3|bare 1|' +
  'bare begins with capital -6|bare begins with determiner 2|bare begins with name 1|' +
  'bare begins with name of a person -3|bare begins with nominal 4|bare begins with nominal of a person 4|' +
  'bare begins with participle 3|bare begins with preposition -7|bare begins with pronoun 1|' +
  'bare begins with word -5|bare of -1 -2|bare of -2 -5|bare of -5 -4|bare of 0 -11|bare of 1 6|bare of 2 4|' +
  'bare of 3 to 5 4|bare of 6 to 11 6|bare of more -3|beat before 2|beat comma -4|before 5|' +
  'before begins with capital -10|before begins with determiner 2|before begins with marks 7|' +
  'before begins with name 1|before begins with name of a person 2|before begins with nominal -2|' +
  'before begins with nominal of a person 2|before begins with participle -5|before begins with preposition -8|' +
  'before begins with pronoun -3|before begins with word 1|before of 1 7|before of 2 4|before of 3 to 5 -4|' +
  'before of 6 to 11 -6|before of more -9|behind can -6|behind could -5|behind may -5|behind might -9|' +
  'behind must -3|behind should -9|behind will -3|behind would -1|comma -1|comma begins with marks -1|' +
  'comma of -12 -2|comma of -3 -15|comma of -4 -1|comma of -6 -8|comma of -9 -1|comma of 1 4|holds marks 2|' +
  'holds marks about 4|holds marks across -3|holds marks bare -2|holds marks before 3|holds marks comma 4|' +
  'holds marks marks 2|holds marks object 4|holds marks that -1|holds marks to 2|holds marks whether -5|' +
  'infinitive behind word 6|manner about -9|manner bare -3|manner before -1|manner comma 6|manner marks 4|' +
  'manner object -5|manner that -5|manner to -6|marks 2|marks begins with marks 2|marks of 1 10|marks of 2 -7|' +
  'marks of 3 to 5 5|marks of 6 to 11 -3|marks of more -7|name bare -2|name before -20|name comma -12|' +
  'name marks -3|name object 7|name passive 8|name that -1|name to -1|name whether 5|noun about -3|noun that -6|' +
  'noun to 1|noun whether 2|object begins with capital -8|object begins with determiner 2|' +
  'object begins with name of a person 1|object begins with nominal 1|object begins with nominal of a person 2|' +
  'object begins with participle 3|object begins with preposition -3|object begins with word -3|object of 2 3|' +
  'object of 3 to 5 2|object of 6 to 11 1|object of more -4|order agent -9|order apart 5|order behind 1|' +
  'order none -5|order relative -6|participle -2|participle behind comma 2|participle behind preposition -3|' +
  'participle behind reference -2|participle behind to -1|participle behind word -3|passive 1|passive about 7|' +
  'passive bare -2|passive begins with capital -7|passive begins with determiner -3|passive begins with name 3|' +
  'passive begins with name of a person 8|passive begins with nominal of a person 4|' +
  'passive begins with pronoun -1|passive comma -7|passive marks 5|passive object -6|passive of 2 2|' +
  'passive of 3 to 5 1|passive of 6 to 11 -1|passive passive 3|passive that -5|passive to 3|passive whether -5|' +
  'say about -1|say across -3|say bare 2|say before 6|say comma 5|say marks 8|say object -1|say passive -3|' +
  'say that 5|say to 3|say whether 2|show about -12|show bare -1|show before 2|show marks -8|show passive -4|' +
  'show that 2|show to 2|show whether -7|subject i -4|subject it -6|subject name document 6|' +
  'subject name organization -2|subject name other -1|subject name place -9|subject name unknown -1|' +
  'subject nominal document 1|subject nominal group -1|subject nominal organization -2|subject nominal person -3|' +
  'subject none -5|subject they -2|subject unknown -7|subject we -2|subject you -13|that 4|' +
  'that begins with capital 2|that begins with determiner 5|that begins with marks 8|that begins with name 5|' +
  'that begins with name of a person 5|that begins with nominal 4|that begins with nominal of a person 6|' +
  'that begins with participle 3|that begins with preposition 1|that begins with word -4|that of 0 -7|that of 1 6|' +
  'that of 2 5|that of 3 to 5 7|that of 6 to 11 8|that of more -1|think bare 1|think before -6|think comma -10|' +
  'think marks 7|think passive 2|think that 7|think whether 4|to begins with name 1|' +
  'to begins with name of a person -2|to begins with nominal 1|to begins with nominal of a person 3|' +
  'to begins with participle 4|to begins with preposition -1|to begins with pronoun -1|to begins with word -1|' +
  'to of 1 3|to of 2 1|to of 3 to 5 2|to of 6 to 11 4|to of more -3|whether 3|whether begins with capital -2|' +
  'whether begins with determiner -1|whether begins with name 3|whether begins with nominal of a person 1|' +
  'whether begins with word 4|whether of 1 3|whether of 2 3|whether of 3 to 5 2|whether of 6 to 11 4|' +
  'whether of more -3|write about -12|write bare -5|write before 4|write comma 1|write marks -7|write object -5|' +
  'write passive 1|write that -7|write to 3'

/** Of each lemma: alone, then by construction; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '*accusation mmmlmmmmn|*acknowledgement nmmmmmmmn|*admission nmmn|*advice nmmn|*agreement mmmnmmmml|' +
  '*allegation mmmlmmmmn|*anger lmmlmmmml|*announcement mmmlmmmmn|*apology nmmmmmmmn|*appeal lmmmmnmmk|' +
  '*article lmmmmmmml|*aside nmmn|*assault nmmmmmmmn|*assertion n|*assessment nmmmmmmmn|*assumption mmmn|' +
  '*assurance nmmn|*attack mmmlmmmmn|*attempt kmmmmlmml|*attitude nmmmmmmmn|*belief nmmn|*bid jmmmmlmmk|' +
  '*blog nmmmmmmmn|*call nmmn|*case mmmlmmmmn|*charge kmmlmmmmk|*column mmmn|*command lmmmmmmml|' +
  '*comment mmmlmmmmn|*complaint nmmn|*concern ommnmmmmn|*concession lmmmmmmml|*conclusion mmmn|' +
  '*condemnation nmmmmmmmn|*confidence nmmmmmmmn|*consensus nmmmmmmmo|*contention nmmn|*critic lmml|' +
  '*criticism ommnmmmmn|*decision lmmlmlmmn|*demand mmmnmmmmk|*denunciation nmmmmmmmn|*desire ommmmo|' +
  '*disapproval nmmmmmmmn|*doubt n|*e-mail mmmmmmmml|*editorial nmmmmmmmn|*effort kmmmmlmmk|*email lmml|' +
  '*estimate ommmmmmmo|*evidence mmmnmmmml|*expectation lmml|*explanation lmml|*fear ommommmmn|*feeling nmmlmmmmo|' +
  '*forecast ommmmmmmn|*headline lmml|*hint lmmmmmmml|*hope nmmn|*impression nmmn|*indication kmml|' +
  '*insistence mmmnmmmml|*insult lmmmmmmml|*intention nmmmmn|*lawsuit lmmlmmmmn|*letter lmml|*line lmmnmmmmk|' +
  '*mantra mmmlmmmmn|*memo lmmmmmmml|*mention ommnmmmmn|*message lmmkmmmmn|*news kmmkmmmml|*note nmmmmmmmn|' +
  '*notion mmmnmmmml|*objection lmmmmmmml|*opinion nmmmmmmmn|*opponent kmmmmmmmk|*opposition nmmmmmmmn|' +
  '*order lmmmmkmmn|*plea nmmnmlmmn|*pledge nmmmmn|*point lmmnmmmml|*position l|*post kmmmmmmml|*praise ommmmmmmo|' +
  '*promise nmmmmnmmn|*proposal nmmkmnmmo|*push lmmmmlmml|*question mmmkmmmmn|*rant nmmmmmmmn|*reaction lmmmmmmml|' +
  '*recommendation lmmmmmmml|*refrain nmmn|*refusal mmmmmnmml|*remark lmmmmmmml|*reminder lmmmmmmml|' +
  '*reply nmmmmmmmn|*request l|*response mmmnmmmml|*retort nmmmmmmmn|*revelation lmmmmmmml|*ruling lmmmmmmml|' +
  '*rumor nmmn|*saying nmmn|*skepticism nmmn|*speculation nmmn|*speech kmmk|*stance mmmlmmmmn|*statement nmmn|' +
  '*story mmmlmmmmn|*suggestion ommn|*support nmmmmmmmn|*supporter kmmk|*suspicion lmmmmmmml|*take kmmmmmmmk|' +
  '*testimony nmmmmmmmn|*thought nmmlmmmmo|*threat kmmmmmmmk|*tweet mmmmmmmml|*version kmmmmmmmk|*view n|' +
  '*vote kmmlmmmml|*vow ommmmn|*warning nmmo|*willingness mmmmml|abuse lmmmmmmml|accept mmmmmmlnl|' +
  'accuse olmnmnmnmnl|acknowledge nnmmmmnnkmn|add npmomlljimp|address lnmmmmmml|admit nmmnmmllo|admonish nmmmmmmn|' +
  'adopt l|advise kmmmmnlll|advocate mmmnmmmmll|agonize nmmmmmmmn|agree nlmmmnmnnml|aim mmmnmomllk|air klmmmmmml|' +
  'alert kmmmmmll|allege nmmnmmnmml|allow lmmlmmmmnl|allude to nmmmmmmn|announce ommlmmmomn|answer back lmmmmmmml|' +
  'answer mmmllmmno|anticipate lmmnmml|apologize mmmmmmnlnml|appeal kmmnmllll|appear lmmnmommlkl|' +
  'applaud nmmmmmmmmn|appoint nmmmmmmmmn|approve ommmmmmmnn|argue pmmnmnommn|articulate mmmmmmmmln|' +
  'ask for ommmmnmn|ask omnnnmolnml|assail lmmmmmmmml|assert nmmommln|assess lmmmmmml|assume lmmnmmlk|assure nmmn|' +
  'attack llmkmlmnmn|attribute ommmmmmmnn|avoid kmmmmmmk|back kmmlmmmnll|backtrack lmmmmmmml|banter lmmmmmmml|' +
  'be like lmmmmmml|beg mmmmmnk|begin klmmmmmk|believe nmmmmlnn|bemoan nmmmmmmn|berate mmmmmmmln|bet kmmmmmll|' +
  'bicker nmmmmmmmn|bid mmmmmnl|bill lmmmmmml|blame nlmnmmmnmn|blast nn|block lmmmmmmmll|boast mmmmmonkmml|' +
  'boom mn|brag ommmmmnnn|brand mmmmmmmml|break out mmmmmmmml|brief kmmkmn|cable lmmmmml|calculate lmmnmmmlml|' +
  'call for ommmmmmo|call mmmomnmlml|call on ommmmnn|call out nmmmmmmn|call upon nmmmmn|campaign against nmmmmmmn|' +
  'campaign for lmmmmmml|carp lmml|carry on lmmmmmmll|cast lmmmmmmmml|castigate nmmmmmmn|caution nmmnmml|' +
  'celebrate lommmmmk|certify lmmmmmml|challenge lmmlmol|champion mmmmmmmlmn|chant mnnmmmmlmml|' +
  'characterize nmmmmmmn|charge mmmnmmkmmn|chastise nmmmmn|chat lmmmmmmml|cheer klmmmmmlnml|chide nmmmmmmn|' +
  'chime in nmmmmmmlo|choose kmlmmnmmll|christen lmmmmmmml|chronicle nmmmmmmn|cite nmmmmlmqmlk|claim nkmmmmmmno|' +
  'clamor lmmmml|clarify nmmn|classify jmmmmmmkl|close immlmmmjml|come back lmmmmmml|come in immmmlmkmml|' +
  'comfort lmmmmmml|command kmmmmnmk|commend nmmmmmmn|comment mlmlmnmlomn|compare kmmmmmmoj|complain ommmmmnmn|' +
  'concede mmmnmml|conclude onmlmmmnmlp|concur ommmmmmmo|condemn nmmmmmmmmn|confess nmmmmmmmn|confirm nmmnmmln|' +
  'congratulate ommmmmmo|consider mmmml|console lmml|consult kmmmmmmk|contemplate nmmmmmmn|contend mmmmmmmml|' +
  'continue lnmnmlmkkmo|contradict nmmmmmn|contribute jmmmmmlll|convince mmmnmmnk|correct mmmmmnknml|' +
  'counsel lmmmmml|counter mmmmmmnl|crack lnmmmmmll|credit mmmmmmmol|criticize olmmmnmmmo|cry l|cry out nmmmmmmmn|' +
  'cut in lmmmmmml|dare nmmmmn|debate jmllmmmko|decide lmmmmnnmml|declare nnnmmml|decline nmmmmnnnlml|' +
  'decry nmmnmmmn|deem nmmmmmmmn|defend mmmmmmmnl|define lmmmmmmkn|deliver kommmllml|demand ommlmonnl|' +
  'demonstrate lmmommmlmml|demur lmmmmmmmmml|denounce mmnmmmmnl|deny llmmmmlnlnl|deplore nmmmmmmn|deride ommmmmmn|' +
  'describe nlmnnmmn|desire lmmmml|detail mmmmmlnmmml|determine lmmmmlmlmn|dictate nmmmnmnl|direct lmmmmlnml|' +
  'disagree mmmmmmnmmml|disavow nmmmmmmn|disclose ommnmmlmnn|discover lmmmmmlmmn|discuss nmmmnmmnnmk|' +
  'dismiss nmmnmmmnln|dispute nmmlmmnomml|document mmmmmmlnmn|doubt ommnmmnn|downplay nmmmmmmn|dream lmmmmmmml|' +
  'drone lmmmmmml|dub mmn|dwell on nmmmmmmn|echo nmmmmmmmnok|elaborate mmmnmmlmnmml|email lnlkmnnml|' +
  'embrace mmmlmmmmol|emphasize ommnmmol|encourage mmmmmnmk|end jkmmmmmkl|endorse mlmnmmmlnn|enjoy mmmmmmml|' +
  'entitle lnkmmmmmml|envision ommmmn|erupt llmnmmml|establish mmmmmlllno|estimate mlmnmllnomn|evidence lmml|' +
  'excoriate nmmmmmmmn|exhort nmmmmn|expect ommmmnmn|explain nmmnnlmnmln|expose lmmmmmmmml|express mkmmmmmpmml|' +
  'extol nmmmmmmn|falter lmmmmmmml|fault nmmmmmmn|favor mmmlmlmnmn|fear ommlmmnn|feel mmmlmmmmn|fess up nmmmmmmmn|' +
  'figure kmmnnllll|file lmmnmmmnl|find mlmommlkklp|finish jmmmmmmkl|fire back mnmmmmmll|flatter lmmmmmml|' +
  'focus on mmmmmmmmml|follow up ll|forbid lmmmmml|forecast mmmnmml|foresee ommmmmnn|foretell nmmmmmmn|' +
  'forget lmmmmml|gather hmmlmllll|go imllmmlkkl|go on mommmmmk|grant lmmmmml|greet kmmmmmml|growl nmmmmmmmn|' +
  'guarantee mmmlmmmmln|guess mmmmnmml|gush mmmmmmmml|hail nmmmmmmn|harangue nmmnmmmmn|hate nmmmmmmn|' +
  'headline lmmlmmmmmml|hear jmlmmmmll|heckle nmmmmmmnl|highlight nmmmlmnnn|hint nmmmmmnnmml|hold forth nmmmmmmmn|' +
  'hold jnmlmlkkmk|honor kmmmmmmmlk|hope ommnmmomnml|howl lmml|hypothesize nmmmmmn|identify mmmmmmmlmmn|ignore ml|' +
  'illustrate mmmmmmnl|imagine mmmmmmn|implore nmmmmmmn|imply mmmlmmn|impugn nmmmmmmn|include jmkmmmlkl|' +
  'indicate nmmnmmn|inform nmmlmmmnn|inquire lmmmmmml|insist nmmnmmnmlmn|instruct lmmmml|insult lmnmmmmml|' +
  'intend nmmmmlmmmn|intercede lmml|interject nnmmmn|interpret mmmmmmmmn|interrupt klmmmmml|intervene lmmmmmml|' +
  'interview jmmlmmmll|intimate nmmmmmn|introduce llmommmll|inveigh nmmmmmmmn|invite kmmmmmlll|issue llnl|' +
  'jeer lnmmmmlmml|joke nnmnmmmmmml|judge lmmmmmlnl|justify mmmlmmmn|keep on lmmmmmml|kid l|know mlmnlmmlnol|' +
  'label nmmmmmmn|lambaste nmmmmmmn|lament olmmmmno|lash out nmmmmmmmn|laud lmmmmmmml|launch kmnmmmll|' +
  'lay out nmmmmmmn|leak kmmmmmll|learn mmmklmmo|lecture mnmmmmmml|lie lmmmmmlln|liken ommmmmmnn|list nmmlmmmn|' +
  'live-tweet nmmmmmn|lobby kmmmmmll|look forward to ommmmmmo|look to nmmmmmmn|love nmmmmmmmmn|maintain jmmnmmkk|' +
  'make clear ommmmmnnmn|mandate lmmmmml|marvel lmmlmmmmmml|mean jmmlmpjk|mention mlmlmlmompl|message lmmlmmlmn|' +
  'mock llmmmmmnlln|mouth lml|move immmmmklk|mull nmmmmmnn|muse nmmmmmn|name lmmmmlmllo|need jmmmmlmlkl|' +
  'needle kmk|nickname nmmmmmmmmn|note plmnmmnplnn|notice mmmmmmnlmn|object nmmmmmmmn|observe lmmmmmml|' +
  'offer mmmmmolml|open up kmmmmmmlomj|opine nmmmmmmmn|oppose mmmmmmmnl|order pmmnmnn|overstate nmmmmmln|' +
  'own jmmmmmlkml|paint lmmmmmmml|paraphrase nmmmmmmn|parrot nmmmmmmn|pass llmlmlnmnl|perceive nmmmmnlmn|' +
  'persist lmmmmmml|petition nmmmmmmmn|phone kmmmmlml|phrase lmmmmmml|pillory lmmmmmml|pitch mmmmmmmnl|' +
  'placate lmmmmml|plan mmmkmomln|plead ommmmlmon|pledge mmnnmmllmml|point out ommnlmoln|point to mmmmmmmolml|' +
  'poll jmmlmmmkl|ponder nmmmmmmn|portray nmmmmmmmoml|posit ommnmmmn|post mmmmmmmnl|praise nnmmmmmmnml|' +
  'pray lmmmmmmml|preach nmmmmmnnl|predict nkmnmmonmln|prefer nmmmmnmmmn|present kmmlmmmmml|press mmnnmmmkn|' +
  'press on lmmmmmmmml|pretend mmmmml|print lmmmmml|probe lmmmmmml|proceed lnmmmmmml|proclaim nmmmmmmnmln|' +
  'profess nmmmmmmn|prohibit mmmmmmmnl|project mmmnmlml|promise ommnmmn|promote mmmmmmmnl|prompt jmmmmkml|' +
  'pronounce nmmmmmmnml|propose nmmkmmnonll|propound nmmmmmmn|protest lnmmmml|prove kmmlmnoj|provoke lmmmmmml|' +
  'publish klmmmmommlk|pump nmmmmmmn|punch back lmmmmmmml|pursue kmmlmmml|push back nmmlmmnmn|push for nmlmmnnn|' +
  'push nmmmmnmknn|put forth kmlmmml|put forward nmmmmmmn|put in lmmmmmml|put it oo|puzzle nmmmmmn|' +
  'query nmmmmmmmn|question nlmkoknnn|quip mnmmmmml|quote nlmmmmmol|radio lmmmmmll|rail mmmmmnml|raise kmmnmmlll|' +
  'ramble lmmmmmmml|rate jmlmmmmkl|rattle off nmmmmmmn|react kkmmmlmmn|read mnmmmmlklnn|reaffirm ommmmmmn|' +
  'realize mmmnmmmll|reason jmmnlll|reassure mmmlmmmn|rebuff kmmmmmmmll|rebuke nmmmmn|rebut ommlmmnp|' +
  'recall pmmnnmnnnml|recant nmmmmmmn|recite nmmmmmmn|recognize nmmmmmmnnnl|recommend mmmlmmlnmn|' +
  'reconsider lmmmnmml|record kmmlmmkn|recount nmmmmmnn|reel off lmmmmmml|refer to mmnmmmmnl|reference nkmmmmmo|' +
  'reflect jmmklmnml|refuse nmmnmnnnmmk|refute nmmmmmnn|regard lmmmmmmkn|regret nmmmmmmmn|reiterate nmmlmmnn|' +
  'reject nmmlmmmnmn|relate lmmnmklmn|release lmmmmmnmlml|remark nnmlmlnmmmn|remember ommkmmmnnn|' +
  'remind nmmnmmnmlml|reminisce nmmmmmmmn|repeat mlmmmmomlml|reply nnmlmmmmmmn|report nmmmmlmmkoo|' +
  'reprimand mmmmmmmnl|request nmmmmmmmn|require lmmmmnll|resent mmmn|resist nn|resolve kmmmmll|respond mnnnmmk|' +
  'restate nmmmmmmn|restrict mmmmmmmomk|retract nmmmmmmn|return jmmmmllll|retweet nmmmmmloml|reveal nmmnmkmolml|' +
  'revile lmmmmmmml|ridicule nmmmmmmn|riff klmmmmmml|roar l|rule lmmmmmmkmmn|rule out mmmmmmln|run on klmmmmml|' +
  'satirize nmmmmmmn|savage nmmmmmmn|say oplnkloomko|scoff ommmmmnmn|scorn kmmmmmmll|scream mmmmmmml|screech ll|' +
  'see mlnmknmnomk|seek nmn|seem nmmlmmonlnl|sense mmmmmmmml|set out lmmmmmmml|share llmnmlmmmml|shoot back nn|' +
  'shout mnnlmmmmmmn|shout out nmmmmmmn|show nmknmlnollo|shrug off nmmmmmmn|sign llllmomnmnl|signal nmmnmmnl|' +
  'sing mn|single out nmmmmmmmn|skewer kmmmmmmlml|slam mmkmmmmnn|snap lmmmmmml|snipe lmml|snort lmmmmmml|' +
  'solicit lmmmmlln|sound off nmmmmmmmoml|speak kjmmmmmkn|speak out ommmmmmmol|speak up nmmmmmmmn|' +
  'specify nmmmmmmn|speculate mmmmmmmmnml|spell out l|stand by nmmmmmmn|start in lmmmmmmlml|start jllmmmmlll|' +
  'state lnmmmllkmmo|step in lmmmmmml|stress ommnmmn|submit kmmmmmmll|sue mmmmmmmlmn|suggest ommlmnnolmn|' +
  'sum up mmmmmmln|summon kmmmmmml|support mmmmmlmmmn|suppose kmmmmk|surmise nmmmmmmmmmn|suspect nmmnmmmlmn|' +
  'swear mmmmmlnmml|talk mkmkmomlp|target lmmmmnmmll|teach kmmnmmll|tease lmmmmmml|telephone lmmmmmml|' +
  'tell nomnmlnklmo|term kmmmmmmml|testify mmnmmmml|thank lmmlmlmpk|think nmmmmmnmnml|threaten nmmmmnlmn|' +
  'thunder nmmmmmmn|tick off ommmmmmo|tip off lmmmmmml|title mommmmmlmml|toast lmmmmmmml|touch on ommmmmmo|' +
  'tout nmmmmmmn|trash lmmmmmml|trumpet ommmmmmo|trust lmmmmml|tweet pmmnmmlnmmn|type lmmmml|uncover kmmlmmln|' +
  'underline lmmmmml|underscore lmmllmln|understand mmmlmmloml|undertake lmmmmmml|unveil mmmmmmnl|urge ommmmmmn|' +
  'utter mmmmmmml|vent mmmmmmmln|view mmmlmmmmnn|vindicate nmmmmmmn|voice mmmmmmmomml|volunteer lmmmmmmml|' +
  'vote against nmmmmmmn|vouch ommmmmmmn|vow ommmmnmn|want nmmmmmmn|warn ommmmmlmnmn|weigh in mkmmmmmmo|' +
  'welcome nmmmmn|whisper mmmmmml|wind up lmmmmmml|wink ll|wonder nmmmnmnml|word lmmmmmmkol|worry mmnommnkmk|' +
  'wrestle with lmmmlmml|write back lnmmmmmmmml|write ommommmlnmn|yell mnnmmmmmmml'

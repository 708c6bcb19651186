// Written by `tsx scripts/measure-cues.ts` from polnear-train (23787 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma: a topic behind `=`, then its answers with their weights. */
export const claimShares =
  '= across:-3 comma:3 passive:3 that:6 to:4 whether:7 =act about:-15 bare:-3 before:-15 object:-3 passive:3 ' +
  'that:-5 =begins_with capital:-6 marks:12 nominal:3 participle:6 preposition:-3 =holds marks:4 =holds_marks ' +
  'across:-3 bare:-4 before:6 comma:4 whether:-6 =manner about:-11 comma:4 marks:5 object:-4 =name before:-17 ' +
  'comma:-3 object:6 passive:7 that:-3 whether:4 =noun about:-5 to:-3 =order agent:-9 apart:3 main:-5 none:-7 ' +
  'relative:-7 =say about:-4 across:-3 before:4 comma:5 marks:4 that:7 whether:6 =show about:-12 marks:-7 ' +
  'passive:-4 that:3 whether:-5 =subject i:-4 it:-6 none:-7 they:-3 unknown:-9 we:-5 you:-6 =subject_name ' +
  'organization:-4 other:5 place:-10 =subject_nominal organization:-3 person:-3 =think before:-8 comma:-6 ' +
  'passive:4 that:7 whether:4 =write about:-14 bare:-4 marks:-4 object:-5 that:-4 to:3'

/** Letters behind `=`, alone and by construction, then the lemmas whose they are; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '=imlmmmmll go =immmmmlll gather move =jlmmmmmll end =jmllmmml hear =jmmlmmmkml close =jmmlmmml start =jmmmmlml ' +
  'prompt =jmmmmlmll need return =jmmmmmlkml hold =jmmmmmlll contribute =jmmmmmllml own =jmmmmmmk come_in ' +
  '=jmmmmmmll interview rate =jmmmmmmlll term =kkmmmmmln speak =klmmmmml begin =klmmmmnmmll publish =kmllmmmln ' +
  'debate =kmlmmmlk include =kmml bet =kmmllmnl reflect =kmmlmml brief =kmmlmmml summon =kmmlmmmml *news ' +
  '=kmmlmmmmll back =kmmlmnnk prove =kmmlmokk mean =kmmmll reason =kmmmmk suppose =kmmmmlmml *attempt *bid ' +
  '*effort =kmmmmlmmmml direct phone =kmmmmlmokml thank =kmmmmml leak record =kmmmmmmk classify finish =kmmmmmml ' +
  'celebrate command teach =kmmmmmmll air rebuff =kmmmmmmlnmk open_up =kmmmmmmml appeal deliver =kmmmmmmmml ' +
  'choose =kmmmmmmnj compare =kmmmmnll advise =kmmmnllll figure =kmmnmmll maintain =kmmnmmmk raise =lklmmmmlo ' +
  'word =llmmmmlnmn deny =llmnmmmml introduce =lmmlml pass =lmmlmmml pursue =lmmlmmmmmn attack =lmmlmmmmnl ' +
  'embrace =lmmlmmmn answer =lmmlmnlmn challenge =lmmmlmln underscore =lmmmlnmlml decide =lmmmmmklnmn rule ' +
  '=lmmmmmll invite launch lie =lmmmmmlln lobby =lmmmmmlnlml protest =lmmmmmmk go_on =lmmmmmmkn regard ' +
  '=lmmmmmmllln continue =lmmmmmmlml cast =lmmmmmnmlll repeat =lmmmmmnmlml release =lmmmmnmmmml bid =lmmmmnmnlk ' +
  'appear =lmmmnmllmn determine =lmmnmmmlmml demonstrate =lmmnmmmnlml file =lmmnmnlkmml pledge =lnmnmmlkln state ' +
  '=mlmnlmmlnol know =mmllmnlnlnl sign =mmmllmnnl learn =mmmlmlmnmn favor support =mmmlmmmnml understand ' +
  '=mmmlmmmomml propose =mmmlmmnml email =mmmlmmomlml seem =mmmlmnml plan =mmmmmlmlmn name =mmmmmmmllnn read ' +
  '=mmmmmnln correct =mmmmmnmlll aim =mmmmmnmlmml boast =mmmnmlnl press =mmmnmlnmmml share =mmmnmmknnnl charge ' +
  '=mmmnmmmlml calculate =mmmnmmmlnl worry =mmmnmmmmnml joke =mmmnmnmmlll call =mmmommllllo find =mmnllmmmoml see ' +
  '=mnnmmmklmmn respond =nlmmmmmo quote =nlmmnmmn describe =nlmnmmmlmmn write =nmlmmmnn push_for =nmlnmlnnlmn ' +
  'show =nmlnmmmmnmn warn =nmmkolmnn question =nmmlmmmmo *accusation =nmmlmmmn list =nmmlmmmo dispute =nmmlmmn ' +
  'reiterate =nmmlmmnmmmn imply =nmmlmmnnlmn acknowledge =nmmlmnmlo talk =nmmlmnmmo *proposal =nmmmlmmnmn ' +
  'highlight =nmmmmlmnmol mention =nmmmmlmomnl reveal =nmmmmln detail =nmmmmlnn believe =nmmmmmlmn be_concerned ' +
  '=nmmmmmlmnn claim =nmmmmmmmnml refuse =nmmmmmmmnnl echo =nmmmmmmnl promote =nmmmmmmnml retweet =nmmmmmmnn ' +
  'liken =nmmmmmmnnml portray =nmmmmmmomml express =nmmmmmmpmll cite =nmmmmmnln notice =nmmmmmnmmml hint remind ' +
  '=nmmmmmnn refute =nmmmmnmkmn push =nmmmmnmln comment =nmmmmnmn demand =nmmmmnnmlml decline =nmmmmnnmnml agree ' +
  '=nmmmmnnn suggest =nmmmnmmnlml discuss =nmmmnmnlnml ask =nmmnmlmmlnn report =nmmnmlnkmmo tell =nmmnmml assert ' +
  '=nmmnmmlmn admit =nmmnmmln confirm =nmmnmmmnmnl accuse =nmmnmmn doubt indicate =nmmnmmnmmml complain ' +
  '=nmmnnlmnml explain =nmnmmmlnmn declare =nnmomlmkjmp add =omlnmmlmnmn tweet =ommkmmmnnn remember =ommlmmmmmlo ' +
  'conclude =ommlmmmnnn announce =ommlmmmo rebut =ommmmmmmmn criticize =ommmmmmmn inform =ommmmmmmol speak_out ' +
  '=ommmmmmn call_for =ommmmmmnnn attribute =ommmmmmol lament =ommmmmn emphasize =ommmmmnmmln predict =ommmmmnn ' +
  'make_clear =ommmmmnnn recall =ommmmmon fear =ommmmn vow =ommmmnmnl expect =ommmmnn order =ommmnmn wonder ' +
  '=ommnlmn point_out =ommnmmmmn *criticism *promise =ommnmmn caution hope insist stress =ommnmmnol note =ommnmn ' +
  'promise =onlnlloomlol say =pmmnmmommnl argue'

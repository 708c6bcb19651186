// Written by `tsx scripts/measure-cues.ts` from polnear-train (23716 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma: a topic behind `=`, then its answers with their weights. */
export const claimShares =
  '= across:-3 comma:3 passive:3 that:7 to:4 whether:7 =act about:-15 bare:-3 before:-15 object:-3 that:-3 ' +
  '=begins_with capital:-6 marks:12 participle:5 preposition:-4 =holds marks:4 =holds_marks across:-3 bare:-4 ' +
  'before:6 comma:5 whether:-6 =manner about:-11 comma:4 marks:4 object:-4 =name before:-17 comma:-3 object:6 ' +
  'passive:7 whether:4 =noun about:-5 to:-3 =order agent:-9 apart:3 main:-5 none:-7 relative:-7 =say about:-3 ' +
  'across:-3 before:4 comma:5 marks:4 that:7 to:3 whether:5 =show about:-13 passive:-4 that:3 whether:-5 =subject ' +
  'i:-3 it:-6 none:-7 they:-3 unknown:-9 we:-5 you:-7 =subject_name organization:-4 other:5 place:-10 ' +
  '=subject_nominal organization:-3 person:-3 =think before:-8 comma:-6 passive:4 that:6 whether:4 =write ' +
  'about:-14 bare:-3 marks:-6 object:-5 that:-4 to:3'

/** Letters behind `=`, alone and by construction, then the lemmas whose they are; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '=imlmmmmll go =immmmmlll gather move =jlmmmmmll end =jmlmmmml hear =jmmlmmmkml close =jmmmmlml prompt ' +
  '=jmmmmlmll need return =jmmmmmlkml hold =jmmmmmlll contribute =jmmmmmllml own =jmmmmmmk come_in =jmmmmmmll ' +
  'interview rate =jmmmmmmlll term =kkmmmnmln speak =klmlmmnmmll publish =klmmmmml begin =kmllmmmln debate ' +
  '=kmlmmmlk include =kmml bet =kmmllmnl reflect =kmmlmlmokml thank =kmmlmml brief =kmmlmmml summon teach ' +
  '=kmmlmmmll start =kmmlmmmml *news =kmmlmmmmll back =kmmlmnnk prove =kmmlmokk mean =kmmmmk suppose =kmmmml ' +
  'reason =kmmmmlmml *attempt *bid *effort =kmmmmlmmmml phone =kmmmmml leak record =kmmmmmmk classify finish ' +
  '=kmmmmmml celebrate command =kmmmmmmll air rebuff =kmmmmmmlnmk open_up =kmmmmmmml appeal deliver =kmmmmmmmml ' +
  'choose =kmmmmmmmmml direct =kmmmmmmnj compare =kmmmmnml advise =kmmmnllllmn figure =kmmnmmll maintain ' +
  '=kmmnmmmk raise =lklmmmmlo word =llmmmmlnmn deny =llmnmmml introduce =lmmlml pass =lmmlmmml pursue =lmmlmmmmmn ' +
  'attack =lmmlmmmn answer =lmmlmnlmn challenge =lmmlmnmnl issue =lmmmlmln underscore =lmmmlnmlml decide ' +
  '=lmmmmlmllln continue =lmmmmmklmmn rule =lmmmmmll invite lie =lmmmmmlln launch lobby =lmmmmmlnlml protest ' +
  '=lmmmmmmk go_on =lmmmmmmkn regard =lmmmmmmlml cast =lmmmmmnmlml release =lmmmmnmmmml bid =lmmmmnmnlk appear ' +
  '=lmmmnmllmn determine =lmmnmlnmmml share =lmmnmmmlmml demonstrate =lmmnmmmnlml file =lmmnmnlkmml pledge ' +
  '=lnmnmmlkln state =mlmnlmmlnol know =mmllmnlnlnl sign =mmmllmmnoll see =mmmllmnnl learn =mmmlmlmnmn favor ' +
  'support =mmmlmmmmnl embrace =mmmlmmmnml understand =mmmlmmmomml propose =mmmlmmnml email =mmmlmmomlml seem ' +
  '=mmmlmnml plan =mmmlmomlo talk =mmmmmlmlmn name =mmmmmlmnmol mention =mmmmmmmllnn read =mmmmmmmnnml praise ' +
  '=mmmmmmmol oppose =mmmmmmnmll repeat =mmmmmnln correct =mmmmmnmlmml boast =mmmmmomlll aim =mmmnmlnl press ' +
  '=mmmnmmknnnl charge =mmmnmmmlml calculate =mmmnmmmlnl worry =mmmnmnmmlll call =mmmommllllo find =mnnmmnkl ' +
  'respond =nlmmmmmo quote =nlmmnmmn describe =nlmnllnlmmo tell =nlmnmmmlnmo write =nmlmmmnn push_for =nmmlmmmmo ' +
  '*accusation =nmmlmmmn list =nmmlmmnmmmn imply =nmmlmmnn reiterate =nmmlmmnnlmn acknowledge =nmmlmnmmo ' +
  '*proposal =nmmlolmnn question =nmmmlmmnmn highlight =nmmmmllmnmn warn =nmmmmlmo reveal =nmmmmln detail ' +
  '=nmmmmlnn believe =nmmmmmlmn be_concerned =nmmmmmmmnml refuse vouch =nmmmmmmmnn claim =nmmmmmmmnnl echo ' +
  '=nmmmmmmnl promote =nmmmmmmnn liken =nmmmmmmnnml portray =nmmmmmmomml express =nmmmmmmpmll cite =nmmmmmnlnn ' +
  'notice =nmmmmmnmmml hint =nmmmmmnn refute =nmmmmmnnmml remind =nmmmmmnnnml think =nmmmmnmkmn push =nmmmmnmln ' +
  'comment =nmmmmnmn demand =nmmmmnnmlml decline =nmmmmnnmnml agree =nmmmnmmnlml discuss =nmmmnmnlnml ask ' +
  '=nmmnmlmmlnn report =nmmnmlmnlmo show =nmmnmml assert =nmmnmmlmn admit =nmmnmmln confirm =nmmnmmmn attribute ' +
  '=nmmnmmmnmnl accuse =nmmnmmn doubt indicate =nmmnmmnmmml complain =nmmnnlmnml explain =nmnmmllnmn declare ' +
  '=nnmomlmkjmp add =ommkmmmnnn remember =ommlmmmmmlo conclude =ommlmmmnnn announce =ommlmmmo rebut =ommlmnnn ' +
  'suggest =ommmmmmmmn criticize =ommmmmmmn inform =ommmmmmmol speak_out =ommmmmmn call_for dispute =ommmmmmol ' +
  'lament =ommmmmn emphasize =ommmmmnmmln predict =ommmmmnn make_clear =ommmmmnnnml recall =ommmmmnol note ' +
  '=ommmmmon fear =ommmmn vow =ommmmnmnl expect =ommmmnn order =ommmnmn wonder =ommnlmnmmmn point_out =ommnmmmmn ' +
  '*criticism *promise =ommnmmn caution hope insist stress =ommnmn promise =onlnmmln tweet =oolnlloomlol say ' +
  '=pmmnmmommnl argue'

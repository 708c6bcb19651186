// Written by `tsx scripts/measure-cues.ts` from polnear-train (23854 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma: a topic behind `=`, then its answers with their weights. */
export const claimShares =
  '= across:-3 before:2 comma:2 passive:3 that:6 to:4 whether:7 =act about:-14 bare:-3 before:-15 comma:-6 ' +
  'object:-3 passive:2 that:-4 =begins_with capital:-7 determiner:3 marks:12 name:2 nominal:3 participle:6 ' +
  'preposition:-3 pronoun:2 =holds marks:4 =holds_marks about:-2 across:-3 bare:-4 before:6 comma:4 object:2 ' +
  'whether:-7 =manner about:-10 bare:-2 comma:5 marks:5 object:-4 that:-2 =name before:-16 comma:-2 object:6 ' +
  'passive:7 that:-2 whether:4 =noun about:-6 that:-2 to:-3 =order agent:-12 apart:3 main:-5 none:-7 relative:-7 ' +
  '=say about:-4 across:-3 before:4 comma:6 marks:4 that:7 to:2 whether:5 =show about:-12 marks:-7 passive:-4 ' +
  'that:3 to:2 whether:-5 =subject i:-3 it:-6 none:-7 they:-4 unknown:-9 we:-4 you:-7 =subject_name ' +
  'organization:-4 other:5 place:-10 unknown:-2 =subject_nominal group:-3 organization:-3 person:-3 =think ' +
  'about:-2 before:-9 comma:-7 marks:3 passive:3 that:5 to:2 whether:4 =write about:-14 bare:-4 before:2 marks:-5 ' +
  'object:-5 that:-4 to:3'

/** Letters behind `=`, alone and by construction, then the lemmas whose they are; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '=imlmmmmll go =immmmmlll gather =jlmmmmmll end =jmlmmmml hear =jmmlmmmkml close =jmmlmmml start =jmmmmlml ' +
  'prompt =jmmmmlmll need return =jmmmmmlkml hold =jmmmmmll own =jmmmmmlll contribute move =jmmmmmmk come_in ' +
  '=jmmmmmmll interview rate =jmmmmmmlll term =kkmmmmmln speak =klmmmmml begin =klmmmmnmmll publish =kmllmmmln ' +
  'debate =kmlmmmlk include =kmml *speech bet =kmmllmnl reflect =kmmlmml brief =kmmlmmml summon =kmmlmmmml *news ' +
  '=kmmlmmmmll back =kmmlmnnk prove =kmmlmokkn mean =kmmmmk suppose =kmmmml reason =kmmmmlmml *attempt *bid ' +
  '*effort =kmmmmlmmmml direct phone =kmmmmlmokml thank =kmmmmml leak record =kmmmmmmk classify finish =kmmmmmml ' +
  'celebrate command teach =kmmmmmmll air rebuff =kmmmmmmlnmk open_up =kmmmmmmml *threat appeal deliver ' +
  '=kmmmmmmmml choose =kmmmmmmnj compare =kmmmmnll advise =kmmmnllll figure =kmmnmmll maintain =kmmnmmmk raise ' +
  '=lklmmmmlo word =llmmmlmmn pass =llmmmmlnmn deny =llmnmmmml introduce =lml entitle needle =lmlmmml put_forth ' +
  '=lmmk *supporter =lmml carp console intercede issue message =lmmlmlmmmn attack =lmmlmmml pursue =lmmlmmmml ' +
  '*comment =lmmlmmmmn embrace =lmmlmmmn answer =lmmlmnlmn challenge =lmmmlmln underscore =lmmmlnmlml decide ' +
  '=lmmmml react relate =lmmmmmklnmn rule =lmmmmml alert discover grant resolve trust underline =lmmmmmll invite ' +
  'launch lie =lmmmmmlln lobby =lmmmmmlnlml protest =lmmmmmmk go_on =lmmmmmmkn regard =lmmmmmml be_like brand ' +
  'campaign_for carry_on consult debunk define greet interrupt knock put_in require run_on scorn step_in ' +
  'undertake wind_up =lmmmmmmllln continue =lmmmmmmlml cast =lmmmmmmml address chat dream paint pray submit ' +
  'volunteer =lmmmmmmmll target =lmmmmmmmml present =lmmmmmmmmml apologize demur enjoy jeer marvel write_back ' +
  '=lmmmmmnmlll repeat =lmmmmmnmlml release =lmmmmnlnlk appear =lmmmmnmmmml bid =lmmmnmlmmn determine =lmmnmmll ' +
  'assume =lmmnmmmlmml demonstrate =lmmnmmmnlml file =lmmnmnlkmml pledge =lnmnmmlkln state =mlmmmmmn ignore ' +
  '=mlmmmmn remark =mlmnlmmlool know =mmllmnlnlnl sign =mmlmmmmmn excoriate =mmlmmmmn slam =mmmllmmnl learn ' +
  '=mmmlmlmnmn favor support =mmmlmmlnmn recommend =mmmlmmmmmn guarantee =mmmlmmmmn feel push_back =mmmlmmmnml ' +
  'understand =mmmlmmmomml propose =mmmlmmn email =mmmlmmonlml seem =mmmlmnml plan =mmmmmlmlln name =mmmmmlmnmol ' +
  'mention =mmmmmlmnn estimate =mmmmmmlmmn document establish =mmmmmmln accept rule_out =mmmmmmmllnn read ' +
  '=mmmmmmmlmmn dictate =mmmmmmmlmn champion =mmmmmmmln chime_in single_out =mmmmmmmmnml praise =mmmmmmmnl credit ' +
  'oppose pitch reprimand =mmmmmmmnmml point_to voice =mmmmmmnl guess project =mmmmmmnmmml disagree =mmmmmnl beg ' +
  'offer threaten =mmmmmnln correct =mmmmmnml encourage =mmmmmnmlll aim =mmmmmnmmmml boast =mmmmnmml reconsider ' +
  '=mmmnmlml press =mmmnmlnmmml share =mmmnmmknnnl charge =mmmnmmml calculate endorse erupt signal =mmmnmmmmnml ' +
  'joke =mmmnmnmmlll call =mmmommllllo find =mmnl shout =mmnllmmmoml see =mmnmmmmmmml chant =mnnmmnll respond ' +
  '=nlmmmmmo quote =nlmmnmmn describe =nmlmmmnn push_for =nmlnmlmnlmo show =nmmkolmnn question =nmmlmmmmo ' +
  '*accusation =nmmlmmmn list =nmmlmmmo dispute =nmmlmmn reiterate =nmmlmmnmmmn imply =nmmlmmnnlmn acknowledge ' +
  '=nmmlmnmlo talk =nmmlmnmmn *proposal =nmmmlmmnmn highlight =nmmmmlmomnl reveal =nmmmmln detail =nmmmmlnnn ' +
  'believe =nmmmmmml welcome =nmmmmmmmmn appoint claim love reject =nmmmmmmmn bicker compliment concur fess_up ' +
  'hold_forth inveigh object opine perceive petition recognize regret reminisce scoff sound_off speak_up vouch ' +
  '=nmmmmmmmnml refuse =nmmmmmmmnnl echo =nmmmmmmn allude_to applaud bemoan call_out campaign_against castigate ' +
  'characterize chide chronicle congratulate decry deplore deride disavow envision fault foresee hail harangue ' +
  'implore lay_out look_forward_to mull overstate paraphrase plead ponder proclaim profess pronounce pump ' +
  'put_forward rattle_off reaffirm recite recount reference restate retract satirize shout_out specify stand_by ' +
  'tick_off touch_on trumpet urge =nmmmmmmnl dismiss promote want =nmmmmmmnml retweet =nmmmmmmnn liken ' +
  '=nmmmmmmnnml portray =nmmmmmmomml express =nmmmmmmpmml cite =nmmmmmn admonish brag contradict foretell ' +
  'illustrate =nmmmmmnln notice =nmmmmmnmmml hint remind =nmmmmmnmnml think =nmmmmmnn refute =nmmmmn ask_for ' +
  'prefer rebuke =nmmmmnmkmn push =nmmmmnmln comment =nmmmmnmmnml agree =nmmmmnmnl demand =nmmmmnnmlml decline ' +
  '=nmmmnmmnlml discuss =nmmn allege assure convince suspect =nmmnmlmmlnn report =nmmnmlnkmmo tell =nmmnmmlmn ' +
  'admit =nmmnmmln assert confirm =nmmnmmmlmmn write =nmmnmmmlnl worry =nmmnmmmmnmn warn =nmmnmmnl indicate ' +
  '=nmmnmmnmmml complain =nmmnnlmnml explain =nmmommmml *concern =nmnmmmln declare =nnmmmmnlnml ask =nnmomlmkjmp ' +
  'add =omlnmmlmnmn tweet =ommlmmmnmn announce =ommlmmmnnn remember =ommlmmmo rebut =ommlmmnn suggest ' +
  '=ommmmmmmmlo conclude =ommmmmmmmn criticize =ommmmmmmn inform =ommmmmmmol speak_out =ommmmmmn call_for ' +
  '=ommmmmmnnn attribute =ommmmmmol lament =ommmmmn emphasize =ommmmmnmmln predict =ommmmmnmn recall =ommmmmnn ' +
  'make_clear =ommmmmon fear =ommmmn vow =ommmmnmn expect =ommmmnmnmnl accuse =ommmnmn wonder =ommnlmn point_out ' +
  '=ommnmmmmn *criticism *mention =ommnmmn caution doubt hope insist stress =ommnmmnol note =ommnmn promise ' +
  '=ommnmnn order =onlnlloomlol say =pmmnmmommnl argue'

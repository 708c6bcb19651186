// Written by `tsx scripts/measure-cues.ts` from polnear-train (24207 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma: a topic behind `=`, then its answers with their weights. */
export const claimShares =
  '= across:-3 before:2 comma:3 infinitive:-1 marks:-2 object:-1 participle:1 passive:3 that:6 to:1 whether:7 ' +
  '=act about:-14 bare:-3 before:-15 comma:-6 marks:-1 object:-2 passive:1 that:-3 =beat before:1 =begins_with ' +
  'capital:-6 determiner:3 marks:12 name:2 nominal:3 participle:6 preposition:-3 pronoun:2 =holds marks:4 ' +
  '=holds_marks about:-1 across:-3 bare:-4 before:6 comma:3 marks:-2 object:1 to:-1 whether:-6 =manner about:-10 ' +
  'bare:-3 comma:5 marks:4 object:-3 that:-2 to:-3 =name bare:-1 before:-18 comma:-2 marks:-1 object:6 passive:7 ' +
  'that:-1 to:1 whether:4 =noun about:-6 that:-2 =order agent:-11 apart:3 behind:-1 main:-5 none:-7 relative:-7 ' +
  '=say about:-5 across:-3 bare:1 before:4 comma:7 marks:4 object:-1 passive:-1 that:7 to:4 whether:4 =show ' +
  'about:-12 before:1 marks:-7 object:1 passive:-5 that:3 to:4 whether:-5 =subject i:-3 it:-6 none:-7 they:-3 ' +
  'unknown:-9 we:-5 you:-7 =subject_name document:3 organization:-4 person:-1 place:-10 unknown:-2 ' +
  '=subject_nominal group:-2 organization:-3 person:-3 =think about:-3 bare:1 before:-8 comma:-7 marks:3 ' +
  'passive:3 that:6 to:4 whether:4 =write about:-14 bare:-4 before:1 comma:-1 marks:-5 object:-5 passive:1 ' +
  'that:-4 to:3'

/** Letters behind `=`, alone and by construction, then the lemmas whose they are; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  '=imlmmmmll go =immmmmlll gather =jlmmmmmll end =jmlmmmml hear =jmmlmmmkl poll =jmmlmmmkml close =jmmmmlmll ' +
  'need return =jmmmmmlkml hold =jmmmmmlll contribute move =jmmmmmllml own =jmmmmmmk come_in =jmmmmmmll interview ' +
  'rate =jmmmmmmlll term =kkmmmmmln speak =klmmmmnmmll publish =klmnmmml begin =kmllmmmln debate =kmlmmmlk ' +
  'include =kmlmmmmll start =kmml *news bet =kmmllmnl reflect =kmmlmml brief =kmmlmmmmll back =kmmlmmnk prove ' +
  '=kmmlmokk mean =kmmmlll reason =kmmmmk suppose =kmmmmlml prompt =kmmmmlmml *attempt *bid *effort =kmmmmlmmmml ' +
  'phone =kmmmmlmokml thank =kmmmmml leak record =kmmmmmmk classify finish =kmmmmmml celebrate command teach ' +
  '=kmmmmmmll air rebuff =kmmmmmmlmml cheer =kmmmmmmlnmk open_up =kmmmmmmml *threat appeal deliver =kmmmmmmmml ' +
  'choose =kmmmmmmnj compare =kmmmnllll figure =kmmnmmll maintain =kmmnmmmk raise =l *anger *argument *letter ' +
  '*post *reminder *thought adopt advocate allow block cable crack evidence howl insult intervene kid lecture ' +
  'mandate print proceed radio ramble roar set_out skewer start_in type uncover wrestle_with =lllmmmmlo word ' +
  '=llmlmlmmn pass =llmmmmlnmn deny =llmnmmml introduce =lml entitle needle =lmlmmml put_forth =lmmk *supporter ' +
  '=lmml *email *explanation *headline *indication *lawsuit *message *speech *vote carp console intercede issue ' +
  'message =lmmlmmmml *comment =lmmlmmmmmn attack =lmmlmmmmn embrace =lmmlmmnmmml email =lmmlmnl challenge ' +
  '=lmmmlmln underscore =lmmmlnmlml decide =lmmmml *order clamor react relate =lmmmmlnml direct =lmmmmml alert ' +
  'discover grant resolve sue trust underline =lmmmmmll invite launch lie =lmmmmmllmmn rule =lmmmmmlln lobby ' +
  '=lmmmmmlnlml protest =lmmmmmmkn regard =lmmmmmml assess avoid be_like brand campaign_for carry_on cast consult ' +
  'debunk define go_on greet interrupt keep_on knock pillory probe provoke pursue put_in run_on scorn step_in ' +
  'summon trash undertake wind_up =lmmmmmmllln continue =lmmmmmmml *appeal *attitude *charge *decision ' +
  '*frustration *line *memo *opponent *point *position *push *reaction *take *theory *version address chat dream ' +
  'paint pray submit volunteer =lmmmmmmmll target =lmmmmmmmml honor present =lmmmmmmmmml demur headline jeer ' +
  'marvel write_back =lmmmmmmnl judge =lmmmmmnmlll repeat =lmmmmmnmlml release =lmmmmnll advise =lmmmmnlnll ' +
  'appear =lmmmmnml require =lmmmmnmmmml bid =lmmnmmll assume =lmmnmmmlmml demonstrate =lmmnmmmnlml file ' +
  '=lmmnmnlkmml pledge =lnmmmllkmn state =ml ignore =mlmnmmmlnol know =mmllmolnlnl sign =mmlmmmmmn excoriate ' +
  '=mmlmmmmn slam =mmml *critic view =mmmllmmn learn =mmmlmlmnmn favor support =mmmlmmlnmn recommend =mmmlmmmmmn ' +
  'guarantee =mmmlmmmmn *accusation *announcement *case *mantra *protest *question *stance *story feel =mmmlmmmn ' +
  'answer =mmmlmmmnml understand =mmmlmmmomml propose =mmmlmnml plan =mmmlmnmlo talk =mmmmmllnn estimate ' +
  '=mmmmmlmlln name =mmmmmml cajole elaborate forbid forecast =mmmmmmlmmn document establish =mmmmmmln rule_out ' +
  '=mmmmmmml enjoy nominate scream =mmmmmmmllnn read =mmmmmmmlmmn dictate =mmmmmmmlmn champion =mmmmmmmln ' +
  'single_out =mmmmmmmml *conclusion *response fire_back post put_it =mmmmmmmmml assail mock =mmmmmmmmmn ' +
  'articulate intend =mmmmmmmmn *allegation *claim *disclosure *feeling berate bill interpret =mmmmmmmn accept ' +
  'affirm heckle justify label persuade preach prohibit reassure reprimand solicit =mmmmmmmnl credit defend ' +
  'oppose pitch refer_to =mmmmmmmnml restrict =mmmmmmmnmml hint point_to voice =mmmmmmmnnml praise =mmmmmmn ' +
  'puzzle swear unveil =mmmmmmnl counter guess project =mmmmmmnlmml apologize =mmmmmmnmmml disagree =mmmmmmonlml ' +
  'seem =mmmmmn rail welcome =mmmmmnl beg offer threaten =mmmmmnln correct =mmmmmnml encourage =mmmmmnmmmml boast ' +
  '=mmmmmomlll aim =mmmmnmlmmn determine =mmmmnmml reconsider =mmmn *doubt *statement realize =mmmnmlmln press ' +
  '=mmmnmmknnnl charge =mmmnmmml calculate endorse erupt =mmmnmmmml *advice *agreement *demand *evidence *notion ' +
  '=mmmnmmmmmml joke =mmmnmmnl signal =mmmnmmnlnl worry =mmmnmmnmmml share =mmmnmnmmll call =mmmommllllo find ' +
  '=mmnl shout =mmnllmmmoml see =mmnmmmmmmml chant =mnnnmmll respond =n *column *note blame call_on clarify ' +
  'concede condemn confess disclose envision exhort imagine intimate prefer query request shoot_back tout ' +
  '=nlmmmmmo quote =nlmmnmmn describe =nlmnmmmlmmo write =nmlmmmnn push_for =nmlnmlmnlmo show =nmmkolnnn question ' +
  '=nmml reply =nmmlmmmn list =nmmlmmmo dispute =nmmlmmn reiterate =nmmlmmnmmmn imply =nmmlmmnmn push_back ' +
  '=nmmlmmnnlmn acknowledge =nmmlmnmmn *proposal =nmmmlmmn highlight =nmmmmlmnmol mention =nmmmmlmomnl reveal ' +
  '=nmmmmln detail =nmmmmlnnn believe =nmmmmmlmn admit =nmmmmmmln chime_in =nmmmmmmlnn notice =nmmmmmmmmn appoint ' +
  'approve love reject =nmmmmmmmn *apology *approval *assertion *assessment *blog *condemnation *confidence ' +
  '*critique *cry *denunciation *disapproval *editorial *forecast *hope *impression *opposition *praise *promise ' +
  '*rant *reply *support *view bicker compliment concur fess_up growl hold_forth inform inveigh object opine ' +
  'perceive petition recognize regret reminisce scoff sound_off speak_up vouch =nmmmmmmmnnl echo =nmmmmmmn ' +
  'allude_to applaud bemoan call_out campaign_against castigate characterize chide chronicle congratulate decry ' +
  'deplore deride disavow fault foresee hail harangue implore lay_out look_forward_to mull overstate paraphrase ' +
  'plead ponder posit proclaim profess pronounce pump put_forward rattle_off reaffirm recite recount reference ' +
  'restate retract satirize shout_out specify stand_by tick_off touch_on trumpet urge vindicate vote_against ' +
  '=nmmmmmmnl dismiss promote want =nmmmmmmnml retweet =nmmmmmmnmn claim =nmmmmmmnn liken =nmmmmmmnnml portray ' +
  'refuse =nmmmmmmomml express =nmmmmmmpmml cite =nmmmmmn admonish brag complain contradict foretell illustrate ' +
  'live-tweet muse remark =nmmmmmnlnml ask =nmmmmmnmmml remind =nmmmmmnmnml think =nmmmmmnn refute =nmmmmn ' +
  '*desire *pledge *vow ask_for interject rebuke =nmmmmnmkmn push =nmmmmnmln comment =nmmmmnmmnml agree =nmmmmnmn ' +
  'demand =nmmmmnnmlml decline =nmmmnmmnlml discuss =nmmn *assurance *belief *call *complaint *contention *fear ' +
  '*refrain *rumor *saying *skepticism *speculation *suggestion *warning allege assure caution convince suspect ' +
  '=nmmnmlmmlnn report =nmmnmlmmnmn warn =nmmnmlnkmmo tell =nmmnmmln assert confirm =nmmnmmnl indicate ' +
  '=nmmnnlmnml explain =nmmommmml *concern =nmn yell =nmnmmmln declare =nnmomlmkjmp add =omlnmmlmmmn tweet ' +
  '=ommlmmmnnn remember =ommlmmmo rebut =ommlmmmomn announce =ommlmnnn suggest =ommmmmmmmlo conclude =ommmmmmmmn ' +
  'criticize =ommmmmmmnn attribute =ommmmmmmol speak_out =ommmmmmn call_for =ommmmmmo lament =ommmmmn emphasize ' +
  '=ommmmmnmmln predict =ommmmmnn fear make_clear =ommmmmnnn recall =ommmmn expect vow =ommmmnmnmnl accuse ' +
  '=ommmnmn wonder =ommnlmn point_out =ommnmmmmn *criticism *mention =ommnmmn doubt hope insist stress =ommnmmnol ' +
  'note =ommnmn promise =ommnmnn order =onlnlloomlol say =pmmnmmommnl argue'

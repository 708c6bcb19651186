// Written by `tsx scripts/measure-cues.ts` from polnear-train (24019 possible reports): not to be
// edited. Weights of a logistic model of whether words report.

/** Log-odds of 1. */
export const unit = 10

/** What one letter of a lemma is worth. */
export const step = 5

/** Of what holds whatever the lemma. */
export const claimShares =
  'across -3|act about -14|act bare -3|act before -15|act comma -6|act object -3|act that -4|before 2|' +
  'begins with capital -6|begins with determiner 3|begins with marks 12|begins with name 2|begins with nominal 3|' +
  'begins with participle 6|begins with preposition -3|begins with pronoun 2|comma 2|holds marks 4|' +
  'holds marks about -2|holds marks across -3|holds marks bare -4|holds marks before 6|holds marks comma 4|' +
  'holds marks whether -7|manner about -10|manner bare -2|manner comma 5|manner marks 5|manner object -4|' +
  'manner that -2|name before -18|name comma -2|name object 6|name passive 7|name that -2|name whether 4|' +
  'noun about -5|noun that -2|noun to -3|order agent -12|order apart 3|order main -5|order none -7|' +
  'order relative -7|passive 3|say about -4|say across -3|say before 3|say comma 6|say marks 4|say that 7|' +
  'say to 2|say whether 5|show about -12|show before 2|show marks -7|show passive -4|show that 3|show to 2|' +
  'show whether -5|subject i -3|subject it -6|subject name document 2|subject name organization -4|' +
  'subject name place -10|subject name unknown -2|subject nominal group -3|subject nominal organization -3|' +
  'subject nominal person -3|subject none -7|subject they -3|subject unknown -9|subject we -4|subject you -7|' +
  'that 6|think about -2|think before -9|think comma -7|think marks 3|think passive 3|think that 6|think to 2|' +
  'think whether 4|to 4|whether 7|write about -14|write bare -4|write before 2|write marks -5|write object -5|' +
  'write that -4|write to 3'

/** Alone, then by construction, and the lemmas for which it holds; `m` is 0, `n` is 1. A `*` marks a noun. */
export const lemmaShares =
  'imlmmmmll go|immmmmlll gather|jlmmmmmll end|jmlmmmml hear|jmmlmmmkl poll|jmmlmmmkml close|jmmlmmml start|' +
  'jmmmmlml prompt|jmmmmlmll need return|jmmmmmlkml hold|jmmmmmlll contribute move|jmmmmmllml own|' +
  'jmmmmmmk come_in|jmmmmmmll interview rate|jmmmmmmlll term|kkmmmmmln speak|klmmmmml begin|klmmmmnmmll publish|' +
  'kmllmmmln debate|kmlmmmlk include|kmml *news bet|kmmllmnl reflect|kmmlmml brief|kmmlmmml summon|' +
  'kmmlmmmmll back|kmmlmnnk prove|kmmlmokkn mean|kmmmmk suppose|kmmmml reason|kmmmmlmml *attempt *bid *effort|' +
  'kmmmmlmmmml phone|kmmmmlmokml thank|kmmmmml leak record|kmmmmmmk classify finish|kmmmmmml command teach|' +
  'kmmmmmmll air celebrate rebuff|kmmmmmmlmml cheer|kmmmmmmlnmk open_up|kmmmmmmml *threat appeal deliver|' +
  'kmmmmmmmml choose|kmmmmmmnj compare|kmmmmnll advise|kmmmnllll figure|kmmnmmll maintain|kmmnmmmk raise|' +
  'lklmmmmlo word|llmmmlmmn pass|llmmmmlnmn deny|llmnmmmml introduce|lml entitle needle|lmlmmml put_forth|' +
  'lmmk *supporter|lmml carp console intercede issue message|lmmlmlmmmn attack|lmmlmmml pursue|lmmlmmmml *comment|' +
  'lmmlmmmmn embrace|lmmlmmmn answer|lmmlmnlmn challenge|lmmmlnmlml decide|lmmmml react relate|lmmmmlmml direct|' +
  'lmmmmmklnmn rule|lmmmmml alert discover grant resolve trust underline|lmmmmmll invite launch lie|' +
  'lmmmmmlln lobby|lmmmmmlnlml protest|lmmmmmmk go_on|lmmmmmmkn regard|' +
  'lmmmmmml assess avoid be_like brand carry_on consult debunk define greet interrupt knock probe put_in require run_on scorn step_in undertake wind_up|' +
  'lmmmmmmllln continue|lmmmmmmlml cast|lmmmmmmml address chat dream paint pray submit volunteer|' +
  'lmmmmmmmll target|lmmmmmmmml honor present|lmmmmmmmmml apologize demur enjoy jeer marvel write_back|' +
  'lmmmmmnmlll repeat|lmmmmmnmlml release|lmmmmnlnlk appear|lmmmmnmmmml bid|lmmnmmll assume|' +
  'lmmnmmmlmml demonstrate|lmmnmmmnlml file|lmmnmnlkmml pledge|lnmnmmlkln state|mlmmmmmn ignore|mlmmmmn remark|' +
  'mlmnlmmlool know|mmllmnlnlnl sign|mmlmmmmmn excoriate|mmlmmmmn slam|mmmllmmnl learn|mmmlmlmnmn favor support|' +
  'mmmlmmlnmn recommend|mmmlmmmmmn guarantee|mmmlmmmmn feel push_back|mmmlmmmnml understand|mmmlmmmomml propose|' +
  'mmmlmmn email|mmmlmmonlml seem|mmmlmnml plan|mmmmlmln underscore|mmmmmlmlln name|mmmmmlmnn estimate|' +
  'mmmmmmlmmn document establish|mmmmmmln accept rule_out|mmmmmmmllnn read|mmmmmmmlmmn dictate|' +
  'mmmmmmmlmn champion|mmmmmmmln chime_in single_out|mmmmmmmmnml praise|mmmmmmmnl credit oppose pitch reprimand|' +
  'mmmmmmmnmml point_to voice|mmmmmmnl guess project|mmmmmmnmmml disagree|mmmmmnl beg offer|mmmmmnln correct|' +
  'mmmmmnml encourage|mmmmmnmlll aim|mmmmmnmmmml boast|mmmmnmlmmn determine|mmmmnmml reconsider|mmmnmlml press|' +
  'mmmnmlmmmml share|mmmnmmknnnl charge|mmmnmmml calculate endorse erupt signal|mmmnmmmmnml joke|mmmnmnmmll call|' +
  'mmmommllllo find|mmnl shout|mmnllmmmoml see|mmnmmmmmmml chant|mnnmmnll respond|nlmmmmmo quote|' +
  'nlmmnmmn describe|nmlmmmnn push_for|nmlnmlmnlmo show|nmmkolmnn question|nmmlmmmmo *accusation|nmmlmmmn list|' +
  'nmmlmmmo dispute|nmmlmmn reiterate|nmmlmmnmmmn imply|nmmlmmnnlmn acknowledge|nmmlmnmlo talk|' +
  'nmmlmnmmn *proposal|nmmmlmmnmn highlight|nmmmmlmnmol mention|nmmmmlmomnl reveal|nmmmmln detail|' +
  'nmmmmlnnn believe|nmmmmmmmmn appoint claim love reject|' +
  'nmmmmmmmn bicker compliment concur fess_up hold_forth inveigh object opine perceive petition recognize regret reminisce scoff sound_off speak_up vouch|' +
  'nmmmmmmmnml refuse|nmmmmmmmnnl echo|' +
  'nmmmmmmn allude_to applaud bemoan call_out campaign_against castigate characterize chide chronicle congratulate decry deplore deride disavow envision fault foresee hail harangue implore lay_out look_forward_to mull overstate paraphrase plead ponder proclaim profess pronounce pump put_forward rattle_off reaffirm recite recount reference restate retract satirize shout_out specify stand_by tick_off touch_on trumpet urge vote_for|' +
  'nmmmmmmnl dismiss promote want|nmmmmmmnml retweet|nmmmmmmnn liken|nmmmmmmnnml portray|nmmmmmmomml express|' +
  'nmmmmmmpmml cite|nmmmmmn admonish brag contradict foretell illustrate|nmmmmmnln notice|nmmmmmnmmml hint remind|' +
  'nmmmmmnmnml think|nmmmmmnn refute|nmmmmn ask_for prefer rebuke|nmmmmnl threaten|nmmmmnmkmn push|' +
  'nmmmmnmln comment|nmmmmnmmnml agree|nmmmmnmnl demand|nmmmmnnmlml decline|nmmmnmmnlml discuss|' +
  'nmmn allege assure convince suspect|nmmnmlmmlnn report|nmmnmlnkmmo tell|nmmnmmlmn admit|' +
  'nmmnmmln assert confirm|nmmnmmmlmmn write|nmmnmmmlnl worry|nmmnmmmmnmn warn|nmmnmmnl indicate|' +
  'nmmnmmnmmml complain|nmmnnlmnml explain|nmmommmml *concern|nmnmmmln declare|nnmmmmnlnml ask|nnmomlmkjmp add|' +
  'ommlmmmnmn announce|ommlmmmnnn remember|ommlmmmo rebut|ommlmmnn suggest|ommmmmmmmlo conclude|' +
  'ommmmmmmmn criticize|ommmmmmmn inform|ommmmmmmol speak_out|ommmmmmn call_for|ommmmmmnnn attribute|' +
  'ommmmmmol lament|ommmmmn emphasize|ommmmmnmmln predict|ommmmmnn make_clear|ommmmmnnn recall|ommmmmon fear|' +
  'ommmmn vow|ommmmnmn expect|ommmmnmnmnl accuse|ommmnmn wonder|ommnlmn point_out|ommnmmmmn *criticism *mention|' +
  'ommnmmn caution doubt hope insist stress|ommnmmnol note|ommnmn promise|ommnmnn order|onlnlloomlol say|' +
  'onlnmmlmnmn tweet|pmmnmmommnl argue'

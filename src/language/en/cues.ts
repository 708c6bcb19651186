import type {Complement, CueGroup, CueKind} from '../tables.js'

/** English verbs that report, grouped by how they do it. A lemma stands in exactly one group. */
export const cueGroups: readonly CueGroup[] = [
  // Saying.
  {
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'whether'],
    example: 'Dana said the bridge was safe.',
    note: '`Say, fifty of them` and `that is to say` report nothing; signs and letters say things too.',
    lemmas: 'say'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'whether', 'to'],
    addressee: true,
    example: 'Dana told the crew that the bridge was safe.',
    note: 'Not `tell a story`, `tell them apart`, `tell by the smell`.',
    lemmas: 'tell'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'bare'],
    addressee: true,
    example: 'Dana assured the crew that the bridge was safe.',
    lemmas: 'assure reassure inform'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'to'],
    addressee: true,
    example: 'Dana warned the crew that the bridge was shaking.',
    note: '`Convince` and `persuade` report only what was argued with success.',
    lemmas: 'warn remind advise caution forewarn counsel convince persuade'
  },
  {
    kind: 'say',
    takes: ['quote', 'that'],
    addressee: true,
    example: 'Dana notified the crew that the bridge was shaking.',
    lemmas: 'notify alert apprise brief tip_off'
  },
  {
    kind: 'say',
    takes: ['quote'],
    addressee: true,
    example: '“Hold on,” Dana greeted the crew.',
    note: 'Mostly not words: `address a letter`, `welcome a change`, `thank the crew for coming`.',
    lemmas: 'address greet salute welcome thank congratulate console comfort soothe toast introduce prompt'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'bare'],
    example: 'The company announced that the bridge would open.',
    note: 'Facts `reveal` and `confirm` too.',
    lemmas: 'announce declare confirm reveal'
  },
  {
    kind: 'say',
    takes: ['quote', 'that'],
    example: 'The company affirmed that the bridge was sound.',
    note: '`Report` of a newspaper is its own word, of an officer a statement; `state` as a noun is mostly a country.',
    lemmas:
      'state affirm assert aver avow proclaim pronounce profess reaffirm reassert reiterate repeat restate retell stress ' +
      'emphasize underline underscore stipulate certify verify report relate recount narrate reminisce communicate ' +
      'convey impart preach teach lecture elaborate expound specify detail paraphrase disclose divulge leak confide ' +
      'recap summarize sum_up put_it put_forward put_forth'
  },
  {
    kind: 'say',
    takes: ['quote'],
    example: 'The company voiced “deep regret”.',
    note: 'Without marks they take a noun of opinion: `voiced doubts`, `cited costs`, `issued a ban`.',
    lemmas:
      'express voice air utter articulate enunciate vocalize verbalize phrase word deliver issue offer_up lay_out ' +
      'set_out quote cite invoke recite reference allude_to point_to touch_on play_up play_down downplay'
  },
  {
    kind: 'say',
    takes: ['quote', 'that'],
    example: '“It is late,” Dana added.',
    note: 'Not `add salt` or `note the time`: without marks or a clause both are other verbs.',
    lemmas: 'add note'
  },
  {
    kind: 'say',
    takes: ['quote', 'that'],
    example: 'Dana remarked that it was late.',
    note: '`Observe`, `reflect` and `remark` may be seeing; `offer` and `volunteer` are deeds without marks or a clause.',
    lemmas:
      'remark observe comment mention interject opine reflect muse chip_in volunteer let_on let_slip make_clear ' +
      'make_known contribute'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'whether'],
    example: 'Dana explained why it was late.',
    note: 'A cause explains too: `the storm explains why`.',
    lemmas: 'explain point_out spell_out clarify illustrate recall recollect'
  },
  {
    kind: 'say',
    takes: ['quote'],
    example: '“It is late,” Dana began.',
    note: 'Stages of a speech, or of anything: in `began to say` it is `say` that reports.',
    lemmas: 'begin start continue proceed resume commence finish close end'
  },
  {
    kind: 'say',
    takes: ['quote'],
    example: '“And besides,” Dana went on, “it is late.”',
    note: 'Movement or action without marks. `Go` and `be like` are talk: `and she goes, “No way.”`',
    lemmas:
      'go be_like go_on carry_on keep_on pursue persist press_on rattle_on run_on ramble ramble_on rush_on hurry_on ' +
      'interpose interrupt interpolate intervene intercede break_in break_off cut_in put_in throw_in chime_in butt_in ' +
      'barge_in pipe_up speak speak_up speak_out talk weigh_in step_in come_in come_out_with start_in start_off ' +
      'wind_up open_up speechify orate hold_forth read_out read_aloud ring_out chat converse gossip prattle chatter ' +
      'gabble jabber babble prate drone drone_on trail_off falter hesitate pause rhapsodize soliloquize wax intone ' +
      'chant chorus sing serenade croon yodel sound_off vent riff snipe pitch ad-lib extemporize improvise echo parrot react retaliate assess'
  },
  // Arguing, claiming, admitting.
  {
    kind: 'say',
    takes: ['quote', 'that', 'bare'],
    example: 'Dana argued that the law was unjust.',
    note: '`Maintain a road`, `suggest a place`: no clause, no report. Signs and smells suggest too.',
    lemmas: 'argue insist contend allege maintain suggest'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'to'],
    example: 'Dana claimed to know the law.',
    note: '`Claim a prize`, and floods claim lives; `agree on a date` and figures that agree.',
    lemmas: 'claim swear agree'
  },
  {
    kind: 'say',
    takes: ['quote', 'that'],
    example: 'Dana reasoned that the law was unjust.',
    note: '`Hold a cup`, `submit a form`; `charge` is a court’s act or a price: only its that-clause or marks report.',
    lemmas:
      'reason posit submit hold charge postulate theorize hypothesize philosophize generalize rationalize moralize ' +
      'sermonize pontificate rule decree adjudge propound object demur protest remonstrate expostulate counterclaim ' +
      'disagree quibble quarrel debate dispute'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'bare'],
    example: 'Dana admitted that the law was unjust.',
    note: '`Admit a guest`, `concede a goal`: only marks or a clause report.',
    lemmas: 'admit concede confess acknowledge'
  },
  {
    kind: 'say',
    takes: ['quote', 'that'],
    example: 'Dana testified that the light was red.',
    note: '`Allow`, `grant`, `own` and `accept` report with marks or a clause only.',
    lemmas:
      'testify depose attest vouch allow grant own own_up fess_up concur assent accede accept blurt_out apologize ' +
      'repent recant retract backtrack correct'
  },
  {
    kind: 'say',
    takes: ['quote', 'that'],
    example: 'Dana denied that the light was red.',
    note: 'What follows is what they do not say; the report is theirs all the same.',
    lemmas: 'deny refute rebut contradict disclaim gainsay rule_out debunk'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'bare'],
    example: 'Dana predicted that the price would rise.',
    note: 'Computers and tables do it as well.',
    lemmas: 'predict estimate'
  },
  {
    kind: 'say',
    takes: ['quote', 'that'],
    example: 'Dana prophesied that the price would rise.',
    note: '`Project a film`; `bet` and `wager` are mostly money.',
    lemmas: 'prophesy foretell prognosticate forecast project bet wager'
  },
  // Proposing, ordering, promising.
  {
    kind: 'say',
    takes: ['quote', 'that', 'to'],
    example: 'Dana proposed that they sell the boat.',
    note: 'The verb of the clause stays bare: `that she sell`.',
    lemmas: 'propose recommend advocate move'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'to'],
    addressee: true,
    example: 'Dana urged the crew to sell the boat.',
    note: '`Order soup`, `direct a film`, `press a button`, `require a key`: without a clause no words.',
    lemmas:
      'order command instruct direct urge implore beg beseech entreat plead appeal request demand petition exhort ' +
      'enjoin adjure bid invite encourage press coax cajole wheedle nag summon challenge dare require call_for call_on ' +
      'call_upon ask_for push_for forbid prohibit dissuade admonish importune supplicate lobby solicit mandate dictate'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'to'],
    addressee: true,
    example: 'Dana promised they would stay.',
    note: 'Skies promise rain, and `promising` is an adjective.',
    lemmas: 'promise'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'to'],
    example: 'Dana vowed to stay.',
    note: 'Often deeds: `the wall threatened to fall`, `the engine refused to start`, `sales declined`.',
    lemmas: 'vow pledge threaten guarantee undertake offer resolve refuse decline consent'
  },
  // Asking and answering.
  {
    kind: 'say',
    takes: ['quote', 'that', 'whether', 'to'],
    addressee: true,
    example: 'Dana asked whether the door was locked.',
    lemmas: 'ask'
  },
  {
    kind: 'say',
    takes: ['quote', 'whether'],
    addressee: true,
    example: 'Dana inquired whether the door was locked.',
    note: '`Question` doubts as often as it asks.',
    lemmas:
      'inquire enquire query question quiz interrogate grill cross-examine probe pump interview poll consult sound_out ' +
      'wonder_aloud discuss'
  },
  {
    kind: 'say',
    takes: ['quote', 'that'],
    addressee: true,
    example: '“It is locked,” Dana answered.',
    note: '`Return`, `counter` and `come back` are movement without marks beside them.',
    lemmas:
      'answer reply respond retort rejoin return counter riposte parry fire_back shoot_back hit_back snap_back ' +
      'call_back shout_back yell_back write_back text_back come_back throw_back fling_back push_back strike_back ' +
      'clap_back punch_back answer_back talk_back follow_up'
  },
  // Judging aloud.
  {
    kind: 'say',
    takes: ['quote', 'that'],
    example: 'Dana complained that the soup was cold.',
    lemmas:
      'complain lament bemoan bewail boast brag crow gloat exult rejoice enthuse gush marvel rave joke jest quip kid ' +
      'gripe grouse whinge carp fret fume rage rant bluster harrumph commiserate sympathize editorialize sniff scoff ' +
      'sneer jeer hint insinuate intimate imply exaggerate overstate misspeak lie fib bluff equivocate prevaricate ' +
      'speculate conjecture venture hazard surmise'
  },
  {
    kind: 'say',
    takes: ['quote'],
    addressee: true,
    example: '“You are late,” Dana chided him.',
    note: 'What is blamed may follow `for`: `scolded him for lying`.',
    lemmas:
      'chide scold reprove rebuke reprimand reproach upbraid berate castigate chastise harangue heckle hector tell_off ' +
      'lash_out call_out goad provoke needle rib tease taunt josh banter wisecrack deadpan gibe jibe curse cuss bicker ' +
      'compliment humor humour indulge flatter placate pacify mollify'
  },
  // How it sounded.
  {
    kind: 'manner',
    takes: ['quote', 'that'],
    example: '“It hurts,” Dana whispered.',
    note: 'Wind whispers and engines roar; dogs take no that-clause.',
    lemmas:
      'whisper murmur mutter mumble grumble moan groan whine whimper sigh sob gasp shout yell scream shriek holler ' +
      'exclaim bellow roar thunder cry wail howl snap snarl growl bark hiss stammer stutter splutter sputter drawl ' +
      'breathe croak rasp squeak squeal screech grunt huff snivel cry_out'
  },
  {
    kind: 'manner',
    takes: ['quote'],
    example: '“Out!” Dana boomed.',
    note: 'Noises of animals, doors and throats: only marks beside them tell.',
    lemmas:
      'boom trumpet bray bawl bleat caterwaul cackle cluck coo purr chirp chirrup trill twitter warble pipe squawk ' +
      'quack hoot whoop yelp yap yowl rumble grate grind_out grit_out gurgle burble bubble wheeze pant puff cough ' +
      'choke choke_out gulp hiccup lisp slur simper snort snuffle sniffle blubber weep quaver quiver shrill singsong ' +
      'shout_out yell_out scream_out sing_out burst burst_out burst_forth break_out spit spit_out rap rap_out ' +
      'rattle_off reel_off tick_off bite_out bark_out gasp_out blurt explode erupt storm blare vociferate clamor ' +
      'clamour ejaculate mouth crack'
  },
  {
    kind: 'manner',
    takes: ['quote'],
    example: '“Nevermore,” quoth the old bird.',
    note: 'A past tense without other forms, always before its subject.',
    lemmas: 'quoth'
  },
  // Not speech in itself.
  {
    kind: 'beat',
    takes: ['quote'],
    example: '“Enough.” Dana smiled.',
    note: 'Reports only right beside dialogue marks: surely after a comma, as a hint after a full stop.',
    lemmas:
      'smile nod shrug shake laugh grin frown chuckle giggle beam wink smirk scowl grimace wince blink blush flush pout ' +
      'glare glower leer titter snicker snigger guffaw shudder shiver tremble bristle yawn gesture bow curtsy sulk ' +
      'seethe'
  },
  // Writing and posting.
  {
    kind: 'write',
    takes: ['quote', 'that', 'bare'],
    addressee: true,
    example: 'Dana wrote that the train was late.',
    note: '`Write a book`, `write to the council`: no marks or clause, no report.',
    lemmas: 'write'
  },
  {
    kind: 'write',
    takes: ['quote', 'that', 'bare'],
    example: 'Dana tweeted that the train was late.',
    lemmas: 'tweet'
  },
  {
    kind: 'write',
    takes: ['quote', 'that'],
    addressee: true,
    example: 'Dana texted Lee that the train was late.',
    note: 'The base form is mostly a noun: `the text`, `a message`, `the wire`.',
    lemmas: 'text email e-mail message wire cable telegraph telex fax radio phone telephone dm'
  },
  {
    kind: 'write',
    takes: ['quote', 'that'],
    example: 'Dana posted that the train was late.',
    note: '`Read` is of notices (`the sign read “Closed”`) or of readers aloud; `sign`, `type` and `print` need marks.',
    lemmas:
      'post share blog retweet repost caption jot jot_down scribble scrawl note_down write_down pen type print ' +
      'publish sign sign_off inscribe read headline annotate live-tweet'
  },
  // Thinking and feeling.
  {
    kind: 'think',
    takes: ['quote', 'that', 'bare', 'object'],
    example: 'Dana thought the plan was absurd.',
    note: '`I think` is often a filler in speech; `feel the cold` is no opinion.',
    lemmas: 'think believe feel'
  },
  {
    kind: 'think',
    takes: ['quote', 'that', 'bare', 'to'],
    example: 'Dana hoped to win.',
    lemmas: 'hope wish pray pretend'
  },
  {
    kind: 'think',
    takes: ['quote', 'that', 'bare', 'whether'],
    example: 'Dana knew why the plan would fail.',
    note: '`You know` is a filler in speech.',
    lemmas: 'know realize guess imagine figure'
  },
  {
    kind: 'think',
    takes: ['quote', 'that', 'bare'],
    example: 'Dana feared the plan would fail.',
    note: '`I suppose` and `I dare say` are fillers in speech; `suspect` is a noun too.',
    lemmas: 'fear suppose assume presume suspect reckon daresay'
  },
  {
    kind: 'think',
    takes: ['quote', 'that', 'whether', 'to'],
    example: 'Dana decided that the plan was absurd.',
    note: '`Learn`, `remember` and `forget` with an infinitive are no words.',
    lemmas: 'decide determine learn remember forget'
  },
  {
    kind: 'think',
    takes: ['quote', 'that'],
    example: 'Dana concluded that the plan was absurd.',
    note: '`Conclude` also ends a speech; a court or study `finds`; `see`, `hear` and `gather` bring others’ words.',
    lemmas:
      'conclude infer deduce gather judge ascertain find discover hear see notice sense perceive recognize regret ' +
      'resent worry despair understand comprehend foresee envisage envision fancy dream fantasize meditate mull ponder ' +
      'contemplate reconsider calculate anticipate mean conceive trust discern dread deplore agonize grieve'
  },
  {
    kind: 'think',
    takes: ['quote', 'that', 'whether'],
    example: 'Dana wondered whether the plan would work.',
    lemmas: 'wonder doubt puzzle'
  },
  {
    kind: 'think',
    takes: ['to', 'object'],
    example: 'Dana wanted to stay.',
    note: 'Attitudes, not words: a report only where no other cue stands nearer.',
    lemmas: 'want expect intend plan prefer desire love hate favor favour support oppose seek aim embrace'
  },
  // Naming and judging.
  {
    kind: 'name',
    takes: ['object', 'quote'],
    example: 'Dana called the show “a fraud”.',
    note: 'Beside whole sentences in marks it is a loud voice; with neither it is the telephone: `called the office`.',
    lemmas: 'call'
  },
  {
    kind: 'name',
    takes: ['object'],
    example: 'Dana labelled the show “a fraud”.',
    note: 'The name stands behind the thing named, at times after `as`. `Name`, `term`, `title` and `brand` are nouns too.',
    lemmas: 'label dub brand nickname term entitle title name christen style deem consider rate'
  },
  {
    kind: 'name',
    takes: ['object'],
    example: 'Dana described the show as “a fraud”.',
    note: 'The judgement follows `as`; with `liken` and `compare` it follows `to`.',
    lemmas:
      'describe refer_to characterize portray depict hail tout denounce dismiss condemn decry regard view cast paint frame identify define ' +
      'classify categorize stereotype stigmatize peg bill present interpret construe reject disparage belittle ' +
      'denigrate vilify malign deride ridicule brush_off liken compare'
  },
  {
    kind: 'name',
    takes: ['object', 'quote'],
    example: 'Dana criticized the show’s “fake” jury.',
    note: 'What is held against someone follows `for` or `of`; marks within the clause are the critic’s.',
    lemmas:
      'criticize accuse blame fault blast slam attack assail rip bash knock trash skewer savage lampoon lambaste ' +
      'pillory excoriate censure rail inveigh fulminate mock praise laud applaud acclaim extol commend ' +
      'celebrate eulogize cheer champion defend endorse back justify excuse vindicate impugn insult abuse revile scorn ' +
      'disdain satirize parody credit honor honour single_out tear_into light_into lay_into rip_into hit_out slander ' +
      'libel disavow disown rebuff'
  },
  // Documents, figures, events that say.
  {
    kind: 'show',
    takes: ['that', 'bare', 'whether'],
    example: 'The report shows that prices fell.',
    note: 'A document, study or figure says so; a person who `shows the way` says nothing.',
    lemmas: 'show'
  },
  {
    kind: 'show',
    takes: ['that'],
    example: 'The report indicates that prices fell.',
    note: 'A person who `indicates` or `signals` may have spoken.',
    lemmas:
      'indicate demonstrate prove evidence establish signal signify denote uncover expose corroborate substantiate ' +
      'document record chronicle highlight'
  },
  {
    kind: 'show',
    takes: ['that', 'to'],
    example: 'It seems that prices fell.',
    note: 'Reports with `it`, or of the one it seems so `to`; otherwise the writer’s own caution.',
    lemmas: 'seem appear'
  }
]

/** Nouns that announce someone's words. */
export interface CueNounGroup {
  readonly kind: CueKind
  /** What may follow; `quote`: marks after a colon, a comma, `was` or the noun itself. */
  readonly takes: readonly Complement[]
  /** A sentence in which each of them could stand. */
  readonly example: string
  /** What the reader of a table must know. */
  readonly note?: string
  /** Dictionary forms, separated by spaces; `nounForms` makes their plurals. */
  readonly lemmas: string
}

/** English nouns that announce a quote; the source is their possessor, or follows `of`, `by` or `from`. */
export const cueNouns: readonly CueNounGroup[] = [
  {
    kind: 'say',
    takes: ['quote', 'that'],
    example: 'Dana’s claim that the bridge was safe surprised them.',
    note: '`Charge`, `case`, `point` and `report` have other senses: they need marks or a that-clause.',
    lemmas:
      'statement claim assertion allegation accusation contention argument declaration announcement confirmation ' +
      'revelation disclosure admission concession confession acknowledgment acknowledgement assurance insistence ' +
      'suggestion hint insinuation implication warning prediction prophecy forecast reminder remark comment observation ' +
      'explanation testimony charge complaint objection protest denial reply answer response retort rejoinder riposte ' +
      'conclusion verdict ruling finding boast joke rumor rumour report case point reaction take'
  },
  {
    kind: 'say',
    takes: ['quote'],
    example: 'Dana’s words: “The bridge is safe.”',
    lemmas:
      'word speech quote quotation line quip jest outburst cry shout scream whisper mutter murmur exclamation greeting ' +
      'toast chant slogan motto mantra refrain catchphrase adage proverb dictum maxim saying prayer curse insult slur ' +
      'taunt rant tirade apology eulogy sermon interjection aside version account'
  },
  {
    kind: 'say',
    takes: ['quote', 'that', 'to'],
    example: 'Dana’s promise to repair the bridge was kept.',
    lemmas:
      'promise pledge vow oath threat offer proposal recommendation advice demand request order command instruction ' +
      'appeal plea call invitation refusal proclamation decree decision'
  },
  {
    kind: 'say',
    takes: ['quote', 'whether'],
    example: 'Dana’s question was, “Is the bridge safe?”',
    lemmas: 'question query inquiry enquiry'
  },
  {
    kind: 'write',
    takes: ['quote', 'that'],
    example: 'Dana’s tweet read: “The bridge is safe.”',
    note: 'A document as well: it may be the subject of `say` and `read`.',
    lemmas:
      'tweet post message text email e-mail letter note telegram wire cable memo memorandum caption headline blog ' +
      'editorial column op-ed article essay diary inscription sign placard banner poster press_release'
  },
  {
    kind: 'think',
    takes: ['quote', 'that'],
    example: 'Dana’s belief that the bridge was safe surprised them.',
    lemmas:
      'belief opinion view thought idea notion theory hypothesis suspicion assumption hope fear worry concern doubt ' +
      'conviction feeling expectation impression judgment judgement assessment estimate'
  },
  {
    kind: 'name',
    takes: ['object', 'quote'],
    example: 'Dana’s description of the show as “a fraud” hurt.',
    lemmas: 'description characterization portrayal criticism critique denunciation dismissal condemnation praise'
  }
]

/** A fixed phrase that names a source. */
export interface CuePhrase {
  /** In lower case; `…` is where the source stands. */
  readonly words: string
  /** `mention`: the source as it is (`according to her`); `possessive`: as an owner (`in her words`, `in Lee’s words`). */
  readonly source: 'mention' | 'possessive'
  readonly example: string
  /** What the reader of a table must know. */
  readonly note?: string
}

/** English phrases that attribute the clause or the marks they stand beside. */
export const cuePhrases: readonly CuePhrase[] = [
  {
    words: 'according to …',
    source: 'mention',
    example: 'The bridge is safe, according to Dana Lee.',
    note: 'Also the rule that is kept (`according to plan`) and an evangelist (`the Gospel according to Mark`).'
  },
  {words: 'in the words of …', source: 'mention', example: 'It was, in the words of Dana Lee, “a fraud”.'},
  {words: 'to quote …', source: 'mention', example: 'It was, to quote Dana Lee, “a fraud”.'},
  {words: 'to use the words of …', source: 'mention', example: 'It was, to use the words of Dana Lee, “a fraud”.'},
  {words: 'to hear … tell it', source: 'mention', example: 'To hear Dana Lee tell it, the show was a fraud.'},
  {words: 'if … is to be believed', source: 'mention', example: 'The show was a fraud, if Dana Lee is to be believed.'},
  {words: 'if … are to be believed', source: 'mention', example: 'The show was a fraud, if critics are to be believed.'},
  {words: 'in the view of …', source: 'mention', example: 'In the view of Dana Lee, the show was a fraud.'},
  {words: 'in the opinion of …', source: 'mention', example: 'In the opinion of Dana Lee, the show was a fraud.'},
  {words: 'in the eyes of …', source: 'mention', example: 'In the eyes of Dana Lee, the show was “a fraud”.'},
  {words: 'as per …', source: 'mention', example: 'The show was a fraud, as per Dana Lee.'},
  {
    words: 'per …',
    source: 'mention',
    example: 'The show lost money, per a statement.',
    note: 'Mostly a rate: `per head`, `per day`.'
  },
  {words: 'as … put it', source: 'mention', example: 'The show was, as Dana Lee put it, “a fraud”.'},
  {words: 'as … puts it', source: 'mention', example: 'The show is, as Dana Lee puts it, “a fraud”.'},
  {words: 'as … has it', source: 'mention', example: 'The show was, as the proverb has it, “much ado”.'},
  {words: 'as … sees it', source: 'mention', example: 'As Dana Lee sees it, the show is a fraud.'},
  {words: 'as … saw it', source: 'mention', example: 'As Dana Lee saw it, the show was a fraud.'},
  {words: 'as … tells it', source: 'mention', example: 'As Dana Lee tells it, the show was a fraud.'},
  {words: 'what … called', source: 'mention', example: 'They closed what Dana Lee called “a fraud”.'},
  {words: 'what … calls', source: 'mention', example: 'They closed what Dana Lee calls “a fraud”.'},
  {words: 'in … words', source: 'possessive', example: 'The show was, in Dana Lee’s words, “a fraud”.'},
  {words: 'in … own words', source: 'possessive', example: 'The show was, in her own words, “a fraud”.'},
  {words: 'in … view', source: 'possessive', example: 'In Dana Lee’s view, the show was a fraud.'},
  {words: 'in … opinion', source: 'possessive', example: 'In Dana Lee’s opinion, the show was a fraud.'},
  {words: 'in … telling', source: 'possessive', example: 'In Dana Lee’s telling, the show was a fraud.'},
  {words: 'in … eyes', source: 'possessive', example: 'In Dana Lee’s eyes, the show was “a fraud”.'},
  {words: 'to … mind', source: 'possessive', example: 'To Dana Lee’s mind, the show was a fraud.'},
  {words: 'by … account', source: 'possessive', example: 'By Dana Lee’s account, the show was a fraud.'},
  {words: 'by … own account', source: 'possessive', example: 'By her own account, the show was a fraud.'},
  {
    words: 'for … part',
    source: 'possessive',
    example: 'Dana Lee, for her part: “The show was a fraud.”',
    note: 'Names who speaks, but reports only with a colon or marks.'
  },
  {
    words: 'from …',
    source: 'mention',
    example: 'From Dana Lee: “The show was a fraud.”',
    note: 'With a colon or a dash only.'
  }
]

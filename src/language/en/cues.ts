import type {Complement, CueGroup, CueKind, PhrasePlace} from '../tables.js'

/**
 * English verbs that report, grouped by how they do it. A lemma stands in exactly one group. First in a group, a sentence in
 * which each of its verbs could stand; below it what the reader must know: a sense that does not report, a usual trap.
 */
export const cueGroups: readonly CueGroup[] = [
  // Saying.
  {
    // Dana said the bridge was safe.
    // `Say, fifty of them` and `that is to say` report nothing; signs and letters say things too.
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'whether'],
    lemmas: 'say'
  },
  {
    // Dana told the crew that the bridge was safe.
    // Not `tell a story`, `tell them apart`, `tell by the smell`.
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'whether', 'to'],
    addressee: true,
    lemmas: 'tell'
  },
  {
    // Dana assured the crew that the bridge was safe.
    kind: 'say',
    takes: ['quote', 'that', 'bare'],
    addressee: true,
    lemmas: 'assure reassure inform'
  },
  {
    // Dana warned the crew that the bridge was shaking.
    // `Convince` and `persuade` report only what was argued with success.
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'to'],
    addressee: true,
    lemmas: 'warn remind advise caution counsel convince persuade'
  },
  {
    // Dana notified the crew that the bridge was shaking.
    kind: 'say',
    takes: ['quote', 'that'],
    addressee: true,
    lemmas: 'notify alert brief'
  },
  {
    // “Hold on,” Dana greeted the crew.
    // Mostly not words: `address a letter`, `welcome a change`, `thank the crew for coming`.
    kind: 'say',
    takes: ['quote'],
    addressee: true,
    lemmas: 'address greet salute welcome thank congratulate console comfort soothe toast introduce prompt'
  },
  {
    // The company announced that the bridge would open.
    // Facts `reveal` and `confirm` too.
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'object'],
    lemmas: 'announce declare confirm reveal'
  },
  {
    // The company affirmed that the bridge was sound.
    // `Report` of a newspaper is its own word, of an officer a statement; `state` as a noun is mostly a country.
    kind: 'say',
    takes: ['quote', 'that'],
    lemmas:
      'state affirm assert asseverate aver avow proclaim pronounce profess reaffirm reassert reiterate repeat restate retell stress ' +
      'emphasize underline underscore stipulate certify report relate recount reminisce communicate ' +
      'convey impart preach teach lecture elaborate specify detail paraphrase disclose divulge leak confide ' +
      'summarize sum_up put_it put_forward put_forth'
  },
  {
    // The company voiced “deep regret”.
    // Without marks they take a noun of opinion: `voiced doubts`, `cited costs`, `issued a ban`.
    kind: 'say',
    takes: ['quote'],
    lemmas:
      'express voice air utter articulate enunciate phrase word deliver issue offer_up lay_out ' +
      'set_out quote cite invoke recite reference allude_to point_to touch_on play_up play_down downplay'
  },
  {
    // “It is late,” Dana added.
    // Not `add salt` or `note the time`: without marks or a clause both are other verbs.
    kind: 'say',
    takes: ['quote', 'that'],
    lemmas: 'add note'
  },
  {
    // Dana remarked that it was late.
    // `Observe`, `reflect` and `remark` may be seeing; `offer` and `volunteer` are deeds without marks or a clause.
    kind: 'say',
    takes: ['quote', 'that'],
    lemmas:
      'remark observe comment mention interject subjoin opine reflect muse chip_in volunteer let_slip make_clear ' +
      'contribute'
  },
  {
    // Dana explained why it was late.
    // A cause explains too: `the storm explains why`.
    kind: 'say',
    takes: ['quote', 'that', 'whether'],
    lemmas: 'explain point_out spell_out clarify illustrate recall recollect'
  },
  {
    // “It is late,” Dana began.
    // Stages of a speech, or of anything: in `began to say` it is `say` that reports.
    kind: 'say',
    takes: ['quote'],
    lemmas: 'begin start continue proceed resume commence finish close end'
  },
  {
    // “And besides,” Dana went on, “it is late.”
    // Movement or action without marks. `Go` and `be like` are talk: `and she goes, “No way.”`
    kind: 'say',
    takes: ['quote'],
    lemmas:
      'go be_like go_on carry_on pursue persist run_on ramble hurry_on ' +
      'interpose interrupt intervene intercede break_in break_off cut_in put_in throw_in chime_in ' +
      'pipe_up speak speak_up speak_out talk weigh_in step_in come_in come_out_with start_in start_off ' +
      'wind_up open_up hold_forth read_out read_aloud ring_out chat converse gossip prattle chatter ' +
      'gabble drone trail_off falter hesitate pause soliloquize wax intone ' +
      'croon sound_off vent riff snipe pitch echo parrot react retaliate parry amend expound mimic ' +
      'interpolate wheedle coax cajole'
  },
  // Arguing, claiming, admitting.
  {
    // Dana argued that the law was unjust.
    kind: 'say',
    takes: ['quote', 'that', 'bare'],
    lemmas: 'argue insist contend'
  },
  {
    // Dana suggested that the law was unjust.
    // `Maintain a road`, `suggest a place`: no clause, no report. Signs and smells suggest too.
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'object'],
    lemmas: 'allege maintain suggest'
  },
  {
    // Dana claimed to know the law.
    // `Claim a prize`, and floods claim lives; `agree on a date` and figures that agree.
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'to', 'object'],
    lemmas: 'claim swear agree'
  },
  {
    // Dana reasoned that the law was unjust.
    // `Hold a cup`, `submit a form`; `charge` is a court’s act or a price: only its that-clause or marks report.
    kind: 'say',
    takes: ['quote', 'that'],
    lemmas:
      'reason posit submit hold charge hypothesize moralize ' +
      'rule decree propound object demur protest remonstrate ' +
      'disagree quarrel debate dispute'
  },
  {
    // Dana admitted that the law was unjust.
    // `Admit a guest`, `concede a goal`: only marks or a clause report.
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'object'],
    lemmas: 'admit concede confess acknowledge'
  },
  {
    // Dana testified that the light was red.
    // `Allow`, `grant`, `own` and `accept` report with marks or a clause only.
    kind: 'say',
    takes: ['quote', 'that'],
    lemmas:
      'testify attest vouch allow grant own fess_up concur assent accede accept blurt_out apologize ' +
      'repent recant retract correct'
  },
  {
    // Dana denied that the light was red.
    // What follows is what they do not say; the report is theirs all the same.
    kind: 'say',
    takes: ['quote', 'that'],
    lemmas: 'deny refute rebut contradict disclaim rule_out debunk'
  },
  {
    // Dana predicted that the price would rise.
    // Computers and tables do it as well.
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'object'],
    lemmas: 'predict estimate'
  },
  {
    // Dana prophesied that the price would rise.
    // `Project a film`; `bet` and `wager` are mostly money.
    kind: 'say',
    takes: ['quote', 'that'],
    lemmas: 'prophesy foretell forecast project bet'
  },
  // Proposing, ordering, promising.
  {
    // Dana proposed that they sell the boat.
    // The verb of the clause stays bare: `that she sell`.
    kind: 'say',
    takes: ['quote', 'that', 'to'],
    lemmas: 'propose recommend advocate move'
  },
  {
    // Dana urged the crew to sell the boat.
    // `Order soup`, `direct a film`, `press a button`, `require a key`: without a clause no words.
    kind: 'say',
    takes: ['quote', 'that', 'to'],
    addressee: true,
    lemmas:
      'order command instruct direct urge implore beg beseech entreat plead appeal request demand petition exhort ' +
      'adjure bid invite encourage press nag summon challenge dare require call_for call_on ' +
      'call_upon ask_for push_for forbid prohibit admonish lobby solicit mandate dictate'
  },
  {
    // Dana promised they would stay.
    // Skies promise rain, and `promising` is an adjective.
    kind: 'say',
    takes: ['quote', 'that', 'bare', 'to', 'object'],
    addressee: true,
    lemmas: 'promise'
  },
  {
    // Dana vowed to stay.
    // Often deeds: `the wall threatened to fall`, `the engine refused to start`, `sales declined`.
    kind: 'say',
    takes: ['quote', 'that', 'to'],
    lemmas: 'vow pledge threaten guarantee undertake offer resolve refuse decline consent'
  },
  // Asking and answering.
  {
    // Dana asked whether the door was locked.
    kind: 'say',
    takes: ['quote', 'that', 'whether', 'to'],
    addressee: true,
    lemmas: 'ask'
  },
  {
    // Dana inquired whether the door was locked.
    // `Question` doubts as often as it asks.
    kind: 'say',
    takes: ['quote', 'whether'],
    addressee: true,
    lemmas:
      'inquire enquire query question grill pump interview consult ' +
      'wonder_aloud discuss'
  },
  {
    // “Is it locked?” Dana wanted to know.
    kind: 'say',
    takes: ['whether'],
    lemmas: 'want_to_know demand_to_know'
  },
  {
    // “It is locked,” Dana answered.
    // `Return`, `counter` and `come back` are movement without marks beside them.
    kind: 'say',
    takes: ['quote', 'that'],
    addressee: true,
    lemmas:
      'answer reply respond retort rejoin return counter riposte fire_back shoot_back hit_back ' +
      'call_back shout_back write_back come_back throw_back push_back ' +
      'follow_up'
  },
  // Judging aloud.
  {
    // Dana complained that the soup was cold.
    kind: 'say',
    takes: ['quote', 'that'],
    lemmas:
      'complain lament bemoan bewail boast brag crow gloat exult rejoice enthuse gush marvel rave joke jest quip ' +
      'gripe grouse whinge carp fret rue harrumph fume rage rant sympathize sniff scoff ' +
      'sneer jeer hint insinuate intimate imply exaggerate overstate lie equivocate ' +
      'speculate conjecture venture hazard surmise'
  },
  {
    // “You are late,” Dana chided him.
    // What is blamed may follow `for`: `scolded him for lying`.
    kind: 'say',
    takes: ['quote'],
    addressee: true,
    lemmas:
      'chide scold reprove rebuke reprimand reproach upbraid berate castigate chastise harangue heckle ' +
      'lash_out call_out needle tease taunt banter deadpan curse bicker ' +
      'compliment indulge flatter placate'
  },
  // How it sounded.
  {
    // “It hurts,” Dana whispered.
    // Wind whispers and engines roar; dogs take no that-clause.
    kind: 'manner',
    takes: ['quote', 'that'],
    lemmas:
      'whisper murmur mutter mumble grumble moan groan whine whimper sigh sob gasp shout yell scream shriek holler ' +
      'exclaim bellow roar thunder cry wail howl snap snarl growl bark hiss stammer stutter splutter sputter drawl ' +
      'breathe croak rasp squeak squeal screech grunt huff cry_out'
  },
  {
    // “Out!” Dana boomed.
    // Noises of animals, doors and throats: only marks beside them tell.
    kind: 'manner',
    takes: ['quote'],
    lemmas:
      'chant chorus sing boom trumpet bawl cackle coo purr chirp warble pipe squawk ' +
      'hoot whoop yelp rumble gurgle wheeze pant puff cough ' +
      'choke choke_out gulp hiccup slur simper snort sniffle blubber weep quaver quiver ' +
      'shout_out yell_out sing_out burst burst_out burst_forth spit rap ' +
      'rattle_off reel_off tick_off bark_out gasp_out blurt explode erupt storm blare ' +
      'ejaculate mouth crack chortle chirrup trill bleat babble burble lisp grate vouchsafe mew miaow quack ' +
      'jabber crackle tut bluster pontificate declaim'
  },
  {
    // “Nevermore,” quoth the old bird.
    // A past tense without other forms, always before its subject.
    kind: 'manner',
    takes: ['quote'],
    lemmas: 'quoth'
  },
  // Not speech in itself.
  {
    // “Enough.” Dana smiled.
    // Reports only right beside dialogue marks: surely after a comma, as a hint after a full stop.
    kind: 'beat',
    takes: ['quote'],
    lemmas:
      'smile nod shrug shake laugh grin frown chuckle giggle beam wink smirk scowl grimace wince blink blush flush pout ' +
      'glare glower leer titter snicker snigger guffaw shudder shiver tremble bristle yawn gesture bow curtsy sulk ' +
      'seethe'
  },
  // Writing and posting.
  {
    // Dana wrote that the train was late.
    // `Write a book`, `write to the council`: no marks or clause, no report.
    kind: 'write',
    takes: ['quote', 'that', 'bare', 'object'],
    addressee: true,
    lemmas: 'write'
  },
  {
    // Dana tweeted that the train was late.
    kind: 'write',
    takes: ['quote', 'that', 'bare', 'object'],
    lemmas: 'tweet'
  },
  {
    // Dana texted Lee that the train was late.
    // The base form is mostly a noun: `the text`, `a message`, `the wire`.
    kind: 'write',
    takes: ['quote', 'that'],
    addressee: true,
    lemmas: 'text email e-mail message wire cable telegraph radio phone telephone dm'
  },
  {
    // Dana posted that the train was late.
    // `Read` is of notices (`the sign read “Closed”`) or of readers aloud; `sign`, `type` and `print` need marks.
    kind: 'write',
    takes: ['quote', 'that'],
    lemmas:
      'post share blog retweet scribble scrawl note_down write_down pen type print ' +
      'publish sign sign_off inscribe read headline live-tweet'
  },
  // Thinking and feeling.
  {
    // Dana thought the plan was absurd.
    // `I think` is often a filler in speech; `feel the cold` is no opinion.
    kind: 'think',
    takes: ['quote', 'that', 'bare', 'object'],
    lemmas: 'think believe feel'
  },
  {
    // Dana hoped to win.
    kind: 'think',
    takes: ['quote', 'that', 'bare', 'to'],
    lemmas: 'hope wish pray pretend'
  },
  {
    // Dana knew why the plan would fail.
    // `You know` is a filler in speech.
    kind: 'think',
    takes: ['quote', 'that', 'bare', 'whether', 'object'],
    lemmas: 'know realize guess imagine figure'
  },
  {
    // Dana feared the plan would fail.
    // `I suppose` and `I dare say` are fillers in speech; `suspect` is a noun too.
    kind: 'think',
    takes: ['quote', 'that', 'bare', 'object'],
    lemmas: 'fear suppose assume presume suspect reckon daresay'
  },
  {
    // Dana decided that the plan was absurd.
    // `Learn`, `remember` and `forget` with an infinitive are no words.
    kind: 'think',
    takes: ['quote', 'that', 'whether', 'to'],
    lemmas: 'decide determine learn remember forget'
  },
  {
    // Dana concluded that the plan was absurd.
    // `Conclude` also ends a speech; a court or study `finds`; `see`, `hear` and `gather` bring others’ words.
    kind: 'think',
    takes: ['quote', 'that'],
    lemmas:
      'conclude infer deduce gather judge ascertain find discover hear see notice sense perceive recognize regret ' +
      'resent worry despair understand comprehend foresee envision fancy dream meditate mull ponder ' +
      'contemplate reconsider calculate anticipate mean conceive trust discern dread deplore agonize grieve'
  },
  {
    // Dana was adamant that the plan would fail.
    // `It is certain that` is no one’s belief.
    kind: 'think',
    takes: ['that', 'bare'],
    lemmas:
      'be_adamant be_confident be_convinced be_certain be_sure be_optimistic be_hopeful be_doubtful be_worried be_concerned ' +
      'be_afraid be_aware be_unaware be_skeptical be_sceptical'
  },
  {
    // Dana wondered whether the plan would work.
    kind: 'think',
    takes: ['quote', 'that', 'whether'],
    lemmas: 'wonder doubt puzzle'
  },
  {
    // Dana wanted to stay.
    // Attitudes, not words: a report only where no other cue stands nearer.
    kind: 'think',
    takes: ['to', 'object'],
    lemmas: 'want expect intend plan prefer desire love hate favor favour support oppose seek aim embrace'
  },
  // Naming and judging.
  {
    // Dana called the show “a fraud”.
    // Beside whole sentences in marks it is a loud voice; with neither it is the telephone: `called the office`.
    kind: 'name',
    takes: ['object', 'quote'],
    lemmas: 'call'
  },
  {
    // Dana labelled the show “a fraud”.
    // The name stands behind the thing named, at times after `as`. `Name`, `term`, `title` and `brand` are nouns too.
    kind: 'name',
    takes: ['object'],
    lemmas: 'label dub brand nickname term entitle title name style deem consider rate'
  },
  {
    // Dana described the show as “a fraud”.
    // The judgement follows `as`; with `liken` and `compare` it follows `to`.
    kind: 'name',
    takes: ['object'],
    lemmas:
      'describe refer_to characterize portray depict hail tout denounce dismiss condemn decry regard view cast paint frame identify define ' +
      'classify categorize peg bill present interpret construe reject disparage belittle ' +
      'deride ridicule brush_off liken compare'
  },
  {
    // Dana criticized the show’s “fake” jury.
    // What is held against someone follows `for` or `of`; marks within the clause are the critic’s.
    kind: 'name',
    takes: ['object', 'quote'],
    lemmas:
      'criticize accuse blame fault blast slam attack assail rip bash knock skewer savage lambaste ' +
      'excoriate censure rail inveigh fulminate mock praise laud applaud extol commend ' +
      'celebrate champion defend endorse back impugn insult abuse revile scorn ' +
      'disdain satirize credit honour pay_tribute_to single_out tear_into rip_into hit_out ' +
      'disavow rebuff'
  },
  // Documents, figures, events that say.
  {
    // The report shows that prices fell.
    // A document, study or figure says so; a person who `shows the way` says nothing.
    kind: 'show',
    takes: ['that', 'bare', 'whether', 'object'],
    lemmas: 'show'
  },
  {
    // The report indicates that prices fell.
    // A person who `indicates` or `signals` may have spoken.
    kind: 'show',
    takes: ['that'],
    lemmas:
      'indicate demonstrate prove evidence establish signal signify denote uncover expose corroborate ' +
      'document record chronicle highlight'
  },
  {
    // It seems that prices fell.
    // Reports with `it`, or of the one it seems so `to`; otherwise the writer’s own caution.
    kind: 'show',
    takes: ['that', 'to'],
    lemmas: 'seem appear'
  },
  // Deeds that tell what someone holds or wants.
  {
    // Dana voted for the bridge.
    // No words; a vote, a choice or what someone dwells on tells what they hold.
    kind: 'act',
    takes: ['object', 'to'],
    lemmas:
      'vote_for side_with stand_by focus_on hammer ignore appoint ' +
      'adopt promote push justify excuse campaign_for campaign_against distance shrug_off walk_back go_after target resist'
  },
  {
    // The office released a list of bridges.
    // Papers and lists: what is made public is told.
    kind: 'act',
    takes: ['object', 'that'],
    lemmas: 'release unveil launch list file raise include pass block attribute'
  },
  {
    // Dana needs to stay.
    // Wishes without a word; `look for` is a plain deed.
    kind: 'think',
    takes: ['to', 'object'],
    lemmas: 'need look_to look_forward_to care_about wrestle_with enjoy choose'
  }
]

/** Nouns that announce someone's words. */
export interface CueNounGroup {
  readonly kind: CueKind
  /** What may follow; `quote`: marks after a colon, a comma, `was` or the noun itself. */
  readonly takes: readonly Complement[]
  /** A sentence in which each of them could stand. */
  /** Dictionary forms, separated by spaces; `nounForms` makes their plurals. */
  readonly lemmas: string
}

/** English nouns that announce a quote; the source is their possessor, or follows `of`, `by` or `from`. */
export const cueNouns: readonly CueNounGroup[] = [
  {
    // Dana’s claim that the bridge was safe surprised them.
    // `Charge`, `case`, `point` and `report` have other senses: they need marks or a that-clause.
    kind: 'say',
    takes: ['quote', 'that'],
    lemmas:
      'statement claim assertion allegation accusation contention argument declaration announcement confirmation ' +
      'revelation disclosure admission concession confession acknowledgment acknowledgement assurance insistence ' +
      'suggestion hint insinuation implication warning prediction prophecy forecast reminder remark comment observation ' +
      'explanation testimony charge complaint objection protest denial reply answer response retort rejoinder riposte ' +
      'conclusion verdict ruling finding boast joke rumor rumour report case point speculation indication evidence ' +
      'news lawsuit agreement defense defence mention discussion story reaction take'
  },
  {
    // Dana’s words: “The bridge is safe.”
    kind: 'say',
    takes: ['quote'],
    lemmas:
      'word speech quote quotation line quip jest outburst cry shout scream whisper mutter murmur exclamation greeting ' +
      'toast chant slogan motto mantra refrain catchphrase adage proverb dictum maxim saying prayer curse insult slur ' +
      'taunt rant tirade apology eulogy sermon interjection aside version account injunction amendment salutation ' +
      'admonition exhortation entreaty protestation reproof adieu farewell summons consolation reasoning'
  },
  {
    // Dana’s promise to repair the bridge was kept.
    kind: 'say',
    takes: ['quote', 'that', 'to'],
    lemmas:
      'promise pledge vow oath threat offer proposal recommendation advice demand request order command instruction ' +
      'appeal plea call invitation refusal proclamation decree decision plan effort push bid attempt desire wish ' +
      'intention willingness'
  },
  {
    // Dana’s question was, “Is the bridge safe?”
    kind: 'say',
    takes: ['quote', 'whether'],
    lemmas: 'question query inquiry enquiry'
  },
  {
    // Dana’s tweet read: “The bridge is safe.”
    // A document as well: it may be the subject of `say` and `read`.
    kind: 'write',
    takes: ['quote', 'that'],
    lemmas:
      'tweet post message text email e-mail letter note telegram wire cable memo memorandum caption headline blog ' +
      'editorial column op-ed article essay diary inscription sign placard banner poster press_release'
  },
  {
    // Dana’s belief that the bridge was safe surprised them.
    kind: 'think',
    takes: ['quote', 'that'],
    lemmas:
      'belief opinion view thought idea notion theory hypothesis suspicion assumption hope fear worry concern doubt ' +
      'conviction feeling expectation impression judgment judgement assessment estimate confidence consensus stance ' +
      'position attitude enthusiasm interest anger frustration skepticism dissatisfaction unease'
  },
  {
    // Dana’s description of the show as “a fraud” hurt.
    kind: 'name',
    takes: ['object', 'quote'],
    lemmas:
      'description characterization portrayal criticism critique denunciation dismissal condemnation praise attack ' +
      'assault support opposition endorsement supporter opponent critic advocate backer disapproval approval rejection ' +
      'embrace vote'
  }
]

/** A fixed phrase that names a source. */
export interface CuePhrase {
  /** In lower case; `…` is where the source stands. */
  readonly words: string
  /** `mention`: the source as it is (`according to her`); `possessive`: as an owner (`in her words`, `in Lee’s words`). */
  readonly source: 'mention' | 'possessive'
  /** Where alone it reports; without it, anywhere. */
  readonly only?: PhrasePlace
}

/** English phrases that attribute the clause or the marks they stand beside; behind each, how it is used. */
export const cuePhrases: readonly CuePhrase[] = [
  // Also the rule that is kept (`according to plan`) and an evangelist (`the Gospel according to Mark`).
  {words: 'according to …', source: 'mention'}, // The bridge is safe, according to Dana Lee.
  // A cause as well, with no marks: `deaths attributed to heat`.
  {words: 'attributed to …', source: 'mention', only: 'marks'}, // The quip “A fraud” is attributed to Dana Lee.
  {words: 'in the words of …', source: 'mention'}, // It was, in the words of Dana Lee, “a fraud”.
  {words: 'to quote …', source: 'mention'}, // It was, to quote Dana Lee, “a fraud”.
  {words: 'to use the words of …', source: 'mention'}, // It was, to use the words of Dana Lee, “a fraud”.
  {words: 'to hear … tell it', source: 'mention'}, // To hear Dana Lee tell it, the show was a fraud.
  {words: 'if … is to be believed', source: 'mention'}, // The show was a fraud, if Dana Lee is to be believed.
  {words: 'if … are to be believed', source: 'mention'}, // The show was a fraud, if critics are to be believed.
  {words: 'in the view of …', source: 'mention'}, // In the view of Dana Lee, the show was a fraud.
  {words: 'in the opinion of …', source: 'mention'}, // In the opinion of Dana Lee, the show was a fraud.
  {words: 'in the eyes of …', source: 'mention'}, // In the eyes of Dana Lee, the show was “a fraud”.
  {words: 'as per …', source: 'mention'}, // The show was a fraud, as per Dana Lee.
  // Mostly a rate: `per head`, `per day`.
  {words: 'per …', source: 'mention', only: 'clause'}, // The show lost money, per a statement.
  {words: 'as … put it', source: 'mention'}, // The show was, as Dana Lee put it, “a fraud”.
  {words: 'as … likes to say', source: 'mention'}, // The show was, as Dana Lee likes to say, “a fraud”.
  {words: 'as … liked to say', source: 'mention'}, // The show was, as Dana Lee liked to say, “a fraud”.
  {words: 'as … likes to put it', source: 'mention'}, // The show was, as Dana Lee likes to put it, “a fraud”.
  {words: 'as … liked to put it', source: 'mention'}, // The show was, as Dana Lee liked to put it, “a fraud”.
  {words: 'as … puts it', source: 'mention'}, // The show is, as Dana Lee puts it, “a fraud”.
  {words: 'as … has it', source: 'mention'}, // The show was, as the proverb has it, “much ado”.
  {words: 'as … sees it', source: 'mention'}, // As Dana Lee sees it, the show is a fraud.
  {words: 'as … saw it', source: 'mention'}, // As Dana Lee saw it, the show was a fraud.
  {words: 'as … tells it', source: 'mention'}, // As Dana Lee tells it, the show was a fraud.
  {words: 'what … called', source: 'mention'}, // They closed what Dana Lee called “a fraud”.
  {words: 'what … calls', source: 'mention'}, // They closed what Dana Lee calls “a fraud”.
  {words: 'in … words', source: 'possessive'}, // The show was, in Dana Lee’s words, “a fraud”.
  {words: 'in … own words', source: 'possessive'}, // The show was, in her own words, “a fraud”.
  {words: 'in … view', source: 'possessive'}, // In Dana Lee’s view, the show was a fraud.
  {words: 'in … opinion', source: 'possessive'}, // In Dana Lee’s opinion, the show was a fraud.
  {words: 'in … telling', source: 'possessive'}, // In Dana Lee’s telling, the show was a fraud.
  {words: 'in … eyes', source: 'possessive'}, // In Dana Lee’s eyes, the show was “a fraud”.
  {words: 'to … mind', source: 'possessive'}, // To Dana Lee’s mind, the show was a fraud.
  {words: 'by … account', source: 'possessive'}, // By Dana Lee’s account, the show was a fraud.
  {words: 'by … own account', source: 'possessive'}, // By her own account, the show was a fraud.
  // Names who speaks, but reports only with a colon or marks.
  {words: 'for … part', source: 'possessive', only: 'sign'}, // Dana Lee, for her part: “The show was a fraud.”
  // In front of a sentence with marks only.
  {words: 'to …', source: 'mention', only: 'view'}, // To Dana Lee, the show was “a fraud”.
  {words: 'for …', source: 'mention', only: 'view'}, // For Dana Lee, the show was “a fraud”.
  // With a colon or a dash only.
  {words: 'from …', source: 'mention', only: 'colon'} // From Dana Lee: “The show was a fraud.”
]

/** The shape of a language: the tables that a linguist edits, and what the stages ask of them. */

import type {Language, SpeakerKind} from '../types.js'
import type {Classify} from '../text/tokens.js'
import type {ListName} from './en/lists.js'

export type {ListName}

/**
 * What a cue may take as its content:
 * `quote`: marks beside it (`“…,” she said`); `that`: a clause after `that`; `bare`: a clause without `that` (`he said it
 * works`); `whether`: a clause after if, whether or a question word; `to`: an infinitive (`vowed to stay`);
 * `object`: a name or judgement (`called it “art”`, `described him as “a bully”`).
 */
export type Complement = 'quote' | 'that' | 'bare' | 'whether' | 'to' | 'object'

/**
 * say: neutral and argued speech. manner: how it sounded. write: writing and posting. think: thought, belief, feeling.
 * name: calling something something. show: evidence that “says”. act: a deed that tells what someone holds. beat: no
 * speech in itself, reports only right beside dialogue marks (`“Enough.” Dana smiled.`).
 */
export type CueKind = 'say' | 'manner' | 'write' | 'think' | 'name' | 'show' | 'act' | 'beat'

/** Verbs that report in the same way. */
export interface CueGroup {
  readonly kind: CueKind
  readonly takes: readonly Complement[]
  /** Whether the person spoken to may stand right behind the verb: `told Mary that …`. */
  readonly addressee?: boolean
  /** Dictionary forms, separated by spaces; the words of a phrasal verb are joined by `_`: `point_out`. */
  readonly lemmas: string
}

/** A cue as its words are met in a text: one inflected form of one lemma. */
export interface CueEntry {
  /** With spaces: `point out`. */
  readonly lemma: string
  /** Its first word. */
  readonly base: string
  readonly kind: CueKind
  readonly takes: ReadonlySet<Complement>
  readonly addressee: boolean
  /** Of a phrasal verb, the words behind the first. */
  readonly tail: readonly string[]
}

/** A noun that announces someone's words: `her claim that …`. */
export interface CueNoun {
  /** Dictionary form. */
  readonly lemma: string
  readonly kind: CueKind
  readonly takes: ReadonlySet<Complement>
}

/** A fixed phrase that names a source: `according to …`, `as … put it`. */
/**
 * Where alone a phrase reports: `clause`: beside a clause with its verb; `marks`: behind marks; `sign`: before a colon or
 * marks; `view`: in front of a sentence with marks; `colon`: before a colon, which is read as a sign.
 */
export type PhrasePlace = 'clause' | 'marks' | 'sign' | 'view' | 'colon'

export interface PhraseEntry {
  readonly lemma: string
  /** Its words; `…` is where the source stands. */
  readonly words: readonly string[]
  /** Whether the source is an owner: `in her words`. */
  readonly possessive: boolean
  /** Where alone it reports; `null`: anywhere. */
  readonly only: PhrasePlace | null
}

export interface NounEntry {
  readonly kind: SpeakerKind
  readonly gender: 'female' | 'male' | null
  readonly plural: boolean
  /** Whether only its ending tells: `Lindqvist` and `a cellist` end alike. */
  readonly byEnding?: boolean
}

export interface PronounEntry {
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  readonly gender: 'female' | 'male' | null
  /** Whether it can be the subject of a verb. */
  readonly subject: boolean
  /** Whether it means no person: `it`. */
  readonly thing?: boolean
}

/** How turns follow each other; log-odds × 100. And how far scores are to be trusted. */
export interface Transitions {
  /**
   * That a turn has the speaker of the one before: in its paragraph, without words of its own that report, where the other
   * has none either (`“June?” Nell sighed. “It’s late.”`), with such words, and with nothing between the two (`“Why?”
   * “Because.”`); in the next, with narration before it, only behind the other, such words beside it or none (`“No,”
   * said Roe.` / `“Never.”`), with nothing between (`bare`); with a paragraph between.
   */
  readonly floating: number
  readonly overBeat: number
  readonly sameParagraph: number
  readonly adjacent: number
  readonly nextParagraph: number
  readonly answering: number
  readonly alone: number
  readonly bare: number
  readonly skippedParagraph: number
  /** That it goes back to who spoke before the last: paragraph by paragraph, and over one of narration. */
  readonly back: number
  readonly backOver: number
  /** That a turn sounds like its speaker, for each unit of likeness; and that they speak elsewhere in the same talk. */
  readonly voice: number
  readonly company: number
  /**
   * That whoever acts right before or behind a turn speaks it: `Nell sighed. “It’s June.”`, `A man sighed. “It’s June.”`,
   * `“It’s June.” Nell sighed.`; and that who spoke last does not, then. That who was called answers.
   */
  readonly beatBefore: number
  readonly introduced: number
  readonly beatBehind: number
  readonly beatOther: number
  readonly called: number
  /** What scores are multiplied by, in hundredths: the reciprocal of a temperature (Guo et al. 2017). */
  readonly scale: number
}

/** A candidate scorer as `npm run fit` writes it. */
export interface Model {
  /** Which features they were fitted to: a number for their names in their order. */
  readonly features: number
  /** Boosted trees in a text, node by node; see `attribution/scorer.ts`. */
  readonly trees: string
  /** Log-odds that one unit of a leaf is worth. */
  readonly unit: number
  readonly dialogue: Transitions
  readonly report: Transitions
}

/** A logistic model of whether words report; weights in parts of `unit` of log-odds. */
export interface CueWeights {
  readonly unit: number
  /** By topic and answer: `subject name`, `person`. */
  readonly claims: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** By lemma (of a noun with a `*` before it): what it weighs by itself, and in each construction. */
  readonly lemmas: ReadonlyMap<string, readonly number[]>
}

/** What the stages ask of a language. Forms are in lower case, with straight apostrophes, without an abbreviation's dot. */
export interface Grammar {
  /** What a word can be, in the bits of `text/classes.ts`; `hash` is that of `text/hash.ts`, where it is known. */
  classify: Classify
  /** The cues that a word may begin, phrasal ones first. */
  cues(form: string): readonly CueEntry[]
  /** What a noun that announces words may have behind it. */
  cueNoun(form: string): CueNoun | undefined
  /** The phrases that a word may begin. */
  phrases(form: string): readonly PhraseEntry[]
  pronoun(form: string): PronounEntry | undefined
  /** A pronoun that owns the noun behind it: `his`. */
  owner(form: string): PronounEntry | undefined
  noun(form: string): NounEntry | undefined
  /** Small sets of words that single rules ask for, by what they ask. */
  readonly lists: Readonly<Record<ListName, ReadonlySet<string>>>
  /** Nouns that fit anyone: `girl`, `stranger`. */
  readonly general: ReadonlySet<string>
  /** Gender that a title of address gives: `mrs`, `sir`. */
  titleGender(form: string): 'female' | 'male' | null
  /** What a shortened title stands for: `sen` → `senator`; of any other word, the word. */
  titleInFull(form: string): string
  /** What else the bearer of a shortened title is called: `the congressman` is `Rep. Hale`. */
  alsoCalled(title: string): readonly string[]
  /** Offices whose holder is also called so: a senator is the lawmaker. */
  holdersOf(noun: string): readonly string[]
  /** Gender that a given name suggests; weak evidence, never a speaker's `gender`. */
  givenGender(form: string): 'female' | 'male' | null
  /** The given names that a short form may stand for: `lizzy` → `elizabeth`. */
  fullNames(form: string): readonly string[]
  /** Words that begin with an apostrophe, without it. */
  readonly elided: ReadonlySet<string>
  /** Of these, those that are no words of their own: `tis`. */
  readonly neverWhole: ReadonlySet<string>
  /** Words that lost their end to an apostrophe, without it: `o`, `an`. */
  readonly clipped: ReadonlySet<string>
  /** Words that begin a line before a colon and are no one's name: `note`, `chapter`. */
  readonly unnamed: ReadonlySet<string>
  /** What shows in a face or a voice: `look`, `tone`. */
  readonly expressions: ReadonlySet<string>
  /** What stands before questions and answers: `q`, `answer`. */
  readonly asks: ReadonlySet<string>
  /** Days, months, seasons and feasts. */
  readonly calendar: ReadonlySet<string>
  /** The fitted model of the candidate scorer. */
  readonly model: Model
  /** How far each claim about a possible report speaks for it. */
  readonly cueWeights: CueWeights
  /** The cues that more verbs, in dictionary form, would make, by the word they begin with. */
  extend(lemmas: readonly string[]): ReadonlyMap<string, readonly CueEntry[]>
}

/** A `Language` with what only the library knows of it. Tables are built when first asked for. */
export interface LanguageModule extends Language {
  grammar(): Grammar
}

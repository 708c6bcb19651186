import type {Appearance} from '../conversation/presence.js'
import type {Named} from '../conversation/vocatives.js'
import type {Grammar, PronounEntry} from '../language/tables.js'
import type {Quotation} from '../quotation/quotations.js'
import type {Utterance} from '../report/utterances.js'
import type {Entity} from '../speaker/cast.js'
import type {Gender} from '../speaker/gender.js'
import type {References} from '../speaker/mentions.js'
import type {Source} from '../speaker/sources.js'
import type {Tokens} from '../text/tokens.js'
import type {Span} from '../types.js'

/** All that is known when candidates are proposed and weighed. */
export interface Scene {
  readonly tokens: Tokens
  readonly grammar: Grammar
  readonly quotations: readonly Quotation[]
  /** By quotation, what the author tells in brackets within it. */
  readonly directions: ReadonlyMap<number, readonly Span[]>
  readonly references: References
  readonly entities: readonly Entity[]
  /** `id`s of those a group consists of. */
  readonly members: ReadonlyMap<number, readonly number[]>
  /** Gender that the text says, and the one that is likely, by entity. */
  readonly said: readonly (Gender | null)[]
  readonly likely: readonly (Gender | null)[]
  readonly appearances: readonly Appearance[]
  /** Who is named inside, by utterance. */
  readonly namedIn: readonly (readonly Named[])[]
  readonly utterances: readonly Utterance[]
  /** By utterance. */
  readonly sources: readonly (Source | null)[]
  /** By stream, the quotation whose inside it is, or -1. */
  readonly levels: readonly number[]
  /** `id` of the `I` who tells the story, or -1. */
  readonly narrator: number
  /** Whether the text is told by them; else they only speak where it says `I said`. */
  readonly told: boolean
  /** Whether turns mostly pass from one to another, as in novels, not stay with one, as in reports. */
  readonly dialogic: boolean
  /** Only these may be candidates; `null` for no limit. */
  readonly closed: ReadonlySet<number> | null
}

/** Who leads up to a turn. */
export interface Leader {
  /** -1 when nobody does. */
  readonly entity: number
  /** Introduced: by more than one name, or with more about them. */
  readonly anew: boolean
  /** By a name or a calling; `the girl`, `her sister` may be anyone who has a name. */
  readonly certain: boolean
  /** Told of for the first time, without a name: `A man nods.` */
  readonly stranger: boolean
  /** Told to speak: `Then Ann spoke.` */
  readonly speaks: boolean
}

/** One utterance with what the features ask of its surroundings. */
export interface Turn {
  readonly utterance: Utterance
  readonly index: number
  readonly source: Source | null
  /** First and last token, marks included. */
  readonly first: number
  readonly last: number
  readonly paragraph: number
  readonly lastParagraph: number
  /** Quotation in which it stands, or -1. */
  readonly level: number
  /** Whom the words around it name as its source, as far as they can tell; a guess for a pronoun, -1 when they don't. */
  tag: number
  /** Whether `tag` is a guess. */
  guessed: boolean
  /** By how many points the guess was ahead of the next. */
  readonly ahead: number
  readonly pronoun: PronounEntry | null
  /** Where the sentences before the words that name the source, or before the turn, end: the nearest first. */
  readonly stops: readonly number[]
  /** What the words that name the source say of their gender: `she`, `the girl`, `Mrs. Lee`. */
  readonly gender: Gender | null
  /** Kind of the token before it in its paragraph; 0 when it begins the paragraph. */
  readonly before: number
  /** Whether it ends its paragraph. */
  readonly ends: boolean
  /** Whether it ends with a question mark. */
  readonly asks: boolean
  /** Who is named in its own marks, or told it. */
  readonly named: readonly Named[]
  /** To or of whom, by name, the words around it say that it is said, or -1. */
  readonly addressee: number
  /** Who leads up to it: with whom the sentence right before it began, mostly. */
  led: Leader
  /** Who alone acts in the paragraph before it, from its beginning, or -1. */
  openedBy: number
  /** Gender of the `she` who acts right beside it; `null` when nobody does. */
  readonly doing: Gender | null
  /** How many turns before and behind it follow each other without a paragraph between: an exchange. */
  exchangeBefore: number
  exchangeBehind: number
  /** The turns beside it in the same conversation. */
  previous: Turn | null
  next: Turn | null
  /** The turn or reported clause before it. */
  reported: Turn | null
  /** Whom `I` means around it: the narrator, or who speaks the quotation in which it stands; -1 when nobody. */
  self: number
}

/** Someone an utterance could belong to, and where the text last showed them. */
export interface Proposal {
  readonly entity: number
  /** The nearest appearance before, or in front of its own words; `null` when there is none near. */
  readonly before: Appearance | null
  /** 0 for who appeared nearest before, 1 for the next, and so on; `far` when not near. */
  readonly rank: number
  /** The same among those who were the subject of their clause. */
  readonly subjectRank: number
  /** How often they appeared near before. */
  readonly count: number
  /** The first appearance behind it, in its own paragraph or the next. */
  readonly behind: Appearance | null
  /** Turns since they were last named as the source, and until they are next; `far` when not near. */
  readonly spoke: number
  readonly speaks: number
  /** Turns since they were spoken to by name, and until they are; `far` when not near. */
  readonly called: number
  readonly calledNext: number
  /** How often they appear between the turn before and this one, and whether as a subject. */
  readonly between: number
  readonly betweenSubject: boolean
  /** Whether they alone, of those whom the pronoun of the source may mean, were a subject in the sentence before. */
  readonly didLast: boolean
}

/** Who is told to say a turn, or else acts alone before it; -1 when nobody. */
export const saidBy = ({guessed, openedBy, tag}: Turn): number => (guessed ? openedBy : tag)

/** `I`, `my`. */
export const isI = (pronoun: PronounEntry | null): boolean => pronoun?.person === 1 && !pronoun.plural

/** `it`, `they`, `their` */
export const isThem = (pronoun: PronounEntry | null): boolean =>
  pronoun?.person === 3 && (pronoun.plural || pronoun.thing === true)

/** Further than anything that is counted. */
export const far = 12

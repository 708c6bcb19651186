import type {Appearance} from '../conversation/presence.js'
import type {Named} from '../conversation/vocatives.js'
import type {Quotation} from '../quotation/pairs.js'
import type {Utterance} from '../report/utterances.js'
import type {Entity} from '../speaker/cast.js'
import type {Gender} from '../speaker/gender.js'
import type {References} from '../speaker/mentions.js'
import type {Source} from '../speaker/sources.js'
import type {Grammar} from '../language/tables.js'
import type {Tokens} from '../text/tokens.js'

/** All that is known when candidates are proposed and weighed. */
export interface Scene {
  readonly tokens: Tokens
  readonly grammar: Grammar
  readonly quotations: readonly Quotation[]
  readonly references: References
  readonly entities: readonly Entity[]
  /** `id`s of those a group consists of. */
  readonly members: ReadonlyMap<number, readonly number[]>
  /** Gender that the text says, and the one that is likely, by entity. */
  readonly said: readonly (Gender | null)[]
  readonly likely: readonly (Gender | null)[]
  readonly appearances: readonly Appearance[]
  readonly named: ReadonlyMap<number, readonly Named[]>
  readonly utterances: readonly Utterance[]
  /** By utterance. */
  readonly sources: readonly (Source | null)[]
  /** `id` of the `I` who tells the story, or -1. */
  readonly narrator: number
  /** By stream, the quotation whose inside it is, or -1. */
  readonly levels: readonly number[]
  /** Whether turns mostly pass from one to another, as in novels, not stay with one, as in reports. */
  readonly dialogic: boolean
  /** Only these may be candidates; `null` for no limit. */
  readonly closed: ReadonlySet<number> | null
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
  /** Whom `I` means around it: the narrator, or who speaks the quotation in which it stands; -1 when nobody. */
  readonly self: number
  /** Who is named in its own marks. */
  readonly named: readonly Named[]
  readonly previous: Turn | null
  next: Turn | null
}

/** Someone an utterance could belong to, and where the words stand that brought them up. */
export interface Proposal {
  readonly entity: number
  /** Token where the words begin; -1 when only the conversation brought them up. */
  readonly first: number
  readonly last: number
  /** 0 for who appeared nearest before, 1 for the next, and so on; 99 when not before. */
  readonly rank: number
  /** Paragraphs between the last appearance and the utterance. */
  readonly away: number
  readonly appearance: Appearance | null
  /** First appearance behind it in its own paragraph. */
  readonly behind: Appearance | null
}

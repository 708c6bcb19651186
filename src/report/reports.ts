import type {CueKind} from '../language/tables.js'
import type {Reference} from '../speaker/mentions.js'
import type {Complement} from './complement.js'
import type {Reader} from './reader.js'
import type {Possible} from './shares.js'
import type {Subject} from './noun-phrases.js'

/** The orders in which content (`“…”`, or a clause), cue and mention stand. */
export type FrameId =
  | 'content-mention-cue' // “It works,” Mr. Lee said.
  | 'content-cue-mention' // “It works,” said Mr. Lee.
  | 'mention-cue-content' // Mr. Lee said, “It works.”
  | 'content-around' // The plan, Mr. Lee said, works.
  | 'noun' // Mr. Lee’s claim that it works was tested.
  | 'phrase' // According to Mr. Lee, it works.
  | 'colon' // Mr. Lee: It works
  | 'dash' // “It works.” — Mr. Lee
  | 'ahead' // Mr. Lee continued:
  | 'below' // — Mr. Lee

/** The words or sign that report. */
export interface Announcement {
  readonly from: number
  readonly to: number
  /** Empty where nothing but a name announces: the line `HAMLET`. */
  readonly lemma: string
  readonly kind: CueKind | 'phrase' | 'sign'
}

/** Who is reported, with which words, as having said what; all by position in one stream. */
export interface Report {
  readonly frame: FrameId
  /** Index of its stream. */
  readonly stream: number
  readonly cue: Announcement
  readonly subject: Subject | null
  /** Whom it is said to: `told Ann`, `said to Ann`, `Ann was told`. */
  readonly addressee: Reference | null
  /** Whether these words are said not to have been said. */
  readonly denied: boolean
  /** What is reported, in parts: `[from, to)`; none where it stands in the next paragraph. */
  readonly parts: readonly Complement[]
  /** Where the words that report begin and end, the content left out. */
  readonly from: number
  readonly to: number
  /** How likely such words report at all, 0 to 1. */
  readonly share: number
  /** What `share` rests on, for those it was measured for. */
  readonly possible: Possible | null
}

/** A sign that reports. */
export const signAt = (k: number, lemma: string): Announcement => ({from: k, to: k + 1, lemma, kind: 'sign'})

/** A report that needs no weighing: its words stand `from` one position `to` another. */
export function sureReport(
  {index}: Reader, frame: FrameId, subject: Subject | null, [from, to]: readonly [number, number],
  parts: readonly Complement[], cue: Announcement, share = 0.9
): Report {
  return {
    frame, stream: index, subject, addressee: null, from, to, parts, cue, share, denied: false, possible: null
  }
}

/** A report of other parts; itself where they are the same. */
export function withParts(report: Report, parts: readonly Complement[]): Report {
  const same = parts.length === report.parts.length && parts.every((part, i) => part === report.parts[i])
  return same ? report : {...report, parts}
}

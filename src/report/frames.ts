import type {CueEntry, CueKind} from '../language/tables.js'
import {matchColons} from './colons.js'
import type {Complement} from './complement.js'
import {findCues} from './cues.js'
import {matchNouns} from './nouns.js'
import {matchReplies} from './replies.js'
import {matchPhrases} from './phrases.js'
import type {Reader} from './reader.js'
import type {Possible} from './shares.js'
import {settle} from './settle.js'
import {matchSigns} from './signs.js'
import type {Subject} from './subject.js'
import {matchVerbs} from './verbs.js'

/** The orders in which content (`“…”`, or a clause), cue and mention stand. */
export type FrameId =
  | 'content-mention-cue' | 'content-cue-mention' | 'mention-cue-content' | 'content-around' | 'noun' | 'phrase' | 'colon'
  | 'dash' | 'ahead' | 'below'

/** An example of each frame. */
export const frames: Readonly<Record<FrameId, string>> = {
  'content-mention-cue': '“It works,” Mr. Lee said.',
  'content-cue-mention': '“It works,” said Mr. Lee.',
  'mention-cue-content': 'Mr. Lee said, “It works.”',
  'content-around': 'The plan, Mr. Lee said, works.',
  'noun': 'Mr. Lee’s claim that it works was tested.',
  'phrase': 'According to Mr. Lee, it works.',
  'colon': 'Mr. Lee: It works',
  'dash': '“It works.” — Mr. Lee',
  'ahead': 'Mr. Lee continued:',
  'below': '— Mr. Lee'
}

/** Who is reported, with which words, as having said what; all by position in one stream. */
export interface Report {
  readonly frame: FrameId
  /** Index of its stream. */
  readonly stream: number
  readonly cue: {
    readonly from: number
    readonly to: number
    /** Empty where nothing but a name announces: the line `HAMLET`. */
    readonly lemma: string
    readonly kind: CueKind | 'phrase' | 'sign'
  }
  readonly subject: Subject | null
  readonly denied: boolean
  /** What is reported, in parts: `[from, to)`; none where it stands in the next paragraph. */
  readonly parts: readonly Complement[]
  /** Where the words that report begin and end, the content left out. */
  readonly from: number
  readonly to: number
  /** How likely such words report at all, 0 to 1. */
  readonly share: number
  /** What `share` rests on, for those it was measured for. */
  readonly possible?: Possible
}

/** All reports of one stream, in order of their cues. */
export function matchFrames(
  reader: Reader, index: number, more: ReadonlyMap<string, readonly CueEntry[]>
): Report[] {
  return matchColons(reader, index, settle(reader, findReports(reader, index, more)))
}

/** All that could be a report, in order of cues. */
export function findReports(
  reader: Reader, index: number, more: ReadonlyMap<string, readonly CueEntry[]>
): Report[] {
  const cues = findCues(reader, more)
  const reports = [
    ...matchVerbs(reader, index, cues), ...matchNouns(reader, index, cues), ...matchPhrases(reader, index),
    ...matchReplies(reader, index), ...matchSigns(reader, index)
  ]
  return reports.sort((a, b) => a.cue.from - b.cue.from)
}

import type {CueEntry, Grammar, ListName} from '../language/tables.js'
import type {Quotation} from '../quotation/quotations.js'
import type {Reference, References} from '../speaker/mentions.js'
import {ADVERB, CALENDAR, CUE, DETERMINER, LISTED} from '../text/classes.js'
import {COMMA, formOf, type Tokens} from '../text/tokens.js'
import type {Stream} from './sentences.js'

/** One stream, and all that may be asked of its items by their position. */
export interface Reader {
  readonly tokens: Tokens
  readonly quotations: readonly Quotation[]
  readonly references: References
  readonly grammar: Grammar
  readonly stream: Stream
  /** Of the stream among all. */
  readonly index: number
  /** For each token its position in the items of its own stream. */
  readonly positions: Int32Array
  /** By form, the cues that it may begin, once they were asked for. */
  readonly cues: (readonly CueEntry[] | undefined)[]
}

/** Position of every token in its own stream. */
export function findPositions(tokens: Tokens, streams: readonly Stream[]): Int32Array {
  const positions = new Int32Array(tokens.length).fill(-1)
  for (const {items} of streams) {
    for (let k = 0; k < items.length; k++) if (items[k]! >= 0) positions[items[k]!] = k
  }
  return positions
}

/** In place of an item where there is none: below all that stand for quotations. */
const nothing = -(2 ** 30)

/** An array that was once asked for a place before its first is read several times slower from then on. */
const itemAt = ({stream: {items}}: Reader, k: number): number => (k >= 0 && k < items.length ? items[k]! : nothing)

/** The quotation at position `k`, or `null` where there is a token or nothing. */
export function quotationAt(reader: Reader, k: number): Quotation | null {
  const item = itemAt(reader, k)
  return item < 0 && item > nothing ? reader.quotations[~item]! : null
}

/** Kind of the token at position `k`; 0 for a quotation or nothing. */
export function kindAt(reader: Reader, k: number): number {
  const item = itemAt(reader, k)
  return item < 0 ? 0 : reader.tokens.kind[item]!
}

/** What the word at position `k` can be; 0 for a quotation or nothing. */
export function bitsAt(reader: Reader, k: number): number {
  const item = itemAt(reader, k)
  return item < 0 ? 0 : reader.tokens.classes[item]!
}

/** The word at position `k` in lower case; empty for a quotation or nothing. */
export function formAt(reader: Reader, k: number): string {
  const item = itemAt(reader, k)
  return item < 0 ? '' : formOf(reader.tokens, item)
}

export const none: readonly never[] = []

/** The cues that the word at position `k` may begin. */
export function cuesAt(reader: Reader, k: number): readonly CueEntry[] {
  if (!(bitsAt(reader, k) & CUE)) return none
  const form = reader.tokens.form[reader.stream.items[k]!]!
  return reader.cues[form] ??= reader.grammar.cues(formAt(reader, k))
}

/** Whether the word at position `k` alone may be a cue of which this holds: `says`, not the `points` of `points out`. */
export const isCue = (reader: Reader, k: number, holds: (entry: CueEntry) => boolean): boolean =>
  cuesAt(reader, k).some(entry => entry.tail.length === 0 && holds(entry))

/** Behind who is named at position `k`: the `says` of `Ann says`, the marks of `told police “no”`; `k` where nobody is. */
export function behindReference(reader: Reader, k: number): number {
  const subject = referenceFrom(reader, k)
  return subject ? positionOf(reader, subject.last) + 1 : k
}

/** The first comma from position `from` on, or `to`. */
export function commaFrom(reader: Reader, from: number, to: number): number {
  let k = from
  while (k < to && kindAt(reader, k) !== COMMA) k++
  return k
}

/** Whether the word at position `k` is on a list. */
export const isOne = (reader: Reader, k: number, list: ListName): boolean =>
  (bitsAt(reader, k) & LISTED) !== 0 && reader.grammar.lists[list].has(formAt(reader, k))

/** `closed`, `sent`: a form that may tell what was done to someone. */
export const isParticiple = (reader: Reader, k: number): boolean =>
  /[^e]ed$/u.test(formAt(reader, k)) || isOne(reader, k, 'participles')

export function shapeAt(reader: Reader, k: number): number {
  const item = itemAt(reader, k)
  return item < 0 ? -1 : reader.tokens.shape[item]!
}

/** The longest reference that holds the token at position `k`. */
export function referenceAt(reader: Reader, k: number): Reference | null {
  const {at, list} = reader.references
  const item = itemAt(reader, k)
  const id = item < 0 ? -1 : at[item]!
  return id < 0 ? null : list[id]!
}

/** The reference that begins at position `k`. */
export function referenceFrom(reader: Reader, k: number): Reference | null {
  const reference = referenceAt(reader, k)
  return reference && reference.first === reader.stream.items[k] ? reference : null
}

/** The reference that ends at position `k`. */
export function referenceTo(reader: Reader, k: number): Reference | null {
  const reference = referenceAt(reader, k)
  return reference && reference.last === reader.stream.items[k] ? reference : null
}

/** The same, or one that a longer reference holds: the `the judge` of `the judge’s verdict`. */
export function referenceWithin(reader: Reader, k: number): Reference | null {
  const outer = referenceAt(reader, k)
  const {list} = reader.references
  for (let id = outer?.id ?? -1; id >= 0 && list[id]!.last >= outer!.first; id--) {
    if (list[id]!.last === reader.stream.items[k]) return list[id]!
  }
  return null
}

export function positionOf({positions}: Reader, token: number): number {
  return positions[token]!
}

/** Where the sentence of position `k` begins and ends. */
export function sentenceOf({stream: {sentences}}: Reader, k: number): {from: number; to: number} {
  let low = 0
  let high = sentences.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (sentences[middle]! <= k) low = middle
    else high = middle
  }
  return {from: sentences[low] ?? 0, to: sentences[low + 1] ?? 0}
}

/** A word that may stand in a sentence almost anywhere: `also`, `quietly`, `Monday`. */
export function isAdjunct(reader: Reader, k: number): boolean {
  return Boolean(bitsAt(reader, k) & (ADVERB | CALENDAR)) && !referenceAt(reader, k)
}

/** `this week`, `last year`, `Monday night` */
export const isPeriod = (reader: Reader, k: number): boolean =>
  (isOne(reader, k, 'timesBefore') || Boolean(bitsAt(reader, k) & CALENDAR)) && isOne(reader, k + 1, 'times')

/** `his`, `her`: owns the noun behind it. */
export const isOwner = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & DETERMINER) &&
  (reader.grammar.owner(formAt(reader, k)) !== undefined || formAt(reader, k) === 'her')

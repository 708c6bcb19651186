import type {Grammar, ListName} from '../language/tables.js'
import type {Quotation} from '../quotation/quotations.js'
import type {Reference, References} from '../speaker/mentions.js'
import {ADVERB, CALENDAR} from '../text/classes.js'
import {formOf, type Tokens} from '../text/tokens.js'
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
}

/** Position of every token in its own stream. */
export function findPositions(tokens: Tokens, streams: readonly Stream[]): Int32Array {
  const positions = new Int32Array(tokens.length).fill(-1)
  for (const {items} of streams) items.forEach((item, k) => item >= 0 && (positions[item] = k))
  return positions
}

/** The quotation at position `k`, or `null` where there is a token or nothing. */
export function quotationAt({stream, quotations}: Reader, k: number): Quotation | null {
  const item = stream.items[k]
  return item !== undefined && item < 0 ? quotations[~item]! : null
}

/** Kind of the token at position `k`; 0 for a quotation or nothing. */
export function kindAt({stream, tokens}: Reader, k: number): number {
  const item = stream.items[k] ?? -1
  return item < 0 ? 0 : tokens.kind[item]!
}

/** What the word at position `k` can be; 0 for a quotation or nothing. */
export function bitsAt({stream, tokens}: Reader, k: number): number {
  const item = stream.items[k] ?? -1
  return item < 0 ? 0 : tokens.classes[item]!
}

/** The word at position `k` in lower case; empty for a quotation or nothing. */
export function formAt({stream, tokens}: Reader, k: number): string {
  const item = stream.items[k] ?? -1
  return item < 0 ? '' : formOf(tokens, item)
}

/** Whether the word at position `k` is on a list. */
export const isOne = (reader: Reader, k: number, list: ListName): boolean =>
  reader.grammar.lists[list].has(formAt(reader, k))

export function shapeAt({stream, tokens}: Reader, k: number): number {
  const item = stream.items[k] ?? -1
  return item < 0 ? -1 : tokens.shape[item]!
}

/** The longest reference that holds the token at position `k`. */
export function referenceAt({stream, references}: Reader, k: number): Reference | null {
  const item = stream.items[k] ?? -1
  const id = item < 0 ? -1 : references.at[item]!
  return id < 0 ? null : references.list[id]!
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

/** `his`, `her`: owns the noun behind it. */
export const isOwner = (reader: Reader, k: number): boolean =>
  reader.grammar.owner(formAt(reader, k)) !== undefined || formAt(reader, k) === 'her'

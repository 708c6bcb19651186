import type {Quotation} from '../quotation/quotations.js'
import {AUXILIARY, CUE, PRONOUN, VERB} from '../text/classes.js'
import {COMMA, DASH, LOWER, MARK, SEMICOLON, STOP, textOf, type Tokens} from '../text/tokens.js'
import {bitsAt, kindAt, quotationAt, type Reader, sentenceOf, shapeAt} from './reader.js'
import {QUOTED} from './sentences.js'

/** Whether the words in marks end as a sentence or its part does: with a comma, a stop, a dash. */
export function endsSpeech(reader: Reader, quotation: Quotation): boolean {
  const kind = reader.tokens.kind[lastOf(reader.tokens, quotation)]
  return kind === COMMA || kind === STOP || kind === DASH
}

/** The last token in marks that is no mark itself: `“She said, ‘Go.’”` */
export function lastOf({kind}: Tokens, {open, close}: Quotation): number {
  let last = close - 1
  while (last > open && kind[last] === MARK) last--
  return last
}

/** Whether words in marks begin as a sentence does. */
export function beginsSpeech({tokens}: Reader, {open}: Quotation): boolean {
  return tokens.shape[open + 1] !== LOWER
}

/** Marks at position `k` that hold part of a sentence: `“too far”`; not `“what now?”`, `“you are late”`. */
export function isFragment(reader: Reader, k: number): boolean {
  const quotation = quotationAt(reader, k)
  if (!quotation || beginsSpeech(reader, quotation)) return false
  const {tokens} = reader
  const last = lastOf(tokens, quotation)
  if (tokens.kind[last] === STOP && textOf(tokens, last) !== '.') return false
  const [first, second] = [tokens.classes[quotation.open + 1]!, tokens.classes[quotation.open + 2]!]
  return !(first & PRONOUN && second & (AUXILIARY | VERB))
}

/** Whether the words in the marks at position `k` end in a sign of this kind. */
export function endsSpeechWith(reader: Reader, k: number, kind: number): boolean {
  return reader.tokens.kind[lastOf(reader.tokens, quotationAt(reader, k)!)] === kind
}

/** Whether marks stand from `from` to `to`, the last not included. */
export function holdsMarks(reader: Reader, from: number, to: number): boolean {
  if (reader.stream.kinds & QUOTED) for (let k = from; k < to; k++) if (quotationAt(reader, k)) return true
  return false
}

/** Positions of the quotations from `from` to `to`, the last not included. */
export function marksWithin(reader: Reader, from: number, to: number): number[] {
  const marks: number[] = []
  if (reader.stream.kinds & QUOTED) for (let k = from; k < to; k++) if (quotationAt(reader, k)) marks.push(k)
  return marks
}

/**
 * Position of the marks right in front of position `k`, or of a sign there (`“Now,”--said Ann`, `“Now”; said Ann`); -1 when
 * there are none.
 */
export function marksBefore(reader: Reader, k: number): number {
  if (quotationAt(reader, k - 1)) return k - 1
  const sign = kindAt(reader, k - 1)
  const whole = sign === SEMICOLON && sentenceOf(reader, k - 2).from === k - 2
  const joins = sign === DASH || whole && bitsAt(reader, k) & CUE && shapeAt(reader, k) === LOWER
  return joins && quotationAt(reader, k - 2) ? k - 2 : -1
}

/** Whether the sentence in marks goes on at position `k`: `“No,” Ann said`, `“Why?” he asked`; not `“Why?” He left`. */
export function runsInto(reader: Reader, at: number, k: number): boolean {
  const {tokens} = reader
  const last = lastOf(tokens, quotationAt(reader, at)!)
  const kind = tokens.kind[last]
  if (kind === COMMA || kind === DASH) return true
  return kind === STOP && shapeAt(reader, k) === LOWER
}

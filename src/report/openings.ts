import {COORDINATOR} from '../text/classes.js'
import {behindTime, CLOSE_BRACKET, COLON, COMMA, DASH, LOWER, OPEN_BRACKET, OTHER, UPPER, WORD} from '../text/tokens.js'
import {bitsAt, isAdjunct, isOne, kindAt, type Reader, sentenceOf, shapeAt} from './reader.js'

/** Over `But`, `However,` and the like at the beginning of a sentence. */
export function skipOpening(reader: Reader, first: number): number {
  const {stream: {items}, tokens} = reader
  // `14:42 The wind turns, Lee says`
  let k = first === 0 && items[0]! >= 0 ? Math.max(0, behindTime(tokens, items[0]!, tokens.length) - items[0]!) : first
  // `(a) “Go,” said Ann.`
  if (kindAt(reader, k) === OPEN_BRACKET && kindAt(reader, k + 2) === CLOSE_BRACKET) k += 3
  k = behindDateline(reader, k)
  while (opensNothing(reader, k)) k++
  return k
}

/** The same of the sentence of position `k`. */
export const beginningOf = (reader: Reader, k: number): number => skipOpening(reader, sentenceOf(reader, k).from)

/** `But`, a comma or dash, the `However` of `However,`, `Exclusive:` */
function opensNothing(reader: Reader, k: number): boolean {
  const kind = kindAt(reader, k)
  const ticker = kind === COLON ? k - 1 : kindAt(reader, k + 1) === COLON ? k : -1
  if (ticker >= 0 && isOne(reader, ticker, 'tickers')) return true
  if (kind === COMMA || kind === DASH || kind === OTHER || bitsAt(reader, k) & COORDINATOR) return true
  return isAdjunct(reader, k) && kindAt(reader, k + 1) === COMMA
}

/** Behind the `MARLOW, Ohio (AP) —` or `London (CNN) -` with which a report begins. */
function behindDateline(reader: Reader, first: number): number {
  let bracket = shapeAt(reader, first) === UPPER
  for (let k = first; k - first < longestDateline; k++) {
    const kind = kindAt(reader, k)
    bracket ||= kind === CLOSE_BRACKET
    if (kind === DASH) return bracket && shapeAt(reader, k + 1) !== LOWER ? k + 1 : first
    if (kind === 0 || kind === WORD && shapeAt(reader, k) === LOWER) return first
  }
  return first
}

const longestDateline = 14

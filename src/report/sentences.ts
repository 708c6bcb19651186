import type {Quotation} from '../quotation/quotations.js'
import {AUXILIARY, CALENDAR, CUE, FUNCTION_WORD, VERB} from '../text/classes.js'
import {
  CAPITAL, CLOSE_BRACKET, COMMA, isHalfOfDay, LOWER, MARK, NUMBER, OPEN_BRACKET, SEMICOLON, STOP,
  type Tokens, WORD
} from '../text/tokens.js'
import {lastOf} from './marks.js'

/**
 * One stream of words: a paragraph's narration, or the inside of a quotation. A quotation within it is one item.
 * Item `i` is a token, or, where it is negative, the quotation `~i`.
 */
export interface Stream {
  readonly items: readonly number[]
  /** `id` of the quotation whose inside this is; -1 for narration. */
  readonly level: number
  readonly paragraph: number
  /** Where in `items` each sentence begins, and the length at the end. */
  readonly sentences: readonly number[]
  /** What any of its words can be: most rules ask for words that most streams don't have. */
  readonly bits: number
  /** `1 << kind` of each kind of token in it, and `QUOTED` where it holds quotations. */
  readonly kinds: number
}

export const QUOTED = 1

/** The streams of a text, in order: a paragraph's narration before the insides of its quotations. */
export function findStreams(
  tokens: Tokens, quotations: readonly Quotation[], levels: Int32Array, paragraphs: number
): Stream[] {
  const streams: Stream[] = []
  const add = (from: number, to: number, level: number, paragraph: number) => {
    const items = collapse(tokens, quotations, levels, from, to, level)
    let [bits, kinds] = [0, 0]
    for (const item of items) {
      if (item >= 0) bits |= tokens.classes[item]!
      kinds |= item < 0 ? QUOTED : 1 << tokens.kind[item]!
    }
    streams.push({items, level, paragraph, sentences: sentencesOf(tokens, quotations, items), bits, kinds})
  }
  let token = 0
  let quotation = 0
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const from = token
    while (token < tokens.length && tokens.paragraph[token] === paragraph) token++
    if (token > from) add(from, token, -1, paragraph)
    for (; quotation < quotations.length && quotations[quotation]!.paragraph === paragraph; quotation++) {
      const {id, open, close} = quotations[quotation]!
      add(open + 1, close, id, paragraph)
    }
  }
  return streams
}

/** Without the numbers of notes, and odd marks, at a quotation: `“It works”[3], said Ann`, `““It works.”12 Ann left.` */
function collapse(
  tokens: Tokens, quotations: readonly Quotation[], levels: Int32Array, from: number, to: number, level: number
): number[] {
  const items: number[] = []
  for (let i = from; i < to; i++) {
    if (levels[i] === level) {
      items.push(i)
      continue
    }
    let inner = levels[i]!
    while (quotations[inner]!.parent !== level) inner = quotations[inner]!.parent
    for (let at = i; isGlued(tokens, at) && tokens.kind[at - 1] === MARK && items[items.length - 1] === at - 1; at--) {
      items.pop()
    }
    items.push(~inner)
    const {close, closed} = quotations[inner]!
    i = closed ? close : close - 1
    while (i + 1 < to && isGlued(tokens, i + 1)) {
      const length = lengthOfNote(tokens, i + 1)
      if (length === 0) break
      i += length
    }
  }
  return items
}

const isGlued = ({start, end}: Tokens, i: number): boolean => i > 0 && start[i] === end[i - 1]

/** `12`, `[3]`, `†`, or an odd mark; 0 where none begins at token `i`. */
function lengthOfNote({kind, text, start}: Tokens, i: number): number {
  if (kind[i] === OPEN_BRACKET && kind[i + 1] === NUMBER && kind[i + 2] === CLOSE_BRACKET) return 3
  return kind[i] === MARK || kind[i] === NUMBER || /[†‡§¶]/u.test(text.charAt(start[i]!)) ? 1 : 0
}

/** No sentence is read as longer, so that work stays linear on text without stops. */
export const longest = 300

function sentencesOf(tokens: Tokens, quotations: readonly Quotation[], items: readonly number[]): number[] {
  const starts = items.length > 0 ? [0] : []
  for (let i = 0; i + 1 < items.length; i++) {
    const item = items[i]!
    const next = items[i + 1]!
    const before = i > 0 ? items[i - 1]! : -1
    const ends = item < 0 ? endsWithStop(tokens, quotations[~item]!) : endsHere(tokens, item, before, next)
    const abbreviated = item >= 0 && tokens.kind[item] === WORD && endsInDot(tokens, item) &&
      opensSentence(tokens, item, next)
    const long = i + 1 - starts[starts.length - 1]! >= longest
    if (long || abbreviated || (ends && beginsSentence(tokens, next))) starts.push(i + 1)
  }
  starts.push(items.length)
  return starts
}

/** A stop; with a bracket behind it, the bracket: `(She left.) Ann`, not `Roe (D-Ore.) said`. */
function endsHere(tokens: Tokens, item: number, before: number, next: number): boolean {
  const {kind} = tokens
  if (kind[item] === STOP) return next < 0 || kind[next] !== CLOSE_BRACKET && !isInitial(tokens, item, next)
  return kind[item] === CLOSE_BRACKET && before >= 0 && kind[before] === STOP
}

/** The `Y` of `D-N.Y.`: a letter without a space before. */
const isInitial = ({kind, start, end}: Tokens, stop: number, next: number): boolean =>
  kind[next] === WORD && start[next] === end[stop] && end[next] === start[next]! + 1

/** Whether the last word in a quotation's marks is followed by a stop. */
function endsWithStop(tokens: Tokens, quotation: Quotation): boolean {
  return tokens.kind[lastOf(tokens, quotation)] === STOP
}

const endsInDot = ({text, end}: Tokens, i: number): boolean => text.charCodeAt(end[i]! - 1) === 0x2e

/** `in the U.S. He says`: a function word with a capital behind an abbreviation; `6 p.m. Lee left`, not `6 p.m. Monday`. */
function opensSentence(tokens: Tokens, item: number, next: number): boolean {
  const {kind, shape, classes} = tokens
  if (next < 0 || kind[next] !== WORD || shape[next] !== CAPITAL) return false
  if (classes[next]! & FUNCTION_WORD) return true
  // Nor `6 p.m. Eastern on Monday`.
  const acts = Boolean(classes[next + 1]! & (AUXILIARY | CUE | VERB))
  return acts && isHalfOfDay(tokens, item) && !(classes[next]! & CALENDAR)
}

function beginsSentence(tokens: Tokens, item: number): boolean {
  if (item < 0) return true
  const kind = tokens.kind[item]
  if (kind === WORD) return tokens.shape[item] !== LOWER
  return kind !== COMMA && kind !== SEMICOLON && kind !== STOP
}

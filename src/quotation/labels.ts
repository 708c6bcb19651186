import {
  ADVERB, CALENDAR, DETERMINER, GIVEN, KIN, NUMERAL, OFFICE, PERSON, PREPOSITION, PRONOUN, RELATIVE, TITLE, VERB
} from '../text/classes.js'
import {
  behindTime, CLITIC, CLOSE_BRACKET, COLON, COMMA, DASH, formOf, isOrdinal, LOWER, NUMBER, OPEN_BRACKET, OTHER,
  STOP, textOf, type Tokens, UPPER, WORD
} from '../text/tokens.js'
import type {Speaking} from './asides.js'

/** A name at the beginning of a turn: its first token, and the colon, stop or bracket behind it. */
export interface Label {
  readonly name: number
  readonly end: number
}

/** No label is longer. */
export const longest = 8

export const isLabelled = (tokens: Tokens, from: number, to: number, language: Speaking): boolean =>
  labelOf(tokens, from, to, language) !== null

/**
 * The label of a line, behind the time, number or signs before it: `ANN: …`, `[00:01:12] ANN: …`, `[Ann] …`, `>> ANN: …`,
 * `- Ann: …`.
 */
export function labelOf(tokens: Tokens, from: number, to: number, language: Speaking): Label | null {
  const {kind} = tokens
  let name = isOrdinal(tokens, from) ? from : behindTime(tokens, from, to)
  while (kind[name] === OTHER || kind[name] === DASH && name === from) name++
  if (kind[name] === OPEN_BRACKET) name++
  if (name >= to || kind[name] !== WORD && !isOrdinal(tokens, name)) return null
  const end = endOfLabel(tokens, name, to, language)
  return end < 0 ? null : {name, end}
}

/** The token of the sign behind a name, remarks in brackets left out; -1 where there is none. */
export function endOfLabel(tokens: Tokens, from: number, to: number, language: Speaking): number {
  const {kind, shape, classes} = tokens
  if (isAsk(tokens, from, language)) return endOfAsk(tokens, from, to)
  const bracketed = from > 0 && kind[from - 1] === OPEN_BRACKET
  if (language.unnamed.has(formOf(tokens, from)) || (bracketed && textOf(tokens, from - 1) !== '[')) return -1
  const dashed = classes[from]! & someone
  const upper = shape[isOrdinal(tokens, from) ? from + 1 : from] === UPPER
  for (let i = from; i < to && i - from <= longest; i++) {
    const what = kind[i]
    if (what === CLOSE_BRACKET && bracketed) return endOfBracketed(tokens, i, to)
    if (what === COLON || (what === DASH && dashed)) {
      // `LONDON, ENGLAND: …`, `Smith, John (2019): …`
      const listed = kind.subarray(from, i).includes(COMMA) && !(upper && isSomeone(tokens, {name: from, end: i}))
      // `THE FACTS: …`, `AP’S RULING: …`; not `THE WITNESS: …`, `MR. PRICE: …`
      const owned = classes[from]! & DETERMINER || kind[from + 1] === CLITIC
      const noted = owned && !(classes[i - 1]! & PERSON) && language.unnamed.has(formOf(tokens, i - 1))
      return !bracketed && !listed && !noted && i > from && i + 1 < to ? i : -1
    }
    if (what === STOP) return upper && i > from && i + 1 < to && textOf(tokens, i) === '.' ? i : -1
    if (what === OPEN_BRACKET) {
      const end = behindBrackets(tokens, i, to)
      const ends = end > i && end + 1 < to && (kind[end] === COLON || upper && kind[end] === STOP)
      return ends ? end : -1
    }
    if (what === NUMBER || i > from && joins(tokens, i)) continue
    if (what !== WORD && what !== CLITIC) return -1
    if (classes[i]! & (PREPOSITION | VERB | CALENDAR | ADVERB) && !upper) return -1
    if (shape[i] === LOWER && !(classes[i]! & NUMERAL) && !isHandle(tokens, i, from)) return -1
    if (upper && what === WORD && shape[i] !== UPPER && i > from && !(classes[i]! & TITLE)) return -1
    if (!upper && classes[i]! & DETERMINER && i > from) return -1
  }
  return -1
}

/** `ANN and BOB`, `ANN/BOB`, `ANN LEE, HOST`, `MAN #1`, `Minister for Health`; not `Ann and tell`, `Notes for Ann`. */
const joins = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i + 1] !== LOWER && /^(?:and|[,&/#])$/u.test(textOf(tokens, i)) ||
  Boolean(tokens.classes[i - 1]! & OFFICE && /^(?:of|for)$/u.test(formOf(tokens, i)))

/** `tom: hi`, `[10:01] moth: hi`, `@moth: hi`: a name in small letters, right before its colon, as in a chat. */
function isHandle({kind, classes}: Tokens, i: number, from: number): boolean {
  const timed = kind[from - 1] === CLOSE_BRACKET || kind[from - 1] === NUMBER || kind[from - 1] === OTHER
  return i === from && kind[i + 1] === COLON && (timed || Boolean(classes[i]! & someone))
}

/** What stands for who speaks: `Ann`, `Mr. Lee`, `Host`, `Me`. */
const someone = GIVEN | TITLE | OFFICE | PERSON | KIN | PRONOUN

/** `Q`, `A2`, `Question` */
export const isAsk = (tokens: Tokens, i: number, {asks}: Speaking): boolean => asks.has(formOf(tokens, i).replace(/\d+$/u, ''))

/** `Q: …`, `Q - …`, `Q) …`; `Q. …`, whose stop may be one token with the letter, as that of an initial is. */
function endOfAsk({kind, text, end}: Tokens, from: number, to: number): number {
  const next = kind[from + 1]
  const signed = next === COLON || next === STOP || next === DASH || next === CLOSE_BRACKET
  const sign = text.charCodeAt(end[from]! - 1) === 0x2e ? from : signed ? from + 1 : to
  return sign + 1 < to ? sign : -1
}

/** `[Ann] Why?`, `[Ann]: Why?`; not `[Ann] said so`. */
function endOfBracketed({kind, shape}: Tokens, bracket: number, to: number): number {
  const next = bracket + 1
  if (next >= to) return -1
  if (kind[next] === COLON) return next + 1 < to ? next : -1
  return kind[next] === WORD && shape[next] !== LOWER ? bracket : -1
}

/** A label without what stands in brackets, or behind a comma. */
export function nameOf({text, start, end, kind}: Tokens, label: Label): string {
  let last = label.name
  while (last + 1 < label.end && kind[last + 1] !== OPEN_BRACKET && kind[last + 1] !== COMMA) last++
  return text.slice(start[label.name], end[last])
}

/** Whether a word of the label stands for people: `Ann`, `Dr. Shah`, `Host`. */
export function isSomeone({classes}: Tokens, {name, end}: Label): boolean {
  for (let i = name; i < end; i++) if (classes[i]! & someone && !(classes[i]! & RELATIVE)) return true
  return false
}

/** Behind all the brackets from token `i` on: `(V.O.) (CONT'D)`. */
function behindBrackets(tokens: Tokens, i: number, to: number): number {
  let end = i
  while (tokens.kind[end] === OPEN_BRACKET) {
    const next = behindBracket(tokens, end, to)
    if (next === end) break
    end = next
  }
  return end
}

/** Behind the bracket that begins at token `i`, unless it is long. */
export function behindBracket({kind}: Tokens, i: number, to: number): number {
  let bracket = i
  while (bracket < to && bracket - i < 12 && kind[bracket] !== CLOSE_BRACKET) bracket++
  return kind[bracket] === CLOSE_BRACKET ? bracket + 1 : i
}

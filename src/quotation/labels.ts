import {
  ADVERB, CALENDAR, DETERMINER, GIVEN, KIN, NUMERAL, OFFICE, PERSON, PREPOSITION, PRONOUN, RELATIVE, TITLE, VERB
} from '../text/classes.js'
import {
  behindTime, CLITIC, CLOSE_BRACKET, COLON, DASH, formOf, LOWER, NUMBER, OPEN_BRACKET, STOP, textOf, type Tokens, UPPER,
  WORD
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

/** The label of a line, behind the time or number that may stand before it: `ANN: …`, `[00:01:12] ANN: …`, `[Ann] …`. */
export function labelOf(tokens: Tokens, from: number, to: number, language: Speaking): Label | null {
  const {kind} = tokens
  let name = behindTime(tokens, from, to)
  if (kind[name] === OPEN_BRACKET) name++
  if (name >= to || kind[name] !== WORD) return null
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
  const upper = shape[from] === UPPER
  for (let i = from; i < to && i - from <= longest; i++) {
    const what = kind[i]
    if (what === CLOSE_BRACKET && bracketed) return endOfBracketed(tokens, i, to)
    if (what === COLON || (what === DASH && dashed)) return !bracketed && i > from && i + 1 < to ? i : -1
    if (what === STOP) return upper && i > from && i + 1 < to && textOf(tokens, i) === '.' ? i : -1
    if (what === OPEN_BRACKET) {
      while (i < to && i - from < longest * 2 && kind[i] !== CLOSE_BRACKET) i++
      if (kind[i + 1] === COLON && i + 2 < to) return i + 1
      return upper && kind[i + 1] === STOP && i + 2 < to ? i + 1 : -1
    }
    if (what === NUMBER && i > from) continue
    if (what !== WORD && what !== CLITIC) return -1
    if (classes[i]! & (PREPOSITION | VERB | CALENDAR | ADVERB) && !upper) return -1
    if (shape[i] === LOWER && !(classes[i]! & NUMERAL) && !isHandle(tokens, i, from)) return -1
    if (upper && shape[i] !== UPPER && i > from && !(classes[i]! & TITLE)) return -1
    if (!upper && classes[i]! & DETERMINER && i > from) return -1
  }
  return -1
}

/** `tom: hi`, `[10:01] moth: hi`: a name in small letters, right before its colon, as in a chat. */
function isHandle({kind, classes}: Tokens, i: number, from: number): boolean {
  const timed = kind[from - 1] === CLOSE_BRACKET || kind[from - 1] === NUMBER
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

/** A label without the remarks in brackets behind it. */
export function nameOf({text, start, end, kind}: Tokens, label: Label): string {
  let last = label.name
  while (last + 1 < label.end && kind[last + 1] !== OPEN_BRACKET) last++
  return text.slice(start[label.name], end[last])
}

/** Whether a word of the label stands for people: `Ann`, `Dr. Shah`, `Host`. */
export function isSomeone({classes}: Tokens, {name, end}: Label): boolean {
  for (let i = name; i < end; i++) if (classes[i]! & someone && !(classes[i]! & RELATIVE)) return true
  return false
}

/** Behind the bracket that begins at token `i`, unless it is long. */
export function behindBracket({kind}: Tokens, i: number, to: number): number {
  let bracket = i
  while (bracket < to && bracket - i < 12 && kind[bracket] !== CLOSE_BRACKET) bracket++
  return kind[bracket] === CLOSE_BRACKET ? bracket + 1 : i
}

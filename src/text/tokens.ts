import {firstFrom} from './search.js'

export const WORD = 1
/** A number that begins with a digit. */
export const NUMBER = 2
/** A character that can open or close a quotation; what it does here is decided later. */
export const MARK = 3
/** `.` `!` `?` `…` */
export const STOP = 4
export const COMMA = 5
export const COLON = 6
export const SEMICOLON = 7
/** `—` `–` `--`, and a hyphen that joins nothing. */
export const DASH = 8
export const OPEN_BRACKET = 9
export const CLOSE_BRACKET = 10
/** `’s` `’d` `’ll` `’m` `’re` `’ve` behind a word. */
export const CLITIC = 11
export const OTHER = 12

/** Words and what hangs on them: no sign. */
export const isWordy = (kind: number): boolean => kind === WORD || kind === NUMBER || kind === CLITIC

export const LOWER = 0
export const CAPITAL = 1
/** All capitals, two letters or more. */
export const UPPER = 2
/** No letter with case. */
export const CASELESS = 3

/** The words and signs of a text, as columns: token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  /** What the language says the word can be, in the bits of `classes.ts`. */
  readonly classes: Int32Array
  /** Index in `forms`. */
  readonly form: Int32Array
  /** Each different word once, in lower case, with straight apostrophes, without an abbreviation's dot. */
  readonly forms: readonly string[]
  readonly paragraph: Int32Array
}

/** What a word, in lower case, can be; the tokenizer knows its hash. */
export type Classify = (form: string, hash?: number) => number

export const beginsParagraph = ({paragraph}: Tokens, i: number): boolean => i === 0 || paragraph[i] !== paragraph[i - 1]

/** The word that token `i` is, in lower case. */
export function formOf({form, forms, length}: Tokens, i: number): string {
  return i >= 0 && i < length ? forms[form[i]!]! : ''
}

/** The token's characters as they stand in the text. */
export function textOf(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i])
}

/** No time before a name is longer, in tokens. */
const longestTime = 16
/** Halves of the day: `6 p.m.` */
const halves = new Set(['am', 'pm', 'a.m', 'p.m'])
export const isHalfOfDay = (tokens: Tokens, i: number): boolean => halves.has(formOf(tokens, i))

/** Behind the time or number that begins a line at token `i`: `[00:01:12]`, `12/05/2024, 1:01 PM -`, `1.`; else `i`. */
export function behindTime(tokens: Tokens, i: number, to: number): number {
  const {kind} = tokens
  if (kind[i] !== NUMBER && (kind[i] !== OPEN_BRACKET || kind[i + 1] !== NUMBER)) return i
  let at = i
  const isOfTime = (at: number): boolean =>
    kind[at] !== MARK && (kind[at] !== WORD || isHalfOfDay(tokens, at))
  while (at < to && at - i < longestTime && isOfTime(at)) at++
  return at
}

/** `9th`, `1ST` */
export const isOrdinal = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === NUMBER && /(?:st|nd|rd|th)$/u.test(formOf(tokens, i))

/** Whether a token is the last of its sentence: a stop, or the end of its paragraph. */
export const endsSentence = ({kind, paragraph}: Tokens, i: number): boolean =>
  kind[i] === STOP || paragraph[i + 1] !== paragraph[i]

/** Whether any word would have a capital here. */
export function startsSentence({kind, paragraph}: Tokens, i: number): boolean {
  if (i === 0 || paragraph[i - 1] !== paragraph[i]) return true
  const before = kind[i - 1]
  if (before === STOP || before === MARK || before === OPEN_BRACKET) return true
  // `“It works.”12 Ann left.`
  return before === DASH && kind[i - 2] === STOP || before === NUMBER && kind[i - 2] === MARK
}

/** Where the sentence of token `i` starts, or `least` where it starts before. */
export function startOfSentence(tokens: Tokens, i: number, least = 0): number {
  while (i > least && !startsSentence(tokens, i)) i--
  return i
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstFrom(tokens.length, i => tokens.start[i]! < offset)
}

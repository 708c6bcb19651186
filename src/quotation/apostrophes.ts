import {LISTED} from '../text/classes.js'
import {CASELESS, CLITIC, CLOSE_BRACKET, formOf, LOWER, NUMBER, type Tokens, WORD} from '../text/tokens.js'
import {against} from './costs.js'
import {wordBehind} from './edges.js'

/** What the marks stage must know of a language. */
export interface Apostrophes {
  /** Words that begin with an apostrophe, without it: `tis`, `em`, `cause`. */
  readonly elided: ReadonlySet<string>
  /** Of these, those that are no words of their own: `tis`. */
  readonly neverWhole: ReadonlySet<string>
  /** Words that lost their end, without the apostrophe: `o`, `an`. */
  readonly clipped: ReadonlySet<string>
  /** What a word can be; 0 where the language does not list it. */
  classify(form: string): number
}

/** A word that is nothing without its apostrophe: `'Tis`, `'em`. */
export function alwaysElided(tokens: Tokens, i: number, {elided, neverWhole}: Apostrophes): boolean {
  const form = formOf(tokens, i)
  return neverWhole.has(form) || (tokens.shape[i] === LOWER && form.length > 1 && elided.has(form) && form !== 'is')
}

/** `6'2"`, `12" vinyl`: a sign of measure stands right behind a digit. */
export function isMeasure({kind, end, start, text}: Tokens, i: number): boolean {
  if (kind[i - 1] !== NUMBER || end[i - 1] !== start[i]) return false
  const code = text.charCodeAt(start[i]! - 1)
  return code >= 0x30 && code <= 0x39
}

/** What it costs to read a single mark, whose right edge is `to`, as an apostrophe or a sign of measure. */
export function apostropheCost(
  tokens: Tokens, i: number, to: number, faces: number, mayOpen: boolean, language: Apostrophes
): number {
  const last = tokens.kind[i - 1]
  const touches = i > 0 && tokens.end[i - 1] === tokens.start[i]
  if (touches && (last === WORD || last === CLITIC)) {
    if (wordBehind(tokens, i, to)) return 0
    return endsWithApostrophe(tokens, i - 1, language) ? against.apostropheLikely : against.apostropheRare
  }
  if (isMeasure(tokens, i)) return against.measure
  if (!mayOpen) return touches && last === CLOSE_BRACKET && wordBehind(tokens, i, to) ? 0 : against.nothing
  const elision = costOfElision(tokens, i + 1, language)
  if (elision >= 0) return elision
  return faces < 0 ? against.whole : faces > 0 ? against.direction : against.apostropheRare
}

/** Plural possessives (`the dogs’ bowls`), dropped letters (`goin’`, `o’`, `an’`, `th’`, `rock ’n’ roll`). */
function endsWithApostrophe(tokens: Tokens, i: number, {clipped}: Apostrophes): boolean {
  const form = formOf(tokens, i)
  const last = form.charCodeAt(form.length - 1)
  if (last === 0x73 || last === 0x78 || last === 0x7a) return true
  return clipped.has(form) ||
    (form.length > 3 && form.endsWith('in') && !'aeou'.includes(form.charAt(form.length - 3)))
}

/** What it costs to read no mark before `tis`, `em`, `90s`, `ome`, `Arry`; -1 where no such word follows. */
function costOfElision(tokens: Tokens, i: number, {elided, neverWhole, classify}: Apostrophes): number {
  const form = formOf(tokens, i)
  if (tokens.kind[i] === NUMBER) return /^\d\d(?:s|ers?)?$/u.test(form) ? 0 : -1
  if (tokens.kind[i] !== WORD) return -1
  const whole = tokens.shape[i] !== LOWER && tokens.shape[i] !== CASELESS
  if (elided.has(form) && (!whole || neverWhole.has(form))) return 0
  // A dropped h.
  if (isKnown(tokens.classes[i]!) || !isKnown(classify('h' + form))) return -1
  return whole ? against.whole : 0
}

const isKnown = (bits: number): boolean => (bits & ~LISTED) !== 0

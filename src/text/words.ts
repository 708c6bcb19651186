import {isSpace} from '../span.js'
import {ABBREVIATION, CALENDAR, FUNCTION_WORD, GIVEN, SUFFIX, TITLE} from './classes.js'
import {endOfEntity} from './entities.js'
import {LOWER} from './tokens.js'

export const LETTER = 1
export const DIGIT = 2
export const latin = new Uint8Array(0x250)
for (let code = 0; code < latin.length; code++) if (!isRaised(code)) latin[code] = classOf(String.fromCharCode(code))

/** `¹` to `⁹`, in notes and units. */
export function isRaised(code: number): boolean {
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || code >= 0x2070 && code < 0x207a
}

function classOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? DIGIT : 0
}

export function wordClass(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x250) return latin[code]!
  if ((code >= 0x2000 && code < 0x2c00) || at >= text.length) return 0
  return classOf(String.fromCodePoint(text.codePointAt(at)!))
}

export const isApostrophe = (code: number) => code === 0x27 || code === 0x2019

/** `-` `.` `&` `_` `'`, the hyphen that does not break, the one that is not seen, and `’` */
function joinsWords(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x26 || code === 0x5f || code === 0x2011 || code === 0xad ||
    isApostrophe(code)
}

/** The comma of `2,000`, the colon of `10:20`, behind a digit; not of `8,9`. */
const joinsDigits = (text: string, at: number): boolean =>
  latin[text.charCodeAt(at - 1)] === DIGIT && /^(?:,\d{3}(?!\d)|:\d)/u.test(text.slice(at, at + 5))

/** Where the word that starts at `from` ends: letters, digits and what joins them (`o’clock`, `U.S.`, `2,000`, `10:20`). */
export function endOfWord(text: string, from: number): number {
  let at = from
  for (;;) {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code < 0x250) {
        if (latin[code] === 0) break
        at++
      } else if (wordClass(text, at)) at += code >> 10 === 0x36 ? 2 : 1
      else break
    }
    const code = text.charCodeAt(at)
    if (code === 0x2e && text.startsWith('-elect', at + 1)) at++
    else if (!joinsDigits(text, at) && (!joinsWords(code) || !wordClass(text, at + 1))) return at
    if (code === 0x2e && !joinsWithDot(text, from, at)) return at
    if (code === 0x26 && endOfEntity(text, at) > at + 1) return at
    at++
  }
}

const note = /^\p{L}\p{Ll}{2}\.\d{1,3}(?:\s+["“‘'\p{Lu}]|\s*$)/u

/** Whether the number at `at` is that of a note, glued to the stop before it: `she said.12 “Yes.”`; not `rose .5`. */
export const isNote = (text: string, at: number): boolean =>
  /^\p{L}[.!?]$/u.test(text.slice(Math.max(0, at - 2), at))

/** `U.S.`, `(ZNTX.DE)` and `example.org` are one word; `end.Next` and `end.12 Next` have a stop without its space. */
function joinsWithDot(text: string, from: number, dot: number): boolean {
  if (latin[text.charCodeAt(dot + 1)] === DIGIT && note.test(text.slice(Math.max(0, dot - 3), dot + 8))) return false
  const next = text.charAt(dot + 1)
  if (next === next.toLowerCase() || dot - from < 2) return true
  if (text.charAt(from - 1) === '(' && /^\.[A-Z]{1,3}\)/u.test(text.slice(dot, dot + 5))) return true
  const before = text.charAt(dot - 2)
  return before === '.' || before === '-'
}

/** `Lee`, `“Tug” Roe`, `& Mrs. Roe`, `(FM) Lee` */
const beforeName = /^\s*(?:["“]\p{Lu}\p{L}*["”] \p{Lu}|[\p{L}&(])/u

/** An initial (`J.`), an abbreviation the language knows, or letters with dots between them (`U.S.`). */
export function takesDot(text: string, start: number, end: number, classes: number, shape: number): boolean {
  const behind = text.charCodeAt(end + 1)
  // `“No.”`: before a closing mark it is the stop.
  if (behind === 0x2e || behind === 0x22 || behind === 0x201d || behind === 0xbb) return false
  // `on Nov. 8`, not `to Jan. Lee left`; `No. 8`, not `No. I stay.`
  if (classes & (CALENDAR | FUNCTION_WORD) && classes & ABBREVIATION) return isDigit(text.charCodeAt(end + 2))
  // `“Go,” said Di. “No!”`: no title without a name behind it.
  if (classes & TITLE && !(classes & SUFFIX) && !beforeName.test(text.slice(end + 1, end + 30))) return false
  // `She had called Al. Tom left.`
  if (classes & ABBREVIATION && (shape === LOWER ? isShort(text, start, end) : !(classes & GIVEN))) return true
  if (end - start > 1) return text.charAt(end - 2) === '.'
  if (shape === LOWER || text.charAt(start) === 'I') return false
  let next = end + 1
  while (isSpace(text.charCodeAt(next)) && next - end < 4) next++
  // `M. de Cintré`
  if (next > end + 1) return /^(?:\p{Lu}|(?:d[eu]|v[ao]n)\s|d['’])/u.test(text.slice(next, next + 4))
  return /\p{L}/u.test(text.charAt(next))
}

/** `then-Sen. Roe`, `Roe v. Wade`, `Leeds vs. Derby`, `p. 4`, `Roe et al.`; not `no.`, `inc.` */
function isShort(text: string, start: number, end: number): boolean {
  const hyphen = text.slice(start, end).lastIndexOf('-')
  if (hyphen > 0) return isCapital(text, start + hyphen + 1)
  if (text.charAt(start) === 'p') return isDigit(text.charCodeAt(end + 2))
  return (text.charAt(start) === 'v' || text.startsWith('et ', start - 3)) && isSpace(text.charCodeAt(end + 1))
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

export const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text.charAt(at))

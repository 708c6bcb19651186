import {isSpace} from '../span.js'
import {endOfEntity} from './entities.js'
import {CLOSE_BRACKET, COLON, COMMA, DASH, MARK, OPEN_BRACKET, OTHER, SEMICOLON, STOP} from './tokens.js'
import {isApostrophe, LETTER, wordClass} from './words.js'

const signs: readonly [kind: number, characters: string][] = [
  [MARK, '"\'`´“”„⹂‟❝❞‘’‚‛❛❜«»‹›《》〈〉「」『』﹁﹂﹃﹄｢｣〝〞〟＂＇‵′‶″‷‴'],
  [STOP, '.!?…。！？'],
  [COMMA, ',，、'],
  [COLON, ':：'],
  [SEMICOLON, ';'],
  [DASH, '—–―-‐‒'],
  [OPEN_BRACKET, '([{'],
  [CLOSE_BRACKET, ')]}']
]
const kinds = new Map(signs.flatMap(([kind, characters]) => Array.from(characters, sign => [sign.charCodeAt(0), kind])))
const asciiKinds = Uint8Array.from({length: 0x80}, (_, code) => kinds.get(code) ?? OTHER)

export function kindOfSign(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x80) return kinds.get(code) ?? OTHER
  if (to - at > 1) {
    if (code === 0x26) return text.startsWith('dash', at + 2) ? DASH : MARK
    if (code === 0x2c || code === 0x5c || code === 0x3c || code === 0x3e) return MARK
  }
  return asciiKinds[code]!
}

/** The `’s` of `“Hamlet”’s prince`. */
export function isOwned(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || text.charAt(at + 1) !== 's' || wordClass(text, at + 2)) return false
  return at > 1 && /["”»]/u.test(text.charAt(at - 1)) && !isSpace(text.charCodeAt(at - 2))
}

/** `''`, ` `` `, `‘‘`, `,,`, `<<`, `--` and `...` are one sign each, and so are `&quot;` and `\\"`. */
export function endOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  switch (code) {
    case 0x27: case 0x60: case 0xb4: case 0x2018: case 0x2019:
      return next === code && !singleFirst(text, at) && !closesTwo(text, at) ? at + 2 : at + 1
    case 0x2c: case 0x3c: return next === code && isWordStart(text, at) ? at + 2 : at + 1
    case 0x3e: return next === code && at > 0 && !isSpace(text.charCodeAt(at - 1)) ? at + 2 : at + 1
    case 0x26: return endOfEntity(text, at)
    case 0x5c: return next === 0x22 || next === 0x27 ? at + 2 : at + 1
    case 0x2d: case 0x2e: case 0x2014: {
      let to = at + 1
      while (text.charCodeAt(to) === code) to++
      return to
    }
    // A pair of surrogates is one sign, a lone one too.
    default: return code >> 10 === 0x36 && next >> 10 === 0x37 ? at + 2 : at + 1
  }
}

/** Of three marks in a row behind a word the first closes what is inside: `‘he said 'no.'''`. */
function singleFirst(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (text.charCodeAt(at + 2) !== code || text.charCodeAt(at + 3) === code) return false
  return at > 0 && text.charCodeAt(at - 1) !== code && !isSpace(text.charCodeAt(at - 1))
}

/** `‘He said, ‘Go.’’`: each closes what a single mark opened; not `‘‘Go,’’ he said`, `‘Go,’ he said. ’’Why?’’` */
function closesTwo(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2019 || text.charCodeAt(at - 1) === 0x2019) return false
  const line = text.slice(Math.max(text.lastIndexOf('\n', at), at - longestSpeech, 0), at)
  const count = (mark: RegExp): number => line.match(mark)?.length ?? 0
  return count(/‘(?=\p{L})/gu) - count(/’(?!\p{L})/gu) > 1 && !/``|‘‘|(?<=^|\s)’’/u.test(line)
}

/** As far as an opening mark is looked for, in characters. */
const longestSpeech = 600

/** `,,Gut"`, `<<Bon>>`: two of them before a word and none behind one. */
function isWordStart(text: string, at: number): boolean {
  return (at === 0 || isSpace(text.charCodeAt(at - 1))) && wordClass(text, at + 2) === LETTER
}

const quoteTag = /<\/?(?:q|blockquote|cite|footer)[\s>]/iy

/** Whether a tag of HTML begins or ends a quotation, or says behind one whose it is. */
export function isQuoteTag(text: string, at: number): boolean {
  quoteTag.lastIndex = at
  return quoteTag.test(text)
}

/** No tag is longer. */
const longestTag = 400

/** Where a tag of HTML that was left in the text ends; its attributes hold no quotations. `at` where there is none. */
export function endOfTag(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1) | 0x20
  if (!(next >= 0x61 && next <= 0x7a) && text.charCodeAt(at + 1) !== 0x2f && text.charCodeAt(at + 1) !== 0x21) return at
  for (let to = at + 1; to < end && to - at < longestTag; to++) {
    const code = text.charCodeAt(to)
    if (code === 0x3e) return to + 1
    if (code === 0x3c) return at
  }
  return at
}

import {isSpace} from '../span.js'
import type {Span} from '../types.js'
import {ABBREVIATION} from './classes.js'

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

const LETTER = 1
const DIGIT = 2
const latin = new Uint8Array(0x250)
for (let code = 0; code < latin.length; code++) latin[code] = classOf(String.fromCharCode(code))

function classOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? DIGIT : 0
}

function wordClass(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x250) return latin[code] ?? 0
  if (code >= 0x2000 && code < 0x2c00) return 0
  return classOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

const marks = '"\'`´“”„‟‘’‚‛«»‹›「」『』〝〞〟＂＇'
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019

function kindOfSign(text: string, at: number, to: number): number {
  const sign = text.charAt(at)
  if (marks.includes(sign)) return MARK
  if (to - at > 1) {
    if (sign === '&') return text.startsWith('dash', at + 2) ? DASH : MARK
    if (sign === ',') return MARK
  }
  switch (sign) {
    case '.': case '!': case '?': case '…': case '。': case '！': case '？': return STOP
    case ',': case '，': case '、': return COMMA
    case ':': case '：': return COLON
    case ';': return SEMICOLON
    case '—': case '–': case '―': case '-': case '‐': case '‒': return DASH
    case '(': case '[': case '{': return OPEN_BRACKET
    case ')': case ']': case '}': return CLOSE_BRACKET
    default: return OTHER
  }
}

/** `-` `.` `&` `_` `'`, the hyphen that does not break, and `’` */
function joinsWords(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x26 || code === 0x5f || code === 0x2011 || isApostrophe(code)
}

/** Where the word that starts at `from` ends: letters and digits, with hyphens, apostrophes and dots between them. */
function endOfWord(text: string, from: number): number {
  let at = from
  for (;;) {
    while (at < text.length && wordClass(text, at)) at += text.charCodeAt(at) >> 10 === 0x36 ? 2 : 1
    const code = text.charCodeAt(at)
    if (!joinsWords(code) || at + 1 >= text.length || !wordClass(text, at + 1)) return at
    if (code === 0x2e && !joinsWithDot(text, from, at)) return at
    if (code === 0x26 && endOfEntity(text, at) > at + 1) return at
    at++
  }
}

/** `U.S.`, `a.m.` and `example.org` are one word; `end.Next` is a stop without its space. */
function joinsWithDot(text: string, from: number, dot: number): boolean {
  const next = text.charAt(dot + 1)
  return next === next.toLowerCase() || dot - from < 2 || text.charAt(dot - 2) === '.'
}

const clitics = /['’](?:s|d|ll|m|re|ve)$/iu

function shapeOf(word: string): number {
  const first = word.charAt(0)
  if (first.toLowerCase() === first.toUpperCase()) return CASELESS
  if (first === first.toLowerCase()) return LOWER
  return word.length > 1 && word === word.toUpperCase() ? UPPER : CAPITAL
}

/** An initial (`J.`), an abbreviation the language knows, or letters with dots between them (`U.S.`). */
function takesDot(text: string, start: number, end: number, classes: number, shape: number): boolean {
  if (text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) === 0x2e) return false
  if (classes & ABBREVIATION && shape !== LOWER) return true
  if (end - start > 1) return text.charAt(end - 2) === '.'
  if (shape === LOWER || text.charAt(start) === 'I') return false
  let next = end + 1
  while (isSpace(text.charCodeAt(next)) && next - end < 4) next++
  return next > end + 1 ? /\p{Lu}/u.test(text.charAt(next)) : /\p{L}/u.test(text.charAt(next))
}

/** Cut `text` into words and signs. `classify` tells what a word, in lower case, can be. */
export function tokenize(text: string, paragraphs: readonly Span[], classify: (form: string) => number): Tokens {
  let capacity = (text.length >> 2) + 16
  let start = new Int32Array(capacity), end = new Int32Array(capacity), form = new Int32Array(capacity)
  let classes = new Int32Array(capacity), paragraph = new Int32Array(capacity)
  let kind = new Uint8Array(capacity), shape = new Uint8Array(capacity)
  const forms: string[] = ['']
  const classesOf: number[] = [0]
  const ids = new Map<string, number>()
  const raw = new Map<string, number>()
  let n = 0

  function grow() {
    const copy = <T extends Int32Array | Uint8Array>(from: T, to: T) => (to.set(from), to)
    capacity *= 2
    start = copy(start, new Int32Array(capacity))
    end = copy(end, new Int32Array(capacity))
    form = copy(form, new Int32Array(capacity))
    classes = copy(classes, new Int32Array(capacity))
    paragraph = copy(paragraph, new Int32Array(capacity))
    kind = copy(kind, new Uint8Array(capacity))
    shape = copy(shape, new Uint8Array(capacity))
  }
  function formId(word: string): number {
    const known = raw.get(word)
    if (known !== undefined) return known
    const key = word.toLowerCase().replaceAll('’', "'")
    let id = ids.get(key)
    if (id === undefined) {
      id = forms.length
      forms.push(key)
      classesOf.push(classify(key))
      ids.set(key, id)
    }
    raw.set(word, id)
    return id
  }
  function add(from: number, to: number, what: number, where: number): void {
    if (n === capacity) grow()
    start[n] = from
    end[n] = to
    kind[n] = what
    paragraph[n] = where
    n++
  }
  function addWord(from: number, to: number, what: number, where: number): number {
    const word = text.slice(from, to)
    const id = formId(word)
    const bits = classesOf[id] ?? 0
    const letters = what === WORD ? shapeOf(word) : CASELESS
    const dot = what === WORD && takesDot(text, from, to, bits, letters) ? 1 : 0
    add(from, to + dot, what, where)
    form[n - 1] = id
    classes[n - 1] = bits
    shape[n - 1] = letters
    return to + dot
  }

  paragraphs.forEach((span, where) => {
    let at = span.start
    while (at < span.end) {
      const code = text.charCodeAt(at)
      if (isSpace(code) || code === 0x5f || code === 0) {
        at++
        continue
      }
      if (code === 0x3c) {
        const behind = endOfTag(text, at, span.end)
        if (behind > at) {
          at = behind
          continue
        }
      }
      const first = wordClass(text, at)
      if (!first) {
        const to = endOfSign(text, at)
        add(at, to, kindOfSign(text, at, to), where)
        at = to
        continue
      }
      const to = Math.min(endOfWord(text, at), span.end)
      const tail = to - at > 2 ? clitics.exec(text.slice(Math.max(at, to - 3), to)) : null
      const cut = tail ? to - tail[0].length : to
      if (tail && cut > at) {
        addWord(at, cut, first === DIGIT ? NUMBER : WORD, where)
        at = addWord(cut, to, CLITIC, where)
      } else at = addWord(at, to, first === DIGIT ? NUMBER : WORD, where)
    }
  })
  return {
    text, length: n, forms,
    start: start.subarray(0, n), end: end.subarray(0, n), kind: kind.subarray(0, n), shape: shape.subarray(0, n),
    classes: classes.subarray(0, n), form: form.subarray(0, n), paragraph: paragraph.subarray(0, n)
  }
}

/** `''`, ` `` `, `‘‘`, `,,`, `--` and `...` are one sign each, and so is `&quot;`. */
function endOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  switch (code) {
    case 0x27: case 0x60: case 0x2018: case 0x2019: return next === code && !singleFirst(text, at) ? at + 2 : at + 1
    case 0x2c: return next === code && isWordStart(text, at) ? at + 2 : at + 1
    case 0x26: return endOfEntity(text, at)
    case 0x2d: case 0x2e: case 0x2014: {
      let to = at + 1
      while (text.charCodeAt(to) === code) to++
      return to
    }
    default: return at + (code >> 10 === 0x36 ? 2 : 1)
  }
}

/** Of three marks in a row behind a word the first closes what is inside: `‘he said 'no.'''`. */
function singleFirst(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (text.charCodeAt(at + 2) !== code || text.charCodeAt(at + 3) === code) return false
  return at > 0 && text.charCodeAt(at - 1) !== code && !isSpace(text.charCodeAt(at - 1))
}

/** `,,Gut"`: two commas before a word and none behind one. */
function isWordStart(text: string, at: number): boolean {
  return (at === 0 || isSpace(text.charCodeAt(at - 1))) && wordClass(text, at + 2) === LETTER
}

const entity = /&(?:[lr][ds]quo|quot|apos|[lr]aquo|[mn]dash|#(?:39|34|82(?:16|17|20|21)));/y

function endOfEntity(text: string, at: number): number {
  entity.lastIndex = at
  return entity.test(text) ? entity.lastIndex : at + 1
}

/** No tag is longer. */
const longestTag = 400

/** Where a tag of HTML that was left in the text ends; its attributes hold no quotations. `at` where there is none. */
function endOfTag(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1) | 0x20
  if (!(next >= 0x61 && next <= 0x7a) && text.charCodeAt(at + 1) !== 0x2f && text.charCodeAt(at + 1) !== 0x21) return at
  for (let to = at + 1; to < end && to - at < longestTag; to++) {
    const code = text.charCodeAt(to)
    if (code === 0x3e) return to + 1
    if (code === 0x3c) return at
  }
  return at
}

/** The word that token `i` is, in lower case. */
export function formOf(tokens: Tokens, i: number): string {
  return tokens.forms[tokens.form[i] ?? 0] ?? ''
}

/** The token's characters as they stand in the text. */
export function textOf(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i])
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

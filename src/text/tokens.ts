import {isSpace} from '../span.js'
import type {Span} from '../types.js'
import {ABBREVIATION, CALENDAR, FUNCTION_WORD, PARTICLE} from './classes.js'
import {end as endOfHash, hashOf, mix, seed} from './hash.js'
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
  if (code < 0x250) return latin[code]!
  if ((code >= 0x2000 && code < 0x2c00) || at >= text.length) return 0
  return classOf(String.fromCodePoint(text.codePointAt(at)!))
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019

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

function kindOfSign(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x80) return kinds.get(code) ?? OTHER
  if (to - at > 1) {
    if (code === 0x26) return text.startsWith('dash', at + 2) ? DASH : MARK
    if (code === 0x2c || code === 0x5c || code === 0x3c || code === 0x3e) return MARK
  }
  return asciiKinds[code]!
}

/** `-` `.` `&` `_` `'`, the hyphen that does not break, the one that is not seen, and `’` */
function joinsWords(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x26 || code === 0x5f || code === 0x2011 || code === 0xad ||
    isApostrophe(code)
}

/** Where the word that starts at `from` ends: letters and digits, with hyphens, apostrophes and dots between them. */
function endOfWord(text: string, from: number): number {
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
    if (!joinsWords(code) || !wordClass(text, at + 1)) return at
    if (code === 0x2e && !joinsWithDot(text, from, at)) return at
    if (code === 0x26 && endOfEntity(text, at) > at + 1) return at
    at++
  }
}

/** `U.S.`, `a.m.`, `D-N.Y.` and `example.org` are one word; `end.Next` is a stop without its space. */
function joinsWithDot(text: string, from: number, dot: number): boolean {
  const next = text.charAt(dot + 1)
  if (next === next.toLowerCase() || dot - from < 2) return true
  const before = text.charAt(dot - 2)
  return before === '.' || before === '-'
}

const clitics = ["'s", "'d", "'m", "'ll", "'re", "'ve"]

/** How many characters at the end of a word are a clitic. */
function cliticOf(form: string): number {
  const {length} = form
  if (length < 3 || (form.charCodeAt(length - 2) !== 0x27 && form.charCodeAt(length - 3) !== 0x27)) return 0
  const clitic = clitics.find(clitic => form.endsWith(clitic))
  return clitic && clitic.length < length ? clitic.length : 0
}

function shapeOf(word: string): number {
  const first = word.charAt(0)
  if (first >= 'a' && first <= 'z') return LOWER
  if (first.toLowerCase() === first.toUpperCase()) return CASELESS
  if (first === first.toLowerCase()) return LOWER
  return word.length > 1 && word === word.toUpperCase() ? UPPER : CAPITAL
}

/** An initial (`J.`), an abbreviation the language knows, or letters with dots between them (`U.S.`). */
function takesDot(text: string, start: number, end: number, classes: number, shape: number): boolean {
  const behind = text.charCodeAt(end + 1)
  // `“No.”`: before a closing mark it is the stop.
  if (behind === 0x2e || behind === 0x22 || behind === 0x201d || behind === 0xbb) return false
  // `on Nov. 8`, not `to Jan. Lee left`; `No. 8`, not `No. I stay.`
  if (classes & (CALENDAR | FUNCTION_WORD) && classes & ABBREVIATION) return isDigit(text.charCodeAt(end + 2))
  if (classes & ABBREVIATION && (shape !== LOWER || isShort(text, start, end))) return true
  if (end - start > 1) return text.charAt(end - 2) === '.'
  if (shape === LOWER || text.charAt(start) === 'I') return false
  let next = end + 1
  while (isSpace(text.charCodeAt(next)) && next - end < 4) next++
  // `M. de Cintré`
  if (next > end + 1) return /^(?:\p{Lu}|(?:d[eu]|v[ao]n)\s|d['’])/u.test(text.slice(next, next + 4))
  return /\p{L}/u.test(text.charAt(next))
}

/** `then-Sen. Roe`, `Roe v. Wade`, `Leeds vs. Derby`; not `no.`, `inc.` */
function isShort(text: string, start: number, end: number): boolean {
  const hyphen = text.slice(start, end).lastIndexOf('-')
  if (hyphen > 0) return isCapital(text, start + hyphen + 1)
  return text.charAt(start) === 'v' && isSpace(text.charCodeAt(end + 1))
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text.charAt(at))

/** By character of ASCII: capitals as small letters. */
const folded = Uint8Array.from({length: 0x80}, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))

/**
 * Each different spelling of a text once, found again by its characters without cutting them out. The hash is that of the
 * word in lower case, so that `The` stands beside `the`, and no second table is needed to tell that they are one form.
 */
class Spellings {
  readonly forms: string[] = ['']
  /** By spelling. */
  readonly form: number[] = []
  readonly shape: number[] = []
  readonly classes: number[] = []
  /** How many characters at its end are a clitic. */
  readonly tail: number[] = []
  readonly #text: string
  readonly #classify: Classify
  readonly #start: number[] = []
  readonly #end: number[] = []
  #table: Int32Array
  #hashes: Int32Array

  constructor(text: string, classify: Classify) {
    this.#text = text
    this.#classify = classify
    // A text of some length has a word for eight characters that it had not before; later they grow fewer.
    const places = 1 << Math.max(4, Math.min(12, 29 - Math.clz32(text.length)))
    this.#table = new Int32Array(places)
    this.#hashes = new Int32Array(places)
  }

  find(from: number, to: number): number {
    const hash = this.#hash(from, to)
    const mask = this.#table.length - 1
    let slot = hash & mask
    for (let id = this.#table[slot]! - 1; id >= 0; id = this.#table[slot]! - 1) {
      if (this.#hashes[slot] === hash && this.#isAt(id, from, to)) return id
      slot = (slot + 1) & mask
    }
    return this.#add(from, to, hash, slot)
  }

  #hash(from: number, to: number): number {
    const text = this.#text
    let hash = seed
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code >= 0x80 && code !== 0x2019) return hashOf(formOfWord(text.slice(from, to)))
      hash = mix(hash, code < 0x80 ? folded[code]! : 0x27)
    }
    return endOfHash(hash)
  }

  #isAt(id: number, from: number, to: number): boolean {
    const text = this.#text
    let known = this.#start[id]!
    if (this.#end[id]! - known !== to - from) return false
    for (let at = from; at < to; at++) if (text.charCodeAt(at) !== text.charCodeAt(known++)) return false
    return true
  }

  #add(from: number, to: number, hash: number, slot: number): number {
    const word = this.#text.slice(from, to)
    const id = this.form.length
    const plain = isPlain(this.#text, from, to)
    const form = plain ? word : formOfWord(word)
    const other = this.#otherSpelling(form, hash)
    if (other < 0) this.forms.push(form)
    this.form.push(other < 0 ? this.forms.length - 1 : this.form[other]!)
    this.classes.push(other < 0 ? this.#classify(form, hash) : this.classes[other]!)
    this.shape.push(plain ? LOWER : this.#joinsParticle(word) ? CAPITAL : shapeOf(word))
    this.tail.push(plain ? 0 : cliticOf(form))
    this.#start.push(from)
    this.#end.push(to)
    this.#table[slot] = id + 1
    this.#hashes[slot] = hash
    if (this.form.length * 2 > this.#table.length) this.#grow()
    return id
  }

  /** Another spelling of a form, or -1. */
  #otherSpelling(form: string, hash: number): number {
    const mask = this.#table.length - 1
    for (let slot = hash & mask; this.#table[slot] !== 0; slot = (slot + 1) & mask) {
      const id = this.#table[slot]! - 1
      if (this.#hashes[slot] === hash && this.forms[this.form[id]!] === form) return id
    }
    return -1
  }

  /** `al-Rashid` and `d’Artagnan` are names as `Rashid` is. */
  #joinsParticle(word: string): boolean {
    const joint = word.search(/[-'’]/u)
    if (joint < 1 || !isCapital(word, joint + 1)) return false
    return word.charAt(joint) === '-' ? Boolean(this.#classify(word.slice(0, joint)) & PARTICLE) : joint === 1
  }

  #grow(): void {
    const [table, hashes] = [this.#table, this.#hashes]
    const mask = table.length * 4 - 1
    this.#table = new Int32Array(mask + 1)
    this.#hashes = new Int32Array(mask + 1)
    for (let old = 0; old < table.length; old++) {
      if (table[old] === 0) continue
      let slot = hashes[old]! & mask
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask
      this.#table[slot] = table[old]!
      this.#hashes[slot] = hashes[old]!
    }
  }
}

/** A word in lower case, with straight apostrophes, and without hyphens that are not seen. */
function formOfWord(word: string): string {
  return word.toLowerCase().replaceAll('\u00ad', '').replaceAll('’', "'")
}

/** Small letters of ASCII, as most words are. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

/** The columns of `Tokens`, while they grow. */
class Columns {
  length = 0
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  shape: Uint8Array
  classes: Int32Array
  form: Int32Array
  paragraph: Int32Array

  constructor(capacity: number) {
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.kind = new Uint8Array(capacity)
    this.shape = new Uint8Array(capacity)
    this.classes = new Int32Array(capacity)
    this.form = new Int32Array(capacity)
    this.paragraph = new Int32Array(capacity)
  }

  add(from: number, to: number, kind: number, paragraph: number): number {
    if (this.length === this.start.length) this.#grow()
    const n = this.length++
    this.start[n] = from
    this.end[n] = to
    this.kind[n] = kind
    this.paragraph[n] = paragraph
    return n
  }

  #grow(): void {
    const wider = new Columns(this.start.length * 2)
    wider.start.set(this.start)
    wider.end.set(this.end)
    wider.kind.set(this.kind)
    wider.shape.set(this.shape)
    wider.classes.set(this.classes)
    wider.form.set(this.form)
    wider.paragraph.set(this.paragraph)
    Object.assign(this, wider, {length: this.length})
  }
}

/** Cut `text` into words and signs. */
export function tokenize(text: string, paragraphs: readonly Span[], classify: Classify): Tokens {
  const columns = new Columns((text.length >> 2) + 16)
  const spellings = new Spellings(text, classify)
  const addWord = (from: number, to: number, kind: number, where: number, id: number): number => {
    const {form, classes, shape} = spellings
    const letters = kind === WORD ? shape[id]! : CASELESS
    const dotted = kind === WORD && text.charCodeAt(to) === 0x2e && takesDot(text, from, to, classes[id]!, letters)
    const end = dotted ? to + 1 : to
    const n = columns.add(from, end, kind, where)
    columns.form[n] = form[id]!
    columns.classes[n] = classes[id]!
    columns.shape[n] = letters
    return end
  }
  for (let where = 0; where < paragraphs.length; where++) {
    const {start, end} = paragraphs[where]!
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at)
      const what = code < 0x250 ? latin[code]! : wordClass(text, at)
      if (what) {
        const to = Math.min(endOfWord(text, at), end)
        const kind = what === DIGIT ? NUMBER : WORD
        const id = spellings.find(at, to)
        const tail = spellings.tail[id]!
        if (tail) {
          addWord(at, to - tail, kind, where, spellings.find(at, to - tail))
          at = addWord(to - tail, to, CLITIC, where, spellings.find(to - tail, to))
        } else at = addWord(at, to, kind, where, id)
        continue
      }
      // `_so_` and `**so**` stress words, and are none themselves.
      if (isSpace(code) || code === 0x5f || code === 0x2a || code === 0) {
        at++
        continue
      }
      const behind = code === 0x3c ? endOfTag(text, at, end) : at
      if (behind > at) {
        if (isQuoteTag(text, at)) columns.add(at, behind, MARK, where)
        at = behind
        continue
      }
      if (isOwned(text, at)) {
        at = addWord(at, at + 2, CLITIC, where, spellings.find(at, at + 2))
        continue
      }
      const to = Math.min(endOfSign(text, at), end)
      columns.add(at, to, kindOfSign(text, at, to), where)
      at = to
    }
  }
  const {length, start, end, kind, shape, classes, form, paragraph} = columns
  return {
    text, length, forms: spellings.forms,
    start: start.subarray(0, length), end: end.subarray(0, length), kind: kind.subarray(0, length),
    shape: shape.subarray(0, length), classes: classes.subarray(0, length), form: form.subarray(0, length),
    paragraph: paragraph.subarray(0, length)
  }
}

/** The `’s` of `“Hamlet”’s prince`. */
function isOwned(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || text.charAt(at + 1) !== 's' || wordClass(text, at + 2)) return false
  return at > 1 && /["”»]/u.test(text.charAt(at - 1)) && !isSpace(text.charCodeAt(at - 2))
}

/** `''`, ` `` `, `‘‘`, `,,`, `<<`, `--` and `...` are one sign each, and so are `&quot;` and `\\"`. */
function endOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  switch (code) {
    case 0x27: case 0x60: case 0xb4: case 0x2018: case 0x2019:
      return next === code && !singleFirst(text, at) ? at + 2 : at + 1
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

/** `,,Gut"`, `<<Bon>>`: two of them before a word and none behind one. */
function isWordStart(text: string, at: number): boolean {
  return (at === 0 || isSpace(text.charCodeAt(at - 1))) && wordClass(text, at + 2) === LETTER
}

const entity = /&(?:[lr][ds]quo|bdquo|sbquo|quot|apos|[lr]s?aquo|[mn]dash|#(?:39|34|82(?:1[678]|2[012])|x(?:2[27]|201[89A-Ea-e])));/y

function endOfEntity(text: string, at: number): number {
  entity.lastIndex = at
  return entity.test(text) ? entity.lastIndex : at + 1
}

const quoteTag = /<\/?(?:q|blockquote|cite|footer)[\s>]/iy

/** Whether a tag of HTML begins or ends a quotation, or says behind one whose it is. */
function isQuoteTag(text: string, at: number): boolean {
  quoteTag.lastIndex = at
  return quoteTag.test(text)
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
/** Halves of the day. */
const halves = new Set(['am', 'pm', 'a.m', 'p.m'])

/** Behind the time or number that begins a line at token `i`: `[00:01:12]`, `12/05/2024, 1:01 PM -`, `1.`; else `i`. */
export function behindTime(tokens: Tokens, i: number, to: number): number {
  const {kind} = tokens
  if (kind[i] !== NUMBER && (kind[i] !== OPEN_BRACKET || kind[i + 1] !== NUMBER)) return i
  let at = i
  const isOfTime = (at: number): boolean =>
    kind[at] !== MARK && (kind[at] !== WORD || halves.has(formOf(tokens, at)))
  while (at < to && at - i < longestTime && isOfTime(at)) at++
  return at
}

/** Whether a token is the last of its sentence: a stop, or the end of its paragraph. */
export const endsSentence = ({kind, paragraph}: Tokens, i: number): boolean =>
  kind[i] === STOP || paragraph[i + 1] !== paragraph[i]

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstFrom(tokens.length, i => tokens.start[i]! < offset)
}

import {isSpace} from '../span.js'
import type {Span} from '../types.js'
import {endOfSign, endOfTag, isOwned, isQuoteTag, kindOfSign} from './signs.js'
import {Spellings} from './spellings.js'
import {CASELESS, type Classify, CLITIC, MARK, NUMBER, type Tokens, WORD} from './tokens.js'
import {DIGIT, endOfWord, isNote, isRaised, latin, takesDot, wordClass} from './words.js'

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
        if (what === DIGIT && isNote(text, at)) {
          at = to
          continue
        }
        const kind = what === DIGIT ? NUMBER : WORD
        const id = spellings.find(at, to)
        const tail = spellings.tail[id]!
        if (tail) {
          addWord(at, to - tail, kind, where, spellings.find(at, to - tail))
          at = addWord(to - tail, to, CLITIC, where, spellings.find(to - tail, to))
        } else at = addWord(at, to, kind, where, id)
        continue
      }
      // `_so_` and `**so**` stress words, and are none themselves; `Ann Lee²` has a note.
      if (isSpace(code) || code === 0x5f || code === 0x2a || code === 0 || isRaised(code)) {
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

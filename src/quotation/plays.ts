import {TITLE} from '../text/classes.js'
import {
  CAPITAL, CLITIC, COLON, formOf, NUMBER, OPEN_BRACKET, STOP, textOf, type Tokens, UPPER, WORD
} from '../text/tokens.js'
import type {Span} from '../types.js'
import type {Speaking} from './asides.js'
import type {Draft} from './drafts.js'
import {behindBracket, longest, nameOf} from './labels.js'
import {heldIn, type Line, makeUnmarked} from './line.js'

/** A line with nothing but a name in capitals, and a remark: `HAMLET`, `DR. SHAH (off)`; or one before a colon: `Ann:` */
export function isHeading(tokens: Tokens, from: number, to: number, {unnamed}: Speaking): boolean {
  const {kind, shape, classes} = tokens
  if (to - from > longest || kind[from] !== WORD) return false
  if (unnamed.has(formOf(tokens, from))) return false
  const signed = kind[to - 1] === COLON ? CAPITAL : UPPER
  let i = from
  const isOfName = (i: number) => shape[i] === UPPER || shape[i] === signed || kind[i] === CLITIC ||
    kind[i] === NUMBER || classes[i]! & TITLE
  while (i < to && isOfName(i)) i++
  if (i === from) return false
  const behindSign = () => i < to && (kind[i] === COLON || kind[i] === STOP) && i++
  behindSign()
  if (i < to && kind[i] === OPEN_BRACKET) i = behindBracket(tokens, i, to)
  behindSign()
  return i === to && !/^[IVXLC]+$/u.test(textOf(tokens, from))
}

/** The speeches of a play, each below the name of who speaks it, up to a blank line. */
export function findHeaded(
  tokens: Tokens, paragraphs: readonly Span[], headings: readonly Line[], inside: ReadonlySet<number>,
  held: readonly Draft[]
): Draft[] {
  const {text, start, kind, paragraph, length} = tokens
  const names = headings.map(({from, to}) => nameOf(tokens, {name: from, end: to}).replace(/[.:]$/u, ''))
  const speaking = names.filter((_, i) => isAbove(text, paragraphs, headings[i]!.paragraph))
  const named = new Set(speaking)
  if (named.size < 2 || named.size === speaking.length) return []
  const isHead = new Set(headings.map(({paragraph}) => paragraph))
  return headings.flatMap(({to, paragraph: heading}) => {
    const parts: Draft[] = []
    let from = to
    for (let where = heading; isAbove(text, paragraphs, where) && !isHead.has(where + 1); where++) {
      if (from >= length || paragraph[from] !== where + 1) break
      const first = from
      while (from < length && paragraph[from] === where + 1) from++
      const {end} = paragraphs[where + 1]!
      const remark = kind[first] === OPEN_BRACKET && behindBracket(tokens, first, from) === from
      const marked = heldIn(held, paragraphs[where + 1]!).some(({open, close}) => open === first && close + 2 >= from)
      if (remark || marked || inside.has(where + 1)) continue
      const content = {start: start[first]!, end}
      const before = parts[parts.length - 1] ?? null
      parts.push(makeUnmarked('label', first - 1, false, from, content, where + 1, before))
    }
    return parts
  })
}

const lineBreak = /^[^\S\r\n]*(?:\r\n|[\r\n])[^\S\r\n]*$/u

/** Whether the next paragraph begins on the next line. */
function isAbove(text: string, paragraphs: readonly Span[], where: number): boolean {
  const next = paragraphs[where + 1]
  return next !== undefined && lineBreak.test(text.slice(paragraphs[where]!.end, next.start))
}

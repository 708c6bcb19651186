import {isSpace} from '../span.js'
import type {Span} from '../types.js'

/** Longer lines were not broken by hand. */
const widest = 100
/** A shorter line is no full line of prose: a heading, a verse, a date. */
const narrowest = 45
/** Ragged margins: how far a full line may fall short. */
const slack = 6

/**
 * The paragraphs of a text, in order, without the blank lines between them. A blank line always parts. A single line break
 * parts too, unless the lines of its block look hard-wrapped: each but the last so full that the next word had no room.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let block: Span[] = []
  const flush = () => {
    if (block.length > 1 && isWrapped(text, block)) {
      paragraphs.push({start: block[0]!.start, end: block[block.length - 1]!.end})
    } else paragraphs.push(...block)
    block = []
  }
  forEachLine(text, (start, end) => {
    const line = withoutEdges(text, start, end)
    if (line.start === line.end) flush()
    else block.push(line)
  })
  flush()
  return paragraphs
}

function forEachLine(text: string, visit: (start: number, end: number) => void): void {
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x0d && code !== 0x2028 && code !== 0x2029 && code !== 0x85) continue
    if (code !== 0x0a && code !== 0x0d && code !== 0x0c && code !== 0x2028 && code !== 0x2029 && code !== 0x85) continue
    if (code === 0x0a && text.charCodeAt(at - 1) === 0x0d) {
      start = at + 1
      continue
    }
    visit(start, at)
    if (code === 0x0c || code === 0x2029) visit(at, at)
    start = at + 1
  }
  visit(start, text.length)
}

function withoutEdges(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return {start, end}
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  let width = 0
  for (const {start, end} of lines) width = Math.max(width, end - start)
  if (width > widest || width < narrowest) return false
  let short = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const {start, end} = lines[i]!
    if (end - start + 1 + firstWord(text, lines[i + 1]!) < width - slack) short++
  }
  return short * 8 < lines.length
}

function firstWord(text: string, {start, end}: Span): number {
  let at = start
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return at - start
}

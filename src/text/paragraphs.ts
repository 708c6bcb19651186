import {isSpace} from '../span.js'
import type {Span} from '../types.js'

/** Longer lines were not broken by hand. */
const widest = 100
/** A shorter line is no full line of prose: a heading, a verse, a date. */
const narrowest = 45
/** Ragged margins: how far a full line may fall short. */
const slack = 10

/** A line without the white space at its edges. */
interface Line extends Span {
  /** White space before its first word. */
  readonly indent: number
}

/**
 * The paragraphs of a text, in order, without the blank lines between them. A blank line always parts. A single line break
 * parts too, unless it looks like the end of a hard-wrapped line: in the middle of a sentence; or, in a text that has such
 * lines, so full that the next word had no room.
 */
export function findParagraphs(text: string): Span[] {
  const blocks = findBlocks(text)
  const wrapped = blocks.some(lines => isWrapped(text, lines))
  const paragraphs: Span[] = []
  for (const lines of blocks) joinLines(text, lines, wrapped, paragraphs)
  return paragraphs
}

/** Tags of HTML between two paragraphs or lines; or of a block, which its paragraphs do not part. */
const tag = /((?:<\/(?:p|div|li|h[1-6])>\s*){1,4}(?:<(?:p|div|[ou]l|li|h[1-6])(?:\s[^<>]{0,400})?>\s*){1,4})|(<br\s?\/?>)|<\/?blockquote/iy

/** The lines between blank ones, or between tags: `<p>“No.”</p><p>“Why?”</p>`. */
function findBlocks(text: string): Line[][] {
  const blocks: Line[][] = []
  let block: Line[] = []
  const flush = () => {
    if (block.length === 0) return
    blocks.push(block)
    block = []
  }
  let start = 0
  let held = false
  const {length} = text
  const endLine = (end: number) => {
    const line = withoutEdges(text, start, end)
    if (isBlank(text, line)) flush()
    else block.push(line)
  }
  const endAtTag = (at: number) => {
    tag.lastIndex = at
    const [found, bound, br] = tag.exec(text) ?? []
    if (found && !bound && !br) held = found.charAt(1) !== '/'
    if (held || !bound && !br) return
    endLine(at)
    if (bound) flush()
    start = tag.lastIndex
  }
  for (let at = 0; at < length; at++) {
    // Not within what a tag has ended.
    if (at < start) continue
    const code = text.charCodeAt(at)
    if (code === 0x3c) endAtTag(at)
    if (code > 0x0d && code !== 0x2028 && code !== 0x2029 && code !== 0x85) continue
    if (code !== 0x0a && code !== 0x0d && code !== 0x0c && code < 0x80) continue
    endLine(at)
    if (code === 0x0c || code === 0x2029) flush()
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++
    start = at + 1
  }
  endLine(length)
  flush()
  return blocks
}

/** Whether a line of prose breaks off in the middle of a sentence. */
const isWrapped = (text: string, lines: readonly Line[]): boolean => lines.some(({start, end}, i) => {
  const next = lines[i + 1]
  if (!next || Math.max(end - start, next.end - next.start) > widest) return false
  return !endOfSentence.test(text.charAt(end - 1)) && (end - start > narrowest || beginsLower(text, next.start))
})

/** A line of a quoted block may be blank, too: `>`. */
function isBlank(text: string, {start, end}: Span): boolean {
  let at = start
  while (at < end && (text.charCodeAt(at) === 0x3e || isSpace(text.charCodeAt(at)))) at++
  return at === end
}

function withoutEdges(text: string, start: number, end: number): Line {
  let from = start
  while (from < end && isSpace(text.charCodeAt(from))) from++
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  return {start: from, end, indent: from - start}
}

/** Put together the lines of a block that were broken by hand. */
function joinLines(text: string, lines: readonly Line[], wrapped: boolean, paragraphs: Span[]): void {
  const shape = shapeOf(text, lines, wrapped)
  let {start} = lines[0]!
  for (let i = 0; i + 1 < lines.length; i++) {
    if (goesOn(text, lines[i]!, lines[i + 1]!, shape)) continue
    paragraphs.push({start, end: lines[i]!.end})
    start = lines[i + 1]!.start
  }
  paragraphs.push({start, end: lines[lines.length - 1]!.end})
}

/** Of a block: how wide it is set, and how many of its lines are full. */
interface Shape {
  readonly width: number
  /** All lines but one in eight, as a paragraph is between two blank lines. */
  readonly full: boolean
  /** At least half of the lines. */
  readonly mostlyFull: boolean
}

function shapeOf(text: string, lines: readonly Line[], wrapped: boolean): Shape {
  let width = 0
  for (const {start, end, indent} of lines) width = Math.max(width, end - start + indent)
  if (!wrapped || width > widest || width < narrowest) return {width, full: false, mostlyFull: false}
  let short = 0
  for (let i = 0; i + 1 < lines.length; i++) if (!isFull(text, lines[i]!, lines[i + 1]!, width)) short++
  return {width, full: short * 8 < lines.length, mostlyFull: short * 2 < lines.length}
}

/** Whether the first word of the line below had no room. */
function isFull(text: string, {start, end, indent}: Line, next: Line, width: number): boolean {
  return end - start + indent + 1 + firstWord(text, next) >= width - slack
}

/** Whether the paragraph of `line` goes on in the line below. */
function goesOn(text: string, line: Line, next: Line, {width, full, mostlyFull}: Shape): boolean {
  if (isByline(text, line, next) || isCut(text, line, next)) return true
  if (width > widest || isItem(text, next) || isChat(text, line, next) || isHeading(text, line, next)) return false
  if (next.indent > line.indent + 1 && !full) return false
  if (full || beginsLower(text, next.start)) return true
  if (!mostlyFull) return false
  return isFull(text, line, next, width) || !endOfSentence.test(text.charAt(line.end - 1))
}

const doubles = /["“”]/gu

/** `He said “Come` / `in” and left`: marks that open in one line close in the next. */
function isCut(text: string, {start, end}: Line, next: Line): boolean {
  const open = text.slice(start, end).match(doubles) ?? []
  const close = text.slice(next.start, next.end).match(doubles) ?? []
  if (open.length % 2 === 0 || close.length % 2 === 0 || endOfSentence.test(text.charAt(end - 1))) return false
  return open.at(-1) !== '”' && close[0] !== '“' && text.charAt(next.start) !== '"'
}

const endOfSentence = /[.!?…:"'”’»)\]—_-]/u

/** The point of a list, a line of dialogue behind a dash, the `>` of a quoted mail: begins a paragraph of its own. */
function isItem(text: string, {start, end}: Line): boolean {
  const code = text.charCodeAt(start)
  if (code === 0x2014 || code === 0x2015 || code === 0x2022 || code === 0x3e) return true
  const next = text.charCodeAt(start + 1)
  if (code === 0x2d && next === 0x2d) return start + 2 < end && !isSpace(text.charCodeAt(start + 2))
  return (code === 0x2d || code === 0x2013 || code === 0x2a) && isSpace(next)
}

const handle = /^\p{Ll}[\p{L}\p{N}_.-]{0,19}: /u

/** `tom: hi` above `ann: hello` */
const isChat = (text: string, line: Line, next: Line): boolean =>
  [line, next].every(({start}) => handle.test(text.slice(start, start + 22)))

const capitals = /^[*_]*\p{Lu}[\p{Lu} .'’-]+(?:\([^)]*\))?[.:]?[*_]*$/u

/** `HAMLET` above a line of his: capitals above a line with small letters. */
function isHeading(text: string, {start, end}: Line, next: Line): boolean {
  if (end - start > 40 || !capitals.test(text.slice(start, end))) return false
  return /\p{Ll}/u.test(text.slice(next.start, Math.min(next.end, next.start + 20)))
}

/** A dash, a name, and behind a comma an office or a book. */
const byline = /^(?:[—―–]|--?) ?\p{Lu}[^.!?,;:“”"]{2,60}(?:,[^.!?“”"]{2,60})?$/u
const endOfQuote = /["”»’'」]$/u

/** `— Ana Ruiz` below the marks of a pull quote. */
function isByline(text: string, line: Line, next: Line): boolean {
  if (next.end - next.start > 80 || !endOfQuote.test(text.charAt(line.end - 1))) return false
  return byline.test(text.slice(next.start, next.end))
}

const lower = /^\p{Ll}/u

function beginsLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return lower.test(text.charAt(at))
}

function firstWord(text: string, {start, end}: Span): number {
  let at = start
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return at - start
}

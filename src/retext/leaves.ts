import {toString} from 'nlcst-to-string'
import type {Literals, Nodes, Root} from 'nlcst'
import type {Point, Position} from 'unist'
import type {Span} from '../index.js'

/** A node with a value. */
export interface Leaf {
  /** Where its value begins in `toString(tree)`. */
  readonly start: number
  readonly value: string
  /** Where it stands in the source; `null` when the tree doesn't say. */
  readonly position: Position | null
}

/** A point whose offset is known. */
type Place = Point & {offset: number}

interface Range {
  readonly start: Place
  readonly end: Place
}

/**
 * Find the leaves of `tree`, and where each of them stands in `source`.
 *
 * `mdast-util-to-nlcst` and `hast-util-to-nlcst` count from the start of a text node as if the source were its value:
 * behind a character reference, an escape, or the `> ` of a wrapped block quote, their positions are too early up to
 * the end of that node. Where their count goes on without a gap it is one text node, and is counted again here, along
 * the source.
 */
export function findLeaves(tree: Root, source: string): Leaf[] {
  const text = toString(tree)
  const isExact = source === '' || source === text
  const leaves: Leaf[] = []
  let start = 0
  /** Where the leaf before ends, by the tree and in truth. */
  let previous: {claimed: number; end: Place} | null = null

  for (const leaf of literals(tree)) {
    const claimed = placed(leaf.position)
    if (isExact || !claimed) {
      leaves.push({start, value: leaf.value, position: leaf.position ?? null})
    } else {
      const from: Place = previous?.claimed === claimed.start.offset ? previous.end : claimed.start
      const position = findLeaf(source, from, text, start, leaf)
      leaves.push({start, value: leaf.value, position})
      previous = {claimed: claimed.end.offset, end: position.end}
    }
    start += leaf.value.length
  }

  return leaves
}

/** The point behind `text`, which begins at `point`. */
export function advance<P extends Point>(point: P, text: string): P {
  const lines = text.split(/\r\n?|\n/u)
  const column = lines.length > 1 ? 1 : point.column
  const offset = point.offset === undefined ? {} : {offset: point.offset + text.length}
  return {...point, line: point.line + lines.length - 1, column: column + lines.at(-1)!.length, ...offset}
}

function placed(position: Position | undefined): Range | null {
  if (position?.start.offset === undefined || position.end.offset === undefined) return null
  return position as Range
}

function* literals(node: Nodes): Generator<Literals> {
  if (!('children' in node)) {
    if (node.value !== '') yield node
    return
  }
  for (const child of node.children) yield* literals(child)
}

/** How far a value that another plugin has changed (`--` to `—`) may put the rest of its text node off. */
const farthestSkip = 8

/** Find the leaf that begins at `start` of `text`, at `from` in `source` or right behind. */
function findLeaf(source: string, from: Place, text: string, start: number, leaf: Literals): Range {
  const claimedLength = leaf.position!.end.offset! - leaf.position!.start.offset!
  // `mdast-util-to-nlcst` writes two line endings for one, so that they part paragraphs.
  const isInserted = claimedLength !== leaf.value.length
  const found = isInserted ? null : match(source, from.offset, text, start, leaf)
  const {start: first, end: last} = found ?? {start: from.offset, end: from.offset + claimedLength}

  const begin = advance(from, source.slice(from.offset, first))
  return {start: begin, end: advance(begin, source.slice(first, last))}
}

/** The span of `source` at `from` that reads as the leaf; `null` when there is none. */
function match(source: string, from: number, text: string, start: number, {type, value}: Literals): Span | null {
  const isSource = type === 'SourceNode'
  if (isSource && source.startsWith(value, from)) return {start: from, end: from + value.length}

  const begin = isSource ? skipTag(source, from) : skipIndent(source, from, text[start]!)
  let at = begin
  let index = start
  for (const char of value) {
    at = skipIndent(source, at, char)
    const length = lengthInSource(source, at, text, index, char)
    if (length === 0) return findNear(source, from, value)
    at += length
    index += char.length
  }
  return {start: begin, end: at}
}

/** No tag is longer, so that work stays linear on `<` without end. */
const longestTag = 400

/** The code of HTML is said to begin where its `<code>` does. */
function skipTag(source: string, from: number): number {
  return source[from] === '<' ? from + source.slice(from, from + longestTag).indexOf('>') + 1 : from
}

function findNear(source: string, from: number, value: string): Span | null {
  const skip = source.slice(from, from + farthestSkip + value.length).indexOf(value)
  return skip === -1 ? null : {start: from + skip, end: from + skip + value.length}
}

/** Markdown drops the indentation and the `>` before a line that goes on. */
function skipIndent(source: string, from: number, char: string): number {
  const startsLine = source[from - 1] === '\n' || source[from - 1] === '\r'
  if (!startsLine) return from
  let at = from
  while (/^[ \t>]$/u.test(source[at] ?? '') && !source.startsWith(char, at)) at++
  return at
}

/** How many code units of `source` stand at `at` for `char` of `text`; 0 when it isn't there. */
function lengthInSource(source: string, at: number, text: string, index: number, char: string): number {
  const reference = source[at] === '&' ? matchAt(/&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);?/iuy, source, at) : ''
  const isDecoded = reference === '&amp;' ? char === '&' : !text.startsWith(reference, index)
  if (reference !== '' && isDecoded) return reference.length
  if (source.startsWith(char, at)) return char.length
  if (source[at] === '\\' && source.startsWith(char, at + 1)) return 1 + char.length
  if (char === '\n') return matchAt(/[ \t]*(?:\r\n?|\n)/uy, source, at).length
  return 0
}

function matchAt(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}

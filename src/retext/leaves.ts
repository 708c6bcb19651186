import {toString} from 'nlcst-to-string'
import type {Literals, Nodes, Root} from 'nlcst'
import type {Point, Position} from 'unist'

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
  const isSource = source === '' || source === text
  const leaves: Leaf[] = []
  let start = 0
  /** Where the leaf before really ended, and where the tree says so. */
  let previous: {end: Place; claimed: number} | null = null

  for (const {type, value, position} of literals(tree)) {
    const claimed = placed(position)
    if (isSource || !claimed) {
      leaves.push({start, value, position: position ?? null})
      previous = null
    } else {
      const goesOn = previous?.claimed === claimed.start.offset
      const from: Place = goesOn ? previous!.end : claimed.start
      const {skip, length} =
        measure(source, from.offset, text, start, value, type === 'SourceNode') ??
        {skip: 0, length: claimed.end.offset - claimed.start.offset}
      const begin = advance(from, source.slice(from.offset, from.offset + skip))
      const end = advance(begin, source.slice(begin.offset, begin.offset + length))
      leaves.push({start, value, position: {start: begin, end}})
      previous = {end, claimed: claimed.end.offset}
    }
    start += value.length
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

function placed(position: Position | undefined): {start: Place; end: Place} | null {
  if (position?.start.offset === undefined || position.end.offset === undefined) return null
  return position as {start: Place; end: Place}
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

/** How the leaf at `start` of `text` stands at `from` in `source`; `null` when its value isn't there. */
function measure(
  source: string,
  from: number,
  text: string,
  start: number,
  value: string,
  verbatim: boolean
): {skip: number; length: number} | null {
  if (verbatim) return source.startsWith(value, from) ? {skip: 0, length: value.length} : null

  const begin = skipIndent(source, from, value)
  let at = begin
  let index = start
  for (const char of value) {
    const length = lengthInSource(source, at, text, index, char)
    if (length === 0) return findNear(source, from, value)
    at += length
    index += char.length
  }
  return {skip: begin - from, length: at - begin}
}

function findNear(source: string, from: number, value: string): {skip: number; length: number} | null {
  const skip = source.slice(from, from + farthestSkip + value.length).indexOf(value)
  return skip === -1 ? null : {skip, length: value.length}
}

/** Markdown drops the indentation and the `>` before a line that goes on. */
function skipIndent(source: string, from: number, value: string): number {
  const startsLine = from > 0 && /[\n\r]/u.test(source[from - 1]!)
  if (!startsLine || /^\s/u.test(value)) return from
  let at = from
  while (/^[ \t>]$/u.test(source[at] ?? '') && !source.startsWith(value, at)) at++
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

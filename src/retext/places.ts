import type {Root} from 'nlcst'
import type {Point, Position} from 'unist'
import type {Span} from '../index.js'
import {countBelow} from './breaks.js'
import {advance, findLeaves, type Leaf} from './leaves.js'

/** Learn where spans of `toString(tree)` stand in the source; `null` for those at nodes without a position. */
export function findPlaces(tree: Root, source: string): (span: Span) => Position | null {
  const leaves = findLeaves(tree, source)
  const starts = leaves.map(leaf => leaf.start)
  const leafAt = (offset: number): Leaf | undefined => leaves[countBelow(starts, offset + 1) - 1]

  return span => {
    const first = leafAt(span.start)
    const last = leafAt(Math.max(span.start, span.end - 1))
    if (!first?.position || !last?.position) return null
    return {start: startIn(first, span.start), end: endIn(last, span.end)}
  }
}

function startIn(leaf: Leaf, offset: number): Point {
  return isSplittable(leaf) ? pointIn(leaf, offset) : {...leaf.position!.start}
}

function endIn(leaf: Leaf, offset: number): Point {
  return isSplittable(leaf) ? pointIn(leaf, offset) : {...leaf.position!.end}
}

/** Equal marks in a row are one leaf (`""`), of which a quote may hold a part. */
function pointIn({start, value, position}: Leaf, offset: number): Point {
  return advance(position!.start, value.slice(0, offset - start))
}

/** Whether each code unit of the value is one of the source. */
function isSplittable({value, position}: Leaf): boolean {
  const {start, end} = position!
  if (start.offset !== undefined && end.offset !== undefined) return end.offset - start.offset === value.length
  return start.line === end.line && end.column - start.column === value.length
}

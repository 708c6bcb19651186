import {toString} from 'nlcst-to-string'
import type {Nodes, Root} from 'nlcst'
import type {Span} from '../index.js'

const breakText = '\n\n'

/** The text of a tree, as it can be read: paragraphs that nothing parts in the tree (those of HTML) stand apart. */
export interface ReadableText {
  readonly text: string
  /** Where a span of `text` stands in `toString(tree)`. */
  toTree(span: Span): Span
}

/** Make the text of `tree` readable. `rehype-retext` leaves no white space between two `<p>`. */
export function findBreaks(tree: Root): ReadableText {
  const treeText = toString(tree)
  const joints = findJoints(tree, treeText)
  const breaks = joints.map((joint, index) => joint + index * breakText.length)
  const toTree = (offset: number): number => offset - breakLengthBefore(breaks, offset)

  return {
    text: [0, ...joints].map((joint, index) => treeText.slice(joint, joints[index])).join(breakText),
    toTree: ({start, end}) => ({start: toTree(start), end: toTree(end)})
  }
}

/** Offsets at which a paragraph begins right behind the letters of another. */
function findJoints(tree: Root, text: string): number[] {
  const joints: number[] = []
  let offset = 0

  visit(tree)
  return joints

  function visit(node: Nodes): void {
    if (node.type === 'ParagraphNode' && offset > 0 && !endsLine(text, offset)) joints.push(offset)
    if ('children' in node) node.children.forEach(visit)
    else offset += node.value.length
  }
}

function endsLine(text: string, offset: number): boolean {
  let index = offset - 1
  while (text[index] === ' ' || text[index] === '\t') index--
  return text[index] === '\n' || text[index] === '\r'
}

/** How much of what stands before `offset` was put in. */
function breakLengthBefore(breaks: readonly number[], offset: number): number {
  const count = countBelow(breaks, offset)
  const last = breaks[count - 1]
  if (last === undefined) return 0
  return (count - 1) * breakText.length + Math.min(breakText.length, offset - last)
}

/** How many of the ascending `numbers` are below `limit`. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

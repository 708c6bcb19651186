import {toString} from 'nlcst-to-string'
import type {Root} from 'nlcst'
import type {Span} from '../index.js'

const breakText = '\n\n'

/** The text of a tree, as it can be read: each paragraph of the source is one, and stands apart. */
export interface ReadableText {
  readonly text: string
  /** Where a span of `text` stands in `toString(tree)`. */
  toTree(span: Span): Span
}

/**
 * Make the text of `tree` readable.
 *
 * `rehype-retext` leaves no white space between two `<p>`. And where there was markup, a line break alone ends no
 * paragraph; of plain text, which is all in its tree, only the look of the lines can tell, and that is the library's.
 */
export function findBreaks(tree: Root, source: string): ReadableText {
  const treeText = toString(tree)
  const isPlain = source === '' || source === treeText
  const unwrapped = isPlain ? treeText : unwrap(treeText)
  const joints = findJoints(tree)
  const breaks = joints.map((joint, index) => joint + index * breakText.length)
  const toTree = (offset: number): number => offset - breakLengthBefore(breaks, offset)

  return {
    text: [0, ...joints].map((joint, index) => unwrapped.slice(joint, joints[index])).join(breakText),
    toTree: ({start, end}) => ({start: toTree(start), end: toTree(end)})
  }
}

/** Put spaces for line breaks that stand alone; as many, so that offsets stay. */
function unwrap(text: string): string {
  return text.replace(/(?:\r\n?|\n)[ \t\r\n]*/gu, space => {
    const isAlone = space.match(/\r\n?|\n/gu)!.length === 1
    return isAlone ? ' '.repeat(space.length) : space
  })
}

/** Offsets at which one paragraph follows another with nothing between them. */
function findJoints(tree: Root): number[] {
  const joints: number[] = []
  let offset = 0
  tree.children.forEach((node, index) => {
    if (node.type === 'ParagraphNode' && tree.children[index - 1]?.type === 'ParagraphNode') joints.push(offset)
    offset += toString(node).length
  })
  return joints
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

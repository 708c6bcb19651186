import {firstFrom} from '../text/search.js'
import type {Span} from '../types.js'
import type {Draft} from './drafts.js'

/** One paragraph by its tokens. */
export interface Line extends Span {
  readonly from: number
  readonly to: number
  /** The first token of the paragraph before it. */
  readonly before: number
  readonly paragraph: number
}

/** The quotations in marks of one paragraph. */
export function heldIn(held: readonly Draft[], {start, end}: Span): Draft[] {
  const from = firstFrom(held.length, i => held[i]!.end <= start)
  let to = from
  while (to < held.length && held[to]!.start < end) to++
  return held.slice(from, to)
}

/** For each token of a line whether marks hold it, the closing one included. */
export function coverOf({from, to}: Line, held: readonly Draft[]): Uint8Array {
  const cover = new Uint8Array(to - from + 1)
  for (const {open, close} of held) cover.fill(1, Math.max(0, open + 1 - from), close + 1 - from)
  return cover
}

/** Speech that no marks hold. */
export function makeUnmarked(
  family: 'dash' | 'label' | 'block', open: number, opened: boolean, close: number, content: Span, paragraph: number,
  continues: Draft | null, start = content.start
): Draft {
  return {
    family, open, opened, close, closed: false, content, paragraph, continues, start, end: content.end, goesOn: true
  }
}

import type {Span} from '../../src/types.js'

export function samePlace(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({start, end}, index) => start === b[index]?.start && end === b[index].end)
}

/** How many characters two contents share. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  return a.flatMap((one) => b.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)))
    .reduce((sum, length) => sum + Math.max(0, length), 0)
}

export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)

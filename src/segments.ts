import {readQuotes, readText} from './options.js'
import type {Attribution, Segment} from './types.js'

/**
 * Cut `text` into speech and narration, from its top-level `direct` and `mixed` quotes. Marks belong to the narration.
 * Every character stands in exactly one segment, in order; an empty text has none. Throws a `TypeError` or `RangeError`
 * for what is no attribution, or one whose offsets lie outside `text`.
 */
export function segments(text: string, attribution: Attribution): Segment[] {
  const speech = readQuotes(readText(text), attribution)
    .filter(({type, parent}) => parent === null && (type === 'direct' || type === 'mixed'))
    .flatMap(({id, content}) => content.map(({start, end}) => ({start, end, quote: id})))
    .sort((a, b) => a.start - b.start)
  const cut: Segment[] = []
  let at = 0
  for (const segment of speech) {
    if (segment.start < at || segment.end <= segment.start) continue
    if (segment.start > at) cut.push({start: at, end: segment.start, quote: null})
    cut.push(segment)
    at = segment.end
  }
  if (at < text.length) cut.push({start: at, end: text.length, quote: null})
  return cut
}

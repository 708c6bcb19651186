import type {Notice, Span} from '../types.js'
import type {Tokens} from '../text/tokens.js'
import type {Speaking} from './asides.js'
import {findLines, relabel} from './lines.js'
import {type Apostrophes, findMarks} from './marks.js'
import {dropHollow, mendMissing} from './mend.js'
import {arrange, pairMarks, type Quotation} from './pairs.js'

/** Every quotation of a text, whatever holds it, in order, outer before inner; and what was odd about the marks. */
export function findQuotations(tokens: Tokens, paragraphs: readonly Span[], language: Apostrophes & Speaking): {
  quotations: Quotation[]
  notices: Notice[]
} {
  const {drafts: paired, strays, notices} = pairMarks(tokens, findMarks(tokens, language), paragraphs)
  const mended = notices.length > 0 || paired.some(({closed}) => !closed)
    ? relabel(tokens, mendMissing(tokens, paired, strays, notices, language), notices) : paired
  const drafts = dropHollow(tokens, mended, notices)
  const lines = findLines(tokens, paragraphs, drafts, language)
  return {
    quotations: arrange(tokens, lines.length > 0 ? [...drafts, ...lines] : drafts),
    notices: inOrder(notices)
  }
}

/** One notice a place. */
function inOrder(notices: readonly Notice[]): Notice[] {
  const sorted = [...notices].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(({start}, i) => i === 0 || sorted[i - 1]!.start !== start)
}

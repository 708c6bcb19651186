import type {Notice, Span} from '../types.js'
import type {Tokens} from '../text/tokens.js'
import type {Speaking} from './asides.js'
import {findLines, relabel} from './lines.js'
import {type Apostrophes, findMarks} from './marks.js'
import {mendMissing} from './mend.js'
import {arrange, pairMarks, type Quotation} from './pairs.js'

/** Every quotation of a text, whatever holds it, in order, outer before inner; and what was odd about the marks. */
export function findQuotations(tokens: Tokens, paragraphs: readonly Span[], language: Apostrophes & Speaking): {
  quotations: Quotation[]
  notices: Notice[]
} {
  const {drafts: paired, strays, notices} = pairMarks(tokens, findMarks(tokens, language), paragraphs)
  const drafts = notices.length > 0 || paired.some(({closed}) => !closed)
    ? relabel(tokens, mendMissing(tokens, paired, strays, notices, language), notices) : paired
  const lines = findLines(tokens, paragraphs, drafts, language)
  return {
    quotations: arrange(tokens, lines.length > 0 ? [...drafts, ...lines] : drafts),
    notices: notices.sort((a, b) => a.start - b.start)
  }
}

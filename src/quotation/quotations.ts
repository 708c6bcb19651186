import type {Notice, Span} from '../types.js'
import type {Tokens} from '../text/tokens.js'
import type {Speaking} from './asides.js'
import {findLines} from './lines.js'
import {type Apostrophes, findMarks} from './marks.js'
import {arrange, pairMarks, type Quotation} from './pairs.js'

/** Every quotation of a text, whatever holds it, in order, outer before inner; and what was odd about the marks. */
export function findQuotations(tokens: Tokens, paragraphs: readonly Span[], language: Apostrophes & Speaking): {
  quotations: Quotation[]
  notices: Notice[]
} {
  const {drafts, notices} = pairMarks(tokens, findMarks(tokens, language), paragraphs)
  const lines = findLines(tokens, paragraphs, drafts, language)
  return {
    quotations: arrange(tokens, lines.length > 0 ? [...drafts, ...lines] : drafts),
    notices: notices.sort((a, b) => a.start - b.start)
  }
}

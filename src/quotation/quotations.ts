import {trim} from '../span.js'
import type {Tokens} from '../text/tokens.js'
import type {Notice, Span} from '../types.js'
import type {Apostrophes} from './apostrophes.js'
import type {Speaking} from './asides.js'
import type {Family} from './characters.js'
import type {Draft} from './drafts.js'
import type {Label} from './labels.js'
import {findLines} from './lines.js'
import {findMarks} from './marks.js'
import {dropHollow, mendMissing} from './mend.js'
import {pairMarks} from './pairs.js'
import {relabel} from './relabel.js'

/** A stretch in marks, or of speech that a dash or a name announces, within one paragraph. */
export interface Quotation extends Span {
  readonly id: number
  /** What holds it: its marks, a dash at the beginning of a line, the name of who speaks (`ANN: …`), a block (`> …`). */
  readonly family: Family | 'dash' | 'label' | 'block'
  /** Token of the opening mark or dash; of one without, the token before its first word. */
  readonly open: number
  /** Whether it has an opening mark or dash of its own. */
  readonly opened: boolean
  /** Token of the closing mark; of one without, the first token behind it. */
  readonly close: number
  readonly closed: boolean
  /** The words between the marks, without the white space at their edges. */
  readonly content: Span
  readonly paragraph: number
  /** The name of who speaks, where that stands before it. */
  readonly label?: Label | undefined
  /** `id` of the quotation that holds this one, or -1. */
  readonly parent: number
  readonly depth: number
  /** `id` of the quotation that this one goes on with: its mark repeated, or none; or -1. */
  readonly continues: number
}

/** Every quotation of a text, whatever holds it, in order, outer before inner; and what was odd about the marks. */
export function findQuotations(tokens: Tokens, paragraphs: readonly Span[], language: Apostrophes & Speaking): {
  quotations: Quotation[]
  notices: Notice[]
} {
  const {drafts: paired, strays, notices} = pairMarks(tokens, findMarks(tokens, language), paragraphs)
  const mended = notices.length > 0 || paired.some(({closed}) => !closed)
    ? relabel(tokens, mendMissing(tokens, paired, strays, notices, language), notices, language) : paired
  const drafts = dropHollow(tokens, mended, notices)
  const lines = findLines(tokens, paragraphs, drafts, language)
  return {
    quotations: arrange(tokens, lines.length > 0 ? [...drafts, ...lines] : drafts),
    notices: inOrder(notices)
  }
}

/** In order, outer before inner, each with its parent. */
function arrange(tokens: Tokens, drafts: readonly Draft[]): Quotation[] {
  // Of two that hold the same the inner one closed, and was found, first.
  const found = [...drafts].reverse().sort((a, b) => a.start - b.start || b.end - a.end)
  const ids = new Map<Draft, number>()
  const holders: number[] = []
  const quotations: Quotation[] = []
  for (const [id, draft] of found.entries()) {
    const {family, open, opened, close, closed, start, end, paragraph, continues, goesOn, label} = draft
    if (goesOn) ids.set(draft, id)
    while (holders.length > 0 && found[holders[holders.length - 1]!]!.end <= start) holders.pop()
    const parent = holders[holders.length - 1] ?? -1
    const depth = holders.push(id) - 1
    quotations.push({
      id, family, open, opened, close, closed, start, end, paragraph, label, parent, depth,
      content: contentOf(tokens, draft, quotations[parent]), continues: continues ? ids.get(continues) ?? -1 : -1
    })
  }
  return quotations
}

/** What a quotation holds, within what the one around it holds; of a block of HTML without the tags of its paragraphs. */
function contentOf({text, start, end}: Tokens, {family, open, close, content}: Draft, holder?: Quotation): Span {
  if (family === 'blockquote') return {start: start[open + 1]!, end: end[close - 1]!}
  const own = trim(text, content)
  if (!holder) return own
  return {start: Math.max(own.start, holder.content.start), end: Math.min(own.end, holder.content.end)}
}

/** One notice a place. */
function inOrder(notices: readonly Notice[]): Notice[] {
  const sorted = [...notices].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(({start}, i) => i === 0 || sorted[i - 1]!.start !== start)
}

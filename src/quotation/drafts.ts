import {MARK, type Tokens} from '../text/tokens.js'
import type {Notice, Span} from '../types.js'
import {looks} from './costs.js'
import {isBesideWord, type Mark} from './marks.js'
import {stray, tooDeep, unclosed} from './notices.js'
import type {Quotation} from './quotations.js'
import {type Decisions, deepest} from './readings.js'

/** A quotation before all are known. */
export interface Draft extends Omit<Quotation, 'id' | 'parent' | 'depth' | 'continues'> {
  continues: Draft | null
  goesOn: boolean
}

/** What drafts are made of, and what was found so far. */
export interface Page {
  readonly tokens: Tokens
  readonly marks: Mark[]
  readonly paragraphs: readonly Span[]
  readonly drafts: Draft[]
  readonly strays: Mark[]
  readonly notices: Notice[]
}

/** An opening mark whose closing one is still to come; `mark` is `null` where a paragraph goes on without one. */
interface Opening {
  readonly mark: Mark | null
  readonly family: Draft['family']
  readonly continues: Draft | null
}

/** A paragraph, and what was open before it. */
interface Place {
  readonly paragraph: number
  /** Its first token, where a quotation goes on into it without a mark. */
  readonly first: number
  readonly inside: readonly Draft[]
  /** What goes on where its mark is repeated. */
  readonly carried: readonly Draft[]
}

/**
 * Turn what was decided at the marks of one paragraph, from `marks[from]` on, into drafts; returns those still open at its
 * end, outermost first.
 */
export function replay(page: Page, from: number, decisions: Decisions, place: Place): Draft[] {
  const {tokens, marks, paragraphs, drafts, strays, notices} = page
  const {paragraph, first, inside, carried} = place
  const open: Opening[] = inside.map(continues => ({mark: null, family: continues.family, continues}))
  let leading = 0
  let deep = false
  const close = (end: number, content: number, token: number, closed: boolean): Draft => {
    const {mark, family, continues} = open.pop()!
    const start = mark ? mark.start : paragraphs[paragraph]!.start
    const draft: Draft = {
      family, open: mark ? mark.token : first - 1, opened: mark !== null, close: token, closed, start, end,
      content: {start: mark ? mark.end : start, end: content}, paragraph, continues, goesOn: false
    }
    drafts.push(draft)
    return draft
  }
  const breakOff = ({start, token}: Mark): void => {
    const {mark, continues} = open[open.length - 1]!
    if (mark?.token === token - 1 && !continues) {
      // Of a flood of marks nothing is kept but the notices.
      open.pop()
      notices.push(unclosed({start: mark.start, content: {start: mark.end, end: start}}))
    } else notices.push(unclosed(close(start, start, token, false)))
  }
  for (let i = 0; i < decisions.length; i++) {
    const mark = marks[from + i]!
    const decided = decisions[i]!
    if (decided > 0) {
      if (decided > 1) breakOff(mark)
      const repeats = open.length === leading && begins(tokens, mark.token, leading)
      const continues = repeats ? continuedBy(tokens, mark, carried[leading], paragraph) : null
      if (continues) {
        continues.goesOn = true
        leading++
      }
      open.push({mark, family: mark.family, continues})
      deep ||= open.length >= deepest
    } else if (decided < 0) {
      for (let left = -1; left > decided; left--) breakOff(mark)
      close(mark.end, mark.start, mark.token, true)
    } else if ((deep && mark.open < looks.likely) || isOdd(tokens, mark)) {
      notices.push(deep ? tooDeep(mark) : stray(mark))
      strays.push(mark)
    }
  }
  const left: Draft[] = []
  const {end} = paragraphs[paragraph]!
  const behind = open.length > 0 ? behindParagraph(tokens, paragraph, open[0]!.mark?.token ?? first) : 0
  while (open.length > 0) left.push(close(end, end, behind, false))
  return left.reverse()
}

/** Whether a mark that claims nothing wants a notice: not an apostrophe, nor the end of a block behind its `<cite>`. */
function isOdd(tokens: Tokens, mark: Mark): boolean {
  if (mark.family === 'single') return !isBesideWord(tokens, mark)
  return mark.none > looks.likely && mark.family !== 'blockquote'
}

function continuedBy(tokens: Tokens, mark: Mark, before: Draft | undefined, paragraph: number): Draft | null {
  if (before?.family !== mark.family || before.paragraph !== paragraph - 1) return null
  // `"We met.⏎“Hello,” he said.`: a block in straight marks, and speech in it.
  return !before.opened || isStraight(tokens.text, before.start) === mark.straight ? before : null
}

/** Whether only `leading` marks stand before `token` in its paragraph. */
function begins({paragraph, kind}: Tokens, token: number, leading: number): boolean {
  const first = token - leading
  if (first < 0) return false
  for (let i = first; i < token; i++) if (kind[i] !== MARK) return false
  return paragraph[first] === paragraph[token] && (first === 0 || paragraph[first - 1] !== paragraph[token])
}

/** The first token behind a paragraph, from a token on that may be so already: a paragraph of `_____` has none. */
function behindParagraph({paragraph, length}: Tokens, which: number, token: number): number {
  let i = token
  while (i < length && paragraph[i] === which) i++
  return i
}

/** Whether the mark at `at` is a typewriter's, as its `straight` says. */
export const isStraight = (text: string, at: number): boolean =>
  /^(?:["'＂＇〟\\]|&(?:quot|apos|#3|#x2[27]))/u.test(text.slice(at, at + 5))

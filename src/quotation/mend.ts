import type {Notice} from '../types.js'
import {COMMA, formOf, MARK, type Tokens} from '../text/tokens.js'
import {type Aside, endOfReport, findAside, type Speaking} from './asides.js'
import {looks} from './costs.js'
import type {Draft} from './drafts.js'
import type {Mark} from './marks.js'
import {stray, unclosed} from './notices.js'

/**
 * Give back to the narration what a missing mark took from it: `“Shall we go? he asked.` ends before `he asked`, whatever
 * stands below; `I never said that,” she said.` begins with its paragraph.
 */
export function mendMissing(
  tokens: Tokens, drafts: readonly Draft[], strays: readonly Mark[], notices: Notice[], language: Speaking
): Draft[] {
  const cut = new Set<Draft>()
  for (const [i, draft] of drafts.entries()) {
    const aside = draft.closed || !draft.opened ? null : findAside(tokens, draft.open + 1, draft.close, language)
    if (!aside || aside.to < draft.close || isInside(drafts, i, aside.from)) continue
    // Where the mark is repeated below, only words that do nothing but report: `he said quietly.`
    if (draft.goesOn && (aside.to - aside.report > 3 || isThought(tokens, aside, language))) continue
    if (draft.goesOn) notices.push(unclosed(draft))
    const end = tokens.start[aside.from]!
    Object.assign(draft, {close: aside.from, end, content: {start: draft.content.start, end}, goesOn: false})
    cut.add(draft)
  }
  // What went on from a quotation that now ends before its paragraph does is one of its own.
  for (const draft of drafts) if (draft.continues && cut.has(draft.continues)) draft.continues = null
  return [...drafts, ...strays.flatMap(mark => beginWithParagraph(tokens, mark, language))]
}

/** `she thinks so`: in speech as often as beside it. */
function isThought(tokens: Tokens, {from, report}: Aside, language: Speaking): boolean {
  for (let i = from; i < report; i++) {
    const cues = language.cues(formOf(tokens, i))
    if (cues.length > 0 && cues.every(({kind}) => kind === 'think')) return true
  }
  return false
}

/** Whether marks within a draft hold the token; what is in it stands right before it, having closed earlier. */
function isInside(drafts: readonly Draft[], i: number, token: number): boolean {
  const outer = drafts[i]!.open
  for (let inner = i - 1; inner >= 0 && drafts[inner]!.open > outer; inner--) {
    if (drafts[inner]!.open < token && token <= drafts[inner]!.close) return true
  }
  return false
}

/** A closing mark behind speech and before the words that report it, with no other mark before it in its paragraph. */
function beginWithParagraph(tokens: Tokens, mark: Mark, language: Speaking): Draft[] {
  const {token} = mark
  const {paragraph, start, kind, length} = tokens
  const report = kind[token + 1] === COMMA ? token + 2 : token + 1
  if (mark.close > looks.possible || !(mark.endsSpeech || report > token + 1)) return []
  let to = report
  while (to < length && to - report < 12 && paragraph[to] === paragraph[token]) to++
  if (endOfReport(tokens, report, to, language) === report) return []
  let first = token
  while (first > 0 && paragraph[first - 1] === paragraph[token]) {
    first--
    if (kind[first] === kind[token]) return []
  }
  if (first === token) return []
  const from = start[first]!
  return [{
    family: mark.family, open: first - 1, opened: false, close: token, closed: true, start: from, end: mark.end,
    content: {start: from, end: mark.start}, paragraph: paragraph[token]!, continues: null, goesOn: false
  }]
}

/**
 * Without those that hold nothing but marks, whose own marks are then odd: `“”`, `“‘”`. Marks set twice are as good as one:
 * `““It works.””`.
 */
export function dropHollow(tokens: Tokens, drafts: readonly Draft[], notices: Notice[]): readonly Draft[] {
  const hollow = new Uint8Array(drafts.length)
  const {start, end} = tokens
  const wordsFrom = skipMarks(tokens)
  drafts.forEach((draft, i) => {
    const doubled = isDoubled(tokens, drafts, i)
    if (!doubled && wordsFrom(draft.open + 1) < draft.close) return
    const at = doubled ? i - 1 : i
    const inner = drafts[at]!
    if (doubled) Object.assign(draft, {content: inner.content})
    hollow[at] = 1
    if (inner.continues) inner.continues.goesOn = false
    // `<blockquote>` above its paragraphs.
    if (draft.family === 'blockquote') return
    // One that is left open is noticed as such.
    const isNoticed = !draft.closed && !draft.goesOn
    if (draft.opened && !isNoticed) notices.push(stray({start: start[draft.open]!, end: end[draft.open]!}))
    if (draft.closed) notices.push(stray({start: start[draft.close]!, end: end[draft.close]!}))
  })
  if (!hollow.includes(1)) return drafts
  const continued = new Set(drafts.filter(({goesOn}, i) => hollow[i] && goesOn))
  const kept = drafts.filter((_, i) => !hollow[i])
  for (const draft of kept) if (draft.continues && continued.has(draft.continues)) draft.continues = null
  return kept
}

/** Finds the first token at or behind one that is no mark; what was skipped once is not read again. */
function skipMarks({kind}: Tokens): (from: number) => number {
  let [begin, end] = [-1, -1]
  return from => {
    if (from >= begin && from < end) return end
    let i = from
    while (kind[i] === MARK) i = i === begin ? end : i + 1
    begin = from
    end = i
    return i
  }
}

/** What stands in a draft right before it has closed earlier. */
function isDoubled({start}: Tokens, drafts: readonly Draft[], i: number): boolean {
  const {family, open, close, opened, closed, goesOn, continues} = drafts[i]!
  const inner = drafts[i - 1]
  return opened && closed && !goesOn && !continues && inner?.family === family && inner.open === open + 1 &&
    inner.close === close - 1 && inner.closed && start[open]! + 1 === start[inner.open]
}

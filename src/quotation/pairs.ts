import {beginsParagraph, type Tokens} from '../text/tokens.js'
import type {Notice, Span} from '../types.js'
import {type Draft, isStraight, type Page, replay} from './drafts.js'
import type {Family} from './characters.js'
import {against, looks} from './costs.js'
import type {Mark} from './marks.js'
import {unclosed} from './notices.js'
import {cheapest, type Decisions, makeGround, push, type Range, type Repeated, type Shape} from './readings.js'

/** How far ahead the closing mark of a letter or a poem is looked for. */
const reach = {paragraphs: 12, characters: 3000}

/** All that is read, and what was found in it so far. */
interface Reader extends Page {
  readonly ranges: readonly Range[]
  readonly ground: Shape
}

/**
 * Pair the marks: in each paragraph the cheapest reading of all its marks together. What a slip in one paragraph breaks
 * is mended at its end; a quotation that is open there goes on into a paragraph that repeats its mark, or up to a closing
 * mark that nothing else explains.
 */
export function pairMarks(tokens: Tokens, found: readonly Mark[], paragraphs: readonly Span[]): {
  drafts: Draft[]
  /** Marks that nothing explains. */
  strays: Mark[]
  notices: Notice[]
} {
  const ground = makeGround()
  const marks = [...found]
  const reader: Reader = {
    tokens, marks, paragraphs, ranges: findRanges(tokens, marks), ground, drafts: [], strays: [], notices: []
  }
  const {ranges, drafts, strays, notices} = reader
  let open: Draft[] = []
  const leave = (left: readonly Draft[]) => {
    for (const draft of left) if (!draft.goesOn) notices.push(unclosed(draft))
  }
  for (let i = 0; i < ranges.length; i++) {
    const range = ranges[i]!
    const {paragraph} = range
    const mark = marks[range.from]!
    if (resumes(tokens, mark, open[0])) marks[range.from] = {...mark, open: 0, close: against.direction}
    const repeated = repeatedMarks(tokens, marks, range.to, paragraph + 1)
    const decisions = cheapest(marks, range, ground, repeated.length > 0 ? repeated : strayBelow(reader, i))
    const left = replay(reader, range.from, decisions, {paragraph, first: 0, inside: [], carried: open})
    leave(open)
    open = left
    const target = left.length > 0 ? closingAhead(reader, i, left[0]!) : -1
    if (target < 0) continue
    const {left: behind, range: last} = carry(reader, i, target, left)
    leave(left)
    open = behind
    i = last
  }
  leave(open)
  return {drafts, strays, notices}
}

function findRanges({paragraph}: Tokens, marks: readonly Mark[]): Range[] {
  const ranges: Range[] = []
  for (let from = 0; from < marks.length; ) {
    const where = paragraph[marks[from]!.token]!
    let to = from + 1
    while (to < marks.length && paragraph[marks[to]!.token] === where) to++
    ranges.push({from, to, paragraph: where, alone: null})
    from = to
  }
  return ranges
}

/** The marks that a paragraph begins with, one right behind the other: there a quotation may go on. */
function repeatedMarks(tokens: Tokens, marks: readonly Mark[], from: number, paragraph: number): Mark[] {
  const repeated: Mark[] = []
  for (let i = from; i < marks.length; i++) {
    const {token, open} = marks[i]!
    if (tokens.paragraph[token] !== paragraph) break
    if (open > looks.possible && !(i === from && mayResume(tokens, marks, i))) break
    if (i === from ? !beginsParagraph(tokens, token) : marks[i - 1]!.token !== token - 1) break
    repeated.push(marks[i]!)
  }
  return repeated
}

/** `« One.⏎» Two. »`: guillemets that repeat the closing one, as in France and Spain. */
const resumes = (tokens: Tokens, {token, family}: Mark, before: Draft | undefined): boolean =>
  family === 'guillemet' && before?.family === family && beginsParagraph(tokens, token) &&
  before.paragraph === tokens.paragraph[token]! - 1

/** Whether guillemets open in the paragraph above mark `i`, a guillemet itself. */
function mayResume({paragraph}: Tokens, marks: readonly Mark[], i: number): boolean {
  if (marks[i]!.family !== 'guillemet') return false
  const above = paragraph[marks[i]!.token]! - 1
  for (let at = i - 1; at >= 0 && paragraph[marks[at]!.token] === above; at--) {
    if (marks[at]!.family === 'guillemet' && marks[at]!.open < looks.likely) return true
  }
  return false
}

const mayClose = ({close, none}: Mark): boolean => close < against.space && none > looks.possible

const endsParagraph = ({paragraph, length}: Tokens, {token}: Mark): boolean =>
  token + 1 === length || paragraph[token] !== paragraph[token + 1]

/** A mark in the next paragraph that closes what nothing there opens: of a verse, or of a line cut in two. */
function strayBelow({marks, ranges, ground}: Reader, at: number): Repeated[] {
  const next = ranges[at + 1]
  if (!next || next.paragraph !== ranges[at]!.paragraph + 1) return []
  const alone = (next.alone ??= cheapest(marks, next, ground, []))
  for (const [i, decided] of alone.entries()) {
    const {family, endsSpeech, close} = marks[next.from + i]!
    if (decided > 0) return []
    if (decided === 0 && endsSpeech && close === 0) return [{family, straight: null}]
  }
  return []
}

/**
 * Index of the range in whose paragraph a quotation that is left open is closed by a mark that nothing in its own paragraph
 * opens: a letter, a poem, a list within marks. -1 when there is none near.
 */
function closingAhead(reader: Reader, at: number, {family, paragraph, end}: Draft): number {
  const {tokens, marks, ranges, paragraphs, ground} = reader
  for (let i = at + 1; i < ranges.length; i++) {
    const range = ranges[i]!
    if (range.paragraph - paragraph > reach.paragraphs) return -1
    if (paragraphs[range.paragraph]!.start - end > reach.characters) return -1
    if (hasHeading(reader, paragraph + 1, range.paragraph)) return -1
    if (repeatedMarks(tokens, marks, range.from, range.paragraph).some(other => other.family === family)) return -1
    for (const [k, decided] of (range.alone ??= cheapest(marks, range, ground, [])).entries()) {
      const mark = marks[range.from + k]!
      if (mark.family !== family) continue
      if (decided > 0) return -1
      if (decided === 0 && mayClose(mark) && (mark.endsSpeech || endsParagraph(tokens, mark))) return i
    }
  }
  return -1
}

/** Of a paragraph without marks. */
const undecided: Decisions = new Int8Array(0)

const heading =
  /^(?:(?:chapter|book|part|canto|act|scene|volume|letter) [\p{L}\p{N}].{0,60}|[IVXLC]+\.?|\*[\s*]*|\d{1,3}\.?)$/iu

function hasHeading({tokens: {text}, paragraphs}: Reader, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const {start, end} = paragraphs[i]!
    if (end - start < 70 && heading.test(text.slice(start, end))) return true
  }
  return false
}

/**
 * Read the paragraphs over which a quotation goes on without its mark; returns what is open behind the last, and the index
 * of its range.
 */
function carry(reader: Reader, at: number, target: number, open: readonly Draft[]): {left: Draft[]; range: number} {
  const {tokens, marks, ranges, ground, notices} = reader
  let inside = openAhead(reader, at, target, open)
  let left: Draft[] = []
  let i = at + 1
  for (let paragraph = ranges[at]!.paragraph + 1; paragraph <= ranges[target]!.paragraph; paragraph++) {
    const range = ranges[i]!.paragraph === paragraph ? ranges[i++]! : null
    const shape = inside.reduce((below, draft) => push(below, {
      family: draft.family as Family, straight: isStraight(tokens.text, draft.start), low: false
    }), ground)
    const next = i > target ? []
      : [...inside.map(({family}) => ({family: family as Family, straight: null})), ...strayBelow(reader, i - 1)]
    const decisions = range ? cheapest(marks, range, shape, next) : undecided
    for (const draft of inside) draft.goesOn = true
    const first = firstToken(tokens, paragraph, inside[0]!)
    left = replay(reader, range?.from ?? 0, decisions, {paragraph, first, inside, carried: []})
    if (i > target || !left[0] || left[0].opened) break
    inside = openAhead(reader, i - 1, target, left)
    for (const draft of left.slice(inside.length)) notices.push(unclosed(draft))
  }
  return {left, range: i - 1}
}

/** Of what is open, outermost first, that which is closed in a range up to `target`. */
function openAhead(reader: Reader, at: number, target: number, open: readonly Draft[]): Draft[] {
  const ends = open.findIndex((draft, i) => {
    if (i === 0 || !draft.opened) return false
    const range = closingAhead(reader, at, draft)
    return range < 0 || range > target
  })
  return ends < 0 ? [...open] : open.slice(0, ends)
}

function firstToken({paragraph, length}: Tokens, where: number, {close}: Draft): number {
  let i = close
  while (i < length && paragraph[i]! < where) i++
  return i
}

import {trim} from '../span.js'
import type {Notice, Span} from '../types.js'
import {MARK, type Tokens} from '../text/tokens.js'
import {type Family, isBesideWord, type Mark} from './marks.js'

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
  /** `id` of the quotation that holds this one, or -1. */
  readonly parent: number
  readonly depth: number
  /** `id` of the quotation that this one goes on with: its mark repeated, or none; or -1. */
  readonly continues: number
}

/** A quotation before all are known. */
export interface Draft extends Omit<Quotation, 'id' | 'parent' | 'depth' | 'continues'> {
  continues: Draft | null
  goesOn: boolean
}

/** Deeper nesting is no longer read. */
export const deepest = 16
/** Readings of a paragraph that are followed side by side. */
const beam = 8

const cost = {
  /** Left open at the end of a paragraph; where the next one repeats the mark, as novels do, hardly any. */
  unclosed: 4, carriedOn: 0.2,
  /** The same mark within itself: `"The word "freedom" matters."` */
  nestedInItself: 2.5,
  /** A straight one within curly ones, or the other way round. */
  nestedInOther: 0.8,
  /** Opened by one character and closed by another of its family: `“We won,"`. */
  mixedPair: 0.5,
  /** Opened by a double mark and closed by a single one behind a comma or stop, or the other way round: a slip. */
  slip: 2.5
}

/** How far ahead the closing mark of a letter or a poem is looked for. */
const reach = {paragraphs: 12, characters: 3000}

/** Which marks are open, innermost first. Equal shapes are one object, so that readings can be merged. */
interface Shape {
  readonly family: Family | null
  readonly straight: boolean
  readonly low: boolean
  readonly below: Shape | null
  readonly depth: number
  readonly above: Shape[]
  /** The reading that ends in this shape, while one mark is read. */
  rival: Reading | null
}

/**
 * What was decided at a mark: 1 opens, -1 closes, 0 is no mark. `popped` were left open: below a closing mark, or before an
 * opening one of their family, where the closing one is missing.
 */
interface Step {
  readonly before: Step | null
  readonly mark: Mark
  readonly does: 1 | 0 | -1
  readonly popped: number
}

interface Reading {
  cost: number
  readonly shape: Shape
  last: Step | null
}

const makeShape = (family: Family | null, straight: boolean, low: boolean, below: Shape | null): Shape =>
  ({family, straight, low, below, depth: below ? below.depth + 1 : 0, above: [], rival: null})

/** The marks of one paragraph: `marks[from]` to `marks[to - 1]`. */
interface Range {
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** Its cheapest reading by itself, once it was asked for. */
  alone: readonly Step[] | null
}

/** All that is read, and what was found in it so far. */
interface Reader {
  readonly tokens: Tokens
  readonly marks: readonly Mark[]
  readonly paragraphs: readonly Span[]
  readonly ranges: readonly Range[]
  readonly ground: Shape
  readonly drafts: Draft[]
  readonly strays: Mark[]
  readonly notices: Notice[]
}

/**
 * Pair the marks: in each paragraph the cheapest reading of all its marks together. What a slip in one paragraph breaks
 * is mended at its end; a quotation that is open there goes on into a paragraph that repeats its mark, or up to a closing
 * mark that nothing else explains.
 */
export function pairMarks(tokens: Tokens, marks: readonly Mark[], paragraphs: readonly Span[]): {
  drafts: Draft[]
  /** Marks that nothing explains. */
  strays: Mark[]
  notices: Notice[]
} {
  const ground = makeShape(null, false, false, null)
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
    const repeated = repeatedMarks(tokens, marks, range.to, range.paragraph + 1)
    const steps = cheapest(marks, range, ground, repeated.length > 0 ? repeated : strayBelow(reader, i))
    const left = replay(reader, steps, {paragraph: range.paragraph, first: 0, inside: [], carried: open})
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
function repeatedMarks(tokens: Tokens, marks: readonly Mark[], from: number, paragraph: number): Family[] {
  const families: Family[] = []
  for (let i = from; i < marks.length; i++) {
    const {token, open, family} = marks[i]!
    if (tokens.paragraph[token] !== paragraph || open > 2) break
    if (i === from ? !beginsParagraph(tokens, token) : marks[i - 1]!.token !== token - 1) break
    families.push(family)
  }
  return families
}

const endsParagraph = ({paragraph, length}: Tokens, {token}: Mark): boolean =>
  token + 1 === length || paragraph[token] !== paragraph[token + 1]

const beginsParagraph = ({paragraph}: Tokens, token: number): boolean =>
  token === 0 || paragraph[token] !== paragraph[token - 1]

/** The family of a mark in the next paragraph that closes what nothing there opens: of a verse, or of a line cut in two. */
function strayBelow({marks, ranges, ground}: Reader, at: number): Family[] {
  const next = ranges[at + 1]
  if (!next || next.paragraph !== ranges[at]!.paragraph + 1) return []
  const steps = (next.alone ??= cheapest(marks, next, ground, []))
  const first = steps.find(({mark, does}) => does === 1 || (does === 0 && mark.endsSpeech && mark.close === 0))
  return first?.does === 0 ? [first.mark.family] : []
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
    if (repeatedMarks(tokens, marks, range.from, range.paragraph).some(other => other === family)) return -1
    for (const {does, mark} of (range.alone ??= cheapest(marks, range, ground, []))) {
      if (mark.family !== family) continue
      if (does === 1) return -1
      if (does === 0 && mark.close < 3 && mark.none > 2 && (mark.endsSpeech || endsParagraph(tokens, mark))) return i
    }
  }
  return -1
}

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
      family: draft.family as Family, straight: isStraight(tokens, draft), low: false
    }), ground)
    const next = i <= target ? [...inside.map(({family}) => family as Family), ...strayBelow(reader, i - 1)] : []
    const steps = range ? cheapest(marks, range, shape, next) : []
    for (const draft of inside) draft.goesOn = true
    left = replay(reader, steps, {paragraph, first: firstToken(tokens, paragraph, inside[0]!), inside, carried: []})
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

const isStraight = ({text}: Tokens, {start}: Draft): boolean => text.charAt(start) === '"' || text.charAt(start) === "'"

function firstToken({paragraph, length}: Tokens, where: number, {close}: Draft): number {
  let i = close
  while (i < length && paragraph[i]! < where) i++
  return i
}

function cheapest(marks: readonly Mark[], range: Range, ground: Shape, next: readonly Family[]): readonly Step[] {
  const plain = plainSteps(marks, range, ground)
  if (plain) return plain
  let readings: Reading[] = [{cost: 0, shape: ground, last: null}]
  for (let i = range.from; i < range.to; i++) readings = extend(readings, marks[i]!)
  let best = readings[0]!
  let lowest = Infinity
  for (const reading of readings) {
    const whole = reading.cost + costOfOpen(reading.shape, next)
    if (whole < lowest) {
      lowest = whole
      best = reading
    }
  }
  const steps: Step[] = []
  for (let step = best.last; step; step = step.before) steps.push(step)
  return steps.reverse()
}

/** The cheapest reading where each mark looks like only one thing and all fit together, as they mostly do. */
function plainSteps(marks: readonly Mark[], {from, to}: Range, ground: Shape): Step[] | null {
  const steps: Step[] = []
  const open: Mark[] = []
  if (ground.family) return null
  for (let i = from; i < to; i++) {
    const mark = marks[i]!
    const {open: opens, close, none} = mark
    if (opens <= 0.4 && close > 2 && none > 2) {
      if (open.length >= deepest || open.some(other => other.family === mark.family)) return null
      open.push(mark)
      steps.push({before: null, mark, does: 1, popped: 0})
    } else if (close === 0 && opens > 2 && none > 2) {
      const top = open.pop()
      if (!top || top.family !== mark.family || top.straight !== mark.straight) return null
      steps.push({before: null, mark, does: -1, popped: 0})
    } else if (none <= 0.3 && opens > 2 && (close > 2 || open.every(other => other.family !== mark.family))) {
      steps.push({before: null, mark, does: 0, popped: 0})
    } else return null
  }
  return open.length === 0 ? steps : null
}

function costOfOpen(shape: Shape, next: readonly Family[]): number {
  let sum = 0
  for (let open: Shape | null = shape; open?.family; open = open.below) {
    sum += open.family === next[open.depth - 1] ? cost.carriedOn : cost.unclosed
  }
  return sum
}

/** All readings with one mark more, of each shape the cheapest, and only as many as are followed. */
function extend(readings: readonly Reading[], mark: Mark): Reading[] {
  const found: Reading[] = []
  for (const reading of readings) {
    const {shape, last} = reading
    offer(found, shape, reading.cost + mark.none, last, mark, 0, 0)
    if (shape.depth < deepest) {
      const nested = isOpen(shape, mark.family) ? costOfNesting(shape, mark) : 0
      offer(found, push(shape, mark), reading.cost + mark.open + nested, last, mark, 1, 0)
    }
    if (shape.family === mark.family) {
      offer(found, push(shape.below!, mark), reading.cost + mark.open + cost.unclosed, last, mark, 1, 1)
    }
    let popped = 0
    for (let top: Shape | null = shape; top?.family; top = top.below, popped++) {
      const fit = costOfPair(top, mark)
      if (fit === never) continue
      offer(found, top.below!, reading.cost + mark.close + fit + popped * cost.unclosed, last, mark, -1, popped)
      if (top.family === mark.family) break
    }
  }
  for (const {shape} of found) shape.rival = null
  return cheapestOf(found)
}

/** At most as many as are followed, and none that could only catch up if three marks more were left open. */
function cheapestOf(found: Reading[]): Reading[] {
  if (found.length === 1) return found
  let lowest = Infinity
  for (const reading of found) lowest = Math.min(lowest, reading.cost)
  const kept: Reading[] = []
  for (const reading of found) {
    if (reading.cost > lowest + cost.unclosed * 3) continue
    if (kept.length < beam) kept.push(reading)
    else if (reading.cost >= kept[beam - 1]!.cost) continue
    else kept[beam - 1] = reading
    for (let i = kept.length - 1; i > 0 && kept[i]!.cost < kept[i - 1]!.cost; i--) {
      [kept[i], kept[i - 1]] = [kept[i - 1]!, kept[i]!]
    }
  }
  return kept
}

function offer(
  found: Reading[], shape: Shape, sum: number, before: Step | null, mark: Mark, does: 1 | 0 | -1, popped: number
): void {
  const {rival} = shape
  if (rival && rival.cost <= sum) return
  const last = {before, mark, does, popped}
  if (rival) {
    rival.cost = sum
    rival.last = last
  } else {
    const reading = {cost: sum, shape, last}
    shape.rival = reading
    found.push(reading)
  }
}

/** What it costs to close what `top` opened with `mark`, beyond the cost of closing. */
function costOfPair(top: Shape, mark: Mark): number {
  if (top.family !== mark.family) {
    const slip = mark.endsSpeech && (top.family === 'double' || top.family === 'single') &&
      (mark.family === 'double' || mark.family === 'single')
    return slip ? cost.slip : never
  }
  // German „so“: closed by what opens elsewhere.
  if (top.low) return mark.close >= against ? -against : 0
  return top.straight === mark.straight ? 0 : cost.mixedPair
}

const never = Infinity
/** What a mark that faces the other way pays; see `marks.ts`. */
const against = 4

function costOfNesting(shape: Shape, {family, straight}: Mark): number {
  return shape.family === family && shape.straight !== straight ? cost.nestedInOther : cost.nestedInItself
}

function isOpen(shape: Shape, family: Family): boolean {
  for (let open: Shape | null = shape; open?.family; open = open.below) if (open.family === family) return true
  return false
}

function push(shape: Shape, {family, straight, low}: Pick<Mark, 'family' | 'straight' | 'low'>): Shape {
  for (const above of shape.above) {
    if (above.family === family && above.straight === straight && above.low === low) return above
  }
  const above = makeShape(family, straight, low, shape)
  shape.above.push(above)
  return above
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

/** Turn the steps of one paragraph into drafts; returns those still open at its end, outermost first. */
function replay({tokens, paragraphs, drafts, strays, notices}: Reader, steps: readonly Step[], place: Place): Draft[] {
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
  for (const {mark, does, popped} of steps) {
    if (does === 1) {
      if (popped) notices.push(unclosed(close(mark.start, mark.start, mark.token, false)))
      const repeats = open.length === leading && begins(tokens, mark.token, leading)
      const continues = repeats ? continuedBy(mark, carried[leading], paragraph) : null
      if (continues) {
        continues.goesOn = true
        leading++
      }
      open.push({mark, family: mark.family, continues})
      deep ||= open.length >= deepest
    } else if (does === -1) {
      for (let i = 0; i < popped; i++) notices.push(unclosed(close(mark.start, mark.start, mark.token, false)))
      close(mark.end, mark.start, mark.token, true)
    } else if ((deep && mark.open < 1) || (mark.family === 'single' ? !isBesideWord(tokens, mark) : mark.none > 1)) {
      notices.push(stray(mark, deep))
      strays.push(mark)
    }
  }
  const left: Draft[] = []
  while (open.length > 0) {
    const {end} = paragraphs[paragraph]!
    left.unshift(close(end, end, afterParagraph(tokens, open[open.length - 1]!.mark?.token ?? first), false))
  }
  return left
}

function continuedBy(mark: Mark, before: Draft | undefined, paragraph: number): Draft | null {
  return before && before.family === mark.family && before.paragraph === paragraph - 1 ? before : null
}

/** Whether only `leading` marks stand before `token` in its paragraph. */
function begins({paragraph, kind}: Tokens, token: number, leading: number): boolean {
  const first = token - leading
  if (first < 0) return false
  for (let i = first; i < token; i++) if (kind[i] !== MARK) return false
  return paragraph[first] === paragraph[token] && (first === 0 || paragraph[first - 1] !== paragraph[token])
}

function afterParagraph({paragraph, length}: Tokens, token: number): number {
  let i = token
  while (i < length && paragraph[i] === paragraph[token]) i++
  return i
}

/** In order, outer before inner, each with its parent. */
export function arrange({text}: Tokens, drafts: readonly Draft[]): Quotation[] {
  const found = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)
  const ids = new Map<Draft, number>()
  const holders: number[] = []
  return found.map((draft, id) => {
    const {family, open, opened, close, closed, start, end, paragraph, continues, goesOn} = draft
    if (goesOn) ids.set(draft, id)
    while (holders.length > 0 && found[holders[holders.length - 1]!]!.end <= start) holders.pop()
    const parent = holders[holders.length - 1] ?? -1
    const depth = holders.push(id) - 1
    return {
      id, family, open, opened, close, closed, start, end, content: trim(text, draft.content), paragraph, parent, depth,
      continues: continues ? ids.get(continues) ?? -1 : -1
    }
  })
}

function unclosed({start}: Span): Notice {
  return {code: 'unclosed-mark', message: 'Expected a closing mark before the end of the paragraph', start, end: start + 1}
}

function stray({start, end}: Mark, deep: boolean): Notice {
  return deep
    ? {code: 'too-deep', message: `Expected marks nested at most ${deepest} deep`, start, end}
    : {code: 'stray-mark', message: 'Expected a mark that opens or closes a quotation', start, end}
}

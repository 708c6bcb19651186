import type {Notice, Span} from '../types.js'
import type {Tokens} from '../text/tokens.js'
import type {Family, Mark} from './marks.js'

/** A stretch in marks, within one paragraph. */
export interface Quotation extends Span {
  readonly id: number
  readonly family: Family
  /** Token of the opening mark. */
  readonly open: number
  /** Token of the closing mark; of one left open, the first token behind its paragraph. */
  readonly close: number
  readonly closed: boolean
  readonly paragraph: number
  /** `id` of the quotation that holds this one, or -1. */
  readonly parent: number
  readonly depth: number
  /** `id` of the quotation in the paragraph before that this one goes on with, its mark repeated; or -1. */
  readonly continues: number
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
  /** Opened by one character and closed by another of its family: `“We won,"`. */
  mixedPair: 0.5
}

/** Which marks are open, innermost first. Equal shapes are one object, so that readings can be merged. */
interface Shape {
  readonly family: Family | null
  readonly straight: boolean
  readonly below: Shape | null
  readonly depth: number
  readonly above: Map<string, Shape>
}

/** What was decided at a mark: 1 opens, -1 closes, 0 is no mark; `popped` more were left open below a closing one. */
interface Step {
  readonly before: Step | null
  readonly mark: Mark
  readonly does: 1 | 0 | -1
  readonly popped: number
}

interface Reading {
  readonly cost: number
  readonly shape: Shape
  readonly last: Step | null
}

/**
 * Pair the marks: in each paragraph the cheapest reading of all its marks together. What a slip in one paragraph breaks
 * is mended at its end; a quotation that is open there goes on only into a paragraph that repeats its mark.
 */
export function pairMarks(tokens: Tokens, marks: readonly Mark[], paragraphs: readonly Span[]): {
  quotations: Quotation[]
  notices: Notice[]
} {
  const found: Draft[] = []
  const notices: Notice[] = []
  const ground: Shape = {family: null, straight: false, below: null, depth: 0, above: new Map()}
  let open: Draft[] = []
  for (let at = 0; at < marks.length; ) {
    const paragraph = tokens.paragraph[marks[at]!.token]!
    let to = at
    while (to < marks.length && tokens.paragraph[marks[to]!.token] === paragraph) to++
    const steps = cheapest(marks, at, to, ground, repeatedMarks(tokens, marks, to, paragraph + 1))
    const left = replay(tokens, steps, paragraphs[paragraph]!.end, open, found, notices)
    for (const draft of open) if (!draft.goesOn) notices.push(unclosed(draft))
    open = left
    at = to
  }
  notices.push(...open.map(unclosed))
  return {quotations: arrange(found), notices: notices.sort((a, b) => a.start - b.start)}
}

/** The marks that a paragraph begins with, one right behind the other: there a quotation may go on. */
function repeatedMarks(tokens: Tokens, marks: readonly Mark[], from: number, paragraph: number): Family[] {
  const families: Family[] = []
  for (let i = from; i < marks.length; i++) {
    const {token, open, family} = marks[i]!
    const previous = i === from ? token === 0 || tokens.paragraph[token - 1] !== paragraph : marks[i - 1]!.token === token - 1
    if (tokens.paragraph[token] !== paragraph || !previous || open > 2) break
    families.push(family)
  }
  return families
}

function cheapest(marks: readonly Mark[], from: number, to: number, ground: Shape, next: readonly Family[]): Step[] {
  let readings: Reading[] = [{cost: 0, shape: ground, last: null}]
  for (let i = from; i < to; i++) readings = prune(readings.flatMap(reading => extend(reading, marks[i]!)))
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

function costOfOpen(shape: Shape, next: readonly Family[]): number {
  let sum = 0
  for (let open: Shape | null = shape; open?.family; open = open.below) {
    sum += open.family === next[open.depth - 1] ? cost.carriedOn : cost.unclosed
  }
  return sum
}

function prune(readings: Reading[]): Reading[] {
  if (readings.length < 2) return readings
  const best = new Map<Shape, Reading>()
  for (const reading of readings) {
    const rival = best.get(reading.shape)
    if (!rival || reading.cost < rival.cost) best.set(reading.shape, reading)
  }
  const kept = [...best.values()].sort((a, b) => a.cost - b.cost)
  const worst = kept[0]!.cost + cost.unclosed * 3
  return kept.slice(0, beam).filter(reading => reading.cost <= worst)
}

function extend(reading: Reading, mark: Mark): Reading[] {
  const {shape, last} = reading
  const result: Reading[] = [
    {cost: reading.cost + mark.none, shape, last: {before: last, mark, does: 0, popped: 0}}
  ]
  if (shape.depth < deepest) {
    const nested = isOpen(shape, mark.family) ? cost.nestedInItself : 0
    result.push({
      cost: reading.cost + mark.open + nested, shape: push(shape, mark), last: {before: last, mark, does: 1, popped: 0}
    })
  }
  let popped = 0
  for (let top: Shape | null = shape; top?.family; top = top.below, popped++) {
    if (top.family !== mark.family) continue
    const mixed = top.straight === mark.straight ? 0 : cost.mixedPair
    result.push({
      cost: reading.cost + mark.close + mixed + popped * cost.unclosed,
      shape: top.below!,
      last: {before: last, mark, does: -1, popped}
    })
    break
  }
  return result
}

function isOpen(shape: Shape, family: Family): boolean {
  for (let open: Shape | null = shape; open?.family; open = open.below) if (open.family === family) return true
  return false
}

function push(shape: Shape, {family, straight}: Mark): Shape {
  const key = family + straight
  let above = shape.above.get(key)
  if (!above) {
    above = {family, straight, below: shape, depth: shape.depth + 1, above: new Map()}
    shape.above.set(key, above)
  }
  return above
}

/** A quotation before all are known. */
interface Draft extends Span {
  readonly family: Family
  readonly open: number
  readonly close: number
  readonly closed: boolean
  readonly paragraph: number
  readonly continues: Draft | null
  goesOn: boolean
}

/** Turn the steps of one paragraph into drafts; returns those still open at its end, outermost first. */
function replay(
  tokens: Tokens, steps: readonly Step[], end: number, carried: readonly Draft[], found: Draft[], notices: Notice[]
): Draft[] {
  const open: {mark: Mark; continues: Draft | null}[] = []
  let leading = 0
  const close = (upTo: number, close: number, closed: boolean): Draft => {
    const {mark: {family, token}, continues} = open.pop()!
    const draft = {
      family, open: token, close, closed, paragraph: tokens.paragraph[token]!, continues, goesOn: false,
      start: tokens.start[token]!, end: upTo
    }
    found.push(draft)
    return draft
  }
  for (const {mark: {token, family, none}, mark, does, popped} of steps) {
    if (does === 1) {
      const repeats = open.length === leading && begins(tokens, token, leading)
      const before = repeats ? carried[leading] : undefined
      const continues = before && before.family === family && before.paragraph === tokens.paragraph[token]! - 1 ? before : null
      if (continues) {
        continues.goesOn = true
        leading++
      }
      open.push({mark, continues})
    } else if (does === -1) {
      for (let i = 0; i < popped; i++) notices.push(unclosed(close(tokens.start[token]!, token, false)))
      close(tokens.end[token]!, token, true)
    } else if (none > 1 && (family !== 'single' || none >= 6)) notices.push(stray(tokens, mark, open.length))
  }
  const left: Draft[] = []
  while (open.length > 0) left.unshift(close(end, afterParagraph(tokens, open[open.length - 1]!.mark.token), false))
  return left
}

/** Whether only `leading` marks stand before `token` in its paragraph. */
function begins({paragraph}: Tokens, token: number, leading: number): boolean {
  const first = token - leading
  return first === 0 || (paragraph[first] === paragraph[token] && paragraph[first - 1] !== paragraph[token])
}

function afterParagraph({paragraph, length}: Tokens, token: number): number {
  let i = token
  while (i < length && paragraph[i] === paragraph[token]) i++
  return i
}

/** In order, outer before inner, each with its parent. */
function arrange(found: Draft[]): Quotation[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const ids = new Map(found.map((draft, id) => [draft, id]))
  const holders: number[] = []
  return found.map(({goesOn: _, continues, ...draft}, id) => {
    while (holders.length > 0 && found[holders[holders.length - 1]!]!.end <= draft.start) holders.pop()
    const parent = holders[holders.length - 1] ?? -1
    const depth = holders.push(id) - 1
    return {...draft, id, parent, depth, continues: continues ? ids.get(continues)! : -1}
  })
}

function unclosed({start}: Span): Notice {
  return {code: 'unclosed-mark', message: 'Expected a closing mark before the end of the paragraph', start, end: start + 1}
}

function stray({start, end}: Tokens, {token}: Mark, depth: number): Notice {
  const at = {start: start[token]!, end: end[token]!}
  return depth >= deepest
    ? {code: 'too-deep', message: `Expected marks nested at most ${deepest} deep`, ...at}
    : {code: 'stray-mark', message: 'Expected a mark that opens or closes a quotation', ...at}
}

import type {Family} from './characters.js'
import {against} from './costs.js'
import type {Mark} from './marks.js'

/** Deeper nesting is no longer read. */
export const deepest = 16
/** Readings of a paragraph that are followed side by side. */
const beam = 8

/** In tenths, as those of the marks. */
const cost = {
  /** Left open at the end of a paragraph; where the next one repeats the mark, as novels do, hardly any. */
  unclosed: 40, carriedOn: 2,
  /** The same mark within itself: `"The word "freedom" matters."` */
  nestedInItself: 25,
  /** A straight one within curly ones, or the other way round. */
  nestedInOther: 8,
  /** Opened by one character and closed by another of its family: `“We won,"`. */
  mixedPair: 5,
  /** Opened by a double mark and closed by a single one, or the other way round: likelier behind a comma or stop. */
  slip: 25, slipWithin: 50
}

/** Which marks are open, innermost first. Equal shapes are one object, so that readings can be merged. */
export interface Shape {
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
 * What was decided at each mark of a paragraph: 0 is no mark; 1 opens, 2 opens and leaves one of its family open before it;
 * -1 closes, -2 closes and leaves one open within, -3 two, and so on.
 */
export type Decisions = Int8Array

/** One way to read the marks so far. */
interface Reading {
  cost: number
  shape: Shape
  /** What it decided at the last mark. */
  decided: number
  /** Its rank before that. */
  before: number
}

/** Readings in the making: objects that are used again for every other mark, or a flood of marks makes as many more. */
interface Offers {
  readonly readings: Reading[]
  size: number
}

/** For each mark, and each rank there, what was decided and the rank before. */
interface Trace {
  readonly decided: Decisions
  readonly before: Uint8Array
}

const makeShape = (family: Family | null, straight: boolean, low: boolean, below: Shape | null): Shape =>
  ({family, straight, low, below, depth: below ? below.depth + 1 : 0, above: [], rival: null})

const makeReading = (shape: Shape): Reading => ({cost: 0, shape, decided: 0, before: 0})

/** Nothing is open. */
export const makeGround = (): Shape => makeShape(null, false, false, null)

/** The marks of one paragraph: `marks[from]` to `marks[to - 1]`. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** Its cheapest reading by itself, once it was asked for. */
  alone: Decisions | null
}

/** A mark as far as it says what goes on where it is repeated; `straight` is `null` where either will do. */
export interface Repeated {
  readonly family: Family | null
  readonly straight: boolean | null
}

export const repeats = (mark: Repeated, other: Repeated | undefined): boolean => other !== undefined &&
  mark.family === other.family && (other.straight === null || mark.straight === other.straight)

/** The cheapest reading of a paragraph's marks above `ground`; `next` are the marks with which the next one goes on. */
export function cheapest(
  marks: readonly Mark[], range: Range, ground: Shape, next: readonly Repeated[]
): Decisions {
  const length = range.to - range.from
  const trace: Trace = {decided: new Int8Array(length * beam), before: new Uint8Array(length * beam)}
  let offers: Offers = {readings: [], size: 0}
  let others: Offers = {readings: [], size: 0}
  let readings = [makeReading(ground)]
  for (let i = 0; i < length; i++) {
    [offers, others] = [others, offers]
    readings = extend(readings, marks[range.from + i]!, offers)
    for (let rank = 0, at = i * beam; rank < readings.length; rank++, at++) {
      trace.decided[at] = readings[rank]!.decided
      trace.before[at] = readings[rank]!.before
    }
  }
  const decisions = new Int8Array(length)
  for (let i = length - 1, rank = findBest(readings, next); i >= 0; i--) {
    const at = i * beam + rank
    decisions[i] = trace.decided[at]!
    rank = trace.before[at]!
  }
  return decisions
}

/** The rank of the cheapest reading, with what it leaves open. */
function findBest(readings: readonly Reading[], next: readonly Repeated[]): number {
  let best = 0
  let lowest = Infinity
  for (const [rank, {cost, shape}] of readings.entries()) {
    const whole = cost + costOfOpen(shape, next)
    if (whole >= lowest) continue
    lowest = whole
    best = rank
  }
  return best
}

function costOfOpen(shape: Shape, next: readonly Repeated[]): number {
  let sum = 0
  for (let open: Shape | null = shape; open?.family; open = open.below) {
    sum += repeats(open, next[open.depth - 1]) ? cost.carriedOn : cost.unclosed
  }
  return sum
}

/** All readings with one mark more, of each shape the cheapest, and only as many as are followed. */
function extend(readings: readonly Reading[], mark: Mark, offers: Offers): Reading[] {
  offers.size = 0
  for (let rank = 0; rank < readings.length; rank++) {
    const {shape, cost: sum} = readings[rank]!
    offer(offers, shape, sum + mark.none, 0, rank)
    if (shape.depth < deepest) {
      const nested = isOpen(shape, mark.family) ? costOfNesting(shape, mark) : 0
      offer(offers, push(shape, mark), sum + mark.open + nested, 1, rank)
    }
    if (shape.family === mark.family) {
      offer(offers, push(shape.below!, mark), sum + mark.open + cost.unclosed, 2, rank)
    }
    let popped = 0
    for (let top: Shape | null = shape; top?.family; top = top.below, popped++) {
      const fit = costOfPair(top, mark)
      if (fit === never) continue
      offer(offers, top.below!, sum + mark.close + fit + popped * cost.unclosed, -1 - popped, rank)
      if (top.family === mark.family) break
    }
  }
  for (let i = 0; i < offers.size; i++) offers.readings[i]!.shape.rival = null
  return cheapestOf(offers)
}

/** At most as many as are followed, and none that could only catch up if three marks more were left open. */
function cheapestOf({readings, size}: Offers): Reading[] {
  let lowest = Infinity
  for (let i = 0; i < size; i++) lowest = Math.min(lowest, readings[i]!.cost)
  const kept: Reading[] = []
  for (let i = 0; i < size; i++) {
    const reading = readings[i]!
    if (reading.cost > lowest + cost.unclosed * 3) continue
    if (kept.length < beam) kept.push(reading)
    else if (reading.cost >= kept[beam - 1]!.cost) continue
    else kept[beam - 1] = reading
    for (let at = kept.length - 1; at > 0 && kept[at]!.cost < kept[at - 1]!.cost; at--) {
      [kept[at], kept[at - 1]] = [kept[at - 1]!, kept[at]!]
    }
  }
  return kept
}

function offer(offers: Offers, shape: Shape, sum: number, decided: number, before: number): void {
  const {rival} = shape
  if (rival && rival.cost <= sum) return
  const reading = rival ?? (shape.rival = take(offers, shape))
  reading.cost = sum
  reading.decided = decided
  reading.before = before
}

function take(offers: Offers, shape: Shape): Reading {
  if (offers.size === offers.readings.length) offers.readings.push(makeReading(shape))
  const reading = offers.readings[offers.size++]!
  reading.shape = shape
  return reading
}

/** What it costs to close what `top` opened with `mark`, beyond the cost of closing. */
function costOfPair(top: Shape, mark: Mark): number {
  if (top.family !== mark.family) {
    const slip = (top.family === 'double' || top.family === 'single') &&
      (mark.family === 'double' || mark.family === 'single')
    if (!slip) return never
    return mark.endsSpeech ? cost.slip : cost.slipWithin
  }
  // German „so“: closed by what opens elsewhere.
  if (top.low) return mark.close >= against.direction ? -against.direction : 0
  return top.straight === mark.straight ? 0 : cost.mixedPair
}

const never = Infinity

function costOfNesting(shape: Shape, {family, straight}: Mark): number {
  return shape.family === family && shape.straight !== straight ? cost.nestedInOther : cost.nestedInItself
}

function isOpen(shape: Shape, family: Family): boolean {
  for (let open: Shape | null = shape; open?.family; open = open.below) if (open.family === family) return true
  return false
}

/** The shape with one more open. */
export function push(shape: Shape, {family, straight, low}: Pick<Mark, 'family' | 'straight' | 'low'>): Shape {
  for (const above of shape.above) {
    if (above.family === family && above.straight === straight && above.low === low) return above
  }
  const above = makeShape(family, straight, low, shape)
  shape.above.push(above)
  return above
}

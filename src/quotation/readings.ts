import type {Family} from './characters.js'
import type {Mark} from './marks.js'

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
  /** Opened by a double mark and closed by a single one, or the other way round: likelier behind a comma or stop. */
  slip: 2.5, slipWithin: 5
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
 * What was decided at a mark: 1 opens, -1 closes, 0 is no mark. `popped` were left open: below a closing mark, or before an
 * opening one of their family, where the closing one is missing.
 */
export interface Step {
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

/** Nothing is open. */
export const makeGround = (): Shape => makeShape(null, false, false, null)

/** The marks of one paragraph: `marks[from]` to `marks[to - 1]`. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** Its cheapest reading by itself, once it was asked for. */
  alone: readonly Step[] | null
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
): readonly Step[] {
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

function costOfOpen(shape: Shape, next: readonly Repeated[]): number {
  let sum = 0
  for (let open: Shape | null = shape; open?.family; open = open.below) {
    sum += repeats(open, next[open.depth - 1]) ? cost.carriedOn : cost.unclosed
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
    const slip = (top.family === 'double' || top.family === 'single') &&
      (mark.family === 'double' || mark.family === 'single')
    if (!slip) return never
    return mark.endsSpeech ? cost.slip : cost.slipWithin
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

/** The shape with one more open. */
export function push(shape: Shape, {family, straight, low}: Pick<Mark, 'family' | 'straight' | 'low'>): Shape {
  for (const above of shape.above) {
    if (above.family === family && above.straight === straight && above.low === low) return above
  }
  const above = makeShape(family, straight, low, shape)
  shape.above.push(above)
  return above
}

/** Gradient boosting of small trees over groups of candidates, one of which (or none) is right. */

/** Rows of features in groups; each group is one turn. */
export interface Rows {
  /** Row after row, `width` features each: small whole numbers from `lowest` on, stored from 0. */
  readonly values: Uint8Array
  readonly width: number
  /** Where each group begins, and the number of rows at the end. */
  readonly groups: Int32Array
  /** 1 for a right candidate. */
  readonly right: Uint8Array
  /** Of each group; 0 where the gold does not tell who is right. */
  readonly weights: Float64Array
}

/** What the rest of the conversation adds to each row's score, against “none of them”. */
export type Context = (scores: Float64Array) => Float64Array

export interface Leaf {
  readonly value: number
}

export interface Split {
  readonly feature: number
  /** Left when the stored value is smaller or equal. */
  readonly threshold: number
  readonly left: Tree
  readonly right: Tree
}

export type Tree = Leaf | Split

export interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Least sum of second derivatives in a leaf, and how strongly values are drawn to 0. */
  readonly leastWeight: number
  readonly shrink: number
}

/** The conversation is read from this round on, each so many rounds. */
const reads = {from: 10, every: 4}

const bins = 32

/**
 * Fit trees to the softmax of each group's scores, in which “none of them” has score 0, in the context of the conversation:
 * the trees learn what it does not tell (Dietterich et al. 2004). Of several right candidates the likelier one counts more,
 * as in expectation–maximization. Each tree is grown on half of the groups (stochastic gradient
 * boosting, Friedman 2002), chosen by arithmetic: nothing in it is random.
 */
export function boost(rows: Rows, options: BoostOptions, context: Context): Tree[] {
  const count = rows.right.length
  const scores = new Float64Array(count)
  let added: Float64Array = new Float64Array(count)
  const gradient = new Float64Array(count)
  const curvature = new Float64Array(count)
  const trees: Tree[] = []
  for (let round = 0; round < options.trees; round++) {
    if (round >= reads.from && (round - reads.from) % reads.every === 0) added = context(scores)
    differentiate(rows, scores.map((score, i) => score + added[i]!), gradient, curvature)
    const tree = grow(rows, sample(rows, round), gradient, curvature, options)
    addScores(scores, tree, rows)
    trees.push(tree)
  }
  return trees
}

/** The rows of about half of the groups, others in each round. */
function sample({groups, weights}: Rows, round: number): Int32Array {
  const chosen: number[] = []
  for (let g = 0; g + 1 < groups.length; g++) {
    if (weights[g] === 0 || Math.imul(g + 1, 0x9e3779b1) + Math.imul(round + 1, 0x85ebca6b) << 7 < 0) continue
    for (let i = groups[g]!; i < groups[g + 1]!; i++) chosen.push(i)
  }
  return Int32Array.from(chosen)
}

function addScores(scores: Float64Array, tree: Tree, {values, width}: Rows): void {
  for (let i = 0; i < scores.length; i++) {
    let at = tree
    while (!('value' in at)) at = values[i * width + at.feature]! <= at.threshold ? at.left : at.right
    scores[i]! += at.value
  }
}

function differentiate(
  {groups, right, weights}: Rows, scores: Float64Array, gradient: Float64Array, curvature: Float64Array
): void {
  for (let g = 0; g + 1 < groups.length; g++) {
    const from = groups[g]!
    const to = groups[g + 1]!
    let highest = 0
    for (let i = from; i < to; i++) highest = Math.max(highest, scores[i]!)
    let sum = Math.exp(-highest)
    let good = 0
    for (let i = from; i < to; i++) {
      const odds = Math.exp(scores[i]! - highest)
      gradient[i] = odds
      sum += odds
      if (right[i]) good += odds
    }
    const weight = weights[g]!
    for (let i = from; i < to; i++) {
      const probability = gradient[i]! / sum
      const wanted = right[i] && good > 0 ? gradient[i]! / good : 0
      curvature[i] = weight * Math.max(1e-6, probability * (1 - probability))
      gradient[i] = weight * (probability - wanted)
    }
  }
}

interface Region {
  readonly id: number
  readonly members: Int32Array
  readonly sums: Float64Array
  readonly gradient: number
  readonly curvature: number
  best: {gain: number; feature: number; threshold: number}
  split: {feature: number; threshold: number; left: Region; right: Region} | null
}

/** One tree, split where it gains most until it has its leaves. */
function grow(
  table: Rows,
  rows: Int32Array,
  gradient: Float64Array,
  curvature: Float64Array,
  options: BoostOptions
): Tree {
  const {values, width} = table
  let regions = 0
  const region = (members: Int32Array, sums: Float64Array): Region => {
    let g = 0
    let h = 0
    for (const i of members) {
      g += gradient[i]!
      h += curvature[i]!
    }
    const best = bestSplit(sums, g, h, width, options)
    return {id: regions++, members, sums, gradient: g, curvature: h, best, split: null}
  }
  const root = region(rows, histogram(table, rows, gradient, curvature))
  const open = [root]
  let leaves = 1
  while (leaves < options.leaves) {
    open.sort((a, b) => b.best.gain - a.best.gain || a.id - b.id)
    const next = open.shift()
    if (!next || next.best.gain <= 0) break
    const {feature, threshold} = next.best
    const left = next.members.filter((i) => values[i * width + feature]! <= threshold)
    const other = next.members.filter((i) => values[i * width + feature]! > threshold)
    const small = left.length <= other.length ? left : other
    const sums = histogram(table, small, gradient, curvature)
    const rest = next.sums.map((value, i) => value - sums[i]!)
    next.split = {
      feature,
      threshold,
      left: region(left, small === left ? sums : rest),
      right: region(other, small === left ? rest : sums)
    }
    open.push(next.split.left, next.split.right)
    leaves++
  }
  return finish(root, options)
}

function finish({split, gradient, curvature}: Region, options: BoostOptions): Tree {
  if (!split) return {value: (-options.rate * gradient) / (curvature + options.shrink)}
  const {feature, threshold, left, right} = split
  return {feature, threshold, left: finish(left, options), right: finish(right, options)}
}

/** For each feature and value: sum of gradients, sum of curvatures. */
function histogram(
  {values, width}: Rows, members: Int32Array, gradient: Float64Array, curvature: Float64Array
): Float64Array {
  const sums = new Float64Array(width * bins * 2)
  for (const i of members) {
    const [g, h] = [gradient[i]!, curvature[i]!]
    const from = i * width
    for (let feature = 0; feature < width; feature++) {
      const at = (feature * bins + values[from + feature]!) * 2
      sums[at]! += g
      sums[at + 1]! += h
    }
  }
  return sums
}

function bestSplit(sums: Float64Array, g: number, h: number, features: number, {leastWeight, shrink}: BoostOptions): Region['best'] {
  const best = {gain: 0, feature: -1, threshold: -1}
  const whole = g * g / (h + shrink)
  for (let feature = 0; feature < features; feature++) {
    let leftG = 0
    let leftH = 0
    for (let bin = 0; bin + 1 < bins; bin++) {
      const at = (feature * bins + bin) * 2
      leftG += sums[at]!
      leftH += sums[at + 1]!
      if (leftH < leastWeight || h - leftH < leastWeight) continue
      const gain = leftG * leftG / (leftH + shrink) + (g - leftG) ** 2 / (h - leftH + shrink) - whole
      if (gain > best.gain + 1e-9) {
        best.gain = gain
        best.feature = feature
        best.threshold = bin
      }
    }
  }
  return best
}

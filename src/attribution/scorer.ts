import type {Model, Transitions} from '../language/tables.js'
import type {Evidence} from '../types.js'
import type {Beat} from './beats.js'
import {featureNames, ofTurn, usualAnswers} from './features.js'

/**
 * A forest of small regression trees, as boosting makes them (Friedman 2001): each asks a few features, one after the other,
 * and adds what its leaf says. A node is three numbers: feature, threshold (left when smaller or equal), and where its right
 * child stands; the left child follows. A leaf is -1 and its value.
 */
export interface Forest {
  readonly nodes: Int16Array
  /** By position of a node, the mean of the leaves below it. */
  readonly means: Float64Array
  /** Where each tree begins in `nodes`. */
  readonly roots: Int32Array
  /** Log-odds that one unit of a leaf is worth. */
  readonly unit: number
  readonly strikes: Strikes
}

/**
 * The same trees, turned around (QuickScorer, Lucchese et al. 2015): each keeps a mask of the leaves that may still be
 * reached, the first the highest bit, and each answer that is not the usual one strikes out those that a node has behind the
 * usual one. The first that is left is the one reached. No step waits for the one before, and what a turn strikes out is
 * struck out once for all its candidates: walking the nodes takes several times as long.
 */
interface Strikes {
  /** By feature and answer, where in `masks` what it strikes out begins. */
  readonly from: Int32Array
  /** A tree in the upper half; in the lower, the leaves that it keeps. */
  readonly masks: Int32Array
  /** By tree, and by place of the leaf behind as many places as a number has above its lower half. */
  readonly leaves: Int16Array
  /** By tree, what is left behind the answers of the turn, and of the candidate. */
  readonly ofTurn: Int32Array
  readonly ofCandidate: Int32Array
}

/** A tree has no more leaves, and all answers are among so many, from the lowest on. */
const most = {leaves: 16, answers: 16}
const lowestAnswer = -3
const allLeaves = (1 << most.leaves) - 1

/** The alphabet of a packed forest: `base` digits from `#` on, and the sign of a leaf behind them. */
export const firstDigit = 35
export const base = 90
/** The digit of a leaf that is 0. Others are as many squares away, so that small ones are told more finely. */
export const zero = 32
/** Thresholds begin below 0. */
export const lowestThreshold = -2

const forests = new WeakMap<Model, Forest>()

/** The forest that a model's text holds, read once. */
export function forestOf(model: Model): Forest {
  let forest = forests.get(model)
  if (!forest) forests.set(model, (forest = unpack(model)))
  return forest
}

/** A number for these names in this order. */
export function sumOf(names: readonly string[]): number {
  let sum = 0
  for (const sign of names.join(' ')) sum = Math.imul(sum, 31) + sign.charCodeAt(0) | 0
  return sum
}

/** A node is two digits, feature and threshold, and its two children; a leaf is its sign and a digit. */
function unpack({trees, unit, features}: Model): Forest {
  if (features !== sumOf(featureNames)) throw new Error('The features are not those that were fitted: run `npm run fit`')
  const nodes: number[] = []
  const means: number[] = []
  const roots: number[] = []
  let at = 0
  const digit = () => trees.charCodeAt(at++) - firstDigit
  const read = (): number => {
    const own = nodes.length
    const code = digit()
    if (code === base) {
      const root = digit() - zero
      nodes.push(-1, root * Math.abs(root))
      return (means[own] = nodes[own + 1]!)
    }
    nodes.push(code, digit() + lowestThreshold, 0)
    const left = read()
    nodes[own + 2] = nodes.length
    return (means[own] = (left + read()) / 2)
  }
  while (at < trees.length) {
    roots.push(nodes.length)
    read()
  }
  return {
    nodes: Int16Array.from(nodes), means: Float64Array.from(means, mean => mean ?? 0),
    roots: Int32Array.from(roots), unit, strikes: turnAround(nodes, roots)
  }
}

/** The leaves behind the usual answer of a node come first, so that this answer strikes out none. */
function turnAround(nodes: readonly number[], roots: readonly number[]): Strikes {
  const leaves = new Int16Array(roots.length * 2 * most.leaves)
  /** By feature and answer: the masks of the trees. */
  const kept = Array.from({length: featureNames.length * most.answers + 1}, () => new Map<number, number>())
  roots.forEach((root, tree) => {
    let leaf = 0
    const walk = (at: number): void => {
      const [feature, threshold, right] = [nodes[at]!, nodes[at + 1]!, nodes[at + 2]!]
      if (feature < 0) {
        leaves[(tree * 2 + 1) * most.leaves + leaf++] = threshold
        return
      }
      const [usual, first] = [usualAnswers[feature]! <= threshold, leaf]
      walk(usual ? at + 3 : right)
      const mask = allLeaves ^ (allLeaves >> first) ^ (allLeaves >> leaf)
      for (let answer = 0; answer < most.answers; answer++) {
        if (answer + lowestAnswer <= threshold === usual) continue
        const masks = kept[feature * most.answers + answer]!
        masks.set(tree, (masks.get(tree) ?? allLeaves) & mask)
      }
      walk(usual ? right : at + 3)
    }
    walk(root)
  })
  let end = 0
  return {
    from: Int32Array.from(kept, masks => (end += masks.size) - masks.size),
    masks: Int32Array.from(kept.flatMap(masks => [...masks].map(([tree, mask]) => tree << most.leaves | mask))),
    leaves, ofTurn: new Int32Array(roots.length), ofCandidate: new Int32Array(roots.length)
  }
}

/** How turns follow each other in a text of this kind. */
export const transitionsOf = ({dialogue, report}: Model, dialogic: boolean): Transitions =>
  (dialogic ? dialogue : report)

/** What a candidate brings to the conversation: log-odds as they are scaled, and more where they act beside the turn. */
export const weigh = (score: number, beat: Beat | null, transitions: Transitions): number =>
  score * transitions.scale / 100 + worthOf(beat, transitions)

/** What acting beside a turn is worth, in log-odds. */
export const worthOf = (beat: Beat | null, transitions: Transitions): number => (beat ? transitions[beat] / 100 : 0)

/** Log-odds of a candidate, before the conversation is read, and before they are scaled. */
export function scoreFeatures(forest: Forest, row: Int8Array): number {
  scoreTurn(forest, row)
  return scoreCandidate(forest, row)
}

/** Take the answers that are the same for all candidates of a turn. */
export function scoreTurn({strikes}: Forest, row: Int8Array): void {
  strikes.ofTurn.fill(allLeaves)
  strikeOut(strikes, strikes.ofTurn, row, 0, ofTurn)
}

/** Log-odds of a candidate of the turn that was taken last. */
export function scoreCandidate({strikes, unit}: Forest, row: Int8Array): number {
  const {ofTurn: before, ofCandidate: left, leaves} = strikes
  left.set(before)
  strikeOut(strikes, left, row, ofTurn, row.length)
  let sum = 0
  for (let tree = 0; tree < left.length; tree++) sum += leaves[tree * 2 * most.leaves + Math.clz32(left[tree]!)]!
  return sum * unit
}

function strikeOut({from, masks}: Strikes, left: Int32Array, row: Int8Array, first: number, end: number): void {
  for (let feature = first; feature < end; feature++) {
    const answer = feature * most.answers + row[feature]! - lowestAnswer
    for (let i = from[answer]!, to = from[answer + 1]!; i < to; i++) {
      const mask = masks[i]!
      left[mask >> most.leaves]! &= mask
    }
  }
}

/**
 * What each feature added or took: along the path through each tree, how the mean below changed where the feature was asked
 * (Saabas 2014). With the constant `start` they add up to the score.
 */
export function explainFeatures(
  {nodes, means, roots, unit}: Forest, values: ArrayLike<number>, scale: number
): Evidence[] {
  const sums = new Float64Array(featureNames.length)
  let start = 0
  for (const root of roots) {
    let at = root
    start += means[root]!
    while (nodes[at]! >= 0) {
      const feature = nodes[at]!
      const next = values[feature]! <= nodes[at + 1]! ? at + 3 : nodes[at + 2]!
      sums[feature]! += means[next]! - means[at]!
      at = next
    }
  }
  const told = (feature: string, sum: number): Evidence => ({feature, contribution: round(sum * unit * scale)})
  return [...featureNames.map((feature, i) => told(feature, sums[i]!)), told('start', start)]
    .filter(({contribution}) => contribution !== 0)
}

/** To three decimals. */
export const round = (value: number): number => Math.round(value * 1000) / 1000

import type {Model} from '../language/tables.js'
import type {Evidence} from '../types.js'
import {featureNames} from './features.js'

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
}

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
      const value = root * Math.abs(root)
      nodes.push(-1, value)
      means[own] = value
      return value
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
    roots: Int32Array.from(roots), unit
  }
}

/** What log-odds are multiplied by in a text of this kind. */
export const scaleOf = ({dialogue, report}: Model, dialogic: boolean): number =>
  (dialogic ? dialogue : report).scale / 100

/** Log-odds of a candidate, before the conversation is read, and before they are scaled. */
export function scoreFeatures({nodes, roots, unit}: Forest, row: Int8Array): number {
  let sum = 0
  for (const root of roots) {
    let at = root
    let feature = nodes[at]!
    while (feature >= 0) {
      at = row[feature]! <= nodes[at + 1]! ? at + 3 : nodes[at + 2]!
      feature = nodes[at]!
    }
    sum += nodes[at + 1]!
  }
  return sum * unit
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

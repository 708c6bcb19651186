import type {Proposal, Scene, Turn} from './context.js'

/** How one turn stands to the turn before it in the same conversation. */
export type Relation = 'sameParagraph' | 'nextParagraph' | 'skippedParagraph' | 'reported' | 'apart'

/** A turn with everyone it could belong to and their scores, in log-odds against “none of these”. */
export interface Node {
  readonly turn: Turn
  readonly proposals: readonly Proposal[]
  readonly scores: readonly number[]
  readonly relation: Relation
}

/** Probability of each proposal, in the order of the proposals. */
export type Marginals = readonly number[]

/** How far `turn` is from the one before it. */
export function relationOf(turn: Turn): Relation {
  const {previous} = turn
  if (!previous) return 'apart'
  const distance = turn.paragraph - previous.lastParagraph
  if (distance > 2) return 'apart'
  if (turn.utterance.type !== 'direct' || previous.utterance.type !== 'direct') return distance === 0 ? 'reported' : 'apart'
  return distance === 0 ? 'sameParagraph' : distance === 1 ? 'nextParagraph' : 'skippedParagraph'
}

/** Log-odds that neighbours have the same speaker, and that a turn goes back to who spoke before the last. */
interface Transitions {
  readonly same: Readonly<Record<Relation, number>>
  readonly back: number
}

function transitionsOf({grammar: {weights}, dialogic}: Scene): Transitions {
  const style = dialogic ? 'dialogue' : 'report'
  const weight = (name: string) => (weights[`${style}:${name}`] ?? 0) / 100
  return {
    same: {
      sameParagraph: weight('sameParagraph'), nextParagraph: weight('nextParagraph'),
      skippedParagraph: weight('skippedParagraph'), reported: weight('reported'), apart: 0
    },
    back: weight('back')
  }
}

/**
 * Read the conversation as one sequence: forward and backward over all turns, each looking back at two, so that pronouns,
 * tags and turns settle each other. Returns the probability of each proposal, all readings of the whole together.
 */
export function decode(nodes: readonly Node[], scene: Scene): Marginals[] {
  const transitions = transitionsOf(scene)
  const n = nodes.length
  const unary = nodes.map(({scores}) => softmaxWeights(scores))
  const entities = nodes.map(({proposals}) => [...proposals.map(({entity}) => entity), -1])
  const sizes = entities.map(list => list.length)
  const link = (i: number, a: number, b: number): number => {
    const before = entities[i - 1]![a]!
    const own = entities[i]![b]!
    return before < 0 || own < 0 || before !== own ? 1 : Math.exp(transitions.same[nodes[i]!.relation])
  }
  const back = (i: number, z: number, a: number, b: number): number => {
    if (i < 2 || nodes[i]!.relation !== 'nextParagraph' || nodes[i - 1]!.relation !== 'nextParagraph') return 1
    const first = entities[i - 2]![z]!
    const own = entities[i]![b]!
    return own >= 0 && first === own && entities[i - 1]![a] !== own ? Math.exp(transitions.back) : 1
  }

  // forward[i][a][b]: weight of all readings up to turn i in which turns i - 1 and i belong to a and b.
  const forward: Float64Array[] = []
  for (let i = 0; i < n; i++) {
    const width = sizes[i]!
    const height = i > 0 ? sizes[i - 1]! : 1
    const table = new Float64Array(height * width)
    for (let a = 0; a < height; a++) {
      for (let b = 0; b < width; b++) {
        let sum = i === 0 ? 1 : 0
        if (i === 1) sum = forward[0]![a]!
        else if (i > 1) for (let z = 0; z < sizes[i - 2]!; z++) sum += forward[i - 1]![z * height + a]! * back(i, z, a, b)
        table[a * width + b] = sum * unary[i]![b]! * (i > 0 ? link(i, a, b) : 1)
      }
    }
    forward.push(normalize(table))
  }
  const marginals: Marginals[] = new Array<Marginals>(n)
  let backward: Float64Array | null = null
  for (let i = n - 1; i >= 0; i--) {
    const width = sizes[i]!
    const height = i > 0 ? sizes[i - 1]! : 1
    const next: Float64Array = new Float64Array(height * width)
    for (let a = 0; a < height; a++) {
      for (let b = 0; b < width; b++) {
        if (!backward) {
          next[a * width + b] = 1
          continue
        }
        let sum = 0
        for (let c = 0; c < sizes[i + 1]!; c++) {
          sum += backward[b * sizes[i + 1]! + c]! * unary[i + 1]![c]! * link(i + 1, b, c) * back(i + 1, a, b, c)
        }
        next[a * width + b] = sum
      }
    }
    backward = normalize(next)
    marginals[i] = marginalOf(forward[i]!, backward, height, width)
  }
  return marginals
}

/** Weights in proportion to the odds, “none of these” (score 0) last. */
function softmaxWeights(scores: readonly number[]): number[] {
  const highest = Math.max(0, ...scores)
  return [...scores.map(score => Math.exp(score - highest)), Math.exp(-highest)]
}

function normalize(table: Float64Array): Float64Array {
  let sum = 0
  for (const value of table) sum += value
  if (sum > 0) for (let i = 0; i < table.length; i++) table[i]! /= sum
  return table
}

function marginalOf(forward: Float64Array, backward: Float64Array, height: number, width: number): number[] {
  const sums = new Array<number>(width).fill(0)
  let total = 0
  for (let a = 0; a < height; a++) {
    for (let b = 0; b < width; b++) {
      const value = forward[a * width + b]! * backward[a * width + b]!
      sums[b]! += value
      total += value
    }
  }
  return sums.slice(0, -1).map(value => (total > 0 ? value / total : 0))
}

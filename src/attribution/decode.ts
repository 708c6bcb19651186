import type {Model} from '../language/tables.js'
import type {Proposal, Turn} from './context.js'

/** How a turn stands to the one before it in the same conversation. */
export type Relation = 'sameParagraph' | 'nextParagraph' | 'skippedParagraph' | 'apart'

/** A turn with everyone it could belong to and their scores, in log-odds against “none of these”. */
export interface Node {
  readonly turn: Turn
  readonly proposals: readonly Proposal[]
  readonly scores: readonly number[]
}

/** Probability of each proposal, in their order; what is missing to 1 is “none of these”. */
export type Marginals = readonly number[]

/** How far `turn` is from the one before it. */
export function relationOf({previous, paragraph}: Turn): Relation {
  const distance = previous ? paragraph - previous.lastParagraph : Infinity
  if (distance === 0) return 'sameParagraph'
  return distance === 1 ? 'nextParagraph' : distance === 2 ? 'skippedParagraph' : 'apart'
}

/** The likeliest few of a turn; so many are carried through the conversation. */
const carried = 6

/** One turn as the chain sees it. */
interface State {
  /** Whom each state stands for, “none of these” (-1) last, and its odds. */
  readonly entities: readonly number[]
  readonly odds: readonly number[]
  /** Which proposal each is. */
  readonly order: readonly number[]
  /** Odds that it has the speaker of the turn before, and that of the one before that after another. */
  readonly same: number
  readonly back: number
}

/**
 * Read a conversation as one sequence: forward and backward over all its turns, each looking back at two, so that names,
 * pronouns and turns settle each other. The result are marginals: all readings of the whole, each weighed by how likely it is.
 */
export function decode(nodes: readonly Node[], model: Model, dialogic: boolean): Marginals[] {
  const transitions = dialogic ? model.dialogue : model.report
  const states = nodes.map((node, i): State => {
    const relation = relationOf(node.turn)
    const exchange = relation === 'nextParagraph' && i > 1 && relationOf(nodes[i - 1]!.turn) === 'nextParagraph'
    return {
      ...likeliest(node), same: relation === 'apart' ? 1 : Math.exp(transitions[relation] / 100),
      back: exchange ? Math.exp(transitions.back / 100) : 1
    }
  })
  const forward: Float64Array[] = []
  states.forEach((state, i) => forward.push(step(states[i - 2], states[i - 1], state, forward[i - 1])))
  const marginals = new Array<Marginals>(nodes.length)
  let backward: Float64Array | null = null
  for (let i = nodes.length - 1; i >= 0; i--) {
    backward = stepBack(states[i - 1], states[i]!, states[i + 1], backward)
    marginals[i] = spread(nodes[i]!, states[i]!, sumUp(forward[i]!, backward, states[i]!.odds.length))
  }
  return marginals
}

function likeliest({proposals, scores}: Node): Pick<State, 'entities' | 'odds' | 'order'> {
  const order = proposals.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!).slice(0, carried)
  const highest = Math.max(0, scores[order[0] ?? -1] ?? 0)
  return {
    order, entities: [...order.map(i => proposals[i]!.entity), -1],
    odds: [...order.map(i => Math.exp(scores[i]! - highest)), Math.exp(-highest)]
  }
}

/** Odds that turn `c` says what it does when the two before it belong to `a` and `b`. */
function link(first: State | undefined, a: number, before: State | undefined, b: number, own: State, c: number): number {
  const entity = own.entities[c]!
  if (entity < 0 || !before) return 1
  if (before.entities[b] === entity) return own.same
  return first && first.entities[a] === entity ? own.back : 1
}

/** table[b * width + c]: weight of all readings up to a turn in which the turn before and it belong to b and c. */
function step(first: State | undefined, before: State | undefined, own: State, last: Float64Array | undefined): Float64Array {
  const width = own.odds.length
  const height = before?.odds.length ?? 1
  const depth = first?.odds.length ?? 1
  const table = new Float64Array(height * width)
  for (let b = 0; b < height; b++) {
    for (let c = 0; c < width; c++) {
      let sum = 0
      for (let a = 0; a < depth; a++) sum += (last ? last[a * height + b]! : 1) * link(first, a, before, b, own, c)
      table[b * width + c] = sum * own.odds[c]!
    }
  }
  return normalize(table)
}

/** table[b * width + c]: weight of all readings from behind a turn on, when the turn before and it belong to b and c. */
function stepBack(before: State | undefined, own: State, next: State | undefined, last: Float64Array | null): Float64Array {
  const width = own.odds.length
  const height = before?.odds.length ?? 1
  const table = new Float64Array(height * width).fill(1)
  if (!next || !last) return table
  const beyond = next.odds.length
  for (let b = 0; b < height; b++) {
    for (let c = 0; c < width; c++) {
      let sum = 0
      for (let d = 0; d < beyond; d++) sum += last[c * beyond + d]! * next.odds[d]! * link(before, b, own, c, next, d)
      table[b * width + c] = sum
    }
  }
  return normalize(table)
}

function normalize(table: Float64Array): Float64Array {
  let sum = 0
  for (const value of table) sum += value
  if (sum > 0) for (let i = 0; i < table.length; i++) table[i]! /= sum
  return table
}

function sumUp(forward: Float64Array, backward: Float64Array, width: number): number[] {
  const sums = new Array<number>(width).fill(0)
  let total = 0
  for (let i = 0; i < forward.length; i++) {
    const value = forward[i]! * backward[i]!
    sums[i % width]! += value
    total += value
  }
  return sums.map(value => (total > 0 ? value / total : 0))
}

/** The marginals of the states, back in the order of the proposals. */
function spread({proposals}: Node, {order}: State, sums: readonly number[]): number[] {
  const result = new Array<number>(proposals.length).fill(0)
  order.forEach((proposal, i) => (result[proposal] = sums[i]!))
  return result
}

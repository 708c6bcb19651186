import type {Model} from '../language/tables.js'
import type {Proposal, Turn} from './context.js'

/** How a turn stands to the one before it in the same conversation. */
type Relation = 'floating' | 'sameParagraph' | 'nextParagraph' | 'bare' | 'skippedParagraph' | 'apart'

/** A turn with everyone it could belong to and their scores, in log-odds against “none of these”. */
export interface Node {
  readonly turn: Turn
  readonly proposals: readonly Proposal[]
  readonly scores: readonly number[]
}

/** Probability of each proposal, in their order; what is missing to 1 is “none of these”. */
export type Marginals = readonly number[]

/**
 * How far `turn` is from the one before it: `floating` when in the same paragraph and no words say whose it is, `bare` when
 * it is all that the next begins with, and nothing stands behind the other.
 */
function relationOf({before, previous, paragraph, source}: Turn): Relation {
  const distance = previous ? paragraph - previous.lastParagraph : Infinity
  if (distance === 0) return source ? 'sameParagraph' : 'floating'
  if (distance === 1) return before === 0 && previous?.ends ? 'bare' : 'nextParagraph'
  return distance === 2 ? 'skippedParagraph' : 'apart'
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

/** For two turns, state by state: table[b * width + c] is what speaks for b in the first and c in the second. */
type Table = readonly number[]

/**
 * Read a conversation as one sequence: forward and backward over all its turns, each looking back at two, so that names,
 * pronouns and turns settle each other. The result are marginals: over all readings of the whole, by how likely each is.
 */
export function decode(nodes: readonly Node[], model: Model, dialogic: boolean): Marginals[] {
  const transitions = dialogic ? model.dialogue : model.report
  const odds = {
    floating: Math.exp(transitions.floating / 100), sameParagraph: Math.exp(transitions.sameParagraph / 100),
    nextParagraph: Math.exp(transitions.nextParagraph / 100), bare: Math.exp(transitions.bare / 100),
    skippedParagraph: Math.exp(transitions.skippedParagraph / 100), apart: 1, back: Math.exp(transitions.back / 100),
    backOver: Math.exp(transitions.backOver / 100)
  }
  const states: State[] = []
  const forward: Table[] = []
  let inExchange = false
  let inTalk = false
  for (let i = 0; i < nodes.length; i++) {
    const relation = relationOf(nodes[i]!.turn)
    const follows = relation === 'nextParagraph' || relation === 'bare'
    const talks = follows || relation === 'skippedParagraph'
    const back = i < 2 || !talks || !inTalk ? 1 : follows && inExchange ? odds.back : odds.backOver
    const state = stateOf(nodes[i]!, odds[relation], back)
    inExchange = follows
    inTalk = talks
    states.push(state)
    forward.push(step(states[i - 2], states[i - 1], state, forward[i - 1]))
  }
  const marginals = new Array<Marginals>(nodes.length)
  let backward: Table | null = null
  for (let i = nodes.length - 1; i >= 0; i--) {
    backward = stepBack(states[i - 1], states[i]!, states[i + 1], backward)
    marginals[i] = marginalsOf(nodes[i]!, states[i]!, forward[i]!, backward)
  }
  return marginals
}

function stateOf({proposals, scores}: Node, same: number, back: number): State {
  const order = likeliest(scores)
  const highest = Math.max(0, scores[order[0] ?? -1] ?? 0)
  const entities: number[] = []
  const odds: number[] = []
  for (const i of order) {
    entities.push(proposals[i]!.entity)
    odds.push(Math.exp(scores[i]! - highest))
  }
  entities.push(-1)
  odds.push(Math.exp(-highest))
  return {order, entities, odds, same, back}
}

/** Places of the highest scores, the highest first; of equals the first. */
function likeliest(scores: readonly number[]): number[] {
  const order: number[] = []
  for (let i = 0; i < scores.length; i++) {
    let place = order.length
    while (place > 0 && scores[order[place - 1]!]! < scores[i]!) place--
    if (place >= carried) continue
    if (order.length < carried) order.push(i)
    for (let k = order.length - 1; k > place; k--) order[k] = order[k - 1]!
    order[place] = i
  }
  return order
}

/** Weight of all readings up to a turn in which the turn before and it belong to b and c. */
function step(first: State | undefined, before: State | undefined, own: State, last: Table | undefined): Table {
  if (!before || !last) return normalize([...own.odds])
  const height = before.odds.length
  const table: number[] = []
  for (let b = 0; b < height; b++) {
    let all = 0
    for (let at = b; at < last.length; at += height) all += last[at]!
    for (let c = 0; c < own.odds.length; c++) {
      const entity = own.entities[c]!
      let sum = all
      if (entity >= 0) {
        const a = first ? first.entities.indexOf(entity) : -1
        if (before.entities[b] === entity) sum *= own.same
        else if (a >= 0) sum += (own.back - 1) * last[a * height + b]!
      }
      table.push(sum * own.odds[c]!)
    }
  }
  return normalize(table)
}

/** Weight of all readings from behind a turn on, when the turn before and it belong to b and c. */
function stepBack(before: State | undefined, own: State, next: State | undefined, last: Table | null): Table {
  const width = own.odds.length
  const height = before?.odds.length ?? 1
  const table = new Array<number>(height * width).fill(1)
  if (!next || !last) return table
  for (let c = 0; c < width; c++) {
    const weigh = (d: number): number => last[c * next.odds.length + d]! * next.odds[d]!
    const speaker = own.entities[c]!
    let all = 0
    for (let d = 0; d < next.odds.length; d++) all += weigh(d)
    const stays = speaker < 0 ? -1 : next.entities.indexOf(speaker)
    if (stays >= 0) all += (next.same - 1) * weigh(stays)
    for (let b = 0; b < height; b++) {
      const earlier = before ? before.entities[b]! : -1
      const returns = earlier < 0 || earlier === speaker ? -1 : next.entities.indexOf(earlier)
      table[b * width + c] = returns < 0 ? all : all + (next.back - 1) * weigh(returns)
    }
  }
  return normalize(table)
}

function normalize(table: number[]): Table {
  let sum = 0
  for (const value of table) sum += value
  if (sum > 0) for (let i = 0; i < table.length; i++) table[i]! /= sum
  return table
}

/** How likely each proposal is, whoever spoke before; 0 for those that were not carried. */
function marginalsOf({proposals}: Node, {order, odds}: State, forward: Table, backward: Table): number[] {
  const sums = new Array<number>(odds.length).fill(0)
  let total = 0
  for (let i = 0; i < forward.length; i++) {
    const value = forward[i]! * backward[i]!
    sums[i % odds.length]! += value
    total += value
  }
  const result = new Array<number>(proposals.length).fill(0)
  if (total > 0) for (let c = 0; c < order.length; c++) result[order[c]!] = sums[c]! / total
  return result
}

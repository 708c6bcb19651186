import type {Model, Transitions} from '../language/tables.js'
import {MARK} from '../text/tokens.js'
import type {Proposal, Turn} from './context.js'

/** How a turn stands to the one before it in the same conversation. */
type Relation = 'floating' | 'sameParagraph' | 'adjacent' | 'nextParagraph' | 'bare' | 'skippedParagraph' | 'apart'

/** A turn with everyone it could belong to and their scores, in log-odds against “none of these”. */
export interface Node {
  readonly turn: Turn
  readonly proposals: readonly Proposal[]
  readonly scores: readonly number[]
}

/** Probability of each proposal, in their order; what is missing to 1 is “none of these”. */
export type Marginals = readonly number[]

/**
 * How far `turn` is from the one before it: `adjacent` when in the same paragraph with nothing between them, `floating`
 * when there without words that say whose it is, `bare` when
 * it is all that the next begins with, and nothing stands behind the other.
 */
function relationOf({before, previous, paragraph, source, tag}: Turn): Relation {
  // `Ann asked, “Why?” Bob replied, “Because.”`: a name says who speaks, whoever spoke before.
  const says = source?.kind === 'name' || (tag >= 0 && previous?.addressee === tag)
  const distance = previous ? paragraph - previous.lastParagraph : Infinity
  // Not `Ann said, “No.” “Never.”`, where hers were announced.
  const answers = before === MARK && !(previous?.source && previous.source.last < previous.first)
  if (distance === 0) return says ? 'apart' : answers ? 'adjacent' : source ? 'sameParagraph' : 'floating'
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
  const odds = oddsOf(dialogic ? model.dialogue : model.report)
  const states: State[] = []
  const forward: Table[] = []
  let inExchange = false
  let inTalk = false
  for (let i = 0; i < nodes.length; i++) {
    const relation = relationOf(nodes[i]!.turn)
    const follows = relation === 'nextParagraph' || relation === 'bare' || relation === 'adjacent'
    const talks = follows || relation === 'skippedParagraph'
    const back = i < 2 || !talks || !inTalk ? 1 : follows && inExchange ? odds.back : odds.backOver
    const state = stateOf(nodes[i]!, odds[relation], back)
    inExchange = follows
    inTalk = talks
    states.push(state)
    const first = i > 1 ? states[i - 2]! : null
    forward.push(i === 0 ? normalize([...state.odds]) : step(first, states[i - 1]!, state, forward[i - 1]!))
  }
  const marginals = new Array<Marginals>(nodes.length)
  let backward: Table | null = null
  for (let i = nodes.length - 1; i >= 0; i--) {
    const next: State | undefined = states[i + 1]
    backward = next ? stepBack(i > 0 ? states[i - 1]! : null, states[i]!, next, backward) : null
    marginals[i] = marginalsOf(nodes[i]!, states[i]!, forward[i]!, backward)
  }
  return marginals
}

/** The same of a turn that stands in no conversation. */
export function decodeAlone(node: Node): Marginals {
  const state = stateOf(node, 1, 1)
  return marginalsOf(node, state, normalize([...state.odds]), null)
}

function oddsOf(transitions: Transitions): Record<Relation | 'back' | 'backOver', number> {
  const {floating, sameParagraph, adjacent, nextParagraph, bare, skippedParagraph, back, backOver} = transitions
  const odds = (value: number) => Math.exp(value / 100)
  return {
    floating: odds(floating), sameParagraph: odds(sameParagraph), adjacent: odds(adjacent),
    nextParagraph: odds(nextParagraph), bare: odds(bare), skippedParagraph: odds(skippedParagraph), apart: 1,
    back: odds(back), backOver: odds(backOver)
  }
}

function stateOf({proposals, scores}: Node, same: number, back: number): State {
  const order = likeliest(scores)
  const {length} = order
  const highest = length > 0 ? Math.max(0, scores[order[0]!]!) : 0
  const entities = new Array<number>(length + 1)
  const odds = new Array<number>(length + 1)
  for (let c = 0; c < length; c++) {
    entities[c] = proposals[order[c]!]!.entity
    odds[c] = Math.exp(scores[order[c]!]! - highest)
  }
  entities[length] = -1
  odds[length] = Math.exp(-highest)
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
function step(first: State | null, before: State, own: State, last: Table): Table {
  const height = before.odds.length
  const width = own.odds.length
  const table = new Array<number>(height * width)
  for (let b = 0; b < height; b++) {
    let all = 0
    for (let at = b; at < last.length; at += height) all += last[at]!
    for (let c = 0; c < width; c++) {
      const entity = own.entities[c]!
      let sum = all
      if (entity >= 0) {
        const a = first ? first.entities.indexOf(entity) : -1
        if (before.entities[b] === entity) sum *= own.same
        else if (a >= 0) sum += (own.back - 1) * last[a * height + b]!
      }
      table[b * width + c] = sum * own.odds[c]!
    }
  }
  return normalize(table)
}

/** Weight of all readings from behind a turn on, when the turn before and it belong to b and c. */
function stepBack(before: State | null, own: State, next: State, last: Table | null): Table {
  const width = own.odds.length
  const height = before?.odds.length ?? 1
  const table = new Array<number>(height * width)
  for (let c = 0; c < width; c++) {
    const weigh = (d: number): number => (last ? last[c * next.odds.length + d]! : 1) * next.odds[d]!
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

/** How likely each proposal is, whoever spoke before; 0 for those that were not carried. `backward` where turns follow. */
function marginalsOf({proposals}: Node, {order, odds}: State, forward: Table, backward: Table | null): number[] {
  const sums = new Array<number>(odds.length).fill(0)
  let total = 0
  for (let i = 0; i < forward.length; ) {
    for (let c = 0; c < odds.length; c++, i++) {
      const value = backward ? forward[i]! * backward[i]! : forward[i]!
      sums[c]! += value
      total += value
    }
  }
  const result = new Array<number>(proposals.length).fill(0)
  if (total > 0) for (let c = 0; c < order.length; c++) result[order[c]!] = sums[c]! / total
  return result
}

import type {Transitions} from '../language/tables.js'
import {MARK} from '../text/tokens.js'
import type {Turn} from './context.js'

/** How a turn stands to the one before it in the same conversation. */
type Relation =
  | 'floating' | 'overBeat' | 'sameParagraph' | 'adjacent'
  | 'nextParagraph' | 'answering' | 'alone' | 'bare' | 'skippedParagraph' | 'apart'

/** Those in which two turns follow each other as turns of a talk do. */
const following: ReadonlySet<Relation> = new Set(['adjacent', 'nextParagraph', 'answering', 'alone', 'bare'])

/** Someone a turn could belong to, and their score, in log-odds against “none of these”. */
export interface Candidate {
  readonly entity: number
  readonly score: number
}

/** A turn with everyone it could belong to. */
export interface Node {
  readonly turn: Turn
  readonly candidates: readonly Candidate[]
}

/** Probability of each candidate, in their order; what is missing to 1 is “none of these”. */
export type Marginals = readonly number[]

/**
 * How far `turn` is from the one before it: `adjacent` when in the same paragraph with nothing between them, `floating`
 * when there without words that say whose it is, `overBeat` when neither has such; `answering` when the next begins with
 * it, `alone` when there without such words, `bare` when nothing stands behind the other either.
 */
function relationOf({before, led: {entity: leader}, previous, paragraph, source, tag}: Turn): Relation {
  // `Ann asked, “Why?” Bob replied, “Because.”`: a name says who speaks, whoever spoke before.
  const led = leader >= 0 && previous !== null && previous.tag >= 0 && previous.tag !== leader
  const says = source?.kind === 'name' || led || (tag >= 0 && previous?.addressee === tag)
  const distance = previous ? paragraph - previous.lastParagraph : Infinity
  // Not `Ann said, “No.” “Never.”`, where hers were announced.
  const answers = before === MARK && !(previous?.source && previous.source.last < previous.first)
  if (distance === 0) {
    if (says) return 'apart'
    if (answers) return 'adjacent'
    return source ? 'sameParagraph' : previous!.source ? 'floating' : 'overBeat'
  }
  if (distance === 1) return before !== 0 ? 'nextParagraph' : previous!.ends ? 'bare' : source ? 'answering' : 'alone'
  return distance === 2 ? 'skippedParagraph' : 'apart'
}

/** The likeliest few of a turn; so many are carried through the conversation. */
const carried = 6

/** The states of a turn: so many of its candidates, and “none of these” behind them. */
const width = carried + 1

/**
 * Turns as the chain sees them, as columns: state `c` of turn `i` stands at `i * width + c`. A reading of thousands of turns
 * would be as many small arrays that live until its end.
 */
interface Chain {
  /** How many states each turn has, and the turn before it: 1 where there is none. */
  readonly heights: Uint8Array
  readonly before: Uint8Array
  /** Whom each state stands for, “none of these” (-1) last, its odds, and which candidate it is. */
  readonly entities: Int32Array
  readonly odds: Float64Array
  readonly places: Int32Array
  /** By turn, the odds that it has the speaker of the turn before, and that of the one before that after another. */
  readonly same: Float64Array
  readonly back: Float64Array
}

/** For two turns, state by state: table[b * height + c] is what speaks for b in the first and c in the second. */
type Table = Float64Array

const tableSize = width * width

/**
 * Read a conversation as one sequence: forward and backward over all its turns, each looking back at two, so that names,
 * pronouns and turns settle each other. The result are marginals: over all readings of the whole, by how likely each is.
 * Without transitions each turn stands by itself.
 */
export function decode(nodes: readonly Node[], transitions: Transitions | null): Marginals[] {
  const {length} = nodes
  if (length === 0) return []
  const numbers = (each: number) => new Float64Array(length * each)
  const chain: Chain = {
    heights: new Uint8Array(length), before: new Uint8Array(length).fill(1), entities: new Int32Array(length * width),
    odds: numbers(width), places: new Int32Array(length * width), same: numbers(1), back: numbers(1)
  }
  nodes.forEach((node, i) => take(chain, i, node))
  if (transitions) relate(chain, nodes, transitions)
  const forward = numbers(tableSize)
  for (let i = 0; i < length; i++) step(chain, i, forward, transitions !== null && i > 0)
  const marginals = new Array<Marginals>(length)
  const tables = [new Float64Array(tableSize), new Float64Array(tableSize)] as const
  let backward: Table | null = null
  for (let i = length - 1; i >= 0; i--) {
    if (transitions && i + 1 < length) backward = stepBack(chain, i, backward, tables[i % 2]!)
    marginals[i] = marginalsOf(chain, i, nodes[i]!, forward, backward)
  }
  return marginals
}

/** How each turn stands to the two before it. */
function relate({heights, before, same, back}: Chain, nodes: readonly Node[], transitions: Transitions): void {
  const odds = (name: keyof Transitions): number => Math.exp(transitions[name] / 100)
  before.set(heights.subarray(0, -1), 1)
  let inExchange = false
  let inTalk = false
  nodes.forEach(({turn}, i) => {
    const relation = relationOf(turn)
    const follows = following.has(relation)
    const talks = follows || relation === 'skippedParagraph'
    same[i] = relation === 'apart' ? 1 : odds(relation)
    back[i] = i < 2 || !talks || !inTalk ? 1 : odds(follows && inExchange ? 'back' : 'backOver')
    inExchange = follows
    inTalk = talks
  })
}

/** Take the likeliest few candidates of a turn as its states. */
function take({heights, entities: own, odds, places}: Chain, i: number, {candidates}: Node): void {
  const first = i * width
  const length = rank(places, first, candidates)
  const highest = length > 0 ? Math.max(0, candidates[places[first]!]!.score) : 0
  for (let at = first; at < first + length; at++) {
    const {entity, score} = candidates[places[at]!]!
    own[at] = entity
    odds[at] = Math.exp(score - highest)
  }
  own[first + length] = -1
  odds[first + length] = Math.exp(-highest)
  heights[i] = length + 1
}

/** Write the places of the highest scores from `first` on, the highest first, of equals the first; gives how many. */
function rank(places: Int32Array, first: number, candidates: readonly Candidate[]): number {
  let length = 0
  for (let i = 0; i < candidates.length; i++) {
    let place = length
    while (place > 0 && candidates[places[first + place - 1]!]!.score < candidates[i]!.score) place--
    if (place >= carried) continue
    if (length < carried) length++
    places.copyWithin(first + place + 1, first + place, first + length - 1)
    places[first + place] = i
  }
  return length
}

/** The state of turn `i` that stands for someone, or -1. */
function stateOf({entities, heights}: Chain, i: number, entity: number): number {
  for (let c = 0; c < heights[i]!; c++) if (entities[i * width + c] === entity) return c
  return -1
}

/**
 * Weight of all readings up to turn `i` in which the turn before and it belong to b and c, behind that of the turn before if
 * it `follows` one.
 */
function step(chain: Chain, i: number, tables: Table, follows: boolean): void {
  const {before: heights, entities, odds} = chain
  const [last, table] = [(i - 1) * tableSize, i * tableSize]
  const before = heights[i]!
  const own = chain.heights[i]!
  for (let b = 0; b < before; b++) {
    let all = follows ? 0 : 1
    if (follows) for (let at = b; at < heights[i - 1]! * before; at += before) all += tables[last + at]!
    for (let c = 0; c < own; c++) {
      const entity = entities[i * width + c]!
      let sum = all
      if (follows && entity >= 0) {
        const a = i > 1 ? stateOf(chain, i - 2, entity) : -1
        if (entities[(i - 1) * width + b] === entity) sum *= chain.same[i]!
        else if (a >= 0) sum += (chain.back[i]! - 1) * tables[last + a * before + b]!
      }
      tables[table + b * own + c] = sum * odds[i * width + c]!
    }
  }
  normalize(tables, table, before * own)
}

/** Weight of all readings from behind turn `i` on, when the turn before and it belong to b and c. */
function stepBack(chain: Chain, i: number, last: Table | null, table: Table): Table {
  const {entities, heights, odds} = chain
  const own = heights[i]!
  const next = heights[i + 1]!
  const before = chain.before[i]!
  for (let c = 0; c < own; c++) {
    const weigh = (d: number): number => (last ? last[c * next + d]! : 1) * odds[(i + 1) * width + d]!
    const speaker = entities[i * width + c]!
    let all = 0
    for (let d = 0; d < next; d++) all += weigh(d)
    const stays = speaker < 0 ? -1 : stateOf(chain, i + 1, speaker)
    if (stays >= 0) all += (chain.same[i + 1]! - 1) * weigh(stays)
    for (let b = 0; b < before; b++) {
      const earlier = i > 0 ? entities[(i - 1) * width + b]! : -1
      const returns = earlier < 0 || earlier === speaker ? -1 : stateOf(chain, i + 1, earlier)
      table[b * own + c] = returns < 0 ? all : all + (chain.back[i + 1]! - 1) * weigh(returns)
    }
  }
  normalize(table, 0, before * own)
  return table
}

function normalize(tables: Table, from: number, size: number): void {
  let sum = 0
  for (let at = from; at < from + size; at++) sum += tables[at]!
  if (sum > 0) for (let at = from; at < from + size; at++) tables[at]! /= sum
}

/** How likely each candidate is, whoever spoke before; 0 for those that were not carried. `backward` where turns follow. */
function marginalsOf(
  {before, heights, places}: Chain, i: number, {candidates}: Node, forward: Table, backward: Table | null
): number[] {
  const own = heights[i]!
  const size = before[i]! * own
  const weigh = (at: number): number => forward[i * tableSize + at]! * (backward ? backward[at]! : 1)
  let total = 0
  for (let at = 0; at < size; at++) total += weigh(at)
  const marginals = new Array<number>(candidates.length).fill(0)
  for (let c = 0; total > 0 && c + 1 < own; c++) {
    let sum = 0
    for (let at = c; at < size; at += own) sum += weigh(at)
    marginals[places[i * width + c]!] = sum / total
  }
  return marginals
}

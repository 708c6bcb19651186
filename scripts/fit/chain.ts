import type {Marginals} from '../../src/attribution/decode.js'
import {readConversation} from '../../src/attribution/reread.js'
import {transitionsOf, weigh} from '../../src/attribution/scorer.js'
import type {Model, Transitions} from '../../src/language/tables.js'
import type {Reading} from './dataset.js'

/** A reading with the scores of its candidates, made by a model that has not seen its document. */
export interface ScoredReading {
  readonly reading: Reading
  /** By conversation, turn and candidate. */
  readonly scores: readonly (readonly (readonly number[])[])[]
}

/** What is fitted here, besides the trees. */
export interface Chain {
  readonly dialogue: Transitions
  readonly report: Transitions
}

const steps = [40, 20, 10]
/**
 * Turns with nothing between them are too rare to be fitted: a few dozen, of which many are one speech cut in two. So are
 * those beside which someone acts, which are given by hand.
 */
const names = [
  'floating', 'sameParagraph', 'nextParagraph', 'bare', 'skippedParagraph', 'back', 'backOver', 'voice', 'company', 'scale'
] as const
/** What is given by hand is fitted as what it is a case of. */
const cases: Partial<Record<keyof Transitions, keyof Transitions>> = {floating: 'overBeat', nextParagraph: 'answering'}

/** Coordinate descent on the mean log loss of the marginals. */
export function fitChain(readings: readonly ScoredReading[], start: Chain): Chain {
  let best = start
  for (const style of ['dialogue', 'report'] as const) {
    const own = readings.filter(({reading}) => reading.dialogic === (style === 'dialogue'))
    let lowest = lossOf(own, best)
    steps.forEach(step => {
      for (const name of names) {
        for (const sign of [1, -1]) {
          for (;;) {
            const value = best[style][name] + sign * step
            const next = {...best, [style]: {...best[style], [name]: value, [cases[name] ?? name]: value}}
            const {scale, voice, company} = next[style]
            const loss = scale > 0 && voice >= 0 && company >= 0 ? lossOf(own, next) : Infinity
            if (loss > lowest - 1e-6) break
            lowest = loss
            best = next
          }
        }
      }
    })
  }
  return best
}

function lossOf(readings: readonly ScoredReading[], chain: Chain): number {
  let sum = 0
  let count = 0
  for (const scored of readings) {
    forEachDecision(scored, chain, (right, marginals) => {
      const total = marginals.reduce((all, value) => all + value, 0)
      const share = marginals.reduce((all, value, i) => all + (right[i] ? value : 0), 0)
      const good = right.some(Boolean) ? share : 1 - total
      sum -= Math.log(Math.max(1e-4, good))
      count++
    })
  }
  return count > 0 ? sum / count : 0
}

/** What the rest of each conversation adds to the scores of its candidates, turn after turn, in one row. */
export function contextOf(readings: readonly Reading[], chain: Chain): (scores: Float64Array) => Float64Array {
  return scores => {
    const added = new Float64Array(scores.length)
    let at = 0
    let row = 0
    for (const reading of readings) {
      const own = reading.conversations.map(examples =>
        examples.map(({proposals}) => Array.from(scores.subarray(at, (at += proposals.length)))))
      for (const marginals of readConversations({reading, scores: own}, chain).flat()) {
        const none = Math.max(least, 1 - marginals.reduce((all, value) => all + value, 0))
        for (const value of marginals) {
          added[row] = Math.log(Math.max(least, value) / none) - scores[row]!
          row++
        }
      }
    }
    return added
  }
}

/** Probabilities that are taken for 0. */
const least = 1e-9

/** Decode a reading as the library does, turn by turn of each conversation. */
function readConversations({reading, scores}: ScoredReading, {dialogue, report}: Chain): Marginals[][] {
  const model: Model = {features: 0, trees: '', unit: 1, dialogue, report}
  const transitions = transitionsOf(model, reading.dialogic)
  return reading.conversations.map((examples, c) => {
    const nodes = examples.map(({beats, turn, words, proposals}, i) =>
      ({turn, words, candidates: proposals.map((proposal, p) =>
        ({entity: proposal.entity, score: weigh(scores[c]![i]![p]!, beats[p]!, transitions)}))}))
    return readConversation(nodes, ({words}) => words, transitions)
  })
}

/** Decode a reading as the library does, and visit what is known of each turn. */
export function forEachDecision(
  scored: ScoredReading, chain: Chain,
  visit: (right: readonly boolean[], marginals: Marginals, conversation: number, turn: number) => void
): void {
  readConversations(scored, chain).forEach((conversation, c) => conversation.forEach((marginals, t) => {
    const {right} = scored.reading.conversations[c]![t]!
    if (right) visit(right, marginals, c, t)
  }))
}

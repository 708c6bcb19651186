import {decode, type Marginals} from '../../src/attribution/decode.js'
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
  /** All scores are multiplied by it: the reciprocal of a temperature (Guo et al. 2017). */
  readonly scale: number
}

const steps = [160, 80, 40, 20, 10]
const scaleSteps = [0.2, 0.1, 0.05]
const names = ['floating', 'sameParagraph', 'nextParagraph', 'skippedParagraph', 'back'] as const

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
            const next = {...best, [style]: {...best[style], [name]: best[style][name] + sign * step}}
            const loss = lossOf(own, next)
            if (loss > lowest - 1e-6) break
            lowest = loss
            best = next
          }
        }
      }
    })
  }
  let lowest = lossOf(readings, best)
  for (const step of scaleSteps) {
    for (const sign of [1, -1]) {
      for (;;) {
        const next = {...best, scale: best.scale + sign * step}
        const loss = next.scale > 0 ? lossOf(readings, next) : Infinity
        if (loss > lowest - 1e-6) break
        lowest = loss
        best = next
      }
    }
  }
  return {...best, scale: Math.round(best.scale * 100) / 100}
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

/** Decode a reading as the library does, and visit what is known of each turn. */
export function forEachDecision(
  {reading, scores}: ScoredReading, {dialogue, report, scale}: Chain,
  visit: (right: readonly boolean[], marginals: Marginals, conversation: number, turn: number) => void
): void {
  const model: Model = {features: [], trees: '', unit: 1, dialogue, report}
  reading.conversations.forEach((examples, c) => {
    const nodes = examples.map(({turn, proposals}, i) =>
      ({turn, proposals, scores: scores[c]![i]!.map(score => score * scale)}))
    const spoken = nodes.filter(({turn}) => turn.utterance.type === 'direct')
    const chain = new Map(decode(spoken, model, reading.dialogic).map((marginals, i) => [spoken[i]!, marginals]))
    nodes.forEach((node, i) => {
      const {right} = examples[i]!
      if (right) visit(right, chain.get(node) ?? decode([node], model, reading.dialogic)[0]!, c, i)
    })
  })
}

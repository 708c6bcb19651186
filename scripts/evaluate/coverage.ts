import type {GoldDocument} from './gold.js'
import type {PredictedDocument, Ratio, Scorer} from './scorer.js'

/** What holds for direct quotes when only the surest are named. */
export interface CoverageRow {
  /** Share of the gold's direct quotes that should get a speaker; 1 stands for all that were found. */
  readonly aim: number
  /** Share that gets one; `null` where too few quotes were found to come so far. */
  readonly coverage: Ratio
  /** The lowest confidence that is still named. */
  readonly confidence: Ratio
  readonly precision: {readonly mention: Ratio; readonly entity: Ratio}
}

const aims = [0.5, 0.7, 0.8, 0.9, 0.95, 1]

/** Precision of direct speakers against coverage: the less sure are left unnamed, and the scorer judges the rest. */
export function measureCoverage(
  documents: readonly GoldDocument[], predictions: readonly PredictedDocument[], scorer: Scorer, cast: boolean
): CoverageRow[] {
  const judge = (confidence: number) => {
    const sure = predictions.map((one) => withoutUnsure(one, confidence))
    return scorer.score(documents, sure, {givenCast: cast}).attribution['direct']
  }
  const all = judge(0)
  if (!all?.goldWithSpeaker) return []
  const confidences = predictions.flatMap(({quotes}) => quotes.map(({confidence}) => confidence))
  const levels = [...new Set(confidences)].sort((a, b) => b - a)
  const reaches = (aim: number) => (level: number) => (judge(levels[level]!)?.coverage ?? 0) >= aim

  return aims.map((aim) => {
    if (aim < 1 && (all.coverage ?? 0) < aim) {
      return {aim, coverage: null, confidence: null, precision: {mention: null, entity: null}}
    }
    const confidence = aim === 1 ? 0 : levels[firstWhere(levels.length, reaches(aim))]!
    const {coverage, precisionAtCoverage} = judge(confidence)!
    return {aim, coverage, confidence, precision: precisionAtCoverage}
  })
}

const withoutUnsure = ({id, quotes}: PredictedDocument, confidence: number): PredictedDocument => ({
  id,
  quotes: quotes.map((quote) => (quote.confidence < confidence ? {...quote, speaker: null} : quote))
})

/** The first index that passes, where all behind it pass too. */
function firstWhere(length: number, passes: (index: number) => boolean): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}

import type {Quote} from '../../src/types.js'
import type {GoldDocument, GoldQuote, Pair} from './gold.js'
import {reportedSpans} from './predict.js'
import type {Scorer} from './scorer.js'

/** A gold quote and the quote of ours that stands for it; `null` when none does. */
export interface Partners {
  readonly gold: GoldQuote
  readonly ours: Quote | null
}

interface Placed<Item> {
  readonly item: Item
  readonly spans: readonly Pair[]
}

/**
 * As the scorer pairs them: first one to one where four fifths of the characters agree, best first; what is left takes
 * the quote that covers most of it, at least half.
 */
export function findPartners(document: GoldDocument, quotes: readonly Quote[], scorer: Scorer): Partners[] {
  const gold = place(document.quotes, (quote) => quote.spans)
  const ours = place(quotes, reportedSpans)
  const lenient = pairBest(gold, ours, scorer)
  return gold.map((one) => ({gold: one.item, ours: lenient.get(one) ?? mostCovering(one)}))

  function place<Item>(items: readonly Item[], spansOf: (item: Item) => readonly Pair[]): Placed<Item>[] {
    return items
      .map((item) => ({item, spans: scorer.normalSpans(document.text, spansOf(item))}))
      .filter(({spans}) => spans.length > 0)
  }

  function mostCovering({spans}: Placed<GoldQuote>): Quote | null {
    const size = spans.reduce((sum, [start, end]) => sum + end - start, 0)
    let best: Quote | null = null
    let most = 0
    for (const one of ours) {
      if (!touches(spans, one.spans)) continue
      const share = scorer.overlap(spans, one.spans) / size
      if (share < 0.5 || share <= most) continue
      best = one.item
      most = share
    }
    return best
  }
}

function pairBest(gold: readonly Placed<GoldQuote>[], ours: readonly Placed<Quote>[], scorer: Scorer) {
  const options = gold.flatMap((one, i) =>
    ours.flatMap((other, j) => {
      const score = touches(one.spans, other.spans) ? scorer.iou(one.spans, other.spans) : 0
      return score >= 0.8 ? [{one, other, i, j, score}] : []
    })
  )
  options.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const byGold = new Map<Placed<GoldQuote>, Quote>()
  const taken = new Set<Quote>()
  for (const {one, other} of options) {
    if (byGold.has(one) || taken.has(other.item)) continue
    byGold.set(one, other.item)
    taken.add(other.item)
  }
  return byGold
}

/** Whether the outer edges meet: cheap, and false for nearly all pairs of a novel. */
function touches(a: readonly Pair[], b: readonly Pair[]): boolean {
  return a[0]![0] < b.at(-1)![1] && b[0]![0] < a.at(-1)![1]
}

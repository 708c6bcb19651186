import type {Attribution, Options, Quote, Span} from '../../src/types.js'
import type {GoldDocument, Pair} from './gold.js'
import type {Prediction} from './scorer.js'

/** The function that is measured: the library's, or the baseline's. */
export type Attribute = (text: string, options?: Options) => Attribution

const pair = ({start, end}: Span): Pair => [start, end]

/** How the library is asked: all types the corpora know, and with a cast only those who are in it. */
export function optionsFor(document: GoldDocument, cast: boolean, more: Options = {}): Options {
  const types = ['direct', 'mixed', 'indirect'] as const
  const speakers = document.entities.filter(({name}) => name.trim()).map(({name, aliases}) => ({name, aliases}))
  if (!cast || speakers.length === 0) return {types, ...more}
  return {types, speakers, closedCast: true, ...more}
}

/** The quotes that count: the corpora don't annotate what is quoted within direct speech. */
export function outermost(attribution: Attribution): Quote[] {
  const {quotes} = attribution
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  return quotes.filter((quote) => {
    for (let up = parentOf(quote); up; up = parentOf(up)) if (up.type === 'direct') return false
    return true
  })

  function parentOf({parent}: Quote): Quote | undefined {
    return parent === null ? undefined : byId.get(parent)
  }
}

/** Where the words of a quote stand: of mixed ones the whole reported clause, as the corpora have it. */
export const reportedSpans = (quote: Quote): Pair[] => (quote.clause ?? quote.content).map(pair)

/** One quote for each prediction: stretches in marks that share a clause are one. */
export function reported(attribution: Attribution): Quote[] {
  const seen = new Set<string>()
  return outermost(attribution).filter((quote) => {
    if (quote.type === 'unspoken') return false
    if (!quote.clause) return true
    const key = JSON.stringify(quote.clause)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What was said and by whom, as the scorer reads it. */
export const predictContents = (attribution: Attribution, keep: (quote: Quote) => boolean = () => true): Prediction[] =>
  reported(attribution)
    .filter(keep)
    .map((quote) => predict(quote, reportedSpans(quote), quote.type as Prediction['type']))

/** Every stretch in marks that anybody speaks, as a direct quote: for how many of the parts were found. */
export const predictParts = (attribution: Attribution): Prediction[] =>
  outermost(attribution)
    .filter(({type}) => type === 'direct' || type === 'mixed')
    .map((quote) => predict(quote, quote.content.map(pair), 'direct'))

function predict(quote: Quote, spans: Pair[], type: Prediction['type']): Prediction {
  const {speaker, mention, confidence} = quote
  const named = speaker && {name: speaker.name, mention: mention && pair(mention), aliases: speaker.aliases}
  return {spans, type, speaker: named, confidence}
}

import type {Candidate, Quote} from '../../src/types.js'
import type {GoldDocument, GoldQuote, Pair} from './gold.js'
import {findPartners} from './partners.js'
import type {Attribute} from './predict.js'
import {optionsFor, reported, reportedSpans} from './predict.js'
import type {Scorer} from './scorer.js'

interface ReadingError {
  readonly kind: string
  readonly lines: readonly string[]
}

/** The commonest kinds of error, with how many there are of each, and `count` of them spread over the largest kinds. */
export function formatErrors(
  documents: readonly GoldDocument[],
  attribute: Attribute,
  scorer: Scorer,
  cast: boolean,
  count: number
): string {
  const errors = documents.flatMap((document) => {
    const {quotes} = attribute(document.text, optionsFor(document, cast, {minConfidence: 0, explain: true}))
    return findErrors(document, reported({quotes, speakers: [], notices: []}), scorer)
  })
  const kinds = [...groupByKind(errors)].sort((a, b) => b[1].length - a[1].length)
  const counts = kinds.map(([kind, list]) => String(list.length).padStart(6) + '  ' + kind)
  return [...counts, '', ...sample(kinds, count).flatMap(({kind, lines}) => [kind, ...lines, ''])].join('\n')
}

function groupByKind(errors: readonly ReadingError[]): Map<string, ReadingError[]> {
  const kinds = new Map<string, ReadingError[]>()
  for (const error of errors) {
    const list = kinds.get(error.kind)
    if (list) list.push(error)
    else kinds.set(error.kind, [error])
  }
  return kinds
}

/** As many of each kind as its share of all errors says, evenly spread over the corpus. */
function sample(kinds: readonly (readonly [string, readonly ReadingError[]])[], count: number): ReadingError[] {
  const total = kinds.reduce((sum, [, list]) => sum + list.length, 0)
  const chosen = kinds.flatMap(([, list]) => {
    const share = Math.min(list.length, Math.ceil((count * list.length) / total))
    return Array.from({length: share}, (_, i) => list[Math.floor((i * list.length) / share)]!)
  })
  return chosen.slice(0, count)
}

function findErrors(document: GoldDocument, quotes: readonly Quote[], scorer: Scorer): ReadingError[] {
  const partners = findPartners(document, quotes, scorer)
  const paired = new Set(partners.map(({ours}) => ours))
  const gold = document.quotes.flatMap(({spans}) => scorer.normalSpans(document.text, spans))
  const idle = quotes.filter((quote) => !paired.has(quote))
  return [
    ...partners.flatMap(({gold, ours}) => ours ? judge(document, gold, ours, scorer) : [missed(document, gold)]),
    ...idle.flatMap((quote) => spurious(document, quote, gold, scorer))
  ]
}

function missed(document: GoldDocument, gold: GoldQuote): ReadingError {
  return {kind: gold.type + ', not found', lines: [context(document, gold.spans), 'gold  ' + describeGold(document, gold)]}
}

function spurious(document: GoldDocument, quote: Quote, gold: readonly Pair[], scorer: Scorer): ReadingError[] {
  const spans = reportedSpans(quote)
  const touched = gold.some((span) => scorer.overlap([span], spans) > 0)
  if (touched) return []
  return [{kind: quote.type + ', touches no gold', lines: [context(document, spans), 'ours  ' + describeOurs(quote)]}]
}

function judge(document: GoldDocument, gold: GoldQuote, ours: Quote, scorer: Scorer): ReadingError[] {
  const lines = [context(document, gold.spans), 'gold  ' + describeGold(document, gold), 'ours  ' + describeOurs(ours)]
  const mistyped = {kind: gold.type + ' taken for ' + ours.type, lines}
  const errors = ours.type === gold.type ? [] : [mistyped]
  if (!gold.speaker) return errors
  const right = (candidate: Candidate) => isRight(document, gold, candidate, scorer)
  const [winner] = ours.candidates
  if (ours.speaker && winner && right(winner)) return errors
  const better = ours.candidates.find(right)
  const where = better ? 'right one is a candidate' : 'right one is no candidate'
  const kind = [gold.type, gold.reference ?? 'unknown', ours.speaker ? 'wrong speaker' : 'no speaker', where].join(', ')
  return [...errors, {kind, lines: [...lines, ...explain('won', winner), ...explain('right', better)]}]
}

/** By name where the gold knows one, else by mention, as in the scorer. */
function isRight(document: GoldDocument, {speaker}: GoldQuote, candidate: Candidate, scorer: Scorer): boolean {
  const entity = document.entities.find(({id}) => id === speaker!.entity)
  if (entity) return scorer.nameMatches(candidate.speaker.name, entity, document.entities)
  const {mention} = candidate
  if (speaker!.name && candidate.speaker.name === speaker!.name) return true
  return [speaker!.mention, ...(speaker!.mentionSpans ?? [])].some((gold) => {
    if (!gold || !mention) return false
    const shared = Math.min(gold[1], mention.end) - Math.max(gold[0], mention.start)
    return shared > 0 && shared >= 0.5 * Math.min(gold[1] - gold[0], mention.end - mention.start)
  })
}

function explain(label: string, candidate: Candidate | undefined): string[] {
  if (!candidate) return []
  const {speaker, mention, probability, evidence} = candidate
  const head = [label.padEnd(6) + speaker.name, mention && '(' + mention.text + ')', probability.toFixed(3)]
  const seen = (evidence ?? []).slice(0, 12).map(({feature, contribution}) => feature + ' ' + contribution.toFixed(2))
  return [head.filter(Boolean).join(' '), '      ' + seen.join(' · ')]
}

function describeGold({text}: GoldDocument, {type, speaker, cue, reference}: GoldQuote): string {
  const mention = speaker?.mention && '(' + text.slice(...speaker.mention) + ')'
  return [type, reference, speaker?.name, mention, cue && '«' + text.slice(...cue) + '»'].filter(Boolean).join(' ')
}

function describeOurs({type, speaker, mention, cue, text}: Quote): string {
  const who = [type, speaker?.name, mention && '(' + mention.text + ')', cue && '«' + cue.text + '»'].filter(Boolean).join(' ')
  return who + ': ' + oneLine(text).slice(0, 100)
}

function context({id, text}: GoldDocument, spans: readonly Pair[]): string {
  const start = spans[0]![0]
  const end = spans.at(-1)![1]
  const middle = end - start > 300 ? text.slice(start, start + 150) + ' […] ' + text.slice(end - 150, end) : text.slice(start, end)
  const around = text.slice(Math.max(0, start - 160), start) + '⟦' + middle + '⟧' + text.slice(end, end + 160)
  return id + ' ' + String(start) + ': ' + oneLine(around)
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ¶ ')

import {readScene} from '../../src/attribute.js'
import type {Proposal, Scene, Turn} from '../../src/attribution/context.js'
import {type Beat, beatOf} from '../../src/attribution/beats.js'
import {proposeCandidates} from '../../src/attribution/candidates.js'
import {byLevel} from '../../src/attribution/decide.js'
import {measure} from '../../src/attribution/features.js'
import {findTurns} from '../../src/attribution/turns.js'
import {wordsOf} from '../../src/attribution/voices.js'
import {english} from '../../src/language/english.js'
import {readOptions} from '../../src/options.js'
import type {Span} from '../../src/types.js'
import type {GoldDocument, GoldQuote, Pair} from '../evaluate/gold.js'
import {optionsFor} from '../evaluate/predict.js'
import type {Scorer} from '../evaluate/scorer.js'

/** One turn to learn from: its candidates' features, and which of them are right. */
export interface Example {
  readonly turn: Turn
  /** The words in its marks. */
  readonly words: readonly number[]
  readonly proposals: readonly Proposal[]
  readonly features: readonly Int8Array[]
  /** How each of them acts beside it. */
  readonly beats: readonly (Beat | null)[]
  /** `null` when the gold does not tell who speaks. */
  readonly right: readonly boolean[] | null
  readonly gold: GoldQuote | null
  /** Which of them bear the name that the gold gives; `null` when it gives none. */
  readonly named: readonly boolean[] | null
}

/** One reading of one document. */
export interface Reading {
  readonly document: GoldDocument
  readonly cast: boolean
  readonly dialogic: boolean
  /** By conversation, in order; only of turns that are someone's. */
  readonly conversations: readonly (readonly Example[])[]
}

/** Read a document as the library does, up to the decision, and mark the candidates that the gold says are right. */
export function readExamples(document: GoldDocument, cast: boolean, scorer: Scorer): Reading {
  const {scene} = readScene(document.text, readOptions(optionsFor(document, cast), english as never))
  const goldOf = goldByTurn(document, scorer)
  // What stands inside quotations is not annotated.
  const narration = byLevel(findTurns(scene)).filter(turns => turns[0]!.level < 0)
    .map(turns => turns.filter(({utterance}) => utterance.type !== 'unspoken')
      .map(turn => ({turn, gold: goldOf(spansOf(scene, turn))})))
  const nameless = findNameless(scene, narration.flat())
  const conversations = narration.map(turns => turns.map(({turn, gold}): Example => {
    const proposals = proposeCandidates(scene, turn)
    const named = gold && namedBy(document, scene, proposals, gold, cast, scorer)
    return {
      turn, words: wordsOf(scene, turn), proposals, gold, named,
      features: proposals.map(proposal => measure(proposal, turn, scene)),
      beats: proposals.map(proposal => beatOf(proposal, turn, scene)),
      right: gold && rightOf(scene, turn, proposals, gold, named, nameless)
    }
  }))
  return {document, cast, dialogic: scene.dialogic, conversations}
}

function spansOf({quotations}: Scene, {utterance: {clause, quotations: ids}}: Turn): Pair[] {
  const spans: readonly Span[] = clause.length > 0 ? clause : ids.map(id => quotations[id]!)
  return spans.map(({start, end}): Pair => [start, end])
}

/** Finds the gold quote that holds most of a turn, at least half. */
function goldByTurn(
  {quotes, text}: GoldDocument, {normalSpans, overlap}: Scorer
): (spans: readonly Pair[]) => GoldQuote | null {
  const sorted = quotes
    .map(quote => ({quote, spans: normalSpans(text, quote.spans)}))
    .filter(({spans}) => spans.length > 0)
    .sort((a, b) => a.spans[0]![0] - b.spans[0]![0])
  return own => {
    const spans = normalSpans(text, own)
    const size = spans.reduce((sum, [start, end]) => sum + end - start, 0)
    let best: GoldQuote | null = null
    let most = size / 2
    for (const gold of sorted) {
      if (spans.length === 0 || gold.spans[0]![0] > spans[spans.length - 1]![1]) break
      const shared = overlap(gold.spans, spans)
      if (shared > most) {
        most = shared
        best = gold.quote
      }
    }
    return best
  }
}

/** By entity without a name, whom of the gold it mostly is where it speaks: `the old man`, `I`. */
function findNameless(
  scene: Scene, turns: readonly {turn: Turn; gold: GoldQuote | null}[]
): ReadonlyMap<number, string> {
  const counts = new Map<number, Map<string, number>>()
  for (const {turn: {source}, gold} of turns) {
    const id = gold?.speaker?.entity
    if (!id || !source || source.entity < 0 || scene.entities[source.entity]!.named) continue
    if (!saysSo(scene, source, gold)) continue
    const own = counts.get(source.entity) ?? new Map<string, number>()
    counts.set(source.entity, own.set(id, (own.get(id) ?? 0) + 1))
  }
  return new Map([...counts].map(([entity, own]) => [entity, [...own].sort((a, b) => b[1] - a[1])[0]![0]]))
}

/** Whether the gold names the source with these words. */
const saysSo = (scene: Scene, source: NonNullable<Turn['source']>, {speaker}: GoldQuote): boolean =>
  [speaker?.mention, ...(speaker?.mentionSpans ?? [])].some(span => span && meets(scene, source, span))

function namedBy(
  document: GoldDocument, {entities}: Scene, proposals: readonly Proposal[], {speaker}: GoldQuote, cast: boolean,
  {nameMatches}: Scorer
): boolean[] | null {
  const entity = document.entities.find(({id}) => id === speaker?.entity)
    ?? (speaker?.name ? {id: '', name: speaker.name, aliases: []} : null)
  return entity && proposals.map(proposal => {
    const {name} = entities[proposal.entity]!
    return cast ? name === entity.name : nameMatches(name, entity, document.entities)
  })
}

/** Right by name; or by the words that name the source, where those are the gold's too; or who speaks elsewhere by such. */
function rightOf(
  scene: Scene, {source}: Turn, proposals: readonly Proposal[], gold: GoldQuote, named: readonly boolean[] | null,
  nameless: ReadonlyMap<number, string>
): boolean[] | null {
  const {speaker} = gold
  // `It was said that the dam leaks`: nobody is named, and nobody should be.
  if (!speaker) return source ? null : proposals.map(() => false)
  const sameWords = source !== null && saysSo(scene, source, gold)
  if (!named && !(source && source.entity >= 0 && sameWords)) return null
  const isNamed = named?.some(Boolean) ?? false
  return proposals.map(({entity}, i) => {
    const called = sameWords && source.entity === entity
    return named?.[i] || called || (!isNamed && speaker.entity !== undefined && nameless.get(entity) === speaker.entity)
  })
}

function meets({tokens}: Scene, {first, last}: {first: number; last: number}, [start, end]: Pair): boolean {
  const from = tokens.start[first]!
  const to = tokens.end[last]!
  const shared = Math.min(end, to) - Math.max(start, from)
  return shared > 0 && shared >= 0.5 * Math.min(end - start, to - from)
}

import {readScene} from '../../src/attribute.js'
import type {Proposal, Scene, Turn} from '../../src/attribution/context.js'
import {proposeCandidates} from '../../src/attribution/candidates.js'
import {byLevel} from '../../src/attribution/decide.js'
import {measure} from '../../src/attribution/features.js'
import {findTurns} from '../../src/attribution/turns.js'
import {english} from '../../src/language/english.js'
import {readOptions} from '../../src/options.js'
import type {Span} from '../../src/types.js'
import type {GoldDocument, GoldQuote, Pair} from '../evaluate/gold.js'
import {optionsFor} from '../evaluate/predict.js'
import type {Scorer} from '../evaluate/scorer.js'

/** One turn to learn from: its candidates' features, and which of them are right. */
export interface Example {
  readonly turn: Turn
  readonly proposals: readonly Proposal[]
  readonly features: readonly Int8Array[]
  /** `null` when the gold does not tell who speaks. */
  readonly right: readonly boolean[] | null
  readonly gold: GoldQuote | null
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
  const conversations = narration.map(turns => turns
    .filter(({utterance}) => utterance.type !== 'unspoken')
    .map((turn): Example => {
      const proposals = proposeCandidates(scene, turn)
      const gold = goldOf(spansOf(scene, turn))
      return {
        turn, proposals, features: proposals.map(proposal => measure(proposal, turn, scene)), gold,
        right: gold && rightOf(document, scene, turn, proposals, gold, cast, scorer)
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

/** Right by name; or by the words that name the source, where those are the gold's too. */
function rightOf(
  document: GoldDocument, scene: Scene, {source}: Turn, proposals: readonly Proposal[], {speaker}: GoldQuote,
  cast: boolean,
  {nameMatches}: Scorer
): boolean[] | null {
  // `It was said that the dam leaks`: nobody is named, and nobody should be.
  if (!speaker) return source ? null : proposals.map(() => false)
  const entity = document.entities.find(({id}) => id === speaker.entity) ?? (speaker.name ? {id: '', name: speaker.name, aliases: []} : null)
  const mentions = [speaker.mention, ...(speaker.mentionSpans ?? [])]
  const sameWords = source !== null && mentions.some(span => span && meets(scene, source, span))
  if (!entity && !(source && source.entity >= 0 && sameWords)) return null
  return proposals.map(proposal => {
    const {name} = scene.entities[proposal.entity]!
    if (entity && (cast ? name === entity.name : nameMatches(name, entity, document.entities))) return true
    return sameWords && source.entity === proposal.entity
  })
}

function meets({tokens}: Scene, {first, last}: {first: number; last: number}, [start, end]: Pair): boolean {
  const from = tokens.start[first]!
  const to = tokens.end[last]!
  const shared = Math.min(end, to) - Math.max(start, from)
  return shared > 0 && shared >= 0.5 * Math.min(end - start, to - from)
}

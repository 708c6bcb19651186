import type {Quotation} from '../quotation/quotations.js'
import {trim} from '../span.js'
import type {Reference} from '../speaker/mentions.js'
import type {Tokens} from '../text/tokens.js'
import type {
  Attribution, Candidate, Cue, Evidence, Mention, Notice, Quote, QuoteType, Span, Speaker
} from '../types.js'
import type {Scene, Turn} from './context.js'
import {beatOf} from './beats.js'
import {type Decision, likeliest} from './decide.js'
import {measure} from './features.js'
import {explainFeatures, forestOf, round, transitionsOf, worthOf} from './scorer.js'
import {SpeakerList} from './speakers.js'

export interface ResultOptions {
  readonly types: ReadonlySet<QuoteType>
  readonly minConfidence: number
  readonly explain: boolean
}

/** At most so many candidates of a quote are returned, each likelier than this. */
const most = 8
const least = 0.01
/** How likely someone must be for a pronoun to tell of them. */
const sure = 0.5

/** One quote before ids are given. */
interface Draft extends Span {
  readonly type: QuoteType
  readonly content: readonly Span[]
  readonly clause: readonly Span[] | null
  readonly decision: Decision
}

/** What the quotes of one decision share. */
type Told = Pick<Quote, 'cue' | 'mention' | 'candidates'>

/** Turn decisions into the public result. */
export function buildResult(
  scene: Scene,
  decisions: readonly Decision[], notices: readonly Notice[], options: ResultOptions
): Attribution {
  const drafts = decisions.filter(({turn}) => options.types.has(turn.utterance.type))
    .flatMap(decision => draftsOf(scene, decision))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const ranked = new Map<Decision, readonly Ranked[]>()
  for (const {decision} of drafts) if (!ranked.has(decision)) ranked.set(decision, rank(decision, scene))
  const chosen = drafts.map(({decision}) =>
    isOutside(decision, scene) ? null : choose(ranked.get(decision)!, options.minConfidence))
  const speakers = new SpeakerList(scene)
  chosen.forEach((choice, id) => choice && speakers.add(choice.candidate.entity, id))
  // Also of words that are not asked for.
  for (const decision of decisions) {
    const gender = decision.turn.pronoun?.gender
    if (gender) speakers.hear(likeliest(decision, sure), gender)
  }
  for (const list of ranked.values()) for (const {candidate} of list) speakers.note(candidate.entity)
  const people = speakers.finish()
  const told = new Map([...ranked].map(([decision, list]) =>
    [decision, tell(scene, decision, list, people, options.explain)] as const))
  const parents = findParents(drafts)
  const quotes = drafts.map(({start, end, type, content, clause, decision}, id): Quote => {
    const choice = chosen[id]
    const {cue, mention, candidates} = told.get(decision)!
    return {
      id, type, start, end, text: content.map(part => scene.tokens.text.slice(part.start, part.end)).join(' '),
      content: content as [Span, ...Span[]], clause: clause as [Span, ...Span[]] | null, parent: parents[id] ?? null,
      cue, mention, candidates, speaker: choice ? people.get(choice.candidate.entity)! : null,
      confidence: choice ? choice.probability : 0
    }
  })
  return {quotes, speakers: speakers.list, notices}
}

function tell(
  scene: Scene, decision: Decision, ranked: readonly Ranked[], people: ReadonlyMap<number, Speaker>, explain: boolean
): Told {
  const {turn} = decision
  const evidence = explain ? evidenceFor(scene, decision) : null
  return {
    cue: cueOf(scene, turn), mention: turn.source && mentionOf(scene.tokens, turn.source),
    candidates: ranked.map(({candidate, probability}): Candidate => ({
      speaker: people.get(candidate.entity)!, mention: candidateMention(scene, turn, candidate), probability,
      evidence: evidence && evidence(candidate, probability)
    }))
  }
}

/** By quote the innermost that holds it, or `null`. */
function findParents(drafts: readonly Draft[]): (number | null)[] {
  const open: number[] = []
  return drafts.map(({start, end}, id) => {
    while (open.length > 0 && drafts[open[open.length - 1]!]!.end <= start) open.pop()
    const holds = (other: number) => drafts[other]!.content.some(part => part.start <= start && end <= part.end)
    const parent = open.filter(holds).pop() ?? null
    open.push(id)
    return parent
  })
}

/** A direct or indirect utterance is one quote; each stretch of a mixed clause, and of unspoken words, is one. */
function draftsOf({tokens, quotations, directions}: Scene, decision: Decision): Draft[] {
  const {utterance} = decision.turn
  const {type} = utterance
  const clause = utterance.clause.map(span => trim(tokens.text, span)).filter(isSome)
  const inner = utterance.quotations.map(id => ({quotation: quotations[id]!, content: quotations[id]!.content}))
    .filter(({content}) => isSome(content))
  if (type === 'indirect') {
    const [first] = clause
    if (!first) return []
    return [{type, start: first.start, end: clause[clause.length - 1]!.end, content: clause, clause: null, decision}]
  }
  if (inner.length === 0) return []
  if (type === 'mixed' || (type === 'unspoken' && clause.length > 0)) {
    return inner.map(({quotation: {start, end}, content}) => ({
      type, start, end, content: [content], clause: type === 'mixed' ? clause : null, decision
    }))
  }
  const content = joinParts(tokens, inner.flatMap(({quotation, content}) =>
    cutOut(tokens, content, directions.get(quotation.id)).map(content => ({quotation, content}))))
  const last = inner[inner.length - 1]!
  const end = last.quotation.closed ? last.quotation.end : last.content.end
  return [{type, start: inner[0]!.quotation.start, end, content, clause: null, decision}]
}

/** A part that goes on where the one before ends, with nothing but white space between them, is one with it. */
function joinParts({text}: Tokens, parts: readonly {quotation: Quotation; content: Span}[]): Span[] {
  const joined: Span[] = []
  for (const {quotation: {opened, family}, content} of parts) {
    const last = joined[joined.length - 1]
    const goesOn = last && !opened && family !== 'dash' && text.slice(last.end, content.start).trim() === ''
    if (goesOn) joined[joined.length - 1] = {start: last.start, end: content.end}
    else joined.push(content)
  }
  return joined
}

/** What is said in a quotation, without what the author tells within it. */
function cutOut({text}: Tokens, {start, end}: Span, directions: readonly Span[] = []): Span[] {
  const parts: Span[] = []
  let from = start
  for (const direction of directions) {
    if (direction.start <= from || direction.end >= end) continue
    parts.push(trim(text, {start: from, end: direction.start}))
    from = direction.end
  }
  return [...parts, trim(text, {start: from, end})].filter(isSome)
}

const isSome = ({start, end}: Span): boolean => end > start

interface Ranked {
  readonly candidate: Decision['candidates'][number]
  readonly probability: number
}

function rank({candidates, marginals}: Decision, {closed}: Scene): readonly Ranked[] {
  const ranked: Ranked[] = []
  candidates.forEach((candidate, i) => {
    const probability = round(marginals[i]!)
    if (probability > least && (!closed || closed.has(candidate.entity))) ranked.push({candidate, probability})
  })
  return ranked.sort((a, b) => b.probability - a.probability || a.candidate.rank - b.candidate.rank).slice(0, most)
}

/** Whether the likeliest is not in the closed cast: then the words are no one's. */
function isOutside(decision: Decision, {closed}: Scene): boolean {
  const entity = closed ? likeliest(decision) : -1
  return entity >= 0 && !closed!.has(entity)
}

/** The first, unless it is too unlikely or another is just as likely. */
function choose(ranked: readonly Ranked[], minConfidence: number): Ranked | null {
  const [first, second] = ranked
  if (!first || first.probability < minConfidence) return null
  return second && second.probability === first.probability && minConfidence > 0 ? null : first
}

function cueOf({tokens}: Scene, {utterance: {cue}}: Turn): Cue | null {
  if (!cue) return null
  const {start, end} = spanOf(tokens, cue.first, cue.last)
  return {start, end, lemma: cue.lemma, text: tokens.text.slice(start, end)}
}

function mentionOf(tokens: Tokens, {first, last, kind}: Pick<Reference, 'first' | 'last' | 'kind'>): Mention {
  const {start, end} = spanOf(tokens, first, last)
  return {start, end, kind, text: tokens.text.slice(start, end)}
}

/** The words that report it, where they mean the candidate; else where the candidate last appeared. */
function candidateMention(
  {tokens, references, likely}: Scene, {source, pronoun, gender}: Turn, {entity, shown}: Ranked['candidate']
): Mention | null {
  const open = pronoun !== null || source?.entity === -1
  const agrees = open && (!gender || !likely[entity] || likely[entity] === gender)
  if (source && (source.entity === entity || agrees)) return mentionOf(tokens, source)
  const reference = references.list[shown]
  return reference ? mentionOf(tokens, reference) : null
}

function spanOf({start, end}: Tokens, first: number, last: number): Span {
  return {start: start[first]!, end: end[last]!}
}

/** What each feature gave a candidate, and what reading the conversation changed; strongest first. */
function evidenceFor(
  scene: Scene, {turn, candidates}: Decision
): (candidate: Ranked['candidate'], probability: number) => Evidence[] {
  const {grammar: {model}, dialogic} = scene
  const transitions = transitionsOf(model, dialogic)
  const sum = candidates.reduce((total, {score}) => total + Math.exp(score), 1)
  return ({proposal, score}, probability) => {
    const local = explainFeatures(forestOf(model), measure(proposal!, turn, scene), transitions.scale / 100)
    const conversation = round(logit(probability) - logit(Math.exp(score) / sum))
    const beat = beatOf(proposal!, turn, scene)
    const beats = beat ? [{feature: beat, contribution: worthOf(beat, transitions)}] : []
    return [...local, ...beats, ...(conversation ? [{feature: 'conversation', contribution: conversation}] : [])]
      .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  }
}

function logit(probability: number): number {
  const inside = Math.min(0.999, Math.max(0.001, probability))
  return Math.log(inside / (1 - inside))
}

import type {Quotation} from '../quotation/quotations.js'
import {trim} from '../span.js'
import type {Gender} from '../speaker/gender.js'
import type {Reference} from '../speaker/mentions.js'
import type {Tokens} from '../text/tokens.js'
import type {
  Attribution, Candidate, Cue, Evidence, Mention, Notice, Quote, QuoteType, Span, Speaker, SpeakerKind
} from '../types.js'
import type {Scene, Turn} from './context.js'
import type {Decision} from './decide.js'
import {measure} from './features.js'
import {explainFeatures, forestOf, round, scaleOf} from './scorer.js'

export interface ResultOptions {
  readonly types: ReadonlySet<QuoteType>
  readonly minConfidence: number
  readonly explain: boolean
}

/** At most so many candidates of a quote are returned, each likelier than this. */
const most = 8
const least = 0.01

/** One quote before ids are given. */
interface Draft extends Span {
  readonly type: QuoteType
  readonly content: readonly Span[]
  readonly clause: readonly Span[] | null
  readonly decision: Decision
}

/** Turn decisions into the public result. */
export function buildResult(
  scene: Scene,
  decisions: readonly Decision[], notices: readonly Notice[], options: ResultOptions
): Attribution {
  const {tokens} = scene
  const drafts = decisions.filter(({turn}) => options.types.has(turn.utterance.type))
    .flatMap(decision => draftsOf(scene, decision))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const speakers = new SpeakerList(scene)
  const ranked = new Map<Decision, readonly Ranked[]>()
  const chosen = drafts.map(({decision}) => {
    let list = ranked.get(decision)
    if (!list) ranked.set(decision, (list = rank(decision, scene)))
    return isOutside(decision, scene) ? null : choose(list, options.minConfidence)
  })
  chosen.forEach((choice, id) =>
    choice && speakers.add(choice.candidate.entity, id, drafts[id]!.decision.turn.pronoun?.gender ?? null))
  for (const list of ranked.values()) for (const {candidate} of list) speakers.note(candidate.entity)
  const people = speakers.finish()
  const made = new Map<Decision, {cue: Cue | null; mention: Mention | null; candidates: Candidate[]}>()
  const shared = (decision: Decision) => {
    let parts = made.get(decision)
    if (!parts) {
      const evidence = options.explain ? evidenceFor(scene, decision) : null
      parts = {
        cue: cueOf(scene, decision.turn),
        mention: decision.turn.source && mentionOf(scene.tokens, decision.turn.source),
        candidates: ranked.get(decision)!.map(({candidate, probability}) => ({
          speaker: people.get(candidate.entity)!, mention: candidateMention(scene, decision.turn, candidate),
          probability, evidence: evidence && evidence(candidate, probability)
        }))
      }
      made.set(decision, parts)
    }
    return parts
  }
  const open: {id: number; draft: Draft}[] = []
  const quotes = drafts.map((draft, id): Quote => {
    const {start, end, type, content, clause, decision} = draft
    while (open.length > 0 && open[open.length - 1]!.draft.end <= start) open.pop()
    const parent = open.filter(({draft}) => draft.content.some(part => part.start <= start && end <= part.end)).pop()
    open.push({id, draft})
    const choice = chosen[id]
    const {cue, mention, candidates} = shared(decision)
    return {
      id, type, start, end, text: content.map(part => tokens.text.slice(part.start, part.end)).join(' '),
      content: content as [Span, ...Span[]], clause: clause as [Span, ...Span[]] | null, parent: parent?.id ?? null,
      cue, mention, candidates, speaker: choice ? people.get(choice.candidate.entity)! : null,
      confidence: choice ? choice.probability : 0
    }
  })
  return {quotes, speakers: speakers.list, notices}
}

/** A direct or indirect utterance is one quote; each stretch of a mixed clause, and of unspoken words, is one. */
function draftsOf({tokens, quotations, directions}: Scene, decision: Decision): Draft[] {
  const {utterance} = decision.turn
  const {type, clause} = utterance
  const inner = utterance.quotations.map(id => ({quotation: quotations[id]!, content: quotations[id]!.content}))
    .filter(({content}) => content.end > content.start)
  if (type === 'indirect') {
    const content = clause.map(span => trim(tokens.text, span))
    return [{type, start: content[0]!.start, end: content[content.length - 1]!.end, content, clause: null, decision}]
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
  return [...parts, trim(text, {start: from, end})]
}

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
function isOutside({candidates, marginals}: Decision, {closed}: Scene): boolean {
  if (!closed) return false
  const likeliest = candidates.reduce((best, _, i) => (marginals[i]! > (marginals[best] ?? 0) ? i : best), -1)
  return likeliest >= 0 && !closed.has(candidates[likeliest]!.entity)
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
  const sum = candidates.reduce((total, {score}) => total + Math.exp(score), 1)
  return ({proposal, score}, probability) => {
    const local = explainFeatures(forestOf(model), measure(proposal!, turn, scene), scaleOf(model, dialogic))
    const conversation = round(logit(probability) - logit(Math.exp(score) / sum))
    return [...local, ...(conversation ? [{feature: 'conversation', contribution: conversation}] : [])]
      .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  }
}

function logit(probability: number): number {
  const inside = Math.min(0.999, Math.max(0.001, probability))
  return Math.log(inside / (1 - inside))
}

/** Speakers in the order of the contract: those who are quoted, then the rest. */
class SpeakerList {
  readonly list: Speaker[] = []
  readonly #scene: Scene
  readonly #quotes = new Map<number, number[]>()
  readonly #others = new Set<number>()
  /** What the pronouns that report their quotes say of them; `null` when they don't agree. */
  readonly #called = new Map<number, Gender | null>()

  constructor(scene: Scene) {
    this.#scene = scene
  }

  add(entity: number, quote: number, called: Gender | null): void {
    this.#hear(entity, called)
    const quotes = this.#quotes.get(entity)
    if (quotes) quotes.push(quote)
    else this.#quotes.set(entity, [quote])
  }

  /** `She said` tells of whose words they are, unless another is `he` or their given name is a man’s. */
  #hear(entity: number, called: Gender | null): void {
    if (!called || this.#scene.entities[entity]!.kind !== 'person') return
    const before = this.#called.get(entity)
    const likely = this.#scene.likely[entity] ?? called
    this.#called.set(entity, likely === called && (before ?? called) === called ? called : null)
  }

  note(entity: number): void {
    this.#others.add(entity)
  }

  finish(): Map<number, Speaker> {
    const {entities, members} = this.#scene
    for (const entity of [...this.#quotes.keys(), ...this.#others]) {
      for (const member of members.get(entity) ?? []) this.#others.add(member)
    }
    const others = [...this.#others]
      .filter(id => !this.#quotes.has(id))
      .sort((a, b) => entities[a]!.first - entities[b]!.first || a - b)
    const order = [...this.#quotes.keys(), ...others]
    const ids = new Map(order.map((entity, id) => [entity, id]))
    const people = new Map<number, Speaker>()
    order.forEach((entity, id) => {
      const speaker = this.#speaker(entity, id, (members.get(entity) ?? []).map(member => ids.get(member)!))
      people.set(entity, speaker)
      this.list.push(speaker)
    })
    return people
  }

  #speaker(entity: number, id: number, members: number[]): Speaker {
    const {name, kind, named, role, names, known} = this.#scene.entities[entity]!
    const gender = this.#scene.said[entity] ?? this.#called.get(entity) ?? null
    const bare = name.replace(/^(?:the|an?|his|her|their|its) /iu, '')
    return {
      id, name, aliases: [...names].filter(alias => alias !== name && alias !== bare),
      kind: publicKind(kind), named, role,
      gender, members, known, quotes: this.#quotes.get(entity) ?? []
    }
  }
}

/** A place that speaks is its government. */
function publicKind(kind: SpeakerKind | 'place'): SpeakerKind {
  return kind === 'place' ? 'organization' : kind
}


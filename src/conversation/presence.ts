import type {Grammar} from '../language/tables.js'
import type {Utterance} from '../report/utterances.js'
import type {Cast, Entity} from '../speaker/cast.js'
import type {Gender} from '../speaker/gender.js'
import type {Reference, References} from '../speaker/mentions.js'
import type {Source} from '../speaker/sources.js'
import type {Guess} from '../speaker/ties.js'
import {AUXILIARY, CUE, DETERMINER, FUNCTION_WORD, NEGATION, NUMERAL, PREPOSITION, PRONOUN, RELATIVE, VERB} from '../text/classes.js'
import {
  beginsParagraph, CLITIC, CLOSE_BRACKET, COMMA, endsSentence, formOf, LOWER, MARK, NUMBER, OPEN_BRACKET,
  startsSentence, STOP, type Tokens, WORD
} from '../text/tokens.js'
import type {Person} from './narrator.js'
import type {Named} from './vocatives.js'

/** Someone in the narration: named, described, or meant by a pronoun. */
export interface Appearance {
  readonly entity: number
  readonly reference: number
  readonly token: number
  readonly paragraph: number
  /** Whether they are likely the subject of their clause. */
  readonly subject: boolean
  /** Whether the paragraph begins with them. */
  readonly opens: boolean
  /** Whether a pronoun stands for them; who it means is a first guess. */
  readonly guessed: boolean
  /** By how many points the guess was ahead of the next; 0 where it is none. */
  readonly ahead: number
}

/** What is known when it is asked who appears. */
export interface Surroundings {
  readonly tokens: Tokens
  readonly references: References
  readonly grammar: Grammar
  readonly cast: Cast
  readonly likely: readonly (Gender | null)[]
  /** Whom `I` means, or -1. */
  readonly self: number
  readonly person: Person
  readonly utterances: readonly Utterance[]
  readonly sources: readonly (Source | null)[]
  /** By utterance, who is named inside. */
  readonly namedIn: readonly (readonly Named[])[]
  /** Whom descriptions may stand for, by reference. Where they report nothing, a wrong guess costs more than it tells. */
  readonly ties: ReadonlyMap<number, Guess>
}

/**
 * Who appears in the narration, in order. Pronouns get a first guess, which serves as context only: whom the pronoun of a
 * report means is for the decoder to say.
 */
export function findAppearances(surroundings: Surroundings): Appearance[] {
  const {references, self, sources, ties, tokens, utterances} = surroundings
  const reports = new Map<number, number>()
  sources.forEach((source, i) => source?.reference && reports.set(source.reference.id, i))
  const found: Seen[] = []
  let previous: Said | null = null
  let reported: Said | null = null
  let at = 0
  let sentence = 0
  for (const reference of references.list) {
    if (reference.level >= 0 || reference.nested) continue
    for (; at < reference.first; at++) if (endsSentence(tokens, at)) sentence++
    const pronoun = reference.kind === 'pronoun'
    const own = pronoun && self >= 0 && isTeller(surroundings, reference)
    const report = reports.get(reference.id) ?? -1
    const part = movesPart(surroundings, reference)
    const subject = report >= 0 || part || isSubject(tokens, reference)
    const tie = ties.get(reference.id) ?? null
    const tied = report >= 0 || (tie?.ahead === Infinity && startsSentence(tokens, reference.first)) ? tie : null
    const guess: Guess | null = pronoun && !own
      ? antecedent({reference, sentence, subject, report, previous, reported}, found, surroundings) : tied
    const entity: number = guess ? guess.entity : own ? self : described(surroundings, reference, report)
    if (entity < 0) continue
    const opens = beginsParagraph(tokens, reference.first) && (part || !isOwner(tokens, reference))
    found.push({
      entity, reference: reference.id, token: reference.first, paragraph: reference.paragraph, subject, opens,
      guessed: guess !== null, ahead: guess?.ahead ?? 0, sentence, reports: report >= 0
    })
    if (report < 0) continue
    reported = {entity, paragraph: reference.paragraph}
    if (utterances[report]!.type === 'direct') previous = reported
  }
  return found
}

/** `no one`, `neither boy`; not `never Lee`. */
const isNobody = ({classes}: Tokens, {kind, first}: Reference): boolean =>
  kind !== 'name' && Boolean((classes[first]! | (first > 0 ? classes[first - 1]! : 0)) & NEGATION)

/** Whom a name or description means; `three nurses` that begin `three nurses from the mill said` are these. */
function described({cast, sources, tokens}: Surroundings, reference: Reference, report: number): number {
  if (report < 0 && isNobody(tokens, reference)) return -1
  const {id, first} = reference
  const entity = cast.of[id]!
  const source = report < 0 ? null : sources[report]
  const longer = source && source.entity >= 0 && source.first === first && entity >= 0 && !cast.entities[entity]!.named
  return longer ? source.entity : entity
}

interface Seen extends Appearance {
  readonly sentence: number
  readonly reports: boolean
}

/** Who spoke last, as far as the words beside it tell. */
interface Said {
  readonly entity: number
  readonly paragraph: number
}

/** A pronoun, and where it stands. */
interface Asked {
  readonly reference: Reference
  readonly sentence: number
  readonly subject: boolean
  /** Index of the utterance that it is the source of, or -1. */
  readonly report: number
  /** Whose words in marks, and whose of any kind, were the last. */
  readonly previous: Said | null
  readonly reported: Said | null
}

/** How many appearances, and paragraphs, back the antecedent of a pronoun is looked for. */
const memory = {appearances: 60, paragraphs: 30}

/** What speaks for an antecedent, and against it. */
const points = {
  subject: 1.5, subjectHere: 1, bothSubjects: 0.5, gender: 4, said: 1.5, named: 7, pronoun: 1.25, reports: 1,
  sameSentence: 1, ownClause: -4, step: -0.4, sentence: -0.2, paragraph: -2,
  /** `Ann Roe, a nurse, was there. “…,” she said.` `Roe said it was late. “…,” she said.` */
  opens: 2, spokeHere: 2,
  /** Who spoke just before; who is called, or talked about, in the very words; who was called in those before. */
  spokeBefore: -1, called: -9, mentioned: -9, calledBefore: 4
}

/** How many sentences and paragraphs back count. */
const most = {sentences: 8, paragraphs: 2}

/** How close words must be to be an answer, in characters. */
const answer = 600

const nobody: Guess = {entity: -1, ahead: 0}

function antecedent(asked: Asked, found: readonly Seen[], surroundings: Surroundings): Guess {
  const {cast: {entities}, likely, namedIn, sources, utterances} = surroundings
  const {reference: {gender, paragraph}, report} = asked
  const fits = whoFits(asked, surroundings)
  if (!fits) return nobody
  const inside = namedIn[report] ?? []
  const before = report > 0 ? utterances[report - 1]! : null
  const answers = before !== null && utterances[report]!.start - before.end < answer
  const called = answers ? namedIn[report - 1]!.filter(({addressed}) => addressed) : []
  // `“…,” Ann and Bob said. “…,” they added.`
  const last = !gender && answers ? sources[report - 1]?.entity ?? -1 : -1
  if (last >= 0 && fits(entities[last]!)) return {entity: last, ahead: points.named}
  let best = -1
  let highest = -Infinity
  let second = -Infinity
  const least = Math.max(0, found.length - memory.appearances)
  for (let i = found.length - 1; i >= least; i--) {
    const seen = found[i]!
    const {entity} = seen
    if (paragraph - seen.paragraph > memory.paragraphs) break
    const {gender: own, named: proper} = entities[entity]!
    if (!fits(entities[entity]!)) continue
    let score = weigh(asked, seen) + (found.length - 1 - i) * points.step
    if (likely[entity]) score += points.gender
    if (own) score += points.said
    if (proper && gender) score += points.named
    if (inside.length > 0) score += mentioning(inside, entity)
    if (called.length > 0 && isAmong(called, entity)) score += points.calledBefore
    if (score > highest) {
      if (entity !== best) second = highest
      highest = score
      best = entity
    } else if (entity !== best && score > second) {
      second = score
    }
  }
  return {entity: best, ahead: highest - second}
}

/** Whom a pronoun may mean: `he` a man, `they said` several, `it said in a tweet` a body; `null` where nobody is guessed. */
export function whoFits(
  {reference: {gender, head, plural: many}, report}: Pick<Asked, 'reference' | 'report'>,
  {grammar, likely, self, tokens}: Surroundings
): ((entity: Entity) => boolean) | null {
  if (gender) {
    return ({id, kind}) => kind === 'person' && id !== self && (!likely[id] || likely[id] === gender)
  }
  if (report < 0 || grammar.pronoun(formOf(tokens, head))?.person !== 3) return null
  return many ? isMany : entity => isBody(entity) || isCreature(entity, grammar)
}

/** What `it` may mean. */
const isBody = ({kind, plural}: Entity): boolean => !plural && (kind === 'organization' || kind === 'document')

/** `the old wolf`, without a name. */
const isCreature = ({kind, named, words}: Entity, {lists}: Grammar): boolean =>
  kind === 'person' && !named && lists.creatures.has(words[0]?.trim().split(' ').pop() ?? '')

/** Whom `they` may mean. */
const isMany = ({kind, plural}: Entity): boolean => plural || kind === 'group' || kind === 'organization'

function mentioning(inside: readonly Named[], entity: number): number {
  const mentioned = inside.find(one => one.entity === entity && !one.self)
  return mentioned ? mentioned.addressed ? points.called : points.mentioned : 0
}

const isAmong = (named: readonly Named[], entity: number): boolean => named.some(one => one.entity === entity)

/** How near they are, and what they do there. */
function weigh({previous, reference, report, reported, sentence, subject}: Asked, seen: Seen): number {
  const away = reference.paragraph - seen.paragraph
  const back = sentence - seen.sentence
  let score = Math.min(away, most.paragraphs) * points.paragraph + Math.min(back, most.sentences) * points.sentence
  if (seen.subject) score += points.subject
  if (seen.subject && away === 0) score += points.subjectHere
  if (seen.subject && subject) score += points.bothSubjects
  if (seen.opens && away <= 1) score += points.opens
  if (reported?.entity === seen.entity && reported.paragraph === reference.paragraph) score += points.spokeHere
  if (seen.guessed) score += points.pronoun
  if (seen.reports) score += points.reports
  if (back === 0) score += seen.subject && !subject ? points.sameSentence + points.ownClause : points.sameSentence
  const spoke = report >= 0 && previous?.entity === seen.entity && previous.paragraph === reference.paragraph - 1
  return spoke ? score + points.spokeBefore : score
}

/** `I`, `me`; `you` in a story that calls whoever tells it so. */
function isTeller({grammar, person, tokens}: Surroundings, {head}: Reference): boolean {
  const pronoun = grammar.pronoun(formOf(tokens, head))
  return pronoun?.person === person && !pronoun.plural
}

/** `Roe’s`, in front of what is hers. */
function isOwner(tokens: Tokens, {last}: Reference): boolean {
  return tokens.kind[last + 1] === CLITIC && formOf(tokens, last + 1) === "'s"
}

/** `Ann’s jaw dropped`, `her eyes shone`; not `Ann’s hand in his` */
function movesPart({grammar, tokens}: Surroundings, reference: Reference): boolean {
  const {kind, last} = reference
  const [owns, noun] = kind === 'pronoun'
    ? [grammar.owner(formOf(tokens, last)) !== undefined, last + 1] : [isOwner(tokens, reference), last + 2]
  return owns && grammar.lists.parts.has(formOf(tokens, noun)) && isSubject(tokens, {...reference, last: noun})
}

/** In front of a verb, and not behind a preposition. */
export function isSubject(tokens: Tokens, {first, last}: Reference): boolean {
  const {classes, kind, length, paragraph, shape} = tokens
  const begins = beginsParagraph(tokens, first)
  if (!begins && classes[first - 1]! & PREPOSITION) return false
  if (last + 1 >= length || paragraph[last + 1] !== paragraph[last]) return false
  if (classes[last + 1]! & (AUXILIARY | VERB | CUE)) return true
  // `It was Ann who broke the silence.`; not `It was Ann who Bob loved.`
  const cleft = formOf(tokens, last + 1) === 'who' && formOf(tokens, first - 2) === 'it' && startsSentence(tokens, first - 2)
  if (cleft && shape[last + 2] === LOWER && !(classes[last + 2]! & (DETERMINER | PRONOUN))) return true
  const pauses = begins || kind[first - 1] === STOP || kind[first - 1] === COMMA || kind[first - 1] === MARK
  return pauses && (kind[last + 1] === WORD || startsSentence(tokens, first) && goesOnBehindAside(tokens, last + 1))
}

/** How long may be what stands between commas behind a subject. */
const longestAside = 12

/**
 * `Roe, 54, wept`, `Roe, 54, never wept`, `Roe (11-4) won`, `Roe, who is 54, wept`, `Roe, from Leeds, wept`, `Roe, the
 * guide, wept`, `Roe, laughing, wept`; not `Roe, the guide and the nurse, and Lee came`.
 */
function goesOnBehindAside(tokens: Tokens, from: number): boolean {
  const {classes, kind, shape} = tokens
  const bracket = kind[from] === OPEN_BRACKET
  const close = bracket ? CLOSE_BRACKET : COMMA
  const begins = kind[from + 1] === NUMBER || formOf(tokens, from + 1).endsWith('ing') ||
    classes[from + 1]! & (DETERMINER | RELATIVE | PREPOSITION | NUMERAL)
  if (!bracket && (kind[from] !== COMMA || !begins)) return false
  let at = from + 1
  while (at - from < longestAside && kind[at] !== close && kind[at] !== STOP && kind[at] !== MARK) at++
  if (kind[at] !== close || kind[at + 1] !== WORD || shape[at + 1] !== LOWER) return false
  const next = classes[at + 1]!
  return Boolean(next & NEGATION) || !(next & (FUNCTION_WORD & ~AUXILIARY))
}

import type {Grammar} from '../language/tables.js'
import type {Utterance} from '../report/utterances.js'
import {KIN} from '../text/classes.js'
import {endsSentence, formOf, tokenAt, type Tokens} from '../text/tokens.js'
import type {Cast} from './cast.js'
import type {Gender} from './gender.js'
import type {Reference, References} from './mentions.js'
import {meaning, type Source} from './sources.js'

/** What is known when it is asked whom a description stands for. */
export interface Described {
  readonly tokens: Tokens
  readonly references: References
  readonly grammar: Grammar
  readonly cast: Cast
  readonly likely: readonly (Gender | null)[]
  readonly utterances: readonly Utterance[]
  readonly sources: readonly (Source | null)[]
  /** By utterance, who is named in it. */
  readonly namedIn: readonly (readonly {readonly entity: number; readonly self: boolean}[])[]
}

/** How far back, in paragraphs, someone is looked for, and the same description means the same; how many are looked at. */
const reach = {named: 15, again: 30, people: 8}
/** From how many times on a description tells who is about when it is used; and how many times someone else counts. */
const often = 3
const against = 3
/**
 * Who is meant is about at this share of the times, more often so than otherwise; or most times. Each paragraph back
 * counts as much as a tenth of the times.
 */
const least = {share: 0.2, lift: 1.5, alone: 0.5, away: 0.1}

/** Whom a pronoun or a description is first taken for, and by how many points that is ahead of the next. */
export interface Guess {
  readonly entity: number
  readonly ahead: number
}

/** The descriptions that may stand for someone with a name, by reference; and the sources, which such words leave open. */
export interface Ties {
  readonly ties: ReadonlyMap<number, Guess>
  readonly sources: readonly (Source | null)[]
}

/**
 * Guess whom descriptions of the narration that fit anyone stand for: `the girl` is Nancy where Nancy is about whenever it
 * says so, and neither speaks to the girl nor stands beside her. Like a pronoun, who said it is for the decoder to say.
 */
export function tieDescriptions(described: Described): Ties {
  const {cast, sources} = described
  const ties = new Map<number, Guess>()
  for (const {reference, tie} of findMeant(findUses(described))) if (tie) ties.set(reference.id, tie)
  return {ties, sources: sources.map((source, speech) => {
    const id = source?.reference?.id ?? -1
    const entity = source && source.kind !== 'name' ? namesSelf(described, speech) : -1
    if (source && entity >= 0 && isOpen(described, source)) return meaning(source, entity)
    return source && ties.has(id) && source.entity === cast.of[id] ? meaning(source, -1) : source
  })}
}

/** Whom each use of a description means; `null` for nobody named. What it meant shortly before it means again. */
function findMeant(uses: readonly Use[]): {reference: Reference; tie: Guess | null}[] {
  const likeliest = findLikeliest(uses)
  const chains = new Map<number, {paragraph: number; tie: Guess | null; newcomer: boolean}>()
  return uses.map(use => {
    const {entity, fitting, reference} = use
    const {paragraph} = reference
    const chain = chains.get(entity)
    const again = chain && paragraph - chain.paragraph <= reach.again ? chain : null
    const newcomer = use.newcomer || Boolean(again?.newcomer)
    const stays = again?.tie && !fitting.some(other => other.entity === again.tie?.entity && other.apart)
    const tie = use.self >= 0 ? {entity: use.self, ahead: sure} : newcomer ? null : stays ? again.tie : likeliest(use)
    chains.set(entity, {paragraph, tie, newcomer: newcomer && !tie})
    return {reference, tie}
  })
}

/** How far ahead a guess is that is right at any time. */
const sure = 7.5

/** Who of those near is about most of the times that the description is used; `null` for nobody. */
function findLikeliest(uses: readonly Use[]): (use: Use) => Guess | null {
  const {counts, pairs, about} = countPairs(uses)
  return ({entity, fitting}) => {
    const times = counts.get(entity)!
    let best: Guess | null = null
    let highest = -Infinity
    for (const {entity: other, away, apart} of fitting) {
      const pair = pairs.get(entity)!.get(other)!
      const share = (pair.together - against * pair.apart) / times
      const lift = share / (about.get(other)! / uses.length)
      const shared = share >= least.alone || (share >= least.share && lift >= least.lift)
      if (apart || times < often || !shared || share - away * least.away <= highest) continue
      highest = share - away * least.away
      best = {entity: other, ahead: sure * share}
    }
    return best
  }
}

/** Someone named near before who may be meant: how many paragraphs away, and whether they are surely another. */
interface Fitting {
  readonly entity: number
  readonly away: number
  readonly apart: boolean
}

/** One time a description is used, and whether it is of someone new: `a girl`. */
interface Use {
  readonly reference: Reference
  readonly entity: number
  readonly fitting: readonly Fitting[]
  readonly newcomer: boolean
  /** Who gives their name in the words that it is said to say: `“I am Ann,” said the girl.`; or -1. */
  readonly self: number
}

function findUses(described: Described): Use[] {
  const {tokens, references, cast, sources} = described
  const speeches = new Map<number, number>()
  sources.forEach((source, i) => source?.reference && speeches.set(source.reference.id, i))
  const recent: {entity: number; paragraph: number; sentence: number}[] = []
  const uses: Use[] = []
  let at = 0
  let sentence = 0
  for (const reference of references.list) {
    const {id, level, first, paragraph} = reference
    const entity = cast.of[id]!
    if (level >= 0 || entity < 0) continue
    for (; at < first; at++) if (endsSentence(tokens, at)) sentence++
    const {kind, named, plural} = cast.entities[entity]!
    if (kind !== 'person' || plural) continue
    if (named) {
      const known = recent.findIndex(one => one.entity === entity)
      if (known >= 0) recent.splice(known, 1)
      recent.unshift({entity, paragraph, sentence})
      if (recent.length > reach.people) recent.pop()
    } else if (!reference.nested && fitsAnyone(described, reference)) {
      const speech = speeches.get(id) ?? -1
      const gender = reference.gender ?? described.likely[entity]
      const fitting = recent.flatMap((one): Fitting[] => {
        const own = described.likely[one.entity]
        const away = paragraph - one.paragraph
        if (away > reach.named || !own || (gender && own !== gender)) return []
        return [{entity: one.entity, away, apart: one.sentence === sentence || isOther(described, speech, one.entity)}]
      })
      const newcomer = !isDefinite(described, reference)
      uses.push({reference, entity, fitting, newcomer, self: namesSelf(described, speech)})
    }
  }
  return uses
}

/** `the old lady`, `her mother`; not `the mariner`. */
const fitsAnyone = ({tokens, grammar}: Described, {head}: Reference): boolean =>
  Boolean(tokens.classes[head]! & KIN) || grammar.general.has(formOf(tokens, head))

/** `the old lady`, not `an old lady`. */
const isDefinite = ({tokens, grammar}: Described, {first}: Reference): boolean =>
  grammar.lists.definite.has(formOf(tokens, first))

/** Who an utterance says that its speaker is, where the words that report it may mean them; or -1. */
function namesSelf({cast, likely, namedIn, sources}: Described, speech: number): number {
  const {entity = -1} = namedIn[speech]?.find(({self}) => self) ?? {}
  const {gender = null, sort = 'person'} = sources[speech]?.reference ?? {}
  // `“I am Charlie,” the banner said.`
  if (sort !== 'person' && sort !== 'unknown') return -1
  return entity < 0 || cast.entities[entity]!.kind !== 'person' || gender && (likely[entity] ?? gender) !== gender ? -1 : entity
}

/** `she`, `the girl`: may be anyone with a name; not `I`. */
const isOpen = ({cast}: Described, {entity, kind, reference}: Source): boolean =>
  kind === 'pronoun' ? Boolean(reference?.gender) : entity < 0 || !cast.entities[entity]!.named && !cast.entities[entity]!.plural

/** Who speaks right before or behind, at most a paragraph away, or is named in the very words, did not say them. */
function isOther({tokens, utterances, sources, namedIn}: Described, speech: number, entity: number): boolean {
  const inside = namedIn[speech]
  if (!inside) return false
  if (inside.some(one => one.entity === entity && !one.self)) return true
  const speaksBeside = (first: number, second: number, other: number): boolean => {
    const [before, behind] = [utterances[first], utterances[second]]
    if (!before || !behind || sources[other]?.entity !== entity) return false
    const [last, next] = [tokenAt(tokens, before.end) - 1, tokenAt(tokens, behind.start)]
    return tokens.paragraph[next]! <= (tokens.paragraph[last] ?? 0) + 1
  }
  return speaksBeside(speech - 1, speech, speech - 1) || speaksBeside(speech, speech + 1, speech + 1)
}

interface Pair {
  together: number
  apart: number
}

/** How often each description is used, who is about then, and who is about at any. */
function countPairs(uses: readonly Use[]): {
  counts: ReadonlyMap<number, number>
  pairs: ReadonlyMap<number, ReadonlyMap<number, Pair>>
  about: ReadonlyMap<number, number>
} {
  const counts = new Map<number, number>()
  const pairs = new Map<number, Map<number, Pair>>()
  const about = new Map<number, number>()
  for (const {entity, fitting} of uses) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1)
    let others = pairs.get(entity)
    if (!others) pairs.set(entity, (others = new Map()))
    for (const {entity: other, apart} of fitting) {
      about.set(other, (about.get(other) ?? 0) + 1)
      let pair = others.get(other)
      if (!pair) others.set(other, (pair = {together: 0, apart: 0}))
      pair.together++
      if (apart) pair.apart++
    }
  }
  return {counts, pairs, about}
}

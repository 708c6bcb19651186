import type {Grammar} from '../language/tables.js'
import {AUXILIARY, CUE, DEMONYM, DETERMINER, OFFICE, ORGSIGN, PERSON, PLACE, RELATIVE, TITLE, VERB} from '../text/classes.js'
import {firstFrom} from '../text/search.js'
import {CAPITAL, CLITIC, COMMA, formOf, LOWER, NUMBER, startsSentence, type Tokens} from '../text/tokens.js'
import type {Entity} from './cast.js'
import {supposedGender} from './entity.js'
import type {Reference, References} from './mentions.js'
import {isAge} from './names.js'
import {memory} from './resolve-descriptions.js'
import type {Source} from './sources.js'
import {formal, lastTitle} from './titles-of-people.js'

/** What is known of the text when it is asked whom a source points at. */
export interface Around {
  readonly tokens: Tokens
  readonly grammar: Grammar
  readonly references: References
  readonly entities: readonly Entity[]
  /** `id` of the entity by reference. */
  readonly of: Int32Array
  /** The only person of the text who has a name; `null` where there are more, or none. */
  readonly only: Entity | null
  /** `id`s of the references that are sources. */
  readonly reporting: ReadonlySet<number>
  /** Whether no word in front of a token has its form. */
  readonly isFirst: (token: number) => boolean
}

/** Asked of few tokens, and found for all at once: a search for each would take the square of the length of the text. */
export function firstFinder({form, forms, length}: Tokens): Around['isFirst'] {
  let firsts: Int32Array | null = null
  return token => {
    if (!firsts) {
      firsts = new Int32Array(forms.length)
      for (let i = length - 1; i >= 0; i--) firsts[form[i]!] = i
    }
    return firsts[form[token]!] === token
  }
}

/** Of a text with one named person, this one. */
export function onlyNamed(entities: readonly Entity[], called: ReadonlySet<number>): Entity | null {
  const [one, ...others] = entities.filter(({id, kind, named}) => kind === 'person' && named && called.has(id))
  return one && others.length === 0 ? one : null
}

/** Whom a source without a name points at: `the latter`, `the 52-year-old`; or -1. `other` spoke just before. */
export function pointedAt(around: Around, source: Source, other: number): number {
  if (isEpithet(around, source)) return actorBefore(around, source)
  const described = source.reference?.kind === 'nominal'
  const one = described ? around.only ?? around.entities[bearerBefore(around, source)] : undefined
  if (one && isRenown(around, source, one, one.id === other)) return one.id
  return pointsBack(around, source) ? lastNamed(around, source, other) : -1
}

/**
 * `the 52-year-old`, `the Scot`, `the Bow native`, `the former nurse`, `the mother-of-two`: whoever was just told of, where
 * nobody is said to be so before.
 */
function isEpithet(around: Around, source: Source): boolean {
  return formOf(around.tokens, source.first) === 'the' && mayVary(around, source) && around.isFirst(source.last)
}

/** What one may be called by for variety, once it is known of them. */
function mayVary({entities, grammar: {lists}, tokens}: Around, {entity, first, last, reference}: Source): boolean {
  const noun = formOf(tokens, last)
  if (isAge(tokens, last) || noun.includes('-of-')) return true
  if (reference?.kind !== 'nominal' || reference.last !== last || entities[entity]?.kind !== 'person' || entities[entity]!.named) return false
  const once = noun.startsWith('ex-') || lists.erstwhile.has(formOf(tokens, first + 1))
  return once || noun === 'native' || last === first + 1 && Boolean(tokens.classes[last]! & DEMONYM)
}

/**
 * `the striker`, `the Chilean`, `the Ohio governor`: the only one with a name, once named; not where `a striker` came in,
 * or Roe met the striker, or Roe is a judge.
 */
function isRenown(
  {entities, grammar: {lists}, only, reporting, tokens}: Around, {entity, last, reference}: Source, one: Entity,
  again: boolean
): boolean {
  const described = entities[entity]
  if (!reference || !described || described.named || one.first > described.first) return false
  const {first, head} = reference
  // `the Republican from Alabama`
  if (!reporting.has(described.first) || last > head) return false
  // `the Ohio governor`; not `the governor’s Ohio rival`, nor anyone in whose story Tom is only Tom.
  const placed = tokens.classes.subarray(first, head).some(bits => bits & (DEMONYM | ORGSIGN | PLACE)) &&
    tokens.classes[head]! & PERSON && !tokens.kind.subarray(first, head).includes(CLITIC) && one.words.length > 1
  const role = lastTitle(one.role ?? one.title)
  const noun = formOf(tokens, head)
  // Of several, `the Norwegian` is a `Norwegian striker`.
  if (!only && !placed && !one.role?.toLowerCase().includes(noun)) return false
  // `Rep. Tom Roe … the Ohio Democrat`; not `Republican Rep. Tom Roe … the Ohio Democrat`
  const party = placed && lists.parties.has(noun)
  if (party && [...lists.parties].some(other => other !== noun && one.role?.toLowerCase().includes(other))) return false
  if (!party && (again && !placed || role && !lists.renowned.has(role) && !(placed && formal.has(role)))) return false
  const prized = tokens.shape[head - 1] === CAPITAL && lists.prized.has(noun)
  const known = placed || prized || lists.renowned.has(noun) ||
    tokens.shape[head] !== LOWER && !(tokens.classes[head]! & (OFFICE | TITLE))
  const [own, other] = [supposedGender(one), reference.gender]
  const fits = described.kind === 'person' && (!own || !other || own === other)
  return known && fits && [...described.names].every(name => name.startsWith('the '))
}

/** `that gentleman`, `the latter`: whoever was named last. */
function pointsBack({grammar: {general, lists}, tokens}: Around, {first, last}: Source): boolean {
  if (last !== first + 1) return false
  const noun = formOf(tokens, last)
  return noun === 'latter' || lists.pointing.has(formOf(tokens, first)) && (general.has(noun) || lists.worthies.has(noun))
}

/** Who was named last before a source, not in the words that it reports, nor as whose the words before are; or -1. */
function lastNamed(
  {entities, grammar, of, references: {list}, tokens}: Around, {first, last}: Source, other: number
): number {
  const gender = grammar.noun(formOf(tokens, last))?.gender
  for (let i = firstFrom(list.length, i => list[i]!.first < first) - 1; i >= 0; i--) {
    const {id, first: at, kind, level, paragraph} = list[i]!
    if (first - at > memory) return -1
    const entity = kind === 'pronoun' ? undefined : entities[of[id]!]
    if (entity?.kind !== 'person' || entity.id === other || level >= 0 && paragraph === tokens.paragraph[first]) continue
    const own = supposedGender(entity)
    if (!own || !gender || own === gender) return entity.id
  }
  return -1
}

/** With whose name a sentence began last before a source, where no other is named behind it; or -1. */
function bearerBefore(around: Around, {first}: Source): number {
  const named = peopleBefore(around, first)
  const begins = named.findIndex(({reference}) => startsSentence(around.tokens, reference.first))
  const [one, ...others] = new Set(named.slice(0, begins + 1).map(({entity}) => entity))
  return one === undefined || others.length > 0 ? -1 : one
}

/** Who with a name did something last in front of a source, and may be so old; or -1. */
function actorBefore(around: Around, {first, last}: Source): number {
  const {tokens} = around
  const age = Number.parseInt(formOf(tokens, last), 10)
  // `Roe, 34, left.`
  const isSo = (own: number): boolean => !own || own === age
  return peopleBefore(around, first).find(({reference}) =>
    acts(tokens, reference.last + 1) && isSo(Number.parseInt(formOf(tokens, reference.last + 2), 10)))?.entity ?? -1
}

/** Who is named in the narration before a token, in its paragraph or the one before, the last first. */
function peopleBefore(
  {entities, of, references: {at, list}, tokens: {paragraph}}: Around, first: number
): {readonly reference: Reference; readonly entity: number}[] {
  const found: {reference: Reference; entity: number}[] = []
  const least = Math.max(0, first - memory)
  for (let token = first - 1; token >= least && paragraph[token]! >= paragraph[first]! - 1; token--) {
    const reference = at[token]! < 0 ? null : list[at[token]!]!
    if (reference?.first !== token || reference.kind !== 'name' || reference.level >= 0) continue
    const entity = of[reference.id]!
    if (entities[entity]?.kind === 'person') found.push({reference, entity})
  }
  return found
}

/** `Roe left`, `Roe, 34, left`, `their coach, Roe, left`; not the Roe of `They saw Roe in Bow`, `to Lee, Roe, or Orr`. */
function acts(tokens: Tokens, i: number): boolean {
  const {classes, kind} = tokens
  const next = kind[i] === COMMA ? i + 1 : i
  const apposed = next > i && (kind[next] === NUMBER || classes[next]! & (DETERMINER | RELATIVE))
  return Boolean(apposed || classes[next]! & (AUXILIARY | CUE | VERB)) || formOf(tokens, next).endsWith('ed')
}

import {
  DEMONYM, DETERMINER, DOCUMENT, GIVEN, KIN, NUMERAL, OFFICE, ORGANIZATION, PERSON, PLACE, PREOFFICE, PREPOSITION,
  PRONOUN, TITLE
} from '../text/classes.js'
import {CLITIC, formOf, LOWER, type Tokens, UPPER} from '../text/tokens.js'
import type {Grammar} from '../language/tables.js'
import {body, newBody, only, several} from './bodies.js'
import {createEntity, type Entity, supposedGender} from './entity.js'
import type {Reference} from './mentions.js'
import {textBetween} from './names.js'
import {most, type Offices, type Role} from './offices.js'

/** Whom a description means: whom the cast calls so, the holder of an office, who was described so, or someone nameless. */
export function describe(tokens: Tokens, offices: Offices, entities: Entity[], reference: Reference): Entity {
  return called(tokens, offices, reference) ?? holderOf(tokens, offices, reference) ??
    relative(tokens, offices, reference) ?? apposed(tokens, offices, reference) ?? body(tokens, offices, reference) ??
    ofCalling(tokens, offices, reference) ?? nameless(tokens, offices, entities, reference)
}

/** `the Queen`, where the cast has her under this name. */
function called(tokens: Tokens, {cast}: Offices, {first, last}: Reference): Entity | null {
  const found = cast.list.length > 0 ? cast.described(textBetween(tokens, first, last)) : []
  return found.length === 1 ? found[0]! : null
}

/** `Chinese FM` is who was called `Chinese Foreign Minister Wang Yi`. */
function holderOf(tokens: Tokens, offices: Offices, {first, gender, head, last, plural}: Reference): Entity | null {
  const {alone, ever, grammar, holders, since} = offices
  if (alone.has(formOf(tokens, head))) return null
  // `the nurse` is who was called `Nurse Bell`; `the lady` is any.
  const bits = tokens.classes[head]!
  const isRole = bits & OFFICE || (bits & TITLE && !(bits & KIN) && !grammar.general.has(formOf(tokens, head)))
  if (plural || !isRole || !isDefinite(tokens, first, head)) return null
  const form = formOf(tokens, head)
  const wanted = officeWords(tokens, first, last)
  const fits = (entity: Entity): boolean => {
    const own = supposedGender(entity)
    return !(grammar.lists.gendered.has(form) && own && own !== gender) && isHolder(offices, entity, wanted)
  }
  const fitting = (holders.get(form) ?? []).filter(fits)
  const latest = fitting[fitting.length - 1]
  // `An executive rose. “No,” the executive said.`
  if (!latest) return head === first + 1 && since.has(form) ? null : ever.get(form)?.find(fits) ?? null
  // Of two admirals, the one who is hardly ever named is not `the Admiral`.
  return fitting.find(({count}) => count > 20 * latest.count) ?? latest
}

/**
 * `the singer` is `singer Ann Roe`, `the lawmaker` is `Senator Ann Roe`, where nobody else was brought up as one since; not
 * `the manager` of `Deputy Coach Ann Roe`.
 */
function ofCalling(tokens: Tokens, offices: Offices, {first, head, plural}: Reference): Entity | null {
  const {grammar, holders, since} = offices
  const form = formOf(tokens, head)
  const bits = tokens.classes[head]!
  if (plural || !(bits & PERSON) || bits & KIN || grammar.general.has(form)) return null
  if (head !== first + 1 || formOf(tokens, first) !== 'the') return null
  const near = (noun: string): Entity[] => (holders.get(noun) ?? [])
    .filter(({known, last}) => known !== null && last < 0 || first - last < memory)
  const own = bits & (OFFICE | TITLE) ? [] : near(form)
  const alike = (noun: string): Entity[] => near(noun).filter(entity => isHolder(offices, entity, [noun.toUpperCase()]))
  const one = only(own.length > 0 || since.has(form) ? own : grammar.holdersOf(form).flatMap(alike))
  return one && (since.get(form) ?? -1) <= one.last ? one : null
}

/** `my aunt` is Aunt Bea, `my mother` Mom, where nobody else is called so; `her ladyship` the Lady named last. */
function relative(
  tokens: Tokens, {ever, grammar, holders}: Offices, {first, head, level, plural}: Reference
): Entity | null {
  const owner = formOf(tokens, first)
  // `another parent` is no one’s.
  const owned = grammar.owner(owner) ?? (tokens.classes[first]! & NUMERAL ? null : grammar.pronoun(owner))
  if (plural || level >= 0 || head !== first + 1 || !owned) return null
  const form = formOf(tokens, head)
  if (form.endsWith('ship')) return holders.get(form.slice(0, -'ship'.length))?.slice(-1)[0] ?? null
  const known = ever.get(form) ?? (owned.person === 1 ? ever.get('my ' + form) : null)
  const called = (tokens.classes[head]! & KIN ? known ?? [] : [])
    // Father Brown is nobody's father; Papa is.
    .filter(({known, title}) => known !== null || !grammar.lists.ofChurch.has(form) || title !== form)
  return called.length === 1 ? called[0]! : null
}

/** Behind an appositive (`Victor Aske, the defendant’s older brother,`) `the brother` is he. */
function apposed(tokens: Tokens, {described}: Offices, {first, head, plural}: Reference): Entity | null {
  if (plural || formOf(tokens, first) !== 'the' || head - first > 1) return null
  return described.get(formOf(tokens, head)) ?? null
}

function nameless(tokens: Tokens, offices: Offices, entities: Entity[], reference: Reference): Entity {
  const {first, head, plural} = reference
  const known = knownNameless(tokens, offices, reference)
  const recent = known && first - known.last < memory
  // Long after, `the old lady` is no longer the `stout elderly woman` who came in then.
  const own = known?.words.some(word => word.trimEnd().endsWith(formOf(tokens, head))) ? known : null
  const entity = (recent ? known : arrived(tokens, offices, reference) ?? own) ??
    createNameless(tokens, offices, entities, reference)
  offices.since.set(formOf(tokens, head), first)
  if (plural) offices.since.set(several, first)
  if (reference.sort === 'organization' && isIndefinite(tokens, reference)) offices.since.set(newBody, first)
  // Nobody new comes in.
  if (isSaidOf(tokens, offices, reference)) return entity
  const {newcomers} = offices
  const [article, indefinite] = [formOf(tokens, first), isIndefinite(tokens, reference)]
  const [noun, isKin] = [formOf(tokens, head), tokens.classes[head]! & KIN]
  const calls = !isKin && article === 'the' && !known && hasCalling(tokens, offices, reference)
  // `a union official`, `the desk clerk`, `his sister`
  const brought = isKin ? isKinOf(tokens, offices, reference) : head - first > 1 && (indefinite || calls)
  const other = newcomers.get(noun)
  // Of `the desk clerk` and `the night clerk` neither is `the clerk`.
  const beside = calls && other && first - other.token < memory
  if (!plural && brought) newcomers.set(noun, {entity: beside ? null : entity, token: first})
  nameOld(tokens, offices, reference, entity)
  const arrives = article === 'the' ? !known && fitsAnyone(tokens, offices, reference) : indefinite || article === 'another'
  if (arrives && isSomeone(reference)) offices.arrivals.push({entity, reference})
  return entity
}

/** `He was a tall man`, `he had been a baker’s boy`, `Ida was not a girl`; not `It was a man`, `Behind her was a man`. */
function isSaidOf(tokens: Tokens, {grammar}: Offices, {first}: Reference): boolean {
  if (formOf(tokens, first - 1) === 'not') return grammar.lists.is.has(formOf(tokens, first - 2))
  const verb = formOf(tokens, first - 1) === 'been' ? first - 2 : first - 1
  const verbs = verb < first - 1 ? grammar.lists.perfect : grammar.lists.is
  const subject = grammar.pronoun(formOf(tokens, verb - 1))?.gender && !(tokens.classes[verb - 2]! & PREPOSITION)
  return Boolean(subject) && verbs.has(formOf(tokens, verb))
}

/** `Old Roe`, `the grandfather` is `the old man`, where nobody else was called so shortly before. */
export function nameOld(
  tokens: Tokens, {grammar, nameless}: Offices, {first, head, level}: Reference, entity: Entity
): void {
  const isOld = entity.named ? [first, first - 1].some(i => formOf(tokens, i) === 'old')
    : grammar.lists.elders.has(formOf(tokens, head)) && grammar.lists.definite.has(formOf(tokens, first))
  if (level >= 0 || !isOld) return
  for (const noun of grammar.lists.aged) {
    const key = `old ${noun} `
    const known = nameless.get(key)
    const gender = grammar.noun(noun)?.gender
    const fits = (supposedGender(entity) ?? gender) === gender
    if (fits && (!known || first - known.last > memory)) nameless.set(key, entity)
  }
}

/**
 * `the desk clerk`, `the Roe campaign`, `the Dutch defence ministry`; not `the old lady`, `the nearest school`, nor `the
 * chief clerk`, `the second clerk`, who are beside others.
 */
function hasCalling(tokens: Tokens, {grammar, nameless}: Offices, {first, head, sort}: Reference): boolean {
  const {lists} = grammar
  const noun = formOf(tokens, head)
  // Where `the clerk` came in before, he may be another.
  if (grammar.general.has(noun) || nameless.has(noun + ' ') || !isUnranked(tokens, grammar, {first, head})) return false
  if (sort !== 'organization') return sort === 'person'
  for (let i = first + 1; i < head; i++) {
    if (tokens.shape[i] !== LOWER || tokens.classes[i]! & PREOFFICE || lists.fields.has(formOf(tokens, i))) return true
  }
  return false
}

/** `a sister`, `Ann’s sister`, `the boy’s own sister`, `his sister`, `the sister of Ann` */
const isKinOf = (tokens: Tokens, {grammar: {lists}}: Offices, reference: Reference): boolean => {
  const {first, head} = reference
  return isIndefinite(tokens, reference) || lists.personalOwners.has(formOf(tokens, first)) ||
    tokens.kind[head - 1] === CLITIC || tokens.kind[head - 2] === CLITIC || formOf(tokens, head + 1) === 'of'
}

/** `the old lady` is `a stout elderly woman` who came in not long before, where nobody else who did fits. */
function arrived(tokens: Tokens, offices: Offices, reference: Reference): Entity | undefined {
  const {arrivals, grammar, nameless} = offices
  const {first, gender, head} = reference
  const relative = grammar.lists.relational.has(formOf(tokens, head))
  if (relative || formOf(tokens, first) !== 'the' || !isSomeone(reference) || !fitsAnyone(tokens, offices, reference)) return undefined
  const found = new Set<Entity>()
  for (let i = arrivals.length - 1; i >= 0 && first - arrivals[i]!.reference.first < memory; i--) {
    const {entity, reference: other} = arrivals[i]!
    // `said the fat man … said the thin man`
    const contrasts = first - other.first < beside && [reference, other].every(one => isTold(tokens, grammar, one))
    const fits = !contrasts && (!gender || !other.gender || gender === other.gender)
    if (fits && isYoung(tokens, grammar, reference) === isYoung(tokens, grammar, other)) found.add(entity)
  }
  const [one] = found
  if (!one || found.size > 1) return undefined
  nameless.set(descriptionKey(tokens, reference), one)
  return one
}

/** So many tokens behind one who is told apart by a word of their own, another is. */
const beside = 30

/** `the fat man`: told apart by a word of its own; not `the man`, `a fat man`. */
const isTold = (tokens: Tokens, {lists}: Grammar, {first, head}: Reference): boolean =>
  formOf(tokens, first) === 'the' && head > first + 1 && !lists.unmarked.has(formOf(tokens, first + 1))

/** One person in the narration. */
const isSomeone = ({level, plural, sort}: Reference): boolean => level < 0 && !plural && sort === 'person'

/** `the old lady`; not `the mariner`, nor `the third man`. */
const fitsAnyone = (tokens: Tokens, offices: Offices, reference: Reference): boolean =>
  offices.grammar.general.has(formOf(tokens, reference.head)) && isUnranked(tokens, offices.grammar, reference)

/** `the old lady`; not `the third man`, `the other man`, `the taller man`, who are beside others. */
function isUnranked(tokens: Tokens, {lists}: Grammar, {first, head}: Pick<Reference, 'first' | 'head'>): boolean {
  for (let i = first + 1; i < head; i++) {
    const form = formOf(tokens, i)
    if (tokens.classes[i]! & (NUMERAL | PREOFFICE) || lists.ordinals.has(form) || form.endsWith('er')) return false
  }
  return true
}

/** `a small boy`, `the child`. */
function isYoung(tokens: Tokens, {lists}: Grammar, {first, last}: Reference): boolean {
  for (let i = first; i <= last; i++) if (lists.young.has(formOf(tokens, i))) return true
  return false
}

/** `a union official` */
export const isIndefinite = (tokens: Tokens, {first}: Reference): boolean => /^an?$/u.test(formOf(tokens, first))

/** So many tokens long someone without a name is remembered by the noun alone. */
export const memory = 400

/** `the official`, `the same official` is `a union official` who came in not long before; else who was described so. */
function knownNameless(
  tokens: Tokens, {grammar, nameless, newcomers}: Offices, reference: Reference
): Entity | undefined {
  const {first, head, plural} = reference
  const short = head - first === 1 || head - first === 2 && formOf(tokens, first + 1) === 'same'
  const bare = !plural && short && formOf(tokens, first) === 'the' && formOf(tokens, head + 1) !== 'of'
  const noun = formOf(tokens, head)
  const {entity = null, token = 0} = (bare ? newcomers.get(noun) : null) ?? {}
  // `the surgeon` is remembered for as long as the text tells of them.
  const anyone = grammar.general.has(noun) || tokens.classes[head]! & (DEMONYM | KIN)
  if (entity && first - (anyone ? token : entity.last) < memory) return entity
  return nameless.get(descriptionKey(tokens, reference))
}

function createNameless(tokens: Tokens, {nameless}: Offices, entities: Entity[], reference: Reference): Entity {
  const key = descriptionKey(tokens, reference)
  const {first, last, sort} = reference
  const entity = createEntity(entities, reference, sort === 'unknown' ? 'other' : sort, false)
  entity.words = [key]
  entity.name = describedAs(tokens, first, last)
  nameless.set(key, entity)
  return entity
}

/** What has a small letter inside a sentence, and what may keep its capital. */
const common = DETERMINER | NUMERAL | PERSON | ORGANIZATION | DOCUMENT | PRONOUN
const proper = OFFICE | DEMONYM | PLACE | GIVEN | TITLE

/** The words of a description as they would stand inside a sentence: `a police officer` for `A police officer`. */
export function describedAs(tokens: Tokens, first: number, last: number): string {
  const text = textBetween(tokens, first, last)
  const bits = tokens.classes[first]!
  if (!(bits & common) || bits & proper || tokens.shape[first] === UPPER) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** `the cook` and `a cook` are one; whose cook counts. */
export function descriptionKey(tokens: Tokens, {first, last}: Reference): string {
  let key = ''
  const article = first < last && /^(?:the|an?|this|that)$/u.test(formOf(tokens, first))
  for (let i = article ? first + 1 : first; i <= last; i++) key += formOf(tokens, i) + ' '
  return key
}

function isDefinite(tokens: Tokens, first: number, head: number): boolean {
  return formOf(tokens, first) === 'the' || tokens.shape[head] !== LOWER
}

function officeWords(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i <= last && words.length <= most.words; i++) {
    if (tokens.classes[i]! & DETERMINER) continue
    words.push(tokens.shape[i] === UPPER ? textBetween(tokens, i, i) : formOf(tokens, i))
  }
  return words
}

/** Whether one of the roles of someone has the words of an office. */
const isHolder = ({grammar, roles}: Offices, entity: Entity, wanted: readonly string[]): boolean =>
  [...roles.get(entity)?.values() ?? []].some(role => holds(role, wanted, grammar))

/** Whether a role has the words of an office; `FM` is there in `Foreign Minister`, no mayor in `deputy mayor`. */
function holds({words, initials}: Role, wanted: readonly string[], {lists}: Grammar): boolean {
  // A vice admiral is one.
  const below = [...words].some(word => lists.lesser.has(word) && !wanted.includes(word))
  if (below && !words.has('admiral')) return false
  return wanted.every(word => words.has(word.toLowerCase()) ||
    (word === word.toUpperCase() && word.length > 1 && initials.endsWith(word)))
}

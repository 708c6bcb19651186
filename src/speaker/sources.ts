import type {Grammar} from '../language/tables.js'
import {DETERMINER, DOCUMENT, NUMERAL, OFFICE, ORGANIZATION, PERSON, TITLE} from '../text/classes.js'
import {firstFrom} from '../text/search.js'
import {COMMA, formOf, LOWER, NUMBER, startsSentence, type Tokens, WORD} from '../text/tokens.js'
import type {Mention} from '../types.js'
import {type Cast, type Entity, isOnesVoice, type NamedCast} from './cast.js'
import {blankEntity, supposedGender} from './entity.js'
import type {Reference, References} from './mentions.js'
import {isAge, isRanked, textBetween, withoutArticle} from './names.js'
import {describedAs, isIndefinite, memory} from './resolve-descriptions.js'

/** The words that a report gives as its source: tokens `first` to `last`, both included. */
export interface SourceWords {
  readonly first: number
  readonly last: number
  readonly reference: Reference | null
  readonly members: readonly Reference[]
  /** Whether they are a pronoun that owns the noun behind it: the `his` of `his reply`. */
  readonly owner: boolean
}

/** A source, and whom it means: `entity` is its `id`, or -1 for a pronoun, whose antecedent the decoder finds. */
export interface Source {
  readonly first: number
  readonly last: number
  readonly kind: Mention['kind']
  readonly reference: Reference | null
  readonly entity: number
}

/** The same words, meaning another. Written out: what is spread into another is laid out otherwise, and read slower. */
export const meaning = ({first, last, kind, reference}: Source, entity: number): Source =>
  ({first, last, kind, reference, entity})

/** Say whom each source means. Groups and phrases that no table knows become entities of their own. */
export function resolveSources(
  tokens: Tokens, references: References, cast: NamedCast, words: readonly (SourceWords | null)[], grammar: Grammar
): {cast: Cast; sources: (Source | null)[]} {
  const entities = [...cast.entities]
  const members = new Map<number, readonly number[]>()
  const byText = new Map<string, Entity>()
  const create = (text: string, kind: Entity['kind'], first: number, plural: boolean): Entity => {
    const key = kind + withoutArticle(text).toLowerCase()
    let entity = byText.get(key)
    if (!entity) {
      entity = blankEntity(entities.length, kind, text, {plural, first})
      entities.push(entity)
      byText.set(key, entity)
    }
    entity.count++
    return entity
  }
  const sources = words.map((source): Source | null => {
    if (!source) return null
    const {first, last, reference} = source
    const means = (kind: Source['kind'], entity: number): Source => ({first, last, kind, reference, entity})
    const text = () =>
      isPhrase(tokens, first, last) ? describedAs(tokens, first, last) : textBetween(tokens, first, last)
    if (source.members.length > 1) {
      const entity = create(text(), 'group', source.members[0]!.id, true)
      const ids = source.members.map(({id}) => cast.of[id]!).filter(id => id >= 0)
      members.set(entity.id, [...new Set(ids)])
      return means(source.members.some(({kind}) => kind === 'name') ? 'name' : 'nominal', entity.id)
    }
    if (source.owner || reference?.kind === 'pronoun') return means('pronoun', -1)
    if (isOnesVoice(tokens, grammar, {first, head: reference?.head ?? last})) {
      return {first, last, kind: 'pronoun', reference: null, entity: -1}
    }
    // `the man in black`, where the cast has him under this name.
    const [known, ...more] = reference && last === reference.last ? [] : cast.described(text())
    if (known && more.length === 0) return means('nominal', known.id)
    if (!reference) return means('nominal', create(text(), kindOf(tokens, last, grammar), 0, false).id)
    const bearer = formOf(tokens, reference.head) === 'voice' ? cast.of[bearerOf(tokens, grammar, references, source)?.id ?? -1] ?? -1 : -1
    if (bearer >= 0) return means('name', bearer)
    const entity = entities[cast.of[reference.id]!]!
    const whole = last === reference.last && first === reference.first
    if (reference.kind === 'name' || whole || entity.named) return means(reference.kind, entity.id)
    if (isOwned(tokens, grammar, reference)) return means('nominal', entity.id)
    // `a spokesman for the ministry` is not every spokesman.
    const longer = create(text(), entity.kind, reference.id, entity.plural)
    longer.gender ??= entity.gender
    return means('nominal', longer.id)
  })
  const of = followNameless(tokens, references, cast.of, entities, sources)
  const people = entities.filter(({kind, named, plural}) => kind === 'person' && named && !plural)
  const settled = sources.map((source, i) => {
    const id = source?.reference?.id ?? -1
    const other = sources[i - 1]?.entity ?? -1
    const bearer = !source ? -1 : isEpithet(tokens, source) ? bearerBefore(tokens, references, entities, of, source)
      : people.length === 1 && isRenown(tokens, grammar, source, entities, people[0]!) ? people[0]!.id
      : pointsBack(tokens, grammar, source) ? lastNamed(tokens, references, entities, of, grammar, source, other) : -1
    if (source && bearer >= 0) return meaning(source, bearer)
    return source && id >= 0 && source.entity === cast.of[id] ? meaning(source, of[id]!) : source
  })
  return {cast: {entities, of, members}, sources: settled}
}

/** `the 52-year-old`: whoever was just told of, where nobody is said to be so old before. */
const isEpithet = (tokens: Tokens, {first, last}: Source): boolean =>
  isAge(tokens, last) && formOf(tokens, first) === 'the' && tokens.form.indexOf(tokens.form[last]!) === last

/** `the striker`, `the Chilean`: the only one with a name, once named; not where `a striker` came in. */
function isRenown(
  tokens: Tokens, {lists}: Grammar, {entity, reference}: Source, entities: readonly Entity[], one: Entity
): boolean {
  const described = entities[entity]
  if (reference?.kind !== 'nominal' || !described || described.named || one.first > described.first) return false
  const known = lists.renowned.has(formOf(tokens, reference.head)) ||
    tokens.shape[reference.head] !== LOWER && !(tokens.classes[reference.head]! & (OFFICE | TITLE))
  const [own, other] = [supposedGender(one), reference.gender]
  const fits = described.kind === 'person' && (!own || !other || own === other)
  return known && fits && [...described.names].every(name => name.startsWith('the '))
}

/** `that gentleman`, `the latter`: whoever was named last. */
function pointsBack(tokens: Tokens, {general, lists}: Grammar, {first, last}: Source): boolean {
  if (last !== first + 1) return false
  const noun = formOf(tokens, last)
  return noun === 'latter' || lists.pointing.has(formOf(tokens, first)) && (general.has(noun) || lists.worthies.has(noun))
}

/** Who was named last before a source, not in the words that it reports, nor as whose the words before are; or -1. */
function lastNamed(
  tokens: Tokens, {list}: References, entities: readonly Entity[], of: Int32Array, grammar: Grammar,
  {first, last}: Source, other: number
): number {
  const gender = grammar.noun(formOf(tokens, last))?.gender
  for (let i = firstFrom(list.length, i => list[i]!.first < first) - 1; i >= 0; i--) {
    const {id, first: at, kind, level, paragraph} = list[i]!
    if (first - at > memory) return -1
    const entity = kind === 'pronoun' ? undefined : entities[of[id]!]
    if (entity?.kind !== 'person' || entity.plural || entity.id === other || level >= 0 && paragraph === tokens.paragraph[first]) continue
    const own = supposedGender(entity)
    if (!own || !gender || own === gender) return entity.id
  }
  return -1
}

/** With whose name a sentence began last, in the paragraph of a source or in the one before. */
function bearerBefore(
  tokens: Tokens, {list, at}: References, entities: readonly Entity[], of: Int32Array, {first}: Source
): number {
  const {kind, paragraph} = tokens
  const least = Math.max(0, first - memory)
  for (let token = first - 1; token >= least && paragraph[token]! >= paragraph[first]! - 1; token--) {
    const reference = at[token]! < 0 ? null : list[at[token]!]!
    if (reference?.first !== token || reference.kind !== 'name' || reference.level >= 0) continue
    const entity = of[reference.id]!
    if (entity < 0 || entities[entity]!.kind !== 'person' || !startsSentence(tokens, token)) continue
    // `Roe, 34, left.`
    const aged = kind[reference.last + 1] === COMMA && kind[reference.last + 2] === NUMBER
    return aged ? -1 : entity
  }
  return -1
}

/** `A trader in Ohio said no. “Yes,” the trader said`: who came in by a longer description is the trader again. */
function followNameless(
  tokens: Tokens, {list}: References, of: Int32Array, entities: readonly Entity[], sources: readonly (Source | null)[]
): Int32Array {
  const longer = new Map<number, number>()
  for (const source of sources) {
    const {id = -1, kind, plural} = source?.reference ?? {}
    if (source && kind === 'nominal' && !plural && source.entity >= 0 && source.entity !== of[id]) longer.set(id, source.entity)
  }
  const followed = of.slice()
  const latest = new Map<string, Reference>()
  for (const reference of longer.size > 0 ? list : []) {
    const {id, first, head, kind, plural} = reference
    if (kind !== 'nominal' || plural) continue
    const form = formOf(tokens, head)
    const known = latest.get(form)
    if (longer.has(id)) followed[id] = longer.get(id)!
    if (isIndefinite(tokens, reference)) latest.set(form, reference)
    if (!known || formOf(tokens, first) !== 'the' || of[id] !== of[known.id] || first - known.first > memory) continue
    const entity = entities[followed[known.id]!]!
    if (longer.has(id) || !longer.has(known.id)) continue
    followed[id] = entity.id
    entity.names.add(textBetween(tokens, first, head))
  }
  return followed
}

/** `the voice of Ann Roe`, `a voice from the hall, and Ann Roe came in`: whose it is; not `a voice, and Ann Roe turned`. */
function bearerOf(
  tokens: Tokens, {lists}: Grammar, {at, list}: References, {last}: SourceWords
): Reference | null {
  const name = (i: number) => (list[at[i] ?? -1]?.kind === 'name' ? list[at[i]!]! : null)
  let i = last + 1
  while (i - last < longestWhence && tokens.kind[i] === WORD) i++
  const comes = tokens.kind[i] === COMMA && formOf(tokens, i + 1) === 'and' ? name(i + 2) : null
  return name(last) ?? (comes && lists.coming.has(formOf(tokens, comes.last + 1)) ? comes : null)
}

/** So many words tell whence a voice comes. */
const longestWhence = 7

/** `a Feb. 1 letter`, `reports from Ohio`; not `Board of Ohio`, `Q`. */
const isPhrase = ({classes, shape}: Tokens, first: number, last: number): boolean =>
  first < last && (shape[first + 1] === LOWER || Boolean(classes[first]! & DETERMINER))

/** `her mother from the door`, `his friend in London`: whose they are tells enough. */
const isOwned = (tokens: Tokens, {lists}: Grammar, {first, last}: Reference): boolean =>
  lists.personalOwners.has(formOf(tokens, first)) && formOf(tokens, last + 1) !== 'of'

function kindOf(tokens: Tokens, head: number, grammar: Grammar): Entity['kind'] {
  const bits = tokens.classes[head]!
  if (isRanked(tokens, grammar, head)) return 'person'
  if (bits & NUMERAL || bits & PERSON && grammar.noun(formOf(tokens, head))?.plural) return 'group'
  if (bits & PERSON || isAge(tokens, head)) return 'person'
  if (bits & ORGANIZATION) return 'organization'
  return bits & DOCUMENT ? 'document' : 'other'
}

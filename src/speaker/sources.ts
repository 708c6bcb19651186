import type {Grammar} from '../language/tables.js'
import {DETERMINER, DOCUMENT, FUNCTION_WORD, NUMERAL, ORGANIZATION, PERSON} from '../text/classes.js'
import {COLON, COMMA, formOf, LOWER, type Tokens, UPPER, WORD} from '../text/tokens.js'
import type {Mention} from '../types.js'
import {type Cast, type Entity, isOnesVoice, type NamedCast} from './cast.js'
import {coupleBefore} from './couples.js'
import {blankEntity} from './entity.js'
import type {Reference, References} from './mentions.js'
import {isAge, isRanked, textBetween, withoutArticle} from './names.js'
import {type Around, firstFinder, onlyNamed, pointedAt} from './pointing.js'
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
  const group = (text: string, together: readonly Reference[]): number => {
    const entity = create(text, 'group', together[0]!.id, true)
    const ids = together.map(({id}) => cast.of[id]!).filter(id => id >= 0)
    members.set(entity.id, [...new Set(ids)])
    return entity.id
  }
  const coupleOf = (reference: Reference | null): number => {
    if (!reference || !isCouple(tokens, grammar, reference)) return -1
    const couple = coupleBefore(tokens, references, reference)
    const people = couple.length > 1 && couple.every(({id}) => entities[cast.of[id]!]?.kind === 'person')
    return people ? group(textOf(tokens, couple[0]!.first, couple[couple.length - 1]!.last), couple) : -1
  }
  const sources = words.map((source): Source | null => {
    if (!source) return null
    const {first, last, reference} = source
    const means = (kind: Source['kind'], entity: number): Source => ({first, last, kind, reference, entity})
    const text = () => textOf(tokens, first, last)
    if (source.members.length > 1) {
      return means(source.members.some(({kind}) => kind === 'name') ? 'name' : 'nominal', group(text(), source.members))
    }
    if (source.owner || reference?.kind === 'pronoun') return means('pronoun', coupleOf(reference))
    if (isOnesVoice(tokens, grammar, {first, head: reference?.head ?? last})) {
      return {first, last, kind: 'pronoun', reference: null, entity: -1}
    }
    // `the man in black`, where the cast has him under this name.
    const [known, ...more] = reference && last === reference.last ? [] : cast.described(text())
    if (known && more.length === 0) return means('nominal', known.id)
    const voice = reference && formOf(tokens, reference.head) === 'voice'
    const bearer = voice ? cast.of[bearerOf(tokens, grammar, references, source)?.id ?? -1] ?? -1 : -1
    if (bearer >= 0) return means('name', bearer)
    // `my voice like thunder` is nobody’s that is known.
    const entity = reference && entities[cast.of[reference.id]!]
    if (!entity) return means('nominal', create(text(), kindOf(tokens, first, last, grammar), 0, false).id)
    const whole = last === reference.last && first === reference.first
    const couple = whole ? coupleOf(reference) : -1
    if (couple >= 0) return means('nominal', couple)
    if (reference.kind === 'name' || whole || entity.named) return means(reference.kind, entity.id)
    if (isOwned(tokens, grammar, reference) || isKnown(tokens, reference, entity)) return means('nominal', entity.id)
    // `a spokesman for the ministry` is not every spokesman.
    const longer = create(text(), entity.kind, reference.id, entity.plural)
    longer.gender ??= entity.gender
    return means('nominal', longer.id)
  })
  const of = followNameless(tokens, references, cast.of, entities, sources)
  const reporting = new Set(sources.map(source => source?.reference?.id ?? -1))
  // `the Leeds striker`, `Grammy-winning`: nobody is named.
  const names = references.list.filter(({last, nested}) => !nested || tokens.kind[last + 1] !== WORD)
  const only = onlyNamed(entities, new Set(names.map(({id}) => of[id]!)))
  const around: Around = {tokens, grammar, references, entities, of, only, reporting, isFirst: firstFinder(tokens)}
  const settled = sources.map((source, i) => {
    if (!source) return null
    const bearer = pointedAt(around, source, sources[i - 1]?.entity ?? -1)
    if (bearer >= 0) return meaning(source, bearer)
    const id = source.reference?.id ?? -1
    return id >= 0 && source.entity === cast.of[id] ? meaning(source, of[id]!) : source
  })
  return {cast: {entities, of, members}, sources: settled}
}

/** `A trader in Ohio said no. “Yes,” the trader said`: who came in first by a longer description is the trader again. */
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
    const another = !known || longer.has(known.id) && longer.has(id)
    if (another || isIndefinite(tokens, reference)) latest.set(form, reference)
    if (!known || formOf(tokens, first) !== 'the' || of[id] !== of[known.id] || first - known.first > memory) continue
    const entity = entities[followed[known.id]!]!
    if (longer.has(id) || !longer.has(known.id)) continue
    followed[id] = entity.id
    entity.names.add(textBetween(tokens, first, head))
  }
  return followed
}

/** `they`, `the couple`. */
function isCouple(tokens: Tokens, {lists, pronoun}: Grammar, {first, head, kind, plural}: Reference): boolean {
  if (kind === 'pronoun') return plural && pronoun(formOf(tokens, head))?.person === 3
  return lists.couples.has(formOf(tokens, head)) && (first === head || formOf(tokens, first) === 'the')
}

/** `the voice of Ann Roe`, `a voice, and Ann Roe came out`: whose it is; not `a voice, and Ann Roe came in`. */
function bearerOf(
  tokens: Tokens, {lists}: Grammar, {at, list}: References, {last}: SourceWords
): Reference | null {
  const name = (i: number) => (list[at[i] ?? -1]?.kind === 'name' ? list[at[i]!]! : null)
  let i = last + 1
  while (i - last < longestWhence && tokens.kind[i] === WORD) i++
  const comes = tokens.kind[i] === COMMA && formOf(tokens, i + 1) === 'and' ? name(i + 2) : null
  const behind = (by: number) => formOf(tokens, comes!.last + by)
  return name(last) ?? (comes && lists.coming.has(behind(1)) && lists.forth.has(behind(2)) ? comes : null)
}

/** So many words tell whence a voice comes. */
const longestWhence = 7

const textOf = (tokens: Tokens, first: number, last: number): string =>
  isPhrase(tokens, first, last) ? describedAs(tokens, first, last) : textBetween(tokens, first, last)

/** `a Feb. 1 letter`, `reports from Ohio`; not `Board of Ohio`, `Our Coast: …`, `Q`. */
const isPhrase = ({classes, kind, shape}: Tokens, first: number, last: number): boolean =>
  first < last && (shape[first + 1] === LOWER || kind[last + 1] !== COLON && Boolean(classes[first]! & DETERMINER))

/** `her mother from the door`, `his friend in London`: whose they are tells enough. */
const isOwned = (tokens: Tokens, {lists}: Grammar, {first, last}: Reference): boolean =>
  lists.personalOwners.has(formOf(tokens, first)) && formOf(tokens, last + 1) !== 'of'

/** `the man from the window`, where the man is about; not `the man from the ministry` who comes in. */
const isKnown = (tokens: Tokens, {first, id, last}: Reference, entity: Entity): boolean =>
  entity.kind === 'person' && entity.first < id && formOf(tokens, first) === 'the' && formOf(tokens, last + 1) === 'from'

function kindOf(tokens: Tokens, first: number, head: number, grammar: Grammar): Entity['kind'] {
  const bits = tokens.classes[head]!
  // `IF: I left.`: initials.
  if (tokens.shape[head] === UPPER && bits & FUNCTION_WORD) return 'person'
  // `one of them`; `some of us`; not `part of him`
  if (grammar.pronoun(formOf(tokens, head))?.plural) return grammar.lists.singling.has(formOf(tokens, first)) ? 'person' : 'group'
  if (isRanked(tokens, grammar, head)) return 'person'
  if (bits & NUMERAL || bits & PERSON && grammar.noun(formOf(tokens, head))?.plural) return 'group'
  if (bits & PERSON || isAge(tokens, head)) return 'person'
  if (bits & ORGANIZATION) return 'organization'
  return bits & DOCUMENT ? 'document' : 'other'
}

import type {Grammar} from '../language/tables.js'
import {DEMONYM, DETERMINER, OFFICE, PERSON, TITLE} from '../text/classes.js'
import {COMMA, formOf, LOWER, type Tokens, UPPER} from '../text/tokens.js'
import type {KnownSpeaker, SpeakerKind} from '../types.js'
import type {Reference, References} from './mentions.js'
import {type NameParts, partsOf, textBetween, withoutArticle} from './names.js'

/** Someone in the text, however they are called. */
export interface Entity {
  readonly id: number
  kind: SpeakerKind | 'place'
  /** Each way the text names them, with how often. */
  readonly names: Map<string, number>
  /** Whether one of them is a proper name. */
  named: boolean
  /** The fullest name. */
  name: string
  role: string | null
  /** From title, kinship or office. */
  gender: 'female' | 'male' | null
  /** What a given name suggests. */
  readonly givenGender: 'female' | 'male' | null
  plural: boolean
  count: number
  /** `id` of the first reference to them. */
  readonly first: number
  readonly known: number | null
  readonly words: readonly string[]
  title: string
}

/** Everyone in the text, and who each reference means. */
export interface Cast {
  readonly entities: readonly Entity[]
  /** `id` of the entity by reference; -1 for pronouns. */
  readonly of: Int32Array
}

/** Find out which names and descriptions mean the same person. Pronouns are left for the decoder. */
export function resolveNames(
  tokens: Tokens, references: References, grammar: Grammar, known: readonly KnownSpeaker[]
): Cast {
  const {list} = references
  const of = new Int32Array(list.length).fill(-1)
  const entities: Entity[] = []
  const parts = list.map(reference => (reference.kind === 'name' ? partsOf(tokens, reference, grammar) : null))
  const cast = knownCast(known, entities, grammar)

  const full = new Map<string, Entity>()
  const bySurname = new Map<string, Entity[]>()
  const byGiven = new Map<string, Entity[]>()
  const titled = new Map<string, Entity>()
  const single = new Map<string, Entity>()
  const organizations = new Map<string, Entity>()
  const described = new Map<string, Entity>()
  /** By the last word of their role, and by its initials: who holds an office. */
  const holders = new Map<string, Entity[]>()

  // Full names first, then what is short for them.
  list.forEach((reference, id) => {
    const name = parts[id]
    if (!name) return
    const listed = cast(name)
    if (listed) assign(id, listed, name)
    else if (reference.sort === 'organization' || reference.sort === 'place') assign(id, organization(reference, name, id), name)
    else if (name.words.length > 1) assign(id, person(name, reference, id), name)
  })
  list.forEach((reference, id) => {
    const name = parts[id]
    if (name && of[id]! < 0 && name.title) assign(id, titledPerson(name, reference, id), name)
  })
  let last = 0
  const recent = new Map<Entity, number>()
  list.forEach((reference, id) => {
    const name = parts[id]
    if (name && of[id]! < 0) assign(id, shortName(name, reference, id), name)
    if (of[id]! >= 0) recent.set(entities[of[id]!]!, ++last)
  })
  list.forEach((_, id) => apposition(id))
  list.forEach((reference, id) => {
    if (reference.kind === 'nominal') describe(reference, id)
  })
  return {entities, of}

  function assign(id: number, entity: Entity, name: NameParts | null): void {
    const reference = list[id]!
    of[id] = entity.id
    entity.count++
    if (entity.known !== null && !name) return
    const text = name ? nameText(name, reference) : withoutArticle(textBetween(tokens, reference.first, reference.last))
    entity.names.set(text, (entity.names.get(text) ?? 0) + 1)
    if (!name || entity.known !== null) return
    if (name.role && !entity.role) giveRole(entity, name.role)
    if (reference.gender && !entity.gender) entity.gender = reference.gender
    if (fuller(name, text, entity)) entity.name = text
  }

  function giveRole(entity: Entity, role: string): void {
    entity.role = role
    const words = role.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    const initials = words.map(word => word.charAt(0).toUpperCase()).join('')
    const keys = new Set([words[words.length - 1]!.toLowerCase()])
    for (let i = 0; i + 1 < initials.length; i++) keys.add(initials.slice(i).toLowerCase())
    for (const key of keys) push(holders, key, entity)
  }

  /** A surname alone keeps its title of address; a fuller name goes without. */
  function nameText({words, title, text}: NameParts, {first, nameFrom}: Reference): string {
    return words.length === 1 && title ? textBetween(tokens, nameFrom - 1 >= first ? firstOfTitle(first, nameFrom) : nameFrom, nameFrom - 1) + ' ' + text : text
  }

  function firstOfTitle(first: number, nameFrom: number): number {
    let at = nameFrom - 1
    while (at > first && tokens.classes[at - 1]! & TITLE) at--
    return at
  }

  function fuller(name: NameParts, text: string, entity: Entity): boolean {
    const words = (value: string) => value.split(' ').length
    if (entity.name === '') return true
    const own = name.words.length > 1 ? name.words.length + 2 : name.title ? 2 : 1
    const theirs = entity.words.length > 1 ? words(entity.name) + 2 : entity.title ? 2 : 1
    if (own <= theirs || name.words.length > 4) return false
    return words(text) > words(entity.name)
  }

  function create(name: Pick<NameParts, 'words' | 'title'>, kind: Entity['kind'], reference: Reference, named: boolean): Entity {
    const entity: Entity = {
      id: entities.length, kind, names: new Map(), named, name: '', role: null, gender: reference.gender,
      givenGender: name.words.length > 0 && named ? grammar.givenGender(name.words[0]!) : null,
      plural: reference.plural, count: 0, first: reference.id, known: null, words: name.words, title: name.title
    }
    entities.push(entity)
    return entity
  }

  function organization(reference: Reference, name: NameParts, id: number): Entity {
    const key = name.words.join(' ')
    let entity = organizations.get(key)
    if (!entity) {
      entity = create(name, reference.sort as Entity['kind'], reference, true)
      organizations.set(key, entity)
    }
    if (list[id]!.acronym >= 0) organizations.set(formOf(tokens, list[id]!.acronym), entity)
    return entity
  }

  function person(name: NameParts, reference: Reference, id: number): Entity {
    const {words} = name
    const key = words[0] + ' ' + words[words.length - 1]
    let entity = full.get(key)
    if (entity) return entity
    entity = create(name, 'person', reference, true)
    full.set(key, entity)
    push(bySurname, words[words.length - 1]!, entity)
    push(byGiven, words[0]!, entity)
    if (list[id]!.acronym >= 0) organizations.set(formOf(tokens, list[id]!.acronym), entity)
    return entity
  }

  /** `Mr. Elton` is `Philip Elton`, where no other man has that surname; `Mrs. Elton` is someone else. */
  function titledPerson(name: NameParts, reference: Reference, id: number): Entity {
    const surname = name.words[0]!
    const key = (name.titleGender ?? '') + ':' + marriage(name.title) + ':' + surname
    const known = titled.get(key)
    if (known) return known
    const fits = (bySurname.get(surname) ?? []).filter(({gender, givenGender, title}) =>
      !name.titleGender || (gender ?? givenGender ?? name.titleGender) === name.titleGender && agree(title, name.title))
    const given = name.titleGender && byGiven.get(surname)?.filter(({gender}) => !gender || gender === name.titleGender)
    const entity = fits.length === 1 ? fits[0]! : fits.length === 0 && given?.length === 1 && isGivenTitle(name.title) ? given[0]! : create(name, 'person', reference, true)
    if (fits.length === 0 && entity.first === id) push(bySurname, surname, entity)
    titled.set(key, entity)
    return entity
  }

  function shortName(name: NameParts, reference: Reference, id: number): Entity {
    const word = name.words[0] ?? ''
    const institution = organizations.get(word)
    if (institution && (reference.sort !== 'person' || !bySurname.has(word))) return institution
    const fits = [...(bySurname.get(word) ?? []), ...(byGiven.get(word) ?? []), ...nicknamed(word)]
      .filter(({gender}) => !reference.gender || !gender || gender === reference.gender)
    const best = pick(fits)
    if (best) return best
    let entity = single.get(word)
    if (!entity) {
      entity = create(name, reference.sort === 'organization' ? 'organization' : 'person', reference, true)
      single.set(word, entity)
    }
    if (list[id]!.acronym >= 0) organizations.set(formOf(tokens, list[id]!.acronym), entity)
    return entity
  }

  function nicknamed(word: string): Entity[] {
    return grammar.fullNames(word).flatMap(given => byGiven.get(given) ?? [])
  }

  /** Of several who could be meant: who was named last; before any was, who is named most. */
  function pick(fits: readonly Entity[]): Entity | null {
    let best: Entity | null = null
    let score = -1
    for (const entity of fits) {
      const own = (recent.get(entity) ?? 0) * 1e6 + entity.count
      if (own > score) {
        score = own
        best = entity
      }
    }
    return best
  }

  function describe(reference: Reference, id: number): void {
    const official = officeHolder(reference)
    if (official) return assign(id, official, null)
    const key = descriptionKey(reference)
    let entity = described.get(key)
    if (!entity) {
      entity = create({words: [key], title: ''}, reference.sort === 'unknown' ? 'other' : reference.sort, reference, false)
      entity.name = textBetween(tokens, reference.first, reference.last)
      described.set(key, entity)
    }
    assign(id, entity, null)
  }

  function descriptionKey({first, last}: Reference): string {
    const words: string[] = []
    for (let i = first; i <= last; i++) {
      if (i === first && tokens.classes[i]! & DETERMINER && i < last) continue
      words.push(formOf(tokens, i))
    }
    return words.join(' ')
  }

  /** Whom an office without a name means: `Chinese FM` is who was called `Chinese Foreign Minister Wang Yi`. */
  function officeHolder({first, head, plural}: Reference): Entity | null {
    if (plural || !(tokens.classes[head]! & OFFICE)) return null
    const definite = formOf(tokens, first) === 'the' || tokens.shape[head] !== LOWER
    if (!definite) return null
    const wanted = officeWords(tokens, first, head)
    const last = (holders.get(formOf(tokens, head)) ?? []).slice(-nearHolders)
    return last.reverse().find(({role}) => holds(role!, wanted)) ?? null
  }

  /** `Hugh Hill, a doctor,` and `the mayor, Ann Roe,`: name and description side by side mean one person. */
  function apposition(id: number): void {
    const reference = list[id]!
    const next = list[id + 1]
    if (!next || next.first !== reference.last + 2 || tokens.kind[reference.last + 1] !== COMMA || next.level !== reference.level) return
    const [name, description] = reference.kind === 'name' ? [id, next] : [id + 1, reference]
    const entity = entities[of[name]!]
    if (list[name]!.kind !== 'name' || !entity || description.kind !== 'nominal' || description.plural || entity.kind !== 'person') return
    if (!(tokens.classes[description.head]! & (OFFICE | PERSON)) || description.sort !== 'person') return
    const first = formOf(tokens, description.first)
    if (first !== 'the' && first !== 'a' && first !== 'an' && !(tokens.classes[description.first]! & (OFFICE | DEMONYM))) return
    if (!entity.role && tokens.classes[description.head]! & OFFICE) giveRole(entity, withoutArticle(textBetween(tokens, description.first, description.last)))
    if (description.gender && !entity.gender) entity.gender = description.gender
  }
}

/** How many holders of one office are looked at, the last first. */
const nearHolders = 16

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** Titles that say whether a woman is married: `Mrs. Elton` is not `Miss Elton`. */
function marriage(title: string): string {
  return title === 'mrs' || title === 'miss' ? title : ''
}

function agree(title: string, other: string): boolean {
  return !marriage(title) || !marriage(other) || title === other
}

/** Titles that stand before a given name: `Sir Walter`, `Aunt Mary`, `Lady Catherine`. */
function isGivenTitle(title: string): boolean {
  return !['mr', 'mrs', 'ms', 'mister'].includes(title)
}

function officeWords(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i <= last; i++) {
    if (tokens.classes[i]! & DETERMINER) continue
    words.push(tokens.shape[i] === UPPER ? textBetween(tokens, i, i) : formOf(tokens, i))
  }
  return words
}

/** Whether the words of an office are among those of a role; `FM` is there in `Foreign Minister`. */
function holds(role: string, wanted: readonly string[]): boolean {
  const words = role.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const lower = words.map(word => word.toLowerCase())
  const initials = words.map(word => word.charAt(0).toUpperCase()).join('')
  return wanted.every(word => lower.includes(word.toLowerCase()) || (word === word.toUpperCase() && word.length > 1 && initials.endsWith(word)))
}

/** The people a caller knows, and a look-up of names among them. */
function knownCast(known: readonly KnownSpeaker[], entities: Entity[], grammar: Grammar): (name: NameParts) => Entity | null {
  const byName = new Map<string, Set<Entity>>()
  known.forEach((speaker, index) => {
    const entity: Entity = {
      id: entities.length, kind: speaker.kind ?? 'person', names: new Map(), named: true, name: speaker.name,
      role: speaker.role ?? null, gender: speaker.gender ?? null, givenGender: grammar.givenGender(keyOf(speaker.name).split(' ')[0] ?? ''),
      plural: speaker.kind === 'group', count: 0, first: -1, known: index, words: keyOf(speaker.name).split(' '), title: ''
    }
    entities.push(entity)
    for (const alias of [speaker.name, ...(speaker.aliases ?? [])]) {
      const key = keyOf(alias)
      const bearers = byName.get(key)
      if (bearers) bearers.add(entity)
      else byName.set(key, new Set([entity]))
    }
  })
  const find = (key: string): Entity | null => {
    const bearers = byName.get(key)
    return bearers?.size === 1 ? [...bearers][0]! : null
  }
  if (known.length === 0) return () => null
  return name => find(keyOf(`${name.role} ${name.text}`)) ?? find(keyOf(`${name.title} ${name.text}`)) ?? find(keyOf(name.text)) ?? find(name.words.join(' '))
}

/** A name for comparing: lower case, without dots and articles. */
export function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/[.,"“”()]/gu, ' ').replace(/\s+/gu, ' ').trim().replace(/^(?:the|an?) /u, '')
}

import type {Grammar} from '../language/tables.js'
import {KIN} from '../text/classes.js'
import {CLITIC, COMMA, formOf, STOP, type Tokens} from '../text/tokens.js'
import type {KnownSpeaker} from '../types.js'
import {endOfTail, isApposed, isRestated} from './appositions.js'
import {findBearers} from './bearers.js'
import {addBody} from './bodies.js'
import {keepCompany} from './company.js'
import {type Entity, shownAs, supposedGender} from './entity.js'
import {bodyBehind, collectForms, type NameForm} from './forms.js'
import {type KnownCast, knownCast} from './known.js'
import type {Reference, References} from './mentions.js'
import {withoutArticle} from './names.js'
import {addEver, addHolder, addParent, agrees, isOffice, noOffices, officeBehind, type Offices} from './offices.js'
import {findOwned, type Owned} from './owned.js'
import {describe, describedAs, isIndefinite, nameOld} from './resolve-descriptions.js'
import {takeUp} from './taken-up.js'

export type {Entity} from './entity.js'

/** Everyone in the text, and who each reference means. */
export interface Cast {
  readonly entities: readonly Entity[]
  /** `id` of the entity by reference; -1 for pronouns. */
  readonly of: Int32Array
  /** `id`s of those a group consists of. */
  readonly members: ReadonlyMap<number, readonly number[]>
}

/** The same before it is known who speaks together. */
export interface NamedCast extends Omit<Cast, 'members'> {
  /** Whom of the known cast these words describe, articles aside. */
  readonly described: KnownCast['described']
}

/** Find out which names and descriptions mean the same person. Pronouns are left for the decoder. */
export function resolveNames(
  tokens: Tokens, references: References, grammar: Grammar, known: readonly KnownSpeaker[]
): NamedCast {
  const {list} = references
  const of = new Int32Array(list.length).fill(-1)
  const entities: Entity[] = []
  const listed = knownCast(known, entities, grammar)
  const forms = collectForms(tokens, references, grammar)
  keepCompany(tokens, references, forms, grammar)
  takeUp(tokens, references, forms, grammar)
  const bearers = findBearers(tokens, references, forms, entities, listed, grammar)
  const offices = noOffices(tokens, list, listed, grammar)
  for (const form of forms.list) {
    const bearer = bearers.certain(form)
    introduce(offices, bearer, form.role)
    addParent(offices, bearer, form)
    // `The mayor declined. … Ann Roe, the mayor, said`
    if (bearer?.kind === 'person') addEver(offices, bearer, officeBehind(tokens, references, grammar, form.first, bearer))
  }
  const owned = findOwned(tokens, list, of, entities, grammar)
  const shown = new Array<Entity | undefined>(forms.list.length)
  for (const reference of list) {
    const form = forms.of[reference.id]! < 0 ? null : forms.list[forms.of[reference.id]!]!
    const owner = ownerOfVoice(tokens, references, reference)
    if (owner >= 0) {
      of[reference.id] = of[owner]!
      continue
    }
    if (isOnesVoice(tokens, grammar, reference)) continue
    const restated = !form && isRestated(tokens, list[reference.id - 1], reference)
    const entity = form ? bearers.next(form, reference.id)
      : restated ? entities[of[reference.id - 1]!]
        : reference.kind === 'nominal' ? owned.find(reference) ?? describe(tokens, offices, entities, reference) : null
    if (!entity) continue
    of[reference.id] = entity.id
    mention(entity, reference)
    // A form is read thousands of times, and mostly means the same.
    if (!form) entity.names.add(describedAs(tokens, reference.first, reference.last))
    else if (shown[form.id] !== entity) entity.names.add(shownAs(form))
    if (form) shown[form.id] = entity
    if (form?.role) addHolder(offices, entity, form.role)
    const described = list[reference.id - 1]
    const within = described?.kind === 'nominal' && described.first === reference.first && described.last < reference.nameFrom
    // `Old Roe lay in bed. “No,” said the old man.`
    if (form && entity.kind === 'person') nameOld(tokens, offices, reference, entity)
    if (form && within) owned.remember(described, entity)
    describeCreature(tokens, offices, reference, entity)
    const calling = form && entity.kind === 'person' ? callingBehind(tokens, references, grammar, reference) : ''
    if (calling) addHolder(offices, entity, calling)
    if (form && entity.kind === 'person') hold(offices, entity, officeBehind(tokens, references, grammar, reference, entity))
    if (form && entity.kind === 'organization') nameBody(tokens, offices, entity, form, reference)
    // `the mayor of Bow, Ann Roe`: what hangs on a description may hold names and others: `a cousin of the mayor, Ann Roe,`.
    for (let id = Math.max(0, reference.id - 3); id < reference.id; id++) {
      if (apposition(tokens, offices, owned, entities, of, list[id]!, reference)) break
    }
  }
  joinPriests(tokens, list, of, entities, grammar)
  nameCreatures(list, of, entities, grammar)
  return {entities, of, described: listed.described}
}

/** `“I am, Father,” said Tom` to the only priest, or to Father Brown; not `“Where is Father?”`. */
function joinPriests(
  tokens: Tokens, list: readonly Reference[], of: Int32Array, entities: readonly Entity[], grammar: Grammar
): void {
  for (const word of grammar.lists.ofChurch) {
    const calls = list.filter(({first, last, kind}) => kind === 'name' && first === last && formOf(tokens, first) === word)
    if (!calls.every(({first, level}) => level >= 0 && tokens.kind[first - 1] === COMMA)) continue
    const own = calls.length > 0 ? of[calls[0]!.id]! : -1
    if (entities[own]?.known !== null) continue
    const [one, ...others] = entities.filter(({id, count, kind, known, name, title}) => id !== own && count > 0 &&
      kind === 'person' && known === null && (title === word || grammar.alsoCalled(word).some(noun => name === 'the ' + noun)))
    if (one && others.length === 0) for (const {id} of calls) of[id] = one.id
  }
}

/** `The toad sat. “Go,” said Toad.`: the only one, whom the text names after what they are; not `Toad sat. A toad came.` */
function nameCreatures(
  list: readonly Reference[], of: Int32Array, entities: readonly Entity[], {lists}: Grammar
): void {
  for (const named of entities) {
    const noun = named.name.toLowerCase()
    if (!named.named || !lists.creatures.has(noun)) continue
    const [one, ...others] = entities.filter(other => !other.named && other.count > 0 && other.name.endsWith(' ' + noun))
    if (!one || others.length > 0 || one.first > named.first) continue
    for (const {id} of list) if (of[id] === one.id) of[id] = named.id
    named.count += one.count
    named.first = one.first
  }
}

/** `Badger … the badger`, unless `a badger` came in. */
function describeCreature(tokens: Tokens, {described, grammar}: Offices, reference: Reference, entity: Entity): void {
  const {first, head, kind, last} = reference
  const word = formOf(tokens, head)
  if (!grammar.lists.creatures.has(word) || kind === 'name' && (first < last || described.has(word))) return
  if (kind === 'name' || isIndefinite(tokens, reference)) described.set(word, entity)
}

/** Whose voice it is: `Ann Roe’s voice`, `a girl’s voice`; the `id` of the reference, or -1. */
function ownerOfVoice(tokens: Tokens, {list}: References, {id, first, head}: Reference): number {
  const owner = list[id - 1]
  return owner && owner.kind !== 'pronoun' && owner.first === first && formOf(tokens, head) === 'voice' ? owner.id : -1
}

/** `his voice`: who has it is found as for a pronoun; not `his wife’s voice`. */
export const isOnesVoice = (tokens: Tokens, {lists}: Grammar, {first, head}: Pick<Reference, 'first' | 'head'>): boolean =>
  formOf(tokens, head) === 'voice' && lists.personalOwners.has(formOf(tokens, first)) &&
  !tokens.kind.subarray(first, head).includes(CLITIC)

function mention(entity: Entity, {first, gender}: Reference): void {
  entity.count++
  entity.last = first
  if (entity.count === 1 || entity.first < 0) entity.first = Math.max(entity.first, 0)
  if (entity.known === null) entity.gender ??= gender
}

/** A title in front of a name is a role; the fullest stays. */
function introduce(offices: Offices, entity: Entity | null, role: string): void {
  if (!entity || !role) return
  if (entity.known === null && (!entity.role || isFuller(role, entity.role))) entity.role = role
  addEver(offices, entity, role)
}

/** The `miller` of `Bran was a miller`; or `''`. */
function callingBehind(tokens: Tokens, {at, list}: References, {general, lists}: Grammar, {last}: Reference): string {
  if (!lists.is.has(formOf(tokens, last + 1)) || !lists.indefinite.has(formOf(tokens, last + 2))) return ''
  const described = at[last + 2]! < 0 ? null : list[at[last + 2]!]!
  const noun = described ? formOf(tokens, described.head) : ''
  const calls = described?.kind === 'nominal' && described.sort === 'person' && described.last === described.head
  return calls && described.first === last + 2 && !general.has(noun) && !(tokens.classes[described.head]! & KIN) ? noun : ''
}

/** What an organization may be called from now on; `said on Facebook` tells of no company. */
function nameBody(tokens: Tokens, offices: Offices, entity: Entity, form: NameForm, reference: Reference): void {
  if (/^(?:on|via)$/u.test(formOf(tokens, reference.first - 1))) return
  const accuses = offices.grammar.lists.accusing.has(formOf(tokens, reference.last + 1))
  addBody(offices, entity, [...form.words, form.role.toLowerCase(), bodyBehind(tokens, reference)], form, accuses)
}

/** An office that the words behind a name give. */
function hold(offices: Offices, entity: Entity, role: string): void {
  if (!role) return
  if (entity.known === null) entity.role ??= role
  addHolder(offices, entity, role)
}

const isFuller = (role: string, other: string): boolean =>
  role.split(' ').length > other.split(' ').length && role.toLowerCase().includes(other.toLowerCase())

function apposition(
  tokens: Tokens, offices: Offices, owned: Owned, entities: readonly Entity[], of: Int32Array, before: Reference,
  reference: Reference
): boolean {
  const name = reference.kind === 'name' ? reference : before
  const description = name === reference ? before : reference
  if (name.kind !== 'name' || description.kind !== 'nominal') return false
  const entity = entities[of[name.id]!]
  // `The builder, Acme Homes, said`
  const isMaker = entity?.kind === 'organization' && formOf(tokens, description.head).endsWith('er')
  const kind = isMaker || description.sort === 'organization' ? 'organization' : 'person'
  if (entity?.kind !== kind || !agrees(tokens, entity, description)) return false
  if (!isApposed(tokens, offices.grammar, name, description)) return false
  // `The wife of the mayor, Bob Roe, said`
  const isKin = description.id < reference.id - 1 && tokens.classes[description.head]! & KIN
  const gender = isKin && supposedGender(entity)
  if (gender && description.gender && gender !== description.gender) return false
  if (description === before) rename(tokens, entities[of[description.id]!], entity, description, of)
  else of[description.id] = entity.id
  // `Karl, her brother, and Tom` may be a list; not `It was Karl, her brother.`
  if (description === before || tokens.kind[description.last + 1] === STOP) owned.remember(description, entity)
  const {general, lists} = offices.grammar
  const head = formOf(tokens, description.head)
  // `the deputy mayor, Ann Roe` is not the mayor.
  const isLesser = lists.lesser.has(formOf(tokens, description.head - 1))
  if (!general.has(head) && !isLesser) offices.described.set(head, entity)
  const end = description === before ? endOfTail(tokens, description, name) : description.last
  const role = withoutArticle(describedAs(tokens, description.first, end))
  if (isOffice(tokens, offices.grammar, description.head)) hold(offices, entity, role)
  entity.gender ??= description.gender
  return true
}

/**
 * `The mayor, Piet Roe, said`: the description, taken for someone nameless, or another mayor, till its name came, is theirs;
 * not the guide of `Ann Roe, a guide in Orr, Miss., said`.
 */
function rename(
  tokens: Tokens, nameless: Entity | undefined, entity: Entity, description: Reference, of: Int32Array
): void {
  if (nameless === entity || nameless?.named && tokens.kind[description.first - 1] === COMMA) return
  if (nameless) nameless.count--
  of[description.id] = entity.id
  mention(entity, description)
  entity.names.add(describedAs(tokens, description.first, description.last))
}

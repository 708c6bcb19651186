import type {Grammar} from '../language/tables.js'
import {createEntity, type Entity, givenGender} from './entity.js'
import type {NameForm} from './forms.js'
import type {KnownName} from './known.js'
import {titleKeyOf} from './titles-of-people.js'

/** Whom each form may mean: one person, or several, of whom the last named is meant. By `id` of the form. */
export type Bearers = (readonly Person[])[]

/** Someone with a name, and what is known of it. */
export interface Person {
  readonly entity: Entity
  /** First given name, and surname without particles; `''` when unknown. */
  readonly given: string
  readonly surname: string
  readonly forms: NameForm[]
  /** How often they are called by given name and surname. */
  full: number
  /** Titles of address they bear. */
  readonly titles: Set<string>
  female: number
  male: number
}

/** The people of a text, to be looked up by what they are called. */
export interface Register {
  readonly entities: Entity[]
  readonly grammar: Grammar
  readonly byFull: Map<string, Person>
  readonly bySurname: Map<string, Person[]>
  readonly byGiven: Map<string, Person[]>
  /** By a name that stands between the first and the last. */
  readonly byMiddle: Map<string, Person[]>
  readonly titled: Map<string, Person>
  /** Single words without a title. */
  readonly lone: Map<string, Lone>
  /** Given names by the letters with which they begin. */
  readonly cuts: Map<string, string[]>
  /** How many names the narration has. */
  readonly told: number
  /** How often a word begins a name of several, and how often names of several stand. */
  readonly starts: Map<string, number>
  /** Names of several words, with how often they come and the form that comes first. */
  readonly whole: Map<string, {count: number; id: number}>
}

/** One word that names someone by itself, in all forms that hold no other: `Edmund`, `cousin Edmund`. */
interface Lone {
  readonly forms: NameForm[]
  count: number
  told: number
}

export function create(register: Register, form: NameForm, given: string, surname: string): Person {
  const {entities, grammar, byGiven, bySurname} = register
  const entity = createEntity(entities, form.first, form.sort === 'organization' ? 'organization' : 'person', true)
  entity.givenGender = given ? givenGender(given, grammar) : null
  const person = {entity, given, surname, forms: [], full: 0, titles: new Set<string>(), female: 0, male: 0}
  if (given) push(byGiven, given, person)
  if (surname) push(bySurname, surname, person)
  return person
}

/** Someone of the known cast, to be found by parts of the names that the cast gives. */
export function enlist(register: Register, entity: Entity, names: readonly KnownName[]): Person {
  const {byFull, byGiven, bySurname, titled} = register
  const whole = names.find(({words}) => words.length > 1) ?? names.find(({title}) => !title) ?? names[0]!
  const {words: [given = ''], words: {length}, title} = whole
  const person: Person = {
    entity, given: length > 1 || !title ? given : '', surname: whole.words[length - 1]!, forms: [], full: 0,
    titles: new Set(names.map(({title}) => title).filter(Boolean)), female: 0, male: 0
  }
  for (const {title, words} of names) {
    const last = words[words.length - 1]!
    if (words.length > 1) setIfNew(byFull, words[0]! + ' ' + last, person)
    else if (title) setIfNew(titled, titleKeyOf(title, register.grammar) + ' ' + last, person)
    if (words.length > 1 || !title) push(byGiven, words[0]!, person)
    push(bySurname, last, person)
  }
  return person
}

/** So many bearers of one name are looked at. */
export const most = 32

export const lastOf = ({words}: NameForm): string => words[words.length - 1]!

export function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const people = map.get(key)
  if (!people) map.set(key, [person])
  else if (people[people.length - 1] !== person) people.push(person)
}

export function setIfNew(map: Map<string, Person>, key: string, person: Person): void {
  if (!map.has(key)) map.set(key, person)
}

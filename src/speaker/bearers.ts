import type {Grammar} from '../language/tables.js'
import {CUE, KIN} from '../text/classes.js'
import {COMMA, type Tokens} from '../text/tokens.js'
import {joinAlsoKnown} from './also-known.js'
import {type Entity, nameEntity, supposedGender} from './entity.js'
import type {NameForm, NameForms} from './forms.js'
import type {KnownCast} from './known.js'
import type {Reference, References} from './mentions.js'
import {findInstitutions} from './organizations.js'
import {findPeople} from './people.js'
import type {Bearers as NamedPeople, Person} from './register.js'

interface Bearers {
  /** Whom a form always means; `null` when several share it. */
  certain(form: NameForm): Entity | null
  /** Whom it means at a reference: to be asked for each in the order of the text. */
  next(form: NameForm, reference: number): Entity
}

/** Whom each form means: of several the one who was named last. */
export function findBearers(
  tokens: Tokens, references: References, names: NameForms, entities: Entity[], known: KnownCast, grammar: Grammar
): Bearers {
  const {list: forms, told} = names
  const others = forms.filter(form => known.named(form).length === 0)
  const institutions = findInstitutions(others, entities, grammar)
  const people = findPeople(forms.filter(({id}) => !institutions[id]), told, entities, grammar, known)
  joinAlsoKnown(tokens, references.list, names, people, grammar)
  const named = new Set(forms.flatMap(({id}) => people[id] ?? []))
  for (const {entity, forms} of named) if (entity.known === null) nameEntity(entity, forms)
  const {shared, sharedBy} = findShared(people)
  const certain = ({id}: NameForm): Entity | null =>
    institutions[id]?.entity ?? (people[id]!.length === 1 ? people[id]![0]!.entity : null)
  let latest: Person | undefined
  let latestAt = -Infinity
  const next = (form: NameForm, reference: number): Entity => {
    const entity = certain(form)
    if (!entity) {
      // `Tom Hale said no. “Never,” Hale said.`
      const {usual, meant, until} = shared.get(form.id)!
      // Of `Mr. Hale`, the one is likelier who is known for a man.
      const known = form.titleGender && supposedGender(usual.entity) && latest && !supposedGender(latest.entity)
      const near = reference - latestAt < beside && !known ? people[form.id]!.find(person => person === latest) : null
      if (near) latestAt = reference
      return (near ?? (reference < until ? meant : usual)).entity
    }
    const person = people[form.id]?.[0]
    latest = form.words.length > 1 && reports(tokens, references.list[reference]!) ? person : undefined
    latestAt = reference
    if (person) {
      for (const name of sharedBy.get(person) ?? []) {
        name.meant = person
        name.until = reference + memory
      }
    }
    return entity
  }
  return {certain, next}
}

/** `Tom Hale said`, `said Tom Hale`; not `his wife, Ann Hale, said`, who is told apart from him. */
function reports({classes, kind}: Tokens, {first, last}: Reference): boolean {
  const before = kind[first - 1] === COMMA ? first - 2 : first - 1
  return Boolean((classes[first - 1]! | classes[last + 1]!) & CUE) && !(classes[before]! & KIN)
}

/** What several are called, and whom of them it means at present: `Hugh` behind `Hugh Hill` is not `Hugh Roe`. */
interface Shared {
  /** Whom it means where none of them was named otherwise for long. */
  readonly usual: Person
  meant: Person
  /** The reference until which `meant` is remembered. */
  until: number
}

/** So many references behind a full name a surname means its bearer, where nobody else is named between. */
const beside = 6

/** So many references long it is remembered who was named last. */
const memory = 300

/** The names that several share: by `id` of the form, and by those who share them. */
function findShared(people: NamedPeople): {
  shared: ReadonlyMap<number, Shared>
  sharedBy: ReadonlyMap<Person, readonly Shared[]>
} {
  const shared = new Map<number, Shared>()
  const sharedBy = new Map<Person, Shared[]>()
  const known = new Map<string, Shared>()
  people.forEach((several, id) => {
    if (several.length < 2) return
    const equals = likeliest(several)
    const key = equals.map(({entity}) => entity.id).join()
    let name = known.get(key)
    if (!name) {
      name = {usual: equals[0]!, meant: equals[0]!, until: Infinity}
      known.set(key, name)
      for (const person of equals) {
        const others = sharedBy.get(person)
        if (others) others.push(name)
        else sharedBy.set(person, [name])
      }
    }
    shared.set(id, name)
  })
  return {shared, sharedBy}
}

/**
 * Those whom a name can mean, the likeliest first: who is introduced first, for who comes later keeps the full name; but
 * nobody who is named in full only once. A surname means nobody else. Of those whom the cast calls so, who was named last.
 */
function likeliest(several: readonly Person[]): readonly Person[] {
  if (several.some(({entity}) => entity.known !== null)) return [...several].sort((a, b) => times(b) - times(a))
  const [{given}] = several as readonly [Person]
  if (several.every(person => person.given === given)) {
    const isOnce = ({full}: Person) => Number(full < 2)
    return [...several].sort((a, b) => isOnce(a) - isOnce(b) || introduction(a) - introduction(b))
  }
  const first = several.reduce((least, person) => Math.min(least, introduction(person)), Infinity)
  return first === Infinity ? several : several.filter(person => introduction(person) === first)
}

/** Where someone is first named in full. */
const introduction = ({forms}: Person): number =>
  forms.reduce((first, {first: {id}, words}) => (words.length > 1 ? Math.min(first, id) : first), Infinity)

const times = ({forms}: Person): number => forms.reduce((sum, {count}) => sum + count, 0)

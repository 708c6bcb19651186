import type {NameForm} from './forms.js'
import {type Bearers, create, lastOf, most, type Person, type Register} from './register.js'
import {areApart, choose, conflict, genderOf} from './same-person.js'
import {homely, unwed, wed} from './titles-of-people.js'

export function lonePeople(register: Register, form: NameForm): readonly Person[] {
  const {byGiven, byMiddle, bySurname, grammar} = register
  const word = lastOf(form)
  const called = (byGiven.get(word) ?? []).slice(0, most).filter(person => mayBe(form, person) && !isLate(form, person))
  const family = (bySurname.get(word) ?? []).slice(0, most)
  const others = called.some(isCommon) ? [] : heads(family.filter(person => mayBe(form, person)), isHers(form))
  const own = [...new Set([...called, ...others])]
  const full = own.length > 0 ? [] : [...new Set([...grammar.fullNames(word), ...cutFrom(register, form)])]
  const found = own.length > 0 ? own : full.flatMap(full => (byGiven.get(full) ?? []).slice(0, most))
    .filter(person => mayBe(form, person) && !conflict(form, person))
  const middle = found.length > 0 ? [] : byMiddle.get(word) ?? []
  const one = choose(found) ?? choose(middle.filter(person => mayBe(form, person)))
  if (one) return [one]
  return found.length > 0 ? found : [create(register, form, word, word)]
}

/** The names that begin with what the narration never calls anyone: `“Yes, Dom,” she said.` is said to Dominic. */
const cutFrom = ({cuts, grammar: {lists}}: Register, {told, words}: NameForm): readonly string[] =>
  (told > 0 || lists.sworn.has(words[0]!) ? [] : cuts.get(words[0]!) ?? [])

/** Whom a title means by itself, `Mademoiselle rose`, `Grandpa rose`: the one whose title it is. */
export function byTitle(bearers: Bearers): ReadonlyMap<string, Person> {
  const bearing = new Map<string, Set<Person>>()
  for (const people of bearers) {
    const [person, ...others] = people ?? []
    if (!person || others.length > 0) continue
    for (const title of person.titles) {
      if (!wed.has(title) && !unwed.has(title) && !homely.has(title)) continue
      const known = bearing.get(title)
      if (known) known.add(person)
      else bearing.set(title, new Set([person]))
    }
  }
  return new Map([...bearing].flatMap(([title, people]): [string, Person][] => {
    const one = choose([...people])
    return one ? [[title, one]] : []
  }))
}

const isCommon = ({full}: Person): boolean => full > 2

function mayBe(form: NameForm, person: Person): boolean {
  const {generation} = form
  // `Hale Jr.` beside `Martin Hale Sr.`
  if (generation && person.forms.some(other => other.generation && other.generation !== generation)) return false
  const gender = genderOf(person)
  const [female, male] = [form.female, form.male]
  if (gender === 'female' && male > 4 && male > 4 * female) return false
  if (gender === 'male' && female > 4 && female > 4 * male) return false
  return !areApart(form, person)
}

/** A full name that comes up once, long after everyone knows who `Mary` is, is someone else's; not that of the cast. */
function isLate(form: NameForm, {entity, full, forms}: Person): boolean {
  const rare = entity.known === null && full < 3 && form.count > 40 * full
  return rare && forms.every(({first}) => first.id > form.first.id)
}

/** Whether `she` stands behind a name time and again. */
const isHers = ({female, male}: NameForm): boolean => female > 4 && female > 4 * male

/** The bare surname of a family in which the women have titles is a man's, unless it is hers: `Lady Orr … Orr left. She`. */
function heads(family: readonly Person[], hers: boolean): readonly Person[] {
  const others = family.filter(({entity, titles}) => !(entity.gender === 'female' && titles.size > 0))
  if (others.length > 0) return others
  return family.filter(({given, titles}) => given || hers || ![...titles].some(title => wed.has(title)))
}

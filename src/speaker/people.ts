import type {Grammar} from '../language/tables.js'
import {type Entity, givenGender} from './entity.js'
import type {NameForm} from './forms.js'
import type {KnownCast} from './known.js'
import {fullPerson, heldPeople, isSpurious, keyOf} from './full-names.js'
import {byTitle, lonePeople} from './lone-names.js'
import {type Bearers, create, enlist, lastOf, most, type Person, push, type Register, setIfNew} from './register.js'
import {titledPeople} from './titled-names.js'
import {unwed} from './titles-of-people.js'

/** Bring the forms together that mean one person: full names first, then what is short for them. */
export function findPeople(
  forms: readonly NameForm[], told: number, entities: Entity[], grammar: Grammar, known: KnownCast
): Bearers {
  const register: Register = {
    entities, grammar, byFull: new Map(), bySurname: new Map(), byGiven: new Map(), byMiddle: new Map(),
    titled: new Map(), lone: new Map(), cuts: new Map(), told, starts: new Map(), whole: new Map()
  }
  forms.forEach(form => count(register, form))
  const bearers: Bearers = []
  const set = (form: NameForm, people: readonly Person[]) => {
    bearers[form.id] = people
    if (people.length === 1) join(people[0]!, form)
  }
  const cast = new Map(known.list.map(({entity, names}) => [entity, enlist(register, entity, names)]))
  for (const form of forms) {
    const called = known.named(form).map(entity => cast.get(entity)!)
    if (called.length > 0) set(form, called)
  }
  const open = forms.filter(form => !form.one && !bearers[form.id])
  adopt(register, open, [...cast.values()])
  // `Ríos Aguirre` behind `Marcela Ríos Aguirre`, `De Souza Lima` behind `Juan de Souza Lima`.
  const parts = new Set(open.flatMap(({words}) => words.slice(2).map((_, i) => words.slice(i + 1).join(' '))))
  // `Mary Jane` beside `Mary Jane Wilks`
  for (const {words} of open) if (words.length === 3) parts.add(words.slice(0, 2).join(' '))
  const isPart = ({words}: NameForm): boolean => parts.has(words.join(' '))
  const several = [...open.filter(form => !isPart(form)), ...open.filter(isPart)]
  const short = forms.filter(form => form.one && !bearers[form.id])
  const titled = short.filter(({title, role}) => title || role)
  for (const form of several) if (!form.upper && !isSpurious(register, form)) set(form, [fullPerson(register, form)])
  // Daughters first, so that their mother is not taken for one of them.
  for (const form of titled) if (unwed.has(form.title)) set(form, titledPeople(register, form))
  for (const form of titled) if (!unwed.has(form.title)) set(form, titledPeople(register, form))
  const ladies = byTitle(bearers)
  // Behind all others, those who are called by what may be short for one of these.
  const isCut = ({told, words}: NameForm): boolean => told === 0 && register.cuts.has(words[0]!)
  for (const form of [...short.filter(form => !isCut(form)), ...short.filter(isCut)]) {
    if (form.title || form.role) continue
    const lady = 2 * form.told < form.count ? null : ladies.get(form.words[0]!)
    set(form, lady ? [lady] : lonePeople(register, form))
  }
  for (const form of several) {
    if (bearers[form.id]) continue
    const within = heldPeople(register, form, bearers)
    if (within) bearers[form.id] = within
    else set(form, [fullPerson(register, form)])
  }
  // Where none of those who share it is named otherwise, it names someone else.
  for (const form of forms) {
    const sharing = bearers[form.id]!
    if (sharing.length > 1 && sharing.every(({entity, forms}) => entity.known !== null && forms.length === 0)) {
      set(form, [create(register, form, '', '')])
    }
  }
  return bearers
}

/** `Harry Potter` is the `Harry` of the cast where nobody else is called so, and `Potter` likewise. */
function adopt(register: Register, open: readonly NameForm[], cast: readonly Person[]): void {
  const {byFull, byGiven, bySurname, grammar} = register
  const bearing = new Map<string, Map<string, NameForm>>(cast.map(({surname}) => [surname, new Map()]))
  for (const form of open) {
    if (form.upper || isSpurious(register, form)) continue
    // `Mary Jane` is neither Mary nor Jane.
    const [one, ...more] = [form.words[0]!, lastOf(form)].flatMap(word => bearing.get(word) ?? [])
    if (more.length === 0) one?.set(keyOf(form), form)
  }
  for (const person of cast.filter(({entity, given, surname}) => entity.kind === 'person' && given === surname)) {
    const [form, ...others] = bearing.get(person.given)!.values()
    if (!form || others.length > 0 || bySurname.get(person.given)!.length > 1) continue
    // `Debbie Harry` is not the Harry of the cast.
    const gender = person.entity.gender ?? givenGender(person.given, grammar)
    const own = givenGender(form.words[0]!, grammar)
    if (gender && own && own !== gender) continue
    setIfNew(byFull, keyOf(form), person)
    push(byGiven, form.words[0]!, person)
    push(bySurname, lastOf(form), person)
  }
}

/** How long may be what of a given name is left: the `Dom` of `Dominic`. */
const shortest = 3
const longest = 7

function count({cuts, lone, starts, whole}: Register, form: NameForm): void {
  const {id, one, words, title, role, count, told} = form
  const first = words[0]!
  for (let i = shortest; i < Math.min(first.length - 1, longest); i++) {
    const full = cuts.get(first.slice(0, i))
    if (!full) cuts.set(first.slice(0, i), [first])
    else if (full.length < most && !full.includes(first)) full.push(first)
  }
  if (one) {
    if (title || role) return
    const word = lastOf(form)
    const known = lone.get(word)
    if (!known) lone.set(word, {forms: [form], count, told})
    else {
      known.forms.push(form)
      known.count += count
      known.told += told
    }
    return
  }
  starts.set(words[0]!, (starts.get(words[0]!) ?? 0) + count)
  const key = words.join(' ')
  const known = whole.get(key)
  if (known) known.count += count
  else whole.set(key, {count, id})
}

function join(person: Person, form: NameForm): void {
  person.forms.push(form)
  if (form.title) person.titles.add(form.title)
  if (form.words.length > 1) person.full += form.count
  person.female += form.female
  person.male += form.male
  person.entity.gender ??= form.gender
}

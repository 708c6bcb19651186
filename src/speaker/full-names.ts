import {GIVEN, PARTICLE} from '../text/classes.js'
import {givenGender} from './entity.js'
import type {NameForm} from './forms.js'
import {type Bearers, create, lastOf, type Person, push, type Register, setIfNew} from './register.js'
import {areApart, conflict, lead} from './same-person.js'

/** Whether a run of capitals holds more than a name: `Hitherto Gino`, `Year Barack Obama`, `Cassandra Katharine`. */
export function isSpurious({grammar, lone, starts, whole}: Register, form: NameForm): boolean {
  const {count, words, title, role} = form
  if (title || role) return false
  const [first, second] = words as [string, string]
  if (words.length > 2) {
    const part = whole.get(words.slice(1).join(' '))
    const behind = part?.count ?? 0
    // `Margaret Howards End`, where a comma was lost
    if (behind > 5 * count) return true
    // `the Marquisate de Griers`
    const bare = grammar.classify(second) & PARTICLE ? lone.get(lastOf(form))?.count ?? 0 : 0
    if (bare > 20 * count && !(grammar.classify(first) & GIVEN)) return true
    // `Caoimhe Ní Ruairc`
    if (grammar.classify(first) & GIVEN || grammar.classify(second) & PARTICLE || behind === 0) return false
    // `Duarte Mendes Oliveira came. Mendes Oliveira left.`: who is first named in full; not `Hold Duarte Oliveira to it`.
    const isFull = part!.id > form.id && !grammar.classify(first)
    return behind >= count && !isFull || Boolean(grammar.classify(second) & GIVEN)
  }
  const other = lone.get(second)
  if (!other || other.count < 5 * count) return false
  const given = grammar.classify(first) & GIVEN
  if ((starts.get(second) ?? 0) > count) return !given || other.count > 20 * count
  // Who is called by one name only is not introduced by two late in the text.
  const late = other.forms.some(({first}) => first.id + lead < form.first.id)
  return count === 1 && late && other.count > 20 && (given ? (lone.get(first)?.count ?? 0) > 1 : form.inside === 0)
}

/** Whom a run of capitals means that holds more than a name, or is all capitals. */
export function heldPeople({byFull, lone}: Register, form: NameForm, bearers: Bearers): readonly Person[] | null {
  const {words, upper} = form
  const last = words[words.length - 1]!
  for (let from = upper ? 0 : 1; from < words.length; from++) {
    const whole = from < words.length - 1 ? byFull.get(words[from]! + ' ' + last) : null
    if (whole) return [whole]
    const one = lone.get(words[from]!)
    if (one && one.count > form.count) return bearers[one.forms[0]!.id] ?? null
  }
  return null
}

export const keyOf = ({words}: NameForm): string => words[0]! + ' ' + words[words.length - 1]!

export function fullPerson(register: Register, form: NameForm): Person {
  const {byFull, grammar} = register
  const {generation, titleGender, words} = form
  const surname = words[words.length - 1]!
  const gender = givenGender(words[0]!, grammar)
  if (titleGender === 'female' && gender === 'male') return wifeOf(register, form)
  const key = keyOf(form)
  const known = byFull.get(key)
  const apart = generation && known && !known.forms.some(other => other.generation === generation)
  if (known && !apart) return known
  const person = (apart ? byFull.get(key + ' ' + generation) : variantOf(register, form)) ?? create(register, form, words[0]!, surname)
  byFull.set(apart ? key + ' ' + generation : key, person)
  // `Wasserman Schultz` for `Debbie Wasserman Schultz`, `De Souza Lima` for `Juan de Souza Lima`, `Gomes da Silva`.
  const isParticle = (word: string): boolean => Boolean(grammar.classify(word) & PARTICLE)
  words.slice(1, -1).forEach((word, i) => {
    if (words.slice(i + 2, -1).every(isParticle) || isParticle(word)) setIfNew(byFull, word + ' ' + surname, person)
  })
  // `Mary Jane` for `Mary Jane Wilks`, `Ivan Petrovich` for `Ivan Petrovich Sokhin`
  if (words.length === 3 && (grammar.classify(words[1]!) & GIVEN || /(?:ich|na)$/u.test(words[1]!))) setIfNew(byFull, words[0]! + ' ' + words[1]!, person)
  // `Lula` of `Luiz Inácio Lula da Silva`; the `Ann` of `Mary Ann Roe` is any.
  for (const word of words.slice(1, -1)) {
    if (!(isParticle(word) || grammar.classify(word) & GIVEN)) push(register.byMiddle, word, person)
  }
  for (const full of grammar.fullNames(words[0]!)) setIfNew(byFull, full + ' ' + surname + '~', person)
  return person
}

/** `Mrs. John Knightley` is not John. */
function wifeOf(register: Register, form: NameForm): Person {
  const key = form.title + ' ' + keyOf(form)
  const known = register.byFull.get(key)
  if (known) return known
  const person = create(register, form, '', '')
  person.entity.givenGender = 'female'
  register.byFull.set(key, person)
  return person
}

/** `Charley Bates` for `Charles Bates`. */
function variantOf({byFull, grammar}: Register, form: NameForm): Person | null {
  const [first = '', surname = ''] = [form.words[0], form.words[form.words.length - 1]]
  const found = byFull.get(first + ' ' + surname + '~') ??
    grammar.fullNames(first).map(full => byFull.get(full + ' ' + surname)).find(Boolean)
  if (!found || found.titles.has('sir') || form.title === 'sir') return null
  return conflict(form, found) || areApart(form, found) ? null : found
}

import type {Grammar} from '../language/tables.js'
import {GIVEN, PARTICLE} from '../text/classes.js'
import {createEntity, type Entity, givenGender} from './entity.js'
import type {NameForm} from './forms.js'
import type {KnownCast, KnownName} from './known.js'

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

/** Whom each form may mean: one person, or several, of whom the last named is meant. By `id` of the form. */
export type Bearers = (readonly Person[])[]

/** The people of a text, to be looked up by what they are called. */
interface Register {
  readonly entities: Entity[]
  readonly grammar: Grammar
  readonly byFull: Map<string, Person>
  readonly bySurname: Map<string, Person[]>
  readonly byGiven: Map<string, Person[]>
  readonly titled: Map<string, Person>
  /** Single words without a title. */
  readonly lone: Map<string, Lone>
  /** How many names the narration has. */
  readonly told: number
  /** How often a word begins a name of several, and how often names of several stand. */
  readonly starts: Map<string, number>
  readonly whole: Map<string, number>
}

/** One word that names someone by itself, in all forms that hold no other: `Edmund`, `cousin Edmund`. */
interface Lone {
  readonly forms: NameForm[]
  count: number
  told: number
}

/** Bring the forms together that mean one person: full names first, then what is short for them. */
export function findPeople(
  forms: readonly NameForm[], told: number, entities: Entity[], grammar: Grammar, known: KnownCast
): Bearers {
  const register: Register = {
    entities, grammar, byFull: new Map(), bySurname: new Map(), byGiven: new Map(), titled: new Map(),
    lone: new Map(), told, starts: new Map(), whole: new Map()
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
  // `Ríos Aguirre` behind `Marcela Ríos Aguirre`.
  const ends = new Set(open.map(({words}) => (words.length > 2 ? words.slice(-2).join(' ') : '')))
  const isEnd = ({words}: NameForm): boolean => words.length === 2 && ends.has(words.join(' '))
  const several = [...open.filter(form => !isEnd(form)), ...open.filter(isEnd)]
  const short = forms.filter(form => form.one && !bearers[form.id])
  const titled = short.filter(({title, role}) => title || role)
  for (const form of several) if (!form.upper && !isSpurious(register, form)) set(form, [fullPerson(register, form)])
  // Daughters first, so that their mother is not taken for one of them.
  for (const form of titled) if (unwed.has(form.title)) set(form, titledPeople(register, form))
  for (const form of titled) if (!unwed.has(form.title)) set(form, titledPeople(register, form))
  const ladies = byTitle(bearers)
  for (const form of short) {
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

function count({lone, starts, whole}: Register, form: NameForm): void {
  const {one, words, title, role, count, told} = form
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
  whole.set(key, (whole.get(key) ?? 0) + count)
}

function join(person: Person, form: NameForm): void {
  person.forms.push(form)
  if (form.title) person.titles.add(form.title)
  if (form.words.length > 1) person.full += form.count
  person.female += form.female
  person.male += form.male
  person.entity.gender ??= form.gender
}

function create(register: Register, form: NameForm, given: string, surname: string): Person {
  const {entities, grammar, byGiven, bySurname} = register
  const entity = createEntity(entities, form.first, form.sort === 'organization' ? 'organization' : 'person', true)
  entity.givenGender = given ? givenGender(given, grammar) : null
  const person = {entity, given, surname, forms: [], full: 0, titles: new Set<string>(), female: 0, male: 0}
  if (given) push(byGiven, given, person)
  if (surname) push(bySurname, surname, person)
  return person
}

/** Someone of the known cast, to be found by parts of the names that the cast gives. */
function enlist(register: Register, entity: Entity, names: readonly KnownName[]): Person {
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

// Names of several words

/** Whether a run of capitals holds more than a name: `Hitherto Gino`, `Year Barack Obama`, `Cassandra Katharine`. */
function isSpurious({grammar, lone, starts, whole}: Register, form: NameForm): boolean {
  const {count, words, title, role} = form
  if (title || role) return false
  const [first, second] = words as [string, string]
  if (words.length > 2) {
    const behind = whole.get(words.slice(1).join(' ')) ?? 0
    // `Margaret Howards End`, where a comma was lost
    if (behind > 5 * count) return true
    // `the Marquisate de Griers`
    const bare = grammar.classify(second) & PARTICLE ? lone.get(lastOf(form))?.count ?? 0 : 0
    if (bare > 20 * count && !(grammar.classify(first) & GIVEN)) return true
    if (grammar.classify(first) & GIVEN || behind === 0) return false
    return behind >= count || Boolean(grammar.classify(second) & GIVEN)
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
function heldPeople({byFull, lone}: Register, form: NameForm, bearers: Bearers): readonly Person[] | null {
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

const keyOf = ({words}: NameForm): string => words[0]! + ' ' + words[words.length - 1]!

function fullPerson(register: Register, form: NameForm): Person {
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
  // `Wasserman Schultz` for `Debbie Wasserman Schultz`.
  if (words.length > 2) setIfNew(byFull, words[words.length - 2]! + ' ' + surname, person)
  for (const full of grammar.fullNames(words[0]!)) setIfNew(byFull, full + ' ' + surname + '~', person)
  return person
}

const lastOf = ({words}: NameForm): string => words[words.length - 1]!

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

// Title and one word

const wed = new Set(['mrs', 'lady', 'mme', 'madame', 'signora', 'senora', 'señora', 'sra', 'frau'])
const unwed = new Set(['miss', 'mlle', 'mademoiselle', 'signorina', 'senorita', 'fraulein'])
const knightly = new Set(['sir', 'lord'])
const plain = ['mr', 'mister', 'master']
/** Titles that stand before a surname only. */
const formal = new Set(['mr', 'mister', 'ms', 'mx', 'dr', 'prof', 'rev', 'messrs', 'herr', 'monsieur', 'mrs', 'mme', 'frau'])

function titledPeople(register: Register, form: NameForm): readonly Person[] {
  const {titled, byGiven, bySurname} = register
  const word = lastOf(form)
  const key = titleKey(form, register.grammar) + ' ' + word
  const known = titled.get(key)
  if (known) return [known]
  const all = (bySurname.get(word) ?? []).slice(0, most).filter(({given}) => given)
  // Where one of the family is surely someone else, so may be another.
  const rivals = all.some(person => !conflict(form, person) && isBeside(register, form, person))
  const family = all.filter(person => fits(register, form, person, rivals))
  // `Mrs. Charles` is not Charles; `Mr. Charles` may be.
  const called = formal.has(form.title) && (wed.has(form.title) || bySurname.has(word)) ? [] : byGiven.get(word) ?? []
  const isCalledByGiven = ({full, given}: Person) => (register.lone.get(given)?.count ?? 0) > full
  if (family.length > 1 && !choose(family) && !family.some(isCalledByGiven)) return family
  const found = choose(family) ?? choose(called.slice(0, most).filter(person => !conflict(form, person)))
  const person = found ?? choose(colleagues(register, form, word)) ?? create(register, form, '', word)
  titled.set(key, person)
  return [person]
}

/** `Mr. Obama` is `President Obama`, of whom no given name is known. */
function colleagues({bySurname}: Register, form: NameForm, word: string): Person[] {
  if (wed.has(form.title)) return []
  return (bySurname.get(word) ?? []).slice(0, most)
    .filter(person => !person.given && ![...person.titles].some(title => wed.has(title)))
    .filter(person => !conflict(form, person) && !areApart(form, person))
}

/** Titles that one person may bear are one; `Mrs.` and `Miss` are two women. */
function titleKey({title, role}: NameForm, grammar: Grammar): string {
  return title ? titleKeyOf(title, grammar) : role.toLowerCase()
}

function titleKeyOf(title: string, grammar: Grammar): string {
  if (wed.has(title)) return 'wed'
  if (unwed.has(title)) return 'unwed'
  return grammar.titleGender(title) ?? title
}

/** Whether a title with a surname can mean someone whose given name is known. */
function fits(register: Register, form: NameForm, person: Person, rivals: boolean): boolean {
  const introduced = person.forms.some(({first, words}) => words.length > 1 && first.id - form.first.id < lead)
  if (conflict(form, person) || isBeside(register, form, person)) return false
  // `Donald Trump … Mr. Trump` in one sentence is how reports go on.
  if (areApart(form, person, introduced ? 4 : 1)) return false
  const gender = genderOf(person)
  const bare = register.lone.get(person.given)?.count ?? 0
  // Who is called by her given name is rarely the lady of the house, nor is who is named in full once in many.
  if (wed.has(form.title) && (bare > 4 * form.count || form.count > 8 * person.full)) return false
  if (introduced || form.count <= 3 * person.full) return true
  return !rivals && form.titleGender === gender && 4 * bare >= form.count
}

/** So many references may go before the full name: a headline and a caption. */
const lead = 30

/** Whether two who are called so stand side by side: then they are two. */
function isBeside({lone, told}: Register, form: NameForm, {full, given}: Person): boolean {
  const other = lone.get(given)
  if (!other) return false
  let [beside, near] = [0, 0]
  for (const {id} of other.forms) {
    beside += form.beside.get(id) ?? 0
    near += form.near.get(id) ?? 0
  }
  if (beside > 1 && beside > together * form.count) return true
  // Of two who are two, one is as likely near the other as anyone else; who is called `Miss Bartlett` by the teller and
  // `Charlotte` by her cousin is one.
  const expected = (2 * form.told * other.told) / told
  const alike = Math.abs(form.told / form.count - other.told / other.count) < 0.5
  return near > 2 && near > 0.6 * expected && full < 0.4 * form.count && alike
}

/** Share of references beside which the other stands, from which two names are two people. */
const together = 0.05

function areApart(form: NameForm, {forms}: Person, patience = 1): boolean {
  let times = 0
  for (const other of forms) times += form.beside.get(other.id) ?? 0
  return times > 1 && times > patience * together * form.count
}

function conflict({title, titleGender}: NameForm, person: Person): boolean {
  const gender = genderOf(person)
  if (titleGender && gender && titleGender !== gender) return true
  // A knight is no mister.
  if ((knightly.has(title) && plain.some(other => person.titles.has(other))) ||
    (plain.includes(title) && [...person.titles].some(other => knightly.has(other)))) return true
  const married = [...person.titles].some(title => wed.has(title))
  const single = [...person.titles].some(title => unwed.has(title))
  return (wed.has(title) && single && !married) || (unwed.has(title) && married && !single)
}

function genderOf({entity, female, male}: Person): 'female' | 'male' | null {
  if (entity.gender) return entity.gender
  if (female >= 3 && female > 3 * male) return 'female'
  if (male >= 3 && male > 3 * female) return 'male'
  return entity.givenGender
}

// One word

function lonePeople(register: Register, form: NameForm): readonly Person[] {
  const {byGiven, bySurname, grammar} = register
  const word = lastOf(form)
  const called = (byGiven.get(word) ?? []).slice(0, most).filter(person => mayBe(form, person) && !isLate(form, person))
  const family = (bySurname.get(word) ?? []).slice(0, most)
  const others = called.some(isCommon) ? [] : heads(family.filter(person => mayBe(form, person)))
  const own = [...new Set([...called, ...others])]
  const found = own.length > 0 ? own : grammar.fullNames(word).flatMap(full => (byGiven.get(full) ?? []).slice(0, most))
    .filter(person => mayBe(form, person) && !conflict(form, person))
  const one = choose(found)
  if (one) return [one]
  return found.length > 0 ? found : [create(register, form, word, word)]
}

/** Whom a title means by itself, `Mademoiselle rose`: the one lady whose title it is. */
function byTitle(bearers: Bearers): ReadonlyMap<string, Person> {
  const bearing = new Map<string, Set<Person>>()
  for (const people of bearers) {
    const [person, ...others] = people ?? []
    if (!person || others.length > 0) continue
    for (const title of person.titles) {
      if (!wed.has(title) && !unwed.has(title)) continue
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

/** So many bearers of one name are looked at. */
const most = 32

const isCommon = ({full}: Person): boolean => full > 2

function mayBe(form: NameForm, person: Person): boolean {
  const gender = genderOf(person)
  const [female, male] = [form.female, form.male]
  if (gender === 'female' && male > 4 && male > 4 * female) return false
  if (gender === 'male' && female > 4 && female > 4 * male) return false
  return !areApart(form, person)
}

/** A full name that comes up once, long after everyone knows who `Mary` is, is someone else's. */
function isLate(form: NameForm, {full, forms}: Person): boolean {
  return full < 3 && form.count > 40 * full && forms.every(({first}) => first.id > form.first.id)
}

/** The bare surname of a family in which the women have titles is a man's. */
function heads(family: readonly Person[]): readonly Person[] {
  const others = family.filter(({entity, titles}) => !(entity.gender === 'female' && titles.size > 0))
  if (others.length > 0) return others
  return family.filter(({given, titles}) => given || ![...titles].some(title => wed.has(title)))
}

/** Of several the one who is named far more often; `null` when two could be meant. */
function choose(people: readonly Person[]): Person | null {
  if (people.length < 2) return people[0] ?? null
  const weigh = ({full, forms}: Person) => full || forms.reduce((sum, {count}) => sum + count, 0)
  const [first, second] = [...people].sort((a, b) => weigh(b) - weigh(a)) as [Person, Person]
  return weigh(first) >= 4 * weigh(second) ? first : null
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const people = map.get(key)
  if (!people) map.set(key, [person])
  else if (people[people.length - 1] !== person) people.push(person)
}

function setIfNew(map: Map<string, Person>, key: string, person: Person): void {
  if (!map.has(key)) map.set(key, person)
}

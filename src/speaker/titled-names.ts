import type {Grammar} from '../language/tables.js'
import {RANK} from '../text/classes.js'
import {nearness} from './company.js'
import type {NameForm} from './forms.js'
import {create, lastOf, most, type Person, type Register} from './register.js'
import {areApart, areTold, choose, conflict, genderOf, lead, timesMet, together} from './same-person.js'
import {formal, kindred, lastTitle, titleKeyOf, unwed, wed} from './titles-of-people.js'

export function titledPeople(register: Register, form: NameForm): readonly Person[] {
  const {titled, byGiven, bySurname} = register
  const word = lastOf(form)
  const key = titleKey(form, register.grammar) + ' ' + word
  const known = titled.get(key)
  if (known) return [known]
  const all = kindred.has(form.title) ? [] : (bySurname.get(word) ?? []).slice(0, most).filter(({given}) => given)
  // Where one of the family is surely someone else, so may be another.
  const rivals = all.some(person => !conflict(form, person) && isBeside(register, form, person))
  const family = all.filter(person => fits(register, form, person, rivals))
  // `Mrs. Charles` is not Charles; `Mr. Charles` may be.
  const called = formal.has(form.title) && (wed.has(form.title) || bySurname.has(word)) ? [] : byGiven.get(word) ?? []
  // `Rep. Ann Crane met Sen. Tom Crane, her cousin. “No,” Sen. Crane said.`
  const ranked = family.length > 1 && !formal.has(form.title) && !wed.has(form.title) && !unwed.has(form.title)
  const bearers = ranked ? family.filter(({forms}) => forms.some(({role}) => role === form.role)) : []
  if (bearers.length === 1) return bearers
  const isCalledByGiven = ({full, given}: Person) => (register.lone.get(given)?.count ?? 0) > full
  if (family.length > 1 && !choose(family) && !family.some(isCalledByGiven)) return family
  const found = choose(family) ?? choose(called.slice(0, most).filter(person => !conflict(form, person)))
  const person = found ?? choose(colleagues(register, form, word)) ?? create(register, form, '', word)
  titled.set(key, person)
  return [person]
}

/** `Mr. Obama` is `President Obama`, of whom no given name is known; neither Mrs. nor Miss Roe is Captain Roe. */
function colleagues({bySurname, grammar}: Register, form: NameForm, word: string): Person[] {
  if (wed.has(form.title)) return []
  // `the maid Lucy` may be Miss Lucy.
  const mayBeMiss = unwed.has(form.title) || !form.title && !rankIn(form.role, grammar)
  const fitting = (title: string) => !wed.has(title) && (mayBeMiss || !unwed.has(title))
  return (bySurname.get(word) ?? []).slice(0, most)
    .filter(({given, titles}) => !given && [...titles].every(fitting))
    .filter(person => !conflict(form, person) && !areApart(form, person))
    .filter(({forms}) => forms.every(other => !outrank(form, other, grammar)))
}

/** `General Roe` and `Captain Roe` are two; `Rev. Dr. Roe` is one. */
function outrank({role}: NameForm, other: NameForm, grammar: Grammar): boolean {
  const [own, known] = [rankIn(role, grammar), rankIn(other.role, grammar)]
  return own !== known && own !== '' && known !== ''
}

/** The rank of soldiers and nobles with which a role ends, or `''`. */
function rankIn(role: string, {classify, lists, titleInFull}: Grammar): string {
  const rank = titleInFull(lastTitle(role))
  return classify(rank) & RANK && !lists.ofLearning.has(rank) ? rank : ''
}

/** Titles that one person may bear are one; `Mrs.` and `Miss` are two women. */
function titleKey({title, role}: NameForm, grammar: Grammar): string {
  return title ? titleKeyOf(title, grammar) : role.toLowerCase()
}

/** Whether a title with a surname can mean someone whose given name is known. */
function fits(register: Register, form: NameForm, person: Person, rivals: boolean): boolean {
  const known = person.entity.known !== null
  const introduced = known || person.forms.some(({first, words}) => words.length > 1 && first.id - form.first.id < lead)
  if (conflict(form, person) || isBeside(register, form, person) || joins(form, person)) return false
  // `Donald Trump … Mr. Trump` in one sentence is how reports go on.
  if (areApart(form, person, introduced ? 4 : 1)) return false
  const gender = genderOf(person)
  const bare = register.lone.get(person.given)?.count ?? 0
  // Who is called by her given name is rarely the lady of the house, nor is who is named in full once in many.
  if (!known && wed.has(form.title) && (bare > 4 * form.count || form.count > 8 * person.full)) return false
  if (introduced || form.count <= 3 * person.full) return true
  return !rivals && form.titleGender === gender && 4 * bare >= form.count
}

/** `Mrs. Roe opened. Ida Roe stood behind her.`: who has been called by a title so far is hardly named in full beside it. */
const joins = ({first, near, title}: NameForm, {forms}: Person): boolean =>
  formal.has(title) && forms.every(other => other.words.length > 1 && other.first.id > first.id) &&
  forms.some(other => near.has(other.id) || other.first.first - first.first < nearness)

/** Whether two who are called so stand side by side: then they are two. */
function isBeside({lone, told}: Register, form: NameForm, {full, given}: Person): boolean {
  const other = lone.get(given)
  if (!other) return false
  const beside = timesMet(form.beside, other.forms)
  if (beside > 1 && beside > together * form.count || areTold(form, other.forms)) return true
  // `“Yes, Katharine,” said Mrs. Roe. / “No,” said Katharine.`
  if (wed.has(form.title) && timesMet(form.answers, other.forms) > together * form.count) return true
  // Of two who are two, one is as likely near the other as anyone else; who is called `Miss Bartlett` by the teller and
  // `Charlotte` by her cousin is one.
  const near = timesMet(form.near, other.forms)
  const expected = (2 * form.told * other.told) / told
  const alike = Math.abs(form.told / form.count - other.told / other.count) < 0.5
  return near > 2 && near > 0.6 * expected && full < 0.4 * form.count && alike
}

import type {NameForm} from './forms.js'
import type {Person} from './register.js'
import {knightly, plain, unwed, wed} from './titles-of-people.js'

/** So many references may go before the full name: a headline and a caption. */
export const lead = 30

/** Share of references beside which the other stands, from which two names are two people. */
export const together = 0.05

/** Whether a form stands beside those of a person so often that it is another’s, or is told to be. */
export function areApart(form: NameForm, {forms}: Person, patience = 1): boolean {
  const times = timesMet(form.beside, forms)
  return times > 1 && times > patience * together * form.count || areTold(form, forms)
}

/** `“Yes, Ann,” said Mrs. Roe.`: nobody calls themself. */
export const areTold = ({apart, count}: NameForm, forms: readonly NameForm[]): boolean =>
  timesMet(apart, forms) > together * count

/** How often a name meets any of these, in one of the ways that are counted. */
export const timesMet = (met: ReadonlyMap<number, number>, forms: readonly NameForm[]): number =>
  forms.reduce((times, {id}) => times + (met.get(id) ?? 0), 0)

/** Whether a title speaks against a person: by gender, by marriage, by rank. */
export function conflict({title, titleGender}: NameForm, person: Person): boolean {
  const gender = genderOf(person)
  if (titleGender && gender && titleGender !== gender) return true
  // A knight is no mister.
  if ((knightly.has(title) && plain.some(other => person.titles.has(other))) ||
    (plain.includes(title) && [...person.titles].some(other => knightly.has(other)))) return true
  const married = [...person.titles].some(title => wed.has(title))
  const single = [...person.titles].some(title => unwed.has(title))
  return (wed.has(title) && single && !married) || (unwed.has(title) && married && !single)
}

export function genderOf({entity, female, male}: Person): 'female' | 'male' | null {
  if (entity.gender) return entity.gender
  if (female >= 3 && female > 3 * male) return 'female'
  if (male >= 3 && male > 3 * female) return 'male'
  return entity.givenGender
}

/** Of several the one who is named far more often; `null` when two could be meant. */
export function choose(people: readonly Person[]): Person | null {
  if (people.length < 2) return people[0] ?? null
  const weigh = ({full, forms}: Person) => full || forms.reduce((sum, {count}) => sum + count, 0)
  const [first, second] = [...people].sort((a, b) => weigh(b) - weigh(a)) as [Person, Person]
  // Of a cast, nobody was named yet.
  return weigh(first) > 0 && weigh(first) >= 4 * weigh(second) ? first : null
}

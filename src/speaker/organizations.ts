import {DEMONYM, ORGSIGN, PLACE} from '../text/classes.js'
import type {Grammar} from '../language/tables.js'
import {createEntity, type Entity, nameEntity} from './entity.js'
import type {NameForm} from './forms.js'

/** A name that is no person's, and its bearer. */
export interface Institution {
  readonly entity: Entity
  readonly forms: NameForm[]
}

/** The bearers of names that are no person's: organizations, places, documents, things. By `id` of the form. */
export function findInstitutions(
  forms: readonly NameForm[], entities: Entity[], grammar: Grammar
): (Institution | undefined)[] {
  const found: (Institution | undefined)[] = []
  const byName = new Map<string, Institution>()
  const byInitials = new Map<string, Institution | null>()
  const byShort = new Map<string, Institution>()
  const bySign = new Map<string, Institution | null>()
  const people = namesOfPeople(forms)
  const bare = new Set(forms.flatMap(({behindThe, words}) => (behindThe ? [] : [words.join(' ')])))
  const firsts = new Set(forms.flatMap(({sort, words: [first, ...more]}) => (sort === 'person' && more.length > 0 ? first! : [])))
  for (const form of forms) {
    // `Florence Linden sat. “No,” said Florence.`
    const isFirst = form.sort === 'place' && form.words.length === 1 && firsts.has(form.words[0]!)
    const {acronym, words} = form
    const name = words.join(' ')
    const isSeveral = isTeam(form) && !bare.has(name)
    const kind = isFirst && form.besideCue >= form.behindPlace ? null : isSeveral ? 'group' : kindOf(form, people, grammar)
    if (!kind) continue
    const institution = byName.get(name) ?? {entity: createEntity(entities, form.first, kind, true), forms: []}
    found[form.id] = institution
    institution.forms.push(form)
    byName.set(name, institution)
    if (acronym) byName.set(acronym, institution)
    // `Badgers` for `the Hull Badgers`
    const short = isSeveral ? words.slice(1).pop() : shortOf(form, grammar)
    if (short && !byShort.has(short)) byShort.set(short, institution)
    for (const sign of form.sort === 'organization' && words.length > 1 ? words : []) {
      if (grammar.classify(sign) & ORGSIGN) setOnly(bySign, sign, institution)
    }
    for (const initials of initialsOf(words)) {
      if (!grammar.lists.noInitials.has(initials)) setOnly(byInitials, initials, institution)
    }
  }
  for (const form of forms) {
    const {role, sort, title, upper, words} = form
    const name = words.join(' ')
    const own = found[form.id]
    const called = byName.get(words[0]!)
    // `the Federal Bureau of Investigation … the FBI`, unless brackets say what it is short for.
    const spelt = upper && sort === 'organization' && (called?.forms.every(({words}) => words.length === 1) ?? true)
    // `the Bank of England … the Bank`; not `the White House … the House`
    const sign = form.behindThe === form.count && words.length === 1 && name !== 'house' ? bySign.get(name) ?? undefined : undefined
    const short = sort === 'person' || !own && form.female + form.male > 0 ? undefined : byShort.get(name) ?? sign
    // `the Hull Badgers … the Badgers`
    const team = own?.entity.kind === 'group' ? short : null
    const lone = team ?? (spelt ? byInitials.get(words[0]!) : null) ?? called
    const named = words.length > 1 ? byName.get(name) : lone
    // `the State Department … State said … it said`
    const known = named === own ? short ?? named : named ?? short
    if (title || role || !known || (sort === 'person' && !known.entity.kind)) continue
    if (own === known || !team && people.has(words[0]!)) continue
    own?.forms.splice(own.forms.indexOf(form), 1)
    found[form.id] = known
    known.forms.push(form)
  }
  for (const institution of new Set(found)) if (institution) nameEntity(institution.entity, institution.forms)
  return found
}

/** Remember whose a word is; `null` of several. */
function setOnly(found: Map<string, Institution | null>, word: string, institution: Institution): void {
  found.set(word, found.has(word) && found.get(word) !== institution ? null : institution)
}

/** `DocuSafe`, `BlackRock`; not `MacArthur`, `VanderMeer`, `LeBron`, `MaryAnn`, `Dell’Orto`. */
function isJoined(text: string, {lists}: Grammar): boolean {
  const word = text.toLowerCase()
  return /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+$/u.test(text) && ![...lists.beforeCapitals].some(start => word.startsWith(start))
}

/** `The Red Crescent said`: an article stands before no one’s name; not `the Mad Hatter said`, which is an epithet. */
const isCalledThe = ({behindThe, besideCue, count, text}: NameForm): boolean =>
  besideCue > 0 && behindThe === count && / .*(?<![eo]r)$/u.test(text)

/** Words that are part of the name of a person: `Trump` of `Donald Trump`. */
function namesOfPeople(forms: readonly NameForm[]): Map<string, number> {
  const words = new Map<string, number>()
  for (const {sort, title, role, words: own, count} of forms) {
    if (sort !== 'person' && sort !== 'unknown') continue
    if (own.length === 1 && !title && !role) continue
    const last = own[own.length - 1]!
    // `Moon Jae-in`, `Ban Ki-moon`: the family goes before.
    for (const word of /\p{L}-\p{L}/u.test(last) && own.length === 2 ? own : [last]) words.set(word, (words.get(word) ?? 0) + count)
  }
  return words
}

/** `the Lakers`, `the Jackson Badgers`; not `the Lakers house`, `the Rev. Sanders`, `the Princess`. */
const isTeam = ({behindThe, count, role, sort, title, words}: NameForm): boolean =>
  sort === 'unknown' && behindThe > 0 && 2 * behindThe >= count && !title && !role && /..[^aius]s$/u.test(words[words.length - 1]!)

/** What a form names, where it is no person. */
function kindOf(form: NameForm, people: ReadonlyMap<string, number>, grammar: Grammar): Entity['kind'] | null {
  const {sort, title, role, words} = form
  // `Moon Jae-in came; Moon said`
  if (sort === 'place' && words.length === 1 && !form.behindPlace && people.has(words[0]!)) return null
  if (sort === 'organization' || sort === 'place' || sort === 'document' || sort === 'other') return sort
  if (title || role) return null
  // `in June`
  if (sort === 'person') return words.length === 1 && isOnlyWhere(form) ? 'place' : null
  // A name of several words makes its last one a surname itself.
  const others = (people.get(words[words.length - 1]!) ?? 0) - (words.length > 1 ? form.count : 0)
  // `Tana French came; French said`
  const isSurname = words.length === 1 && form.besideCue * others > 0
  const members = isSurname ? null : membersOf(words[words.length - 1]!, grammar)
  if (members === 'group' || (members && words.length === 1)) return members
  const isBody = form.body > 0 || isJoined(form.text, grammar) || isCalledThe(form)
  // `Acme, which cut jobs, fired Ann. She left.`
  const votes = form.female + form.male
  if (isBody && others <= 0 && (votes === 0 || votes < form.body)) return 'organization'
  if (!people.has(words[words.length - 1]!) && (isHouse(form) || words.length > 1 && isPlace(form))) return 'place'
  // `Carthage, Ill.`
  if (words.length === 1) return isPlace(form) || (!form.besideCue && grammar.classify(words[0]! + '.') & PLACE) ? 'place' : null
  // `Trump Tower Grill`, `Clinton Cash` are named after someone.
  const namesake = people.get(words[0]!) ?? 0
  const own = people.get(words[words.length - 1]!) ?? 0
  return namesake > 2 * own && !grammar.givenGender(words[0]!) && words.every(word => !(grammar.classify(word) & ORGSIGN)) ? 'other' : null
}

/**
 * What a body is called for short, or `''`: `Acme` for `Acme Corp.`, `Roe Hill` for `Roe Hill Bank`; not for
 * `Ohio University`, nor for the `Carter Center`, since `Carter` is someone.
 */
function shortOf({words, sort}: NameForm, {classify, givenGender, lists}: Grammar): string {
  const end = words.findIndex(word => classify(word) & ORGSIGN)
  if (sort !== 'organization' || end < 1 || givenGender(words[0]!)) return ''
  const [short, signs] = [words.slice(0, end).join(' '), words.slice(end)]
  if (classify(short) & (PLACE | DEMONYM) || classify(words[0]!) & (PLACE | DEMONYM)) return ''
  return signs.every(word => classify(word) & ORGSIGN) && !lists.namesakes.has(signs[signs.length - 1]!) ? short : ''
}

/** `House Republicans`, `African-Americans`; `Republican`, `D-Calif`, which is said of someone. */
function membersOf(word: string, {classify}: Grammar): Entity['kind'] | null {
  if (/^[dir]-/u.test(word)) return 'other'
  const end = word.slice(word.lastIndexOf('-') + 1)
  if (classify(end) & DEMONYM) return 'other'
  return end.endsWith('s') && classify(end.slice(0, -1)) & DEMONYM ? 'group' : null
}

/** A name mostly behind `in` or `near`, or always behind prepositions, and hardly ever beside a verb of speech. */
function isPlace({behind, behindPlace, besideCue, count, female, male}: NameForm): boolean {
  if (behindPlace > 0 && 2 * behindPlace >= count && 4 * besideCue <= behindPlace) return true
  return count > 1 && behind === count && besideCue + female + male === 0
}

/** `to Hartfield`, `from Hartfield`, time and again: three of four times. No character of a novel is named so. */
const isHouse = ({behind, besideCue, count}: NameForm): boolean =>
  count >= 12 && 4 * behind >= 3 * count && 6 * besideCue <= count

function isOnlyWhere({behindPlace, besideCue, count, female, male}: NameForm): boolean {
  return behindPlace === count && besideCue + female + male === 0
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', "'s"])

/** What a name may be short for: `UN`; `DoJ`, `DJ`; `CDC` of the `Centers for Disease Control and Prevention`. */
function initialsOf(words: readonly string[]): string[] {
  const first = (all: readonly string[]): string => all.map(word => word.charAt(0)).join('')
  const long = first(words.filter(word => !small.has(word)))
  const cut = long.length > 3 ? [long.slice(0, -1)] : []
  return long.length > 1 ? [long, first(words), ...cut] : []
}

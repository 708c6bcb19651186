import type {Grammar} from '../language/tables.js'
import {
  ADVERB, AUXILIARY, COORDINATOR, CUE, DEMONYM, DETERMINER, NEGATION, OFFICE, PERSON, PLACE, PREOFFICE, PREPOSITION,
  RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLITIC, COMMA, formOf, LOWER, MARK, NUMBER, startsSentence, STOP, type Tokens, WORD} from '../text/tokens.js'
import {isIndefinite} from './resolve-descriptions.js'
import type {Reference} from './mentions.js'
import {isAge} from './names.js'

/** `the General, Ann Roe, and I`: two of several. */
function isInList(tokens: Tokens, before: Reference, behind: Reference): boolean {
  const {classes, kind} = tokens
  const next = behind.last + 1
  if (classes[next]! & COORDINATOR) return true
  if (kind[next] === COMMA && classes[next + 1]! & COORDINATOR) return true
  // Not `But the mayor, Ann Roe,`, `called it “mad,” and the mayor, Ann Roe, said`.
  if (kind[before.first - 2] === MARK && kind[next] === COMMA && acts(tokens, next + 1)) return false
  return kind[before.first - 1] === WORD && /^(?:and|or|nor)$/u.test(formOf(tokens, before.first - 1))
}

/** The comma of an apposition; `named` in `a woman named Ann Roe`. */
const isLink = (tokens: Tokens, i: number, beforeName: boolean): boolean =>
  tokens.kind[i] === COMMA || beforeName && /^(?:named|called)$/u.test(formOf(tokens, i))

/**
 * What stands before a name: the comma of `his sister, 88-year-old Ann Roe,`, `the dean, the Rev. Ann Roe,`, `her teacher,
 * the formidable Ann Roe,`, `the chairman, Norway’s Ann Roe,`.
 */
function beforeName(tokens: Tokens, {kind, first, last}: Reference): number {
  if (kind !== 'name') return first - 1
  if (isAge(tokens, first - 1) || formOf(tokens, first - 1) === 'the') return first - 2
  const owned = tokens.kind[first - 1] === CLITIC && tokens.classes[first - 2]! & PLACE
  const praised = tokens.shape[first - 1] === LOWER && formOf(tokens, first - 2) === 'the'
  return tokens.kind[last + 1] === COMMA && (owned || praised) ? first - 3 : first - 1
}

/** `Tam the tinker said`; not `She showed Tam the tinker.` */
function isEpithet(tokens: Tokens, name: Reference, {first, head, last}: Reference): boolean {
  if (first !== name.last + 1 || head !== first + 1 || formOf(tokens, first) !== 'the') return false
  const {classes, kind} = tokens
  const said = name.first > 1 && classes[name.first - 1]! & CUE && kind[name.first - 2] === MARK
  // Not `After examining Tam the tinker said`.
  const opens = startsSentence(tokens, name.first) || kind[name.first - 1] === COMMA ||
    Boolean(classes[name.first - 1]! & COORDINATOR)
  return Boolean(said || opens && classes[last + 1]! & (AUXILIARY | CUE | VERB))
}

/**
 * `The airline, Acme, said`, `The builder, Acme Homes, said`, `according to the airline, Acme.`; not `He left the airline,
 * Roe, who knew, said.`
 */
function isBodyCalled(tokens: Tokens, {first}: Reference, {last, sort}: Reference): boolean {
  const {classes, kind} = tokens
  const opens = startsSentence(tokens, first) || classes[first - 1]! & (CUE | COORDINATOR | SUBORDINATOR)
  const source = formOf(tokens, first - 2) === 'according'
  return Boolean(opens || source) && sort !== 'person' &&
    (kind[last + 1] === STOP || !source && kind[last + 1] === COMMA)
}

/** `Hugh Hill, a doctor,` and `the mayor of Bow, Ann Roe,`: name and description side by side mean one person. */
export function isApposed(tokens: Tokens, {lists}: Grammar, name: Reference, description: Reference): boolean {
  const [before, behind] = name.first < description.first ? [name, description] : [description, name]
  const end = before === name ? before.last : endOfTail(tokens, before, name)
  const epithet = isEpithet(tokens, name, description)
  const link = beforeName(tokens, behind)
  const linked = link === end + 1 && isLink(tokens, end + 1, behind === name)
  if (before.level !== behind.level || !linked && !epithet) return false
  if (description.plural || name.nested || description.nested) return false
  if (!epithet && isInList(tokens, before, behind)) return false
  const body = description.sort === 'organization' || name.sort === 'organization'
  // `Acme, a builder in Bow, fell`
  if (body && before === name) return name.sort !== 'person' && startsSentence(tokens, name.first) && isIndefinite(tokens, description)
  if (body) return isBodyCalled(tokens, before, name)
  if (description.sort !== 'person') return false
  if (name.gender && description.gender && name.gender !== description.gender) return false
  const {classes} = tokens
  // `Asked about Lee, the mayor said`
  if (before === name && !epithet && acts(tokens, description.last + 1)) return false
  // `The Italian, Ann Lee said, was late`
  if (before === description && acts(tokens, name.last + 1) && tokens.kind[name.last + 2] === COMMA) return false
  const hangs = Boolean(classes[before.first - 1]! & PREPOSITION)
  const indefinite = isIndefinite(tokens, description)
  // `the daughter of a clerk, Ann Roe`; `according to the clerk, Ann Roe was late`
  if (hangs && before === description && (indefinite || acts(tokens, name.last + 1))) return false
  // `“Where’s the girl, Tom?”`, `“Take this child, Tom, and go.”`, `“I want to be your neighbour, Sir Thomas.”`: Tom is
  // asked; not `“The girl, Ann, left.”`, `“My friend, Ann.”`
  const spoken = before === description && before.level >= 0
  // A full name is no one's who is asked.
  const full = name.last > name.nameFrom
  const asks = !full && lists.uncalled.has(formOf(tokens, before.first)) && !acts(tokens, name.last + 2)
  if (spoken && asks && !(classes[name.last + 2]! & RELATIVE)) return false
  // `in a letter to the Herald, her adviser, Tom Hale, said`
  if (hangs && before === name && !indefinite && goesOnWithName(tokens, description)) return false
  // `On the Nation, the mayor said`
  if (before === name && (classes[name.nameFrom - 1] ?? 0) & DETERMINER) return false
  // `The Taoiseach, Ann Roe,`
  if (!(classes[description.head]! & (OFFICE | PERSON)) && tokens.shape[description.head] === LOWER) return false
  const owned = classes[description.first]! & DETERMINER || !lists.articles.has(formOf(tokens, description.first))
  return Boolean(owned || classes[description.first]! & (OFFICE | DEMONYM | PREOFFICE))
}

/** `The captain, a heavy man with a scar, spat`; not `the clerk, a guide and a nurse`, `Beside the clerk, a guide sat`. */
export function isRestated(tokens: Tokens, before: Reference | undefined, reference: Reference): boolean {
  const {kind} = tokens
  if (before?.kind !== 'nominal' || kind[before.last + 1] !== COMMA || reference.first !== before.last + 2) return false
  if (before.level !== reference.level || isIndefinite(tokens, before) || !isIndefinite(tokens, reference)) return false
  const people = [before, reference].every(({plural, sort}) => !plural && sort === 'person')
  const agree = !before.gender || !reference.gender || before.gender === reference.gender
  if (!people || !agree || isInList(tokens, before, reference)) return false
  let end = reference.last + 1
  while (kind[end] === WORD && end - reference.last < longestTail && !acts(tokens, end)) end++
  return kind[end] === COMMA || kind[end] === STOP
}

/** `said`, `quickly said`, `no longer made` */
function acts({classes}: Tokens, i: number): boolean {
  let verb = classes[i]! & NEGATION ? i + 1 : i
  if (classes[verb]! & ADVERB || verb > i && classes[verb + 1]! & VERB) verb++
  return Boolean(classes[verb]! & (AUXILIARY | CUE | VERB))
}

const goesOnWithName = ({kind, shape}: Tokens, {last}: Reference): boolean =>
  kind[last + 1] === COMMA && shape[last + 2] !== LOWER

/** How long the words may be that hang on a description in front of a name, in tokens. */
const longestTail = 9

/** The last token of a description with what hangs on it, where a name follows between commas: `the mayor of Bow`. */
export function endOfTail(tokens: Tokens, {first, last}: Reference, name: Reference): number {
  const {classes, kind, shape} = tokens
  const end = beforeName(tokens, name) - 1
  if (end <= last || end - last > longestTail || !(classes[last + 1]! & PREPOSITION)) return last
  // `In a note to the mayor of Bow, Ann Roe said`
  const next = kind[name.last + 1]
  const closed = next !== WORD && next !== CLITIC && (next !== COMMA || !(classes[first - 1]! & PREPOSITION))
  if (!closed) return last
  for (let i = last + 1; i <= end; i++) {
    if (kind[i] === STOP && i === end || kind[i] === CLITIC || kind[i] === NUMBER) continue
    const acts = classes[i]! & (AUXILIARY | RELATIVE) || shape[i] === LOWER && classes[i]! & (CUE | VERB)
    if (kind[i] !== WORD || acts && !(classes[i]! & DETERMINER)) return last
  }
  return end
}

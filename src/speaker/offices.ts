import {
  ADVERB, AUXILIARY, COORDINATOR, CUE, DEMONYM, DETERMINER, DOCUMENT, FUNCTION_WORD, GIVEN, KIN, NUMERAL, OFFICE,
  ORGANIZATION, PERSON, PLACE, PREOFFICE, PREPOSITION, PRONOUN, RELATIVE, TITLE, VERB
} from '../text/classes.js'
import {CLITIC, COMMA, formOf, LOWER, MARK, NUMBER, STOP, type Tokens, UPPER, WORD} from '../text/tokens.js'
import type {Grammar} from '../language/tables.js'
import {createEntity, type Entity} from './entity.js'
import type {NameForm} from './forms.js'
import type {KnownCast} from './known.js'
import type {Reference, References} from './mentions.js'
import {textBetween} from './names.js'

/** Who is called by what they are, not by name. */
export interface Offices {
  /** By the last word of a role, and by its initials: who holds an office, the last named last. */
  readonly holders: Map<string, Entity[]>
  /** The same for the whole text, the first named first: for a headline that says only `Chinese FM`. */
  readonly ever: Map<string, Entity[]>
  /** By noun: of whom it was said last in an appositive. */
  readonly described: Map<string, Entity>
  /** Those without a name, by their description. */
  readonly nameless: Map<string, Entity>
  /** By noun: whom a longer description brought in last, and at which token: `a union official`. */
  readonly newcomers: Map<string, {readonly entity: Entity; readonly token: number}>
  /** By noun: the organization named last that has it in its name. */
  readonly bodies: Map<string, Entity>
  /** Nouns that stand alone so much more often than before a name that they are a name: `the General`. */
  readonly alone: ReadonlySet<string>
  /** The roles of each, as the text or the known cast gives them. */
  readonly roles: Map<Entity, Map<string, Role>>
  /** Titles spelled out, and what they may be called for short. */
  readonly titles: Map<string, {readonly role: string; readonly keys: ReadonlySet<string>}>
  readonly cast: KnownCast
  readonly grammar: Grammar
}

/** What is asked of a role: its words in lower case, and their initials. */
interface Role {
  readonly words: ReadonlySet<string>
  readonly initials: string
}

/** Nobody holds an office yet. */
export function noOffices(
  tokens: Tokens, references: readonly Reference[], cast: KnownCast, grammar: Grammar
): Offices {
  const offices: Offices = {
    holders: new Map(), ever: new Map(), described: new Map(), nameless: new Map(),
    newcomers: new Map(), bodies: new Map(),
    alone: findAlone(tokens, references), roles: new Map(), titles: new Map(), cast, grammar
  }
  for (const {entity, names} of cast.list) {
    for (const {title} of names) if (title) addEver(offices, entity, title)
    if (entity.role) addEver(offices, entity, entity.role)
  }
  return offices
}

/** So many times more often. */
const times = 20

function findAlone(tokens: Tokens, references: readonly Reference[]): ReadonlySet<string> {
  const alone = new Map<string, number>()
  const before = new Map<string, number>()
  for (const {first, kind, head, nameFrom} of references) {
    if (kind === 'nominal' && tokens.classes[head]! & OFFICE) add(alone, formOf(tokens, head))
    if (kind === 'name' && nameFrom > first) add(before, formOf(tokens, nameFrom - 1))
  }
  return new Set([...before].filter(([word, count]) => (alone.get(word) ?? 0) > times * count).map(([word]) => word))
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** How many holders of one office are looked at, and how long an office may be. */
const most = {holders: 16, words: 8, roles: 8}

const wordsIn = (role: string): string[] => role.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** A title, read once. */
function readTitle({titles, grammar}: Offices, title: string): {role: string; keys: ReadonlySet<string>} {
  let known = titles.get(title)
  if (!known) {
    const role = spellOut(title, grammar)
    titles.set(title, (known = {role, keys: keysOf(role)}))
  }
  return known
}

/** What a role may be called for short: by its last word, or by initials. */
function keysOf(role: string): Set<string> {
  const words = wordsIn(role).slice(-most.words)
  const initials = words.map(word => word.charAt(0).toLowerCase()).join('')
  const keys = new Set(words.slice(-1).map(word => word.toLowerCase()))
  for (let i = 0; i + 1 < initials.length; i++) keys.add(initials.slice(i))
  return keys
}

/** Remember who holds the office that a role names. */
export function addHolder(offices: Offices, entity: Entity, title: string): void {
  const {holders, roles} = offices
  const {role, keys} = readTitle(offices, title)
  addRole(roles, entity, role)
  for (const key of keys) {
    const known = holders.get(key)
    if (known?.[known.length - 1] === entity) continue
    holders.set(key, [...(known ?? []).filter(other => other !== entity).slice(-most.holders), entity])
  }
}

/** Remember which organization has a noun in its name: `museum` of `Casco Museum of Art`. */
export function addBody({bodies, grammar}: Offices, entity: Entity, words: readonly string[]): void {
  for (const word of words.slice(0, most.words)) if (grammar.noun(word)?.kind === 'organization') bodies.set(word, entity)
}

/** Remember who holds an office anywhere in the text. */
export function addEver(offices: Offices, entity: Entity, title: string): void {
  const {ever, roles} = offices
  const {role, keys} = readTitle(offices, title)
  addRole(roles, entity, role)
  for (const key of keys) {
    const known = ever.get(key)
    if (!known) ever.set(key, [entity])
    else if (known.length < most.holders && !known.includes(entity)) known.push(entity)
  }
}

/** Remember who is called `Mom` or `Papa` in the narration. */
export function addParent(offices: Offices, entity: Entity | null, {one, role, told, words}: NameForm): void {
  const [word] = words as readonly [string]
  const {classify, noun} = offices.grammar
  if (!entity || !one || role || told === 0 || (classify(word) & (KIN | TITLE)) !== KIN) return
  addEver(offices, entity, noun(word)?.gender === 'female' ? 'mother' : 'father')
}

/** `Sen.` is `senator`, also where the text only has it shortened. */
function spellOut(role: string, grammar: Grammar): string {
  const at = role.lastIndexOf(' ') + 1
  const last = role.slice(at)
  const whole = grammar.titleInFull(last.toLowerCase().replace('.', ''))
  return whole === last.toLowerCase() ? role : role.slice(0, at) + whole
}

function addRole(roles: Offices['roles'], entity: Entity, role: string): void {
  const known = roles.get(entity)
  if (!known) roles.set(entity, new Map([[role, readRole(role)]]))
  else if (known.size < most.roles && !known.has(role)) known.set(role, readRole(role))
}

function readRole(role: string): Role {
  const words = wordsIn(role)
  return {
    words: new Set(words.map(word => word.toLowerCase())),
    initials: words.map(word => word.charAt(0).toUpperCase()).join('')
  }
}

/** Whom a description means: whom the cast calls so, the holder of an office, who was described so, or someone nameless. */
export function describe(tokens: Tokens, offices: Offices, entities: Entity[], reference: Reference): Entity {
  return called(tokens, offices, reference) ?? holderOf(tokens, offices, reference) ??
    relative(tokens, offices, reference) ?? apposed(tokens, offices, reference) ?? body(tokens, offices, reference) ??
    nameless(tokens, offices, entities, reference)
}

/** `the Queen`, where the cast has her under this name. */
function called(tokens: Tokens, {cast}: Offices, {first, last}: Reference): Entity | null {
  const found = cast.list.length > 0 ? cast.described(textBetween(tokens, first, last)) : []
  return found.length === 1 ? found[0]! : null
}

/** `Chinese FM` is who was called `Chinese Foreign Minister Wang Yi`. */
function holderOf(tokens: Tokens, offices: Offices, {first, head, last, plural}: Reference): Entity | null {
  const {alone, ever, grammar, holders, roles} = offices
  if (alone.has(formOf(tokens, head))) return null
  // `the nurse` is who was called `Nurse Bell`; `the lady` is any.
  const bits = tokens.classes[head]!
  const isRole = bits & OFFICE || (bits & TITLE && !(bits & KIN) && !grammar.general.has(formOf(tokens, head)))
  if (plural || !isRole || !isDefinite(tokens, first, head)) return null
  const wanted = officeWords(tokens, first, last)
  const fits = (entity: Entity): boolean => {
    const known = roles.get(entity)
    if (known) for (const role of known.values()) if (holds(role, wanted)) return true
    return false
  }
  const fitting = (holders.get(formOf(tokens, head)) ?? []).filter(fits)
  const latest = fitting[fitting.length - 1]
  if (!latest) return ever.get(formOf(tokens, head))?.find(fits) ?? null
  // Of two admirals, the one who is hardly ever named is not `the Admiral`.
  return fitting.find(({count}) => count > 20 * latest.count) ?? latest
}

/** `my aunt` is Aunt Bea, `my mother` Mom, where nobody else is called so; `her ladyship` the Lady named last. */
function relative(
  tokens: Tokens, {ever, grammar, holders}: Offices, {first, head, level, plural}: Reference
): Entity | null {
  const owner = formOf(tokens, first)
  if (plural || level >= 0 || head !== first + 1 || !(grammar.owner(owner) ?? grammar.pronoun(owner))) return null
  const form = formOf(tokens, head)
  if (form.endsWith('ship')) return holders.get(form.slice(0, -'ship'.length))?.slice(-1)[0] ?? null
  const known = tokens.classes[head]! & KIN ? ever.get(form) ?? [] : []
  return known.length === 1 ? known[0]! : null
}

/** Behind an appositive (`Victor Aske, the defendant’s older brother,`) `the brother` is he. */
function apposed(tokens: Tokens, {described}: Offices, {first, head, plural}: Reference): Entity | null {
  if (plural || formOf(tokens, first) !== 'the' || head - first > 1) return null
  return described.get(formOf(tokens, head)) ?? null
}

/** `the museum` is the one with the word in its name. */
function body(tokens: Tokens, {bodies}: Offices, {first, head, plural}: Reference): Entity | null {
  if (plural || !(tokens.classes[head]! & ORGANIZATION) || head - first !== 1 || formOf(tokens, first) !== 'the') return null
  return bodies.get(formOf(tokens, head)) ?? null
}

function nameless(tokens: Tokens, offices: Offices, entities: Entity[], reference: Reference): Entity {
  const entity = knownNameless(tokens, offices, reference) ?? createNameless(tokens, offices, entities, reference)
  const {first, head, plural} = reference
  if (!plural && head - first > 1 && isIndefinite(tokens, reference)) {
    offices.newcomers.set(formOf(tokens, head), {entity, token: first})
  }
  return entity
}

/** `a union official` */
const isIndefinite = (tokens: Tokens, {first}: Reference): boolean => /^an?$/u.test(formOf(tokens, first))

/** So many tokens long someone without a name is remembered by the noun alone. */
const memory = 400

/** `the official` is `a union official` who came in not long before; else who was described in the same words. */
function knownNameless(tokens: Tokens, {nameless, newcomers}: Offices, reference: Reference): Entity | undefined {
  const {first, head, plural} = reference
  const bare = !plural && head - first === 1 && formOf(tokens, first) === 'the'
  const newcomer = bare ? newcomers.get(formOf(tokens, head)) : undefined
  if (newcomer && first - newcomer.token < memory) return newcomer.entity
  return nameless.get(descriptionKey(tokens, reference))
}

function createNameless(tokens: Tokens, {nameless}: Offices, entities: Entity[], reference: Reference): Entity {
  const key = descriptionKey(tokens, reference)
  const {first, last, sort} = reference
  const entity = createEntity(entities, reference, sort === 'unknown' ? 'other' : sort, false)
  entity.words = [key]
  entity.name = describedAs(tokens, first, last)
  nameless.set(key, entity)
  return entity
}

/** What has a small letter inside a sentence, and what may keep its capital. */
const common = DETERMINER | NUMERAL | PERSON | ORGANIZATION | DOCUMENT | PRONOUN
const proper = OFFICE | DEMONYM | PLACE | GIVEN | TITLE

/** The words of a description as they would stand inside a sentence: `a police officer` for `A police officer`. */
export function describedAs(tokens: Tokens, first: number, last: number): string {
  const text = textBetween(tokens, first, last)
  const bits = tokens.classes[first]!
  if (!(bits & common) || bits & proper || tokens.shape[first] === UPPER) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** `the cook` and `a cook` are one; whose cook counts. */
function descriptionKey(tokens: Tokens, {first, last}: Reference): string {
  let key = ''
  const article = first < last && /^(?:the|an?|this|that)$/u.test(formOf(tokens, first))
  for (let i = article ? first + 1 : first; i <= last; i++) key += formOf(tokens, i) + ' '
  return key
}

function isDefinite(tokens: Tokens, first: number, head: number): boolean {
  return formOf(tokens, first) === 'the' || tokens.shape[head] !== LOWER
}

function officeWords(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i <= last && words.length <= most.words; i++) {
    if (tokens.classes[i]! & DETERMINER) continue
    words.push(tokens.shape[i] === UPPER ? textBetween(tokens, i, i) : formOf(tokens, i))
  }
  return words
}

/** Whether the words of an office are among those of a role; `FM` is there in `Foreign Minister`. */
function holds({words, initials}: Role, wanted: readonly string[]): boolean {
  return wanted.every(word => words.has(word.toLowerCase()) ||
    (word === word.toUpperCase() && word.length > 1 && initials.endsWith(word)))
}

/** `the General, Ann Roe, and I`: two of several. */
function isInList(tokens: Tokens, before: Reference, behind: Reference): boolean {
  const {classes, kind} = tokens
  const next = behind.last + 1
  if (classes[next]! & COORDINATOR) return true
  if (kind[next] === COMMA && classes[next + 1]! & COORDINATOR && kind[next + 1] === WORD) return true
  // Not `But the mayor, Ann Roe,`.
  return kind[before.first - 1] === WORD && /^(?:and|or|nor)$/u.test(formOf(tokens, before.first - 1))
}

/** Whether the noun at token `i` is an office: `secretary`, `chief economist`. */
export const isOffice = (tokens: Tokens, {lists}: Grammar, i: number): boolean =>
  Boolean(tokens.classes[i]! & OFFICE) ||
  Boolean(tokens.classes[i]! & PERSON) && lists.heading.has(formOf(tokens, i - 1))

/** How long an office behind a name may be, in tokens. */
const longestOffice = 8

/** The office between commas behind a name: `president of Local 5` in `Ann Roe, president of Local 5, said`; or `''`. */
export function officeBehind(
  tokens: Tokens, {at, list}: References, grammar: Grammar, {last, paragraph}: Reference
): string {
  const {classes, kind} = tokens
  const is = (i: number): boolean => isOffice(tokens, grammar, i)
  let from = last + 2
  if (kind[last + 1] !== COMMA || tokens.paragraph[from] !== paragraph) return ''
  while (classes[from]! & (DETERMINER | ADVERB) && !(classes[from]! & RELATIVE)) from++
  let head = from
  while (head - from < longestOffice && !is(head) && isModifier(tokens, head)) head++
  while (is(head) && is(head + 1)) head++
  if (!is(head) || tokens.paragraph[head] !== paragraph) return ''
  if (kind[head + 1] === WORD && !(classes[head + 1]! & PREPOSITION)) return ''
  const article = classes[head + 2]! & DETERMINER ? 3 : 2
  const of = formOf(tokens, head + 1) === 'of' ? list[at[head + article]!] : undefined
  const end = of?.kind === 'name' ? of.last : head
  return textBetween(tokens, from, kind[end + 1] === NUMBER ? end + 1 : end)
}

/** A word that may stand in front of an office: `assistant United States` attorney. */
const isModifier = ({classes, kind, shape}: Tokens, i: number): boolean =>
  kind[i] === CLITIC ||
  kind[i] === WORD && !(classes[i]! & (shape[i] === LOWER ? FUNCTION_WORD | CUE | VERB : FUNCTION_WORD))

const open = new Set(['the', 'a', 'an'])

/** The comma of an apposition; `named` in `a woman named Ann Roe`. */
const isLink = (tokens: Tokens, i: number, beforeName: boolean): boolean =>
  tokens.kind[i] === COMMA || beforeName && /^(?:named|called)$/u.test(formOf(tokens, i))

/** `Tam the tinker said`; not `She showed Tam the tinker.` */
function isEpithet(tokens: Tokens, name: Reference, {first, head, last}: Reference): boolean {
  if (first !== name.last + 1 || head !== first + 1 || last !== head || formOf(tokens, first) !== 'the') return false
  const {classes, kind} = tokens
  const said = classes[name.first - 1]! & CUE && kind[name.first - 2] === MARK
  return Boolean(said || classes[last + 1]! & (AUXILIARY | CUE | VERB))
}

/** `Hugh Hill, a doctor,` and `the mayor of Bow, Ann Roe,`: name and description side by side mean one person. */
export function isApposed(tokens: Tokens, name: Reference, description: Reference): boolean {
  const [before, behind] = name.first < description.first ? [name, description] : [description, name]
  const end = before === name ? before.last : endOfTail(tokens, before, name)
  const epithet = isEpithet(tokens, name, description)
  const linked = behind.first === end + 2 && isLink(tokens, end + 1, behind === name)
  if (before.level !== behind.level || !linked && !epithet) return false
  if (description.plural || description.sort !== 'person' || name.paragraph !== description.paragraph) return false
  if (name.nested || description.nested || !epithet && isInList(tokens, before, behind)) return false
  const {classes} = tokens
  const hangs = Boolean(classes[before.first - 1]! & PREPOSITION)
  const indefinite = isIndefinite(tokens, description)
  // `the daughter of a clerk, Ann Roe`; `according to the clerk, Ann Roe was late`
  if (hangs && before === description && (indefinite || acts(tokens, name.last + 1))) return false
  // `“Where’s the girl, Tom?”`: Tom is asked.
  const spoken = before === description && before.level >= 0
  if (spoken && open.has(formOf(tokens, before.first)) && endsSentence(tokens, name)) return false
  // `in a letter to the Herald, her adviser, Tom Hale, said`
  if (hangs && before === name && !indefinite && goesOnWithName(tokens, description)) return false
  // `On the Nation, the mayor said`
  if (before === name && (classes[name.nameFrom - 1] ?? 0) & DETERMINER) return false
  if (!(classes[description.head]! & (OFFICE | PERSON))) return false
  const owned = tokens.classes[description.first]! & DETERMINER || !open.has(formOf(tokens, description.first))
  return Boolean(owned || classes[description.first]! & (OFFICE | DEMONYM | PREOFFICE))
}

const acts = ({classes, kind}: Tokens, i: number): boolean =>
  kind[i] === WORD && Boolean(classes[i]! & (AUXILIARY | CUE | VERB))

const endsSentence = ({kind}: Tokens, {last}: Reference): boolean => kind[last + 1] === STOP || kind[last + 1] === MARK

const goesOnWithName = ({kind, shape}: Tokens, {last}: Reference): boolean =>
  kind[last + 1] === COMMA && kind[last + 2] === WORD && shape[last + 2] !== LOWER

/** How long the words may be that hang on a description in front of a name, in tokens. */
const longestTail = 9

/** The last token of a description with what hangs on it, where a name follows between commas: `the mayor of Bow`. */
export function endOfTail({classes, kind, shape}: Tokens, {first, last}: Reference, name: Reference): number {
  const end = name.first - 2
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

import {
  ADVERB, CUE, DETERMINER, FUNCTION_WORD, OFFICE, PERSON, PREPOSITION, RELATIVE, SUFFIX, TITLE, VERB
} from '../text/classes.js'
import {CLITIC, COMMA, formOf, LOWER, NUMBER, type Tokens, WORD} from '../text/tokens.js'
import type {Grammar} from '../language/tables.js'
import {behindCharge} from './charges.js'
import {type Entity, supposedGender} from './entity.js'
import type {NameForm} from './forms.js'
import type {KnownCast} from './known.js'
import type {Reference, References} from './mentions.js'
import {textBetween} from './names.js'
import {lastTitle} from './titles-of-people.js'

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
  /** By noun: whom a longer description brought in last, `null` for several, and at which token: `a union official`. */
  readonly newcomers: Map<string, {readonly entity: Entity | null; readonly token: number}>
  /** Everyone without a name whom an indefinite description brought into the narration: `a stout elderly woman`. */
  readonly arrivals: {readonly entity: Entity; readonly reference: Reference}[]
  /** By noun: the token at which someone without a name was described so last. */
  readonly since: Map<string, number>
  /** By noun: the organization named last that has it in its name. */
  readonly bodies: Map<string, Entity>
  /** Nouns that stand alone so much more often than before a name that they are a name: `the General`. */
  readonly alone: ReadonlySet<string>
  /** The roles of each, as the text or the known cast gives them. */
  readonly roles: Map<Entity, Map<string, Role>>
  /** Titles spelled out, and what they may be called for short. */
  readonly titles: Map<string, {readonly role: string; readonly keys: Set<string>}>
  readonly cast: KnownCast
  readonly grammar: Grammar
}

/** What is asked of a role: its words in lower case, and their initials. */
export interface Role {
  readonly words: ReadonlySet<string>
  readonly initials: string
}

/** Nobody holds an office yet. */
export function noOffices(
  tokens: Tokens, references: readonly Reference[], cast: KnownCast, grammar: Grammar
): Offices {
  const offices: Offices = {
    holders: new Map(), ever: new Map(), described: new Map(), nameless: new Map(),
    newcomers: new Map(), arrivals: [], since: new Map(), bodies: new Map(),
    alone: findAlone(tokens, references), roles: new Map(), titles: new Map(), cast, grammar
  }
  for (const {entity, names} of cast.list) {
    for (const {title} of names) addEver(offices, entity, title)
    addEver(offices, entity, entity.role ?? '')
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
export const most = {holders: 16, words: 8, roles: 8}

const wordsIn = (role: string): string[] => role.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** `MP` of `Member of Parliament for Bow`, `CEO`. */
const initialsOf = (role: string): string =>
  wordsIn(role.replace(/ for .*/u, '')).map(word => (word === 'of' ? '' : word.charAt(0).toUpperCase())).join('')

/** A title, read once. */
function readTitle({titles, grammar}: Offices, title: string): {role: string; keys: Set<string>} {
  let known = titles.get(title)
  if (!known) {
    const also = grammar.alsoCalled(lastTitle(title))
    const role = [...also, spellOut(title, grammar)].join(' ')
    titles.set(title, (known = {role, keys: keysOf(role)}))
    for (const noun of also) known.keys.add(noun)
  }
  return known
}

/** What a role may be called for short: by its last word, or that before `of` (`Secretary of State`), or by initials. */
function keysOf(role: string): Set<string> {
  const words = wordsIn(role).slice(-most.words)
  const initials = initialsOf(role).slice(-most.words).toLowerCase()
  const head = words.indexOf('of') - 1
  const named = [...words.slice(-1), ...(head < 0 ? [] : [words[head]!]), role.slice(role.lastIndexOf(' ') + 1)]
  const keys = new Set(named.map(word => word.toLowerCase()))
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

/** Remember who holds an office anywhere in the text; `''` is none. */
export function addEver(offices: Offices, entity: Entity, title: string): void {
  if (!title) return
  const {ever, roles} = offices
  const {role, keys} = readTitle(offices, title)
  addRole(roles, entity, role)
  for (const key of keys) {
    const known = ever.get(key)
    if (!known) ever.set(key, [entity])
    else if (known.length < most.holders && !known.includes(entity)) known.push(entity)
  }
}

/** Remember who is called `Mom` or `Gran` in the narration; mostly by those who speak, only for who says `my mother`. */
export function addParent(offices: Offices, entity: Entity | null, {count, one, role, told, words}: NameForm): void {
  const [word] = words as readonly [string]
  const {classify, lists, noun} = offices.grammar
  // Not `Heir`, `Daughter`, nor `Mother Ann`.
  const grand = lists.grandparents.has(word)
  const isParent = grand || lists.parents.has(word) && !(classify(word) & TITLE)
  if (!entity || !one || role || told === 0 || !isParent) return
  const kin = (grand ? 'grand' : '') + (noun(word)?.gender === 'female' ? 'mother' : 'father')
  if (2 * told < count) offices.ever.set('my ' + kin, [entity])
  else addEver(offices, entity, kin)
}

/** `Sen.` is `senator`, also where the text only has it shortened. */
function spellOut(role: string, grammar: Grammar): string {
  const at = role.lastIndexOf(' ') + 1
  const last = role.slice(at)
  const whole = grammar.titleInFull(lastTitle(role))
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
    words: new Set([...words, ...role.split(' ')].map(word => word.toLowerCase())),
    initials: initialsOf(role)
  }
}

/** Whether the noun at token `i` is an office: `secretary`, `chief economist`, `Member of Parliament`. */
export const isOffice = (tokens: Tokens, {lists}: Grammar, i: number): boolean =>
  Boolean(tokens.classes[i]! & OFFICE) || lists.seats.has(formOf(tokens, i) + ' of ' + formOf(tokens, i + 2)) ||
  Boolean(tokens.classes[i]! & PERSON) && lists.heading.has(formOf(tokens, i - 1))

/** How long an office behind a name may be, in tokens. */
const longestOffice = 8

/** The office between commas behind a name: `president of Local 5` in `Ann Roe, president of Local 5, said`; or `''`. */
export function officeBehind(
  tokens: Tokens, {at, list}: References, grammar: Grammar, {last, paragraph}: Reference, entity: Entity
): string {
  const {classes, kind} = tokens
  const is = (i: number): boolean => isOffice(tokens, grammar, i)
  let from = last + 2
  // `Ann Roe MP`
  if (classes[last]! & SUFFIX && is(last)) return textBetween(tokens, last, last)
  if (kind[last + 1] !== COMMA || tokens.paragraph[from] !== paragraph) return ''
  while (classes[from]! & (DETERMINER | ADVERB) && !(classes[from]! & RELATIVE)) from++
  let head = from
  const isHead = (i: number): boolean => is(i) && !isOwner(tokens, i)
  while (head - from < longestOffice && !isHead(head) && (is(head) || isModifier(tokens, head))) head++
  while (is(head) && isHead(head + 1)) head++
  if (!is(head) || tokens.paragraph[head] !== paragraph) return ''
  const described = list[at[head]!]
  if (described && !agrees(tokens, entity, described)) return ''
  if (kind[head + 1] === WORD && !(classes[head + 1]! & PREPOSITION)) return ''
  const article = classes[head + 2]! & DETERMINER ? 3 : 2
  const of = formOf(tokens, head + 1) === 'of' ? list[at[head + article]!] : undefined
  const end = of?.kind === 'name' ? of.last : behindCharge({tokens, grammar}, head) - 1
  return textBetween(tokens, from, kind[end + 1] === NUMBER ? end + 1 : end)
}

/**
 * In what is said, who is spoken to stands beside others: `“If ever a man loved a woman, William”`, `“I agree with Harry,
 * Duchess”`. What tells of a woman tells of no man; of a man, only where it is no office: `“Ms. Roe, the chairman, left.”`
 */
export function agrees(
  {classes}: Tokens, entity: Entity, {gender: other, head, level}: Reference
): boolean {
  const own = level < 0 ? null : supposedGender(entity)
  if (!own || !other || own === other) return true
  return other === 'male' && Boolean(classes[head]! & OFFICE) && !(classes[head]! & TITLE)
}

/** The first word of `the president’s spokesman`, who is not the president. */
const isOwner = ({kind}: Tokens, i: number): boolean => kind[i + 1] === CLITIC

/** A word that may stand in front of an office: `assistant United States` attorney. */
const isModifier = ({classes, kind, shape}: Tokens, i: number): boolean =>
  kind[i] === CLITIC ||
  kind[i] === WORD && !(classes[i]! & (shape[i] === LOWER ? FUNCTION_WORD | CUE | VERB : FUNCTION_WORD))

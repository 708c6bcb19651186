import type {Grammar} from '../language/tables.js'
import {DEMONYM, ORGANIZATION} from '../text/classes.js'
import {formOf, type Tokens} from '../text/tokens.js'
import {nearness} from './company.js'
import type {Entity} from './entity.js'
import type {NameForm} from './forms.js'
import type {Reference} from './mentions.js'
import {most, type Offices} from './offices.js'

/** The keys of the firm, of what may be one, and of the body of any sort named last; and of that named before it. */
const firm = 'company'
const likeFirm = 'like a company'
const anyBody = 'any body'
const otherThan = (key: string): string => 'other ' + key

/** The keys of several people, and of a body brought in without a name, as `since` has them. */
export const several = 'several people'
export const newBody = 'new body'

/**
 * Remember which organization has a noun in its name: `museum` of `Casco Museum of Art`; `Acme Corp.` is the company, and
 * whoever has `shares`; where there is none, `Acme Water`; but not who has just accused another.
 */
export function addBody(
  {bodies, grammar: {lists, noun}}: Offices, entity: Entity, words: readonly string[],
  {body, upper}: NameForm, accuses: boolean
): void {
  const own = words.slice(0, most.words)
  for (const word of own) bodies.set(word, entity)
  const isCalled = own.some(word => noun(word)?.kind === 'organization')
  const trades = (word: string): boolean => lists.companies.has(word) || lists.firms.has(word)
  const isNone = isCalled || upper || own.some(word => lists.notFirms.has(word))
  const isFirm = body > 0 && !isNone || words.some(trades)
  if (isFirm && !accuses) setLatest(bodies, firm, entity)
  if ((isFirm || !isNone) && !accuses) setLatest(bodies, likeFirm, entity)
  if (!own.some(word => lists.noGroups.has(word))) setLatest(bodies, anyBody, entity)
}

function setLatest(bodies: Offices['bodies'], key: string, entity: Entity): void {
  const known = bodies.get(key)
  if (known && known !== entity) bodies.set(otherThan(key), known)
  bodies.set(key, entity)
}

/** `the lamp maker`, `the tech giant`, `the aid group`; not `the film maker`, `the other firm` */
export function makes(tokens: Tokens, {lists}: Grammar, {first, head}: Reference): boolean {
  const noun = formOf(tokens, head)
  return head === first + 2 && (lists.tradesmen.has(noun) || noun === 'group') && !lists.notTraded.has(formOf(tokens, head - 1))
}

/**
 * `the museum` is the one with the word in its name, `the school` a university where no school was told of; `the company`,
 * `the lamp maker` the firm named last, `the organization`, `the aid group` any body, but for another close by; not `the
 * film maker`.
 */
export function body(tokens: Tokens, offices: Offices, reference: Reference): Entity | null {
  const {bodies, grammar, since} = offices
  const {lists} = grammar
  const {first, head, plural} = reference
  const noun = formOf(tokens, head)
  if (formOf(tokens, first) !== 'the') return null
  const isMaker = makes(tokens, grammar, reference)
  const speaks = lists.oneVoice.has(noun) || !plural && tokens.classes[head]! & ORGANIZATION
  if (!isMaker && (!speaks || head !== first + 1)) return null
  const isAny = lists.anyBody.has(noun)
  // `Acme Group … a group of dockers … the group`
  if (isAny && since.has(noun)) return null
  const own = isMaker ? undefined : bodies.get(noun)
  if (own ? noun !== firm : since.has(noun)) return own ?? null
  const alike = own ? [] : grammar.holdersOf(noun).flatMap(other => bodies.get(other) ?? [])
    .filter(({last}) => first - last < remembered)
  const isOfSort = noun === firm || lists.tradesmen.has(noun) || isAny
  return alike.length > 0 || !isOfSort ? only(alike) : latestBody(tokens, offices, reference, isAny)
}

/** The firm or any body named last, unless another may be meant. */
function latestBody(
  tokens: Tokens, {bodies, since}: Offices, {first, head}: Reference, isAny: boolean
): Entity | null {
  // `the group for dockers’ rights`, `the company that owns it`
  if (/^(?:for|of|that|behind)$/u.test(formOf(tokens, head + 1))) return null
  const key = isAny ? anyBody : bodies.has(firm) ? firm : likeFirm
  const [found, rival] = [bodies.get(key), bodies.get(otherThan(key))]
  if (!found || rival && first - rival.last < nearness) return null
  const isFar = first - found.last >= remembered
  if (isFar && (rival || formOf(tokens, head) !== firm)) return null
  const isSince = (key: string, from: number): boolean => (since.get(key) ?? -Infinity) > from
  // `Acme dug the road up. A bakery complained. “…,” the firm said.`, `Four hikers sued Acme. “…,” the group said.`
  const isGroup = formOf(tokens, head) === 'group'
  if (isSince(newBody, found.last) || isGroup && isSince(several, found.last - nearness)) return null
  // `the aid group`, `the German firm`
  const told = head > first + 1
  return told && (isGroup && bodies.get(firm) === found || rival && tokens.classes[head - 1]! & DEMONYM) ? null : found
}

/** So many tokens behind its name one firm of several is `the company`. */
const remembered = 150

/** The one that is found; `null` of several. */
export function only(found: readonly Entity[]): Entity | null {
  const [one = null, ...others] = new Set(found)
  return others.length > 0 ? null : one
}

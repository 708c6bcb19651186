import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, CUE_NOUN, DETERMINER, DOCUMENT, FUNCTION_WORD, NEGATION, NUMERAL,
  OFFICE, PERSON, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLITIC, COMMA, isWordy, LOWER, NUMBER, OTHER, WORD} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import {marksBefore} from './marks.js'
import {
  behindReference, bitsAt, formAt, isAdjunct, isCue, isOne, isOwner, isParticiple, kindAt, positionOf, quotationAt,
  type Reader, referenceAt, referenceFrom, referenceTo, referenceWithin, sentenceOf, shapeAt
} from './reader.js'
import {arePeople, beforeAge, inOrder, isAttribute, isByAt, isInflected, isPlural, isWord, maySpeak, owns, type Subject, subjectOf} from './noun-phrases.js'
import {bearsOffice, extend, isBareOffice, phraseFrom} from './phrases-behind.js'

/** Who owns the noun at position `k`: `his placid reply`, `Ann’s first claim`. */
export function ownerBefore(reader: Reader, k: number): Subject | null {
  const {from: start} = sentenceOf(reader, k)
  for (let at = k - 1; at >= start && k - at < 6 && !quotationAt(reader, at); at--) {
    if (isOwner(reader, at)) return subjectOf(at, at, referenceTo(reader, at), 'before')
    const owner = owns(reader, at) ? nounPhraseTo(reader, at - 1, start, 'before') ?? heldBy(reader, at - 1) : null
    if (owner) return owner
  }
  return null
}

function heldBy(reader: Reader, k: number): Subject | null {
  const owner = referenceWithin(reader, k)
  return owner && subjectOf(positionOf(reader, owner.first), k, owner, 'before')
}

/** The noun phrase that ends at position `k`, with the noun it hangs on: `a spokesman for the ministry`. */
export function nounPhraseTo(reader: Reader, k: number, start: number, order: Subject['order']): Subject | null {
  const reference = referenceTo(reader, k)
  if (!reference || k < start) return null
  let from = positionOf(reader, reference.first)
  const members = membersTo(reader, reference, start)
  if (members.length === 2 && bearsOffice(reader, reference) && isBareOffice(reader, members[0]!)) {
    return subjectOf(positionOf(reader, members[0]!.first), k, reference, order)
  }
  const opening = positionOf(reader, members[0]!.first)
  // `…, but Ann and Bob say`
  const second = bitsAt(reader, opening - 1) & COORDINATOR && kindAt(reader, opening - 2) === COMMA
  const listed = members.length > 1 && (Boolean(second) || beginsClause(reader, opening, start))
  // `a study by Ann Roe and Bob Lee`, not `at the cup in Ohio, and Roe said`
  const tight = reference.kind === 'name' && kindAt(reader, from - 2) !== COMMA
  // Not `the mayor citing Lee’s claim`, `a lawyer representing Lee, Ann Roe, said`.
  const deeds = members.length === 1 && order !== 'apart' && !owns(reader, k + 1)
  const head = hangsOn(reader, tight ? opening : from, start, deeds)
  if (head) {
    const to = head.kind === 'name' ? positionOf(reader, head.last) : k
    return subjectOf(beforeCount(reader, positionOf(reader, head.first), start), to, head, order)
  }
  if (listed) from = opening
  else from = beforeCount(reader, from, start)
  // `one of them`
  const counted = reference.kind === 'pronoun' && from < positionOf(reader, reference.first)
  return subjectOf(from, k, counted ? null : reference, order, listed ? members : undefined)
}

/** `Two of the members`, `Nearly 40 percent of voters`: where the count before the words at position `k` begins. */
function beforeCount(reader: Reader, k: number, start: number): number {
  if (formAt(reader, k - 1) !== 'of') return k
  let from = k - 1
  while (from > start && k - from < 6 && isOfCount(reader, from - 1)) from--
  const counts = from < k - 1 && beginsClause(reader, from, start)
  return counts ? from : k
}

/** `nearly`, `two`, `third`, `40`, `percent` */
const isOfCount = (reader: Reader, k: number): boolean =>
  isCounted(reader, k) || Boolean(bitsAt(reader, k) & (ADVERB | NEGATION)) || isOne(reader, k, 'counts')

/** `a spokesman for committee Democrats said`, `“Go,” a voice in the film says`: what begins the clause. */
export function leading(reader: Reader, {from, to, reference}: Subject, start: number): Subject | null {
  const name = reference?.kind === 'name'
  if (reference?.kind === 'pronoun' || name && reference.sort === 'person') return null
  const first = startOfWords(reader, from, start)
  const marks = marksBefore(reader, first) >= 0
  let tie = first + 1
  while (tie < from && !isOne(reader, tie, 'attaching') && !(bitsAt(reader, tie) & PREPOSITION)) tie++
  const linked = kindAt(reader, first - 1) === COMMA || bitsAt(reader, first - 1) & COORDINATOR
  const opens = first <= start || marks || linked
  if (tie >= from || !opens || bitsAt(reader, first) & (PREPOSITION | ADVERB)) return null
  const head = referenceTo(reader, tie - 1) ?? referenceTo(reader, beforeModifier(reader, tie - 1))
  const someone = head && head.kind !== 'pronoun' && head.sort !== 'place'
  // `a banner behind the goal read`
  const bears = bitsAt(reader, tie - 1) & (CUE_NOUN | DOCUMENT)
  // `the junta in Bow said`, `one post on Acme said`
  const hangs = name && tie === from - 1 && tie > first + 1 && isOne(reader, tie, 'attaching')
  const unknown = (bears || hangs || marks && !name) && bitsAt(reader, first) & (DETERMINER | NUMERAL)
  return someone || unknown ? subjectOf(first, to, head, 'before') : null
}

/** Before what stands between a noun and the words it hangs on: `a person close to`, `analysts polled by`. */
export const beforeModifier = (reader: Reader, k: number): number =>
  isOne(reader, k, 'postposed') || isParticiple(reader, k) || formAt(reader, k).endsWith('ing') ? k - 1 : k

/** Where the words that may belong to one noun phrase, up to position `k`, begin. */
export function startOfWords(reader: Reader, k: number, start: number): number {
  let from = k
  while (from > start && k - from < 12 && isWithinPhrase(reader, from - 1)) from--
  return from
}

function isWithinPhrase(reader: Reader, k: number): boolean {
  const [kind, bits] = [kindAt(reader, k), bitsAt(reader, k)]
  if (kind !== WORD) return kind === NUMBER || kind === CLITIC || kind === OTHER
  const ends = AUXILIARY | COORDINATOR | VERB | SUBORDINATOR & ~PREPOSITION | RELATIVE & ~DETERMINER
  return !(bits & ends) && !(formAt(reader, k) === 'to' && bitsAt(reader, k + 1) & CUE)
}

/** `X and Y`, `X, Y and Z`, `X, 43, and Y` in front of a verb; not `In a letter, X and Y`. */
function membersTo(reader: Reader, last: Reference, start: number): Reference[] {
  const members = [last]
  let first = positionOf(reader, last.first)
  for (;;) {
    const link = formAt(reader, first - 1) === 'and' || (kindAt(reader, first - 1) === COMMA && members.length > 1)
    const skip = kindAt(reader, first - 2) === COMMA && formAt(reader, first - 1) === 'and' ? 3 : 2
    // `since Corunna, and he said`: a clause of its own.
    if (skip === 3 && last.kind === 'pronoun') break
    const before = link ? referenceTo(reader, beforeAge(reader, first - skip)) : null
    const from = before ? positionOf(reader, before.first) : -1
    if (!before || before.kind === 'pronoun' || from < start) break
    if (kindAt(reader, first - 1) === COMMA && bitsAt(reader, from - 1) & PREPOSITION) break
    members.unshift(before)
    first = from
  }
  return members
}

export function beginsClause(reader: Reader, k: number, start: number): boolean {
  if (k <= start || quotationAt(reader, k - 1)) return true
  const kind = kindAt(reader, k - 1)
  if (!isWordy(kind)) return true
  return Boolean(bitsAt(reader, k - 1) & (SUBORDINATOR | RELATIVE)) || isAdjunct(reader, k - 1)
}

/** The noun that the words in front of position `k` hang on. */
function hangsOn(reader: Reader, k: number, start: number, deeds: boolean): Reference | null {
  if (k - 2 < start) return null
  // `the wife of disgraced host Roe`; not `in a note to clients she wrote`, `in a note to clients Ann Roe wrote`
  const apart = formAt(reader, k - 2) !== 'who' && (bitsAt(reader, k) & (DETERMINER | PRONOUN) || isPlural(reader, k - 1) && formAt(reader, k - 2) === 'to')
  const attribute = !apart && isWord(reader, k - 1) && !(bitsAt(reader, k - 1) & FUNCTION_WORD) && isOne(reader, k - 2, 'attaching')
  const tie = attribute ? k - 2 : k - 1
  const tied = isOne(reader, tie, 'attaching') ? heldByTie(reader, tie - 1) : null
  const head = tied ?? (deeds ? heldByDeed(reader, k - 1) : null)
  const outer = head && (hangsOn(reader, positionOf(reader, head.first), start, deeds) ?? head)
  // Not `With his wife watching Lee said`.
  return tied || outer && beginsClause(reader, positionOf(reader, outer.first), start) ? outer : null
}

/** `a man of Ohio`, `sources close to Lee`; `someone in the hall`, not `he in the hall`. */
function heldByTie(reader: Reader, k: number): Reference | null {
  const head = referenceTo(reader, isOne(reader, k, 'postposed') ? k - 1 : k)
  if (!head || head.kind === 'pronoun' && !/(?:one|body)$/u.test(formAt(reader, positionOf(reader, head.last)))) return null
  return head
}

/**
 * `a lawyer representing Lee`, `an aide traveling with Lee`, `a man who met Lee`; not `a note saying
 * Lee said`, `the man who knows Lee said`, `the nurse turned to Lee`.
 */
function heldByDeed(reader: Reader, k: number): Reference | null {
  const verb = formAt(reader, k - 1).endsWith('ing') && bitsAt(reader, k) & PREPOSITION ? k - 1 : k
  const relative = formAt(reader, verb - 1) === 'who'
  const acts = relative ? bitsAt(reader, verb) & VERB || isInflected(reader, verb) : formAt(reader, verb).endsWith('ing')
  const tells = isCue(reader, verb, ({takes}) => takes.has('bare') || takes.has('that'))
  if (!acts || tells || shapeAt(reader, verb) !== LOWER || bitsAt(reader, verb) & PREPOSITION) return null
  const head = referenceTo(reader, relative ? verb - 2 : verb - 1)
  return head && maySpeak(head) && (relative || head.kind === 'nominal') ? head : null
}

/** How long a relative clause may be. */
const longestRelative = 14

/** The `who`, or another such `link`, of a relative clause without commas that ends at position `k`; -1 without one. */
export function whoBefore(reader: Reader, k: number, link = 'who'): number {
  for (let at = k; k - at < longestRelative && (isWordy(kindAt(reader, at)) || kindAt(reader, at) === OTHER); at--) {
    if (formAt(reader, at) === link) return at
    const bits = bitsAt(reader, at)
    if (bits & RELATIVE || bits & SUBORDINATOR && !(bits & (PREPOSITION | ADVERB))) return -1
  }
  return -1
}

/** `A man who lives nearby said`, `A man who saw it said`; not `The man who knows Lee said`, `A man who said he said` */
export function withRelative(reader: Reader, before: number, start: number): Subject | null {
  const who = isWordy(kindAt(reader, before)) ? whoBefore(reader, before - 1) : -1
  if (who <= start) return withReduced(reader, before, start)
  let verb = who + 1
  while (isAdjunct(reader, verb) || bitsAt(reader, verb) & (AUXILIARY | NEGATION)) verb++
  if (verb > before || bitsAt(reader, before) & (COORDINATOR | ADVERB)) return null
  const own = referenceTo(reader, before)
  const tells = isCue(reader, verb, ({takes}) => takes.has('bare') || takes.has('that'))
  const speaks = own && (own.kind !== 'nominal' || arePeople(own))
  // `The man who came in was one she had seen`
  const acts = own?.gender && reader.grammar.pronoun(formAt(reader, before))?.subject
  if (own && tells && speaks || acts) return null
  const head = nounPhraseTo(reader, who - 1, start, 'before') ?? unknownPhrase(reader, who - 1, start)
  return head && head.reference?.kind !== 'pronoun' && beginsClause(reader, head.from, start)
    ? subjectOf(head.from, before, head.reference, 'before') : null
}

/**
 * `The report she wrote that night says`, `The man Ann met said`, `A man accused of hitting Ann said`; not `Last night she
 * said`
 */
function withReduced(reader: Reader, before: number, start: number): Subject | null {
  for (let at = before; at > start && before - at < longestReduced && kindAt(reader, at) === WORD; at--) {
    const links = COORDINATOR | SUBORDINATOR | RELATIVE
    if (bitsAt(reader, at) & links && !isOne(reader, at, 'timesBefore')) return null
    const own = at < before ? referenceTo(reader, at) : null
    const acts = own && (own.kind === 'name' || reader.grammar.pronoun(formAt(reader, at))?.subject)
    const by = isDone(reader, at, before)
    const done = by || isOne(reader, at, 'undergone')
    const last = (acts ? positionOf(reader, own.first) : done ? at : 0) - 1
    const head = nounPhraseTo(reader, last, start, 'before') ?? (done ? unknownPhrase(reader, last, start) : null)
    const linked = head && bitsAt(reader, head.from - 1) & SUBORDINATOR
    if (head && !linked && (head.reference?.kind ?? 'nominal') === 'nominal' && beginsClause(reader, head.from, start)) {
      return by ? subjectOf(head.from, before, head.reference, 'before') : head
    }
  }
  return null
}

const longestReduced = 10

/** The `released` of `Figures released last month by Acme show`, the `sent` of `A letter sent to parents said` */
const isDone = (reader: Reader, k: number, before: number): boolean => isParticiple(reader, k) &&
  (isByAt(reader, k + 1) || formAt(reader, k + 1) === 'to' && behindReference(reader, k + 2) === before + 1)

/** `the man with the stick in the corner said`, `Lee of Acme (Ohio) said`: the noun phrase with which its clause begins. */
export function longPhrase(reader: Reader, before: number, start: number): Subject | null {
  let from = before
  for (; from >= start && before - from < 14 && !quotationAt(reader, from); from--) {
    if (kindAt(reader, from) === COMMA) return null
    // `a note in which the man in the corner said`, `recalled what the man in the corner said`
    const form = formAt(reader, from)
    if (form === 'what' && bitsAt(reader, from + 1) & DETERMINER || form === 'which' && bitsAt(reader, from - 1) & PREPOSITION) break
    // `Cruz said as the man shouted`, not `the people involved in it said`
    const found = isOne(reader, from, 'reducing') && bitsAt(reader, from + 1) & PREPOSITION
    const inflected = isInflected(reader, from) && !/(?:ed|ing)$/u.test(formAt(reader, from))
    const acts = !found && (bitsAt(reader, from) & (AUXILIARY | VERB) || inflected)
    // Nor are the `talks` of `close to the talks` a verb.
    const noun = bitsAt(reader, from - 1) & DETERMINER && !(bitsAt(reader, from - 1) & PRONOUN)
    if (acts && !noun && !referenceAt(reader, from)) return null
  }
  // `Then the man behind the counter said`
  let first = from + 1
  while (first < before && isAdjunct(reader, first)) first++
  const reference = referenceFrom(reader, first)
  // `A Bow taxi driver said`, `The school trust said`
  const town = bitsAt(reader, first) & DETERMINER && (reference?.kind === 'name'
    ? bitsAt(reader, before) & (OFFICE | PERSON) : reference?.plural === false && isNounOf(reader, reference, before))
  const behind = behindReference(reader, first)
  const phrase = town ? subjectOf(first, before, null, 'before')
    : reference && isReport(reader, reference, first, behind) ? subjectOf(first, behind, null, 'before')
    : reference ? extend(reader, reference, first, 'before') : phraseFrom(reader, first)
  return phrase && inOrder(phrase, 'before')
}

/** `An audit report tabled last year said`, `A police report said`; not `The aides report that` */
const isReport = (reader: Reader, {kind, plural}: Reference, first: number, k: number): boolean =>
  kind === 'nominal' && isAttribute(reader, k) && Boolean(bitsAt(reader, k) & DOCUMENT) && !formAt(reader, k).endsWith('s') &&
  (isOne(reader, first, 'indefinite') || !plural)

/** `trust` of `The school trust`; not `The school trusts` */
const isNounOf = (reader: Reader, {last}: Reference, k: number): boolean =>
  positionOf(reader, last) + 1 === k && isAttribute(reader, k) && !formAt(reader, k).endsWith('s')

/** `About four in 10 said`, `But early data suggests`: all words from where the clause begins. */
export function wholePhrase(reader: Reader, before: number, start: number): Subject | null {
  let from = startOfWords(reader, before + 1, start)
  // `Then everyone else said`
  while (from < before && isAdjunct(reader, from)) from++
  const opens = from <= start || kindAt(reader, from - 1) !== WORD ||
    bitsAt(reader, from - 1) & (COORDINATOR | SUBORDINATOR)
  // `but she remembered having read`
  const pronoun = from < before ? reader.grammar.pronoun(formAt(reader, from)) : undefined
  if (pronoun?.subject && pronoun.gender) return null
  return from <= before && opens && beginsPhrase(reader, from) && endsPhrase(reader, before)
    ? subjectOf(from, before, null, 'before') : null
}

/** `about four`, `the`, `early`; not `in May`, `raising`. */
const beginsPhrase = (reader: Reader, k: number): boolean =>
  isCounted(reader, k + 1) || !(bitsAt(reader, k) & PREPOSITION) && !formAt(reader, k).endsWith('ing')

/** `data`, `10`; not `last year`, `Monday`, `quickly`, `the`. */
const endsPhrase = (reader: Reader, k: number): boolean =>
  isCounted(reader, k) || !(bitsAt(reader, k) & (ADVERB | CALENDAR | PREPOSITION | DETERMINER)) && !isOne(reader, k, 'times')

const isCounted = (reader: Reader, k: number): boolean =>
  kindAt(reader, k) === NUMBER || Boolean(bitsAt(reader, k) & NUMERAL)

/** `“Sorry,” Quick said`: words with capitals right behind marks, though they are no name anywhere else. */
function capitalsTo(reader: Reader, k: number, start: number): Subject | null {
  let from = k + 1
  while (from > start && shapeAt(reader, from - 1) > LOWER && !(bitsAt(reader, from - 1) & FUNCTION_WORD)) from--
  const beside = from <= k && marksBefore(reader, from) >= 0
  return beside ? subjectOf(from, k, null, 'before') : null
}

/** `the other three`, `two of the five` */
function beforeDeterminer(reader: Reader, k: number, start: number): number {
  const article = formAt(reader, k) === 'other' && bitsAt(reader, k - 1) & DETERMINER
  return article ? k - 1 : beforeCount(reader, k, start)
}

/** A noun phrase of words no table knows, back to its determiner: `the challenge said`. */
export function unknownPhrase(reader: Reader, k: number, start: number): Subject | null {
  const name = capitalsTo(reader, k, start)
  if (name) return name
  let from = k
  for (; from >= start && k - from < 6; from--) {
    const owner = kindAt(reader, from) === CLITIC ? nounPhraseTo(reader, from - 1, start, 'before') : null
    if (owner && from < k) return subjectOf(owner.from, k, null, 'before')
    const inner = referenceAt(reader, from)
    // `the Acme report, which says`
    if (inner?.kind === 'name' && from < k) {
      return subjectOf(positionOf(reader, inner.first), k, null, 'before')
    }
    if (inner || kindAt(reader, from) !== WORD && kindAt(reader, from) !== NUMBER) return null
    const bits = bitsAt(reader, from)
    // `the other said`
    const first = bits & DETERMINER ? beforeDeterminer(reader, from, start) : -1
    if (first >= 0) return first < k ? subjectOf(first, k, null, 'before') : null
    if (bits & (AUXILIARY | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB | PRONOUN)) return null
  }
  return null
}

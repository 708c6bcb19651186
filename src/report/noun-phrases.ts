import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, CUE_NOUN, DETERMINER, DOCUMENT, FUNCTION_WORD, NEGATION, NUMERAL,
  OFFICE, PERSON, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLITIC, CLOSE_BRACKET, COMMA, isWordy, LOWER, MARK, NUMBER, OPEN_BRACKET, OTHER, WORD} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import {marksBefore} from './marks.js'
import {
  bitsAt, cuesAt, formAt, isAdjunct, isOne, isOwner, kindAt, positionOf, quotationAt, type Reader, referenceAt,
  referenceFrom, referenceTo, referenceWithin, sentenceOf, shapeAt
} from './reader.js'

/** Who is the subject of a cue: the words, by position, both included. */
export interface Subject {
  readonly from: number
  readonly to: number
  /** The reference it rests on; `null` for a noun phrase no table knows (`the challenge`). */
  readonly reference: Reference | null
  /** References joined by `and`, when there are several. */
  readonly members: readonly Reference[]
  /** Where subject and verb stand to each other. */
  readonly order: 'before' | 'behind' | 'apart' | 'relative' | 'main' | 'agent'
}

const nobody: readonly Reference[] = []

/** A subject, of one reference or none where no members are given. All are made here, so that they have one shape. */
export const subjectOf = (
  from: number, to: number, reference: Reference | null, order: Subject['order'], members = nobody
): Subject => ({from, to, reference, members: members.length > 1 ? members : nobody, order})

/** The same words, where they stand otherwise to their verb. */
export const inOrder = ({from, to, reference, members}: Subject, order: Subject['order']): Subject =>
  subjectOf(from, to, reference, order, members)

/** `“No,” said Will Doyle`: words with capitals, though the first is a word of grammar. */
export function capitalsFrom(reader: Reader, k: number): Subject | null {
  let end = k
  while (shapeAt(reader, end) > LOWER && kindAt(reader, end) === WORD) end++
  return end > k ? subjectOf(k, end - 1, referenceTo(reader, end - 1), 'behind') : null
}

/** How long a noun phrase behind a verb may be. */
const longestPhrase = 9

/** Behind a verb, a noun phrase with words that no table knows: `said the younger Mr. Lee`, `said a longtime data whiz`. */
export function phraseFrom(reader: Reader, k: number): Subject | null {
  let determined = Boolean(bitsAt(reader, k) & (DETERMINER | NUMERAL)) || kindAt(reader, k) === NUMBER
  // `said both Ann and Tom`
  const listed = formAt(reader, k) === 'both' ? referenceFrom(reader, k + 1) : null
  const both = listed && extend(reader, listed, k + 1, 'behind')
  if (both && both.members.length > 1) return both
  let to = k - 1
  let reference: Reference | null = null
  for (let at = k; at - k < longestPhrase; at = to + 1) {
    const inner = referenceFrom(reader, at)
    if (inner && inner.kind !== 'pronoun') to = positionOf(reader, inner.last)
    else if ((at === k && determined) || isPlain(reader, at, at === k + 1 && determined)) to = at
    else break
    reference = inner?.kind === 'pronoun' ? null : inner
    if (owns(reader, to + 1)) {
      to++
      determined = true
    }
  }
  const whole = reference !== null || determined && to > k
  return whole && !owns(reader, to) ? subjectOf(k, to, reference, 'behind') : null
}

/** `one Republican`, `another guest`: a pronoun only where no noun follows. */
export const countsNoun = (reader: Reader, k: number): boolean =>
  referenceFrom(reader, k)?.kind === 'pronoun' &&
  isPlain(reader, k + 1, false)

/** `said Acme campaign manager Ann Roe`: the phrase from position `from` whose head stands at position `k` or behind. */
export function furtherOn(reader: Reader, from: number, k: number): Subject | null {
  let at = k
  while (at - k < 4 && !referenceFrom(reader, at) && isAttribute(reader, at)) at++
  const someone = referenceFrom(reader, at)
  // `said Ann’s deputy campaign manager, Tom Lee`
  if (!someone && at > k + 1 && bitsAt(reader, at - 1) & (OFFICE | PERSON)) return subjectOf(from, at - 1, null, 'behind')
  if (!someone || !isWord(reader, k)) return null
  // `said Boston police officer Ann Roe`
  const titled = Boolean(bitsAt(reader, at - 1) & (OFFICE | PERSON)) || someone.kind !== 'name' || isWord(reader, at)
  const apart = titled && at > k && (someone.sort === 'person' || someone.sort === 'group') && someone.kind !== 'pronoun'
  const name = at === k && someone.kind === 'name' && positionOf(reader, someone.head) > k
  return apart || name ? extend(reader, someone, from, 'behind') : null
}

const isWord = (reader: Reader, k: number): boolean => kindAt(reader, k) === WORD && shapeAt(reader, k) === LOWER

/** `campaign`, in front of a noun, is no verb. */
const isAttribute = (reader: Reader, k: number): boolean => isWord(reader, k) &&
  !(bitsAt(reader, k) & (FUNCTION_WORD | ADVERB | CALENDAR)) && !/(?:ly|ed|ing)$/u.test(formAt(reader, k))

/** `Ann’s`, `the Republicans’` */
export const owns = (reader: Reader, k: number): boolean =>
  kindAt(reader, k) === CLITIC ? formAt(reader, k) === "'s" : kindAt(reader, k) === MARK && formAt(reader, k - 1).endsWith('s')

/** A word that may stand in a noun phrase, before its noun or as it; `noun`: right behind an article anything may. */
function isPlain(reader: Reader, k: number, noun: boolean): boolean {
  const bits = bitsAt(reader, k)
  if (kindAt(reader, k) === NUMBER) return true
  if (kindAt(reader, k) !== WORD || bits & FUNCTION_WORD) return false
  if (noun) return true
  return !(bits & (CUE | VERB | ADVERB | CALENDAR)) && !/(?:ly|ing)$/u.test(formAt(reader, k))
}

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

/** A reference as subject, with what belongs to it: `Smith and Jones`, `a spokesman for the ministry`. */
export function extend(reader: Reader, reference: Reference, k: number, order: Subject['order']): Subject {
  let to = positionOf(reader, reference.last)
  const members = [reference]
  for (;;) {
    const next = formAt(reader, to + 1)
    const second = next === 'and' && reference.kind !== 'pronoun' ? referenceFrom(reader, to + 2) : null
    if (second && second.kind !== 'pronoun') {
      members.push(second)
      to = positionOf(reader, second.last)
      continue
    }
    // `a person close to the board`
    const tie = isOne(reader, to + 1, 'postposed') ? to + 2 : to + 1
    if (reference.kind === 'nominal' && isOne(reader, tie, 'attaching') && !isInfinitive(reader, tie)) {
      const end = endOfPhrase(reader, tie + 1)
      if (end > tie && (order !== 'behind' || tie > to + 1 || tellsWhich(reader, reference, tie, end))) {
        to = end
        continue
      }
    }
    break
  }
  return subjectOf(k, to, reference, order, members)
}

/** `told by his mother to wait`; not `an aide to the mayor`, `an aide to Ann` */
const isInfinitive = (reader: Reader, k: number): boolean => formAt(reader, k) === 'to' && shapeAt(reader, k + 1) === LOWER &&
  !referenceFrom(reader, k + 1) && !(bitsAt(reader, k + 1) & (DETERMINER | NUMERAL))

/** `said the man with the scar`, `said the girl in red`; not `the man in a low voice`, `the girl to her mother`. */
function tellsWhich(reader: Reader, reference: Reference, tie: number, end: number): boolean {
  if (reference.plural || !isOne(reader, positionOf(reader, reference.first), 'definite')) return true
  // `said the adviser to Ann`; not `said the doctor to Ann`
  if (formAt(reader, tie) === 'to') return isOne(reader, positionOf(reader, reference.head), 'serving')
  if (!isOne(reader, tie, 'manners')) return formAt(reader, end + 1) !== 'time'
  if (isOne(reader, end, 'expressions') || isOne(reader, end + 1, 'expressions')) return false
  return formAt(reader, tie + 1) === 'the' && formAt(reader, tie + 2) !== 'same' ||
    // Not `the man with his hat in his hand`.
    isOne(reader, end, 'worn') && !isOne(reader, tie + 1, 'personalOwners')
}

function endOfPhrase(reader: Reader, k: number): number {
  const reference = referenceFrom(reader, k)
  // `the Kerrin ferry board`
  const goesOn = reference?.kind === 'name' && bitsAt(reader, k) & DETERMINER
  if (reference && !goesOn) return positionOf(reader, reference.last)
  let at = reference ? positionOf(reader, reference.last) + 1 : k
  const stops = PREPOSITION | AUXILIARY | COORDINATOR | CUE | VERB | SUBORDINATOR
  const isIn = (i: number) => !(bitsAt(reader, i) & stops) || i > k && bitsAt(reader, i - 1) & DETERMINER
  while (kindAt(reader, at) === WORD && isIn(at) && !isAdjunct(reader, at) && at - k < 6) at++
  return at - 1
}

/** The noun phrase that ends at position `k`, with the noun it hangs on: `a spokesman for the ministry`. */
export function nounPhraseTo(reader: Reader, k: number, start: number, order: Subject['order']): Subject | null {
  const reference = referenceTo(reader, k)
  if (!reference || k < start) return null
  let from = positionOf(reader, reference.first)
  const members = membersTo(reader, reference, start)
  const listed = members.length > 1 && beginsClause(reader, positionOf(reader, members[0]!.first), start)
  // `a study by Ann Roe and Bob Lee`, not `at the cup in Ohio, and Roe said`
  const tight = reference.kind === 'name' && kindAt(reader, from - 2) !== COMMA
  const head = hangsOn(reader, tight ? positionOf(reader, members[0]!.first) : from, start)
  if (head) {
    const to = head.kind === 'name' ? positionOf(reader, head.last) : k
    return subjectOf(beforeCount(reader, positionOf(reader, head.first), start), to, head, order)
  }
  if (listed) from = positionOf(reader, members[0]!.first)
  else from = beforeCount(reader, from, start)
  return subjectOf(from, k, reference, order, listed ? members : undefined)
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
  let first = from
  while (first > start && from - first < 12 && isWithinPhrase(reader, first - 1)) first--
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
  const unknown = (bears || marks && !name) && bitsAt(reader, first) & DETERMINER
  return someone || unknown ? subjectOf(first, to, head, 'before') : null
}

/** Before what stands between a noun and the words it hangs on: `a person close to`, `analysts polled by`. */
const beforeModifier = (reader: Reader, k: number): number =>
  isOne(reader, k, 'postposed') || /(?:[^e]ed|ing)$/u.test(formAt(reader, k)) ? k - 1 : k

function isWithinPhrase(reader: Reader, k: number): boolean {
  const [kind, bits] = [kindAt(reader, k), bitsAt(reader, k)]
  if (kind !== WORD) return kind === NUMBER || kind === CLITIC || kind === OTHER
  const ends = AUXILIARY | COORDINATOR | VERB | SUBORDINATOR & ~PREPOSITION | RELATIVE & ~DETERMINER
  return !(bits & ends) && !(formAt(reader, k) === 'to' && bitsAt(reader, k + 1) & CUE)
}

/** `X and Y`, `X, Y and Z` in front of a verb. */
function membersTo(reader: Reader, last: Reference, start: number): Reference[] {
  const members = [last]
  let first = positionOf(reader, last.first)
  for (;;) {
    const link = formAt(reader, first - 1) === 'and' || (kindAt(reader, first - 1) === COMMA && members.length > 1)
    const skip = kindAt(reader, first - 2) === COMMA && formAt(reader, first - 1) === 'and' ? 3 : 2
    // `since Corunna, and he said`: a clause of its own.
    if (skip === 3 && last.kind === 'pronoun') break
    const before = link ? referenceTo(reader, first - skip) : null
    if (!before || before.kind === 'pronoun' || positionOf(reader, before.first) < start) break
    members.unshift(before)
    first = positionOf(reader, before.first)
  }
  return members
}

/** Behind `(D)`, `(Labour, Hill Park)`; where no bracket opens, the same position. */
export function behindBracket(reader: Reader, k: number): number {
  if (kindAt(reader, k) !== OPEN_BRACKET) return k
  for (let at = k + 1; at - k < 12; at++) if (kindAt(reader, at) === CLOSE_BRACKET) return at + 1
  return k
}

/** The position before the brackets that close at position `k`, or before `et al.`; `k` where neither stands. */
export function beforeBracket(reader: Reader, k: number): number {
  if (formAt(reader, k) === 'al' && formAt(reader, k - 1) === 'et') return k - 2
  if (kindAt(reader, k) !== CLOSE_BRACKET) return k
  for (let at = k - 1; at > 0 && k - at < 6; at--) if (kindAt(reader, at) === OPEN_BRACKET) return at - 1
  return k
}

export function beginsClause(reader: Reader, k: number, start: number): boolean {
  if (k <= start || quotationAt(reader, k - 1)) return true
  const kind = kindAt(reader, k - 1)
  if (!isWordy(kind)) return true
  return Boolean(bitsAt(reader, k - 1) & (SUBORDINATOR | RELATIVE)) || isAdjunct(reader, k - 1)
}

/** The noun before a preposition in front of position `k`. */
function hangsOn(reader: Reader, k: number, start: number): Reference | null {
  if (!isOne(reader, k - 1, 'attaching') || k - 2 < start) return null
  // `sources close to Lee`
  const head = referenceTo(reader, isOne(reader, k - 2, 'postposed') ? k - 3 : k - 2)
  // `someone in the hall`, not `he in the hall`
  if (!head || head.kind === 'pronoun' && !/(?:one|body)$/u.test(formAt(reader, positionOf(reader, head.last)))) return null
  return hangsOn(reader, positionOf(reader, head.first), start) ?? head
}

/** A name across a comma stands without what hangs on it. */
export function plain(reader: Reader, subject: Subject): Subject {
  const {from, reference, members, order} = subject
  if (!reference || reference.kind !== 'name' || members.length > 0) return subject
  return subjectOf(from, positionOf(reader, reference.last), reference, order)
}

/** `the man with the stick in the corner said`, `Lee of Acme (Ohio) said`: the noun phrase with which its clause begins. */
export function longPhrase(reader: Reader, before: number, start: number): Subject | null {
  let from = before
  for (; from >= start && before - from < 14 && !quotationAt(reader, from); from--) {
    if (kindAt(reader, from) === COMMA) return null
    // `Cruz said as the man shouted`, not `the people involved in it said`
    const acts = bitsAt(reader, from) & (AUXILIARY | VERB) || isInflected(reader, from) && !/(?:ed|ing)$/u.test(formAt(reader, from))
    // Nor are the `talks` of `close to the talks` a verb.
    const noun = bitsAt(reader, from - 1) & DETERMINER && !(bitsAt(reader, from - 1) & PRONOUN)
    if (acts && !noun && !referenceAt(reader, from)) return null
  }
  const first = from + 1
  const reference = referenceFrom(reader, first)
  const phrase = reference ? extend(reader, reference, first, 'before') : phraseFrom(reader, first)
  return phrase && inOrder(phrase, 'before')
}

/** `said`; not `campaign`, which is a noun as well. */
export const isInflected = (reader: Reader, k: number): boolean =>
  cuesAt(reader, k).some(({base}) => base !== formAt(reader, k))

/** `About four in 10 said`, `But early data suggests`: all words from where the clause begins. */
export function wholePhrase(reader: Reader, before: number, start: number): Subject | null {
  let from = before + 1
  while (from > start && before - from < 14 && isWithinPhrase(reader, from - 1)) from--
  const opens = from <= start || kindAt(reader, from - 1) !== WORD ||
    bitsAt(reader, from - 1) & (COORDINATOR | SUBORDINATOR)
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
    if (bits & DETERMINER) return from < k ? subjectOf(beforeDeterminer(reader, from, start), k, null, 'before') : null
    if (bits & (AUXILIARY | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB | PRONOUN)) return null
  }
  return null
}

import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, DETERMINER, FUNCTION_WORD, KIN, NUMERAL, OFFICE, PERSON, PREPOSITION,
  SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLITIC, COMMA, LOWER, NUMBER, WORD} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import {
  behindReference, bitsAt, formAt, isAdjunct, isOne, kindAt, positionOf, type Reader, referenceFrom, referenceTo,
  shapeAt
} from './reader.js'
import {arePeople, behindAge, isAttribute, isWord, owns, type Subject, subjectOf} from './noun-phrases.js'

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
    else if (at === k && determined) to = at
    else if (isPlain(reader, at, determined && (at === k + 1 || isVerbalNoun(reader, at)))) to = at
    else break
    reference = inner?.kind === 'pronoun' ? null : inner
    if (owns(reader, to + 1)) {
      to++
      determined = true
    }
  }
  const bearer = to >= k && bearerOfBoth(reader, k, to, 'behind')
  if (bearer) return bearer
  const whole = reference !== null || determined && to > k
  return whole && !owns(reader, to) ? subjectOf(k, to, reference, 'behind') : null
}

/** `said a far voice`, `sang the away end`: nouns there, though a verb may have the form. */
const isVerbalNoun = (reader: Reader, k: number): boolean => isOne(reader, k, 'sounding') || formAt(reader, k) === 'end'

/** `one Republican`, `another guest`: a pronoun only where no noun follows. */
export const countsNoun = (reader: Reader, k: number): boolean =>
  referenceFrom(reader, k)?.kind === 'pronoun' &&
  isPlain(reader, k + 1, false)

/** `said a Supreme Court advocate`: behind an article and a body what could be a verb is the noun; not `advocate and …`. */
function wantsNoun(reader: Reader, article: number, k: number): boolean {
  const opens = isOne(reader, article, 'indefinite') || formAt(reader, article) === 'another'
  const sort = referenceTo(reader, k - 1)?.sort
  return opens && (sort === 'organization' || sort === 'group') && isAttribute(reader, k) &&
    Boolean(bitsAt(reader, k) & (CUE | VERB)) && formAt(reader, k + 1) !== 'and'
}

/** `said Acme campaign manager Ann Roe`: the phrase from position `from` whose head stands at position `k` or behind. */
export function furtherOn(reader: Reader, from: number, k: number): Subject | null {
  let at = k
  while (at - k < 4 && !referenceFrom(reader, at) && isAttribute(reader, at)) at++
  const someone = referenceFrom(reader, at)
  // `said Ann’s deputy campaign manager, Tom Lee`
  if (!someone && at > k + 1 && bitsAt(reader, at - 1) & (OFFICE | PERSON)) return subjectOf(from, at - 1, null, 'behind')
  if (!someone && wantsNoun(reader, from, k)) return subjectOf(from, k, null, 'behind')
  if (!someone || !isWord(reader, k)) return null
  // `said Boston police officer Ann Roe`
  const titled = Boolean(bitsAt(reader, at - 1) & (OFFICE | PERSON)) || someone.kind !== 'name' || isWord(reader, at)
  const apart = titled && at > k && arePeople(someone) && someone.kind !== 'pronoun'
  const name = at === k && someone.kind === 'name' && positionOf(reader, someone.head) > k
  return apart || name ? extend(reader, someone, from, 'behind') : null
}

/** A word that may stand in a noun phrase, before its noun or as it; `noun`: behind an article, where anything may. */
function isPlain(reader: Reader, k: number, noun: boolean): boolean {
  const bits = bitsAt(reader, k)
  if (kindAt(reader, k) === NUMBER) return true
  // `the more candid Ann`; not `the more he thought`
  const compares = noun && isOne(reader, k, 'comparing') && !(bitsAt(reader, k + 1) & FUNCTION_WORD)
  if (kindAt(reader, k) !== WORD || bits & FUNCTION_WORD && !compares) return false
  if (noun) return true
  return !(bits & (CUE | VERB | ADVERB | CALENDAR)) && !/(?:ly|ing)$/u.test(formAt(reader, k))
}

/** A reference as subject, with what belongs to it: `Smith and Jones`, `a spokesman for the ministry`. */
export function extend(reader: Reader, reference: Reference, k: number, order: Subject['order']): Subject {
  let to = positionOf(reader, reference.last)
  const members = [reference]
  for (;;) {
    const next = behindAge(reader, to + 1)
    const bearer = bearerOfBoth(reader, k, to, order)
    if (bearer) return bearer
    const links = formAt(reader, next) === 'and' && reference.kind !== 'pronoun'
    const second = links ? referenceFrom(reader, next + 1) : null
    // Not `said Ann Roe, 43, and Bo Lee laughed`.
    const aged = next === to + 1 || second && kindAt(reader, positionOf(reader, second.last) + 2) === NUMBER
    if (second && second.kind !== 'pronoun' && aged) {
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

/** An office without an article or owner is not all of its phrase: `actor` of `actor and comedian Ed Hale`. */
export const isBareOffice = ({tokens}: Reader, {kind, sort, plural, first, head}: Reference): boolean =>
  kind === 'nominal' && sort === 'person' && !plural && !(tokens.classes[first]! & (DETERMINER | NUMERAL)) &&
  !tokens.kind.subarray(first, head).includes(CLITIC)

/** `comedian Ed Hale`; not `Captain Hale`, who is another, nor `his wife Ann Hale`, `daughter Ann Hale`. */
export const bearsOffice = ({tokens: {classes}}: Reader, {kind, first, head, nameFrom}: Reference): boolean =>
  kind === 'name' && nameFrom > first && head > nameFrom && !(classes[nameFrom - 1]! & KIN) && !(classes[first]! & DETERMINER)

/** `actor and longtime Acme founder Ed Hale`: who holds both offices; the first is the words up to position `to`. */
export function bearerOfBoth(reader: Reader, from: number, to: number, order: Subject['order']): Subject | null {
  const and = behindList(reader, to + 1)
  if (formAt(reader, and) !== 'and' || bitsAt(reader, from) & (DETERMINER | NUMERAL)) return null
  const office = referenceTo(reader, to)
  if (!(office ? isBareOffice(reader, office) : isOfficeWord(reader, to) && !formAt(reader, to).endsWith('s'))) return null
  for (let at = and + 1; at - and < longestPhrase; ) {
    const reference = referenceFrom(reader, at)
    const last = reference ? positionOf(reader, reference.last) : at
    // `former judge Ann Hale`
    const titled = at > and + 1 && reference?.kind === 'name' && reference.head > reference.nameFrom && isOfficeWord(reader, at - 1)
    if (reference && (titled || bearsOffice(reader, reference))) {
      // `husband and wife Tom and Ann Hale`
      const another = formAt(reader, last + 1) === 'and' && referenceFrom(reader, last + 2)?.kind === 'name'
      return another ? null : subjectOf(from, last, reference, order)
    }
    if (!(reference ? reference.kind !== 'pronoun' : isAttribute(reader, at))) return null
    at = last + 1
  }
  return null
}

const isOfficeWord = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & (OFFICE | PERSON)) && !(bitsAt(reader, k) & KIN)

/** Behind further offices: `, former singer` of `actor, former singer and director Ed Hale`. */
function behindList(reader: Reader, k: number): number {
  let at = k
  while (kindAt(reader, at) === COMMA && at - k < longestPhrase) {
    let last = at
    while (last - at < 3 && isAttribute(reader, last + 1) && !(bitsAt(reader, last + 1) & (CUE | VERB))) last++
    if (last === at || !isOfficeWord(reader, last)) break
    at = last + 1
  }
  return at
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
  // `the Kerrin ferry board`, `with a child in her arms`
  const goesOn = reference && reference.kind !== 'nominal' && bitsAt(reader, k) & DETERMINER
  if (reference && !goesOn) return positionOf(reader, reference.last)
  let at = behindReference(reader, k)
  const stops = PREPOSITION | AUXILIARY | COORDINATOR | CUE | VERB | SUBORDINATOR
  // `at the back`
  const isPlace = (i: number) => i > k && Boolean(bitsAt(reader, i - 1) & DETERMINER)
  const goesAlong = (i: number) => isPlace(i) || !(bitsAt(reader, i) & stops || isAdjunct(reader, i))
  while (kindAt(reader, at) === WORD && goesAlong(at) && at - k < 6) at++
  return at - 1
}

import type {CueEntry} from '../language/tables.js'
import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE_NOUN, DEMONYM, DETERMINER, DOCUMENT, FUNCTION_WORD, GIVEN, NUMERAL,
  ORGANIZATION, PERSON, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import type {Reference} from '../speaker/mentions.js'
import {COMMA, LOWER, NUMBER, STOP, WORD} from '../text/tokens.js'
import {endOfClause, shrink} from './clauses.js'
import {skipOpening} from './openings.js'
import {arePeople, beforeBracket, isInflected, isPlural} from './noun-phrases.js'
import {beforePredicate} from './nouns.js'
import {beforeModifier, whoBefore} from './phrases-before.js'
import {
  behindReference, bitsAt, formAt, isAdjunct, isCue, isOne, isOwner, kindAt, positionOf, quotationAt, type Reader,
  referenceAt, referenceFrom, referenceTo, sentenceOf, shapeAt
} from './reader.js'

/** `A United Nations report found`, `the family trust, which owns it`: what a verb does not have behind it. */
export const isNounBehind = (reader: Reader, verb: number, k: number): boolean =>
  Boolean(bitsAt(reader, verb) & (CUE_NOUN | DOCUMENT | ORGANIZATION)) && !referenceTo(reader, verb - 1)?.plural &&
  (kindAt(reader, k) === COMMA && Boolean(bitsAt(reader, k + 1) & RELATIVE) || isPast(reader, k))

/** The `shares` of `Acme shares fell 3%`, with `fell` at position `k`; not `Roe claims used cars leak` */
export const isNounThatActs = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k - 1) & CUE_NOUN || formAt(reader, k - 1) === 'shares') && (isPast(reader, k) || Boolean(bitsAt(reader, k) & VERB)) && !formAt(reader, k).endsWith('s') &&
  (kindAt(reader, k + 1) !== WORD || Boolean(bitsAt(reader, k + 1) & (ADVERB | CALENDAR | PREPOSITION | SUBORDINATOR)))

/** `the claim`, `in response`, `Lee’s account`: a noun, though the verb has the same form. */
export function isNoun(reader: Reader, k: number): boolean {
  const own = referenceAt(reader, k)
  // `Words such as “plan” tell nothing.`
  if (own || formAt(reader, k + 1) === 'such' && formAt(reader, k + 2) === 'as') return true
  const before = bitsAt(reader, k - 1)
  if (isHead(reader, k)) return true
  // `left to cries of “shame”`
  if (formAt(reader, k - 1) === 'to' && formAt(reader, k).endsWith('s') && bitsAt(reader, k) & CUE_NOUN) return true
  // `That claim was disputed.`
  if (bitsAt(reader, k) & CUE_NOUN && formAt(reader, k - 1) === 'that' && opensSentence(reader, k - 2)) return true
  // `called the severance terms “low”`; not `backed what she calls “art”`
  if (formAt(reader, k).endsWith('s') && bitsAt(reader, k - 2) & DETERMINER && !(before & PRONOUN) && names(reader, k - 3)) return true
  // `a flood warning for`; not `a man warning of`
  const compound = bitsAt(reader, k - 2) & DETERMINER &&
    !referenceAt(reader, k - 1) && !(before & (FUNCTION_WORD | ADVERB | PERSON | ORGANIZATION | DOCUMENT))
  if (compound && formAt(reader, k).endsWith('ing') && bitsAt(reader, k) & CUE_NOUN && bitsAt(reader, k + 1) & PREPOSITION) return true
  if (formAt(reader, k).endsWith('ing') && isToldTo(reader, k)) return true
  // `several angry comments`, `said talks “remain open”`; not `The report she wrote says`
  const several = followsPluralWord(reader, k - 1) || isOne(reader, k - 1, 'retold') && !isOne(reader, k, 'ofFirms')
  if (formAt(reader, k).endsWith('s') && several) return true
  if (isGovernedNoun(reader, k)) return true
  // `her latest claim`, not `her mother saying`, `her colleagues claim that`
  const owned = referenceTo(reader, k - 1)
  const person = owned && (formAt(reader, k).endsWith('ing') || owned.plural && arePeople(owned) && isSeveral(reader, k - 1) && !isOne(reader, positionOf(reader, owned.first) - 1, 'letting'))
  if (bitsAt(reader, k) & CUE_NOUN && isOwned(reader, k - 1) && !person) return !isOne(reader, k + 1, 'objects')
  // `her reply`, not `the man beside her replied`
  if (before & PRONOUN) {
    return formAt(reader, k - 1) === 'her' && !(isPast(reader, k) && bitsAt(reader, k - 2) & PREPOSITION)
  }
  // `the other said`, `the other described it`
  const goesOn = isOne(reader, k, 'retold') || isPast(reader, k) && isOne(reader, k + 1, 'objects')
  const whole = formAt(reader, k - 1) === 'other' && goesOn
  return Boolean(before & DETERMINER) && !(before & (PRONOUN | RELATIVE)) && !whole
}

/** `told a daily press briefing: “No.”`, `told the hearing`; not `told a man standing there` */
function isToldTo(reader: Reader, k: number): boolean {
  let first = k - 1
  const ends = () => bitsAt(reader, first) & (DETERMINER | FUNCTION_WORD | PERSON) || kindAt(reader, first) !== WORD
  while (k - first < 3 && !ends()) first--
  return Boolean(bitsAt(reader, first) & DETERMINER) && isCue(reader, first - 1, ({lemma}) => lemma === 'tell')
}

/** `came for talks with Lee`, `referred questions to Lee`; not `repeated calls for tea` */
function isGovernedNoun(reader: Reader, k: number): boolean {
  if (!(bitsAt(reader, k) & CUE_NOUN) || !formAt(reader, k).endsWith('s') || referenceAt(reader, k - 1)) return false
  if (!(bitsAt(reader, k + 1) & PREPOSITION) || /^(?:of|for)$/u.test(formAt(reader, k + 1))) return false
  if (bitsAt(reader, k - 2) & (DETERMINER | PRONOUN)) return false
  const before = bitsAt(reader, k - 1)
  return Boolean(before & PREPOSITION) && !(before & (SUBORDINATOR | ADVERB)) || /[^e]ed$/u.test(formAt(reader, k - 1))
}

/** `Secret plans for a road failed`, `Recent claims that it leaks`: what begins a sentence; not `Lee plans for it`. */
export function isHead(reader: Reader, k: number): boolean {
  if (!(bitsAt(reader, k) & CUE_NOUN) || !formAt(reader, k).endsWith('s')) return false
  const {from, to} = sentenceOf(reader, k)
  if (k - 1 !== skipOpening(reader, from) || bitsAt(reader, k - 1) & (GIVEN | PRONOUN | DETERMINER)) return false
  const whole = shrink(reader, k + 2, endOfClause(reader, k + 2, to, 'about'), 'about')
  return isOne(reader, k - 1, 'fresh') || isOne(reader, k + 1, 'topics') && beforePredicate(reader, k, whole) !== whole
}

/** `colleagues`, `people`; not `team`, `police` */
const isSeveral = (reader: Reader, k: number): boolean => /(?:s|children|people|men)$/u.test(formAt(reader, k))

const names = (reader: Reader, k: number): boolean =>
  isCue(reader, k, ({kind}) => kind === 'name')

/** `Lee’s latest comments`, `his repeated claims`. */
function isOwned(reader: Reader, k: number): boolean {
  if (kindAt(reader, k) !== WORD || bitsAt(reader, k) & (ADVERB | AUXILIARY | PREPOSITION)) return false
  return formAt(reader, k - 1) === "'s" || isOwner(reader, k - 1)
}

function followsPluralWord(reader: Reader, k: number): boolean {
  for (let at = k; at > k - 3 && !referenceAt(reader, at); at--) {
    const counted = kindAt(reader, at) === NUMBER || bitsAt(reader, at) & NUMERAL && !isOne(reader, at, 'uncounted')
    // Not `the past two weeks shows`.
    if (counted && at > k - 2 && (at === k || !formAt(reader, k).endsWith('s')) || isOne(reader, at, 'several')) return true
    if (kindAt(reader, at) !== WORD) return false
  }
  return false
}

/** A bare form is a verb behind a plural subject or `I`, `you`, and where it is joined to another verb. */
export function isPresent(reader: Reader, at: number, k: number, entry: CueEntry): boolean {
  const {lemma, tail} = entry
  // `“…,” say police`
  const behind = kindAt(reader, k - 1) === COMMA || quotationAt(reader, k - 1) ? referenceFrom(reader, k + 1) : null
  if (behind?.plural || behind && formAt(reader, behindReference(reader, k + 1)) === 'and') return true
  if (isOne(reader, k, 'unchanged') || tail.length > 0) return true
  const outside = beforeBracket(reader, at)
  // `Lee et al. (2019) report`
  if (outside !== at) return formAt(reader, at) === 'al' || isPresent(reader, outside, k, entry)
  // `Others, however, say`
  if (kindAt(reader, at) === COMMA && isAdjunct(reader, at - 1) && kindAt(reader, at - 2) === COMMA) at -= 3
  const subject = referenceTo(reader, at)
  if (subject) {
    const first = positionOf(reader, subject.first)
    // `A mere 9 percent say`; `A majority report pain`; not `a police report`
    const share = /^(?:couple|majority|minority|half|third|number)$/u.test(formAt(reader, at))
    const compound = !share && isOne(reader, first, 'indefinite') && bitsAt(reader, k) & (CUE_NOUN | DOCUMENT)
    return subject.plural && !compound || standsForSeveral(reader, first, at) || subject.kind === 'pronoun' && reader.grammar.pronoun(formAt(reader, at))?.person !== 3 ||
      isSecond(reader, first) || hangsOnPlural(reader, first) || isTeam(reader, subject, k)
  }
  // `Six in ten say`
  if (lemma === 'say' && at >= 0 && kindAt(reader, k + 1) !== COMMA) return !opensSentence(reader, at) || referenceTo(reader, at - 1) !== null
  return Boolean(bitsAt(reader, at) & (RELATIVE | COORDINATOR)) || isPlural(reader, at) || hangsOnDeed(reader, at, k)
}

/** `Guides leading the way (digging in the sand) believe`; not `the fire report` */
function hangsOnDeed(reader: Reader, at: number, k: number): boolean {
  if (bitsAt(reader, k) & (CUE_NOUN | DOCUMENT)) return false
  const article = [at - 1, at - 2].find(at => bitsAt(reader, at) & DETERMINER) ?? 0
  return [article - 1, article - 2].some(at => formAt(reader, at).endsWith('ing')) && hangsOnPlural(reader, article)
}

/** `Hull City say that`: a body as its members, before a verb that is no noun; not `Lee claim that`, `see Lee say that`. */
const isTeam = (reader: Reader, {kind, first}: Reference, k: number): boolean =>
  kind === 'name' && formAt(reader, k + 1) === 'that' && !(bitsAt(reader, k) & CUE_NOUN) &&
  opensSentence(reader, positionOf(reader, first) - 1)

/** `Ann and Tom say`; not `a new and more personal campaign message`. */
const isSecond = (reader: Reader, k: number): boolean => formAt(reader, k - 1) === 'and' &&
  (referenceTo(reader, k - 2) !== null || shapeAt(reader, k - 2) !== LOWER || isPlural(reader, k - 2))

/** `Some Danes say`, `Democrats insist`: a name in the plural. */
function standsForSeveral(reader: Reader, first: number, last: number): boolean {
  if (!/[^su]s$/u.test(formAt(reader, last))) return false
  return Boolean(bitsAt(reader, last) & (DEMONYM | PERSON)) || isOne(reader, first, 'several') ||
    opensSentence(reader, first - 1)
}

/**
 * `aides to Lee say`, `half of the voters in each state say`, `guides who know it say`, `guides at 40 Elm Road say`, `guides
 * leading the way say`
 */
function hangsOnPlural(reader: Reader, first: number): boolean {
  const who = whoBefore(reader, first - 1)
  if (who > 0) return referenceTo(reader, who - 1)?.plural ?? isPlural(reader, who - 1)
  const k = kindAt(reader, first - 1) === NUMBER ? first - 1 : first
  if (!(bitsAt(reader, k - 1) & PREPOSITION) && !formAt(reader, k - 1).endsWith('ing')) return false
  // `Those close to her say`, `Notes seen by her say`
  const head = beforeModifier(reader, k - 2)
  return referenceTo(reader, head)?.plural ?? (isPlural(reader, head) || isOne(reader, head, 'several'))
}

const isPast = (reader: Reader, k: number): boolean =>
  isInflected(reader, k) && !/(?:s|ing)$/u.test(formAt(reader, k))

const opensSentence = (reader: Reader, k: number): boolean =>
  k < 0 || kindAt(reader, k) === STOP || kindAt(reader, k) === COMMA || quotationAt(reader, k) !== null || formAt(reader, k) === 'when'

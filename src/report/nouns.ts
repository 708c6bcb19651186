import type {CueNoun} from '../language/tables.js'
import {
  AUXILIARY, COORDINATOR, CUE, CUE_NOUN, DETERMINER, NEGATION, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {COMMA, LOWER, WORD} from '../text/tokens.js'
import {endOfClause, isPhrase, shrink, startsMain} from './clauses.js'
import type {Complement, Construction} from './complement.js'
import type {CueVerb} from './cues.js'
import {hasVerb, isFinite} from './finite.js'
import {endsSpeechWith} from './marks.js'
import type {Report} from './reports.js'
import {
  bitsAt, formAt, isAdjunct, isCue, isOne, kindAt, quotationAt, type Reader, referenceFrom, sentenceOf, shapeAt
} from './reader.js'
import {shareOf} from './shares.js'
import {ownerOf, subjectBefore} from './main-subjects.js'
import {isInflected, type Subject} from './noun-phrases.js'
import {extend} from './phrases-behind.js'

/** What nouns report: `his claim that …`, `Lee’s criticism of the plan`, `made a promise to stay`. */
export function matchNouns(reader: Reader, verbs: readonly CueVerb[]): Report[] {
  const reports: Report[] = []
  const {items: {length}, bits} = reader.stream
  if (!(bits & CUE_NOUN)) return reports
  let next = 0
  for (let k = 0; k < length; k++) {
    while (next < verbs.length && verbs[next]!.to <= k) next++
    if (!(bitsAt(reader, k) & CUE_NOUN) || (verbs[next]?.from ?? length) <= k) continue
    const report = matchNoun(reader, k, reader.grammar.cueNoun(formAt(reader, k))!)
    if (report) reports.push(report)
  }
  return reports
}

function matchNoun(reader: Reader, k: number, noun: CueNoun): Report | null {
  const {to: end} = sentenceOf(reader, k)
  const author = authorBehind(reader, k + 1)
  const part = complementOf(reader, author ? author.to + 1 : k + 1, end, noun)
  if (!part) return null
  const subject = author ?? authorOf(reader, k)
  if (subject && isOne(reader, subject.from - 1, 'giving')) return null
  const possible = {
    lemma: noun.lemma, kind: 'noun', mood: 'finite', passive: false, denied: false, from: k, subject, parts: [part]
  } as const
  return {
    frame: 'noun', stream: reader.index, subject, addressee: null, from: k, to: k + 1, parts: [part],
    cue: {from: k, to: k + 1, lemma: noun.lemma, kind: noun.kind}, share: shareOf(reader, possible), denied: false,
    possible
  }
}

/** What stands behind the noun at `k - 1`: a clause, an infinitive, or the matter it is about. */
function complementOf(reader: Reader, k: number, end: number, {takes}: CueNoun): Complement | null {
  const form = formAt(reader, k)
  const clause = (from: number, construction: Construction) =>
    shrink(reader, from, endOfClause(reader, from, end, construction), construction)
  if (form === 'that') return opensClause(reader, k + 1) ? beforePredicate(reader, k - 1, clause(k + 1, 'that')) : null
  if (form === 'to' && takes.has('to') && isVerb(reader, k + 1)) return clause(k + 1, 'to')
  if (isOne(reader, k, 'matters')) {
    const to = endOfMatter(reader, k + 1, endOfClause(reader, k + 1, end, 'about'))
    return shrink(reader, k + 1, to, 'about')
  }
  return isOne(reader, k, 'is') && formAt(reader, k + 1) === 'that' ? clause(k + 2, 'that') : null
}

/** `Lee’s comments on the plan were ignored`: the verb of the clause in which the noun stands is no part of the matter. */
function endOfMatter(reader: Reader, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    if (bitsAt(reader, k) & (RELATIVE | SUBORDINATOR)) return end
    if (bitsAt(reader, k) & AUXILIARY && isFinite(reader, k, from)) return k
  }
  return end
}

/** `The claim that it works was false`: where the noun begins its sentence, its clause ends before that sentence’s verb. */
export function beforePredicate(reader: Reader, noun: number, whole: Complement): Complement {
  if (hasVerb(reader, sentenceOf(reader, noun).from, noun)) return whole
  // `A man who backed the plan was late`
  const phrase = isPhrase(whole.construction)
  let verb = whole.from
  while (!phrase && verb < whole.to && !isSurely(reader, verb, whole.from)) verb++
  for (let k = verb; k < whole.to; k++) {
    // `Despite the claim that it works, it is late`
    if (isComma(reader, k - 1) && opensSentence(reader, k)) return shrink(reader, whole.from, k, whole.construction)
    // `The claim that Ann said it was late`; not `A nurse accused of murder said it was late`
    if (bitsAt(reader, k) & (RELATIVE | SUBORDINATOR | COORDINATOR) || !phrase && takesClause(reader, k)) return whole
    if (k > verb && isPredicate(reader, k, whole.from)) return shrink(reader, whole.from, k, whole.construction)
  }
  return whole
}

/** A finite verb; `exercises`, `plans` may be nouns, but for `it plans`. */
const isSurely = (reader: Reader, k: number, from: number): boolean => isFinite(reader, k, from) &&
  (Boolean(bitsAt(reader, k) & (AUXILIARY | VERB | CUE) || bitsAt(reader, k - 1) & PRONOUN) || !formAt(reader, k).endsWith('s'))

const isComma = (reader: Reader, k: number): boolean =>
  quotationAt(reader, k) ? endsSpeechWith(reader, k, COMMA) : kindAt(reader, k) === COMMA

const opensSentence = (reader: Reader, k: number): boolean =>
  startsMain(reader, k) || formAt(reader, k) === 'there'

/** A finite verb that no auxiliary, and no word of a noun phrase, stands in front of. */
function isPredicate(reader: Reader, k: number, from: number): boolean {
  let before = k - 1
  while (isAdjunct(reader, before) && !isOne(reader, before, 'timesBefore')) before--
  if (bitsAt(reader, before) & (AUXILIARY | NEGATION | PREPOSITION | DETERMINER)) return false
  if (bitsAt(reader, k) & AUXILIARY) return isFinite(reader, k, from)
  const irregular = Boolean(bitsAt(reader, k) & VERB || isInflected(reader, k)) && !formAt(reader, k).endsWith('s') && !isOne(reader, k, 'participles')
  const past = shapeAt(reader, k) === LOWER &&
    (/[^e]ed$/u.test(formAt(reader, k)) && !(bitsAt(reader, k + 1) & PREPOSITION) || irregular)
  return past && (isFinite(reader, k, from) || Boolean(bitsAt(reader, before) & (VERB | CUE)))
}

/** `thinks`, behind which a clause without a conjunction may begin. */
const takesClause = (reader: Reader, k: number): boolean =>
  isCue(reader, k, ({base, takes}) => base !== formAt(reader, k) && takes.has('bare'))

/** `the claim that it works`, not `the claim that is false`, `a note that read`. */
function opensClause(reader: Reader, k: number): boolean {
  if (quotationAt(reader, k)) return true
  const alone = kindAt(reader, k + 1) !== WORD && bitsAt(reader, k) & CUE
  return kindAt(reader, k) === WORD && !alone && !(bitsAt(reader, k) & AUXILIARY)
}

function isVerb(reader: Reader, k: number): boolean {
  return kindAt(reader, k) === WORD && !referenceFrom(reader, k) &&
    !(bitsAt(reader, k) & (DETERMINER | PRONOUN | PREPOSITION))
}

/** `a promise by Lee to stay`, `a call from the union for talks`. */
function authorBehind(reader: Reader, k: number): Subject | null {
  if (formAt(reader, k) !== 'by' && formAt(reader, k) !== 'from') return null
  const reference = referenceFrom(reader, k + 1)
  return reference ? extend(reader, reference, k + 1, 'agent') : null
}

/** Whose words they are: `his claim`, `Lee’s first claim`, `Lee made the claim`; not the `Recent` of `Recent claims`. */
function authorOf(reader: Reader, k: number): Subject | null {
  const owner = ownerOf(reader, k)
  // `She left to cries of “Shame!”`: nobody is told to cry.
  if (!owner && formAt(reader, k - 1) === 'to' && quotationAt(reader, k + 2)) return null
  const subject = owner ? null : subjectBefore(reader, sentenceOf(reader, k).from, k)
  return subject?.to === k - 1 && formAt(reader, k).endsWith('s') ? null : owner ?? subject
}

import {
  ADVERB, AUXILIARY, COORDINATOR, CUE, DETERMINER, FUNCTION_WORD, NEGATION, PERSON, PREPOSITION, PRONOUN, RELATIVE, VERB
} from '../text/classes.js'
import {CLITIC, COMMA, LOWER} from '../text/tokens.js'
import {behindAdverbs, startsSentence, tellsOn} from './clauses.js'
import {bitsAt, formAt, isOne, kindAt, quotationAt, type Reader, referenceAt, shapeAt} from './reader.js'

/** How far into a clause its verb may stand. */
const verbWithin = 25

/**
 * Whether words make a clause (`loose`: though commas come before its verb), with a verb of their own: `the plan works`,
 * not `the truth`.
 */
export function isClause(reader: Reader, from: number, end: number, loose: boolean): boolean {
  let phrase = true
  for (let k = from; k < end && k - from < verbWithin; k++) {
    // `announcing the plan, the board called it …`
    if (kindAt(reader, k) === COMMA && (!loose || formAt(reader, k + 1) === 'then' || startsSentence(reader, k + 1))) return false
    phrase &&= kindAt(reader, k) !== COMMA
    // `announced the deal but did not say when`, `fears rain and no longer thinks it helps`
    const verb = phrase && bitsAt(reader, k) & COORDINATOR ? behindAdverbs(reader, k + 1) : -1
    if (bitsAt(reader, verb) & AUXILIARY || verb > 0 && tellsOn(reader, k, verb)) return false
    if (isFinite(reader, k, from)) return true
  }
  return false
}

/** Whether the word at position `k` is a verb with a subject, as far as its form and neighbours tell. */
export function isFinite(reader: Reader, k: number, from: number): boolean {
  const bits = bitsAt(reader, k)
  const form = formAt(reader, k)
  const before = bitsAt(reader, k - 1)
  if (kindAt(reader, k) === CLITIC) return form !== "'s" || Boolean(before & PRONOUN)
  if (k === from || shapeAt(reader, k) !== LOWER) return false
  if (bits & AUXILIARY) return !isOne(reader, k, 'nonFinite') && !(before & PREPOSITION)
  if (before & (PREPOSITION | DETERMINER) && !(before & PRONOUN) || referenceAt(reader, k) || form.endsWith('ing')) return false
  const subject = referenceAt(reader, k - 1) !== null && !(bitsAt(reader, k) & (PREPOSITION | COORDINATOR))
  const adverb = before & (ADVERB | NEGATION) && referenceAt(reader, k - 2) !== null
  if (bits & CUE && isNounBehindAdjective(reader, k)) return false
  if (bits & (VERB | CUE)) return Boolean(subject || adverb || before & RELATIVE || !(before & COORDINATOR) && !form.endsWith('s'))
  // Not the `this` of `in the town this week`.
  return Boolean(subject || adverb) && !(bits & FUNCTION_WORD) && /(?:ed|[^s]s)$/u.test(form)
}

/** `after a short pause`, `with his usual sigh`: behind an adjective, its base form is a noun; not `if a man read`. */
function isNounBehindAdjective(reader: Reader, k: number): boolean {
  const form = formAt(reader, k)
  if (!reader.grammar.cues(form).some(({base}) => base === form)) return false
  if (bitsAt(reader, k - 1) & (FUNCTION_WORD | PERSON)) return false
  const article = [k - 2, k - 3].find(at => bitsAt(reader, at) & DETERMINER) ?? -1
  return article >= 0 && (isOne(reader, article, 'indefinite') || Boolean(bitsAt(reader, article - 1) & PREPOSITION))
}

/** Whether marks or a verb with its subject stand there. */
export function hasVerb(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (quotationAt(reader, k) || isFinite(reader, k, from)) return true
  }
  return false
}

/**
 * The same of a headline: `Dam will hold`, `Man dies after fall`, `Visits to the mill doubled`; not `Star Wars`, `Books
 * that will change your life`.
 */
export function mayAct(reader: Reader, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    // `Man who was hit has died`: the second verb is his.
    if (bitsAt(reader, k) & RELATIVE && bitsAt(reader, k + 1) & (AUXILIARY | VERB)) {
      while (bitsAt(reader, k + 1) & AUXILIARY) k++
      k++
      continue
    }
    const [bits, before, form] = [bitsAt(reader, k), bitsAt(reader, k - 1), formAt(reader, k)]
    const acts = bits & (AUXILIARY | VERB) || form.endsWith('ed') || isOne(reader, k, 'stricken')
    if (acts || quotationAt(reader, k)) return true
    if (before & (DETERMINER | PREPOSITION)) continue
    const governs = k + 1 === to || bitsAt(reader, k + 1) & (PREPOSITION | DETERMINER) && formAt(reader, k + 1) !== 'of'
    if (bits & CUE || governs && shapeAt(reader, k) === LOWER && /[^su]s$/u.test(form)) return true
  }
  return false
}

import {ADVERB, DETERMINER, NEGATION} from '../text/classes.js'
import {COMMA, LOWER} from '../text/tokens.js'
import {isNobody} from './clauses.js'
import type {Complement} from './complement.js'
import {beginningOf} from './openings.js'
import type {CueVerb} from './cues.js'
import {endsSpeechWith, holdsMarks} from './marks.js'
import type {Subject} from './noun-phrases.js'
import {bitsAt, formAt, isAdjunct, isCue, isOne, quotationAt, type Reader, shapeAt} from './reader.js'

/**
 * Whether the words of a report are said not to have been said, or only might be. What one does not believe, or would not
 * tell (`whether …`), is still reported of them.
 */
export function isDenied(reader: Reader, cue: CueVerb, subject: Subject | null, parts: readonly Complement[]): boolean {
  // `In May, Lee did not say, “No.”`
  const part = parts.find(({construction}) => construction !== 'before') ?? parts[0]
  if (!part || cue.entry.kind === 'think' || cue.entry.kind === 'act') return false
  if (cue.asked) return true
  const {construction} = part
  const words = holdsMarks(reader, part.from, part.to)
  const clause = cue.entry.kind === 'say' && (construction === 'that' || construction === 'bare')
  // `Nobody heard Lee say “no”`
  const noOne = formAt(reader, cue.from - 2) === 'no' && formAt(reader, cue.from - 1) === 'one'
  const bare = !cue.denied && bitsAt(reader, cue.from - 1) & NEGATION || noOne
  if (bare || subject && isNobody(reader, subject.from)) return words || clause
  const unreal = words && (isSupposed(reader, subject) || isDoubted(reader, subject) ||
    isFaked(reader, cue) || isUnreal(reader, cue.from))
  if (unreal || words && refusesToSay(reader, cue, part)) return true
  // `She did not hesitate: “Eat it.”`; not `She did not answer “yes.”`
  const speech = construction === 'comma' || construction === 'before'
  if (speech && reader.grammar.lists.pausing.has(cue.entry.lemma)) return false
  // `“No,” Lee never said.`; not `“Why?” she did not answer.`
  if (construction === 'before') {
    const last = part.to - 1
    return cue.denied && words && (!quotationAt(reader, last) || endsSpeechWith(reader, last, COMMA))
  }
  if (construction === 'across') return false
  if (!cue.denied) return (words || construction === 'that') && isWithheld(reader, cue)
  return words || cue.passive || clause
}

/** `if he had said “no”`, `unless he says “no”`, `Had he said “no”` */
function isSupposed(reader: Reader, subject: Subject | null): boolean {
  if (!subject) return false
  const k = subject.from - 1
  // `Even if Lee calls it “art,” it works`
  return isOne(reader, k, 'supposing') && formAt(reader, k - 1) !== 'even' ||
    isOne(reader, k, 'supposed') && k === beginningOf(reader, k)
}

/**
 * `denied that he said “no”`, `false that he said “no”`, `no proof he said “no”`, `no record of him saying “no”`; not `did
 * not know that he said “no”`, `true that he said “no”`.
 */
function isDoubted(reader: Reader, subject: Subject | null): boolean {
  if (!subject) return false
  const that = subject.from - 1
  const k = formAt(reader, that) === 'that' || formAt(reader, that) === 'of' ? that - 1 : that
  if (isOne(reader, k, 'proving') && [1, 2].some(back => bitsAt(reader, k - back) & NEGATION)) return true
  // `The impossible Lee said “no”`
  if (bitsAt(reader, k - 1) & DETERMINER) return false
  return (isOne(reader, k, 'withholding') || isOne(reader, k, 'untrue')) && !isTurned(reader, k)
}

/** `A fake clip shows Lee saying “no”` */
const isFaked = (reader: Reader, {from, quoted}: CueVerb): boolean =>
  quoted !== undefined && [2, 3].some(back => isOne(reader, from - back, 'fake'))

/** `would have said “no”`, `might say “no”`; not `with all his might cried “no”` */
function isUnreal(reader: Reader, verb: number): boolean {
  const have = beforeAdverbs(reader, verb - 1)
  const noun = bitsAt(reader, have - 1) & DETERMINER
  if (isOne(reader, have, 'possible') && shapeAt(reader, have) === LOWER && !noun) return true
  return formAt(reader, have) === 'have' && isOne(reader, beforeAdverbs(reader, have - 1), 'unreal')
}

/** `refused to call it “art”`, `denied ever having said “no”`, `without saying “no”`, `has yet to say “no”` */
function isWithheld(reader: Reader, {from, mood}: CueVerb): boolean {
  let k = beforeAdverbs(reader, from - 1)
  if (mood === 'infinitive') {
    const refuses = beforeAdverbs(reader, k - 1)
    return isOne(reader, refuses, 'refusing') && !isTurned(reader, refuses)
  }
  if (formAt(reader, k) === 'having') k = beforeAdverbs(reader, k - 1)
  if (!formAt(reader, from).endsWith('ing') && k === from - 1) return false
  return isOne(reader, k, 'withholding') || isOne(reader, k, 'shortOf') && isOne(reader, k - 1, 'insteadOf')
}

/** The `refused` of `refused to call it “art”`, the `denied` of `denied saying “no”`; not that of `denied it was “art”`. */
function refusesToSay(reader: Reader, {from}: CueVerb, part: Complement): boolean {
  if (!isOne(reader, from, 'refusing') && !isOne(reader, from, 'withholding')) return false
  let k = part.from
  while (isAdjunct(reader, k) || formAt(reader, k) === 'to' || formAt(reader, k) === 'having') k++
  const verb = k > part.from || formAt(reader, k).endsWith('ing')
  return verb && isCue(reader, k, ({kind}) => kind === 'say' || kind === 'name' || kind === 'write')
}

/** `did not deny that`, `never failed to say`: they said it. */
const isTurned = (reader: Reader, k: number): boolean => Boolean(bitsAt(reader, k - 1) & NEGATION)

function beforeAdverbs(reader: Reader, k: number): number {
  let at = k
  while (bitsAt(reader, at) & (ADVERB | NEGATION)) at--
  return at
}

import {
  AUXILIARY, COORDINATOR, CUE, DETERMINER, FUNCTION_WORD, NEGATION, NUMERAL, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLOSE_BRACKET, COLON, COMMA, DASH, isWordy, LOWER, OPEN_BRACKET, SEMICOLON, STOP, WORD} from '../text/tokens.js'
import type {Complement, Construction} from './complement.js'
import {beginsSpeech, endsSpeech, endsSpeechWith} from './marks.js'
import {isClause, isFinite} from './finite.js'
import {extend} from './phrases-behind.js'
import {
  behindReference, bitsAt, formAt, isAdjunct, isCue, isOne, isParticiple, kindAt, positionOf, quotationAt, type Reader,
  referenceFrom, sentenceOf, shapeAt
} from './reader.js'

/** What has no verb with a subject of its own: `the plan`, `to stay`. */
export const isPhrase = (construction: Construction): boolean =>
  construction === 'object' || construction === 'about' || construction === 'to'

/**
 * Where a reported clause that begins at `from` ends, at the latest at `end`; `opensApart` tells that it stands
 * in front of the clause of who reports it, as in `Saying it was late, Lee left`; `present` that it is reported as `says`.
 */
export function endOfClause(
  reader: Reader, from: number, end: number, construction: Construction, opensApart = false, present = false
): number {
  const short = isPhrase(construction)
  const phrase = short && construction !== 'to'
  let depth = 0
  let commas = 0
  let inner = false
  for (let k = from; k < end; k++) {
    const kind = kindAt(reader, k)
    if (kind === SEMICOLON) return k
    if (kind === OPEN_BRACKET) depth++
    if (kind === CLOSE_BRACKET && --depth < 0) return k
    // `was “a mess,” adding that`
    const inMarks = quotationAt(reader, k) && endsSpeechWith(reader, k, COMMA)
    if (inMarks && endsAtComma(reader, k + 1, phrase, short)) return k + 1
    if (opensApart && (inMarks || kind === COMMA) && startsApart(reader, k + 1)) return k + 1
    if (k === from) continue
    if (short && !inner) {
      if (goesOnActing(reader, k, phrase) || saysElse(reader, k)) return k
      inner = Boolean(bitsAt(reader, k) & RELATIVE) || isFinite(reader, k, from)
    }
    if (kind !== COMMA && kind !== COLON) continue
    // `said that in May, “we lost”` has its verb in the marks.
    if (startsSpeech(reader, k + 1) && (construction === 'to' || !opens(reader, from))) return k
    // `criticized the plan, was late`; not `the aide, Ann Roe, has`
    if (kind !== COMMA) continue
    if (endsAtComma(reader, k + 1, phrase, short || construction === 'whether') || present && hopesOn(reader, from, k + 1)) return k
    if (phrase && commas++ === 0 && bitsAt(reader, k + 1) & AUXILIARY) return k
  }
  return end
}

/** `confirmed the death but gave no details`, `vowed to stay, then left`: the one who reports does something else. */
function goesOnActing(reader: Reader, k: number, phrase: boolean): boolean {
  const then = kindAt(reader, k) === COMMA && formAt(reader, k + 1) === 'then'
  if (!then && !(bitsAt(reader, k) & COORDINATOR)) return false
  if (isPastVerb(reader, k - 1) || isParticiple(reader, k - 1)) return false
  const verb = behindAdverbs(reader, k + 1)
  // not `vowed to stay and never again deny it`
  if ((phrase || formAt(reader, verb).endsWith('s')) && tellsOn(reader, k, verb)) return true
  // `cuts and continued losses`, `floods and closed roads`; not `the sale on Monday and thanked staff`
  const plural = phrase && !then && formAt(reader, k) !== 'but' && !isAdjunct(reader, k - 1) && kindAt(reader, verb + 1) === WORD &&
    !isAdjunct(reader, verb + 1) && !(bitsAt(reader, verb + 1) & FUNCTION_WORD) && !referenceFrom(reader, verb + 1)
  // Nor `a plan drawn and made by Roe`.
  const done = plural ? formAt(reader, verb).endsWith('ed') : formAt(reader, verb + 1) === 'by' && isParticiple(reader, verb)
  return isPastVerb(reader, verb) && !done
}

/**
 * `hopes to win and believes it helps`, `fears rain and no longer thinks it helps`: the verb is behind the `and` at position
 * `k`; not `to list debates and favors`
 */
export function tellsOn(reader: Reader, k: number, verb: number): boolean {
  const present = (form: string, base: string) => form === base ? verb > k + 2 : form.endsWith('s')
  const governs = bitsAt(reader, verb + 1) & (DETERMINER | SUBORDINATOR) || referenceFrom(reader, verb + 1)
  return Boolean(governs || formAt(reader, verb + 1) === 'there') &&
    isCue(reader, verb, ({base}) => present(formAt(reader, verb), base))
}

/** `also`, `no longer` */
export function behindAdverbs(reader: Reader, k: number): number {
  let at = k
  while (isAdjunct(reader, at) || bitsAt(reader, at) & NEGATION) at++
  return at
}

/** `asked for tea and Roe said “no”`: someone else says something; not `asked for tea and a guide called Roe`. */
function saysElse(reader: Reader, k: number): boolean {
  const subject = bitsAt(reader, k) & COORDINATOR ? referenceFrom(reader, k + 1) : null
  const verb = behindReference(reader, k + 1)
  // Not `the group called “the Squad”`, `the men said to be here`.
  const named = quotationAt(reader, verb + 1) !== null && formAt(reader, verb) !== 'said'
  if (named || formAt(reader, verb + 1) === 'to') return false
  return subject !== null && speaks(reader, verb) && isPast(reader, verb) &&
    (subject.kind === 'name' || isOne(reader, verb, 'retold'))
}

/** `gave`, `was`, `denied`; not `plays`, `being` */
function isPastVerb(reader: Reader, k: number): boolean {
  const bits = bitsAt(reader, k)
  if (bits & AUXILIARY) return !isOne(reader, k, 'nonFinite')
  return bits & VERB ? !formAt(reader, k).endsWith('s') : Boolean(bits & CUE) && isPast(reader, k)
}

/** Whether the clause ends at the comma before position `k`: `, adding`, `, and said`; of a noun phrase also `, but`. */
function endsAtComma(reader: Reader, k: number, phrase: boolean, short: boolean): boolean {
  const form = formAt(reader, k)
  // `was cold, while the food was “bad.”`; not `, while the “bad” food was late`
  const whole = form === 'while' && endsSentenceWith(reader, marksFrom(reader, k))
  if (form === 'while' && !whole || isSaying(reader, k) || form === 'by' && isSaying(reader, k + 1)) return true
  if (phrase && (isOne(reader, k, 'contrasts') || startsSentence(reader, k) || isDoing(reader, k))) return true
  if (!(bitsAt(reader, k) & COORDINATOR)) return false
  if (agrees(reader, k + 1)) return true
  return reportsOn(reader, k + 1) || short && startsSentence(reader, behindAdverbs(reader, k + 1))
}

const isSaying = (reader: Reader, k: number): boolean => formAt(reader, k).endsWith('ing') && speaks(reader, k)

/** `clarified the matter, treating it as a joke`; not `listed costs, including rent`, `costs, building and rent` */
const isDoing = (reader: Reader, k: number): boolean => {
  const next = bitsAt(reader, k + 1)
  return formAt(reader, k).endsWith('ing') && shapeAt(reader, k) === LOWER && !(bitsAt(reader, k) & FUNCTION_WORD) &&
    Boolean(next & (DETERMINER | PREPOSITION) || referenceFrom(reader, k + 1)) && !(next & COORDINATOR) &&
    formAt(reader, k) !== 'including' && marksFrom(reader, k) < 0
}

const longestFrame = 24

/** `announced a deal, making it “the best”`: where the marks stand that are what was announced; or -1. */
function marksFrom(reader: Reader, k: number): number {
  let at = k + 1
  while (at - k < longestFrame && isWordy(kindAt(reader, at))) at++
  return quotationAt(reader, at) ? at : -1
}

const endsSentenceWith = (reader: Reader, k: number): boolean =>
  k >= 0 && (kindAt(reader, k + 1) === STOP || k + 1 >= sentenceOf(reader, k).to)

/** A clause that begins with what comes before its subject: `in May`, `while he left`. */
const opens = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & (PREPOSITION | SUBORDINATOR)) && !(bitsAt(reader, k) & (RELATIVE | DETERMINER))

/** Marks that begin and end as a sentence does. */
function startsSpeech(reader: Reader, k: number): boolean {
  const quotation = quotationAt(reader, k)
  return quotation !== null && quotation.close - quotation.open > 4 &&
    beginsSpeech(reader, quotation) && endsSpeech(reader, quotation)
}

/** `… and said`, `… but has not promised`: a verb of the same subject that reports. */
function reportsOn(reader: Reader, k: number): boolean {
  let verb = k
  while (isAdjunct(reader, verb) || bitsAt(reader, verb) & NEGATION || isOne(reader, verb, 'perfect')) verb++
  return speaks(reader, verb) && isPast(reader, verb)
}

/** `agrees that it leaks, and hopes to mend it`; not `agreed that it leaks, and hopes to`, `agrees it leaks and hopes to` */
const hopesOn = (reader: Reader, from: number, k: number): boolean => Boolean(bitsAt(reader, k) & COORDINATOR) &&
  !isOne(reader, from, 'personalOwners') &&
  /^(?:to|that)$/u.test(formAt(reader, k + 2)) && formAt(reader, k + 1).endsWith('s') &&
  isCue(reader, k + 1, ({kind}) => kind === 'say' || kind === 'think')

/** `…, and Ann agrees`, `…, but the guides disagreed` */
function agrees(reader: Reader, k: number): boolean {
  const subject = referenceFrom(reader, k)
  let verb = subject ? positionOf(reader, subject.last) + 1 : bitsAt(reader, k) & DETERMINER ? k + 2 : 0
  while (isAdjunct(reader, verb)) verb++
  return verb > 0 && isOne(reader, verb, 'agreeing')
}

/** Whether a word may report speech or writing, not thoughts, deeds or noise. */
function speaks(reader: Reader, k: number): boolean {
  return isCue(reader, k, ({kind, takes}) =>
    kind === 'say' || kind === 'write' || kind === 'name' && takes.has('quote'))
}

/** A finite past of a verb that reports, as it stands when its subject is that of the cue before. */
function isPast(reader: Reader, k: number): boolean {
  const form = formAt(reader, k)
  return form.endsWith('ed') || isOne(reader, k, 'retold')
}

/** A noun phrase and a verb. */
export function startsSentence(reader: Reader, k: number): boolean {
  // `the Union of Guides called`, not `what they called`
  const article = bitsAt(reader, k) & DETERMINER && !(bitsAt(reader, k) & RELATIVE)
  const subject = referenceFrom(reader, k) ?? (article ? referenceFrom(reader, k + 1) : null)
  if (!subject) return false
  let verb = extend(reader, subject, k, 'before').to + 1
  while (isAdjunct(reader, verb)) verb++
  return Boolean(bitsAt(reader, verb) & (AUXILIARY | VERB | CUE)) || /[^e]ed$/u.test(formAt(reader, verb))
}

/** The same, however long its noun phrase: `all of the firms left`, `the men who wrote it left`. */
export function startsMain(reader: Reader, k: number): boolean {
  if (startsSentence(reader, k)) return true
  const bits = bitsAt(reader, k)
  const noun = bits & (DETERMINER | NUMERAL) && !(bits & (RELATIVE | PREPOSITION)) || referenceFrom(reader, k)
  return Boolean(noun) && isClause(reader, k, sentenceOf(reader, k).to, false)
}

/** The `Ann Roe, a lawyer, quit` of `Citing costs, Ann Roe, a lawyer, quit`. */
export function startsApart(reader: Reader, k: number): boolean {
  const subject = referenceFrom(reader, k)
  const verb = subject ? behindAside(reader, positionOf(reader, subject.last) + 1) : -1
  return shapeAt(reader, verb) === LOWER && !(bitsAt(reader, verb) & FUNCTION_WORD)
}

/** How long may be what stands between a subject and its verb. */
const longestAside = 14

/** Behind what commas part from the noun before: the `, a lawyer,` of `Ann Roe, a lawyer, quit`. */
export function behindAside(reader: Reader, k: number): number {
  if (kindAt(reader, k) !== COMMA) return k
  const relative = bitsAt(reader, k + 1) & RELATIVE
  let at = k + 1
  for (; kindAt(reader, at) !== COMMA; at++) {
    const kind = kindAt(reader, at)
    if (at - k > longestAside || kind === STOP || kind === 0) return k
    if (!relative && bitsAt(reader, at) & AUXILIARY) return k
  }
  return at + 1
}

/** `He left because, she said, it rained`: a clause has just begun before the commas in which the verb stands. */
export function breaksClause(reader: Reader, verb: number): boolean {
  let comma = verb - 1
  while (verb - comma < longestAside && isWordy(kindAt(reader, comma))) comma--
  const opens = isOne(reader, comma - 1, 'asking') || formAt(reader, comma - 1) === 'because'
  // Not `Lee, who, tired of rain, said`.
  return opens && kindAt(reader, comma) === COMMA && referenceFrom(reader, comma + 1) !== null
}

/** Without the punctuation at its end. */
export function shrink(reader: Reader, from: number, end: number, construction: Construction): Complement {
  let to = end
  while (to > from && !quotationAt(reader, to - 1) && isEdge(reader, to - 1)) to--
  const only = to - from === 1 && quotationAt(reader, from) !== null
  return {from, to, shape: only ? 'quote' : 'clause', construction}
}

function isEdge(reader: Reader, k: number): boolean {
  const kind = kindAt(reader, k)
  return kind === STOP || kind === COMMA || kind === SEMICOLON || kind === COLON || kind === DASH ||
    formAt(reader, k) === 'and' || formAt(reader, k) === 'but'
}

/** `Nobody said`, `Neither of the coaches said`, `Not one of them said`, `No one from the ministry said` */
export function isNobody(reader: Reader, k: number): boolean {
  if ((bitsAt(reader, k) | bitsAt(reader, k - 1)) & NEGATION) return true
  return isOne(reader, k - 1, 'attaching') && formAt(reader, k - 3) === 'no' && formAt(reader, k - 2) === 'one'
}

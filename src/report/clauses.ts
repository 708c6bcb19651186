import {
  AUXILIARY, CALENDAR, COORDINATOR, CUE, DETERMINER, NEGATION, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLOSE_BRACKET, COLON, COMMA, DASH, OPEN_BRACKET, SEMICOLON, STOP, WORD} from '../text/tokens.js'
import type {Complement, Construction} from './complement.js'
import {beginsSpeech, endsSpeech} from './marks.js'
import {bitsAt, formAt, isAdjunct, kindAt, positionOf, quotationAt, type Reader, referenceFrom} from './reader.js'

/** Where a reported clause that begins at `from` ends, at the latest at `end`. */
export function endOfClause(reader: Reader, from: number, end: number, construction: Construction): number {
  const phrase = construction === 'object' || construction === 'about'
  let depth = 0
  for (let k = from; k < end; k++) {
    const kind = kindAt(reader, k)
    if (kind === SEMICOLON) return k
    if (kind === OPEN_BRACKET) depth++
    if (kind === CLOSE_BRACKET && --depth < 0) return k
    if (kind === COMMA && k > from && endsAtComma(reader, k, phrase)) return k
    // `said that in May, “we lost”` has its verb in the marks.
    if ((kind === COMMA || kind === COLON) && k > from && startsSpeech(reader, k + 1) && !opens(reader, from)) return k
    if (phrase && kind === COLON) return k
    if (k > from && kind === WORD && endsBefore(reader, k, phrase)) return k
  }
  return end
}

/** Whether the clause ends at a comma: `…, adding that`, `…, and said`, `…, according to`; a noun phrase at `…, while` */
function endsAtComma(reader: Reader, comma: number, phrase: boolean): boolean {
  let k = comma + 1
  const bits = bitsAt(reader, k)
  const form = formAt(reader, k)
  if (form === 'according') return true
  if (speaks(reader, k) && form.endsWith('ing')) return true
  if (form === 'but' || form === 'while' || form === 'though' || form === 'although') return phrase || form === 'while'
  if (bits & COORDINATOR && reportsOn(reader, comma + 2)) return true
  if (bits & COORDINATOR) k++
  if (!phrase) return false
  return startsSentence(reader, k)
}

/** Whether the clause ends before a word: `… and said`; of a noun phrase also `… after`, `… on Monday`, `… saying`. */
function endsBefore(reader: Reader, k: number, phrase: boolean): boolean {
  const bits = bitsAt(reader, k)
  const form = formAt(reader, k)
  if (bits & COORDINATOR) return reportsOn(reader, k + 1) || phrase && startsSentence(reader, k + 1)
  if (form === 'while') return startsSentence(reader, k + 1)
  if (!phrase) return false
  if (form === 'on' && bitsAt(reader, k + 1) & CALENDAR && !goesOver(reader, k + 2) || form === 'during') return true
  if (form === 'saying' || form === 'calling' || form === 'telling') return !(bitsAt(reader, k - 1) & (PREPOSITION | DETERMINER | AUXILIARY))
  return Boolean(bits & SUBORDINATOR) && !(bits & RELATIVE) && !within.has(form) && startsSentence(reader, k + 1)
}

/** `blasted Lee on Monday over the plan` */
const goesOver = (reader: Reader, k: number): boolean => formAt(reader, k) === 'over' || formAt(reader, k) === 'for'

/** A clause that begins with what comes before its subject: `in May`, `while he left`. */
const opens = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & (PREPOSITION | SUBORDINATOR)) && !(bitsAt(reader, k) & (RELATIVE | DETERMINER))

/** Marks that begin and end as a sentence does. */
function startsSpeech(reader: Reader, k: number): boolean {
  const quotation = quotationAt(reader, k)
  return quotation !== null && quotation.close - quotation.open > 4 &&
    beginsSpeech(reader, quotation) && endsSpeech(reader, quotation)
}

/** They open a clause that belongs to the noun phrase or opinion before. */
const within = new Set(['as', 'than', 'how', 'why', 'where', 'whether'])

/** `… and said`, `… but has not promised`: a verb of the same subject that reports. */
function reportsOn(reader: Reader, k: number): boolean {
  let verb = k
  while (isAdjunct(reader, verb) || bitsAt(reader, verb) & NEGATION || perfect.has(formAt(reader, verb))) verb++
  return speaks(reader, verb) && isPast(reader, verb)
}

const perfect = new Set(['has', 'have', 'had'])

/** Whether a word may report speech or writing, not thoughts, deeds or noise. */
function speaks(reader: Reader, k: number): boolean {
  return Boolean(bitsAt(reader, k) & CUE) && reader.grammar.cues(formAt(reader, k)).some(({kind, takes, tail}) =>
    tail.length === 0 && (kind === 'say' || kind === 'write' || (kind === 'name' && takes.has('quote'))))
}

/** A finite past of a verb that reports, as it stands when its subject is that of the cue before. */
function isPast(reader: Reader, k: number): boolean {
  const form = formAt(reader, k)
  return form.endsWith('ed') || pasts.has(form)
}

const pasts = new Set(['said', 'told', 'wrote', 'called', 'thought', 'says', 'tells', 'calls', 'writes'])

/** A noun phrase and a verb. */
function startsSentence(reader: Reader, k: number): boolean {
  const subject = referenceFrom(reader, k)
  if (!subject) return false
  let verb = positionOf(reader, subject.last) + 1
  while (isAdjunct(reader, verb)) verb++
  return Boolean(bitsAt(reader, verb) & (AUXILIARY | VERB | CUE)) || /[^e]ed$/u.test(formAt(reader, verb))
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

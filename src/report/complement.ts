import type {Quotation} from '../quotation/pairs.js'
import {
  AUXILIARY, CALENDAR, COORDINATOR, CUE, DETERMINER, NUMERAL, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLITIC, CLOSE_BRACKET, COLON, COMMA, DASH, LOWER, NUMBER, SEMICOLON, STOP, WORD} from '../text/tokens.js'
import type {CueVerb} from './cues.js'
import {
  bitsAt, formAt, isAdjunct, kindAt, positionOf, quotationAt, type Reader, referenceAt, referenceFrom, sentenceOf, shapeAt
} from './reader.js'

/** What a cue reports, by position: `from` to `to`, the last not included; punctuation at the edges left out. */
export interface Complement {
  readonly from: number
  readonly to: number
  /** quote: marks, with nothing but `that` before them; clause: words, with or without marks among them. */
  readonly shape: 'quote' | 'clause'
}

/** How far behind its verb a reported clause may begin. */
const reach = 30

/** What stands behind the cue, from position `k` on; `null` when it reports nothing there. */
export function complementBehind(reader: Reader, cue: CueVerb, k: number): Complement | null {
  const {to: end} = sentenceOf(reader, cue.from)
  const {takes} = cue.entry
  let addressee = cue.entry.addressee
  let commas = 0
  for (let at = k; at < end && at - k < reach; ) {
    if (quotationAt(reader, at)) return cue.entry.kind === 'name' ? marksWithin(reader, k, end) : beginsWithMarks(reader, at, end, commas > 0)
    const kind = kindAt(reader, at)
    const form = formAt(reader, at)
    const bits = bitsAt(reader, at)
    if (kind === STOP || kind === SEMICOLON || kind === CLOSE_BRACKET) return null
    if (kind === COLON || kind === DASH) return behindColon(reader, cue, at, end)
    if (kind === COMMA) {
      if (quotationAt(reader, at + 1)) return beginsWithMarks(reader, at + 1, end, true)
      if (++commas > 2 || !continuesBehindComma(reader, at, commas)) return null
      at++
      continue
    }
    if (form === 'that' && takes.has('that')) return that(reader, at + 1, end)
    if (takes.has('whether') && asks.has(form) && commas === 0) return clause(reader, at, end)
    if (takes.has('to') && form === 'to' && !(bitsAt(reader, at + 1) & (DETERMINER | PRONOUN | PREPOSITION)) && !referenceFrom(reader, at + 1)) {
      return hasInfinitive(reader, at + 1) ? clause(reader, at, end) : null
    }
    if (form === 'as' && takes.has('object')) {
      if (quotationAt(reader, at + 1)) return clause(reader, k, end)
      at++
      continue
    }
    if (isAdjunct(reader, at)) {
      at++
      continue
    }
    if (bits & PREPOSITION && !(bits & SUBORDINATOR && startsClause(reader, at + 1)) && form !== 'that') {
      at = behindPhrase(reader, at + 1, end)
      addressee = false
      continue
    }
    if (addressee && !(bits & (COORDINATOR | SUBORDINATOR)) && (referenceFrom(reader, at) || bits & DETERMINER)) {
      at = endOfAddressee(reader, at, end)
      addressee = false
      continue
    }
    if (bits & SUBORDINATOR || hollow.has(form)) return null
    if (takes.has('object')) return marksWithin(reader, k, end)
    if (takes.has('bare') && commas === 0 && !(bits & COORDINATOR)) return isClause(reader, at, end) ? clause(reader, at, end) : null
    return null
  }
  return null
}

/** `said nothing`, `said so`, `said yes`: no clause. */
const hollow = new Set(['nothing', 'so', 'yes', 'no', 'little', 'much', 'more', 'something', 'anything', 'goodbye', 'hello'])

const asks = new Set(['whether', 'if', 'who', 'what', 'why', 'how', 'where', 'when', 'which'])

/** Marks right behind the cue: alone they are the quote; where the clause goes on in words, they are part of it. */
function beginsWithMarks(reader: Reader, at: number, end: number, comma: boolean): Complement {
  const quotation = quotationAt(reader, at)!
  const next = at + 1
  const alone = next >= end || comma || endsSpeech(reader, quotation) || !goesOn(reader, next)
  return alone ? {from: at, to: at + 1, shape: 'quote'} : clause(reader, at, end)
}

/** Whether the words in marks end as a sentence or its part does: with a comma, a stop, a dash. */
export function endsSpeech({tokens}: Reader, {open, close}: Quotation): boolean {
  const kind = close - 1 > open ? tokens.kind[close - 1] : 0
  return kind === COMMA || kind === STOP || kind === DASH
}

/** Whether words in marks begin as a sentence does. */
export function beginsSpeech({tokens}: Reader, {open}: Quotation): boolean {
  return tokens.shape[open + 1] !== LOWER
}

/** Whether a clause that began in marks goes on behind them: `said “no one” would come`; not `said “no” and left`. */
function goesOn(reader: Reader, k: number): boolean {
  const kind = kindAt(reader, k)
  if (quotationAt(reader, k)) return true
  if (kind !== WORD && kind !== CLITIC && kind !== NUMBER) return false
  const bits = bitsAt(reader, k)
  if (bits & COORDINATOR) return quotationAt(reader, k + 1) !== null
  return !(bits & (SUBORDINATOR | CALENDAR)) || Boolean(bits & (PREPOSITION & ~SUBORDINATOR))
}

function behindColon(reader: Reader, cue: CueVerb, at: number, end: number): Complement | null {
  if (quotationAt(reader, at + 1)) return beginsWithMarks(reader, at + 1, end, true)
  if (kindAt(reader, at) !== COLON || !cue.entry.takes.has('quote') || at + 2 >= end) return null
  return clause(reader, at + 1, end)
}

/** A second comma may close what the first opened: `said, however, that`; `said, in a statement, “…”`. */
function continuesBehindComma(reader: Reader, comma: number, commas: number): boolean {
  if (commas === 2) return formAt(reader, comma + 1) === 'that' || quotationAt(reader, comma + 1) !== null
  const bits = bitsAt(reader, comma + 1)
  return Boolean(bits & PREPOSITION) || isAdjunct(reader, comma + 1) || formAt(reader, comma + 1) === 'that'
}

function that(reader: Reader, at: number, end: number): Complement {
  const quotation = quotationAt(reader, at)
  if (!quotation) return clause(reader, at, end)
  const rest = beginsWithMarks(reader, at, end, false)
  return rest
}

/** A clause from position `from` to where its sentence, or it before that, ends. */
function clause(reader: Reader, from: number, end: number): Complement {
  let to = end
  for (let k = from; k < end; k++) {
    if (kindAt(reader, k) === SEMICOLON) {
      to = k
      break
    }
  }
  return shrink(reader, from, to)
}

/** Without the punctuation at its end. */
export function shrink(reader: Reader, from: number, to: number): Complement {
  while (to > from && !quotationAt(reader, to - 1) && isEdge(kindAt(reader, to - 1))) to--
  const only = to - from === 1 && quotationAt(reader, from)
  return {from, to, shape: only ? 'quote' : 'clause'}
}

const isEdge = (kind: number): boolean => kind === STOP || kind === COMMA || kind === SEMICOLON || kind === COLON || kind === DASH

/** Of a verb that names: the object with the marks in it, `called the plan “a gift”`. */
function marksWithin(reader: Reader, from: number, end: number): Complement | null {
  for (let k = from; k < end && k - from < 20; k++) {
    if (quotationAt(reader, k)) return shrink(reader, from, endOfMarks(reader, k, end))
    const kind = kindAt(reader, k)
    if (kind === STOP || kind === SEMICOLON || kind === COLON || (kind === COMMA && !quotationAt(reader, k + 1))) return null
    if (bitsAt(reader, k) & (AUXILIARY | RELATIVE) && !(bitsAt(reader, k) & DETERMINER) && kindAt(reader, k) !== CLITIC) return null
  }
  return null
}

/** Over further marks joined by `and`: `called it “slow” and “blind”`. */
function endOfMarks(reader: Reader, k: number, end: number): number {
  let to = k + 1
  while (to + 1 < end) {
    const link = bitsAt(reader, to) & COORDINATOR || kindAt(reader, to) === COMMA
    const next = link && quotationAt(reader, to + 1) ? to + 1 : link && quotationAt(reader, to + 2) && bitsAt(reader, to + 1) & (COORDINATOR | DETERMINER) ? to + 2 : -1
    if (next < 0) break
    to = next + 1
  }
  return to
}

/** Behind the noun phrase of a preposition: `in a statement`, `to reporters on Monday`. */
function behindPhrase(reader: Reader, k: number, end: number): number {
  const reference = referenceFrom(reader, k)
  if (reference) return positionOf(reader, reference.last) + 1
  let at = k
  if (bitsAt(reader, at) & DETERMINER) at++
  while (at < end && at - k < 6 && !quotationAt(reader, at)) {
    const kind = kindAt(reader, at)
    const bits = bitsAt(reader, at)
    if (kind !== WORD && kind !== NUMBER && kind !== CLITIC) break
    if (bits & (PREPOSITION | PRONOUN | AUXILIARY | COORDINATOR | SUBORDINATOR) && !(bits & NUMERAL)) break
    if (bits & DETERMINER && at > k) break
    const inner = referenceFrom(reader, at)
    at = inner ? positionOf(reader, inner.last) + 1 : at + 1
  }
  return Math.max(at, k + 1)
}

function endOfAddressee(reader: Reader, k: number, end: number): number {
  const reference = referenceFrom(reader, k)
  const first = reference ? positionOf(reader, reference.last) + 1 : behindPhrase(reader, k, end)
  // `told the crew and the captain that`
  if (formAt(reader, first) === 'and' && referenceFrom(reader, first + 1)) return positionOf(reader, referenceFrom(reader, first + 1)!.last) + 1
  return first
}

function startsClause(reader: Reader, k: number): boolean {
  return referenceFrom(reader, k) !== null && Boolean(bitsAt(reader, positionOf(reader, referenceFrom(reader, k)!.last) + 1) & (AUXILIARY | VERB | CUE))
}

function hasInfinitive(reader: Reader, k: number): boolean {
  return kindAt(reader, k) === WORD && shapeAt(reader, k) === LOWER
}

/** Whether words make a clause, with a verb of their own: `the plan works`, not `the truth`. */
function isClause(reader: Reader, from: number, end: number): boolean {
  if (end - from < 3) return false
  for (let k = from; k < end; k++) {
    if (quotationAt(reader, k)) return true
    const bits = bitsAt(reader, k)
    if (bits & (AUXILIARY | VERB) && !(bits & RELATIVE)) return true
    if (k > from && kindAt(reader, k) === WORD && shapeAt(reader, k) === LOWER && (/(?:ed|es|[^s]s)$/u.test(formAt(reader, k)) || bits & CUE) && !(bits & PREPOSITION) && referenceAt(reader, k - 1)) return true
    if (k - from > 25) return false
  }
  return false
}

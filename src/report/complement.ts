import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, DETERMINER, NEGATION, NUMERAL, PREPOSITION, PRONOUN, RELATIVE,
  SUBORDINATOR, VERB
} from '../text/classes.js'
import {
  CLITIC, CLOSE_BRACKET, COLON, COMMA, DASH, LOWER, NUMBER, OPEN_BRACKET, SEMICOLON, STOP, WORD
} from '../text/tokens.js'
import {endOfClause, shrink} from './clauses.js'
import type {CueVerb} from './cues.js'
import {beginsSpeech, endsSpeech} from './marks.js'
import {
  bitsAt, formAt, isAdjunct, kindAt, positionOf, quotationAt, type Reader, referenceAt, referenceFrom, sentenceOf,
  shapeAt
} from './reader.js'

/**
 * How a clause hangs on its cue: `comma`: marks behind a comma or colon; `marks`: marks without one; `that`, `whether`,
 * `to`: behind such a word; `bare`: a clause without one; `object`: a noun phrase; `about`: behind a preposition;
 * `passive`: who or what it was said of; `before`: in front of the words that report; `across`: there, in marks that
 * end with a full stop.
 */
export type Construction =
  | 'comma' | 'marks' | 'that' | 'whether' | 'to' | 'bare' | 'object' | 'about' | 'passive' | 'before' | 'across'

/** What a cue reports, by position: `from` to `to`, the last not included; punctuation at the edges left out. */
export interface Complement {
  readonly from: number
  readonly to: number
  /** quote: marks, with nothing but `that` before them; clause: words, with or without marks among them. */
  readonly shape: 'quote' | 'clause'
  readonly construction: Construction
}

/** How far behind its verb a reported clause may begin. */
const reach = 30

/** What stands behind the cue, from position `k` on; `null` when it reports nothing there. */
export function complementBehind(reader: Reader, cue: CueVerb, k: number): Complement | null {
  const {to: end} = sentenceOf(reader, cue.from)
  const {takes, kind} = cue.entry
  let addressee = cue.entry.addressee && !cue.passive
  let commas = 0
  /** Where the noun phrase behind the first preposition, or who is spoken to, begins. */
  let topic = -1
  let spokenTo = -1
  let about = false
  const clausal = takes.has('bare') && !takes.has('object') && !cue.entry.addressee
  const fallback = () => {
    if (topic < 0) return spokenTo < 0 ? null : clause(reader, spokenTo, end, 'object')
    return (takes.has('quote') ? marksFurtherOn(reader, topic, end) : null) ?? clause(reader, topic, end, 'about')
  }
  for (let at = k; at < end && at - k < reach;) {
    const sign = kindAt(reader, at)
    const bits = bitsAt(reader, at)
    const form = formAt(reader, at)
    if (quotationAt(reader, at)) {
      if (kind === 'name' && at > k) return clause(reader, spokenTo < 0 ? k : spokenTo, end, 'object')
      if (spokenTo >= 0 && kind === 'name') return clause(reader, spokenTo, end, 'object')
      return marksAt(reader, at, end, commas > 0 ? 'comma' : 'marks')
    }
    if (sign === STOP || sign === SEMICOLON || sign === CLOSE_BRACKET) return fallback()
    if (sign === OPEN_BRACKET) {
      const behind = behindBracket(reader, at, end)
      if (behind < 0) return fallback()
      at = behind
      continue
    }
    const later = behindTime(reader, at)
    if (later > at) {
      at = later
      continue
    }
    if (sign === COLON || sign === DASH) return behindColon(reader, cue, at, end) ?? fallback()
    if (sign === COMMA) {
      if (quotationAt(reader, at + 1)) return marksAt(reader, at + 1, end, 'comma')
      const apposed = behindPlace(reader, at)
      if (apposed > 0) {
        at = apposed
        continue
      }
      if (commas === 0 && topic < 0 && startsBehindComma(reader, cue, at, end)) return clause(reader, at + 1, end, 'bare')
      if (++commas > 2 || !continuesBehindComma(reader, at, commas)) return fallback()
      at++
    } else if (form === 'that' && startsThat(reader, at)) {
      return behindThat(reader, at + 1, end)
    } else if (asks.has(form) && (takes.has('whether') || explains(cue, form)) && commas === 0) {
      return clause(reader, at, end, 'whether')
    } else if (form === 'to' && startsInfinitive(reader, at + 1)) {
      // `went on to say`: the infinitive reports.
      if (stages.has(cue.entry.lemma)) return null
      return clause(reader, spokenTo < 0 ? at : spokenTo, end, 'to')
    } else if (form === 'not' && formAt(reader, at + 1) === 'to') {
      return clause(reader, at, end, 'to')
    } else if (isAdjunct(reader, at) && !startsObject(reader, at)) {
      at++
    } else if (spokenTo >= 0 && form === 'about') {
      return clause(reader, at, end, 'about')
    } else if (bits & PREPOSITION && !isSubordinator(reader, at)) {
      const matter = topic < 0 || form === 'about' && !about
      if (matter && spokenTo < 0 && topics.has(form) && commas === 0 && !isMeasure(reader, at)) topic = at + 1
      about ||= form === 'about'
      at = behindPhrase(reader, at + 1, end)
      addressee = false
    } else if (bits & (SUBORDINATOR | COORDINATOR) && !(bits & (DETERMINER | RELATIVE)) || isHollow(reader, at)) {
      return fallback()
    } else if (addressee && startsPhrase(reader, at)) {
      spokenTo = at
      at = endOfAddressee(reader, at, end)
      addressee = false
    } else {
      if (commas > 0) return fallback()
      const bare = kind !== 'name' && (takes.has('bare') || takes.has('that')) && isClause(reader, at, end, takes.has('bare'))
      if (!bare && (topic >= 0 || spokenTo >= 0)) return fallback()
      if (spokenTo >= 0 && bits & RELATIVE) return marksFurtherOn(reader, at, end) ?? clause(reader, spokenTo, end, 'object')
      const speech = bare || !takes.has('quote') ? null : marksFurtherOn(reader, at, end)
      return speech ?? clause(reader, at, end, bare || clausal && end - at > 3 ? 'bare' : 'object')
    }
  }
  return fallback()
}

/** `said nothing`, `said so`, `said yes`: no clause. */
const isHollow = (reader: Reader, k: number): boolean => {
  const form = formAt(reader, k)
  return hollow.has(form) || amounts.has(form) && !isCounted(reader, k + 1)
}

const hollow = new Set(['nothing', 'so', 'yes', 'something', 'anything', 'goodbye', 'hello', 'everything'])
const amounts = new Set(['no', 'little', 'much', 'more'])

/** `more money`, `no “safe” way`, `no matter`; not `more about`, `no.` */
const isCounted = (reader: Reader, k: number): boolean =>
  quotationAt(reader, k) !== null ||
  kindAt(reader, k) === WORD && !(bitsAt(reader, k) & (PREPOSITION | COORDINATOR | SUBORDINATOR | ADVERB | DETERMINER))

const asks = new Set(['whether', 'if', 'who', 'what', 'why', 'how', 'where', 'when', 'which'])

/** `described how it works`, `revealed why she left`. */
const explains = ({entry: {takes, kind}}: CueVerb, form: string): boolean =>
  (form === 'how' || form === 'why') && kind !== 'act' && (takes.has('object') || takes.has('that'))

/** Stages of a speech: `began to say`, `went on to tell`. */
const stages = new Set(['go', 'go on', 'begin', 'start', 'continue', 'proceed', 'carry on', 'try', 'go back'])

/** Prepositions in front of what is spoken of: `warned of`, `apologized for`, `spoke about`. */
const topics = new Set(['about', 'of', 'for', 'against', 'on', 'over', 'with', 'at', 'to', 'into', 'regarding', 'as', 'from'])

/** `talked for an hour`, `spoke at length`: how long, not of what. */
function isMeasure(reader: Reader, k: number): boolean {
  if (formAt(reader, k) === 'at') return formAt(reader, k + 1) === 'length'
  if (formAt(reader, k) !== 'for') return false
  for (let at = k + 1; at < k + 5; at++) if (spells.has(formAt(reader, at))) return kindAt(reader, at + 1) !== CLITIC
  return false
}

const spells = new Set([
  'second', 'seconds', 'minute', 'minutes', 'hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year',
  'years', 'decade', 'decades', 'while', 'moment'
])

/** Behind `this week`, `last year`, `Monday night`, `that evening`; `k` itself where no time is told. */
function behindTime(reader: Reader, k: number): number {
  const first = timesBefore.has(formAt(reader, k)) || Boolean(bitsAt(reader, k) & CALENDAR)
  return first && times.has(formAt(reader, k + 1)) && kindAt(reader, k + 2) !== CLITIC ? k + 2 : k
}

const timesBefore = new Set(['this', 'last', 'that', 'next', 'late', 'early', 'earlier', 'later'])
const times = new Set(['week', 'month', 'year', 'morning', 'afternoon', 'evening', 'night', 'day', 'summer', 'spring', 'fall'])

/** Behind the `, Ohio,` of `in Akron, Ohio, on Monday`; -1 when there is none. */
function behindPlace(reader: Reader, comma: number): number {
  const place = referenceFrom(reader, comma + 1)
  if (!place || place.kind !== 'name' || place.sort !== 'place' || !referenceAt(reader, comma - 1)) return -1
  const behind = positionOf(reader, place.last) + 1
  return kindAt(reader, behind) === COMMA ? behind + 1 : -1
}

/** `Lee added, she would stay`; not `Lee added, turning`. */
function startsBehindComma(
  reader: Reader, {entry: {takes}, passive, from}: CueVerb, comma: number, end: number
): boolean {
  if (passive || !(takes.has('bare') || takes.has('that'))) return false
  // `“Go,” said Lee, surprised that he could`
  for (let k = from - 1; k >= 0 && k > from - 3; k--) if (quotationAt(reader, k)) return false
  return startsClause(reader, comma + 1) && isClause(reader, comma + 1, end, true)
}

/** Behind `(D)`, `(R-Ohio)`. */
function behindBracket(reader: Reader, k: number, end: number): number {
  for (let at = k + 1; at < end && at - k < 7; at++) if (kindAt(reader, at) === CLOSE_BRACKET) return at + 1
  return -1
}

/** Marks right behind the cue: alone they are the quote; where the clause goes on in words, they are part of it. */
function marksAt(reader: Reader, at: number, end: number, construction: Construction): Complement {
  const quotation = quotationAt(reader, at)!
  const next = at + 1
  const alone = next >= end || construction === 'comma' || endsSpeech(reader, quotation) || !goesOn(reader, next)
  return alone ? {from: at, to: at + 1, shape: 'quote', construction} : clause(reader, at, end, construction)
}

/** Whether a clause that began in marks goes on behind them: `said “no one” would come`; not `said “no” and left`. */
function goesOn(reader: Reader, k: number): boolean {
  const kind = kindAt(reader, k)
  if (quotationAt(reader, k)) return true
  if (kind === DASH) return true
  if (kind !== WORD && kind !== CLITIC && kind !== NUMBER) return false
  const bits = bitsAt(reader, k)
  if (bits & COORDINATOR) return quotationAt(reader, k + 1) !== null
  return !(bits & (SUBORDINATOR | CALENDAR)) || Boolean(bits & (PREPOSITION & ~SUBORDINATOR))
}

/** `told the mayors who had come, “…”`: whole sentences in marks behind a comma or colon. */
export function marksFurtherOn(reader: Reader, from: number, end: number): Complement | null {
  for (let k = from; k + 1 < end && k - from < 20; k++) {
    const kind = kindAt(reader, k)
    if (kind === STOP || kind === SEMICOLON) return null
    const quotation = kind === COMMA || kind === COLON ? quotationAt(reader, k + 1) : null
    if (quotation) return beginsSpeech(reader, quotation) && endsSpeech(reader, quotation) ? marksAt(reader, k + 1, end, 'comma') : null
  }
  return null
}

function behindColon(reader: Reader, cue: CueVerb, at: number, end: number): Complement | null {
  if (quotationAt(reader, at + 1)) return marksAt(reader, at + 1, end, 'comma')
  if (kindAt(reader, at) !== COLON || !cue.entry.takes.has('quote') || at + 2 >= end) return null
  return clause(reader, at + 1, end, 'bare')
}

/** A second comma may close what the first opened: `said, however, that`; `said, in a statement, “…”`. */
function continuesBehindComma(reader: Reader, comma: number, commas: number): boolean {
  if (commas === 2) return formAt(reader, comma + 1) === 'that' || quotationAt(reader, comma + 1) !== null
  const bits = bitsAt(reader, comma + 1)
  const participle = formAt(reader, comma + 1).endsWith('ing')
  return Boolean(bits & PREPOSITION) || isAdjunct(reader, comma + 1) || formAt(reader, comma + 1) === 'that' && !participle
}

/** `that` before a clause, not `that day`, `that of`, `that was`. */
function startsThat(reader: Reader, k: number): boolean {
  const kind = kindAt(reader, k + 1)
  return quotationAt(reader, k + 1) !== null || kind === WORD || kind === NUMBER || kind === COMMA
}

function behindThat(reader: Reader, at: number, end: number): Complement {
  return quotationAt(reader, at) ? marksAt(reader, at, end, 'that') : clause(reader, at, end, 'that')
}

/** A clause from position `from` to where its sentence, or it before that, ends. */
function clause(reader: Reader, from: number, end: number, construction: Construction): Complement {
  return shrink(reader, from, endOfClause(reader, from, end, construction), construction)
}

/** Behind the noun phrase of a preposition: `in a statement`, `to reporters on Monday`. */
function behindPhrase(reader: Reader, k: number, end: number): number {
  const reference = referenceFrom(reader, k)
  let at = reference ? positionOf(reader, reference.last) + 1 : k
  if (reference && !(kindAt(reader, at) === CLITIC && formAt(reader, at) === "'s")) return at
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
  const first = behindPhrase(reader, k, end)
  // `told the crew and the captain that`
  const second = formAt(reader, first) === 'and' ? referenceFrom(reader, first + 1) : null
  return second ? positionOf(reader, second.last) + 1 : first
}

const startsPhrase = (reader: Reader, k: number): boolean =>
  referenceFrom(reader, k) !== null || Boolean(bitsAt(reader, k) & (DETERMINER | NUMERAL)) || isPlainNoun(reader, k)

/** `told reporters`: a word no table knows, in front of what can only follow a noun. */
function isPlainNoun(reader: Reader, k: number): boolean {
  if (kindAt(reader, k) !== WORD || bitsAt(reader, k) & (ADVERB | VERB | CUE | AUXILIARY)) return false
  const next = formAt(reader, k + 1)
  return next === 'that' || next === 'to' || quotationAt(reader, k + 1) !== null || referenceFrom(reader, k + 1)?.kind === 'pronoun'
}

/** An adverb that belongs to the noun behind it: `more help`, `all the money`. */
function startsObject(reader: Reader, k: number): boolean {
  return Boolean(bitsAt(reader, k) & DETERMINER)
}

/** `as he left`, `after the game ended`, against `after the game`. */
function isSubordinator(reader: Reader, k: number): boolean {
  if (!(bitsAt(reader, k) & SUBORDINATOR)) return false
  const subject = referenceFrom(reader, k + 1)
  if (!subject) return false
  return Boolean(bitsAt(reader, positionOf(reader, subject.last) + 1) & (AUXILIARY | VERB | CUE))
}

function startsClause(reader: Reader, k: number): boolean {
  return kindAt(reader, k) === WORD && !(bitsAt(reader, k) & (COORDINATOR | RELATIVE)) && !formAt(reader, k).endsWith('ing') &&
    !isAdjunct(reader, k)
}

function startsInfinitive(reader: Reader, k: number): boolean {
  if (quotationAt(reader, k)) return true
  if (kindAt(reader, k) !== WORD || referenceFrom(reader, k)) return false
  const form = formAt(reader, k)
  const plural = form.endsWith('s') && !/(?:[sux]s|ias|ocus)$/u.test(form)
  return !plural && !form.endsWith('ing') && !(bitsAt(reader, k) & (DETERMINER | PRONOUN | PREPOSITION | NUMERAL))
}

/** How far into a clause its verb may stand. */
const verbWithin = 25

/**
 * Whether words make a clause (`loose`: though commas come before its verb), with a verb of their own: `the plan works`,
 * not `the truth`.
 */
function isClause(reader: Reader, from: number, end: number, loose: boolean): boolean {
  if (end - from < 2) return false
  for (let k = from; k < end && k - from < verbWithin; k++) {
    const kind = kindAt(reader, k)
    const bits = bitsAt(reader, k)
    if (kind === COLON || kind === SEMICOLON) return false
    if (!loose && kind === COMMA) return false
    // A clause within the noun phrase has a verb of its own.
    if (k > from && bits & (RELATIVE | SUBORDINATOR) && !(bits & (PREPOSITION | DETERMINER))) return false
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
  if (k === from || kindAt(reader, k) !== WORD || shapeAt(reader, k) !== LOWER) return false
  if (bits & AUXILIARY) return !nonFinite.has(form) && !(before & PREPOSITION)
  if (before & (PREPOSITION | DETERMINER) && !(before & PRONOUN) || referenceAt(reader, k) || form.endsWith('ing')) return false
  const subject = referenceAt(reader, k - 1) !== null && !(bitsAt(reader, k) & (PREPOSITION | COORDINATOR))
  const adverb = before & (ADVERB | NEGATION) && referenceAt(reader, k - 2) !== null
  if (bits & (VERB | CUE)) return Boolean(subject || adverb || before & RELATIVE || !(before & COORDINATOR) && !form.endsWith('s'))
  return Boolean(subject || adverb) && /(?:ed|[^s]s)$/u.test(form)
}

const nonFinite = new Set(['be', 'been', 'being', 'having'])

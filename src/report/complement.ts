import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, CUE_NOUN, DETERMINER, FUNCTION_WORD, NUMERAL, PREPOSITION,
  PRONOUN, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {
  CLITIC, CLOSE_BRACKET, COLON, COMMA, DASH, NUMBER, OPEN_BRACKET, STOP, WORD
} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import {behindRelative, endOfClause, shrink} from './clauses.js'
import type {CueVerb} from './cues.js'
import {isClause} from './finite.js'
import {endsSpeech, isFragment} from './marks.js'
import {behindBracket, owns} from './noun-phrases.js'
import {
  bitsAt, formAt, isAdjunct, isCue, isOne, kindAt, positionOf, quotationAt, type Reader, referenceAt, referenceFrom,
  sentenceOf
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

/** The way from a verb to what it reports. */
interface Walk {
  readonly reader: Reader
  readonly cue: CueVerb
  /** Where it begins, and where its sentence ends. */
  readonly start: number
  readonly end: number
  commas: number
  /** Where the noun phrase behind the first preposition, and who is spoken to, begin; -1 while there is none. */
  topic: number
  spokenTo: number
  /** Whether a participle was passed: `a letter sent`. */
  reduced: boolean
}

/** How far behind its verb a reported clause may begin. */
const reach = 30

/** What stands behind the cue, from position `k` on; `null` when it reports nothing there. */
export function complementBehind(reader: Reader, cue: CueVerb, k: number): Complement | null {
  const {to: end} = sentenceOf(reader, cue.from)
  const walk: Walk = {reader, cue, start: k, end, commas: 0, topic: -1, spokenTo: -1, reduced: false}
  const stage = reader.grammar.lists.stages.has(cue.entry.lemma)
  for (let at = k; at < end && at - k < reach && !isNounsOwn(walk, at);) {
    // `went on to say`: the infinitive reports; `went “too far”`, `closed “We Two” in May`: nothing does.
    const deed = () => walk.commas === 0 && (isFragment(reader, at) || isDated(reader, at))
    if (stage && (formAt(reader, at) === 'to' || deed())) return null
    // `I said so, Mr. Lee, when you came`; not `said no, “never”`
    if (isHollow(reader, at) && kindAt(reader, at + 1) === COMMA && !quotationAt(reader, at + 2)) return null
    const complement = opened(walk, at)
    if (complement) return complement
    const next = passed(walk, at)
    const noun = next > at ? null : plain(walk, at)
    // `knocked out his pipe`
    if (noun) return at > k && isOne(reader, at - 1, 'particles') ? null : noun
    if (next <= at) break
    at = next
  }
  if (walk.topic >= 0) return isOne(reader, walk.topic - 1, 'particles') ? null : clause(walk, walk.topic, 'about')
  return walk.spokenTo < 0 ? null : clause(walk, walk.spokenTo, 'object')
}

/** Marks, and when it was done: `closed “We Two” in May` */
const isDated = (reader: Reader, k: number): boolean => {
  const quotation = quotationAt(reader, k)
  const day = bitsAt(reader, k + 1) & PREPOSITION ? k + 2 : k + 1
  return quotation !== null && !endsSpeech(reader, quotation) &&
    (reader.grammar.calendar.has(formAt(reader, day)) || kindAt(reader, day) === NUMBER || isOne(reader, day + 1, 'times'))
}

/** `thanked Ann for her “courage”`; not `said to her “no”` */
const isInPhrase = ({reader, start}: Walk, at: number): boolean => at > start + 1 && formAt(reader, at - 2) !== 'to' &&
  Boolean(bitsAt(reader, at - 1) & DETERMINER && bitsAt(reader, at - 2) & PREPOSITION)

/** `responded to claims that he left`: what the noun announces; not `said in a statement that`, `said to Fox News that`. */
const isNounsOwn = ({reader, topic}: Walk, at: number): boolean =>
  topic >= 0 && formAt(reader, topic - 1) === 'to' && formAt(reader, at) === 'that' &&
  Boolean(bitsAt(reader, at - 1) & CUE_NOUN) && referenceAt(reader, at - 1)?.kind !== 'name'

/** What begins at position `at` and is reported, told by its first word. */
function opened(walk: Walk, at: number): Complement | null {
  const {reader, cue: {entry: {takes, kind}}, start, commas, spokenTo} = walk
  const sign = kindAt(reader, at)
  const form = formAt(reader, at)
  const next = quotationAt(reader, at + 1)
  // `called the plan “dead”`
  if (quotationAt(reader, at)) {
    if (kind === 'name' && at > start) return clause(walk, start, 'object')
    return isInPhrase(walk, at) ? clause(walk, at - 1, 'about') : marksAt(walk, at, commas > 0 ? 'comma' : 'marks')
  }
  if (next && (sign === COMMA || sign === COLON || sign === DASH)) {
    // `was sure -- for once -- “of it”`
    return takes.has('quote') || kind === 'name' ? marksAt(walk, at + 1, 'comma') : null
  }
  // `said this: “No.”`
  if (bitsAt(reader, at) & DETERMINER && kindAt(reader, at + 1) === COLON && quotationAt(reader, at + 2)) {
    return marksAt(walk, at + 2, 'comma')
  }
  if (sign === COLON) return takes.has('quote') && at + 2 < walk.end ? clause(walk, at + 1, 'bare') : null
  if (sign === COMMA) return opensBehindComma(walk, at) ? clause(walk, at + 1, 'bare') : null
  // `say that is a record`
  if (form === 'that' && bitsAt(reader, at + 1) & AUXILIARY && takes.has('bare')) return clause(walk, at, 'bare')
  if (form === 'that' && (next || kindAt(reader, at + 1) === WORD || kindAt(reader, at + 1) === NUMBER)) {
    return next ? marksAt(walk, at + 1, 'that') : clause(walk, at + 1, 'that')
  }
  // `said that, in May, it would close`
  if (form === 'that' && kindAt(reader, at + 1) === COMMA && takes.has('that')) return clause(walk, at + 2, 'that')
  if (isOne(reader, at, 'asking') && commas === 0 && (takes.has('whether') || explains(walk.cue, form))) {
    return clause(walk, at, 'whether')
  }
  if (form === 'to' && !isOfOwned(reader, at, start) && opensInfinitive(reader, at + 1)) return clause(walk, spokenTo < 0 ? at : spokenTo, 'to')
  if (form === 'not' && formAt(reader, at + 1) === 'to') {
    // `asked not to be named because she feared it said …`
    const unnamed = isOne(reader, at + 3, 'identified')
    return unnamed ? {from: at, to: at + 4, shape: 'clause', construction: 'to'} : clause(walk, at, 'to')
  }
  return null
}

/** Where the words go on behind what may stand between a verb and what it reports; at most `at` where nothing may. */
function passed(walk: Walk, at: number): number {
  const {reader, cue, start, end, commas, topic, spokenTo} = walk
  const bits = bitsAt(reader, at)
  const form = formAt(reader, at)
  if (kindAt(reader, at) === OPEN_BRACKET) return behindBracket(reader, at)
  if (kindAt(reader, at) === COMMA) return passedComma(walk, at)
  const ago = behindAgo(reader, at)
  if (ago > at) return ago
  if (cue.entry.takes.has('bare') && beginsSubject(walk, at)) return -1
  // `this week`, `last year`, `Monday night`
  if ((isOne(reader, at, 'timesBefore') || bits & CALENDAR) && isOne(reader, at + 1, 'times')) return at + 2
  // `said late on Monday that`
  if (isOne(reader, at, 'timesBefore') && bitsAt(reader, at + 1) & PREPOSITION && !(bits & DETERMINER)) return at + 1
  if (isAdjunct(reader, at) && !(bits & DETERMINER) && !owns(reader, at + 1)) return at + 1
  // `said in a report released Friday that`
  if (at > start && isParticiple(reader, at)) {
    walk.reduced = true
    return at + 1
  }
  if (bits & PREPOSITION && !isSubordinator(reader, at)) {
    const matter = (topic < 0 || form === 'about') && spokenTo < 0 && commas === 0
    if (matter && isOne(reader, at, 'topics') && !isMeasure(reader, at)) walk.topic = at + 1
    return behindPhrase(reader, at + 1, end)
  }
  // `told the mayors that`
  const addressee = cue.entry.addressee && !cue.passive && topic < 0 && spokenTo < 0
  if (!addressee || !startsPhrase(reader, at)) return -1
  const to = endOfAddressee(reader, at, end)
  // `promised the report would come`
  if (bitsAt(reader, to) & AUXILIARY && cue.entry.takes.has('bare')) return -1
  walk.spokenTo = at
  return to
}

/**
 * Behind `two weeks ago`; where the clause can't begin with them, also `a month later` (`that`, `“…”`); the same position
 * where no such words stand, as in `two weeks later it closed`.
 */
function behindAgo(reader: Reader, k: number): number {
  let counts = false
  for (let at = k; at < k + 4 && kindAt(reader, at) > 0; at++) {
    if (counts && isOne(reader, at, 'since')) {
      const apart = kindAt(reader, at + 1) !== WORD || isOne(reader, at + 1, 'introducing')
      return formAt(reader, at) === 'ago' || apart ? at + 1 : k
    }
    counts ||= kindAt(reader, at) === NUMBER || isOne(reader, at, 'indefinite') || Boolean(bitsAt(reader, at) & NUMERAL)
  }
  return k
}

/** `said there were two`, `said only Ann knew`, `said nearly 40 men died`, `said at least 40 did`: part of the clause. */
function beginsSubject({reader, cue, end}: Walk, k: number): boolean {
  if (formAt(reader, k) === 'there') return Boolean(bitsAt(reader, k + 1) & AUXILIARY)
  const focus = isOne(reader, k, 'focusing')
  if (!focus && (!isOne(reader, k, 'rounding') || cue.entry.addressee)) return false
  const counted = isOne(reader, k + 1, 'bounding') ? k + 2 : k + 1
  const bound = counted > k + 1 || !isOne(reader, k, 'bounded')
  const counts = kindAt(reader, counted) === NUMBER || Boolean(bitsAt(reader, counted) & NUMERAL)
  if (!bound || formAt(reader, counted) === 'that' || isOne(reader, counted + 1, 'times')) return false
  return (counts || focus && startsPhrase(reader, counted)) && isClause(reader, counted, end, true)
}

/** `released`, `seen` behind a noun. */
const isParticiple = (reader: Reader, k: number): boolean =>
  (/[^e]ed$/u.test(formAt(reader, k)) || isOne(reader, k, 'participles')) &&
  !(bitsAt(reader, k - 1) & (FUNCTION_WORD | ADVERB)) && kindAt(reader, k - 1) === WORD

/** `said, however, that`; `said, in a statement, “…”`; `said Lee, who had come early, “…”` */
function passedComma(walk: Walk, comma: number): number {
  const {reader, end} = walk
  const bits = bitsAt(reader, comma + 1)
  if (++walk.commas > 2) return -1
  if (bits & RELATIVE && formAt(reader, comma + 1) !== 'that') return behindRelative(reader, comma + 1, end)
  return bits & (PREPOSITION | RELATIVE) || isAdjunct(reader, comma + 1) ? comma + 1 : -1
}

/** A clause without a word that opens it, or a noun phrase, from position `at` on. */
function plain(walk: Walk, at: number): Complement | null {
  const {reader, cue: {entry: {takes, kind, addressee}}, end, commas, topic, spokenTo} = walk
  const bits = bitsAt(reader, at)
  const sign = kindAt(reader, at)
  // `because she was afraid said it leaked`
  if (sign >= STOP && sign <= CLOSE_BRACKET || isHollow(reader, at) || isOne(reader, at, 'retold')) return null
  if (bits & (SUBORDINATOR | COORDINATOR) && !(bits & (DETERMINER | RELATIVE))) return null
  const clausal = takes.has('bare')
  const told = spokenTo >= 0 && commas === 0 && isSubjectPronoun(reader, at)
  if (kind !== 'name' && (clausal || takes.has('that')) && (told || isClause(reader, at, end, clausal))) {
    return clause(walk, at, 'bare')
  }
  if (topic >= 0 || spokenTo >= 0 || commas > 0 || walk.reduced) return null
  return clause(walk, at, clausal && !takes.has('object') && !addressee && end - at > 3 ? 'bare' : 'object')
}

/** `told police he hid`, `told police they fled`; not `told it well` */
const isSubjectPronoun = (reader: Reader, k: number): boolean =>
  reader.grammar.pronoun(formAt(reader, k))?.subject === true && formAt(reader, k) !== 'it' && kindAt(reader, k + 1) === WORD

/** `said nothing`, `said so`, `did not say a word`: no clause. */
export const isHollow = (reader: Reader, k: number): boolean => {
  const form = formAt(reader, k)
  if (isOne(reader, k, 'hollow') || form === 'a' && formAt(reader, k + 1) === 'word') return true
  return isOne(reader, k, 'amounts') && !isCounted(reader, k + 1)
}

/** `more money`, `no “safe” way`, `no matter`; not `more about`, `no.` */
const isCounted = (reader: Reader, k: number): boolean =>
  quotationAt(reader, k) !== null || formAt(reader, k) === 'of' || formAt(reader, k) === 'than' ||
  kindAt(reader, k) === WORD && !(bitsAt(reader, k) & (PREPOSITION | COORDINATOR | SUBORDINATOR | ADVERB | DETERMINER))

/** `described how it works`, `revealed why she left`. */
const explains = ({entry: {takes, kind}}: CueVerb, form: string): boolean =>
  (form === 'how' || form === 'why') && kind !== 'act' && (takes.has('object') || takes.has('that'))

/** `talked for an hour`: how long, not of what. */
const isMeasure = (reader: Reader, k: number): boolean =>
  formAt(reader, k) === 'for' && (isOne(reader, k + 2, 'times') || isOne(reader, k + 3, 'times'))

/** `Lee added, she would stay`; not `Lee added, turning`, `“Go,” said Lee, surprised that he could`. */
function opensBehindComma(walk: Walk, comma: number): boolean {
  const {reader, cue: {entry: {takes}, passive, from}, commas, topic, end} = walk
  const k = comma + 1
  if (commas > 0 || topic >= 0 || passive || !(takes.has('bare') || takes.has('that'))) return false
  if (quotationAt(reader, from - 1) || quotationAt(reader, from - 2)) return false
  if (kindAt(reader, k) !== WORD || bitsAt(reader, k) & (COORDINATOR | RELATIVE) || isAdjunct(reader, k)) return false
  // `Lee, who was afraid, said it leaked`
  if (isOne(reader, k, 'retold')) return false
  // Nor `said, in a statement, that it was late`.
  const loose = !(bitsAt(reader, k) & PREPOSITION)
  return !formAt(reader, k).endsWith('ing') && !opensTag(walk, k) && isClause(reader, k, end, loose)
}

/** The `Ann thought` of `He must know, Ann thought.`, which says nothing itself. */
function opensTag({reader, end}: Walk, k: number): boolean {
  const subject = referenceFrom(reader, k)
  const verb = subject ? positionOf(reader, subject.last) + 1 : end
  const says = isCue(reader, verb, ({takes}) => takes.has('bare'))
  const next = kindAt(reader, verb + 1)
  return says && (verb + 1 >= end || next === STOP || next === COMMA)
}

/** Marks right behind the cue: alone they are the quote; where the clause goes on in words, they are part of it. */
function marksAt(walk: Walk, at: number, construction: Construction): Complement {
  const {reader, end} = walk
  const left = walk.cue.entry.takes.has('quote') && actsOn(reader, at + 1)
  const alone = at + 1 >= end || construction === 'comma' || endsSpeech(reader, quotationAt(reader, at)!) ||
    left || !goesOn(reader, at + 1)
  return alone ? {from: at, to: at + 1, shape: 'quote', construction} : clause(walk, at, construction)
}

/** `said “no” and left`; not `said “taxes” and spending must fall` */
const actsOn = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & COORDINATOR && bitsAt(reader, k + 1) & (VERB | CUE)) && !formAt(reader, k + 1).endsWith('ing')

/** Whether a clause that began in marks goes on behind them: `said “no one” would come`; not `said “no” when asked`. */
function goesOn(reader: Reader, k: number): boolean {
  const kind = kindAt(reader, k)
  if (kind !== WORD && kind !== NUMBER && kind !== DASH) return quotationAt(reader, k) !== null
  const bits = bitsAt(reader, k)
  // `chanted “No” again`, `chanted “No” long before the end`
  if (isAdjunct(reader, k) || isOne(reader, k + 1, 'opening')) return false
  return !(bits & (SUBORDINATOR | CALENDAR)) || Boolean(bits & (PREPOSITION & ~SUBORDINATOR))
}

/** A clause from position `from` to where its sentence, or it before that, ends. */
function clause({reader, cue, end}: Walk, from: number, construction: Construction): Complement {
  const fronted = cue.mood === 'participle' && cue.from === sentenceOf(reader, cue.from).from
  return shrink(reader, from, endOfClause(reader, from, end, construction, fronted), construction)
}

/** Behind the noun phrase of a preposition: `in a statement`, `to reporters on Monday`. */
function behindPhrase(reader: Reader, k: number, end: number): number {
  const reference = referenceFrom(reader, k)
  let at = reference ? positionOf(reader, reference.last) + 1 : k
  if (reference && kindAt(reader, at) !== CLITIC) return behindApposed(reader, reference, at)
  const breaks = PREPOSITION | PRONOUN | AUXILIARY | COORDINATOR | SUBORDINATOR
  while (at < end && at - k < 6) {
    const kind = kindAt(reader, at)
    const bits = bitsAt(reader, at)
    if (kind !== WORD && kind !== NUMBER && kind !== CLITIC) break
    if (bits & breaks && !(bits & NUMERAL) && !owns(reader, at) || bits & DETERMINER && at > k) break
    const inner = referenceFrom(reader, at)
    at = inner ? positionOf(reader, inner.last) + 1 : at + 1
    // `on Acme’s “Early Hours” that`
    if (quotationAt(reader, at) && owns(reader, at - 1)) at++
  }
  // `said on the “Late Show” that he would run`
  if (isOne(reader, k - 1, 'showing') && quotationAt(reader, at) && formAt(reader, at + 1) === 'that') at++
  return Math.max(at, k + 1)
}

/** `in the journal Shore`, `in a text message` */
function behindApposed(reader: Reader, {kind}: Reference, k: number): number {
  if (kind !== 'nominal') return k
  const name = referenceFrom(reader, k)
  if (name?.kind === 'name' && name.sort !== 'person') return positionOf(reader, name.last) + 1
  return kindAt(reader, k) === WORD && bitsAt(reader, k) & CUE_NOUN ? k + 1 : k
}

function endOfAddressee(reader: Reader, k: number, end: number): number {
  const first = behindPhrase(reader, k, end)
  // `told the crew and the captain that`
  const second = formAt(reader, first) === 'and' ? referenceFrom(reader, first + 1) : null
  return second ? positionOf(reader, second.last) + 1 : first
}

const startsPhrase = (reader: Reader, k: number): boolean =>
  referenceFrom(reader, k) !== null || owns(reader, k + 1) || Boolean(bitsAt(reader, k) & (DETERMINER | NUMERAL)) ||
  isPlainNoun(reader, k)

/** `told reporters`: a word no table knows, in front of what can only follow a noun. */
function isPlainNoun(reader: Reader, k: number): boolean {
  if (kindAt(reader, k) !== WORD || bitsAt(reader, k) & (ADVERB | VERB | CUE | FUNCTION_WORD)) return false
  const next = formAt(reader, k + 1)
  return next === 'that' || next === 'to' || isAdjunct(reader, k + 1) || quotationAt(reader, k + 1) !== null ||
    referenceFrom(reader, k + 1)?.kind === 'pronoun'
}

/** `as he left`, `after the game ended`, against `after the game`. */
function isSubordinator(reader: Reader, k: number): boolean {
  const subject = bitsAt(reader, k) & SUBORDINATOR ? referenceFrom(reader, k + 1) : null
  return subject !== null && Boolean(bitsAt(reader, positionOf(reader, subject.last) + 1) & (AUXILIARY | VERB | CUE))
}

/** `spoke of Lee’s effort to leave`: the infinitive is the noun’s. */
function isOfOwned(reader: Reader, k: number, start: number): boolean {
  for (let at = k - 2; at > start && k - at < 5; at--) if (owns(reader, at)) return true
  return false
}

function opensInfinitive(reader: Reader, k: number): boolean {
  if (quotationAt(reader, k)) return true
  if (kindAt(reader, k) !== WORD || referenceFrom(reader, k)) return false
  const form = formAt(reader, k)
  const plural = form.endsWith('s') && !/(?:[sux]s|ias|ocus)$/u.test(form)
  return !plural && !form.endsWith('ing') && !(bitsAt(reader, k) & (DETERMINER | PRONOUN | PREPOSITION | NUMERAL))
}

import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, CUE_NOUN, DETERMINER, DOCUMENT, FUNCTION_WORD, NUMERAL, PREPOSITION,
  PRONOUN, RELATIVE, SUBORDINATOR, VERB, WORK
} from '../text/classes.js'
import {CLITIC, COLON, COMMA, isWordy, NUMBER, OPEN_BRACKET, STOP, WORD} from '../text/tokens.js'
import type {CueEntry} from '../language/tables.js'
import type {Reference} from '../speaker/mentions.js'
import type {CueVerb} from './cues.js'
import {isClause} from './finite.js'
import {beginsSpeech, endsSpeech} from './marks.js'
import {behindBracket, owns} from './noun-phrases.js'
import {
  behindReference, bitsAt, commaFrom, formAt, isAdjunct, isCue, isOne, isParticiple, isPeriod, kindAt, positionOf,
  quotationAt, type Reader, referenceFrom, sentenceOf
} from './reader.js'

/** The way from a verb to what it reports. */
export interface Walk {
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

/** Where the words go on behind what may stand between a verb and what it reports; at most `at` where nothing may. */
export function passed(walk: Walk, at: number): number {
  const {reader, cue, start, end, commas, topic, spokenTo} = walk
  const bits = bitsAt(reader, at)
  const form = formAt(reader, at)
  if (kindAt(reader, at) === OPEN_BRACKET) return behindBracket(reader, at)
  if (kindAt(reader, at) === COMMA) return passedComma(walk, at)
  // `put it this way: “No.”`
  const way = form === 'another' ? kindAt(reader, at + 2) !== WORD : isOne(reader, at, 'shown') && kindAt(reader, at + 2) === COLON
  if (way && formAt(reader, at + 1) === 'way') return at + 2
  const ago = behindAgo(reader, at)
  if (ago > at) return ago
  // `found there were two`
  const clausal = cue.entry.takes.has('bare') || cue.entry.takes.has('that') && form === 'there'
  if (clausal && beginsSubject(walk, at)) return -1
  // Not `said this moment changed her`.
  if (isPeriod(reader, at) && !(bitsAt(reader, at + 2) & (AUXILIARY | VERB) || formAt(reader, at + 2).endsWith('ed'))) return at + 2
  // `said late on Monday that`
  if (isOne(reader, at, 'timesBefore') && bitsAt(reader, at + 1) & PREPOSITION && !(bits & DETERMINER)) return at + 1
  if (isAdjunct(reader, at) && !(bits & DETERMINER) && !owns(reader, at + 1) && !leadsOn(reader, at, end)) return at + 1
  if (isWhenAsked(reader, at)) return bitsAt(reader, at + 2) & PREPOSITION ? behindPhrase(reader, at + 3, end) : at + 2
  // `said in a report released Friday that`
  if (at > start && isReduced(reader, at)) {
    walk.reduced = true
    return at + 1
  }
  // `cried on seeing her, “Where is he?”`
  const gerund = isOne(reader, at, 'upon') && formAt(reader, at + 1).endsWith('ing') ? behindWords(reader, at + 1, end) : at
  if (gerund > at + 1) return gerund
  if (bits & PREPOSITION && !isSubordinator(reader, at)) {
    const measured = behindMeasure(reader, at)
    if (measured > at && cue.entry.kind === 'think') return measured
    const matter = (topic < 0 || form === 'about') && spokenTo < 0 && commas === 0
    // Not `said on Monday`, but `commented on Monday’s vote`.
    const dated = form === 'on' && bitsAt(reader, at + 1) & CALENDAR && kindAt(reader, at + 2) !== CLITIC
    if (matter && !dated && measured === at && isOne(reader, at, 'topics')) walk.topic = at + 1
    return behindPhrase(reader, at + 1, end)
  }
  // `told the mayors that`; not `replied he would run`
  const addressee = cue.entry.addressee && !cue.passive && topic < 0 && spokenTo < 0
  const listens = startsPhrase(reader, at) || addressee && isListener(walk, at)
  if (!addressee || !listens || isOne(reader, at, 'nominative')) return -1
  // `wrote a letter that got lost`
  if (referenceFrom(reader, at)?.sort === 'document') return -1
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
const isReduced = (reader: Reader, k: number): boolean => isParticiple(reader, k) &&
  !(bitsAt(reader, k - 1) & (FUNCTION_WORD | ADVERB)) && kindAt(reader, k - 1) === WORD

/** `said, however, that`; `said, in a statement, “…”`; `said Lee, who had come early, “…”` */
function passedComma(walk: Walk, comma: number): number {
  const {reader, end} = walk
  const bits = bitsAt(reader, comma + 1)
  if (++walk.commas > 2) return -1
  const that = behindInset(reader, comma)
  if (that > comma) {
    walk.commas--
    return that
  }
  // `said, and I quote, “…”`
  if (isQuoting(reader, comma + 1)) return comma + 4
  const told = tellsWho(walk, comma) || tellsHow(walk, comma + 1)
  const aside = told ? behindWords(reader, comma + 1, end) : behindAside(walk, comma)
  if (aside > comma + 1) return aside
  if (bits & RELATIVE && formAt(reader, comma + 1) !== 'that') return commaFrom(reader, comma + 1, end)
  return bits & (PREPOSITION | RELATIVE) || isAdjunct(reader, comma + 1) ? comma + 1 : -1
}

/**
 * The `that` of `told the host, Ann Roe, that`, `warned, though, that`, the `why` of `asked by Ann Roe, a nurse, why`;
 * `comma` where no words stand so in between.
 */
export function behindInset(reader: Reader, comma: number): number {
  let k = comma + 1
  while (k - comma < longestInset && isWordy(kindAt(reader, k))) k++
  const goesOn = formAt(reader, k + 1) === 'that' || isOne(reader, k + 1, 'wondering')
  return kindAt(reader, k) === COMMA && goesOn ? k + 1 : comma
}

const longestInset = 8

/** `Says Lee, a guide: “No.”`; not `“Yes,” said Lee, and Roe, “No.”`, `It is bad, said Lee, author of a book, “Home.”` */
function tellsWho({reader, cue, start}: Walk, comma: number): boolean {
  if (comma !== start || start === cue.to || bitsAt(reader, comma + 1) & (COORDINATOR | ADVERB)) return false
  return cue.from === sentenceOf(reader, cue.from).from || quotationAt(reader, cue.from - 1) !== null
}

/** `said, smiling, “…”`, `said, turning to her: “…”`; not `said, adding, “…”` */
const tellsHow = ({reader, topic}: Walk, k: number): boolean => topic < 0 && formAt(reader, k).endsWith('ing') &&
  !isCue(reader, k, ({kind, takes}) => takes.has('quote') && kind !== 'beat' && kind !== 'manner')

const speaks = ({kind, takes}: CueEntry): boolean =>
  takes.has('quote') && (kind === 'say' || kind === 'manner' || kind === 'write')

/**
 * Behind what is told between a verb of speech and a whole speech: `said, pale as death, “No.”`, `said, her back to him,
 * “No.”`; `comma` where no such words stand: `said, and Roe left, “No.”`, `said, Roe told her, “No.”`, `came in, was, “No.”`
 */
export function behindAside({reader, cue: {entry, from, mood, passive}, start, end}: Walk, comma: number): number {
  const tagged = quotationAt(reader, from - 1) ?? quotationAt(reader, from - 2)
  if (comma !== start || passive || mood !== 'finite' || !speaks(entry) || tagged) return comma
  if (bitsAt(reader, comma + 1) & (AUXILIARY | COORDINATOR | RELATIVE)) return comma
  const sign = behindWords(reader, comma + 1, end)
  const marks = quotationAt(reader, sign + 1)
  if (!marks || !beginsSpeech(reader, marks)) return comma
  for (let k = comma + 1; k < sign; k++) {
    // `a day after the call`, `before he could answer`
    if (isCue(reader, k, speaks) && !(bitsAt(reader, k - 1) & (AUXILIARY | DETERMINER))) return comma
  }
  return sign
}

/**
 * Behind words whose comma or colon has whole speech behind it: `a guide` in `Says Lee, a guide: “No.”`; the same position
 * where it has none, as in `said Lee, Roe’s reply: “No.”`, `wrote, linking to a story, “Old Bess,” that it rained`.
 */
function behindWords(reader: Reader, k: number, end: number): number {
  let sign = k
  while (sign < end && sign - k < longestAside && isWordy(kindAt(reader, sign))) sign++
  const marks = kindAt(reader, sign) === COMMA || kindAt(reader, sign) === COLON ? quotationAt(reader, sign + 1) : null
  const announced = bitsAt(reader, sign - 1) & (CUE_NOUN | WORK | DOCUMENT)
  return marks && !announced && endsSpeech(reader, marks) && formAt(reader, sign + 2) !== 'that' ? sign : k
}

const longestAside = 12

/** `, and I quote,`: another’s words; not `, and I quote him` */
export const isQuoting = (reader: Reader, k: number): boolean =>
  formAt(reader, k) === 'and' && formAt(reader, k + 1) === 'i' && formAt(reader, k + 2) === 'quote' &&
  kindAt(reader, k - 1) === COMMA && kindAt(reader, k + 3) !== WORD

/** Behind `for an hour`, `for a while`, `for a few minutes`, `at the time`: how long or when, not of what one talked. */
function behindMeasure(reader: Reader, k: number): number {
  if (!/^(?:at|for)$/u.test(formAt(reader, k))) return k
  return ([k + 2, k + 3].find(at => isOne(reader, at, 'times') || formAt(reader, at) === 'while') ?? k - 1) + 1
}

/** Behind the noun phrase of a preposition: `in a statement`, `to reporters on Monday`. */
function behindPhrase(reader: Reader, k: number, end: number): number {
  const reference = referenceFrom(reader, k)
  let at = behindReference(reader, k)
  if (reference && kindAt(reader, at) !== CLITIC) return behindApposed(reader, reference, at)
  const breaks = PREPOSITION | PRONOUN | AUXILIARY | COORDINATOR | SUBORDINATOR
  while (at < end && at - k < 6) {
    const kind = kindAt(reader, at)
    const bits = bitsAt(reader, at)
    // `appealed to guides not to go`
    if (!isWordy(kind) || formAt(reader, at) === 'not') break
    // `said on 4 May that`
    const day = reader.grammar.calendar.has(formAt(reader, at)) && [-1, 1].some(i => kindAt(reader, at + i) === NUMBER)
    if (bits & breaks && !day && !(bits & NUMERAL) && !owns(reader, at) || bits & DETERMINER && at > k) break
    at = Math.max(behindReference(reader, at), at + 1)
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
  if (name?.kind === 'name' && name.sort !== 'person') return behindReference(reader, k)
  return kindAt(reader, k) === WORD && bitsAt(reader, k) & CUE_NOUN ? k + 1 : k
}

function endOfAddressee(reader: Reader, k: number, end: number): number {
  let first = behindPhrase(reader, k, end)
  // `told the council meeting that`, `told a Senate hearing: “No.”`
  const gathered = isOne(reader, first, 'gatherings') && !(bitsAt(reader, first + 1) & DETERMINER)
  if (gathered && bitsAt(reader, k) & DETERMINER) first++
  // `told the crew and the captain that`
  const second = formAt(reader, first) === 'and' ? referenceFrom(reader, first + 1) : null
  return second ? positionOf(reader, second.last) + 1 : first
}

const startsPhrase = (reader: Reader, k: number): boolean =>
  referenceFrom(reader, k) !== null || owns(reader, k + 1) || isPlainNoun(reader, k) ||
  Boolean(bitsAt(reader, k) & (DETERMINER | NUMERAL | PRONOUN))

/** `said before the vote that`, `…, said Lee before the vote.`; not `accept since the vote is over that it leaks` */
function leadsOn(reader: Reader, k: number, end: number): boolean {
  if (!(bitsAt(reader, k) & PREPOSITION && bitsAt(reader, k + 1) & DETERMINER)) return false
  const behind = behindPhrase(reader, k + 1, end)
  const clause = formAt(reader, behind) === 'that' && startsPhrase(reader, behind + 1)
  return behind < end && (clause || kindAt(reader, behind) === STOP)
}

/** `said when asked about it`; not `asked when flooded roads would open` */
export const isWhenAsked = (reader: Reader, k: number): boolean =>
  formAt(reader, k) === 'when' && isOne(reader, k + 1, 'approached') &&
  (kindAt(reader, k + 2) !== WORD || Boolean(bitsAt(reader, k + 2) & FUNCTION_WORD))

/** `told reporters`: a word no table knows, in front of what can only follow a noun. */
function isPlainNoun(reader: Reader, k: number): boolean {
  if (kindAt(reader, k) !== WORD || bitsAt(reader, k) & (ADVERB | VERB | CUE | FUNCTION_WORD)) return false
  const next = formAt(reader, k + 1)
  return next === 'that' || next === 'to' || isAdjunct(reader, k + 1) || quotationAt(reader, k + 1) !== null ||
    referenceFrom(reader, k + 1)?.kind === 'pronoun'
}

/** `told staff the plant would close`, `told local radio that`; not `told lies about it`, `told again that` */
function isListener({reader, cue: {entry: {kind, takes}}, end}: Walk, k: number): boolean {
  if (kind !== 'say' || !takes.has('bare')) return false
  let at = k
  const others = () => bitsAt(reader, at) & (ADVERB | FUNCTION_WORD) || at === k && bitsAt(reader, at) & CUE
  while (at < end && kindAt(reader, at) === WORD && !others()) at++
  const follows = bitsAt(reader, at) & (DETERMINER | PREPOSITION) || formAt(reader, at) === 'that' || referenceFrom(reader, at)
  return at > k && at - k < 4 && Boolean(follows) && !isOne(reader, at - 1, 'tales')
}

/** `as he left`, `after the game ended`, against `after the game`. */
function isSubordinator(reader: Reader, k: number): boolean {
  const subject = bitsAt(reader, k) & SUBORDINATOR ? referenceFrom(reader, k + 1) : null
  return subject !== null && Boolean(bitsAt(reader, positionOf(reader, subject.last) + 1) & (AUXILIARY | VERB | CUE))
}

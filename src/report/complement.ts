import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, CUE_NOUN, DETERMINER, NUMERAL, PREPOSITION, PRONOUN, RELATIVE,
  SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLOSE_BRACKET, COLON, COMMA, DASH, NUMBER, STOP, WORD} from '../text/tokens.js'
import {breaksClause, endOfClause, shrink} from './clauses.js'
import type {CueVerb} from './cues.js'
import {isClause} from './finite.js'
import {endsSpeech, isFragment, marksWithin} from './marks.js'
import {arePeople, maySpeak, owns} from './noun-phrases.js'
import {behindAside, behindInset, isWhenAsked, passed, type Walk} from './passed.js'
import {
  behindReference, bitsAt, formAt, isAdjunct, isCue, isOne, kindAt, positionOf, quotationAt, type Reader,
  referenceAt, referenceFrom, sentenceOf
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
  const walk: Walk = {reader, cue, start: k, end, commas: 0, topic: -1, spokenTo: -1, reduced: false}
  const stage = reader.grammar.lists.stages.has(cue.entry.lemma)
  for (let at = k; at < end && at - k < reach && !isNounsOwn(walk, at);) {
    // `went on to say`: the infinitive reports; `went “too far”`, `closed “We Two” in May`: nothing does.
    const deed = () => walk.commas === 0 && (isFragment(reader, at) || isDated(reader, at))
    if (stage && (formAt(reader, at) === 'to' || deed())) return null
    // `I said so until May, as it was true`
    if (formAt(reader, at) === 'so' && bitsAt(reader, at + 1) & (PREPOSITION | SUBORDINATOR)) return null
    // `I said so (it), Mr. Lee, when you came`; not `said no, “never”`
    const empty = isHollow(reader, at) || !cue.entry.addressee && cue.entry.kind !== 'name' && isOne(reader, at, 'objects')
    if (empty && kindAt(reader, at + 1) === COMMA && !quotationAt(reader, at + 2)) return null
    const complement = opened(walk, at)
    if (complement) return complement
    const next = passed(walk, at)
    const noun = next > at ? null : plain(walk, at)
    // `ended the “free lunch” program`
    if (noun && stage && marksWithin(reader, noun.from, noun.to).every(at => isFragment(reader, at))) return null
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
  topic >= 0 && /^(?:to|about)$/u.test(formAt(reader, topic - 1)) && formAt(reader, at) === 'that' &&
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
    if (isInPhrase(walk, at)) return clause(walk, at - 1, 'about')
    const marks = marksAt(walk, at, commas > 0 ? 'comma' : 'marks')
    // `demanded a “full apology”`; not `told the “No” camp that it rained`
    const owned = marks.shape === 'quote' && at > start && isOne(reader, at - 1, 'articles')
    return owned ? clause(walk, at - 1, 'object') : marks
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
  // `said that night that`; not `said that night fell`
  if (form === 'that' && isOne(reader, at + 1, 'times') && [2, 3].some(k => formAt(reader, at + k) === 'that')) return null
  // `rejected that view on Monday`; not `said that rain fell`
  const points = form === 'that' && bitsAt(reader, at + 1) & CUE_NOUN && !formAt(reader, at + 1).endsWith('s')
  if (points && !isClause(reader, at + 1, walk.end, true)) return null
  // `say that is a record`
  if (form === 'that' && bitsAt(reader, at + 1) & AUXILIARY && takes.has('bare')) return clause(walk, at, 'bare')
  if (form === 'that' && (next || kindAt(reader, at + 1) === WORD || kindAt(reader, at + 1) === NUMBER)) {
    return next ? marksAt(walk, at + 1, 'that') : clause(walk, at + 1, 'that')
  }
  // `said that, in May, it would close`
  if (form === 'that' && kindAt(reader, at + 1) === COMMA && takes.has('that')) return clause(walk, at + 2, 'that')
  if (isOne(reader, at, 'asking') && commas === 0 && !isWhenAsked(reader, at) && (takes.has('whether') || explains(walk.cue, form))) {
    return clause(walk, at, 'whether')
  }
  // `shouted at him to stop`; not `began, in a voice choked with sobs, to sing`
  const heard = commas > 0 && reader.grammar.lists.stages.has(walk.cue.entry.lemma)
  if (form === 'to' && !heard && !isOfOwned(reader, at, start) && opensInfinitive(reader, at + 1)) {
    return clause(walk, spokenTo < 0 ? at : spokenTo, 'to')
  }
  if (form === 'not' && formAt(reader, at + 1) === 'to') {
    // `asked not to be named because she feared it said …`
    const unnamed = isOne(reader, at + 3, 'identified')
    return unnamed ? {from: at, to: at + 4, shape: 'clause', construction: 'to'} : clause(walk, at, 'to')
  }
  return null
}

/** A clause without a word that opens it, or a noun phrase, from position `at` on. */
function plain(walk: Walk, at: number): Complement | null {
  const {reader, cue: {entry: {takes, kind, addressee}}, end, commas, topic, spokenTo} = walk
  const bits = bitsAt(reader, at)
  const sign = kindAt(reader, at)
  // `because she was afraid said it leaked`
  // `muttered something about “a plot”`; not `heard something about “a plot”`
  const matter = kind !== 'think' && formAt(reader, at + 1) === 'about' && quotationAt(reader, at + 2)
  const hollow = isHollow(reader, at) && !matter
  if (sign >= STOP && sign <= CLOSE_BRACKET || hollow || isOne(reader, at, 'retold')) return null
  if (bits & (SUBORDINATOR | COORDINATOR) && !(bits & (DETERMINER | RELATIVE))) return null
  // `warned of “deadly” floods after the dam broke`
  if (at - 1 === topic && quotationAt(reader, topic) && formAt(reader, topic - 1) === 'of') return null
  const clausal = takes.has('bare')
  // `told police he hid`
  const told = spokenTo >= 0 && commas === 0 && isOne(reader, at, 'nominative') && kindAt(reader, at + 1) === WORD
  if (kind !== 'name' && (clausal || takes.has('that')) && (told || isClause(reader, at, end, clausal))) {
    return clause(walk, at, 'bare')
  }
  if (topic >= 0 || spokenTo >= 0 || commas > 0 || walk.reduced) return null
  return clause(walk, at, clausal && !takes.has('object') && !addressee && end - at > 3 ? 'bare' : 'object')
}

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

/** `Lee added, she would stay`; not `Lee added, turning`, `“Go,” said Lee, surprised that he could`. */
function opensBehindComma(walk: Walk, comma: number): boolean {
  const {reader, cue: {denied, entry: {kind, takes}, passive, from}, commas, topic, end} = walk
  const k = comma + 1
  if (commas > 0 || topic >= 0 || passive || !(takes.has('bare') || takes.has('that'))) return false
  if (quotationAt(reader, from - 1) || quotationAt(reader, from - 2)) return false
  if (kindAt(reader, k) !== WORD || bitsAt(reader, k) & (COORDINATOR | RELATIVE)) return false
  // `Lee said, her eyes on the floor, “No.”`
  if (behindAside(walk, comma) > comma) return false
  if (breaksClause(reader, from)) return true
  // `would not complain, although it was late`
  if (denied && bitsAt(reader, k) & SUBORDINATOR && !isOne(reader, k, 'asking')) return false
  // `demanded an inquiry, while Roe said it was late`
  if (comma > walk.start && /^wh(?:ile|ereas)$/u.test(formAt(reader, k))) return false
  // `After Lee wrote, they agreed`; not `As Lee wrote, they agreed`
  if (isAdjunct(reader, k) || opensApart(reader, walk.cue) || hasOpened(reader, walk.cue)) return false
  // `Lee, who was afraid, said it leaked`, `told the host, Ann Roe, that it leaked`
  if (isOne(reader, k, 'retold') || behindInset(reader, comma) > comma) return false
  // Nor `said, in a statement, that it was late`.
  const loose = !(bitsAt(reader, k) & PREPOSITION)
  // `As Lee told the council, the roof leaks`; not `As Lee shouted, the dog left`, `As Lee told the tale, it rained`
  const as = formAt(reader, sentenceOf(reader, from).from) === 'as'
  // Nor `As Lee said good night, it rained`.
  const bare = comma === walk.start || isAdjunct(reader, walk.start) || bitsAt(reader, walk.start) & PREPOSITION
  if (as && (kind === 'manner' || !loose || !bare && !maySpeak(referenceFrom(reader, walk.start)))) return false
  return !formAt(reader, k).endsWith('ing') && !opensTag(walk, k) && (as && (kind === 'say' || kind === 'write') || isClause(reader, k, end, loose))
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
    left || isHeardFrom(reader, walk.cue, at + 1) || isAimed(walk, at + 1) || isShouted(walk, at + 1) ||
    !goesOn(reader, at + 1)
  return alone ? {from: at, to: at + 1, shape: 'quote', construction} : clause(walk, at, construction)
}

/** `said “no” and left`; not `said “taxes” and spending must fall` */
const actsOn = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & COORDINATOR && bitsAt(reader, k + 1) & (VERB | CUE)) && !formAt(reader, k + 1).endsWith('ing')

/** `heard “no” from Ann`, behind the marks. */
export const isHeardFrom = (reader: Reader, {entry: {lemma}}: CueVerb, k: number): boolean =>
  lemma === 'hear' && formAt(reader, k) === 'from'

/** `said “no” to Ann.`, `shouted “no” at the judge.`; not `said “threats” to women were rising`, `promised “help” to Ann` */
function isAimed({reader, cue: {entry: {kind, lemma}}}: Walk, k: number): boolean {
  const whom = isOne(reader, k, 'behindSpeech') && (kind === 'manner' || lemma === 'say') ? referenceFrom(reader, k + 1) : null
  if (!whom || kindAt(reader, behindReference(reader, k + 1)) === WORD) return false
  return whom.kind === 'pronoun' || arePeople(whom)
}

/** `shouted “shame” from the gallery`, `shouted “shame” and “out”`; not `shouted “shame” of the deal` */
const isShouted = ({reader, cue: {entry: {kind}}}: Walk, k: number): boolean =>
  kind === 'manner' && Boolean(isOne(reader, k, 'placing') || bitsAt(reader, k) & COORDINATOR && quotationAt(reader, k + 1))

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
  const present = cue.mood === 'finite' && formAt(reader, cue.from).endsWith('s')
  const to = endOfClause(reader, from, end, construction, opensApart(reader, cue), present)
  return shrink(reader, from, to, construction)
}

/** `After Roe said`; not `As Roe said`, `After the match Roe said`, `When it was over Roe said`. */
function hasOpened(reader: Reader, {from, mood}: CueVerb): boolean {
  const {from: first} = sentenceOf(reader, from)
  const opens = mood === 'finite' && isOne(reader, first, 'opening') && formAt(reader, first) !== 'as'
  return opens && behindReference(reader, first + 1) > Math.max(first + 1, from - 2)
}

/** `Saying it was “mad,” Lee left` */
const opensApart = (reader: Reader, {from, mood}: CueVerb): boolean =>
  mood === 'participle' && from === sentenceOf(reader, from).from

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
  // `say to itself`, `look forward to leaving`; but `vow to bring`
  return !plural && (!/(?:ing|self)$/u.test(form) || isOne(reader, k, 'bringing')) && !(bitsAt(reader, k) & (DETERMINER | PRONOUN | PREPOSITION | NUMERAL))
}

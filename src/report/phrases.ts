import type {PhraseEntry} from '../language/tables.js'
import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE_NOUN, DETERMINER, FUNCTION_WORD, NUMERAL, PREPOSITION, RELATIVE,
  SUBORDINATOR
} from '../text/classes.js'
import {COLON, COMMA, isWordy, LOWER, SEMICOLON, STOP} from '../text/tokens.js'
import {shrink} from './clauses.js'
import type {Complement} from './complement.js'
import {beginningOf, skipOpening} from './openings.js'
import {hasVerb, isFinite, mayAct} from './finite.js'
import {beginsSpeech} from './marks.js'
import {inOrder, owns, type Subject, subjectOf} from './noun-phrases.js'
import {bearerOfBoth, extend, furtherOn} from './phrases-behind.js'
import {
  behindReference, bitsAt, commaFrom, formAt, isOne, isOwner, kindAt, positionOf, quotationAt, type Reader, referenceAt,
  referenceFrom, referenceTo, sentenceOf, shapeAt
} from './reader.js'
import {type Report, sureReport} from './reports.js'
import {isTitle} from './titles.js'

/** A phrase where it stands: its source, and the position behind its last word. */
interface Match {
  readonly source: Subject
  readonly to: number
}

/** `according to X`, `in X’s words`, `as X put it`. */
export function matchPhrases(reader: Reader): Report[] {
  const reports: Report[] = []
  const {items: {length}, bits} = reader.stream
  if (!(bits & (PREPOSITION | SUBORDINATOR))) return reports
  for (let k = 0; k < length; k++) {
    const form = formAt(reader, k)
    if (!(bitsAt(reader, k) & (PREPOSITION | SUBORDINATOR)) && form !== 'attributed') continue
    const phrases = reader.grammar.phrases(form)
    // `Per Dahl, a guide, said`
    if (phrases.length === 0 || referenceAt(reader, k)?.kind === 'name') continue
    for (const phrase of phrases) {
      const report = matchPhrase(reader, k, phrase)
      if (!report) continue
      reports.push(report)
      break
    }
  }
  return reports
}

function matchPhrase(reader: Reader, k: number, phrase: PhraseEntry): Report | null {
  const {lemma, only, possessive, words} = phrase
  if (only === 'colon') return null
  const slot = words.indexOf('…')
  for (let i = 1; i < slot; i++) if (formAt(reader, k + i) !== words[i]) return null
  const match = possessive ? ownerAt(reader, k + slot, phrase) : sourceAt(reader, k + slot, phrase)
  if (!match) return null
  const parts = only === 'marks' ? attributedMarks(reader, k)
    : only === 'view' ? restOf(reader, match.to, sentenceOf(reader, k).to) : around(reader, k, match)
  if (parts.length === 0 || !standsRight(reader, k, only, match, parts)) return null
  const to = words.length === slot + 1 ? k + slot : match.to
  const report = sureReport(reader, 'phrase', match.source, [k, match.to], parts, {from: k, to, lemma, kind: 'phrase'})
  // `“Go” is a line falsely attributed to Lee`
  return isOne(reader, k - 1, 'wrongly') ? {...report, denied: true} : report
}

/** Whether a phrase that reports in some places alone stands in one. */
function standsRight(
  reader: Reader, k: number, only: PhraseEntry['only'], match: Match, parts: readonly Complement[]
): boolean {
  switch (only) {
    // `for his part` names who speaks.
    case 'sign': return kindAt(reader, match.to) === COLON || quotationAt(reader, match.to) !== null
    case 'view': return isView(reader, k, match, parts)
    // `$40 per month`, `Lee said, per a translator, that`
    case 'clause': return match.source.reference !== null &&
      parts.every(({from, to}) => hasVerb(reader, from, to) && !isOne(reader, to - 1, 'retold'))
    default: return true
  }
}

/**
 * `To Roe, the dam is “a gift”`, `For her, it was “late”`, `because to him, “it is late”`; not `For Roe, it was late`, `To
 * locals, it is “Old Bess.”`
 */
function isView(reader: Reader, k: number, {source: {reference}, to}: Match, [part]: readonly Complement[]): boolean {
  const opens = k === beginningOf(reader, k) || bitsAt(reader, k - 1) & SUBORDINATOR
  if (!opens || kindAt(reader, to) !== COMMA || !part) return false
  if (!reference || reference.sort === 'place' || reference.sort === 'document') return false
  const whole = quotationAt(reader, part.from)
  if (whole) return part.to === part.from + 1 && !beginsSpeech(reader, whole) && whole.close - whole.open > shortestView
  let is = part.from + 1
  while (is < part.to && !isOne(reader, is, 'is')) is++
  const marks = quotationAt(reader, is + 1)
  if (!marks || beginsSpeech(reader, marks)) return false
  return !(reference.plural && isTitle(reader.tokens, marks, 1))
}

/** So many words in marks are no name. */
const shortestView = 4

/** The marks of `The quip “Go” is attributed to Lee`; not of `Deaths attributed to heat`, nor a work: `“Lear”`. */
function attributedMarks(reader: Reader, phrase: number): Complement[] {
  const {from} = sentenceOf(reader, phrase)
  let k = phrase - 1
  while (k > from && !quotationAt(reader, k)) k--
  const quotation = quotationAt(reader, k)
  const named = quotation && quotation.close - quotation.open === 2 && !(bitsAt(reader, k - 1) & CUE_NOUN)
  return quotation && beginsSpeech(reader, quotation) && !named ? [shrink(reader, k, k + 1, 'before')] : []
}

function sourceAt(reader: Reader, k: number, {words}: PhraseEntry): Match | null {
  // `according to the Rev. Ann Roe`
  const reference = referenceFrom(reader, k) ?? (bitsAt(reader, k) & DETERMINER ? referenceFrom(reader, k + 1) : null)
  const body = reference?.kind === 'nominal' && reference.sort === 'organization' && !(bitsAt(reader, k) & DETERMINER)
  // `according to research firm Acme`; not `according to the firm Acme left`
  const name = body ? referenceFrom(reader, behindReference(reader, k)) : null
  const further = reference && furtherOn(reader, k, behindReference(reader, k))
  const source = name?.kind === 'name' ? subjectOf(k, positionOf(reader, name.last), name, 'agent')
    : further ? inOrder(further, 'agent')
    : reference ? extend(reader, reference, k, 'agent') : plainSource(reader, k)
  if (!source) return null
  const to = endOfTail(reader, source.to + 1, words)
  return to < 0 ? null : {source, to}
}

/** Words up to the next that no noun phrase runs across. */
function plainSource(reader: Reader, k: number): Subject | null {
  const breaks = PREPOSITION | COORDINATOR | AUXILIARY | SUBORDINATOR
  let to = k
  // `two guides briefed on it`
  const told = (at: number) => at > k && isParticiple(reader, at) && bitsAt(reader, at + 1) & PREPOSITION
  // `According to legend the bell rings`; not `half the guides`
  const anew = (at: number) => at > k && bitsAt(reader, at) & DETERMINER && !(bitsAt(reader, at) & RELATIVE) &&
    !(bitsAt(reader, at - 1) & (FUNCTION_WORD | ADVERB))
  while (isWordy(kindAt(reader, to)) && !(bitsAt(reader, to) & breaks) && !told(to) && !anew(to) && to - k < 6) to++
  if (to === k) return null
  return bearerOfBoth(reader, k, to - 1, 'agent') ?? subjectOf(k, to - 1, null, 'agent')
}

/** `in Lee’s words`, `in her own words`. */
function ownerAt(reader: Reader, k: number, {words}: PhraseEntry): Match | null {
  const short = isOwner(reader, k)
  // `my`, not `my opinion`
  const owner = short ? referenceTo(reader, k) : referenceFrom(reader, k)
  if (!owner && !short) return null
  const last = short ? k : positionOf(reader, owner!.last)
  const behind = owns(reader, last + 1) ? last + 2 : last + 1
  const to = endOfTail(reader, behind, words)
  return to < 0 ? null : {source: subjectOf(k, last, owner, 'agent'), to}
}

function endOfTail(reader: Reader, k: number, words: readonly string[]): number {
  const slot = words.indexOf('…')
  for (let i = slot + 1; i < words.length; i++) if (formAt(reader, k + i - slot - 1) !== words[i]) return -1
  return k + words.length - slot - 1
}

/** The rest of the sentence around a phrase: behind it where it comes first, else before it. */
function around(reader: Reader, from: number, source: Match): Complement[] {
  const sentence = sentenceOf(reader, from)
  const first = skipOpening(reader, sentence.from)
  const to = behindSource(reader, source, sentence.to)
  if (from <= first || joinsClause(reader, from - 1, to, sentence.to)) return restOf(reader, to, sentence.to)
  const before = shrink(reader, first, from, 'before')
  const enclosed = kindAt(reader, from - 1) === COMMA && kindAt(reader, to) === COMMA
  const rest = enclosed ? shrink(reader, to + 1, sentence.to, 'before') : null
  const own = {...before, from: startOfOwn(reader, before)}
  return rest && goesOn(reader, own, rest) ? [own, {...rest, shape: 'clause'}] : [before]
}

/** `It rained, but according to Lee, it was dry`, `while according to Lee it was dry`; not `old but by his account dry`. */
const joinsClause = (reader: Reader, k: number, to: number, end: number): boolean =>
  Boolean(bitsAt(reader, k) & (COORDINATOR | SUBORDINATOR)) &&
  beginsClause(reader, kindAt(reader, to) === COMMA ? to + 1 : to, end)

/** `briefed`; not `Ted`, `hundred`. */
const isParticiple = (reader: Reader, k: number): boolean =>
  shapeAt(reader, k) === LOWER && !(bitsAt(reader, k) & NUMERAL) && /[^e]ed$/u.test(formAt(reader, k))

/** Behind what tells who the source is: `Lee, a guide,`, `the head, Ann Roe,`, `two aides briefed on it,`, `who left,` */
function behindSource(reader: Reader, {source: {reference}, to}: Match, end: number): number {
  const comma = kindAt(reader, to) === COMMA
  const k = comma ? to + 1 : to
  let at = k
  while (at < end && kindAt(reader, at) !== COMMA && !quotationAt(reader, at)) at++
  if (at >= end || kindAt(reader, at) !== COMMA) return to
  if (comma && !beginsClause(reader, at + 1, end)) return to
  const participle = isParticiple(reader, k) && (!comma || bitsAt(reader, k + 1) & (PREPOSITION | CALENDAR))
  if (participle || comma && bitsAt(reader, k) & RELATIVE) return at
  if (!comma || hasVerb(reader, k, at)) return to
  const name = referenceFrom(reader, k)
  // `According to the report, Orr, Roe and Lee met`
  const other = referenceFrom(reader, at + 1)
  const next = other?.kind === 'name' ? positionOf(reader, other.last) + 1 : at
  if (kindAt(reader, next) === COMMA && next > at || bitsAt(reader, next) & COORDINATOR) return to
  const named = reference?.kind !== 'name' && name?.kind === 'name' && positionOf(reader, name.last) + 1 === at
  // `According to the owner, a nurse, it leaks`
  const who = referenceTo(reader, to - 1)
  const someone = who?.kind === 'name' || who?.sort === 'person' && name?.sort === 'person' && isOne(reader, k, 'indefinite')
  const described = someone && Boolean(bitsAt(reader, k) & DETERMINER)
  return named || described ? at : to
}

/** Not the `was late` of `According to police, Smith, 45, was late`: the clause has begun before. */
function beginsClause(reader: Reader, k: number, end: number): boolean {
  const stop = commaFrom(reader, k, end)
  if (bitsAt(reader, k) & (RELATIVE | AUXILIARY)) return false
  const ends = kindAt(reader, stop - 1) === STOP ? stop - 1 : stop
  return hasVerb(reader, k, stop) || mayAct(reader, k, ends)
}

/** `The mill, according to Lee, is old`, `It is, in Lee’s words, “old”`; not `It is old, according to Lee, a guide`. */
function goesOn(reader: Reader, before: Complement, {from, to}: Complement): boolean {
  if (to <= from || bitsAt(reader, from) & (COORDINATOR | RELATIVE)) return false
  if (quotationAt(reader, from)) return true
  const short = before.to - before.from < longestSubject || !hasVerb(reader, before.from, before.to)
  return short && (hasVerb(reader, from, to) || Boolean(bitsAt(reader, from) & PREPOSITION))
}

/** How long a clause may be for the words behind the phrase to go on from it. */
const longestSubject = 8

/** `They left, though the mill, according to Lee, is old`: where a clause begins whose verb stands behind the phrase. */
function startOfOwn(reader: Reader, {from, to}: Complement): number {
  for (let k = to - 1; k > from + 1; k--) {
    if (k + 1 < to && isFinite(reader, k + 1, k)) return from
    if (kindAt(reader, k) === SEMICOLON) return k + 1
    if (kindAt(reader, k - 1) === COMMA && bitsAt(reader, k) & (COORDINATOR | SUBORDINATOR)) return k + 1
  }
  return from
}

function restOf(reader: Reader, to: number, end: number): Complement[] {
  const sign = kindAt(reader, to)
  const rest = shrink(reader, sign === COMMA || sign === COLON ? to + 1 : to, end, 'before')
  return rest.to > rest.from ? [rest] : []
}

import {AUXILIARY, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR} from '../text/classes.js'
import {COMMA, WORD} from '../text/tokens.js'
import {isPhrase, shrink} from './clauses.js'
import type {Complement} from './complement.js'
import {endsSpeechWith} from './marks.js'
import {reportsMarks} from './owners.js'
import {behindReference, bitsAt, formAt, isAdjunct, isOne, kindAt, quotationAt, type Reader} from './reader.js'
import type {Subject} from './noun-phrases.js'
import type {Report} from './reports.js'
import {announces, near, speaksItself, speaksWhole} from './within.js'

/** The parts of a report up to where the words of another begin that are beside what it says. */
export function cutParts(reader: Reader, report: Report, i: number, all: readonly Report[]): Complement[] {
  const kept: Complement[] = []
  for (const part of report.parts) {
    let end = part.to
    // They stand in the order of their cues.
    let j = i
    while (j > 0 && i - j < near && all[j - 1]!.cue.from >= part.from) j--
    while (j < all.length && j - i < near && all[j]!.cue.from < part.from) j++
    for (; j < all.length && j - i < near && all[j]!.cue.from < end; j++) {
      const link = linkWithin(reader, part, end, report, all[j]!)
      if (link > part.from) end = Math.min(end, link)
    }
    const cut = end < part.to ? shrink(reader, part.from, end, part.construction) : part
    if (cut.to > cut.from && !isTagOf(cut, all, i)) kept.push(cut)
  }
  return kept
}

/**
 * The `Lee said in May` of `They allege Lee said in May, “No”`, the `report` of `cited a report which says that it rained`:
 * they hold nothing of their own.
 */
function isTagOf({from, shape, to, construction}: Complement, all: readonly Report[], i: number): boolean {
  for (let j = i + 1; shape === 'clause' && j < all.length && j < i + near; j++) {
    const {cue, subject, parts: [part]} = all[j]!
    if (subject?.from !== from || !part) continue
    const points = subject.order === 'relative' && subject.reference?.sort === 'document'
    if (points && isPhrase(construction) && cue.from < to && !isPhrase(part.construction)) return true
    if (cue.to === to || part.shape === 'quote' && cue.to < to && to <= part.from) return true
  }
  return false
}

/** Where within a part another report begins whose own content goes before it or that goes on from the same subject. */
function linkWithin(reader: Reader, part: Complement, end: number, report: Report, other: Report): number {
  const {subject, cue, frame} = other
  if (other === report || cue.from < part.from || cue.from >= end) return -1
  const close = subject && subject.order !== 'main' && subject.order !== 'relative'
  const begins = close && subject.from > part.from ? Math.min(other.from, subject.from) : other.from
  const goesBack = frame === 'content-mention-cue' || frame === 'content-cue-mention' || frame === 'phrase'
  // `who did not say why, said on Wednesday that …`
  const goesOn = subject && subject.from < part.from && (close || subject.order === 'main') && isSpeech(other)
  // `A man who declined to leave said it rained`
  const whole = close && subject.order === 'before' && report.subject?.order === 'relative'
  if (whole && subject.from === report.subject.from) return cue.from
  // `Lee, noting that it “leaks,” said that …`
  const closes = goesOn && subject.order === 'apart' && quotationAt(reader, cue.from - 1)
  if (closes && endsSpeechWith(reader, cue.from - 1, COMMA)) return cue.from
  const beside = close && isSpeech(other) ? commaOfApposed(reader, subject.from) : -1
  if (beside > part.from) return beside
  // `said it rained, with Lee calling it “mad”`
  const first = other.possible?.mood === 'participle' && subject ? subject.from : 0
  if (first > part.from && formAt(reader, first - 1) === 'with' && kindAt(reader, first - 2) === COMMA) return first - 2
  // `According to Lee, Roe left, saying: “No.”`
  const tells = report.frame === 'phrase' && subject?.order === 'main' && speaksWhole(reader, other, report)
  const apart = speaksItself(reader, other) || addsWords(reader, other, end) || announces(other, report)
  const besides = close && other.parts[0]?.to === end && (isPhrase(part.construction) || isRelated(reader, subject))
  const aside = besides ? asideBefore(reader, other, subject) : -1
  if (aside > part.from) return aside
  if (goesBack || goesOn || apart || tells) {
    const link = linkBefore(reader, goesOn || tells ? cue.from : begins)
    return bitsAt(reader, link) & COORDINATOR && isJoint(reader, part, link) ? -1 : link
  }
  // `said that it rained, but he called it “a drizzle”`
  // `called it “mad” and Roe called it “late”`
  const opening = beforePlace(reader, begins) - 1
  // `…, even as Roe called it “late”`
  const link = formAt(reader, opening - 1) === 'even' ? opening - 1 : opening
  const behindMarks = quotationAt(reader, link - 1)
  const linked = behindMarks ? reportsMarks(reader, other) || endsSpeechWith(reader, link - 1, COMMA)
    : kindAt(reader, link - 1) === COMMA
  const contrasts = link < opening && formAt(reader, opening) !== 'if' || bitsAt(reader, opening) & COORDINATOR || isOne(reader, opening, 'contrasts')
  if (close && linked && contrasts && isSpeech(other)) return behindMarks ? link : link - 1
  // `…, a man yelled “Stay!”`
  if (!close || kindAt(reader, begins - 1) !== COMMA) return -1
  // `Asked whether it rained, Lee said it did`
  const opens = report.subject === null || report.subject.from > report.cue.from
  return opens || other.parts[0]?.shape === 'quote' ? begins - 1 : -1
}

/** `and in court he called it “mad”`, `and on Monday he called it “mad”`: where these words begin. */
function beforePlace(reader: Reader, k: number): number {
  for (let at = k - 2; k - at < 5 && kindAt(reader, at + 1) === WORD; at--) {
    if (bitsAt(reader, at) & PREPOSITION) return bitsAt(reader, at - 1) & COORDINATOR ? at : k
  }
  return k
}

/** `said Roe and Orr discussed “costs”`: the two of them did; not `called it “mad” and Roe called it “late”`. */
function isJoint(reader: Reader, {from, construction}: Complement, link: number): boolean {
  return (construction === 'bare' || construction === 'that') && behindReference(reader, from) === link
}

/** `…, something Lee describes as “mad”`, `…, a finding the owners dispute`: where the comma stands; else -1. */
function commaOfApposed(reader: Reader, subject: number): number {
  // `…, a term that Lee used`
  const last = bitsAt(reader, subject - 1) & RELATIVE ? subject - 2 : subject - 1
  for (let k = last; k > subject - 5 && kindAt(reader, k) === WORD; k--) {
    const opens = isOne(reader, k, 'indefinite') || formAt(reader, k) === 'something'
    if (opens) return kindAt(reader, k - 1) === COMMA && (k < subject - 1 || formAt(reader, k) === 'something') ? k - 1 : -1
    if (bitsAt(reader, k) & (PREPOSITION | AUXILIARY | COORDINATOR | RELATIVE)) return -1
  }
  return -1
}

/**
 * `wants a lake, which Roe called “mad”`, `wants a lake, which he called mad`, `wants it, after Roe said it leaks`: where
 * what is told beside a noun phrase or an infinitive begins; -1 without a comma, as in `wants it to go after Roe said no`.
 */
function asideBefore(reader: Reader, other: Report, {from, reference}: Subject): number {
  const link = bitsAt(reader, from) & RELATIVE ? from : from - 1
  const bits = bitsAt(reader, link)
  // Not `protested the tax, which critics say hurts`: their protest says so, too.
  if (!isSpeech(other) && other.cue.kind !== 'show' || formAt(reader, link) === 'as') return -1
  const told = !(bits & RELATIVE || isOne(reader, link, 'asking')) || reference?.kind === 'pronoun' || reportsMarks(reader, other)
  if (!told || !(bits & (RELATIVE | SUBORDINATOR))) return -1
  if (quotationAt(reader, link - 1) && endsSpeechWith(reader, link - 1, COMMA)) return link
  return kindAt(reader, link - 1) === COMMA ? link - 1 : -1
}

/** The `he` of `said that it rained, which he called a pity`. */
const isRelated = (reader: Reader, {from, reference}: Subject): boolean =>
  reference?.kind === 'pronoun' && Boolean(bitsAt(reader, from - 1) & RELATIVE)

/** `said that it rained, which Lee called “a pity”`, `heard from Lee, who warned of “floods”`: beside what is said. */
const addsWords = (reader: Reader, other: Report, end: number): boolean =>
  other.subject?.order === 'relative' && other.parts[0]?.to === end && isSpeech(other) && reportsMarks(reader, other)

/** `said it rained and warned that …`, not `said it had rained and stood by the plan`. */
const isSpeech = ({cue: {kind}, frame, parts}: Report): boolean =>
  frame !== 'noun' && (kind !== 'act' && kind !== 'think' && kind !== 'show' || parts[0]?.shape === 'quote')

/** Where the comma, conjunction or relative before position `k` begins; -1 when there is none. */
function linkBefore(reader: Reader, k: number): number {
  let at = k
  while (isAdjunct(reader, at - 1)) at--
  if (bitsAt(reader, at - 1) & (RELATIVE | COORDINATOR | SUBORDINATOR)) at--
  // `to which`
  if (bitsAt(reader, at) & RELATIVE && bitsAt(reader, at - 1) & PREPOSITION) at--
  if (kindAt(reader, at - 1) === COMMA) return at - 1
  return at < k && bitsAt(reader, at) & COORDINATOR ? at : -1
}

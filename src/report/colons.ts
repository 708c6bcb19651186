import {COORDINATOR} from '../text/classes.js'
import {COLON, COMMA, DASH, SEMICOLON} from '../text/tokens.js'
import {type Report, signAt, sureReport} from './reports.js'
import {shrink} from './clauses.js'
import {beginsSpeech, endsSpeech} from './marks.js'
import {
  bitsAt, formAt, isOne, kindAt, positionOf, quotationAt, type Reader, referenceFrom, sentenceOf
} from './reader.js'
import {firstSubject, subjectBefore} from './main-subjects.js'
import {behindBracket, inOrder, type Subject} from './noun-phrases.js'
import {extend} from './phrases-behind.js'
import {nounPhraseTo} from './phrases-before.js'
import {isTitle} from './titles.js'

/**
 * Marks behind a colon that no verb reports: `Ann made it clear: “No.”`, `More from Ann: “No.”`; at the end of a paragraph
 * the colon points at the next. Those that a verb reports, but not whose (`…, said Wednesday, “No.”`), get their subject.
 */
export function matchColons(reader: Reader, reports: readonly Report[]): Report[] {
  const {items: {length}, kinds, level} = reader.stream
  if (level >= 0) return [...reports]
  const known = reports.map(report => (
    lacksSubject(report) ? {...report, subject: subjectOf(reader, report.cue.from)} : report
  ))
  known.push(...reports.flatMap(report => matchGapped(reader, report)))
  if (!(kinds & 1 << COLON)) return known
  const ahead = kindAt(reader, length - 1) === COLON && !reports.some(({frame}) => frame === 'ahead')
  let told: Uint8Array | null = null
  let tellers: ReadonlyMap<number, Subject> | null = null
  for (let k = 0; k < length; k++) {
    if (kindAt(reader, k) !== COLON || (told ??= coverOf(reports, length))[k + 1]) continue
    const behind = quotationAt(reader, k + 1)
    const whole = behind && beginsSpeech(reader, behind) && endsSpeech(reader, behind)
    const speaks = whole && !isTitle(reader.tokens, behind, 2)
    if (!speaks && !(k + 1 === length && ahead)) continue
    const subject = (tellers ??= tellersBefore(reports)).get(k) ?? subjectOf(reader, k)
    if (subject) known.push(make(reader, k, subject, behind !== null))
  }
  return known
}

/** `Ann said that he was late: “No.”`: whose clause, by where it ends, goes on behind the colon there. */
function tellersBefore(reports: readonly Report[]): ReadonlyMap<number, Subject> {
  const tellers = new Map<number, Subject>()
  for (const {cue, subject, parts: [part]} of reports) {
    const clause = part?.construction === 'that' || part?.construction === 'bare'
    if (cue.kind === 'say' && subject?.order === 'before' && clause) tellers.set(part.to, subject)
  }
  return tellers
}

/**
 * `Ann said, “One,” and Bob, “Two.”`; not `Ann told Cy, “One,” and Bob, “Two.”`, `Ann read “Emma,” and Bob, “Ivanhoe.”`,
 * `Ann said, “One,” and then, “Two.”`
 */
function matchGapped(reader: Reader, {cue, parts: [part], subject}: Report): Report[] {
  if (!subject || cue.kind !== 'say' || part?.shape !== 'quote' || part.from - cue.to > 1) return []
  const links = bitsAt(reader, part.to) & COORDINATOR || kindAt(reader, part.to) === SEMICOLON
  const other = links ? referenceFrom(reader, part.to + 1) : null
  const k = other ? positionOf(reader, other.last) + 1 : -1
  const marks = other && kindAt(reader, k) === COMMA ? quotationAt(reader, k + 1) : null
  if (!marks || !beginsSpeech(reader, marks) || isTitle(reader.tokens, marks, 2)) return []
  return [make(reader, k, extend(reader, other!, part.to + 1, 'before'), true, '')]
}

function make(reader: Reader, k: number, subject: Subject, here: boolean, lemma = ':'): Report {
  const parts = here ? [shrink(reader, k + 1, k + 2, 'comma')] : []
  return sureReport(reader, here ? 'colon' : 'ahead', subject, [subject.from, k + 1], parts, signAt(k, lemma), 0.6)
}

/** Who does something in front of position `k`; or, where nobody does, who is named there. */
function subjectOf(reader: Reader, k: number): Subject | null {
  const {from: start} = sentenceOf(reader, k)
  const label = nounPhraseTo(reader, k - 1, start, 'before')
  // `Most agree - Ann Roe: “No.”`
  if (label?.reference?.kind === 'name' && kindAt(reader, label.from - 1) === DASH) return label
  // `Mary heard Ned’s voice: “…”`
  if (label && isOne(reader, k - 1, 'sounding') && isOne(reader, label.from - 1, 'hearing')) return label
  const subject = subjectBefore(reader, start, k) ?? leader(reader, start) ?? firstSubject(reader, start, k) ?? label
  // `Wait, it gets better: …`
  if (!subject?.reference || subject.reference.sort === 'place' || formAt(reader, subject.from) === 'it') return null
  return inOrder(subject, 'main')
}

/** `Ann Roe, in a statement: “No.”`, `Bob Lee, 34, a guide, on the storm: “No.”`; not `In a statement, Ann: “No.”` */
function leader(reader: Reader, start: number): Subject | null {
  const reference = referenceFrom(reader, start)
  const to = reference ? behindBracket(reader, positionOf(reader, reference.last) + 1) : start
  return reference && kindAt(reader, to) === COMMA ? extend(reader, reference, start, 'main') : null
}

function lacksSubject({subject, parts: [part], possible}: Report): boolean {
  return !subject && !possible?.passive && part?.shape === 'quote' && part.construction === 'comma'
}

/** For each position whether it is part of what a report says. */
function coverOf(reports: readonly Report[], length: number): Uint8Array {
  const cover = new Uint8Array(length)
  for (const {parts} of reports) for (const {from, to} of parts) cover.fill(1, from, to)
  return cover
}

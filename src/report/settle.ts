import {
  ADVERB, AUXILIARY, COORDINATOR, CUE, DETERMINER, NEGATION, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {COMMA, WORD} from '../text/tokens.js'
import {shrink} from './clauses.js'
import type {Complement} from './complement.js'
import {leastFor} from './least.js'
import {beginsSpeech, endsSpeech, endsSpeechWith, marksWithin} from './marks.js'
import {beforeOthers, keepOwn, ownersOf, ownsMarks, reportsMarks} from './owners.js'
import {
  bitsAt, cuesAt, formAt, isAdjunct, isOne, kindAt, positionOf, quotationAt, type Reader, referenceFrom, referenceTo,
  verbFrom
} from './reader.js'
import {owns} from './noun-phrases.js'
import {type Report, withParts} from './reports.js'
import {QUOTED} from './sentences.js'

/** How many reports to either side may cut into one. */
const near = 24

/**
 * Settle what two reports claim: one within another's clause is part of what that one says; marks belong to the report
 * whose words stand nearest; a clause ends before the words of a later report behind a comma.
 */
export function settle(reader: Reader, all: readonly Report[]): Report[] {
  if (all.length === 0) return []
  const likely = all.filter(report => report.share >= leastFor(reader, report))
  if (likely.length === 0) return []
  const parted = likely.map((report, i) => withParts(report, cutParts(reader, report, i, likely)))
  const whole = parted.filter(({parts, frame}) => parts.length > 0 || frame === 'ahead' || frame === 'below')
  // What stands within something that itself is part of another's clause is no part of it.
  const free = whole.filter((report, i) => !isWithin(reader, report, i, whole))
  const outer = free.length === whole.length ? whole : withFreed(reader, whole, new Set(free))
  if (!(reader.stream.kinds & QUOTED)) return outer
  const owners = ownersOf(reader, outer)
  return outer.flatMap(report =>
    (ownsMarks(reader, report, owners) ? keepOwn(report, owners) : beforeOthers(reader, report, owners)))
}

/** `A guide, who asked to discuss it, said …`: `discuss` stands within `asked`, and holds no `said`. */
function withFreed(reader: Reader, whole: readonly Report[], free: ReadonlySet<Report>): Report[] {
  return whole.filter((report, i) => free.has(report) || !isWithin(reader, report, i, whole, free))
}

/** Whether the words that report stand within what a likelier, or an earlier, report says. */
function isWithin(
  reader: Reader, report: Report, i: number, all: readonly Report[], free?: ReadonlySet<Report>
): boolean {
  for (let j = Math.max(0, i - near); j < Math.min(all.length, i + near); j++) {
    const other = all[j]!
    if (other === report || free?.has(other) === false || isOthers(reader, report, other)) continue
    const likelier = other.share > report.share || other.share === report.share && j < i
    if (report.frame === 'noun' && sharesPart(other, report) || likelier && saysSame(other, report)) return true
    if (!holds(other, report) || isFaint(other, report) || announces(report, other)) continue
    if (speaksWhole(reader, report, other)) continue
    if (speaksItself(reader, report) && !speaksFor(reader, other, report) || isLearnt(reader, other, report)) continue
    if (other.frame === 'phrase' && tags(report)) continue
    if (!holds(report, other) || likelier) return true
  }
  return false
}

/** `said in a statement that it rained`: the verb has what the noun would have. */
const sharesPart = (other: Report, {parts}: Report): boolean =>
  other.frame !== 'noun' && other.parts.some(({from, to}) => parts.some(part => part.from < to && from < part.to && part.to === to))

/** `Lee rejected a claim by Roe (Roe’s claim) that it is “mad”`: Roe’s; not `dismissed Roe’s claim that it is as “mad”`. */
function isOthers(reader: Reader, report: Report, {subject: first}: Report): boolean {
  const {frame, subject, parts: [part]} = report
  if (frame !== 'noun' || part?.construction !== 'that' || subject?.reference?.kind !== 'name') return false
  const authors = subject.order === 'agent' || owns(reader, subject.to + 1)
  const marks = marksWithin(reader, part.from, part.to)
  return authors && first?.from !== subject.from && marks.length > 0 && formAt(reader, marks[0]! - 1) !== 'as'
}

/** `whatever he wanted, from saying that he felt young`: one clause has one report. */
const saysSame = ({parts: [part]}: Report, {parts: [own, ...others]}: Report): boolean =>
  part?.shape === 'clause' && own?.shape === 'clause' && others.length === 0 && part.from === own.from && part.to === own.to

/** `…, which he said “should go”`; `what he called (described as) “tough” measures`: marks right behind the verb. */
function speaksItself(reader: Reader, {parts: [part], subject, cue, possible}: Report): boolean {
  // `said Roe and Orr discussed “costs”`
  const linked = subject && bitsAt(reader, subject.from - 1) & COORDINATOR
  const joined = linked ? referenceTo(reader, subject.from - 2) : null
  if (joined && bitsAt(reader, positionOf(reader, joined.first) - 1) & (CUE | RELATIVE)) return false
  // `told police “no”`
  const told = cue.kind === 'say' && !possible?.passive ? verbFrom(reader, cue.to) : cue.to
  const behind = part && quotationAt(reader, part.from) && subject?.order === 'before' ? part.from - told : 2
  return behind === 0 || behind === 1 && formAt(reader, subject!.from - 1) === 'what'
}

/** `“No,” he told Lee, according to two aides`: marks and who speaks them, whoever tells it. */
const tags = ({frame, parts}: Report): boolean =>
  frame.startsWith('content') && parts.some(({shape}) => shape === 'quote')

/** `Lee said that they seemed “lost”`: Lee's word, since to seem says nothing, nor to go in `said it went “too far”`. */
const speaksFor = (reader: Reader, {cue: outer, frame}: Report, inner: Report): boolean => {
  const {kind} = inner.cue
  const silent = kind === 'think' || kind === 'show' || kind === 'act' || tellsHow(reader, inner)
  return silent && frame !== 'noun' && (outer.kind === 'say' || outer.kind === 'write')
}

/** `went “too far”`, `had acted “in bad faith”`, `discussed “a plan”`: marks that hold what was done and how, not said. */
function tellsHow(reader: Reader, {cue, parts: [part]}: Report): boolean {
  if (cue.kind === 'name' || part?.from !== cue.to) return false
  const marks = quotationAt(reader, part.from)
  if (!marks || beginsSpeech(reader, marks)) return false
  const {classes} = reader.tokens
  const first = classes[marks.open + 1]!
  if (first & (ADVERB | PREPOSITION)) return true
  const clausal = cuesAt(reader, cue.from).some(({lemma, takes}) => lemma === cue.lemma && takes.has('that'))
  return Boolean(first & DETERMINER && !(first & NEGATION)) && !clausal &&
    classes.subarray(marks.open, marks.close).every(bits => !(bits & (AUXILIARY | VERB)))
}

/** `The court heard that Lee told police it was “late”`: Lee’s word, since to hear says nothing. */
const isLearnt = (reader: Reader, {cue: outer, frame}: Report, inner: Report): boolean =>
  frame !== 'noun' && outer.kind === 'think' && !inner.denied && inner.possible?.mood === 'finite' &&
  hasClause(inner) &&
  (inner.cue.kind === 'say' || inner.cue.kind === 'write') && inner.frame === 'mention-cue-content' &&
  reportsMarks(reader, inner)

const hasClause = ({parts: [part]}: Report): boolean =>
  part !== undefined && part.construction !== 'object' && part.construction !== 'about' && part.construction !== 'to'

/**
 * `Lee knew it was over, and Ann said: “Go.”`: whole speech behind a comma or colon; behind a participle, of whom another
 * tells.
 */
function speaksWhole(reader: Reader, {parts, subject, frame}: Report, other: Report): boolean {
  const [part] = parts
  if (frame !== 'mention-cue-content' || part?.shape !== 'quote' || part.construction !== 'comma' || !subject) return false
  const quotation = quotationAt(reader, part.from)!
  return (subject.order !== 'main' || other.frame === 'phrase') && beginsSpeech(reader, quotation) && endsSpeech(reader, quotation)
}

/** `Lee asked what it was, to which Roe replied:`, whose words stand below; not `Lee said, when Roe asked:` */
const announces = ({frame, subject}: Report, {parts: [part]}: Report): boolean =>
  frame === 'ahead' && subject !== null && subject.order !== 'main' && part !== undefined && subject.from > part.from + 2

const isFaint = ({share}: Report, other: Report): boolean => share < 0.5 && other.share - share > 0.3

function holds({parts}: Report, {cue}: Report): boolean {
  for (const {from, to} of parts) if (from <= cue.from && cue.to <= to) return true
  return false
}

function cutParts(reader: Reader, report: Report, i: number, all: readonly Report[]): Complement[] {
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

/** The `Lee said` of `They allege Lee said, “No”`, which holds nothing of its own. */
function isTagOf({from, shape, to}: Complement, all: readonly Report[], i: number): boolean {
  for (let j = i + 1; shape === 'clause' && j < all.length && j < i + near; j++) {
    const {cue, subject, parts} = all[j]!
    if (subject?.from === from && cue.to === to && parts.length > 0) return true
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
  if (goesBack || goesOn || apart || tells) {
    const link = linkBefore(reader, goesOn || tells ? cue.from : begins)
    return bitsAt(reader, link) & COORDINATOR && isJoint(reader, part, link) ? -1 : link
  }
  // `said that it rained, but he called it “a drizzle”`
  // `called it “mad” and Roe called it “late”`
  const behindMarks = quotationAt(reader, begins - 2) && reportsMarks(reader, other)
  const linked = behindMarks || kindAt(reader, begins - 2) === COMMA
  const joins = close && linked && bitsAt(reader, begins - 1) & COORDINATOR
  if (joins && isSpeech(other)) return behindMarks ? begins - 1 : begins - 2
  // `…, a man yelled “Stay!”`
  if (!close || kindAt(reader, begins - 1) !== COMMA) return -1
  // `Asked whether it rained, Lee said it did`
  const opens = report.subject === null || report.subject.from > report.cue.from
  return opens || other.parts[0]?.shape === 'quote' ? begins - 1 : -1
}

/** `said Roe and Orr discussed “costs”`: the two of them did; not `called it “mad” and Roe called it “late”`. */
function isJoint(reader: Reader, {from, construction}: Complement, link: number): boolean {
  const first = construction === 'bare' || construction === 'that' ? referenceFrom(reader, from) : null
  return first !== null && positionOf(reader, first.last) + 1 === link
}

/** `…, something Lee describes as “mad”`, `…, a finding the owners dispute`: where the comma stands; else -1. */
function commaOfApposed(reader: Reader, subject: number): number {
  for (let k = subject - 1; k > subject - 5 && kindAt(reader, k) === WORD; k--) {
    const opens = isOne(reader, k, 'indefinite') || formAt(reader, k) === 'something'
    if (opens) return kindAt(reader, k - 1) === COMMA && (k < subject - 1 || formAt(reader, k) === 'something') ? k - 1 : -1
    if (bitsAt(reader, k) & (PREPOSITION | AUXILIARY | COORDINATOR | RELATIVE)) return -1
  }
  return -1
}

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

import {
  ADVERB, AUXILIARY, COORDINATOR, CUE, DETERMINER, NEGATION, PREPOSITION, RELATIVE, VERB
} from '../text/classes.js'
import {COMMA} from '../text/tokens.js'
import {isPhrase} from './clauses.js'
import {beginsSpeech, endsSpeech, marksWithin} from './marks.js'
import {owns} from './noun-phrases.js'
import {reportsMarks} from './owners.js'
import {bitsAt, cuesAt, formAt, kindAt, positionOf, quotationAt, type Reader, referenceFrom, referenceTo, behindReference} from './reader.js'
import type {Report} from './reports.js'

/** How many reports to either side may stand within one, or cut into it. */
export const near = 24

/** Whether the words that report stand within what a likelier, or an earlier, report says. */
export function isWithin(
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
  if (frame !== 'noun' || part?.construction !== 'that' || !subject) return false
  const agent = subject.order === 'agent'
  // `a claim by the board that it is “mad”`; not `plans by the board that runs it`
  const named = subject.reference?.kind === 'name' || agent && referenceFrom(reader, part.from)
  const authors = named && (agent || owns(reader, subject.to + 1))
  const marks = marksWithin(reader, part.from, part.to)
  return Boolean(authors) && first?.from !== subject.from && marks.length > 0 && formAt(reader, marks[0]! - 1) !== 'as'
}

/** `whatever he wanted, from saying that he felt young`: one clause has one report. */
const saysSame = ({parts: [part]}: Report, {parts: [own, ...others]}: Report): boolean =>
  part?.shape === 'clause' && own?.shape === 'clause' && others.length === 0 && part.from === own.from && part.to === own.to

/**
 * `…, which he said “should go”`; `what he called (described as) “tough” measures`, `…, when he warned of “tough” times`:
 * marks right behind the verb; `praised them because to her, “it was late.”`
 */
export function speaksItself(reader: Reader, {parts: [part], subject, cue, possible, frame}: Report): boolean {
  if (frame === 'phrase' && part?.shape === 'quote') return true
  // `said Roe and Orr discussed “costs”`
  const linked = subject && bitsAt(reader, subject.from - 1) & COORDINATOR
  const joined = linked ? referenceTo(reader, subject.from - 2) : null
  if (joined && bitsAt(reader, positionOf(reader, joined.first) - 1) & (CUE | RELATIVE)) return false
  // `told police “no”`
  const told = cue.kind === 'say' && !possible?.passive ? behindReference(reader, cue.to) : cue.to
  const behind = part && quotationAt(reader, part.from) && subject?.order === 'before' ? part.from - told : 2
  const link = behind === 1 ? formAt(reader, subject!.from - 1) : ''
  return behind === 0 || link === 'what' || link === 'when' && kindAt(reader, subject!.from - 2) === COMMA
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
  part !== undefined && !isPhrase(part.construction)

/**
 * `Lee knew it was over, and Ann said: “Go.”`: whole speech behind a comma or colon; behind a participle, of whom another
 * tells.
 */
export function speaksWhole(reader: Reader, {parts, subject, frame}: Report, other: Report): boolean {
  const [part] = parts
  if (frame !== 'mention-cue-content' || part?.shape !== 'quote' || part.construction !== 'comma' || !subject) return false
  const quotation = quotationAt(reader, part.from)!
  return (subject.order !== 'main' || other.frame === 'phrase') && beginsSpeech(reader, quotation) && endsSpeech(reader, quotation)
}

/** `Lee asked what it was, to which Roe replied:`, whose words stand below; not `Lee said, when Roe asked:` */
export const announces = ({frame, subject}: Report, {parts: [part]}: Report): boolean =>
  frame === 'ahead' && subject !== null && subject.order !== 'main' && part !== undefined && subject.from > part.from + 2

const isFaint = ({share}: Report, other: Report): boolean => share < 0.5 && other.share - share > 0.3

function holds({parts}: Report, {cue}: Report): boolean {
  for (const {from, to} of parts) if (from <= cue.from && cue.to <= to) return true
  return false
}

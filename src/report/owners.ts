import {AUXILIARY, COORDINATOR} from '../text/classes.js'
import {COLON, COMMA} from '../text/tokens.js'
import {shrink} from './clauses.js'
import {beginningOf} from './openings.js'
import {hasVerb} from './finite.js'
import {holdsMarks, runsInto} from './marks.js'
import {bitsAt, formAt, isOne, kindAt, quotationAt, type Reader} from './reader.js'
import {type Report, withParts} from './reports.js'

/** Whether marks are part of what a report claims, or are looked for elsewhere. */
export const reportsMarks = (reader: Reader, {parts, frame}: Report): boolean =>
  frame === 'ahead' || frame === 'below' || parts.some(({from, to}) => holdsMarks(reader, from, to))

/** To whom each quotation belongs, by position. */
export function ownersOf(reader: Reader, reports: readonly Report[]): Map<number, Report> {
  const owners = new Map<number, Report>()
  for (const report of reports) {
    for (const {from, to} of report.parts) {
      for (let k = from; k < to; k++) {
        if (!quotationAt(reader, k)) continue
        const rival = owners.get(k)
        const nearer = !rival || distance(reader, report, k) <= distance(reader, rival, k)
        if (nearer && !(rival && accompanies(report, rival))) owners.set(k, report)
      }
    }
  }
  return owners
}

/** `Lee said, smiling, “No.”`: how the other was said, by the same. */
const accompanies = ({cue: {kind}, possible, subject}: Report, other: Report): boolean =>
  (kind === 'beat' || kind === 'manner') && possible?.mood === 'participle' && other.possible?.mood === 'finite' &&
  other.cue.kind !== 'beat' && other.cue.kind !== 'act' && subject !== null && subject.from === other.subject?.from

/** Whether a report has marks of its own, or claims none. */
export function ownsMarks(reader: Reader, report: Report, owners: ReadonlyMap<number, Report>): boolean {
  let marks = 0
  for (const {from, to} of report.parts) {
    for (let k = from; k < to; k++) {
      if (!quotationAt(reader, k)) continue
      if (owners.get(k) === report) return true
      marks++
    }
  }
  return marks === 0
}

/**
 * How far marks stand from the words that report; those of an unlikely report count as further away, and so do those
 * before a report that has others behind it: `Ann said, “No.” Bob said, “Yes.”` Those that it announces are nearest:
 * `Ann asked, “Why?” Bob replied, “Because.”`
 */
function distance(reader: Reader, report: Report, k: number): number {
  const {cue, frame, share, parts} = report
  const gap = k >= cue.to ? k - cue.to : cue.from - k - 1
  const between = k < cue.from && parts.length > 1 && parts[0]!.construction === 'across' ? 4 : 0
  const behind = frame === 'mention-cue-content' ? 1 : 0
  return gap * 2 + behind + (share < 0.3 ? 12 : 0) + between - (isAnnounced(reader, report, k) ? 4 : 0)
}

/** `asked, “Why?” Bob left`, unless the sentence in the marks goes on behind them: `asked, “Why,” he said, “now?”` */
function isAnnounced(reader: Reader, {cue, frame, to}: Report, k: number): boolean {
  if (cue.kind === 'beat' || frame === 'noun' || k < cue.to || k > Math.max(cue.to, to) + 1) return false
  const sign = kindAt(reader, k - 1)
  // `When a man shouted, “Roe,” Lee joked, “Amen.”`
  const opens = isOne(reader, beginningOf(reader, cue.from), 'opening')
  return (sign === COMMA || sign === COLON) && (opens || !runsInto(reader, k, k + 1))
}

/** Without the marks that another report holds: of `“No,” he said. She said, “Yes.”` each has one. */
export function keepOwn(report: Report, owners: ReadonlyMap<number, Report>): Report {
  const parts = report.parts.filter(({shape, from}) => shape !== 'quote' || owners.get(from) === report)
  return withParts(report, parts)
}

/**
 * `said that it would rain, brushing aside what Roe called “doubts”`, `said that it would rain and that the guides had asked
 * for “tea”`: what is said before the comma or the conjunction; else nothing.
 */
export function beforeOthers(reader: Reader, report: Report, owners: ReadonlyMap<number, Report>): Report[] {
  const [part, ...others] = report.parts
  if (part?.shape !== 'clause' || others.length > 0) return []
  if (report.cue.kind !== 'say' || report.frame !== 'mention-cue-content') return []
  let end = part.from
  while (!quotationAt(reader, end)) end++
  end = Math.min(end, owners.get(end)!.from)
  while (end > part.from && kindAt(reader, end) !== COMMA && !isAndThat(reader, end)) end--
  return hasVerb(reader, part.from, end) ? [withParts(report, [shrink(reader, part.from, end, part.construction)])] : []
}

const isAndThat = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & COORDINATOR) && formAt(reader, k + 1) === 'that'

/** `said that it leaked and that the council was “mad”`: two clauses, and only the second has words in marks. */
export function byClause(reader: Reader, report: Report): Report[] {
  const [part, ...others] = report.parts
  if (part?.construction !== 'that' || part.shape !== 'clause' || others.length > 0) return [report]
  let last = -1
  for (let k = part.from; k < part.to && !quotationAt(reader, k); k++) if (isAndThat(reader, k)) last = k
  const whole = last >= 0 && hasVerb(reader, part.from, last) && !(bitsAt(reader, last + 2) & AUXILIARY)
  if (!whole || !holdsMarks(reader, last, part.to)) return [report]
  return [shrink(reader, part.from, last, 'that'), {...part, from: last + 2}].map(own => withParts(report, [own]))
}

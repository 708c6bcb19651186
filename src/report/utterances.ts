import type {Quotation} from '../quotation/quotations.js'
import {AUXILIARY, COORDINATOR, CUE, VERB} from '../text/classes.js'
import {CLOSE_BRACKET, COLON, COMMA, DASH, LOWER, OPEN_BRACKET, OTHER, SEMICOLON, WORD} from '../text/tokens.js'
import type {QuoteType, Span} from '../types.js'
import type {Complement} from './complement.js'
import type {Report} from './reports.js'
import type {Reference} from '../speaker/mentions.js'
import type {SourceWords} from '../speaker/sources.js'
import {isClause, isFinite} from './finite.js'
import {beginsSpeech, marksBefore, marksWithin, runsInto} from './marks.js'
import {
  bitsAt, formAt, isOne, isOwner, kindAt, positionOf, quotationAt, type Reader, referenceFrom, sentenceOf
} from './reader.js'
import {endsTurn, isEnclosed, isSpeech, speechBefore} from './speech.js'
import type {Subject} from './noun-phrases.js'
import {findTitles, isTitle} from './titles.js'

/** What one act of speech said: a direct quote, the stretches of one mixed clause, an indirect clause, or unspoken words. */
export interface Utterance {
  readonly type: QuoteType
  /** In order: of a direct quote its parts, of a mixed clause its stretches; none for an indirect one. */
  readonly quotations: readonly number[]
  /** Where the reported clause stands (mixed and indirect), marks included; empty otherwise. */
  readonly clause: readonly Span[]
  /** Words that announce it, by token, both included. */
  readonly cue: {readonly first: number; readonly last: number; readonly lemma: string} | null
  readonly source: SourceWords | null
  /** Who, as the words that report it say, it is said to, or of in `Ann was accused of “lying”`. */
  readonly addressee: Reference | null
  /** Index of the stream in which it stands. */
  readonly stream: number
  readonly start: number
  readonly end: number
}

/** Put together what belongs to one utterance, and say how it is reported. */
export function joinUtterances(
  readers: readonly Reader[], reports: readonly Report[], nicknames: ReadonlySet<number>
): Utterance[] {
  const named = new Set([...nicknames, ...findTitles(readers)])
  const whole = new Map<number, Report>()
  const partly = new Map<number, Report>()
  for (const report of reports) {
    const reader = readers[report.stream]!
    for (const part of report.parts) {
      for (const k of marksWithin(reader, part.from, part.to)) {
        const {id} = quotationAt(reader, k)!
        if (isDisputed(reader, k, part, report)) named.add(id)
        if (part.shape === 'quote' && !named.has(id)) whole.set(id, report)
        else if (!named.has(id)) partly.set(id, report)
      }
    }
  }
  pointBeyond(readers, reports, whole, partly)
  for (const report of reports) setBeatApart(readers[report.stream]!, report, whole, named)
  const direct = groupDirect(readers, whole, partly, named)
  const further = new Map(direct.filter(({type, cue}) => type === 'direct' && !cue).map(one => [one.quotations[0]!, one]))
  const utterances: Utterance[] = []
  for (const report of reports) {
    const clause = fromClause(readers[report.stream]!, report, whole, partly, named)
    if (clause) utterances.push(withFurther(readers[report.stream]!, report, clause, further))
  }
  const joined = new Set(utterances.flatMap(({quotations}) => quotations))
  const apart = direct.filter(({quotations}) => !joined.has(quotations[0]!))
  return [...utterances, ...apart].sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * `The “reform” was rushed, critics say`, `said the term “reform” was old`, `hates the word “reform”`, `“Reform” is a word
 * we hate`: no one’s speech.
 */
function isDisputed(reader: Reader, k: number, {from, construction}: Complement, {cue: {kind}}: Report): boolean {
  if (isOne(reader, k + 1, 'is') && isOne(reader, k + 2, 'indefinite') && isOne(reader, k + 3, 'worded')) return true
  if (isOne(reader, k - 1, 'worded') && (kind === 'think' || isFinite(reader, k + 1, from))) return true
  if (construction !== 'before' || k !== from + 1 || formAt(reader, from) !== 'the') return false
  const {open, close} = quotationAt(reader, k)!
  return close - open === 2 && reader.tokens.shape[open + 1] === LOWER
}

/** `The plan is “dead,” Lee said. “It never lived.”`: speech behind the sentence that reports goes on from its clause. */
function withFurther(
  reader: Reader, report: Report, clause: Utterance, further: ReadonlyMap<number, Utterance>
): Utterance {
  const before = report.parts[0]?.construction === 'before' && clause.type === 'mixed'
  const next = before ? quotationAt(reader, sentenceOf(reader, report.cue.from).to) : null
  const more = next && further.get(next.id)
  if (!more) return clause
  const spans = more.quotations.map(id => ({start: reader.quotations[id]!.start, end: reader.quotations[id]!.end}))
  return {
    ...clause, quotations: [...clause.quotations, ...more.quotations], clause: [...clause.clause, ...spans],
    end: more.end
  }
}

/**
 * `Lee continued:` reports the marks that begin the next paragraph, `— Lee` those that end the one above, unless that says
 * by itself who speaks.
 */
function pointBeyond(
  readers: readonly Reader[], reports: readonly Report[], whole: Map<number, Report>,
  partly: ReadonlyMap<number, Report>
): void {
  for (let i = reports.length - 1; i >= 0; i--) {
    const report = reports[i]!
    if (report.frame !== 'ahead' && report.frame !== 'below') continue
    const quotation = report.frame === 'ahead' ? firstBelow(readers, report.stream) : lastAbove(readers, report.stream)
    if (quotation && !whole.has(quotation.id) && !partly.has(quotation.id)) whole.set(quotation.id, report)
  }
}

function firstBelow(readers: readonly Reader[], stream: number): Quotation | null {
  let next = nextNarration(readers, stream)
  // `HAMLET` / `(aside)` / `It is closed.`
  if (next && kindAt(next, 0) === OPEN_BRACKET) next = nextNarration(readers, next.index)
  return next && quotationAt(next, 0)
}

function lastAbove(readers: readonly Reader[], stream: number): Quotation | null {
  const {level, paragraph} = readers[stream]!.stream
  for (let i = stream - 1; i >= 0 && readers[i]!.stream.paragraph >= paragraph - 1; i--) {
    const reader = readers[i]!
    if (reader.stream.level !== level) continue
    const quotation = quotationAt(reader, reader.stream.items.length - 1)
    // `- Ida Orr on the flood: “It rises.”` / `— Ann`, who signs what holds the list
    const point = (kindAt(reader, 0) === DASH || kindAt(reader, 0) === OTHER) && !quotationAt(reader, 1)
    return quotation?.family === 'dash' || point ? null : quotation
  }
  return null
}

function nextNarration(readers: readonly Reader[], stream: number): Reader | null {
  const {level, paragraph} = readers[stream]!.stream
  for (let i = stream + 1; i < readers.length && readers[i]!.stream.paragraph <= paragraph + 1; i++) {
    if (readers[i]!.stream.level === level) return readers[i]!
  }
  return null
}

/** What a report says of a clause: mixed where marks in it hold words of it, else indirect. */
function fromClause(
  reader: Reader, report: Report, whole: ReadonlyMap<number, Report>, partly: ReadonlyMap<number, Report>,
  named: ReadonlySet<number>
): Utterance | null {
  const clauses = report.parts.filter(part => part.shape === 'clause')
  if (clauses.length === 0) return null
  const inside = clauses.flatMap(({from, to}) => marksWithin(reader, from, to)).map(k => quotationAt(reader, k)!.id)
  const own = inside.filter(id => partly.get(id) === report && !whole.has(id))
  const clause = clauses.map(({from, to}) => spanOf(reader, from, to))
  if (own.length > 0) return make(report.denied ? 'unspoken' : 'mixed', own, clause, report, reader, report.stream)
  // `a dog called “Rex”`, `she read “The Waves”`, `she wrote books, such as “The Waves”` say nothing.
  const [{from, to, construction}] = clauses as [Complement]
  // Not `Ann said “Northern Tide” star Tom Orr had left`.
  const marks = construction === 'marks' && !(report.cue.kind === 'say' && isClause(reader, from + 1, to, false))
  const object = construction === 'object' || construction === 'about' || marks
  if (inside.length > 0 && (report.cue.kind === 'name' || object && (report.cue.kind === 'write' || quotationAt(reader, from)))) return null
  const plain = inside.every(id => named.has(id)) && !report.parts.some(part => part.shape === 'quote')
  return plain && !report.denied ? make('indirect', [], clause, report, reader, report.stream) : null
}

function make(
  type: QuoteType, ids: readonly number[], clause: readonly Span[], report: Report | null, reader: Reader,
  stream: number
): Utterance {
  const {quotations} = reader
  const first = ids.length > 0 ? quotations[ids[0]!]! : clause[0]!
  const last = ids.length > 0 ? quotations[ids[ids.length - 1]!]! : clause[clause.length - 1]!
  return {
    type, quotations: ids, clause, stream, start: first.start, end: last.end,
    cue: report?.cue.lemma ? cueOf(reader, report) : null,
    source: report?.subject ? sourceOf(reader, report.subject) : null,
    addressee: report?.addressee ?? null
  }
}

function cueOf({stream: {items}}: Reader, {cue: {from, to, lemma}}: Report): Utterance['cue'] {
  return {first: items[from]!, last: items[to - 1]!, lemma}
}

function sourceOf(reader: Reader, {from, to, reference, members}: Subject): SourceWords {
  const {items} = reader.stream
  // Not `Her: Rain.`
  const owner = !reference && from === to && isOwner(reader, from) && kindAt(reader, from + 1) === WORD
  return {first: items[from]!, last: items[to]!, reference, members, owner}
}

/** Where the items at positions `from` to `to` stand in the text. */
export function spanOf({stream: {items}, tokens, quotations}: Reader, from: number, to: number): Span {
  const first = items[from]!
  const last = items[to - 1]!
  return {
    start: first < 0 ? quotations[~first]!.start : tokens.start[first]!,
    end: last < 0 ? quotations[~last]!.end : tokens.end[last]!
  }
}

/** Quotations that are not part of a reported clause: each with those that go on from it. */
function groupDirect(
  readers: readonly Reader[], whole: ReadonlyMap<number, Report>, partly: ReadonlyMap<number, Report>,
  named: ReadonlySet<number>
): Utterance[] {
  const groups: {ids: number[]; report: Report | null; stream: number; k: number}[] = []
  const groupOf = new Map<number, (typeof groups)[number]>()
  readers.forEach((reader, stream) => {
    reader.stream.items.forEach((item, k) => {
      if (item >= 0 || (partly.has(~item) && !whole.has(~item))) return
      const quotation = reader.quotations[~item]!
      const report = whole.get(quotation.id) ?? reportOfOther(reader, k, whole)
      const group = named.has(quotation.id) ? null : groupBefore(reader, k, report, groupOf, whole, named)
      if (group) {
        group.ids.push(quotation.id)
        group.report ??= report
        groupOf.set(quotation.id, group)
      } else {
        const made = {ids: [quotation.id], report, stream, k}
        groups.push(made)
        groupOf.set(quotation.id, made)
      }
    })
  })
  return groups.map(({ids, report, stream, k}) => {
    const spoken = report ? !report.denied : isSpeech(readers[stream]!, k, named)
    return make(spoken ? 'direct' : 'unspoken', ids, [], report, readers[report?.stream ?? stream]!, stream)
  })
}

/** `He cried, “Wait!” and “Stop!”`: the same words report both. */
function reportOfOther(reader: Reader, k: number, whole: ReadonlyMap<number, Report>): Report | null {
  return isCoordinated(reader, k) ? whole.get(quotationAt(reader, k - 2)!.id) ?? null : null
}

const isCoordinated = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k - 1) & COORDINATOR) && quotationAt(reader, k - 2) !== null

/**
 * `“Go,” Ann said. “It’s late.” She sniffed. “Please.”`: behind marks that go on from what is hers already, a sentence of
 * its own is a deed and does not report these; not `“It’s late,” she sniffed.`, `“It’s late.” Bob sniffed.`
 */
function setBeatApart(
  reader: Reader, report: Report, whole: Map<number, Report>, named: ReadonlySet<number>
): void {
  const {subject} = report
  const k = (subject?.from ?? 0) - 1
  const quotation = subject?.reference?.kind === 'pronoun' ? quotationAt(reader, k) : null
  if (!quotation || whole.get(quotation.id) !== report || !endsWithStop(reader, quotation)) return
  const at = speechBefore(reader, k, named)
  const own = at < 0 ? undefined : whole.get(quotationAt(reader, at)!.id)
  if (own && own !== report && isInterrupted(reader, own, k)) whole.delete(quotation.id)
}

const endsWithStop = ({tokens: {start, text}}: Reader, {close}: Quotation): boolean =>
  text.charAt(start[close - 1]!) === '.'

/** The quote that the marks at position `k` are a further part of. */
function groupBefore<Group extends {report: Report | null; ids: number[]}>(
  reader: Reader, k: number, report: Report | null, groups: ReadonlyMap<number, Group>,
  whole: ReadonlyMap<number, Report>, named: ReadonlySet<number>
): Group | null {
  const quotation = quotationAt(reader, k)!
  const continued = quotation.continues >= 0 ? groups.get(quotation.continues) : undefined
  if (continued && (!report || !continued.report)) return continued
  const at = speechBefore(reader, k, named)
  if (at < 0 || at + 1 === k || isCoordinated(reader, k)) return null
  // `“You may” (“I do,” said Ann) “not know.”`
  if (kindAt(reader, at - 1) === OPEN_BRACKET && holdsKind(reader, at, k, CLOSE_BRACKET)) return null
  const group = groups.get(quotationAt(reader, at)!.id)
  if (!group) return null
  const own = whole.get(quotationAt(reader, at)!.id)
  if (own && own === report) return group
  if (isEnclosed(reader, at, k)) return group
  // `said Tom, looking away, “…”`: what he does meanwhile reports nothing new; `“…,” smiled Ann.` does.
  // So does `said Tom, returning, “which is …”`, as the small letter tells; not `said Tom, and Ann replied, “not yet.”`
  const goesOn = kindAt(reader, k - 1) === COMMA && !beginsSpeech(reader, quotation) &&
    report?.subject?.from === own?.subject?.from
  if (own && (!report || report.frame === 'mention-cue-content' && (report.cue.kind === 'beat' || goesOn))) {
    // The comma stands outside in `“Now”, said Ann. “Here.”`
    const from = kindAt(reader, own.from - 1) === COMMA ? own.from - 1 : own.from
    return marksBefore(reader, from) === at && isInterrupted(reader, own, k) && !anotherActs(reader, own.to, k)
      ? group : null
  }
  if (report) return null
  // `“Ann,” he said, “you know. Perhaps,” turning to Bob, “you too.”`
  const runsOn = runsInto(reader, at, at + 1) && isLinked(reader, k) && sentenceOf(reader, at + 1).to > k
  return runsOn && isFurther(reader, k) ? group : null
}

function holdsKind(reader: Reader, from: number, to: number, kind: number): boolean {
  for (let k = from; k < to; k++) if (kindAt(reader, k) === kind) return true
  return false
}

/**
 * `“X,” he said. “Y.”`; `“X,” he said, with a smile; “y.”`: nothing but the sentence that reports stands between. Right
 * behind it `“Mr. Y.”` is no title.
 */
function isInterrupted(reader: Reader, {cue, to: behind}: Report, k: number): boolean {
  const next = bitsAt(reader, k - 1) & COORDINATOR ? k - 1 : k
  const {to} = sentenceOf(reader, cue.from)
  if (to === next || to === k - 1 && kindAt(reader, k - 1) === DASH) return true
  return to > k && isLinked(reader, k) && (behind === k - 1 || isFurther(reader, k))
}

/** `“But—” said Tom, and Ann cut him off. “No.”`: who else acts may be the one who speaks. */
function anotherActs(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const reference = bitsAt(reader, k) & COORDINATOR ? referenceFrom(reader, k + 1) : null
    if (!reference || reference.kind === 'pronoun' || reference.sort !== 'person') continue
    if (bitsAt(reader, positionOf(reader, reference.last) + 1) & (AUXILIARY | CUE | VERB)) return true
  }
  return false
}

/** Whether a sign in front of the marks at position `k` lets speech go on. */
function isLinked(reader: Reader, k: number): boolean {
  const sign = kindAt(reader, bitsAt(reader, k - 1) & COORDINATOR ? k - 2 : k - 1)
  return sign === COMMA || sign === SEMICOLON || sign === COLON || sign === DASH
}

/** Whether marks may hold a further part of a speech: `“this is Ann.”`; not a title or term that the narration names. */
function isFurther(reader: Reader, k: number): boolean {
  const quotation = quotationAt(reader, k)!
  return (endsTurn(reader, quotation) || !quotation.closed) &&
    (!beginsSpeech(reader, quotation) || !isTitle(reader.tokens, quotation, 2))
}


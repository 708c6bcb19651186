import type {CueEntry, CueKind} from '../language/tables.js'
import type {Reference} from '../speaker/mentions.js'
import {AUXILIARY, COORDINATOR, CUE, PREPOSITION, RELATIVE, SUBORDINATOR, VERB} from '../text/classes.js'
import {COLON, COMMA, DASH, STOP, UPPER, WORD} from '../text/tokens.js'
import {type Complement, complementBehind, endsSpeech, beginsSpeech, shrink} from './complement.js'
import {type CueVerb, findCues} from './cues.js'
import {
  bitsAt, formAt, isAdjunct, kindAt, positionOf, quotationAt, type Reader, referenceFrom, referenceTo, sentenceOf, shapeAt
} from './reader.js'
import {extend, findSubject, type Subject} from './subject.js'

/** The orders in which content (`“…”`, or a clause), cue and mention stand. */
export type FrameId =
  | 'content-mention-cue' | 'content-cue-mention' | 'mention-cue-content' | 'content-around' | 'phrase' | 'colon' | 'dash'

/** An example of each frame. */
export const frames: Readonly<Record<FrameId, string>> = {
  'content-mention-cue': '“It works,” Mr. Lee said.',
  'content-cue-mention': '“It works,” said Mr. Lee.',
  'mention-cue-content': 'Mr. Lee said, “It works.”',
  'content-around': 'The plan, Mr. Lee said, works.',
  'phrase': 'According to Mr. Lee, it works.',
  'colon': 'Mr. Lee: It works',
  'dash': '“It works.” — Mr. Lee'
}

/** Who is reported, with which words, as having said what; all by position in one stream. */
export interface Report {
  readonly frame: FrameId
  /** Index of its stream. */
  readonly stream: number
  readonly cue: {readonly from: number; readonly to: number; readonly lemma: string; readonly kind: CueKind | 'phrase' | 'sign'}
  readonly subject: Subject | null
  readonly denied: boolean
  /** What is reported, in parts: `[from, to)`. */
  readonly parts: readonly Complement[]
  /** Where the words that report begin and end, the content left out. */
  readonly from: number
  readonly to: number
}

/** All reports of one stream, in order of their cues. */
export function matchFrames(reader: Reader, index: number, more: ReadonlyMap<string, readonly CueEntry[]>): Report[] {
  const cues = findCues(reader, more)
  const subjects: (Subject | null)[] = []
  for (const cue of cues) subjects.push(findSubject(reader, cue, subjects))
  const reports: Report[] = []
  cues.forEach((cue, i) => {
    const report = matchVerb(reader, index, cue, subjects[i] ?? null)
    if (report) reports.push(report)
  })
  reports.push(...matchPhrases(reader, index), ...matchSigns(reader, index))
  reports.sort((a, b) => a.cue.from - b.cue.from)
  return settle(reader, reports)
}

function matchVerb(reader: Reader, stream: number, cue: CueVerb, subject: Subject | null): Report | null {
  const {entry, denied} = cue
  const inverted = subject?.order === 'behind'
  const adjacent = subject?.order === 'before' || subject?.order === 'apart'
  const from = adjacent ? subject.from : cue.from
  const to = inverted ? subject.to + 1 : cue.to
  const base = {
    stream, subject, denied, from, to, cue: {from: cue.from, to: cue.to, lemma: entry.lemma, kind: entry.kind}
  }
  if (cue.passive && subject?.order !== 'agent' && !quotationAt(reader, cue.to)) return null
  if (inverted && addresses(reader, cue)) return null
  const behind = complementOf(reader, cue, subject, inverted ? to : cue.to)
  const before = cue.mood === 'participle' ? null : contentBefore(reader, cue, from, to, behind)
  if (before && behind?.shape === 'quote') return {...base, frame: inverted ? 'content-cue-mention' : 'content-mention-cue', parts: [before, behind]}
  if (before && (!behind || quotationAt(reader, before.to - 1))) {
    const parts = [before, ...restBehind(reader, cue, to, before)]
    return {...base, frame: parts.length > 1 ? 'content-around' : inverted ? 'content-cue-mention' : 'content-mention-cue', parts}
  }
  if (behind && entry.kind !== 'beat') return {...base, frame: 'mention-cue-content', parts: [behind]}
  if (behind?.shape === 'quote') return {...base, frame: 'mention-cue-content', parts: [behind]}
  return null
}

/** What stands behind the cue, as the words before it let it be read. */
function complementOf(reader: Reader, cue: CueVerb, subject: Subject | null, k: number): Complement | null {
  const behind = complementBehind(reader, cue, k)
  if (!behind) return null
  const relative = subject?.order === 'before' && bitsAt(reader, subject.from - 1) & RELATIVE ? formAt(reader, subject.from - 1) : ''
  if (cue.entry.kind === 'name') {
    // `a dog called “Rex”` reports nobody; `what he called “reform”` and `called it “reform”` do.
    return behind.from === k && quotationAt(reader, k) && relative === '' ? null : {...behind, shape: 'clause'}
  }
  // `the plan, which he said “should go”`
  if (relative && relative !== 'what' && relative !== 'that' && behind.shape === 'quote') return {...behind, shape: 'clause'}
  if (subject?.order === 'relative' && kindAt(reader, cue.from - 2) === COMMA) return upToComma(reader, behind)
  if (cue.mood === 'participle' && subject && subject.from > cue.to && subject.from < behind.to) return shrink(reader, behind.from, subject.from)
  return behind
}

/** `The firm, which promised no plant would close, now says`: the clause ends where the relative clause does. */
function upToComma(reader: Reader, part: Complement): Complement {
  for (let k = part.from; k < part.to; k++) if (kindAt(reader, k) === COMMA) return shrink(reader, part.from, k)
  return part
}

/** `“Run,” he told Ann`: behind such a verb stands who is spoken to. */
function addresses(reader: Reader, {entry, from}: CueVerb): boolean {
  return entry.lemma === 'tell' && kindAt(reader, from - 1) !== COMMA && !quotationAt(reader, from - 1)
}

/** What is reported before `from`, where the words that report begin: marks, or a clause with its comma. */
function contentBefore(reader: Reader, cue: CueVerb, from: number, to: number, behind: Complement | null): Complement | null {
  const quotation = quotationAt(reader, from - 1)
  const {entry} = cue
  if (quotation) {
    if (entry.kind === 'beat' && !endsSpeechWith(reader, from - 1, COMMA)) return null
    if (behind?.shape === 'clause') return null
    if (!endsSpeech(reader, quotation) && !beginsSpeech(reader, quotation)) return null
    return withWordsBefore(reader, from)
  }
  if (kindAt(reader, from - 1) !== COMMA || behind || entry.kind === 'beat') return null
  if (!entry.takes.has('bare') && !entry.takes.has('that')) return null
  const {from: start} = sentenceOf(reader, cue.from)
  const next = kindAt(reader, to)
  const closed = to >= sentenceOf(reader, cue.from).to || next === STOP || next === COMMA || isAdjunct(reader, to) || bitsAt(reader, to) & PREPOSITION
  if (!closed) return null
  const clause = shrink(reader, skipOpening(reader, start), from - 1)
  return clause.to - clause.from > 2 && hasVerb(reader, clause.from, clause.to) ? clause : null
}

function endsSpeechWith(reader: Reader, k: number, kind: number): boolean {
  const {close} = quotationAt(reader, k)!
  return reader.tokens.kind[close - 1] === kind
}

/** `The plan was “dead,” Lee said`: the clause of which the marks before `from` are the end. */
function withWordsBefore(reader: Reader, from: number): Complement {
  const at = from - 1
  const {from: start} = sentenceOf(reader, at)
  const first = skipOpening(reader, start)
  const quotation = quotationAt(reader, at)!
  const before = kindAt(reader, at - 1)
  const alone = first >= at || before === COLON || before === DASH || before === COMMA && beginsSpeech(reader, quotation) ||
    beginsSpeech(reader, quotation) && reader.tokens.kind[quotation.close - 1] === COMMA && quotation.close - quotation.open > 12
  return alone ? {from: at, to: from, shape: 'quote'} : {from: first, to: from, shape: 'clause'}
}

/** Over `But`, `However,` and the like at the beginning of a sentence. */
function skipOpening(reader: Reader, k: number): number {
  while (bitsAt(reader, k) & COORDINATOR || (isAdjunct(reader, k) && kindAt(reader, k + 1) === COMMA) || kindAt(reader, k) === COMMA) k++
  return k
}

/** `The plan, Lee said, works`: the rest of a clause into which the words that report are put. */
function restBehind(reader: Reader, cue: CueVerb, to: number, before: Complement): Complement[] {
  if (before.shape === 'quote' || kindAt(reader, to) !== COMMA) return []
  const {to: end} = sentenceOf(reader, cue.from)
  if (bitsAt(reader, to + 1) & (COORDINATOR | RELATIVE) || formAt(reader, to + 1).endsWith('ing') || referenceFrom(reader, to + 1)) return []
  const rest = shrink(reader, to + 1, end)
  return rest.to - rest.from > 1 && !hasVerb(reader, before.from, before.to - 1) ? [rest] : []
}

function hasVerb(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (quotationAt(reader, k) || bitsAt(reader, k) & (AUXILIARY | VERB | CUE)) return true
    if (/[^e]ed$/u.test(formAt(reader, k))) return true
    if (/[^s]s$/u.test(formAt(reader, k)) && k > from && referenceTo(reader, k - 1)) return true
  }
  return false
}

/** `according to X`, `in X’s words`, `as X put it`. */
function matchPhrases(reader: Reader, stream: number): Report[] {
  const reports: Report[] = []
  const {items} = reader.stream
  for (let k = 0; k < items.length; k++) {
    if (!(bitsAt(reader, k) & (PREPOSITION | SUBORDINATOR)) && formAt(reader, k) !== 'according') continue
    for (const phrase of reader.grammar.phrases(formAt(reader, k))) {
      const slot = phrase.words.indexOf('…')
      if (slot < 2 && phrase.words.length === slot + 1 || phrase.possessive) continue
      if (!phrase.words.slice(0, slot).every((word, i) => formAt(reader, k + i) === word)) continue
      const source = sourceAt(reader, k + slot)
      if (!source) continue
      const tail = phrase.words.slice(slot + 1)
      if (!tail.every((word, i) => formAt(reader, source.to + 1 + i) === word)) continue
      const to = source.to + 1 + tail.length
      const parts = around(reader, k, to)
      if (parts.length === 0) continue
      reports.push({
        frame: 'phrase', stream, subject: source, denied: false, from: k, to, parts,
        cue: {from: k, to: tail.length > 0 ? to : k + slot, lemma: phrase.lemma, kind: 'phrase'}
      })
      break
    }
  }
  return reports
}

function sourceAt(reader: Reader, k: number): Subject | null {
  const reference = referenceFrom(reader, k)
  if (!reference) {
    let to = k
    while (kindAt(reader, to) === WORD && !(bitsAt(reader, to) & (PREPOSITION | COORDINATOR | AUXILIARY | SUBORDINATOR)) && to - k < 6) to++
    return to > k ? {from: k, to: to - 1, reference: null, members: [], order: 'agent'} : null
  }
  return extend(reader, reference, k, 'agent')
}

/** The rest of the sentence around a phrase: behind it where it comes first, else before it. */
function around(reader: Reader, from: number, to: number): Complement[] {
  const sentence = sentenceOf(reader, from)
  const first = skipOpening(reader, sentence.from)
  if (from <= first) {
    let k = to
    // `According to Lee, who leads the council, …`
    if (kindAt(reader, k) === COMMA) k++
    if (bitsAt(reader, k) & RELATIVE && kindAt(reader, k - 1) === COMMA) {
      while (k < sentence.to && kindAt(reader, k) !== COMMA) k++
      k++
    }
    const rest = shrink(reader, k, sentence.to)
    return rest.to > rest.from ? [rest] : []
  }
  const before = shrink(reader, first, from)
  if (before.to <= before.from) return quotationAt(reader, from - 1) ? [{from: from - 1, to: from, shape: 'quote'}] : []
  const rest = kindAt(reader, from - 1) === COMMA && kindAt(reader, to) === COMMA ? shrink(reader, to + 1, sentence.to) : null
  const goesOn = rest && rest.to - rest.from > 2 && !(bitsAt(reader, rest.from) & (COORDINATOR | RELATIVE)) && before.to - before.from < 8
  return goesOn ? [before, rest] : [before]
}

/** `Mr. Lee: …` at the beginning of a paragraph; `“…” — Mr. Lee` at its end. */
function matchSigns(reader: Reader, stream: number): Report[] {
  const {items, level} = reader.stream
  const reports: Report[] = []
  if (level < 0) {
    const first = referenceFrom(reader, 0)
    const colon = first && first.kind !== 'pronoun' ? colonBehind(reader, positionOf(reader, first.last) + 1) : -1
    if (first && colon > 0 && (quotationAt(reader, colon + 1) || isLabel(reader, first, colon))) {
      const rest = quotationAt(reader, colon + 1) && items.length === colon + 2
        ? {from: colon + 1, to: colon + 2, shape: 'quote' as const} : shrink(reader, colon + 1, items.length)
      if (rest.to > rest.from) {
        reports.push({
          frame: 'colon', stream, denied: false, from: 0, to: colon + 1, parts: [rest],
          subject: {from: 0, to: positionOf(reader, first.last), reference: first, members: [], order: 'before'},
          cue: {from: colon, to: colon + 1, lemma: ':', kind: 'sign'}
        })
      }
    }
  }
  for (let k = 1; k + 1 < items.length; k++) {
    if (kindAt(reader, k) !== DASH || !quotationAt(reader, k - 1)) continue
    const name = referenceFrom(reader, k + 1)
    const last = name ? positionOf(reader, name.last) + 1 : 0
    if (!name || name.kind === 'pronoun' || (last < items.length && kindAt(reader, last) !== COMMA && kindAt(reader, last) !== STOP)) continue
    reports.push({
      frame: 'dash', stream, denied: false, from: k, to: last, parts: [{from: k - 1, to: k, shape: 'quote'}],
      subject: {from: k + 1, to: last - 1, reference: name, members: [], order: 'behind'},
      cue: {from: k, to: k + 1, lemma: reader.tokens.text.slice(reader.tokens.start[items[k]!], reader.tokens.end[items[k]!]), kind: 'sign'}
    })
  }
  return reports
}

/** A colon right behind position `k`, or behind who is spoken to: `Chinese FM to Lavrov:`. */
function colonBehind(reader: Reader, k: number): number {
  if (kindAt(reader, k) === COLON) return k
  const addressee = ['to', 'on'].includes(formAt(reader, k)) ? referenceFrom(reader, k + 1) : null
  const behind = addressee ? positionOf(reader, addressee.last) + 1 : -1
  return behind > 0 && kindAt(reader, behind) === COLON ? behind : -1
}

/** Whether a colon behind a name makes the words speech: in a headline, a transcript. */
function isLabel(reader: Reader, {sort, kind}: Reference, colon: number): boolean {
  if (kind === 'nominal' && sort !== 'person' && sort !== 'organization') return false
  if (sort === 'place' || sort === 'document') return false
  const next = shapeAt(reader, colon + 1)
  const words = reader.stream.items.length - colon
  if (shapeAt(reader, 0) === UPPER && next !== 0) return words > 2
  return next !== 0 && words > 3 && (sort === 'person' || sort === 'unknown' || kind === 'nominal')
}

/**
 * Settle what two reports claim: marks belong to the report whose words stand nearest; a clause ends before the words of a
 * later report that are put behind a comma; a report that is left without what it reported is dropped.
 */
function settle(reader: Reader, reports: readonly Report[]): Report[] {
  const owner = new Map<number, Report>()
  for (const report of reports) {
    for (const k of marksIn(reader, report.parts)) {
      const rival = owner.get(k)
      if (!rival || distance(report, k) <= distance(rival, k)) owner.set(k, report)
    }
  }
  return reports.flatMap((report, i) => {
    const others = reports.slice(Math.max(0, i - near), i + near).filter(other => other !== report)
    const parts = report.parts.map(part => cut(reader, part, others)).filter(part => part.to > part.from)
    const marks = marksIn(reader, report.parts)
    const lost = marks.length > 0 && marks.every(k => owner.get(k) !== report)
    return parts.length > 0 && !lost ? [{...report, parts}] : []
  })
}

/** How many reports to either side may cut into one. */
const near = 24

/** Positions of the quotations in what is reported. */
export function marksIn(reader: Reader, parts: readonly Complement[]): number[] {
  return parts.flatMap(({from, to}) => range(from, to)).filter(k => quotationAt(reader, k))
}

const range = (from: number, to: number): number[] => Array.from({length: Math.max(0, to - from)}, (_, i) => from + i)

function distance({cue, frame}: Report, k: number): number {
  const gap = k >= cue.to ? k - cue.to : cue.from - k - 1
  return gap * 2 + (frame === 'mention-cue-content' ? 1 : 0)
}

/** A part up to where the words of another report begin in it. */
function cut(reader: Reader, part: Complement, others: readonly Report[]): Complement {
  let end = part.to
  for (const {from, subject, cue} of others) {
    const near = subject && subject.order !== 'main' && subject.order !== 'relative'
    const begins = near ? Math.min(from, subject.from) : from
    if (begins <= part.from || begins >= end || cue.from < part.from) continue
    const link = linkBefore(reader, begins)
    if (link > part.from) end = Math.min(end, link)
  }
  return end < part.to ? shrink(reader, part.from, end) : part
}

/** Where the comma, conjunction or relative before position `k` begins; -1 when there is none. */
function linkBefore(reader: Reader, k: number): number {
  let at = k
  if (bitsAt(reader, at - 1) & (RELATIVE | COORDINATOR | SUBORDINATOR)) at--
  if (kindAt(reader, at - 1) === COMMA) return at - 1
  if (quotationAt(reader, at - 1) && endsSpeechWith(reader, at - 1, COMMA)) return at
  return at < k && bitsAt(reader, at) & COORDINATOR ? at : -1
}

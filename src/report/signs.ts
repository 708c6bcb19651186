import type {Reference} from '../speaker/mentions.js'
import {CUE} from '../text/classes.js'
import {
  behindTime, CLITIC, CLOSE_BRACKET, COLON, COMMA, DASH, NUMBER, OPEN_BRACKET, OTHER, STOP, textOf, UPPER, WORD
} from '../text/tokens.js'
import {shrink} from './clauses.js'
import {bitsAt, formAt, kindAt, positionOf, quotationAt, type Reader, referenceFrom, sentenceOf, shapeAt} from './reader.js'
import {type Report, signAt, sureReport} from './reports.js'
import {owns, subjectOf} from './noun-phrases.js'
import {QUOTED} from './sentences.js'

/** `Mr. Lee: …` at the beginning of a paragraph; `“…” — Mr. Lee` at its end. */
export function matchSigns(reader: Reader): Report[] {
  const {items: {length}, kinds, level} = reader.stream
  const reports = level < 0 ? [...matchAlone(reader), ...matchLabels(reader)] : []
  if (!(kinds & QUOTED)) return reports
  for (let k = 1; k + 1 < length; k++) {
    if (!quotationAt(reader, k - 1) || !mayName(reader, k)) continue
    const signed = matchNamed(reader, k)
    if (signed) reports.push(signed)
  }
  return reports
}

/** Labels at the beginning of a paragraph, and of a later line: headlines stand among bylines and dates. */
function matchLabels(reader: Reader): Report[] {
  const {length} = reader.stream.items
  const reports: Report[] = []
  let line = 0
  while (line < length) {
    const next = nextLine(reader, line)
    // Hard-wrapped speech goes on below its label, a headline among other lines does not.
    const label = matchLabel(reader, line, line === 0 ? length : next)
    if (label) reports.push(label)
    line = next
  }
  return reports
}

/** Where the next line, or the next turn on it, begins: behind a break in the text, or the end of the stream. */
function nextLine({stream: {items}, tokens: {text, start, end}, quotations}: Reader, line: number): number {
  for (let k = line + 1; k < items.length; k++) {
    const before = items[k - 1]!
    const item = items[k]!
    if (before >= 0 && item >= 0 && end[before]! < start[item]! && text.charCodeAt(start[item]! - 1) === 0x0a) return k
    if (before < 0 && quotations[~before]!.family === 'label') return k
  }
  return items.length
}

/** A line of its own: `HAMLET` says who speaks in the next, `— Ana Ruiz, mayor` who spoke in the one above. */
function matchAlone(reader: Reader): Report[] {
  const {stream: {items}, tokens} = reader
  if (items.length > 14) return []
  const dash = kindAt(reader, 0) === OTHER ? 1 : 0
  const below = kindAt(reader, dash) === DASH
  const from = below ? dash + 1 : 0
  const name = below || shapeAt(reader, 0) === UPPER ? referenceFrom(reader, from) : null
  if (!name || name.kind === 'pronoun') return []
  const last = positionOf(reader, name.last)
  const next = kindAt(reader, last + 1)
  const closed = last + 1 >= items.length || next === OPEN_BRACKET || below && (next === COMMA || next === STOP)
  if (!closed) return []
  const cue = below ? signAt(dash, textOf(tokens, items[dash]!)) : signAt(last, '')
  const subject = subjectOf(from, last, name, below ? 'behind' : 'before')
  return [sureReport(reader, below ? 'below' : 'ahead', subject, [from, last + 1], [], cue)]
}

function matchLabel(reader: Reader, line: number, length: number): Report | null {
  const from = nameOf(reader, line, length)
  const first = referenceFrom(reader, from)
  if (!first || first.kind === 'pronoun') return matchUnknown(reader, from, length)
  if (announces(reader, first)) return null
  if (reader.grammar.unnamed.has(formAt(reader, from))) return null
  const last = positionOf(reader, first.last)
  const colon = colonBehind(reader, last + 1)
  if (colon < 0 || colon >= length || (from > line && !endsLabel(reader, colon))) return null
  if (!quotationAt(reader, colon + 1) && !isLabel(reader, first, colon, length)) return null
  const end = endsLabel(reader, colon) ? colon + 2
    : quotationAt(reader, colon + 1) ? Math.min(sentenceOf(reader, colon).to, length) : length
  const rest = shrink(reader, colon + 1, end, 'comma')
  if (rest.to <= rest.from) return null
  const cue = signAt(colon, kindAt(reader, colon) === COLON ? ':' : '')
  return sureReport(reader, 'colon', subjectOf(from, last, first, 'before'), [from, colon + 1], [rest], cue)
}

/** Behind the time of a transcript, and the bracket before a name: `[00:01:12] ANN: …`, `[Ann] …`. */
function nameOf({stream: {items}, tokens}: Reader, line: number, length: number): number {
  let k = line
  const behind = items[line]! < 0 ? 0 : behindTime(tokens, items[line]!, tokens.length)
  while (k < length && items[k]! >= 0 && items[k]! < behind) k++
  return items[k]! >= 0 && tokens.kind[items[k]!] === OPEN_BRACKET ? k + 1 : k
}

const isOfName = new Set([WORD, NUMBER, CLITIC])

/** The label of a turn that names no one the text knows: `Q: …`, `Speaker 2: …`, `Me: …`. */
function matchUnknown(reader: Reader, from: number, length: number): Report | null {
  let last = from - 1
  for (let k = from; k < from + 9 && k + 1 < length; k++) {
    if (last === k - 1 && isOfName.has(kindAt(reader, k))) last = k
    if (!endsLabel(reader, k)) continue
    return last < from ? null : sureReport(
      reader, 'colon', subjectOf(from, last, null, 'before'), [from, k + 1],
      [shrink(reader, k + 1, k + 2, 'comma')], signAt(k, kindAt(reader, k) === COLON ? ':' : '')
    )
  }
  return null
}

/** `Ann’s verdict: “A fraud.”`: the noun reports, not the colon. */
function announces(reader: Reader, {first, last}: Reference): boolean {
  const head = positionOf(reader, last)
  if (!reader.grammar.cueNoun(formAt(reader, head))?.takes.has('quote')) return false
  for (let k = positionOf(reader, first); k < head; k++) if (owns(reader, k)) return true
  return false
}

/** `“…” — Ana Ruiz`; where the marks begin the sentence, also `“…”: Ana Ruiz` and `“…” (Ruiz 2019)`. */
function mayName(reader: Reader, k: number): boolean {
  const sign = kindAt(reader, k)
  return sign === DASH || (sign === COLON || sign === OPEN_BRACKET) && sentenceOf(reader, k).from === k - 1
}

const ends = (reader: Reader, k: number): boolean => kindAt(reader, k) === STOP || k >= reader.stream.items.length

function matchNamed(reader: Reader, k: number): Report | null {
  const {stream: {items}, tokens} = reader
  const name = referenceFrom(reader, k + 1)
  if (!name || name.kind === 'pronoun') return null
  const last = positionOf(reader, name.last) + 1
  const next = kindAt(reader, last)
  const cites = next === NUMBER || next === CLOSE_BRACKET && ends(reader, last + 1)
  const closed = next === COMMA || next === STOP || cites && kindAt(reader, k) === OPEN_BRACKET
  if (last < items.length && !closed) return null
  const cue = signAt(k, textOf(tokens, items[k]!))
  const part = shrink(reader, k - 1, k, 'before')
  return sureReport(reader, 'dash', subjectOf(k + 1, last - 1, name, 'behind'), [k, last], [part], cue)
}

/** A colon right behind position `k`, or behind who is spoken to: `Chinese FM to Lavrov:`. */
function colonBehind(reader: Reader, k: number): number {
  if (kindAt(reader, k) === COLON || endsLabel(reader, k)) return k
  if (kindAt(reader, k) === OPEN_BRACKET || kindAt(reader, k) === CLOSE_BRACKET) {
    for (let sign = k + 1; sign - k < 16 && kindAt(reader, sign); sign++) if (endsLabel(reader, sign)) return sign
  }
  const addressee = ['to', 'on'].includes(formAt(reader, k)) ? referenceFrom(reader, k + 1) : null
  const behind = addressee ? positionOf(reader, addressee.last) + 1 : -1
  return behind > 0 && kindAt(reader, behind) === COLON ? behind : -1
}

/** The sign before what a transcript’s label holds: `HAMLET.`, `DR. SHAH (via video):`, `[Ann]`. */
const endsLabel = (reader: Reader, k: number): boolean => quotationAt(reader, k + 1)?.family === 'label'

/** Whether a colon behind a name makes the words speech: in a headline, a transcript. */
function isLabel(reader: Reader, {first, sort, kind}: Reference, colon: number, end: number): boolean {
  if (kind === 'nominal' && sort !== 'person' && sort !== 'organization') return false
  if (sort === 'place' || sort === 'document') return false
  // `The Latest: Lee vows to stay`
  const other = referenceFrom(reader, colon + 1)
  if (other && bitsAt(reader, positionOf(reader, other.last) + 1) & CUE) return false
  const next = shapeAt(reader, colon + 1)
  const words = end - colon
  if (shapeAt(reader, positionOf(reader, first)) === UPPER && next !== 0) return words > 2
  return next !== 0 && words > 3 && (sort === 'person' || sort === 'unknown' || kind === 'nominal')
}

import type {Reference} from '../speaker/mentions.js'
import {CUE} from '../text/classes.js'
import {COLON, COMMA, DASH, STOP, textOf, UPPER} from '../text/tokens.js'
import {shrink} from './clauses.js'
import type {Report} from './frames.js'
import {bitsAt, formAt, kindAt, positionOf, quotationAt, type Reader, referenceFrom, sentenceOf, shapeAt} from './reader.js'
import {owns} from './subject.js'

/** `Mr. Lee: …` at the beginning of a paragraph; `“…” — Mr. Lee` at its end. */
export function matchSigns(reader: Reader, stream: number): Report[] {
  const label = reader.stream.level < 0 ? matchLabel(reader, stream) : null
  const reports = label ? [label] : []
  const {length} = reader.stream.items
  for (let k = 1; k + 1 < length; k++) {
    if (kindAt(reader, k) !== DASH || !quotationAt(reader, k - 1)) continue
    const signed = matchDash(reader, stream, k)
    if (signed) reports.push(signed)
  }
  return reports
}

function matchLabel(reader: Reader, stream: number): Report | null {
  const first = referenceFrom(reader, 0)
  if (!first || first.kind === 'pronoun' || announces(reader, first)) return null
  const {length} = reader.stream.items
  const colon = colonBehind(reader, positionOf(reader, first.last) + 1)
  if (colon < 0 || !quotationAt(reader, colon + 1) && !isLabel(reader, first, colon)) return null
  const end = quotationAt(reader, colon + 1) ? sentenceOf(reader, colon).to : length
  const rest = shrink(reader, colon + 1, end, 'comma')
  if (rest.to <= rest.from) return null
  return {
    frame: 'colon', stream, denied: false, from: 0, to: colon + 1, parts: [rest], share: 0.9,
    subject: {from: 0, to: positionOf(reader, first.last), reference: first, members: [], order: 'before'},
    cue: {from: colon, to: colon + 1, lemma: ':', kind: 'sign'}
  }
}

/** `Ann’s verdict: “A fraud.”`: the noun reports, not the colon. */
function announces(reader: Reader, {first, last}: Reference): boolean {
  const head = positionOf(reader, last)
  if (!reader.grammar.cueNoun(formAt(reader, head))?.takes.has('quote')) return false
  for (let k = positionOf(reader, first); k < head; k++) if (owns(reader, k)) return true
  return false
}

function matchDash(reader: Reader, stream: number, k: number): Report | null {
  const {stream: {items}, tokens} = reader
  const name = referenceFrom(reader, k + 1)
  if (!name || name.kind === 'pronoun') return null
  const last = positionOf(reader, name.last) + 1
  const closed = last >= items.length || kindAt(reader, last) === COMMA || kindAt(reader, last) === STOP
  if (!closed) return null
  return {
    frame: 'dash', stream, denied: false, from: k, to: last, share: 0.9,
    parts: [{from: k - 1, to: k, shape: 'quote', construction: 'before'}],
    subject: {from: k + 1, to: last - 1, reference: name, members: [], order: 'behind'},
    cue: {from: k, to: k + 1, lemma: textOf(tokens, items[k]!), kind: 'sign'}
  }
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
  // `The Latest: Lee vows to stay`
  const other = referenceFrom(reader, colon + 1)
  if (other && bitsAt(reader, positionOf(reader, other.last) + 1) & CUE) return false
  const next = shapeAt(reader, colon + 1)
  const words = reader.stream.items.length - colon
  if (shapeAt(reader, 0) === UPPER && next !== 0) return words > 2
  return next !== 0 && words > 3 && (sort === 'person' || sort === 'unknown' || kind === 'nominal')
}

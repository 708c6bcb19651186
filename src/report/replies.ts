import {ADVERB, AUXILIARY, CUE_NOUN, DETERMINER, FUNCTION_WORD} from '../text/classes.js'
import {COLON, COMMA, DASH, WORD} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import type {Report} from './frames.js'
import {beginsSpeech, marksBefore} from './marks.js'
import {
  bitsAt, formAt, isOwner, kindAt, positionOf, quotationAt, type Reader, referenceAt, referenceFrom, sentenceOf
} from './reader.js'
import {owns, phraseFrom, type Subject} from './subject.js'

/** How many words may stand between an owner and the noun. */
const between = 5

/** What nouns beside marks report: `“No,” was Ann’s reply`, `Her answer was, “No.”`, `Ann’s verdict: “A fraud.”` */
export function matchReplies(reader: Reader, stream: number): Report[] {
  const reports: Report[] = []
  const {length} = reader.stream.items
  for (let k = 0; k < length; k++) {
    if (!(bitsAt(reader, k) & CUE_NOUN) || kindAt(reader, k) !== WORD || referenceAt(reader, k)?.kind === 'name') continue
    const noun = reader.grammar.cueNoun(formAt(reader, k))
    if (!noun?.takes.has('quote')) continue
    const {lemma} = noun
    const report = behindMarks(reader, stream, k, lemma) ?? beforeMarks(reader, stream, k, lemma)
    if (report) reports.push(report)
  }
  return reports
}

const be = new Set(['was', 'is', 'were', 'are', 'came'])

/** `“No,” was Ann’s placid reply`, `“No,” came the answer from Ann`: the noun at position `k`. */
function behindMarks(reader: Reader, stream: number, k: number, lemma: string): Report | null {
  const {from: start} = sentenceOf(reader, k)
  let verb = k - 1
  while (verb > start && k - verb < between + 4 && !be.has(formAt(reader, verb))) verb--
  const marks = marksBefore(reader, verb)
  if (!be.has(formAt(reader, verb)) || marks < 0) return null
  let first = verb + 1
  while (bitsAt(reader, first) & ADVERB && !referenceFrom(reader, first)) first++
  const owner = ownerOf(reader, first, k)
  const source = owner ?? giverBehind(reader, k)
  if (!source && !(bitsAt(reader, first) & DETERMINER)) return null
  return {
    frame: 'noun', stream, denied: false, subject: source, from: verb, to: Math.max(k, source?.to ?? 0) + 1, share: 0.9,
    parts: [{from: marks, to: marks + 1, shape: 'quote', construction: 'before'}],
    cue: {from: k, to: k + 1, lemma, kind: 'say'}
  }
}

/** `Her answer was, “No.”`; `Ann’s reaction: “No.”`; `to Ann’s question of “Where to?”`. */
function beforeMarks(reader: Reader, stream: number, k: number, lemma: string): Report | null {
  let at = k + 1
  const owner = ownerBefore(reader, k)
  const giver = owner ? null : giverBehind(reader, k)
  if (giver) at = giver.to + 1
  const verb = Boolean(bitsAt(reader, at) & AUXILIARY) || formAt(reader, at) === 'of'
  if (verb) at++
  const sign = kindAt(reader, at)
  if (sign === COLON || (verb && (sign === COMMA || sign === DASH))) at++
  const source = owner ?? giver
  const quotation = quotationAt(reader, at)
  if (!source || at === k + 1 || !quotation || sign !== COLON && !beginsSpeech(reader, quotation)) return null
  return {
    frame: 'noun', stream, denied: false, subject: source, from: source.from, to: at, share: 0.9,
    parts: [{from: at, to: at + 1, shape: 'quote', construction: 'comma'}],
    cue: {from: k, to: k + 1, lemma, kind: 'say'}
  }
}

/** Who owns the noun at position `k`, from `first` on: `her placid`, `Ann’s`, `the old man’s curt`. */
function ownerOf(reader: Reader, first: number, k: number): Subject | null {
  if (k - first > between + 3) return null
  if (isOwner(reader, first)) return first < k && isPlainTo(reader, first + 1, k) ? owned(reader, first, first) : null
  const reference = referenceFrom(reader, first)
  const phrase = reference ? {to: positionOf(reader, reference.last), reference} : phraseFrom(reader, first)
  if (!phrase) return null
  // A description may hold both owner and noun: `the old man’s reply`.
  for (let at = first; at < k; at++) {
    if (!owns(reader, at) || !isPlainTo(reader, at + 1, k)) continue
    const owner = innerTo(reader, at - 1) ?? (phrase.to === at - 1 ? phrase.reference : null)
    return {from: first, to: at - 1, reference: owner, members: [], order: 'before'}
  }
  return null
}

/** The owner in front of the noun at position `k`: `In reply to Ann’s calm inquiry`. */
function ownerBefore(reader: Reader, k: number): Subject | null {
  const {from: start} = sentenceOf(reader, k)
  for (let at = k - 1; at >= start && k - at <= between; at--) {
    if (isOwner(reader, at)) return owned(reader, at, at)
    if (owns(reader, at)) {
      const owner = innerTo(reader, at - 1)
      return owner ? {from: positionOf(reader, owner.first), to: at - 1, reference: owner, members: [], order: 'before'} : null
    }
    if (!isPlainTo(reader, at, at + 1)) return null
  }
  return null
}

/** `the reply of the captain`, `an answer from Ann`. */
function giverBehind(reader: Reader, k: number): Subject | null {
  if (!givers.has(formAt(reader, k + 1))) return null
  const reference = referenceFrom(reader, k + 2)
  if (!reference || reference.sort === 'place') return null
  return {from: k + 2, to: positionOf(reader, reference.last), reference, members: [], order: 'behind'}
}

const givers = new Set(['of', 'from', 'by'])

/** The reference that ends at position `k`, though a longer one holds it: the `Ann` of `Ann’s comment`. */
function innerTo(reader: Reader, k: number): Reference | null {
  const whole = referenceAt(reader, k)
  const last = reader.stream.items[k]!
  if (!whole || whole.last === last) return whole
  for (let id = whole.id - 1; id >= 0; id--) {
    const inner = reader.references.list[id]!
    if (inner.last === last) return inner
    if (inner.last < whole.first) break
  }
  return null
}

function owned(reader: Reader, from: number, to: number): Subject {
  return {from, to, reference: referenceFrom(reader, from), members: [], order: 'before'}
}

function isPlainTo(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (kindAt(reader, k) !== WORD || bitsAt(reader, k) & FUNCTION_WORD || referenceAt(reader, k)?.kind === 'name') return false
  }
  return true
}

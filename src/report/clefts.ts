import {DETERMINER, PREPOSITION, SUBORDINATOR} from '../text/classes.js'
import {COMMA, STOP} from '../text/tokens.js'
import {shrink, startsSentence} from './clauses.js'
import type {Complement} from './complement.js'
import {beginningOf} from './openings.js'
import type {CueVerb} from './cues.js'
import {isClause} from './finite.js'
import {marksBefore} from './marks.js'
import {type Subject, subjectOf} from './noun-phrases.js'
import {
  bitsAt, cuesAt, formAt, isOne, kindAt, positionOf, quotationAt, type Reader, referenceFrom, sentenceOf
} from './reader.js'
import {type Report, sureReport} from './reports.js'

/** `What Lee said was that it rained`, `All Lee said was “no”`: behind the verb of the sentence, where it has one. */
export function behindWas(reader: Reader, k: number): number {
  const {to: end} = sentenceOf(reader, k)
  let at = k
  while (at < end && at - k < 16 && !isOne(reader, at, 'is')) at++
  return isOne(reader, at, 'is') ? at + 1 : k
}

/** The `All` of `All (that) Lee said was “no”`; -1 in `All Lee said he saw was a dam`, `All the men said that it was`. */
export function headOfCleft(reader: Reader, {entry, to}: CueVerb, subject: Subject): number {
  const head = formAt(reader, subject.from - 1) === 'that' ? subject.from - 2 : subject.from - 1
  if (subject.order !== 'before' || !isOne(reader, head, 'summing')) return -1
  if (!entry.addressee && formAt(reader, to) !== 'most' && startsSentence(reader, to)) return -1
  if (formAt(reader, to) === 'that' && (bitsAt(reader, to + 1) & DETERMINER || referenceFrom(reader, to + 1))) return -1
  // `Among other things Lee said it rained`
  const first = beginningOf(reader, head)
  const opens = head - first < 3 && first < head && bitsAt(reader, first) & PREPOSITION && formAt(reader, head) !== 'what'
  return opens ? -1 : head
}

/** `What Lee said hurt us`, `All Lee said was wrong`: told of what he said; not `closed what Lee said was a mistake`. */
export function isToldOf(
  reader: Reader, head: number, cue: CueVerb, subject: Subject, {shape, construction, from}: Complement
): boolean {
  if (formAt(reader, head) === 'what' && !opensClause(reader, head)) return false
  if (shape === 'quote' && construction === 'comma') return false
  let was = from - 1
  while (was >= cue.to && !isOne(reader, was, 'is')) was--
  // `All the guides said it leaked`
  if (was < cue.to) return formAt(reader, head) !== 'all' || !(bitsAt(reader, subject.from) & DETERMINER)
  // `What Lee fears is a flood`, `What Lee asks for is bread`; not `What Lee thinks is wrong`
  const thing = formAt(reader, was - 1) === 'for' ||
    cue.entry.kind === 'think' && (bitsAt(reader, from) & DETERMINER || referenceFrom(reader, from))
  const clause = construction === 'bare' && isClause(reader, from, sentenceOf(reader, from).to, true)
  return !clause && !thing && (construction === 'bare' || construction === 'object' || construction === 'about')
}

/** `What Lee said …`, `Much of what Lee said …`, `because what Lee said …` */
function opensClause(reader: Reader, head: number): boolean {
  const first = formAt(reader, head - 1) === 'of' && isOne(reader, head - 2, 'counts') ? head - 2 : head
  const before = bitsAt(reader, first - 1)
  return first <= beginningOf(reader, head) || kindAt(reader, first - 1) === COMMA ||
    Boolean(before & SUBORDINATOR && !(before & PREPOSITION))
}

/** `“Who’s there?” It was Ann who spoke.`, also below the marks; not `“Who’s there?” It was Ann who answered.` */
export function matchCleft(reader: Reader, k: number): Report | null {
  if (formAt(reader, k) !== 'it') return null
  const marks = marksBefore(reader, k)
  const reference = isOne(reader, k + 1, 'is') && (marks >= 0 || k === 0) ? referenceFrom(reader, k + 2) : null
  const last = reference ? positionOf(reader, reference.last) : k
  if (!reference || formAt(reader, last + 1) !== 'who') return null
  const next = kindAt(reader, last + 3)
  const entry = cuesAt(reader, last + 2).find(({lemma}) => reader.grammar.lists.plain.has(lemma))
  if (!entry || next !== COMMA && next !== STOP || quotationAt(reader, last + 4)) return null
  const cue = {from: last + 2, to: last + 3, lemma: entry.lemma, kind: 'say'} as const
  const parts = marks < 0 ? [] : [shrink(reader, marks, marks + 1, 'before')]
  return sureReport(reader, marks < 0 ? 'below' : 'noun', subjectOf(k + 2, last, reference, 'behind'), [k, last + 3], parts, cue)
}

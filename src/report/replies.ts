import {AUXILIARY, CUE_NOUN} from '../text/classes.js'
import {COLON, COMMA, DASH, WORD} from '../text/tokens.js'
import {shrink} from './clauses.js'
import {beginsSpeech, marksBefore} from './marks.js'
import {
  bitsAt, formAt, isOne, kindAt, positionOf, quotationAt, type Reader, referenceAt, referenceFrom
} from './reader.js'
import {type Report, sureReport} from './reports.js'
import {ownerBefore, type Subject, subjectOf} from './noun-phrases.js'
import {QUOTED} from './sentences.js'

/** What nouns beside marks report: `“No,” was Ann’s reply`, `Her answer was, “No.”`, `Ann’s verdict: “A fraud.”` */
export function matchReplies(reader: Reader): Report[] {
  const reports: Report[] = []
  const {length} = reader.stream.items
  if (!(reader.stream.kinds & QUOTED)) return reports
  for (let k = 0; k < length; k++) {
    const voice = formAt(reader, k) === 'voice' ? matchVoice(reader, k) : null
    if (voice) reports.push(voice)
    if (!(bitsAt(reader, k) & CUE_NOUN) || kindAt(reader, k) !== WORD || referenceAt(reader, k)?.kind === 'name') continue
    const noun = reader.grammar.cueNoun(formAt(reader, k))
    const report = noun?.takes.has('quote') ? matchReply(reader, k, noun.lemma) : null
    if (report) reports.push(report)
  }
  return reports
}

function matchReply(reader: Reader, k: number, lemma: string): Report | null {
  const owner = ownerBefore(reader, k)
  const giver = owner ? null : giverBehind(reader, k)
  const before = marksInFront(reader, k)
  const marks = before < 0 && (owner || giver) ? marksBehind(reader, k, giver ? giver.to + 1 : k + 1) : before
  if (marks < 0) return null
  const source = owner ?? giver
  const from = before < 0 ? source!.from : marks + 1
  const to = before < 0 ? marks : Math.max(k, source?.to ?? 0) + 1
  const part = shrink(reader, marks, marks + 1, before < 0 ? 'comma' : 'before')
  return sureReport(reader, 'noun', source, [from, to], [part], {from: k, to: k + 1, lemma, kind: 'say'})
}

/** `“No,” came Ann’s voice`, `“No,” came the voice of Ann`. */
function matchVoice(reader: Reader, k: number): Report | null {
  const reference = referenceAt(reader, k)
  if (!reference || positionOf(reader, reference.last) !== k) return null
  const from = positionOf(reader, reference.first)
  const marks = formAt(reader, from - 1) === 'came' ? marksBefore(reader, from - 1) : -1
  if (marks < 0) return null
  const of = formAt(reader, k + 1) === 'of' ? referenceFrom(reader, k + 2) : null
  const source = subjectOf(from, of ? positionOf(reader, of.last) : k, reference, 'behind')
  const cue = {from: from - 1, to: from, lemma: 'come', kind: 'say'} as const
  return sureReport(reader, 'noun', source, [from - 1, source.to + 1], [shrink(reader, marks, marks + 1, 'before')], cue)
}

/** The marks of `“No,” was Ann’s placid reply`, `“No,” came the answer from Ann`, -1 when there are none. */
function marksInFront(reader: Reader, k: number): number {
  for (let verb = k - 1; k - verb < 9 && kindAt(reader, verb) !== COMMA && !quotationAt(reader, verb); verb--) {
    if (isOne(reader, verb, 'presenting')) return marksBefore(reader, verb)
  }
  return -1
}

/** Those of `Her answer was, “No.”`; `Ann’s reaction: “No.”`; `to Ann’s question of “Where to?”`. */
function marksBehind(reader: Reader, k: number, behind: number): number {
  const verb = Boolean(bitsAt(reader, behind) & AUXILIARY) || formAt(reader, behind) === 'of'
  let at = verb ? behind + 1 : behind
  const sign = kindAt(reader, at)
  if (sign === COLON || verb && (sign === COMMA || sign === DASH)) at++
  const quotation = quotationAt(reader, at)
  return quotation && at > k + 1 && (sign === COLON || beginsSpeech(reader, quotation)) ? at : -1
}

/** `the reply of the captain`, `an answer from Ann`. */
function giverBehind(reader: Reader, k: number): Subject | null {
  const reference = isOne(reader, k + 1, 'givers') ? referenceFrom(reader, k + 2) : null
  if (!reference || reference.sort === 'place') return null
  return subjectOf(k + 2, positionOf(reader, reference.last), reference, 'behind')
}

import {AUXILIARY, CUE_NOUN} from '../text/classes.js'
import {CLITIC, COLON, COMMA, DASH, STOP, textOf, WORD} from '../text/tokens.js'
import {shrink} from './clauses.js'
import {matchCleft} from './clefts.js'
import {hasVerb} from './finite.js'
import {beginsSpeech, marksBefore} from './marks.js'
import {
  bitsAt, formAt, isAdjunct, isOne, isOwner, kindAt, positionOf, quotationAt, type Reader, referenceAt,
  referenceFrom, sentenceOf
} from './reader.js'
import {type Report, sureReport} from './reports.js'
import {ownerOf} from './main-subjects.js'
import {type Subject, subjectOf} from './noun-phrases.js'
import {QUOTED} from './sentences.js'

/** What nouns beside marks report: `“No,” was Ann’s reply`, `Her answer was, “No.”`, `Ann’s verdict: “A fraud.”` */
export function matchReplies(reader: Reader): Report[] {
  const {items: {length}, kinds, level} = reader.stream
  const below = level < 0 ? matchCleft(reader, 0) : null
  const reports: Report[] = below ? [below] : []
  if (!(kinds & QUOTED)) return reports
  for (let k = 0; k < length; k++) {
    const voice = formAt(reader, k) === 'voice' ? matchVoice(reader, k) : null
    if (voice) reports.push(voice)
    const cleft = k > 0 ? matchCleft(reader, k) : null
    if (cleft) reports.push(cleft)
    if (!(bitsAt(reader, k) & CUE_NOUN) || referenceAt(reader, k)?.kind === 'name') continue
    const noun = reader.grammar.cueNoun(formAt(reader, k))
    const report = noun?.takes.has('quote') ? matchReply(reader, k, noun.lemma) : null
    if (report) reports.push(report)
  }
  return reports
}

function matchReply(reader: Reader, k: number, lemma: string): Report | null {
  const owner = ownerOf(reader, k)
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

/** `“No,” came Ann’s voice`, `“No,” came her low voice`, `“No,” came the voice of Ann`. */
function matchVoice(reader: Reader, k: number): Report | null {
  const reference = referenceAt(reader, k)
  const whole = reference && positionOf(reader, reference.last) === k
  const from = whole ? positionOf(reader, reference.first) : [k - 1, k - 2].find(at => isOwner(reader, at)) ?? -1
  if (from < 0) return null
  const marks = formAt(reader, from - 1) === 'came' ? marksBefore(reader, from - 1) : -1
  if (marks < 0) return null
  const of = formAt(reader, k + 1) === 'of' ? referenceFrom(reader, k + 2) : null
  const source = subjectOf(from, of ? positionOf(reader, of.last) : k, reference, 'behind')
  const cue = {from: from - 1, to: from, lemma: 'come', kind: 'say'} as const
  return sureReport(reader, 'noun', source, [from - 1, source.to + 1], [shrink(reader, marks, marks + 1, 'before')], cue)
}

/** The marks of `“No,” was Ann’s placid reply`, `“No,” came the answer from Ann`, -1 when there are none. */
function marksInFront(reader: Reader, k: number): number {
  for (let verb = k - 1; k - verb < 9 && (kindAt(reader, verb) === WORD || kindAt(reader, verb) === CLITIC); verb--) {
    if (isOne(reader, verb, 'presenting')) return marksBefore(reader, verb)
  }
  return -1
}

/**
 * Those of `Her answer was, “No.”`; `Her answer was only “No.”`; `Her verdict? “No.”`; `Ann’s reaction: “No.”`; `to Ann’s
 * question of “Where to?”`.
 */
function marksBehind(reader: Reader, k: number, behind: number): number {
  const phrase = behindMatter(reader, behind)
  const verb = Boolean(bitsAt(reader, phrase) & AUXILIARY) || formAt(reader, phrase) === 'of'
  let at = verb ? behindPredicate(reader, phrase + 1) : phrase
  while (verb && isAdjunct(reader, at)) at++
  const sign = kindAt(reader, at)
  const asks = sign === STOP && textOf(reader.tokens, reader.stream.items[at]!) === '?' &&
    !hasVerb(reader, sentenceOf(reader, k).from, k)
  if (sign === COLON || asks || verb && (sign === COMMA || sign === DASH)) at++
  const quotation = quotationAt(reader, at)
  return quotation && at > k + 1 && (sign === COLON || asks || beginsSpeech(reader, quotation)) ? at : -1
}

/** `her message to the crew:`, `Ann’s reaction to the vote was`; not `his refusal to say “no”` */
function behindMatter(reader: Reader, k: number): number {
  if (!isOne(reader, k, 'matters') || formAt(reader, k) === 'of') return k
  let at = k + 1
  while (kindAt(reader, at) === WORD && !(bitsAt(reader, at) & AUXILIARY) && at - k < longestMatter) at++
  return bitsAt(reader, at) & AUXILIARY || kindAt(reader, at) === COLON ? at : k
}

const longestMatter = 8

/** `was simple:`, `was short and blunt:` */
function behindPredicate(reader: Reader, k: number): number {
  let at = k
  while (kindAt(reader, at) === WORD && at - k < 4) at++
  return kindAt(reader, at) === COLON ? at : k
}

/** `the reply of the captain`, `an answer from Ann`. */
function giverBehind(reader: Reader, k: number): Subject | null {
  const reference = isOne(reader, k + 1, 'givers') ? referenceFrom(reader, k + 2) : null
  if (!reference || reference.sort === 'place') return null
  return subjectOf(k + 2, positionOf(reader, reference.last), reference, 'behind')
}

import {CUE, DETERMINER, PREPOSITION, RELATIVE, SUBORDINATOR, VERB} from '../text/classes.js'
import {COLON, COMMA, DASH, WORD} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import {shrink} from './clauses.js'
import {type Complement, isHeardFrom} from './complement.js'
import {carryingOn, contentBefore, restBehind} from './content-before.js'
import {beginningOf} from './openings.js'
import type {CueVerb} from './cues.js'
import {isDenied} from './denials.js'
import {complementOf, isPlain} from './extent.js'
import {hasVerb} from './finite.js'
import {beginsSpeech, holdsMarks, marksBefore, runsInto} from './marks.js'
import {maySpeak, type Subject} from './noun-phrases.js'
import {isQuoting} from './passed.js'
import {extend} from './phrases-behind.js'
import {
  behindReference, bitsAt, commaFrom, formAt, isAdjunct, isOne, isPeriod, kindAt, quotationAt,
  type Reader, referenceFrom, referenceTo, sentenceOf
} from './reader.js'
import type {Report} from './reports.js'
import {type Possible, shareOf} from './shares.js'
import {findPatient, findSubject} from './subject.js'
import {startOfTag} from './tags.js'
import {exclaims, followsItsBearer, isTitle} from './titles.js'

/** What the verbs of one stream report. */
export function matchVerbs(reader: Reader, cues: readonly CueVerb[]): Report[] {
  const reports: Report[] = []
  if (cues.length === 0) return reports
  const subjects: (Subject | null)[] = []
  const last = lastAhead(reader, cues)
  for (const cue of cues) {
    if (isQuoting(reader, cue.from - 2)) continue
    const subject = findSubject(reader, cue, subjects)
    if (isWhile(reader, cue, subject, subjects[subjects.length - 1])) continue
    // `pushed for Lee to resign, arguing …`: Lee does not argue.
    if (cue.mood !== 'infinitive') subjects.push(subject)
    const report = matchVerb(reader, cue, subject, cue === last)
    if (report) reports.push(report)
  }
  return reports
}

/** `“No,” said Ann, as he finished, “it rains.”`: he does not go on; not `as he said, “It rains.”` */
function isWhile(reader: Reader, cue: CueVerb, subject: Subject | null, tag: Subject | null | undefined): boolean {
  const when = tag?.order === 'behind' && kindAt(reader, tag.to + 1) === COMMA ? tag.to + 2 : -1
  if (subject?.from !== when + 1 || !(bitsAt(reader, when) & SUBORDINATOR)) return false
  const marks = kindAt(reader, cue.to) === COMMA ? quotationAt(reader, cue.to + 1) : null
  const goesOn = marks && !beginsSpeech(reader, marks)
  return Boolean(goesOn) && (reader.grammar.lists.stages.has(cue.entry.lemma) || cue.entry.kind === 'act')
}

/** `Mr. Lee continued:`, `as he exclaimed,` at the end of a paragraph: the verb that reports the marks of the next one. */
function lastAhead(reader: Reader, cues: readonly CueVerb[]): CueVerb | null {
  const {length} = reader.stream.items
  const sign = kindAt(reader, length - 1)
  if (reader.stream.level >= 0 || sign !== COLON && sign !== COMMA && sign !== DASH) return null
  const {from} = sentenceOf(reader, length - 1)
  for (let i = cues.length - 1; i >= 0 && cues[i]!.from >= from; i--) {
    const cue = cues[i]!
    if (cue.entry.takes.has('quote') && !cue.passive) return length - cue.to < 25 && !holdsMarks(reader, cue.to, length) ? cue : null
  }
  return null
}

function matchVerb(
  reader: Reader, cue: CueVerb, hearer: Subject | null, ahead: boolean
): Report | null {
  const {entry, denied} = cue
  const subject = heardFrom(reader, cue) ?? hearer
  if (entry.kind === 'think' && (isReader(reader, subject) || namesBearer(reader, cue))) return null
  if (isAudible(reader, cue, subject) || startsDeed(reader, cue) || isNouns(reader, cue)) return null
  const inverted = subject?.order === 'behind'
  const to = inverted ? subject.to + 1 : cue.to
  const spoken = complementOf(reader, cue, subject, to)
  const from = startOfTag(reader, cue, subject, spoken)
  const tag = isTag(reader, from, inverted) || asksThere(reader, from, subject, spoken)
  const plain = tag && !goesOnInMarks(reader, spoken) ? null : spoken
  const silent = cue.mood === 'participle' || cue.passive && !isToldMarks(reader, cue, from)
  const whom = plain && !silent ? behindWhom(reader, cue, from, plain) : -1
  const told = whom < 0 ? null : contentBefore(reader, cue, subject, from, whom, null)
  const behind = told ? null : plain
  const before = silent ? null : told ?? contentBefore(reader, cue, subject, from, to, behind)
  const {mood, passive} = cue
  const addressee = addresseeOf(reader, cue, to)
  const tags = before !== null && quotationAt(reader, before.to - 1) !== null
  const make = (frame: Report['frame'], parts: readonly Complement[]): Report => {
    const possible: Possible =
      {lemma: entry.lemma, kind: entry.kind, mood, passive, denied, from: cue.from, subject, parts}
    return {
      frame, stream: reader.index, subject: listens(reader, cue, subject) ? null : subject, addressee, from, to, parts,
      cue: {from: cue.second ?? cue.from, to: cue.to, lemma: entry.lemma, kind: entry.kind},
      share: shareOf(reader, possible),
      denied: isDenied(reader, cue, subject, parts), possible
    }
  }
  if (ahead && !tags) return make('ahead', [])
  const of = tellsOf(cue) ? findPatient(reader, cue) : null
  if (of && (!behind || isPlain(reader, behind) || tellsMore(reader, cue, behind))) {
    const more = behind && tellsMore(reader, cue, behind) ? beforeAgent(reader, behind, subject) : null
    // `Results are expected in May`
    if (!more && isOne(reader, cue.from, 'awaited')) return null
    const part = {from: of.from, to: of.to + 1, shape: 'clause', construction: more?.construction ?? 'passive'} as const
    return {...make('mention-cue-content', more ? [part, more] : [part]), subject: passive ? subject : null}
  }
  const order = inverted ? 'content-cue-mention' : 'content-mention-cue'
  if (before && behind?.shape === 'quote') {
    return make(order, [before, before.shape === 'clause' ? carryingOn(reader, behind) : behind])
  }
  if (before) {
    const rest = restBehind(reader, cue, told ? whom : to, before)
    return rest ? make('content-around', [before, rest]) : make(order, [before])
  }
  if (!behind || entry.kind === 'beat' && behind.shape !== 'quote') return null
  return make('mention-cue-content', [passive ? beforeAgent(reader, behind, subject) : behind])
}

/** `It was late, Lee told the inquest (staff) on Monday`: behind whom, where that is not what is told; else -1. */
function behindWhom(reader: Reader, {entry, denied, to}: CueVerb, from: number, part: Complement): number {
  const tells = entry.addressee && entry.kind === 'say' && entry.takes.has('bare') && !denied
  if (!tells || part.construction !== 'object' || part.from !== to || kindAt(reader, from - 1) !== COMMA) return -1
  const behind = behindNoun(reader, behindReference(reader, to), part.to)
  // Not `told him the truth`, `told the date by the papers`.
  return [behind, part.to].some(k => isOne(reader, k - 1, 'tales')) ? -1 : behind
}

/** Behind a noun phrase: `the inquest`, `the Today programme`, `staff`; not `staff yesterday`, `Ann the truth` */
function behindNoun(reader: Reader, k: number, end: number): number {
  const ends = (at: number) => bitsAt(reader, at) & PREPOSITION || isAdjunct(reader, at) || isPeriod(reader, at) ||
    bitsAt(reader, at) & DETERMINER
  let at = bitsAt(reader, k) & DETERMINER ? k + 1 : k
  while (at < end && kindAt(reader, at) === WORD && !ends(at)) at++
  return at
}

/** `Nurse ‘lied’, jury told`: a headline leaves out the `was`; not `the jury told “Ann”` */
const listens = (reader: Reader, {entry: {lemma}, to}: CueVerb, subject: Subject | null): boolean =>
  lemma === 'tell' && subject?.from === subject?.to && subject !== null && isOne(reader, subject.to, 'courts') && kindAt(reader, to) !== WORD

/** `“Go,” Lee was told by Ann`, `It leaks, a jury was told`; no other verb in the passive reports what stands before it. */
const isToldMarks = (reader: Reader, {entry}: CueVerb, from: number): boolean =>
  entry.addressee && (marksBefore(reader, from) >= 0 || entry.kind === 'say' && isOne(reader, from + 1, 'courts'))

/** `told Ann`, `said to Ann`, `said Tom to Ann`, `Ann was told`, `Ann was accused of it`. */
function addresseeOf(reader: Reader, cue: CueVerb, to: number): Reference | null {
  if (cue.passive) return findPatient(reader, cue)?.reference ?? null
  // `“No,” Ann heard her say.`: Ann does not; `“No,” she heard him say to Ann.`
  const hears = /^h(?:er|im)$/u.test(formAt(reader, cue.quoted?.to ?? 0)) && formAt(reader, to) !== 'to'
  if (hears) return referenceTo(reader, cue.from - 1)
  // `Asked by Ann, he said`
  const first = beginningOf(reader, cue.from)
  if (formAt(reader, first).endsWith('ed') && formAt(reader, first + 1) === 'by') return referenceFrom(reader, first + 2)
  const said = formAt(reader, to) === 'to'
  const told = cue.entry.addressee && to === cue.to && !isOne(reader, to, 'nominative')
  const reference = said || told ? referenceFrom(reader, said ? to + 1 : to) : null
  // `told Aleks`: whatever a name is the name of, it listens.
  return reference?.sort === 'person' || reference?.sort === 'unknown' && reference.kind === 'name' ? reference : null
}

/** `“No,” she began to hope that`, `“No,” she began to walk`; not `“No,” she began to say`, `“No,” she went on to Tom`. */
const startsDeed = (reader: Reader, {entry, to}: CueVerb): boolean => {
  if (!reader.grammar.lists.stages.has(entry.lemma) || formAt(reader, to) !== 'to') return false
  return bitsAt(reader, to + 1) & CUE ? formAt(reader, to + 2) === 'that' : Boolean(bitsAt(reader, to + 1) & VERB)
}

/** `Charging operators argued that it leaks`: a noun’s; not `Charging that it leaks, Lee left`, `Arguing with Lee.` */
function isNouns(reader: Reader, {from, mood}: CueVerb): boolean {
  const sentence = sentenceOf(reader, from)
  if (mood !== 'participle' || from !== sentence.from || holdsMarks(reader, from, sentence.to)) return false
  return commaFrom(reader, from, sentence.to) === sentence.to && hasVerb(reader, from + 1, sentence.to)
}

/** `in a voice that Tom could hear, “No.”`: he says nothing. */
const isAudible = (reader: Reader, {entry, from}: CueVerb, subject: Subject | null): boolean =>
  entry.lemma === 'hear' && subject !== null && Boolean(bitsAt(reader, subject.from - 1) & RELATIVE) && kindAt(reader, from + 1) === COMMA

/** The `Ann` of `I heard “No” from Ann`. */
function heardFrom(reader: Reader, cue: CueVerb): Subject | null {
  const {to} = cue
  if (!quotationAt(reader, to) || !isHeardFrom(reader, cue, to + 1)) return null
  const reference = referenceFrom(reader, to + 2)
  return maySpeak(reference) || reference?.sort === 'unknown' ? extend(reader, reference!, to + 2, 'agent') : null
}

/** `also known as Hugh Lee`, `known locally as “Little Rome”`, `known to drinkers as “Gaz”`, `known as the “War”` */
const namesBearer = (reader: Reader, {from, to}: CueVerb): boolean => {
  let as = isAdjunct(reader, to) ? to + 1 : to
  const circle = bitsAt(reader, as) & PREPOSITION
  while (circle && as - to < longestCircle && kindAt(reader, as) === WORD && formAt(reader, as) !== 'as') as++
  if (!isOne(reader, from, 'knowing') || formAt(reader, as) !== 'as') return false
  return referenceFrom(reader, as + 1)?.kind === 'name' || [1, 2].some(i => quotationAt(reader, as + i) !== null)
}

/** How many words tell who calls one so: `known to the guests of the inn as` */
const longestCircle = 8

/** `You will gather that she was ill`: whoever reads it thinks nothing that could be reported. */
const isReader = (reader: Reader, subject: Subject | null): boolean =>
  subject !== null && subject.from === subject.to && formAt(reader, subject.from) === 'you'

/**
 * `“We won,” Lee said after a long pause`: words that report whole speech in front of them report nothing behind; not
 * those of `In his book, “A Long Year,” Lee said that they won`.
 */
function isTag(reader: Reader, from: number, inverted: boolean): boolean {
  const at = marksBefore(reader, from)
  if (at < 0 || !runsInto(reader, at, from) || followsItsBearer(reader, at)) return false
  if (inverted) return true
  const quotation = quotationAt(reader, at)!
  return at === sentenceOf(reader, at).from || beginsSpeech(reader, quotation) && !isTitle(reader.tokens, quotation, 2)
}

/** `“Why?” Ann asked when he came`: what stands in the marks; not `“Why?” He asked when`, `“Why?” Ann asked whether`. */
function asksThere(reader: Reader, from: number, subject: Subject | null, behind: Complement | null): boolean {
  const quotation = behind && formAt(reader, behind.from) === 'when' ? quotationAt(reader, from - 1) : null
  return quotation !== null && exclaims(reader.tokens, quotation) && subject?.reference?.kind === 'name'
}

/** Not `“We won,” Lee wrote in his book, “A Long Year”`, nor `“We won,” said Lee of the “war.”` */
const goesOnInMarks = (reader: Reader, part: Complement | null): boolean =>
  part?.shape === 'quote' && !(bitsAt(reader, part.from - 1) & (DETERMINER | PREPOSITION)) &&
  !isTitle(reader.tokens, quotationAt(reader, part.from)!, 2)

/** `the plan was dismissed`, `the plan seems to work`: who or what stands before the verb does not speak. */
function tellsOf({entry: {lemma, kind, addressee}, passive, mood}: CueVerb): boolean {
  if (mood !== 'finite') return false
  return passive ? !addressee && kind !== 'beat' && kind !== 'manner' : lemma === 'seem' || lemma === 'appear'
}

/** `was urged to stay by Lee`: who urged is no part of it. */
function beforeAgent(reader: Reader, part: Complement, agent: Subject | null): Complement {
  const inside = agent && part.from < agent.from - 1
  return inside ? {...shrink(reader, part.from, agent.from - 1, part.construction), shape: part.shape} : part
}

/** What stands behind such a verb goes on with it: `to work`, `as a fraud`; not its place or time. */
function tellsMore(reader: Reader, {entry: {kind}}: CueVerb, {construction, from, to}: Complement): boolean {
  if (holdsMarks(reader, from, to)) return false
  if (construction === 'about') return formAt(reader, from - 1) === 'as'
  return construction === 'to' || (construction === 'object' && kind !== 'say')
}

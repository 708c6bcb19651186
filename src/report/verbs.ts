import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, DETERMINER, FUNCTION_WORD, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLITIC, COLON, COMMA, DASH, LOWER, NUMBER, OPEN_BRACKET, OTHER, SEMICOLON, STOP, WORD, behindTime, textOf} from '../text/tokens.js'
import {behindRelative, shrink, startsSentence} from './clauses.js'
import {type Complement, complementBehind, isFinite} from './complement.js'
import type {CueVerb} from './cues.js'
import type {Report} from './reports.js'
import {beginsSpeech, endsSpeech, endsSpeechWith, holdsMarks, marksBefore, runsInto} from './marks.js'
import {
  bitsAt, cuesAt, formAt, isAdjunct, isOne, kindAt, quotationAt, type Reader, referenceAt, referenceFrom, sentenceOf,
  shapeAt
} from './reader.js'
import {type Possible, shareOf} from './shares.js'
import type {Reference} from '../speaker/mentions.js'
import {isInflected, type Subject} from './noun-phrases.js'
import {findPatient, findSubject} from './subject.js'
import {followsItsBearer, isTitle} from './titles.js'

/** What the verbs of one stream report. */
export function matchVerbs(reader: Reader, cues: readonly CueVerb[]): Report[] {
  const reports: Report[] = []
  const subjects: (Subject | null)[] = []
  const last = lastAhead(reader, cues)
  for (const cue of cues) {
    const subject = findSubject(reader, cue, subjects)
    // `pushed for Lee to resign, arguing …`: Lee does not argue.
    if (cue.mood !== 'infinitive') subjects.push(subject)
    const report = matchVerb(reader, cue, subject, cue === last)
    if (report) reports.push(report)
  }
  return reports
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
  reader: Reader, cue: CueVerb, subject: Subject | null, ahead: boolean
): Report | null {
  const {entry, denied} = cue
  if (entry.kind === 'think' && isReader(reader, subject)) return null
  const inverted = subject?.order === 'behind'
  const to = inverted ? subject.to + 1 : cue.to
  const spoken = complementOf(reader, cue, subject, to)
  const from = startOfTag(reader, cue, subject, spoken)
  const behind = isTag(reader, from, inverted) && !goesOnInMarks(reader, spoken) ? null : spoken
  const silent = cue.mood === 'participle' || cue.passive && !isToldMarks(reader, cue, from)
  const before = silent ? null : contentBefore(reader, cue, subject, from, to, behind)
  const {mood, passive} = cue
  const addressee = addresseeOf(reader, cue, to)
  const tags = before !== null && quotationAt(reader, before.to - 1) !== null
  const make = (frame: Report['frame'], parts: readonly Complement[]): Report => {
    const possible: Possible =
      {lemma: entry.lemma, kind: entry.kind, mood, passive, denied, from: cue.from, subject, parts}
    return {
      frame, stream: reader.index, subject, addressee, from, to, parts,
      cue: {from: cue.second ?? cue.from, to: cue.to, lemma: entry.lemma, kind: entry.kind},
      share: shareOf(reader, possible),
      denied: isDenied(reader, cue, parts[0]) || parts[0]?.shape === 'quote' && isUnreal(reader, subject), possible
    }
  }
  if (ahead && !tags) return make('ahead', [])
  const of = tellsOf(cue) ? findPatient(reader, cue) : null
  if (of && (!behind || isPhrase(reader, behind) || tellsMore(reader, cue, behind))) {
    const more = behind && tellsMore(reader, cue, behind) ? beforeAgent(reader, behind, subject) : null
    const part = {from: of.from, to: of.to + 1, shape: 'clause', construction: more?.construction ?? 'passive'} as const
    return {...make('mention-cue-content', more ? [part, more] : [part]), subject: passive ? subject : null}
  }
  const order = inverted ? 'content-cue-mention' : 'content-mention-cue'
  if (before && behind?.shape === 'quote') return make(order, [before, behind])
  if (before) {
    const rest = restBehind(reader, cue, to, before)
    return rest ? make('content-around', [before, rest]) : make(order, [before])
  }
  return behind && (entry.kind !== 'beat' || behind.shape === 'quote') ? make('mention-cue-content', [behind]) : null
}

/** `“Go,” Lee was told by Ann`; no other verb in the passive reports what stands before it. */
const isToldMarks = (reader: Reader, {entry}: CueVerb, from: number): boolean =>
  entry.addressee && marksBefore(reader, from) >= 0

/** `told Ann`, `said to Ann`, `said Tom to Ann`, `Ann was told`. */
function addresseeOf(reader: Reader, cue: CueVerb, to: number): Reference | null {
  const {addressee} = cue.entry
  if (cue.passive) return addressee ? findPatient(reader, cue)?.reference ?? null : null
  const said = formAt(reader, to) === 'to'
  const reference = said || addressee && to === cue.to ? referenceFrom(reader, said ? to + 1 : to) : null
  return reference?.sort === 'person' ? reference : null
}

/** `You will gather that she was ill`: whoever reads it thinks nothing that could be reported. */
const isReader = (reader: Reader, subject: Subject | null): boolean =>
  subject !== null && subject.from === subject.to && formAt(reader, subject.from) === 'you'

/**
 * `never said that …`, `has not described it as “a fraud”`; what one does not believe, or would not tell (`whether …`), is
 * still reported of them.
 */
function isDenied(reader: Reader, {denied, passive, entry: {kind, lemma}}: CueVerb, part?: Complement): boolean {
  // `She did not hesitate: “Eat it.”`
  if (!denied || !part || lemma === 'hesitate') return false
  const words = kind !== 'think' && kind !== 'act' && holdsMarks(reader, part.from, part.to)
  return words || passive || kind === 'say' && part.construction === 'that'
}

/** `Nobody said “no”`, `if he had said “no”` */
function isUnreal(reader: Reader, subject: Subject | null): boolean {
  if (subject?.order !== 'before') return false
  const form = formAt(reader, subject.from)
  const nobody = form === 'nobody' || form === 'none' || form === 'no' && formAt(reader, subject.from + 1) === 'one'
  return nobody || formAt(reader, subject.from - 1) === 'if'
}

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
  const inside = agent && part.from < agent.from - 1 && agent.to < part.to
  return inside ? shrink(reader, part.from, agent.from - 1, part.construction) : part
}

const isPhrase = (reader: Reader, {construction, from, to}: Complement): boolean =>
  (construction === 'object' || construction === 'about') && !holdsMarks(reader, from, to)

/** What stands behind such a verb goes on with it: `to work`, `as a fraud`; not its place or time. */
function tellsMore(reader: Reader, {entry: {kind}}: CueVerb, {construction, from, to}: Complement): boolean {
  if (holdsMarks(reader, from, to)) return false
  if (construction === 'about') return formAt(reader, from - 1) === 'as'
  return construction === 'to' || (construction === 'object' && kind !== 'say')
}

/** Where the words that report begin: right behind the marks whose speech they carry on, else with the subject. */
function startOfTag(reader: Reader, cue: CueVerb, subject: Subject | null, behind: Complement | null): number {
  const patient = cue.passive ? findPatient(reader, cue) : null
  const adjacent = subject?.order === 'before' || subject?.order === 'apart' ? subject : patient
  // `“A fraud,” a line she has printed on a shirt`
  const relative = subject?.reference?.kind === 'pronoun' && isNounAt(reader, subject.from - 1)
  const begins = adjacent && (relative && adjacent === subject ? subject.from : startOfPhrase(reader, adjacent.from))
  const from = behindAs(reader, begins ?? cue.from)
  const possible = cue.mood === 'finite' && cue.entry.takes.has('quote') && subject?.order !== 'behind'
  const marks = possible && !relative && marksBefore(reader, from) < 0 ? tagged(reader, cue.from) : -1
  return marks < 0 || behind && marks > sentenceOf(reader, marks).from ? from : marks + 1
}

/** A word that is only a noun there, and no time: `a line`, not `the next day`. */
const isNounAt = (reader: Reader, k: number): boolean =>
  kindAt(reader, k) === WORD && !(bitsAt(reader, k) & (FUNCTION_WORD | ADVERB | CALENDAR | VERB)) && !isOne(reader, k, 'times') &&
  Boolean(bitsAt(reader, k - 1) & DETERMINER)

/** Position of marks whose speech runs on into the words before a verb: `“Go,” a spokesman for some of the guests said`. */
function tagged(reader: Reader, verb: number): number {
  let marks = verb - 1
  while (marks >= 0 && verb - marks < longestTag && !quotationAt(reader, marks)) marks--
  if (!quotationAt(reader, marks) || !endsSpeechWith(reader, marks, COMMA)) return -1
  if (bitsAt(reader, marks + 1) & (PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE)) return -1
  let aside = false
  for (let k = marks + 1; k < verb; k++) {
    const [kind, bits] = [kindAt(reader, k), bitsAt(reader, k)]
    if (kind === STOP || kind === SEMICOLON) return -1
    aside = kind !== COMMA && (aside || Boolean(bits & RELATIVE))
    const acts = bits & (AUXILIARY | VERB) || isInflected(reader, k)
    if (!aside && acts && !referenceAt(reader, k)) return -1
  }
  return aside ? -1 : marks
}

/** How far behind marks the verb that reports them may stand. */
const longestTag = 40

/** `“…,” as Lee said`: the words that report begin with `as`. */
function behindAs(reader: Reader, k: number): number {
  const joins = formAt(reader, k - 1) === 'as' && (quotationAt(reader, k - 2) || kindAt(reader, k - 2) === COMMA)
  return joins ? k - 1 : k
}

/** Where the words before a name that belong to it begin, behind a comma or marks: `, Acme’s longtime head Lee said`. */
function startOfPhrase(reader: Reader, k: number): number {
  const breaks = PREPOSITION | COORDINATOR | AUXILIARY | RELATIVE | SUBORDINATOR | VERB | CUE
  for (let at = k; at >= 0 && k - at < 8; at--) {
    const kind = kindAt(reader, at - 1)
    if (quotationAt(reader, at - 1) || kind === COMMA) return at
    if (kind !== WORD && kind !== CLITIC && kind !== NUMBER) return k
    const breaking = bitsAt(reader, at - 1) & breaks && kind !== CLITIC
    if (breaking && !referenceAt(reader, at - 1) && !isBase(reader, at - 1)) return k
  }
  return k
}

/** `White House press secretary Lee said`: a noun that is a verb’s base form. */
function isBase(reader: Reader, k: number): boolean {
  const form = formAt(reader, k)
  return cuesAt(reader, k).some(({lemma}) => lemma === form)
}

/** What stands behind the cue, as the words before it let it be read. */
function complementOf(reader: Reader, cue: CueVerb, subject: Subject | null, k: number): Complement | null {
  const behind = complementBehind(reader, cue, cue.entry.kind === 'name' ? k : behindWas(reader, subject, k))
  if (!behind || isPlace(reader, behind)) return null
  if (cue.entry.kind === 'name' || goesOnClause(reader, subject, behind)) return {...behind, shape: 'clause'}
  if (subject?.order === 'relative' && isBetweenCommas(reader, cue.from)) {
    return shrink(reader, behind.from, behindRelative(reader, behind.from, behind.to), behind.construction)
  }
  const left = isOpening(reader, subject) ? endOfOpening(reader, behind) : behind.to
  if (left < behind.to) return shrink(reader, behind.from, left, behind.construction)
  if (cue.mood === 'participle' && subject && subject.from > cue.to && subject.from < behind.to) {
    return shrink(reader, behind.from, subject.from, behind.construction)
  }
  return behind
}

/** `When Lee asked how, Roe laughed`: a clause in front of the one it belongs to. */
const isOpening = (reader: Reader, subject: Subject | null): boolean =>
  subject?.order === 'before' && isOne(reader, subject.from - 1, 'opening') &&
  subject.from - 1 === skipOpening(reader, sentenceOf(reader, subject.from).from)

/** The comma behind which the clause that it opens begins; its end where there is none. */
function endOfOpening(reader: Reader, {from, to}: Complement): number {
  for (let k = from + 1; k < to; k++) if (kindAt(reader, k) === COMMA && startsSentence(reader, k + 1)) return k
  return to
}

/** `What Lee said was that it rained`, `All Lee said was “no”`: behind the verb of the sentence, where it has one. */
function behindWas(reader: Reader, subject: Subject | null, k: number): number {
  if (subject?.order !== 'before' || !isOne(reader, subject.from - 1, 'summing')) return k
  const {to: end} = sentenceOf(reader, k)
  let at = k
  while (at < end && at - k < 16 && !isOne(reader, at, 'is')) at++
  return isOne(reader, at, 'is') ? at + 1 : k
}

/** `the plan, which he said “should go”`: the rest of the relative; not `the room in which he said, “Go”`. */
function goesOnClause(reader: Reader, subject: Subject | null, {shape, construction}: Complement): boolean {
  if (shape !== 'quote' || construction === 'comma' || subject?.order !== 'before') return false
  if (!(bitsAt(reader, subject.from - 1) & RELATIVE) || bitsAt(reader, subject.from - 2) & PREPOSITION) return false
  const form = formAt(reader, subject.from - 1)
  return form !== 'what' && form !== 'that'
}

/** `spoke on “This Week”` */
const isPlace = (reader: Reader, {construction, from}: Complement): boolean =>
  construction === 'about' && quotationAt(reader, from) !== null && followsItsBearer(reader, from)

/** `The firm, which promised no plant would close, now says`: the clause ends where the relative clause does. */
function isBetweenCommas(reader: Reader, verb: number): boolean {
  let k = verb - 1
  while (verb - k < 6 && !(bitsAt(reader, k) & RELATIVE)) k--
  return kindAt(reader, k - 1) === COMMA
}

/** What is reported before `from`, where the words that report begin: marks, or a clause with its comma. */
function contentBefore(
  reader: Reader, cue: CueVerb, subject: Subject | null, from: number, to: number, behind: Complement | null
): Complement | null {
  const marks = marksBefore(reader, from)
  const {entry} = cue
  if (marks >= 0) {
    if (entry.kind === 'beat' && !isSaid(reader, cue, marks, from)) return null
    if (behind && followsItsBearer(reader, marks)) return null
    // `“Is it bad?” Lee did not answer.`
    if (cue.denied && !endsSpeechWith(reader, marks, COMMA)) return null
    // `Noting a “long” delay Lee said that the dam was safe`
    if (behind?.shape === 'clause' && behind.construction !== 'object' && behind.construction !== 'about') return null
    const quotation = quotationAt(reader, marks)!
    if (!endsSpeech(reader, quotation) && !beginsSpeech(reader, quotation)) return null
    const before = withWordsBefore(reader, marks)
    if (!endsInPeriod(reader, marks)) return before
    // `He called it “dead.” Lee said, “No.”`
    if (before.shape === 'clause' && behind?.shape === 'quote') return null
    return closesTag(reader, cue, from, to) ? {...before, construction: 'across'} : null
  }
  if (kindAt(reader, from - 1) !== COMMA || entry.kind === 'beat' || isNamedBetween(cue, subject)) return null
  // `“Yes”, he said; “no”, she said.`
  const first = from - 2 === skipOpening(reader, sentenceOf(reader, from - 2).from)
  if (quotationAt(reader, from - 2) && (first || kindAt(reader, from - 3) === SEMICOLON)) {
    return shrink(reader, from - 2, from - 1, 'before')
  }
  if (behind && behind.construction !== 'about' && kindAt(reader, behind.from - 1) !== COMMA) return null
  if (!entry.takes.has('bare') && !entry.takes.has('that')) return null
  const sentence = sentenceOf(reader, cue.from)
  const next = kindAt(reader, to)
  const closed = to >= sentence.to || next === STOP || next === COMMA || next === SEMICOLON ||
    isAdjunct(reader, to) || bitsAt(reader, to) & PREPOSITION
  if (!closed) return null
  const clause = shrink(reader, skipOpening(reader, sentence.from), from - 1, 'before')
  const whole = hasVerb(reader, clause.from, clause.to) || next === COMMA
  return clause.to > clause.from && whole ? clause : null
}

/** `The minister for finance, Ana Ruiz, said`: what stands before her name reports nothing. */
const isNamedBetween = ({from}: CueVerb, subject: Subject | null): boolean =>
  subject?.order === 'apart' && from === subject.to + 2

/** `“Yes,” he nodded`, `“Yes!” he beamed`; not `“Yes.” He nodded`, `“Yes!” Lee nodded`. */
function isSaid(reader: Reader, {from: verb}: CueVerb, marks: number, from: number): boolean {
  if (endsSpeechWith(reader, marks, COMMA)) return true
  const inverted = from === verb
  return runsInto(reader, marks, from) && shapeAt(reader, from) === LOWER && (inverted || referenceFrom(reader, from)?.kind === 'pronoun')
}

/** `“No.” said Ann`, `“No.” Ann said.`; not `“No.” Ann paused a moment`: behind a full stop little else is said. */
function closesTag(reader: Reader, cue: CueVerb, from: number, to: number): boolean {
  if (shapeAt(reader, from) === LOWER) return true
  const next = kindAt(reader, to)
  return next === 0 || next === STOP || next === COMMA && cue.entry.kind === 'say'
}

function endsInPeriod({tokens, stream: {items}, quotations}: Reader, k: number): boolean {
  const {close} = quotations[~items[k]!]!
  return tokens.kind[close - 1] === STOP && textOf(tokens, close - 1) === '.'
}

/** `The plan was “dead,” Lee said`: the clause of which the marks at position `at` are the end. */
function withWordsBefore(reader: Reader, at: number): Complement {
  const from = at + 1
  const first = skipOpening(reader, sentenceOf(reader, at).from)
  const quotation = quotationAt(reader, at)!
  const before = kindAt(reader, at - 1)
  const long = reader.tokens.kind[quotation.close - 1] === COMMA && quotation.close - quotation.open > 12
  const behindSign = first === at - 1 && (before === OPEN_BRACKET || before === OTHER)
  // `“Go,” Ann said, “now!” Tom replied.`
  const resumes = before === COMMA && quotationAt(reader, first) !== null
  const alone = first >= at || resumes || before === COLON || before === DASH || behindSign ||
    beginsSpeech(reader, quotation) && (before === COMMA || long)
  return {from: alone ? at : first, to: from, shape: alone ? 'quote' : 'clause', construction: 'before'}
}

/** Over `But`, `However,` and the like at the beginning of a sentence. */
export function skipOpening(reader: Reader, first: number): number {
  const {stream: {items}, tokens} = reader
  // `14:42 The wind turns, Lee says`
  let k = first === 0 && items[0]! >= 0 ? Math.max(0, behindTime(tokens, items[0]!, tokens.length) - items[0]!) : first
  const opens = (at: number) => bitsAt(reader, at) & COORDINATOR || kindAt(reader, at) === COMMA ||
    (isAdjunct(reader, at) && kindAt(reader, at + 1) === COMMA)
  while (opens(k)) k++
  return k
}

/** `The plan, Lee said, works`: the rest of a clause into which the words that report are put. */
function restBehind(reader: Reader, cue: CueVerb, to: number, before: Complement): Complement | null {
  if (before.shape === 'quote' || kindAt(reader, to) !== COMMA) return null
  const {to: end} = sentenceOf(reader, cue.from)
  const rest = shrink(reader, to + 1, end, 'before')
  // `…, said Lee, a guide`
  if (to > cue.to && !hasVerb(reader, rest.from, rest.to)) return null
  if (!hasVerb(reader, before.from, before.to) || opensClause(reader, before.from)) return rest
  if (to === cue.to && goesOnAsClause(reader, to + 1)) return rest
  return referenceFrom(reader, to + 1) || hasVerb(reader, before.from, before.to - 1) ? null : rest
}

/** `A new plan, he said, could help`; `He left, she said, because it rained`; `…, she said, and had paid`. */
function goesOnAsClause(reader: Reader, k: number): boolean {
  const bits = bitsAt(reader, k)
  if (isOne(reader, k, 'reasons')) return true
  return Boolean(bitsAt(reader, bits & COORDINATOR ? k + 1 : k) & AUXILIARY) && !formAt(reader, k).endsWith('ing')
}

/** `If it rains, Lee said, we stay`. */
const opensClause = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & SUBORDINATOR) && !(bitsAt(reader, k) & RELATIVE)

function hasVerb(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (quotationAt(reader, k) || isFinite(reader, k, from)) return true
  }
  return false
}

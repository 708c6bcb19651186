import {
  AUXILIARY, CALENDAR, COORDINATOR, CUE, DETERMINER, FUNCTION_WORD, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {COLON, COMMA, DASH, LOWER, OPEN_BRACKET, SEMICOLON, STOP, textOf, WORD} from '../text/tokens.js'
import {breaksClause, isNobody, shrink, startsMain, startsSentence} from './clauses.js'
import {type Complement, isHollow} from './complement.js'
import type {CueVerb} from './cues.js'
import {hasVerb, isFinite, mayAct} from './finite.js'
import {beginsSpeech, endsSpeech, endsSpeechWith, marksBefore, marksWithin, runsInto} from './marks.js'
import {isPlural, owns, type Subject} from './noun-phrases.js'
import {beginningOf, skipOpening} from './openings.js'
import {isWhenAsked} from './passed.js'
import {
  behindReference, bitsAt, commaFrom, formAt, isAdjunct, isCue, isOne, isParticiple, isPeriod, kindAt, quotationAt,
  type Reader, referenceFrom, sentenceOf, shapeAt
} from './reader.js'
import {followsItsBearer} from './titles.js'

/** What is reported before `from`, where the words that report begin: marks, or a clause with its comma. */
export function contentBefore(
  reader: Reader, cue: CueVerb, subject: Subject | null, from: number, to: number, behind: Complement | null
): Complement | null {
  const marks = marksBefore(reader, from)
  const {entry} = cue
  if (marks >= 0) {
    if (entry.kind === 'beat' && !isSaid(reader, cue, marks, from)) return null
    if (behind && followsItsBearer(reader, marks)) return null
    // `“Is it bad?” Lee did not answer.`, `“Is it bad?” Nobody answered.`, `“Is it bad?” Lee said nothing.`
    const apart = shapeAt(reader, from) !== LOWER && !endsSpeechWith(reader, marks, COMMA)
    if (apart && (cue.denied || subject && isNobody(reader, subject.from) || isHollow(reader, to))) return null
    // `“Is it bad?” The man groaned. “It is.”`; not `“Is it bad?” Lee’s niece groaned.`
    const described = subject && (subject.reference?.kind ?? 'nominal') === 'nominal'
    const owned = subject?.reference?.sort === 'person' && beginsWithOwner(reader, from)
    if (apart && described && !owned && entry.kind === 'manner') return null
    // `“Three!” The door slammed.`; not `“Three!” The brute slammed the door.`
    const bare = kindAt(reader, to) !== WORD || isAdjunct(reader, to)
    if (described && bare && shapeAt(reader, from) !== LOWER && isThing(reader, subject)) return null
    // `Noting a “long” delay Lee said that the dam was safe`
    if (behind?.shape === 'clause' && behind.construction !== 'object' && behind.construction !== 'about') return null
    const quotation = quotationAt(reader, marks)!
    const speaks = endsSpeech(reader, quotation) || beginsSpeech(reader, quotation)
    if (!speaks && !isWhole(reader, marks, to)) return null
    const before = withWordsBefore(reader, marks)
    // `Asked about Roe, who calls it “mad,” Lee shrugged.`
    if (entry.kind === 'beat' && before.shape === 'clause') return null
    if (isParticiplesOwn(reader, cue, before) || isOpenings(reader, before, to)) return null
    if (!endsInPeriod(reader, marks)) return before
    // `He called it “dead.” Lee disagreed.`
    if (before.shape === 'clause' && shapeAt(reader, from) !== LOWER) return null
    return closesTag(reader, cue, from, to) ? {...before, construction: 'across'} : null
  }
  if (kindAt(reader, from - 1) !== COMMA || isNamedBetween(cue, subject)) return null
  // `“Yes”, he said; “no”, she said.`
  const first = from - 2 === beginningOf(reader, from - 2)
  if (quotationAt(reader, from - 2) && (first || kindAt(reader, from - 3) === SEMICOLON)) {
    return shrink(reader, from - 2, from - 1, 'before')
  }
  if (behind && behind.construction !== 'about' && kindAt(reader, behind.from - 1) !== COMMA) return null
  if (!entry.takes.has('bare') && !entry.takes.has('that')) return null
  const sentence = sentenceOf(reader, cue.from)
  const next = kindAt(reader, behindWhen(reader, to, !entry.addressee))
  const closed = to >= sentence.to || next === STOP || next === COMMA || next === SEMICOLON ||
    isAdjunct(reader, to) || isPeriod(reader, to) || isWhenAsked(reader, to) || bitsAt(reader, to) & PREPOSITION
  if (!closed || next === COMMA && breaksClause(reader, cue.from)) return null
  const clause = shrink(reader, skipOpening(reader, sentence.from), from - 1, 'before')
  // `Lee smiled, and stepping up to Roe, said, in a low voice, “No.”`, `“No,” said Lee — too late, Roe thought.`
  if (subject && subject.from >= clause.from && subject.to < clause.to) return null
  if (holdsTag(reader, clause.from, clause.to) || asksFirst(reader, clause, behind)) return null
  const told = entry.addressee && (kindAt(reader, to) === STOP || to >= sentence.to)
  if (next !== COMMA && isOnlyOpening(reader, clause, told) || isAsked(reader, clause.from)) return null
  const opens = bitsAt(reader, clause.from) & (PREPOSITION | SUBORDINATOR | CALENDAR)
  // `Not so fast, Ann says.`; not `Two years later, Ann says.`
  const says = reader.grammar.lists.plain.has(entry.lemma) && !isOne(reader, clause.to - 1, 'since')
  const whole = next === COMMA || hasVerb(reader, endOfAdjunct(reader, clause), clause.to) ||
    !opens && (says || mayAct(reader, clause.from, clause.to))
  return clause.to > clause.from && whole ? clause : null
}

/**
 * At the end of `In a message to voters posted`, `At a hearing held`, whose verb is no clause’s; `Under Lee` of `Under Lee
 * the dam leaked`, `In` of `In the region prices jumped`.
 */
function endOfAdjunct(reader: Reader, {from, to}: Complement): number {
  let k = from
  while (k < to && bitsAt(reader, k) & PREPOSITION) {
    const known = behindReference(reader, k + 1)
    const noun = bitsAt(reader, k + 1) & DETERMINER && !isPlural(reader, k + 2) ? k + 3 : k
    const next = known > k + 1 ? known : isParticiple(reader, noun) ? noun : k
    if (next === k) break
    // Not `At the door waited a man`.
    if (isParticiple(reader, next) && (bitsAt(reader, next + 1) & DETERMINER || referenceFrom(reader, next + 1))) break
    k = isParticiple(reader, next) ? next + 1 : next
  }
  return Math.max(from, k - 1)
}

/** `The door`, `The rain`: what says nothing of itself; not `The man`, `The report`. */
function isThing(reader: Reader, {from, reference}: Subject): boolean {
  if (!(bitsAt(reader, from) & DETERMINER)) return false
  return !reference || reference.sort === 'unknown' || reference.sort === 'other' || reference.sort === 'place'
}

/** `Ann Lee’s niece`; not `The man’s niece` */
function beginsWithOwner(reader: Reader, from: number): boolean {
  let k = from
  while (shapeAt(reader, k) !== LOWER && kindAt(reader, k) === WORD && !(bitsAt(reader, k) & FUNCTION_WORD)) k++
  return k > from && owns(reader, k)
}

/** `“No,” said Lee` within a clause: speech of its own. */
const holdsTag = (reader: Reader, from: number, to: number): boolean =>
  marksWithin(reader, from, to).some(k => endsSpeech(reader, quotationAt(reader, k)!) && isCue(reader, k + 1, ({takes}) => takes.has('quote')))

/** `When Tom asked what she saw, Ann said, “No.”`; not `When it rains, Ann said, “it floods.”` */
const asksFirst = (reader: Reader, {from, to}: Complement, behind: Complement | null): boolean =>
  behind?.shape === 'quote' && isOne(reader, from, 'opening') && formAt(reader, from) !== 'if' &&
  !isParticiple(reader, from + 1) && beginsSpeech(reader, quotationAt(reader, behind.from)!) &&
  reportsWithin(reader, from, to)

/** `Asked what she saw, Lee answered` */
const isAsked = (reader: Reader, k: number): boolean => formAt(reader, k).endsWith('ed') &&
  isCue(reader, k, ({addressee}) => addressee)

/**
 * `When Tom came, Ann cried`, `Because it rained, Lee told Ann.`; not `When it rained, we stayed, Lee said`, `When it rains
 * the mill floods, Lee said`, `Because it rained, Lee told Ann on Monday.`
 */
function isOnlyOpening(reader: Reader, {from, to}: Complement, told: boolean): boolean {
  const links = told && bitsAt(reader, from) & SUBORDINATOR && !(bitsAt(reader, from) & RELATIVE) && !isOne(reader, from, 'asking')
  if (!links && !isOne(reader, from, 'opening')) return false
  let verb = from + 1
  while (verb < to && kindAt(reader, verb) !== COMMA && !isFinite(reader, verb, from)) verb++
  // `After the vote he left`
  const inner = verb > from + 2 && bitsAt(reader, verb - 1) & PRONOUN
  return !inner && to - verb < 4 && isFinite(reader, verb, from) && !hasVerb(reader, verb, to)
}

/**
 * `As Roe spoke of “order,” Lee said yes`, `When Roe called it “mad,” Lee said, “Yes.”`: Roe’s; not `When it rains it is
 * “mad,” Lee said.`
 */
function isOpenings(reader: Reader, {from, to, shape}: Complement, behind: number): boolean {
  const start = shape === 'quote' ? beginningOf(reader, from) : from
  let k = shape === 'quote' ? start : to - 1
  while (k > start && !(isOne(reader, k, 'opening') && startsSentence(reader, k + 1))) k--
  // `While Roe of Acme said it was “mad,” Lee said, “Yes.”`
  const begins = k > start ? startsSentence : startsMain
  if (!isOne(reader, k, 'opening') || !begins(reader, k + 1)) return false
  // `When Roe said that it was “mad,” people laughed.`, `When Lee said, in a low voice, “No,” Ann wept.`
  if (reportsWithin(reader, shape === 'quote' ? Math.max(k, from - longestAdjunct) : k, to)) return true
  if (shape === 'quote') return false
  const next = kindAt(reader, behind)
  const marks = next === COMMA || next === COLON ? quotationAt(reader, behind + 1) : null
  const speaks = marks && beginsSpeech(reader, marks)
  return !(next !== WORD && !speaks || isAdjunct(reader, behind) || bitsAt(reader, behind) & PREPOSITION)
}

/** How far from its cue may stand what begins behind a comma, in words. */
const longestAdjunct = 10

/** Whether a verb of speech stands there, and no main clause begins: not `When Roe said no, he was “mad,” Lee said`. */
function reportsWithin(reader: Reader, from: number, to: number): boolean {
  let reports = false
  for (let k = from + 1; k < to; k++) {
    if (quotationAt(reader, k)) continue
    const kind = kindAt(reader, k)
    if (kind === DASH || kind === COMMA && actsItself(reader, k + 1)) return false
    reports ||= isCue(reader, k, entry => entry.kind === 'say' && entry.base !== formAt(reader, k))
  }
  return reports
}

/** `Ann left`, `he “left”` */
const actsItself = (reader: Reader, k: number): boolean =>
  startsSentence(reader, k) || reader.grammar.pronoun(formAt(reader, k))?.subject === true

/** `Warning that it could “break,” they closed the road`: the participle’s; not `Asking for help is “hard,” Lee said`. */
function isParticiplesOwn(reader: Reader, {from: verb}: CueVerb, {from, to}: Complement): boolean {
  const first = beginningOf(reader, verb)
  if (first > from || !(bitsAt(reader, first) & CUE)) return false
  if (isAsked(reader, first)) return true
  if (!formAt(reader, first).endsWith('ing')) return false
  const finite = behindReference(reader, first + 1)
  if (formAt(reader, first + 1) === 'that' || finite > first + 1 && isFinite(reader, finite, first + 1)) return true
  for (let k = first + 1; k < to; k++) if (isFinite(reader, k, first + 1)) return false
  return true
}

/** `“yes” said Lee.`: nothing else in the sentence. */
function isWhole(reader: Reader, marks: number, to: number): boolean {
  const {from, to: end} = sentenceOf(reader, marks)
  return marks === skipOpening(reader, from) && to >= end - (kindAt(reader, to) === STOP ? 1 : 0)
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

/**
 * `“No.” said Ann`, `“No.” Ann said.`; not `“No.” Ann paused a moment`, `“No.” Ann disagreed.`: behind a full stop little
 * else is said.
 */
function closesTag(reader: Reader, cue: CueVerb, from: number, to: number): boolean {
  if (shapeAt(reader, from) === LOWER) return true
  const next = kindAt(reader, to)
  if (isOne(reader, cue.from, 'selfContained')) return false
  // Not `said to her, “No.” Ann said, “Why?”`
  const led = kindAt(reader, from - 2) === COMMA
  return next === 0 || next === STOP || next === COMMA && cue.entry.kind === 'say' && !led
}

function endsInPeriod({tokens, stream: {items}, quotations}: Reader, k: number): boolean {
  const {close} = quotations[~items[k]!]!
  return tokens.kind[close - 1] === STOP && textOf(tokens, close - 1) === '.'
}

/** `The plan was “dead,” Lee said`: the clause of which the marks at position `at` are the end. */
function withWordsBefore(reader: Reader, at: number): Complement {
  const from = at + 1
  const first = beginningOf(reader, at)
  const quotation = quotationAt(reader, at)!
  const before = kindAt(reader, at - 1)
  const long = reader.tokens.kind[quotation.close - 1] === COMMA && quotation.close - quotation.open > 12
  // `“Go,” Ann said, “now!” Tom replied.`, `“No,” Ann said; “yes,” said Tom.`, `“No,” Ann said, and “yes,” said Tom.`
  const resumes = quotationAt(reader, first) !== null &&
    (before === COMMA || before === SEMICOLON ||
      kindAt(reader, at - 2) === COMMA && Boolean(bitsAt(reader, at - 1) & COORDINATOR))
  // `“How much?” “Ten,” said Ann.`: two turns; `“Go” and “stay,” she said.`: one speaker’s.
  const next = quotationAt(reader, at - 1) !== null
  if (first < at && !next && isList(reader, first, at)) return {from: first, to: from, shape: 'quote', construction: 'before'}
  // `Lee leads Acme Inc. “We won,” Roe said.`
  const dotted = before === WORD && textOf(reader.tokens, quotation.open - 1).endsWith('.')
  // `She was ready to go; but “No!” said Tom.`
  const sign = bitsAt(reader, at - 1) & COORDINATOR ? kindAt(reader, at - 2) : before
  const begins = before === COMMA || before === OPEN_BRACKET || sign === SEMICOLON || dotted || long
  const alone = first >= at || next || resumes || before === COLON || before === DASH || holdsTag(reader, first, at) ||
    beginsSpeech(reader, quotation) && begins
  return {from: alone ? at : first, to: from, shape: alone ? 'quote' : 'clause', construction: 'before'}
}

/** Marks, and nothing but commas and conjunctions between. */
function isList(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!quotationAt(reader, k) && kindAt(reader, k) !== COMMA && !(bitsAt(reader, k) & COORDINATOR)) return false
  }
  return true
}

/** `Lee said Friday, …`, `Lee said on Friday, …` */
function behindWhen(reader: Reader, k: number, speaks: boolean): number {
  let at = formAt(reader, k) === 'on' && bitsAt(reader, k + 1) & CALENDAR ? k + 1 : k
  while (isAdjunct(reader, at)) at++
  // `Lee said in a letter, …`; not `Lee, told of it, laughed`
  let end = speaks && bitsAt(reader, at) & PREPOSITION ? at + 1 : at
  const inside = () => kindAt(reader, end) === WORD && !(bitsAt(reader, end) & (AUXILIARY | RELATIVE))
  while (end > at && end - at < longestWhere && inside()) end++
  return kindAt(reader, end) === COMMA ? end : at
}

const longestWhere = 6

/** `The plan, Lee said, works`: the rest of a clause into which the words that report are put. */
export function restBehind(reader: Reader, cue: CueVerb, behind: number, before: Complement): Complement | null {
  const to = behindWhen(reader, behind, !cue.entry.addressee)
  if (before.shape === 'quote' || kindAt(reader, to) !== COMMA) return null
  const {to: end} = sentenceOf(reader, cue.from)
  const inverted = behind > cue.to
  let from = to + 1
  while (inverted && from < end && tellsWho(reader, from)) from = commaFrom(reader, from, end) + 1
  const rest = carryingOn(reader, shrink(reader, from, end, 'before'))
  // `…, said Lee, a guide`, `…, said Lee, who left`
  const acts = bitsAt(reader, from) & (AUXILIARY | VERB) || hasVerb(reader, from, rest.to)
  // `It works, said Lee, adding that it is old`
  const adds = formAt(reader, from).endsWith('ing') && bitsAt(reader, from) & CUE && !isOne(reader, from, 'reasons')
  if (from >= end || inverted && !acts || adds) return null
  if (!hasVerb(reader, before.from, before.to) || opensClause(reader, before.from)) return rest
  if (goesOnAsClause(reader, from)) return rest
  // `The plan works, said Lee, led by Roe`
  const deed = inverted && bitsAt(reader, from) & VERB && hasVerb(reader, before.from, before.to)
  // `It is also, Lee says, the oldest`
  let last = before.to - 1
  while (isAdjunct(reader, last)) last--
  if (isOne(reader, last, 'is')) return rest
  return referenceFrom(reader, from) || deed || hasVerb(reader, before.from, before.to - 1) ? null : rest
}

/** `The plan, said Lee, a lawyer, who knew, works` */
function tellsWho(reader: Reader, k: number): boolean {
  const {kind, sort} = referenceFrom(reader, k) ?? {}
  return Boolean(bitsAt(reader, k) & RELATIVE) || kind === 'nominal' && sort === 'person'
}

/** `The dam is, Lee said, “dead”`: marks behind the words that report are part of the clause before them. */
export function carryingOn(reader: Reader, part: Complement): Complement {
  const marks = part.shape === 'quote' && quotationAt(reader, part.from)
  return marks && !beginsSpeech(reader, marks) ? {...part, shape: 'clause'} : part
}

/** `A new plan, he said, could help`; `It rained, she said, because it did`; `…, she said, and had paid`; `…, but “no”` */
function goesOnAsClause(reader: Reader, k: number): boolean {
  const bits = bitsAt(reader, k)
  if (isOne(reader, k, 'reasons') || bits & COORDINATOR && quotationAt(reader, k + 1)) return true
  return Boolean(bitsAt(reader, bits & COORDINATOR ? k + 1 : k) & AUXILIARY) && !formAt(reader, k).endsWith('ing')
}

/** `If it rains, Lee said, we stay`. */
const opensClause = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & SUBORDINATOR) && !(bitsAt(reader, k) & RELATIVE)

import {
  AUXILIARY, CALENDAR, COORDINATOR, CUE, CUE_NOUN, DETERMINER, DOCUMENT, NEGATION, OFFICE, ORGANIZATION, PERSON,
  PREPOSITION, PRONOUN, RELATIVE
} from '../text/classes.js'
import {CAPITAL, COMMA, DASH, OTHER, SEMICOLON, STOP, textOf, WORD} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import {behindAside} from './clauses.js'
import {beforeInset, type CueVerb, isReputed} from './cues.js'
import {isObject, joined, lastSubject, mainSubject, reach, sameSubject} from './main-subjects.js'
import {beginsSpeech, marksBefore} from './marks.js'
import {arePeople, inOrder, isAttribute, isPlural, isWord, owns, type Subject, subjectOf} from './noun-phrases.js'
import {
  leading, longPhrase, nounPhraseTo, startOfWords, unknownPhrase, whoBefore, wholePhrase, withRelative
} from './phrases-before.js'
import {capitalsFrom, countsNoun, extend, furtherOn, phraseFrom} from './phrases-behind.js'
import {
  behindReference, bitsAt, formAt, isAdjunct, isOne, isParticiple, kindAt, positionOf, quotationAt, type Reader,
  referenceAt, referenceFrom, referenceTo, sentenceOf, shapeAt
} from './reader.js'
import {acrossParenthesis, acrossSign, beforeAside, personFrom} from './subjects-apart.js'

/** Who does what `cue` says; `null` when the sentence does not tell. */
export function findSubject(reader: Reader, cue: CueVerb, earlier: readonly (Subject | null)[]): Subject | null {
  if (cue.passive) return agentBehind(reader, cue.to)
  if (cue.quoted) return subjectOf(cue.quoted.from, cue.quoted.to, cue.quoted.reference, 'main')
  const {from: start} = sentenceOf(reader, cue.from)
  const before = beforeVerb(reader, cue.from - 1, start)
  if (cue.mood === 'finite') {
    const behind = subjectBehind(reader, cue, before)
    // `Roe Calls Strike “Mad,” Urges Talks`: who called it so does.
    const first = goesOnHeading(reader, cue, behind) ? lastSubject(earlier, start, cue.from) ?? behind : behind
    if (first) return first
    const related = withRelative(reader, before, start)
    if (related) return related
    const adjacent = nounPhraseTo(reader, before, start, 'before')
    // `Those close to her say`
    if (adjacent && !isObject(reader, adjacent.from)) return leading(reader, adjacent, start) ?? adjacent
    if (isSentential(reader, before, cue)) return null
    if (bitsAt(reader, before) & RELATIVE) return antecedent(reader, firstRelative(reader, before, start), start)
    const across = acrossSign(reader, before, start)
    if (across) return across
    if (bitsAt(reader, before) & COORDINATOR) {
      // `Lee sent a petition, which was signed by Roe and said`; not `Lee built a mill, which was old and said`
      const which = whoBefore(reader, before - 1, 'which')
      if (bitsAt(reader, which - 2) & DOCUMENT) return antecedent(reader, which, start)
      // `I met Lee, who rose and said`; not `Ann cried when Lee rose and said`
      const who = whoBefore(reader, before - 1)
      return kindAt(reader, who - 1) === COMMA ? antecedent(reader, who, start) : joined(reader, before, start)
    }
    const unknown = longPhrase(reader, before, start) ?? unknownPhrase(reader, before, start)
    if (unknown) return leading(reader, unknown, start) ?? unknown
    return wholePhrase(reader, before, start) ?? sameSubject(reader, cue, start)
  }
  return mainSubject(reader, cue, start, earlier)
}

/** The `Urges` and `Talks` of `Roe Calls Strike “Mad,” Urges Talks`; not the last of `“No,” Says Lee; “Yes,” Says Roe`. */
function goesOnHeading(reader: Reader, {from}: CueVerb, behind: Subject | null): boolean {
  if (shapeAt(reader, from) !== CAPITAL) return false
  if (!behind) return quotationAt(reader, from - 2) !== null && Boolean(bitsAt(reader, from - 1) & CUE)
  return kindAt(reader, from - 2) !== SEMICOLON && !(bitsAt(reader, from - 2) & COORDINATOR)
}

/** `They left the boats, which suggests that it rained`: that they did; not `the boat, which suggests` */
const isSentential = (reader: Reader, k: number, {from}: CueVerb): boolean =>
  formAt(reader, k) === 'which' && formAt(reader, from).endsWith('s') && isPlural(reader, k - 2)

/** Of whom or what a verb in the passive, or `seems`, tells something: `the plan` in `the plan was dismissed`. */
export function findPatient(reader: Reader, cue: CueVerb): Subject | null {
  const {from: start} = sentenceOf(reader, cue.from)
  const before = beforeVerb(reader, cue.from - 1, start)
  const patient = nounPhraseTo(reader, before, start, 'before') ?? unknownPhrase(reader, before, start)
  // `at least four people`
  const bound = patient && isOne(reader, patient.from, 'bounding')
  return bound ? subjectOf(patient.from - 1, patient.to, patient.reference, 'before') : patient
}

/** The position before the verb's auxiliaries and adverbs. */
function beforeVerb(reader: Reader, k: number, start: number): number {
  let at = k
  while (at >= start && (goesWithVerb(reader, at) || isReputed(reader, at))) at--
  const next = beforeAside(reader, beforeInset(reader, at), start)
  return next === at ? at : beforeVerb(reader, next, start)
}

/** `has`, `never`, `also`; not `nobody`, who is a subject. */
function goesWithVerb(reader: Reader, k: number): boolean {
  const bits = bitsAt(reader, k)
  // `She neither said`
  if (bits & NEGATION) return !(bits & PRONOUN) || referenceTo(reader, k - 1) !== null
  return Boolean(bits & AUXILIARY) || isAdjunct(reader, k) || formAt(reader, k) === 'to' || isFloating(reader, k)
}

/** `Ann and Tom both said`, `they have each called it`: not themselves the subject. */
const isFloating = (reader: Reader, k: number): boolean =>
  isOne(reader, k, 'floating') && (referenceTo(reader, k - 1) !== null || Boolean(bitsAt(reader, k - 1) & AUXILIARY))

/** `“…,” said Mr. Lee`; `…, said Mr. Lee`. */
function subjectBehind(reader: Reader, cue: CueVerb, before: number): Subject | null {
  const sentence = sentenceOf(reader, cue.from).from
  const opens = marksBefore(reader, before + 1) >= 0 || kindAt(reader, before) === COMMA || before < sentence
  if (!opens) return null
  // `“No,” cried, at last, the old man.`
  const k = marksBefore(reader, cue.from) >= 0 ? behindAside(reader, cue.to) : cue.to
  const reference = referenceFrom(reader, k)
  const end = behindReference(reader, k)
  if (!reference || owns(reader, end) || countsNoun(reader, k)) {
    const beside = marksBefore(reader, cue.from) >= 0
    const phrase = (beside ? phraseFrom(reader, k) ?? capitalsFrom(reader, k) : null) ?? bareFrom(reader, k)
    const whole = phrase && furtherOn(reader, k, phrase.to + 1) || phrase
    if (whole || !reference) return whole && actsItself(reader, cue, before, whole) ? null : whole
  }
  if (isObject(reader, k)) return null
  // `Lee, called “the Fox”, wrote 30 books`; not `“Closed,” read the sign`
  if (cue.entry.kind === 'write' && reference.sort === 'document' && !isOne(reader, cue.from, 'reading')) return null
  // `“…,” Lee, a doctor, told Ann` has its subject before.
  const enclosed = kindAt(reader, before) === COMMA && !quotationAt(reader, before - 1)
  const across = enclosed && !standsAlone(reader, cue, reference)
  // Behind `told` stands who is spoken to.
  const spokenTo = cue.entry.addressee && !warns(reader, cue, end)
  if (across && (spokenTo || acrossSign(reader, before, sentence))) return null
  const subject = furtherOn(reader, k, end) ?? extend(reader, reference, k, 'behind')
  // `Lee, who was not to speak, said it was late`; `Lee, citing “doubts,” said the plan would fail`: `said` has its subject.
  if (across && bitsAt(reader, subject.to + 1) & AUXILIARY) return null
  return actsItself(reader, cue, before, subject) ? null : subject
}

/**
 * `Lee, author of “The Fox”, said she was late`, `“The Fox,” told Ann it was late`: behind it is nobody who speaks, but
 * what is said; not `“It is late”, said Lee.`
 */
function actsItself(reader: Reader, {entry}: CueVerb, before: number, {to}: Subject): boolean {
  const marks = kindAt(reader, before) === COMMA ? before - 1 : before
  if (!quotationAt(reader, marks) || opensSentence(reader, marks)) return false
  const next = quotationAt(reader, to + 1)
  const form = formAt(reader, to + 1)
  const told = entry.addressee && (form === 'that' || reader.grammar.pronoun(form)?.subject)
  return Boolean(bitsAt(reader, to + 1) & AUXILIARY || told || next && !beginsSpeech(reader, next))
}

/** `Prices will rise, warned Lee, a guide.`; not `She rose, warned Lee, a guide, and left`, `He ran in, told Lee.` */
function warns(reader: Reader, {entry: {kind, takes}}: CueVerb, end: number): boolean {
  const apposed = bitsAt(reader, end + 1) & (DETERMINER | RELATIVE) && behindAside(reader, end) === end
  const sign = kindAt(reader, end)
  const ends = sign === STOP || sign === 0 || sign === COMMA && Boolean(apposed)
  return ends && kind === 'say' && takes.has('bare') && !takes.has('whether')
}

/** `“Mad”, says mayor`, `“No,” says jailed banker`, `“No,” said court documents.`: no article, at the end of a sentence. */
function bareFrom(reader: Reader, k: number): Subject | null {
  // `“No,” tweeted @annlee.`
  if (kindAt(reader, k) === OTHER && textOf(reader.tokens, reader.stream.items[k]!) === '@') return subjectOf(k, k + 1, null, 'behind')
  const modifies = isAttribute(reader, k) || isWord(reader, k) && formAt(reader, k).endsWith('ed')
  const to = modifies && kindAt(reader, k + 1) === WORD ? k + 1 : k
  const ends = to + 1 >= reader.stream.items.length || kindAt(reader, to + 1) === STOP
  return ends && bitsAt(reader, to) & (OFFICE | PERSON | ORGANIZATION | DOCUMENT) ? subjectOf(k, to, null, 'behind') : null
}

/** `Once it rains, the dam fills, said Lee, a guide.`: behind such a verb, without an addressee, only who speaks. */
function standsAlone(reader: Reader, {entry: {addressee, takes}}: CueVerb, {kind, sort, last}: Reference): boolean {
  const behind = positionOf(reader, last) + 1
  // `The ministry, in a statement, said it “respects the bank.”`
  if (quotationAt(reader, behind)) return false
  const next = kindAt(reader, behind)
  const someone = kind === 'name' ? sort !== 'place' : sort === 'person'
  const closed = next === COMMA || next === STOP || next === 0
  return someone && closed && !addressee && takes.has('bare') && !takes.has('object')
}

function opensSentence(reader: Reader, k: number): boolean {
  return k <= sentenceOf(reader, k).from
}

/** `Lee, who left and who said`: where the relative clauses begin. */
function firstRelative(reader: Reader, k: number, start: number): number {
  if (!(bitsAt(reader, k - 1) & COORDINATOR)) return k
  for (let at = k - 2; at > start && k - at < reach; at--) {
    if (bitsAt(reader, at) & RELATIVE && kindAt(reader, at - 1) === COMMA) return at
  }
  return k
}

/** `Lee, who said`; `the man who said`. */
function antecedent(reader: Reader, k: number, start: number): Subject | null {
  const comma = kindAt(reader, k - 1) === COMMA || kindAt(reader, k - 1) === DASH ? 1 : 0
  // `signs that said “Go”`
  if (bitsAt(reader, k - 1) & (CUE_NOUN | DOCUMENT) && !referenceAt(reader, k - 1)) {
    return unknownPhrase(reader, k - 1, start) ?? subjectOf(k - 1, k - 1, null, 'relative')
  }
  let last = k - 1 - comma
  // `a letter from Lee on Friday afternoon that says`
  while (bitsAt(reader, last) & CALENDAR || isOne(reader, last, 'times')) last--
  if (last < k - 1 && formAt(reader, last) === 'on') last--
  // `a report published on Monday, which says`
  if (last < k - 2 && isParticiple(reader, last) && bitsAt(reader, last - 1) & (CUE_NOUN | DOCUMENT)) last--
  const subject = nounPhraseTo(reader, last, start, 'relative')
  if (subject) {
    // `this tweet from Ann Roe, who tweeted`
    const writes = formAt(reader, k) === 'who' && subject.reference?.sort === 'document'
    const reference = writes ? referenceTo(reader, last) : subject.reference
    const bearer = comma && formAt(reader, k) === 'who' ? bearerBefore(reader, subject.from, start) : null
    if (bearer) return bearer
    // `one of us who said`
    if (!reference) return inOrder(subject, 'relative')
    const members = writes ? [] : subject.members
    return subjectOf(positionOf(reader, reference.first), positionOf(reader, reference.last), reference, 'relative', members)
  }
  // `which he called`, `what critics say` have a subject of their own, and are not read here.
  if (!comma) {
    const writes = formAt(reader, k) === 'that' && isOne(reader, k + 1, 'reading')
    return formAt(reader, k) === 'who' || writes ? nearestBefore(reader, k - 1, start, writes ? isDocument : arePeople) : null
  }
  const phrase = acrossParenthesis(reader, k - 1, start) ?? personFrom(reader, k - 2, start) ??
    unknownPhrase(reader, k - 2, start)
  return phrase && inOrder(phrase, 'relative')
}

/** `Ann Roe, head of sales at Acme, who said`: not Acme, named at position `k`; not `Ann Roe, and Acme, who said`. */
function bearerBefore(reader: Reader, k: number, start: number): Subject | null {
  const from = startOfWords(reader, k, start)
  const hangs = bitsAt(reader, k - 1) & PREPOSITION && kindAt(reader, from - 1) === COMMA
  return hangs ? nounPhraseTo(reader, from - 2, start, 'relative') : null
}

const isDocument = ({sort}: Reference): boolean => sort === 'document'

/** `listeners to her radio show who said`, `a card pinned up at a rodeo that read`: the nearest who, or which, could. */
function nearestBefore(
  reader: Reader, k: number, start: number, may: (reference: Reference) => boolean
): Subject | null {
  for (let at = k; at > start && k - at < 8 && kindAt(reader, at) === WORD; at--) {
    const reference = referenceTo(reader, at)
    if (reference && reference.kind !== 'pronoun' && may(reference)) {
      return subjectOf(positionOf(reader, reference.first), at, reference, 'relative')
    }
  }
  return null
}

/** `was told by Lee`, `was described as “art” by Lee`. */
function agentBehind(reader: Reader, k: number): Subject | null {
  let end = k + 4
  for (let at = k; at < end && (kindAt(reader, at) === WORD || quotationAt(reader, at)); at++) {
    if (quotationAt(reader, at)) end = at + 2
    if (formAt(reader, at) !== 'by') continue
    const reference = referenceFrom(reader, at + 1)
    return reference ? extend(reader, reference, at + 1, 'agent') : null
  }
  return null
}

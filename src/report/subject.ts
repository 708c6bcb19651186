import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, DETERMINER, FUNCTION_WORD, NEGATION, NUMERAL, PREOFFICE, PREPOSITION,
  PRONOUN, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLITIC, CLOSE_BRACKET, COMMA, DASH, LOWER, MARK, NUMBER, OPEN_BRACKET, OTHER, STOP, WORD} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import {type CueVerb, isReputed} from './cues.js'
import {beginsSpeech, endsSpeechWith, marksBefore} from './marks.js'
import {
  bitsAt, formAt, isAdjunct, isOne, isOwner, kindAt, positionOf, quotationAt, type Reader, referenceAt, referenceFrom,
  referenceTo, sentenceOf, shapeAt
} from './reader.js'
import {longest} from './sentences.js'

/** Who is the subject of a cue: the words, by position, both included. */
export interface Subject {
  readonly from: number
  readonly to: number
  /** The reference it rests on; `null` for a noun phrase no table knows (`the challenge`). */
  readonly reference: Reference | null
  /** References joined by `and`, when there are several. */
  readonly members: readonly Reference[]
  /** Where subject and verb stand to each other. */
  readonly order: 'before' | 'behind' | 'apart' | 'relative' | 'main' | 'agent'
}

/** A subject of one reference, or of none. */
export const subjectOf = (from: number, to: number, reference: Reference | null, order: Subject['order']): Subject =>
  ({from, to, reference, members: [], order})

/** How far a subject may stand from its verb. */
const reach = 45

/** Who does what `cue` says; `null` when the sentence does not tell. */
export function findSubject(reader: Reader, cue: CueVerb, earlier: readonly (Subject | null)[]): Subject | null {
  if (cue.passive) return agentBehind(reader, cue.to)
  const {from: start} = sentenceOf(reader, cue.from)
  const before = beforeVerb(reader, cue.from - 1, start)
  if (cue.mood === 'finite') {
    const behind = subjectBehind(reader, cue, before)
    if (behind) return behind
    const adjacent = nounPhraseTo(reader, before, start, 'before')
    if (adjacent) return leading(reader, adjacent, start) ?? adjacent
    if (bitsAt(reader, before) & RELATIVE) return antecedent(reader, before, start)
    const sign = signAt(reader, before)
    if (sign === COMMA || sign === DASH || sign === CLOSE_BRACKET) {
      const across = acrossParenthesis(reader, before, start)
      if (across) return across
    }
    if (bitsAt(reader, before) & COORDINATOR) return joined(reader, before, start)
    return longPhrase(reader, before, start) ?? unknownPhrase(reader, before, start) ??
      wholePhrase(reader, before, start) ?? sameSubject(reader, cue, start)
  }
  return mainSubject(reader, cue, start, earlier)
}

/** The sign at position `k`; of marks, the comma that they end in: `Lee, calling it “dead,” said`. */
const signAt = (reader: Reader, k: number): number =>
  quotationAt(reader, k) && endsSpeechWith(reader, k, COMMA) ? COMMA : kindAt(reader, k)

/** Of whom or what a verb in the passive, or `seems`, tells something: `the plan` in `the plan was dismissed`. */
export function findPatient(reader: Reader, cue: CueVerb): Subject | null {
  const {from: start} = sentenceOf(reader, cue.from)
  const before = beforeVerb(reader, cue.from - 1, start)
  return nounPhraseTo(reader, before, start, 'before') ?? unknownPhrase(reader, before, start)
}

/** The position before the verb's auxiliaries and adverbs. */
function beforeVerb(reader: Reader, k: number, start: number): number {
  let at = k
  while (at >= start && (goesWithVerb(reader, at) || isReputed(reader, at))) at--
  const next = beforeAside(reader, at, start)
  return next === at ? at : beforeVerb(reader, next, start)
}

const goesWithVerb = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & (AUXILIARY | NEGATION)) || isAdjunct(reader, k) || formAt(reader, k) === 'to'

/** Before `(D)`, `on Monday`, `at the time`, `in a tweet`. */
function beforeAside(reader: Reader, k: number, start: number): number {
  if (kindAt(reader, k) === CLOSE_BRACKET) {
    for (let at = k - 1; at > start && k - at < 6; at--) if (kindAt(reader, at) === OPEN_BRACKET) return at - 1
    return k
  }
  for (let at = k; at > start && k - at < 4; at--) {
    const plain = kindAt(reader, at) === WORD || kindAt(reader, at) === NUMBER
    if (!plain || bitsAt(reader, at) & COORDINATOR) return k
    if (!isOne(reader, at, 'aside')) continue
    const host = referenceTo(reader, at - 1) || bitsAt(reader, at - 1) & (AUXILIARY | RELATIVE)
    return host && !referenceOfSomeone(reader, at + 1, k) ? at - 1 : k
  }
  return k
}

/** Whether someone who could speak is named between two positions. */
function referenceOfSomeone(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) {
    const reference = referenceAt(reader, k)
    if (reference && reference.sort !== 'place' && reference.sort !== 'document') return true
  }
  return false
}

/** `“…,” said Mr. Lee`; `…, said Mr. Lee`. */
function subjectBehind(reader: Reader, cue: CueVerb, before: number): Subject | null {
  const sentence = sentenceOf(reader, cue.from).from
  const opens = marksBefore(reader, before + 1) >= 0 || kindAt(reader, before) === COMMA || before < sentence
  if (!opens) return null
  const k = cue.to
  const reference = referenceFrom(reader, k)
  const end = reference ? positionOf(reader, reference.last) + 1 : k
  if (!reference || owns(reader, end) || countsNoun(reader, k)) {
    const phrase = marksBefore(reader, cue.from) < 0 ? null : phraseFrom(reader, k) ?? capitalsFrom(reader, k)
    if (phrase || !reference) return phrase
  }
  if (isObject(reader, k)) return null
  // `“…,” Lee, a doctor, told Ann` has its subject before.
  const enclosed = kindAt(reader, before) === COMMA && !quotationAt(reader, before - 1)
  const across = enclosed && !standsAlone(reader, cue, reference)
  if (across && (isTold(cue) || acrossParenthesis(reader, before, sentence))) return null
  const subject = extend(reader, reference, k, 'behind')
  // `Lee, citing “doubts,” said the plan would fail`: the plan is no subject of `said`.
  const next = quotationAt(reader, subject.to + 1)
  const goesOn = (bitsAt(reader, subject.to + 1) & AUXILIARY || next && !beginsSpeech(reader, next)) &&
    quotationAt(reader, before) && !opensSentence(reader, before)
  return goesOn ? null : subject
}

/** `…, told Ann`: behind such a verb stands who is spoken to. */
const isTold = ({entry: {addressee, takes}}: CueVerb): boolean => addressee && takes.has('quote')

/** `Once it rains, the dam fills, said Lee, a guide.`: behind such a verb, without an addressee, only who speaks. */
function standsAlone(reader: Reader, {entry: {addressee, takes}}: CueVerb, {kind, sort, last}: Reference): boolean {
  const behind = positionOf(reader, last) + 1
  // `The ministry, in a statement, said it “respects the bank.”`
  if (quotationAt(reader, behind)) return false
  const next = kindAt(reader, behind)
  const someone = kind === 'name' ? sort !== 'place' && sort !== 'document' : sort === 'person'
  const closed = next === COMMA || next === STOP || next === 0
  return someone && closed && !addressee && takes.has('bare') && !takes.has('object')
}

function opensSentence(reader: Reader, k: number): boolean {
  return k <= sentenceOf(reader, k).from
}

/** `“No,” said Will Doyle`: words with capitals, though the first is a word of grammar. */
function capitalsFrom(reader: Reader, k: number): Subject | null {
  let end = k
  while (shapeAt(reader, end) > LOWER && kindAt(reader, end) === WORD) end++
  return end > k ? subjectOf(k, end - 1, referenceTo(reader, end - 1), 'behind') : null
}

/** How long a noun phrase behind a verb may be. */
const longestPhrase = 9

/** Behind a verb, a noun phrase with words that no table knows: `said the younger Mr. Lee`, `said a longtime data whiz`. */
function phraseFrom(reader: Reader, k: number): Subject | null {
  let determined = Boolean(bitsAt(reader, k) & (DETERMINER | NUMERAL)) || kindAt(reader, k) === NUMBER
  let to = k - 1
  let reference: Reference | null = null
  for (let at = k; at - k < longestPhrase; at = to + 1) {
    const inner = referenceFrom(reader, at)
    if (inner && inner.kind !== 'pronoun') to = positionOf(reader, inner.last)
    else if ((at === k && determined) || isPlain(reader, at, at === k + 1 && determined)) to = at
    else break
    reference = inner?.kind === 'pronoun' ? null : inner
    if (owns(reader, to + 1)) {
      to++
      determined = true
    }
  }
  const whole = reference !== null || determined && to > k
  return whole && !owns(reader, to) ? {from: k, to, reference, members: [], order: 'behind'} : null
}

/** `one Republican`, `another guest`: a pronoun only where no noun follows. */
const countsNoun = (reader: Reader, k: number): boolean =>
  referenceFrom(reader, k)?.kind === 'pronoun' && Boolean(bitsAt(reader, k) & (NUMERAL | DETERMINER)) &&
  isPlain(reader, k + 1, false)

/** `Ann’s`, `the Republicans’` */
export const owns = (reader: Reader, k: number): boolean =>
  kindAt(reader, k) === CLITIC ? formAt(reader, k) === "'s" : kindAt(reader, k) === MARK && formAt(reader, k - 1).endsWith('s')

/** A word that may stand in a noun phrase, before its noun or as it; `noun`: right behind an article anything may. */
function isPlain(reader: Reader, k: number, noun: boolean): boolean {
  const bits = bitsAt(reader, k)
  if (kindAt(reader, k) === NUMBER) return true
  if (kindAt(reader, k) !== WORD || bits & FUNCTION_WORD) return false
  if (noun || bits & PREOFFICE) return true
  return !(bits & (CUE | VERB | ADVERB | CALENDAR)) && !/(?:ly|ing)$/u.test(formAt(reader, k))
}

/** Who owns the noun at position `k`: `his placid reply`, `Ann’s first claim`. */
export function ownerBefore(reader: Reader, k: number): Subject | null {
  const {from: start} = sentenceOf(reader, k)
  for (let at = k - 1; at >= start && k - at < 6 && !quotationAt(reader, at); at--) {
    if (isOwner(reader, at)) return subjectOf(at, at, referenceFrom(reader, at), 'before')
    const owner = owns(reader, at) ? nounPhraseTo(reader, at - 1, start, 'before') : null
    if (owner) return owner
  }
  return null
}

/** `him`, `me`, `them` are no subjects. */
function isObject(reader: Reader, k: number): boolean {
  const pronoun = reader.grammar.pronoun(formAt(reader, k))
  return referenceFrom(reader, k)?.kind === 'pronoun' && pronoun?.subject === false
}

/** A reference as subject, with what belongs to it: `Smith and Jones`, `a spokesman for the ministry`. */
export function extend(reader: Reader, reference: Reference, k: number, order: Subject['order']): Subject {
  let to = positionOf(reader, reference.last)
  const members = [reference]
  for (;;) {
    const next = formAt(reader, to + 1)
    const second = next === 'and' && reference.kind !== 'pronoun' ? referenceFrom(reader, to + 2) : null
    if (second && second.kind !== 'pronoun') {
      members.push(second)
      to = positionOf(reader, second.last)
      continue
    }
    if (reference.kind === 'nominal' && reader.grammar.lists.attaching.has(next)) {
      const end = endOfPhrase(reader, to + 2)
      if (end > to + 1) {
        to = end
        continue
      }
    }
    break
  }
  return {from: k, to, reference, members: members.length > 1 ? members : [], order}
}

function endOfPhrase(reader: Reader, k: number): number {
  const reference = referenceFrom(reader, k)
  if (reference) return positionOf(reader, reference.last)
  let at = k
  const stops = PREPOSITION | AUXILIARY | COORDINATOR | CUE | VERB | SUBORDINATOR
  while (kindAt(reader, at) === WORD && !(bitsAt(reader, at) & stops) && at - k < 5) at++
  return at - 1
}

/** The noun phrase that ends at position `k`, with the noun it hangs on: `a spokesman for the ministry`. */
export function nounPhraseTo(reader: Reader, k: number, start: number, order: Subject['order']): Subject | null {
  const reference = referenceTo(reader, k)
  if (!reference || k < start) return null
  let from = positionOf(reader, reference.first)
  const hanging = hangsOn(reader, from, start)
  if (hanging) return {...hanging, to: hanging.reference?.kind === 'name' ? hanging.to : k, order}
  const members = membersTo(reader, reference, start)
  if (members.length > 1) from = positionOf(reader, members[0]!.first)
  return {from, to: k, reference, members: members.length > 1 ? members : [], order}
}

/** `a spokesman for committee Democrats said`, `“Go,” a voice in the film says`: what begins the clause. */
function leading(reader: Reader, {from, to, reference}: Subject, start: number): Subject | null {
  const name = reference?.kind === 'name'
  if (!reference || reference.kind === 'pronoun' || name && reference.sort === 'person') return null
  let first = from
  while (first > start && from - first < 12 && isWithinPhrase(reader, first - 1)) first--
  const marks = marksBefore(reader, first) >= 0
  let tie = first + 1
  while (tie < from && !isOne(reader, tie, 'attaching')) tie++
  const opens = first <= start || marks || kindAt(reader, first - 1) === COMMA
  if (tie >= from || !opens || bitsAt(reader, first) & (PREPOSITION | ADVERB)) return null
  const head = referenceTo(reader, tie - 1)
  const someone = head && head.kind !== 'pronoun' && head.sort !== 'place'
  const unknown = !head && marks && !name && bitsAt(reader, first) & DETERMINER
  return someone || unknown ? {from: first, to, reference: head, members: [], order: 'before'} : null
}

function isWithinPhrase(reader: Reader, k: number): boolean {
  const [kind, bits] = [kindAt(reader, k), bitsAt(reader, k)]
  if (kind !== WORD) return kind === NUMBER || kind === CLITIC || kind === OTHER
  const ends = AUXILIARY | COORDINATOR | VERB | SUBORDINATOR & ~PREPOSITION | RELATIVE & ~DETERMINER
  return !(bits & ends) && !(formAt(reader, k) === 'to' && bitsAt(reader, k + 1) & CUE)
}

/** `X and Y`, `X, Y and Z` in front of a verb, where they begin their clause. */
function membersTo(reader: Reader, last: Reference, start: number): Reference[] {
  const members = [last]
  let first = positionOf(reader, last.first)
  for (;;) {
    const link = formAt(reader, first - 1) === 'and' || (kindAt(reader, first - 1) === COMMA && members.length > 1)
    const skip = kindAt(reader, first - 2) === COMMA && formAt(reader, first - 1) === 'and' ? 3 : 2
    // `since Corunna, and he said`: a clause of its own.
    if (skip === 3 && last.kind === 'pronoun') break
    const before = link ? referenceTo(reader, first - skip) : null
    if (!before || before.kind === 'pronoun' || positionOf(reader, before.first) < start) break
    members.unshift(before)
    first = positionOf(reader, before.first)
  }
  return members.length > 1 && beginsClause(reader, first, start) ? members : [last]
}

function beginsClause(reader: Reader, k: number, start: number): boolean {
  if (k <= start || quotationAt(reader, k - 1)) return true
  const kind = kindAt(reader, k - 1)
  if (kind !== WORD && kind !== CLITIC && kind !== NUMBER) return true
  return Boolean(bitsAt(reader, k - 1) & (SUBORDINATOR | RELATIVE)) || isAdjunct(reader, k - 1)
}

/** The noun before a preposition in front of position `k`. */
function hangsOn(reader: Reader, k: number, start: number): Omit<Subject, 'order'> | null {
  if (!isOne(reader, k - 1, 'attaching') || k - 2 < start) return null
  const head = referenceTo(reader, k - 2)
  if (!head || head.kind === 'pronoun') return null
  const from = positionOf(reader, head.first)
  const further = hangsOn(reader, from, start)
  return further ?? {from, to: positionOf(reader, head.last), reference: head, members: []}
}

/** `Lee, who said`; `the man who said`. */
function antecedent(reader: Reader, k: number, start: number): Subject | null {
  const comma = kindAt(reader, k - 1) === COMMA || kindAt(reader, k - 1) === DASH ? 1 : 0
  const subject = nounPhraseTo(reader, k - 1 - comma, start, 'relative')
  if (subject) {
    const {first, last} = subject.reference!
    return {...subject, to: positionOf(reader, last), from: positionOf(reader, first)}
  }
  // `which he called`, `what critics say` have a subject of their own, and are not read here.
  const phrase = comma ? acrossParenthesis(reader, k - 1, start) ?? unknownPhrase(reader, k - 2, start) : null
  return phrase && {...phrase, order: 'relative'}
}

/** `Hugh Hill, a doctor, said`; `Ana Ruiz, who replaced Voss, a spokeswoman for Acme, said`: over what commas enclose. */
function acrossParenthesis(reader: Reader, comma: number, start: number): Subject | null {
  let best: Subject | null = null
  const opens = kindAt(reader, comma) === CLOSE_BRACKET ? OPEN_BRACKET : signAt(reader, comma)
  for (let k = comma - 1; k >= start && comma - k < reach; k--) {
    if (kindAt(reader, k) !== opens) continue
    if (opens === COMMA && isPredicate(reader, k + 1, start)) return null
    const subject = nounPhraseTo(reader, beforeAside(reader, k - 1, start), start, 'apart')
    if (!subject) continue
    if (beginsClause(reader, subject.from, start)) return plain(reader, subject)
    best ??= subject
  }
  if (best) return plain(reader, best)
  // `their chief of staff, Ana Ruiz, said`
  const inner = nounPhraseTo(reader, comma - 1, start, 'apart')
  const name = inner?.reference?.kind === 'name' && inner.reference.sort !== 'place'
  return name && kindAt(reader, inner.from - 1) === COMMA ? inner : null
}

/** `Two men, one of them old, have died, announced Lee`; not `Lee, whose home, a hut, is old, announced`. */
function isPredicate(reader: Reader, k: number, start: number): boolean {
  if (!(bitsAt(reader, k) & AUXILIARY) || formAt(reader, k).endsWith('ing')) return false
  for (let at = k; at >= start; at--) if (bitsAt(reader, at) & RELATIVE) return false
  return true
}

/** A name across a comma stands without what hangs on it. */
function plain(reader: Reader, subject: Subject): Subject {
  const {reference, members} = subject
  if (!reference || reference.kind !== 'name' || members.length > 0) return subject
  return {...subject, to: positionOf(reader, reference.last)}
}

/** `the man with the stick in the corner said`, `Lee of Acme (Ohio) said`: the noun phrase with which its clause begins. */
function longPhrase(reader: Reader, before: number, start: number): Subject | null {
  let from = before
  for (; from >= start && before - from < 14 && !quotationAt(reader, from); from--) {
    if (kindAt(reader, from) === COMMA) return null
    // `Cruz said as the man shouted`, not `the people involved in it said`
    const acts = bitsAt(reader, from) & (AUXILIARY | VERB) || isInflected(reader, from) && !formAt(reader, from).endsWith('ed')
    if (acts && !referenceAt(reader, from)) return null
  }
  const first = from + 1
  const reference = referenceFrom(reader, first)
  const phrase = reference ? extend(reader, reference, first, 'before') : phraseFrom(reader, first)
  return phrase && {...phrase, order: 'before'}
}

/** `said`; not `campaign`, which is a noun as well. */
export const isInflected = (reader: Reader, k: number): boolean =>
  reader.grammar.cues(formAt(reader, k)).some(({lemma}) => lemma.split(' ')[0] !== formAt(reader, k))

/** `About four in 10 said`, `But early data suggests`: all words from where the clause begins. */
function wholePhrase(reader: Reader, before: number, start: number): Subject | null {
  let from = before + 1
  while (from > start && before - from < 14 && isWithinPhrase(reader, from - 1)) from--
  const opens = from <= start || kindAt(reader, from - 1) !== WORD ||
    bitsAt(reader, from - 1) & (COORDINATOR | SUBORDINATOR)
  return from <= before && opens && beginsPhrase(reader, from) && endsPhrase(reader, before)
    ? subjectOf(from, before, null, 'before') : null
}

/** `about four`, `the`, `early`; not `in May`, `raising`. */
const beginsPhrase = (reader: Reader, k: number): boolean =>
  isCounted(reader, k + 1) || !(bitsAt(reader, k) & PREPOSITION) && !formAt(reader, k).endsWith('ing')

/** `data`, `10`; not `last year`, `Monday`, `quickly`, `the`. */
const endsPhrase = (reader: Reader, k: number): boolean =>
  isCounted(reader, k) || !(bitsAt(reader, k) & (ADVERB | CALENDAR | PREPOSITION | DETERMINER)) && !isOne(reader, k, 'times')

const isCounted = (reader: Reader, k: number): boolean =>
  kindAt(reader, k) === NUMBER || Boolean(bitsAt(reader, k) & NUMERAL)

/** `He rose, and, looking down at her, said`: the subject of the verb before. */
function sameSubject(reader: Reader, cue: CueVerb, start: number): Subject | null {
  const subject = subjectBefore(reader, start, cue.from)
  return subject && {...subject, order: 'main'}
}

/** `Lee said it was late. Adding, “Go home.”` */
function fromSentenceBefore(cue: CueVerb, start: number, earlier: readonly (Subject | null)[]): Subject | null {
  const before = earlier[earlier.length - 1]
  return cue.mood === 'participle' && cue.from === start && before ? {...before, order: 'main'} : null
}

/** `Lee stood up and said`: the subject of the verb before. */
const joined = (reader: Reader, k: number, start: number): Subject | null =>
  subjectBefore(reader, start, k) ?? firstSubject(reader, start, k)

/**
 * Of a participle or infinitive: the subject of the clause it belongs to, before it or (`Acknowledging …, Wang affirmed`)
 * behind.
 */
function mainSubject(
  reader: Reader, cue: CueVerb, start: number, earlier: readonly (Subject | null)[]
): Subject | null {
  // `the man saying`, `a letter stating`
  if (cue.mood === 'participle' && kindAt(reader, cue.from - 1) === WORD && !(bitsAt(reader, cue.from - 1) & PREPOSITION)) {
    const owner = nounPhraseTo(reader, cue.from - 1, start, 'relative')
    const before = lastSubject(earlier, start, cue.from)
    if (owner && !before) return owner
  }
  const told = cue.mood === 'infinitive' ? objectBefore(reader, cue.from, start) : null
  if (told) return told
  // `Lee, citing “doubts,” said …`
  const beside = kindAt(reader, cue.from - 1) === COMMA ? nounPhraseTo(reader, cue.from - 2, start, 'main') : null
  if (cue.mood === 'participle' && beside && beside.from <= start + 1) return plain(reader, beside)
  const before = subjectBefore(reader, start, cue.from) ?? lastSubject(earlier, start, cue.from)
  if (before) return {...before, order: 'main'}
  return firstSubject(reader, start, cue.from) ?? subjectFurtherOn(reader, cue) ??
    fromSentenceBefore(cue, start, earlier)
}

/** `led her to declare`, `asked Lee to say`, `for Lee to call it`: who is to do it, not who wants it. */
function objectBefore(reader: Reader, verb: number, start: number): Subject | null {
  let k = verb - 1
  while (k > start && formAt(reader, k) !== 'to') k--
  const subject = nounPhraseTo(reader, k - 1, start, 'main')
  if (!subject || !subject.reference || subject.reference.sort === 'place' || subject.reference.sort === 'document') return null
  const before = subject.from - 1
  const asked = reader.grammar.cues(formAt(reader, before)).some(({addressee, tail}) => addressee && tail.length === 0)
  return asked || isOne(reader, before, 'causing') ? subject : null
}

/** The nearest noun phrase before `end` that stands right before a verb: `…, the leaders made a reference by saying`. */
export function subjectBefore(reader: Reader, start: number, end: number): Subject | null {
  let nested: Subject | null = null
  for (let k = end - 1; k >= start && end - k < reach; k--) {
    const reference = referenceTo(reader, k)
    if (!reference || isObject(reader, k) || formAt(reader, k + 1) === "'s" && reference.kind !== 'pronoun') continue
    const from = positionOf(reader, reference.first)
    let verb = k + 1
    while (isAdjunct(reader, verb)) verb++
    const acts = bitsAt(reader, verb) & (AUXILIARY | VERB | CUE) || looksLikeVerb(reader, verb)
    // `Sen. Roe of Ohio was asked and replied`
    const subject = acts && kindAt(reader, from - 1) !== CLITIC ? nounPhraseTo(reader, k, start, 'main') : null
    if (subject && !(bitsAt(reader, subject.from - 1) & PREPOSITION)) {
      const inner = subject.from - 1 > start && opensInnerClause(reader, subject.from, reference.kind === 'pronoun')
      if (!inner) return subject
      nested ??= subject
    }
    k = from
  }
  return nested
}

/** `Lee, with whom she had argued, left, calling …`, `Lee said it was late but added …`: not she, nor it. */
function opensInnerClause(reader: Reader, from: number, pronoun: boolean): boolean {
  const before = bitsAt(reader, from - 1)
  if (before & (RELATIVE | SUBORDINATOR | CUE)) return true
  const links = FUNCTION_WORD | VERB | ADVERB
  return pronoun && kindAt(reader, from - 1) === WORD && !(before & links)
}

/** The subject of an earlier verb of the sentence; no sentence is read as longer than `longest`. */
function lastSubject(earlier: readonly (Subject | null)[], start: number, limit: number): Subject | null {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - longest); i--) {
    const subject = earlier[i]
    if (subject && subject.from >= start && subject.from < limit) return subject
  }
  return null
}

/** The first noun phrase of a sentence that stands before a verb, not behind a preposition. */
export function firstSubject(reader: Reader, start: number, end: number): Subject | null {
  for (let k = start; k < end; k++) {
    const reference = referenceFrom(reader, k)
    if (!reference) continue
    const to = positionOf(reader, reference.last)
    const free = !(bitsAt(reader, k - 1) & PREPOSITION) || k === start || bitsAt(reader, k - 1) & SUBORDINATOR
    if (free && !isObject(reader, k) && mayHoldVerb(reader, to + 1, Math.min(end, to + 8))) {
      return extend(reader, reference, k, 'main')
    }
    k = to
  }
  return null
}

function mayHoldVerb(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (bitsAt(reader, k) & (AUXILIARY | VERB | CUE) || looksLikeVerb(reader, k)) return true
  }
  return false
}

/** A verb in the past by its ending; tables can't hold them all. */
function looksLikeVerb(reader: Reader, k: number): boolean {
  return shapeAt(reader, k) === LOWER && /[^e]ed$/u.test(formAt(reader, k))
}

/** `Acknowledging that …, Wang affirmed`: behind the participle's clause, the one in front of a verb. */
function subjectFurtherOn(reader: Reader, cue: CueVerb): Subject | null {
  const {to} = sentenceOf(reader, cue.from)
  let found: Subject | null = null
  for (let k = cue.to; k < to; k++) {
    const reference = referenceFrom(reader, k)
    if (!reference || isObject(reader, k)) continue
    const last = positionOf(reader, reference.last)
    const verb = bitsAt(reader, last + 1) & CUE || bitsAt(reader, last + 2) & CUE
    const comma = kindAt(reader, k - 1) === COMMA
    if (comma && mayHoldVerb(reader, last + 1, last + 4)) return extend(reader, reference, k, 'main')
    if (verb) found ??= extend(reader, reference, k, 'main')
    k = last
  }
  return found
}

/** `was told by Lee`. */
function agentBehind(reader: Reader, k: number): Subject | null {
  for (let at = k; at < k + 4; at++) {
    if (formAt(reader, at) !== 'by') continue
    const reference = referenceFrom(reader, at + 1)
    return reference ? extend(reader, reference, at + 1, 'agent') : null
  }
  return null
}

/** `“Sorry,” Quick said`: words with capitals right behind marks, though they are no name anywhere else. */
function capitalsTo(reader: Reader, k: number, start: number): Subject | null {
  let from = k + 1
  while (from > start && shapeAt(reader, from - 1) > LOWER && !(bitsAt(reader, from - 1) & FUNCTION_WORD)) from--
  const beside = from <= k && marksBefore(reader, from) >= 0
  return beside ? subjectOf(from, k, null, 'before') : null
}

/** A noun phrase of words no table knows, back to its determiner: `the challenge said`. */
function unknownPhrase(reader: Reader, k: number, start: number): Subject | null {
  const name = capitalsTo(reader, k, start)
  if (name) return name
  let from = k
  for (; from >= start && k - from < 6; from--) {
    const owner = kindAt(reader, from) === CLITIC ? nounPhraseTo(reader, from - 1, start, 'before') : null
    if (owner && from < k) return subjectOf(owner.from, k, null, 'before')
    const inner = referenceAt(reader, from)
    // `the Acme report, which says`
    if (inner?.kind === 'name' && from < k) {
      return {from: positionOf(reader, inner.first), to: k, reference: null, members: [], order: 'before'}
    }
    if (inner || kindAt(reader, from) !== WORD && kindAt(reader, from) !== NUMBER) return null
    const bits = bitsAt(reader, from)
    if (bits & DETERMINER) return from < k ? subjectOf(from, k, null, 'before') : null
    if (bits & (PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB | PRONOUN)) return null
  }
  return null
}

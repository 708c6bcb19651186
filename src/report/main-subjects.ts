import type {Reference} from '../speaker/mentions.js'
import {ADVERB, AUXILIARY, COORDINATOR, CUE, CUE_NOUN, DETERMINER, DOCUMENT, FUNCTION_WORD, NEGATION, PREPOSITION, RELATIVE, SUBORDINATOR, VERB} from '../text/classes.js'
import {CLITIC, COMMA, LOWER, NUMBER, WORD} from '../text/tokens.js'
import type {CueVerb} from './cues.js'
import {
  behindReference, bitsAt, commaFrom, formAt, isAdjunct, isCue, isOne, isOwner, kindAt, positionOf, quotationAt,
  type Reader, referenceFrom, referenceTo, sentenceOf, shapeAt
} from './reader.js'
import {behindAside, startsSentence} from './clauses.js'
import {endsSpeechWith} from './marks.js'
import {longest} from './sentences.js'
import {behindBracket, inOrder, isInflected, maySpeak, owns, plain, type Subject, subjectOf} from './noun-phrases.js'
import {beginsClause, leading, nounPhraseTo, ownerBefore, unknownPhrase} from './phrases-before.js'
import {extend} from './phrases-behind.js'

/** How far a subject may stand from its verb. */
export const reach = 45

/** `him`, `me`, `them` are no subjects. */
export function isObject(reader: Reader, k: number): boolean {
  return referenceFrom(reader, k)?.kind === 'pronoun' && reader.grammar.pronoun(formAt(reader, k))?.subject === false
}

/** `He rose, and, looking down at her, said`: the subject of the verb before. */
export function sameSubject(reader: Reader, cue: CueVerb, start: number): Subject | null {
  const subject = subjectBefore(reader, start, cue.from)
  return subject && inOrder(subject, 'main')
}

/** `Lee said it was late. Adding, “Go home.”` */
function fromSentenceBefore(cue: CueVerb, start: number, earlier: readonly (Subject | null)[]): Subject | null {
  const before = earlier[earlier.length - 1]
  return cue.from === start && before ? inOrder(before, 'main') : null
}

/** `Lee stood up and said`: the subject of the verb before. */
export const joined = (reader: Reader, k: number, start: number): Subject | null =>
  subjectBefore(reader, start, k) ?? firstSubject(reader, start, k)

/**
 * Of a participle or infinitive: the subject of the clause it belongs to, before it or (`Acknowledging …, Wang affirmed`)
 * behind.
 */
export function mainSubject(
  reader: Reader, cue: CueVerb, start: number, earlier: readonly (Subject | null)[]
): Subject | null {
  // `the man saying`, `a letter stating`
  if (kindAt(reader, cue.from - 1) === WORD) {
    const before = lastSubject(earlier, start, cue.from)
    const alone = isWith(reader, cue.from - 1, before, start)
    if (alone) return alone
    const owner = nounPhraseTo(reader, cue.from - 1, start, 'relative')
    // `held up a banner reading “No”`
    const shows = owner?.reference?.sort === 'document' && isOne(reader, cue.from, 'reading')
    if (owner && (!before || shows) && !isReader(reader, owner.from)) return owner
    // `wore a hat reading “No”`
    const bearer = isOne(reader, cue.from, 'reading') ? unknownPhrase(reader, cue.from - 1, start) : null
    if (bearer) return bearer
  }
  const told = cue.mood === 'infinitive' ? objectBefore(reader, cue.from, start) : null
  if (told) return told
  // `Lee, citing “doubts,” said …`
  const beside = kindAt(reader, cue.from - 1) === COMMA ? nounPhraseTo(reader, cue.from - 2, start, 'main') : null
  // `…, and Lee, citing “doubts,” quit`
  const joins = beside && bitsAt(reader, beside.from - 1) & COORDINATOR && kindAt(reader, beside.from - 2) === COMMA
  if (beside && (joins || beside.from <= start + 1)) return plain(reader, beside)
  const begins = cue.mood === 'infinitive' ? lastClause(reader, start, cue.from) : start
  const nearest = subjectBefore(reader, begins, cue.from)
  // `The Orr ferry board said it was late, noting …`: not it.
  const pronoun = nearest?.reference?.kind === 'pronoun'
  const inner = nearest && nearest.from > begins && opensInnerClause(reader, nearest.from, pronoun)
  const last = lastSubject(earlier, begins, cue.from)
  // `The plan is old, said Lee, adding …`
  const tagged = last?.order === 'behind' && nearest && last.from > nearest.from ? last : null
  const before = tagged ?? (inner ? lastSubject(earlier, start, nearest.from) : null) ?? nearest ?? last
  if (before) return inOrder(before, 'main')
  return firstSubject(reader, begins, cue.from) ?? opener(reader, cue, start) ?? subjectFurtherOn(reader, cue) ??
    fromSentenceBefore(cue, start, earlier)
}

/**
 * `It began when Lee stood up to ask`: where the clause begins whose verb the infinitive at position `verb` stands behind.
 */
function lastClause(reader: Reader, start: number, verb: number): number {
  let k = verb - 1
  while (k > start && kindAt(reader, k) === WORD && !isOne(reader, k, 'opening')) k--
  // Not `The firms went before the board to ask`, `Ann came after Bob died to say that she was sorry`.
  const apart = /^(?:after|before|until|once)$/u.test(formAt(reader, k))
  return isOne(reader, k, 'opening') && !apart && startsSentence(reader, k + 1) ? k + 1 : start
}

/** `with Ann Roe reportedly tweeting`, `with Ann Roe calling it old and asking`: whose the participle behind `k` is. */
function isWith(reader: Reader, k: number, before: Subject | null, start: number): Subject | null {
  let to = k
  while (isAdjunct(reader, to)) to--
  const subject = formAt(reader, to) === 'and' ? before : nounPhraseTo(reader, to, start, 'relative')
  if (!subject || formAt(reader, subject.from - 1) !== 'with') return null
  // `sat with Ann Roe quietly saying`
  return to === k || kindAt(reader, subject.from - 2) === COMMA ? inOrder(subject, 'relative') : null
}

/** `a letter to the mayor saying`: not the mayor. */
const isReader = (reader: Reader, k: number): boolean =>
  formAt(reader, k - 1) === 'to' && Boolean(bitsAt(reader, k - 2) & (CUE_NOUN | DOCUMENT))

/** `Some guides remain unsure, arguing that it leaks`: with whom the sentence begins, though no table knows the verb. */
function opener(reader: Reader, {entry, mood, from}: CueVerb, start: number): Subject | null {
  // `Workers sit idle, suggesting that it is over`: that they do suggests it.
  const said = mood === 'participle' && entry.kind === 'say' && !entry.takes.has('object')
  const reference = said && kindAt(reader, from - 1) === COMMA ? referenceFrom(reader, start) : null
  return maySpeak(reference) && !isObject(reader, start) && !owns(reader, behindReference(reader, start)) ? extend(reader, reference!, start, 'main') : null
}

/** `led her to declare`, `asked Lee to say`, `for Lee to call it`: who is to do it, not who wants it. */
function objectBefore(reader: Reader, verb: number, start: number): Subject | null {
  let k = verb - 1
  while (k > start && formAt(reader, k) !== 'to') k--
  const subject = nounPhraseTo(reader, k - 1, start, 'main')
  if (!subject || !subject.reference || subject.reference.sort === 'document') return null
  const before = subject.from - 1
  const asked = isCue(reader, before, ({addressee}) => addressee)
  return asked || isOne(reader, before, 'causing') ? subject : null
}

/** The nearest noun phrase before `end` that stands right before a verb: `…, the leaders made a reference by saying`. */
export function subjectBefore(reader: Reader, start: number, end: number): Subject | null {
  let nested: Subject | null = null
  for (let k = end - 1; k >= start && end - k < reach; k--) {
    const reference = referenceTo(reader, k)
    if (!reference || isObject(reader, k) || formAt(reader, k + 1) === "'s" && reference.kind !== 'pronoun') continue
    const from = positionOf(reader, reference.first)
    // `Julia, who was tired, did her the justice of saying`, `Julia, sad at such a sight, could not help saying`
    const aside = reference.kind === 'name' || bitsAt(reader, k + 2) & RELATIVE ? behindAside(reader, k + 1) : end
    let verb = aside < end ? aside : k + 1
    while (isAdjunct(reader, verb)) verb++
    const held = kindAt(reader, from - 1) === CLITIC
    const described = reference.kind === 'nominal'
    // `Ann rose, I think, and said`
    const thinks = isCue(reader, verb, ({kind}) => kind === 'think')
    if (thinks && kindAt(reader, from - 1) === COMMA && kindAt(reader, verb + 1) === COMMA) continue
    // `a hopeful note`
    const noun = !reference.plural && (described || held) && bitsAt(reader, verb) & CUE_NOUN &&
      !isInflected(reader, verb)
    // `the Acme campaign’s office`
    const owner = owns(reader, verb + 1) && !(bitsAt(reader, verb) & AUXILIARY)
    const acts = !noun && !owner && isVerb(reader, verb) || looksLikeVerb(reader, verb) ||
      actsAcross(reader, from, verb, start, end)
    // `Sen. Roe of Ohio was asked and replied`
    const subject = acts && !(held && described) ? nounPhraseTo(reader, k, start, 'main') : null
    if (subject && arrives(reader, subject, verb)) return subject
    // `where Ohio’s Acme Bank stood`
    const holder = held ? referenceTo(reader, from - 2) : null
    const opens = holder ? positionOf(reader, holder.first) : subject?.from ?? from
    if (subject && !isGoverned(reader, opens)) {
      const inner = opens - 1 > start && opensInnerClause(reader, opens, reference.kind === 'pronoun')
      // `When I came near she bowed and said`: not I.
      const begins = opens - 1 === start && Boolean(bitsAt(reader, start) & SUBORDINATOR)
      if (!inner) return begins && nested || subject
      nested ??= subject
    }
    k = Math.min(k, from)
  }
  return nested
}

/** Who owns the noun at position `k`; in `I had to change my answer`, `she gave her word` who does something with it. */
export function ownerOf(reader: Reader, k: number): Subject | null {
  const owner = ownerBefore(reader, k)
  const start = owner && isOwner(reader, owner.from) ? Math.max(sentenceOf(reader, k).from, k - reach) : k
  for (let at = k - 1; at >= start; at--) {
    if (isSame(reader, at, owner!.from)) return subjectOf(at, at, referenceTo(reader, at), 'before')
  }
  return owner
}

/** `I` and `my`, `it` and `its`; not `one` and `its` */
function isSame(reader: Reader, subject: number, owner: number): boolean {
  const pronoun = reader.grammar.pronoun(formAt(reader, subject))
  const form = formAt(reader, owner)
  const own = reader.grammar.owner(form) ?? reader.grammar.pronoun(form)!
  return pronoun?.subject === true && pronoun.person === own.person && pronoun.gender === own.gender &&
    pronoun.plural === own.plural && pronoun.thing === own.thing
}

const isVerb = (reader: Reader, k: number): boolean => Boolean(bitsAt(reader, k) & (AUXILIARY | VERB | CUE))

const mayBeVerb = (reader: Reader, k: number): boolean => isVerb(reader, k) || looksLikeVerb(reader, k)

/** `Ann Roe, 70, said`: the verb of who begins a clause at position `from` stands behind what commas part. */
function actsAcross(reader: Reader, from: number, comma: number, start: number, end: number): boolean {
  if (kindAt(reader, comma) !== COMMA || !beginsClause(reader, from, start)) return false
  const verb = behindAside(reader, comma)
  return verb > comma && verb < end && mayBeVerb(reader, verb) && !formAt(reader, verb).endsWith('ing')
}

/** `in Bow`; not `about 200 guides`, `Outside experts`, nor the `she` of `When Tom stood up she` */
function isGoverned(reader: Reader, k: number): boolean {
  if (isOne(reader, k - 1, 'rounding') && kindAt(reader, k) === NUMBER) return false
  if (/^s?he$/u.test(formAt(reader, k)) && !(bitsAt(reader, k - 1) & SUBORDINATOR)) return false
  const outside = /^(?:in|out)side$/u.test(formAt(reader, k - 1)) && referenceFrom(reader, k)?.plural && !(bitsAt(reader, k) & DETERMINER)
  return Boolean(bitsAt(reader, k - 1) & PREPOSITION) && !outside
}

/** `She slept, when Tom came up and said`; not `She laughed when he came and said`. */
const arrives = (reader: Reader, {from, reference}: Subject, verb: number): boolean =>
  reference?.kind === 'name' && isOne(reader, from - 1, 'breakingIn') && kindAt(reader, from - 2) === COMMA && isOne(reader, verb, 'arriving')

/** `Lee, with whom she had argued, left, calling …`, `Lee said it was late but added …`: not she, nor it. */
function opensInnerClause(reader: Reader, subject: number, pronoun: boolean): boolean {
  // `that no one had`
  const from = bitsAt(reader, subject - 1) & NEGATION ? subject - 1 : subject
  const before = bitsAt(reader, from - 1)
  if (before & (RELATIVE | SUBORDINATOR | CUE)) return true
  // `Lee told reporters the ruling was bad, and vowed to fight`
  const listener = referenceTo(reader, from - 1)
  if (listener && isCue(reader, positionOf(reader, listener.first) - 1, ({addressee}) => addressee)) return true
  const links = FUNCTION_WORD | VERB | ADVERB
  return pronoun && kindAt(reader, from - 1) === WORD && !(before & links)
}

/** The subject of an earlier verb of the sentence; no sentence is read as longer than `longest`. */
export function lastSubject(earlier: readonly (Subject | null)[], start: number, limit: number): Subject | null {
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
    const next = behindBracket(reader, to + 1)
    const hangs = bitsAt(reader, k - 1) & PREPOSITION
    const free = !hangs || bitsAt(reader, k - 1) & SUBORDINATOR
    const limit = Math.min(end, next + 7)
    // `After the port strike, guides left`
    if (free && !isObject(reader, k) && mayHoldVerb(reader, next, hangs ? commaFrom(reader, next, limit) : limit)) {
      return extend(reader, reference, k, 'main')
    }
    k = to
  }
  return null
}

function mayHoldVerb(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (mayBeVerb(reader, k)) return true
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
  let main = to
  for (let k = cue.to; k < to; k++) {
    if (kindAt(reader, k) === COMMA || quotationAt(reader, k)) main = k + 1
    const reference = referenceFrom(reader, k)
    if (!reference || isObject(reader, k)) continue
    const last = positionOf(reader, reference.last)
    const verb = bitsAt(reader, last + 1) & CUE || bitsAt(reader, last + 2) & CUE
    if (isBehindComma(reader, k) && actsAt(reader, reference, last + 1)) return extend(reader, reference, k, 'main')
    if (verb && !found) {
      const nearest = extend(reader, reference, k, 'main')
      // `Calling it “dead,” lawyers for the town asked`
      const leads = main < k && !(bitsAt(reader, main) & CUE)
      found = (leads ? leading(reader, nearest, main) : null) ?? nearest
    }
    k = last
  }
  return found
}

const isBehindComma = (reader: Reader, k: number): boolean =>
  kindAt(reader, k - 1) === COMMA || quotationAt(reader, k - 1) !== null && endsSpeechWith(reader, k - 1, COMMA)

/** `Lee quit`, `Lee, a guide, quit`: a verb, or what commas part from a name, from position `k` on. */
function actsAt(reader: Reader, {kind}: Reference, k: number): boolean {
  if (mayHoldVerb(reader, k, k + 3)) return true
  const behind = behindAside(reader, k)
  return behind > k && (kind === 'name' && kindAt(reader, behind) === WORD || mayHoldVerb(reader, behind, behind + 3))
}

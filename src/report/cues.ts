import type {CueEntry} from '../language/tables.js'
import type {Reference} from '../speaker/mentions.js'
import {
  ADVERB, AUXILIARY, CUE, DETERMINER, NEGATION, NUMERAL, PREPOSITION, PRONOUN, RELATIVE, VERB
} from '../text/classes.js'
import {COLON, COMMA, UPPER, WORD} from '../text/tokens.js'
import {beginningOf} from './openings.js'
import {
  bitsAt, cuesAt, formAt, isAdjunct, isCue, isOne, isOwner, kindAt, none, positionOf, quotationAt, type Reader,
  referenceAt, referenceFrom, referenceTo, shapeAt
} from './reader.js'
import {beforeAge, isByAt} from './noun-phrases.js'
import {isHead, isNoun, isNounBehind, isNounThatActs, isPresent} from './verb-or-noun.js'

/** Words by position, both included, and the reference that they rest on. */
interface Heard {
  readonly reference: Reference
  readonly from: number
  readonly to: number
}

/** A verb that may report, where it stands in a stream: positions `from` to `to`, the last not included. */
export interface CueVerb {
  readonly entry: CueEntry
  readonly from: number
  readonly to: number
  /** finite: `said`; participle: `saying`; infinitive: `to say`. */
  readonly mood: 'finite' | 'participle' | 'infinitive'
  /** `was told`: its subject is who was spoken to. */
  readonly passive: boolean
  /** `never said`, `refused to say`. */
  readonly denied: boolean
  /** `Did Lee say …?` */
  readonly asked: boolean
  /** `quoted Lee as saying`, `heard Lee say`: whom another quotes or hears. */
  readonly quoted?: Heard
  /** Where the second verb stands, when something is between: `quoted by Lee as saying`. */
  readonly second?: number
}

/** The reporting verbs of one stream, in order. */
export function findCues(reader: Reader, more: ReadonlyMap<string, readonly CueEntry[]>): readonly CueVerb[] {
  const {items, bits} = reader.stream
  if (!(bits & CUE) && more.size === 0) return none
  const cues: CueVerb[] = []
  for (let k = 0; k < items.length; k++) {
    if (!(bitsAt(reader, k) & CUE) && more.size === 0) continue
    const entry = entryAt(reader, k, more)
    const verb = entry && readVerb(reader, entry, k)
    if (!verb) continue
    const cue = asQuoted(reader, verb) ?? verb
    const first = cues[cues.length - 1]
    if (first && first.from >= cue.from) {
      cues.pop()
      cues.push({...cue, denied: cue.denied || first.denied})
    } else {
      cues.push(cue)
    }
    k = cue.to - 1
  }
  return cues
}

/** The longest cue that begins at position `k`. */
function entryAt(reader: Reader, k: number, more: ReadonlyMap<string, readonly CueEntry[]>): CueEntry | undefined {
  const given = more.size > 0 ? more.get(formAt(reader, k)) : undefined
  for (const entry of given ?? none) if (hasTail(reader, k + 1, entry)) return entry
  for (const entry of cuesAt(reader, k)) if (hasTail(reader, k + 1, entry)) return entry
  return undefined
}

/** `point out`, `be convinced`; not `spoke out of the dark`: from where, not what; nor `was convinced by Ann`. */
function hasTail(reader: Reader, k: number, {tail}: CueEntry): boolean {
  if (tail.length === 0) return true
  for (let i = 0; i < tail.length; i++) if (formAt(reader, k + i) !== tail[i]) return false
  const next = formAt(reader, k + tail.length)
  return tail[tail.length - 1] === 'out' ? next !== 'of' : next !== 'by'
}

/** No more auxiliaries, adverbs and negations stand in front of one verb. */
const longestGroup = 16

function readVerb(reader: Reader, entry: CueEntry, k: number): CueVerb | null {
  const form = formAt(reader, k)
  const participle = form.endsWith('ing') && form !== entry.lemma
  if (form.endsWith('s') && bearsRelative(reader, k)) return null
  // `BREAKING: “We won,” Ann says`
  if (shapeAt(reader, k) === UPPER && kindAt(reader, k + 1) === COLON) return null
  // `attributed to Lee`
  const phrase = reader.grammar.phrases(form).some(({words}) => words[1] === formAt(reader, k + 1))
  if (isAbsolute(reader, k) || isSomeOf(reader, k)) return null
  // `heard her say`; not `her say in it`
  if (phrase || isNoun(reader, k) && !heardBefore(reader, k)) return null
  // `known for “The Long Day”`, `known only to investors`; not `is known to have said`
  const next = isAdjunct(reader, k + 1) ? k + 2 : k + 1
  const fame = form === 'known' ? formAt(reader, next) : ''
  if (fame === 'for' || fame === 'to' && referenceFrom(reader, next + 1)) return null
  // `a woman named Ann Roe`
  if (isOne(reader, k, 'naming') && referenceFrom(reader, k + 1)?.kind === 'name' && isNewcomer(reader, k - 1)) return null
  // `Lee’s claim to fame`, which no auxiliary makes a verb, but `it’s said`
  if (formAt(reader, k - 1) === "'s" && (form === entry.base || form.endsWith('s'))) return null
  let denied = false
  let passive = false
  let auxiliary = false
  let at = k - 1
  for (; at >= 0 && k - at <= longestGroup; at--) {
    if (form === entry.base) at = beforeInset(reader, at)
    const bits = bitsAt(reader, at)
    if (!(bits & (AUXILIARY | ADVERB | NEGATION)) || referenceAt(reader, at)) break
    // `not only said “no”`, `did not just say “no”`
    if (bits & NEGATION) denied = !isOne(reader, at + 1, 'merely')
    if (bits & AUXILIARY) {
      auxiliary = true
      if (isOne(reader, at, 'passive') && !participle) passive = true
    }
  }
  // `Did Lee ever say “no”?`, `Has Lee said “no”?`: it is asked; not `Why did Lee say “no”?`, `Does Lee think it works?`
  const asked = !auxiliary && entry.kind !== 'think' && isAsked(reader, at)
  if (asked) denied = auxiliary = true
  // `an article cited by Lee`
  const past = form.endsWith('ed') || form.endsWith('en')
  const behind = k + 1 + entry.tail.length
  if (!auxiliary && past && isByAt(reader, quotationAt(reader, behind) ? behind + 1 : behind)) passive = true
  // `The views expressed are hers.`
  if (!auxiliary && past && isFiniteAt(reader, behind) && !speaksOfItself(reader, k - 1)) return null
  if (!auxiliary && form.endsWith('s') && entry.lemma !== 'say' && isNounThatActs(reader, behind)) return null
  // `Detailed plans for a road were dropped`
  const undergone = !auxiliary && undergoes(reader, k)
  if (undergone && formAt(reader, behind) === 'of' || past && (isHead(reader, k + 1) || isOfOpening(reader, k - 1))) return null
  if (passive && isReputed(reader, k) && bitsAt(reader, formAt(reader, k + 2) === 'have' ? k + 3 : k + 2) & CUE) return null
  const base = formAt(reader, at) === 'to' && form === entry.base
  const infinitive = base && !isReputed(reader, at - 1)
  const bare = !base && !auxiliary && !participle && form === entry.base
  const asNoun = bare && (isNounBehind(reader, k, behind) || !isPresent(reader, at, k, entry))
  if (asNoun && !heardBefore(reader, k)) return null
  const alone = isOne(reader, k - 1, 'beforeAsked') || isAside(reader, k, behind)
  if (!auxiliary && past && entry.addressee && alone || undergone) passive = true
  return {
    entry, from: k, to: k + 1 + entry.tail.length, passive, denied, asked,
    mood: participle && !auxiliary ? 'participle' : infinitive ? 'infinitive' : 'finite'
  }
}

/** `A nurse accused of murder left`, `Drivers told to stay left`: by someone else; not `whom Ann accused of murder`. */
const undergoes = (reader: Reader, k: number): boolean => isOne(reader, k, 'undergone') &&
  /^(?:of|to)$/u.test(formAt(reader, k + 1)) && (referenceTo(reader, k - 1)?.kind ?? 'nominal') === 'nominal'

/** `In a report published Monday, Ann said`: what was done to it. */
function isOfOpening(reader: Reader, k: number): boolean {
  const noun = referenceTo(reader, k)
  const before = noun?.sort === 'document' ? positionOf(reader, noun.first) - 1 : -1
  return Boolean(bitsAt(reader, before) & PREPOSITION) && before === beginningOf(reader, before)
}

/** `Did Lee` at the beginning of a sentence, its last word at position `k` */
function isAsked(reader: Reader, k: number): boolean {
  const subject = referenceTo(reader, k)
  const first = subject ? positionOf(reader, subject.first) - 1 : -1
  return isFiniteAt(reader, first) && first === beginningOf(reader, first)
}

/** Before the `, in fact,` of `did not, in fact, say`; the same position where no such words stand. */
export function beforeInset(reader: Reader, k: number): number {
  if (kindAt(reader, k) !== COMMA) return k
  let at = k - 1
  while (k - at < longestInset && kindAt(reader, at) === WORD) at--
  return kindAt(reader, at) === COMMA && bitsAt(reader, at - 1) & (AUXILIARY | NEGATION) ? at - 1 : k
}

const longestInset = 6

/** `said Ann, her eyes directed at Tom`: no one directs. */
const isAbsolute = (reader: Reader, k: number): boolean => isOne(reader, k - 1, 'parts') && formAt(reader, k).endsWith('ed') &&
  isOwner(reader, k - 2) && kindAt(reader, k - 3) === COMMA && Boolean(bitsAt(reader, k + 1) & PREPOSITION)

/** `to suggest some comfort`; not `some claim` */
const isSomeOf = (reader: Reader, k: number): boolean =>
  formAt(reader, k - 1) === 'some' && formAt(reader, k - 3) === 'to' && Boolean(bitsAt(reader, k - 2) & (CUE | VERB))

/** `swing states that have`, `claims that were false`: a noun; not `Lee believes that will change`. */
function bearsRelative(reader: Reader, k: number): boolean {
  if (formAt(reader, k + 1) !== 'that' || !(bitsAt(reader, k + 2) & (AUXILIARY | VERB))) return false
  if (isOne(reader, k + 2, 'ofMany')) return true
  let at = k - 1
  while (bitsAt(reader, at) & ADVERB) at--
  const subject = referenceTo(reader, at)
  // `The Mueller claims that would hurt`
  const named = subject?.kind === 'name' && bitsAt(reader, positionOf(reader, subject.first) - 1) & (DETERMINER | NUMERAL)
  return subject ? subject.plural || Boolean(named) : kindAt(reader, at) !== COMMA
}

/** How far apart the words of `was quoted by the Herald as saying` may stand. */
const longestQuoted = 12

/** `heard Lee say`, `heard the mayor of Bow say`: the one who is heard in front of a verb. */
function heardBefore(reader: Reader, k: number, verbs: 'hearing' | 'recalling' = 'hearing'): Heard | null {
  const last = isAdjunct(reader, k - 1) ? k - 2 : k - 1
  let to = last
  for (let ties = 0; ties < 3; ties++) {
    const heard = referenceTo(reader, to)
    if (!heard) return null
    const from = positionOf(reader, heard.first)
    // `a video of Lee saying`
    const shown = verbs === 'recalling' && formAt(reader, from - 1) === 'of' && isOne(reader, from - 2, 'records')
    if (shown || isOne(reader, from - 1, verbs)) return {reference: heard, from, to: last}
    if (!isOne(reader, from - 1, 'attaching')) return null
    to = from - 2
  }
  return null
}

/** One verb of two: `kept saying`, `was quoted by Lee as saying`, `was heard saying`, `quoted Lee as saying`. */
function asQuoted(reader: Reader, verb: CueVerb): CueVerb | null {
  const {from, mood} = verb
  const saying = mood === 'participle' && verb.entry.kind === 'say' && verb.entry.takes.has('that')
  const heard = heardBefore(reader, from) ?? (saying ? heardBefore(reader, from, 'recalling') : null)
  if (heard) return {...verb, from: heard.from - 1, mood: 'finite', second: from, quoted: heard}
  if (mood !== 'participle') return null
  // `kept saying`, `kept on saying`
  const kept = formAt(reader, from - 1) === 'on' ? from - 2 : from - 1
  if (isOne(reader, kept, 'keeping')) return {...verb, from: kept, mood: 'finite', second: from}
  const as = formAt(reader, from - 1) === 'as' ? from - 1 : from
  let k = as - 1
  while (as < from && from - k < longestQuoted && !isOne(reader, k, 'quoting')) k--
  if (!isOne(reader, k, 'quoting')) return null
  let auxiliary = k - 1
  let denied = verb.denied
  for (; isAdjunct(reader, auxiliary) || bitsAt(reader, auxiliary) & NEGATION; auxiliary--) {
    denied ||= Boolean(bitsAt(reader, auxiliary) & NEGATION) || isOne(reader, auxiliary, 'wrongly')
  }
  denied ||= isOne(reader, k, 'wrongly')
  const whole = {...verb, from: k, mood: 'finite', denied} as const
  const apart = {...whole, second: from} as const
  if (isOne(reader, auxiliary, 'passive')) {
    if (k + 1 === as) return whole
    // `was quoted by Lee as saying`, `was quoted on Monday as saying`
    return bitsAt(reader, k + 1) & PREPOSITION || isAdjunct(reader, k + 1) ? apart : null
  }
  const quoted = quotedBetween(reader, k + 1, as)
  return quoted && {...apart, quoted}
}

/** `quoted a spokesman for the ministry as saying`, `quoted the mayor, Ann Roe, 43, as saying` */
function quotedBetween(reader: Reader, k: number, as: number): Heard | null {
  const first = referenceFrom(reader, k)
  const comma = kindAt(reader, as - 1) === COMMA
  const last = comma ? referenceTo(reader, beforeAge(reader, as - 2)) : null
  const from = last?.kind === 'name' ? positionOf(reader, last.first) : k
  const apart = from > k && kindAt(reader, from - 1) === COMMA
  if (last && apart) return {reference: last, from, to: positionOf(reader, last.last)}
  if (!first) return null
  const ends = positionOf(reader, first.last) + 1
  const apposed = comma && kindAt(reader, ends) === COMMA
  const hangs = ends === as || apposed || isOne(reader, ends, 'attaching')
  return hangs ? {reference: first, from: k, to: apposed ? ends - 1 : as - 1} : null
}

/** `Lee, asked about it, said`; not `Lee, a guide, asked about it.` */
function isAside(reader: Reader, k: number, behind: number): boolean {
  if (kindAt(reader, k - 1) !== COMMA) return false
  let at = behind
  while (kindAt(reader, at) === WORD && at - behind < 12) at++
  return at > behind && kindAt(reader, at) === COMMA && (isOne(reader, at + 1, 'retold') || isFiniteAt(reader, at + 1))
}

/** `are`, `will`; not `asked Will Tanner` */
const isFiniteAt = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & AUXILIARY) && !isOne(reader, k, 'nonFinite') && !referenceAt(reader, k)

/** `what she claimed was`, `the plan he proposed was`: a pronoun or relative in front. */
function speaksOfItself(reader: Reader, k: number): boolean {
  for (let at = k; at > k - 4 && at >= 0; at--) if (bitsAt(reader, at) & (PRONOUN | RELATIVE)) return true
  return referenceTo(reader, k)?.kind === 'name'
}

/** `a woman`, not `the council`. */
function isNewcomer(reader: Reader, k: number): boolean {
  const reference = referenceTo(reader, k)
  return reference?.kind === 'nominal' && isOne(reader, positionOf(reader, reference.first), 'indefinite')
}

/** `She is said to have told him`, `She is expected to tell him`, `She used to tell him`: no verb of its own. */
export const isReputed = (reader: Reader, k: number): boolean =>
  formAt(reader, k + 1) === 'to' && (isOne(reader, k - 1, 'passive')
    ? isOne(reader, k, 'reputed') && formAt(reader, k + 2) === 'have' || isOne(reader, k, 'awaited') && tells(reader, k + 2)
    : formAt(reader, k) === 'used')

/** `say`, `announce`: what has a clause behind it. */
const tells = (reader: Reader, k: number): boolean =>
  isCue(reader, k, ({kind, takes}) => kind === 'say' && takes.has('that') || kind === 'name')

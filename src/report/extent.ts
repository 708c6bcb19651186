import {AUXILIARY, COORDINATOR, DETERMINER, PREPOSITION, RELATIVE, SUBORDINATOR} from '../text/classes.js'
import {COMMA} from '../text/tokens.js'
import {shrink, startsApart, startsMain} from './clauses.js'
import {behindWas, headOfCleft, isToldOf} from './clefts.js'
import {type Complement, complementBehind} from './complement.js'
import type {CueVerb} from './cues.js'
import {hasVerb} from './finite.js'
import {endsSpeechWith, holdsMarks} from './marks.js'
import type {Subject} from './noun-phrases.js'
import {beforePredicate} from './nouns.js'
import {beginningOf} from './openings.js'
import {
  behindReference, bitsAt, commaFrom, formAt, isAdjunct, isOne, kindAt, quotationAt, type Reader
} from './reader.js'
import {findPatient} from './subject.js'
import {followsItsBearer} from './titles.js'

/** What stands behind the cue, as the words before it let it be read. */
export function complementOf(reader: Reader, cue: CueVerb, subject: Subject | null, k: number): Complement | null {
  const head = cue.entry.kind === 'name' || !subject ? -1 : headOfCleft(reader, cue, subject)
  const whole = complementBehind(reader, cue, head < 0 ? k : behindWas(reader, k))
  if (!whole || isPlace(reader, whole)) return null
  // `A nurse told to stay left`
  const behind = cue.passive && isOne(reader, cue.from, 'undergone') ? beforePredicate(reader, cue.from, whole) : whole
  if (subject && head >= 0 && isToldOf(reader, head, cue, subject, behind)) return null
  // `Tom called, “Ann!”`; not `It was called, “Old Bess.”`
  const calls = behind.construction === 'comma' && cue.mood === 'finite' && !cue.passive
  const names = cue.entry.kind === 'name' && !calls
  const apart = betweenCommas(reader, cue, subject, behind, names)
  if (apart) return names ? {...apart, shape: 'clause'} : apart
  // `A man who said he was tired left`
  const bears = subject?.order === 'relative' && (subject.reference || bitsAt(reader, subject.from) & DETERMINER)
  if (bears && behind.shape === 'clause') return beforePredicate(reader, subject.from, behind)
  const of = subject ?? (cue.passive ? findPatient(reader, cue) : null)
  const opens = isOpening(reader, of) || opensSentence(reader, cue)
  const left = opens ? endOfOpening(reader, behind) : behind.to
  const own = left < behind.to ? shrink(reader, behind.from, left, behind.construction) : behind
  if (names || goesOnClause(reader, subject, behind)) return {...own, shape: 'clause'}
  if (own !== behind) return own
  if (cue.mood === 'participle' && subject && subject.from > cue.to && subject.from < behind.to) {
    return shrink(reader, behind.from, subject.from, behind.construction)
  }
  return behind
}

/** `called the plan`, `spoke of the plan`: a noun phrase without marks. */
export const isPlain = (reader: Reader, {construction, from, to}: Complement): boolean =>
  (construction === 'object' || construction === 'about') && !holdsMarks(reader, from, to)

/** `Lee, who called it “mad”, left`, `Lee, who was told he was late, left`: what is reported ends where the commas do. */
function betweenCommas(
  reader: Reader, cue: CueVerb, subject: Subject | null, behind: Complement, names: boolean
): Complement | null {
  const {from, to, construction} = behind
  const aside = cue.passive && !names && kindAt(reader, cue.from - 1) === COMMA
  const told = cue.passive && bitsAt(reader, cue.from - 1) & AUXILIARY && bitsAt(reader, cue.from - 2) & RELATIVE
  const link = subject && isPlain(reader, behind) && bitsAt(reader, subject.from - 1) & RELATIVE
  const owns = subject?.order === 'relative' || told || link
  if (!aside && !(owns && isBetweenCommas(reader, cue.from))) return null
  let end = commaFrom(reader, from, to)
  // Not the first comma of `who was told that the roof, the pipes and the stairs leaked, left`.
  while (told && end < to && !hasVerb(reader, from, end)) end = commaFrom(reader, end + 1, to)
  return shrink(reader, from, end, construction)
}

/** `When Lee asked how, Roe laughed`, `When Lee was asked how, Roe laughed`: a clause in front of the one it belongs to. */
function isOpening(reader: Reader, of: Subject | null): boolean {
  if (!of || of.order === 'behind' || of.order === 'relative') return false
  const at = of.from
  const begins = beginningOf(reader, at)
  // `Even though Lee said`
  const first = isAdjunct(reader, begins) ? begins + 1 : begins
  // `When the aide, Bo Lee,`; not `Just before noon Lee said the boys were tired, the crowd was loud and it was late`
  const beside = behindReference(reader, first + 1)
  const follows = at === first + 1 || beside > first + 1 && beside === at - 1 && kindAt(reader, at - 1) === COMMA
  if (bitsAt(reader, first) & SUBORDINATOR || isOne(reader, first, 'opening')) return follows
  // `In a race in which Lee vowed to stay, Roe left`
  if (!(bitsAt(reader, first) & PREPOSITION)) return false
  const link = at - 1
  return Boolean(bitsAt(reader, link) & RELATIVE || formAt(reader, link) === 'where') && !hasVerb(reader, first, link)
}

/** `Asked how, Roe laughed`, `When asked how, Roe laughed` */
function opensSentence(reader: Reader, {from, passive, mood, entry}: CueVerb): boolean {
  const first = beginningOf(reader, from)
  const opens = from === first || isOne(reader, from - 1, 'opening') && from - 1 === first
  return opens && entry.addressee && mood !== 'participle' && (passive || formAt(reader, from).endsWith('ed') || isOne(reader, from, 'retold'))
}

/** Where the clause that it stands in front of begins; its end where there is none. */
function endOfOpening(reader: Reader, {from, to, construction}: Complement): number {
  const clause = construction === 'that' || construction === 'bare'
  // Not the first comma of `After Roe said that if it froze, they would leave, Lee left`.
  let opened = clause && isOne(reader, from, 'opening')
  let end = to
  let first: number | undefined
  let joined = false
  for (let k = from + 1; k < to; k++) {
    joined ||= end < to && Boolean(bitsAt(reader, k) & COORDINATOR) && startsMain(reader, k + 1)
    const marks = quotationAt(reader, k)
    if (marks ? !endsSpeechWith(reader, k, COMMA) : kindAt(reader, k) !== COMMA) continue
    const main = startsMain(reader, k + 1) || marks && startsApart(reader, k + 1)
    const behind = !opened && main ? marks ? k + 1 : k : -1
    // `As Roe said good night, it rained`
    const whole = !clause || hasVerb(reader, from, k)
    if (behind > 0 && !whole) first ??= behind
    // `After Roe said it leaked, it froze and it was late, Lee left`
    if (behind > 0 && whole && (end === to || joined)) end = behind
    opened = false
  }
  return end === to ? first ?? to : end
}

/** `the plan, which he said “should go”`: the rest of the relative; not `the room in which he said, “Go”`. */
function goesOnClause(reader: Reader, subject: Subject | null, {shape, construction}: Complement): boolean {
  if (shape !== 'quote' || construction === 'comma' || subject?.order !== 'before') return false
  if (!(bitsAt(reader, subject.from - 1) & RELATIVE) || bitsAt(reader, subject.from - 2) & PREPOSITION) return false
  const form = formAt(reader, subject.from - 1)
  return form !== 'what' && form !== 'that'
}

/** `spoke on “This Week”`, `on condition of anonymity`, `on behalf of Lee` */
const isPlace = (reader: Reader, {construction, from}: Complement): boolean => construction === 'about' &&
  (isOne(reader, from, 'footing') || quotationAt(reader, from) !== null && followsItsBearer(reader, from))

/** `The firm, which promised no plant would close, now says`: the clause ends where the relative clause does. */
function isBetweenCommas(reader: Reader, verb: number): boolean {
  let k = verb - 1
  while (verb - k < 6 && !(bitsAt(reader, k) & RELATIVE)) k--
  return kindAt(reader, k - 1) === COMMA
}

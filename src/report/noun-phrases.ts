import {ADVERB, AUXILIARY, CALENDAR, FUNCTION_WORD, PREPOSITION} from '../text/classes.js'
import {CLITIC, CLOSE_BRACKET, COMMA, LOWER, MARK, NUMBER, OPEN_BRACKET, WORD} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import {bitsAt, cuesAt, formAt, isOne, kindAt, positionOf, type Reader, shapeAt} from './reader.js'

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

const nobody: readonly Reference[] = []

/** A subject, of one reference or none where no members are given. All are made here, so that they have one shape. */
export const subjectOf = (
  from: number, to: number, reference: Reference | null, order: Subject['order'], members = nobody
): Subject => ({from, to, reference, members: members.length > 1 ? members : nobody, order})

/** The same words, where they stand otherwise to their verb. */
export const inOrder = ({from, to, reference, members}: Subject, order: Subject['order']): Subject =>
  subjectOf(from, to, reference, order, members)

export const isWord = (reader: Reader, k: number): boolean => kindAt(reader, k) === WORD && shapeAt(reader, k) === LOWER

/** `the guide`, `two aides` */
export const arePeople = (reference: Reference | null): boolean =>
  reference?.sort === 'person' || reference?.sort === 'group'

/** People, or a body. */
export const maySpeak = (reference: Reference | null): boolean => arePeople(reference) || reference?.sort === 'organization'

/** `campaign`, in front of a noun, is no verb. */
export const isAttribute = (reader: Reader, k: number): boolean => isWord(reader, k) &&
  !(bitsAt(reader, k) & (FUNCTION_WORD | ADVERB | CALENDAR)) && !/(?:ly|ed|ing)$/u.test(formAt(reader, k))

/** `Ann’s`, `the Republicans’` */
export const owns = (reader: Reader, k: number): boolean =>
  kindAt(reader, k) === CLITIC ? formAt(reader, k) === "'s" : kindAt(reader, k) === MARK && formAt(reader, k - 1).endsWith('s')

/** `cited by Lee`, `dubbed “art” by Lee`, `released last month by Lee`; not `interrupted by saying` */
export function isByAt(reader: Reader, k: number): boolean {
  let by = k
  const isTime = (k: number): boolean =>
    Boolean(bitsAt(reader, k) & CALENDAR) || isOne(reader, k, 'times') || isOne(reader, k, 'timesBefore')
  while (isTime(by) || formAt(reader, by) === 'on' && isTime(by + 1)) by++
  return formAt(reader, by) === 'by' && !formAt(reader, by + 1).endsWith('ing')
}

/** Behind `(D)`, `(Labour, Hill Park)`; where no bracket opens, the same position. */
export function behindBracket(reader: Reader, k: number): number {
  if (kindAt(reader, k) !== OPEN_BRACKET) return k
  for (let at = k + 1; at - k < 12; at++) if (kindAt(reader, at) === CLOSE_BRACKET) return at + 1
  return k
}

/** Behind the `, 43,` of `Ann Roe, 43, and`. */
export const behindAge = (reader: Reader, k: number): number =>
  kindAt(reader, k) === COMMA && kindAt(reader, k + 1) === NUMBER && kindAt(reader, k + 2) === COMMA ? k + 3 : k

/** Before the `, 43` of `Ann Roe, 43`. */
export const beforeAge = (reader: Reader, k: number): number =>
  kindAt(reader, k) === NUMBER && kindAt(reader, k - 1) === COMMA ? k - 2 : k

/** The position before the brackets that close at position `k`, or before `et al.`; `k` where neither stands. */
export function beforeBracket(reader: Reader, k: number): number {
  if (formAt(reader, k) === 'al' && formAt(reader, k - 1) === 'et') return k - 2
  if (kindAt(reader, k) !== CLOSE_BRACKET) return k
  for (let at = k - 1; at > 0 && k - at < 6; at--) if (kindAt(reader, at) === OPEN_BRACKET) return at - 1
  return k
}

/** A name across a comma stands without what hangs on it. */
export function plain(reader: Reader, subject: Subject): Subject {
  const {from, reference, members, order} = subject
  if (!reference || reference.kind !== 'name' || members.length > 0) return subject
  return subjectOf(from, positionOf(reader, reference.last), reference, order)
}

/** `said`; not `campaign`, which is a noun as well. */
export const isInflected = (reader: Reader, k: number): boolean =>
  cuesAt(reader, k).some(({base}) => base !== formAt(reader, k))

/** A plural by its ending, of a noun no table knows: `multiple outlets report`, `data show`. */
export const isPlural = (reader: Reader, k: number): boolean =>
  shapeAt(reader, k) === LOWER && formAt(reader, k - 1) !== 'a' && /(?:[^su]s|data)$/u.test(formAt(reader, k)) && !(bitsAt(reader, k) & (AUXILIARY | ADVERB | PREPOSITION))

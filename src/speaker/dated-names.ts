import {ADVERB, AUXILIARY, CALENDAR, CUE, GIVEN, KIN, OPENER, PERSON, TITLE, VERB} from '../text/classes.js'
import {CAPITAL, COMMA, formOf, LOWER, MARK, NUMBER, type Tokens, WORD} from '../text/tokens.js'
import {behindParticles, canFollow} from './name-shapes.js'
import {isOne, nounAt, type Scan} from './scan.js'

/** `June`, `Jan.`; not `Sunday` */
export const isMonthName = (scan: Scan, i: number): boolean => isOne(scan, i, 'monthsAndGiven') ||
  Boolean(scan.tokens.classes[i]! & CALENDAR) && !formOf(scan.tokens, i).endsWith('day')

/** `until June`, `June 9`, `May Day`; not `until June Roe came` nor `until June comes`. */
export function isMonth(scan: Scan, i: number): boolean {
  const {tokens} = scan
  if (!isOne(scan, i, 'monthsAndGiven')) return false
  if (tokens.kind[i + 1] === NUMBER || isOne(scan, i + 1, 'times')) return true
  if (!isOne(scan, i - 1, 'beforeMonths')) return false
  const acts = tokens.kind[i + 1] === WORD && tokens.classes[i + 1]! & (VERB | CUE | AUXILIARY)
  return !acts && !canFollow(tokens, i + 1)
}

/**
 * `Jan Roe`, `Gao Jun`; and behind words in marks `” said Sunday Roe`, or between commas `The driver, Sunday Roe, said`:
 * days and months for a given name. Not `in Jan Roe said`, `On Sunday Roe said`, `said Sunday Times`.
 */
export function isDated(scan: Scan, i: number): boolean {
  const {tokens} = scan
  const {classes, kind, shape} = tokens
  if (!(classes[i]! & CALENDAR) || shape[i] !== CAPITAL || kind[i + 1] === NUMBER) return false
  if (isOne(scan, i, 'datesAndNames')) {
    return !isOne(scan, i - 1, 'beforeMonths') && (behindParticles(tokens, i + 1) > 0 || isBehindName(tokens, i))
  }
  if (!canFollow(tokens, i + 1) || isOne(scan, i + 1, 'papers')) return false
  const isApposed = kind[i - 1] === COMMA && kind[i + 2] === COMMA && classes[i - 2]! & PERSON
  return Boolean(isApposed || classes[i - 1]! & CUE && kind[i - 2] === MARK)
}

/** `Gao Jun`; not `Then Jun came` */
const isBehindName = (tokens: Tokens, i: number): boolean => i > 0 && canFollow(tokens, i - 1) &&
  tokens.paragraph[i - 1] === tokens.paragraph[i] && !(tokens.classes[i - 1]! & (ADVERB | OPENER))

/** `the Sunday Times`, `Sunday Times reporter` */
export const isPaper = (scan: Scan, i: number): boolean => isOne(scan, i + 1, 'papers') && canFollow(scan.tokens, i + 1) &&
  (formOf(scan.tokens, i - 1) === 'the' || nounAt(scan, i + 2)?.kind === 'person')

/** `Amy March said`, `the March Hare`; not `Amy March 3`. */
export function isFamily(tokens: Tokens, i: number): boolean {
  const {classes, kind, paragraph, shape} = tokens
  if (paragraph[i - 1] !== paragraph[i] || kind[i + 1] === NUMBER) return false
  const called = classes[i - 1]! & (GIVEN | TITLE | KIN) && shape[i - 1] !== LOWER
  return Boolean(called || (formOf(tokens, i - 1) === 'the' && canFollow(tokens, i + 1)))
}

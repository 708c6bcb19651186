import type {CueKind} from '../language/tables.js'
import {AUXILIARY, DETERMINER, NEGATION, PREPOSITION, PRONOUN} from '../text/classes.js'
import {COMMA, LOWER} from '../text/tokens.js'
import type {Complement, Construction} from './complement.js'
import {holdsMarks} from './marks.js'
import {bitsAt, formAt, kindAt, quotationAt, type Reader, referenceAt, referenceFrom, sentenceOf, shapeAt} from './reader.js'
import type {Subject} from './subject.js'

/** What is known of a possible report before it is decided whether it is one. */
export interface Possible {
  readonly lemma: string
  readonly kind: CueKind | 'noun'
  readonly mood: 'finite' | 'participle' | 'infinitive'
  readonly passive: boolean
  readonly denied: boolean
  /** Position of the first word of the cue. */
  readonly from: number
  readonly subject: Subject | null
  readonly parts: readonly Complement[]
}

/** The order in which a lemma's weights stand, behind that of the lemma by itself. */
export const constructions: readonly (Construction | 'ahead')[] = [
  'comma', 'marks', 'that', 'whether', 'to', 'bare', 'object', 'about', 'passive', 'before', 'across', 'ahead'
]

/** How likely these words report, 0 to 1: a logistic model over their lemma and `claimsOf`. */
export function shareOf(reader: Reader, possible: Possible): number {
  const {claims, lemmas, unit} = reader.grammar.cueWeights
  const own = lemmas.get(keyOf(possible))
  let odds = (own?.[0] ?? 0) + (own?.[1 + constructions.indexOf(constructionOf(possible))] ?? 0)
  for (const claim of claimsOf(reader, possible)) odds += claims.get(claim) ?? 0
  return 1 / (1 + Math.exp(-odds / unit))
}

/** Under which its weights stand. */
export const keyOf = ({lemma, kind}: Possible): string => (kind === 'noun' ? '*' : '') + lemma

export const constructionOf = ({parts}: Possible): Construction | 'ahead' => parts[0]?.construction ?? 'ahead'

/** What can be said of a possible report whatever its lemma, each claim once. */
export function claimsOf(reader: Reader, possible: Possible): string[] {
  const {kind, mood, passive, denied, subject, parts} = possible
  const construction = constructionOf(possible)
  const claims = [
    'always', construction, kind + ' ' + construction,
    'subject ' + sortOf(reader, subject), 'order ' + (subject?.order ?? 'none')
  ]
  if (mood !== 'finite') claims.push(mood, mood + ' behind ' + wordBefore(reader, possible.from))
  if (passive) claims.push('passive', 'passive ' + construction)
  if (denied) claims.push('denied')
  const modal = modalBefore(reader, possible.from)
  if (modal) claims.push('behind ' + modal)
  const part = parts[0]
  if (!part) return claims
  if (holdsMarks(reader, part.from, part.to)) claims.push('holds marks', 'holds marks ' + construction)
  claims.push(construction + ' of ' + lengthOf(part), construction + ' begins with ' + beginning(reader, part.from))
  if (formAt(reader, sentenceOf(reader, possible.from).to - 1) === '?') claims.push('question')
  return claims
}

function sortOf(reader: Reader, subject: Subject | null): string {
  if (!subject) return 'none'
  const {reference} = subject
  if (!reference) return 'unknown'
  if (reference.kind !== 'pronoun') return reference.kind + ' ' + reference.sort
  const form = formAt(reader, subject.from)
  return form === 'it' || form === 'you' || form === 'i' || form === 'we' || form === 'they' ? form : 'pronoun'
}

/** The word that a participle or infinitive follows, by what it is. */
function wordBefore(reader: Reader, k: number): string {
  if (kindAt(reader, k - 1) === COMMA) return 'comma'
  const bits = bitsAt(reader, k - 1)
  if (formAt(reader, k - 1) === 'to') return 'to'
  if (bits & PREPOSITION) return 'preposition'
  return referenceAt(reader, k - 1) ? 'reference' : 'word'
}

const modals = new Set(['would', 'could', 'should', 'will', 'may', 'might', 'can', 'must'])

function modalBefore(reader: Reader, k: number): string {
  for (let at = k - 1; at >= k - 4; at--) {
    const form = formAt(reader, at)
    if (modals.has(form)) return form
    if (!(bitsAt(reader, at) & (AUXILIARY | NEGATION)) && form !== 'to') return ''
  }
  return ''
}

function lengthOf({from, to}: Complement): string {
  const length = to - from
  if (length < 3) return String(length)
  return length < 6 ? '3 to 5' : length < 12 ? '6 to 11' : 'more'
}

function beginning(reader: Reader, k: number): string {
  if (quotationAt(reader, k)) return 'marks'
  const reference = referenceFrom(reader, k)
  if (reference) return reference.kind === 'pronoun' ? 'pronoun' : reference.kind + (reference.sort === 'person' ? ' of a person' : '')
  const bits = bitsAt(reader, k)
  if (bits & DETERMINER) return 'determiner'
  if (bits & PREPOSITION) return 'preposition'
  if (bits & PRONOUN) return 'pronoun'
  if (formAt(reader, k).endsWith('ing')) return 'participle'
  return shapeAt(reader, k) === LOWER ? 'word' : 'capital'
}

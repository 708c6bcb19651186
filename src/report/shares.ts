import type {CueKind} from '../language/tables.js'
import {DETERMINER, PREPOSITION, PRONOUN} from '../text/classes.js'
import {LOWER} from '../text/tokens.js'
import type {Complement, Construction} from './complement.js'
import {holdsMarks} from './marks.js'
import {bitsAt, formAt, quotationAt, type Reader, referenceFrom, shapeAt} from './reader.js'
import type {Subject} from './noun-phrases.js'

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

/** How likely these words report, 0 to 1: a logistic model over their lemma and their claims. */
export function shareOf(reader: Reader, possible: Possible): number {
  const {claims, lemmas, unit} = reader.grammar.cueWeights
  const own = lemmas.get(keyOf(possible))
  let odds = (own?.[0] ?? 0) + (own?.[1 + constructions.indexOf(constructionOf(possible))] ?? 0)
  tellClaims(reader, possible, (topic, answer) => (odds += claims.get(topic)?.get(answer) ?? 0))
  return 1 / (1 + Math.exp(-odds / unit))
}

/** Under which its weights stand. */
export const keyOf = ({lemma, kind}: Possible): string => (kind === 'noun' ? '*' : '') + lemma

export const constructionOf = ({parts}: Possible): Construction | 'ahead' => parts[0]?.construction ?? 'ahead'

/** Tell what can be said of a possible report whatever its lemma, each claim once, as a topic and an answer. */
export function tellClaims(reader: Reader, possible: Possible, tell: (topic: string, answer: string) => void): void {
  const {kind, mood, passive, subject, parts} = possible
  const construction = constructionOf(possible)
  tell('', construction)
  tell(kind, construction)
  const reference = subject?.reference
  if (reference?.kind === 'name') tell('subject name', reference.sort)
  else if (reference?.kind === 'nominal') tell('subject nominal', reference.sort)
  else tell('subject', sortOf(reader, subject))
  tell('order', subject?.order ?? 'none')
  if (mood !== 'finite') tell('', mood)
  if (passive) tell('', 'passive')
  const part = parts[0]
  if (!part) return
  if (holdsMarks(reader, part.from, part.to)) {
    tell('holds', 'marks')
    tell('holds marks', construction)
  }
  tell('begins with', beginning(reader, part.from))
}

function sortOf(reader: Reader, subject: Subject | null): string {
  if (!subject) return 'none'
  if (!subject.reference) return 'unknown'
  const form = formAt(reader, subject.from)
  return form === 'it' || form === 'you' || form === 'i' || form === 'we' || form === 'they' ? form : 'pronoun'
}

function beginning(reader: Reader, k: number): string {
  if (quotationAt(reader, k)) return 'marks'
  const reference = referenceFrom(reader, k)
  if (reference) return reference.kind
  const bits = bitsAt(reader, k)
  if (bits & DETERMINER) return 'determiner'
  if (bits & PREPOSITION) return 'preposition'
  if (bits & PRONOUN) return 'pronoun'
  if (formAt(reader, k).endsWith('ing')) return 'participle'
  return shapeAt(reader, k) === LOWER ? 'word' : 'capital'
}

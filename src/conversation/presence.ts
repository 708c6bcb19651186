import type {Grammar} from '../language/tables.js'
import type {Cast} from '../speaker/cast.js'
import type {Gender} from '../speaker/gender.js'
import type {Reference, References} from '../speaker/mentions.js'
import {AUXILIARY, CUE, PREPOSITION, VERB} from '../text/classes.js'
import {COMMA, formOf, MARK, STOP, type Tokens, WORD} from '../text/tokens.js'

/** Someone in the narration: named, described, or meant by a pronoun. */
export interface Appearance {
  readonly entity: number
  readonly reference: number
  readonly token: number
  readonly paragraph: number
  /** Whether they are likely the subject of their clause. */
  readonly subject: boolean
  /** Whether a pronoun stands for them; who it means is a first guess. */
  readonly guessed: boolean
}

/** How many appearances, and paragraphs, back the antecedent of a pronoun is looked for. */
const memory = {appearances: 24, paragraphs: 8}

/** What speaks for an antecedent; each step back takes `step`, each paragraph `paragraph`. */
const points = {subject: 2, gender: 3, named: 1.5, pronoun: 0.5, step: 0.4, paragraph: 0.8}

/**
 * Who appears in the narration, in order. Pronouns get a first guess (the last subject of their gender, else who was named
 * last), which serves as context only: whom the pronoun of a report means is for the decoder to say.
 */
export function findAppearances(
  tokens: Tokens, references: References, cast: Cast, likely: readonly (Gender | null)[], grammar: Grammar, self: number
): Appearance[] {
  const found: Appearance[] = []
  for (const reference of references.list) {
    if (reference.level >= 0 || reference.nested) continue
    const pronoun = reference.kind === 'pronoun'
    const own = pronoun && self >= 0 && isFirstPerson(tokens, reference, grammar)
    const entity = own ? self : pronoun ? antecedent(reference, found, cast, likely) : cast.of[reference.id]!
    if (entity < 0) continue
    found.push({
      entity, reference: reference.id, token: reference.first, paragraph: reference.paragraph,
      subject: isSubject(tokens, reference), guessed: pronoun && !own
    })
  }
  return found
}

function antecedent(
  {gender, paragraph, plural}: Reference, found: readonly Appearance[], {entities}: Cast,
  likely: readonly (Gender | null)[]
): number {
  if (!gender || plural) return -1
  let best = -1
  let highest = -Infinity
  const least = Math.max(0, found.length - memory.appearances)
  for (let i = found.length - 1, n = 0; i >= least; i--, n++) {
    const {entity, subject, guessed, paragraph: where} = found[i]!
    const away = paragraph - where
    if (away > memory.paragraphs) break
    const {kind, named} = entities[entity]!
    if (kind !== 'person' || (likely[entity] && likely[entity] !== gender)) continue
    const score = (subject ? points.subject : 0) + (likely[entity] ? points.gender : 0) + (named ? points.named : 0) +
      (guessed ? points.pronoun : 0) - n * points.step - away * points.paragraph
    if (score > highest) {
      highest = score
      best = entity
    }
  }
  return best
}

/** `I`, `me`. */
function isFirstPerson(tokens: Tokens, {head}: Reference, grammar: Grammar): boolean {
  const pronoun = grammar.pronoun(formOf(tokens, head))
  return pronoun?.person === 1 && !pronoun.plural
}

/** In front of a verb, and not behind a preposition. */
export function isSubject({classes, kind, length, paragraph}: Tokens, {first, last}: Reference): boolean {
  const before = first > 0 && paragraph[first - 1] === paragraph[first] ? classes[first - 1]! : 0
  if (before & PREPOSITION && kind[first - 1] === WORD) return false
  if (last + 1 >= length || paragraph[last + 1] !== paragraph[last]) return false
  if (classes[last + 1]! & (AUXILIARY | VERB | CUE)) return true
  const left = kind[first - 1]
    const opens = first === 0 || paragraph[first - 1] !== paragraph[first] ||
      left === STOP || left === COMMA || left === MARK
  return opens && kind[last + 1] === WORD
}

import {CUE, DETERMINER, FUNCTION_WORD} from '../text/classes.js'
import {
  CLOSE_BRACKET, COMMA, DASH, formOf, LOWER, MARK, OPEN_BRACKET, STOP, type Tokens, WORD
} from '../text/tokens.js'
import type {Span} from '../types.js'
import type {Speaking} from './asides.js'
import type {Quotation} from './quotations.js'
/** Words in brackets, by token: from the opening one to the closing one. */
interface Brackets {
  readonly from: number
  readonly to: number
}

/** No direction is read as longer. */
const longest = 24

/**
 * What an author tells in brackets within speech, which is narration: `“Will you? (turning to Emma.) Will you choose one?”`;
 * with the comma or stop that belongs to it. By `id` of the innermost quotation that holds it.
 */
export function findDirections(
  tokens: Tokens, quotations: readonly Quotation[], language: Speaking
): ReadonlyMap<number, readonly Span[]> {
  const {kind, length, text, start, end} = tokens
  const directions = new Map<number, Span[]>()
  if (!text.includes('(')) return directions
  let next = 0
  for (let from = 1; from < length; from++) {
    if (kind[from] !== OPEN_BRACKET) continue
    const to = closeOf(tokens, from)
    if (to === from || !isDirection(tokens, {from, to}, language)) continue
    while (next < quotations.length && quotations[next]!.open < from) next++
    let holder = quotations[next - 1]
    while (holder && holder.close < to) holder = quotations[holder.parent]
    if (!holder) continue
    const own = directions.get(holder.id) ?? []
    const sign = kind[to + 1]
    own.push({start: start[from]!, end: end[sign === COMMA || sign === STOP ? to + 1 : to]!})
    directions.set(holder.id, own)
  }
  return directions
}

/** The closing bracket, with no marks before it; else the opening one. */
function closeOf({kind, paragraph}: Tokens, from: number): number {
  let to = from + 1
  while (to - from < longest && kind[to] !== CLOSE_BRACKET && kind[to] !== MARK && kind[to] !== OPEN_BRACKET) to++
  return kind[to] === CLOSE_BRACKET && paragraph[to] === paragraph[from] ? to : from
}

/**
 * `(nodding to him)`, `(with a gentle sigh)`; `No! (turning to Emma)`, `Harriet (returning it,)`; not `exclusively (using) a
 * private`, `a house (with a garden)`, `my house, (meaning yours,)`, `(speaking of fools,)`
 */
function isDirection(tokens: Tokens, {from, to}: Brackets, language: Speaking): boolean {
  const {kind, shape, text, start} = tokens
  const first = from + 1
  if (kind[first] !== WORD || shape[first] !== LOWER) return false
  const form = formOf(tokens, first)
  // `I lost (laughs) again`
  if (to === first + 1 && form.endsWith('s') && isExpression(tokens, first, language)) return true
  if (text[start[from]!] !== '(') return false
  const acts = form.endsWith('ing') && form.length > 4 && !(tokens.classes[first]! & FUNCTION_WORD)
  const second = formOf(tokens, first + 1)
  const determined = tokens.classes[first + 1]! & DETERMINER && second !== 'the'
  if (acts ? second === 'of' : form !== 'with' && !(form === 'in' && determined)) return false
  // `said Ann, (bowing,)`; not `the cuts, (starting with the schools), hurt`
  const apart = kind[from - 1] === STOP || isSign(kind[to - 1]!)
  let shows = acts && apart
  for (let i = first; i < to; i++) {
    if (kind[i] !== WORD) continue
    const word = formOf(tokens, i)
    const pronoun = language.pronoun(word) ?? language.owner(word)
    if (pronoun && pronoun.person !== 3) return false
    shows ||= language.expressions.has(word) || acts === (i === first) && isExpression(tokens, i, language)
  }
  return shows
}

const isSign = (kind: number): boolean => kind === COMMA || kind === STOP || kind === DASH

/** `nodding`, `a sigh`: what shows on a face or sounds in a voice. */
const isExpression = (tokens: Tokens, i: number, language: Speaking): boolean => Boolean(tokens.classes[i]! & CUE) &&
  language.cues(formOf(tokens, i)).some(({kind}) => kind === 'beat' || kind === 'manner')

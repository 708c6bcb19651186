import {CALENDAR, CUE, FUNCTION_WORD, GIVEN, PARTICLE, VERB} from '../text/classes.js'
import {CAPITAL, CLITIC, formOf, LOWER, MARK, type Tokens, UPPER, WORD} from '../text/tokens.js'

export const isPastCue = (tokens: Tokens, i: number): boolean =>
  Boolean(tokens.classes[i]! & CUE) && /(?:ed|said|says|told)$/u.test(formOf(tokens, i))

/** `Russian` in `Russian interests`, `Lakers` in `the Lakers house`; not in `the Lakers said` */
export const isBeforeNoun = ({classes, kind, shape}: Tokens, i: number): boolean =>
  kind[i + 1] === WORD && shape[i + 1] === LOWER && !(classes[i + 1]! & (FUNCTION_WORD | CUE | VERB))

/** `Stephen` in front of `King`, `T.` in front of `Bishop`: what follows is no title but the name. */
export const isBehindGiven = (tokens: Tokens, i: number): boolean =>
  tokens.paragraph[i - 1] === tokens.paragraph[i] &&
  (Boolean(tokens.classes[i - 1]! & GIVEN && tokens.shape[i - 1] !== LOWER) || isInitial(tokens, i - 1))

/** `J.`: a capital with its dot. */
export function isInitial(tokens: Tokens, i: number): boolean {
  const {shape, start, text} = tokens
  return shape[i] === CAPITAL && lengthOf(tokens, i) === 2 && text.charCodeAt(start[i]! + 1) === 0x2e
}

export function lengthOf({end, start}: Tokens, i: number): number {
  return end[i]! - start[i]!
}

/** All capitals where the words around are not. */
export function isAcronym({end, paragraph, shape, start}: Tokens, i: number): boolean {
  if (shape[i] !== UPPER || end[i]! - start[i]! >= 7) return false
  const before = paragraph[i - 1] === paragraph[i] && shape[i - 1] === UPPER
  return !before && !(shape[i + 1] === UPPER && paragraph[i + 1] === paragraph[i])
}

/** Behind the last owner between two tokens, the `Mr. Roe’s` of `Mr. Roe’s wife Ann`; `from` where there is none. */
export function behindOwner({kind}: Tokens, from: number, to: number): number {
  let at = to
  while (at > from && kind[at - 1] !== CLITIC) at--
  return at
}

/** Behind the name at token `i` and its particles: `der Leyen`, `in ’t Veld`; 0 where none is: `in Veld`. */
export function behindParticles(tokens: Tokens, i: number): number {
  const {classes, kind, shape} = tokens
  const isT = (i: number): boolean => formOf(tokens, i) === 't' || kind[i] === MARK && formOf(tokens, i + 1) === 't'
  let at = i
  for (; at - i < 4 && shape[at] === LOWER; at++) {
    if (!(classes[at]! & PARTICLE || isT(at) || isT(at + 1))) return 0
  }
  return canFollow(tokens, at) ? at + 1 : 0
}

/** A capitalised word, in the paragraph of the word before, that could stand inside a name. */
export function canFollow(tokens: Tokens, i: number): boolean {
  const {classes, kind, paragraph, shape} = tokens
  if (kind[i] !== WORD || shape[i] === LOWER || shape[i]! > UPPER || paragraph[i] !== paragraph[i - 1]) return false
  return !(classes[i]! & (FUNCTION_WORD | CALENDAR)) || isInitial(tokens, i) || Boolean(classes[i]! & PARTICLE)
}

import {isSpace} from '../span.js'
import {NUMBER, type Tokens, WORD} from '../text/tokens.js'

export function spaceBefore({text, start}: Tokens, i: number): boolean {
  const at = start[i]!
  return at === 0 || isSpace(text.charCodeAt(at - 1))
}

export function spaceAfter({text, end}: Tokens, i: number): boolean {
  const at = end[i]!
  return at >= text.length || isSpace(text.charCodeAt(at))
}

/** Whether a mark stands as one that opens: space before it, none behind. */
export const opensByShape = (tokens: Tokens, i: number): boolean => spaceBefore(tokens, i) && !spaceAfter(tokens, i)

/** Whether a word or number begins right at `to`, where mark `i` ends. */
export const wordBehind = ({kind, start}: Tokens, i: number, to: number): boolean =>
  (kind[i + 1] === WORD || kind[i + 1] === NUMBER) && start[i + 1] === to

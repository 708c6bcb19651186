import {beginsParagraph, COMMA, MARK, STOP, type Tokens, WORD} from '../text/tokens.js'
import {opensByShape} from './edges.js'

/** No piece of code within a line of text is read as longer, in tokens. */
const longestCode = 60

/**
 * The last token of the code that begins with mark `i`: what a call, an assignment or a list of a program holds
 * (`print("hello")`, `class="lead"`, `{"name": "Ann"}`), a stretch between backticks, a block between rows of three. `i`
 * where there is no code.
 */
export function endOfCode(tokens: Tokens, i: number): number {
  const {text, start} = tokens
  const at = start[i]!
  const sign = text.charCodeAt(at)
  if (sign === 0x60) return endOfBackticks(tokens, i)
  if (at === 0 || (sign !== 0x22 && sign !== 0x27) || tokens.end[i]! - at > 1) return i
  const before = text.charCodeAt(at - 1)
  if (before === 0x3d) return endOfSign(tokens, i, sign)
  // `{"name": …}`, not `{"Home," he said.}`
  if (before === 0x7b && tokens.kind[endOfSign(tokens, i, sign) + 1] !== WORD) return endOfSign(tokens, i, 0x7d)
  if (before === 0x28 && at > 1 && /[\p{L}\p{N}_]/u.test(text.charAt(at - 2))) return endOfSign(tokens, i, 0x29)
  return i
}

function endOfSign({text, start, length, paragraph}: Tokens, i: number, sign: number): number {
  for (let to = i + 1; to < length && to - i < longestCode && paragraph[to] === paragraph[i]; to++) {
    if (text.charCodeAt(start[to]!) === sign) return to
  }
  return i
}

/** Between backticks stands code where they are alike at both ends; ` `` ` is closed by `''` in TeX, `` ` `` by `'`. */
function endOfBackticks(tokens: Tokens, i: number): number {
  const {text, start, end, length, paragraph} = tokens
  const fence = beginsParagraph(tokens, i) && text.startsWith('```', start[i]!)
  const size = end[i]! - start[i]!
  for (let to = i + 1; to < length && (fence || (to - i < longestCode && paragraph[to] === paragraph[i])); to++) {
    const code = text.charCodeAt(start[to]!)
    if (fence) {
      if (code === 0x60 && to > i + 1 && text.startsWith('```', start[to]!) && beginsParagraph(tokens, to)) return to + 1
    } else if (code === 0x60 && size === end[to]! - start[to]! && !opensByShape(tokens, to)) {
      // Nothing of a program ends with a comma or a stop; speech does.
      return tokens.kind[to - 1] === COMMA || tokens.kind[to - 1] === STOP ? i : to
    }
    else if (code === 0x27 && tokens.kind[to] === MARK) return i
  }
  return i
}

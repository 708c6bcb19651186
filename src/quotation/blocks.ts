import {DASH, MARK, OTHER, type Tokens} from '../text/tokens.js'
import {isByline} from './dashes.js'
import type {Draft} from './drafts.js'
import {type Line, makeUnmarked} from './line.js'

export const isBlock = ({text, start, kind}: Tokens, i: number): boolean => kind[i] === OTHER && text.charAt(start[i]!) === '>'

/** Lines of a quoted block whose last line, or the line below it, says whose words they are: `> — Ana Ruiz`. */
export function findBlocks(tokens: Tokens, lines: readonly Line[]): Draft[] {
  const found: Draft[] = []
  for (let i = 0, first = 0; i < lines.length; i++) {
    const line = lines[i]!
    const dash = isBlock(tokens, line.from) ? line.from + 1 : line.from
    if (i > 0 && lines[i - 1]!.paragraph !== line.paragraph - 1) first = i
    if (tokens.kind[dash] === DASH && i > first && isByline(tokens, dash + 1, line.to, lines[i - 1]!.from)) {
      found.push(...blockOf(tokens, lines.slice(first, i)))
    }
    if (dash === line.from || tokens.kind[dash] === DASH) first = i + 1
  }
  return found
}

function blockOf(tokens: Tokens, lines: readonly Line[]): Draft[] {
  const parts: Draft[] = []
  for (const {from, to, end, paragraph} of lines) {
    if (from + 1 >= to || tokens.kind.subarray(from, to).includes(MARK)) continue
    const content = {start: tokens.start[from + 1]!, end}
    parts.push(makeUnmarked('block', from, false, to, content, paragraph, parts[parts.length - 1] ?? null))
  }
  return parts
}

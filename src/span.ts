import type {Span} from './types.js'

/** `span` without the white space at its edges; empty at its start when there is nothing else. */
export function trim(text: string, {start, end}: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return {start, end}
}

/** White space of Unicode, the zero-width characters, those that turn the direction, and the byte order mark. */
export function isSpace(code: number): boolean {
  if (code === 32) return true
  if (code < 33) return code !== 0
  return (
    code === 0xa0 || code === 0xad || code === 0x85 || code === 0x1680 || (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x2069) || code === 0x3000 || code === 0xfeff
  )
}

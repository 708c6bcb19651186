import {
  CLOSE_BRACKET, COLON, COMMA, DASH, LOWER, MARK, NUMBER, OTHER, STOP, textOf, type Tokens, WORD
} from '../text/tokens.js'
import {GIVEN, VERB} from '../text/classes.js'
import {announces, type Aside, findAside, isTold, type Speaking} from './asides.js'
import type {Draft} from './drafts.js'
import {coverOf, type Line, makeUnmarked} from './line.js'

/** The dashes that, somewhere in the text, stand before speech with narration in it: `- Where to? asked the driver.` */
export function dashesOfDialogue(tokens: Tokens, lines: readonly Line[], language: Speaking): Set<string> {
  const found = new Set<string>()
  const ends = new Set<string>()
  for (const {from, to} of lines) {
    if (tokens.kind[from] !== DASH) continue
    const sign = textOf(tokens, from)
    if (found.has(sign) || !beginsSpeech(tokens, from + 1, to)) continue
    if (findAside(tokens, from + 1, to, language)) found.add(sign)
    else if (sign === '–') ends.add(textOf(tokens, to - 1))
  }
  // Questions with answers.
  if (ends.has('?') && ends.has('.')) found.add('–')
  return found
}

/** Paragraphs that are points of a list: below a colon before which nobody speaks. */
export function pointsOfLists(tokens: Tokens, lines: readonly Line[], language: Speaking): Set<number> {
  const points = new Set<number>()
  for (const {from, before, paragraph} of lines) {
    const begins = tokens.kind[from - 1] === COLON && !announces(tokens, before, from, language)
    if (tokens.kind[from] === DASH && (begins || points.has(paragraph - 1))) points.add(paragraph)
  }
  return points
}

/** Short dashes mark the points of a list too, with a space behind, and count only where others like them hold speech. */
const isLong = ({start, end}: Tokens, from: number, sign: string): boolean =>
  /^(?:—+|―|--+)$/u.test(sign) || (sign === '–' && start[from + 1] === end[from])

export function isDashLine(
  tokens: Tokens, {from, to, before}: Line, dashes: ReadonlySet<string>, inMarks: boolean, language: Speaking
): boolean {
  if (tokens.kind[from] !== DASH || !beginsSpeech(tokens, from + 1, to)) return false
  // `— I —` numbers a part of a book.
  if (tokens.kind[to - 1] === DASH && !tokens.shape.subarray(from, to).some((shape, i) =>
    shape === LOWER && tokens.kind[from + i] === WORD)) return false
  const sign = textOf(tokens, from)
  if (findAside(tokens, from + 1, to, language)) return true
  if (from > 0 && isByline(tokens, from + 1, to, before)) return false
  // Where speech stands in marks, dashes mark the points of a list.
  if (!isLong(tokens, from, sign) || inMarks) return dashes.has(sign) && endsSentence(tokens, to)
  return endsSentence(tokens, to) && !(sign.startsWith('--') && to - from < 3 && !dashes.has(sign))
}

/** Speech begins with a capital, dots or a mark. */
function beginsSpeech(tokens: Tokens, i: number, to: number): boolean {
  const {kind, shape} = tokens
  if (i >= to) return false
  if (kind[i] === WORD) return shape[i] !== LOWER
  if (kind[i] === STOP || /^[¿¡]/u.test(textOf(tokens, i))) return i + 1 < to && kind[i + 1] === WORD
  return kind[i] === MARK || kind[i] === NUMBER
}

function endsSentence({kind}: Tokens, to: number): boolean {
  let last = to - 1
  while (kind[last] === CLOSE_BRACKET || kind[last] === MARK) last--
  return kind[last] === STOP || kind[last] === DASH
}

/** `—Shakespeare` or `— Ana Ruiz, mayor.` below marks or a quoted block: says whose words those are. */
export function isByline({kind, shape, classes}: Tokens, from: number, to: number, before: number): boolean {
  if (to - from > 14 || (kind[from - 2] !== MARK && (kind[before] !== OTHER || before === from - 1))) return false
  let names = 0
  for (let i = from; i < to; i++) {
    if (kind[i] !== WORD) {
      if (kind[i] === STOP && i < to - 1) return false
      continue
    }
    if (shape[i] !== LOWER) names++
    else if (classes[i]! & VERB) return false
  }
  return names * 2 > (to - from) / 2
}

/** The parts of a line of dialogue, without the narration in it. */
export function dashLine(tokens: Tokens, line: Line, held: readonly Draft[], language: Speaking): Draft[] {
  const {from, to, end, paragraph} = line
  const {start, kind} = tokens
  const parts: Draft[] = []
  // `— “Home,” he said.`: the marks hold it.
  if (held.some(({open}) => open === from + 1)) return parts
  const cover = coverOf(line, held)
  let at = from
  let close = to
  // Joyce's `--Pull out his eyes.--`
  while (kind[close - 1] === DASH && close - 2 > from) close--
  const last = close < to ? start[close]! : end
  let told = asideOutside(tokens, {...line, to: close}, at + 1, cover, language)
  let setOff = findSetOff(tokens, {...line, to: close}, at + 1, cover, language)
  while (at + 1 < close) {
    if (told && told.from <= at) told = asideOutside(tokens, {...line, to: close}, at + 1, cover, language)
    if (setOff && setOff.from <= at) setOff = findSetOff(tokens, {...line, to: close}, at + 1, cover, language)
    const aside = setOff && (!told || setOff.from <= told.from) ? setOff : told
    const stop = aside?.from ?? close
    const content = {start: start[at + 1]!, end: aside ? endOfPart(tokens, aside.from) : last}
    const opened = parts.length === 0
    const first = opened ? start[at]! : content.start
    parts.push(makeUnmarked('dash', at, opened, stop, content, paragraph, parts[parts.length - 1] ?? null, first))
    if (!aside) break
    at = aside.to - 1
    // Spanish `—Home —he said—. Fast.`
    while (kind[at] === DASH && at + 1 < close && (kind[at + 1] === STOP || kind[at + 1] === COMMA)) at++
  }
  return parts
}

/** Where the words before narration end: before the dash that begins it, where one does: `—Home —he said.` */
function endOfPart({kind, start, end}: Tokens, narration: number): number {
  const dash = narration - 1
  return kind[dash] === DASH && start[dash]! > end[dash - 1]! ? start[dash]! : start[narration]!
}

/** The first narration behind token `at` that does not stand in marks itself. */
function asideOutside(
  tokens: Tokens, {from, to}: Line, at: number, cover: Uint8Array, language: Speaking
): Aside | null {
  let aside = findAside(tokens, at, to, language, true)
  while (aside && (cover[aside.from - from] || cover[aside.to - from])) {
    aside = findAside(tokens, aside.from, to, language, true)
  }
  return aside
}

/**
 * Narration between dashes that lean on it, as in Spain (`—Home —he said—. Fast.`), or stand behind stops, as in Russia
 * (`— Home. — He sat. — Fast.`).
 */
function findSetOff(
  tokens: Tokens, {from, to}: Line, at: number, cover: Uint8Array, language: Speaking
): Aside | null {
  const {kind, shape, start, end} = tokens
  for (let i = at + 1; i + 1 < to; i++) {
    if (kind[i] !== DASH || cover[i - from] || end[i - 1] === start[i]) continue
    const leans = shape[i + 1] === LOWER && end[i] === start[i + 1]
    const told = kind[i - 1] === STOP && (isTold(tokens, i + 1, language) || tokens.classes[i + 1]! & GIVEN)
    if (!leans && !told) continue
    const ends = (i: number): boolean => leans ? end[i - 1] === start[i] : kind[i - 1] === STOP
    let close = i + 2
    while (close < to && !(kind[close] === DASH && ends(close))) close++
    return {from: i + 1, report: i + 1, to: Math.min(close + 1, to)}
  }
  return null
}

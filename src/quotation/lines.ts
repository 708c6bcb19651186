import type {Notice, Span} from '../types.js'
import {
  CLITIC, CLOSE_BRACKET, COLON, COMMA, DASH, formOf, LOWER, MARK, NUMBER, OPEN_BRACKET, OTHER, STOP,
  type Tokens, UPPER, WORD
} from '../text/tokens.js'
import {ADVERB, CALENDAR, DETERMINER, GIVEN, NUMERAL, OFFICE, PREPOSITION, TITLE, VERB} from '../text/classes.js'
import {type Aside, findAside, type Speaking} from './asides.js'
import type {Draft} from './drafts.js'
import {stray} from './notices.js'

/** One paragraph by its tokens. */
interface Line extends Span {
  readonly from: number
  readonly to: number
  /** The first token of the paragraph before it. */
  readonly before: number
  readonly paragraph: number
}

/**
 * Speech that no marks hold: lines that begin with a dash, as in Joyce, and the turns of a transcript (`ANN: …`, `Q: …`).
 * Where marks hold all of it already there is nothing to add.
 */
export function findLines(
  tokens: Tokens, paragraphs: readonly Span[], held: readonly Draft[], language: Speaking
): Draft[] {
  const lines = findCandidates(tokens, paragraphs)
  if (lines.length === 0) return []
  const inside = new Set(held.filter(({opened, closed}) => !opened || !closed).map(({paragraph}) => paragraph))
  const labels = findLabels(tokens, lines, lines.length === paragraphs.length)
  const dashes = dashesOfDialogue(tokens, lines, language)
  const inMarks = held.length > lines.length
  const blocks = findBlocks(tokens, lines)
  return [...blocks, ...lines.flatMap((line, i) => {
    if (inside.has(line.paragraph) || isBlock(tokens, line.from)) return []
    const marked = heldIn(held, line)
    if (labels[i]! >= 0) return turnOf(tokens, line, labels[i]!, marked)
    return isDashLine(tokens, line, dashes, inMarks, language) ? dashLine(tokens, line, marked, language) : []
  })]
}

/** Paragraphs that begin with a dash, or with a word in a capital and a colon or stop near it. */
function findCandidates(tokens: Tokens, paragraphs: readonly Span[]): Line[] {
  const {paragraph, kind, shape, length} = tokens
  const lines: Line[] = []
  for (let from = 0, before = 0; from < length; ) {
    const where = paragraph[from]!
    let to = from + 1
    while (to < length && paragraph[to] === where) to++
    const labelled = kind[from] === WORD && shape[from] !== LOWER && endOfLabel(tokens, from, to) >= 0
    if (labelled || kind[from] === DASH || isBlock(tokens, from)) {
      lines.push({...paragraphs[where]!, from, to, before, paragraph: where})
    }
    before = from
    from = to
  }
  return lines
}

/** The quotations in marks of one paragraph. */
function heldIn(held: readonly Draft[], {start, end}: Line): Draft[] {
  let low = 0
  for (let high = held.length; low < high; ) {
    const middle = (low + high) >> 1
    if (held[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < held.length && held[to]!.start < end) to++
  return held.slice(low, to)
}

// ------------------------------------------------------------------ blocks

const isBlock = ({text, start, kind}: Tokens, i: number): boolean => kind[i] === OTHER && text.charAt(start[i]!) === '>'

/** Lines of a quoted block whose last line, or the line below it, says whose words they are: `> — Ana Ruiz`. */
function findBlocks(tokens: Tokens, lines: readonly Line[]): Draft[] {
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
    parts.push(make('block', from, false, to, content, paragraph, parts[parts.length - 1] ?? null))
  }
  return parts
}

// ------------------------------------------------------------------ transcripts

/** No label is longer. */
const longestLabel = 8

/** For each line the token of the colon (or stop) behind the name of who speaks in it; -1 where there is none. */
function findLabels(tokens: Tokens, lines: readonly Line[], whole: boolean): number[] {
  const ends = lines.map(({from, to}) => endOfLabel(tokens, from, to))
  const names = lines.map(({from}, i) => ends[i]! < 0 ? '' : nameOf(tokens, from, ends[i]!))
  const times = new Map<string, number>()
  let upper = 0
  let turns = 0
  names.forEach((name, i) => {
    if (!name) return
    const seen = (times.get(name) ?? 0) + 1
    times.set(name, seen)
    if (seen === 1 && tokens.shape[lines[i]!.from] === UPPER) upper++
    if (seen === 2) turns++
  })
  const asks = times.has('Q') || times.has('A')
  if (whole && isExchange(tokens, lines, ends)) return ends
  return ends.map((end, i) => {
    if (end < 0) return -1
    const first = lines[i]!.from
    if (/^[QA]$/u.test(names[i]!)) return asks ? end : -1
    const repeated = times.get(names[i]!)! > 1
    const plain = repeated && turns > 1
    if (plain || tokens.shape[first] !== UPPER) return plain ? end : -1
    if (tokens.kind[end] !== COLON) return turns > 0 && upper > 1 ? end : -1
    return repeated || upper > 1 || tokens.classes[first]! & (TITLE | OFFICE) ? end : -1
  })
}

/** A text of nothing but sentences behind given names: `Ann Lee: It works.` / `Bob Roe: Since when?` */
function isExchange({classes, kind}: Tokens, lines: readonly Line[], ends: readonly number[]): boolean {
  return lines.length > 1 && lines.every(({from, to}, i) =>
    kind[ends[i]!] === COLON && classes[from]! & GIVEN && kind[to - 1] === STOP)
}

/** A label without the remarks in brackets behind it. */
function nameOf({text, start, end, kind}: Tokens, from: number, colon: number): string {
  let last = from
  while (last + 1 < colon && kind[last + 1] !== OPEN_BRACKET) last++
  return text.slice(start[from], end[last])
}

/** Words in capitals that begin a line and are no one's name. */
const notices = new Set(('note warning update updated correction related watch read photo photos video live breaking more ps tip ' +
  'step example source editor summary question answer date time place subject re from to cc chapter part').split(' '))

/** The token of the colon behind a name at the beginning of a line, remarks in brackets left out; -1 where there is none. */
function endOfLabel(tokens: Tokens, from: number, to: number): number {
  const {kind, shape, classes} = tokens
  if (kind[from] !== WORD || shape[from] === LOWER) return -1
  if (/^[QA]$/u.test(tokens.text.slice(tokens.start[from], tokens.end[from]))) {
    return kind[from + 1] === COLON && from + 2 < to ? from + 1 : -1
  }
  if (notices.has(formOf(tokens, from))) return -1
  const upper = shape[from] === UPPER
  for (let i = from; i < to && i - from <= longestLabel; i++) {
    const what = kind[i]
    if (what === COLON) return i > from && i + 1 < to ? i : -1
    if (what === STOP) return upper && i > from && i + 1 < to && signOf(tokens, i) === '.' ? i : -1
    if (what === OPEN_BRACKET) {
      while (i < to && i - from < longestLabel * 2 && kind[i] !== CLOSE_BRACKET) i++
      if (kind[i + 1] === COLON && i + 2 < to) return i + 1
      if (upper && kind[i + 1] === STOP && i + 2 < to) return i + 1
      return -1
    }
    if (what === NUMBER && i > from) continue
    if (what !== WORD && what !== CLITIC) return -1
    if (classes[i]! & (PREPOSITION | VERB | CALENDAR | ADVERB) && !upper) return -1
    if (shape[i] === LOWER && !(classes[i]! & NUMERAL)) return -1
    if (upper && shape[i] !== UPPER && i > from && !(classes[i]! & TITLE)) return -1
    if (!upper && classes[i]! & DETERMINER) return -1
  }
  return -1
}

/**
 * A transcript set in marks, each turn's opened and none closed but the last: `"ANN: No.` The marks say nothing then, the
 * names do.
 */
export function relabel(tokens: Tokens, drafts: readonly Draft[], notices: Notice[]): readonly Draft[] {
  const turns = new Set<Draft>()
  for (const draft of drafts) {
    const {opened, open, close, start, closed, goesOn, continues} = draft
    if (!opened || (closed && !continues) || !(goesOn || continues)) continue
    if (tokens.shape[open + 1] !== UPPER) continue
    const colon = endOfLabel(tokens, open + 1, close)
    if (colon < 0 || tokens.kind[colon] !== COLON) continue
    const first = tokens.start[colon + 1]!
    Object.assign(draft, {family: 'label', open: colon, opened: false, start: first, continues: null, goesOn: true})
    Object.assign(draft, {content: {start: first, end: draft.content.end}})
    notices.push(stray({start, end: start + 1}))
    turns.add(draft)
  }
  for (const draft of drafts) if (draft.continues && turns.has(draft.continues)) draft.continues = null
  return drafts
}

/** What is said behind a label; nothing where marks hold it. */
function turnOf(tokens: Tokens, {to, end, paragraph}: Line, colon: number, marked: readonly Draft[]): Draft[] {
  const held = marked.find(({open}) => open === colon + 1)
  if (held && held.close + 2 >= to) return []
  const {start, kind} = tokens
  let first = colon + 1
  // `(laughing)` and `[Music]` are no words of the speaker's.
  if (kind[first] === OPEN_BRACKET) {
    let bracket = first
    while (bracket < to && bracket - first < 12 && kind[bracket] !== CLOSE_BRACKET) bracket++
    if (kind[bracket] === CLOSE_BRACKET) first = bracket + 1
  }
  // `Clinton: 547` counts.
  if (!kind.subarray(first, to).includes(WORD) && tokens.end[colon - 1]! - start[colon - 1]! > 1) return []
  return [make('label', first - 1, false, to, {start: start[first]!, end}, paragraph, null)]
}

function make(
  family: 'dash' | 'label' | 'block', open: number, opened: boolean, close: number, content: Span, paragraph: number,
  continues: Draft | null, start = content.start
): Draft {
  return {
    family, open, opened, close, closed: false, content, paragraph, continues, start, end: content.end, goesOn: true
  }
}

// ------------------------------------------------------------------ dashes

/** The dashes that, somewhere in the text, stand before speech with narration in it: `- Where to? asked the driver.` */
function dashesOfDialogue(tokens: Tokens, lines: readonly Line[], language: Speaking): Set<string> {
  const found = new Set<string>()
  for (const {from, to} of lines) {
    if (tokens.kind[from] !== DASH) continue
    const sign = signOf(tokens, from)
    if (found.has(sign) || !beginsSpeech(tokens, from + 1, to)) continue
    if (findAside(tokens, from + 1, to, language)) found.add(sign)
  }
  return found
}

const signOf = ({text, start, end}: Tokens, i: number): string => text.slice(start[i], end[i])

/** Short dashes mark the points of a list too, and count only where others like them hold speech. */
const isLong = (sign: string): boolean => /^(?:—+|―|--+)$/u.test(sign)

function isDashLine(
  tokens: Tokens, {from, to, before}: Line, dashes: ReadonlySet<string>, inMarks: boolean, language: Speaking
): boolean {
  if (tokens.kind[from] !== DASH || !beginsSpeech(tokens, from + 1, to)) return false
  // `— I —` numbers a part of a book.
  if (tokens.kind[to - 1] === DASH && to - from < 4) return false
  const sign = signOf(tokens, from)
  if (findAside(tokens, from + 1, to, language)) return true
  if (from > 0 && isByline(tokens, from + 1, to, before)) return false
  // Where speech stands in marks, dashes mark the points of a list.
  if (!isLong(sign) || inMarks) return dashes.has(sign) && endsSentence(tokens, to)
  return endsSentence(tokens, to) && !(sign.startsWith('--') && to - from < 3 && !dashes.has(sign))
}

/** Speech begins with a capital, dots or a mark. */
function beginsSpeech({kind, shape}: Tokens, i: number, to: number): boolean {
  if (i >= to) return false
  if (kind[i] === WORD) return shape[i] !== LOWER
  if (kind[i] === STOP) return i + 1 < to && kind[i + 1] === WORD
  return kind[i] === MARK || kind[i] === NUMBER
}

function endsSentence({kind}: Tokens, to: number): boolean {
  let last = to - 1
  while (kind[last] === CLOSE_BRACKET || kind[last] === MARK) last--
  return kind[last] === STOP || kind[last] === DASH
}

/** `—Shakespeare` or `— Ana Ruiz, mayor.` below marks or a quoted block: says whose words those are. */
function isByline({kind, shape, classes}: Tokens, from: number, to: number, before: number): boolean {
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
function dashLine(tokens: Tokens, line: Line, held: readonly Draft[], language: Speaking): Draft[] {
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
  while (at + 1 < close) {
    const aside = asideOutside(tokens, {...line, to: close}, at + 1, cover, language)
    const stop = aside?.from ?? close
    const content = {start: start[at + 1]!, end: aside ? endOfPart(tokens, aside.from) : last}
    const opened = parts.length === 0
    const first = opened ? start[at]! : content.start
    parts.push(make('dash', at, opened, stop, content, paragraph, parts[parts.length - 1] ?? null, first))
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

/** For each token of a line whether marks hold it, the closing one included. */
function coverOf({from, to}: Line, held: readonly Draft[]): Uint8Array {
  const cover = new Uint8Array(to - from + 1)
  for (const {open, close} of held) cover.fill(1, Math.max(0, open + 1 - from), close + 1 - from)
  return cover
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

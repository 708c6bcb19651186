import {
  ADVERB, CALENDAR, DETERMINER, FUNCTION_WORD, GIVEN, KIN, NUMERAL, OFFICE, PERSON, PREPOSITION, PRONOUN, RELATIVE,
  TITLE, VERB
} from '../text/classes.js'
import {
  behindTime, CAPITAL, CLITIC, CLOSE_BRACKET, COLON, DASH, formOf, LOWER, MARK, NUMBER, OPEN_BRACKET, STOP, textOf,
  type Tokens, UPPER, WORD
} from '../text/tokens.js'
import type {Notice, Span} from '../types.js'
import type {Speaking} from './asides.js'
import type {Draft} from './drafts.js'
import {coverOf, heldIn, type Line, makeUnmarked} from './line.js'
import {stray} from './notices.js'

/** A name at the beginning of a turn: its first token, and the colon, stop or bracket behind it. */
interface Label {
  readonly name: number
  readonly end: number
}

/** No label is longer. */
const longest = 8

export const isLabelled = (tokens: Tokens, from: number, to: number, language: Speaking): boolean =>
  labelOf(tokens, from, to, language) !== null

/** The label of a line, behind the time or number that may stand before it: `ANN: …`, `[00:01:12] ANN: …`, `[Ann] …`. */
function labelOf(tokens: Tokens, from: number, to: number, language: Speaking): Label | null {
  const {kind} = tokens
  let name = behindTime(tokens, from, to)
  if (kind[name] === OPEN_BRACKET) name++
  if (name >= to || kind[name] !== WORD) return null
  const end = endOfLabel(tokens, name, to, language)
  return end < 0 ? null : {name, end}
}

/** The token of the sign behind a name, remarks in brackets left out; -1 where there is none. */
function endOfLabel(tokens: Tokens, from: number, to: number, language: Speaking): number {
  const {kind, shape, classes} = tokens
  if (isAsk(tokens, from, language)) return endOfAsk(tokens, from, to)
  const bracketed = kind[from - 1] === OPEN_BRACKET
  if (language.unnamed.has(formOf(tokens, from)) || (bracketed && textOf(tokens, from - 1) !== '[')) return -1
  const dashed = classes[from]! & someone
  const upper = shape[from] === UPPER
  for (let i = from; i < to && i - from <= longest; i++) {
    const what = kind[i]
    if (what === CLOSE_BRACKET && bracketed) return endOfBracketed(tokens, i, to)
    if (what === COLON || (what === DASH && dashed)) return !bracketed && i > from && i + 1 < to ? i : -1
    if (what === STOP) return upper && i > from && i + 1 < to && textOf(tokens, i) === '.' ? i : -1
    if (what === OPEN_BRACKET) {
      while (i < to && i - from < longest * 2 && kind[i] !== CLOSE_BRACKET) i++
      if (kind[i + 1] === COLON && i + 2 < to) return i + 1
      return upper && kind[i + 1] === STOP && i + 2 < to ? i + 1 : -1
    }
    if (what === NUMBER && i > from) continue
    if (what !== WORD && what !== CLITIC) return -1
    if (classes[i]! & (PREPOSITION | VERB | CALENDAR | ADVERB) && !upper) return -1
    if (shape[i] === LOWER && !(classes[i]! & NUMERAL)) return -1
    if (upper && shape[i] !== UPPER && i > from && !(classes[i]! & TITLE)) return -1
    if (!upper && classes[i]! & DETERMINER && i > from) return -1
  }
  return -1
}

/** What stands for who speaks: `Ann`, `Mr. Lee`, `Host`, `Me`. */
const someone = GIVEN | TITLE | OFFICE | PERSON | KIN | PRONOUN

/** `Q`, `A2`, `Question` */
const isAsk = (tokens: Tokens, i: number, {asks}: Speaking): boolean => asks.has(formOf(tokens, i).replace(/\d+$/u, ''))

/** `Q: …`, `Q - …`, `Q) …`; `Q. …`, whose stop may be one token with the letter, as that of an initial is. */
function endOfAsk({kind, text, end}: Tokens, from: number, to: number): number {
  const next = kind[from + 1]
  const signed = next === COLON || next === STOP || next === DASH || next === CLOSE_BRACKET
  const sign = text.charCodeAt(end[from]! - 1) === 0x2e ? from : signed ? from + 1 : to
  return sign + 1 < to ? sign : -1
}

/** `[Ann] Why?`, `[Ann]: Why?`; not `[Ann] said so`. */
function endOfBracketed({kind, shape}: Tokens, bracket: number, to: number): number {
  const next = bracket + 1
  if (next >= to) return -1
  if (kind[next] === COLON) return next + 1 < to ? next : -1
  return kind[next] === WORD && shape[next] !== LOWER ? bracket : -1
}

/** The turns of a transcript. `whole` is whether each paragraph of the text has a label or another sign of speech. */
export function findTurns(
  tokens: Tokens, lines: readonly Line[], whole: boolean, held: readonly Draft[], language: Speaking
): Draft[] {
  const labels = chooseLabels(tokens, lines, whole, language)
  const names = new Set(labels.flatMap(label => label ? nameOf(tokens, label) : []))
  return lines.flatMap((line, i) => labels[i] ? turnsOf(tokens, line, labels[i], held, names, language) : [])
}

/** For each line its label, where that is one. */
function chooseLabels(
  tokens: Tokens, lines: readonly Line[], whole: boolean, language: Speaking
): readonly (Label | null)[] {
  const {kind, shape, classes} = tokens
  const labels = lines.map(({from, to}) => labelOf(tokens, from, to, language))
  const names = labels.map(label => label ? nameOf(tokens, label) : '')
  const isDate = ({name}: Label): boolean => language.calendar.has(formOf(tokens, name))
  // `April: …` is someone where no other month has a line.
  if (new Set(names.filter((_, i) => labels[i] && isDate(labels[i]))).size > 1) return labels.map(() => null)
  const {times, asks, upper, turns, talks} = tally(tokens, lines, labels, names, language)
  if (whole && isExchange(tokens, lines, labels)) return labels
  return labels.map((label, i) => {
    if (!label) return null
    const {name, end} = label
    const sign = kind[end]
    // A stop behind an `A` may be that of an initial, a colon that of a choice.
    if (isAsk(tokens, name, language)) return asks > 1 || names[i] === 'Q' && sign === COLON ? label : null
    const repeated = (times.get(names[i]!) ?? 0) > 1
    const capitals = shape[name] === UPPER
    if ((repeated && turns > 1) || (capitals && turns > 0 && upper > 1 && sign !== COLON)) return label
    if (sign !== COLON && sign !== CLOSE_BRACKET) return null
    if (talks && (repeated || isSomeone(tokens, label))) return label
    return capitals && (repeated || upper > 1 || classes[name]! & (TITLE | OFFICE)) ? label : null
  })
}

/** What the labels of a text show together; lines with nothing but a name behind them show nothing. */
function tally(
  tokens: Tokens, lines: readonly Line[], labels: readonly (Label | null)[], names: readonly string[],
  language: Speaking
) {
  const times = new Map<string, number>()
  const people = new Set<string>()
  const asks = new Set<string>()
  let [upper, turns, talks] = [0, 0, false]
  labels.forEach((label, i) => {
    if (!label || !saysMore(tokens, label, lines[i]!)) return
    const name = names[i]!
    const seen = (times.get(name) ?? 0) + 1
    times.set(name, seen)
    if (seen === 1 && tokens.shape[label.name] === UPPER) upper++
    if (seen === 2) turns++
    if (isAsk(tokens, label.name, language)) asks.add(name.charAt(0))
    else if (isSomeone(tokens, label)) {
      people.add(name)
      // Who speaks again, or asks.
      talks ||= seen > 1 || textOf(tokens, lines[i]!.to - 1) === '?'
    }
  })
  return {times, asks: asks.size, upper, turns, talks: talks && people.size > 1}
}

/** Whether what is behind a label is more than a name: `It works.`, `Welcome!`; not `Author: Ida Orr`. */
function saysMore({kind, shape, classes}: Tokens, {end}: Label, {to}: Line): boolean {
  let words = 0
  for (let i = end + 1; i < to; i++) {
    if (kind[i] !== WORD) continue
    if (shape[i] === LOWER || classes[i]! & FUNCTION_WORD) return true
    words++
  }
  return words === 1
}

function isSomeone({classes}: Tokens, {name, end}: Label): boolean {
  for (let i = name; i < end; i++) if (classes[i]! & someone && !(classes[i]! & RELATIVE)) return true
  return false
}

/** A text of nothing but sentences behind words for people: `Ann Lee: It works.` / `Host: Since when?` */
const isExchange = (tokens: Tokens, lines: readonly Line[], labels: readonly (Label | null)[]): boolean =>
  lines.length > 1 && lines.every((line, i) => {
    const label = labels[i]
    return label && tokens.kind[label.end] === COLON && isSomeone(tokens, label) && saysMore(tokens, label, line) &&
      tokens.kind[line.to - 1] === STOP
  })

/** A label without the remarks in brackets behind it. */
function nameOf({text, start, end, kind}: Tokens, label: Label): string {
  let last = label.name
  while (last + 1 < label.end && kind[last + 1] !== OPEN_BRACKET) last++
  return text.slice(start[label.name], end[last])
}

/** What is said on a line, behind its label and behind those that follow: `Q: Why? A: The flood.` */
function turnsOf(
  tokens: Tokens, line: Line, label: Label, held: readonly Draft[], names: ReadonlySet<string>, language: Speaking
): Draft[] {
  const marked = heldIn(held, line)
  const cover = coverOf(line, marked)
  const openings = new Map(marked.map(draft => [draft.open, draft]))
  const turns: Draft[] = []
  let current = label
  for (let i = label.end + 2; i <= line.to; i++) {
    const next = i < line.to && !cover[i - line.from] ? labelWithin(tokens, i, line.to, names, language) : null
    if (!next && i < line.to) continue
    turns.push(...turnOf(tokens, line, current, i, {cover, openings}, language))
    if (!next) break
    current = next
    i = next.end + 1
  }
  return turns
}

/** A label behind a sentence: a name in capitals, or one that has labels elsewhere; a question’s answer. */
function labelWithin(
  tokens: Tokens, i: number, to: number, names: ReadonlySet<string>, language: Speaking
): Label | null {
  const {kind, shape} = tokens
  if (kind[i] !== WORD || shape[i] === LOWER) return null
  if (kind[i - 1] !== STOP && kind[i - 1] !== MARK && kind[i - 1] !== CLOSE_BRACKET && kind[i - 1] !== DASH) return null
  const end = endOfLabel(tokens, i, to, language)
  if (end < 0) return null
  const name = nameOf(tokens, {name: i, end})
  const speaks = names.has(name) || (shape[i] === UPPER && kind[end] === COLON)
  return speaks || (isAsk(tokens, i, language) && (kind[end] === COLON || names.has('Q.'))) ? {name: i, end} : null
}

/** What is said between a label and token `to`; nothing where marks hold it. */
function turnOf(
  tokens: Tokens, {from, paragraph}: Line, label: Label, to: number,
  {cover, openings}: {readonly cover: Uint8Array; readonly openings: ReadonlyMap<number, Draft>}, language: Speaking
): Draft[] {
  const {start, kind} = tokens
  let first = label.end + 1
  while (first < to && kind[first] === CLOSE_BRACKET) first++
  const held = openings.get(first)
  if (held && held.close + 2 >= to) return []
  // `(laughing)` and `[Music]` are no words of the speaker's.
  if (kind[first] === OPEN_BRACKET) first = behindBracket(tokens, first, to)
  if (kind[first] === DASH && first + 1 < to) first++
  // `Clinton: 547` counts.
  if (!kind.subarray(first, to).includes(WORD) && !isAsk(tokens, label.name, language)) return []
  // `ANN: [“] It works”`: the marks begin before it.
  if (first >= to || cover[first - from]) return []
  const content = {start: start[first]!, end: tokens.end[to - 1]!}
  return [makeUnmarked('label', first - 1, false, to, content, paragraph, null)]
}

/** Behind the bracket that begins at token `i`, unless it is long. */
function behindBracket({kind}: Tokens, i: number, to: number): number {
  let bracket = i
  while (bracket < to && bracket - i < 12 && kind[bracket] !== CLOSE_BRACKET) bracket++
  return kind[bracket] === CLOSE_BRACKET ? bracket + 1 : i
}

// ------------------------------------------------------------------ plays

/** A line with nothing but a name in capitals, and a remark: `HAMLET`, `DR. SHAH (off)`; or one before a colon: `Ann:` */
export function isHeading(tokens: Tokens, from: number, to: number, {unnamed}: Speaking): boolean {
  const {kind, shape, classes} = tokens
  if (to - from > longest || kind[from] !== WORD) return false
  if (unnamed.has(formOf(tokens, from))) return false
  const signed = kind[to - 1] === COLON ? CAPITAL : UPPER
  let i = from
  const isOfName = (i: number) => shape[i] === UPPER || shape[i] === signed || kind[i] === CLITIC ||
    kind[i] === NUMBER || classes[i]! & TITLE
  while (i < to && isOfName(i)) i++
  if (i === from) return false
  const behindSign = () => i < to && (kind[i] === COLON || kind[i] === STOP) && i++
  behindSign()
  if (i < to && kind[i] === OPEN_BRACKET) i = behindBracket(tokens, i, to)
  behindSign()
  return i === to && !/^[IVXLC]+$/u.test(textOf(tokens, from))
}

/** The speeches of a play, each below the name of who speaks it, up to a blank line. */
export function findHeaded(
  tokens: Tokens, paragraphs: readonly Span[], headings: readonly Line[], inside: ReadonlySet<number>,
  held: readonly Draft[]
): Draft[] {
  const {text, start, kind, paragraph, length} = tokens
  const names = headings.map(({from, to}) => nameOf(tokens, {name: from, end: to}).replace(/[.:]$/u, ''))
  const speaking = names.filter((_, i) => isAbove(text, paragraphs, headings[i]!.paragraph))
  const named = new Set(speaking)
  if (named.size < 2 || named.size === speaking.length) return []
  const isHead = new Set(headings.map(({paragraph}) => paragraph))
  return headings.flatMap(({to, paragraph: heading}) => {
    const parts: Draft[] = []
    let from = to
    for (let where = heading; isAbove(text, paragraphs, where) && !isHead.has(where + 1); where++) {
      if (from >= length || paragraph[from] !== where + 1) break
      const first = from
      while (from < length && paragraph[from] === where + 1) from++
      const {end} = paragraphs[where + 1]!
      const remark = kind[first] === OPEN_BRACKET && behindBracket(tokens, first, from) === from
      const marked = heldIn(held, paragraphs[where + 1]!).some(({open, close}) => open === first && close + 2 >= from)
      if (remark || marked || inside.has(where + 1)) continue
      const content = {start: start[first]!, end}
      const before = parts[parts.length - 1] ?? null
      parts.push(makeUnmarked('label', first - 1, false, from, content, where + 1, before))
    }
    return parts
  })
}

const lineBreak = /^[^\S\r\n]*(?:\r\n|[\r\n])[^\S\r\n]*$/u

/** Whether the next paragraph begins on the next line. */
function isAbove(text: string, paragraphs: readonly Span[], where: number): boolean {
  const next = paragraphs[where + 1]
  return next !== undefined && lineBreak.test(text.slice(paragraphs[where]!.end, next.start))
}

// ------------------------------------------------------------------ transcripts in marks

/**
 * A transcript set in marks, each turn's opened and none closed but the last: `"ANN: No.` The marks say nothing then, the
 * names do; below a name its turn goes on, and `"(Laughter.)` is no one's.
 */
export function relabel(
  tokens: Tokens, drafts: readonly Draft[], notices: Notice[], language: Speaking
): readonly Draft[] {
  const turns = new Set<Draft>()
  for (const draft of drafts) {
    const {opened, open, close, start, closed, goesOn, continues} = draft
    if (!opened || (closed && !continues) || !(goesOn || continues)) continue
    if (tokens.shape[open + 1] !== UPPER) continue
    const colon = endOfLabel(tokens, open + 1, close, language)
    if (colon < 0 || tokens.kind[colon] !== COLON) continue
    const first = tokens.start[colon + 1]!
    Object.assign(draft, {family: 'label', open: colon, opened: false, start: first, continues: null, goesOn: true})
    Object.assign(draft, {content: {start: first, end: draft.content.end}})
    notices.push(stray({start, end: start + 1}))
    turns.add(draft)
  }
  if (turns.size === 0) return drafts
  const remarks = new Set(drafts.filter(({open, close, continues}) =>
    continues && tokens.kind[open + 1] === OPEN_BRACKET && behindBracket(tokens, open + 1, close) === close))
  for (const {start} of remarks) notices.push(stray({start, end: start + 1}))
  const kept = drafts.filter(draft => !remarks.has(draft))
  for (const draft of kept) if (draft.continues && remarks.has(draft.continues)) draft.continues = null
  return kept
}

import {FUNCTION_WORD, OFFICE, OPENER, TITLE} from '../text/classes.js'
import {
  CLOSE_BRACKET, COLON, DASH, formOf, LOWER, MARK, OPEN_BRACKET, STOP, textOf, type Tokens, UPPER, WORD
} from '../text/tokens.js'
import type {Speaking} from './asides.js'
import type {Draft} from './drafts.js'
import {behindBracket, endOfLabel, isAsk, isSomeone, type Label, labelOf, nameOf} from './labels.js'
import {coverOf, heldIn, type Line, makeUnmarked} from './line.js'

/** The turns of a transcript. `whole` is whether each paragraph that says something has a label or sign of speech. */
export function findTurns(
  tokens: Tokens, lines: readonly Line[], whole: boolean, held: readonly Draft[], language: Speaking
): Draft[] {
  const turns = lines.flatMap(line => splitLine(tokens, line, held, language))
  const labels = chooseLabels(tokens, turns, whole, language)
  const names = new Set(labels.flatMap(label => label ? nameOf(tokens, label) : []))
  return turns.flatMap((line, i) => labels[i] ? turnsOf(tokens, line, labels[i], held, names, language) : [])
}

/** `Ann: Hi. Tom: Hello.`: a line that holds several turns, turn by turn. */
function splitLine(tokens: Tokens, line: Line, held: readonly Draft[], language: Speaking): Line[] {
  const {kind, shape} = tokens
  const names = (label: Label | null): label is Label =>
    label !== null && kind[label.end] === COLON && isSomeone(tokens, label)
  const first = labelOf(tokens, line.from, line.to, language)
  if (!names(first)) return [line]
  const cover = coverOf(line, heldIn(held, line))
  const starts = [line.from]
  for (let i = first.end + 2; i < line.to; i++) {
    if (kind[i - 1] !== STOP || cover[i - line.from]) continue
    const label = labelOf(tokens, i, line.to, language)
    if (names(label) && shape[label.end + 1] !== LOWER) starts.push(i)
  }
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? line.to
    return {...line, from, to, start: tokens.start[from]!, end: tokens.end[to - 1]!}
  })
}

/** For each line its label, where that is one. */
function chooseLabels(
  tokens: Tokens, lines: readonly Line[], whole: boolean, language: Speaking
): readonly (Label | null)[] {
  const {kind, shape, classes} = tokens
  const labels = lines.map(({from, to}) => labelOf(tokens, from, to, language))
  const names = inFull(labels.map(label => label ? nameOf(tokens, label) : ''))
  const isDate = ({name}: Label): boolean => language.calendar.has(formOf(tokens, name))
  // `April: …` is someone where no other month has a line.
  if (new Set(names.filter((_, i) => labels[i] && isDate(labels[i]))).size > 1) return labels.map(() => null)
  const {times, asks, upper, turns, talks, timed} = tally(tokens, lines, labels, names, language)
  const isRepeated = (i: number): boolean => (times.get(names[i]!) ?? 0) > 1
  if (whole && isExchange(tokens, lines, labels, names, isRepeated)) return labels
  return labels.map((label, i) => {
    if (!label) return null
    const {name, end} = label
    const sign = kind[end]
    const repeated = isRepeated(i)
    // A stop behind an `A` may be that of an initial, a colon that of a choice.
    if (isAsk(tokens, name, language)) return asks > 1 || repeated || names[i] === 'Q' && sign === COLON ? label : null
    const known = repeated || shape[name] === LOWER || isSomeone(tokens, label)
    if (timed > 1 && times.size > 1 && known && isTimed(tokens, lines[i]!, label)) return label
    if (sign === COLON && isAnswer(tokens, lines, labels, i, language)) return label
    const capitals = shape[name] === UPPER
    if ((repeated && turns > 1) || (capitals && turns > 0 && upper > 1 && sign !== COLON)) return label
    if (sign !== COLON && sign !== CLOSE_BRACKET) return null
    if (talks && (repeated || isSomeone(tokens, label))) return label
    return capitals && (repeated || upper > 1 || classes[name]! & (TITLE | OFFICE)) ? label : null
  })
}

/** `Varga: …` is whoever alone has the label `Helen Varga: …`. */
function inFull(names: readonly string[]): string[] {
  const full = new Map<string, string>()
  for (const name of names) {
    const last = name.slice(name.lastIndexOf(' ') + 1)
    if (last !== name) full.set(last, (full.get(last) ?? name) === name ? name : last)
  }
  return names.map(name => full.get(name) ?? name)
}

/** What the labels of a text show together; lines with nothing but a name behind them show nothing. */
function tally(
  tokens: Tokens, lines: readonly Line[], labels: readonly (Label | null)[], names: readonly string[],
  language: Speaking
) {
  const times = new Map<string, number>()
  const people = new Set<string>()
  const asks = new Set<string>()
  let [upper, turns, talks, timed, spoken] = [0, 0, false, 0, false]
  labels.forEach((label, i) => {
    if (!label || !saysMore(tokens, label, lines[i]!)) return
    const name = names[i]!
    const someone = isSomeone(tokens, label)
    const asked = textOf(tokens, lines[i]!.to - 1) === '?'
    spoken ||= asked || someone && !name.endsWith('s') || holdsMe(tokens, label, lines[i]!, language)
    if (isTimed(tokens, lines[i]!, label)) timed++
    const seen = (times.get(name) ?? 0) + 1
    times.set(name, seen)
    if (seen === 1 && tokens.shape[label.name] === UPPER) upper++
    if (seen === 2) turns++
    if (isAsk(tokens, label.name, language)) asks.add(name.charAt(0))
    else if (someone) {
      people.add(name)
      // Who speaks again, or asks.
      talks ||= seen > 1 || asked
    }
  })
  // Notes, too, have labels; not in every line.
  if (!spoken && !labels.every(Boolean)) turns = 0
  return {times, asks: asks.size, upper, turns, talks: talks && people.size > 1, timed}
}

/** `Moss: I left.`, `Moss: So did you.`; not `Rovers: Orr scored.` in notes on two teams. */
const holdsMe = (tokens: Tokens, {end}: Label, {to}: Line, language: Speaking): boolean => {
  for (let i = end + 1; i < to; i++) if ((language.pronoun(formOf(tokens, i))?.person ?? 3) < 3) return true
  return false
}

/** `[10:01] moth: hi`, `Ann (10:01): hi`: a time in front of the colon of the label. */
const isTimed = ({kind, text, start}: Tokens, {from}: Line, {end}: Label): boolean =>
  kind[end] === COLON && /\d:\d/u.test(text.slice(start[from], start[end]))

/** `Q: Did you know?` above `Ruiz: I did.` */
function isAnswer(
  tokens: Tokens, lines: readonly Line[], labels: readonly (Label | null)[], i: number, language: Speaking
): boolean {
  const asked = labels[i - 1] ?? null
  return asked !== null && tokens.kind[asked.end] === COLON && isAsk(tokens, asked.name, language) &&
    formOf(tokens, asked.name).startsWith('q') &&
    lines[i]!.paragraph === lines[i - 1]!.paragraph + 1
}

/** Whether what is behind a label is more than a name: `It works.`, `Welcome!`, `Hi, Ida.`; not `Author: Ida Orr`. */
function saysMore({kind, shape, classes}: Tokens, {end}: Label, {to}: Line): boolean {
  let words = 0
  for (let i = end + 1; i < to; i++) {
    if (kind[i] !== WORD) continue
    if (shape[i] === LOWER || classes[i]! & (FUNCTION_WORD | OPENER)) return true
    words++
  }
  return words === 1
}

/**
 * A text of nothing but sentences behind words for people, and answers: `Host: Since when?` / `Ruiz: Since noon.`; who asks
 * and speaks again is someone.
 */
function isExchange(
  tokens: Tokens, lines: readonly Line[], labels: readonly (Label | null)[], names: readonly string[],
  isRepeated: (i: number) => boolean
): boolean {
  const asks = lines.map(({to}) => textOf(tokens, to - 1) === '?')
  const people = new Set(names.filter((_, i) =>
    labels[i] && isSomeone(tokens, labels[i]) || asks[i - 1] || asks[i] && isRepeated(i)))
  return lines.length > 1 && lines.every((line, i) => {
    const label = labels[i]
    if (!label || !people.has(names[i]!) || !saysMore(tokens, label, line)) return false
    const sign = tokens.kind[label.end]
    // `hi there` has no stop.
    const cry = (tokens.classes[label.end + 1]! & (OPENER | FUNCTION_WORD)) === OPENER
    const ends = cry || tokens.kind[line.to - 1] === STOP
    return ends && (sign === COLON || sign === DASH && asks.includes(true))
  })
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

/** What is said between a label and token `to`; where marks hold it, these get the label. */
function turnOf(
  tokens: Tokens, {from, paragraph}: Line, label: Label, to: number,
  {cover, openings}: {readonly cover: Uint8Array; readonly openings: ReadonlyMap<number, Draft>}, language: Speaking
): Draft[] {
  const {start, kind} = tokens
  let first = label.end + 1
  while (first < to && kind[first] === CLOSE_BRACKET) first++
  const held = openings.get(first)
  if (held && held.close + 2 >= to) {
    Object.assign(held, {label})
    return []
  }
  // `(laughing)` and `[Music]` are no words of the speaker's.
  if (kind[first] === OPEN_BRACKET) first = behindBracket(tokens, first, to)
  if (kind[first] === DASH && first + 1 < to) first++
  // `Clinton: 547` counts.
  if (!kind.subarray(first, to).includes(WORD) && !isAsk(tokens, label.name, language)) return []
  // `ANN: [“] It works”`: the marks begin before it.
  if (first >= to || cover[first - from]) return []
  const content = {start: start[first]!, end: tokens.end[to - 1]!}
  return [{...makeUnmarked('label', first - 1, false, to, content, paragraph, null), label}]
}

import {CLITIC, COMMA, MARK, NUMBER, OTHER, STOP, type Tokens, WORD} from '../text/tokens.js'
import {alwaysElided, apostropheCost, type Apostrophes, isMeasure} from './apostrophes.js'
import {type Family, type Sign, signOf} from './characters.js'
import {endOfCode} from './code.js'
import {against} from './costs.js'
import {opensByShape, spaceAfter, spaceBefore, wordBehind} from './edges.js'

/**
 * A character that may open or close a quotation, and what each reading of it would cost here, in tenths; 0 is what it looks
 * like.
 */
export interface Mark {
  readonly token: number
  /** Where it stands: the token's edges, except where one sign is a mark and an apostrophe. */
  readonly start: number
  readonly end: number
  readonly family: Family
  /** Straight or backtick: the character itself does not say which way it faces. */
  readonly straight: boolean
  readonly open: number
  readonly close: number
  /** The cost of reading it as no mark: an apostrophe, a sign of inches, a slip. */
  readonly none: number
  /** `„` and `‚`: closed by a mark that elsewhere opens. */
  readonly low: boolean
  /** Right behind a comma or a stop, where speech ends. */
  readonly endsSpeech: boolean
}

/** How a text sets its marks. */
interface Habit {
  /** Single marks open the dialogue: they begin more paragraphs than double ones do. */
  readonly singles: boolean
  /** Guillemets face each other: `»so«`. */
  readonly inwards: boolean
  /** Two apostrophes close as one mark: `''so''`. */
  readonly doubled: boolean
}

/** Every character that could open or close a quotation, in order; those in code are none. */
export function findMarks(tokens: Tokens, language: Apostrophes): Mark[] {
  const {kind, text, start, end, length} = tokens
  const habit = findHabit(tokens)
  const found: Mark[] = []
  for (let i = 0; i < length; i++) {
    if (kind[i] !== MARK) continue
    const code = endOfCode(tokens, i)
    if (code > i) {
      i = code
      continue
    }
    const sign = signOf(text.slice(start[i], end[i]))
    if (sign && !isLoose(tokens, i, found)) found.push(weigh(tokens, i, sign, habit, language))
  }
  return found
}

/** No quotation in `<<` and `>>` is read as longer, in tokens. */
const longestAngled = 200

/** `<<` of a program, without `>>` behind it; `>>` without `<<`; a `<cite>` that ends no sentence. */
function isLoose({text, start, end, kind, paragraph}: Tokens, i: number, found: readonly Mark[]): boolean {
  const two = text.slice(start[i], start[i]! + 2)
  if (two === '>>') return found[found.length - 1]?.family !== 'guillemet'
  if (two !== '<<') return end[i]! - start[i]! > 2 && /^<[cf]/iu.test(two) && kind[i - 1] !== STOP
  let to = i + 1
  while (to - i < longestAngled && paragraph[to] === paragraph[i] && !text.startsWith('>>', start[to])) to++
  return kind[to] !== MARK || paragraph[to] !== paragraph[i]
}

function findHabit(tokens: Tokens): Habit {
  const {kind, text, start, paragraph, length} = tokens
  let singles = 0
  let doubles = 0
  let inwards = 0
  let doubled = false
  for (let i = 0; i < length; i++) {
    if (kind[i] !== MARK) continue
    switch (text.charCodeAt(start[i]!)) {
      case 0x22: case 0x201c: if (opensByShape(tokens, i)) doubles++; break
      case 0x27: case 0x2018:
        if (tokens.end[i]! - start[i]! > 1) {
          doubles++
          doubled ||= !spaceBefore(tokens, i)
        } else if (i === 0 || paragraph[i] !== paragraph[i - 1]) singles += 2
        break
      case 0xbb: if (!spaceBefore(tokens, i)) inwards--; else if (!spaceAfter(tokens, i)) inwards++; break
      case 0xab: inwards += spaceBefore(tokens, i) ? -1 : 1
    }
  }
  return {singles: singles > doubles, inwards: inwards > 0, doubled}
}

const flags = (characters: string): Uint8Array => {
  const table = new Uint8Array(0x80)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}
const before = flags('([{-/_*>:')
const after = flags(')]}-.,;:!?/<_*')

/** A sign behind which a quotation may open, and before which it may close. */
function isBefore(code: number): boolean {
  return code < 0x80 ? before[code] === 1 : code >= 0x2010 && code <= 0x2015
}

function isAfter(code: number): boolean {
  return code < 0x80 ? after[code] === 1 : (code >= 0x2010 && code <= 0x2015) || code === 0x2026
}

function weigh(tokens: Tokens, i: number, {family, faces, low}: Sign, habit: Habit, language: Apostrophes): Mark {
  const {text, start, end, kind} = tokens
  const from = start[i]!
  let to = end[i]!
  if (family === 'double' && to - from === 2 && isSingleWithElision(tokens, i, habit, language)) {
    family = 'single'
    to--
  }
  const prime = isPrime(text, from)
  // `″We won″`: primes for marks.
  const turned = family === 'guillemet' && habit.inwards || prime && spaceBefore(tokens, i) && wordBehind(tokens, i, to) ? -faces : faces
  // `“ ‘Go,’ he said. ”`: only a space parts the marks.
  const isOneSpace = (at: number) => text.charCodeAt(at) >= 0x20
  const edgeLeft = spaceBefore(tokens, i) &&
    !(turned < 0 && kind[i - 1] === MARK && end[i - 1] === from - 1 && isOneSpace(from - 1))
  const edgeRight = spaceAfter(tokens, i) &&
    !(turned > 0 && kind[i + 1] === MARK && start[i + 1] === to + 1 && isOneSpace(to))
  const markLeft = kind[i - 1] === MARK && end[i - 1] === from
  const markRight = kind[i + 1] === MARK && start[i + 1] === to
  const mayOpen = (edgeLeft || markLeft || isBefore(text.charCodeAt(from - 1))) && !edgeRight
  const mayClose = !edgeLeft && (edgeRight || markRight || isAfter(text.charCodeAt(to)))
  // French sets a space inside its guillemets.
  const spaced = turned !== 0 && family !== 'single' && family !== 'double' ? against.narrow : against.space
  let open = mayOpen ? 0 : edgeRight && !edgeLeft ? against.behind : spaced
  let close = mayClose ? 0 : spaced
  if (turned < 0) open += against.direction
  if (turned > 0) close += against.direction
  const none = family === 'single' ? apostropheCost(tokens, i, to, turned, mayOpen, language)
    : isMeasure(tokens, i) || prime && turned < 0 ? against.measure : text.startsWith('</', from) ? against.tag : against.nothing
  if (family === 'single' && !habit.singles && !insideDoubles(text, from)) open += against.unusual
  if (family === 'single' && none === 0 && mayOpen) open += against.elided
  const last = kind[i - 1]
  return {
    token: i, start: from, end: to, family, straight: faces === 0, open, close, none,
    low,
    endsSpeech: !edgeLeft && (last === COMMA || last === STOP)
  }
}

/** `′` and `″` measure, unless a mark of their own kind opens before them. */
function isPrime(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x2032 || code === 0x2033
}

/** `''Tis late,'`: an opening mark and the apostrophe of the word, and so before any word where none closes so. */
function isSingleWithElision(tokens: Tokens, i: number, {doubled}: Habit, language: Apostrophes): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i]!)
  if (code !== 0x27 && code !== 0x2019) return false
  if (!opensByShape(tokens, i) || !wordBehind(tokens, i, tokens.end[i]!)) return false
  return !doubled || alwaysElided(tokens, i + 1, language)
}

/** A double mark right before makes a single one more likely to be one: `“‘Tea?’ he asked.”` */
function insideDoubles(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return code === 0x22 || code === 0x201c
}

/** Whether a word, a number or another sign of it stands right beside a mark: what no quotation claims is part of that. */
export function isBesideWord({kind, start, end}: Tokens, {token, start: from, end: to}: Mark): boolean {
  const left = token > 0 && end[token - 1] === from ? kind[token - 1] : OTHER
  const right = start[token + 1] === to ? kind[token + 1] : OTHER
  return [left, right].some(what => what === WORD || what === NUMBER || what === CLITIC)
}

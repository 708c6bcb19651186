import type {Quotation} from '../quotation/quotations.js'
import {AUXILIARY, CUE, CUE_NOUN, RELATIVE} from '../text/classes.js'
import {
  CASELESS, CLITIC, CLOSE_BRACKET, COLON, COMMA, DASH, isWordy, LOWER, OPEN_BRACKET, SEMICOLON, STOP, type Tokens, WORD
} from '../text/tokens.js'
import {beginsSpeech, endsSpeech} from './marks.js'
import {bitsAt, formAt, kindAt, quotationAt, type Reader, referenceTo, sentenceOf, shapeAt} from './reader.js'
import {exclaims, holdsPronoun, isTitle} from './titles.js'

/** Marks that no words report. */
interface Unreported {
  readonly reader: Reader
  readonly k: number
  readonly quotation: Quotation
  readonly words: number
  /** Whether they stand by themselves in their paragraph. */
  readonly alone: boolean
  /** Whether they begin and end as a sentence does. */
  readonly begins: boolean
  readonly ends: boolean
  readonly title: boolean
  /** Kind of what stands before them. */
  readonly before: number
}

/** What tells speech from titles, terms and words as words: the first case that applies decides. */
const cases: readonly (readonly [applies: (marks: Unreported) => boolean, speaks: (marks: Unreported) => boolean])[] = [
  // `“…”` as a turn is a silence.
  [({words}) => words === 0, marks => marks.alone && endsInStop(marks)],
  // `“Oh, Mr. Lee”—she took his hand—“you must not.”`
  [isBrokenOff, () => true],
  // `“I CRIED ALL NIGHT”: Mum’s horror`, in a headline
  [({reader, k, quotation, words}) =>
    k === 0 && words > 3 && kindAt(reader, 1) === COLON && holdsPronoun(reader.tokens, quotation), () => true],
  // `“The Long Year,” a novel`
  [marks => marks.title && !endsInStop(marks) && (marks.k > 0 || !marks.ends), () => false],
  // `“Related:”` heads what follows.
  [({reader, quotation, alone}) => alone && reader.tokens.kind[quotation.close - 1] === COLON, () => false],
  [({alone}) => alone, marks => (marks.ends || !isHead(marks)) && !isVerse(marks)],
  // At the beginning of a paragraph: `“No.” She left.`; not `“Refoulement” is`.
  [({k}) => k === 0, marks =>
    marks.words > 4 || (marks.ends ? !isExplained(marks) : marks.begins && !goesOnAsSentence(marks))],
  // `to shouts of “Four more years”`
  [({reader, k, begins}) => begins && formAt(reader, k - 1) === 'of' && isCueOf(reader, k - 2), marks =>
    !marks.title || isCry(marks)],
  // `a sign with “Do it!” on it`, not `the word “no”`
  [({before}) => isWordy(before), marks =>
    marks.begins && (marks.words > 5 ? marks.ends : !marks.title && marks.words > 1 && isCry(marks))],
  [({words}) => words > 6, () => true],
  // `She left. “No”.`
  [({reader, k, begins, title, before}) =>
    begins && !title && before === STOP && kindAt(reader, k + 1) === STOP, () => true],
  [marks => marks.ends && (marks.begins || marks.before !== STOP && followsSpeech(marks)), () => true],
  // `“No,” he said, “but if he—”`, whatever was lost at its end
  [({reader, k, before}) => k + 1 === reader.stream.items.length && (before === SEMICOLON || before === COMMA), marks =>
    followsSpeech(marks) || isPointedAt(marks)],
  [() => true, isPointedAt]
]

/** Whether a sentence goes on in other marks behind what dashes or brackets enclose. */
function isBrokenOff({reader, k, begins, before}: Unreported): boolean {
  if (!begins || kindAt(reader, k + 1) !== DASH || before === WORD) return false
  let next = k + 2
  while (next - k < longestBreak && kindAt(reader, next) !== STOP && !quotationAt(reader, next)) next++
  const rest = quotationAt(reader, next)
  return rest !== null && isEnclosed(reader, k, next) && !beginsSpeech(reader, rest) && endsTurn(reader, rest)
}

const longestBreak = 24

/** Whether marks that no words report, at position `k`, hold speech; those that are `named` are none. */
export function isSpeech(reader: Reader, k: number, named: ReadonlySet<number>): boolean {
  const quotation = quotationAt(reader, k)!
  const {family} = quotation
  if (family === 'dash' || family === 'label' || family === 'block') return true
  if (named.has(quotation.id)) return false
  const marks: Unreported = {
    reader, k, quotation, words: countWords(reader.tokens, quotation), alone: reader.stream.items.length === 1,
    begins: beginsSpeech(reader, quotation) || takesUp(reader, quotation),
    ends: endsTurn(reader, quotation) || !quotation.closed,
    title: isTitle(reader.tokens, quotation, 2), before: kindAt(reader, k - 1)
  }
  return cases.find(([applies]) => applies(marks))![1](marks)
}

/** `“I—” Ann stopped. “—never said so.”` */
function takesUp({tokens: {kind, start, text}}: Reader, {open}: Quotation): boolean {
  return kind[open + 1] === DASH || text.charAt(start[open + 1]!) === '…'
}

/** `“THE RIVER”` */
const isHead = ({reader, quotation, words, begins}: Unreported): boolean =>
  words > 1 ? isTitle(reader.tokens, quotation, 1) : !begins

const isCueOf = (reader: Reader, k: number): boolean => Boolean(bitsAt(reader, k) & (CUE | CUE_NOUN))

const isCry = ({reader, quotation}: Unreported): boolean => exclaims(reader.tokens, quotation)

/** `treated it as praise -- “That makes me smart” -- and left` */
function isPointedAt({reader, k, quotation, words, begins, before}: Unreported): boolean {
  const between = before === COLON || before === DASH && kindAt(reader, k + 1) === DASH && words > 3
  // `Chapter 2: “The River”`
  return begins && between && words > 1 && !isTitle(reader.tokens, quotation, 1)
}

/** The marks before position `k` that are no title: those of `“No,” he said on “New Day.” “Never.”` */
export function speechBefore(reader: Reader, k: number, named: ReadonlySet<number>): number {
  for (let at = k - 1; at >= 0 && k - at < 60; at--) {
    const quotation = quotationAt(reader, at)
    if (quotation && !named.has(quotation.id) && !isMention(reader, at, quotation)) return at
  }
  return -1
}

/** The `“Today”` of `“No,” he told NBC’s “Today” on Monday. “Never.”`: a few words within a sentence. */
function isMention(reader: Reader, k: number, quotation: Quotation): boolean {
  const before = kindAt(reader, k - 1)
  return quotation.close - quotation.open < 6 && (before === WORD || before === CLITIC) && !endsTurn(reader, quotation)
}

/** `“They are”—he shook his head—“not good.”`, `“Ann!” (that was the cat) “Where is she?”` */
export function isEnclosed(reader: Reader, at: number, k: number): boolean {
  const [first, last] = [kindAt(reader, at + 1), kindAt(reader, k - 1)]
  return k - at > 3 && ((first === DASH && last === DASH) || (first === OPEN_BRACKET && last === CLOSE_BRACKET))
}

/** Lines that are set in and begin with capitals: verse that the narration quotes, unless it says who sings. */
function isVerse({reader: {tokens: {text}}, quotation: {closed, content: {start, end}}}: Unreported): boolean {
  // `“All of them.”` in its line, where all paragraphs are set in
  if (closed && !/[\r\n]/u.test(text.slice(start, end))) return false
  if (!/\s{3}/u.test(text.slice(Math.max(0, start - 4), start - 1))) return false
  const lines = text.slice(start, start + longestVerse).split(/\r?\n/u)
  const blank = lines.findIndex(line => line.trim() === '')
  const below = lines.slice(1, blank < 0 ? lines.length - 1 : blank)
  return below.length > 0 && below.every(line => /^\s{2,}\p{Lu}/u.test(line))
}

/** As far as verse is told by its lines, in characters. */
const longestVerse = 600

/**
 * `“Opening Belle,” which will be out on Tuesday, is a comedy`: a relative clause says what the marks hold; not `“No.” That
 * was all.`
 */
const isExplained = ({reader, words}: Unreported): boolean =>
  words < 5 && Boolean(bitsAt(reader, 1) & RELATIVE) && shapeAt(reader, 1) === LOWER

/**
 * `“Containment” has been the policy`, `“Refoulement” (forced return) is`: marks that begin a sentence as a noun does; not
 * `“Run” was all he said`.
 */
function goesOnAsSentence({reader, quotation, words}: Unreported): boolean {
  const {to} = sentenceOf(reader, 0)
  for (let k = 2; k < 8 && k < to; k++) {
    if (bitsAt(reader, k) & CUE && !(bitsAt(reader, k) & AUXILIARY) && referenceTo(reader, k - 1)) return false
  }
  const next = kindAt(reader, 1)
  // `“X”-ray`
  if (next === DASH && formAt(reader, 2)) return reader.tokens.start[reader.stream.items[2]!] === quotation.end + 1
  if (next === OPEN_BRACKET) return words < 3
  return next === CLITIC || next === WORD
}

/** Whether speech stands earlier in the paragraph: `“No,” he said; “not at all.”`; not in `The words “plan,” “hope,” …` */
function followsSpeech({reader, k}: Unreported): boolean {
  const at = speechBefore(reader, k, new Set())
  const speech = at < 0 ? null : quotationAt(reader, at)!
  if (!speech) return false
  return endsTurn(reader, speech) && (at + 1 < k || beginsSpeech(reader, speech)) || isEnclosed(reader, at, k)
}

/** Whether the words in marks end as speech does before its narration: as a sentence, or cut by the words that report. */
export function endsTurn(reader: Reader, quotation: Quotation): boolean {
  const kind = reader.tokens.kind[quotation.close - 1]
  return endsSpeech(reader, quotation) || (quotation.closed && (kind === SEMICOLON || kind === COLON))
}

const endsInStop = ({reader: {tokens}, quotation: {close}}: Unreported): boolean => tokens.kind[close - 1] === STOP

/** How many words the marks hold; a run of a script without spaces counts by its length. */
function countWords({kind, shape, start, end}: Tokens, {open, close}: Quotation): number {
  let words = 0
  for (let i = open + 1; i < close; i++) {
    if (kind[i] === WORD) words += shape[i] === CASELESS ? Math.ceil((end[i]! - start[i]!) / 3) : 1
  }
  return words
}

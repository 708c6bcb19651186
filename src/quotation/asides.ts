import {
  ADVERB, COORDINATOR, CUE, DETERMINER, FUNCTION_WORD, GIVEN, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR
} from '../text/classes.js'
import {CLITIC, COLON, COMMA, DASH, formOf, LOWER, MARK, SEMICOLON, STOP, type Tokens, WORD} from '../text/tokens.js'

/** What the lines stage must know of a language. */
export interface Speaking {
  /** The cues that a word may begin. */
  cues(form: string): readonly {
    readonly kind: string
    readonly takes: ReadonlySet<string>
    readonly tail: readonly string[]
    readonly addressee: boolean
  }[]
  pronoun(form: string): {readonly person: 1 | 2 | 3; readonly subject: boolean} | undefined
  owner(form: string): {readonly person: 1 | 2 | 3} | undefined
  /** What shows in a face or a voice: `look`, `tone`. */
  readonly expressions: ReadonlySet<string>
  /** Words that begin a line before a colon and are no one's name: `note`, `chapter`. */
  readonly unnamed: ReadonlySet<string>
  /** What stands before questions and answers: `Q: …`. */
  readonly asks: ReadonlySet<string>
  /** Days and months. */
  readonly calendar: ReadonlySet<string>
}

/** Narration within a line of speech, by token: `he said` in `— Home, he said. Fast.` */
export interface Aside {
  readonly from: number
  /** Behind the words that report. */
  readonly report: number
  /** The first token behind it. */
  readonly to: number
}

/**
 * The first narration in the speech of tokens `from` to `to`, `to` not included; `null` where there is none. With
 * `behindMarks` also where a quotation within the speech ends: `— She told me “run,” he said.`
 */
export function findAside(
  tokens: Tokens, from: number, to: number, language: Speaking, behindMarks = false
): Aside | null {
  const {kind: kinds} = tokens
  for (let i = from + 1; i < to; i++) {
    const last = kinds[i - 1]
    const kind = behindMarks && last === MARK && i - 2 >= from ? kinds[i - 2] : last
    if (kind !== COMMA && kind !== STOP && kind !== DASH) continue
    const end = endOfReport(tokens, i, to, language)
    if (end > i) return {from: i, report: end, to: endOfNarration(tokens, end, to)}
  }
  return null
}

/** Behind the words that report, where token `i` begins them: `asked the driver`, `he said`; else `i`. */
export function endOfReport(tokens: Tokens, i: number, to: number, language: Speaking): number {
  const afterDot = tokens.text.charCodeAt(tokens.start[i - 1] ?? 0) === 0x2e
  if (isCue(tokens, i, language, false) && tokens.shape[i] === LOWER) {
    const end = endOfSubject(tokens, i + 1, to, language, true)
    if (end > i + 1) return end
  }
  if (afterDot && tokens.shape[i] !== LOWER) return i
  let at = endOfSubject(tokens, i, to, language, false)
  if (at === i) return i
  while (at < to && tokens.classes[at]! & ADVERB && !isCue(tokens, at, language, true)) at++
  if (at >= to || tokens.shape[at] !== LOWER || !isCue(tokens, at, language, false)) return i
  return reportEnds(tokens, at + 1, to, isCue(tokens, at, language, true)) ? at + 1 : i
}

/** Whether words before a colon say that somebody speaks: `Ann wrote:`, `On Monday, Ana Ruiz:`; not `Winners:`. */
export function announces(tokens: Tokens, from: number, to: number, language: Speaking): boolean {
  const {kind, shape, classes} = tokens
  for (let i = from; i < to; i++) {
    const named = kind[i] === WORD && shape[i] !== LOWER && (i > from || classes[i]! & GIVEN)
    if (named || isTold(tokens, i, language) || isCue(tokens, i, language, false)) return true
  }
  return false
}

/** `he`, `she`: whom narration tells of. */
export const isTold = (tokens: Tokens, i: number, language: Speaking): boolean => {
  const pronoun = tokens.classes[i]! & PRONOUN ? language.pronoun(formOf(tokens, i)) : undefined
  return pronoun?.person === 3 && pronoun.subject
}

const reporting = new Set(['say', 'manner', 'write', 'think'])

/** Whether a word may report what is said, written or thought in marks. */
function isCue(tokens: Tokens, i: number, language: Speaking, addressee: boolean): boolean {
  if (!(tokens.classes[i]! & CUE)) return false
  return language.cues(formOf(tokens, i)).some(({kind, takes, tail, addressee: mayAddress}) =>
    tail.length === 0 && takes.has('quote') && reporting.has(kind) && (!addressee || mayAddress))
}

/** Behind a noun phrase that can be who speaks; `i` where there is none. `behind` the cue it may be of any length. */
function endOfSubject(tokens: Tokens, i: number, to: number, language: Speaking, behind: boolean): number {
  if (i >= to || tokens.kind[i] !== WORD) return i
  const pronoun = tokens.classes[i]! & PRONOUN ? language.pronoun(formOf(tokens, i)) : undefined
  if (pronoun) {
    const narrates = pronoun.subject && pronoun.person !== 2 && (tokens.shape[i] === LOWER || pronoun.person === 1)
    return narrates ? i + 1 : i
  }
  const named = tokens.shape[i] !== LOWER
  if (!named && !(tokens.classes[i]! & DETERMINER)) return i
  if (named && tokens.classes[i]! & FUNCTION_WORD) return i
  let at = i + 1
  while (at < to && at - i < 6 && isInNounPhrase(tokens, at) && (behind || !isCue(tokens, at, language, false))) at++
  return named || at > i + 1 ? at : i
}

function isInNounPhrase(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === CLITIC) return true
  return tokens.kind[i] === WORD && !(tokens.classes[i]! & (FUNCTION_WORD | ADVERB))
}

/** Whether the words that report end at `i`, or go on as narration: not `she said she would come`. */
function reportEnds({kind, classes, shape, text, end}: Tokens, i: number, to: number, addressee: boolean): boolean {
  if (i >= to || kind[i] !== WORD) return true
  const bits = classes[i]!
  if (bits & (ADVERB | COORDINATOR | SUBORDINATOR | PREPOSITION)) return !(bits & RELATIVE)
  if (addressee) return true
  return shape[i] === LOWER && !(bits & FUNCTION_WORD) && text.slice(end[i]! - 3, end[i]) === 'ing'
}

/** No narration within a line is read as longer, so that work stays linear on text without stops. */
const longest = 200

/** Narration goes up to its stop, or to the comma behind which speech goes on. */
function endOfNarration(tokens: Tokens, from: number, to: number): number {
  const {kind, shape} = tokens
  const end = Math.min(to, from + longest)
  for (let i = from; i < end; i++) {
    const sign = kind[i]
    if (sign === STOP && (i + 1 >= to || shape[i + 1] !== LOWER)) return i + 1
    if (sign === DASH) return behindDashes(tokens, i, end)
    if (sign === COLON || sign === SEMICOLON) return i + 1
    if (sign === COMMA && i === from && !goesOnBehindComma(tokens, i + 1, to)) return i + 1
  }
  return end
}

/** `said Ann — and she smiled —, are you in?`: narration between dashes; else behind the first. */
function behindDashes({kind}: Tokens, dash: number, to: number): number {
  let i = dash + 1
  while (i + 1 < to && kind[i] !== DASH && kind[i] !== STOP) i++
  return kind[i] === DASH && kind[i + 1] === COMMA ? i + 2 : dash + 1
}

/** `, he said, laughing`; not `, he said, you know`. */
function goesOnBehindComma({kind, classes, text, start, end}: Tokens, i: number, to: number): boolean {
  if (i >= to || kind[i] !== WORD) return false
  if (classes[i]! & (PREPOSITION | COORDINATOR | RELATIVE) && !(classes[i]! & PRONOUN)) return true
  if (classes[i]! & SUBORDINATOR || classes[i]! & DETERMINER) return true
  return end[i]! - start[i]! > 4 && /(?:ing|ed|ly)$/u.test(text.slice(start[i], end[i]))
}

import {isSpace} from '../span.js'
import {CASELESS, CLITIC, COMMA, formOf, LOWER, MARK, NUMBER, STOP, type Tokens, WORD} from '../text/tokens.js'

/** Which marks pair with each other. */
export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'whiteCorner'

/** A character that may open or close a quotation, and what each reading of it would cost here; 0 is what it looks like. */
export interface Mark {
  readonly token: number
  readonly family: Family
  /** Straight or backtick: the character itself does not say which way it faces. */
  readonly straight: boolean
  readonly open: number
  readonly close: number
  /** The cost of reading it as no mark: an apostrophe, a sign of inches, a slip. */
  readonly none: number
}

interface Sign {
  readonly family: Family
  /** 1 faces right (opens), -1 faces left (closes), 0 does not say. */
  readonly faces: 1 | 0 | -1
}

const signs: Readonly<Record<string, Sign>> = {
  '“': {family: 'double', faces: 1}, '”': {family: 'double', faces: -1}, '"': {family: 'double', faces: 0},
  '„': {family: 'double', faces: 1}, '‟': {family: 'double', faces: 1}, '＂': {family: 'double', faces: 0},
  "''": {family: 'double', faces: 0}, '``': {family: 'double', faces: 1},
  '〝': {family: 'double', faces: 1}, '〞': {family: 'double', faces: -1}, '〟': {family: 'double', faces: -1},
  '‘': {family: 'single', faces: 1}, '’': {family: 'single', faces: -1}, "'": {family: 'single', faces: 0},
  '‚': {family: 'single', faces: 1}, '‛': {family: 'single', faces: 1}, '`': {family: 'single', faces: 1},
  '´': {family: 'single', faces: -1}, '＇': {family: 'single', faces: 0},
  '«': {family: 'guillemet', faces: 1}, '»': {family: 'guillemet', faces: -1},
  '‹': {family: 'angle', faces: 1}, '›': {family: 'angle', faces: -1},
  '「': {family: 'corner', faces: 1}, '」': {family: 'corner', faces: -1},
  '『': {family: 'whiteCorner', faces: 1}, '』': {family: 'whiteCorner', faces: -1}
}

/** What a reading costs that the characters around the mark, or its own direction, speak against. */
const against = {space: 3, direction: 4, letters: 6, nothing: 6, apostropheLikely: 0.3, apostropheRare: 2.5}

/** What the marks stage must know of a language. */
export interface Apostrophes {
  /** Words that begin with an apostrophe, without it: `tis`, `em`, `cause`. */
  readonly elided: ReadonlySet<string>
}

/** Every character that could open or close a quotation, in order. */
export function findMarks(tokens: Tokens, language: Apostrophes): Mark[] {
  const single = singlesOpenDialogue(tokens)
  const found: Mark[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== MARK) continue
    const sign = signs[tokens.text.slice(tokens.start[i], tokens.end[i])]
    if (sign) found.push(weigh(tokens, i, sign, single, language))
  }
  return found
}

/** Whether a book sets its dialogue in single marks: they begin more paragraphs than double ones do. */
function singlesOpenDialogue(tokens: Tokens): boolean {
  let singles = 0
  let doubles = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== MARK) continue
    const begins = i === 0 || tokens.paragraph[i] !== tokens.paragraph[i - 1]
    const family = signs[tokens.text.slice(tokens.start[i], tokens.end[i])]?.family
    if (family === 'double' && opensByShape(tokens, i)) doubles++
    else if (family === 'single' && begins) singles += 2
  }
  return singles > doubles
}

function opensByShape(tokens: Tokens, i: number): boolean {
  return spaceBefore(tokens, i) && !spaceAfter(tokens, i)
}

function spaceBefore({text, start}: Tokens, i: number): boolean {
  const at = start[i]!
  return at === 0 || isSpace(text.charCodeAt(at - 1))
}

function spaceAfter({text, end}: Tokens, i: number): boolean {
  const at = end[i]!
  return at >= text.length || isSpace(text.charCodeAt(at))
}

const before = /[([{—–―\-/=_*>:]/u
const after = /[)\]}—–―\-.,;:!?…/<_*]/u

function weigh(tokens: Tokens, i: number, {family, faces}: Sign, singles: boolean, language: Apostrophes): Mark {
  const {text, start, end} = tokens
  const left = text.charAt(start[i]! - 1)
  const right = text.charAt(end[i]!)
  const edgeLeft = spaceBefore(tokens, i)
  const edgeRight = spaceAfter(tokens, i)
  const markLeft = tokens.kind[i - 1] === MARK && tokens.end[i - 1] === start[i]
  const markRight = tokens.kind[i + 1] === MARK && tokens.start[i + 1] === end[i]
  const mayOpen = (edgeLeft || markLeft || before.test(left)) && !edgeRight
  const mayClose = !edgeLeft && (edgeRight || markRight || after.test(right))
  let open = (mayOpen ? 0 : edgeRight && !edgeLeft ? against.direction : against.space) + (faces < 0 ? against.direction : 0)
  const close = (mayClose ? 0 : against.space) + (faces > 0 ? against.direction : 0)
  let none = against.nothing
  if (family === 'single') {
    none = apostropheCost(tokens, i, faces, mayOpen, language)
    if (!singles && !insideDoubles(text, start[i]!)) open += 0.4
  } else if (isMeasure(tokens, i)) none = 0.2
  return {token: i, family, straight: faces === 0, open, close, none}
}

/** A double mark right before makes a single one more likely to be one: `“‘Tea?’ he asked.”` */
function insideDoubles(text: string, at: number): boolean {
  return signs[text.charAt(at - 1)]?.family === 'double'
}

/** `6'2"`, `12" vinyl`: a sign of measure stands right behind a digit. */
function isMeasure(tokens: Tokens, i: number): boolean {
  return tokens.kind[i - 1] === NUMBER && tokens.end[i - 1] === tokens.start[i] &&
    /[0-9]/.test(tokens.text.charAt(tokens.start[i]! - 1))
}

function apostropheCost(tokens: Tokens, i: number, faces: number, mayOpen: boolean, language: Apostrophes): number {
  const wordBefore = (tokens.kind[i - 1] === WORD || tokens.kind[i - 1] === CLITIC) && tokens.end[i - 1] === tokens.start[i]
  if (wordBefore) return endsWithApostrophe(formOf(tokens, i - 1)) ? against.apostropheLikely : against.apostropheRare
  if (isMeasure(tokens, i)) return 0.2
  if (!mayOpen) return against.nothing
  return startsWithApostrophe(tokens, i + 1, language) ? 0 : faces < 0 ? 1 : against.apostropheRare
}

/** Plural possessives (`the dogs’ bowls`), dropped letters (`goin’`, `o’`, `an’`, `th’`). */
function endsWithApostrophe(word: string): boolean {
  return /(?:[sxz]|[^aeiou]in|^(?:o|an|th|wi|ol|t|d|e|fo|yo|mo|lil|po|ma|li|jes|jus|las|bes|mus|roun|tol|han|lan))$/u.test(word)
}

/** `’tis`, `’em`, `’90s`: elisions and decades. */
function startsWithApostrophe(tokens: Tokens, i: number, {elided}: Apostrophes): boolean {
  if (tokens.kind[i] === NUMBER) return /^\d\ds?$/u.test(formOf(tokens, i))
  if (tokens.kind[i] !== WORD || !elided.has(formOf(tokens, i))) return false
  return tokens.shape[i] === LOWER || tokens.shape[i] === CASELESS || elidedWithCapital.has(formOf(tokens, i))
}

/** Of the elided words those that no sentence begins with in full: `‘Cause` may be `cause`, `’Tis` is never `tis`. */
const elidedWithCapital = new Set(['tis', 'twas', 'twere', 'twill', 'twould', 'twixt', 'tisn\'t', 'twasn\'t', 'em', 'til'])

/** Whether words end before mark `i` as speech in marks does: with a comma or stop. */
export function endsSpeech(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i - 1]
  return kind === COMMA || kind === STOP
}

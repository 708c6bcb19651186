import {isSpace} from '../span.js'
import {
  CASELESS, CLITIC, CLOSE_BRACKET, COMMA, formOf, LOWER, MARK, NUMBER, OTHER, STOP, type Tokens, WORD
} from '../text/tokens.js'

/** Which marks pair with each other. */
export type Family =
  | 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'whiteCorner' | 'title' | 'shortTitle' | 'prime' | 'doublePrime'
  | 'q' | 'blockquote'

/** A character that may open or close a quotation, and what each reading of it would cost here; 0 is what it looks like. */
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

interface Sign {
  readonly family: Family
  /** 1 faces right (opens), -1 faces left (closes), 0 does not say. */
  readonly faces: 1 | 0 | -1
}

/** A space parts them; entities in hexadecimal are in lower case. */
const table: readonly [family: Family, opening: string, closing: string, either: string][] = [
  [
    'double', '“ „ ⹂ ‟ ❝ `` ‘‘ 〝 ,, &ldquo; &bdquo; &#8220; &#8222; &#x201c; &#x201e;',
    '” ❞ ’’ 〞 &rdquo; &#8221; &#x201d;', '" \'\' ´´ ＂ 〟 &quot; &#34; &#x22; \\"'
  ],
  [
    'single', '‘ ‚ ‛ ❛ ` &lsquo; &sbquo; &#8216; &#8218; &#x2018; &#x201a;', '’ ❜ ´ &rsquo; &#8217; &#x2019;',
    '\' ＇ &apos; &#39; &#x27; \\\''
  ],
  ['guillemet', '« << &laquo;', '» >> &raquo;', ''],
  ['angle', '‹ &lsaquo;', '› &rsaquo;', ''],
  ['corner', '「', '」', ''],
  ['whiteCorner', '『', '』', ''],
  ['title', '《', '》', ''],
  ['shortTitle', '〈', '〉', ''],
  ['q', '<q', '</q', ''],
  ['blockquote', '<blockquote', '</blockquote <cite <footer', ''],
  ['prime', '‵', '′', ''],
  ['doublePrime', '‶ ‷', '″ ‴', '']
]

const signs: ReadonlyMap<string, Sign> = new Map(table.flatMap(([family, opening, closing, either]) => [
  ...opening.split(' ').map((sign): [string, Sign] => [sign, {family, faces: 1}]),
  ...closing.split(' ').map((sign): [string, Sign] => [sign, {family, faces: -1}]),
  ...either.split(' ').filter(Boolean).map((sign): [string, Sign] => [sign, {family, faces: 0}])
]))

/** Of an entity or a tag its beginning, in lower case. */
const signOf = (characters: string): Sign | undefined =>
  signs.get(characters) ?? signs.get(/^(?:&#x.*|<\/?[a-z]+)/iu.exec(characters)?.[0].toLowerCase() ?? '')

/** What a reading costs that the characters around the mark, or its own direction, speak against. */
const against = {
  space: 3, direction: 4, nothing: 6, tag: 2.5, behind: 7, apostropheLikely: 0.3, apostropheRare: 2.5,
  /** A single mark where doubles open the dialogue. */
  unusual: 0.4,
  /** A mark before what looks like the rest of a word: `goin' 'ome`. */
  elided: 0.6
}

/** What the marks stage must know of a language. */
export interface Apostrophes {
  /** Words that begin with an apostrophe, without it: `tis`, `em`, `cause`. */
  readonly elided: ReadonlySet<string>
  /** Of these, those that are no words of their own: `tis`. */
  readonly neverWhole: ReadonlySet<string>
  /** Words that lost their end, without the apostrophe: `o`, `an`. */
  readonly clipped: ReadonlySet<string>
  /** What a word can be; 0 where the language does not list it. */
  classify(form: string): number
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

/** No piece of code within a line of text is read as longer, in tokens. */
const longestCode = 60

/**
 * The last token of the code that begins with mark `i`: what a call, an assignment or a list of a program holds
 * (`print("hello")`, `class="lead"`, `{"name": "Ann"}`), a stretch between backticks, a block between rows of three. `i`
 * where there is no code.
 */
function endOfCode(tokens: Tokens, i: number): number {
  const {text, start} = tokens
  const at = start[i]!
  const sign = text.charCodeAt(at)
  if (sign === 0x60) return endOfBackticks(tokens, i)
  if (at === 0 || (sign !== 0x22 && sign !== 0x27) || tokens.end[i]! - at > 1) return i
  const before = text.charCodeAt(at - 1)
  if (before === 0x3d) return endOfString(tokens, i, sign)
  // `{"name": …}`, not `{"Home," he said.}`
  if (before === 0x7b && tokens.kind[endOfString(tokens, i, sign) + 1] !== WORD) return endOfBracket(tokens, i, 0x7d)
  if (before === 0x28 && at > 1 && /[\p{L}\p{N}_]/u.test(text.charAt(at - 2))) return endOfBracket(tokens, i, 0x29)
  return i
}

function endOfString({text, start, length, paragraph}: Tokens, i: number, sign: number): number {
  for (let to = i + 1; to < length && to - i < longestCode && paragraph[to] === paragraph[i]; to++) {
    if (text.charCodeAt(start[to]!) === sign) return to
  }
  return i
}

function endOfBracket({text, start, length, paragraph}: Tokens, i: number, bracket: number): number {
  for (let to = i + 1; to < length && to - i < longestCode && paragraph[to] === paragraph[i]; to++) {
    if (text.charCodeAt(start[to]!) === bracket) return to
  }
  return i
}

/** Between backticks stands code where they are alike at both ends; ` `` ` is closed by `''` in TeX, `` ` `` by `'`. */
function endOfBackticks(tokens: Tokens, i: number): number {
  const {text, start, end, length, paragraph} = tokens
  const fence = begins(tokens, i) && text.startsWith('```', start[i]!)
  const size = end[i]! - start[i]!
  for (let to = i + 1; to < length && (fence || (to - i < longestCode && paragraph[to] === paragraph[i])); to++) {
    const code = text.charCodeAt(start[to]!)
    if (fence) {
      if (code === 0x60 && to > i + 1 && text.startsWith('```', start[to]!) && begins(tokens, to)) return to + 1
    } else if (code === 0x60 && size === end[to]! - start[to]! && !opensByShape(tokens, to)) {
      // Nothing of a program ends with a comma or a stop; speech does.
      return tokens.kind[to - 1] === COMMA || tokens.kind[to - 1] === STOP ? i : to
    }
    else if (code === 0x27 && tokens.kind[to] === MARK) return i
  }
  return i
}

const begins = ({paragraph}: Tokens, i: number): boolean => i === 0 || paragraph[i] !== paragraph[i - 1]

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

function weigh(tokens: Tokens, i: number, {family, faces}: Sign, habit: Habit, language: Apostrophes): Mark {
  const {text, start, end, kind} = tokens
  const from = start[i]!
  let to = end[i]!
  if (family === 'double' && to - from === 2 && isSingleWithElision(tokens, i, habit, language)) {
    family = 'single'
    to--
  }
  const turned = family === 'guillemet' && habit.inwards ? -faces : faces
  const edgeLeft = spaceBefore(tokens, i)
  const edgeRight = spaceAfter(tokens, i)
  const markLeft = kind[i - 1] === MARK && end[i - 1] === from
  const markRight = kind[i + 1] === MARK && start[i + 1] === to
  const mayOpen = (edgeLeft || markLeft || isBefore(text.charCodeAt(from - 1))) && !edgeRight
  const mayClose = !edgeLeft && (edgeRight || markRight || isAfter(text.charCodeAt(to)))
  // French sets a space inside its guillemets.
  const spaced = turned !== 0 && family !== 'single' && family !== 'double' ? 0.5 : against.space
  let open = mayOpen ? 0 : edgeRight && !edgeLeft ? against.behind : spaced
  let close = mayClose ? 0 : spaced
  if (turned < 0) open += against.direction
  if (turned > 0) close += against.direction
  const none = family === 'single' ? apostropheCost(tokens, i, to, turned, mayOpen, language)
    : isMeasure(tokens, i) || isPrime(text, from) ? 0.2 : text.startsWith('</', from) ? against.tag : against.nothing
  if (family === 'single' && !habit.singles && !insideDoubles(text, from)) open += against.unusual
  if (family === 'single' && none === 0 && mayOpen) open += against.elided
  const last = kind[i - 1]
  return {
    token: i, start: from, end: to, family, straight: faces === 0, open, close, none,
    low: isLow(text, from),
    endsSpeech: !edgeLeft && (last === COMMA || last === STOP)
  }
}

const lowEntity = /&(?:bdquo|sbquo|#82(?:18|22)|#x201[ae]);/iy

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  lowEntity.lastIndex = at
  return code === 0x26 ? lowEntity.test(text) : code === 0x201e || code === 0x201a || code === 0x2e42 || code === 0x2c
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

function alwaysElided(tokens: Tokens, i: number, {elided, neverWhole}: Apostrophes): boolean {
  const form = formOf(tokens, i)
  return neverWhole.has(form) || (tokens.shape[i] === LOWER && form.length > 1 && elided.has(form) && form !== 'is')
}

/** A double mark right before makes a single one more likely to be one: `“‘Tea?’ he asked.”` */
function insideDoubles(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return code === 0x22 || code === 0x201c
}

/** `6'2"`, `12" vinyl`: a sign of measure stands right behind a digit. */
function isMeasure({kind, end, start, text}: Tokens, i: number): boolean {
  if (kind[i - 1] !== NUMBER || end[i - 1] !== start[i]) return false
  const code = text.charCodeAt(start[i]! - 1)
  return code >= 0x30 && code <= 0x39
}

function apostropheCost(
  tokens: Tokens, i: number, to: number, faces: number, mayOpen: boolean, language: Apostrophes
): number {
  const last = tokens.kind[i - 1]
  const touches = i > 0 && tokens.end[i - 1] === tokens.start[i]
  if (touches && (last === WORD || last === CLITIC)) {
    if (wordBehind(tokens, i, to)) return 0
    return endsWithApostrophe(tokens, i - 1, language) ? against.apostropheLikely : against.apostropheRare
  }
  if (isMeasure(tokens, i)) return 0.2
  if (!mayOpen) return touches && last === CLOSE_BRACKET && wordBehind(tokens, i, to) ? 0 : against.nothing
  const elision = costOfElision(tokens, i + 1, language)
  if (elision >= 0) return elision
  return faces < 0 ? 1 : faces > 0 ? against.direction : against.apostropheRare
}

function wordBehind({kind, start}: Tokens, i: number, to: number): boolean {
  return (kind[i + 1] === WORD || kind[i + 1] === NUMBER) && start[i + 1] === to
}

/** Plural possessives (`the dogs’ bowls`), dropped letters (`goin’`, `o’`, `an’`, `th’`, `rock ’n’ roll`). */
function endsWithApostrophe(tokens: Tokens, i: number, {clipped}: Apostrophes): boolean {
  const form = formOf(tokens, i)
  const last = form.charCodeAt(form.length - 1)
  if (last === 0x73 || last === 0x78 || last === 0x7a) return true
  return clipped.has(form) ||
    (form.length > 3 && form.endsWith('in') && !'aeou'.includes(form.charAt(form.length - 3)))
}

/** What it costs to read no mark before `tis`, `em`, `90s`, `ome`, `Arry`; -1 where no such word follows. */
function costOfElision(tokens: Tokens, i: number, {elided, neverWhole, classify}: Apostrophes): number {
  const form = formOf(tokens, i)
  if (tokens.kind[i] === NUMBER) return /^\d\d(?:s|ers?)?$/u.test(form) ? 0 : -1
  if (tokens.kind[i] !== WORD) return -1
  const whole = tokens.shape[i] !== LOWER && tokens.shape[i] !== CASELESS
  if (elided.has(form) && (!whole || neverWhole.has(form))) return 0
  // A dropped h.
  if (tokens.classes[i] !== 0 || classify('h' + form) === 0) return -1
  return whole ? 1 : 0
}

/** Whether a word, a number or another sign of it stands right beside a mark: what no quotation claims is part of that. */
export function isBesideWord({kind, start, end}: Tokens, {token, start: from, end: to}: Mark): boolean {
  const left = token > 0 && end[token - 1] === from ? kind[token - 1] : OTHER
  const right = start[token + 1] === to ? kind[token + 1] : OTHER
  return [left, right].some(what => what === WORD || what === NUMBER || what === CLITIC)
}

import type {Grammar} from '../language/tables.js'
import type {Quotation} from '../quotation/quotations.js'
import {
  ADVERB, AUXILIARY, COORDINATOR, CUE, DETERMINER, DOCUMENT, FUNCTION_WORD, OFFICE, ORGANIZATION, PERSON, PREPOSITION,
  PRONOUN, RELATIVE, VERB
} from '../text/classes.js'
import {formOfWord} from '../text/spellings.js'
import {CLITIC, COLON, COMMA, formOf, LOWER, startsSentence, type Tokens, UPPER, WORD} from '../text/tokens.js'
import type {KnownSpeaker, Mention, SpeakerKind} from '../types.js'
import {countCapitals, findFamilies} from './capitals.js'
import {findTalking} from './creatures.js'
import {addDescription, addStyle, isNoun} from './descriptions.js'
import {addName} from './name-runs.js'
import {beginsName, findOfficeNames, findShortOffices, findWordNames, isStyle} from './name-words.js'
import {add, isOne, nounAt, type Scan} from './scan.js'

/** Words that refer to someone, with what they say of them by themselves. Tokens `first` to `last`, both included. */
export interface Reference {
  readonly id: number
  readonly first: number
  readonly last: number
  readonly kind: Mention['kind']
  /** Of a name, the first token behind titles and offices; otherwise `first`. */
  readonly nameFrom: number
  /** The noun of a description, the pronoun, or the last word of a name. */
  readonly head: number
  readonly sort: SpeakerKind | 'place' | 'unknown'
  readonly gender: 'female' | 'male' | null
  readonly plural: boolean
  /** Quotation in which it stands, or -1. */
  readonly level: number
  readonly paragraph: number
  /** Whether it stands inside a longer one: `Trump` in `Trump’s campaign`. */
  readonly nested: boolean
  /** Token of the short form given in brackets behind it: `NATO`; -1 when none. */
  readonly acronym: number
}

/** What is found in one reading of the words. */
export interface References {
  readonly list: readonly Reference[]
  /** For each token the `id` of the longest reference that holds it, or -1. */
  readonly at: Int32Array
  /** Quotations that are a nickname within a name: `Earl “Bumpy” Watts`. */
  readonly nicknames: ReadonlySet<number>
}

const nouns = PERSON | ORGANIZATION | DOCUMENT | OFFICE

/** Everything in the text that refers to someone: names with their titles, descriptions, pronouns. */
export function findMentions(
  tokens: Tokens, quotations: readonly Quotation[], levels: Int32Array, grammar: Grammar,
  speakers: readonly KnownSpeaker[] = []
): References {
  const {classes, kind, length, shape} = tokens
  const opening = new Map(quotations.map(quotation => [quotation.open, quotation]))
  const scan: Scan = {
    tokens, levels, grammar, capitals: countCapitals(tokens, grammar, opening), list: [],
    at: new Int32Array(length).fill(-1), opening, nicknames: new Set(),
    nouns: new Array(tokens.forms.length), held: new Set(),
    wordNames: findWordNames(tokens), officeNames: findOfficeNames(tokens),
    shortOffices: findShortOffices(tokens),
    families: findFamilies(tokens), talking: findTalking(tokens, grammar)
  }
  const asks = findAsks(tokens, quotations)
  const known = longNames(speakers)
  for (let i = 0; i < length; i++) {
    if (kind[i] !== WORD || asks.size > 0 && asks.has(i)) continue
    const bits = classes[i]!
    if (bits & PRONOUN && isPronoun(scan, i)) addPronoun(scan, i)
    else if (isStyle(scan, i)) addStyle(scan, i)
    else if (shape[i] !== LOWER && beginsName(scan, i)) i = addName(scan, i)
    else if ((bits & nouns || scan.talking.has(tokens.form[i]!)) && isNoun(scan, i)) i = addDescription(scan, i)
    else if (known.size > 0) i = addKnown(scan, i, known)
  }
  return {list: scan.list, at: scan.at, nicknames: scan.nicknames}
}

/** The `Q.` that asks, its stop in one token with it, is no initial. */
const findAsks = ({paragraph}: Tokens, quotations: readonly Quotation[]): ReadonlySet<number> =>
  new Set(quotations.filter(({family, open, paragraph: own}) => family === 'label' && own === paragraph[open])
    .map(({open}) => open))

type LongNames = ReadonlyMap<string, readonly (readonly string[])[]>

/** The names of the cast that are several words, by the first. */
function longNames(speakers: readonly KnownSpeaker[]): LongNames {
  const found = new Map<string, string[][]>()
  for (const name of speakers.flatMap(({name, aliases = []}) => [name, ...aliases])) {
    const words = name.trim().split(/\s+/u).map(word => formOfWord(word).replace(/\.$/u, ''))
    if (words.length > 1) found.set(words[0]!, [...found.get(words[0]!) ?? [], words])
  }
  return found
}

/** `said bell hooks`, where the cast has her: a name in small letters; not `old man`, which describes him. */
function addKnown(scan: Scan, i: number, known: LongNames): number {
  const {tokens, tokens: {classes, paragraph}} = scan
  const stands = (word: string, at: number): boolean =>
    formOf(tokens, at) === word && paragraph[at] === paragraph[i] && !(classes[at]! & (nouns | DETERMINER))
  const name = known.get(formOf(tokens, i))?.find(words => words.every((word, k) => stands(word, i + k)))
  if (!name) return i
  const last = i + name.length - 1
  return add(scan, {
    first: i, last, kind: 'name', nameFrom: i, head: last, sort: 'person', gender: null, plural: false, acronym: -1
  })
}

function isPronoun({levels, tokens}: Scan, i: number): boolean {
  const shape = tokens.shape[i]
  if (shape === LOWER || formOf(tokens, i) === 'i') return shape !== UPPER
  // `at 7 p.m. He says`: a sentence begins behind an abbreviation, too.
  const abbreviated = i > 0 && tokens.text.charCodeAt(tokens.end[i - 1]! - 1) === 0x2e
  // `ANN: You said, “No.”`, where all behind the colon is hers.
  const begins = levels[i]! >= 0 && tokens.kind[i - 1] === COLON
  return shape !== UPPER && (abbreviated || begins || startsSentence(tokens, i))
}

function addPronoun(scan: Scan, i: number): void {
  const {classes, kind} = scan.tokens
  const form = formOf(scan.tokens, i)
  const entry = scan.grammar.pronoun(form)
  if (!entry) return
  const personal = entry.gender !== null || entry.person < 3 || isOne(scan, i, 'impersonal')
  // `some`, `each`, `those` are someone only where they do something; `everyone in the room` is.
  const behind = (classes[i + 1] ?? 0) & ADVERB ? i + 2 : i + 1
  // `somebody else’s`
  const next = behind > i + 1 && kind[behind] === CLITIC ? 0 : classes[behind] ?? 0
  const before = classes[i - 1] ?? 0
  const placed = next & PREPOSITION && !(before & PREPOSITION) && /^(?:any|every|some|no)(?:body|one)$/u.test(form)
  const acts = placed || next & (CUE | AUXILIARY | VERB) || isDescribed(scan.tokens, i)
  const none = form === 'one' && formOf(scan.tokens, i - 1) === 'no'
  const first = none ? i - 1 : form === 'one' ? startOfOne(scan.tokens, i) : i
  const behindIt = formOf(scan.tokens, i + 1)
  // `another word`, `another look`
  if (form === 'another' && !isOne(scan, i + 1, 'unchanged') && scan.grammar.cues(behindIt).some(({base}) => base === behindIt)) return
  // `one post reads`, `one side`: no verb without an `s`
  if (form === 'one' && first === i && nounAt(scan, i + 1) && !formOf(scan.tokens, i + 1).endsWith('s')) return
  // `Lee neither confirmed nor denied it`, `would neither confirm nor deny it`; not `neither confirmed it`
  if (form === 'neither' && kind[i - 1] === WORD && (scan.at[i - 1]! >= 0 || before & AUXILIARY)) return
  if (!personal && !acts && !isSaidBy(scan.tokens, first, i)) return
  // `Nobody cried` means nobody who was named; nor does `No one cried`.
  add(scan, {
    first, last: i, kind: personal || none || isOne(scan, i, 'nobodies') ? 'pronoun' : 'nominal', nameFrom: first, head: i,
    sort: entry.plural ? 'group' : 'person',
    gender: entry.gender, plural: entry.plural, acronym: -1
  })
}

/** `the tall one`, `the other one` is not `one`. */
function startOfOne(tokens: Tokens, i: number): number {
  const {classes, kind} = tokens
  let first = formOf(tokens, i - 1) === 'other' ? i - 2 : i - 1
  while (i - first < 4 && kind[first] === WORD && !(classes[first]! & (FUNCTION_WORD | CUE | VERB))) first--
  return first < i - 1 && formOf(tokens, first) === 'the' ? first : i
}

/** `One, who asked not to be named, said`, `Others, reacting to it, said`, `Another, a nurse, said`; not `one of whom`. */
const isDescribed = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i + 1] === COMMA && startsSentence(tokens, i) &&
  (Boolean(tokens.classes[i + 2]! & (RELATIVE | DETERMINER)) || formOf(tokens, i + 2).endsWith('ing'))

/** `cried everybody but Max`, not `said both sisters`, `to explain one of his words`. */
function isSaidBy(tokens: Tokens, first: number, i: number): boolean {
  const {classes, kind} = tokens
  if (!((classes[first - 1] ?? 0) & CUE) || formOf(tokens, first - 2) === 'to') return false
  return kind[i + 1] !== WORD || Boolean(classes[i + 1]! & (PREPOSITION | COORDINATOR | ADVERB))
}

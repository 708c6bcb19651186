import type {Grammar} from '../language/tables.js'
import {ADVERB, DETERMINER, GIVEN, KIN, OFFICE, PARTICLE, RANK, SUFFIX, TITLE} from '../text/classes.js'
import {CLITIC, formOf, LOWER, MARK, NUMBER, type Tokens, WORD} from '../text/tokens.js'
import type {Reference} from './mentions.js'
import {behindOwner} from './name-shapes.js'

/** A name taken apart. Words are in lower case, without dots. */
export interface NameParts {
  /** Given names and surname, particles kept with it; initials and suffixes left out unless there is nothing else. */
  readonly words: readonly string[]
  /** Whether they are one, a given name or a surname with its particles: `Knightley`, `de Blasio`. */
  readonly one: boolean
  /** `jr`, `sr`, `ii`: tells father and son apart; or `''`. */
  readonly generation: string
  /** Title of address before it (`mrs`, `sir`), or `''`. */
  readonly title: string
  readonly titleGender: 'female' | 'male' | null
  /** Whether it is her husband’s: `Mrs. John Knightley`. */
  readonly husbands: boolean
  /** Title or office before it, as the text has it, or `''`. */
  readonly role: string
  /** The title of address, as the text has it, or `''`. */
  readonly address: string
  /** The name without title or office, as the text has it. */
  text: string
}

const generations = /^(?:jr|sr|ii|iii|iv|v|vi)$/u

/** Take the name of a reference apart. */
export function partsOf(tokens: Tokens, {first, last, nameFrom}: Reference, grammar: Grammar): NameParts {
  const {classes, kind} = tokens
  const at = titleAt(tokens, first, nameFrom)
  const title = at < 0 ? '' : formOf(tokens, at)
  const words: string[] = []
  const rest: string[] = []
  let generation = ''
  let end = nameFrom
  let marked = false
  for (let i = nameFrom; i <= last; i++) {
    const form = formOf(tokens, i)
    const suffix = classes[i]! & SUFFIX && i > nameFrom
    if (suffix && generations.test(form)) generation = form
    if (!suffix || generation === form) end = i
    if (kind[i] === MARK && i > nameFrom && !isPluralOwner(tokens, i)) marked = !marked
    // `Earl “Bumpy” Watts` has two names.
    if (marked || kind[i] !== WORD && kind[i] !== NUMBER && kind[i] !== CLITIC) continue
    if (form.length === 1 || suffix) rest.push(form)
    // `St. John` is one name.
    else if (words[words.length - 1] === 'st') words.push(words.pop()! + ' ' + form)
    else words.push(withoutParticle(form, grammar))
  }
  if (rest.length === 0) rest.push(formOf(tokens, last))
  const named = words.length > 0 ? words : rest
  const titleGender = title ? grammar.titleGender(title) : null
  return {
    words: named, one: isOneName(named, title !== '' && !titleGender, grammar) && !(named.length > 1 && grammar.lists.knighted.has(title)), generation, title, titleGender,
    husbands: titleGender === 'female' && words.length > 1 && grammar.givenGender(words[0]!) === 'male' && /^mrs|^m(?:ada)?me/u.test(title),
    // `Duke of Bow`
    role: named[1] === 'of' ? textBetween(tokens, first, first) : roleText(tokens, first, nameFrom), address: at < 0 ? '' : addressText(tokens, grammar, first, at),
    text: textBetween(tokens, nameFrom, end).replace(/[,\s]+$/u, '')
  }
}

/** `assad` of `al-assad`. */
export function withoutParticle(word: string, grammar: Grammar): string {
  const hyphen = word.indexOf('-')
  return hyphen === 2 && grammar.classify(word.slice(0, hyphen)) & PARTICLE ? word.slice(hyphen + 1) : word
}

/** The apostrophe of `the Tenants’ Union`: right behind an `s`. */
export function isPluralOwner({start, end, text}: Tokens, i: number): boolean {
  return start[i] === end[i - 1] && /['’]/u.test(text.charAt(start[i]!)) && text.charAt(end[i - 1]! - 1) === 's'
}

/**
 * The last title of address in front of a name; kin in lower case (`cousin Edmund`) is a description, and the title of an
 * owner (`Mr. Roe’s wife Ann`) is not hers.
 */
function titleAt(tokens: Tokens, first: number, nameFrom: number): number {
  const {classes, shape} = tokens
  const from = behindOwner(tokens, first, nameFrom)
  for (let i = nameFrom - 1; i >= from; i--) if (isAddress(classes[i]!) && shape[i] !== LOWER) return i
  return -1
}

function firstOfTitle({classes}: Tokens, first: number, at: number): number {
  let from = at
  while (from > first && classes[from - 1]! & TITLE) from--
  return from
}

/** `Mrs`, `Rev. Dr.`; `Mr Justice`, as judges are called. */
function addressText(tokens: Tokens, {lists}: Grammar, first: number, at: number): string {
  const last = lists.benches.has(formOf(tokens, at + 1)) ? at + 1 : at
  return textBetween(tokens, firstOfTitle(tokens, first, at), last)
}

function isAddress(bits: number): boolean {
  return Boolean(bits & RANK || (bits & TITLE && !(bits & OFFICE)))
}

/** `his nephew` in front of a name is no title; `Uncle` is. */
function isKin({classes, shape}: Tokens, i: number): boolean {
  return Boolean(classes[i]! & KIN && !(classes[i]! & OFFICE)) && shape[i] === LOWER
}

/** `the third`, `the other`: one of several. */
export const isRanked = (tokens: Tokens, {lists}: Grammar, head: number): boolean =>
  lists.ranked.has(formOf(tokens, head)) && formOf(tokens, head - 1) === 'the'

/** `52-year-old` */
export const isAge = (tokens: Tokens, i: number): boolean => formOf(tokens, i).endsWith('-year-old')

/** What is not a single space between words. */
const odd = /[\s_]{2}|[^\S ]|_/u

/** The words from token `from` to token `to`, both included, with single spaces; `@ann_roe` as it is written. */
export function textBetween({text, start, end}: Tokens, from: number, to: number): string {
  if (from > to) return ''
  const words = text.slice(start[from], end[to])
  return from < to && words[0] !== '@' && odd.test(words) ? words.replace(/[\s_]+/gu, ' ') : words
}

/** A title without its article and without the short form in brackets: `Foreign Minister` of `the Foreign Minister (FM)`. */
function roleText(tokens: Tokens, from: number, to: number): string {
  // `Late Mbeki strike`: a word of time alone is no role.
  if (from === to || isKin(tokens, to - 1) || to - from === 1 && tokens.classes[from]! & ADVERB) return ''
  const start = tokens.classes[from]! & DETERMINER ? from + 1 : from
  return textBetween(tokens, start, to - 1).replace(/\s*\([^)]*\)\s*/gu, ' ').trim()
}

/** `the old man` → `old man`. */
export function withoutArticle(text: string): string {
  return text.replace(/^(?:the|an?|his|her|their|its|my|our|your|this|that) /iu, '')
}

/** All before the last are particles: `de Blasio`, `Mr. Al Fayed`; not `Sen. Al Roe`. */
function isOneName(words: readonly string[], mayBeGiven: boolean, grammar: Grammar): boolean {
  return words.slice(0, -1).every(word => {
    const bits = grammar.classify(word)
    return bits & PARTICLE && !(mayBeGiven && bits & GIVEN)
  })
}

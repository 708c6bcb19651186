import type {Grammar} from '../language/tables.js'
import {OFFICE, PARTICLE, PREOFFICE, SUFFIX, TITLE} from '../text/classes.js'
import {CLITIC, formOf, MARK, NUMBER, type Tokens, WORD} from '../text/tokens.js'
import type {Reference} from './mentions.js'

/** A name taken apart. Words are in lower case, without dots. */
export interface NameParts {
  /** Given names and surname, particles kept with it; initials and suffixes left out unless there is nothing else. */
  readonly words: readonly string[]
  /** Title of address before it (`mrs`, `sir`), or `''`. */
  readonly title: string
  readonly titleGender: 'female' | 'male' | null
  /** Title or office before it, as the text has it, or `''`. */
  readonly role: string
  /** The name without title or office, as the text has it. */
  readonly text: string
}

/** Take the name of a reference apart. */
export function partsOf(tokens: Tokens, {first, last, nameFrom}: Reference, grammar: Grammar): NameParts {
  let title = ''
  let office = false
  for (let i = first; i < nameFrom; i++) {
    if (tokens.classes[i]! & TITLE && !(tokens.classes[i]! & OFFICE)) title = formOf(tokens, i)
    else if (tokens.classes[i]! & (OFFICE | PREOFFICE)) office = true
  }
  const words: string[] = []
  const rest: string[] = []
  for (let i = nameFrom; i <= last; i++) {
    if (tokens.kind[i] !== WORD && tokens.kind[i] !== NUMBER && tokens.kind[i] !== CLITIC) continue
    if (tokens.kind[i - 1] === MARK && i > nameFrom) continue
    const form = formOf(tokens, i)
    if (form.length === 1 || (tokens.classes[i]! & SUFFIX && i > nameFrom)) rest.push(form)
    else words.push(form)
  }
  return {
    words: words.length > 0 ? words : rest, title, titleGender: title ? grammar.titleGender(title) : null,
    role: title || office || nameFrom > first ? roleText(tokens, first, nameFrom) : '',
    text: textBetween(tokens, nameFrom, last)
  }
}

/** The words from token `from` to token `to`, both included, with single spaces. */
export function textBetween({text, start, end}: Tokens, from: number, to: number): string {
  return from > to ? '' : text.slice(start[from], end[to]).replace(/[\s_]+/gu, ' ')
}

/** A title without its article and without the short form in brackets: `Foreign Minister` of `the Foreign Minister (FM)`. */
function roleText(tokens: Tokens, from: number, to: number): string {
  return withoutArticle(textBetween(tokens, from, to - 1)).replace(/\s*\([^)]*\)\s*/gu, ' ').trim()
}

/** `the old man` → `old man`. */
export function withoutArticle(text: string): string {
  return text.replace(/^(?:the|an?|his|her|their|its|my|our|your|this|that) /iu, '')
}

/** Where the surname begins among the words of a name: before its particles. */
export function surnameFrom(words: readonly string[], grammar: Grammar): number {
  let at = words.length - 1
  while (at > 1 && grammar.classify(words[at - 1]!) & PARTICLE) at--
  return Math.max(0, at)
}

import type {Grammar, ListName, NounEntry} from '../language/tables.js'
import type {Quotation} from '../quotation/quotations.js'
import {LISTED} from '../text/classes.js'
import {formOf, type Tokens} from '../text/tokens.js'
import type {Capitals} from './capitals.js'
import type {Reference} from './mentions.js'

type Open<T> = {-readonly [K in keyof T]: T[K]}

/** One reading of the words: what is read, and what was found so far. */
export interface Scan {
  readonly tokens: Tokens
  readonly levels: Int32Array
  readonly grammar: Grammar
  readonly capitals: Capitals
  /** By the token of its opening mark. */
  readonly opening: ReadonlyMap<number, Quotation>
  readonly list: Open<Reference>[]
  readonly at: Int32Array
  readonly nicknames: Set<number>
  /** Days, auxiliaries and nouns, by form, that are someone’s name. */
  readonly wordNames: ReadonlySet<number>
  /** The offices, by form, that are someone’s surname. */
  readonly officeNames: ReadonlySet<number>
  /** The offices, by form, that the text has shortened: `EAM`. */
  readonly shortOffices: ReadonlySet<number>
  /** The plurals, by form, of what is someone’s surname: `Lees`. */
  readonly families: ReadonlySet<number>
  /** The creatures, by form, that speak. */
  readonly talking: ReadonlySet<number>
  /** What stood, by form, where an office stands: `The Taoiseach, Ann Roe,`. */
  readonly held: Set<number>
  /** What is known of a noun, by form. */
  readonly nouns: (NounEntry | null | undefined)[]
}

export type Found = Omit<Reference, 'id' | 'level' | 'paragraph' | 'nested'>

/** Keep a reference; those that it holds are nested from now on. Gives back its last token. */
export function add({at, levels, list, tokens}: Scan, found: Found): number {
  const {first, last, kind, nameFrom, head, sort, gender, plural, acronym} = found
  const id = list.length
  for (let i = first; i <= last; i++) {
    const held = at[i]!
    if (held >= 0) list[held]!.nested = true
    at[i] = id
  }
  list.push({
    id, first, last, kind, nameFrom, head, sort, gender, plural, level: levels[first]!,
    paragraph: tokens.paragraph[first]!, nested: false, acronym
  })
  return last
}

/** Whether the word at token `i` is on a list. */
export const isOne = ({grammar, tokens}: Scan, i: number, list: ListName): boolean =>
  (tokens.classes[i]! & LISTED) !== 0 && grammar.lists[list].has(formOf(tokens, i))

const being: NounEntry = {kind: 'person', gender: null, plural: false}

/** What the noun at token `i` tells, or `null` for a word that stands for no one. */
export function nounAt({grammar, nouns, talking, tokens}: Scan, i: number): NounEntry | null {
  const form = tokens.form[i]!
  if (talking.has(form)) return being
  const known = nouns[form]
  if (known !== undefined) return known
  return (nouns[form] = grammar.noun(formOf(tokens, i)) ?? null)
}

import {readdirSync, readFileSync} from 'node:fs'
import {attributeQuotes} from '../../src/index.js'
import type {Quote} from '../../src/types.js'
import {lengthOf, samePlace, shared} from './spans.js'
import {readArticle} from './tei.js'
import type {Article, GoldQuote} from './tei.js'

/** How many quotes of some texts are read as a careful reader reads them. */
export interface Tally {
  readonly quotes: number
  /** Found, with the right type and speaker (or nobody, where nobody is to be named), however unsure. */
  readonly right: number
  /** As `right`, of those that are named by default, and what is named wrongly. */
  readonly rightByDefault: number
  readonly wrongByDefault: number
  /** Reported words that are no quote of the gold. */
  readonly others: number
}

/** A row that is not right: what is expected and what the library reads. */
export interface Miss {
  readonly title: string
  readonly expected: string
  readonly read: string
}

type Names = ReadonlyMap<string, readonly string[]>

/** By default the least confidence at which a speaker is named. */
const usual = 0.5

const folder = new URL('../texts/', import.meta.url)

/** The kinds of texts, a folder each: `news`. */
export function kindsOfTexts(): string[] {
  return readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name).sort()
}

/** The texts of a kind. Only their quotes, types and speakers are given: no cues and no mentions. */
export function readTexts(kind: string): Article[] {
  const own = new URL(`${kind}/`, folder)
  const files = readdirSync(own).filter((file) => file.endsWith('.xml')).sort()
  return files.map((file) => readArticle(readFileSync(new URL(file, own), 'utf8')))
}

/** Read texts and compare. Of a text whose gold has no indirect ones, none are asked for. */
export function tally(articles: readonly Article[]): {readonly tally: Tally; readonly misses: readonly Miss[]} {
  const misses: Miss[] = []
  const sum = {quotes: 0, right: 0, rightByDefault: 0, wrongByDefault: 0, others: 0}
  for (const {title, text, quotes, people} of articles) {
    const indirect = quotes.some(({type}) => type === 'indirect')
    const types: Quote['type'][] = ['direct', 'mixed', 'unspoken', ...(indirect ? ['indirect' as const] : [])]
    const found = attributeQuotes(text, {types, minConfidence: 0}).quotes
    const names: Names = new Map(people.map(({name, aliases}) => [name, [name, ...aliases]]))
    for (const gold of quotes) {
      const quote = nearest(found, gold)
      const right = isRight(quote, gold, names)
      const named = quote?.speaker && quote.confidence >= usual && quote.type !== 'unspoken'
      sum.quotes += 1
      if (right) sum.right += 1
      if (right && (named || gold.speaker === null)) sum.rightByDefault += 1
      if (named && !isSaid(quote, gold, names)) sum.wrongByDefault += 1
      if (!right) misses.push({title, expected: describe(gold.type, gold.speaker, gold.text), read: show(quote, text)})
    }
    for (const other of found) {
      if (other.type === 'unspoken' || quotes.some(({parts}) => shared(parts, other.content) > 0)) continue
      sum.others += 1
      misses.push({title, expected: 'nothing', read: show(other, text)})
    }
  }
  return {tally: sum, misses}
}

/** The quote that shares most with the gold: of those in marks the very content, of indirect ones half of it. */
function nearest(found: readonly Quote[], {parts, type}: GoldQuote): Quote | undefined {
  const likeness = ({content}: Quote): number => {
    const both = shared(content, parts)
    return both / (lengthOf(content) + lengthOf(parts) - both)
  }
  const enough = (quote: Quote): boolean => samePlace(quote.content, parts)
    || (type === 'indirect' && quote.type === 'indirect' && likeness(quote) >= 0.5)
  return found.filter(enough).sort((a, b) => likeness(b) - likeness(a))[0]
}

function isRight(quote: Quote | undefined, gold: GoldQuote, names: Names): boolean {
  if (!quote) return gold.type === 'unspoken'
  return quote.type === gold.type && isSaid(quote, gold, names)
}

function isSaid({speaker}: Quote, gold: GoldQuote, names: Names): boolean {
  if (gold.speaker === null) return speaker === null
  return speaker !== null && (names.get(gold.speaker) ?? []).some((name) => alike(name, speaker.name))
}

const alike = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (name: string): string => name.toLowerCase().replace(/’/gu, "'").replace(/^(?:the|an?) /u, '')

function show(quote: Quote | undefined, text: string): string {
  if (!quote) return 'nothing'
  const words = quote.content.map(({start, end}) => text.slice(start, end)).join(' … ')
  return describe(quote.type, quote.speaker?.name ?? null, words) + ' .' + String(Math.round(quote.confidence * 100))
}

const describe = (type: string, speaker: string | null, words: string): string =>
  `${type}, ${speaker ?? 'nobody'}: ${words}`

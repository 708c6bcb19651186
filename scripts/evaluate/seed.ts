import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Attribution, Quote, Span, Speaker} from '../../src/types.js'
import type {GoldType, Pair} from './gold.js'
import type {Attribute} from './predict.js'

interface SeedQuote {
  readonly id: string
  readonly type: GoldType
  readonly text: string
  readonly spans: readonly [Pair, ...Pair[]]
  readonly speaker: {readonly name: string; readonly mention: Pair}
  readonly cue: {readonly span: Pair}
}

interface SeedSpeaker {
  readonly name: string
  readonly nameAccept?: readonly string[]
  readonly kind: string
  readonly named: boolean
  readonly role: string | null
  readonly roleAccept?: readonly string[]
  readonly aliases: readonly string[]
}

interface Seed {
  readonly quotes: readonly SeedQuote[]
  readonly speakers: readonly SeedSpeaker[]
}

/** How the one article that must be read perfectly was read. */
export interface SeedResult {
  readonly right: number
  readonly of: number
  /** All that is wrong, a line each; empty when nothing is. */
  readonly wrong: readonly string[]
}

/** Read the seed article, which stands beside the corpora, with the default options and all types of reported words. */
export function checkSeed(corpora: string, attribute: Attribute): SeedResult {
  const folder = path.resolve(corpora, '..', 'seed')
  const text = readFileSync(path.join(folder, 'article.txt'), 'utf8')
  const seed = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as Seed
  const all = attribute(text, {types: ['direct', 'mixed', 'indirect']})
  const usual = attribute(text)
  const quotes = seed.quotes.map((gold) => checkQuote(text, gold, gold.type === 'indirect' ? all : usual, seed))
  const wrong = [
    ...quotes.flat(),
    ...seed.quotes.flatMap((gold) => (gold.type === 'indirect' ? [] : checkQuote(text, gold, all, seed).filter(absent))),
    ...findExtras(text, seed, all),
    ...seed.speakers.flatMap((gold) => checkSpeaker(gold, all))
  ]
  return {right: quotes.filter((problems) => problems.length === 0).length, of: seed.quotes.length, wrong}
}

const absent = (problem: string): boolean => problem.endsWith('is not there')

const standsAt = ({start, end}: Span, [first, last]: Pair): boolean => start === first && end === last

const edges = ({spans}: SeedQuote): Pair => [spans[0][0], spans.at(-1)![1]]

function checkQuote(text: string, gold: SeedQuote, attribution: Attribution, {speakers}: Seed): string[] {
  const label = gold.id + ' ' + shorten(gold.text)
  const quote = attribution.quotes.find((one) => standsAt(one, edges(gold)))
  if (!quote) return [label + ' is not there']
  const speaker = speakers.find(({name}) => name === gold.speaker.name)!
  const said = [
    differ('text', quote.text, gold.text.replace(/^[“"]|[”"]$/gu, '')),
    differ('type', quote.type, gold.type),
    namesOf(speaker).includes(quote.speaker?.name ?? '') ? '' : differ('speaker', quote.speaker?.name, speaker.name),
    checkMention(text, quote, gold, speaker),
    differ('cue', quote.cue && at(text, quote.cue), at(text, toSpan(gold.cue.span)))
  ]
  return said.filter(Boolean).map((problem) => label + ': ' + problem)
}

/** Where the gold accepts another speaker, the mention is that speaker's. */
function checkMention(text: string, {mention, speaker}: Quote, gold: SeedQuote, {nameAccept}: SeedSpeaker): string {
  if (speaker && mention && nameAccept?.includes(speaker.name)) return ''
  return differ('mention', mention && at(text, mention), at(text, toSpan(gold.speaker.mention)))
}

function findExtras(text: string, {quotes}: Seed, attribution: Attribution): string[] {
  return attribution.quotes
    .filter((quote) => !quotes.some((gold) => standsAt(quote, edges(gold))))
    .map((quote) => 'not in the gold: ' + quote.type + ' ' + at(text, quote))
}

function checkSpeaker(gold: SeedSpeaker, {speakers}: Attribution): string[] {
  const label = 'speaker ' + gold.name
  const same = speakers.filter(({name, aliases}) => [name, ...aliases].some((one) => namesOf(gold).includes(one)))
  const [speaker, ...others] = same
  if (!speaker) return [label + ' is not there']
  const accepted = speaker.name !== gold.name
  const missing = gold.aliases.filter((alias) => !speaker.aliases.includes(alias))
  return [
    differ('name', speaker.name, namesOf(gold).includes(speaker.name) ? speaker.name : gold.name),
    accepted ? '' : differ('kind', speaker.kind, gold.kind),
    differ('named', speaker.named, gold.named),
    [gold.role, ...(gold.roleAccept ?? [])].includes(speaker.role) ? '' : differ('role', speaker.role, gold.role),
    missing.length > 0 ? 'aliases lack ' + missing.join(', ') + ' (has ' + speaker.aliases.join(', ') + ')' : '',
    others.length > 0 ? 'is also ' + others.map(describe).join(' and ') : ''
  ].filter(Boolean).map((problem) => label + ': ' + problem)
}

const describe = ({id, name}: Speaker): string => 'speaker ' + String(id) + ' `' + name + '`'

const namesOf = ({name, nameAccept = []}: SeedSpeaker): string[] => [name, ...nameAccept]

const toSpan = ([start, end]: Pair): Span => ({start, end})

const at = (text: string, {start, end}: Span): string => '`' + shorten(text.slice(start, end)) + '` at ' + String(start)

const shorten = (text: string): string => (text.length > 60 ? text.slice(0, 57) + '…' : text)

function differ(field: string, ours: unknown, gold: unknown): string {
  if (ours === gold) return ''
  return field + ' is ' + String(ours ?? null) + ', should be ' + String(gold)
}

import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, test} from '@jest/globals'
import {attributeQuotes} from '../src/index.js'
import type {Attribution, Quote, Span, Speaker} from '../src/types.js'
import {samePlace, shared} from './support/spans.js'
import {readArticle} from './support/tei.js'
import type {Article, GoldPerson, GoldQuote} from './support/tei.js'

/*
 * Rows that fail at present stand in `articles/failing.json`. A row that begins to pass fails the test until it is
 * taken off the list: `UPDATE_FAILING=1 npm test -- articles` writes the list anew.
 */
const folder = new URL('articles/', import.meta.url)
const list = new URL('failing.json', folder)
const updating = process.env['UPDATE_FAILING'] === '1'
const failing = JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, readonly string[]>>

interface Row {
  readonly id: string
  readonly claim: string
  readonly check: () => void
}

const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.xml'))
  .sort()
  .map((file) => ({
    name: file.slice(0, -'.xml'.length),
    article: readArticle(readFileSync(new URL(file, folder), 'utf8')),
  }))
const rows = new Map(articles.map(({name, article}) => [name, rowsOf(article)]))
const nowFailing: Record<string, string[]> = {}
let recorded = 0

describe.each(articles)('$name', ({name}) => {
  for (const {id, claim, check} of rows.get(name) ?? []) {
    const title = `${id} ${claim}`
    if (updating) test(title, () => record(name, id, check))
    else if (failing[name]?.includes(id)) test.failing(title, check)
    else test(title, check)
  }
})

test('every failing row is a row', () => {
  const lost = Object.entries(failing).flatMap(([name, ids]) =>
    ids.filter((id) => !rows.get(name)?.some((row) => row.id === id)).map((id) => `${name} ${id}`),
  )
  expect(updating ? [] : lost).toEqual([])
})

if (updating) {
  afterAll(() => {
    // A run narrowed by `-t` would lose the rows that it skips.
    expect(recorded).toBe([...rows.values()].flat().length)
    const lines = Object.entries(nowFailing).map(([name, ids]) => `  ${JSON.stringify(name)}: ${JSON.stringify(ids)}`)
    writeFileSync(list, lines.length > 0 ? `{\n${lines.join(',\n')}\n}\n` : '{}\n')
  })
}

function rowsOf(article: Article): Row[] {
  const attribution = once(() => attributeQuotes(article.text, {types: ['direct', 'mixed', 'indirect', 'unspoken']}))
  return [
    ...article.quotes.map((gold) => ({
      id: gold.id,
      claim: `${gold.type}, ${gold.speaker ?? 'nobody'}: ${gold.text}`,
      check: () => checkQuote(article, gold, attribution()),
    })),
    {
      id: 'others',
      claim: 'nothing else is direct, mixed or indirect',
      check: () => checkOthers(article, attribution()),
    },
    {
      id: 'words',
      claim: 'lemmas of cues and kinds of mentions',
      check: () => checkWords(article, attribution()),
    },
    ...article.people.map((person) => ({
      id: `@${person.id}`,
      claim: person.name,
      check: () => checkPerson(person, attribution()),
    })),
  ]
}

function checkQuote({text, quotes}: Article, gold: GoldQuote, attribution: Attribution): void {
  const found = attribution.quotes.find((quote) => samePlace(quote.content, gold.parts))
  const nearest = attribution.quotes.filter((quote) => shared(quote.content, gold.parts) > 0)
  const around = quotes.filter((other) => other !== gold && shared(other.parts, gold.parts) > 0)
  const shown = found ?? nearest.find((quote) => !around.some((other) => samePlace(quote.content, other.parts)))
  expect(shown ? show(text, shown) : null).toEqual({
    content: gold.parts.map((part) => place(text, part)),
    type: gold.type,
    speaker: gold.speaker,
    mention: gold.mention && place(text, gold.mention),
    cue: gold.cue && place(text, gold.cue),
  })
}

function show(text: string, quote: Quote): Record<string, unknown> {
  return {
    content: quote.content.map((part) => place(text, part)),
    type: quote.type,
    speaker: quote.speaker?.name ?? null,
    mention: quote.mention && place(text, quote.mention),
    cue: quote.cue && place(text, quote.cue),
  }
}

function checkOthers({text, quotes}: Article, attribution: Attribution): void {
  const others = attribution.quotes.filter(
    ({type, content}) => type !== 'unspoken' && !quotes.some(({parts}) => samePlace(content, parts)),
  )
  expect(others.map((quote) => show(text, quote))).toEqual([])
}

function checkWords({text, quotes}: Article, attribution: Attribution): void {
  const found = attribution.quotes.map((quote) => ({
    cue: quote.cue && `${place(text, quote.cue)}: ${quote.cue.lemma}`,
    mention: quote.mention && `${place(text, quote.mention)}: ${quote.mention.kind}`,
  }))
  const cues = quotes.flatMap(({cue, lemma}) => (cue && lemma ? `${place(text, cue)}: ${lemma}` : []))
  const mentions = quotes.flatMap(({mention, mentionKind}) =>
    mention && mentionKind ? `${place(text, mention)}: ${mentionKind}` : [],
  )
  expect(found.flatMap(({cue}) => cue ?? [])).toEqual(expect.arrayContaining(cues))
  expect(found.flatMap(({mention}) => mention ?? [])).toEqual(expect.arrayContaining(mentions))
}

function checkPerson(person: GoldPerson, {speakers}: Attribution): void {
  const [found, ...rest]: readonly (Speaker | undefined)[] = speakers.filter(({name}) => name === person.name)
  expect(rest).toEqual([])
  expect({kind: found?.kind, named: found?.named, gender: found?.gender}).toEqual({
    kind: person.kind,
    named: person.named,
    gender: person.gender,
  })
  expect(person.roles).toContain(found?.role)
  expect(found?.aliases).toEqual(expect.arrayContaining([...person.aliases]))
}

function record(name: string, id: string, check: () => void): void {
  recorded += 1
  try {
    check()
  } catch {
    nowFailing[name] = [...(nowFailing[name] ?? []), id]
  }
}

/** The words and where they stand: two equal words in different places are different. */
function place(text: string, {start, end}: Span): string {
  return `${text.slice(start, end)} @${start}`
}

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => (made ??= {value: make()}).value
}

import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {attributeByNearestName} from '../../scripts/evaluate/baseline.js'
import {isSpeechCue} from '../../scripts/evaluate/cue-classes.js'
import {hasFallen} from '../../scripts/evaluate/floor.js'
import type {GoldDocument, GoldType, Pair, Reference} from '../../scripts/evaluate/gold.js'
import {measure} from '../../scripts/evaluate/measure.js'
import {predictContents, predictParts} from '../../scripts/evaluate/predict.js'
import {findDisagreements} from '../../scripts/evaluate/referee.js'
import {loadScorer, scorerFile} from '../../scripts/evaluate/scorer.js'
import {replaceBlock} from '../../scripts/readme/blocks.js'
import {attributeQuotes} from '../../src/index.js'
import type {Attribution, Quote, Span} from '../../src/types.js'

const span = (start: number, end: number): Span => ({start, end})

const quote = (fields: Partial<Quote> & Pick<Quote, 'id' | 'type' | 'content'>): Quote => ({
  start: fields.content[0].start,
  end: fields.content[0].end,
  text: '',
  clause: null,
  parent: null,
  cue: null,
  mention: null,
  speaker: null,
  confidence: 0,
  candidates: [],
  ...fields
})

const attribution = (...quotes: Quote[]): Attribution => ({quotes, speakers: [], notices: []})

test('should leave out what stands inside a direct quote, however deep', () => {
  const read = attribution(
    quote({id: 0, type: 'direct', content: [span(0, 90)]}),
    quote({id: 1, type: 'mixed', content: [span(10, 60)], clause: [span(5, 60)], parent: 0}),
    quote({id: 2, type: 'direct', content: [span(20, 30)], parent: 1})
  )
  expect(predictContents(read).map(({spans}) => spans)).toEqual([[[0, 90]]])
  expect(predictParts(read).map(({spans}) => spans)).toEqual([[[0, 90]]])
})

test('should predict a clause once, and each of its stretches as a part', () => {
  const clause = [span(10, 40)] as const
  const read = attribution(
    quote({id: 0, type: 'mixed', content: [span(12, 20)], clause}),
    quote({id: 1, type: 'mixed', content: [span(30, 38)], clause}),
    quote({id: 2, type: 'indirect', content: [span(50, 60)]})
  )
  expect(predictContents(read).map(({type, spans}) => ({type, spans}))).toEqual([
    {type: 'mixed', spans: [[10, 40]]},
    {type: 'indirect', spans: [[50, 60]]}
  ])
  expect(predictParts(read).map(({type, spans}) => ({type, spans}))).toEqual([
    {type: 'direct', spans: [[12, 20]]},
    {type: 'direct', spans: [[30, 38]]}
  ])
})

test.each([
  [0.8, 0.81, 1000, true],
  [0.8, 0.804, 1000, false], // less than half a point
  [0.8, 0.82, 100, false], // two quotes
  [0.7, 0.8, 100, true],
  [0.9, 0.8, 100, false] // better
])('share %d where the floor is %d of %d quotes', (value, held, of, expected) => {
  expect(hasFallen({value, of}, held)).toBe(expected)
})

test('should count more as a fall where less is better', () => {
  expect(hasFallen({value: 0.05, of: 500, less: true}, 0.03)).toBe(true)
  expect(hasFallen({value: 0.03, of: 500, less: true}, 0.05)).toBe(false)
})

test.each([
  ['said', true],
  ['told reporters', true],
  ['has been arguing', true],
  ['According to', true],
  ['denied', true],
  ['wants', false],
  ['believed', false],
  ['show', false]
])('cue %s', (cue, expected) => expect(isSpeechCue(cue)).toBe(expected))

test.each([
  ['“Rain is coming,” said Tom Ely.', 'Tom Ely: Rain is coming,'],
  ['Then Anna Bly looked up. "No."', 'Anna Bly: No.'],
  ["''Two marks,'' Ms. Orr said.", 'Ms. Orr: Two marks,'],
  ['“Nobody is near.”', '–: Nobody is near.']
])('nearest name: %s', (text, expected) => {
  const [only] = attributeByNearestName(text).quotes
  expect((only!.speaker?.name ?? '–') + ': ' + only!.text).toBe(expected)
})

test('should put a table between its marks in the readme, again and again', () => {
  const readme = 'Before.\n\n<!-- a -->\n<!-- /a -->\n\nAfter <!-- b --><!-- /b -->.'
  const once = replaceBlock(readme, 'a', '| x |')
  expect(once).toBe('Before.\n\n<!-- a -->\n\n| x |\n\n<!-- /a -->\n\nAfter <!-- b --><!-- /b -->.')
  expect(replaceBlock(replaceBlock(readme, 'a', 'old'), 'a', '| x |')).toBe(once)
  expect(() => replaceBlock(readme, 'c', '')).toThrow('Expected `<!-- c -->`')
})

/** Two documents of our own, with one answer wrong, one missing and one too many. */
const documents: GoldDocument[] = [
  goldDocument('one', '“Rain is coming,” said Tom Ely. “Let it,” Anna Bly said. She called it “a gift.”', [
    ['“Rain is coming,”', 'direct', 'Tom Ely', 'explicit'],
    ['“Let it,”', 'direct', 'Tom Ely', 'explicit'],
    ['it “a gift.”', 'mixed', 'Anna Bly', 'anaphoric']
  ]),
  goldDocument('two', 'Ms. Orr left. “No,” she said. Ms. Orr said the door was open. “Why?” It rained.', [
    ['“No,”', 'direct', 'Ms. Orr', 'anaphoric'],
    ['the door was open', 'indirect', 'Ms. Orr', 'explicit']
  ])
]

function goldDocument(
  id: string, text: string, quotes: [words: string, type: GoldType, speaker: string, reference: Reference][]
): GoldDocument {
  const names = [...new Set(quotes.map(([, , name]) => name))]
  const spanOf = (words: string): Pair => [text.indexOf(words), text.indexOf(words) + words.length]
  return {
    id,
    genre: 'news',
    text,
    entities: names.map(name => ({id: name, name, aliases: []})),
    quotes: quotes.map(([words, type, name, reference], i) => ({
      id: String(i), spans: [spanOf(words)], type, reference, cue: null,
      speaker: {name, mention: spanOf(name), entity: name}
    }))
  }
}

// The scorer stands beside the project, with the corpora; `npm run evaluate -- --referee` asks it about those.
const corpora = fileURLToPath(new URL('../../../shared/corpora', import.meta.url))
const whereScored = existsSync(scorerFile(corpora)) ? describe : describe.skip

whereScored('beside the scorer', () => {
  test.each([['without a cast', false], ['with the cast', true]])('should say what its own command says, %s', async (_, cast) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'quote-attribution-'))
    const measured = measure(documents, attributeQuotes, await loadScorer(corpora), cast)
    expect(findDisagreements(corpora, folder, 'ours', documents, measured, cast)).toEqual([])
    const wrong = {...measured, figures: {...measured.figures, 'direct, mention': {value: 0.1, of: 3}}}
    expect(findDisagreements(corpora, folder, 'ours', documents, wrong, cast)).toHaveLength(1)
    rmSync(folder, {recursive: true})
  })

  test('should tell precision against coverage, the surest first', async () => {
    const rows = measure(documents, attributeQuotes, await loadScorer(corpora), false).coverage()
    expect(rows.map(({aim}) => aim)).toEqual([0.5, 0.7, 0.8, 0.9, 0.95, 1])
    const reached = rows.flatMap(({coverage}) => coverage ?? [])
    expect(reached).toEqual([...reached].sort((a, b) => a - b))
    expect(rows.every(({aim, coverage}) => aim === 1 || coverage === null || coverage >= aim)).toBe(true)
  })
})

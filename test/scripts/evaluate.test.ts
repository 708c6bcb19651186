import {expect, test} from '@jest/globals'
import {attributeByNearestName} from '../../scripts/evaluate/baseline.js'
import {isSpeechCue} from '../../scripts/evaluate/cue-classes.js'
import {hasFallen} from '../../scripts/evaluate/floor.js'
import {predictContents, predictParts} from '../../scripts/evaluate/predict.js'
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

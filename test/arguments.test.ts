import {describe, expect, test} from '@jest/globals'
import {attributeQuotes, segments} from '../src/index.js'

// Wrong arguments throw, and the message names the argument, what was expected and what came.

type Row = [expected: string, got: string, argument: unknown]
const call = (text: unknown, options?: unknown) => () => attributeQuotes(text as string, options as never)
const message = (expected: string, got: string): string => `Expected ${expected}, got ${got}`
const long = 'x'.repeat(100)
const shortened = `\`${'x'.repeat(40)}…\``

describe('text', () => {
  test.each([
    ['`undefined`', undefined],
    ['`null`', null],
    ['`1`', 1],
    ['`true`', true],
    ['`1`', 1n],
    ['`Symbol(text)`', Symbol('text')],
    ['a function', () => 'text'],
    ['an array', ['text']],
    ['an object (Object)', {text: ''}],
    ['an object (Object)', Object.create(null)],
    ['an object (String)', Object('“No,” said Ann.')],
    ['an object (Buffer)', Buffer.from('“No,” said Ann.')],
    ['an object (Uint8Array)', new Uint8Array(3)],
    ['an object (Date)', new Date(0)],
    ['an object (Promise)', Promise.resolve('text')]
  ] as [string, unknown][])('%s', (got, text) => {
    expect(call(text)).toThrow(new TypeError(message('`text` to be a string', got)))
    expect(call(text)).toThrow(TypeError)
  })

  test('any string will do', () => {
    for (const text of ['', ' ', '\0', '\ud800', '“', '\n', '\u2028']) expect(call(text)).not.toThrow()
  })
})

describe('TypeError', () => {
  const objects: Row[] = [
    ['`options` to be an object', '`null`', null],
    ['`options` to be an object', '`1`', 1],
    ['`options` to be an object', '`direct`', 'direct'],
    ['`options` to be an object', shortened, long],
    ['`options` to be an object', 'an array', []],
    ['`options` to be an object', 'a function', () => ({})]
  ]
  const fields: Row[] = [
    ['`options` to have only language, types, speakers, closedCast, cues, minConfidence, explain', '`type`', {type: ['direct']}],
    ['`options` to have only language, types, speakers, closedCast, cues, minConfidence, explain', '`minconfidence`', {minconfidence: undefined}]
  ]
  const language = '`language` to be a language of this library, such as `english`'
  const languages: Row[] = [
    [language, '`en`', {language: 'en'}],
    [language, '`null`', {language: null}],
    [language, 'an object (Object)', {language: {tag: 'en'}}],
    [language, 'an array', {language: []}]
  ]
  const lists: Row[] = [
    ['`types` to be an array', '`direct`', {types: 'direct'}],
    ['`types` to be an array', '`null`', {types: null}],
    ['`types` to be an array', 'an object (Set)', {types: new Set(['direct'])}],
    ['`speakers` to be an array', '`Ann`', {speakers: 'Ann'}],
    ['`speakers` to be an array', '`null`', {speakers: null}],
    ['`speakers` to be an array', 'an object (Object)', {speakers: {name: 'Ann'}}],
    ['`cues` to be an array', '`snarf`', {cues: 'snarf'}],
    ['`cues` to be an array', '`null`', {cues: null}]
  ]
  const speakers: Row[] = [
    ['`speakers[0]` to be an object', '`Ann`', {speakers: ['Ann']}],
    ['`speakers[1]` to be an object', '`null`', {speakers: [{name: 'Ann'}, null]}],
    ['`speakers[0]` to be an object', 'an array', {speakers: [[]]}],
    ['`speakers[0]` to have only name, aliases, kind, role, gender, narrator', '`alias`', {speakers: [{name: 'Ann', alias: ['Annie']}]}],
    ['`speakers[0].name` to be a string that is not empty', '`undefined`', {speakers: [{}]}],
    ['`speakers[0].name` to be a string that is not empty', '`1`', {speakers: [{name: 1}]}],
    ['`speakers[0].name` to be a string that is not empty', '``', {speakers: [{name: ''}]}],
    ['`speakers[2].name` to be a string that is not empty', '` `', {speakers: [{name: 'Ann'}, {name: 'Bob'}, {name: ' '}]}],
    ['`speakers[0].aliases` to be an array of strings', '`Annie`', {speakers: [{name: 'Ann', aliases: 'Annie'}]}],
    ['`speakers[0].aliases` to be an array of strings', '`null`', {speakers: [{name: 'Ann', aliases: null}]}],
    ['`speakers[0].aliases[1]` to be a string', '`1`', {speakers: [{name: 'Ann', aliases: ['Annie', 1]}]}],
    ['`speakers[0].kind` to be a string', '`1`', {speakers: [{name: 'Ann', kind: 1}]}],
    ['`speakers[0].role` to be a string', '`1`', {speakers: [{name: 'Ann', role: 1}]}],
    ['`speakers[0].role` to be a string', '`null`', {speakers: [{name: 'Ann', role: null}]}],
    ['`speakers[0].gender` to be a string', '`null`', {speakers: [{name: 'Ann', gender: null}]}],
    ['`speakers[0].narrator` to be a boolean', '`yes`', {speakers: [{name: 'Ann', narrator: 'yes'}]}]
  ]
  const cue = (i: number) => `\`cues[${i}]\` to be a verb in its dictionary form`
  const rest: Row[] = [
    ['`types[0]` to be a string', '`1`', {types: [1]}],
    [cue(0), '`1`', {cues: [1]}],
    [cue(0), '``', {cues: ['']}],
    [cue(1), '`two  words`', {cues: ['snarf', 'two  words']}],
    [cue(0), '`42`', {cues: ['42']}],
    [cue(0), '`(snarf)+`', {cues: ['(snarf)+']}],
    ['`minConfidence` to be a number', '`0.5`', {minConfidence: '0.5'}],
    ['`minConfidence` to be a number', '`null`', {minConfidence: null}],
    ['`minConfidence` to be a number', '`1`', {minConfidence: 1n}],
    ['`closedCast` to be a boolean', '`1`', {closedCast: 1}],
    ['`closedCast` to be a boolean', '`null`', {closedCast: null}],
    ['`explain` to be a boolean', '`true`', {explain: 'true'}],
    ['`explain` to be a boolean', 'an object (Boolean)', {explain: Object(true)}]
  ]

  test.each([...objects, ...fields, ...languages, ...lists, ...speakers, ...rest])('%s, got %s', (expected, got, options) => {
    expect(call('', options)).toThrow(new TypeError(message(expected, got)))
    expect(call('', options)).toThrow(TypeError)
  })
})

describe('RangeError', () => {
  const among = 'among direct, mixed, indirect, unspoken'
  const rows: Row[] = [
    [`\`types[0]\` ${among}`, '`spoken`', {types: ['spoken']}],
    [`\`types[1]\` ${among}`, shortened, {types: ['direct', long]}],
    ['`minConfidence` between 0 and 1', '`-0.1`', {minConfidence: -0.1}],
    ['`minConfidence` between 0 and 1', '`50`', {minConfidence: 50}],
    ['`minConfidence` between 0 and 1', '`NaN`', {minConfidence: NaN}],
    ['`minConfidence` between 0 and 1', '`Infinity`', {minConfidence: Infinity}],
    ['`speakers[0].kind` among person, organization, group, document, other', '`dog`', {speakers: [{name: 'Rex', kind: 'dog'}]}],
    ['`speakers[0].gender` among female, male', '`f`', {speakers: [{name: 'Ann', gender: 'f'}]}],
    ['`speakers` to have one narrator at most', '`2`', {speakers: [{name: 'Ann', narrator: true}, {name: 'Bob', narrator: true}]}],
    ['`speakers` to name someone when `closedCast` is true', 'none', {closedCast: true}],
    ['`speakers` to name someone when `closedCast` is true', 'none', {closedCast: true, speakers: []}]
  ]

  test.each(rows)('%s, got %s', (expected, got, options) => {
    expect(call('', options)).toThrow(new RangeError(message(expected, got)))
    expect(call('', options)).toThrow(RangeError)
  })
})

describe('segments', () => {
  const result = 'to be a result of `attributeQuotes`'
  const one = attributeQuotes('“No,” said Ann.')
  test.each([
    [TypeError, '`text` to be a string', '`3`', 3, one],
    [TypeError, '`attribution` ' + result, '`undefined`', '“No,” said Ann.', undefined],
    [TypeError, '`attribution` ' + result, 'an array', '“No,” said Ann.', one.quotes],
    [TypeError, '`attribution` ' + result, 'an object (Object)', '“No,” said Ann.', {}],
    [TypeError, '`attribution` ' + result, 'an object (Object)', 'Yes', {quotes: [null]}],
    [TypeError, '`attribution` ' + result, 'an object (Object)', 'Yes', {quotes: [{start: 0, end: 1}]}],
    [RangeError, '`attribution` to be that of this `text`, up to 3', '`5`', 'Yes', one]
  ] as const)('%p: %s, got %s', (Kind, expected, got, text, attribution) => {
    const cut = () => segments(text as string, attribution as never)
    expect(cut).toThrow(new Kind(message(expected, got)))
    expect(cut).toThrow(Kind)
  })

  test('no quotes, any text', () => expect(segments('Yes', attributeQuotes(''))).toEqual([{start: 0, end: 3, quote: null}]))
})

test('what is right is taken', () => {
  for (const options of [
    undefined, {}, Object.create(null), {minConfidence: 0}, {minConfidence: 1}, {types: []}, {types: ['direct', 'direct']}, {cues: []},
    {cues: ['snarf', 'zap in', 'café', 'fist-bump', 'Snarf']}, {speakers: [], closedCast: false},
    {speakers: [{name: 'Ann', aliases: [], kind: undefined, role: '', gender: undefined, narrator: false}], closedCast: true}
  ]) expect(call('“No,” said Ann.', options)).not.toThrow()
})

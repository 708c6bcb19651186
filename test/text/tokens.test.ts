import {expect, test} from '@jest/globals'
import {findParagraphs} from '../../src/text/paragraphs.js'
import {ABBREVIATION} from '../../src/text/classes.js'
import {CLITIC, DASH, formOf, MARK, NUMBER, OTHER, STOP, textOf, WORD} from '../../src/text/tokens.js'
import {tokenize} from '../../src/text/tokenize.js'

const read = (text: string) =>
  tokenize(text, findParagraphs(text), (form) => (['mr', 'no'].includes(form) ? ABBREVIATION : 0))

const split = (text: string): string[] => {
  const tokens = read(text)
  return Array.from({length: tokens.length}, (_, i) => textOf(tokens, i))
}

test.each<[what: string, text: string, expected: string[]]>([
  ['words and a stop', 'It rose.', ['It', 'rose', '.']],
  ['a clitic', 'Ann’s here, he’ll see', ['Ann', '’s', 'here', ',', 'he', '’ll', 'see']],
  ['no clitic', "don't o'clock", ["don't", "o'clock"]],
  ['a clitic in capitals', "IT'S", ['IT', "'S"]],
  ['hyphens inside a word', 'well-known', ['well-known']],
  ['dashes between words', 'here--there — and—gone', ['here', '--', 'there', '—', 'and', '—', 'gone']],
  ['an abbreviation takes its dot', 'Mr. Lee', ['Mr.', 'Lee']],
  ['an initial takes its dot', 'J. Lee', ['J.', 'Lee']],
  ['an initial at the end of a line', 'J.\r\nLee', ['J.', 'Lee']],
  ['letters with dots', 'the U.S. team', ['the', 'U.S.', 'team']],
  ['a stop before a closing mark', '“No.”', ['“', 'No', '.', '”']],
  ['a missing space behind a stop', 'It rose.Nobody', ['It', 'rose', '.', 'Nobody']],
  ['the number of a note', 'It rose.12 Ann¹ left.²', ['It', 'rose', '.', 'Ann', 'left', '.']],
  ['numbers behind dots', 'Rule No.1 rose .5 in file.2x', ['Rule', 'No.1', 'rose', '.', '5', 'in', 'file.2x']],
  ['dots', 'I... see', ['I', '...', 'see']],
  ['two apostrophes are one mark', "''It rose''", ["''", 'It', 'rose', "''"]],
  ['three behind a word', "''He said 'no.'''", ["''", 'He', 'said', "'", 'no', '.', "'", "''"]],
  ['two commas before a word', ',,It rose', [',,', 'It', 'rose']],
  ['two commas behind a word', 'It rose,, then', ['It', 'rose', ',', ',', 'then']],
  ['an entity', '&quot;It&quot;', ['&quot;', 'It', '&quot;']],
  ['an ampersand in a name', 'AT&T', ['AT&T']],
  ['a tag is skipped', 'It <b class="x">rose</b>', ['It', 'rose']],
  ['less than', '1 < 2', ['1', '<', '2']],
  ['italics are skipped', '_rose_', ['rose']],
  ['numbers', '1,000 and 12,000,000 in 1999', ['1,000', 'and', '12,000,000', 'in', '1999']],
  ['numbers side by side', '8,9,1000 and a,000', ['8', ',', '9', ',', '1000', 'and', 'a', ',', '000']],
  ['an astral letter', '𝒜lso 🎉', ['𝒜lso', '🎉']],
  ['a lone surrogate', 'a \ud83d b', ['a', '\ud83d', 'b']]
])('%s', (_, text, expected) => expect(split(text)).toEqual(expected))

test('should give each token its kind', () => {
  const {kind} = read("“Ann's 12” — 🎉.")
  expect(Array.from(kind)).toEqual([MARK, WORD, CLITIC, NUMBER, MARK, DASH, OTHER, STOP])
})

test('should give words of one spelling or another one form', () => {
  const tokens = read('Don’t don\'t DON’T')
  expect([0, 1, 2].map((i) => formOf(tokens, i))).toEqual(["don't", "don't", "don't"])
  expect(new Set(tokens.form).size).toBe(1)
})

test('should find the forms of many words again', () => {
  const words = Array.from({length: 20_000}, (_, i) => 'w' + i.toString(36).replace(/[0-9]/gu, (digit) => 'ghijklmnop'[Number(digit)]!))
  const tokens = read([...words, ...words].join(' '))
  expect(tokens.length).toBe(40_000)
  expect(Array.from(tokens.form.subarray(0, 20_000))).toEqual(Array.from(tokens.form.subarray(20_000)))
  expect(tokens.forms.length).toBe(new Set(words).size + 1)
})

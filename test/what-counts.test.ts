import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../src/index.js'

const page = readFileSync(new URL('../docs/what-counts.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n')

const rows = [...page.matchAll(/^\| (.+?) \| `(.+?)` \|(.*)\|$/gmu)].map(([, what, text, answers]) => ({
  what: what!,
  text: text!.replaceAll('⏎', '\n\n'),
  expected: answers!.trim() === '' ? [] : answers!.split('<br>').map(answer => answer.trim())
}))

const read = (text: string): string[] =>
  attributeQuotes(text, {types: ['direct', 'mixed', 'indirect', 'unspoken']}).quotes
    .map(({type, text, speaker}) => `${type}: ${text} (${speaker?.name ?? 'nobody'})`)

// Those that the page marks as not read yet; the mark goes when the row is read.
const unread = rows.filter(({what}) => what.endsWith('†'))
const readable = rows.filter(row => !unread.includes(row))

test.each(readable)('$what: $text', ({text, expected}) => {
  expect(read(text)).toEqual(expected)
})

if (unread.length > 0) {
  test.failing.each(unread)('$what: $text', ({text, expected}) => {
    expect(read(text)).toEqual(expected)
  })
}

test('should have every type, and texts without a quote', () => {
  const answers = rows.flatMap(({expected}) => expected.map(answer => answer.split(':')[0]!))
  expect(new Set(answers)).toEqual(new Set(['direct', 'mixed', 'indirect', 'unspoken']))
  expect(rows.filter(({expected}) => expected.length === 0).length).toBeGreaterThan(1)
})

test('should read each row of the tables', () => {
  const lines = page.split('\n').filter(line => line.startsWith('| ') && !line.startsWith('| |'))
  expect(rows).toHaveLength(lines.length)
})

import {describe, expect, test} from '@jest/globals'
import {attributeQuotes, segments} from '../src/index.js'
import type {QuoteType} from '../src/index.js'

const types: QuoteType[] = ['direct', 'mixed', 'indirect', 'unspoken']

/** `unit` over and over. */
const flood = (unit: string) => (length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** One line for each of as many different names as fit. */
const names = (line: (name: string, other: string) => string) => (length: number): string => {
  const lines: string[] = []
  for (let i = 0, size = 0; size < length; i++) {
    const made = line(surname(i), surname(7 * i + 3))
    size += made.length
    lines.push(made)
  }
  return lines.join('')
}

/** A name for each number: `Vak`, `Vek`, … */
function surname(i: number): string {
  const syllables = ['a', 'e', 'i', 'o', 'u', 'an', 'el', 'ir', 'os', 'um']
  return 'V' + [...String(i)].map(digit => syllables[Number(digit)]!).join('k') + 'k'
}

/**
 * By how much the time grows when the text grows fourfold: 4 is linear, 16 quadratic. Texts that are read quickly are made
 * longer, so that what is measured is work and not noise. Time is that of the processor: other programs do not count.
 */
function growth(make: (length: number) => string, from: number): number {
  let length = from
  let before = cost(make(length))
  let after = cost(make(4 * length))
  while (after < enough && length < longest) {
    length *= 4
    before = after
    after = cost(make(4 * length))
  }
  // Megabytes in less than what is worth comparing: their ratio would be one of noise.
  if (after < enough) return linear
  if (after / before < limit) return after / before
  // A busy machine can make one run of milliseconds many.
  const again = least(make(4 * length))
  return again < enough ? linear : again / least(make(length))
}

/** Milliseconds worth comparing, and the quarter of the longest text that is tried for them. */
const enough = 100
const longest = 400_000
/** Caches, the collection of garbage and a busy machine add to it. Quadratic work makes 16. */
const linear = 4
const limit = 8

function cost(text: string): number {
  const from = process.cpuUsage()
  attributeQuotes(text, {types})
  const {user, system} = process.cpuUsage(from)
  return Math.max(1, (user + system) / 1000)
}

/** Collecting garbage and compiling only ever add to the time: the least of several runs is the work itself. */
const least = (text: string): number => Math.min(...Array.from({length: 5}, () => cost(text)))

/** `from`: length of the shorter text, where work that grows faster shows only in a long one. */
type Row = [phenomenon: string, make: (length: number) => string, from?: number]

const marks: Row[] = [
  ['opening marks', flood('“')],
  ['closing marks', flood('”')],
  ['straight marks', flood('"')],
  ['alternating marks', flood('“"‘\'”’')],
  ['nested and all closed', length => '“‘'.repeat(length / 4) + '’”'.repeat(length / 4)],
  ['nested with words between', length => '“a ‘b '.repeat(length / 12) + 'c’ d” '.repeat(length / 12)],
  ['nested and left open', flood('“‘')],
  ['pairs with nothing in them', flood('“”')],
  ['opening marks with spaces', flood('“ ')],
  ['marks inside words', flood('a“')],
  ['apostrophes', flood('\'')],
  ['apostrophes with spaces', flood(' \'')],
  ['plural possessives', flood('dogs\' ')],
  ['elisions', flood('\'tis ')],
  ['feet and inches', flood('6\'2" ')],
  ['backticks', flood('`')],
  ['many unclosed paragraphs', flood('“We went on.\n\n')],
  ['many unclosed nested paragraphs', flood('“‘We went on.\n\n')],
  ['quotes in a paragraph that is never closed', length => '“' + flood('a “b” ')(length), 80_000],
  ['guillemets of a typewriter, left open', flood('<<a ')],
  ['marks of HTML', flood('<q>a ')],
  ['marks set twice', flood('““a”” ')],
  ['attributes of markup', flood('<a href="b">'), 80_000],
  ['terms in one paragraph', flood('the “plan” and ')]
]

const speech: Row[] = [
  ['one paragraph of straight dialogue', flood('"x," he said. ')],
  ['one paragraph of dialogue with names', flood('“Yes,” said Ann Lee. “No,” said Bob Ray. ')],
  ['dialogue without tags', flood('“No.”\n\n')],
  ['quotes that float', flood('“No.” ')],
  ['one quote interrupted for ever', length => '“It works,” he said, ' + flood('“it works,” he said, ')(length)],
  ['a whole text in marks', length => '“' + flood('he said no. ')(length) + '”'],
  ['verbs of saying', flood('said ')],
  ['verbs that are adverbs too', flood('back ')],
  ['participles of saying', flood('saying '), 160_000],
  ['colons behind reports', flood('Lee said it works. Wait: '), 160_000],
  ['a name and a verb', flood('Ann Lee said ')],
  ['a pronoun and a verb', flood('he said ')],
  ['clauses in clauses', length => 'He said that ' + flood('he said that ')(length)],
  ['clauses in clauses by two', flood('Ann told Bob that ')],
  ['relative clauses', flood('Ann, who said that ')],
  ['denials', flood('Ann never said “no.” ')],
  ['phrases that report', flood('according to ')],
  ['commas before verbs', length => flood(',')(length / 2) + flood(', he said')(length / 2)],
  ['stretches of one clause', length => 'Ann said it was ' + flood('“art” and ')(length)],
  ['labels', flood('ANN: “Yes.”\n\n')],
  ['labels on one line', flood('Q: Why? A: No. ')],
  ['names and marks on one line', flood('Ann: No. Tom: “Yes.” ')],
  ['names above lines', flood('ANN\n(off)\nWhy?\n\n')],
  ['narration between dashes', flood('— a, said Ann — and b —, c, ')],
  ['names behind a dash', flood('“No.” — Ann\n\n')]
]

const people: Row[] = [
  ['one name', flood('Ann Lee ')],
  ['a description', flood('the man ')],
  ['a name and a description', flood('Lee supporter ')],
  ['owners of owners', flood('Lee’s mother ')],
  ['an office', flood('president ')],
  ['an office with its article', flood('the President ')],
  ['offices before one name', length => flood('Foreign Minister ')(length) + 'Ann Lee said no.'],
  ['offices in a list', length => '“No,” said actor' + flood(', former singer')(length)],
  ['offices in lists', length => flood('“No,” said actor, ')(length / 2) + flood('blue ')(length / 2)],
  ['titles', flood('Mr. ')],
  ['initials', flood('A. ')],
  ['surnames, each with a title', names(name => `“No,” said Mr. ${name}. `)],
  ['one surname, many given names, the surname alone', names(name => `“No,” said ${name} Smith. Smith said no. `), 80_000],
  ['one given name, many surnames, the given name alone', names(name => `“No,” said Ann ${name}. Ann said no. `), 80_000],
  ['asked for within words that tell of others', length => 'Ann came. Bob came. “' + flood('Ann ‘Bob?’ ')(length) + '”', 400_000],
  ['full names', names((name, other) => `“No,” said ${name} ${other}.\n\n`)],
  ['many people, then pronouns', length => names(name => `${name} ran. `)(length / 2) + flood('“No,” he said.\n\n')(length / 2)],
  ['people spoken to', names(name => `“No, ${name}!”\n\n`)],
  ['a list of people', length => names(name => `${name}, `)(length) + 'and Bob said no.'],
  ['holders of an office', names(name => `Foreign Minister ${name} ran. The minister said no. `)],
  ['titles of nobody’s kin', flood('Dr. Ann Roe and Mr. Tom Orr left. '), 400_000],
  ['what people are called for variety', names(name => `Roe ran. “No,” said the ex-${name}.\n\n`), 160_000],
  ['acronyms', names(name => `The ${name} Bank Agency (VBA) ran. VBA said no. `)]
]

const rest: Row[] = [
  ['hyphens inside words', flood('a-')],
  ['no stop', flood('word and ')],
  ['short words before stops', flood('Bob said no. ')],
  ['no space', flood('word')],
  ['commas', flood(',')],
  ['dots', flood('.')],
  ['colons', flood(': ')],
  ['colons and dashes', flood(':—')],
  ['lines behind dashes', flood('— Yes, he said.\n')],
  ['brackets', flood('(')],
  ['line breaks', flood('\n')],
  ['line breaks of Windows', flood('\r\n')],
  ['spaces', flood(' ')],
  ['lone surrogates', flood('\ud800 \udc00“\ud83d”')],
  ['NULs', flood('\0“\0”')],
  ['zero-width characters', flood('\u200b“\u200b')],
  ['combining accents', flood('\u0301')],
  ['emoji of several parts', flood('👩‍👩‍👧')]
]

/** Rows that grow faster than the text for now; turn them when they are mended. */
const failing = new Set<string>([])

/** All three columns: where one is missing, jest hands the test a callback and waits for it to be called. */
const complete = (rows: readonly Row[]) =>
  rows.map(([phenomenon, make, from = 10_000]) => [phenomenon, make, from] as const)

describe.each([
  ['marks', complete(marks)], ['speech', complete(speech)], ['people', complete(people)], ['the rest', complete(rest)]
])('time grows with the text: %s', (_, rows) => {
  test.each(rows.filter(([phenomenon]) => !failing.has(phenomenon)))('%s', (_, make, from) => {
    expect(growth(make, from)).toBeLessThan(limit)
  }, 60_000)
  const slow = rows.filter(([phenomenon]) => failing.has(phenomenon))
  if (slow.length > 0) {
    test.failing.each(slow)('%s', (_, make, from) => {
      expect(growth(make, from)).toBeLessThan(limit)
    }, 60_000)
  }
})

test('a row listed as failing is there', () => {
  const all = [...marks, ...speech, ...people, ...rest].map(([phenomenon]) => phenomenon)
  expect([...failing].filter(phenomenon => !all.includes(phenomenon))).toEqual([])
})

describe('what is odd is told, and harms no other paragraph', () => {
  const sane = '“It works,” said Ann Lee.'

  test.each([
    ['opening marks', flood('“')(20_000)],
    ['closing marks', flood('”')(20_000)],
    ['opening marks of two kinds', flood('“‘')(20_000)],
    ['NULs', flood('\0“')(20_000)]
  ])('%s', (_, odd) => {
    const {quotes, notices} = attributeQuotes(`${sane}\n\n${odd}\n\n${sane}`, {types})
    const end = `${sane}\n\n${odd}\n\n`.length
    const shown = quotes.map(({text, speaker, start}) => [start, text, speaker?.name])
    expect(shown[0]).toEqual([0, 'It works,', 'Ann Lee'])
    expect(shown[shown.length - 1]).toEqual([end, 'It works,', 'Ann Lee'])
    expect(notices.length).toBeGreaterThan(0)
    expect(notices.every(({start, end: to}) => start >= sane.length && to <= end)).toBe(true)
  })

  test('lone surrogates beside marks', () => {
    const odd = flood('\ud800“ \udc00')(20_000)
    const {quotes} = attributeQuotes(`${sane}\n\n${odd}\n\n${sane}`, {types})
    expect([quotes[0], quotes.at(-1)].map(quote => quote!.text)).toEqual(['It works,', 'It works,'])
  })

  test('marks nested deeper than 16 give a notice, and the 16 are read', () => {
    const {quotes, notices} = attributeQuotes('“I, ‘you, '.repeat(12) + 'no,’ he said,” she said.'.repeat(12), {types})
    expect(notices.map(({code}) => code)).toContain('too-deep')
    let deepest = 0
    for (let at = quotes.length - 1; at >= 0; at--) deepest = Math.max(deepest, depth(quotes, at))
    expect(deepest).toBe(16)
  })

  function depth(quotes: readonly {parent: number | null}[], id: number): number {
    const {parent} = quotes[id]!
    return parent === null ? 1 : depth(quotes, parent) + 1
  }
})

test('5 MB are read', () => {
  const page = 'The rain went on and the river rose, and nobody in the valley had seen as much. '.repeat(250) +
    '\n\n“It works,” said Ann Lee.\n\n'
  const text = page.repeat(Math.ceil(5e6 / page.length))
  const attribution = attributeQuotes(text)
  expect(attribution.quotes).toHaveLength(text.length / page.length)
  expect(attribution.speakers.map(({name}) => name)).toEqual(['Ann Lee'])
  expect(segments(text, attribution)).toHaveLength(2 * attribution.quotes.length + 1)
}, 60_000)

// More of them than a call takes arguments.
test.each([['quotes', '"a '], ['lines of a block', '> It is.\n']])('160,000 %s are read', (_, unit) => {
  const {quotes} = attributeQuotes('Ann wrote:\n' + unit.repeat(160_000), {types: ['direct', 'mixed', 'unspoken']})
  expect(quotes).not.toHaveLength(0)
}, 60_000)

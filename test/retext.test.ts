import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Plugin} from 'unified'
import type {Position} from 'unist'
import {VFile} from 'vfile'
import {attributeQuotes} from '../src/index.js'
import type {Options} from '../src/index.js'
import retextQuoteAttribution from '../src/retext.js'
import {findBreaks} from '../src/retext/breaks.js'
import {findPlaces} from '../src/retext/places.js'

type Format = 'plain' | 'markdown' | 'html'

/** Run `plugins` on the text of `file`, as an author would. */
async function read(format: Format, file: VFile, ...plugins: Plugin<[], Root>[]): Promise<Root> {
  const trees: Root[] = []
  const collect: Plugin<[], Root> = () => tree => void trees.push(tree)
  const english = unified().use(retextEnglish).use([...plugins, collect])
  if (format === 'plain') await english.run(english.parse(file), file)
  if (format === 'markdown') {
    const processor = unified().use(remarkParse).use(remarkRetext, english)
    await processor.run(processor.parse(file), file)
  }
  if (format === 'html') {
    const processor = unified().use(rehypeParse).use(rehypeRetext, english)
    await processor.run(processor.parse(file), file)
  }
  return trees[0]!
}

async function attribute(format: Format, source: string, options?: Options): Promise<VFile & {tree: Root}> {
  const file = new VFile(source)
  const tree = await read(format, file, () => retextQuoteAttribution(options))
  return Object.assign(file, {tree})
}

function sliceOf(source: string, place: Position | null | undefined): string | null {
  return place ? source.slice(place.start.offset, place.end.offset) : null
}

/** Each quote, as the source has it. */
const quoteRows: [Format, string, string[]][] = [
  ['plain', '“We won,” Ann Lee said.', ['“We won,”']],
  ['plain', '“We won,” Ann Lee said.\n\nIt rained.\n\n“Too late,” Bob Hill said.', ['“We won,”', '“Too late,”']],
  ['plain', 'Ann Lee said &ldquo; is a mark. “We won,” Ann Lee said.', ['“We won,”']],

  ['markdown', '“We *really* won,” Ann Lee said.', ['“We *really* won,”']],
  ['markdown', '*“We won,”* Ann Lee said.', ['“We won,”']],
  ['markdown', '**“**We won,**”** Ann Lee said.', ['“**We won,**”']],
  ['markdown', '“See [the *new* site](https://a.bc/d_e),” Ann Lee said.', ['“See [the *new* site](https://a.bc/d_e),”']],
  ['markdown', '&ldquo;We won,&rdquo; Ann Lee said.', ['&ldquo;We won,&rdquo;']],
  ['markdown', '&#8220;We &amp; they won,&#x201D; Ann Lee said.', ['&#8220;We &amp; they won,&#x201D;']],
  ['markdown', 'Q&A at AT&T; &foo; &amp; so on. “We won,” Ann Lee said.', ['“We won,”']],
  ['markdown', 'Five \\* three. “We \\_won\\_,” Ann Lee said. “Yes,” Bob Hill said.', ['“We \\_won\\_,”', '“Yes,”']],
  ['markdown', '\\"We won,\\" Ann Lee said.', ['\\"We won,\\"']],
  ['markdown', '> “We have\n> really won,” Ann Lee said.\n>\n> “Yes,” Bob Hill said.', ['“We have\n> really won,”', '“Yes,”']],
  ['markdown', '* “We have\n  really won,” Ann Lee said.\n* “Yes,” Bob Hill said.', ['“We have\n  really won,”', '“Yes,”']],
  ['markdown', '# A win &amp; a loss\n\n“We won,” Ann Lee said.', ['“We won,”']],
  ['markdown', '“Run `npm &amp; test` now,” Ann Lee said.', ['“Run `npm &amp; test` now,”']],
  ['markdown', 'Caf&eacute; talk:\r\n“We won,” Ann Lee said.\r\n\r\n“Yes,” Bob Hill said.', ['“We won,”', '“Yes,”']],

  ['html', '<p>“We <em>really</em> won,” Ann Lee said.</p>', ['“We <em>really</em> won,”']],
  ['html', '<p><i>“We won,”</i> <a href="/lee">Ann Lee</a> said.</p>', ['“We won,”']],
  ['html', '<p>&ldquo;We won,&rdquo; Ann Lee said.</p>', ['&ldquo;We won,&rdquo;']],
  ['html', '<p>Rain &amp; wind. &#147;We won,&#148; Ann Lee said. “Yes,” Bob Hill said.</p>', ['&#147;We won,&#148;', '“Yes,”']],
  ['html', '<p>Write &amp;ldquo; for a mark. “We won,” Ann Lee said.</p>', ['“We won,”']],
  ['html', '<p>“We won,” Ann Lee said.</p><p>“Yes,” Bob Hill said.</p>', ['“We won,”', '“Yes,”']],
  ['html', '<ul><li>“We won,” Ann Lee said.<li>“Yes,” Bob Hill said.</ul>', ['“We won,”', '“Yes,”']],
  ['html', '<p>It was late.<br>“We won,” Ann Lee said.</p>', ['“We won,”']]
]

test.each(quoteRows)('should place quotes of %s: %s', async (format, source, expected) => {
  const {data} = await attribute(format, source)
  expect(data.quotes!.map(quote => sliceOf(source, quote.place))).toEqual(expected)
})

/** First quote: content · mention · cue, as the source has them. */
const partRows: [Format, string, string][] = [
  ['plain', '“We won,” Ann Lee said.', 'We won, · Ann Lee · said'],
  ['plain', '“We won,” Ann Lee said, “at last.”', 'We won, | at last. · Ann Lee · said'],
  ['markdown', '“We *won*,” **Ann** _Lee_ said.', 'We *won*, · Ann** _Lee · said'],
  ['markdown', '&ldquo;We won,&rdquo; Ann L&eacute;v&ecirc;que *said*.', 'We won, · Ann L&eacute;v&ecirc;que · said'],
  ['markdown', '> “We\n> won,” Ann\n> Lee said.', 'We\n> won, · Ann\n> Lee · said'],
  ['html', '<p>&ldquo;We&nbsp;won,&rdquo; <a href="/lee">Ann Lee</a> said.</p>', 'We&nbsp;won, · Ann Lee · said'],
  ['html', '<p>It rained.</p><p>“We won,” Ann Lee said.</p>', 'We won, · Ann Lee · said']
]

test.each(partRows)('should place parts of %s: %s', async (format, source, expected) => {
  const [quote] = (await attribute(format, source)).data.quotes!
  const {content, mention, cue, candidates} = quote!
  const said = content.map(part => sliceOf(source, part.place)).join(' | ')
  expect([said, sliceOf(source, mention!.place), sliceOf(source, cue!.place)].join(' · ')).toBe(expected)
  expect(candidates[0]!.mention!.place).toEqual(mention!.place)
})

test.each([...quoteRows, ...partRows].map(([format, source]) => [format, source] as const))(
  'should count offsets in the text of the tree: %s: %s',
  async (format, source) => {
    const {data, tree} = await attribute(format, source)
    const text = toString(tree)
    for (const {content, text: said, mention, cue} of data.quotes!) {
      expect(content.map(({start, end}) => text.slice(start, end)).join(' ')).toBe(said)
      expect(text.slice(mention!.start, mention!.end)).toBe(mention!.text)
      expect(text.slice(cue!.start, cue!.end)).toBe(cue!.text)
    }
  }
)

test('should place the parts of a clause', async () => {
  const source = 'Ann Lee called it *a rare* “gift.”'
  const [quote] = (await attribute('markdown', source)).data.quotes!
  expect([quote!.type, sliceOf(source, quote!.place)]).toEqual(['mixed', '“gift.”'])
  expect(quote!.clause!.map(part => sliceOf(source, part.place)).join(' | ')).toContain('gift.')
})

test('should give lines and columns', async () => {
  const source = '“No,” Ann Lee said.\n\nCaf&eacute; talk: “We\nwon,” Bob Hill said.\n'
  const {data} = await attribute('markdown', source)
  const end = {line: 4, column: 6, offset: 48}
  expect(data.quotes![1]!.place).toEqual({start: {line: 3, column: 19, offset: 39}, end})
})

test('should share the speakers', async () => {
  const {data} = await attribute('html', '<p>“We won,” Ann Lee said.</p><p>“Twice,” Ann Lee said.</p>')
  const {quotes, speakers} = data
  expect(speakers!.map(speaker => [speaker.name, speaker.quotes])).toEqual([['Ann Lee', [0, 1]]])
  expect(quotes!.every(quote => quote.speaker === speakers![0])).toBe(true)
  expect(quotes![0]!.candidates[0]!.speaker).toBe(speakers![0])
})

test('should be what the library says of the same plain text', async () => {
  const source = 'It rained. “We won,” Ann Lee said. “At last,” Bob Hill asked.\n\n“Why?”\n'
  const {quotes, speakers} = (await attribute('plain', source)).data
  const expected = attributeQuotes(source)
  expect(quotes).toMatchObject(expected.quotes as object[])
  expect(speakers).toEqual(expected.speakers)
})

test('should take options', async () => {
  const {quotes} = (await attribute('plain', '“We won,” Ann Lee said.', {explain: true})).data
  expect(quotes![0]!.candidates[0]!.evidence!.length).toBeGreaterThan(0)
})

test('should turn notices into messages', async () => {
  const {messages} = await attribute('markdown', 'Caf&eacute;: “We won, Ann Lee said.\n\nIt rained.')
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatchObject({ruleId: 'unclosed-mark', source: 'quote-attribution', line: 1, column: 14})
  expect(messages[0]!.reason).toBe(attributeQuotes('Caf: “We won, Ann Lee said.\n\nIt rained.').notices[0]!.message)
})

test('should place a notice without a position nowhere', async () => {
  const file = new VFile('“We won, Ann Lee said.')
  unified().use(retextQuoteAttribution).runSync(withoutPositions(await read('plain', file)), file)
  expect(file.messages.map(({ruleId, place}) => [ruleId, place])).toEqual([['unclosed-mark', undefined]])
})

test('should give `null` where nodes have no position', async () => {
  const file = new VFile('“We won,” Ann Lee said.')
  unified().use(retextQuoteAttribution).runSync(withoutPositions(await read('plain', file)), file)
  const [quote] = file.data.quotes!
  expect(quote).toMatchObject({place: null, content: [{place: null}], mention: {place: null}, cue: {place: null}})
})

test('should trust the positions of a tree whose file is empty', async () => {
  const file = new VFile()
  unified().use(retextQuoteAttribution).runSync(await read('plain', new VFile('Yes.\n\n“We won,” Ann Lee said.')), file)
  const [quote] = file.data.quotes!
  expect(quote!.place).toEqual({start: {line: 3, column: 1, offset: 6}, end: {line: 3, column: 10, offset: 15}})
})

/** Equal marks in a row are one leaf: the place of the second is inside it. */
test.each([
  ['plain', '““We won,”” said Ann.', 1, 10, '“We won,”'],
  ['plain', '““We won,”” said Ann.', 0, 1, '“'],
  ['markdown', '&ldquo;““We won.”', 1, 3, '&ldquo;““'],   // its leaf is longer in the source: the leaf's own bounds
  ['markdown', 'one **two** three', 2, 6, 'e **tw'],
  ['markdown', 'one **two** three', 4, 7, 'two']
] as const)('should cut leaves: %s: %s: %d to %d', async (format, source, start, end, expected) => {
  const place = findPlaces(await read(format, new VFile(source)), source)({start, end})
  expect(sliceOf(source, place)).toBe(expected)
})

/** As `remark-smartypants` does, which changes how long a text is. */
test('should find its way where a plugin has changed the text', async () => {
  const source = '"We--all of us--won..." Ann Lee said. "Yes," Bob Hill said.'
  const tree = await read('markdown', new VFile(source.replaceAll('--', '—').replace('...', '…')))
  const text = toString(tree)
  const placeOf = findPlaces(tree, source)
  const slices = ['Ann Lee', '"Yes,"', 'Bob'].map(words => {
    const start = text.indexOf(words)
    return sliceOf(source, placeOf({start, end: start + words.length}))
  })
  expect(slices).toEqual(['Ann Lee', '"Yes,"', 'Bob'])
})

test.each([
  ['html', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['html', '<p>One.</p>\n\n<p>Two.</p>', 'One.\n\nTwo.'],
  ['html', '<p>One\nTwo.</p>', 'One Two.'],
  ['html', '<h1>One</h1><div>Two<p>Three</div>', 'One\n\nTwo\n\nThree'],
  ['html', '<div>One\n<p>Two</p></div>', 'One \n\nTwo'],
  ['markdown', '*One.*\n\nTwo\nThree.', 'One.\n\nTwo Three.'],
  ['markdown', '* One\n* Two\n  Three.', 'One\n\nTwo Three.'],
  ['plain', 'One.\n\nTwo\nThree.', 'One.\n\nTwo\nThree.']
] as const)('should read paragraphs apart, and each as one: %s: %s', async (format, source, expected) => {
  const tree = await read(format, new VFile(source))
  const {text, toTree} = findBreaks(tree, source)
  expect(text).toBe(expected)
  for (const word of ['One', 'Two', 'Three'].filter(word => text.includes(word))) {
    const start = text.indexOf(word)
    const span = toTree({start, end: start + word.length})
    expect(toString(tree).slice(span.start, span.end)).toBe(word)
  }
})

const wordPieces: Record<'markdown' | 'html', string[]> = {
  markdown: [
    '&ldquo;', '&amp;', '&amp;amp;', '&foo;', '&#8212;', '&lt;', '&nbsp;', '“', '”', '\\*', '\\"', '\\\n', ' ', '. ', '...', ' & ',
    ' *X* ', '**X**', '<b>X</b>', '[X](http://x.y/z_w)', '![X &amp; b](u)', '`X`', '  \n', '\r\n', '\n    ', '\n> ', '\n\n', '\n\n> ',
    '\n\n* ', '\n\n# ', '\n1. '
  ],
  html: [
    '&ldquo;', '&amp;', '&amp;amp;', '&foo;', '&#147;', '&lt;', '&nbsp;', '&copy 20', '“', '”', '\\', '<br>', ' ', '. ', '...', ' & ',
    '<i>X</i>', '<b> X </b>', '<a href="?a&amp;b">X</a>', '<code>X</code>', '<!-- &amp; -->', '<del>X</del>', '\r\n', '\n\n', '\t',
    '</p><p>', '</p><ul><li>X<li>X</ul><p>'
  ]
}

test.each(['markdown', 'html'] as const)('should place each word of %s that is put together at random', async format => {
  const pieces = fc.array(fc.constantFrom('X', ...wordPieces[format]), {minLength: 4, maxLength: 20})
  await fc.assert(fc.asyncProperty(pieces, async pieces => {
    let count = 100
    const body = pieces.join('').replaceAll('X', () => `w${count++}w`)
    const source = format === 'html' ? `<p>${body}w0w</p>` : body + 'w0w'
    const tree = await read(format, new VFile(source))
    const placeOf = findPlaces(tree, source)
    for (const {0: word, index} of toString(tree).matchAll(/w\d+w/gu)) {
      const place = placeOf({start: index, end: index + word.length})
      expect(sliceOf(source, place)).toBe(word)
      const lines = source.slice(0, place!.start.offset).split(/\r\n|\n/u)
      expect(place!.start).toMatchObject({line: lines.length, column: lines.at(-1)!.length + 1})
    }
  }), {seed: 1, numRuns: 400})
})

test('should take time in proportion to the text', () => {
  const seconds = (count: number): number => {
    const source = '&ldquo;We *won*,&rdquo; Ann Lee said. '.repeat(count)
    const tree = leafTree(source)
    const start = performance.now()
    const placeOf = findPlaces(tree, source)
    for (let offset = 0; offset < count * 20; offset += 10) placeOf({start: offset, end: offset + 5})
    return performance.now() - start
  }
  seconds(1000)
  expect(seconds(40_000)).toBeLessThan(30 * Math.max(seconds(4_000), 10))
})

function withoutPositions<Node extends Nodes>(node: Node): Node {
  delete node.position
  if ('children' in node) node.children.forEach(withoutPositions)
  return node
}

/** A tree of marks and words, without a parser, since those that exist take longer than linear time. */
function leafTree(source: string): Root {
  let offset = 0
  const children = (source.match(/&\p{L}+;|\p{L}+|[^\p{L}&]+/gu) ?? []).map(piece => {
    const value = piece === '&ldquo;' ? '“' : piece === '&rdquo;' ? '”' : piece
    const start = {line: 1, column: offset + 1, offset}
    offset += value.length
    return {type: 'TextNode' as const, value, position: {start, end: {line: 1, column: offset + 1, offset}}}
  })
  return {type: 'RootNode', children: children as unknown as Root['children']}
}

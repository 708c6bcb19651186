import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'
import {run, type World} from '../src/cli/run.js'
import {clean, cut, pad, wantsColor, widthOf, wrap} from '../src/cli/terminal.js'
import {attributeQuotes, type Attribution, type Speaker} from '../src/index.js'

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Setting {
  readonly files?: Record<string, string | Uint8Array>
  readonly stdin?: string | Uint8Array
  readonly terminal?: boolean
  readonly columns?: number
  readonly color?: boolean
}

const won = '“We won,” Ann Lee said.\n'
const lost = '“We lost,” Bob Hill asked.\n'

async function call(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const world: World = {
    stdin: Object.assign(streamOf(setting.stdin ?? ''), {isTTY: setting.terminal}),
    stdout: {write: text => out.push(text)},
    stderr: {write: text => err.push(text)},
    columns: setting.columns ?? Infinity,
    color: setting.color ?? false,
    version: '1.2.3',
    readFile: async path => {
      const content = setting.files?.[path]
      if (content !== undefined) return content
      throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), {code: 'ENOENT'})
    }
  }
  const code = await run(argv, world)
  return {code, out: out.join(''), err: err.join('')}
}

/** In two chunks, cut anywhere, also inside a character. */
async function* streamOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text as string)
  const middle = bytes.length >> 1
  yield bytes.subarray(0, middle)
  yield bytes.subarray(middle)
}

test('should show who, how and what', async () => {
  const {code, out, err} = await call([], {stdin: won + '\n' + lost})
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe('Ann Lee   said   “We won,”\nBob Hill  asked  “We lost,”\n')
})

test.each([
  ['a file', ['a.txt'], 'Ann Lee  said  “We won,”\n'],
  ['standard input by its name', ['-'], 'Bob Hill  asked  “We lost,”\n'],
  ['two', ['a.txt', '-'], 'a.txt\nAnn Lee  said  “We won,”\n\n-\nBob Hill  asked  “We lost,”\n'],
  ['a file named as an option', ['--', '--help'], 'Ann Lee  said  “We won,”\n'],
  ['a file without quotes', ['empty.txt'], 'No quotes\n']
])('should read %s', async (_, argv, expected) => {
  const files = {'a.txt': won, '--help': won, 'empty.txt': ''}
  expect(await call(argv, {files, stdin: lost})).toEqual({code: 0, out: expected, err: ''})
})

/** With the quotes of each speaker in `speakers` alone. */
function brief({quotes, speakers, notices}: Attribution): object {
  const known = ({quotes: _, ...speaker}: Speaker) => speaker
  return {
    quotes: quotes.map(quote => ({
      ...quote, speaker: quote.speaker && known(quote.speaker),
      candidates: quote.candidates.map(candidate => ({...candidate, speaker: known(candidate.speaker)}))
    })),
    speakers, notices
  }
}

test('should print a long text as JSON that grows as it does', async () => {
  const [short, long] = await Promise.all([100, 400].map(times => call(['--json'], {stdin: `${won}\n${lost}\n`.repeat(times)})))
  expect(long!.out.length).toBeLessThan(5 * short!.out.length)
})

test('should print a line of JSON a file', async () => {
  const {code, out} = await call(['--json', 'a.txt', '-'], {files: {'a.txt': won}, stdin: lost})
  const lines = out.trimEnd().split('\n').map(line => JSON.parse(line) as unknown)
  expect(code).toBe(0)
  expect(lines).toEqual([
    {file: 'a.txt', ...brief(attributeQuotes(won))},
    {file: '-', ...brief(attributeQuotes(lost))}
  ])
  expect(Object.keys(lines[0] as object)).toEqual(['file', 'quotes', 'speakers', 'notices'])
})

test('should count a byte order mark', async () => {
  const bytes = Buffer.from('\uFEFF' + won)
  const {out} = await call(['--json', 'bom.txt'], {files: {'bom.txt': bytes}})
  const {quotes} = JSON.parse(out) as {quotes: {start: number; text: string}[]}
  expect(quotes.map(({start, text}) => [start, text])).toEqual([[1, 'We won,']])
})

test.each([
  ['a list', '[{"name": "Ann Lee"}]'],
  ['an object', '{"speakers": [{"name": "Ann Lee"}]}'],
  ['a file with a byte order mark', '\uFEFF[{"name": "Ann Lee"}]']
])('should know the speakers of %s', async (_, cast) => {
  const argv = ['--json', '--speakers', 'cast.json', '--closed-cast']
  const {code, out} = await call(argv, {files: {'cast.json': cast}, stdin: won})
  const {speakers} = JSON.parse(out) as {speakers: {name: string; known: number}[]}
  expect([code, speakers.map(({name, known}) => [name, known])]).toEqual([0, [['Ann Lee', 0]]])
})

test.each([
  [['--types', 'direct'], {types: ['direct']}],
  [['--types', 'direct', '--types=mixed'], {types: ['direct', 'mixed']}],
  [['--types=mixed, indirect,unspoken'], {types: ['mixed', 'indirect', 'unspoken']}],
  [['--min-confidence', '1'], {minConfidence: 1}],
  [['--min-confidence=0'], {minConfidence: 0}],
  [['--explain'], {explain: true}]
] as const)('should pass %j on', async (argv, options) => {
  const text = won + '\nBob Hill said that it rained. He called it “a gift.” The “reform” failed. “Why?”\n'
  const {out} = await call(['--json', ...argv], {stdin: text})
  expect(JSON.parse(out)).toEqual({file: '-', ...brief(attributeQuotes(text, options))})
})

const casts = {
  'bad.json': '[{"name": "Ann Lee"},',
  'number.json': '5',
  'nobody.json': '[]',
  'nameless.json': '[{"name": ""}]',
  'misspelt.json': '[{"name": "Ann Lee", "alias": ["Annie"]}]'
}

test.each([
  [['--frobnicate'], 2, /^quote-attribution: Unknown option '--frobnicate' \(see --help\)$/u],
  [['--json=yes'], 2, /^quote-attribution: Option '--json' does not take an argument \(see --help\)$/u],
  [['--types'], 2, /^quote-attribution: Option '--types <value>' argument missing \(see --help\)$/u],
  [['--types', 'direkt'], 2, /Expected --types of direct, mixed, indirect, unspoken, got 'direkt' \(see --help\)$/u],
  [['--types', ''], 2, /Expected --types of direct, mixed, indirect, unspoken, got '' \(see --help\)$/u],
  [['--min-confidence', 'high'], 2, /Expected --min-confidence between 0 and 1, got 'high' \(see --help\)$/u],
  [['--min-confidence', '1.5'], 2, /Expected --min-confidence between 0 and 1, got '1\.5' \(see --help\)$/u],
  [['--min-confidence', ''], 2, /Expected --min-confidence between 0 and 1, got '' \(see --help\)$/u],
  [['--min-confidence', '-1'], 2, /Option '--min-confidence' argument is ambiguous \(see --help\)$/u],
  [['--closed-cast'], 2, /Expected --speakers with --closed-cast \(see --help\)$/u],
  [[''], 2, /^quote-attribution: Expected a file, got '' \(see --help\)$/u],
  [['--speakers', '-'], 2, /^quote-attribution: Expected --speakers or a text from standard input, got both \(see --help\)$/u],
  [['--speakers', '-', '-'], 2, /from standard input, got both \(see --help\)$/u],
  [['--speakers', 'misspelt.json'], 1, /^quote-attribution: misspelt\.json: Expected `speakers\[0\]` to have only .*, got `alias`$/u],
  [['none.txt'], 1, /^quote-attribution: Cannot read none\.txt: no such file$/u],
  [['--speakers', 'none.json'], 1, /^quote-attribution: Cannot read none\.json: no such file$/u],
  [['--speakers', 'bad.json'], 1, /^quote-attribution: bad\.json: Expected JSON: .+$/u],
  [['--speakers', 'number.json'], 1, /number\.json: Expected a list of speakers, or an object with `speakers`$/u],
  [['--speakers', 'nobody.json', '--closed-cast'], 1, /^quote-attribution: nobody\.json: .*speakers.*$/u],
  [['--speakers', 'nameless.json'], 1, /^quote-attribution: nameless\.json: .*name.*$/u]
])('should say on one line what is wrong with %j', async (argv, code, message) => {
  const outcome = await call(argv, {files: casts, stdin: won})
  expect([outcome.code, outcome.out]).toEqual([code, ''])
  expect(outcome.err).toMatch(/^[^\n]+\n$/u)
  expect(outcome.err.trimEnd()).toMatch(message)
})

test('should take the speakers who have a name from what it wrote', async () => {
  const text = '“It works,” said Dr. Ann Lee. “No,” said two guards. “It does,” she said. Lee left.'
  const {out} = await call(['--json', 'a.txt'], {files: {'a.txt': text}})
  const again = await call(['--json', '--speakers', 'cast.json', 'a.txt'], {files: {'a.txt': text, 'cast.json': out}})
  const {speakers} = JSON.parse(again.out) as Pick<Attribution, 'speakers'>
  expect(speakers.map(({name, known, role}) => [name, known, role])).toEqual([['Ann Lee', 0, 'Dr.'], ['two guards', null, null]])
})

test('should take speakers from standard input beside a file', async () => {
  const {code, out} = await call(['--speakers', '-', 'a.txt'], {files: {'a.txt': won}, stdin: '[{"name": "Ann Lee"}]'})
  expect([code, out]).toEqual([0, 'Ann Lee  said  “We won,”\n'])
})

test('should read UTF-16 by its byte order mark', async () => {
  const {out, err} = await call(['a.txt'], {files: {'a.txt': Buffer.from('\uFEFF' + won, 'utf16le')}})
  expect([out, err]).toEqual(['Ann Lee  said  “We won,”\n', ''])
})

test.each([
  ['UTF-16 without a mark', Buffer.from(won, 'utf16le')],
  ['Windows-1252', Buffer.from('\x93We won,\x94 Ann Lee said.\n', 'latin1')]
])('should warn of %s', async (_, bytes) => {
  const {code, err} = await call(['a.txt'], {files: {'a.txt': bytes}})
  expect([code, err]).toEqual([0, 'quote-attribution: a.txt: Not UTF-8, some characters are lost: convert it first, as with `iconv -t UTF-8`\n'])
})

test('should read on behind a file that is not there', async () => {
  expect(await call(['--json', 'none.txt', 'a.txt'], {files: {'a.txt': won}})).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^\{"file":"a\.txt".*\}\n$/u),
    err: 'quote-attribution: Cannot read none.txt: no such file\n'
  })
})

test('should say what is odd in a text, and where', async () => {
  const text = 'It rained.\r\nYes: “We won, Ann Lee said.\r\n\r\nNo.\n\n“We lost, Bob Hill said.\n'
  const {code, err} = await call(['a.txt'], {files: {'a.txt': text}})
  expect(code).toBe(0)
  expect(err.split('\n').map(line => line.replace(/: .*(?=\()/u, ' '))).toEqual([
    'a.txt:2:6 (unclosed-mark)',
    'a.txt:6:1 (unclosed-mark)',
    ''
  ])
  expect((await call(['--json', 'a.txt'], {files: {'a.txt': text}})).err).toBe('')
})

test.each([[['--help']], [['-h']], [['--frobnicate', '--help']]])('should help with %j', async argv => {
  const {code, out, err} = await call(argv, {terminal: true})
  expect([code, err]).toEqual([0, ''])
  for (const option of ['--json', '--speakers', '--closed-cast', '--types', '--min-confidence', '--explain', '--version']) {
    expect(out).toContain(`  ${option}`)
  }
  expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
})

test('should help who gives nothing to read', async () => {
  const {code, out, err} = await call([], {terminal: true})
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe((await call(['--help'])).out)
})

test('should tell its version', async () => {
  expect(await call(['--version'])).toEqual({code: 0, out: '1.2.3\n', err: ''})
})

test('should call someone who is not known unknown', async () => {
  expect((await call(['--min-confidence', '1'], {stdin: '“Why?”\n'})).out).toBe('unknown  –  “Why?”\n')
})

test('should wrap what was said to the terminal', async () => {
  const text = '“We won because all of us ran as fast as we could,” Ann Lee said.\n'
  expect((await call([], {stdin: text, columns: 45})).out.split('\n')).toEqual([
    'Ann Lee  said  “We won because all of us ran',
    '               as fast as we could,”',
    ''
  ])
  expect((await call([], {stdin: text})).out.split('\n')).toHaveLength(2)
})

test.each([20, 30, 40])('should fit into %d columns', async columns => {
  const text = '“We won because all of us ran as fast as we could,” Anastasia Leeuwenhoek shouted.\n'
  const lines = (await call([], {stdin: text, columns})).out.split('\n')
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
})

test('should part the tables of two files, not begin with an empty line', async () => {
  const {out} = await call(['none.txt', 'a.txt', '-'], {files: {'a.txt': won}, stdin: lost})
  expect(out).toMatch(/^a\.txt\n[^\n]+\n\n-\n/u)
})

test('should give each speaker a colour of their own', async () => {
  const {out} = await call([], {stdin: won + '\n' + lost + '\n“Twice,” Ann Lee said.\n', color: true})
  expect(out.split('\n').map(line => line.split('\u001B').slice(1))).toEqual([
    ['[36mAnn Lee ', '[0m  said   “We won,”'],
    ['[33mBob Hill', '[0m  asked  “We lost,”'],
    ['[36mAnn Lee ', '[0m  said   “Twice,”'],
    []
  ])
})

test('should explain', async () => {
  const {out} = await call(['--explain'], {stdin: won})
  expect(out).toMatch(/^Ann Lee {2}said {2}“We won,”\n {15}[01]\.\d{3} Ann Lee: \p{L}+ [+−]\d+\.\d/u)
  expect(out).not.toMatch(/0\.0/u)
})

test('should not let a text steer the terminal', async () => {
  const {out} = await call([], {stdin: '“We \u001B[31mwon\u0007,\u202E\tall,” Ann Lee said.\n'})
  expect(out).toContain('“We [31mwon, all,”')
})

test.each([
  [{isTTY: true}, {}, true],
  [{isTTY: true}, {TERM: 'dumb'}, false],
  [{isTTY: true}, {NO_COLOR: '1'}, false],
  [{isTTY: true}, {NO_COLOR: ''}, true],
  [{}, {}, false],
  [{}, {FORCE_COLOR: '1'}, true],
  [{}, {FORCE_COLOR: '1', NO_COLOR: '1'}, true],
  [{}, {FORCE_COLOR: ''}, false],
  [{isTTY: true}, {FORCE_COLOR: '0'}, false]
])('should know whether to write colours: %j %j', (output, env, expected) => {
  expect(wantsColor(output, env)).toBe(expected)
})

test.each([
  ['Ann', 3],
  ['Lévi', 4],
  ['Le\u0301vi', 4],
  ['王毅', 4],
  ['Zoë 🙂', 6]
])('should know how wide %s is', (text, expected) => expect(widthOf(text)).toBe(expected))

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one', 7, ['one']],
  ['', 7, ['']],
  ['incomprehensible', 7, ['incompr', 'ehensib', 'le']],
  ['王毅王毅', 5, ['王毅', '王毅']],
  ['one two', Infinity, ['one two']]
])('should wrap %j to %d', (text, width, expected) => expect(wrap(text, width)).toEqual(expected))

test('should cut, fill and clean', () => {
  expect(cut('a very long name', 10)).toBe('a very lo…')
  expect(cut('王毅王毅', 4)).toBe('王…')
  expect(pad('王毅', 6)).toBe('王毅  ')
  expect(clean(' a\n\tb\u0000 c ')).toBe('a b c')
})

const command = ['--import', 'tsx', fileURLToPath(new URL('../src/cli/index.ts', import.meta.url))]

async function start(argv: readonly string[], input: string, readsOn = true): Promise<Outcome> {
  const env = {...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, NODE_OPTIONS: ''}
  const child = spawn(process.execPath, [...command, ...argv], {env})
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => {
    out.push(chunk)
    if (!readsOn) child.stdout.destroy()
  })
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number]
  return {code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString()}
}

test('should run as a command', async () => {
  expect(await start([], won)).toEqual({code: 0, out: 'Ann Lee  said  “We won,”\n', err: ''})
  expect(await start(['--version'], '')).toMatchObject({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/u)})
  expect(await start(['no-such-file.txt'], '')).toMatchObject({code: 1, out: ''})
}, 60_000)

test('should end quietly when nobody reads on', async () => {
  const text = `“${'We won. '.repeat(100_000)}” Ann Lee said.\n`
  expect(await start(['--json'], text, false)).toMatchObject({code: 0, err: ''})
}, 60_000)

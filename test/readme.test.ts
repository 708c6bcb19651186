import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {help} from '../src/cli/arguments.js'
import {findBlocks, findExamples, readReadme, runExample} from '../scripts/readme/programs.js'

// `npm test` builds first: the examples run on the built package. `npm run examples` renews their outputs.
const readme = readReadme()
const examples = findExamples(readme)
const rootOf = (name: string): URL => new URL('../' + name, import.meta.url)
const manifest = JSON.parse(readFileSync(rootOf('package.json'), 'utf8')) as {scripts: Record<string, string>}

test('should have examples with an output', () => {
  expect(examples.filter(({output}) => output).length).toBeGreaterThanOrEqual(3)
})

test.each(examples.map(example => [example.code.trim().split('\n').at(-1)!, example] as const))(
  'should print what it says: … %s', (_, example) => {
    const printed = runExample(example)
    if (example.output) expect(printed).toBe(example.output.code)
  }
)

// What a reader would answer, which no renewal of the outputs changes.
test.each([
  ['Ana Ruiz (say, '], ['Tom Okoro (call, '], ['Ana Ruiz (tell, '], ['unknown (no cue, 0.00): Who has the keys?'],
  ['aliases: [ \'Ruiz\' ]'], ['role: \'Dr.\''], ['\'and bring your friends.\''], ['indirect: nobody read it (the mayor)'],
  ['unspoken: reform (nobody)'], ['unspoken: sorry. (nobody)']
])('should answer rightly: %s', answer => {
  expect(examples.map(({output}) => output?.code ?? '').join('')).toContain(answer)
})

test('should come to the first code within a screen, and to its use within the next', () => {
  const lineOf = (words: string): number => readme.slice(0, readme.indexOf(words)).split('\n').length
  expect(lineOf('```')).toBeLessThanOrEqual(45)
  expect(lineOf('```js')).toBeLessThanOrEqual(60)
})

test('should have its sections in order', () => {
  expect([...readme.matchAll(/^## (.+)$/gmu)].map(([, title]) => title)).toEqual([
    'What is this?', 'When should I use this?', 'Install', 'Use', 'API', 'How it works', 'Accuracy', 'Types', 'Compatibility',
    'Security', 'Related', 'Contribute', 'License'
  ])
})

const documents = ['README.md', 'CONTRIBUTING.md', 'docs/what-counts.md', 'examples/README.md', 'CHANGELOG.md']

test.each(documents)('should link to files and headings that are there: %s', document => {
  const text = readFileSync(rootOf(document), 'utf8')
  const withoutCode = text.replaceAll(/^```.*?^```$/gmsu, '').replaceAll(/`[^`\n]*`(?!\])/gu, '')
  const targets = [...withoutCode.matchAll(/\]\(([^)\s]+)\)/gu)].map(match => match[1]!)
  const missing = targets.filter(target => !target.startsWith('https://') && !isThere(target))
  expect(missing).toEqual([])

  function isThere(target: string): boolean {
    const [path, heading] = target.split('#')
    const file = path ? new URL(path, rootOf(document)) : rootOf(document)
    if (!existsSync(file)) return false
    return heading === undefined || headingsOf(readFileSync(file, 'utf8')).includes(heading)
  }
})

const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gmu)].map(([, title]) =>
    title!.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'))

test.each(documents)('should name only scripts that there are: %s', document => {
  const text = readFileSync(rootOf(document), 'utf8')
  const scripts = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/gu)].map(match => match[1]!)
  expect(scripts.filter(name => !(name in manifest.scripts))).toEqual([])
})

test('should name each option of the library and of the command', () => {
  const types = readFileSync(rootOf('src/types.ts'), 'utf8')
  const [, body] = /interface Options \{(.*?)^\}/msu.exec(types)!
  const options = [...body!.matchAll(/^ {2}readonly ([A-Za-z]+)/gmu)].map(match => match[1]!)
  expect(options.length).toBeGreaterThan(5)
  expect(options.filter(option => !readme.includes('| `' + option + '` |'))).toEqual([])
  const flags = [...help.matchAll(/^ {2}(--[a-z-]+)/gmu)].map(match => match[1]!).filter(flag => flag !== '--version')
  expect(flags.filter(flag => !readme.includes(flag))).toEqual([])
})

test('should name each type that is exported', () => {
  const types = readFileSync(rootOf('src/types.ts'), 'utf8')
  const names = [...types.matchAll(/^export (?:interface|type) ([A-Za-z]+)/gmu)].map(match => match[1]!)
  expect(names.filter(name => !readme.includes('`' + name + '`'))).toEqual([])
})

test('should leave no block of code open', () => {
  expect(findBlocks(readme).length * 2).toBe([...readme.matchAll(/^```/gmu)].length)
})

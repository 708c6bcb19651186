import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = fileURLToPath(new URL('../../README.md', import.meta.url))

/** A block of code of the readme. */
export interface Block {
  readonly language: string
  readonly code: string
  /** Where `code` stands in the readme. */
  readonly start: number
  readonly end: number
}

/** A block of JavaScript, and the block behind it that says what it prints. */
export interface Example {
  /** What must have run before: blocks without an `import` go on from those above. */
  readonly before: readonly string[]
  readonly code: string
  readonly output: Block | null
}

export const readReadme = (): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n')

export function findBlocks(readme: string): Block[] {
  return [...readme.matchAll(/^```(\S*)\n(.*?)^```$/gmsu)].map(({0: all, 1: language, 2: code, index}) => {
    const start = index + all.indexOf('\n') + 1
    return {language: language!, code: code!, start, end: start + code!.length}
  })
}

export function findExamples(readme: string): Example[] {
  const examples: Example[] = []
  const blocks = findBlocks(readme)
  for (const [i, {language, code}] of blocks.entries()) {
    if (language !== 'js') continue
    const last = examples.at(-1)
    const before = last && !/^import /mu.test(code) ? [...last.before, last.code] : []
    const next = blocks[i + 1]
    examples.push({before, code, output: next?.language === 'text' ? next : null})
  }
  return examples
}

/** What an example prints, run on the built package as its reader would run it. */
export function runExample({before, code}: Example): string {
  const mark = '--- the example begins here ---\n'
  const program = [...before, `process.stdout.write(${JSON.stringify(mark)})`, code].join('\n')
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: undefined}
  })
  return output.slice(output.indexOf(mark) + mark.length).replaceAll('\r\n', '\n')
}

/** Keep what the examples print now as what they should print; tells whether anything is new. */
export function renewOutputs(): boolean {
  const readme = readReadme()
  let renewed = readme
  // From the end, so that what stands above keeps its place.
  for (const example of findExamples(readme).reverse()) {
    if (!example.output) continue
    const {start, end} = example.output
    renewed = renewed.slice(0, start) + runExample(example) + renewed.slice(end)
  }
  writeFileSync(file, renewed)
  return renewed !== readme
}

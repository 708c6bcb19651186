// Packs the built package, installs it into an empty project, and uses it there as its users will. Run `npm run package`.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import vm from 'node:vm'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const project = mkdtempSync(path.join(tmpdir(), 'quote-attribution-'))

const quotation = '“It works,” said Mr. Lee.'
const expected = 'It works,'

/** Each claim about the package, and what shows it; the order matters, since later ones install more. */
const checks: readonly (readonly [string, () => unknown])[] = [
  ['publint --strict', () => runTool('publint', 'publint', ['--strict'])],
  ['attw, all but the plugin', () => attw(['--profile', 'node16', '--exclude-entrypoints', 'retext'])],
  ['attw, the plugin (ESM only)', () => attw(['--profile', 'esm-only', '--entrypoints', 'retext'])],
  ['only what users need is packed', checkPackedFiles],
  ['the tarball installs into an empty project', installTarball],
  ['import', () => runModule('esm.mjs', `import {attributeQuotes} from 'quote-attribution'\n${useIt}`)],
  ['require', () => runModule('cjs.cjs', `const {attributeQuotes} = require('quote-attribution')\n${useIt}`)],
  ['types under node16, ESM', () => checkTypes('module.mts', 'node16', 'node16')],
  ['types under node16, CommonJS', () => checkTypes('common.cts', 'node16', 'node16')],
  ['types under bundler', () => checkTypes('bundled.ts', 'esnext', 'bundler')],
  ['an esbuild bundle for the browser', checkBundle],
  ['the file for <script>', checkScript],
  ['the command', checkCommand],
  ['the plugin, with unified installed', checkPlugin]
]

const useIt = `
const [quote] = attributeQuotes(${JSON.stringify(quotation)}).quotes
if (quote.text !== ${JSON.stringify(expected)}) throw new Error('Read ' + quote.text)
if (quote.speaker.name !== 'Mr. Lee') throw new Error('Heard ' + quote.speaker.name)
`

const typedUse = `
import type {Attribution, Options, Quote} from 'quote-attribution'
import {attributeQuotes, english, segments} from 'quote-attribution'

const options: Options = {language: english, types: ['direct']}
const attribution: Attribution = attributeQuotes(${JSON.stringify(quotation)}, options)
export const quotes: readonly Quote[] = attribution.quotes
export const starts: number[] = segments('', attribution).map(({start}) => start)
// @ts-expect-error: a number is no text.
attributeQuotes(1)
`

const pluginUse = `
import {unified} from 'unified'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import retextQuoteAttribution from 'quote-attribution/retext'

const file = await unified().use(retextEnglish).use(retextQuoteAttribution).use(retextStringify)
  .process(${JSON.stringify(quotation)})
const quote = file.data.quotes?.[0]
if (quote?.text !== ${JSON.stringify(expected)}) throw new Error('Read ' + String(quote?.text))
if (quote.place?.start.line !== 1) throw new Error('Has no place')
`

function runTool(name: string, bin: string, args: readonly string[], cwd = root): string {
  const manifest = path.join(root, 'node_modules', name, 'package.json')
  const {bin: bins} = JSON.parse(readFileSync(manifest, 'utf8')) as {bin: string | Record<string, string>}
  const file = typeof bins === 'string' ? bins : bins[bin]!
  return run(process.execPath, [path.resolve(path.dirname(manifest), file), ...args], cwd)
}

function run(command: string, args: readonly string[], cwd = project): string {
  return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

const npm = (args: readonly string[], cwd = project): string =>
  // On Windows npm is a command file, which only a shell can start.
  execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32'})

const attw = (args: readonly string[]): string =>
  runTool('@arethetypeswrong/cli', 'attw', ['--pack', root, '--no-emoji', '--no-color', ...args])

function pack(): {filename: string; files: {path: string}[]} {
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', project], root)) as
    ReturnType<typeof pack>[]
  return packed!
}

function checkPackedFiles(): void {
  const allowed = /^(?:dist\/.+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/u
  const odd = pack().files.map((file) => file.path).filter((file) => !allowed.test(file))
  if (odd.length > 0) throw new Error('Also packed: ' + odd.join(', '))
}

function installTarball(): void {
  const {filename} = pack()
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({name: 'empty', version: '1.0.0', private: true}))
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', path.join(project, filename)])
}

function runModule(name: string, source: string): string {
  writeFileSync(path.join(project, name), source)
  return run(process.execPath, [name])
}

function checkTypes(name: string, module: string, moduleResolution: string, source = typedUse, lib = ['es2022']): void {
  writeFileSync(path.join(project, name), source)
  const compilerOptions = {
    target: 'es2022', lib, types: [], module, moduleResolution,
    strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true
  }
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: [name]}))
  runTool('typescript', 'tsc', ['--project', '.'], project)
}

async function checkBundle(): Promise<void> {
  const entry = path.join(project, 'browser.js')
  writeFileSync(entry, `import {attributeQuotes} from 'quote-attribution'\n${useIt}`)
  const {outputFiles} = await build({entryPoints: [entry], bundle: true, platform: 'browser', format: 'iife', write: false})
  vm.runInNewContext(outputFiles[0]!.text)
}

function checkScript(): void {
  const file = path.join(project, 'node_modules/quote-attribution/dist/quote-attribution.min.js')
  vm.runInNewContext(readFileSync(file, 'utf8') + `\nconst {attributeQuotes} = quoteAttribution\n${useIt}`)
}

function checkCommand(): void {
  const bin = path.join(project, 'node_modules/.bin/quote-attribution')
  const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string}
  const shell = {cwd: project, encoding: 'utf8', shell: process.platform === 'win32'} as const
  const told = execFileSync(bin, ['--version'], shell)
  if (!told.includes(version)) throw new Error('Expected version ' + version + ', got ' + told)
  const json = execFileSync(bin, ['--json'], {...shell, input: quotation})
  const {quotes} = JSON.parse(json) as {quotes: {text: string}[]}
  if (quotes[0]?.text !== expected) throw new Error('Read ' + json)
}

function checkPlugin(): void {
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', 'unified@11', 'retext-english@5', 'retext-stringify@4'])
  runModule('plugin.mjs', pluginUse)
  // The types of vfile speak of `URL`.
  checkTypes('plugin.mts', 'node16', 'node16', pluginUse, ['es2022', 'dom'])
}

async function main(): Promise<void> {
  let failed = 0
  for (const [claim, check] of checks) {
    const started = performance.now()
    try {
      await check()
      console.log('ok    ' + claim + ' (' + ((performance.now() - started) / 1000).toFixed(1) + ' s)')
    } catch (error) {
      failed++
      const {message, stdout = '', stderr = ''} = error as Error & {stdout?: string; stderr?: string}
      console.log('FAIL  ' + claim + '\n' + [message, stdout, stderr].filter(Boolean).join('\n').replace(/^/gmu, '      '))
    }
  }
  rmSync(project, {recursive: true, force: true})
  if (failed > 0) process.exitCode = 1
}

await main()

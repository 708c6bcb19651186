import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'
import ts from 'typescript'

const src = fileURLToPath(new URL('../src', import.meta.url))

const stages = ['quotation', 'report', 'speaker', 'conversation', 'attribution']

const vocabulary = ['types.ts', 'span.ts', 'text/']

/** Who may import whom: values, since types may come from anywhere. A folder ends in a slash. */
const allowed: readonly (readonly [from: string, to: readonly string[]])[] = [
  ...vocabulary.map((from) => [from, vocabulary] as const),
  ...stages.map((stage) => [stage + '/', [...vocabulary, stage + '/']] as const),
  ['options.ts', vocabulary],
  ['segments.ts', [...vocabulary, 'options.ts']],
  ['language/', [...vocabulary, 'language/']],
  ['attribute.ts', [...vocabulary, ...stages.map((stage) => stage + '/'), 'options.ts', 'segments.ts']],
  [
    'index.ts',
    [...vocabulary, ...stages.map((stage) => stage + '/'), 'options.ts', 'segments.ts', 'language/', 'attribute.ts']
  ],
  ['retext.ts', ['index.ts', 'retext/', 'package']],
  ['retext/', ['index.ts', 'retext/', 'package']],
  ['cli/', ['index.ts', 'cli/', 'package']]
]

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'))

test.each(files)('%s has a layer', (file) => {
  expect(layerOf(file)).toBeDefined()
})

test.each(files)('%s imports only what its layer may', (file) => {
  const forbidden = findImports(file).filter(({from, to}) => !isAllowed(from, to))
  expect(forbidden.map(({to}) => to)).toEqual([])
})

test.each([
  ['quotation/pairs.ts', 'text/tokens.ts', true],
  ['quotation/pairs.ts', 'quotation/marks.ts', true],
  ['quotation/pairs.ts', 'report/cues.ts', false],
  ['speaker/names.ts', 'language/en/titles.ts', false],
  ['attribution/decode.ts', 'index.ts', false],
  ['attribute.ts', 'language/english.ts', false],
  ['index.ts', 'language/english.ts', true],
  ['retext.ts', 'attribute.ts', false],
  ['retext.ts', 'package', true],
  ['segments.ts', 'package', false]
])('%s importing %s is allowed: %s', (from, to, expected) => expect(isAllowed(from, to)).toBe(expected))

function isAllowed(from: string, to: string): boolean {
  const layer = layerOf(from)
  return layer?.some((target) => matches(to, target)) ?? false
}

function layerOf(file: string): readonly string[] | undefined {
  return allowed.find(([from]) => matches(file, from))?.[1]
}

const matches = (file: string, target: string): boolean => (target.endsWith('/') ? file.startsWith(target) : file === target)

/** Values that a file imports or passes on: `import type` and `export type` don't count. */
function findImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(src, file), 'utf8'), ts.ScriptTarget.ES2022)
  return source.statements.flatMap((statement) => {
    const name = importedName(statement)
    return name ? [{from: file, to: resolve(file, name)}] : []
  })
}

function importedName(statement: ts.Statement): string | null {
  const isImport = ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly
  const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly
  if (!isImport && !isExport) return null
  const {moduleSpecifier} = statement
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null
}

function resolve(file: string, name: string): string {
  if (!name.startsWith('.')) return 'package'
  return path.posix.join(path.posix.dirname(file), name).replace(/\.js$/u, '.ts')
}

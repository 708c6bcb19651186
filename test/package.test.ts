import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {weighRoot} from '../scripts/size/weigh.js'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Record<string, unknown>
// `npm test` builds first.
const dist = (name: string): string => readFileSync(new URL('../dist/' + name, import.meta.url), 'utf8')

test('should weigh no more than it does, minified and gzipped, English included', async () => {
  expect((await weighRoot()).gzipped).toBeLessThanOrEqual(154_200)
})

// To be turned when it is light enough: most of it is code, not tables.
test.failing('should weigh 65 kB or less, minified and gzipped, English included', async () => {
  expect((await weighRoot()).gzipped).toBeLessThanOrEqual(65_000)
})

test('should import nothing at run time in the source of the root entry', async () => {
  expect((await weighRoot()).imports).toEqual([])
})

test('should import nothing but its own files in the built root entry', () => {
  expect(findForeignImports('index.js')).toEqual([])
  expect(findForeignImports('index.cjs')).toEqual([])
  expect(findForeignImports('quote-attribution.min.js')).toEqual([])
})

test('should find an import of a package in what is built (the plugin has one)', () => {
  expect(findForeignImports('retext.js')).toContain('nlcst-to-string')
})

test('should keep the plugin and the root entry on one `english`', () => {
  // Were the language bundled twice, `english` of the root entry would be a stranger to the plugin.
  expect(findImports('retext.js').some((name) => findImports('index.js').includes(name))).toBe(true)
})

test('should name each dependency that the plugin needs, and unified as a peer that is optional', () => {
  expect(manifest['dependencies']).toHaveProperty('nlcst-to-string')
  expect(manifest['peerDependencies']).toHaveProperty('unified')
  expect(manifest['peerDependenciesMeta']).toEqual({unified: {optional: true}})
})

test('should lock no package to another registry than the default one', () => {
  const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
  const {packages} = JSON.parse(lock) as {packages: Record<string, {resolved?: string; integrity?: string}>}
  const resolved = Object.values(packages).flatMap((one) => one.resolved ?? [])
  expect(resolved.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([])
  expect(Object.entries(packages).filter(([name, {integrity}]) => name && !integrity)).toEqual([])
})

/** Packages that a built file imports or requires, itself or through the chunks that it imports. */
function findForeignImports(name: string, seen = new Set<string>()): string[] {
  if (seen.has(name)) return []
  seen.add(name)
  return findImports(name).flatMap((one) => (one.startsWith('./') ? findForeignImports(one.slice(2), seen) : [one]))
}

function findImports(name: string): string[] {
  const statement = /(?:^|[;\n}])\s*(?:import|export)\s*(?:[^'";]*?\sfrom\s*)?["']([^"']+)["']/gu
  const call = /(?<![.\p{L}])(?:require|import)\(["']([^"']+)["']\)/gu
  return [statement, call].flatMap((pattern) => [...dist(name).matchAll(pattern)].map((match) => match[1]!))
}

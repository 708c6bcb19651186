import {existsSync} from 'node:fs'
import {defineConfig} from 'tsup'

const edges = Object.entries({cli: 'src/cli/index.ts', retext: 'src/retext.ts'})
const present = Object.fromEntries(edges.filter(([, path]) => existsSync(path)))
const typed = Object.fromEntries(Object.entries(present).filter(([name]) => name === 'retext'))
const shared = {target: 'es2022', splitting: true} as const

export default defineConfig([
  // One build for all that is ESM, so that the plugin and the command share the root entry's objects (`english`).
  {
    ...shared,
    entry: {index: 'src/index.ts', ...present},
    format: 'esm',
    dts: {entry: {index: 'src/index.ts', ...typed}}
  },
  {...shared, entry: {index: 'src/index.ts'}, format: 'cjs', splitting: false, dts: true},
  {
    ...shared,
    entry: {'quote-attribution': 'src/index.ts'},
    format: 'iife',
    globalName: 'quoteAttribution',
    minify: true,
    platform: 'browser',
    splitting: false,
    outExtension: () => ({js: '.min.js'})
  }
])

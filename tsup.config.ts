import {defineConfig} from 'tsup'
import {squeeze} from './scripts/size/squeeze.js'

const shared = {target: 'es2022' as const, esbuildPlugins: [squeeze]}

export default defineConfig([
  // One build for all that is ESM, so that the plugin and the command share the root entry's objects (`english`).
  {
    ...shared,
    entry: {index: 'src/index.ts', retext: 'src/retext.ts', cli: 'src/cli/index.ts'},
    format: 'esm',
    splitting: true,
    dts: {entry: {index: 'src/index.ts', retext: 'src/retext.ts'}}
  },
  {...shared, entry: {index: 'src/index.ts'}, format: 'cjs', dts: true},
  {
    ...shared,
    entry: {'quote-attribution': 'src/index.ts'},
    format: 'iife',
    globalName: 'quoteAttribution',
    minify: true,
    platform: 'browser',
    outExtension: () => ({js: '.min.js'})
  }
])

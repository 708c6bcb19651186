import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'

// The bundler knows no flag `u`.
const tables = /language[\\/]en[\\/].*\.ts$/

/** Ships the tables of words without the line breaks and indents that only a reader of the source needs. */
export const squeeze: Plugin = {
  name: 'squeeze',
  setup: ({onLoad}) => onLoad({filter: tables}, async ({path}) => {
    const source = await readFile(path, 'utf8')
    return {contents: source.replace(/words\(`[^`$]*`\)/gu, table => table.replace(/\s+/gu, ' ')), loader: 'ts'}
  })
}

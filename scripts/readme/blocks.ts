import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const file = fileURLToPath(new URL('../../README.md', import.meta.url))

/** Put `text` between `<!-- name -->` and `<!-- /name -->` of the readme. */
export function writeBlock(name: string, text: string): void {
  writeFileSync(file, replaceBlock(readFileSync(file, 'utf8'), name, text))
}

/** `readme` with `text` between the marks of `name`, on lines of its own. */
export function replaceBlock(readme: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [readme.indexOf(open), readme.indexOf(close)]
  if (start < 0 || end < start) throw new Error('Expected `' + open + '` and `' + close + '` in the readme, found none')
  return readme.slice(0, start + open.length) + '\n\n' + text + '\n\n' + readme.slice(end)
}

import {parseArgs} from 'node:util'
import {kindsOfTexts, readTexts, tally} from '../test/support/texts.js'
import type {Miss, Tally} from '../test/support/texts.js'

const usage = `Read the texts of test/texts and compare with their answers.

Usage: npm run texts -- [options]

  --only KIND  read one folder of them
  --misses     list what is not read as expected`

function main(): void {
  const {values} = parseArgs({
    options: {only: {type: 'string'}, misses: {type: 'boolean', default: false}, help: {type: 'boolean', default: false}}
  })
  if (values.help) return console.log(usage)
  const kinds = kindsOfTexts()
  const only = values.only ?? kinds[0]!
  if (!kinds.includes(only)) throw new Error(`no texts of kind ${only}: there are ${kinds.join(', ')}`)
  for (const kind of values.only === undefined ? kinds : [only]) {
    const {tally: counts, misses} = tally(readTexts(kind))
    if (values.misses) misses.forEach(miss => console.log(describe(miss)))
    console.log(line(kind, counts))
  }
}

const describe = ({title, expected, read}: Miss): string => `${title}\n  expected ${expected}\n  read     ${read}`

function line(kind: string, {quotes, right, rightByDefault, wrongByDefault, others}: Tally): string {
  const share = (right / quotes * 100).toFixed(1)
  return `${kind}: ${right} of ${quotes} right (${share} %); by default ${rightByDefault} right, ${wrongByDefault} wrong; `
    + `${others} that are no quotes`
}

main()

import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {listExamples, listOutputs, nameOutput, readOutput, runExample} from '../scripts/examples/run.js'

const examples = listExamples()

// `npm test` builds first. What should be printed stands in `examples/output/`; examples/README.md tells how to renew it.
test.each(examples)('should print what is kept: %s', name => {
  expect(runExample(name)).toBe(readOutput(name))
})

// What a reader would answer, which no renewal of the outputs changes.
const answers: readonly (readonly [string, string])[] = [
  ['node-script.mjs', 'Leila Haddad (said): We counted forty-one herons this spring, Last year it was nine.'],
  ['node-script.mjs', 'Owen Pryce (called): a very lucky Sunday.'],
  ['node-script.mjs', 'Owen Pryce (told): Come back in autumn, and we will count again.'],
  ['typescript.ts', 'Jonas Weber\n  direct    The pumps run, There is nothing to pump.'],
  ['retext-markdown.mjs', '3:1  Miriam Cole: We lent eleven thousand books last winter,'],
  ['typescript.ts', 'Rosa Lindqvist\n  direct    Nobody asked us,\n  indirect  she would sell her cows'],
  ['explain.mjs', 'she is Mrs. Voss'],
  ['retext-markdown.mjs', '6:52  Tom Baird: a joke without an end.'],
  ['known-cast.mjs', 'The Parrot         cast[2]          Bosun: Light it! Light it!'],
  ['known-cast.mjs', '–                  not in the cast  Mr. Finch: That bird has more sense'],
  ['audiobook.mjs', '<voice name="Bruno">if the tide is &lt; 3 feet.</voice>'],
  ['audiobook.mjs', '<voice name="Ada">And if it is more?</voice>'],
  ['audiobook.mjs', '<voice name="Bruno">we swim.</voice>']
]

/** What it does not answer yet. A row that is answered moves up. */
const failing: typeof answers = []

test.each(answers)('should answer rightly: %s, %s', (name, answer) => {
  expect(runExample(name)).toContain(answer)
})

if (failing.length > 0) {
  test.failing.each(failing)('should answer rightly one day: %s, %s', (name, answer) => {
    expect(runExample(name)).toContain(answer)
  })
}

test('should keep an output for each example, and no other', () => {
  expect(listOutputs()).toEqual(examples.map(nameOutput).sort())
})

test('should list each example, once, in the readme of the examples', () => {
  const readme = readFileSync(new URL('../examples/README.md', import.meta.url), 'utf8')
  const links = [...readme.matchAll(/^\| \[`([^`]+)`\]\(\1\) /gmu)].map(([, name]) => name!)
  expect(links.filter(name => !name.endsWith('/') && !name.endsWith('.txt')).sort()).toEqual(examples)
})

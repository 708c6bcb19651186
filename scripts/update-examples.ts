// Keeps what the examples and the readme's code print now as what they should print: `npm run examples`.
// Look at the difference before you commit it.
import {listExamples, readOutput, runExample, writeOutput} from './examples/run.js'
import {renewOutputs} from './readme/programs.js'

for (const name of listExamples()) {
  const output = runExample(name)
  console.log(`${output === readOrEmpty(name) ? 'same' : 'NEW '}  ${name}`)
  writeOutput(name, output)
}
console.log(`${renewOutputs() ? 'NEW ' : 'same'}  README.md`)

function readOrEmpty(name: string): string {
  try {
    return readOutput(name)
  } catch {
    return ''
  }
}

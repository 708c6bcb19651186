// Keeps what the examples print now as what they should print: `npm run build && npx tsx scripts/update-examples.ts`.
// Look at the difference before you commit it.
import {listExamples, readOutput, runExample, writeOutput} from './examples/run.js'

for (const name of listExamples()) {
  const output = runExample(name)
  console.log(`${output === readOrEmpty(name) ? 'same' : 'NEW '}  ${name}`)
  writeOutput(name, output)
}

function readOrEmpty(name: string): string {
  try {
    return readOutput(name)
  } catch {
    return ''
  }
}

// What the root entry weighs in a browser, English included. Run `npm run size`, with `--readme` to tell the readme.
import {writeBlock} from './readme/blocks.js'
import {weighRoot} from './size/weigh.js'

const {minified, gzipped, inputs} = await weighRoot()
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1) + ' kB'
for (const [file, bytes] of inputs) console.log(kilobytes(bytes).padStart(10) + '  ' + file)
console.log(kilobytes(minified).padStart(10) + '  minified\n' + kilobytes(gzipped).padStart(10) + '  minified and gzipped')

if (process.argv.includes('--readme')) {
  const words = `The root entry, English and its model included, weighs ${kilobytes(minified)} minified, ${kilobytes(gzipped)} gzipped`
  writeBlock('size', words + ' (`npm run size`). It loads nothing else.')
}

// What the root entry weighs in a browser, English included. Run `npm run size`.
import {weighRoot} from './size/weigh.js'

const {minified, gzipped, inputs} = await weighRoot()
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7) + ' kB'
for (const [file, bytes] of inputs) console.log(kilobytes(bytes) + '  ' + file)
console.log(kilobytes(minified) + '  minified\n' + kilobytes(gzipped) + '  minified and gzipped')

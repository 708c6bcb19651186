import {parseArgs} from 'node:util'
import {attributeByNearestName} from './evaluate/baseline.js'
import {formatErrors} from './evaluate/errors.js'
import {findFallen, readFloor, writeFloor} from './evaluate/floor.js'
import {readCorpus} from './evaluate/gold.js'
import type {Measured} from './evaluate/measure.js'
import {measure} from './evaluate/measure.js'
import type {Attribute} from './evaluate/predict.js'
import {loadScorer} from './evaluate/scorer.js'
import {checkSeed} from './evaluate/seed.js'
import {formatTable, formatTypes} from './evaluate/table.js'

const usage = `Measure the library against gold attributions.

Usage: npm run evaluate -- [options]

  --corpora FOLDER  where the corpora are, with \`scorer\` and \`seed\` beside it (default: ../shared/corpora)
  --only NAME       one corpus, such as polnear-dev or pdnc-train, or seed; may be given several times
  --cast            give the names and aliases of each document as its closed cast
  --errors N        print N errors of the commonest kinds
  --check           fail when the seed is not perfect, or when a figure fell below scripts/floor.json
  --write-floor     keep the figures in scripts/floor.json
  --baseline        measure the trivial answer instead: regex marks, nearest capitalised name`

const withCast = ', cast'

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      corpora: {type: 'string', default: '../shared/corpora'},
      only: {type: 'string', multiple: true},
      cast: {type: 'boolean', default: false},
      errors: {type: 'string'},
      check: {type: 'boolean', default: false},
      'write-floor': {type: 'boolean', default: false},
      baseline: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false}
    }
  })
  if (values.help) return console.log(usage)
  const {corpora, cast} = values
  const attribute = values.baseline ? attributeByNearestName : await loadLibrary()
  const scorer = await loadScorer(corpora)
  const usual = ['seed', 'polnear-dev', 'pdnc-dev', ...(cast ? [] : ['pdnc-dev' + withCast]), 'litbank-dev']
  const names = values.only ?? usual
  const problems: string[] = []
  const columns = new Map<string, Measured>()

  for (const name of names.filter((one) => one !== 'seed')) {
    const known = cast || name.endsWith(withCast)
    const corpus = name.replace(withCast, '')
    const label = known ? corpus + withCast : corpus
    const documents = readCorpus(corpora, corpus, scorer)
    columns.set(label, measure(documents, attribute, scorer, known))
    if (!values.errors) continue
    console.log(label + '\n' + formatErrors(documents, attribute, scorer, known, Number(values.errors)))
  }

  if (columns.size > 0) console.log(formatTable(columns))
  for (const [name, {types}] of columns) {
    if (!hasContents(types)) continue
    console.log('\n' + name + ': gold type against ours\n' + formatTypes(types))
  }

  if (names.includes('seed')) {
    const {right, of, wrong} = checkSeed(corpora, attribute)
    console.log('\nseed ' + String(right) + ' of ' + String(of) + wrong.map((line) => '\n  ' + line).join(''))
    problems.push(...wrong)
  }

  if (values['write-floor']) writeFloor(columns)
  if (!values.check) return
  const fallen = findFallen(columns, readFloor())
  if (fallen.length > 0) console.log('\nbelow the floor:' + fallen.map((line) => '\n  ' + line).join(''))
  if (problems.length + fallen.length > 0) process.exitCode = 1
}

const hasContents = ({mixed, indirect}: Measured['types']): boolean =>
  [mixed, indirect].some((row) => Object.values(row).some((count) => count > 0))

async function loadLibrary(): Promise<Attribute> {
  const {attributeQuotes} = (await import('../src/index.js')) as unknown as {attributeQuotes: Attribute}
  return attributeQuotes
}

await main()

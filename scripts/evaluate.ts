import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {attributeByNearestName} from './evaluate/baseline.js'
import {formatErrors} from './evaluate/errors.js'
import {findFallen, readFloor, seedFloor, writeFloor, writeSeedFloor} from './evaluate/floor.js'
import type {GoldDocument} from './evaluate/gold.js'
import {readCorpus} from './evaluate/gold.js'
import {markdownCoverage, markdownTable} from './evaluate/markdown.js'
import type {Measured} from './evaluate/measure.js'
import {measure} from './evaluate/measure.js'
import type {Attribute} from './evaluate/predict.js'
import {writeBlock} from './readme/blocks.js'
import {dump, findDisagreements} from './evaluate/referee.js'
import {loadScorer} from './evaluate/scorer.js'
import {checkSeed} from './evaluate/seed.js'
import {formatCoverage, formatTable, formatTypes} from './evaluate/table.js'

const usage = `Measure the library against gold attributions.

Usage: npm run evaluate -- [options]

  --corpora FOLDER  where the corpora are, with \`scorer\` and \`seed\` beside it (default: ../shared/corpora)
  --only NAME       one corpus, such as polnear-dev or pdnc-train, or seed; may be given several times
  --cast            give the names and aliases of each document as its closed cast
  --errors N        print N errors of the commonest kinds
  --coverage        also print precision against coverage: what holds when only the surest are named
  --markdown        print the tables of the readme instead
  --readme          write them into the readme
  --dump FOLDER     keep what was predicted, as the scorer reads it
  --referee         fail when a figure is not, to the third digit, what the scorer's own command says
  --check           fail when a figure fell below scripts/floor.json, or more of the seed is wrong than there
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
      coverage: {type: 'boolean', default: false},
      markdown: {type: 'boolean', default: false},
      readme: {type: 'boolean', default: false},
      dump: {type: 'string'},
      referee: {type: 'boolean', default: false},
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

  const baselines = new Map<string, Measured>()
  const forReadme = values.markdown || values.readme

  for (const name of names.filter((one) => one !== 'seed')) {
    const known = cast || name.endsWith(withCast)
    const corpus = name.replace(withCast, '')
    const label = known ? corpus + withCast : corpus
    const documents = readCorpus(corpora, corpus, scorer)
    const measured = measure(documents, attribute, scorer, known)
    columns.set(label, measured)
    if (forReadme && !known) baselines.set(label, measure(documents, attributeByNearestName, scorer, known))
    if (values.dump) dump(values.dump, label, measured)
    if (values.referee) problems.push(...askReferee(corpora, label, documents, measured, known))
    if (!values.errors) continue
    console.log(label + '\n' + formatErrors(documents, attribute, scorer, known, Number(values.errors)))
  }

  if (forReadme) return showMarkdown(columns, baselines, values.readme)
  if (columns.size > 0) console.log(formatTable(columns))
  for (const [name, {types}] of columns) {
    if (!hasContents(types)) continue
    console.log('\n' + name + ': gold type against ours\n' + formatTypes(types))
  }
  for (const [name, {coverage}] of values.coverage ? columns : []) {
    console.log('\n' + name + ': precision against coverage\n' + formatCoverage(coverage()))
  }
  if (values.referee) console.log('\nthe scorer disagrees on ' + String(problems.length) + problems.map(indent).join(''))

  if (names.includes('seed')) {
    const {right, of, wrong} = checkSeed(corpora, attribute)
    console.log('\nseed ' + String(right) + ' of ' + String(of) + wrong.map(indent).join(''))
    if (values['write-floor']) writeSeedFloor(wrong.length)
    if (wrong.length > seedFloor()) problems.push(...wrong)
  }

  if (values['write-floor']) writeFloor(columns)
  if (!values.check && !values.referee) return
  const fallen = values.check ? findFallen(columns, readFloor()) : []
  if (fallen.length > 0) console.log('\nbelow the floor:' + fallen.map(indent).join(''))
  if (problems.length + fallen.length > 0) process.exitCode = 1
}

const indent = (line: string): string => '\n  ' + line

function askReferee(
  corpora: string, label: string, documents: readonly GoldDocument[], measured: Measured, cast: boolean
): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'quote-attribution-'))
  try {
    return findDisagreements(corpora, folder, label, documents, measured, cast)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

type Columns = ReadonlyMap<string, Measured>

function showMarkdown(columns: Columns, baselines: Columns, write: boolean): void {
  const blocks = {accuracy: markdownTable(columns, baselines), coverage: markdownCoverage(columns)}
  for (const [name, table] of Object.entries(blocks)) {
    console.log(table + '\n')
    if (write) writeBlock(name, table)
  }
}

const hasContents = ({mixed, indirect}: Measured['types']): boolean =>
  [mixed, indirect].some((row) => Object.values(row).some((count) => count > 0))

async function loadLibrary(): Promise<Attribute> {
  const {attributeQuotes} = (await import('../src/index.js')) as unknown as {attributeQuotes: Attribute}
  return attributeQuotes
}

await main()

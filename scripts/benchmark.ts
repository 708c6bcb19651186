import {cpus} from 'node:os'
import {parseArgs} from 'node:util'
import {buildSync} from 'esbuild'
import {writeNews, writeNovel} from './benchmark/texts.js'
import {readCorpus} from './evaluate/gold.js'
import type {Attribute} from './evaluate/predict.js'
import {loadScorer} from './evaluate/scorer.js'
import {writeBlock} from './readme/blocks.js'

const usage = `Measure how fast the library reads, warm, on one core; and whether time grows with the text.

Usage: npm run benchmark -- [options]

  --corpora FOLDER  time the texts of polnear-dev (as one) and pdnc-dev (novel by novel) in FOLDER too
  --runs N          how often each text is read; the median counts (default: 9)
  --readme          write the table of the readme`

const kilobyte = 1000
const length = 900 * kilobyte

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      corpora: {type: 'string'},
      runs: {type: 'string', default: '9'},
      readme: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false}
    }
  })
  if (values.help) return console.log(usage)
  const attribute = await loadBuilt()
  const runs = Number(values.runs)
  const texts = [
    ['news, made', writeNews(length)], ['novel, made', writeNovel(length)],
    ...(values.corpora === undefined ? [] : await readTexts(values.corpora))
  ] as const
  const rows: string[] = []
  for (const [name, text] of texts) {
    const {quotes} = attribute(text)
    const time = median(text, attribute, runs)
    console.log([
      name.padEnd(36), (text.length / kilobyte).toFixed(0).padStart(5) + ' kB', time.toFixed(0).padStart(6) + ' ms',
      (text.length / kilobyte / time).toFixed(2).padStart(6) + ' MB/s', String(quotes.length).padStart(6) + ' quotes'
    ].join('  '))
    const [size, speed] = [(text.length / kilobyte).toFixed(0) + ' kB', (text.length / kilobyte / time).toFixed(1) + ' MB/s']
    rows.push('| ' + [name, size, count(quotes.length), time.toFixed(0) + ' ms', speed].join(' | ') + ' |')
  }
  for (const [name, write] of [['news', writeNews], ['novel', writeNovel]] as const) {
    const times = [1, 2, 4, 8].map(times => median(write(times * 250 * kilobyte), attribute, Math.min(runs, 5)))
    const growth = times.map(time => (time / times[0]!).toFixed(1) + '×').join(' ')
    console.log(`${name}, 250 kB · 1 2 4 8: ${times.map(time => time.toFixed(0)).join(' ')} ms (${growth})`)
  }
  if (values.readme) writeBlock('speed', describeTimes(rows))
}

const count = (value: number): string => value.toLocaleString('en')

/** What was measured, and on what. */
function describeTimes(rows: readonly string[]): string {
  const machine = `${cpus()[0]?.model.trim() ?? 'an unknown processor'}, one core, Node ${process.versions.node}`
  const head = ['| text | size | quotes | time | speed |', '|---|--:|--:|--:|--:|']
  return [...head, ...rows].join('\n') + `\n\nWarm, by \`npm run benchmark -- --corpora FOLDER\` (${machine}). Time grows with the text.`
}

/** The library as it is shipped, bundled: loaders that compile sources as they go make them slower. */
async function loadBuilt(): Promise<Attribute> {
  const {outputFiles} = buildSync({
    entryPoints: ['src/index.ts'], bundle: true, format: 'esm', target: 'es2022', platform: 'neutral', write: false
  })
  const url = 'data:text/javascript;base64,' + Buffer.from(outputFiles[0]!.contents).toString('base64')
  const {attributeQuotes} = (await import(url)) as {attributeQuotes: Attribute}
  return attributeQuotes
}

async function readTexts(corpora: string): Promise<(readonly [name: string, text: string])[]> {
  const scorer = await loadScorer(corpora)
  const articles = readCorpus(corpora, 'polnear-dev', scorer).map(({text}) => text).join('\n\n')
  const novels = readCorpus(corpora, 'pdnc-dev', scorer).map(({id, text}) => [id, text] as const)
  return [['polnear-dev', articles], ...novels]
}

/** Milliseconds of the processor, so that other programs do not count; the first runs warm it up. */
function median(text: string, attribute: Attribute, runs: number): number {
  for (let i = 0; i < 3; i++) attribute(text)
  const times = Array.from({length: runs}, () => {
    const from = process.cpuUsage()
    attribute(text)
    const {user, system} = process.cpuUsage(from)
    return (user + system) / 1000
  })
  return times.sort((a, b) => a - b)[runs >> 1]!
}

await main()

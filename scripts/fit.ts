import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {featureNames} from '../src/attribution/features.js'
import {forestOf, scoreFeatures, sumOf} from '../src/attribution/scorer.js'
import type {Model} from '../src/language/tables.js'
import {readCorpus} from './evaluate/gold.js'
import {loadScorer} from './evaluate/scorer.js'
import {type Chain, contextOf, fitChain, forEachDecision, type ScoredReading} from './fit/chain.js'
import {readExamples, type Reading} from './fit/dataset.js'
import {packTrees, store} from './fit/pack.js'
import {boost, type BoostOptions, type Rows, type Tree} from './fit/trees.js'

const usage = `Fit the candidate scorer on the train parts of the corpora and write src/language/en/weights.ts.

Usage: npm run fit -- [options]

  --corpora FOLDER  where the corpora are, with \`scorer\` beside it (default: ../shared/corpora)
  --trees N         how many trees (default: 200)
  --leaves N        how many leaves each (default: 13)
  --rate R          how much of its answer each tree adds (default: 0.07)
  --folds N         parts for the held-out scores and the chain (default: 4)
  --only NAME       one part alone, such as pdnc-train, to try something; may be given several times
  --dry             print the held-out scores and write nothing`

const output = 'src/language/en/weights.ts'
const unit = 0.002
const names = ['polnear-train', 'pdnc-train', 'pdnc-repaired-train', 'litbank-train']
/** How much a turn counts: repaired novels have lost dashes, news has many indirect turns. */
const importance: Readonly<Record<string, number>> = {
  'polnear-train': 1.2, 'pdnc-train': 1, 'pdnc-repaired-train': 0.7, 'litbank-train': 1.5
}

/** How turns follow each other while the trees grow; what is written is fitted anew to what they leave. */
const assumed: Chain = {
  dialogue: {
    floating: 225, overBeat: 225, sameParagraph: 195, adjacent: -100, nextParagraph: 120, answering: 120, alone: 120,
    bare: -200, skippedParagraph: 163, back: 238, backOver: 115, voice: 110, company: 140,
    beatBefore: 0, introduced: 0, beatBehind: 0, beatOther: 0, called: 0, scale: 100
  },
  report: {
    floating: 220, overBeat: 220, sameParagraph: 170, adjacent: -100, nextParagraph: 30, answering: 30, alone: 30,
    bare: -140, skippedParagraph: 30, back: 70, backOver: 90, voice: 100, company: 60,
    beatBefore: 0, introduced: 0, beatBehind: 0, beatOther: 0, called: 0, scale: 100
  }
}

/**
 * What later fiction does in every chapter, these novels some hundred times in all: added by hand to what is fitted. Trees
 * that grow with it learn to speak against it.
 */
const acting = {overBeat: 400, beatBefore: 200, introduced: 350, beatBehind: 400, beatOther: -200, called: 250}
const later = {
  dialogue: {...acting, nextParagraph: 50, answering: -120, alone: -120},
  // In newspapers nobody answers: `“No,” said Roe.` / `“Never.”` is all his; those of the corpus leave the marks open there.
  report: {...acting, alone: 160}
}

/**
 * By the words that name the source, what is fitted for reports is too timid: the names of the corpus, which were found by
 * rule, hold it back.
 */
const sharper = 1.2

function sharpen<T extends object>(weights: T): T {
  const scaled = Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * sharper)])
  return Object.fromEntries(scaled) as T
}

interface Part {
  readonly name: string
  readonly reading: Reading
  readonly fold: number
}

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      corpora: {type: 'string', default: '../shared/corpora'}, trees: {type: 'string', default: '200'},
      leaves: {type: 'string', default: '13'}, rate: {type: 'string', default: '0.07'}, folds: {type: 'string', default: '4'},
      only: {type: 'string', multiple: true}, dry: {type: 'boolean', default: false}, help: {type: 'boolean', default: false}
    }
  })
  if (values.help) return console.log(usage)
  const options: BoostOptions = {
    trees: Number(values.trees), leaves: Number(values.leaves), rate: Number(values.rate), leastWeight: 4, shrink: 4
  }
  const folds = Number(values.folds)
  const parts = await readParts(values.corpora, folds, values.only ?? names)
  const scored: ScoredReading[] = []
  for (let fold = 0; fold < folds; fold++) {
    const model = modelOf(grow(parts.filter(part => part.fold !== fold), options))
    for (const part of parts) if (part.fold === fold) scored.push(score(part.reading, model))
  }
  const fitted = fitChain(scored, assumed)
  const report = sharpen({...fitted.report, ...later.report})
  const chain = {dialogue: {...fitted.dialogue, ...later.dialogue}, report}
  const lines = summarize(parts, scored, chain)
  console.log(lines.join('\n'))
  console.log(JSON.stringify(chain))
  if (values.dry) return
  const trees = grow(parts, options)
  writeFileSync(output, format(modelOf(trees, chain), lines, options))
}

async function readParts(corpora: string, folds: number, names: readonly string[]): Promise<Part[]> {
  const scorer = await loadScorer(corpora)
  return names.flatMap(name => readCorpus(corpora, name, scorer).flatMap((document, i) => {
    const fold = document.genre === 'fiction' && name.startsWith('pdnc') ? i % folds : hash(document.id) % folds
    const casts = document.genre === 'fiction' ? [false, true] : [false]
    return casts.map(cast => ({name, fold, reading: readExamples(document, cast, scorer)}))
  }))
}

const hash = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0)

function grow(parts: readonly Part[], options: BoostOptions): Tree[] {
  return boost(rowsOf(parts), options, contextOf(parts.map(({reading}) => reading), assumed))
}

/** All turns as rows for the trees; only those whose speaker the gold tells count. */
function rowsOf(parts: readonly Part[]): Rows {
  const groups: number[] = [0]
  const weights: number[] = []
  const right: number[] = []
  const values: number[] = []
  for (const {name, reading} of parts) {
    for (const example of reading.conversations.flat()) {
      example.features.forEach((row, i) => {
        for (const value of row) values.push(store(value))
        right.push(example.right?.[i] ? 1 : 0)
      })
      groups.push(right.length)
      weights.push(example.right ? importance[name]! * (reading.document.genre === 'fiction' ? 0.5 : 1) : 0)
    }
  }
  return {
    values: Uint8Array.from(values), width: featureNames.length,
    groups: Int32Array.from(groups), right: Uint8Array.from(right),
    weights: Float64Array.from(weights)
  }
}

function modelOf(trees: Tree[], {dialogue, report}: Chain = assumed): Model {
  return {features: sumOf(featureNames), trees: packTrees(trees, unit), unit, dialogue, report}
}

function score(reading: Reading, model: Model): ScoredReading {
  const forest = forestOf(model)
  return {
    reading,
    scores: reading.conversations.map(examples =>
      examples.map(({features}) => features.map(values => scoreFeatures(forest, values)))
    )
  }
}

/** Share of right speakers on documents that the trees had not seen, by part and kind of reference. */
function summarize(parts: readonly Part[], scored: readonly ScoredReading[], chain: Chain): string[] {
  const counts = new Map<string, {right: number; of: number; possible: number; off: number}>()
  const nameOf = new Map(parts.map(({name, reading}) => [reading, name + (reading.cast ? ', cast' : '')]))
  for (const one of scored) {
    forEachDecision(one, chain, (right, marginals, c, t) => {
      const {gold, turn, named} = one.reading.conversations[c]![t]!
      let best = -1
      marginals.forEach((value, i) => (best = best < 0 || value > marginals[best]! ? i : best))
      const claims = [['all', right], [gold!.reference ?? 'unknown', right], ['by name', named]] as const
      for (const [key, holds] of claims) {
        if (!holds) continue
        const name = `${nameOf.get(one.reading)} ${turn.utterance.type} ${key}`
        const count = counts.get(name) ?? {right: 0, of: 0, possible: 0, off: 0}
        count.of++
        if (holds.some(Boolean)) count.possible++
        if (best >= 0 && holds[best]) count.right++
        count.off += (best >= 0 ? marginals[best]! : 0) - (best >= 0 && holds[best] ? 1 : 0)
        counts.set(name, count)
      }
    })
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, {right, of, possible, off}]) =>
    `${name}: ${(100 * right / of).toFixed(1)} of ${of} (possible ${(100 * possible / of).toFixed(1)}, confidence off by ${(100 * off / of).toFixed(1)})`)
}

function format(model: Model, report: readonly string[], options: BoostOptions): string {
  return [
    "import type {Model} from '../tables.js'", '',
    '// Generated by `npm run fit`: do not edit. Boosted trees over the features of `src/attribution/features.ts`, fitted on the',
    '// train parts of PolNeAR, PDNC (with the repaired novels) and LitBank.',
    '// ' + JSON.stringify(options),
    '// Held out (each document by trees that had not seen it), per cent right by reference class:',
    ...report.map(line => '// ' + line), '',
    'export const model: Model = {',
    `  features: ${model.features},`,
    `  unit: ${Number(model.unit.toPrecision(6))},`,
    `  dialogue: ${JSON.stringify(model.dialogue)},`,
    `  report: ${JSON.stringify(model.report)},`,
    `  trees: ${JSON.stringify(model.trees)}`,
    '}', ''
  ].join('\n')
}

await main()

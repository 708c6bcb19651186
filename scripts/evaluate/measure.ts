import type {Attribution, Options} from '../../src/types.js'
import {isSpeechCue} from './cue-classes.js'
import type {CoverageRow} from './coverage.js'
import {measureCoverage} from './coverage.js'
import type {GoldDocument, GoldQuote, GoldType} from './gold.js'
import {findPartners} from './partners.js'
import type {Attribute} from './predict.js'
import {optionsFor, predictContents, predictParts, reported} from './predict.js'
import type {PredictedDocument, Prediction, Ratio, Score, Scorer} from './scorer.js'

/** One number of the table. */
export interface Figure {
  readonly value: Ratio
  /** How many quotes (or thousand words) stand behind it; 0 for those that are not held by the floor. */
  readonly of: number
  /** Whether less is better. */
  readonly less?: boolean
}

export type Figures = Readonly<Record<string, Figure>>

/** Gold type against ours, over the gold quotes; `none` where nothing of ours stands for it. */
export type TypeTable = Readonly<Record<GoldType, Readonly<Record<GoldType | 'none', number>>>>

/** What the scorer was given: always naming someone (whole contents, then stretches in marks), and by default. */
export type Predictions = Readonly<Record<'contents' | 'parts' | 'default', readonly PredictedDocument[]>>

export interface Measured {
  readonly figures: Figures
  readonly types: TypeTable
  /** Precision of direct speakers against coverage, the surest first. It takes as long as the rest, so only on request. */
  readonly coverage: () => readonly CoverageRow[]
  /** How much was read. */
  readonly size: {readonly documents: number; readonly words: number; readonly direct: number}
  readonly predictions: Predictions
}

interface Read {
  readonly document: GoldDocument
  readonly attribution: Attribution
}

/** Read each document, and measure the answers against the gold. */
export function measure(
  documents: readonly GoldDocument[],
  attribute: Attribute,
  scorer: Scorer,
  cast: boolean
): Measured {
  const read = (more: Options): Read[] =>
    documents.map((document) => ({document, attribution: attribute(document.text, optionsFor(document, cast, more))}))
  const always = read({minConfidence: 0})
  // The second reading finds a warm machine, so it is the one to time.
  const started = performance.now()
  const usual = read({})
  const seconds = (performance.now() - started) / 1000

  const givenCast = {givenCast: cast}
  const predictions: Predictions = {
    contents: predicted(always, predictContents),
    parts: predicted(always, predictParts),
    default: predicted(usual, predictContents)
  }
  const score = scorer.score(documents, predictions.contents, givenCast)
  const parts = scorer.score(documents, predictions.parts, givenCast)
  const cautious = scorer.score(documents, predictions.default, givenCast)
  const types = tabulateTypes(always, scorer)
  const megabytes = documents.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6
  return {
    types,
    predictions,
    coverage: () => measureCoverage(documents, predictions.contents, scorer, cast),
    size: {documents: score.docs, words: score.words, direct: score.attribution['direct']?.goldWithSpeaker ?? 0},
    figures: {
      ...partFigures(parts),
      ...speakerFigures(score),
      ...meanFigures(documents, predictions.contents, scorer, cast),
      ...(score.content.soft.gold > 0 ? contentFigures(always, score, types, scorer) : {}),
      ...confidenceFigures(score, cautious),
      seconds: {value: seconds, of: 0},
      'MB/s': {value: megabytes / seconds, of: 0}
    }
  }
}

const predicted = (reads: readonly Read[], predict: (attribution: Attribution) => Prediction[]) =>
  reads.map(({document, attribution}) => ({id: document.id, quotes: predict(attribution)}))

function partFigures(score: Score): Figures {
  const {exact, precisionStrict} = score.direct.segments
  return {
    'parts exact F1': {value: exact.f1, of: exact.gold},
    'parts strict precision': {value: precisionStrict.exact, of: exact.predicted}
  }
}

const groups = ['direct', 'mixed', 'indirect'].flatMap((type) => [
  type,
  ...['explicit', 'anaphoric', 'implicit'].map((reference) => type + '/' + reference)
])

function speakerFigures(score: Score): Figures {
  const rows: Record<string, Figure> = {}
  for (const group of groups) {
    const figures = score.attribution[group]
    // Direct rows stand in every column, so that the table keeps its order.
    if (!figures?.goldWithSpeaker && !group.startsWith('direct')) continue
    const label = group.replace('/', ' ')
    rows[label + ', mention'] = {value: figures?.endToEnd.mention ?? null, of: figures?.goldWithSpeaker ?? 0}
    rows[label + ', entity'] = {value: figures?.endToEnd.entity ?? null, of: figures?.goldWithName ?? 0}
  }
  const indirect = score.attribution['indirect']
  if (!indirect?.detected) return rows
  return {...rows, 'indirect of those found, mention': {value: indirect.onDetected.mention, of: indirect.detected}}
}

/** As means over the documents, so that a long novel counts no more than a short one. */
function meanFigures(
  documents: readonly GoldDocument[], predictions: readonly PredictedDocument[], scorer: Scorer, cast: boolean
): Figures {
  const scores = documents.map((document, i) => scorer.score([document], [predictions[i]!], {givenCast: cast}))
  const groups = ['direct', 'direct/explicit', 'direct/anaphoric', 'direct/implicit']
  return Object.fromEntries(groups.map((group) => {
    const figures = scores.flatMap(({attribution}) => attribution[group] ?? [])
    const shares = figures.flatMap(({endToEnd}) => endToEnd.entity ?? [])
    const of = figures.reduce((sum, {goldWithName}) => sum + goldWithName, 0)
    return [group.replace('/', ' ') + ', entity, mean over documents', {value: mean(shares), of}]
  }))
}

const mean = (values: readonly number[]): Ratio =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null

function contentFigures(reads: readonly Read[], score: Score, types: TypeTable, scorer: Scorer): Figures {
  const {soft, exact} = score.content
  const {right, found} = countTyped(types)
  return {
    'typed right': {value: found ? right / found : null, of: found},
    'content soft F1': {value: soft.f1, of: soft.gold},
    'content exact F1': {value: exact.f1, of: exact.gold},
    ...speechFigures(reads, scorer)
  }
}

/**
 * Contents whose cue reports speech: recall over those of the gold, and precision of those of ours against any content of
 * the gold, whatever its cue.
 */
function speechFigures(reads: readonly Read[], scorer: Scorer): Figures {
  const documents = reads.map(({document}) => document)
  const speechGold = documents.map((document) => ({...document, quotes: document.quotes.filter(speechIn(document))}))
  const speechOurs = predicted(reads, (attribution) =>
    predictContents(attribution, ({cue}) => cue !== null && isSpeechCue(cue.lemma))
  )
  const recalled = scorer.score(speechGold, predicted(reads, predictContents)).content.soft
  const {precision} = scorer.score(documents, speechOurs).content.soft
  return {
    'speech content soft F1': {value: harmonic(precision, recalled.recall), of: recalled.gold},
    'speech content soft precision': {value: precision, of: recalled.gold},
    'speech content soft recall': {value: recalled.recall, of: recalled.gold}
  }
}

const speechIn = ({text}: GoldDocument) => ({type, cue}: GoldQuote): boolean =>
  type === 'direct' || (cue !== null && isSpeechCue(text.slice(...cue)))

const harmonic = (a: Ratio, b: Ratio): Ratio => (a === null || b === null ? null : a + b ? (2 * a * b) / (a + b) : 0)

function confidenceFigures(always: Score, usual: Score): Figures {
  const direct = usual.attribution['direct']
  const {mention, entity} = always.calibration
  const rows: Record<string, Figure> = {
    'coverage, default': {value: direct?.coverage ?? null, of: direct?.goldWithSpeaker ?? 0},
    'precision, default, mention': {value: direct?.precisionAtCoverage.mention ?? null, of: direct?.goldWithSpeaker ?? 0},
    'precision, default, entity': {value: direct?.precisionAtCoverage.entity ?? null, of: direct?.goldWithName ?? 0},
    'calibration error, mention': {value: mention?.ece ?? null, of: mention?.n ?? 0, less: true},
    'calibration error, entity': {value: entity?.ece ?? null, of: entity?.n ?? 0, less: true}
  }
  if (!always.falsePositives) return rows
  const {per1000Words} = always.falsePositives
  return {...rows, 'touch no gold, per 1000 words': {value: per1000Words, of: always.words / 1000, less: true}}
}

function tabulateTypes(reads: readonly Read[], scorer: Scorer): TypeTable {
  const row = () => ({direct: 0, mixed: 0, indirect: 0, none: 0})
  const table = {direct: row(), mixed: row(), indirect: row()}
  for (const {document, attribution} of reads) {
    for (const {gold, ours} of findPartners(document, reported(attribution), scorer)) {
      table[gold.type][(ours?.type as GoldType | undefined) ?? 'none']++
    }
  }
  return table
}

/** Of the gold quotes for which something of ours stands, how many have our type. */
export function countTyped(table: TypeTable): {right: number; found: number} {
  const types = ['direct', 'mixed', 'indirect'] as const
  const right = types.reduce((sum, type) => sum + table[type][type], 0)
  const found = types.reduce((sum, gold) => sum + types.reduce((row, ours) => row + table[gold][ours], 0), 0)
  return {right, found}
}

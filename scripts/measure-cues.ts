import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {english} from '../src/language/english.js'
import {findLevels} from '../src/quotation/levels.js'
import {findQuotations} from '../src/quotation/quotations.js'
import {findReports} from '../src/report/frames.js'
import {findPositions, type Reader} from '../src/report/reader.js'
import {findStreams} from '../src/report/sentences.js'
import {spanOf} from '../src/report/utterances.js'
import {findMentions} from '../src/speaker/mentions.js'
import {findParagraphs} from '../src/text/paragraphs.js'
import {tokenize} from '../src/text/tokens.js'
import {readCorpus, type GoldDocument, type Pair} from './evaluate/gold.js'
import {loadScorer} from './evaluate/scorer.js'
import {fitLogistic, type Row} from './measure-cues/logistic.js'

/*
 * How likely each way of reporting is to be a report, from the contents and cues of the train part of PolNeAR:
 * `tsx scripts/measure-cues.ts` writes `src/language/en/cue-shares.ts`.
 */
const {values: {corpora}} = parseArgs({options: {corpora: {type: 'string', default: '../shared/corpora'}}})
const corpus = 'polnear-train'
/** Log-odds of 1, as the integers of the file have it. */
const unit = 10

const grammar = english.grammar()
const scorer = await loadScorer(corpora)
const rows = readCorpus(corpora, corpus, scorer).flatMap(rowsOf)
const weights = fitLogistic(rows, {penalty: 0.7, rounds: 150})
const entries = [...weights]
  .map(([claim, weight]): [string, number] => [claim, Math.round(weight * unit)])
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))

writeFileSync(
  fileURLToPath(new URL('../src/language/en/cue-shares.ts', import.meta.url)),
  [
    '// Written by `tsx scripts/measure-cues.ts` from ' + corpus + ' (' + String(rows.length) + ' possible reports): not to be',
    '// edited. Weights of a logistic model of whether words report; `=` stands before a lemma.',
    '',
    '/** Log-odds of 1. */',
    'export const unit = ' + String(unit),
    '',
    'export const cueShares =',
    ...wrap(entries.map(([claim, weight]) => claim + ' ' + String(weight)))
  ].join('\n') + '\n'
)
process.stdout.write(String(entries.length) + ' weights from ' + String(rows.length) + ' possible reports\n')

/** Each possible report of a document outside direct speech, and whether the gold has it. */
function rowsOf(document: GoldDocument): Row[] {
  const {text, quotes} = document
  const readers = read(text).filter(({stream}) => stream.level < 0)
  return readers.flatMap((reader, index) => findReports(reader, index, new Map()).flatMap((report): Row[] => {
    if (!report.claims) return []
    const cue = pair(spanOf(reader, report.cue.from, report.cue.to))
    const spans = report.parts.map(({from, to}) => pair(spanOf(reader, from, to)))
    const isInside = quotes.some((quote) => quote.spans.some(([start, end]) => start <= cue[0] && cue[1] <= end))
    if (isInside || report.parts.length === 0) return []
    return [{claims: report.claims(), isTrue: isReport(quotes, cue, spans)}]
  }))
}

function isReport(quotes: GoldDocument['quotes'], cue: Pair, spans: readonly Pair[]): boolean {
  const size = spans.reduce((sum, [start, end]) => sum + end - start, 0)
  return quotes.some((quote) => {
    const announced = quote.cue !== null && quote.cue[0] < cue[1] && cue[0] < quote.cue[1]
    return announced && scorer.overlap(quote.spans, spans) >= 0.4 * size
  })
}

function read(text: string): Reader[] {
  const paragraphs = findParagraphs(text)
  const tokens = tokenize(text, paragraphs, grammar.classify)
  const {quotations} = findQuotations(tokens, paragraphs, grammar)
  const levels = findLevels(tokens, quotations)
  const references = findMentions(tokens, quotations, levels, grammar)
  const streams = findStreams(tokens, quotations, levels, paragraphs.length)
  const positions = findPositions(tokens, streams)
  return streams.map((stream) => ({tokens, quotations, references, grammar, stream, positions}))
}

function pair({start, end}: {start: number; end: number}): Pair {
  return [start, end]
}

function wrap(parts: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (line && line.length + part.length > 110) {
      lines.push('  ' + JSON.stringify(line).replaceAll("'", "\\'").replace(/^"|"$/gu, "'") + ' +')
      line = ''
    }
    line += part + '|'
  }
  return [...lines, '  ' + JSON.stringify(line.slice(0, -1)).replaceAll("'", "\\'").replace(/^"|"$/gu, "'")]
}

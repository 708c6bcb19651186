import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {english} from '../src/language/english.js'
import {findLevels} from '../src/quotation/levels.js'
import {findQuotations} from '../src/quotation/quotations.js'
import {findReports} from '../src/report/frames.js'
import {findPositions, type Reader} from '../src/report/reader.js'
import {findStreams} from '../src/report/sentences.js'
import {constructionOf, constructions, keyOf, tellClaims} from '../src/report/shares.js'
import {spanOf} from '../src/report/utterances.js'
import {findMentions} from '../src/speaker/mentions.js'
import {findParagraphs} from '../src/text/paragraphs.js'
import {tokenize} from '../src/text/tokenize.js'
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
/** What one letter of a lemma's weights is worth, and how many there are to either side. */
const step = 5
const farthest = 12
/** So many steps away from 0, in all its constructions together, must a verb and a noun be to be kept. */
const least = {verb: 3, noun: 4}

const grammar = english.grammar()
const scorer = await loadScorer(corpora)
const rows = readCorpus(corpora, corpus, scorer).flatMap(rowsOf)
const weights = fitLogistic(rows, {penalty: 1.6, rounds: 150})
const claims = [...weights].filter(([claim]) => !claim.startsWith('='))
  .map(([claim, weight]): [string, number] => [claim, Math.round(weight * unit)])
  .filter(([, weight]) => Math.abs(weight) > 2)
  .map(([claim, weight]): [string, string] => {
    const end = claim.lastIndexOf(' ')
    return [claim.slice(0, Math.max(0, end)), claim.slice(end + 1) + ':' + String(weight)]
  })
const lemmas = [...new Set([...weights.keys()].filter(claim => claim.startsWith('=')).map(claim => claim.slice(1).split(':')[0]!))]
  .map((lemma): [string, string] => [lettersOf(lemma), lemma])
  .filter(([letters, lemma]) => stepsOf(letters) >= (lemma.startsWith('*') ? least.noun : least.verb))

writeFileSync(
  fileURLToPath(new URL('../src/language/en/cue-shares.ts', import.meta.url)),
  [
    '// Written by `tsx scripts/measure-cues.ts` from ' + corpus + ' (' + String(rows.length) + ' possible reports): not to be',
    '// edited. Weights of a logistic model of whether words report.',
    '',
    '/** Log-odds of 1. */',
    'export const unit = ' + String(unit),
    '',
    '/** What one letter of a lemma is worth. */',
    'export const step = ' + String(step),
    '',
    '/** Of what holds whatever the lemma: a topic behind `=`, then its answers with their weights. */',
    'export const claimShares =',
    ...wrap(grouped(claims)),
    '',
    '/** Letters behind `=`, alone and by construction, then the lemmas whose they are; `m` is 0, `n` is 1. A `*` marks a noun. */',
    'export const lemmaShares =',
    ...wrap(grouped(lemmas))
  ].join('\n') + '\n'
)
process.stdout.write(String(claims.length) + ' claims, ' + String(lemmas.length) + ' lemmas from ' + String(rows.length) + ' possible reports\n')

/** The weights of a lemma as letters, those that are 0 at the end left out. */
function lettersOf(lemma: string): string {
  const letter = (claim: string) => {
    const steps = Math.round(((weights.get(claim) ?? 0) * unit) / step)
    return String.fromCharCode('m'.charCodeAt(0) + Math.max(-farthest, Math.min(farthest, steps)))
  }
  return ['=' + lemma, ...constructions.map(construction => '=' + lemma + ':' + construction)].map(letter).join('').replace(/m+$/u, '')
}

function stepsOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum + Math.abs(letter.charCodeAt(0) - 'm'.charCodeAt(0)), 0)
}

/** Each possible report of a document outside direct speech, and whether the gold has it. */
function rowsOf(document: GoldDocument): Row[] {
  const {text, quotes} = document
  const readers = read(text).filter(({stream}) => stream.level < 0)
  return readers.flatMap((reader) => findReports(reader, new Map()).flatMap((report): Row[] => {
    const {possible} = report
    if (!possible) return []
    const cue = pair(spanOf(reader, report.cue.from, report.cue.to))
    const spans = report.parts.map(({from, to}) => pair(spanOf(reader, from, to)))
    const isInside = quotes.some((quote) => quote.spans.some(([start, end]) => start <= cue[0] && cue[1] <= end))
    if (isInside || spans.every(([start, end]) => start >= end)) return []
    const own = '=' + keyOf(possible)
    const claims = [own, own + ':' + constructionOf(possible), 'always']
    tellClaims(reader, possible, (topic, answer) => claims.push(topic ? topic + ' ' + answer : answer))
    return [{claims, share: shareCovered(quotes, cue, spans)}]
  }))
}

/** How much of what is taken to be reported the gold has behind the same cue. */
function shareCovered(quotes: GoldDocument['quotes'], cue: Pair, spans: readonly Pair[]): number {
  const size = spans.reduce((sum, [start, end]) => sum + end - start, 0)
  const covered = quotes.map((quote) => {
    const announced = quote.cue !== null && quote.cue[0] < cue[1] && cue[0] < quote.cue[1]
    return announced ? scorer.overlap(quote.spans, spans) / size : 0
  })
  return Math.min(1, Math.max(0, ...covered))
}

function read(text: string): Reader[] {
  const paragraphs = findParagraphs(text)
  const tokens = tokenize(text, paragraphs, grammar.classify)
  const {quotations} = findQuotations(tokens, paragraphs, grammar)
  const levels = findLevels(tokens, quotations)
  const references = findMentions(tokens, quotations, levels, grammar)
  const streams = findStreams(tokens, quotations, levels, paragraphs.length)
  const positions = findPositions(tokens, streams)
  const cues: Reader['cues'] = new Array(tokens.forms.length)
  return streams.map((stream, index) => ({tokens, quotations, references, grammar, stream, index, positions, cues}))
}

function pair({start, end}: {start: number; end: number}): Pair {
  return [start, end]
}

/** The words of a table: each group behind `=`, then its entries. */
function grouped(entries: readonly (readonly [group: string, entry: string])[]): string[] {
  const groups = new Map<string, string[]>()
  for (const [group, entry] of entries) groups.set(group, [...(groups.get(group) ?? []), entry])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([group, entries]) => ['=' + group, ...entries.sort()]).map(word => word.replaceAll(' ', '_'))
}

function wrap(parts: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (line && line.length + part.length > 110) {
      lines.push('  ' + JSON.stringify(line).replaceAll("'", "\\'").replace(/^"|"$/gu, "'") + ' +')
      line = ''
    }
    line += part + ' '
  }
  return [...lines, '  ' + JSON.stringify(line.slice(0, -1)).replaceAll("'", "\\'").replace(/^"|"$/gu, "'")]
}

import {execFileSync} from 'node:child_process'
import {mkdirSync, realpathSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {GoldDocument} from './gold.js'
import type {Figures, Measured, Predictions} from './measure.js'
import type {Ratio, Score} from './scorer.js'
import {scorerFile} from './scorer.js'

const kinds = ['contents', 'parts', 'default'] as const

/** Write what was predicted as the scorer reads it, one file a kind; gives their names. */
export function dump(folder: string, label: string, {predictions}: Measured): Record<keyof Predictions, string> {
  mkdirSync(folder, {recursive: true})
  const fileOf = (kind: string): string => path.join(folder, label.replace(', ', '-') + '.' + kind + '.jsonl')
  for (const kind of kinds) writeFileSync(fileOf(kind), toLines(predictions[kind]))
  return {contents: fileOf('contents'), parts: fileOf('parts'), default: fileOf('default')}
}

/** Ask the scorer's own command, and list each figure of ours that differs from its own in the third digit. */
export function findDisagreements(
  corpora: string, folder: string, label: string, documents: readonly GoldDocument[], measured: Measured, cast: boolean
): string[] {
  const files = dump(folder, label, measured)
  const gold = path.join(folder, label.replace(', ', '-') + '.gold.jsonl')
  writeFileSync(gold, toLines(documents))
  const scored = (kind: keyof Predictions): Score => {
    // By its real path: through a link it doesn't know itself as the command, and says nothing.
    const args = [realpathSync(scorerFile(corpora)), '--gold', gold, '--pred', files[kind], '--json', ...(cast ? ['--given-cast'] : [])]
    return JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1e8})) as Score
  }
  const theirs = readFigures(scored('contents'), scored('parts'), scored('default'))
  return Object.entries(theirs).flatMap(([figure, value]) => compare(label + ': ' + figure, measured.figures, figure, value))
}

const toLines = (items: readonly unknown[]): string => items.map((item) => JSON.stringify(item) + '\n').join('')

/** The figures as they stand in the scorer's answers. */
function readFigures(contents: Score, parts: Score, usual: Score): Record<string, Ratio> {
  // Whom no class of reference is given for have no row of ours.
  const classed = Object.entries(contents.attribution).filter(([group]) => !group.endsWith('/unknown'))
  const speakers = classed.flatMap(([group, figures]) => [
    [group.replace('/', ' ') + ', mention', figures!.endToEnd.mention],
    [group.replace('/', ' ') + ', entity', figures!.endToEnd.entity]
  ])
  const direct = usual.attribution['direct']
  return {
    ...(Object.fromEntries(speakers) as Record<string, Ratio>),
    'parts exact F1': parts.direct.segments.exact.f1,
    'parts strict precision': parts.direct.segments.precisionStrict.exact,
    'direct, entity, mean over documents': contents.macroEntityEndToEnd,
    ...(contents.content.soft.gold > 0
      ? {'content soft F1': contents.content.soft.f1, 'content exact F1': contents.content.exact.f1}
      : {}),
    'coverage, default': direct?.coverage ?? null,
    'precision, default, mention': direct?.precisionAtCoverage.mention ?? null,
    'precision, default, entity': direct?.precisionAtCoverage.entity ?? null,
    'calibration error, mention': contents.calibration.mention?.ece ?? null,
    'calibration error, entity': contents.calibration.entity?.ece ?? null
  }
}

function compare(label: string, ours: Figures, figure: string, theirs: Ratio): string[] {
  const value = ours[figure]?.value
  // A group without a speaker has no row.
  if (value === undefined && theirs === null) return []
  const same = value === theirs || (typeof value === 'number' && theirs !== null && Math.abs(value - theirs) < 0.0005)
  return same ? [] : [label + ' is ' + String(value) + ', the scorer says ' + String(theirs)]
}

import type {Figure, Measured} from './measure.js'
import type {Ratio} from './scorer.js'

type Columns = ReadonlyMap<string, Measured>

/** A row of the table in the readme: what it says, and which figure it shows. */
type Row = readonly [words: string, figure: (measured: Measured) => Ratio | undefined]

const figure = (label: string) => ({figures}: Measured): Ratio | undefined =>
  (figures[label] as Figure | undefined)?.value

const rows: readonly Row[] = [
  ['stretches in marks found, exact F1', figure('parts exact F1')],
  ['**right speaker, by name**', figure('direct, entity')],
  ['· named beside the quote', figure('direct explicit, entity')],
  ['· by a pronoun or a description', figure('direct anaphoric, entity')],
  ['· by the context alone', figure('direct implicit, entity')],
  ['· mean over documents', figure('direct, entity, mean over documents')],
  ['right words for the speaker (mention)', figure('direct, mention')],
  ['quotes given a name by default (coverage)', figure('coverage, default')],
  ['· of those, right by mention', figure('precision, default, mention')],
  ['· of those, right by name', figure('precision, default, entity')],
  ['calibration error, by mention', figure('calibration error, mention')],
  ['calibration error, by name', figure('calibration error, entity')],
  ['mixed: right speaker (mention)', figure('mixed, mention')],
  ['indirect: right speaker (mention), of those found', figure('indirect of those found, mention')],
  ['type right, of those found', figure('typed right')],
  ['words reported without or partly in marks, soft F1', figure('content soft F1')],
  ['· where the cue is one of speech', figure('speech content soft F1')]
]

/** The figures a reader wants to know, corpora as columns; the trivial answer last. */
export function markdownTable(columns: Columns, baselines: Columns): string {
  const measured = [...columns.values()]
  const shown = rows
    .map(([words, get]) => [words, ...measured.map((column) => percent(get(column)))])
    .filter(([, ...cells]) => cells.some((cell) => cell !== '–'))
  const trivial = [...columns.keys()].map((name) => percent(baselines.get(name)?.figures['direct, entity']?.value))
  return lines([
    ['end to end', ...[...columns.keys()].map(title)],
    ['documents', ...measured.map(({size}) => count(size.documents))],
    ['words', ...measured.map(({size}) => count(size.words))],
    ['direct quotes with a speaker', ...measured.map(({size}) => count(size.direct))],
    ...shown,
    ...(baselines.size > 0 ? [['*for comparison: “nearest capitalised name”, by name*', ...trivial]] : [])
  ])
}

/** Precision of direct speakers against coverage, with the `minConfidence` that gives it. */
export function markdownCoverage(columns: Columns): string {
  const tables = [...columns].map(([name, measured]) => ({by: byOf(measured), name, rows: measured.coverage()}))
  const [first] = tables
  return lines([
    ['share of quotes given a name', ...tables.map(({name, by}) => title(name) + ', by ' + by)],
    ...(first?.rows ?? []).map(({aim}, i) => [
      aim === 1 ? 'all that were found' : String(100 * aim) + ' %',
      ...tables.map(({rows, by}) => {
        const {precision, confidence, coverage} = rows[i]!
        const level = aim === 1 ? percent(coverage) + ' named' : confidence?.toFixed(2)
        return percent(precision[by === 'name' ? 'entity' : 'mention']) + (level ? ' (' + level + ')' : '')
      })
    ])
  ])
}

/** News is judged by the words that stand for the speaker, since its gold names are guessed; novels by name. */
const byOf = ({figures}: Measured): 'mention' | 'name' => (figures['content soft F1'] ? 'mention' : 'name')

const titles: Readonly<Record<string, string>> = {polnear: 'PolNeAR', pdnc: 'PDNC', litbank: 'LitBank'}

/** `pdnc-dev, cast` → `PDNC dev, cast given`. */
const title = (column: string): string =>
  column.replace(/^([a-z]+)-/u, (_, corpus: string) => (titles[corpus] ?? corpus) + ' ').replace(', cast', ', cast given')

const percent = (value: Ratio | undefined): string =>
  value === null || value === undefined ? '–' : (100 * value).toFixed(1) + ' %'

const count = (value: number): string => value.toLocaleString('en')

function lines([head, ...body]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => '| ' + cells.join(' | ') + ' |'
  return [line(head!), '|---' + '|--:'.repeat(head!.length - 1) + '|', ...body.map(line)].join('\n')
}

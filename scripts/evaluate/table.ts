import type {CoverageRow} from './coverage.js'
import type {Figure, Measured, TypeTable} from './measure.js'

/** Figures as rows, corpora as columns; a dash where a corpus has no such figure. */
export function formatTable(columns: ReadonlyMap<string, Measured>): string {
  const measured = [...columns.values()]
  const labels = new Set(measured.flatMap(({figures}) => Object.keys(figures)))
  const rows = [...labels].map((label) => [label, ...measured.map(({figures}) => show(label, figures[label]))])
  return align([['', ...columns.keys()], ...rows])
}

/** Gold type (rows) against ours (columns). */
export function formatTypes(table: TypeTable): string {
  const types = ['direct', 'mixed', 'indirect'] as const
  const columns = [...types, 'none'] as const
  const rows = types.map((gold) => ['gold ' + gold, ...columns.map((ours) => String(table[gold][ours]))])
  return align([['', 'direct', 'mixed', 'indirect', 'not found'], ...rows])
}

/** Precision of direct speakers when only the surest are named. */
export function formatCoverage(rows: readonly CoverageRow[]): string {
  const cell = (value: number | null): string => value?.toFixed(3) ?? '–'
  return align([
    ['aim', 'coverage', 'confidence', 'mention', 'entity'],
    ...rows.map(({aim, coverage, confidence, precision}) => [
      aim === 1 ? 'all' : String(aim), ...[coverage, confidence, precision.mention, precision.entity].map(cell)
    ])
  ])
}

function show(label: string, figure: Figure | undefined): string {
  if (!figure || figure.value === null) return '–'
  return figure.value.toFixed(label === 'seconds' || label === 'MB/s' ? 2 : 3)
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ').trimEnd())
    .join('\n')
}

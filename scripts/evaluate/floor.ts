import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Figure, Figures, Measured} from './measure.js'

const file = fileURLToPath(new URL('../floor.json', import.meta.url))

/** Figures reached: those that later changes must hold. */
export type Floor = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The floor as committed; empty before there is one. */
export const readFloor = (): Floor => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floor) : {})

/** Keep the figures of the columns measured now; those of the others stay. */
export function writeFloor(columns: ReadonlyMap<string, Measured>): void {
  const reached = Object.fromEntries([...columns].map(([name, {figures}]) => [name, heldFigures(figures)]))
  writeFileSync(file, JSON.stringify({...readFloor(), ...reached}, null, 2) + '\n')
}

/** How many faults in the reading of the seed are known; none before it is said. */
export const seedFloor = (): number => readFloor()['seed']?.['faults'] ?? 0

/** Keep how many there are. */
export const writeSeedFloor = (faults: number): void =>
  writeFileSync(file, JSON.stringify({...readFloor(), seed: {faults}}, null, 2) + '\n')

function heldFigures(figures: Figures): Floor[string] {
  const held = Object.entries(figures).filter(([, {value, of}]) => value !== null && of > 0)
  return Object.fromEntries(held.map(([label, {value}]) => [label, Math.round(value! * 1e4) / 1e4]))
}

/** Figures that fell by more than half a point and by more than three quotes, or are gone. */
export function findFallen(columns: ReadonlyMap<string, Measured>, floor: Floor): string[] {
  return [...columns].flatMap(([name, {figures}]) => {
    const held = floor[name]
    if (!held) return [name + ': has no floor yet, see `--write-floor`']
    return Object.entries(held).flatMap(([label, value]) => describeFall(name + ': ' + label, figures[label], value))
  })
}

function describeFall(label: string, figure: Figure | undefined, held: number): string[] {
  if (figure && !hasFallen(figure, held)) return []
  return [label + ' is ' + (figure?.value?.toFixed(4) ?? 'gone') + ', was ' + String(held)]
}

/** A share is counted in quotes by what it is a share of. */
export function hasFallen({value, of, less}: Figure, held: number): boolean {
  if (value === null) return true
  const fall = less ? value - held : held - value
  return fall > 0.005 && fall * of > 3
}

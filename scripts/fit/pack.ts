import {base, firstDigit, lowestThreshold, zero} from '../../src/attribution/scorer.js'
import type {Tree} from './trees.js'

/** Trees as a text: see `src/attribution/scorer.ts`, which reads it. */
export function packTrees(trees: readonly Tree[], unit: number): string {
  return trees.map(tree => pack(tree, unit)).join('')
}

function pack(tree: Tree, unit: number): string {
  if ('value' in tree) {
    const root = Math.round(Math.sqrt(Math.abs(tree.value) / unit)) * Math.sign(tree.value)
    return digit(base) + digit(Math.max(-zero, Math.min(zero, root)) + zero)
  }
  // Stored values begin at 0 for `lowestThreshold`.
  return digit(tree.feature) + digit(tree.threshold) + pack(tree.left, unit) + pack(tree.right, unit)
}

function digit(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > base) throw new RangeError('Expected a digit from 0 to ' + String(base) + ', got ' + String(value))
  return String.fromCharCode(firstDigit + value)
}

/** How a feature's value is stored while fitting: from 0 on. */
export const store = (value: number): number => value - lowestThreshold

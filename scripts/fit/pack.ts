import {base, firstDigit, lowestThreshold} from '../../src/attribution/scorer.js'
import type {Tree} from './trees.js'

/** Trees as a text: see `src/attribution/scorer.ts`, which reads it. */
export function packTrees(trees: readonly Tree[], unit: number): string {
  return trees.map(tree => pack(tree, unit)).join('')
}

function pack(tree: Tree, unit: number): string {
  if ('value' in tree) {
    const half = (base * base) / 2
    const value = Math.max(-half, Math.min(half - 1, Math.round(tree.value / unit))) + half
    return digit(base) + digit(Math.floor(value / base)) + digit(value % base)
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

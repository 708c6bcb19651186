import type {Tokens} from '../text/tokens.js'
import type {Quotation} from './quotations.js'

/** For each token the `id` of the innermost quotation that holds it, its marks included; -1 in the narration. */
export function findLevels(tokens: Tokens, quotations: readonly Quotation[]): Int32Array {
  const levels = new Int32Array(tokens.length).fill(-1)
  // Outer quotations come first, so that inner ones write over them.
  for (const {id, open, opened, close, closed} of quotations) {
    levels.fill(id, opened ? open : open + 1, closed ? close + 1 : close)
  }
  return levels
}

import type {Grammar} from '../language/tables.js'
import {KIN, NUMERAL} from '../text/classes.js'
import {formOf, LOWER, startsSentence, type Tokens} from '../text/tokens.js'

interface Words {
  readonly tokens: Tokens
  readonly grammar: Grammar
}

/** The noun of a title that ends at `i`: `chief` of `chief of staff`, `mother` of `mother of two` and `of the bride`. */
export const beforeCharge = (words: Words, i: number): number => i - lengthOfCharge(words, i)

/** The token behind a title whose noun is token `i`: behind `of staff`, where that follows. */
export const behindCharge = (words: Words, i: number): number =>
  i + 1 + ([2, 3].find(length => lengthOfCharge(words, i + length) === length) ?? 0)

/**
 * How many tokens long the words are that end a title at token `i`: `of staff`, `of two`; and, without an article before,
 * `Mother of the bride`: not `the mother of the bride`, where a name behind may be the bride’s.
 */
function lengthOfCharge({grammar, tokens}: Words, i: number): number {
  const {classes, paragraph, shape} = tokens
  const before = formOf(tokens, i - 1)
  if (shape[i] !== LOWER || paragraph[i] !== paragraph[i - 2]) return 0
  if (before === 'of') return grammar.lists.charges.has(formOf(tokens, i)) || classes[i]! & NUMERAL ? 2 : 0
  const kin = before === 'the' && formOf(tokens, i - 2) === 'of' && /^(?:bride|groom)$/u.test(formOf(tokens, i)) && classes[i - 3]! & KIN
  return kin && startsSentence(tokens, i - 3) ? 3 : 0
}

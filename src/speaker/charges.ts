import type {Grammar} from '../language/tables.js'
import {NUMERAL} from '../text/classes.js'
import {formOf, LOWER, type Tokens} from '../text/tokens.js'

interface Words {
  readonly tokens: Tokens
  readonly grammar: Grammar
}

/** The noun of a title that ends at token `i`: `chief` of `chief of staff`, `mother` of `mother of two`. */
export const beforeCharge = (words: Words, i: number): number => (isCharge(words, i) ? i - 2 : i)

/** The token behind a title whose noun is token `i`: behind `of staff`, where that follows. */
export const behindCharge = (words: Words, i: number): number => (isCharge(words, i + 2) ? i + 3 : i + 1)

function isCharge({grammar, tokens}: Words, i: number): boolean {
  const {classes, paragraph, shape} = tokens
  if (formOf(tokens, i - 1) !== 'of' || shape[i] !== LOWER || paragraph[i] !== paragraph[i - 2]) return false
  return grammar.lists.charges.has(formOf(tokens, i)) || Boolean(classes[i]! & NUMERAL)
}

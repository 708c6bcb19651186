import type {Grammar} from '../language/tables.js'
import {KIN, NUMERAL, PERSON} from '../text/classes.js'
import {formOf, LOWER, startsSentence, type Tokens} from '../text/tokens.js'

interface Words {
  readonly tokens: Tokens
  readonly grammar: Grammar
}

/** The noun of a title that ends at `i`: `chief` of `chief of staff`, `mother` of `mother of two` and `of the bride`. */
export const beforeCharge = (words: Words, i: number): number =>
  isCharge(words, i) ? i - 2 : isOfKin(words, i) ? i - 3 : i

/** The token behind a title whose noun is token `i`: behind `of staff`, where that follows. */
export const behindCharge = (words: Words, i: number): number =>
  isCharge(words, i + 2) ? i + 3 : isOfKin(words, i + 3) ? i + 4 : i + 1

/** `Mother of the bride` in front of her name; not `the mother of the bride`, who may be the one that is named. */
const isOfKin = ({tokens, tokens: {classes, shape}}: Words, i: number): boolean =>
  startsSentence(tokens, i - 3) && Boolean(classes[i - 3]! & KIN && classes[i]! & PERSON) && shape[i] === LOWER &&
  formOf(tokens, i - 2) === 'of' && formOf(tokens, i - 1) === 'the'

function isCharge({grammar, tokens}: Words, i: number): boolean {
  const {classes, paragraph, shape} = tokens
  if (formOf(tokens, i - 1) !== 'of' || shape[i] !== LOWER || paragraph[i] !== paragraph[i - 2]) return false
  return grammar.lists.charges.has(formOf(tokens, i)) || Boolean(classes[i]! & NUMERAL)
}

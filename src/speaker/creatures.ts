import type {Grammar} from '../language/tables.js'
import {ADVERB, AUXILIARY, CUE, DETERMINER, DOCUMENT, FUNCTION_WORD, LISTED, ORGANIZATION, VERB} from '../text/classes.js'
import {formOf, MARK, type Tokens, WORD} from '../text/tokens.js'

/** How far before `it said` a creature is looked for, in tokens; and how many words stand between its article and it. */
const reach = {back: 30, adjectives: 3}

/** Of so many times that a creature is told of, it speaks in one: the dog of a long novel does not, whatever `it said`. */
const most = 10

const none: ReadonlySet<number> = new Set()

/** The creatures, by form, that speak in the text: `said the wolf`, `The wolf stopped. “Who are you?” it said.` */
export function findTalking(tokens: Tokens, grammar: Grammar): ReadonlySet<number> {
  const {classes, form, forms, kind, length} = tokens
  const creatures = Uint8Array.from(forms, word => Number(grammar.lists.creatures.has(word)))
  if (!creatures.includes(1)) return none
  const told = new Map<number, number>()
  const says = new Map<number, number>()
  const add = (to: Map<number, number>, i: number) => to.set(form[i]!, (to.get(form[i]!) ?? 0) + 1)
  let latest = -Infinity
  for (let i = 0; i < length; i++) {
    // `The fox ran. Tom read the card. “Go,” it said.`
    if (classes[i]! & (DOCUMENT | ORGANIZATION)) latest = -Infinity
    if (!(classes[i]! & LISTED)) continue
    if (creatures[form[i]!]) {
      if (isCompound(tokens, i)) continue
      latest = i
      add(told, i)
      if (saysBeside(tokens, i)) add(says, i)
    } else if (i - latest < reach.back && kind[i - 1] === MARK && classes[i + 1]! & CUE && formOf(tokens, i) === 'it') {
      add(says, latest)
    }
  }
  return new Set([...says].filter(([form, times]) => times * most >= told.get(form)!).map(([form]) => form))
}

/** `the robot arm`, `a goat farm` */
const isCompound = (tokens: Tokens, i: number): boolean => tokens.kind[i + 1] === WORD &&
  !(tokens.classes[i + 1]! & (ADVERB | AUXILIARY | CUE | FUNCTION_WORD | VERB)) && !formOf(tokens, i + 1).endsWith('ed')

/** `“…,” said the old wolf`, `“…,” the old wolf said` */
function saysBeside({classes, kind}: Tokens, i: number): boolean {
  let first = i - 1
  while (i - first <= reach.adjectives && kind[first] === WORD && !(classes[first]! & DETERMINER)) first--
  if (!(classes[first]! & DETERMINER)) return false
  const verb = classes[i + 1]! & CUE ? first : classes[first - 1]! & CUE ? first - 1 : -1
  return verb > 0 && kind[verb - 1] === MARK
}

import type {Grammar} from '../language/tables.js'
import type {Quotation} from '../quotation/quotations.js'
import {ADVERB, AUXILIARY, CUE, DETERMINER, FUNCTION_WORD, GIVEN, PERSON, PRONOUN, TITLE, VERB} from '../text/classes.js'
import {beginsParagraph, CAPITAL, type Classify, COMMA, formOf, LOWER, MARK, STOP, type Tokens} from '../text/tokens.js'

/** The quotations by the token of their opening mark. */
export type Opening = ReadonlyMap<number, Quotation>

type Doing = Pick<Grammar, 'classify' | 'lists'>

/** How far behind whoever acts the words may be, in tokens. */
const reach = 60

/**
 * How far the verb behind the first word of a sentence shows that to be someone, of 3: fully where it begins the paragraph
 * beside words that nobody else is told to say, `Ansel knelt. “What is it?”`, and where no one was told of before; else
 * more beside such words or first in the paragraph, and where it is done to something, `Ansel unrolled the map.` Not
 * `Critics panned it.`, `Repairs were late.`
 */
export function showsDoer(tokens: Tokens, i: number, opening: Opening, {classify, lists}: Doing): number {
  const plural = /[^aiou]s$/u.test(formOf(tokens, i))
  const plain = isPlain(tokens, i + 1, plural)
  if (!plain && (plural || !acts(tokens, i + 1, classify))) return 0
  const begins = beginsParagraph(tokens, i)
  const beside = isBeside(tokens, i, opening)
  if (begins && beside || (plain || beside) && !isBehindSomeone(tokens, i)) return 3
  if (plural) return 0
  return (begins || beside ? 2 : 1) + (hasObject(tokens, i + 1, lists) ? 1 : 0)
}

/** `sat`, `was`, `sighed`, as things do, too: `Dusk fell.`; not the verb of `Repairs were late.` */
const isPlain = (tokens: Tokens, i: number, plural: boolean): boolean =>
  tokens.shape[i] === LOWER && Boolean(tokens.classes[i]! & (AUXILIARY | CUE | VERB)) &&
  !(plural && /^(?:were|are|have)$/u.test(formOf(tokens, i)))

/**
 * `limped`; and, in -s, `lights` in front of `a lamp` or `waits`, the past of which the tables have; not the nouns of
 * `Strange noises came`, `Soft footsteps.`
 */
function acts(tokens: Tokens, i: number, classify: Classify): boolean {
  const {classes, shape} = tokens
  const form = formOf(tokens, i)
  if (shape[i] !== LOWER || classes[i]! & FUNCTION_WORD) return false
  if (form.endsWith('ed')) return true
  return /[^isu]s$/u.test(form) && Boolean(
    classes[i + 1]! & (DETERMINER | PRONOUN | ADVERB) || classify(form.replace(/e?s$/u, 'ed')) & (CUE | VERB)
  )
}

/**
 * `unrolled the map`, `lowered himself`; not what things do, `covered the town`, nor `jumped another five percent`, the
 * `technologies such as it` of those that end in -s
 */
const hasObject = (tokens: Tokens, verb: number, lists: Grammar['lists']): boolean =>
  Boolean(tokens.classes[verb + 1]! & (DETERMINER | PRONOUN)) && !(tokens.classes[verb]! & AUXILIARY) &&
  !lists.happening.has(formOf(tokens, verb)) && !/^(?:such|all|that|there|another|each|this|i)$/u.test(formOf(tokens, verb + 1))

/** `Ann Roe sat up. Dusk fell. “It’s late,” she said.`: someone was told of before, by a name or as `the nurse`. */
function isBehindSomeone({classes, shape}: Tokens, i: number): boolean {
  for (let at = i - 1; i - at < reach && at >= 0; at--) {
    if (shape[at] === CAPITAL && (classes[at]! & (GIVEN | TITLE) || shape[at + 1] === CAPITAL)) return true
    if (classes[at]! & PERSON && shape[at] === LOWER && classes[at - 1]! & DETERMINER) return true
  }
  return false
}

/** Right behind words in marks, or in front of some in its paragraph, to which at most a pronoun is tied. */
export function isBeside({classes, end, kind, paragraph, start}: Tokens, i: number, opening: Opening): boolean {
  if (kind[i - 1] === MARK && kind[i - 2] === STOP && end[i - 2] === start[i - 1]) return true
  let at = i + 1
  while (at - i < reach && paragraph[at] === paragraph[i] && !opening.has(at)) at++
  const said = opening.get(at)
  if (kind[at - 1] !== STOP || said?.paragraph !== paragraph[i]) return false
  const tag = said!.close + 1
  return paragraph[tag] !== paragraph[i] || Boolean(classes[tag]! & PRONOUN) ||
    kind[tag - 2] !== COMMA && !((classes[tag]! | classes[tag + 1]!) & CUE)
}

import type {Quotation} from '../quotation/quotations.js'
import {ADVERB, CUE, DETERMINER, FUNCTION_WORD, PRONOUN, VERB} from '../text/classes.js'
import {beginsParagraph, type Classify, COMMA, formOf, LOWER, MARK, STOP, type Tokens} from '../text/tokens.js'

/** The quotations by the token of their opening mark. */
export type Opening = ReadonlyMap<number, Quotation>

/** How far behind whoever acts the words may be, in tokens. */
const reach = 60

/**
 * How far the verb behind the first word of a sentence shows that to be someone, of 3: fully where it is done to something,
 * `Ansel unrolled the map.`, and beside words that nobody else is told to say, `Ansel knelt. “What is it?”`; else twice as
 * much where it begins the paragraph. Not `Critics panned it.`, `Cakes baked by the nuns sell well.`
 */
export function showsDoer(tokens: Tokens, i: number, opening: Opening, classify: Classify): number {
  if (/[^aiou]s$/u.test(formOf(tokens, i)) || !acts(tokens, i + 1, classify)) return 0
  const done = hasObject(tokens, i + 1)
  return done || isBeside(tokens, i, opening) ? 3 : beginsParagraph(tokens, i) ? 2 : 1
}

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

/** `unrolled the map`, `lowered himself`; not the `technologies such as it` of those that end in -s */
const hasObject = (tokens: Tokens, verb: number): boolean =>
  Boolean(tokens.classes[verb + 1]! & (DETERMINER | PRONOUN)) && !/^(?:such|all|that|there|I)$/iu.test(formOf(tokens, verb + 1))

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

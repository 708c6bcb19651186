import type {Span} from '../types.js'
import {DASH, OPEN_BRACKET, type Tokens, WORD} from '../text/tokens.js'
import type {Speaking} from './asides.js'
import {findBlocks, isBlock} from './blocks.js'
import {dashesOfDialogue, dashLine, isDashLine, pointsOfLists} from './dashes.js'
import type {Draft} from './drafts.js'
import {behindBracket, isLabelled} from './labels.js'
import {heldIn, type Line} from './line.js'
import {findHeaded, isHeading} from './plays.js'
import {findTurns} from './transcripts.js'

/**
 * Speech that no marks hold: lines that begin with a dash, as in Joyce, the turns of a transcript (`ANN: …`, `Q: …`) or a
 * play, quoted blocks. Where marks hold all of it already there is nothing to add.
 */
export function findLines(
  tokens: Tokens, paragraphs: readonly Span[], held: readonly Draft[], language: Speaking
): Draft[] {
  const {lines, headings, whole} = findCandidates(tokens, paragraphs, language)
  if (lines.length + headings.length === 0) return []
  const inside = new Set(held.filter(({opened, closed}) => !opened || !closed).map(({paragraph}) => paragraph))
  const headed = findHeaded(tokens, paragraphs, headings, inside, held)
  for (const {paragraph} of headed) inside.add(paragraph)
  const free = lines.filter(({paragraph, from}) => !inside.has(paragraph) && !isBlock(tokens, from))
  const turns = findTurns(tokens, lines, whole, held, language)
    .filter(({paragraph}) => !inside.has(paragraph))
  const labelled = new Set(turns.map(({paragraph}) => paragraph))
  const points = pointsOfLists(tokens, lines, language)
  const dashes = dashesOfDialogue(tokens, lines, language)
  const inMarks = held.length > lines.length
  // `> Ann: It works.`
  const blocks = findBlocks(tokens, lines, language).filter(({paragraph}) => !labelled.has(paragraph))
  return [...headed, ...blocks, ...turns, ...free.flatMap(line =>
    !labelled.has(line.paragraph) && !points.has(line.paragraph) && isDashLine(tokens, line, dashes, inMarks, language)
      ? dashLine(tokens, line, heldIn(held, line), language) : [])]
}

/**
 * Paragraphs that begin with a dash, the sign of a block, or a name and a sign behind it; and those of a name alone.
 * `whole` is whether there are no others, but for times and remarks.
 */
function findCandidates(
  tokens: Tokens, paragraphs: readonly Span[], language: Speaking
): {lines: Line[]; headings: Line[]; whole: boolean} {
  const {paragraph, kind, length} = tokens
  const lines: Line[] = []
  const headings: Line[] = []
  let whole = true
  for (let from = 0, before = 0; from < length; ) {
    const where = paragraph[from]!
    let to = from + 1
    while (to < length && paragraph[to] === where) to++
    const found = isHeading(tokens, from, to, language) ? headings
      : kind[from] === DASH || isBlock(tokens, from) || isLabelled(tokens, from, to, language) ? lines : null
    found?.push({...paragraphs[where]!, from, to, before, paragraph: where})
    const remark = kind[from] === OPEN_BRACKET && behindBracket(tokens, from, to) === to
    whole &&= found === lines || remark || !kind.subarray(from, to).includes(WORD)
    before = from
    from = to
  }
  return {lines, headings, whole}
}

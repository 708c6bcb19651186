import {COLON, DASH, LOWER, MARK, OTHER, STOP, type Tokens} from '../text/tokens.js'
import {announces, type Speaking} from './asides.js'
import {isByline} from './dashes.js'
import type {Draft} from './drafts.js'
import {type Line, makeUnmarked} from './line.js'

export const isBlock = ({text, start, kind}: Tokens, i: number): boolean => kind[i] === OTHER && text.charAt(start[i]!) === '>'

/** Quoted blocks that words announce (`Ann wrote:`), or whose last line says whose words they are: `> — Ana Ruiz`. */
export function findBlocks(tokens: Tokens, lines: readonly Line[], language: Speaking): Draft[] {
  const found: Draft[] = []
  for (let i = 0; i < lines.length; i++) {
    const first = i
    const depth = depthOf(tokens, lines[i]!)
    const goesOn = (line: Line): boolean => isWithin(tokens, line) && depthOf(tokens, line) === depth
    while (i < lines.length && follows(lines, first, i) && goesOn(lines[i]!)) i++
    if (i === first) continue
    const byline = i < lines.length && follows(lines, first, i) ? dashOf(tokens, lines[i]!) : 0
    const last = lines[i - 1]!
    const signed = byline > 0 && isByline(tokens, byline + 1, lines[i]!.to, last.from)
    if (signed || isAnnounced(tokens, lines[first]!, last, language)) addBlock(found, tokens, lines.slice(first, i))
    if (!signed) i--
  }
  return found
}

const isWithin = (tokens: Tokens, line: Line): boolean => isBlock(tokens, line.from) && !dashOf(tokens, line)

const follows = (lines: readonly Line[], first: number, i: number): boolean =>
  i === first || lines[i]!.paragraph === lines[i - 1]!.paragraph + 1

/** The dash that begins a line, behind the signs of a block; 0 where there is none. */
function dashOf(tokens: Tokens, line: Line): number {
  const dash = behindSigns(tokens, line)
  return dash < line.to && tokens.kind[dash] === DASH ? dash : 0
}

function behindSigns(tokens: Tokens, {from, to}: Line): number {
  let i = from
  while (i < to && isBlock(tokens, i)) i++
  return i
}

const depthOf = (tokens: Tokens, line: Line): number => behindSigns(tokens, line) - line.from

/** `Ann wrote:` above sentences; not `Run this:` above a command. */
function isAnnounced(tokens: Tokens, first: Line, last: Line, language: Speaking): boolean {
  const {kind, shape} = tokens
  const word = behindSigns(tokens, first)
  const speaks = word < first.to && shape[word] !== LOWER && kind[last.to - 1] === STOP
  return speaks && kind[first.from - 1] === COLON && announces(tokens, first.before, first.from, language)
}

function addBlock(found: Draft[], tokens: Tokens, lines: readonly Line[]): void {
  let before: Draft | null = null
  for (const line of lines) {
    const {from, to, end, paragraph} = line
    const first = behindSigns(tokens, line)
    if (first >= to || tokens.kind.subarray(from, to).includes(MARK)) continue
    const content = {start: tokens.start[first]!, end}
    before = makeUnmarked('block', from, true, to, content, paragraph, before)
    found.push(before)
  }
}

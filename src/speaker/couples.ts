import {COMMA, formOf, startsSentence, STOP, type Tokens} from '../text/tokens.js'
import type {Reference, References} from './mentions.js'

/** So many tokens back. */
const near = 80

const nobody: readonly Reference[] = []

/**
 * Who `they` are: whoever begin a sentence together, `Ann Roe and Bob Lee came in. “We won,” they said.`; nobody where a
 * later sentence tells of others: `The guards saw them.`
 */
export function coupleBefore(
  tokens: Tokens, {at, list}: References, {first, level, paragraph: own}: Reference
): readonly Reference[] {
  const {kind, paragraph} = tokens
  let others = false
  for (let i = first - 1; i >= 0 && first - i < near && paragraph[i]! >= own - 1; i--) {
    if (kind[i] === STOP && others) return nobody
    const one = list[at[i]!]
    if (one?.last !== i || one.level !== level || one.kind === 'pronoun') continue
    const members = membersTo(tokens, {at, list}, one)
    if (members.length > 1 && startsSentence(tokens, members[0]!.first)) return members
    others ||= one.plural
  }
  return nobody
}

/** `Ann and Bob`, `Ann, Bob and Cy` */
function membersTo(tokens: Tokens, {at, list}: Pick<References, 'at' | 'list'>, last: Reference): Reference[] {
  const members = [last]
  while (!members[0]!.plural) {
    const link = members[0]!.first - 1
    const joins = formOf(tokens, link) === 'and' || members.length > 1 && tokens.kind[link] === COMMA
    const before = joins ? list[at[link - 1]!] : undefined
    if (!before || before.kind === 'pronoun' || before.level !== last.level) break
    members.unshift(before)
  }
  return members.some(({plural}) => plural) ? [] : members
}

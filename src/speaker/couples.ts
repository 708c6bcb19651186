import {PRONOUN} from '../text/classes.js'
import {COMMA, formOf, startsSentence, type Tokens} from '../text/tokens.js'
import type {Reference, References} from './mentions.js'

/** So many tokens back; and so many together. */
const near = 80
const most = 8

const nobody: readonly Reference[] = []

/**
 * Who `they`, or `the couple`, are: whoever begin a sentence together, `Ann Roe and Bob Lee came in. “We won,” they said.`;
 * nobody where others are told of behind them: `Ann and Bob met the guards. “Stop,” they said.`
 */
export function coupleBefore(
  tokens: Tokens, {at, list}: References, {first, head, kind, level, paragraph: own}: Reference
): readonly Reference[] {
  const {classes, form, paragraph} = tokens
  const two = kind !== 'pronoun'
  for (let i = first - 1; i >= 0 && first - i < near && paragraph[i]! >= own - 1; i--) {
    const one = list[at[i]!]
    if (one?.last !== i || one.level !== level || one.kind === 'pronoun') continue
    const members = togetherTo(tokens, {at, list}, one)
    const meant = two ? members.length === 2 : members.length > 1
    if (meant) return startsSentence(tokens, members[0]!.first) ? members : nobody
    // Nor `Ann and Bob came when someone rang. “Where are you?” they said.`, `Two men came. “We are lost,” the two said.`
    const another = two ? one.kind === 'name' || form[one.head] === form[head] : classes[one.head]! & PRONOUN
    if (one.plural || another) return nobody
  }
  return nobody
}

/** `Ann and Bob`, `Ann, Bob and Cy`; nobody where there are more, or several as one: `Ann and the boys`. */
function togetherTo(tokens: Tokens, {at, list}: Pick<References, 'at' | 'list'>, last: Reference): readonly Reference[] {
  const members = [last]
  for (let one = last; members.length <= most; members.push(one)) {
    const link = one.first - 1
    const joins = formOf(tokens, link) === 'and' || members.length > 1 && tokens.kind[link] === COMMA
    const before = joins ? list[at[link - 1]!] : undefined
    if (!before || before.kind === 'pronoun' || before.level !== last.level) break
    one = before
  }
  return members.length > most || members.some(({plural}) => plural) ? nobody : members.reverse()
}

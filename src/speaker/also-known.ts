import type {Grammar} from '../language/tables.js'
import {CLITIC, COMMA, formOf, OPEN_BRACKET, type Tokens} from '../text/tokens.js'
import type {NameForms} from './forms.js'
import type {Reference} from './mentions.js'
import type {Bearers, Person} from './register.js'

/** How many words stand at most between two names of one person. */
const longest = 5

/**
 * Two names that the text itself says are one’s: `Ida Vane, formerly known as Karla Lund,`, `Vane, whose real name is Lund`,
 * `Ida Vane (born Ida Lund)`. Everyone who is called by the second is from now on who is called by the first.
 */
export function joinAlsoKnown(
  tokens: Tokens, list: readonly Reference[], {of}: NameForms, bearers: Bearers, grammar: Grammar
): void {
  for (let id = 1; id < list.length; id++) {
    const [one, other] = [bearerOf(list[id - 1]!, of, bearers), bearerOf(list[id]!, of, bearers)]
    if (!one || !other || one === other || one.entity.known !== null || other.entity.known !== null) continue
    // `Ida Vane, born Lund, met Karl Lund`
    const lone = list[id]!.first === list[id]!.last && other.full > 0
    if (!lone && saysSame(tokens, list[id - 1]!, list[id]!, grammar)) merge(bearers, one, other)
  }
}

function bearerOf({id, kind, sort}: Reference, of: Int32Array, bearers: Bearers): Person | null {
  const people = kind === 'name' && (sort === 'person' || sort === 'unknown') ? bearers[of[id]!] : undefined
  return people?.length === 1 ? people[0]! : null
}

function saysSame(tokens: Tokens, {last, level}: Reference, {first, ...other}: Reference, grammar: Grammar): boolean {
  const opened = tokens.kind[last + 1] === COMMA || tokens.kind[last + 1] === OPEN_BRACKET
  const from = opened ? last + 2 : last + 1
  if (first - from < 1 || first - from > longest || other.level !== level) return false
  // `once known as Roe’s rival`
  if (tokens.kind[other.last + 1] === CLITIC) return false
  let words = formOf(tokens, from)
  for (let i = from + 1; i < first; i++) words += ' ' + formOf(tokens, i)
  return grammar.lists.alsoKnown.has(words) && (opened || words !== 'born')
}

function merge(bearers: Bearers, one: Person, other: Person): void {
  bearers.forEach((people, id) => {
    if (people.length === 1 && people[0] === other) bearers[id] = [one]
  })
  // Whoever has a full name keeps it.
  if (one.full === 0) one.forms.push(...other.forms)
  one.full += other.full
  one.entity.gender ??= other.entity.gender
}

import type {Grammar} from '../language/tables.js'
import {ADVERB, AUXILIARY, DETERMINER, PLACE} from '../text/classes.js'
import {formOf, startsSentence, type Tokens} from '../text/tokens.js'
import {makes} from './bodies.js'
import {isBesideCue, type NameForms} from './forms.js'
import type {Reference, References} from './mentions.js'

/** So many tokens behind a name, and so many references, what it begins with may be taken up; and so far on is looked. */
const reach = {tokens: 45, references: 8, ahead: 60}

/**
 * `Zorvo cut jobs. “We had to,” it said.`, `Zorvo cut jobs. The retailer said it had to.`: a name of one word that begins a
 * sentence, and is taken up so, is a body’s; not `Zorvo read the note. It said no.`, `Zorvo slept. The retailer said no.`
 */
export function takeUp(
  tokens: Tokens, {list}: References, {list: forms, of}: NameForms, grammar: Grammar
): void {
  for (const reference of list) {
    const how = reference.level < 0 ? takes(tokens, reference, grammar) : null
    const opener = how ? openerBefore(tokens, list, reference) : null
    if (opener?.kind !== 'name' || !mayBeBody(tokens, opener)) continue
    const trades = isTrading(tokens, grammar, opener)
    const alone = how === 'it' && !holdsDeterminer(tokens, opener, reference) && !isPerson(list, opener)
    if (trades || alone) forms[of[opener.id]!]!.body += 2
  }
}

/** `Zorvo`, `Bow United`, `Sporting Bow`; not `Zorvo Hale` */
const mayBeBody = ({classes}: Tokens, {first, last}: Reference): boolean =>
  first === last || last === first + 1 && Boolean((classes[first]! | classes[last]!) & PLACE)

/** `Zorvo cut jobs`, `Zorvo has suspended the sale` */
function isTrading(tokens: Tokens, {lists}: Grammar, {last}: Reference): boolean {
  let verb = last + 1
  while (tokens.classes[verb]! & (ADVERB | AUXILIARY) && verb - last < 4 && !lists.is.has(formOf(tokens, verb))) verb++
  return lists.trading.has(formOf(tokens, verb))
}

/** `Zorvo read the note. It`: something may be meant besides. */
function holdsDeterminer({classes}: Tokens, {last}: Reference, {first}: Reference): boolean {
  for (let i = last + 1; i < first; i++) if (classes[i]! & DETERMINER) return true
  return false
}

/** Whether `he` or `she` stands near behind it. */
function isPerson(list: readonly Reference[], {id, last}: Reference): boolean {
  for (let k = id + 1; k < list.length && list[k]!.first - last < reach.ahead; k++) {
    if (list[k]!.kind === 'pronoun' && list[k]!.gender) return true
  }
  return false
}

/** What takes a name up: `it said`, `said the retailer`; not `said it`. */
function takes(tokens: Tokens, reference: Reference, grammar: Grammar): 'it' | 'trade' | null {
  const {first, head, kind, last} = reference
  const {lists} = grammar
  if (kind === 'pronoun') return formOf(tokens, first) === 'it' && lists.ofFirms.has(formOf(tokens, last + 1)) ? 'it' : null
  const isFirm = kind === 'nominal' && (makes(tokens, grammar, reference) ||
    head === first + 1 && lists.tradesmen.has(formOf(tokens, head)) && !lists.traded.has(formOf(tokens, head)))
  return isFirm && formOf(tokens, first) === 'the' && isBesideCue(tokens, reference, grammar) ? 'trade' : null
}

/** What the sentence before begins with; `null` behind a document, which `it` may be as well. */
function openerBefore(tokens: Tokens, list: readonly Reference[], {first, id, paragraph}: Reference): Reference | null {
  for (let k = id - 1; k >= 0 && id - k <= reach.references; k--) {
    const before = list[k]!
    if (first - before.last > reach.tokens || before.paragraph < paragraph - 1) return null
    if (before.level >= 0) continue
    if (before.sort === 'document' || before.sort === 'other') return null
    if (startsSentence(tokens, before.first)) return before
  }
  return null
}

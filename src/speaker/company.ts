import type {Grammar} from '../language/tables.js'
import {KIN} from '../text/classes.js'
import {COMMA, formOf, MARK, STOP, type Tokens} from '../text/tokens.js'
import {isBesideCue, type NameForm, type NameForms} from './forms.js'
import type {Reference, References} from './mentions.js'

/** How far behind a name a pronoun may stand to say something of its bearer, in tokens. */
const reach = 30
/** How far apart two names may stand to be near each other, in tokens. */
export const nearness = 60

/** A name where it stands. */
interface Named {
  readonly form: NameForm
  readonly reference: Reference
}

/** Tell of each name in what company it stands: which others are beside it, answer it, or are surely someone else’s. */
export function keepCompany(
  tokens: Tokens, {list}: References, {list: forms, of}: NameForms, grammar: Grammar
): void {
  const kin = paragraphsOfKin(tokens)
  let last: Named | null = null
  let speaking: Named | null = null
  let called: Named | null = null
  for (const reference of list) {
    const {id, first, gender, kind, level} = reference
    if (kind !== 'name') {
      if (level >= 0) continue
      // Not `“Yes, Ann,” he said to Mrs. Roe.`; but `said the elder Miss Roe`
      if (list[id + 1]?.first !== first) called = null
      if (kind === 'pronoun' && last && gender && first - last.reference.last < reach) last.form[gender]++
      continue
    }
    const named: Named = {form: forms[of[id]!]!, reference}
    if (level >= 0) {
      if (isCalled(tokens, reference)) called = named
      continue
    }
    if (last) follow(tokens, last, named, isRelative(tokens, list[id - 1], reference, grammar))
    last = named
    if (isBesideCue(tokens, reference, grammar)) {
      // `“Yes, Ann,” said Mrs. Roe.`
      if (called?.reference.paragraph === reference.paragraph) meet(called, named, 'apart')
      if (speaking) answer(speaking, named, kin)
      speaking = named
    }
    called = null
  }
}

/** The next name of the narration; behind `said her mother,` it is surely another’s. */
function follow(tokens: Tokens, last: Named, named: Named, relative: boolean): void {
  const away = named.reference.first - last.reference.last
  if (away >= nearness) return
  meet(last, named, 'near')
  if (away < reach && inOneSentence(tokens, last.reference.last, named.reference.first)) meet(last, named, 'beside')
  if (relative) meet(last, named, 'apart')
}

/** `“No, mother,” said Ann Roe.⏎“Yes,” said Mrs. Roe.` */
function answer(speaking: Named, named: Named, kin: ReadonlySet<number>): void {
  const {reference: {paragraph}} = named
  if (speaking.reference.paragraph !== paragraph - 1) return
  meet(speaking, named, 'answers')
  if (kin.has(paragraph - 1) || kin.has(paragraph)) meet(speaking, named, 'apart')
}

function meet({form: one}: Named, {form: other}: Named, how: 'beside' | 'near' | 'answers' | 'apart'): void {
  if (one === other) return
  one[how].set(other.id, (one[how].get(other.id) ?? 0) + 1)
  other[how].set(one.id, (other[how].get(one.id) ?? 0) + 1)
}

/** `“Yes, Ann,”`, `“Ann, wait!”`; not `“Ann.”`, which may answer. */
function isCalled({kind}: Tokens, {first, last}: Pick<Reference, 'first' | 'last'>): boolean {
  const [before, behind] = [kind[first - 1], kind[last + 1]]
  if (before === MARK) return behind === COMMA
  return before === COMMA && (behind === COMMA || behind === STOP || behind === MARK)
}

/** The paragraphs in which someone is called by kinship alone: `“No, mother.”`; not `“My mother, she …”` */
const paragraphsOfKin = (tokens: Tokens): ReadonlySet<number> =>
  new Set(tokens.paragraph.filter((_, i) => tokens.classes[i]! & KIN && isCalled(tokens, {first: i, last: i})))

/** `her mother, Mrs. Roe`: another than she. */
const isRelative = (tokens: Tokens, before: Reference | undefined, {first}: Reference, {lists}: Grammar): boolean =>
  before?.last === first - 2 && tokens.kind[first - 1] === COMMA && Boolean(tokens.classes[before.head]! & KIN) &&
  lists.personalOwners.has(formOf(tokens, before.first))

function inOneSentence({kind, paragraph}: Tokens, from: number, to: number): boolean {
  if (paragraph[from] !== paragraph[to]) return false
  for (let i = from + 1; i < to; i++) if (kind[i] === STOP) return false
  return true
}

import type {Grammar} from '../language/tables.js'
import {COORDINATOR, CUE, DETERMINER, ORGANIZATION, PERSON, PREPOSITION, RELATIVE, TITLE, VERB} from '../text/classes.js'
import {
  beginsParagraph, CLITIC, COLON, COMMA, formOf, OPEN_BRACKET, startsSentence, type Tokens, UPPER, WORD
} from '../text/tokens.js'
import {isApposed} from './appositions.js'
import type {Reference, References} from './mentions.js'
import {isBeforeNoun} from './name-shapes.js'
import {isPluralOwner, type NameParts, partsOf, textBetween} from './names.js'

/** One way of naming someone, with all its references: `Mrs. Elton` is one, `Elton` another. */
export interface NameForm extends NameParts {
  readonly id: number
  readonly first: Reference
  /** All of it in capitals, as in the head of a chapter, and in no label: `ANN LEE: …`. */
  upper: boolean
  count: number
  sort: Reference['sort']
  gender: Reference['gender']
  /** How often words such as `in` and `from` stand before it. */
  behindPlace: number
  /** How often any preposition stands before it. */
  behind: number
  /** How often `the` stands before it, and no noun behind. */
  behindThe: number
  /** How often a reporting verb stands beside it. */
  besideCue: number
  /** What tells of a body, 2 for each `Acme, which`, `Acme’s profits`, `shares of Acme`, 1 for what is less sure. */
  body: number
  /** Pronouns of each gender near behind it. */
  female: number
  male: number
  /** How often it does not begin a sentence. */
  inside: number
  /** How often the narration has it. */
  told: number
  /** The forms that follow it in the narration, or go before it: in one sentence, and near by, with how often. */
  readonly beside: Map<number, number>
  readonly near: Map<number, number>
  /** The forms that are told to speak a paragraph before it or behind, with how often. */
  readonly answers: Map<number, number>
  /** The forms that name surely someone else, with how often: `“Yes, Ann,” said Mrs. Roe.` */
  readonly apart: Map<number, number>
  acronym: string
}

/** The forms of a text, and of each reference its form; -1 for pronouns and descriptions. */
export interface NameForms {
  readonly list: readonly NameForm[]
  readonly of: Int32Array
  /** How many names the narration has. */
  readonly told: number
}

/** Collect the ways in which the text names people. */
export function collectForms(tokens: Tokens, {list}: References, grammar: Grammar): NameForms {
  const forms: NameForm[] = []
  const of = new Int32Array(list.length).fill(-1)
  const known = new Map<number, NameForm[]>()
  const shared = new Map<string, NameForm>()
  let told = 0
  for (const reference of list) {
    if (reference.kind !== 'name') continue
    const form = formFor(reference)
    of[reference.id] = form.id
    form.count++
    look(form, reference)
    if (reference.level >= 0) continue
    told++
    form.told++
  }
  return {list: forms, of, told}

  function formFor(reference: Reference): NameForm {
    const behind = sharesName(tokens, reference, list[reference.id + 1])
    if (behind) return sharedFor(reference, behind)
    const hash = hashOfWords(tokens, reference)
    const others = known.get(hash)
    const found = others?.find(({first}) => hasSameWords(tokens, first, reference))
    if (found) return found
    const form = createForm(forms.length, reference, partsOf(tokens, reference, grammar))
    forms.push(form)
    if (others) others.push(form)
    else known.set(hash, [form])
    return form
  }

  function sharedFor(reference: Reference, behind: Reference): NameForm {
    const surname = {...reference, nameFrom: behind.head, last: behind.head}
    const parts = {...partsOf(tokens, surname, grammar), ...titleOf(tokens, reference, grammar)}
    const key = parts.address + parts.text
    const form = shared.get(key) ?? createForm(forms.length, reference, parts)
    if (!shared.has(key)) forms.push(form)
    shared.set(key, form)
    form.upper = false
    return form
  }

  function look(form: NameForm, reference: Reference): void {
    const {first, acronym} = reference
    const upper = isUpper(tokens, reference)
    if (!upper && form.text === form.text.toUpperCase()) form.text = partsOf(tokens, reference, grammar).text
    // `ANN LEE: Why?`; not the `“ANN LEE, BOW”` of a sign
    const labelled = !form.one && beginsParagraph(tokens, first) && labels.has(tokens.kind[reference.last + 1]!)
    if (!upper || labelled) form.upper = false
    if (acronym >= 0) form.acronym = formOf(tokens, acronym)
    if (!startsSentence(tokens, first)) form.inside++
    const before = first > 0 ? tokens.classes[first - 1]! : 0
    if (before & PREPOSITION) {
      form.behind++
      if (grammar.lists.locative.has(formOf(tokens, first - 1))) form.behindPlace++
    }
    if (formOf(tokens, first) === 'the' && !isBeforeNoun(tokens, reference.last)) form.behindThe++
    if (isBesideCue(tokens, reference, grammar)) form.besideCue++
    const called = list[reference.id - 1]
    const isCalled = called?.sort === 'organization' && called.kind === 'nominal' && isApposed(tokens, grammar, reference, called)
    if (isCalled || isBody(tokens, reference, grammar)) form.body += 2
    else if (looksAhead(tokens, reference, grammar)) form.body++
  }
}

/** What stands behind a name in the label of a turn: `ANN LEE: …`, `ANN LEE, HOST: …`, `ANN LEE (Bow): …`. */
const labels: ReadonlySet<number> = new Set([COLON, COMMA, OPEN_BRACKET])

/** `Roe said`, `said Roe`, `said old Roe` */
export function isBesideCue(tokens: Tokens, {first, last}: Reference, {lists}: Grammar): boolean {
  const {classes} = tokens
  const before = lists.endearments.has(formOf(tokens, first - 1)) ? first - 2 : first - 1
  return Boolean((classes[last + 1]! | (classes[before] ?? 0)) & CUE)
}

/** How long what Acme is called between commas may be, in tokens. */
const longestCalling = 5

/**
 * The `union` of `Acme, a dockers’ union,`, the `maker` of `Acme, a maker of brakes,`, the `firm` of `Acme, the firm that
 * owns it,`; not `Roe, the company chairman,`.
 */
export function bodyBehind(tokens: Tokens, {last}: Reference): string {
  const {classes, kind} = tokens
  const from = last + 2
  const goesOn = (i: number): boolean => kind[i] === WORD || kind[i] === CLITIC || isPluralOwner(tokens, i)
  const ends = (i: number): boolean => kind[i + 1] === COMMA || Boolean(classes[i + 1]! & (PREPOSITION | RELATIVE))
  let i = from
  while (i - from < longestCalling && goesOn(i) && !ends(i)) i++
  // `Acme, Britain’s largest airline,`
  const told = kind[last + 1] === COMMA && i > from && (classes[from]! & DETERMINER || kind[from + 1] === CLITIC)
  return told && classes[i]! & ORGANIZATION && !(classes[i]! & PERSON) ? formOf(tokens, i) : ''
}

/** `Acme, which makes brakes, fell`, `Acme’s profits`, `shares of Acme`, `Acme (ACME.DE)`, `Acme cut its`. */
function isBody(tokens: Tokens, reference: Reference, {lists: {ofBodies}}: Grammar): boolean {
  const {first, last} = reference
  const next = tokens.kind[last + 1]
  if (next === CLITIC) return ofBodies.has(formOf(tokens, last + 2)) || isChief(tokens, last + 2)
  if (next === COMMA && startsSentence(tokens, first)) {
    return formOf(tokens, last + 2) === 'which' || bodyBehind(tokens, reference) !== ''
  }
  if (/^[a-z]{2,}\.[a-z]+$/u.test(formOf(tokens, last + 2)) && next === OPEN_BRACKET) return true
  // `Acme said in a statement it was`
  const stated = formOf(tokens, last + 4) === 'statement'
  const content = stated ? last + 5 : last + 2
  const own = formOf(tokens, formOf(tokens, content) === 'that' ? content + 1 : content)
  if (tokens.classes[last + 1]! & (CUE | VERB) && (own === 'its' || stated && own === 'it')) return true
  // `Atlético Bow have said`
  if (startsSentence(tokens, first) && formOf(tokens, last + 1) === 'have') return true
  return first > 1 && formOf(tokens, first - 1) === 'of' &&
    (ofBodies.has(formOf(tokens, first - 2)) || first > 2 && isChief(tokens, first - 3))
}

/** `Acme said it would close`, which a person might say too; not `Ann said it would rain`. */
function looksAhead(tokens: Tokens, {last}: Reference, {lists}: Grammar): boolean {
  const content = formOf(tokens, last + 2) === 'that' ? last + 3 : last + 2
  const foresees = formOf(tokens, content) === 'it' && /^w(?:ill|ould)$/u.test(formOf(tokens, content + 1))
  return foresees && Boolean(tokens.classes[last + 1]! & CUE) && lists.toTrade.has(formOf(tokens, content + 2))
}

/** `chief executive` */
const isChief = (tokens: Tokens, i: number): boolean =>
  formOf(tokens, i) === 'chief' && formOf(tokens, i + 1) === 'executive'

/** Whose surname a bare title shares: that of `Mrs. Hale` in `Mr. and Mrs. Hale`, `Lord and Lady Ash`. */
function sharesName(
  {classes}: Tokens, {first, last, level}: Reference, behind: Reference | undefined
): Reference | null {
  if (first !== last || behind?.kind !== 'name' || behind.nameFrom === behind.first || behind.level !== level) return null
  return behind.first === last + 2 && classes[first]! & TITLE && classes[last + 1]! & COORDINATOR ? behind : null
}

function titleOf(tokens: Tokens, {first}: Reference, grammar: Grammar): Partial<NameParts> {
  const [title, address] = [formOf(tokens, first), textBetween(tokens, first, first)]
  return {title, titleGender: grammar.titleGender(title), role: address, address}
}

/** Written out: an object spread into another is several times its size. */
function createForm(id: number, first: Reference, parts: NameParts): NameForm {
  const {words, one, generation, title, titleGender, husbands, role, address, text} = parts
  return {
    words, one, generation, title, titleGender, husbands, role, address, text, id, first, upper: true, count: 0,
    sort: first.sort, gender: first.gender, behindPlace: 0, behind: 0, behindThe: 0, besideCue: 0, body: 0, female: 0,
    male: 0, inside: 0, told: 0, beside: new Map(), near: new Map(), answers: new Map(), apart: new Map(), acronym: ''
  }
}

function hashOfWords({form}: Tokens, {first, last}: Reference): number {
  let hash = 0
  for (let i = first; i <= last; i++) hash = (Math.imul(hash, 31) + form[i]!) & 0x3fffffff
  return hash
}

function hasSameWords({form}: Tokens, one: Reference, other: Reference): boolean {
  const length = one.last - one.first
  if (other.last - other.first !== length) return false
  for (let i = 0; i <= length; i++) if (form[one.first + i] !== form[other.first + i]) return false
  return true
}

function isUpper({end, shape, start}: Tokens, {nameFrom, last}: Reference): boolean {
  for (let i = nameFrom; i <= last; i++) if (shape[i]! < UPPER && end[i]! - start[i]! > 1) return false
  return true
}

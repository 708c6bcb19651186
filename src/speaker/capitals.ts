import type {Grammar} from '../language/tables.js'
import {
  ADVERB, AUXILIARY, CALENDAR, CUE, CUE_NOUN, DETERMINER, FUNCTION_WORD, GIVEN, LISTED, OFFICE, OPENER, ORGANIZATION,
  PARTICLE, PERSON, PREPOSITION, PRONOUN, RELATIVE, TITLE, VERB
} from '../text/classes.js'
import {
  CAPITAL, CLITIC, COLON, COMMA, DASH, formOf, LOWER, MARK, NUMBER, OPEN_BRACKET, startsSentence, STOP, type Tokens,
  UPPER, WORD
} from '../text/tokens.js'
import {type Opening, showsDoer} from './acting.js'

/** What capitals say in this text. */
export interface Capitals {
  /** By form: how often it stands in lower case. */
  readonly lower: Int32Array
  /** By form: how often it has a capital where only names have one. */
  readonly middle: Int32Array
  /** By form: how far what stands beside it at the beginning of a sentence shows it to be someone; `enough` is. */
  readonly shown: Int32Array
  /** By paragraph, 1 where most words have a capital: headlines, heads of chapters. */
  readonly titles: Uint8Array
}

/** So much shows a word to be a name. */
export const enough = 3

/** Count how each word of the text is written. */
export function countCapitals(tokens: Tokens, grammar: Grammar, opening: Opening): Capitals {
  const {classes, form, forms, kind, length, paragraph, shape} = tokens
  const {lists} = grammar
  const lower = new Int32Array(forms.length)
  const middle = new Int32Array(forms.length)
  const shown = new Int32Array(forms.length)
  const titles = findTitleCase(tokens)
  for (let i = 0; i < length; i++) {
    if (kind[i] !== WORD) continue
    if (shape[i] === LOWER) lower[form[i]!]!++
    else if (titles[paragraph[i]!] || classes[i]! & CALENDAR) continue
    else if (!startsSentence(tokens, i)) middle[form[i]!]!++
    // `Smoke rose`, `Darkness fell`: what needs no article.
    else if (classes[i]! & ADVERB || isStuff(tokens, i, lists.stuff)) {
      if (showsWhoSpeaks(tokens, i)) shown[form[i]!]! += enough
    } else if (beginsFullName(tokens, i)) shown[form[i]!]! += enough - 1
    else shown[form[i]!]! += showsName(tokens, i, grammar) ? enough : showsDoer(tokens, i, opening, grammar)
  }
  return {lower, middle, shown, titles}
}

/** `Curt Hale left. “Curt will be back.”`; not `Housing Minister Ann Roe left. Housing was dear.` */
const beginsFullName = ({classes, kind, shape}: Tokens, i: number): boolean =>
  kind[i + 1] === WORD && shape[i + 1] === CAPITAL &&
  !((classes[i]! | classes[i + 1]!) & (OFFICE | ORGANIZATION | PERSON | FUNCTION_WORD | TITLE))

/** `Rain`, `Excitement`, `Firelight`; not `Florence`, `Vance` */
const isStuff = (tokens: Tokens, i: number, stuff: ReadonlySet<string>): boolean =>
  Boolean(tokens.classes[i]! & LISTED) && stuff.has(formOf(tokens, i)) ||
    !(tokens.classes[i]! & GIVEN) && /...(?:ness|[st]ion|ment|ity|[ae]nce|light|fire|ism|hood)$/u.test(formOf(tokens, i))

/** The names, by form, that a surname of the text and an `s` make, and that end no longer name: not `Chicago Cubs`. */
export function findFamilies({classes, form, forms, kind, shape}: Tokens): ReadonlySet<number> {
  const surnames = new Set<string>()
  const last = new Set<number>()
  for (let i = 1; i < form.length; i++) {
    if (shape[i] !== CAPITAL || kind[i - 1] !== WORD) continue
    if (classes[i - 1]! & (GIVEN | TITLE)) surnames.add(forms[form[i]!]!)
    if (shape[i - 1] !== LOWER && !(classes[i - 1]! & (TITLE | FUNCTION_WORD))) last.add(form[i]!)
  }
  const families = new Set<number>()
  forms.forEach((name, id) => {
    if (name.endsWith('s') && surnames.has(name.slice(0, -1)) && !last.has(id)) families.add(id)
  })
  return families
}

/** What follows a name, or the word that begins one, in small letters: `Pip later left`, `Ida de Wit`. */
const behindName = ADVERB | OFFICE | PARTICLE

/**
 * `Pip laughed`, `Pip’s`, `PIP:`, `“Go,” Pip`, `(Pip 2019)`, `Pip, the guide,`, `Pip, 45,`, `Pip, Norwick’s guide,`,
 * `Pip, head of it,`, `Pip, who knew,`, `Pip, speaking at sea, said`: not just the first word of a sentence.
 */
function showsName(tokens: Tokens, i: number, {cues, lists}: Grammar): boolean {
  const {classes, end, kind, shape, start} = tokens
  const behind = kind[i + 1]
  if (behind === CLITIC || behind === COLON || behind === OPEN_BRACKET) return true
  if (behind === NUMBER) return kind[i - 1] === OPEN_BRACKET
  if (behind === COMMA) {
    // `“Objection, Your Honor, but”`, `“Ships, my lady.”`: the word in front of who is spoken to.
    const honored = kind[i - 1] === MARK && shape[i + 3] === CAPITAL
    const ends = kind[i + 4] === STOP || kind[i + 4] === COMMA && kind[i + 5] === MARK
    if ((honored || ends) && /^(?:my|your)$/u.test(formOf(tokens, i + 2))) return false
    const aged = kind[i + 2] === NUMBER && kind[i + 3] === COMMA
    const owned = kind[i + 3] === CLITIC && (kind[i + 5] === COMMA || kind[i + 6] === COMMA)
    const office = classes[i + 2]! & OFFICE && formOf(tokens, i + 3) === 'of'
    return aged || owned || speaksBehind(tokens, i) || Boolean(office || classes[i + 2]! & DETERMINER) || /^whos?e?$/u.test(formOf(tokens, i + 2))
  }
  if (kind[i - 1] === MARK && kind[i - 2] === COMMA && end[i - 2] === start[i - 1]) return true
  // `Pip and Ida said`
  const acts = classes[i + 3]! & (CUE | AUXILIARY) || kind[i + 3] === OPEN_BRACKET
  if (formOf(tokens, i + 1) === 'and' && shape[i + 2] === CAPITAL && acts) return true
  // `Main points: the dam leaks`
  if (classes[i + 1]! & CUE_NOUN && kind[i + 2] === COLON && kind[i + 3] !== MARK) return false
  const bits = behind === WORD && shape[i + 1] === LOWER ? classes[i + 1]! : 0
  if (bits & (AUXILIARY | VERB)) return false
  // `Pip laughed`; not `Sirens wailed`, `Rehearsals continued`, as things do, too
  const verb = formOf(tokens, i + 1)
  const speaks = bits & CUE && !lists.happening.has(verb) && cues(verb).some(({kind}) => kind !== 'manner')
  return Boolean(speaks || bits & behindName)
}

/**
 * What looks like an adverb, or like a thing: `“Go,” Tully said`, `Tully’s`, `RAIN:`, `Rain said: “Go.”`; not `Slowly he
 * rose`, `Rain followed.`
 */
function showsWhoSpeaks(tokens: Tokens, i: number): boolean {
  const {classes, kind} = tokens
  if (classes[i]! & OPENER) return false
  if (kind[i + 1] === (classes[i]! & ADVERB ? CLITIC : COLON)) return true
  if (kind[i - 1] === MARK && kind[i - 2] === COMMA) return true
  return Boolean(classes[i + 1]! & CUE) && (kind[i + 2] === COMMA || kind[i + 2] === COLON) && /(?:ed|s|said)$/u.test(formOf(tokens, i + 1))
}

/** How long may be what stands between commas in front of a verb. */
const longestAside = 12

/**
 * `Pip, speaking at sea, said`, `Pip, citing costs, quit`: a verb behind the words between commas; not `Tired, he left,
 * sure`, `Upstairs, citing costs, Ann quit`, `Rain, dammed up for days, said police, fell`.
 */
function speaksBehind(tokens: Tokens, name: number): boolean {
  if (/(?:ed|ing)$/u.test(formOf(tokens, name))) return false
  const {classes, kind} = tokens
  const from = name + 2
  const citing = classes[from]! & CUE && formOf(tokens, from).endsWith('ing')
  const between = (i: number) => kind[i] !== STOP && kind[i] !== COMMA && i < tokens.length
  const inside = (i: number) => kind[i] === WORD || kind[i] === NUMBER || citing && between(i)
  let i = from
  while (i - from < longestAside && inside(i)) i++
  const verb = kind[i + 1] === MARK ? i + 2 : i + 1
  if (citing) return kind[i] !== COMMA || !beginsSubject(tokens, verb)
  const inverted = classes[verb + 1]! & (PERSON | ORGANIZATION) && kind[verb + 2] === COMMA
  return i > from + 1 && kind[i] === COMMA && Boolean(classes[verb]! & CUE) && !inverted
}

/** `Ann`, `she`, `the mayor`, `police`. */
const beginsSubject = ({classes, shape}: Tokens, i: number): boolean =>
  (shape[i] !== LOWER || Boolean(classes[i]! & (DETERMINER | PRONOUN | PERSON | ORGANIZATION)) &&
    !(classes[i]! & (CUE | VERB | PREPOSITION | RELATIVE)))

const longestHeadline = 40

/**
 * Paragraphs in which nearly every word of four letters or more has a capital, or every word is all capitals. A headline
 * says `Roe Says`, where a short paragraph has `“No,” said Ann Roe.`, `Mayor Ann Roe flew to Bow.`, `Mayor Ann Roe: “No.”`
 * or `“No.” — Mayor Ann Roe`.
 */
function findTitleCase({classes, end, kind, length, paragraph, shape, start}: Tokens): Uint8Array {
  const titles = new Uint8Array(length > 0 ? paragraph[length - 1]! + 1 : 0)
  const isStopped = (i: number): boolean => kind[kind[i - 1] === MARK ? i - 2 : i - 1] === STOP
  for (let i = 0; i < length; ) {
    const where = paragraph[i]!
    let capitals = 0
    let words = 0
    let upper = 0
    let all = 0
    let saying = false
    let telling = false
    let signed = 0
    for (; i < length && paragraph[i] === where; i++) {
      if (kind[i] === COLON || kind[i] === DASH && isStopped(i)) signed = i
      if (kind[i] !== WORD) continue
      all++
      if (shape[i] === UPPER) upper++
      if (classes[i]! & FUNCTION_WORD) continue
      if (shape[i] === LOWER) telling = true
      if (shape[i] === LOWER && classes[i]! & CUE) saying = true
      if (end[i]! - start[i]! < 4) continue
      words++
      if (shape[i] !== LOWER) capitals++
    }
    saying ||= signed > 0 && kind[signed] === DASH || (telling || signed > 0) && isStopped(i)
    const headline = !saying && words >= 3 && capitals >= 0.75 * words && words < longestHeadline
    if (headline || (all > 1 && upper >= 0.8 * all)) titles[where] = 1
  }
  return titles
}

import type {Grammar} from '../language/tables.js'
import type {Quotation} from '../quotation/pairs.js'
import {
  ADVERB, AUXILIARY, CALENDAR, CUE, DEMONYM, DETERMINER, DOCUMENT, FUNCTION_WORD, GIVEN, KIN, NUMERAL, OFFICE, OPENER,
  ORGANIZATION, ORGSIGN, PARTICLE, PERSON, PLACE, PLACESIGN, PREOFFICE, PREPOSITION, PRONOUN, RELATIVE, SUFFIX, TITLE,
  VERB
} from '../text/classes.js'
import {
  CAPITAL, CLITIC, CLOSE_BRACKET, COMMA, DASH, formOf, LOWER, MARK, NUMBER, OPEN_BRACKET, STOP, type Tokens, UPPER, WORD
} from '../text/tokens.js'
import type {Mention, SpeakerKind} from '../types.js'

/** Words that refer to someone, with what they say of them by themselves. Tokens `first` to `last`, both included. */
export interface Reference {
  readonly id: number
  readonly first: number
  readonly last: number
  readonly kind: Mention['kind']
  /** Of a name, the first token behind titles and offices; otherwise `first`. */
  readonly nameFrom: number
  /** The noun of a description, the pronoun, or the last word of a name. */
  readonly head: number
  readonly sort: SpeakerKind | 'place' | 'unknown'
  readonly gender: 'female' | 'male' | null
  readonly plural: boolean
  /** Quotation in which it stands, or -1. */
  readonly level: number
  readonly paragraph: number
  /** Whether it stands inside a longer one: `Trump` in `Trump’s campaign`. */
  readonly nested: boolean
  /** Token of the short form given in brackets behind it: `NATO`; -1 when none. */
  readonly acronym: number
}

/** What is found in one reading of the words. */
export interface References {
  readonly list: readonly Reference[]
  /** For each token the `id` of the longest reference that holds it, or -1. */
  readonly at: Int32Array
  /** Quotations that are a nickname within a name: `Earl “Bumpy” Watts`. */
  readonly nicknames: ReadonlySet<number>
}

const nouns = PERSON | ORGANIZATION | DOCUMENT | OFFICE
/** No name begins with these where any word would have a capital. */
const neverFirst = FUNCTION_WORD | OPENER | ADVERB | CALENDAR
const longestName = 12
const longestDescription = 5

/** Everything in the text that refers to someone: names with their titles, descriptions, pronouns. */
export function findMentions(
  tokens: Tokens, quotations: readonly Quotation[], levels: Int32Array, grammar: Grammar
): References {
  const {classes, kind, shape, length} = tokens
  const list: Reference[] = []
  const at = new Int32Array(length).fill(-1)
  const nicknames = new Set<number>()
  const opening = new Map(quotations.map(quotation => [quotation.open, quotation]))
  const capitals = countCapitals(tokens)

  const add = (reference: Omit<Reference, 'id' | 'level' | 'paragraph' | 'nested'>) => {
    const id = list.length
    for (let i = reference.first; i <= reference.last; i++) {
      const held = at[i]!
      if (held >= 0 && !list[held]!.nested) list[held] = {...list[held]!, nested: true}
      at[i] = id
    }
    list.push({...reference, id, level: levels[reference.first]!, paragraph: tokens.paragraph[reference.first]!, nested: false})
    return reference.last
  }

  for (let i = 0; i < length; i++) {
    if (kind[i] !== WORD) continue
    const bits = classes[i]!
    if (bits & PRONOUN && shape[i] !== UPPER && (shape[i] === LOWER || startsSentence(tokens, i) || formOf(tokens, i) === 'i')) {
      addPronoun(i)
      continue
    }
    if (isNameWord(i)) {
      i = addName(i)
      continue
    }
    if (bits & nouns && isNoun(i)) i = addDescription(i)
  }
  return {list, at, nicknames}

  function addPronoun(i: number): void {
    const entry = grammar.pronoun(formOf(tokens, i))
    if (!entry) return
    const next = classes[i + 1] ?? 0
    const personal = entry.gender !== null || entry.person < 3 || ['they', 'them', 'it'].includes(formOf(tokens, i))
    if (!personal && !(next & (CUE | AUXILIARY | VERB | ADVERB) || (classes[i - 1] ?? 0) & CUE)) return
    add({
      first: i, last: i, kind: 'pronoun', nameFrom: i, head: i, sort: entry.plural ? 'group' : 'person',
      gender: entry.gender, plural: entry.plural, acronym: -1
    })
  }

  /** Whether word `i` can be part of a name because of its capital. */
  function isNameWord(i: number): boolean {
    if (kind[i] !== WORD || shape[i] === LOWER || shape[i]! > UPPER) return false
    const bits = classes[i]!
    if (bits & CALENDAR) return false
    if (shape[i] === UPPER && isAcronym(i)) return true
    const {lower, middle} = capitals.of(i)
    if (capitals.inTitle(i)) {
      return (bits & (TITLE | GIVEN | DEMONYM | OFFICE | PLACE) && !(bits & FUNCTION_WORD)) || (middle > 0 && middle > lower) ||
        (lower === 0 && !(bits & (FUNCTION_WORD | OPENER | ADVERB | CUE | VERB | nouns)) && i > 0 && at[i - 1]! >= 0)
        ? true : false
    }
    if (!startsSentence(tokens, i)) return !(bits & (PRONOUN | AUXILIARY) || (bits & FUNCTION_WORD && middle < 2 * lower + 1))
    if (bits & neverFirst || (/ing$/u.test(formOf(tokens, i)) && middle === 0)) return false
    if (bits & (TITLE | GIVEN | DEMONYM) || middle > lower) return true
    if (isNameWord2(i + 1)) return lower === 0 || Boolean(bits & (OFFICE | ORGSIGN | PREOFFICE | PLACE | KIN))
    return lower === 0 && !(bits & (CUE | VERB | nouns)) || Boolean(bits & (KIN | PLACE) && lower === 0)
  }

  /** All capitals where the words around are not. */
  function isAcronym(i: number): boolean {
    const length = tokens.end[i]! - tokens.start[i]!
    return length < 7 && !(shape[i - 1] === UPPER && shape[i + 1] === UPPER) && !(tokens.paragraph[i - 1] !== tokens.paragraph[i] && shape[i + 1] === UPPER)
  }

  function isNameWord2(i: number): boolean {
    return kind[i] === WORD && (shape[i] === CAPITAL || shape[i] === UPPER) && !(classes[i]! & (FUNCTION_WORD | CALENDAR)) &&
      tokens.paragraph[i] === tokens.paragraph[i - 1]
  }

  /** Where the run of name words that begins at `i` ends (the token behind it), over initials, particles and nicknames. */
  function endOfName(i: number): {end: number; acronym: number} {
    let end = i + 1
    let acronym = -1
    const sameParagraph = (j: number) => j < length && tokens.paragraph[j] === tokens.paragraph[i]
    while (sameParagraph(end) && end - i < longestName) {
      const bits = classes[end]!
      if (kind[end] === WORD && isNameWord(end) && !startsSentence(tokens, end)) end++
      else if (kind[end] === NUMBER && classes[end - 1]! & ORGSIGN) end++
      else if (bits & PARTICLE && shape[end] === LOWER && sameParagraph(end + 1) && isNameWord2(end + 1)) end += 2
      else if (kind[end] === CLITIC && classes[end + 1]! & ORGSIGN && sameParagraph(end + 1) && isNameWord2(end + 1)) end += 2
      else if (joinsOrganization(i, end)) end += classes[end + 1]! & DETERMINER ? 3 : 2
      else if (isNickname(end)) {
        nicknames.add(opening.get(end)!.id)
        end = opening.get(end)!.close + 1
      } else if (kind[end] === OPEN_BRACKET && kind[end + 2] === CLOSE_BRACKET && shape[end + 1] === UPPER && sameParagraph(end + 2)) {
        acronym = end + 1
        if (!isNameWord(end + 3) || !sameParagraph(end + 3)) break
        end += 3
        acronym = -1
      } else if (kind[end] === COMMA && classes[end + 1]! & SUFFIX && sameParagraph(end + 1)) end += 2
      else break
    }
    return {end, acronym}
  }

  /** `University of Ohio`, `Johnson & Johnson`. */
  function joinsOrganization(from: number, i: number): boolean {
    const form = formOf(tokens, i)
    if (tokens.text.charAt(tokens.start[i]!) === '&') return isNameWord2(i + 1)
    if (form !== 'of' && form !== 'for') return false
    const behind = classes[i + 1]! & DETERMINER ? i + 2 : i + 1
    if (!isNameWord2(behind)) return false
    for (let j = from; j < i; j++) if (classes[j]! & (ORGSIGN | PLACESIGN)) return true
    return false
  }

  function isNickname(i: number): boolean {
    const quotation = opening.get(i)
    if (!quotation?.closed || quotation.close - i > 3 || quotation.close - i < 2) return false
    return isNameWord2(i + 1) && isNameWord2(quotation.close + 1) && kind[quotation.close - 1] === WORD
  }

  function addName(i: number): number {
    const {end, acronym} = endOfName(i)
    if (end - i === 1 && classes[i]! & DEMONYM && isModifier(i)) return i
    const nameFrom = behindTitles(i, end)
    if (nameFrom === end) return addOffice(i, end, acronym)
    const sort = sortOfName(i, nameFrom, end)
    const titled = withTitleBefore(i)
    const first = titled === i && sort !== 'person' ? withArticle(i) : titled
    const last = end - 1
    add({
      first, last, kind: 'name', nameFrom, head: headOfName(nameFrom, last), sort: titled < i && sort === 'unknown' ? 'person' : sort,
      gender: genderOfTitles(first, nameFrom), plural: false, acronym
    })
    return last
  }

  /** `Russian` in `Russian interests`. */
  function isModifier(i: number): boolean {
    return kind[i + 1] === WORD && shape[i + 1] === LOWER && !(classes[i + 1]! & (FUNCTION_WORD | CUE | VERB))
  }

  /** The first token behind the titles, offices and demonyms that a run of capitalised words begins with. */
  function behindTitles(from: number, end: number): number {
    for (let i = end - 1; i >= from; i--) {
      const bits = classes[i]!
      if (kind[i] === CLOSE_BRACKET) return i + 1
      if (bits & (TITLE | OFFICE | PERSON) && !isSurname(i, from, end)) return i + 1
    }
    let i = from
    while (i < end && classes[i]! & DEMONYM) i++
    return i < end ? i : from
  }

  /** `Judge` and `Bishop` are offices before a name, and surnames behind a given one. */
  function isSurname(i: number, from: number, end: number): boolean {
    const bits = classes[i]!
    if (bits & (GIVEN | ORGSIGN | PLACESIGN) && !(bits & OFFICE)) return true
    if (i < end - 1 || i === from) return false
    return !(bits & OFFICE) || Boolean(classes[i - 1]! & (GIVEN | TITLE))
  }

  /** Capitalised offices without a name: `Chinese FM`, `the President`. */
  function addOffice(i: number, end: number, acronym: number): number {
    const head = end - 1
    if (kind[head] === CLOSE_BRACKET) return head
    add({
      first: withArticle(i), last: head, kind: classes[head]! & TITLE && !(classes[head]! & OFFICE) && end - i === 1 ? 'name' : 'nominal',
      nameFrom: i, head, sort: 'person', gender: grammar.titleGender(formOf(tokens, head)), plural: false, acronym
    })
    return head
  }

  function withArticle(i: number): number {
    return i > 0 && classes[i - 1]! & DETERMINER && tokens.paragraph[i - 1] === tokens.paragraph[i] && levels[i - 1] === levels[i] &&
      kind[i - 1] === WORD ? i - 1 : i
  }

  /** Over a lower-case office before the name: `former prime minister Ann Roe`; its description is taken in. */
  function withTitleBefore(i: number): number {
    const before = i > 0 ? at[i - 1]! : -1
    if (before < 0) return i
    const {kind: what, head, first, plural, level, paragraph} = list[before]!
    const fits = what === 'nominal' && head === i - 1 && !plural && level === levels[i] && paragraph === tokens.paragraph[i]
    return fits && classes[head]! & (OFFICE | PERSON) && shape[head] === LOWER ? first : i
  }

  function headOfName(from: number, last: number): number {
    let head = last
    while (head > from && (classes[head]! & SUFFIX || kind[head] !== WORD)) head--
    return head
  }

  function sortOfName(first: number, from: number, end: number): Reference['sort'] {
    for (let i = from; i < end; i++) if (classes[i]! & ORGSIGN) return 'organization'
    if (from > first) return classes[from - 1]! & nouns & ~(PERSON | OFFICE) ? 'organization' : 'person'
    if (classes[end - 1]! & PLACESIGN && end - from > 1) return 'place'
    if (isPlace(from, end)) return 'place'
    if (classes[from]! & GIVEN) return 'person'
    if (end - from === 1 && shape[from] === UPPER && !capitals.inTitle(from)) return 'organization'
    return 'unknown'
  }

  function isPlace(from: number, end: number): boolean {
    if (end - from === 1) return Boolean(classes[from]! & PLACE)
    const forms: string[] = []
    for (let i = from; i < end; i++) forms.push(formOf(tokens, i))
    return Boolean(grammar.classify(forms.join(' ')) & PLACE)
  }

  function genderOfTitles(from: number, to: number): Reference['gender'] {
    for (let i = from; i < to; i++) {
      const gender = grammar.titleGender(formOf(tokens, i)) ?? grammar.noun(formOf(tokens, i))?.gender
      if (gender) return gender
    }
    return null
  }

  /** Whether a word that can be a noun is one here: `reports` behind `the`, not behind `she`. */
  function isNoun(i: number): boolean {
    if (kind[i] !== WORD || !(classes[i]! & nouns)) return false
    if (!(classes[i]! & (CUE | VERB))) return true
    const before = i > 0 && tokens.paragraph[i - 1] === tokens.paragraph[i] ? classes[i - 1]! : 0
    if (kind[i - 1] === CLITIC || before & (DETERMINER | PREPOSITION)) return true
    const behind = classes[i + 1] ?? 0
    return !(before & PRONOUN) && (i === 0 || at[i - 1]! < 0) && Boolean(behind & (AUXILIARY | CUE))
  }

  function addDescription(i: number): number {
    let head = i
    while (head + 1 < length && tokens.paragraph[head + 1] === tokens.paragraph[i] && shape[head + 1] === LOWER &&
      classes[head + 1]! & nouns && !(classes[head + 1]! & FUNCTION_WORD) && levels[head + 1] === levels[i] && isFurtherNoun(head + 1)) head++
    const entry = grammar.noun(formOf(tokens, head))
    if (!entry) return head
    const first = startOfDescription(i)
    const determined = first < i && (classes[first]! & (DETERMINER | NUMERAL) || at[first]! >= 0 || kind[first] === NUMBER)
    const named = isNameWord(head + 1) && tokens.paragraph[head + 1] === tokens.paragraph[i]
    if (!determined && !entry.plural && !named && entry.kind !== 'group') return head
    add({
      first, last: head, kind: 'nominal', nameFrom: first, head, sort: entry.plural && entry.kind === 'person' ? 'group' : entry.kind,
      gender: entry.gender, plural: entry.plural, acronym: -1
    })
    return head
  }

  /** `report` in `an official report said`, not in `officials report`. */
  function isFurtherNoun(i: number): boolean {
    if (!(classes[i]! & (CUE | VERB))) return true
    return Boolean(grammar.noun(formOf(tokens, i - 1))?.plural === false && (classes[i + 1] ?? 0) & (CUE | AUXILIARY))
  }

  /** Leftwards over modifiers, an owner (`Trump’s`), and one determiner. */
  function startOfDescription(i: number): number {
    let first = i
    const stay = (j: number) => j >= 0 && tokens.paragraph[j] === tokens.paragraph[i] && levels[j] === levels[i]
    while (stay(first - 1) && i - first < longestDescription) {
      const j = first - 1
      const bits = classes[j]!
      if (kind[j] === CLITIC && formOf(tokens, j) === "'s" && stay(j - 1) && at[j - 1]! >= 0) {
        const owner = list[at[j - 1]!]!
        return owner.kind === 'pronoun' || owner.paragraph !== tokens.paragraph[i] ? first : owner.first
      }
      if (kind[j] === NUMBER) first = j
      else if (kind[j] !== WORD || (at[j]! >= 0 && list[at[j]!]!.kind === 'pronoun' && !(bits & DETERMINER))) break
      else if (bits & (DETERMINER | NUMERAL)) {
        if (bits & RELATIVE) break
        first = j
        if (bits & DETERMINER) break
      } else if (at[j]! >= 0) {
        if (list[at[j]!]!.kind !== 'name') return first
        first = list[at[j]!]!.first
      }
      else if (bits & (FUNCTION_WORD | CALENDAR) || (shape[j] !== LOWER && !(bits & DEMONYM)) || isAdverb(j)) break
      else if (bits & (CUE | VERB) && !(stay(j - 1) && (classes[j - 1]! & DETERMINER || kind[j - 1] === CLITIC))) break
      else first = j
    }
    return first
  }

  function isAdverb(i: number): boolean {
    return Boolean(classes[i]! & ADVERB) && !(classes[i]! & PREOFFICE) && !/^(?:late|former|next|first|last|very)$/u.test(formOf(tokens, i))
  }
}

/** Whether any word would have a capital here. */
export function startsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.paragraph[i - 1] !== tokens.paragraph[i]) return true
  const before = tokens.kind[i - 1]
  if (before === STOP || before === MARK || before === OPEN_BRACKET) return true
  return before === DASH && tokens.kind[i - 2] === STOP
}

interface Capitals {
  /** How often the word of token `i` stands in lower case, and with a capital where only names have one. */
  of(i: number): {lower: number; middle: number}
  /** Whether token `i` stands in a line where most words have a capital: a headline. */
  inTitle(i: number): boolean
}

function countCapitals(tokens: Tokens): Capitals {
  const {classes, form, forms, kind, length, paragraph, shape} = tokens
  const lower = new Int32Array(forms.length)
  const middle = new Int32Array(forms.length)
  const titles = findTitleCase(tokens)
  for (let i = 0; i < length; i++) {
    if (kind[i] !== WORD) continue
    if (shape[i] === LOWER) lower[form[i]!]!++
    else if (!titles.has(paragraph[i]!) && !startsSentence(tokens, i) && !(classes[i]! & CALENDAR)) middle[form[i]!]!++
  }
  return {
    of: i => ({lower: lower[form[i]!]!, middle: middle[form[i]!]!}),
    inTitle: i => titles.has(paragraph[i]!)
  }
}

/** Paragraphs in which nearly every word of four letters or more has a capital. */
function findTitleCase({classes, end, kind, length, paragraph, shape, start}: Tokens): Set<number> {
  const titles = new Set<number>()
  for (let i = 0; i < length; ) {
    const where = paragraph[i]!
    let capitals = 0
    let words = 0
    for (; i < length && paragraph[i] === where; i++) {
      if (kind[i] !== WORD || end[i]! - start[i]! < 4 || classes[i]! & FUNCTION_WORD) continue
      words++
      if (shape[i] !== LOWER) capitals++
    }
    if (words >= 3 && capitals >= 0.75 * words && words < 40) titles.add(where)
  }
  return titles
}

import {
  AUXILIARY, CUE, DEMONYM, DETERMINER, GIVEN, KIN, NUMERAL, OFFICE, ORGSIGN, PERSON, PLACE, PLACESIGN, PREPOSITION,
  RANK, TITLE
} from '../text/classes.js'
import {CLITIC, COLON, COMMA, formOf, LOWER, NUMBER, STOP, type Tokens, UPPER, WORD} from '../text/tokens.js'
import type {Reference} from './mentions.js'
import {behindOwner, isAcronym, isPastCue} from './name-shapes.js'
import {isAmpersand, isNumberedPart, lastOfBody, speaks} from './name-words.js'
import {isOne, nounAt, type Scan} from './scan.js'

/** What a name is the name of, as far as its own words and those right before it tell. */
export function sortOfName(scan: Scan, first: number, from: number, end: number): Reference['sort'] {
  const {tokens, capitals: {titles}} = scan
  const {classes, paragraph, shape} = tokens
  if (isNumberedPart(scan, from)) return 'document'
  if (lastOfBody(scan, from) > from) return 'organization'
  if (isOne(scan, from, 'ships') && end - from > 1) return 'other'
  for (let i = from; i < end; i++) {
    // `Ann “Cia” Roe`: what stands in marks is a nickname.
    const nickname = i > from ? scan.opening.get(i) : undefined
    if (nickname) i = nickname.close
    // `Dafydd ap Rhys`
    else if (classes[i]! & ORGSIGN && shape[i] !== LOWER && !isTitled(scan, first, from)) return 'organization'
  }
  // `Acme AS`, `Acme SA`; not `Ann Sa`
  const firm = end - from > 1 && shape[end - 1] === UPPER && !(classes[from]! & GIVEN)
  if (firm && /^(?:as|sa|bv)$/u.test(formOf(tokens, end - 1))) return 'organization'
  if (tokens.kind[end - 1] === CLITIC || isAmpersand(tokens, from + 1) && !(classes[from]! & GIVEN)) return 'organization'
  const between = from > first ? first : from - 1
  if (isFirm(scan, between) && !(classes[from]! & (GIVEN | OFFICE | TITLE))) return 'organization'
  if (from > first) return isTitled(scan, first, from) ? 'person' : 'unknown'
  if (end - from > 1) {
    if (fillsMarks(scan, from, end) && !(classes[from]! & GIVEN)) return 'other'
    if (classes[end - 1]! & PLACESIGN && !isSurname(scan, from, end)) return 'place'
    if (isOne(scan, from, 'beforePlaces')) return 'place'
    // `Platform Nine`, `World War Two`
    if (classes[end - 1]! & NUMERAL && !(classes[from]! & (GIVEN | OFFICE | PERSON))) return 'other'
    // `Hill Hotel Bow`; not `Ann Hall Roe`, `Bow Valley Power`
    if (end - from > 2 && isOne(scan, end - 2, 'beforePlaces')) return 'place'
    const noun = nounAt(scan, end - 1)
    // `The Ann Roe Show`
    const titled = !(classes[from]! & GIVEN) || (end - from > 2 && formOf(tokens, from - 1) === 'the')
    if (noun && (noun.kind === 'document' || noun.kind === 'other') && titled) return noun.kind
    if (noun?.kind === 'organization' && !(classes[from]! & GIVEN)) return 'organization'
  }
  if (isPlace(scan, from, end) || isCalledPlace(tokens, from)) return 'place'
  // `NHS England`
  if (end - from === 2 && isAcronym(tokens, from) && classes[end - 1]! & PLACE && !(classes[from]! & GIVEN)) return 'organization'
  // `“No,” said Dutch.`, `Dutch nodded.`; not `The Dutch nodded.`
  const speaksOne = (speaks(tokens, from) || isPastCue(tokens, end)) && formOf(tokens, from - 1) !== 'the'
  if (classes[from]! & GIVEN || classes[from]! & DEMONYM && end - from === 1 && speaksOne) return 'person'
  // `Scottish FA`, `Northern Gas`; `The Vatican`
  if (end - from > 1 && classes[from]! & DEMONYM) return classes[end - 1]! & PLACE ? 'place' : 'organization'
  if (formOf(tokens, from - 1) === 'the' && nounAt(scan, from)?.kind === 'organization') return 'organization'
  if (end - from > 1 || !isAcronym(tokens, from) || titles[paragraph[from]!]) return 'unknown'
  // `ROE: Thanks.`, of whom the text may tell as Bob Roe; not `BBC: Why?`
  if (tokens.kind[end] === COLON && /[aeiouy]/u.test(formOf(tokens, from))) return 'unknown'
  // `GUEST: Thanks.`
  return nounAt(scan, from)?.kind === 'person' ? 'person' : 'organization'
}

/** `a page called “Ellis Watch.”`: what it is called, and nobody. */
function fillsMarks({opening, tokens: {kind}}: Scan, from: number, end: number): boolean {
  const close = opening.get(from - 1)?.close ?? -1
  return close === end || close === end + 1 && kind[end] === STOP
}

/** `in the village of Roe Hill`, `the King of the Far Hills`. */
function isCalledPlace(tokens: Tokens, from: number): boolean {
  const of = formOf(tokens, from - 1) === 'the' ? from - 2 : from - 1
  if (of < 1 || formOf(tokens, of) !== 'of') return false
  const bits = tokens.classes[of - 1]!
  const rules = bits & RANK && tokens.shape[of - 1] !== LOWER
  return Boolean(bits & PLACESIGN || rules)
}

/** `Hugh Hill said`, `Hye-jin Park`, `said Zorvo Hill`; not `in Hugh Street`, `Hyde Park`, `said Fleet Street`. */
function isSurname(scan: Scan, from: number, end: number): boolean {
  if (end - from > 3 || !isOne(scan, end - 1, 'placesAndFamilies')) return false
  const given = scan.tokens.classes[from]! & GIVEN || /\p{L}-\p{L}/u.test(formOf(scan.tokens, from))
  if (!given && (isOne(scan, end - 1, 'speakingPlaces') || !isIntroduced(scan, from, end))) return false
  return from === 0 || !isOne(scan, from - 1, 'locating')
}

/** `Zorvo Hill said`, `said Zorvo Hill`, `chairman Zorvo Hill`, `Zorvo Hill, a guide,`; not `across Zorvo Hill said`. */
function isIntroduced({tokens: {classes, kind, shape}}: Scan, from: number, end: number): boolean {
  const before = kind[from - 1] === WORD ? classes[from - 1]! : 0
  if (before & (CUE | OFFICE | PERSON) && shape[from - 1] === LOWER) return true
  const described = classes[end + 1]! & DETERMINER && classes[end + 2]! & (OFFICE | PERSON)
  if (kind[end] === COMMA) return kind[end + 1] === NUMBER || Boolean(described)
  return (classes[end]! & (AUXILIARY | CUE)) === CUE && !(before & (PREPOSITION | DETERMINER))
}

/** `airline`, `Carmaker` in front of a name: what kind of company it is. */
export const isFirm = (scan: Scan, i: number): boolean => isOne(scan, i, 'firms')

/** Whether the words in front of a name are a title or office, not only a demonym. */
function isTitled({tokens: {classes}}: Scan, first: number, from: number): boolean {
  return from > first && Boolean(classes[from - 1]! & (TITLE | OFFICE | PERSON))
}

export function isPlace({grammar, tokens}: Scan, from: number, end: number): boolean {
  if (end - from === 1) return Boolean(tokens.classes[from]! & PLACE)
  if (end - from > 3) return false
  let name = formOf(tokens, from)
  for (let i = from + 1; i < end; i++) name += ' ' + formOf(tokens, i)
  return Boolean(grammar.classify(name) & PLACE)
}

/** `Dad`, `Grandma`: a word of kinship for a name. */
export const isKin = ({tokens: {classes}}: Scan, from: number, end: number): boolean =>
  end - from === 1 && Boolean(classes[from]! & KIN)

/** What the titles in front of a name say, not those of an owner: `Mr. Roe’s wife Ann`. */
export function genderOfTitles(scan: Scan, from: number, to: number): Reference['gender'] {
  for (let i = behindOwner(scan.tokens, from, to); i < to; i++) {
    const noun = nounAt(scan, i)
    // `Kings coach Ann Roe`
    const gender = scan.grammar.titleGender(formOf(scan.tokens, i)) ?? (noun?.plural ? null : noun?.gender)
    if (gender) return gender
  }
  return null
}

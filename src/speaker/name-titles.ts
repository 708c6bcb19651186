import {
  DEMONYM, DETERMINER, GIVEN, KIN, OFFICE, ORGSIGN, PARTICLE, PERSON, PLACE, PLACESIGN, PREOFFICE, RANK, SUFFIX, TITLE
} from '../text/classes.js'
import {CLITIC, CLOSE_BRACKET, COMMA, formOf, startsSentence, textOf, UPPER, WORD} from '../text/tokens.js'
import {isFirm, isPlace} from './name-sorts.js'
import {canFollow, isAcronym, isBehindGiven, isInitial} from './name-shapes.js'
import {lastOfBody} from './name-words.js'
import {isOne, nounAt, type Scan} from './scan.js'

/** The first token behind the titles, offices and what belongs to them in front of a name; `end` when nothing follows. */
export function behindTitles(scan: Scan, from: number, end: number): number {
  const {classes, kind} = scan.tokens
  let at = from
  // `Department of Justice`, `Office of the Attorney General`
  const body = lastOfBody(scan, from)
  if (classes[from]! & ORGSIGN && formOf(scan.tokens, from + 1) === 'of' || body > from && body === end - 1) return from
  // `Carmaker Acme`; not `Airline CEO Ann Roe`
  const isNext = !(classes[from + 1]! & (GIVEN | OFFICE | TITLE)) && !isBody(scan, from + 1, end)
  if (isFirm(scan, from) && from + 1 < end && isNext) return from + 1
  // `Lake County Sheriff's Office`: the sheriff is not in front of the name but in it.
  for (let i = from + 1; i < end; i++) if (kind[i] === CLITIC) return from
  for (let i = from; i < end; i++) {
    if (kind[i] === CLOSE_BRACKET && i < end - 1) at = i + 1
    if (isTitleIn(scan, i, from, end)) at = i + 1
    else if (isPlainName(scan, i) && !isTownOf(scan, i, end)) break
  }
  // `Justice Department`, `General Motors`; not `Don Guardian`
  const called = at > from && classes[at - 1]! & TITLE && !(classes[at - 1]! & (OFFICE | RANK))
  if (at > from && at < end && !called && isBody(scan, at, end)) return from
  if (at > from) return formOf(scan.tokens, at) === 'of' ? behindMinistry(scan, at, end) : at
  // `European Union`, `American Civil War`, `American College of Surgeons`, `Scottish FA`, `Saudi Arabia`, `Northern Gas`
  const whole = isThing(scan, headOfThing(scan, from, end)) || end - from === 2 && isAcronym(scan.tokens, end - 1) ||
    isPlace(scan, from, end) || isOne(scan, from, 'compass') && !(classes[from + 1]! & GIVEN)
  const apart = whole ? 0 : DEMONYM
  while (at < end && (isOne(scan, at, 'formerly') || (classes[at]! & apart && !(classes[at]! & GIVEN)))) at++
  return at < end ? at : from
}

/** Whether nothing but signs of an organization stands there. */
function isBody({tokens: {classes}}: Scan, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (!(classes[i]! & ORGSIGN) || classes[i]! & GIVEN) return false
  return true
}

/** `College` of `College of Surgeons`; else the last token. */
export function headOfThing({tokens}: Scan, from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) if (/^(?:of|for)$/u.test(formOf(tokens, i))) return i - 1
  return end - 1
}

export function isThing(scan: Scan, i: number): boolean {
  if (scan.tokens.classes[i]! & (ORGSIGN | PLACESIGN)) return true
  const kind = nounAt(scan, i)?.kind
  return kind === 'other' || kind === 'organization' || kind === 'document'
}

/** Behind `of State`, `of Homeland Security` from token `of` on; `end` where none follows: `of the Bar Council`. */
function behindMinistry({tokens, tokens: {classes}}: Scan, of: number, end: number): number {
  const from = classes[of + 1]! & DETERMINER ? of + 2 : of + 1
  for (let i = from + 1; i < end - 1; i++) if (classes[i]! & GIVEN) return i
  return end - from < 3 || classes[end - 1]! & ORGSIGN || formOf(tokens, end - 2) === 'of' ? end : end - 2
}

/** A given name or an initial: what stands behind it is no title. */
function isPlainName({tokens}: Scan, i: number): boolean {
  const bits = tokens.classes[i]!
  return Boolean(bits & GIVEN && !(bits & (PLACE | OFFICE | DEMONYM | TITLE))) || isInitial(tokens, i)
}

/** `Charlotte` in `Charlotte Mayor Jennifer Roberts`. */
function isTownOf({tokens: {classes}}: Scan, i: number, end: number): boolean {
  return Boolean(classes[i + 1]! & OFFICE) && i + 3 < end && !(classes[i + 2]! & SUFFIX)
}

/** Whether token `i` of a run is a title: `Judge` in `Judge Ann Roe`, `Baker` neither in `Baker Roe` nor `Ann Baker`. */
function isTitleIn(scan: Scan, i: number, from: number, end: number): boolean {
  const {classes, end: tokenEnd, shape, text} = scan.tokens
  const bits = classes[i]!
  const behind = end - 1 - i
  if (behind > 0 && scan.shortOffices.has(scan.tokens.form[i]!)) return true
  if (!(bits & (TITLE | OFFICE | PERSON))) return false
  if (bits & GIVEN && !(bits & TITLE)) return false
  const short = bits & TITLE && text.charAt(tokenEnd[i]! - 1) === '.'
  // `St. John Rivers`, `Lady St Clare`; not `Del. Ann Lee`, `DI Roe`
  const upper = shape[i] === UPPER && i < end - 1
  // `DCI Group`
  if (upper && i === from && bits & TITLE && classes[i + 1]! & ORGSIGN && !(bits & OFFICE)) return false
  const title = (short || upper) && isShortened(scan, i)
  if (i > from && isMiddleName(scan, i)) return false
  if (bits & PARTICLE && (i > from || bits & TITLE) && !title) return false
  // `former Ohio Gov.`: a short title is no surname.
  if (short) return true
  // `Euan Roe MP`; not `the Hull East MP`
  if (behind === 0 && i > from + 1 && bits & SUFFIX && isUnknownName(scan, from, i)) return false
  // `Acme AG`
  if (behind === 0 && i > from && bits & ORGSIGN) return false
  if (bits & TITLE) return behind > 0 || i === from || Boolean(classes[i - 1]! & (TITLE | DEMONYM | OFFICE))
  if (bits & OFFICE) return behind > 0 || i === from || !isSurnameBehind(scan, i)
  const noun = nounAt(scan, i)
  // `Oscar-winner Roe`; not `Ji-man Roe`
  if (noun?.kind === 'person' && behind > 0 && /...-\p{Ll}{4}/u.test(textOf(scan.tokens, i))) return true
  // `Justices R. Roe and Ann Lee`
  if (noun?.plural && i === from && behind > 0) return isInList(scan, end, classes[i + 1]!)
  if (noun?.kind !== 'person' || classes[headOfThing(scan, from, end)]! & ORGSIGN || scan.tokens.kind[i + 1] !== WORD) return false
  // `Wife Zorva`; not `Son Hye-jin`, `Ma Zorva`, `Twin Peaks`
  const begins = bits & KIN && i === from && startsSentence(scan.tokens, i)
  const kin = begins && scan.grammar.titleGender(formOf(scan.tokens, i)) && !isOne(scan, i, 'parents') && !formOf(scan.tokens, i + 1).includes('-')
  if ((kin || classes[i + 1]! & GIVEN) && behind > 0) return true
  return behind > 1 && (i === from || Boolean(classes[i - 1]! & (DEMONYM | PREOFFICE | PLACE | ORGSIGN)))
}

/** `Hassan Sheikh Noor`; not `Sheikh Noor`, `Qatari Sheikh Noor` */
export const isMiddleName = (scan: Scan, i: number): boolean =>
  formOf(scan.tokens, i) === 'sheikh' && canFollow(scan.tokens, i + 1) &&
  !(scan.tokens.classes[i - 1]! & ~GIVEN)

/** No article, and no word that is known for no name. */
const isUnknownName = ({tokens: {classes, kind}}: Scan, from: number, to: number): boolean =>
  !(kind[from - 1] === WORD && classes[from - 1]! & DETERMINER) &&
  classes.subarray(from, to).every(bits => !(bits & (PLACE | PLACESIGN | DEMONYM | ORGSIGN | PREOFFICE)))

/** `Del.` and `DI` stand for other words, `delegate`; `St.` is what saints are called. */
function isShortened({grammar, tokens}: Scan, i: number): boolean {
  const title = formOf(tokens, i).replace('.', '')
  return grammar.titleInFull(title) !== title
}

/** `and Ann Lee`; behind someone called so also `, Ann Lee`: not `Doctors Without Borders, Acme and Lee`. */
function isInList({tokens}: Scan, i: number, first: number): boolean {
  const comma = tokens.kind[i] === COMMA && first & GIVEN
  return Boolean(comma || tokens.kind[i] === WORD && formOf(tokens, i) === 'and') && canFollow(tokens, i + 1)
}

/** `King` in `Stephen King` and `Peter T. King`; `Judge` in `Mr. Judge`. */
const isSurnameBehind = ({tokens}: Scan, i: number): boolean =>
  isBehindGiven(tokens, i) || Boolean(tokens.classes[i - 1]! & TITLE)

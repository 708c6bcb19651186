import {
  AUXILIARY, CUE, DEMONYM, DETERMINER, GIVEN, KIN, NUMERAL, OFFICE, ORGSIGN, PARTICLE, PERSON, PLACE,
  PLACESIGN, PREOFFICE, RELATIVE, SUFFIX, TITLE, VERB
} from '../text/classes.js'
import {
  CLITIC, CLOSE_BRACKET, COMMA, DASH, formOf, isOrdinal, LOWER, MARK, NUMBER, OPEN_BRACKET, startsSentence, STOP, UPPER,
  WORD
} from '../text/tokens.js'
import {addDescription, beforeOwner, isDetermined} from './descriptions.js'
import type {Reference} from './mentions.js'
import {isPluralOwner} from './names.js'
import {genderOfTitles, isFirm, isKin, isPlace, sortOfName} from './name-sorts.js'
import {beforeCharge} from './charges.js'
import {behindParticles, canFollow, isAcronym, isBeforeNoun} from './name-shapes.js'
import {behindArticle, continuesName, isAmpersand, isNickname, isNumberedPart, lastOfBody} from './name-words.js'
import {add, isOne, nounAt, type Scan} from './scan.js'
import {behindTitles, headOfThing, isMiddleName, isThing} from './name-titles.js'
import {formal} from './titles-of-people.js'

const longestName = 12
/** So long may a description be that is taken into the name behind it. */
const longestTitle = 16

/** The name that begins at token `i`, with its titles; gives back its last token. */
export function addName(scan: Scan, i: number): number {
  const {classes} = scan.tokens
  if (isNobleOf(scan, i)) return addNoble(scan, i)
  const {end, acronym} = endOfName(scan, i)
  if (end - i === 1 && classes[i]! & DEMONYM && isBeforeNoun(scan.tokens, i)) return i
  if (end - i === 1 && isCountryman(scan, i)) return addDescription(scan, i)
  // `the South African`, `the Ohio Democrat`
  const whence = end - i === 2 && isOne(scan, i, 'halves') || isOne(scan, end - 1, 'parties') && isPlace(scan, i, end - 1)
  const half = whence && isCountryman(scan, end - 1, i)
  if (half || isHeld(scan, i, end)) return addOffice(scan, i, end, acronym)
  const nameFrom = behindTitles(scan, i, end)
  if (nameFrom === end) return addOffice(scan, i, end, acronym)
  if (end - nameFrom === 1 && isFamily(scan, i, nameFrom)) return addFamily(scan, i, nameFrom)
  const sort = sortOfName(scan, i, nameFrom, end)
  const from = nameFrom > i ? i : withWhich(scan, withParticles(scan, i), sort)
  const titled = withTitleBefore(scan, nameFrom > i ? behindModifiers(scan, i) : from, end)
  const first = titled === from && sort !== 'person' ? withArticle(scan, from) : titled
  return add(scan, {
    first, last: end - 1, kind: 'name', nameFrom: from < i ? from : nameFrom, head: headOfName(scan, nameFrom, end - 1),
    sort: titled < from && sort === 'unknown' ? 'person' : sort,
    gender: genderOfTitles(scan, first, isKin(scan, nameFrom, end) ? end : nameFrom),
    plural: false, acronym
  })
}

function addFamily(scan: Scan, i: number, head: number): number {
  return add(scan, {
    first: i - 1, last: head, kind: 'nominal', nameFrom: i - 1, head, sort: 'group', gender: genderOfTitles(scan, i, head),
    plural: true, acronym: -1
  })
}

/** `the Miss Lees`, `two Lees`, where `Lee` is a surname; not `the Lees house`, `the Rev. Lees`, `that Lees`. */
function isFamily({families, grammar, tokens}: Scan, i: number, name: number): boolean {
  const {classes, form} = tokens
  if (!families.has(form[name]!) || i === 0 || name - i > 1) return false
  if (name > i && !grammar.titleGender(formOf(tokens, i))) return false
  if (isBeforeNoun(tokens, name) || classes[i - 1]! & RELATIVE) return false
  return Boolean(classes[i - 1]! & (DETERMINER | NUMERAL))
}

/** `Duke of Wellington`, `Lord of the Marches`; not `Lord of Monteriano`, which is called by its own name. */
function isNobleOf(scan: Scan, i: number): boolean {
  if (formOf(scan.tokens, i + 1) !== 'of') return false
  const land = behindArticle(scan.tokens, i + 2)
  return (isOne(scan, i, 'nobles') || land > i + 2 && isOne(scan, i, 'lords')) && canFollow(scan.tokens, land)
}

function addNoble(scan: Scan, i: number): number {
  const from = behindArticle(scan.tokens, i + 2)
  const last = endOfName(scan, from).end - 1
  return add(scan, {
    first: i, last, kind: 'name', nameFrom: i, head: isOne(scan, i, 'lords') ? i : headOfName(scan, from, last),
    sort: 'person', gender: genderOfTitles(scan, i, i + 1), plural: false, acronym: -1
  })
}

/** Where the run of name words ends (the token behind it), over initials, particles, nicknames and brackets. */
function endOfName(scan: Scan, i: number): {end: number; acronym: number} {
  let end = lastOfBody(scan, i) + 1
  while (end < scan.tokens.length && scan.tokens.paragraph[end] === scan.tokens.paragraph[i] && end - i < longestName) {
    const next = stepOf(scan, i, end)
    if (next === end) break
    if (next < 0) return {end, acronym: end + 1}
    end = next
  }
  return {end, acronym: -1}
}

/** Where the name goes on behind token `end`; `end` when it doesn't; -1 when a short form in brackets closes it. */
function stepOf(scan: Scan, from: number, end: number): number {
  const {tokens, opening, nicknames, levels} = scan
  const {classes, kind, shape} = tokens
  switch (kind[end]) {
    case WORD:
      if (levels[end] !== levels[end - 1]) return end
      // `Rule 12 Ann Roe said`
      if (kind[end - 1] === NUMBER && isNumberedPart(scan, end - 2)) return end
      if (continuesName(scan, from, end)) return beginsAnew(scan, end) ? end : end + 1
      return shape[end] === LOWER && behindParticles(tokens, end) || joinsOrganization(scan, from, end)
    case NUMBER:
      return classes[end - 1]! & ORGSIGN || isNumberedPart(scan, end - 1) ? end + 1 : end
    case CLITIC:
      if (isFirms(scan, end)) return end + 1
      return classes[end + 1]! & ORGSIGN && canFollow(tokens, end + 1) ? end + 2 : end
    case MARK: {
      if (ownsBody(scan, from, end)) return end + 2
      // `Ruud Van ’t Hoff`
      const behind = classes[end - 1]! & PARTICLE ? behindParticles(tokens, end) : 0
      if (behind > 0) return behind
      break
    }
    case COMMA:
      // not `Ann Roe, MP for Hull`
      if (formOf(tokens, end + 2) === 'for') return end
      if (tokens.paragraph[end + 1] !== tokens.paragraph[end]) return end
      // `Acme, Inc. said`; not `in Naas, Co. Kildare`
      return classes[end + 1]! & SUFFIX || isOne(scan, end + 1, 'incorporated') && !canFollow(tokens, end + 2) ? end + 2 : end
    case OPEN_BRACKET:
      return behindBrackets(scan, end)
    default:
  }
  const nickname = isNickname(scan, end)
  if (nickname) nicknames.add(opening.get(end)!.id)
  // The name behind it, which stands outside the marks, goes on.
  if (nickname) return behindParticles(tokens, opening.get(end)!.close + 1)
  return isAmpersand(tokens, end) ? end + 2 : end
}

/** `Moody’s said`: in narration nobody `has` said. */
const isFirms = ({grammar, levels, tokens: {classes}, tokens}: Scan, i: number): boolean =>
  levels[i]! < 0 && formOf(tokens, i) === "'s" && !(classes[i - 1]! & (GIVEN | KIN | TITLE | PLACE)) &&
  grammar.lists.ofFirms.has(formOf(tokens, i + 1))

/** `Lake Tenants’ Union`: the apostrophe at token `i` closes no quotation. */
function ownsBody({levels, tokens}: Scan, from: number, i: number): boolean {
  if (!(tokens.classes[i + 1]! & ORGSIGN) || !canFollow(tokens, i + 1) || levels[i + 1] !== levels[from]) return false
  return isPluralOwner(tokens, i)
}

/** `Cecil Mr. Vyse` are two, where a dash was lost; and so are `the UN Ann Roe` in `ambassador to the UN Ann Roe`. */
function beginsAnew(scan: Scan, i: number): boolean {
  const {grammar, tokens} = scan
  const behindThe = formOf(tokens, i - 2) === 'the' && tokens.paragraph[i - 2] === tokens.paragraph[i]
  if (behindThe && isAcronym(tokens, i - 1) && !isOne(scan, i - 1, 'ships') && tokens.classes[i]! & GIVEN && canFollow(tokens, i + 1)) return true
  // `Mrs. Elton Ann Roe` are two, where a comma was lost.
  const titled = tokens.classes[i - 2]! & TITLE && grammar.titleGender(formOf(tokens, i - 2))
  const given = tokens.classes[i]! & GIVEN && !(tokens.classes[i - 1]! & GIVEN)
  if (titled && given && canFollow(tokens, i + 1)) return true
  if (!(tokens.classes[i]! & TITLE) || tokens.classes[i]! & (OFFICE | GIVEN) || isMiddleName(scan, i)) return false
  // `the Harbour Master said`, `the Ward Sister said`
  if (behindThe && isOne(scan, i, 'masters') && !canFollow(tokens, i + 1)) return false
  // `Tom Hale Sr. said`; not `Ana Ruiz Sr. Hale`
  if (tokens.classes[i]! & SUFFIX && !canFollow(tokens, i + 1)) return false
  return grammar.titleGender(formOf(tokens, i)) !== null && !(tokens.classes[i - 1]! & (TITLE | OFFICE | DEMONYM))
}

/** `van der Berg said`, `an ally of bin Farhan`; not `a van Berg drove`, `ten Danes`. */
function withParticles({at, levels, tokens: {classes, kind, paragraph, shape}}: Scan, i: number): number {
  let from = i
  for (let j = i - 1; j >= 0 && i - j < 4 && paragraph[j] === paragraph[i] && levels[j] === levels[i]; j--) {
    if (kind[j] !== WORD || !(classes[j]! & PARTICLE) || classes[j]! & (NUMERAL | AUXILIARY)) break
    if (shape[j] !== LOWER || at[j]! >= 0) break
    from = j
  }
  if (from === i || from === 0) return from
  const before = classes[from - 1]!
  return before & DETERMINER && !(before & RELATIVE) ? i : from
}

/** `the 9th Circuit`, `the state Justice Department`; not `on the 9th Roe`, `a small town Acme Inc.` */
function withWhich(scan: Scan, i: number, sort: Reference['sort']): number {
  const {classes, paragraph, shape} = scan.tokens
  if (i < 2 || paragraph[i - 2] !== paragraph[i] || !(classes[i - 2]! & DETERMINER)) return i
  const ordinal = isOne(scan, i, 'afterOrdinals') && isOrdinal(scan.tokens, i - 1)
  const polity = isOne(scan, i - 1, 'polities') && shape[i - 1] === LOWER && sort === 'organization'
  return ordinal || polity ? i - 1 : i
}

/** `University of Ohio`, `Secretary of State`; token `i` is the preposition. */
function joinsOrganization(scan: Scan, from: number, i: number): number {
  const {tokens} = scan
  const {classes} = tokens
  const form = formOf(tokens, i)
  if (form === 'and' && joinsField(scan, from, i)) return i + 2
  if (form !== 'of' && form !== 'for') return i
  const behind = classes[i + 1]! & DETERMINER ? i + 2 : i + 1
  if (!canFollow(tokens, behind)) return i
  if (classes[i - 1]! & OFFICE && form === 'of' && scan.grammar.titleGender(formOf(tokens, i - 1)) === null) return behind + 1
  // `Diocese of Bow`; not `State of the Union`
  if (behind === i + 1 && nounAt(scan, i - 1)?.kind === 'organization') return behind + 1
  // not `Senate Whip Ann Roe of Ohio`
  for (let j = i - 1; j >= from && !(classes[j]! & GIVEN && j < i - 1); j--) {
    if (classes[j]! & (ORGSIGN | PLACESIGN) && !(classes[j]! & OFFICE)) return behind + 1
  }
  return i
}

/**
 * `Department of Health and Human Services`, `Institute for Crop Health and Education`; not `Department of Justice and Ann
 * Roe`, `University of Ohio and Acme`.
 */
function joinsField(scan: Scan, from: number, i: number): boolean {
  const {tokens} = scan
  const {classes} = tokens
  // `Health and Human Services Secretary Ann Roe`
  if (i === from + 1) return [i + 2, i + 3].some(j => classes[j]! & OFFICE && isOne(scan, j - 1, 'fields'))
  if (i < from + 3 || !isOne(scan, from, 'departments') || !/^(?:of|for)$/u.test(formOf(tokens, from + 1))) return false
  if (!isOne(scan, i + 1, 'fields') && !isOne(scan, i + 2, 'fields')) return false
  const someone = GIVEN | TITLE | OFFICE | PREOFFICE | ORGSIGN | PLACE | DETERMINER
  return canFollow(tokens, i + 1) && !(classes[i - 1]! & PLACE || classes[i + 1]! & someone || isAcronym(tokens, i + 1))
}

/** `Foreign Minister (FM) Wang Yi`; -1 for `North Atlantic Treaty Organization (NATO)`. */
function behindBrackets(scan: Scan, i: number): number {
  const {tokens} = scan
  if (tokens.kind[i + 2] !== CLOSE_BRACKET || tokens.shape[i + 1] !== UPPER) return i
  if (tokens.paragraph[i + 2] !== tokens.paragraph[i]) return i
  return canFollow(tokens, i + 3) ? i + 4 : -1
}

/** `the Italian`, `an old Frenchman`; not `the Italians`, `Ann French` */
function isCountryman(scan: Scan, i: number, from = i): boolean {
  const {grammar, tokens} = scan
  const people = /^(.+?)(?:wo)?man$/u.exec(formOf(tokens, i))?.[1]
  if (!(tokens.classes[i]! & DEMONYM) && !(people && grammar.classify(people) & DEMONYM)) return false
  const noun = nounAt(scan, i)
  if (!noun || noun.plural) return false
  return from < i ? withArticle(scan, from) < from && !isBeforeNoun(tokens, i) : isDetermined(scan, i)
}

/** `The Taoiseach, Ann Roe, said … the Taoiseach`: an office that no table has; not `The Post, Ann Roe said, fell`. */
function isHeld(scan: Scan, i: number, end: number): boolean {
  const {held, tokens, tokens: {classes, form, kind}} = scan
  const bits = classes[end - 1]!
  // `The Dean, Ann Roe,`, `The Dean, the Rev. Ann Roe,`; not `who ran for the House of Lords, Ann Roe,`
  if (formOf(tokens, i - 1) !== 'the' || isThing(scan, headOfThing(scan, i, end)) || bits & GIVEN && !(bits & OFFICE)) return false
  // `The Member for Bow`, `the Member of Parliament`; not `the Knave of Hearts`
  const ties = formOf(tokens, end) === 'for' || formOf(tokens, end) === 'of' && classes[end + 1]! & ORGSIGN
  const charge = end === i + 1 && ties && nounAt(scan, i)
  if (charge && charge.kind === 'person' && !charge.plural && !isOne(scan, i, 'sounding')) held.add(form[i]!)
  if (kind[end] !== COMMA) return held.has(form[end - 1]!)
  const from = bits & OFFICE && formOf(tokens, end + 1) === 'the' ? end + 2 : end + 1
  let at = from
  while (canFollow(tokens, at) && !(classes[at]! & (ORGSIGN | PLACE))) at++
  if (at < from + 2 || kind[at] !== COMMA || !(classes[at + 1]! & (AUXILIARY | CUE | VERB))) return false
  held.add(form[end - 1]!)
  return true
}

/** Capitalised offices without a name: `Chinese FM`, `the President`. */
function addOffice(scan: Scan, i: number, end: number, acronym: number): number {
  const {tokens, grammar} = scan
  const {classes, kind} = tokens
  const last = end - 1
  // `“Do you read, Mr.—?”`
  const behind = kind[end] === STOP ? end + 1 : end
  const isOpen = kind[behind] === DASH && scan.levels[i]! >= 0 && formal.has(formOf(tokens, last))
  if (kind[last] === CLOSE_BRACKET || isOpen) return last
  let head = i
  for (let j = i; j < end && formOf(tokens, j) !== 'of'; j++) if (classes[j]! & (TITLE | OFFICE | PERSON)) head = j
  // `Acme’s CEO`
  const owner = beforeOwner(scan, i)
  const first = owner < i ? owner : withArticle(scan, i)
  const surname = first === last && scan.officeNames.has(tokens.form[i]!)
  // not `Ohio Gov.`, `the London Doctor`
  const bare = classes[head]! & TITLE && !(classes[head]! & OFFICE) && !(head > i && classes[head - 1]! & PLACE)
  return add(scan, {
    first, last, kind: bare || surname ? 'name' : 'nominal', nameFrom: i, head, sort: 'person',
    gender: surname ? null : grammar.titleGender(formOf(tokens, head)), plural: false, acronym
  })
}

/** `the Doctor`; the `that` of `accusations that Rubio lied` is none of his. */
function withArticle({levels, tokens: {classes, kind, paragraph}}: Scan, i: number): number {
  const j = i - 1
  if (j < 0 || !(classes[j]! & DETERMINER) || classes[j]! & RELATIVE || kind[j] !== WORD) return i
  return paragraph[j] === paragraph[i] && levels[j] === levels[i] ? j : i
}

/** `former Minister Ann Roe`: where the small words before a title that are of it begin; not `In this state Sir Tom`. */
function behindModifiers({at, grammar, tokens, tokens: {classes, kind, paragraph, shape}}: Scan, i: number): number {
  if (classes[i]! & TITLE && !(classes[i]! & OFFICE) && grammar.titleGender(formOf(tokens, i))) return i
  let from = i
  const written = (i: number): boolean => shape[i] === LOWER || startsSentence(tokens, i)
  while (kind[from - 1] === WORD && written(from - 1) && classes[from - 1]! & PREOFFICE) {
    if (at[from - 1]! >= 0 || paragraph[from - 1] !== paragraph[i]) break
    from--
  }
  return from
}

/** Over a lower-case office before the name: `former prime minister Ann Roe`; its description is taken in. */
function withTitleBefore(scan: Scan, i: number, end: number): number {
  const {at, levels, list, tokens} = scan
  const office = i > 0 ? beforeCharge(scan, i - 1) : -1
  const before = office < 0 ? -1 : at[office]!
  if (before < 0) return i
  const {kind: what, head, first, plural, level, paragraph} = list[before]!
  const near = head === office && i - first <= longestTitle
  // `a man Joan had never seen`
  const acts = tokens.kind[end] === WORD && tokens.classes[end]! & (AUXILIARY | CUE | VERB)
  const anyone = acts && scan.grammar.general.has(formOf(tokens, head)) && isOne(scan, first, 'indefinite')
  const fits = what === 'nominal' && near && !plural && !anyone && level === levels[i] && paragraph === tokens.paragraph[i]
  const written = tokens.shape[head] === LOWER || startsSentence(tokens, first)
  return fits && written && (tokens.classes[head]! & (OFFICE | PERSON) || isFirm(scan, head)) ? first : i
}

function headOfName({tokens: {classes, kind}}: Scan, from: number, last: number): number {
  let head = last
  while (head > from && (classes[head]! & SUFFIX || kind[head] !== WORD)) head--
  return head
}

import {
  ADVERB, AUXILIARY, CALENDAR, CUE, DEMONYM, DETERMINER, DOCUMENT, FUNCTION_WORD, GIVEN, KIN, LISTED, NUMERAL, OFFICE,
  OPENER, ORGANIZATION, ORGSIGN, PARTICLE, PERSON, PLACE, PREOFFICE, PREPOSITION, PRONOUN, SUFFIX,
  TITLE, VERB
} from '../text/classes.js'
import {
  CAPITAL, CLOSE_BRACKET, COLON, COMMA, formOf, LOWER, MARK, NUMBER, OPEN_BRACKET, startsSentence, STOP, textOf,
  type Tokens, UPPER, WORD
} from '../text/tokens.js'
import {enough} from './capitals.js'
import {isDated, isFamily, isMonth, isPaper} from './dated-names.js'
import {behindParticles, canFollow, isAcronym, isBehindGiven, isInitial, isPastCue, lengthOf} from './name-shapes.js'
import {isOne, nounAt, type Scan} from './scan.js'

const nouns = PERSON | ORGANIZATION | DOCUMENT | OFFICE

/** What often stands before a name or begins one, so that the word need not be a name elsewhere. */
const beforeName = OFFICE | ORGSIGN | PREOFFICE | PLACE | KIN | PARTICLE

const common = FUNCTION_WORD | OPENER | ADVERB | CUE | VERB | nouns

/** How often a word has the capital of a name in a text that knows its bearer well. */
const wellKnown = 20

/** The last token of a body that is in the tables, `Save the Children`; `i` where none begins there. */
export function lastOfBody({grammar, tokens}: Scan, i: number): number {
  if (!(tokens.classes[i]! & LISTED)) return i
  let words = formOf(tokens, i)
  for (let at = i + 1; at - i < 4 && tokens.paragraph[at] === tokens.paragraph[i]; at++) {
    words += ' ' + formOf(tokens, at)
    if (grammar.lists.bodies.has(words)) return at
  }
  return i
}

/** Whether a name can begin with the word at token `i`, because of its capital. */
export function beginsName(scan: Scan, i: number): boolean {
  const {tokens, capitals: {titles}} = scan
  if (isMonth(scan, i) || isStyle(scan, i + 1) || tellsWhence(scan, i) || isOfTime(scan, i)) return false
  if (lastOfBody(scan, i) > i) return true
  // `“Yes, Majesty.”`, `“Please, Miss.”`: whoever is spoken to; not `“Miss said so.”`, `“Call me Sir.”`
  const calls = isOne(scan, i, 'styles') && !(tokens.classes[i]! & GIVEN) ||
    scan.levels[i]! >= 0 && tokens.kind[i - 1] !== WORD && tokens.kind[i + 1] !== WORD && isOne(scan, i, 'courtesies')
  if (calls && !canFollow(tokens, i + 1)) return false
  if (scan.wordNames.has(tokens.form[i]!) && isNameInPerson(scan, i)) return true
  if (scan.officeNames.has(tokens.form[i]!) && tokens.shape[i] === CAPITAL) return true
  // `O Mouse`
  if (!hasCase(scan, i) || (tokens.shape[i] === CAPITAL && lengthOf(tokens, i) === 1)) return false
  if (isNamesake(tokens, i) || isLabel(scan, i) || isNumberedPart(scan, i)) return true
  if (titles[tokens.paragraph[i]!]) return isNameInTitle(scan, i) || isAcronym(tokens, i)
  if (tokens.classes[i]! & FUNCTION_WORD && isInitial(tokens, i)) return beginsInitials(tokens, i)
  return startsSentence(tokens, i) ? isNameAtStart(scan, i) : isNameInside(scan, i)
}

/** The `A.` of `A. B. Lee`, `A. Lee said`, `said A. Lee`; not that of `A. Lee?`, which answers `Q. Who?` */
function beginsInitials(tokens: Tokens, i: number): boolean {
  const acts = !startsSentence(tokens, i) || tokens.classes[i + 2]! & (CUE | AUXILIARY | VERB)
  return canFollow(tokens, i + 1) && Boolean(acts || isInitial(tokens, i + 1))
}

/** `Texas-based`, `South Korean-born` in front of a name. */
function tellsWhence(scan: Scan, i: number): boolean {
  const {tokens} = scan
  let last = i
  while (last - i < 2 && !isWhence(scan, last) && canFollow(tokens, last + 1)) last++
  return isWhence(scan, last) && canFollow(tokens, last + 1)
}

function isWhence({grammar, tokens}: Scan, i: number): boolean {
  const form = formOf(tokens, i)
  const hyphen = form.lastIndexOf('-')
  return hyphen > 0 && grammar.lists.whence.has(form.slice(hyphen + 1))
}

/** `Player of the Year Ann Roe`; not `the editor of the Week Magazine` */
const isOfTime = (scan: Scan, i: number): boolean =>
  isOne(scan, i, 'times') && formOf(scan.tokens, i - 1) === 'the' && formOf(scan.tokens, i - 2) === 'of' &&
  Boolean(scan.tokens.classes[i + 1]! & GIVEN) && canFollow(scan.tokens, i + 1)

/** The `Majesty` of `Her Majesty`, `Your Majesty`; not the `Grace` of `told her Grace had left`, `her Grace Kelly hat`. */
export function isStyle(scan: Scan, i: number): boolean {
  const {classes, shape} = scan.tokens
  if (shape[i] !== CAPITAL || !isOne(scan, i, 'styles') || !isOne(scan, i - 1, 'personalOwners')) return false
  if (!(classes[i]! & GIVEN)) return true
  if (canFollow(scan.tokens, i + 1) && !(classes[i + 1]! & (TITLE | OFFICE))) return false
  return !(classes[i - 2]! & CUE && shape[i - 1] === LOWER && classes[i + 1]! & (AUXILIARY | CUE | VERB))
}

/** `Article 14`, `Psalm 23`: part of what is written. */
export const isNumberedPart = (scan: Scan, i: number): boolean =>
  scan.tokens.kind[i + 1] === NUMBER && isOne(scan, i, 'numberedParts')

/** `Defendant: “No.”` */
const isLabel = (scan: Scan, i: number): boolean =>
  scan.tokens.kind[i + 1] === COLON && scan.tokens.kind[i + 2] === MARK && nounAt(scan, i)?.kind === 'person'

/**
 * Words that are names in this text, by form: days, twice `“Come,” said Friday.`, where reports would name someone else; and
 * given names that are auxiliaries, `“Come,” Will said.`, and nouns, `“Come,” Baker said.`, once they speak.
 */
export function findWordNames(tokens: Tokens): ReadonlySet<number> {
  const {classes, form, kind, length, shape} = tokens
  const once = new Set<number>()
  const names = new Set<number>()
  for (let i = 0; i < length; i++) {
    const bits = classes[i]!
    // `Oh Min-jae`; not `Oh O-li-ver!`
    const opens = (bits & (OPENER | FUNCTION_WORD)) === OPENER && shape[i] === CAPITAL
    if (opens && canFollow(tokens, i + 1) && /^\p{L}{2,}-\p{Ll}+$/u.test(textOf(tokens, i + 1))) names.add(form[i]!)
    if (!(bits & (CALENDAR | AUXILIARY | PERSON)) || shape[i] !== CAPITAL || !speaks(tokens, i)) continue
    const noun = bits & PERSON && !(bits & (KIN | OFFICE | TITLE)) && kind[i - 1] === MARK && kind[i - 2] === COMMA
    if (once.has(form[i]!) || noun || bits & AUXILIARY && bits & GIVEN) names.add(form[i]!)
    else if (bits & CALENDAR) once.add(form[i]!)
  }
  return names
}

/** `“Come,” said Friday.`, `“Come,” Friday said.`; not `“Come,” said Friday’s paper.` */
export function speaks(tokens: Tokens, i: number): boolean {
  const {classes, kind, paragraph} = tokens
  const before = classes[i - 1]! & CUE ? i - 2 : i - 1
  if (kind[before] !== MARK || kind[before - 1] !== COMMA && kind[before - 1] !== STOP) return false
  if (paragraph[before] !== paragraph[i]) return false
  if (before === i - 2) return kind[i + 1] !== WORD || Boolean(classes[i + 1]! & ADVERB)
  return isPastCue(tokens, i + 1)
}

/** The offices, by form, that are someone’s surname: `Stephen King`, `Peter T. Bishop`, `Martin Luther King`. */
export function findOfficeNames(tokens: Tokens): ReadonlySet<number> {
  const {classes, form, length, shape} = tokens
  const found = new Set<number>()
  for (let i = 1; i < length; i++) {
    if (!(classes[i]! & (OFFICE | TITLE)) || shape[i] !== CAPITAL) continue
    if (canFollow(tokens, i + 1) && !(classes[i + 1]! & SUFFIX)) continue
    const first = canFollow(tokens, i - 1) && isBehindGiven(tokens, i - 1) ? i - 1 : i
    if (isBehindGiven(tokens, first)) found.add(form[i]!)
  }
  return found
}

/** The offices, by form, that the text has shortened before a name: `External Affairs Minister (EAM) Ana Rao`. */
export function findShortOffices(tokens: Tokens): ReadonlySet<number> {
  const {classes, form, kind, length, shape} = tokens
  const found = new Set<number>()
  for (let i = 2; i < length; i++) {
    const enclosed = shape[i] === UPPER && kind[i - 1] === OPEN_BRACKET && kind[i + 1] === CLOSE_BRACKET
    if (enclosed && classes[i - 2]! & OFFICE && canFollow(tokens, i + 2)) found.add(form[i]!)
  }
  return found
}

/** `Friday ran`, not `on Friday`, `Friday night`; `Will ran`, not `Will you run?` */
function isNameInPerson(scan: Scan, i: number): boolean {
  const {classes, shape} = scan.tokens
  if (classes[i]! & AUXILIARY && classes[i + 1]! & (PRONOUN | DETERMINER)) return false
  if (classes[i]! & CALENDAR && isOne(scan, i + 1, 'times')) return false
  return shape[i] === CAPITAL && !((classes[i - 1] ?? 0) & (PREPOSITION | DETERMINER | PREOFFICE))
}

/** How long what stands beside a name between commas may be, in tokens. */
const longestAside = 25

/**
 * `Per Dahl, a guide, said`, `Will Roe said` and `Mercy Roe said`, where `Per Dahl, it works` only refers to him and `Will
 * Roe say so?` asks: a word of grammar, or a cry, that is a given name too, with what a subject has behind it.
 */
function isNamesake(tokens: Tokens, i: number): boolean {
  const {classes, kind, paragraph} = tokens
  const bits = classes[i]!
  if (!(bits & GIVEN && bits & (PREPOSITION | AUXILIARY | OPENER)) || !canFollow(tokens, i + 1)) return false
  let at = i + 2
  while (at - i < 6 && canFollow(tokens, at)) at++
  if (kind[at] === COMMA) {
    const from = at++
    while (at - from < longestAside && kind[at] !== STOP && kind[at] !== COMMA) at++
    if (kind[at] !== COMMA) return false
    at++
  }
  return paragraph[at] === paragraph[i] && kind[at] === WORD &&
    (bits & PREPOSITION ? Boolean(classes[at]! & CUE) : isPastCue(tokens, at))
}

/** Whether the run of name words that began at token `from` goes on at token `i`. */
export function continuesName(scan: Scan, from: number, i: number): boolean {
  const {tokens, capitals: {titles}} = scan
  if (!hasCase(scan, i) || startsSentence(tokens, i)) return false
  if (titles[tokens.paragraph[i]!]) return isNameInTitle(scan, i) || (i - from < 2 && isUnknownInTitle(scan, i))
  if (isInitial(tokens, i)) return true
  const {classes} = tokens
  // `George Will`, `Mrs May`, `Zorvo Were said`
  if (classes[i]! & AUXILIARY && (classes[i - 1]! & (GIVEN | TITLE | OFFICE) || isFamilyName(tokens, i))) return true
  return isNameInside(scan, i)
}

/** The `Were` of `Zorvo Were said`; not that of `The Way We Were said`. */
const isFamilyName = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === CAPITAL && !(tokens.classes[i - 1]! & FUNCTION_WORD) && isPastCue(tokens, i + 1)

function hasCase(scan: Scan, i: number): boolean {
  const {classes, kind, shape} = scan.tokens
  if (kind[i] !== WORD || (shape[i] !== CAPITAL && shape[i] !== UPPER)) return false
  if (!(classes[i]! & CALENDAR)) return true
  return isPaper(scan, i) || isDated(scan, i) || isOne(scan, i, 'monthsAndFamilies') && isFamily(scan.tokens, i)
}

function isNameInside({capitals: {lower, middle}, tokens}: Scan, i: number): boolean {
  const {classes, form, shape} = tokens
  if (shape[i] === UPPER && isAcronym(tokens, i)) return true
  const bits = classes[i]!
  // `the actor Will Roe`
  if (bits & AUXILIARY && bits & GIVEN && canFollow(tokens, i + 1)) return true
  if (bits & (PRONOUN | AUXILIARY)) return false
  return !(bits & FUNCTION_WORD) || Boolean(bits & PARTICLE) || middle[form[i]!]! > 2 * lower[form[i]!]!
}

/** `nodded`; not the `cracked` of `Lightning cracked` */
const speaksPlainly = ({grammar, tokens}: Scan, i: number): boolean =>
  grammar.cues(formOf(tokens, i)).some(({kind}) => kind !== 'manner')

/** `Says Ann Lee: “No.”`, `Cried Tom, “No!”`, `Enter Ann Lee.`; not `Will Roe`, `Claims Direct said` */
function isInvertedCue({grammar, tokens}: Scan, i: number): boolean {
  const form = formOf(tokens, i)
  const presents = /^(?:enter|exit|meet)$/u.test(form)
  const reports = tokens.classes[i]! & CUE && !(tokens.classes[i]! & GIVEN)
  if (!reports && !presents || !canFollow(tokens, i + 1)) return false
  let end = i + 1
  while (canFollow(tokens, end)) end++
  if (tokens.kind[end] === WORD && tokens.classes[end]! & (AUXILIARY | CUE | VERB)) return false
  return presents || !form.endsWith('ing') && grammar.cues(form).some(({addressee, base, takes}) => base !== form && takes.has('quote') && !addressee)
}

/** `“Ask Tom.”`; not `“Grant Lee.”` */
const isBid = ({grammar, levels, tokens}: Scan, i: number): boolean => levels[i]! >= 0 && canFollow(tokens, i + 1) &&
  grammar.cues(formOf(tokens, i)).some(({addressee, base}) => addressee && base === formOf(tokens, i))

function isNameAtStart(scan: Scan, i: number): boolean {
  const {tokens, capitals} = scan
  const {classes, form, shape} = tokens
  const bits = classes[i]!
  // `US President Roe`, `WHO Director Roe`
  const common = bits & (FUNCTION_WORD | OPENER | ADVERB)
  if (shape[i] === UPPER && isAcronym(tokens, i)) return !common || canFollow(tokens, i + 1)
  // `Mother-of-two Ann Roe`, `Mother of the bride Ann Roe`
  const ofKin = bits & KIN && formOf(tokens, i + 1) === 'of' && shape[i + 2] === LOWER
  if (/-of-/u.test(formOf(tokens, i)) || ofKin && (canFollow(tokens, i + 3) || canFollow(tokens, i + 4))) return false
  // `Legal & Mutual said`
  if (isAmpersand(tokens, i + 1)) return true
  const lower = capitals.lower[form[i]!]!
  const middle = capitals.middle[form[i]!]!
  if (bits & FUNCTION_WORD && !(bits & PARTICLE && lower === 0)) {
    return Boolean(bits & PARTICLE) && canFollow(tokens, i + 1) && middle > 0
  }
  // `Secretary of State Ann Roe`, `De la Cruz`
  if (bits & OFFICE && formOf(tokens, i + 1) === 'of' && canFollow(tokens, behindArticle(tokens, i + 2))) return true
  if (bits & PARTICLE && classes[i + 1]! & PARTICLE && shape[i + 1] === LOWER && canFollow(tokens, i + 2)) return true
  if (middle === 0 && (isInvertedCue(scan, i) || isBid(scan, i))) return false
  // `Jolly said` where the text has `David Jolly`.
  if (bits & CALENDAR) return isDated(scan, i) || isPaper(scan, i)
  const isShown = lower === 0 && capitals.shown[form[i]!]! >= enough
  // `Great Southern Railway said`
  if (bits & OPENER && isOne(scan, i, 'compass') && isOne(scan, i + 1, 'compass') && canFollow(tokens, i + 1)) return true
  if (bits & (OPENER | ADVERB | NUMERAL)) return (middle > lower || isShown) && Boolean(bits & (ADVERB | GIVEN))
  // `Keating nodded`
  const known = middle > 0 || bits & PLACE || lower === 0 && isPastCue(tokens, i + 1) && speaksPlainly(scan, i + 1)
  if (!known && formOf(tokens, i).endsWith('ing') && !canFollow(tokens, i + 1)) return false
  if (bits & (TITLE | GIVEN | DEMONYM) || middle > lower || middle > 0 && scan.talking.has(form[i]!)) return true
  if (canFollow(tokens, i + 1) || isFamilyName(tokens, i + 1)) {
    // `Old Gabriel laughed.`
    if (isOne(scan, i, 'endearments') && lower + middle === 0) return false
    // `Hitherto Gino`: whom the text knows by one name alone gets no other at the beginning of a sentence only.
    const isKnown = middle === 0 && capitals.middle[form[i + 1]!]! > wellKnown && !isInitial(tokens, i + 1)
    // `Housing Minister Ann Roe`, where `the housing minister` is told of, too
    const isField = classes[i + 1]! & OFFICE && !(bits & (CUE | VERB))
    return (lower === 0 && !isKnown) || Boolean(bits & beforeName || isField)
  }
  if (bits & (KIN | PLACE)) return lower === 0
  // `Zoltan “Zo” Hale said`, `Zoltan and Ann Hale said`, `Zoltan, Inc. said`
  const both = formOf(tokens, i + 1) === 'and' && !isOne(scan, i, 'stuff') && classes[i + 2]! & GIVEN && canFollow(tokens, i + 3)
  const goesOn = isNickname(scan, i + 1) || both || tokens.kind[i + 1] === COMMA && isOne(scan, i + 2, 'incorporated')
  if (lower === 0 && !(bits & (CUE | VERB | nouns)) && goesOn) return true
  // `“Lemon,” she said`: a word that no other sentence shows to be someone is just the first of its sentence.
  // `Lindqvist left`, `Feldman left`: a calling would have its article.
  const isSurname = nounAt(scan, i)?.byEnding && !formOf(tokens, i).endsWith('s')
  return isShown && !(bits & (CUE | VERB | (isSurname ? nouns & ~PERSON : nouns)))
}

/** The sign in `Legal & Mutual`; not the mark in `Ann &quot;No`. */
export const isAmpersand = (tokens: Tokens, i: number): boolean =>
  tokens.text.charAt(tokens.start[i]!) === '&' && tokens.kind[i] !== MARK && canFollow(tokens, i + 1)

export const behindArticle = ({classes}: Tokens, i: number): number => (classes[i]! & DETERMINER ? i + 1 : i)

/** In a line of capitals only what is known as a name elsewhere, or by the tables, begins one. */
function isNameInTitle({capitals: {lower, middle}, tokens: {classes, form}}: Scan, i: number): boolean {
  const bits = classes[i]!
  if (bits & (TITLE | GIVEN | DEMONYM | OFFICE | PLACE) && !(bits & FUNCTION_WORD)) return true
  return middle[form[i]!]! > lower[form[i]!]!
}

/** A surname that no line of the text but this has. */
function isUnknownInTitle({capitals: {lower}, tokens}: Scan, i: number): boolean {
  const {classes, form} = tokens
  return lower[form[i]!] === 0 && !(classes[i]! & common) && !/(?:ed|ing)$/u.test(formOf(tokens, i))
}

/** Whether marks stand between two names: `Earl “Bumpy” Watts`. */
export function isNickname({opening, tokens}: Scan, i: number): boolean {
  const quotation = opening.get(i)
  if (!quotation?.closed || quotation.close - i > 3 || quotation.close - i < 2) return false
  // `Dale “The Rock” Moss`
  const first = tokens.classes[i + 1]! & DETERMINER ? i + 2 : i + 1
  const {close} = quotation
  return canFollow(tokens, first) && behindParticles(tokens, close + 1) > 0 && tokens.kind[close - 1] === WORD
}

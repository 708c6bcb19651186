import {
  ADVERB, AUXILIARY, CALENDAR, CUE, DEMONYM, DETERMINER, DOCUMENT, FUNCTION_WORD, GIVEN, NUMERAL, OFFICE, OPENER,
  ORGANIZATION, PERSON, PREOFFICE, PREPOSITION, PRONOUN, RELATIVE, VERB
} from '../text/classes.js'
import {
  CAPITAL, CLITIC, COMMA, formOf, isHalfOfDay, LOWER, MARK, NUMBER, startsSentence, type Tokens, WORD
} from '../text/tokens.js'
import {behindCharge} from './charges.js'
import {isMonthName} from './dated-names.js'
import {beginsName} from './name-words.js'
import {isPluralOwner, isRanked} from './names.js'
import {add, isOne, nounAt, type Scan} from './scan.js'

const nouns = PERSON | ORGANIZATION | DOCUMENT | OFFICE
const longestDescription = 5
/** The same, with commas between adjectives. */
const longestSeries = 8

/** Whether a word that can be a noun is one here: `reports` behind `the`, not behind `she`. */
export function isNoun(scan: Scan, i: number): boolean {
  const {at, tokens, tokens: {classes, kind, paragraph}} = scan
  if (!(classes[i]! & (CUE | VERB))) return true
  const before = i > 0 && paragraph[i - 1] === paragraph[i] ? classes[i - 1]! : 0
  // `which notes`, `that reports`: a verb.
  if (kind[i - 1] === CLITIC || before & (DETERMINER | PREPOSITION) && !(before & RELATIVE)) return true
  if (isGivenAsSource(tokens, i) || isOneOf(tokens, i) || isCounted(scan, i) || isNamed(scan, i)) return true
  if (isOfState(scan, i)) return true
  const behind = classes[i + 1] ?? 0
  // `Documents reviewed by Ann`
  const acts = behind & (AUXILIARY | CUE) || formOf(tokens, i + 1).endsWith('ed')
  return !(before & PRONOUN) && (i === 0 || at[i - 1]! < 0) && Boolean(acts)
}

/** `Dutch state media`, `state television`; not `state Senator Ann Roe`, `they state officials left` */
function isOfState(scan: Scan, i: number): boolean {
  const {classes, shape} = scan.tokens
  const acts = i > 0 && (classes[i - 1]! & PRONOUN || formOf(scan.tokens, i - 1).endsWith('s'))
  return isOne(scan, i, 'polities') && Boolean(classes[i + 1]! & nouns) && shape[i + 1] === LOWER && !acts
}

/** `the Clinton campaign`, `the Sanders campaign said`: a name behind an article has no verb in the plural. */
function isNamed(scan: Scan, i: number): boolean {
  const {at, list, tokens, tokens: {classes, kind}} = scan
  const name = at[i - 1]! >= 0 ? list[at[i - 1]!]! : null
  if (name?.kind !== 'name' || !((classes[name.first]! | classes[name.first - 1]!) & DETERMINER) || !isBase(scan, i)) return false
  return !/[^su]s$/u.test(formOf(tokens, i - 1)) || kind[i + 1] !== WORD || Boolean(classes[i + 1]! & (AUXILIARY | CUE | VERB))
}

/** `five judges`; not `one judges`. */
const isCounted = (scan: Scan, i: number): boolean => i > 0 && Boolean(scan.tokens.classes[i - 1]! & NUMERAL) &&
  formOf(scan.tokens, i).endsWith('s') && !isOne(scan, i - 1, 'uncounted')

/**
 * `a hand-lettered sign`, `one post`, `the same voice`, `the low voice of`: behind what is no verb,
 * a form without an `s` is a noun.
 */
function isOneOf(tokens: Tokens, i: number): boolean {
  const {classes, kind} = tokens
  if (formOf(tokens, i - 1) === 'same') return true
  let j = i - 1
  const inside = (j: number) => kind[j] === WORD || kind[j] === COMMA && j < i - 1
  const joins = (j: number) => j < i - 1 && formOf(tokens, j) === 'and'
  // `a senior figure`
  const plain = (bits: number) => bits & PREOFFICE || !(bits & (FUNCTION_WORD | CUE | VERB | nouns))
  while (i - j < 4 && inside(j) && (joins(j) || plain(classes[j]!))) j--
  const form = j < 0 ? '' : formOf(tokens, j)
  const article = /^(?:an?|one)$/u.test(form) || form === 'the' && formOf(tokens, i + 1) === 'of'
  return article && !/(?:s|ed)$/u.test(formOf(tokens, i))
}

/** `according to local media reports`: no verb stands there. */
function isGivenAsSource(tokens: Tokens, i: number): boolean {
  let j = i - 1
  while (i - j < 4 && tokens.kind[j] === WORD && !(tokens.classes[j]! & FUNCTION_WORD)) j--
  return j > 0 && formOf(tokens, j) === 'to' && formOf(tokens, j - 1) === 'according'
}

/** `Her Majesty`; `Your Majesty` is whoever is spoken to. */
export function addStyle(scan: Scan, i: number): void {
  const form = formOf(scan.tokens, i - 1)
  const owner = scan.grammar.owner(form) ?? scan.grammar.pronoun(form)
  if (owner?.person !== 3) return
  add(scan, {
    first: i - 1, last: i, kind: 'nominal', nameFrom: i - 1, head: i, sort: 'person', gender: owner.gender,
    plural: owner.plural, acronym: -1
  })
}

/** The description whose noun begins at token `i`: `the old man`, `two officials`; gives back its last token. */
export function addDescription(scan: Scan, i: number): number {
  const {classes, paragraph} = scan.tokens
  const head = headOf(scan, i)
  const entry = nounAt(scan, head)
  if (!entry || countsOne(scan, head) || isAdjective(scan, head)) return head
  const first = startOf(scan, i)
  if (isOfBody(scan, first, head) || isManner(scan, first, head)) return head
  const determined = isDetermined(scan, i)
  const next = behindCharge(scan, head)
  const named = paragraph[next] === paragraph[i] && beginsName(scan, next)
  // `Father nodded`; `Woodman nodded` has a name, where the text has no woodman.
  const surname = entry.byEnding && scan.capitals.lower[scan.tokens.form[head]!] === 0
  const bare = first === head && entry.kind === 'person' && !surname && isBare(scan, i)
  // `Dutch state television`
  const polity = head > i && isOne(scan, i, 'polities')
  if (!determined && !entry.plural && !named && !bare && !polity) return head
  const from = entry.plural && determined ? startOfPart(scan, first) : first
  // `the third`, `the other`
  const counted = entry.plural && from === head - 1 && isRanked(scan.tokens, scan.grammar, head)
  const single = counted || from < first && isOne(scan, from, 'singling') && classes[head]! & (PERSON | OFFICE)
  return add(scan, {
    first: from, last: head, kind: 'nominal', nameFrom: from, head,
    sort: single ? 'person' : entry.kind, gender: entry.gender, plural: entry.plural && !single, acronym: -1
  })
}

/** Whether a determiner, a number or an owner stands in front of the description whose noun begins at token `i`. */
export function isDetermined(scan: Scan, i: number): boolean {
  const first = startOf(scan, i)
  const {classes, kind} = scan.tokens
  const counts = Boolean(classes[first]! & (DETERMINER | NUMERAL)) || kind[first] === NUMBER
  return first < i && (counts || scan.at[first]! >= 0)
}

/** `a third stately matron`: the third, no third of them. */
const countsOne = (scan: Scan, i: number): boolean =>
  isOne(scan, i, 'fractions') && scan.tokens.kind[i + 1] === WORD && isModifier(scan, i + 1, false) && nounAt(scan, i + 2)?.plural === false

/** `her private email`, `the local shop`, `two senior French officials`, `a veteran French actor`; not `the private sat`. */
function isAdjective(scan: Scan, i: number): boolean {
  const {classes, kind} = scan.tokens
  const next = i + 1
  // Not `the veteran French police held`: one who comes without an article does nothing.
  const further = classes[next]! & DEMONYM ? nounAt(scan, i + 2) : null
  if (further && (classes[i]! & PREOFFICE || further.kind === 'person')) return true
  if (!isOne(scan, i, 'adjectives') || kind[next] !== WORD) return false
  const bits = classes[next]!
  if (bits & (AUXILIARY | ADVERB | FUNCTION_WORD)) return false
  return Boolean(bits & nouns) || !(bits & (CUE | VERB)) && !formOf(scan.tokens, next).endsWith('ed')
}

/** `his head`, `her slim figure`, `Ann’s head popped up`; not `his head of staff`, `the school’s head said`. */
const isOfBody = (scan: Scan, first: number, head: number): boolean => isOne(scan, head, 'bodily') &&
  (isOne(scan, first, 'personalOwners') || scan.tokens.kind[head - 1] === CLITIC && isOnes(scan, head)) &&
  formOf(scan.tokens, head + 1) !== 'of'

/** `Ann’s head`; not `Acme’s head`, `the party’s head`, `the school’s head said` */
const isOnes = ({tokens: {classes, shape}}: Scan, head: number): boolean =>
  !(classes[head + 1]! & CUE) && shape[head - 2] !== LOWER && Boolean(classes[head - 2]! & GIVEN)

/** `in a low voice`, `in his youth`: how one speaks, and when; not `A voice called`. */
const isManner = (scan: Scan, first: number, head: number): boolean =>
  isOne(scan, head, 'withinOne') && formOf(scan.tokens, first - 1) === 'in'

/** `“Yes,” said nurse.` and `Father nodded.`: who is called so at home. */
function isBare({tokens: {classes, kind, paragraph}, tokens}: Scan, i: number): boolean {
  if (classes[i]! & (CUE | VERB)) return false
  if (startsSentence(tokens, i)) return Boolean(classes[i + 1]! & (CUE | AUXILIARY | VERB)) && kind[i + 1] === WORD
  const verb = i - 1
  return Boolean(classes[verb]! & CUE) && kind[verb - 1] === MARK && paragraph[verb - 1] === paragraph[i]
}

/** `one of the coaches`, `two of her aides`: where those begin who are part of what begins at token `first`. */
function startOfPart({levels, tokens, tokens: {classes, paragraph}}: Scan, first: number): number {
  const part = first - 2
  if (part < 0 || paragraph[part] !== paragraph[first] || levels[part] !== levels[first]) return first
  return formOf(tokens, first - 1) === 'of' && classes[part]! & (NUMERAL | PRONOUN | DETERMINER) ? part : first
}

/** The last of the nouns that follow each other: `campaign spokesman`. */
function headOf(scan: Scan, i: number): number {
  const {levels, tokens: {classes, length, paragraph, shape}} = scan
  let head = i
  for (let j = i + 1; j < length && paragraph[j] === paragraph[i] && levels[j] === levels[i]; j++) {
    // `chief financial officer`
    if (head === j - 1 && classes[head]! & PREOFFICE && classes[j]! & PREOFFICE && classes[j + 1]! & OFFICE) continue
    if (head === j - 1 && isFieldBetween(scan, j)) continue
    if (shape[j] !== LOWER || !(classes[j]! & nouns) || classes[j]! & FUNCTION_WORD || !isFurtherNoun(scan, j)) break
    // `said in a speech workers need help`
    const ends = !(classes[j + 1]! & nouns) && formOf(scan.tokens, j).endsWith('s')
    if (ends && nounAt(scan, j)?.plural && /^an?$/u.test(formOf(scan.tokens, i - 1))) break
    head = j
  }
  return head
}

/** The `health` of `the county health department`, `a state health official`; not of `the company sold workers a plan`. */
function isFieldBetween(scan: Scan, i: number): boolean {
  const {classes, kind, shape} = scan.tokens
  const body = nounAt(scan, i - 1)
  if (body?.kind !== 'organization' || body.plural || kind[i] !== WORD || shape[i] !== LOWER || shape[i + 1] !== LOWER) return false
  const form = formOf(scan.tokens, i)
  const acts = classes[i]! & CUE ? !isBase(scan, i) : /(?:ed|[^swu]s)$/u.test(form)
  if (acts || classes[i]! & (FUNCTION_WORD | AUXILIARY | VERB | ADVERB | CALENDAR | nouns)) return false
  return Boolean(classes[i + 1]! & (ORGANIZATION | PERSON | OFFICE)) && isFurtherNoun(scan, i + 1)
}

/** `press`, `campaign`: what a verb is behind a plural only. */
const isBase = ({grammar, tokens}: Scan, i: number): boolean =>
  grammar.cues(formOf(tokens, i)).some(({base}) => base === formOf(tokens, i))

/** `report` in `an official report said`, not in `officials report`. */
function isFurtherNoun(scan: Scan, i: number): boolean {
  const {classes} = scan.tokens
  if (!(classes[i]! & (CUE | VERB)) || isGivenAsSource(scan.tokens, i)) return true
  return nounAt(scan, i - 1)?.plural === false && Boolean((classes[i + 1] ?? 0) & (CUE | AUXILIARY))
}

/** Leftwards over modifiers, an owner (`Trump’s`), and one determiner. */
function startOf(scan: Scan, i: number): number {
  const {at, levels, list, tokens} = scan
  const {classes, kind, paragraph} = tokens
  const stay = (j: number) => j >= 0 && paragraph[j] === paragraph[i] && levels[j] === levels[i]
  let first = i
  let nounsOnly = true
  while (stay(first - 1) && i - first < longestDescription) {
    const j = first - 1
    const held = at[j]! >= 0 ? list[at[j]!]! : null
    // `the girl’s mother`, `the boys’ father`
    const owns = kind[j] === CLITIC ? formOf(tokens, j) === "'s" : isPluralOwner(tokens, j)
    if (owns && stay(j - 1)) return startOfOwner(scan, j - 1, first)
    if (kind[j] !== WORD && kind[j] !== NUMBER) break
    // `that` and `what` join clauses more often than they point.
    if (classes[j]! & DETERMINER) return classes[j]! & RELATIVE ? first : j
    if (held) return held.kind === 'name' && nounsOnly ? withDeterminer(scan, held.first) : first
    if (kind[j] === NUMBER && isNumbered(scan, j)) {
      const article = classes[j - 2]! & DETERMINER && stay(j - 2)
      return article ? j - 2 : isMonthName(scan, j - 1) ? first : j - 1
    }
    if (kind[j] === NUMBER && isYear(scan, j)) return first
    if (kind[j] !== NUMBER && !(classes[j]! & NUMERAL)) {
      if (!isModifier(scan, j, stay(j - 1))) break
      nounsOnly &&= isPlainModifier(tokens, j)
    }
    first = j
  }
  return startOfSeries(scan, first, i)
}

/** `the Apollo 11 astronaut`, `the Jan. 6 committee`; not `Twelve 8 officials`: token `i` counts none of them. */
function isNumbered(scan: Scan, i: number): boolean {
  const {at, levels, tokens, tokens: {classes, kind, paragraph, shape}} = scan
  if (i < 1 || paragraph[i - 1] !== paragraph[i] || levels[i - 1] !== levels[i]) return false
  const isDay = classes[i - 1]! & CALENDAR && formOf(tokens, i - 1).endsWith('day')
  return kind[i - 1] === WORD && shape[i - 1] === CAPITAL && at[i - 1]! < 0 && !isDay &&
    (isMonthName(scan, i - 1) || !(classes[i - 1]! & (FUNCTION_WORD | ADVERB)))
}

/** `In 2019 officials said`: no two thousand of them. */
const isYear = ({tokens}: Scan, i: number): boolean =>
  /^(?:in|by|since|until|before|from)$/u.test(formOf(tokens, i - 1)) && /^(?:1[5-9]|20)\d\d$/u.test(formOf(tokens, i))

/** `a thin, elderly gentleman`, `the tall and thin man`: over what joins adjectives to an article in front of the first. */
function startOfSeries(scan: Scan, first: number, i: number): number {
  const {at, levels, tokens: {classes, kind, paragraph}} = scan
  let j = first - 1
  if (j > 0 && isAdverb(scan, j)) j--
  const joins = (j: number) => kind[j] === COMMA || formOf(scan.tokens, j) === 'and'
  if (j === i - 1 || !joins(j) || levels[i]! >= 0 || nounAt(scan, i)?.plural !== false) return first
  while (i - j < longestSeries && (joins(j) || at[j]! < 0 && isModifier(scan, j, true))) j--
  const article = classes[j]! & DETERMINER && !(classes[j]! & RELATIVE) && kind[j + 1] !== COMMA
  // `In the room, young Ann said`, `In a rush, union leader Ann said`
  const some = isOne(scan, j, 'indefinite') && !startsSentence(scan.tokens, j - 1)
  const apart = classes[j - 1]! & PREPOSITION && !some
  return article && !apart && paragraph[j] === paragraph[i] ? j : first
}

/** Where the owner in front of token `i` begins: `Acme’s`; `i` where nobody owns. */
export const beforeOwner = (scan: Scan, i: number): number =>
  scan.tokens.kind[i - 1] === CLITIC && formOf(scan.tokens, i - 1) === "'s" ? startOfOwner(scan, i - 2, i) : i

/** Where the owner begins whose last token is `i`; pronouns own without a clitic. */
function startOfOwner({at, list, tokens}: Scan, i: number, otherwise: number): number {
  if (at[i]! < 0) return otherwise
  const owner = list[at[i]!]!
  return owner.kind === 'pronoun' || owner.paragraph !== tokens.paragraph[i] ? otherwise : owner.first
}

/** `a 34-year-old Bow man`, `two Bow men`, `Ann’s EU friends`: where what stands in front of token `i` begins; else `i`. */
function withDeterminer(scan: Scan, i: number): number {
  const {classes, kind, paragraph} = scan.tokens
  const owner = beforeOwner(scan, i)
  if (owner < i) return owner
  let j = i - 1
  const modifies = (j: number) => kind[j] === WORD && scan.at[j]! < 0 && isModifier(scan, j, false)
  while (i - j < 4 && (kind[j] === NUMBER || modifies(j) && !(classes[j]! & NUMERAL))) j--
  const points = DETERMINER | RELATIVE
  const isArticle = (j: number) => paragraph[j] === paragraph[i] && (classes[j]! & points) === DETERMINER
  if (isArticle(j)) return j
  if (paragraph[j] !== paragraph[i] || !(classes[j]! & NUMERAL)) return i
  // `the two Bow men`; not `on day two Bow men`
  if (isArticle(j - 1)) return j - 1
  const apart = kind[j - 1] !== WORD || startsSentence(scan.tokens, j)
  return apart || classes[j - 1]! & (FUNCTION_WORD | CUE | VERB | ADVERB) ? j : i
}

/** An adjective, as far as one can tell: no word of grammar, no name, no verb. */
function isModifier(scan: Scan, j: number, inside: boolean): boolean {
  const {classes, kind, shape} = scan.tokens
  const bits = classes[j]!
  // `Aid groups`, `Chief financial officer`; not `Oh mother`
  const written = shape[j] === LOWER || bits & DEMONYM || !(bits & OPENER) && startsSentence(scan.tokens, j)
  if (bits & (FUNCTION_WORD | CALENDAR) || !written) return false
  if (kind[j - 1] === NUMBER && isHalfOfDay(scan.tokens, j)) return false
  // `a loud voice`, `a rather old man`
  if (isAdverb(scan, j) && !isLikeOne(scan, j)) return inside && /^(?:an?|the)$/u.test(formOf(scan.tokens, j - 1))
  if (!(bits & (CUE | VERB))) return true
  return inside && (Boolean(classes[j - 1]! & DETERMINER) || kind[j - 1] === CLITIC || isFieldOf(scan, j))
}

/** `former planning director`, `former campaign manager`; not `the deputy said` */
const isFieldOf = (scan: Scan, j: number): boolean => {
  const {tokens, tokens: {classes}} = scan
  const named = formOf(tokens, j).endsWith('ing') || isBase(scan, j)
  return named && Boolean(classes[j - 1]! & PREOFFICE && !(classes[j - 1]! & OFFICE))
}

/** Words that may stand between a name and the noun it modifies: `Trump campaign spokesman`, not `Roe praises officials`. */
function isPlainModifier(tokens: Tokens, j: number): boolean {
  return Boolean(tokens.classes[j]! & (nouns | PREOFFICE | DEMONYM)) || /(?:[iu]al|ical|onal|ive|ary)$/u.test(formOf(tokens, j))
}

/** `a great lubberly fellow`; not `and suddenly men`, `after the war mainly men` */
function isLikeOne({tokens, tokens: {classes, kind, shape}}: Scan, j: number): boolean {
  if (!formOf(tokens, j).endsWith('ly') || !(classes[j + 1]! & PERSON) || classes[j + 1]! & (CUE | VERB)) return false
  const adjective = kind[j - 1] === WORD && shape[j - 1] === LOWER && !(classes[j - 1]! & (FUNCTION_WORD | CUE | VERB))
  return adjective && /^an?$/u.test(formOf(tokens, j - 2))
}

function isAdverb(scan: Scan, i: number): boolean {
  const bits = scan.tokens.classes[i]!
  return Boolean(bits & ADVERB) && !isOne(scan, i, 'temporal')
}

import type {Quotation} from '../quotation/quotations.js'
import type {Reference} from '../speaker/mentions.js'
import {
  AUXILIARY, CALENDAR, COORDINATOR, CUE, DETERMINER, FUNCTION_WORD, OFFICE, ORGANIZATION, PERSON, VERB
} from '../text/classes.js'
import {
  CLITIC, CLOSE_BRACKET, COLON, COMMA, DASH, LOWER, MARK, NUMBER, OPEN_BRACKET, OTHER, STOP, textOf, UPPER, WORD
} from '../text/tokens.js'
import {shrink} from './clauses.js'
import {mayAct} from './finite.js'
import {beginsSpeech, runsInto} from './marks.js'
import {
  behindReference, bitsAt, formAt, isAdjunct, isOne, kindAt, positionOf, quotationAt, type Reader, referenceFrom,
  sentenceOf, shapeAt
} from './reader.js'
import {type Report, signAt, sureReport} from './reports.js'
import {behindBracket, owns, subjectOf} from './noun-phrases.js'
import {extend} from './phrases-behind.js'
import {QUOTED} from './sentences.js'
import {nounPhraseTo} from './phrases-before.js'
import {holdsPronoun, isTitle} from './titles.js'

/** `Mr. Lee: …` at the beginning of a paragraph; `“…” — Mr. Lee` at its end. */
export function matchSigns(reader: Reader): Report[] {
  const {items: {length}, kinds, level} = reader.stream
  const alone = level < 0 ? matchAlone(reader) : []
  const reports = level < 0 ? alone.concat(matchLabels(reader)) : alone
  if (!(kinds & QUOTED)) return reports
  for (let k = 1; k + 1 < length; k++) {
    const quotation = quotationAt(reader, k - 1)
    if (!quotation) continue
    // `<blockquote>…<cite>Ana Ruiz</cite></blockquote>`
    const from = mayName(reader, k) ? k + 1 : quotation.family === 'blockquote' ? k : 0
    const signed = (from > 0 ? matchNamed(reader, k, from) : null) ?? matchAside(reader, k - 1, quotation)
    if (signed) reports.push(signed)
  }
  return reports
}

/** Labels of turns; and those at the beginning of a line: headlines stand among bylines and dates. */
function matchLabels(reader: Reader): Report[] {
  const {length} = reader.stream.items
  const reports: Report[] = []
  let line = 0
  for (let k = 1; k <= length; k++) {
    const turn = matchTurn(reader, k)
    if (turn) reports.push(turn)
    if (k < length && !breaksLine(reader, k)) continue
    // Hard-wrapped speech goes on below its label, a headline among other lines does not.
    const label = matchLabel(reader, line, line === 0 ? length : k) ?? matchHeadline(reader, line, k)
    if (label) reports.push(label)
    line = k
  }
  return reports
}

/** Whether a line of the text begins at position `k`. */
function breaksLine({stream: {items}, tokens: {text, start, end}}: Reader, k: number): boolean {
  const before = items[k - 1]!
  const item = items[k]!
  return before >= 0 && item >= 0 && end[before]! < start[item]! && text.charCodeAt(start[item]! - 1) === 0x0a
}

/** A line of its own: `HAMLET` says who speaks in the next, `— Ana Ruiz, mayor` who spoke in the one above. */
function matchAlone(reader: Reader): Report[] {
  const {stream: {items}, tokens} = reader
  if (items.length > 14) return []
  // `<cite>Ana Ruiz</cite>`
  const tagged = kindAt(reader, 0) === MARK
  const dash = tagged || kindAt(reader, 0) === OTHER ? 1 : 0
  const dashed = kindAt(reader, dash) === DASH
  const below = dashed || tagged
  const from = dashed ? dash + 1 : Number(tagged)
  const name = below || shapeAt(reader, 0) === UPPER ? referenceFrom(reader, from) : null
  if (!name || name.kind === 'pronoun') return []
  const last = positionOf(reader, name.last)
  const next = kindAt(reader, last + 1)
  const closed = last + 1 >= items.length || next === OPEN_BRACKET ||
    below && (next === COMMA || next === STOP || next === MARK)
  if (!closed) return []
  const cue = dashed ? signAt(dash, textOf(tokens, items[dash]!)) : signAt(last, '')
  const subject = subjectOf(from, last, name, below ? 'behind' : 'before')
  return [sureReport(reader, below ? 'below' : 'ahead', subject, [from, last + 1], [], cue)]
}

const isOfName = new Set([WORD, NUMBER, CLITIC])

/** The turn of a transcript, whoever its label names: `ANN: …`, `Q: …`, `Speaker 2: …`, `DR. SHAH (via video): …`. */
function matchTurn(reader: Reader, k: number): Report | null {
  const label = quotationAt(reader, k)?.label
  if (!label) return null
  const from = positionOf(reader, label.name)
  const sign = positionOf(reader, label.end)
  const first = referenceFrom(reader, from)
  const subject = first && first.kind !== 'pronoun' ? extend(reader, first, from, 'before') : null
  let last = subject?.to ?? from
  // `MAN 1` is not `MAN 2`.
  const counted = kindAt(reader, last + 1) === NUMBER || textOf(reader.tokens, reader.stream.items[last + 1]!) === '#'
  // `Our Coast: …` is a magazine.
  const titled = first?.kind === 'name' && first.sort !== 'person' && isOne(reader, from, 'personalOwners')
  const named = counted || titled ? null : subject
  while (!named && last + 1 < sign && (counted || isOfName.has(kindAt(reader, last + 1)))) last++
  const cue = signAt(sign, kindAt(reader, sign) === COLON ? ':' : '')
  return sureReport(
    reader, 'colon', named ?? subjectOf(from, last, null, 'before'), [from, sign + 1], [shrink(reader, k, k + 1, 'comma')], cue
  )
}

function matchLabel(reader: Reader, from: number, length: number): Report | null {
  const first = referenceFrom(reader, from)
  const bare = !first && isBare(reader, from)
  if (first ? first.kind === 'pronoun' || announces(reader, first) : !bare) return null
  const last = first ? positionOf(reader, first.last) : from
  if (reader.grammar.unnamed.has(formAt(reader, bitsAt(reader, from) & DETERMINER ? last : from))) return null
  const colon = colonBehind(reader, last + 1)
  const behind = quotationAt(reader, colon + 1)
  if (colon < 0 || colon >= length || behind?.label || !behind && !isLabel(reader, first, colon, length)) return null
  if (behind && isSaidBy(reader, colon + 2) && runsInto(reader, colon + 1, colon + 2)) return null
  const end = behind || bare ? Math.min(sentenceOf(reader, colon).to, length) : length
  const rest = shrink(reader, colon + 1, end, 'comma')
  if (rest.to <= rest.from) return null
  return sureReport(reader, 'colon', subjectOf(from, last, first, 'before'), [from, colon + 1], [rest], signAt(colon, ':'))
}

/** `File photo: “Stop,” said Ann.`, `New: “Stop,” Ann says`: who says so stands behind. */
function isSaidBy(reader: Reader, k: number): boolean {
  const verb = behindReference(reader, k)
  return Boolean(bitsAt(reader, verb) & CUE) && (verb > k || referenceFrom(reader, verb + 1) !== null)
}

/** `Minister: Dam will hold`: a word for someone, without an article. */
const isBare = (reader: Reader, k: number): boolean =>
  Boolean(bitsAt(reader, k) & (OFFICE | PERSON | ORGANIZATION)) || isOne(reader, k, 'headlining')

/** How long a headline may be, and who is named at its end. */
const longestHeadline = 18
const longestSource = 5

/** `Dam will hold: minister`, `Dam “will hold”: Ann Lee`; not `Star Wars: Ann Lee`, `What makes us human: Ann Lee`. */
function matchHeadline(reader: Reader, from: number, to: number): Report | null {
  if (to - from > longestHeadline || kindAt(reader, to - 1) === STOP) return null
  let colon = to - 2
  while (to - colon < longestSource && kindAt(reader, colon) !== COLON) colon--
  if (kindAt(reader, colon) !== COLON || colon < from + 2) return null
  const source = referenceFrom(reader, colon + 1)
  const named = source ? source.sort !== 'place' && positionOf(reader, source.last) === to - 1
    : colon + 2 === to && isBare(reader, colon + 1)
  if (!named || source && isOne(reader, from, 'asking') || !mayAct(reader, from, colon)) return null
  const subject = subjectOf(colon + 1, to - 1, source, 'behind')
  return sureReport(reader, 'dash', subject, [colon, to], [shrink(reader, from, colon, 'before')], signAt(colon, ':'))
}

/** `Ann’s verdict: “A fraud.”`: the noun reports, not the colon. */
function announces(reader: Reader, {first, last}: Reference): boolean {
  const head = positionOf(reader, last)
  if (!reader.grammar.cueNoun(formAt(reader, head))?.takes.has('quote')) return false
  for (let k = positionOf(reader, first); k < head; k++) if (owns(reader, k)) return true
  return false
}

/** `“…” — Ana Ruiz`; where the marks begin the sentence, also `“…”: Ana Ruiz` and `“…” (Ruiz 2019)`. */
function mayName(reader: Reader, k: number): boolean {
  const sign = kindAt(reader, k)
  // `“reform”-minded people`
  if (shapeAt(reader, k + 1) === LOWER && reader.tokens.text.charAt(reader.tokens.end[reader.stream.items[k]!]!) !== ' ') return false
  if (sign === DASH || sign === OTHER && textOf(reader.tokens, reader.stream.items[k]!) === '~') return true
  if (sign === OPEN_BRACKET && isCitation(reader, k)) return true
  return (sign === COLON || sign === OPEN_BRACKET) && sentenceOf(reader, k - 1).from === k - 1
}

const ends = (reader: Reader, k: number): boolean => kindAt(reader, k) === STOP || k >= reader.stream.items.length

function matchNamed(reader: Reader, k: number, from: number): Report | null {
  const {stream: {items}, tokens} = reader
  const name = referenceFrom(reader, from)
  const cited = isCitation(reader, k)
  if (name?.kind === 'pronoun' || !name && !cited) return null
  const last = (name ? positionOf(reader, name.last) : from) + 1
  const next = kindAt(reader, last)
  const cites = cited || next === CLOSE_BRACKET && ends(reader, last + 1)
  const closed = next === COMMA || next === STOP || next === MARK || cites && kindAt(reader, k) === OPEN_BRACKET
  // `“I cried all night”: Ann Lee on her loss`
  const tells = formAt(reader, last) === 'on' && kindAt(reader, k) === COLON && holdsPronoun(tokens, quotationAt(reader, k - 1)!)
  if (last < items.length && !closed && !tells) return null
  const cue = signAt(k, from > k ? textOf(tokens, items[k]!) : '')
  // `Dams fail “without warning” (Orr, 2019)`
  const within = cited && !beginsSpeech(reader, quotationAt(reader, k - 1)!)
  const part = shrink(reader, within ? sentenceOf(reader, k).from : k - 1, k, 'before')
  return sureReport(reader, 'dash', subjectOf(from, last - 1, name, 'behind'), [k, last], [part], cue)
}

/** `(Orr, 2019)`, `(Orr 2019)`, `(Orr et al., 2019)`; not `(May 2019)` */
const isCitation = (reader: Reader, k: number): boolean => {
  const {tokens: {text, start}, stream: {items}} = reader
  const dated = bitsAt(reader, k + 1) & (CALENDAR | AUXILIARY) && kindAt(reader, k + 2) === NUMBER
  return !dated && /^\(\p{Lu}[^()]* \d{4}[^\d]/u.test(text.slice(start[items[k]!], start[items[k]!]! + 60))
}

/**
 * `Critics, including Ann Orr (“It stinks”) and Bob Lee (“I left”), panned it`; not `stars, including Tom Orr (“Big Fish”)`,
 * `I saw Ann -- “Stop!” -- and left`.
 */
function matchAside(reader: Reader, k: number, quotation: Quotation): Report | null {
  const [opens, closes] = [kindAt(reader, k - 1), kindAt(reader, k + 1)]
  if (!(opens === OPEN_BRACKET && closes === CLOSE_BRACKET || opens === DASH && closes === DASH)) return null
  if (!beginsSpeech(reader, quotation) || isTitle(reader.tokens, quotation, 2)) return null
  const subject = nounPhraseTo(reader, k - 2, sentenceOf(reader, k).from, 'before')
  if (!subject || !isExample(reader, beforeOwner(reader, subject.from) - 1)) return null
  return sureReport(
    reader, 'colon', subject, [subject.from, k], [shrink(reader, k, k + 1, 'comma')], signAt(k - 1, '')
  )
}

/** `the Star’s Ann Orr` */
function beforeOwner(reader: Reader, k: number): number {
  const owner = owns(reader, k - 1) ? nounPhraseTo(reader, k - 2, sentenceOf(reader, k).from, 'before') : null
  return owner?.from ?? k
}

/** `including`, `(“It stinks”) and`, `(“It stinks”),` */
function isExample(reader: Reader, k: number): boolean {
  const linked = kindAt(reader, k) === COMMA || bitsAt(reader, k) & COORDINATOR
  return linked ? kindAt(reader, k - 1) === CLOSE_BRACKET && quotationAt(reader, k - 2) !== null : isOne(reader, k, 'listing')
}

/** A colon right behind position `k`, or behind whom one speaks to, or of what: `FM to Lavrov:`, `Okoro on the flood:`. */
function colonBehind(reader: Reader, k: number): number {
  if (kindAt(reader, k) === COLON) return k
  // `Okoro (laughing): “…”`
  const outside = behindBracket(reader, k)
  if (outside > k) return kindAt(reader, outside) === COLON ? outside : -1
  if (!['to', 'on'].includes(formAt(reader, k))) return -1
  let behind = k + 1
  while (behind - k < 5 && kindAt(reader, behind) === WORD && !(bitsAt(reader, behind) & (AUXILIARY | VERB))) behind++
  return kindAt(reader, behind) === COLON ? behind : -1
}

/** Whether a colon behind a name makes the words speech: in a headline, a transcript. */
function isLabel(reader: Reader, name: Reference | null, colon: number, end: number): boolean {
  const words = end - colon
  if (shapeAt(reader, colon + 1) === LOWER) return false
  if (!name) return words > 3 && isHeadline(reader, colon, end) && mayAct(reader, colon + 1, end)
  if (isList(reader, colon + 1, end)) return false
  const {first, sort, kind} = name
  const tells = isOne(reader, positionOf(reader, first), 'headlining')
  if (kind === 'nominal' && sort !== 'person' && sort !== 'organization' && sort !== 'group' && !tells) return false
  if (sort === 'place' || sort === 'document' && !tells) return false
  const other = referenceFrom(reader, colon + 1)
  if (other && isTeller(reader, positionOf(reader, other.last) + 1)) return false
  if (shapeAt(reader, positionOf(reader, first)) === UPPER) return words > 2 && !isDateline(reader, sort, colon, end)
  // `Rovers: At Dell on Sunday.`
  if (kindAt(reader, end - 1) === STOP && !mayAct(reader, colon + 1, end)) return false
  return words > 3 && (sort === 'person' || sort === 'unknown' || kind === 'nominal')
}

/** `ORILE: A man was seen on the bridge on Monday.`, as Asian papers begin; not `ROE: The bridge leaks`, `ROE: A pity.` */
const isDateline = (reader: Reader, sort: Reference['sort'], colon: number, end: number): boolean =>
  sort === 'unknown' && end - colon > longestLine && isOne(reader, colon + 1, 'indefinite') &&
  kindAt(reader, end - 1) === STOP && reader.stream.paragraph < 3

/** No headline or line of a play that stands alone is longer, or it has no label of this kind. */
const longestLine = 8

/** `Guests: Ann Lee, Bob Roe and Ida Orr` */
function isList(reader: Reader, from: number, end: number): boolean {
  let k = from
  while (k < end) {
    const name = referenceFrom(reader, k)
    if (name?.kind !== 'name') return false
    k = positionOf(reader, name.last) + 1
    if (kindAt(reader, k) === COMMA) k++
    if (bitsAt(reader, k) & COORDINATOR) k++
  }
  return true
}

/** `The Latest: Lee vows to stay`, `Norwick: Lee on Friday told reporters`, `Norwick: Lee, a guide, said`. */
function isTeller(reader: Reader, k: number): boolean {
  let at = k
  if (kindAt(reader, at) === COMMA) while (++at - k < longestHeadline && kindAt(reader, at) !== COMMA);
  if (at > k) at++
  while (formAt(reader, at) === 'on' || bitsAt(reader, at) & CALENDAR || isAdjunct(reader, at)) at++
  return Boolean(bitsAt(reader, at) & CUE)
}

/** `Minister: Dam will hold`, `Poll: Roe ahead.`; not `Goalkeeper: Roe made two saves.` */
function isHeadline(reader: Reader, colon: number, end: number): boolean {
  if (kindAt(reader, end - 1) !== STOP || isOne(reader, colon - 1, 'headlining')) return true
  return referenceFrom(reader, colon + 1)?.kind !== 'name' || Boolean(bitsAt(reader, colon + 1) & FUNCTION_WORD)
}

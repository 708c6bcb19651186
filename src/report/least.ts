import {ADVERB, AUXILIARY, CALENDAR, DETERMINER, NUMERAL, PREPOSITION, RELATIVE, WORK} from '../text/classes.js'
import {NUMBER, WORD} from '../text/tokens.js'
import type {Complement} from './complement.js'
import {holdsMarks} from './marks.js'
import {arePeople} from './noun-phrases.js'
import {reportsMarks} from './owners.js'
import {behindReference, bitsAt, formAt, isCue, isOne, kindAt, type Reader, referenceFrom} from './reader.js'
import type {Report} from './reports.js'

/** How likely a report without marks must be: of a clause, and of a noun phrase (`criticized the plan`). */
const enough = 0.25
const enoughOfPhrase = 0.38
/** Of a noun phrase behind a noun: `support for the plan`. */
const enoughOfMatter = 0.65
/** Of what is done or only pointed to, which is no report of what was said: `justified the plan`, `refers to the plan`. */
const enoughOfPointing = 0.8
/** Within what someone says already; and of a clause that someone else said. */
const enoughWithin = 0.85
const enoughOfTold = 0.6
const clauses: ReadonlySet<string | undefined> = new Set(['that', 'whether', 'bare'])
/** Of a clause with its verb behind one of speech: `maintained it was safe`. */
const enoughOfClause = 0.12
/** Marks right beside a cue speak for it. */
const enoughWithMarks = 0.08
/** Of a deed or a noun, marks may be no one's words: `avoids the word “cuts”`. */
const enoughOfDeed = 0.4

/** How likely a report must be to stand. */
export function leastFor(reader: Reader, report: Report): number {
  if (isBlamed(reader, report) || isUnnamed(reader, report)) return Infinity
  if (reportsMarks(reader, report)) return speaks(report) ? enoughWithMarks : enoughOfDeed
  if (isWithheld(reader, report) || report.parts.every(part => isLoneWord(reader, part))) return Infinity
  const construction = report.parts[0]?.construction
  if (reader.stream.level >= 0) return isTold(reader, report) ? enoughOfTold : enoughWithin
  if (construction === 'bare' && isDone(reader, report, report.parts[0]!)) return Infinity
  if ((construction === 'before' || clauses.has(construction)) && isInCourt(reader, report)) return 0
  if (construction === 'bare' && isStated(reader, report)) return enoughOfClause
  if (construction === 'to' && isAsked(reader, report)) return 0
  // `the decision to invade`
  if (report.frame === 'noun' && construction === 'to') return enoughOfMatter
  if (construction !== 'object' && construction !== 'about' && construction !== 'passive') return enough
  if (report.parts.every(part => isNothing(reader, report, part))) return Infinity
  // `knelt to feel the soil`
  const thing = report.cue.kind === 'think' && report.possible?.mood === 'infinitive'
  if (report.cue.lemma.endsWith(' to') || report.cue.kind === 'act' || report.cue.kind === 'manner' || thing) return enoughOfPointing
  return report.frame === 'noun' ? enoughOfMatter : enoughOfPhrase
}

/**
 * `“She said it works,”`, `“She told us to wait,”`; not `“I say it works,”`, `“Who would say it works?”`, `“She suggests a
 * walk,”`.
 */
function isTold(reader: Reader, {cue: {kind, from}, possible, subject, parts: [part]}: Report): boolean {
  // Not `“The rule requires us to wait,”`
  const asks = part?.construction === 'to' && referenceFrom(reader, part.from) && subject?.reference?.sort !== 'document'
  const tells = asks || clauses.has(part?.construction)
  if (kind !== 'say' || possible?.mood !== 'finite' || !tells) return false
  const self = subject?.reference && (reader.grammar.pronoun(formAt(reader, subject.from))?.person ?? 3) < 3
  const unsaid = bitsAt(reader, from - 1) & AUXILIARY && isCue(reader, from, ({base}) => base === formAt(reader, from))
  // `“One of them said it works,”`
  const someone = subject && (subject.reference || formAt(reader, subject.from + 1) === 'of')
  return Boolean(someone && !self && !unsaid)
}

/** `maintained she left`, `ruled the plan was legal`; not `maintained the road for years` */
const isStated = (reader: Reader, {cue: {kind, to}, subject, parts: [part]}: Report): boolean =>
  kind === 'say' && Boolean(subject?.reference) && part?.from === to &&
  (isOne(reader, to, 'nominative') || [1, 2].some(i => bitsAt(reader, to + i) & AUXILIARY))

/** `rose and appealed to the guides to stay`, `pleaded with him not to go`; not `spoke to him to learn more` */
const isAsked = (reader: Reader, {cue: {from, kind, to}, parts: [part]}: Report): boolean =>
  kind === 'say' && part!.from > to + 1 && /^(?:to|with)$/u.test(formAt(reader, to)) &&
  isCue(reader, from, ({addressee, takes}) => addressee && takes.has('to'))

/** `It leaks, the court heard`, `The inquest heard that it leaks`; not `The court heard the case`, `heard what it liked` */
const isInCourt = (reader: Reader, {cue: {lemma}, parts: [part], possible, subject}: Report): boolean =>
  lemma === 'hear' && formAt(reader, part!.from) !== 'what' && possible?.mood === 'finite' && subject !== null && isOne(reader, subject.to, 'courts')

/** `fined for promoting “quick” cures`: what someone did, as others tell it. */
function isBlamed(reader: Reader, {cue: {kind, from}, possible}: Report): boolean {
  const before = bitsAt(reader, from - 1) & ADVERB ? from - 2 : from - 1
  return kind === 'act' && possible?.mood === 'participle' && formAt(reader, before) === 'for'
}

/**
 * `declined to comment on the leak`, `declined to be named`, `asked not to be named`: nothing is told; not `declined to say
 * why it leaks`, `hopes to be named`, `asked not to be moved`
 */
function isWithheld(reader: Reader, {addressee, cue: {from}, parts: [part]}: Report): boolean {
  if (!part || addressee) return false
  // The `comment on the leak` of the first; not `declined to comment on whether it leaks`
  if (isOne(reader, from, 'commenting') && isOne(reader, from - 2, 'refusing')) return !isOne(reader, part.from - 1, 'asking')
  const verb = formAt(reader, part.from) === 'not' ? part.from + 2 : part.from + 1
  const silent = isOne(reader, from, 'refusing') || verb > part.from + 1
  if (isOne(reader, from, 'refusing') && isOne(reader, verb, 'commenting')) return true
  return silent && formAt(reader, verb) === 'be' && isOne(reader, verb + 1, 'identified')
}

/** `A guide, requesting anonymity, said “no”`; not `demanded anonymity for guides` */
const isUnnamed = (reader: Reader, {parts: [part]}: Report): boolean =>
  part !== undefined && formAt(reader, part.from) === 'anonymity' && kindAt(reader, part.from + 1) !== WORD

/** `said that too`, `forgot that day`: what was said stands elsewhere; not `said that “no”` */
const isLoneWord = (reader: Reader, {construction, from, to}: Complement): boolean =>
  construction === 'that' && to === from + 1 && !holdsMarks(reader, from, to)

/** What is no content of a report. */
const isNothing = (reader: Reader, report: Report, part: Complement): boolean =>
  isSomeone(reader, part) || isDay(reader, part) || isThis(reader, part) || isPlea(reader, part) ||
  isThing(reader, report, part)

/** `disputes this`, `rejected that`: what was said stands elsewhere. */
const isThis = (reader: Reader, {from, to}: Complement): boolean =>
  to === from + 1 && isOne(reader, from, 'pointing')

/** `saw Ann`, `answered him`, `citing two officials`: someone, not what was said of them. */
function isSomeone(reader: Reader, {from, to}: Pick<Complement, 'from' | 'to'>): boolean {
  const reference = referenceFrom(reader, from)
  const behind = behindReference(reader, from)
  // `saw it differently`, `saw it that way`
  const way = behind + 1 === to ? bitsAt(reader, behind) & ADVERB : behind + 2 === to && formAt(reader, to - 1) === 'way'
  const beside = reference?.kind === 'pronoun' && way
  if (!reference || behind !== to && !beside) return false
  return reference.kind === 'pronoun' || reference.kind === 'name' && reference.sort !== 'place' || arePeople(reference)
}

/** `Lee said on Monday.` */
const isDay = (reader: Reader, {from, to}: Complement): boolean =>
  to === from + 1 && Boolean(bitsAt(reader, from) & CALENDAR)

/** `slammed the door`, `answered the phone`, `called 911`, `wrote a book about it`, `came back to the library`. */
function isThing(reader: Reader, report: Report, part: Complement): boolean {
  const {from, to} = part
  const {kind, lemma} = report.cue
  let end = from
  while (end < to && kindAt(reader, end) === WORD && !(bitsAt(reader, end) & PREPOSITION)) end++
  const made = kind === 'write' && bitsAt(reader, end - 1) & WORK
  const named = (kind === 'name' || lemma === 'answer') && isOne(reader, end - 1, 'things') ||
    kind === 'name' && kindAt(reader, from) === NUMBER && to === from + 1
  // `remembered the day differently`
  const how = lemma === 'remember' && isOne(reader, from, 'definite') && formAt(reader, to - 1).endsWith('ly')
  // `knocked on the door`; not `knocked the plan`
  const raps = lemma === 'knock' && bitsAt(reader, from - 1) & PREPOSITION
  return Boolean(made || named || how || raps) || reader.grammar.lists.moving.has(lemma) ||
    isFetched(reader, report, part) || isDone(reader, report, part)
}

/** `denies two counts of fraud`, `admitted a single count of theft`: a plea; not `disputes the count of votes`. */
function isPlea(reader: Reader, {from}: Complement): boolean {
  const single = formAt(reader, from + 1) === 'single'
  const counts = single || kindAt(reader, from) === NUMBER || bitsAt(reader, from) & NUMERAL
  return Boolean(counts) && /^counts?$/u.test(formAt(reader, single ? from + 2 : from + 1))
}

/** What is done to someone or with something, also where it looks like a clause. */
const isDone = (reader: Reader, report: Report, part: Complement): boolean =>
  isSeen(reader, report) || isMet(reader, report, part) || isSold(reader, report, part)

/** `called an ambulance`, `called the cops in`; not `called an election unfair`, `which he called an emergency meeting` */
function isFetched(reader: Reader, {cue: {lemma}, possible, subject}: Report, {from, to}: Complement): boolean {
  if (lemma !== 'call' || possible?.passive || holdsMarks(reader, from, to)) return false
  const other = subject && bitsAt(reader, subject.from - 1) & RELATIVE
  const ends = (k: number) => k >= to || Boolean(bitsAt(reader, k) & PREPOSITION)
  return !other && [1, 2].some(i => isOne(reader, from + i, 'fetched') && ends(from + i + 1))
}

/**
 * `found Ann in the barn`, `apologized to Ann in court`, `read it while it rained`, `mentioned it to her`: someone, or
 * something told before, and where, when or to whom; not `blamed it on Ann`, `regards it as art`.
 */
function isMet(reader: Reader, {cue: {kind}}: Report, {from, to}: Complement): boolean {
  const end = behindReference(reader, from)
  if (!isSomeone(reader, {from, to: end})) return false
  const again = referenceFrom(reader, from)?.kind === 'pronoun'
  const toldThen = again && (isOne(reader, end, 'behindSpeech') || isOne(reader, end, 'timing'))
  const there = (again || kind === 'think' || formAt(reader, from - 1) === 'to') && isOne(reader, end, 'placing')
  return (toldThen || there) && !holdsClause(reader, end, to)
}

/** `told me while we ate that she was ill`, `believes them to be armed`; not `mentioned it to her` */
function holdsClause(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const verb = formAt(reader, k) === 'to' && !(referenceFrom(reader, k + 1) || bitsAt(reader, k + 1) & DETERMINER)
    if (formAt(reader, k) === 'that' || verb) return true
  }
  return false
}

/** `Acme recalled a van after drivers said it stalls`, `recalled 40 vans` */
const isSold = (reader: Reader, {cue: {lemma}, subject}: Report, {from}: Complement): boolean =>
  lemma === 'recall' && subject?.reference?.sort === 'organization' &&
  (kindAt(reader, from) === NUMBER || isOne(reader, from, 'indefinite'))

/** `a memo seen by Lee (shows it leaks)`, `was shown the door` */
const isSeen = (reader: Reader, {possible}: Report): boolean =>
  possible?.passive === true && (possible.lemma === 'show' || isOne(reader, possible.from, 'hearing'))

function speaks({cue: {kind}, frame, parts}: Report): boolean {
  return parts[0]?.shape === 'quote' || (frame !== 'noun' && kind !== 'act')
}

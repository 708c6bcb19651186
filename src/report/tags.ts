import {
  ADVERB, AUXILIARY, CALENDAR, COORDINATOR, CUE, DETERMINER, FUNCTION_WORD, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
} from '../text/classes.js'
import {CLITIC, COMMA, isWordy, SEMICOLON, STOP, WORD} from '../text/tokens.js'
import type {Complement} from './complement.js'
import type {CueVerb} from './cues.js'
import {endsSpeechWith, marksBefore, runsInto} from './marks.js'
import {isInflected, type Subject} from './noun-phrases.js'
import {
  bitsAt, cuesAt, formAt, isAdjunct, isOne, kindAt, positionOf, quotationAt, type Reader, referenceAt, referenceTo,
  sentenceOf
} from './reader.js'
import {findPatient} from './subject.js'

/** Where the words that report begin: right behind the marks whose speech they carry on, else with the subject. */
export function startOfTag(reader: Reader, cue: CueVerb, subject: Subject | null, behind: Complement | null): number {
  const patient = cue.passive ? findPatient(reader, cue) : null
  const adjoins = subject && (subject.order === 'before' || subject.order === 'apart' || likesTo(reader, cue, subject))
  const adjacent = adjoins ? subject : patient
  const relative = subject !== null && isRelative(reader, subject)
  // `“Go,” Mary heard a man say`
  const hearer = cue.quoted ? referenceTo(reader, cue.from - 1) : null
  const begins = hearer ? positionOf(reader, hearer.first)
    : adjacent && (relative ? subject.from : startOfPhrase(reader, adjacent.from))
  const from = behindAs(reader, behindAll(reader, cue, begins ?? behindMarks(reader, cue, subject)))
  const possible = cue.mood === 'finite' && cue.entry.takes.has('quote') && subject?.order !== 'behind'
  const marks = possible && !relative && marksBefore(reader, from) < 0 ? tagged(reader, cue.from) : -1
  return marks < 0 || behind && marks > sentenceOf(reader, marks).from ? from : marks + 1
}

/** `“Go,” softly said Ann`: the words that report begin right behind the marks, with the adverb. */
function behindMarks(reader: Reader, {from}: CueVerb, subject: Subject | null): number {
  let k = from
  while (subject?.order === 'behind' && isAdjunct(reader, k - 1)) k--
  return marksBefore(reader, k) < 0 ? from : k
}

/** `“Go,” he liked to say`, `“Go,” he was quick to add`: an infinitive closes the tag. */
function likesTo(reader: Reader, {entry, mood, from: verb}: CueVerb, {order, from, to}: Subject): boolean {
  const marks = marksBefore(reader, from)
  return mood === 'infinitive' && entry.kind === 'say' && order === 'main' && verb > to && verb - to < 6 &&
    marks >= 0 && runsInto(reader, marks, from)
}

/** `“A fraud,” a line she has printed`, `It is old, a finding the owners dispute` */
function isRelative(reader: Reader, {from, reference}: Subject): boolean {
  const article = [2, 3].some(back => isOne(reader, from - back, 'indefinite') && kindAt(reader, from - back - 1) === COMMA)
  return isNounAt(reader, from - 1) && (reference?.kind === 'pronoun' || article)
}

/** A word that is only a noun there, and no time: `a line`, not `the next day`. */
const isNounAt = (reader: Reader, k: number): boolean =>
  kindAt(reader, k) === WORD && !(bitsAt(reader, k) & (FUNCTION_WORD | ADVERB | CALENDAR | VERB)) && !isOne(reader, k, 'times') &&
  Boolean((bitsAt(reader, k - 1) | bitsAt(reader, k - 2)) & DETERMINER)

/** Position of marks whose speech runs on into the words before a verb: `“Go,” a spokesman for some of the guests said`. */
function tagged(reader: Reader, verb: number): number {
  let marks = verb - 1
  while (marks >= 0 && verb - marks < longestTag && !quotationAt(reader, marks)) marks--
  if (!quotationAt(reader, marks) || !endsSpeechWith(reader, marks, COMMA)) return -1
  if (bitsAt(reader, marks + 1) & (PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE)) return -1
  let aside = false
  for (let k = marks + 1; k < verb; k++) {
    const [kind, bits] = [kindAt(reader, k), bitsAt(reader, k)]
    if (kind === STOP || kind === SEMICOLON) return -1
    aside = kind !== COMMA && (aside || Boolean(bits & RELATIVE))
    const acts = bits & (AUXILIARY | VERB) || isInflected(reader, k)
    if (!aside && acts && !referenceAt(reader, k)) return -1
  }
  return aside ? -1 : marks
}

/** How far behind marks the verb that reports them may stand. */
const longestTag = 40

/** `“…” was all Lee could say`: the words that report begin with `was`. */
function behindAll(reader: Reader, {entry, to}: CueVerb, k: number): number {
  if (entry.kind !== 'say' || kindAt(reader, to) === WORD) return k
  const all = formAt(reader, k - 1) === 'that' ? k - 2 : k - 1
  return formAt(reader, all) === 'all' && isOne(reader, all - 1, 'is') && quotationAt(reader, all - 2) ? all - 1 : k
}

/** `“…,” as Lee said`: the words that report begin with `as`. */
function behindAs(reader: Reader, k: number): number {
  const joins = formAt(reader, k - 1) === 'as' && (quotationAt(reader, k - 2) || kindAt(reader, k - 2) === COMMA)
  return joins ? k - 1 : k
}

/** Where the words before a name that belong to it begin, behind a comma or marks: `, Acme’s longtime head Lee said`. */
function startOfPhrase(reader: Reader, k: number): number {
  const breaks = PREPOSITION | COORDINATOR | AUXILIARY | RELATIVE | SUBORDINATOR | VERB | CUE
  for (let at = k; at >= 0 && k - at < 8; at--) {
    const kind = kindAt(reader, at - 1)
    if (quotationAt(reader, at - 1) || kind === COMMA) return at
    if (!isWordy(kind)) return k
    const breaking = bitsAt(reader, at - 1) & breaks && kind !== CLITIC
    if (breaking && !referenceAt(reader, at - 1) && !isBase(reader, at - 1)) return k
  }
  return k
}

/** `White House press secretary Lee said`: a noun that is a verb’s base form. */
function isBase(reader: Reader, k: number): boolean {
  const form = formAt(reader, k)
  return cuesAt(reader, k).some(({lemma}) => lemma === form)
}

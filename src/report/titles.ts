import type {Quotation} from '../quotation/quotations.js'
import {ADVERB, AUXILIARY, COORDINATOR, CUE, CUE_NOUN, DETERMINER, FUNCTION_WORD, ORGANIZATION, PERSON, PREPOSITION, PRONOUN, RELATIVE, VERB, WORK} from '../text/classes.js'
import {CASELESS, CLITIC, COMMA, DASH, LOWER, NUMBER, STOP, type Tokens, WORD} from '../text/tokens.js'
import {beginsSpeech, endsSpeech, endsSpeechWith, lastOf} from './marks.js'
import {isInflected, owns} from './noun-phrases.js'
import {
  behindReference, bitsAt, formAt, isAdjunct, isCue, isOne, isParticiple, kindAt, quotationAt, type Reader,
  referenceFrom, referenceTo, sentenceOf, shapeAt
} from './reader.js'

/**
 * The quotations that are names of something, by `id`: titles behind what bears them (`the film “Trainwreck”`, `CNN’s
 * “New Day”`), and lines that head a part of the text (`‘A change of course’` where speech stands in double marks).
 */
export function findTitles(readers: readonly Reader[]): Set<number> {
  const titles = new Set<number>()
  const {quotations = []} = readers[0] ?? {}
  const heads = setsSpeechInDoubles(quotations)
  for (const reader of readers) {
    reader.stream.items.forEach((item, k) => {
      if (item >= 0) return
      const listed = isListed(reader, k, titles)
      const alone = reader.stream.level < 0 && reader.stream.items.length === 1
      const isHead = heads && alone && isSingle(quotations[~item]!)
      const {family} = quotations[~item]!
      const chinese = (family === 'title' || family === 'shortTitle') && !endsSpeech(reader, quotations[~item]!)
      if (isHead || chinese || listed || isLetter(reader, k) || followsItsBearer(reader, k)) titles.add(~item)
    })
  }
  return titles
}

/** `in “Parks and Recreation” and “Guardians of the Galaxy,”`: one more title; not `“Drift,” “Wow,” Lee said`. */
function isListed(reader: Reader, k: number, titles: ReadonlySet<number>): boolean {
  const joins = Boolean(bitsAt(reader, k - 1) & COORDINATOR) || kindAt(reader, k - 1) === COMMA
  const before = quotationAt(reader, joins ? k - 2 : k - 1)
  return before !== null && titles.has(before.id) && isTitle(reader.tokens, quotationAt(reader, k)!, 1) &&
    (joins || endsSpeechWith(reader, k - 1, COMMA)) && !(bitsAt(reader, behindReference(reader, k + 1)) & CUE)
}

/** `“A” is a letter`: one letter, without a stop, in a sentence; not `“I” said Lee`. */
function isLetter(reader: Reader, k: number): boolean {
  const verb = behindReference(reader, k + 1)
  if (isInflected(reader, k - 1) || isInflected(reader, verb) && !(bitsAt(reader, verb) & AUXILIARY)) return false
  const {content: {start, end}} = quotationAt(reader, k)!
  return end - start === 1 && kindAt(reader, k + 1) === WORD && /\p{L}/u.test(reader.tokens.text.charAt(start))
}

/** Whether double marks outnumber single ones so far that single ones, outside of others, don't hold speech. */
function setsSpeechInDoubles(quotations: readonly Quotation[]): boolean {
  let doubles = 0
  let singles = 0
  for (const {family, parent} of quotations) {
    if (parent >= 0) continue
    if (family === 'double') doubles++
    if (family === 'single') singles++
  }
  return doubles >= 6 && singles * 3 <= doubles
}

const isSingle = ({family, closed, continues}: Quotation): boolean =>
  family === 'single' && closed && continues < 0

/** Marks, and the word before them, `the` aside. */
interface Borne {
  readonly reader: Reader
  readonly k: number
  readonly quotation: Quotation
  readonly before: number
  readonly form: string
}

const always = (): boolean => true
const titled = (least: number) => ({reader, quotation}: Borne): boolean => isTitle(reader.tokens, quotation, least)
const bearsBehind = (bits: number) => ({reader, before, form}: Borne): boolean =>
  form === 'of' && Boolean(bitsAt(reader, before - 1) & bits)

/** What tells that marks hold a name: the first case that applies decides whether their words may be one. */
const bearers: readonly (readonly [applies: (borne: Borne) => boolean, holds: (borne: Borne) => boolean])[] = [
  // `the episode of “Emma”`, `the host of “The Late Show”`
  [bearsBehind(WORK), titled(1)],
  [bearsBehind(PERSON), titled(2)],
  [({reader, k}) => isSignedWork(reader, k) || isNickname(reader, k), always],
  [({reader, k, quotation}) => isModifier(reader, k, quotation) || isNamedBehind(reader, k, quotation), always],
  // `In “Hamlet,” the prince sighs.`
  [({reader, k, form}) => form === 'in' && endsSpeechWith(reader, k, COMMA) && sentenceOf(reader, k).from === k - 1,
    titled(1)],
  [({reader, before}) => isBehindPreposition(reader, before), isLongTitle],
  // `She read “Emma”`, `Everyone loved “The Waves”`
  [isRead, isShortTitle],
  [({reader, before}) => isOne(reader, before, 'enjoying'), isLongTitle],
  [isWritten, isLongTitle],
  // `many books, such as “The Waves”`; not `called the book as “Good News”`
  [({reader, k, form}) => (form === 'as' ? formAt(reader, k - 2) === 'such' : isOne(reader, k - 1, 'listing')) &&
    hasBefore(reader, k, WORK), isLongTitle],
  // `Radio Dell’s “Tides,” Ann said`; not `Dell’s “Legitimate” Concerns`
  [({reader, before, quotation}) => isBroadcaster(reader, before) && endsSpeech(reader, quotation), isShortTitle],
  [isOwned, isLongTitle],
  [({reader, before, form}) => form === 'as' && isOne(reader, before - 1, 'knowing'), always],
  [({reader, before, form}) => form === 'called' && namesThing(reader, before - 1) || isOne(reader, before, 'titling'), always],
  [({reader, k}) => Boolean(bitsAt(reader, k - 1) & WORK), titled(1)],
  [({reader, k}) => kindAt(reader, k - 1) === COMMA && Boolean(bitsAt(reader, k - 2) & WORK), isRestatedWork],
  [isShown, isShortTitle]
]

/** `the film “Trainwreck”`, `CNN’s “New Day”`, `the host of “The Late Show”`, `on “The Late Show”` */
export function followsItsBearer(reader: Reader, k: number): boolean {
  const before = formAt(reader, k - 1) === 'the' ? k - 2 : k - 1
  const borne: Borne = {reader, k, quotation: quotationAt(reader, k)!, before, form: formAt(reader, before)}
  return bearers.find(([applies]) => applies(borne))?.[1](borne) ?? false
}

/** `She read “Emma”`, `whether I was reading “Emma”`; not `a sign reading “Closed”`, `read “Guilty” to the court`. */
function isRead({reader, k, before, form}: Borne): boolean {
  if (/^(?:aloud|out|to)$/u.test(formAt(reader, k + 1))) return false
  return isOne(reader, before, 'reading') && readerOf(reader, before - 1) &&
    (!form.endsWith('ing') || Boolean(bitsAt(reader, before - 1) & AUXILIARY))
}

/** `Ann wrote “The Long Wait” in 1970`; not `wrote “No More War” on the wall`, `wrote “It Is Late”`, `wrote, “The End”` */
function isWritten({reader, k, quotation: {open, close}}: Borne): boolean {
  return isOne(reader, k - 1, 'writing') &&
    (!isOne(reader, k + 1, 'showing') || kindAt(reader, k + 2) === NUMBER) &&
    !reader.tokens.classes.subarray(open, close).some(bits => bits & AUXILIARY)
}

/** `Radio Dell’s`, `television’s`, `CBS’`; not `Obama’s` */
function isBroadcaster(reader: Reader, k: number): boolean {
  if (!owns(reader, k)) return false
  const named = bitsAt(reader, k - 1) | bitsAt(reader, k - 2)
  return Boolean(named & ORGANIZATION) || referenceTo(reader, k - 1)?.sort === 'organization'
}

/** `CNN’s “New Day”`, `his “New Day”`, `his 1994 “Contract with the River”`, `on “New Day”` */
function isOwned({reader, before, form}: Borne): boolean {
  const owner = kindAt(reader, before) === NUMBER ? formAt(reader, before - 1) : form
  return owns(reader, before) || reader.grammar.owner(owner) !== undefined || form === 'on'
}

/** `Mr. King’s show, “Politicking”`, `Her commentary, “Tell us,” is long`; not `she said of the show, “Wow!”`. */
function isRestatedWork({reader, k, quotation}: Borne): boolean {
  if (endsSpeechWith(reader, k, COMMA) && isOne(reader, k + 1, 'is')) return true
  return isTitle(reader.tokens, quotation, hasBefore(reader, k - 2, CUE) ? 2 : 1)
}

/** `the name painted on the side, “Second Thoughts,”`, `a title on the cover, “Low Tide”` */
function isShown({reader, k}: Borne): boolean {
  if (kindAt(reader, k - 1) !== COMMA) return false
  let noun = k - 2
  while (noun > k - 9 && !isOne(reader, noun, 'names')) noun--
  if (noun <= k - 9 || noun >= k - 3 || formAt(reader, noun + 1) !== 'on' && !isParticiple(reader, noun + 1)) return false
  // Not `Seeing his name written in the sand, “Oh,” said Ann.`
  const speaks = (at: number) => isCue(reader, at, ({kind}) => kind === 'say' || kind === 'manner')
  return !speaks(k + 1) && !speaks(behindReference(reader, k + 1))
}

function isShortTitle({reader: {tokens}, quotation}: Borne): boolean {
  return isTitle(tokens, quotation, 1) && !exclaims(tokens, quotation)
}

/** Two longer words with capitals, or all of two or more: `“The Waves”`; no cry. */
function isLongTitle({reader: {tokens}, quotation}: Borne): boolean {
  return (isTitle(tokens, quotation, 2) || isTitle(tokens, quotation, 2, true)) && !exclaims(tokens, quotation)
}

/** Behind `in` or so at position `k`: `a star of “The Waves”`, `Speaking to “Early Hours”`; not `shouts of “No Way”`. */
function isBehindPreposition(reader: Reader, k: number): boolean {
  // `told “Early Hours” that`
  if (isOne(reader, k, 'telling')) return true
  if (isOne(reader, k - 1, 'appearing')) return isOne(reader, k, 'beforeShows')
  // Not `Moss Calls for “New Laws”` in a headline.
  const inSentence = shapeAt(reader, k - 1) === LOWER || shapeAt(reader, k - 2) === LOWER
  return isOne(reader, k, 'beforeTitles') && inSentence && !(bitsAt(reader, k - 1) & CUE)
}

/** `the “Red Hill” campaign`, `his “Sky High” party`: a name before the noun that it belongs to. */
function isModifier(reader: Reader, k: number, quotation: Quotation): boolean {
  const noun = kindAt(reader, k + 1) === WORD && shapeAt(reader, k + 1) === LOWER &&
    !(bitsAt(reader, k + 1) & (FUNCTION_WORD | VERB | ADVERB)) && !isInflected(reader, k + 1)
  // `“Thrones” star Ann Lee`
  const bears = bitsAt(reader, k + 1) & WORK && !(bitsAt(reader, k + 1) & (CUE | CUE_NOUN)) || isOne(reader, k + 1, 'ofShows')
  return noun && (bears || Boolean(bitsAt(reader, k - 1) & DETERMINER)) && isTitle(reader.tokens, quotation, 1) &&
    !endsSpeech(reader, quotation)
}

/** `Nicknamed “The Rock,” Lee`, `Lee, dubbed “The Rock,” said`; not `dubbed “The Rock” by Roe`, `called “a rock”`. */
const isNickname = (reader: Reader, k: number): boolean =>
  isOne(reader, k - 1, 'named') && isTitle(reader.tokens, quotationAt(reader, k)!, 1) &&
  (endsSpeechWith(reader, k, COMMA) || kindAt(reader, k + 1) === COMMA) &&
  (k - 1 === sentenceOf(reader, k).from || kindAt(reader, k - 2) === COMMA)

/** `“A Bridge Reopens,” by Ida Orr`; not `called “dead” by Ida Orr`. */
const isSignedWork = (reader: Reader, k: number): boolean =>
  formAt(reader, k + 1) === 'by' && referenceFrom(reader, k + 2)?.kind === 'name' &&
  beginsSpeech(reader, quotationAt(reader, k)!)

/** `“Jaws,” a film about a shark`, `“The Long Road,” Orr’s first novel,`: a comma, and what bears the title. */
function isNamedBehind(reader: Reader, k: number, quotation: Quotation): boolean {
  const dash = kindAt(reader, k + 1) === DASH && isOne(reader, k + 2, 'indefinite')
  if (!dash && !endsSpeechWith(reader, k, COMMA) || !isTitle(reader.tokens, quotation, 1)) return false
  // `“The Long Road,” which opens Friday, is slow`
  if (formAt(reader, k + 1) === 'which' && isTitle(reader.tokens, quotation, 2)) return true
  if (bitsAt(reader, k + 1) & CUE) return false
  const begin = dash ? k + 2 : k + 1
  let noun = begin
  while (noun - k < 6 && isOfPhrase(reader, noun)) noun++
  const bits = bitsAt(reader, noun - 1)
  // `“Enough,” the angry song goes.`; not `a life written by Orr`
  const written = isOne(reader, begin, 'indefinite') && bitsAt(reader, noun + 1) & PREPOSITION
  const says = bitsAt(reader, noun) & (CUE | VERB) && !written
  return noun > begin + 1 && !says && shapeAt(reader, noun - 1) === LOWER && Boolean(bits & WORK) && !(bits & PERSON)
}

const isOfPhrase = (reader: Reader, k: number): boolean => {
  const bits = bitsAt(reader, k)
  if (kindAt(reader, k) !== WORD) return kindAt(reader, k) === CLITIC
  return Boolean(bits & WORK) || !(bits & (PREPOSITION | AUXILIARY | RELATIVE | VERB | CUE))
}

function hasBefore(reader: Reader, k: number, bits: number): boolean {
  for (let at = k - 1; at > k - 7; at--) if (bitsAt(reader, at) & bits) return true
  return false
}

/** `a dog called “Force Nine”`; not `critics called “Force Nine” a triumph` */
function namesThing(reader: Reader, k: number): boolean {
  // `a move Lee called “mad”`
  if (referenceTo(reader, k)?.kind === 'name') return false
  for (let at = k; at > k - 4; at--) if (isOne(reader, at, 'indefinite')) return at < k
  return false
}

/** `She read`, `whether I had read`, `I finally read` */
function readerOf(reader: Reader, verb: number): boolean {
  let k = verb
  while (isAdjunct(reader, k)) k--
  const subject = referenceTo(reader, bitsAt(reader, k) & AUXILIARY ? k - 1 : k)
  return subject !== null && subject.kind !== 'nominal' && subject.sort !== 'document'
}

/**
 * Whether every longer word, and at least `least` of them, has a capital: `“The Waves,”`; with `short` each word and more
 * than one: `“This Week,”`. A number counts: `“60 Minutes”`.
 */
export function isTitle(
  {kind, shape, classes}: Tokens, {open, close}: Quotation, least: number, short = false
): boolean {
  let words = 0
  for (let i = open + 1; i < close; i++) {
    const longer = short || !(classes[i]! & FUNCTION_WORD)
    if (kind[i] !== WORD && kind[i] !== NUMBER || !longer) continue
    if (kind[i] === WORD && shape[i] === LOWER) return false
    if (kind[i] === NUMBER || shape[i] !== CASELESS) words++
  }
  return words >= least
}

/** `“I Cried All Night”`: who speaks, though with capitals; not `“The Long Night”`. */
export const holdsPronoun = ({classes}: Tokens, {open, close}: Quotation): boolean =>
  classes.subarray(open, close).some(bits => bits & PRONOUN)

/** Whether it ends as a cry or a question does. */
export function exclaims(tokens: Tokens, quotation: Quotation): boolean {
  const last = lastOf(tokens, quotation)
  const sign = tokens.kind[last] === STOP ? tokens.text.charAt(tokens.start[last]!) : ''
  return sign === '!' || sign === '?'
}

import type {Quotation} from '../quotation/quotations.js'
import {ADVERB, CUE, DETERMINER, FUNCTION_WORD, PERSON, VERB, VOICE, WORK} from '../text/classes.js'
import {CASELESS, COMMA, LOWER, NUMBER, STOP, type Tokens, WORD} from '../text/tokens.js'
import {beginsSpeech, endsSpeech, lastOf} from './marks.js'
import {isInflected} from './noun-phrases.js'
import {
  bitsAt, formAt, isOne, kindAt, quotationAt, type Reader, referenceFrom, referenceTo, sentenceOf,
  shapeAt
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
      const alone = reader.stream.level < 0 && reader.stream.items.length === 1
      const isHead = heads && alone && isSingle(quotations[~item]!)
      const {family} = quotations[~item]!
      const chinese = (family === 'title' || family === 'shortTitle') && !endsSpeech(reader, quotations[~item]!)
      if (isHead || chinese || followsItsBearer(reader, k)) titles.add(~item)
    })
  }
  return titles
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

const isSingle = ({family, opened, closed, continues}: Quotation): boolean =>
  family === 'single' && opened && closed && continues < 0

/** `the film “Trainwreck”`, `CNN’s “New Day”`, `the host of “The Late Show”`, `on “The Late Show”` */
export function followsItsBearer(reader: Reader, k: number): boolean {
  const {tokens} = reader
  const quotation = quotationAt(reader, k)!
  const article = formAt(reader, k - 1) === 'the' ? 1 : 0
  const before = k - 1 - article
  const form = formAt(reader, before)
  if (form === 'of') {
    const bearer = bitsAt(reader, before - 1)
    if (bearer & (WORK | PERSON)) return isTitle(tokens, quotation, bearer & WORK ? 1 : 2)
  }
  if (isModifier(reader, k, quotation) || isSignedWork(reader, k) || isNickname(reader, k)) return true
  const behind = isOne(reader, before, 'beforeTitles') && shapeAt(reader, before - 1) === LOWER
  if (behind && !(bitsAt(reader, before - 1) & (CUE | VOICE))) {
    return isTitle(tokens, quotation, 2) && !exclaims(tokens, quotation)
  }
  const object = isOne(reader, before, 'reading') && readerOf(reader, before - 1)
  // `his 1994 “Contract with the River”`
  const owner = kindAt(reader, before) === NUMBER ? formAt(reader, before - 1) : form
  if (object || reader.grammar.owner(owner) || form === "'s" || form === 'on') {
    const title = isTitle(tokens, quotation, object ? 1 : 2) || isCapital(tokens, quotation)
    return title && !exclaims(tokens, quotation)
  }
  if (form === 'as' && isOne(reader, before - 1, 'knowing')) return true
  if (form === 'called' && namesThing(reader, before - 1)) return true
  const comma = kindAt(reader, k - 1) === COMMA
  // `Mr. King’s show, “Politicking”`; not `she said of the show, “Wow!”`
  const least = comma && hasCueBefore(reader, k - 2) ? 2 : 1
  return Boolean(bitsAt(reader, comma ? k - 2 : k - 1) & WORK) && isTitle(tokens, quotation, least)
}

/** `the “Red Hill” campaign`, `his “Sky High” party`: a name before the noun that it belongs to. */
function isModifier(reader: Reader, k: number, quotation: Quotation): boolean {
  const noun = kindAt(reader, k + 1) === WORD && shapeAt(reader, k + 1) === LOWER &&
    !(bitsAt(reader, k + 1) & (FUNCTION_WORD | VERB | ADVERB)) && !isInflected(reader, k + 1)
  return noun && Boolean(bitsAt(reader, k - 1) & DETERMINER) && isTitle(reader.tokens, quotation, 1) &&
    !endsSpeech(reader, quotation)
}

/** `Nicknamed “The Rock,” Lee`, `Lee, dubbed “The Rock,” said`; not `dubbed “The Rock” by Roe`, `called “a rock”`. */
const isNickname = (reader: Reader, k: number): boolean =>
  isOne(reader, k - 1, 'named') && formAt(reader, k + 1) !== 'by' && isTitle(reader.tokens, quotationAt(reader, k)!, 1) &&
  (k - 1 === sentenceOf(reader, k).from || kindAt(reader, k - 2) === COMMA)

/** `“A Bridge Reopens,” by Ida Orr`; not `called “dead” by Ida Orr`. */
const isSignedWork = (reader: Reader, k: number): boolean =>
  formAt(reader, k + 1) === 'by' && referenceFrom(reader, k + 2)?.kind === 'name' &&
  beginsSpeech(reader, quotationAt(reader, k)!)

function hasCueBefore(reader: Reader, k: number): boolean {
  for (let at = k - 1; at > k - 7; at--) if (bitsAt(reader, at) & CUE) return true
  return false
}

/** `a dog called “Force Nine”`; not `critics called “Force Nine” a triumph` */
function namesThing(reader: Reader, k: number): boolean {
  for (let at = k; at > k - 4; at--) {
    const form = formAt(reader, at)
    if (form === 'a' || form === 'an') return at < k
  }
  return false
}

function readerOf(reader: Reader, k: number): boolean {
  const subject = referenceTo(reader, k)
  return subject !== null && subject.kind !== 'nominal' && subject.sort !== 'document'
}

/** Whether every longer word, and at least `least` of them, has a capital: `“The Waves,”`. */
export function isTitle({kind, shape, classes}: Tokens, {open, close}: Quotation, least: number): boolean {
  let words = 0
  for (let i = open + 1; i < close; i++) {
    if (kind[i] !== WORD) continue
    const longer = !(classes[i]! & FUNCTION_WORD)
    if (shape[i] === LOWER && longer) return false
    if (longer && shape[i] !== CASELESS) words++
  }
  return words >= least
}

/** Whether every word, and more than one, has a capital: `“This Week,”`. */
function isCapital({kind, shape}: Tokens, {open, close}: Quotation): boolean {
  let words = 0
  for (let i = open + 1; i < close; i++) {
    if (kind[i] !== WORD) continue
    if (shape[i] === LOWER) return false
    words++
  }
  return words > 1
}

/** Whether it ends as a cry or a question does. */
export function exclaims(tokens: Tokens, quotation: Quotation): boolean {
  const last = lastOf(tokens, quotation)
  const sign = tokens.kind[last] === STOP ? tokens.text.charAt(tokens.start[last]!) : ''
  return sign === '!' || sign === '?'
}

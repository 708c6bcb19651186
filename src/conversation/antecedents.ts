import type {Entity} from '../speaker/cast.js'
import type {Reference} from '../speaker/mentions.js'
import type {Source} from '../speaker/sources.js'
import {AUXILIARY, CUE, NUMERAL, PREPOSITION, PRONOUN, SUBORDINATOR, VERB} from '../text/classes.js'
import {CLITIC, formOf, startsSentence, STOP} from '../text/tokens.js'
import {isSubject, type Surroundings, whoFits} from './presence.js'

/** What is known when it is asked whom the pronoun of a source means. */
interface Around extends Surroundings {
  /** By token, the quotation in which it stands, or -1. */
  readonly levels: Int32Array
  readonly dialogic: boolean
  /** The references that are sources. */
  readonly spoke: ReadonlySet<Reference | null | undefined>
}

/** So many tokens back. */
const near = 100

/**
 * The sources, where a pronoun means who was told of right before, without a name: `The waitress smiled. She was about 50.
 * “I’m sorry,” she said.`, `Ben asked the nurse what it was. “Nothing,” she said.`
 */
export function findAntecedents(known: Omit<Around, 'spoke'>): readonly (Source | null)[] {
  const {cast: {of}, sources, ties} = known
  const around = {...known, spoke: new Set(sources.map(source => source?.reference))}
  return sources.map((source, report) => {
    const open = source?.kind === 'pronoun' && source.entity < 0 ? source.reference : null
    const meant = open && antecedentOf(around, open, report)
    if (!meant || ties.has(meant.id)) return source
    const last = sources[report - 1]
    return {...source!, entity: last?.reference === meant ? last.entity : of[meant.id]!}
  })
}

/** Whom the pronoun of report `report` means: the only one who fits in the nearest sentence that tells of any, or nobody. */
function antecedentOf(around: Around, pronoun: Reference, report: number): Reference | undefined {
  const {cast: {entities, of}, levels, references: {at, list}, tokens: {classes, form, kind, paragraph}} = around
  const {first, gender, head, level} = pronoun
  const fits = whoFits({reference: pronoun, report}, around)
  if (!fits) return undefined
  const goesOn = justReported(around, pronoun, report, fits)
  if (goesOn) return goesOn
  let fitting: Reference[] = []
  let sentences = 0
  const meant = () => {
    // Not `Hale asked the boy why. He sat down. “Tell me,” he said.`; but `I asked the boy what he had. He sat down. …`
    const told = fitting.slice(Math.max(0, fitting.findIndex(isTold)))
    const met = sentences > 1 && told.length > 1 ? undefined : metIn(around, told, report)
    const shown = gender ? undefined : onlyDocument(around, fitting)
    const subject = fitting[fitting.length - 1]
    const clause = subject && describes(around, subject, fitting) ? fitting.slice(0, -1) : []
    const one = met ?? shown ?? beginning(around, clause.length > 0 ? [subject!] : fitting, pronoun, report)
    return met || !one || isAlone(around, one, clause, fits) ? one : undefined
  }
  for (let token = first - 1; first - token < near && paragraph[token]! >= paragraph[first]! - 1; token--) {
    if (levels[token] !== level) {
      // `“No,” Ann said. The nurse left. / “Yes,” she said.`
      if (paragraph[token] !== paragraph[first]) {
        return paragraph[token + 1] === paragraph[first] ? meant() : undefined
      }
    } else if (kind[token] === STOP) {
      const one = meant()
      if (one || fitting.some(isTold)) return one
      fitting = []
      sentences++
    }
    const other = list[at[token]!]
    if (other?.first !== token || other.level !== level) continue
    const entity = entities[of[other.id]!]
    // Nor `none of them`, `one word`.
    const some = classes[other.head]! & (NUMERAL | PRONOUN)
    if (entity ? fits(entity) && !some : form[other.head] === form[head]) fitting.push(other)
  }
  return meant()
}

/**
 * `A listener writes that it rained. “All day,” she adds.`: who reported in the sentence before, whoever has a name; not
 * `A nurse said Ann was late. “I ran,” she said.`, `A nurse told her why. “I see,” she said.`
 */
function justReported(
  {cast: {entities, of}, grammar: {lists}, references: {list}, sources, tokens, utterances}: Around,
  {gender, id: own, level, paragraph}: Reference, report: number, fits: (entity: Entity) => boolean
): Reference | undefined {
  const {entity: said = -1, last = -1, reference} = sources[report - 1] ?? {}
  if (reference?.kind !== 'nominal' || reference.level !== level || reference.paragraph !== paragraph) return undefined
  const word = formOf(tokens, reference.first)
  const told = word === 'the' || lists.indefinite.has(word) || lists.singling.has(word)
  const entity = entities[said]
  if (!told || !entity || entity.named || !fits(entity) || own < reference.id) return undefined
  // `Ann Roe was cleared. The judge said it was over. “I wept,” she said.`: Ann, of whom is told.
  const isNamed = ({id, kind, paragraph: where}: Reference) =>
    kind === 'name' && where === paragraph && entities[of[id]!] !== undefined && fits(entities[of[id]!]!)
  if (isToldBefore(list, reference, isNamed)) return undefined
  const heard = utterances[report - 1]!.addressee
  const isAnother = (other: Reference) => {
    if (other.kind === 'pronoun') return other === heard && other.gender === gender
    // Nor is it his son whom `A man writes that his son was late.` tells of.
    const owned = lists.personalOwners.has(formOf(tokens, other.first))
    return other.level === level && !owned && of[other.id]! >= 0 && fits(entities[of[other.id]!]!)
  }
  for (let id = reference.id + 1; id < own; id++) {
    if (list[id]!.first > last && isAnother(list[id]!)) return undefined
  }
  return reference
}

/**
 * Whether a sentence goes on to tell who someone is: `A baker who voted Labour came in. “No,” he
 * said.`; not `A thief who robbed Bob Roe was caught. “I have my watch,” he said.`
 */
const describes = ({grammar, tokens}: Around, {kind, last}: Reference, [nearest]: readonly Reference[]): boolean =>
  kind === 'nominal' && formOf(tokens, last + 1) === 'who' &&
  !grammar.lists.passive.has(formOf(tokens, (nearest?.last ?? last) + 1))

/** Not the boy of `Bob Roe opened the bridge. A boy cut the ribbon. “It took years,” he said.`, unless Bob just spoke. */
function isAlone(
  {cast: {entities, of}, dialogic, references: {at, list}, spoke, tokens: {paragraph}}: Around,
  {first, level}: Reference, clause: readonly Reference[], fits: (entity: Entity) => boolean
): boolean {
  const least = paragraph[first]! - (dialogic ? 0 : 1)
  for (let i = first - 1; first - i < near && i >= 0 && paragraph[i]! >= least; i--) {
    const other = list[at[i]!]
    const entity = other?.kind === 'name' && other.level === level && !clause.includes(other) ? entities[of[other.id]!] : undefined
    if (entity?.kind === 'person' && fits(entity) && (paragraph[i] === paragraph[first] || !spoke.has(other!))) return false
  }
  return true
}

/** Whether someone, or something, of this kind was told of near before, as far in or out of marks. */
function isToldBefore(
  list: readonly Reference[], {first, id, level}: Reference, is: (other: Reference) => boolean
): boolean {
  for (let at = id - 1; at >= 0 && first - list[at]!.first < near; at--) {
    if (list[at]!.level === level && is(list[at]!)) return true
  }
  return false
}

/** By more than a pronoun. */
const isTold = ({kind}: Reference): boolean => kind !== 'pronoun'

/** `I went with Tom, and there was a note. “Too late,” it said.`; not `In a note, it said it was late.` */
function onlyDocument(
  {cast: {entities, of}, references: {list}, tokens: {classes}}: Around, fitting: readonly Reference[]
): Reference | undefined {
  const [one, more] = fitting.filter(isTold)
  if (one?.sort !== 'document' || more || classes[one.first - 1]! & PREPOSITION) return undefined
  // Not the report of `Acme is in trouble. There was a report. “We are fine,” it said.`
  return isToldBefore(list, one, ({id}) => entities[of[id]!]?.kind === 'organization') ? undefined : one
}

/** With whom a sentence begins that tells of nobody else who fits, the last of them first; not `When the nurse left`. */
function beginning(
  {dialogic, grammar: {lists}, sources, tokens}: Around, fitting: readonly Reference[], pronoun: Reference,
  report: number
): Reference | undefined {
  const last = sources[report - 1]?.reference
  return fitting.slice(-1).find(one => {
    const {first, gender, kind, level, paragraph} = one
    const when = tokens.classes[first - 1]! & SUBORDINATOR
    const opens = startsSentence(tokens, first) || startsSentence(tokens, first - 1) && !when
    if (kind !== 'nominal' || fitting.filter(isTold).length > 1 || !opens || !isSubject(tokens, one)) return false
    // `“No,” said Tom. The old man smiled. “Yes,” he said.`
    if (last?.kind === 'name' && last.paragraph === paragraph && last.level === level) return false
    const word = formOf(tokens, first)
    // `a nurse`, `my mother`, in a story `the waitress`; not `the businessman` of a report, who has a name.
    return !pronoun.gender || lists.indefinite.has(word) ||
      gender && (lists.personalOwners.has(word) || dialogic && word === 'the')
  })
}

/**
 * Who is asked, and answers: `Ben asked the nurse why.`, or to whom alone someone turns: `I looked at the nurse.`; not `I
 * told the nurse’s son`, `I said the nurse had left`, `Ben asked the nurse to go`.
 */
function metIn(
  {grammar: {lists}, references: {at, list}, sources, tokens}: Around, fitting: readonly Reference[], report: number
): Reference | undefined {
  const {classes, kind, text} = tokens
  return fitting.find(({first, kind: own, last}) => {
    const verb = lists.facing.has(formOf(tokens, first - 1)) ? first - 2 : first - 1
    const goesOn = kind[last + 1] === CLITIC || classes[last + 1]! & (AUXILIARY | VERB)
    if (own !== 'nominal' || goesOn || !(classes[verb]! & (verb < first - 1 ? CUE | VERB : CUE))) return false
    if (!fitting[1]) return (list[at[verb - 1]!]?.kind ?? own) !== own
    // `Tom asked the man what it was. “Is it new?” he said.`
    const from = sources[report]!.first
    const asks = text[tokens.end[from - 2]! - 1] === '?'
    return !asks && formOf(tokens, verb).startsWith('ask') && formOf(tokens, last + 1) !== 'to'
  })
}

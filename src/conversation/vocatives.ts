import type {Grammar} from '../language/tables.js'
import type {Cast} from '../speaker/cast.js'
import type {Reference, References} from '../speaker/mentions.js'
import {AUXILIARY, COORDINATOR, DETERMINER, GIVEN, NEGATION, OPENER, PREPOSITION, PRONOUN, TITLE} from '../text/classes.js'
import {CLITIC, COLON, COMMA, DASH, formOf, LOWER, MARK, SEMICOLON, STOP, type Tokens, WORD} from '../text/tokens.js'

/** Someone called inside a quotation: `“Listen, Mary,”`. */
export interface Named {
  readonly entity: number
  readonly reference: number
  /** Addressed, not only talked about. */
  readonly addressed: boolean
  /** The speaker names themself: `“I, Poirot, …”`, `“My name is Anne.”` */
  readonly self: boolean
}

type Words = Pick<Reference, 'first' | 'last'>

/** A text, and the language that it is in. */
interface Surroundings {
  readonly tokens: Tokens
  readonly grammar: Grammar
}

/** For each quotation, by `id`, who is named inside it. */
export function findNamed(
  tokens: Tokens, references: References, cast: Cast, grammar: Grammar
): Map<number, Named[]> {
  const around = {tokens, grammar}
  const named = new Map<number, Named[]>()
  // By quotation and entity: who is told of in it, and not called.
  const told = new Set<number>()
  let before = -1
  let now = -1
  for (const reference of references.list) {
    const {level, kind, id} = reference
    const entity = cast.of[id]!
    if (level < 0 || kind === 'pronoun' || entity < 0) continue
    if (level !== now) [before, now] = [now, level]
    const given = inFull(tokens, reference)
    const self = kind === 'name' && isSelf(around, given)
    const {known, name, named: proper} = cast.entities[entity]!
    // `my dear fellow` is anyone, and `my God` nobody.
    const sworn = known === null && grammar.lists.unanswering.has(name.toLowerCase())
    const someone = proper ? !sworn : tokens.shape[reference.last] !== LOWER
    const called = someone && !self && given === reference
    const addressed = called && isAddressed(around, reference) && !inList(tokens, references, cast, reference) &&
      !(isRepeated(around, reference) && told.has(before * cast.entities.length + entity))
    if (!addressed) told.add(level * cast.entities.length + entity)
    const found = {entity, reference: id, addressed, self}
    const others = named.get(level)
    if (others) others.push(found)
    else named.set(level, [found])
  }
  return named
}

const nobody: readonly Named[] = []

/** For each utterance, who is named inside its quotations. */
export const nameInside = (
  utterances: readonly {readonly quotations: readonly number[]}[], named: ReadonlyMap<number, readonly Named[]>
): (readonly Named[])[] => utterances.map(({quotations}) => {
  const lists = quotations.map(id => named.get(id) ?? nobody)
  return lists.length === 1 ? lists[0]! : lists.flat()
})

/** `“Listen, Mary.”` `“My dear Mary!”`, between stops and commas; not `“Who is it?” “Mary.”` nor `“Ask Mary, then.”` */
function isAddressed(around: Surroundings, {first, last}: Words): boolean {
  const {tokens, grammar} = around
  const {classes, kind} = tokens
  // `“Who sold you the Hamilton?”`, `“I wrote to his friend Lee.”`
  if (classes[first]! & DETERMINER && !/^(?:my|our|you)$/u.test(formOf(tokens, first))) return false
  const {left, fond, pitied} = behindEndearments(around, first - 1)
  const right = formOf(tokens, last + 1) === 'dear' ? last + 2 : last + 1
  if (pitied || !isEdge(tokens, right) || isRelative(around, right) || isBeforeAside(around, right)) return false
  if (left < 0 || kind[left] === MARK) return left < first - 1 || !isAnswer(around, first, right)
  if (isTold(around, left)) return true
  // `made by my Lord Lee,`
  if (classes[left]! & PREPOSITION) return false
  if (isEdge(tokens, left)) return true
  return fond || (Boolean(classes[left]! & OPENER) && grammar.lists.calls.has(formOf(tokens, left)))
}

/** `“He met Lee.” / “Lee? I know him.”`; not `“Lee? Is that you?”`, `“Lee! Come here!”` */
function isRepeated({grammar, tokens}: Surroundings, {first, last}: Words): boolean {
  const {kind, start, text} = tokens
  if (kind[first - 1] !== MARK || text.charAt(start[last + 1]!) !== '?') return false
  for (let i = last + 2; kind[i] !== MARK && i - last < longestQuestion; i++) {
    if (grammar.pronoun(formOf(tokens, i))?.person === 2) return false
  }
  return true
}

/** `“You are Mary,” she said`, `“You must be Mary.”` */
function isTold({tokens, grammar}: Surroundings, left: number): boolean {
  const verb = formOf(tokens, left)
  const you = verb === 'be' && formOf(tokens, left - 1) === 'must' ? left - 2 : left - 1
  return (verb === 'are' || verb === "'re" || you < left - 1) && grammar.pronoun(formOf(tokens, you))?.person === 2
}

/** `Mary, who …`; not `Mary, who is that?` */
function isRelative({tokens, grammar}: Surroundings, comma: number): boolean {
  const {kind, start, text} = tokens
  if (kind[comma] !== COMMA || !grammar.lists.whoWords.has(formOf(tokens, comma + 1))) return false
  let i = comma + 2
  while (kind[i] === WORD || kind[i] === CLITIC) i++
  return text.charAt(start[i]!) !== '?'
}

/** `Mary, I suppose, is asleep.`, `Mary, you know, won’t come.`; not `Mary, I say, are you there?` */
function isBeforeAside({tokens}: Surroundings, comma: number): boolean {
  const {classes, kind} = tokens
  const verb = comma + 4
  if (kind[comma] !== COMMA || kind[verb - 1] !== COMMA) return false
  const acts = classes[comma + 1]! & PRONOUN && classes[verb]! & AUXILIARY && !(classes[verb + 1]! & PRONOUN)
  return Boolean(acts) && !/^(?:do|are|am|were|have)$/u.test(formOf(tokens, verb))
}

/** How far back, in tokens, a name is asked for. */
const longestQuestion = 20

/** `“What is your name, child?” she asked.`, `“Name?”`, `“Who are you?”`, shortly before token `i`. */
function isNameAsked(tokens: Tokens, i: number): boolean {
  let asks = false
  for (let at = i - 1; i - at < longestQuestion && at > 0; at--) {
    asks ||= tokens.text.charAt(tokens.start[at]!) === '?'
    const alone = tokens.kind[at - 1] === MARK && tokens.kind[at + 1] === STOP
    if (formOf(tokens, at) === 'name' && (alone || formOf(tokens, at - 1) === 'your')) return asks
    const isWho = formOf(tokens, at) === 'who' && formOf(tokens, at + 1) === 'are' && formOf(tokens, at + 2) === 'you'
    if (asks && isWho) return tokens.kind[at + 3] !== WORD
  }
  return false
}

/** All of `“Roe. Mary Roe.”`, which calls nobody; not of `“Mary. Mary Roe.”`, `“Roe! Mary Roe!”`, `“Mary, dear Mary.”` */
function inFull(tokens: Tokens, words: Words): Words {
  const {first, last} = words
  const [from, to] = first < last ? [first - 2, last] : [first, last + 3]
  const pauses = /[.,]/u.test(tokens.text.charAt(tokens.start[from + 1] ?? 0)) && tokens.kind[to - 1] === WORD && tokens.shape[to - 1] !== LOWER
  return pauses && tokens.form[from] === tokens.form[to] ? {first: from, last: to} : words
}

const edges = new Set([COMMA, STOP, SEMICOLON, COLON, DASH, MARK])

const isEdge = ({kind}: Tokens, i: number): boolean => edges.has(kind[i] ?? 0)

/**
 * A name that is all of a quotation answers or repeats, unless it is cried out or a given name is asked: `“Mary.”`,
 * `“Roe?”`, `“Mr. Roe, sir.”` against `“Mary!”`, `“Mary?”`.
 */
function isAnswer({grammar, tokens}: Surroundings, first: number, i: number): boolean {
  const {classes, kind, start, text} = tokens
  const told = kind[i] === COMMA && grammar.lists.courtesies.has(formOf(tokens, i + 1)) && text.charAt(start[i + 2]!) === '.' && kind[i + 3] === MARK
  if (told || kind[i] === MARK) return true
  const sign = text.charAt(start[i]!)
  return (sign === '.' || sign === '?' && !(classes[first]! & GIVEN)) && kind[i + 1] === MARK
}

/** `my dear Mary` is called; `poor Mary` is talked about. */
function behindEndearments({tokens, grammar}: Surroundings, i: number): {left: number; fond: boolean; pitied: boolean} {
  let left = i
  let fond = false
  let pitied = false
  for (; left >= 0 && i - left < 4 && tokens.kind[left] === WORD; left--) {
    const form = formOf(tokens, left)
    const dear = grammar.lists.fondness.has(form)
    if (!dear && !grammar.lists.endearments.has(form)) break
    fond ||= dear
    pitied ||= form === 'poor'
  }
  return {left, fond, pitied}
}

/** `Tom, Dick and Harry`; `Mary, Mary!` is none. */
function inList(
  {classes, kind}: Tokens, {list, at}: References, {of}: Cast, {id, first, last}: Reference
): boolean {
  const other = (i: number): Reference | null => {
    const found = list[at[i] ?? -1]
    return found?.kind === 'name' && of[found.id] !== of[id] ? found : null
  }
  const before = kind[first - 1] === COMMA ? other(first - 2) : null
  if (before && kind[before.first - 1] === COMMA) return true
  if (kind[last + 1] !== COMMA) return false
  const next = other(last + 2)
  return next ? kind[next.last + 1] !== WORD : Boolean(classes[last + 2]! & COORDINATOR) && other(last + 3) !== null
}

/** The speaker gives their own name, or `“Anne”` alone, where the name was asked for. */
function isSelf(around: Surroundings, words: Words): boolean {
  const {tokens} = around
  const {first, last} = words
  const whole = tokens.kind[first - 1] === MARK && isEdge(tokens, last + 1)
  return whole && isNameAsked(tokens, first - 1) || givesName(around, words)
}

/** `I, Poirot, …`, `I am Anne`, `My name is Anne`, `They call me Anne.`, `Name’s Anne.`, `Poirot speaking`. */
export function givesName(around: Surroundings, {first, last}: Words): boolean {
  const {tokens} = around
  const word = (i: number) => formOf(tokens, i)
  const before = `${word(first - 3)} ${word(first - 2)} ${word(first - 1)}`
  if (/my name (?:is|was|'s)$/u.test(before)) return true
  if (word(last + 1) === 'speaking') return isEdge(tokens, last + 2)
  if (!isEdge(tokens, last + 1)) return false
  if (tokens.kind[first - 1] === COMMA ? word(first - 2) === 'i' : / i (?:am|'m)$/u.test(before)) return true
  // Not `Did they call me Anne?`, `They call me Anne, but …`, `Call me Sir.`, `The press calls me Dracula.`
  const tells = tokens.text.charAt(tokens.start[last + 1]!) !== '?' && !around.grammar.lists.contrasts.has(word(last + 2))
  if (!tells || tokens.classes[last]! & TITLE) return false
  return /(?:the|^) name 's$/u.test(before) || /(?: call|every(?:one|body) calls) me$/u.test(before) && isClaim(around, first - 3)
}

/** Up to token `i`, nothing is denied or supposed: `Don’t call me Anne.`, `If they call me Anne, …` */
function isClaim({tokens: {classes, kind}, tokens, grammar}: Surroundings, i: number): boolean {
  for (let at = i; i - at < 3 && kind[at] === WORD; at--) {
    if (classes[at]! & NEGATION || grammar.lists.supposing.has(formOf(tokens, at))) return false
  }
  return true
}

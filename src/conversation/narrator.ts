import type {Grammar} from '../language/tables.js'
import type {Utterance} from '../report/utterances.js'
import type {Cast, Entity} from '../speaker/cast.js'
import type {Reference, References} from '../speaker/mentions.js'
import type {Source} from '../speaker/sources.js'
import {DETERMINER, GIVEN, OPENER, PRONOUN} from '../text/classes.js'
import {formOf, LOWER, MARK, tokenAt, type Tokens, WORD} from '../text/tokens.js'
import type {KnownSpeaker} from '../types.js'
import {isDialogic} from './register.js'
import {givesName, type Named} from './vocatives.js'

/** In which person a story is told by who is in it: `I said`, or `you say`. */
export type Person = 1 | 2

/** The `I` of the narration, or its `you`. */
export interface Narrator {
  /** With a narrator in it whom the text does not name. */
  readonly cast: Cast
  /** `id` of their entity, or -1 when nobody is. */
  readonly narrator: number
  readonly person: Person
  /** Whether the text is told by them, so that they may speak anywhere; else they only speak where it says `I said`. */
  readonly told: boolean
}

/** What is known before the narrator is looked for. */
interface Evidence {
  readonly person: Person
  readonly tokens: Tokens
  readonly levels: Int32Array
  readonly references: References
  readonly grammar: Grammar
  readonly cast: Cast
  readonly utterances: readonly Utterance[]
  /** By stream, the quotation whose inside it is, or -1. */
  readonly inside: readonly number[]
  readonly sources: readonly (Source | null)[]
  readonly named: ReadonlyMap<number, readonly Named[]>
}

/** From how many `I` among so many words of narration on a text is told by one. */
const share = 1 / 170

/**
 * Who says `I` in the narration: the known narrator, else whom others call by name and who is hardly ever named outside of
 * quotations, else someone without a name. A letter or a tale inside quotations has an `I` of its own.
 */
export function findNarrator(around: Omit<Evidence, 'person'>, known: readonly KnownSpeaker[]): Narrator {
  const {cast} = around
  const person = personOf(around)
  const evidence = {...around, person}
  const {selves, words} = countSelves(evidence)
  const told = selves > 0 && selves >= words * share
  const given = known.findIndex(({narrator}) => narrator)
  if (given >= 0) return {cast, narrator: given, person, told: told || selves > 1}
  const speaks = evidence.sources.some(source => isSelf(evidence, source?.reference ?? null))
  if (!told && (!speaks || person > 1)) return {cast, narrator: -1, person, told}
  const listed = known.findIndex(({name}) => /^(?:the )?narrator$/iu.test(name))
  const named = listed >= 0 ? listed : told ? findNamedNarrator(evidence) : -1
  if (named >= 0) return {cast, narrator: named, person, told}
  const narrator = someone(cast.entities.length)
  const {entities, of, members} = cast
  return {cast: {entities: [...entities, narrator], of, members}, narrator: narrator.id, person, told}
}

/** Someone of whom nothing is known but that they tell the story. */
export const someone = (id: number): Entity => ({
  id, kind: 'person', names: new Set(), named: false, name: 'narrator', role: null, gender: null, givenGender: null,
  plural: false, count: 0, first: 0, last: -1, known: null, words: [], title: ''
})

/** `“Stay,” you say.`, where nobody says `I`; not `What do you think of “art”?`, a letter’s `You said that “it rains.”` */
function personOf(around: Omit<Evidence, 'person'>): Person {
  const {grammar, references, sources, tokens, utterances} = around
  const me: Told = {grammar, person: 1, tokens}
  const you: Told = {grammar, person: 2, tokens}
  const isYou = (source: Source | null, i: number): boolean => {
    const {cue, start, type} = utterances[i]!
    return type === 'direct' && cue !== null && tokens.start[cue.first]! > start && isSelf(you, source?.reference ?? null)
  }
  return sources.some(isYou) && !references.list.some(one => isSelf(me, one)) ? 2 : 1
}

/** The sources, with `I said` as the narrator's. */
export function tellSources(
  narrator: number, sources: readonly (Source | null)[], language: Told
): readonly (Source | null)[] {
  if (narrator < 0) return sources
  return sources.map(source => (source && isSelf(language, source.reference) ? {...source, entity: narrator} : source))
}

/** How often it says `I`; `me` and `my` count half. */
function countSelves(evidence: Evidence): {selves: number; words: number} {
  const {grammar, levels, person, references, tokens} = evidence
  let words = 0
  let selves = 0
  for (let i = 0; i < tokens.length; i++) {
    if (levels[i]! >= 0 || tokens.kind[i] !== WORD) continue
    words++
    if (tokens.shape[i] !== LOWER || !(tokens.classes[i]! & (PRONOUN | DETERMINER))) continue
    const form = formOf(tokens, i)
    const own = grammar.pronoun(form) ?? grammar.owner(form)
    if (own?.person === person && !own.plural && !own.subject) selves += 0.5
  }
  for (const reference of references.list) {
    if (isSelf(evidence, reference) && !isNumeral(evidence, reference.head)) selves++
  }
  return {selves, words}
}

/** A text, its language, and in which person it is told. */
type Told = Pick<Evidence, 'grammar' | 'person' | 'tokens'>

/** `I` in the narration. */
function isSelf({tokens, grammar, person}: Told, reference: Reference | null): boolean {
  if (reference?.kind !== 'pronoun' || reference.level >= 0) return false
  const pronoun = grammar.pronoun(formOf(tokens, reference.head))
  return pronoun?.person === person && !pronoun.plural && pronoun.subject
}

/** `CHAPTER I`, or a line of its own. */
function isNumeral({tokens, grammar}: {tokens: Tokens; grammar: Grammar}, i: number): boolean {
  const {paragraph} = tokens
  if (paragraph[i - 1] !== paragraph[i]) return paragraph[i + 1] !== paragraph[i] || paragraph[i + 2] !== paragraph[i]
  return grammar.lists.numbered.has(formOf(tokens, i - 1))
}

/** What speaks for a name, and against it. */
const points = {called: 1, calledBesideMe: 2, calledByMe: -3, named: -3, told: 12, introduced: 3, given: 1}
/** The least that is enough, and by how much it must be ahead of the next. */
const enough = {points: 3, times: 1.5}
/** What is enough where nobody else comes into question: `“Leave it, Jory.” “Why?” I asked.` */
const only = 2

/** Whom others call by name, mostly around what `I` say, and whom the narration hardly ever names; -1 for no one. */
function findNamedNarrator(evidence: Evidence): number {
  const {cast, inside, named, references, tokens, utterances} = evidence
  const scores = new Map<number, number>()
  const add = (entity: number, value: number) => scores.set(entity, (scores.get(entity) ?? 0) + value)
  for (const reference of references.list) {
    const entity = cast.of[reference.id]!
    if (reference.level >= 0 || reference.kind !== 'name' || entity < 0) continue
    add(entity, givesName(evidence, reference) ? points.told : points.named)
  }
  const mine = utterances.map((_, i) => isSelf(evidence, evidence.sources[i]?.reference ?? null))
  const beats = findBeats(evidence)
  const acts = (start: number): boolean => beats.has(paragraphAt(tokens, start))
  const acting = utterances.map(({start}, i) => mine[i]! || !evidence.sources[i] && acts(start))
  // Whom the sources of a report speak to is anyone.
  const dialogic = isDialogic(utterances)
  utterances.forEach(({quotations, stream}, i) => {
    // Not `“No!” I cried.⏎“Why, Ann?” asked Lee.⏎“Because,” said the girl.`
    const answers = i > 0 && acting[i - 1] && !(asks(evidence, i) && !mine[i + 1] && evidence.sources[i + 1])
    const outside = inside[stream]! < 0
    // `“No!” I cried.⏎“Hush, Doctor. Why, Ann?” asked Lee.` calls me the doctor.
    let first = -1
    for (const {entity, addressed, self} of quotations.flatMap(id => named.get(id) ?? [])) {
      if (self && mine[i]) add(entity, points.told)
      // Not `“I’m Dora Moss.” / “I know,” I said.`
      else if (self && !evidence.sources[i] && !mine[i - 1] && !mine[i + 1]) add(entity, points.introduced)
      if (!addressed || mine[i - 1] && isAnswer(evidence, i)) continue
      if (first < 0) first = entity
      if (mine[i]) add(entity, points.calledByMe)
      else if (outside && (acting[i + 1] || answers && first === entity)) add(entity, points.calledBesideMe)
      else if (dialogic) add(entity, points.called)
    }
  })
  for (const entity of scores.keys()) if (hasGivenName(evidence, cast.entities[entity]!)) add(entity, points.given)
  const [first, second] = [...scores].filter(([entity]) => isProperName(evidence, cast.entities[entity]!))
    .sort((a, b) => b[1] - a[1])
  if (!first) return -1
  const next = Math.max(0, second?.[1] ?? 0)
  return first[1] >= (next > 0 ? enough.points : only) && first[1] >= enough.times * next ? first[0] : -1
}

/** The name that answers `“Who was it?” I asked.`: whom they tell of, not whom they speak to. */
function isAnswer(evidence: Evidence, i: number): boolean {
  const {tokens: {text}, utterances} = evidence
  const {start, end} = utterances[i]!
  return asks(evidence, i - 1) && !/\s\p{L}|!/u.test(text.slice(start, Math.min(end, start + 40)))
}

const asks = ({tokens: {text}, utterances}: Evidence, i: number): boolean =>
  text.slice(utterances[i]!.end - 3, utterances[i]!.end).includes('?')

/** The paragraphs in which `I` do something right behind marks: `“You keep something.” I put a twenty on the counter.` */
function findBeats(evidence: Evidence): ReadonlySet<number> {
  const {kind, paragraph} = evidence.tokens
  const {list} = evidence.references
  const beats = list.filter(reference => kind[reference.first - 1] === MARK && isSelf(evidence, reference))
  return new Set(beats.map(({first}) => paragraph[first]!))
}

const paragraphAt = (tokens: Tokens, at: number): number => tokens.paragraph[tokenAt(tokens, at)]!

function hasGivenName({grammar}: Evidence, {words}: Entity): boolean {
  return words.some(word => grammar.classify(word) & GIVEN)
}

/** `Yo-ho-ho` */
const cry = /^\p{L}{1,3}(?:-\p{L}{1,3})+$/u

/** Not `Madame` nor `Friend`, nor a cry such as `God`. */
function isProperName({grammar}: Evidence, {kind, known, named, words}: Entity): boolean {
  if (kind !== 'person' || !named) return false
  if (known !== null) return true
  const isOther = (word: string): boolean => grammar.general.has(word) || Boolean(grammar.classify(word) & OPENER)
  return words.some(word => grammar.titleGender(word) === null && !isOther(word) && !cry.test(word))
}

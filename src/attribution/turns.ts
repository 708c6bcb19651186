import type {Appearance} from '../conversation/presence.js'
import type {PronounEntry} from '../language/tables.js'
import type {Gender} from '../speaker/gender.js'
import type {Reference, References} from '../speaker/mentions.js'
import {firstFrom} from '../text/search.js'
import {COLON, formOf, startOfSentence, STOP, tokenAt, type Tokens} from '../text/tokens.js'
import {isI, type Scene, type Turn} from './context.js'
import {type Appearances, doerBefore, doerBehind, leaderOf, nobody, openerOf} from './leaders.js'

/**
 * The utterances as turns. Those in marks follow each other as a conversation; a clause that is reported without being
 * quoted whole knows its neighbours and is no turn of theirs; unspoken words are nobody's.
 */
export function findTurns(scene: Scene): Turn[] {
  const appearances = new Array<Appearance | undefined>(scene.references.list.length)
  for (const appearance of scene.appearances) appearances[appearance.reference] = appearance
  const holders = new Map(scene.utterances.flatMap(({quotations}, index) => quotations.map(id => [id, index] as const)))
  const turns = scene.utterances.map((_, index) => turnOf(scene, index, appearances, holders))
  const last = new Map<number, Turn>()
  const reported = new Map<number, Turn>()
  for (const turn of turns) {
    if (turn.utterance.type === 'unspoken') continue
    turn.previous = last.get(turn.level) ?? null
    // `“No,” Ann said. Nell sighed. “It’s June,” she said.`: who answers in the same paragraph is introduced.
    if (turn.previous?.lastParagraph === turn.paragraph && !turn.led.anew) turn.led = nobody
    turn.openedBy = openerOf(scene, turn, appearances)
    turn.reported = reported.get(turn.level) ?? null
    reported.set(turn.level, turn)
    if (turn.previous && turn.paragraph - turn.previous.lastParagraph === 1) {
      turn.exchangeBefore = turn.previous.exchangeBefore + 1
    }
    if (turn.utterance.type === 'direct') last.set(turn.level, turn)
  }
  last.clear()
  for (let i = turns.length - 1; i >= 0; i--) {
    const turn = turns[i]!
    if (turn.utterance.type === 'unspoken') continue
    turn.next = last.get(turn.level) ?? null
    if (turn.next && turn.next.paragraph - turn.lastParagraph === 1) turn.exchangeBehind = turn.next.exchangeBehind + 1
    if (turn.utterance.type === 'direct') last.set(turn.level, turn)
  }
  return turns
}

function turnOf(
  scene: Scene, index: number, appearances: Appearances, holders: ReadonlyMap<number, number>
): Turn {
  const {tokens, grammar, quotations, namedIn, narrator, told: tells} = scene
  const utterance = scene.utterances[index]!
  const source = scene.sources[index] ?? null
  const first = tokenAt(tokens, utterance.start)
  const last = Math.max(first, tokenAt(tokens, utterance.end) - 1)
  const form = source?.kind === 'pronoun' ? formOf(tokens, source.reference?.head ?? source.first) : ''
  const pronoun = grammar.pronoun(form) ?? grammar.owner(form) ?? null
  const [quotation] = utterance.quotations
  const level = quotation === undefined ? scene.levels[utterance.stream]! : quotations[quotation]!.parent
  const told = source ? source.entity : -1
  const self = isI(pronoun) && level < 0 ? narrator : -1
  const inside = told < 0 && level >= 0 && pronoun?.gender
    ? namedInside(scene, holders.get(level) ?? -1, source?.reference ?? null, pronoun.gender) : -1
  const certain = Math.max(told, self, inside)
  const there = certain < 0 && source?.reference ? appearances[source.reference.id] : undefined
  const guess = there?.guessed ? there : null
  const known = certain < 0 && !guess ? onlyOfCast(scene, pronoun) : certain
  const paragraph = tokens.paragraph[first]!
  const inMarks = namedIn[index]!
  const listener = utterance.addressee ?? (source ? null : facedBefore(scene, first))
  const addressee = listener ? appearances[listener.id] : undefined
  // Where a name says who speaks, or nothing is said, nobody asks who led up to it.
  const led = utterance.type === 'direct' && source?.kind !== 'name' ? leaderOf(scene, source, first, appearances) : nobody
  const to = addressee?.guessed ? undefined : addressee
  const before = first > 0 && tokens.paragraph[first - 1] === paragraph ? tokens.kind[first - 1]! : 0
  const doing = source ? null
    : before === STOP ? doerBefore(scene, first, appearances) : before === 0 ? doerBehind(scene, last) : null
  return {
    utterance, index, source, first, last, level, paragraph, lastParagraph: tokens.paragraph[last]!,
    tag: guess?.entity ?? known, guessed: known < 0, ahead: guess?.ahead ?? 0, pronoun,
    stops: stopsBefore(tokens, source ? source.first : first),
    gender: (pronoun ? pronoun.gender : source?.reference?.gender) ?? null,
    before,
    ends: last + 1 >= tokens.length || tokens.paragraph[last + 1] !== tokens.paragraph[last],
    asks: tokens.kind[last - 1] === STOP && tokens.text.charCodeAt(tokens.start[last - 1]!) === 0x3f,
    named: to ? [...inMarks, {entity: to.entity, reference: to.reference, addressed: true, self: false}] : inMarks,
    addressee: to?.entity ?? -1, led, openedBy: -1, doing,
    exchangeBefore: 0, exchangeBehind: 0, previous: null, next: null, reported: null,
    self: tells || self >= 0 ? narrator : -1
  }
}

/** With whom the sentence before token `first` begins. */
function beginningOf(tokens: Tokens, {at, list}: References, first: number): Reference | undefined {
  if (tokens.paragraph[first - 1] !== tokens.paragraph[first]) return undefined
  return list[at[startOfSentence(tokens, first - 1)] ?? -1]
}

/** `Ann turned to Tom. “Stay.”`: whom the words right before a turn end in. */
function facedBefore({grammar, references, tokens}: Scene, first: number): Reference | null {
  const {at, list} = references
  const {kind, paragraph} = tokens
  const faced = kind[first - 1] === STOP || kind[first - 1] === COLON ? list[at[first - 2] ?? -1] : undefined
  if (faced?.kind !== 'name' || faced.last !== first - 2 || paragraph[faced.first - 1] !== paragraph[first]) return null
  if (!grammar.lists.facing.has(formOf(tokens, faced.first - 1))) return null
  const facing = beginningOf(tokens, references, first)
  return facing && facing.first < faced.first && isSomeone(facing) ? faced : null
}

/** Not `it`, nor `the microphone`. */
const isSomeone = ({gender, kind, sort}: Reference): boolean =>
  (kind === 'pronoun' ? gender !== null : sort === 'person' || sort === 'unknown')

/** `“Stay,” he said.`, where nobody was named: the one man of a closed cast; or -1. */
function onlyOfCast({closed, entities, said}: Scene, pronoun: PronounEntry | null): number {
  if (!closed || !pronoun?.gender || pronoun.plural) return -1
  const [one = -1, ...others] = [...closed].filter(id =>
    entities[id]!.kind === 'person' && (said[id] ?? entities[id]!.givenGender ?? pronoun.gender) === pronoun.gender)
  return others.length > 0 ? -1 : one
}

/** `“Your father came,” she said. “‘Go,’ he told me.”`: who was named last, before the pronoun, in what holds it, or -1. */
function namedInside({namedIn, likely}: Scene, holder: number, pronoun: Reference | null, gender: Gender): number {
  const inside = namedIn[holder]
  if (!inside || !pronoun) return -1
  const end = firstFrom(inside.length, i => inside[i]!.reference < pronoun.id)
  for (let i = end - 1; i >= 0 && end - i < near.named; i--) {
    const {entity, addressed} = inside[i]!
    if (!addressed && (likely[entity] ?? gender) === gender) return entity
  }
  return -1
}

/** So many sentences, and tokens, back in the paragraph; so many names back in a quotation. */
const near = {sentences: 3, tokens: 160, named: 8}

function stopsBefore({kind, paragraph}: Tokens, from: number): number[] {
  const stops: number[] = []
  for (let i = from - 1; i >= 0 && from - i < near.tokens && stops.length < near.sentences; i--) {
    if (paragraph[i] !== paragraph[from]) break
    if (kind[i] === STOP) stops.push(i)
  }
  return stops
}

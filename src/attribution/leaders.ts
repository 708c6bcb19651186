import type {Appearance} from '../conversation/presence.js'
import type {Entity} from '../speaker/cast.js'
import type {Gender} from '../speaker/gender.js'
import type {Reference, References} from '../speaker/mentions.js'
import type {Source} from '../speaker/sources.js'
import {ADVERB, DETERMINER, FUNCTION_WORD, KIN, RELATIVE, SUBORDINATOR} from '../text/classes.js'
import {COMMA, formOf, MARK, startOfSentence, startsSentence, STOP, WORD} from '../text/tokens.js'
import {isState, presentedAt} from './beats.js'
import {type Leader, saidBy, type Scene, type Turn} from './context.js'

/** By reference. */
export type Appearances = readonly (Appearance | undefined)[]

/** So many tokens back. */
const near = 160

export const nobody: Leader = {entity: -1, anew: false, certain: false, stranger: false, speaks: false}

/**
 * Who began the sentence before, as its subject: `Nell sighed. “It’s June,” she said.`; or, where nobody did, who alone is
 * introduced in it: `Last came Ann Moss, 84. “It’s June,” she said.`
 */
export function leaderOf(scene: Scene, source: Source | null, first: number, appearances: Appearances): Leader {
  const {references: {at, list}, tokens} = scene
  if (tokens.kind[first - 1] !== STOP) return nobody
  const from = startOfSentence(tokens, first - 1, Math.max(0, first - near))
  const speaker = speakerIn(scene, from, first, appearances)
  if (speaker) return {...newcomer(speaker), speaks: true}
  const shown = presentedAt(scene, from)
  const begins = shown ?? list[at[from] ?? -1]
  if (begins?.kind === 'pronoun' && appearances[begins.id]?.subject) {
    const one = begins.gender ? arrival(scene, from, first, appearances) : null
    return one ? newcomer(one) : nobody
  }
  const leader = beginner(scene, begins, shown !== undefined, source, appearances)
  const beside = tokens.paragraph[from] === tokens.paragraph[first]
  // `The nurse laid down her pen. / “I will,” she said.`, `The girl laughed. / “I will,” she said.`
  if (leader) return beside || shown || begins?.kind === 'nominal' ? leader : nobody
  const comer = onlyOne(scene, from, first, appearances, comes) ?? arrival(scene, from, first, appearances)
  const one = comer ?? (source && onlyOne(scene, from, first, appearances, isIntroduced))
  return one && (comer || beside || hasAside(scene, one)) ? newcomer(one) : nobody
}

const newcomer = ({id, named}: Entity): Leader =>
  ({entity: id, anew: true, certain: true, stranger: !named, speaks: false})

/** So many tokens a sentence may begin with before who speaks: `At long last,`. */
const longestOpening = 4

/** `spoke`, `answered at once`, `broke the silence`, `was the first to speak`, `who spoke next`; not `answered the door` */
function speaksUp({grammar: {lists}, tokens}: Scene, i: number): boolean {
  const {classes} = tokens
  const verb = classes[i]! & (ADVERB | RELATIVE) ? i + 1 : i
  const form = formOf(tokens, verb)
  if (form === 'broke' || form === 'found') return /^(?:silence|voice)$/u.test(formOf(tokens, verb + 2))
  if (form === 'was' && formOf(tokens, verb + 3) === 'to') return /^(?:speak|answer)$/u.test(formOf(tokens, verb + 4))
  return lists.speakingUp.has(form) && !(classes[verb + 1]! & DETERMINER) && !/^(?:that|it)$/u.test(formOf(tokens, verb + 1))
}

/** `Then Ann spoke.`, `It was Ann who spoke next.`; not `When Ann spoke, he rose.` */
function speakerIn(scene: Scene, from: number, to: number, appearances: Appearances): Entity | null {
  const {entities, references, tokens: {classes}} = scene
  for (let i = from; i < to && i - from <= longestOpening && !(classes[i]! & SUBORDINATOR); i++) {
    const reference = beginningAt(references, i)
    const appearance = reference && appearances[reference.id]
    if (!reference || reference.kind === 'pronoun') continue
    const entity = appearance?.subject ? entities[appearance.entity]! : null
    return entity?.kind === 'person' && !entity.plural && speaksUp(scene, reference.last + 1) ? entity : null
  }
  return null
}

/**
 * Who alone came in the paragraph up to token `to`, where nobody else does anything behind: `A rider stumbled in. He was
 * salt to the thighs. / “The strait,” he said.`
 */
function arrival(scene: Scene, from: number, to: number, appearances: Appearances): Entity | null {
  const {entities, references, tokens: {kind, paragraph}} = scene
  let i = from
  while (i > 0 && to - i < near && paragraph[i - 1] === paragraph[from] && kind[i - 1] !== MARK) i--
  let one: Entity | null = null
  for (; i < to; i++) {
    const reference = beginningAt(references, i)
    const appearance = reference && appearances[reference.id]
    const entity = appearance && entities[appearance.entity]!
    if (entity?.kind !== 'person') continue
    if (comes(scene, entity, reference!, appearance!)) one = one && one !== entity ? null : entity
    else if (appearance!.subject && entity !== one && !appearance!.guessed) one = null
    else if (one && isOther(scene, reference!, one)) one = null
  }
  return one
}

/** `A man came in. She rose.` */
const isOther = ({likely}: Scene, {gender, kind}: Reference, {id}: Entity): boolean =>
  kind === 'pronoun' && gender !== null && likely[id] !== null && gender !== likely[id]

/** Whether these words make someone stand out. */
type StandsOut = (scene: Scene, entity: Entity, reference: Reference, appearance: Appearance) => boolean

/** Who alone stands out from token `from` to `to`. */
function onlyOne(
  scene: Scene, from: number, to: number, appearances: Appearances, standsOut: StandsOut
): Entity | null {
  let one: Entity | null = null
  for (let i = from; i < to; i++) {
    const reference = beginningAt(scene.references, i)
    const appearance = reference && appearances[reference.id]
    if (!appearance) continue
    const entity = scene.entities[appearance.entity]!
    if (entity === one || entity.kind !== 'person' || !standsOut(scene, entity, reference, appearance)) continue
    if (one) return null
    one = entity
  }
  return one
}

/** `The door opened, and a guard came in.`, `In the doorway stood Ann.`; not `He came in.`, `I saw that Ann stood there.` */
function comes(scene: Scene, entity: Entity, reference: Reference, {subject}: Appearance): boolean {
  const {grammar: {lists}, tokens} = scene
  const {first, kind, last} = reference
  if (entity.plural || kind === 'pronoun' || !entity.named && !isStranger(scene, entity, reference)) return false
  if (subject && lists.coming.has(formOf(tokens, last + 1))) return true
  const before = tokens.kind[first - 1] === WORD ? formOf(tokens, first - 1) : ''
  return lists.coming.has(before) || lists.keeping.has(before)
}

/** `It worries Ann Moss, head of the union. / “It’s late,” she said.`; not `It worries Ann Moss.`, `Moss, who is old.` */
function hasAside({references: {list}, tokens: {classes, kind}}: Scene, {first}: Entity): boolean {
  const last = list[first]?.last ?? -1
  return kind[last + 1] === COMMA && !(classes[last + 2]! & RELATIVE)
}

/** Whose words begin at token `i`. */
function beginningAt({at, list}: References, i: number): Reference | undefined {
  const reference = list[at[i] ?? -1]
  return reference?.first === i ? reference : undefined
}

/** Someone is named for the first time, by more than one name. */
const isIntroduced: StandsOut = (_, {first, named}, {id, last, nameFrom}) => first === id && named && last > nameFrom

/** Told of for the first time, without a name: `a man`; in a story `the guard`, who in a report may be someone named. */
const isStranger = ({dialogic, grammar, tokens}: Scene, {first, named}: Entity, reference: Reference): boolean =>
  !named && first === reference.id && (dialogic || grammar.lists.indefinite.has(formOf(tokens, reference.first)))

/** `A guard stopped him. “I wept,” he said.`: who was told of before is, still; not `A guard laid down his pen.` */
function meetsSomeone(
  {references: {at, list}, tokens: {classes, kind}}: Scene, from: number, gender: Reference['gender'] | undefined
): boolean {
  for (let i = from; i - from < near && i < kind.length && kind[i] !== STOP; i++) {
    const owns = kind[i + 1] === WORD && !(classes[i + 1]! & FUNCTION_WORD)
    const reference = list[at[i]!]
    if (reference?.kind === 'pronoun' && reference.gender === gender && !owns) return true
  }
  return false
}

/** `Nell sighed.`, `Moss, 54, wept.`, shown `It was Nell.`; before `it said`, `The council was angry.` */
function beginner(
  scene: Scene, begins: Reference | undefined, shown: boolean, source: Source | null, appearances: Appearances
): Leader | null {
  const {entities, grammar, tokens} = scene
  const appearance = begins && appearances[begins.id]
  const entity = appearance && entities[appearance.entity]!
  const aside = begins !== undefined && tokens.kind[begins.last + 1] === COMMA
  const fitting = source?.reference?.kind === 'pronoun' && !source.reference.gender ? 'organization' : 'person'
  const stands = shown || aside || appearance?.subject
  if (!entity || entity.plural || entity.kind !== fitting || !stands) return null
  const stranger = isStranger(scene, entity, begins) && !isState(scene, begins.last + 1) &&
    !meetsSomeone(scene, begins.last + 1, source?.reference?.gender)
  const calls = stranger || !grammar.general.has(formOf(tokens, begins.head)) && !(tokens.classes[begins.head]! & KIN)
  const anew = aside || stranger || entity.named && begins.last > begins.nameFrom
  return {entity: entity.id, anew, certain: entity.named || calls, stranger, speaks: false}
}

/**
 * `Nell sat down. Her hands were cold. The lamp went out. “It’s June.”`: with whose deed the paragraph begins, where nobody
 * else but who spoke just before does anything in it; or -1.
 */
export function openerOf(scene: Scene, turn: Turn, appearances: Appearances): number {
  const {entities, references, tokens: {kind, paragraph}} = scene
  const {first, previous, source, utterance: {type}} = turn
  if (source || type !== 'direct' || kind[first - 1] !== STOP || previous?.lastParagraph === turn.paragraph) return -1
  const last = previous ? saidBy(previous) : -1
  let opener: Appearance | undefined
  let i = first - 1
  for (; i >= 0 && first - i < near && paragraph[i] === turn.paragraph; i--) {
    const reference = beginningAt(references, i)
    const appearance = reference && appearances[reference.id]
    if (!appearance?.subject || appearance.entity === last) continue
    if (entities[appearance.entity]!.kind !== 'person') continue
    if (opener && opener.entity !== appearance.entity) return -1
    opener = appearance
  }
  if (!opener || opener.guessed || paragraph[i] === turn.paragraph) return -1
  // `The wind rose. Nell sat down. “It’s June.”`
  const beside = startOfSentence(scene.tokens, first - 1, Math.max(0, first - near)) === opener.token
  if (!opener.opens && !beside && kind.subarray(i + 1, opener.token).includes(STOP)) return -1
  return isState(scene, references.list[opener.reference]!.last + 1) ? -1 : opener.entity
}

/** What `She sighed`, `Her hand shook` at token `i` say of who did; not `She was old`, `Her coat tore`. */
function doerAt(scene: Scene, i: number): Gender | null {
  const {grammar: {lists, pronoun}, references, tokens} = scene
  const reference = beginningAt(references, i)
  if (reference?.kind !== 'pronoun' || isState(scene, i + 1)) return null
  return pronoun(formOf(tokens, i))?.subject || lists.parts.has(formOf(tokens, i + 1)) ? reference.gender : null
}

/** `“It’s June.” She sighed.` */
export const doerBehind = (scene: Scene, last: number): Gender | null =>
  scene.tokens.paragraph[last + 1] === scene.tokens.paragraph[last] ? doerAt(scene, last + 1) : null

/**
 * `She sighed. “It’s June.”`, `She stood up. At the door she stopped. “It’s June.”`; not `She stood up. Bob laughed. “It’s
 * June.”`
 */
export function doerBefore(scene: Scene, first: number, appearances: Appearances): Gender | null {
  const {entities, grammar, references, tokens} = scene
  const {kind, paragraph} = tokens
  let gender: Gender | null = null
  for (let i = first - 1; first - i < near && paragraph[i] === paragraph[first] && kind[i] !== MARK; i--) {
    const reference = beginningAt(references, i)
    if (!reference) continue
    const {gender: own, id, kind: sort} = reference
    const seen = appearances[id]
    const another = sort === 'pronoun'
      ? grammar.pronoun(formOf(tokens, i))?.subject && (!own || gender && own !== gender)
      : seen?.subject && entities[seen.entity]!.kind === 'person'
    if (another) return gender
    if (startsSentence(tokens, i)) gender ??= doerAt(scene, i)
  }
  return gender
}

import type {Appearance} from '../conversation/presence.js'
import type {Entity} from '../speaker/cast.js'
import type {Reference, References} from '../speaker/mentions.js'
import type {Source} from '../speaker/sources.js'
import {KIN, RELATIVE} from '../text/classes.js'
import {COMMA, formOf, startOfSentence, STOP} from '../text/tokens.js'
import {isState} from './beats.js'
import {type Leader, saidBy, type Scene, type Turn} from './context.js'

/** By reference. */
export type Appearances = readonly (Appearance | undefined)[]

/** So many tokens back. */
const near = 160

export const nobody: Leader = {entity: -1, anew: false, certain: false}

/**
 * Who began the sentence before, as its subject: `Nell sighed. “It’s June,” she said.`; or, where nobody did, who alone is
 * introduced in it: `Last came Ann Moss, 84. “It’s June,” she said.`
 */
export function leaderOf(scene: Scene, source: Source | null, first: number, appearances: Appearances): Leader {
  const {references: {at, list}, tokens} = scene
  if (tokens.kind[first - 1] !== STOP) return nobody
  const from = startOfSentence(tokens, first - 1, Math.max(0, first - near))
  const begins = list[at[from] ?? -1]
  if (begins?.kind === 'pronoun' && appearances[begins.id]?.subject) return nobody
  const leader = beginner(scene, begins, source, appearances)
  const beside = tokens.paragraph[from] === tokens.paragraph[first]
  // `The nurse laid down her pen. / “I will,” she said.`, `The girl laughed. / “I will,” she said.`
  if (leader) return beside || begins?.kind === 'nominal' ? leader : nobody
  const introduced = source ? newcomer(scene, from, first, appearances) : nobody
  return beside || hasAside(scene, introduced) ? introduced : nobody
}

/** In a report, a source without a name just before: `A farmer said that it was dry. / “Bring water,” he said.` */
export function reporterBefore({before, paragraph, reported, source}: Turn, {dialogic, entities}: Scene): Leader {
  if (dialogic || !source || before !== 0 || reported?.utterance.type !== 'indirect' || reported.guessed) return nobody
  const {kind, named} = entities[reported.tag]!
  const leads = paragraph - reported.lastParagraph === 1 && kind === 'person' && !named
  return leads ? {entity: reported.tag, anew: false, certain: false} : nobody
}

/** Who alone is introduced from token `from` to `to`. */
function newcomer({entities, references}: Scene, from: number, to: number, appearances: Appearances): Leader {
  const introduced = new Set<number>()
  for (let i = from; i < to; i++) {
    const reference = beginningAt(references, i)
    const entity = reference ? appearances[reference.id]?.entity ?? -1 : -1
    if (entity >= 0 && isIntroduced(entities[entity]!, reference!)) introduced.add(entity)
  }
  const [entity, ...others] = introduced
  return entity === undefined || others.length > 0 ? nobody : {entity, anew: true, certain: true}
}

/** `It worries Ann Moss, head of the union. / “It’s late,” she said.`; not `It worries Ann Moss.`, `Moss, who is old.` */
function hasAside({entities, references: {list}, tokens: {classes, kind}}: Scene, {entity}: Leader): boolean {
  const last = list[entities[entity]?.first ?? -1]?.last ?? -1
  return kind[last + 1] === COMMA && !(classes[last + 2]! & RELATIVE)
}

/** Whose words begin at token `i`. */
function beginningAt({at, list}: References, i: number): Reference | undefined {
  const reference = list[at[i] ?? -1]
  return reference?.first === i ? reference : undefined
}

/** Someone is named for the first time, by more than one name. */
const isIntroduced = ({first, kind, named}: Entity, {id, last, nameFrom}: Reference): boolean =>
  first === id && named && kind === 'person' && last > nameFrom

/** `Nell sighed.`, `Moss, 54, wept.`; before `it said`, `The council was angry.` */
function beginner(
  {entities, grammar, tokens}: Scene, begins: Reference | undefined, source: Source | null, appearances: Appearances
): Leader | null {
  const appearance = begins && appearances[begins.id]
  const {kind, named, plural} = entities[appearance?.entity ?? -1] ?? {}
  const aside = begins !== undefined && tokens.kind[begins.last + 1] === COMMA
  const fitting = source?.reference?.kind === 'pronoun' && !source.reference.gender ? 'organization' : 'person'
  if (!appearance || plural || kind !== fitting || !(appearance.subject || aside)) return null
  const calls = !grammar.general.has(formOf(tokens, begins.head)) && !(tokens.classes[begins.head]! & KIN)
  const anew = aside || named === true && begins.last > begins.nameFrom
  return {entity: appearance.entity, anew, certain: named === true || calls}
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
  if (!opener.opens && kind.subarray(i + 1, opener.token).includes(STOP)) return -1
  return isState(scene, references.list[opener.reference]!.last + 1) ? -1 : opener.entity
}

import type {Reference} from '../speaker/mentions.js'
import {PREPOSITION, RELATIVE} from '../text/classes.js'
import {CLITIC, COMMA, formOf, STOP, WORD} from '../text/tokens.js'
import {isThem, saidBy, type Proposal, type Scene, type Turn} from './context.js'

/** How someone acts beside a turn, is introduced or was called in the one before. */
export type Beat = 'beatBefore' | 'introduced' | 'beatBehind' | 'beatOther' | 'called'

/**
 * Who acts beside words that no more than a pronoun gives to anyone, and that are all that is said there: mostly who says
 * them.
 */
export function beatOf(proposal: Proposal, turn: Turn, scene: Scene): Beat | null {
  if (goesOn(turn)) return proposal.entity === turn.tag ? 'beatBefore' : null
  if (turn.utterance.type !== 'direct') return null
  const named = turn.named.find(({entity}) => entity === proposal.entity)
  // `“Dear Mama!” Mama slept.`
  if (named && !named.self) return null
  // `“I am Ann Moss.”`
  if (named && !turn.source) return 'introduced'
  return beatBeside(proposal, turn, scene) ?? (wasCalled(proposal.entity, turn) ? 'called' : null)
}

/** `“Yes, Bob. Dev, have you time?” said Keith. / “I have.”`: Dev, who was called last. */
function wasCalled(entity: number, {before, paragraph, previous, source}: Turn): boolean {
  if (source || before !== 0 || !previous || previous.tag === entity) return false
  if (paragraph - previous.lastParagraph > 1) return false
  const {named} = previous
  let i = named.length - 1
  while (i >= 0 && !named[i]!.addressed) i--
  return named[i]?.entity === entity
}

/**
 * `The council said it was late. It also said that it rained.`: who was told to speak last. The corpora give no name to `it`
 * and `they`, so that nothing is learned of them.
 */
const goesOn = ({guessed, paragraph, pronoun, reported, tag}: Turn): boolean =>
  guessed && isThem(pronoun) && reported?.tag === tag && paragraph - reported.lastParagraph <= 1

function beatBeside(proposal: Proposal, turn: Turn, scene: Scene): Beat | null {
  const {before, entity} = proposal
  const {gender, led, openedBy, pronoun, source} = turn
  if (source) {
    const fits = (pronoun?.gender || pronoun?.thing) && (scene.likely[led.entity] ?? gender) === gender
    return fits ? ledUp(entity, turn, led.entity) : null
  }
  const begins = before?.opens || before && opensBehind(turn, scene.references.list[before.reference]!)
  if (begins && !before.guessed && actsBefore(proposal, turn, scene)) return 'beatBefore'
  const bare = turn.before === 0 && led.anew || led.speaks
  const beat = ledUp(entity, turn, bare ? led.entity : openedBy) ?? (actsBehind(proposal, turn, scene) ? 'beatBehind' : null)
  return beat ?? (actsNot(entity, turn, scene) ? 'beatOther' : null)
}

/** `“It’s June.” She sighed.`: neither a man’s words nor those of the `I` who tells the story. */
function actsNot(entity: number, {doing, paragraph, previous}: Turn, {likely, narrator, told}: Scene): boolean {
  if (!doing) return false
  // `“What’s wrong?” I asked. She shrugged. “Tell me.”`
  if (told && entity === narrator) return previous?.tag !== narrator
  // `“It’s June,” the nurse said. She sighed. “It’s late.”`: hers, whatever most nurses are.
  const goesOn = previous?.lastParagraph === paragraph && previous.tag === entity
  return !goesOn && (likely[entity] ?? doing) !== doing
}

/**
 * `“Go,” said Nell. / Moss sat up. “I will,” he said.`: Moss, and hardly Nell, whose words were the last. Nor does it take a
 * name: `The nurse sat up.`
 */
function ledUp(entity: number, {led, previous, pronoun}: Turn, leader: number): Beat | null {
  const last = previous ? saidBy(previous) : -1
  const answers = leader >= 0 && last >= 0 && last !== leader
  if (entity === leader && leader === led.entity && led.stranger) return 'introduced'
  if (entity === leader) return answers || !pronoun?.gender || led.certain ? 'beatBefore' : null
  return answers && entity === last ? 'beatOther' : null
}

/**
 * `“It’s June.” Nell sighed.`, `“It’s June.” It was Nell.`; not `“June?” Saturn was near.`, nor who is told to have spoken
 * just before.
 */
function actsBehind({behind, entity}: Proposal, {before, ends, last, previous}: Turn, scene: Scene): boolean {
  if (behind && before === 0 && !ends && presentedAt(scene, last + 1)?.id === behind.reference) return true
  const reference = behind?.subject && !behind.guessed ? scene.references.list[behind.reference]! : null
  if (reference?.first !== last + 1 || before !== 0 || ends || isState(scene, reference.last + 1)) return false
  return previous?.tag !== entity || previous.guessed
}

/** `It was Nell.`, `That’s Nell.`, `This from Nell.`, at token `i`; not `It was Nell’s.`, `It was Nell who slept.` */
export function presentedAt(scene: Scene, i: number): Reference | undefined {
  const {grammar: {lists}, references: {at, list}, tokens} = scene
  const reference = list[at[i + 2] ?? -1]
  const link = formOf(tokens, i + 1)
  const word = formOf(tokens, i)
  const shows = word === 'it' ? lists.is.has(link) || link === "'s" : lists.shown.has(word) && (link === 'was' || link === 'from')
  if (!shows || reference?.first !== i + 2 || reference.kind === 'pronoun' || reference.sort === 'place') return undefined
  const {classes, kind} = tokens
  const behind = reference.last + 1
  const comma = kind[behind] === COMMA
  const ends = kind[behind] === STOP || classes[behind]! & PREPOSITION || comma
  // `It was Nell, who slept`, `It was Nell, he said`
  const goesOn = comma && (classes[behind + 1]! & RELATIVE || lists.nominative.has(formOf(tokens, behind + 1)))
  return ends && !goesOn ? reference : undefined
}

/**
 * Whether someone did something right before words: `Her mother sighed. “Please.”`; not `The king was old. “Majesty!”`,
 * `“Stop,” Ann said. The driver stopped. “Out!”`
 */
export function actsBefore({before}: Proposal, turn: Turn, scene: Scene): boolean {
  const back = sentencesBack(before, turn)
  const follows = turn.previous?.lastParagraph === turn.paragraph && turn.previous.source
  if (turn.source || !before || back !== 1 && back !== 3 || follows) return false
  return !isState(scene, scene.references.list[before.reference]!.last + 1)
}

/** `“June?” Nell sighed. “It’s late.”` */
const opensBehind = ({paragraph, previous}: Turn, {first}: Reference): boolean =>
  previous?.lastParagraph === paragraph && first === previous.last + 1

/**
 * `was old`, `had left`, `’s old`; not `did not look up`, `could not stand`, `got to her feet`, the `’s` of `Ann’s jaw
 * dropped`
 */
export const isState = ({grammar: {lists}, tokens}: Scene, i: number): boolean =>
  (lists.passive.has(formOf(tokens, i)) || lists.perfect.has(formOf(tokens, i))) &&
  !(formOf(tokens, i) === 'got' && tokens.classes[i + 1]! & PREPOSITION) &&
  !(tokens.kind[i] === CLITIC && tokens.kind[i + 2] === WORD && lists.parts.has(formOf(tokens, i + 1)))

/** 0 in the same sentence, 2 in the one before, and so on; 1 more for the subject; 8 further away. */
export function sentencesBack(before: Proposal['before'], {source, first, paragraph, stops}: Turn): number {
  const from = source ? source.first : first
  if (!before || before.paragraph !== paragraph || before.token >= from) return 8
  let sentences = 0
  while (sentences < stops.length && before.token < stops[sentences]!) sentences++
  return 2 * sentences + (before.subject ? 1 : 0)
}

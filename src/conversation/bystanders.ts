import type {Grammar} from '../language/tables.js'
import type {Cast, Entity} from '../speaker/cast.js'
import type {Utterance} from '../report/utterances.js'
import type {References} from '../speaker/mentions.js'
import type {Source} from '../speaker/sources.js'
import {AUXILIARY, COORDINATOR, CUE, FUNCTION_WORD, VERB} from '../text/classes.js'
import {CLITIC, COMMA, formOf, LOWER, NUMBER, type Tokens, WORD} from '../text/tokens.js'
import {someone} from './narrator.js'
import {isSubject} from './presence.js'
import type {Named} from './vocatives.js'

/** What is known when it is asked who is alive. */
interface Surroundings {
  readonly tokens: Tokens
  readonly references: References
  readonly grammar: Grammar
  readonly cast: Cast
  readonly utterances: readonly Utterance[]
  readonly sources: readonly (Source | null)[]
  /** By quotation, who is named in it. */
  readonly named: ReadonlyMap<number, readonly Named[]>
}

/**
 * Which of the cast are people after all: in a conversation, what talks between or behind its marks by a noun that no table
 * has: `“Wait,” the golem said.`; not `The shutter said “closed”`, `“Closed,” the shutter read`.
 */
export function bringToLife({cast, grammar, sources, tokens, utterances}: Surroundings): Cast {
  const talking = new Set<number>()
  sources.forEach((source, i) => {
    const {cue, start, type} = utterances[i]!
    if (!source || type !== 'direct' || grammar.lists.displaying.has(cue?.lemma ?? '') || tokens.start[source.first]! < start) return
    const entity = cast.entities[source.entity]
    if (entity?.kind === 'other' && !entity.named && !entity.plural && isWord(tokens, source)) talking.add(entity.id)
  })
  return talking.size > 0 ? changing(cast, 'person', ({id}) => talking.has(id)) : cast
}

/** `the golem`, `golem`; not `the second of them` */
const isWord = ({shape}: Tokens, {first, last}: Source): boolean => last - first < 2 && shape[last] === LOWER

/**
 * The cast, in which a name without a given name or a title is a thing’s where it never does anything, nor is called, nor
 * says anything: `the hills of Orrowick`, `the Elks`. Of a hundred such names, one is someone’s who speaks.
 */
export function setThingsApart(
  {tokens, references, grammar, cast, named, utterances, sources}: Surroundings, narrator: number
): Cast {
  const alive = new Set([narrator])
  // `“God knows,” he said. “Lord!”`: sworn by, not spoken to.
  const sworn = ({known, name}: Entity): boolean => known === null && grammar.lists.sworn.has(name.toLowerCase())
  sources.forEach((source, i) => {
    const entity = source && cast.entities[source.entity]
    if (entity && (!sworn(entity) || utterances[i]!.type === 'direct')) alive.add(entity.id)
  })
  for (const ids of cast.members.values()) for (const id of ids) alive.add(id)
  for (const {entity, addressed, self} of [...named.values()].flat()) {
    if ((addressed || self) && !sworn(cast.entities[entity]!)) alive.add(entity)
  }
  for (const reference of references.list) {
    const {id, first, kind, last, level, nested} = reference
    if (level >= 0 || nested) continue
    // `Lee came.` `Roe and Lee came.` `It was Lee.` `the baker, Lee`
    const joined = tokens.classes[first - 1]! & COORDINATOR && tokens.kind[last + 1] === WORD
    const swears = grammar.lists.swearing.has(formOf(tokens, last + 1))
    // What `The Lark sank.` and `Roe’s was shut.` tell of is as often a thing.
    const thing = kind === 'name' && formOf(tokens, first) === 'the' ||
      tokens.kind[last + 1] === CLITIC && tokens.classes[last + 2]! & AUXILIARY
    const does = isSubject(tokens, reference) && !swears && !thing ||
      joined && !(tokens.classes[last + 1]! & FUNCTION_WORD)
    // `Ann kissed Lee.`
    const before = tokens.kind[first - 1] === WORD ? formOf(tokens, first - 1) : ''
    const met = before.endsWith('ed') || before !== '' && Boolean(tokens.classes[first - 1]! & (CUE | VERB))
    // `from Lee, 84`, `His counterpart, Lee, was angry.`
    const apposed = tokens.kind[first - 1] === COMMA && tokens.shape[first - 2] === LOWER
    const aside = tokens.kind[last + 1] === COMMA && (apposed || tokens.kind[last + 2] === NUMBER)
    if (does || met || aside || kind === 'nominal' || grammar.lists.is.has(formOf(tokens, first - 1))) alive.add(cast.of[id]!)
  }
  // Where nobody else is about, a name may as well be someone’s: `She met Quimby. “Hello,” he said.`
  if (!cast.entities.some(({id, kind}) => kind === 'person' && alive.has(id))) return cast
  const isThing = (entity: Entity): boolean => (isBareName(entity) || sworn(entity)) && !alive.has(entity.id)
  return changing(cast, 'other', isThing)
}

/** The same, but of this kind; with the layout of all others, which a copy made by spreading it would not have. */
const changing = ({entities, of, members}: Cast, kind: Entity['kind'], changes: (entity: Entity) => boolean): Cast => ({
  entities: entities.map(entity => (changes(entity) ? Object.assign(someone(entity.id), entity, {kind}) : entity)),
  of, members
})

/** A person by nothing but capitals. */
const isBareName = ({gender, givenGender, kind, known, named, role, title}: Entity): boolean =>
  kind === 'person' && named && known === null && !gender && !givenGender && !role && !title

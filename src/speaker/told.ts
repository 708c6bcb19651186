import {CLITIC, formOf, tokenAt, WORD} from '../text/tokens.js'
import type {Cast} from './cast.js'
import type {Reference} from './mentions.js'
import type {Described} from './ties.js'

/** By reference, whom the narration says that a description means: `The stranger was Ann.` */
export function findTold({tokens, references: {list}, grammar: {lists}, cast}: Described): ReadonlyMap<number, number> {
  const told = new Map<number, number>()
  const word = (i: number): string => formOf(tokens, i)
  for (const reference of list) {
    const {first, id, kind, last, level, paragraph, plural} = reference
    let before = list[id - 1]
    const called = word(first - 1) === 'called'
    if (level >= 0 || plural || !before || !lists.is.has(word(called ? first - 2 : first - 1))) continue
    // `The man was Ann’s`; `The man was a clerk named Tom`
    const goesOn = tokens.kind[last + 1] === WORD || tokens.kind[last + 1] === CLITIC
    if (goesOn && (kind === 'name' || !isNamed(cast, reference))) continue
    // `A man came in. His name was Tom.`
    const named = called || word(first - 2) === 'name'
    if (named && before.kind === 'pronoun') before = list[id - 2]
    if (before?.paragraph !== paragraph || before.level >= 0 || before.plural) continue
    if (!named && before.last !== first - 2) continue
    const forward = isNamed(cast, before)
    // `Ann was a girl`
    if (forward && !lists.definite.has(word(first))) continue
    const [one, other] = forward ? [before, reference] : [reference, before]
    if (isNamed(cast, one) && !isNamed(cast, other)) told.set(other.id, cast.of[one.id]!)
  }
  return told
}

const isNamed = ({entities, of}: Cast, {id}: Reference): boolean =>
  Boolean(entities[of[id]!]?.named) && entities[of[id]!]!.kind === 'person'

/** So many utterances around, nobody else speaks. */
const around = 8

/** Who is asked by name right before, where only two speak: `“Is it you, Tubb?” asked Ann. “It is,” said the landlord.` */
export function answers(
  {cast, likely, namedIn, sources, tokens, utterances}: Described, speech: number, reference: Reference
): number {
  const before = utterances[speech - 1]
  if (!before) return -1
  const inside = namedIn[speech - 1]!
  const {entity: one = -1} = inside.find(({addressed}) => addressed) ?? {}
  const {count = 0, givenGender, kind, named, title} = cast.entities[one] ?? {}
  const asks = sources[speech - 1]?.entity ?? -1
  // `“You mean Tubb! Young Tubb!”`
  const mentions = inside.some(({addressed, entity}) => addressed !== (entity === one))
  // `“Why?”` is nobody: what is called so once, and never named again.
  const known = count > 1 || title || givenGender
  if (mentions || kind !== 'person' || !named || !known || asks < 0 || asks === one) return -1
  const next = tokens.paragraph[tokenAt(tokens, utterances[speech]!.start)]!
  if (tokens.paragraph[tokenAt(tokens, before.end) - 1] !== next - 1) return -1
  const gender = reference.gender ?? likely[cast.of[reference.id]!]
  if (gender && (likely[one] ?? gender) !== gender) return -1
  const own = [asks, one, cast.of[reference.id]!]
  const near = sources.slice(Math.max(0, speech - around), speech + around)
  return near.every(source => !source || source.entity < 0 || own.includes(source.entity)) ? one : -1
}

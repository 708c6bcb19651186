import type {Grammar} from '../language/tables.js'
import {formOf, type Tokens} from '../text/tokens.js'
import {type Entity, supposedGender} from './entity.js'
import type {Reference} from './mentions.js'
import {descriptionKey, memory} from './resolve-descriptions.js'

/** Who is whose, by what they are called: `her brother`, told of Karl when Ruth had been named last. */
export interface Owned {
  /** Remember that `her brother` is Karl: `her brother Karl`, `her brother, Karl,`. */
  remember(description: Reference, entity: Entity): void
  /** Whom a description means by one who was remembered, where the same owner was named last; or `null`. */
  find(description: Reference): Entity | null
}

/** So many references back, who was named last is looked for. */
const reach = 12

/** To be asked in the order of the text; `of` tells whom each reference means, as far as it is read. */
export function findOwned(
  tokens: Tokens, list: readonly Reference[], of: Int32Array, entities: readonly Entity[], grammar: Grammar
): Owned {
  const known = new Map<string, {readonly entity: Entity; readonly owner: number}>()
  return {
    remember(description, entity) {
      const own = supposedGender(entity)
      if (!isOwned(description) || own && description.gender && own !== description.gender) return
      known.set(descriptionKey(tokens, description), {entity, owner: ownerOf(description, entity)})
    },
    find(description) {
      if (known.size === 0 || !isOwned(description)) return null
      const {entity, owner} = known.get(descriptionKey(tokens, description)) ?? {}
      if (!entity || description.first - entity.last > memory || ownerOf(description, entity) !== owner) return null
      return entity
    }
  }

  function isOwned({first, kind, plural}: Reference): boolean {
    return kind === 'nominal' && !plural && grammar.lists.personalOwners.has(formOf(tokens, first))
  }

  /** Who was named last, and may be meant by `her`, but is not the one who is hers. */
  function ownerOf({first, id}: Reference, entity: Entity): number {
    const form = formOf(tokens, first)
    const gender = (grammar.owner(form) ?? grammar.pronoun(form))?.gender ?? null
    for (let i = id - 1; i >= 0 && id - i < reach; i--) {
      const other = list[i]!.kind === 'name' ? entities[of[i]!] : undefined
      if (other?.kind !== 'person' || other === entity) continue
      const own = supposedGender(other)
      if (!own || !gender || own === gender) return other.id
    }
    return -1
  }
}

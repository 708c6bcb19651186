import {CLITIC, formOf} from '../text/tokens.js'
import type {Cast, Entity} from './cast.js'
import type {Reference} from './mentions.js'
import type {Described} from './ties.js'
import {unwed, wed} from './titles-of-people.js'

/** Whom `her mother` means by the surname that families have, and who was `Mary’s mother` before; or -1. */
export interface Kin {
  readonly kin: number
  readonly same: number
}

const none: Kin = {kin: -1, same: -1}

/** Finds kin, `her` being one of those named last, the latest first. To be asked in the order of the text. */
export interface KinFinder {
  /** Whom a description means that tells whose they are. */
  find(reference: Reference, recent: Recent): Kin
  /** Remember who `Ann Roe’s lawyer` is, where the text says so: `Ann Roe’s lawyer, Tom Hale`. */
  learn(reference: Reference, entity: number): void
}

type Recent = readonly {readonly entity: number}[]

/** So many of those named last are taken for the owner. */
const most = 3

/** Families have one name: the mother of Lucy Roe is Mrs. Roe, where only one woman is called so. */
export function kinFinder({tokens, references, grammar, cast, likely}: Described): KinFinder {
  const families = findFamilies(cast)
  const {lists} = grammar
  const nameless = new Map<string, number>()
  // Nobody has two mothers.
  const only = new Map<string, number>()
  const told = new Map<string, number>()
  return {find, learn}

  function learn({first, head, id}: Reference, entity: number): void {
    const [owner] = ownersOf(first, id, [])
    const key = formOf(tokens, head) + String(owner)
    if (owner === undefined || tokens.kind[head - 1] !== CLITIC) return
    // Of two brothers neither is `her brother`.
    told.set(key, (told.get(key) ?? entity) === entity ? entity : -1)
  }

  function find({first, head, id}: Reference, recent: Recent): Kin {
    const noun = formOf(tokens, head)
    const gender = grammar.noun(noun)?.gender
    const owners = ownersOf(first, id, recent)
    const known = head === first + 1 && owners.length > 0 ? told.get(noun + String(owners[0])) ?? -1 : -1
    if (known >= 0) return {kin: known, same: -1}
    if (!gender || !lists.familyKin.has(noun)) return none
    for (const owner of owners) {
      const {title, words} = cast.entities[owner]!
      // The wife of Fred Roe is not his mother.
      if (lists.spouses.has(noun) && (words.length > 1 || unwed.has(title))) continue
      const found = (families.get(familyOf(cast.entities[owner]!)) ?? [])
        .filter(one => one.id !== owner && likely[one.id] === gender && isSuch(noun, one))
      const key = noun + String(owner)
      const near = found.length === 1 && recent.some(({entity}) => entity === found[0]!.id)
      if (near && isSingle(noun)) only.set(key, found[0]!.id)
      const kin = near ? found[0]!.id : only.get(key)
      if (kin !== undefined) return {kin, same: -1}
    }
    const key = noun + String(owners[0])
    if (!lists.personalOwners.has(formOf(tokens, first)) && owners.length > 0) nameless.set(key, cast.of[id]!)
    return {kin: -1, same: nameless.get(key) ?? -1}
  }

  function isSingle(noun: string): boolean {
    return lists.marriedKin.has(noun) || lists.fathers.has(noun) || lists.spouses.has(noun)
  }

  /** A mother or wife is `Mrs. Roe`, a sister is not; a father is `Mr. Roe`, a son `Fred Roe`. */
  function isSuch(noun: string, {gender, title, words}: Entity): boolean {
    // Mrs. John Roe is a wife of the sons.
    if (lists.marriedKin.has(noun)) return wed.has(title) && (words.length < 2 || grammar.givenGender(words[0]!) === 'female')
    if (lists.fathers.has(noun)) return title !== ''
    return gender === 'female' ? !wed.has(title) : noun !== 'son' || words.length > 1
  }

  function ownersOf(first: number, id: number, recent: Recent): readonly number[] {
    const pronoun = grammar.owner(formOf(tokens, first)) ?? grammar.pronoun(formOf(tokens, first))
    if (pronoun) {
      const {gender} = pronoun
      if (!gender) return []
      return recent.map(({entity}) => entity).filter(entity => likely[entity] === gender).slice(0, most)
    }
    // `Lucy’s mother`
    const owner = references.list[id - 1]
    const entity = owner?.first === first && owner.kind === 'name' ? cast.of[owner.id]! : -1
    return entity < 0 ? [] : [entity]
  }
}

/** The people of each surname. */
function findFamilies({entities}: Cast): ReadonlyMap<string, readonly Entity[]> {
  const families = new Map<string, Entity[]>()
  for (const entity of entities) {
    const name = familyOf(entity)
    const family = families.get(name)
    if (family) family.push(entity)
    else if (name) families.set(name, [entity])
  }
  return families
}

/** The surname: `roe` of `Ann Roe` and `Mrs. Roe`; `''` of `Ann`. */
const familyOf = ({kind, named, title, words}: Entity): string =>
  kind === 'person' && named && (words.length > 1 || title) ? words[words.length - 1]! : ''

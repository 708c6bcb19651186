import type {Cast} from './cast.js'
import type {References} from './mentions.js'

/** How far behind a name a pronoun may stand to say something of its bearer, in tokens. */
const reach = 30
/** So many pronouns of one gender, and so many times those of the other, make it the text's word. */
const enough = {votes: 2, times: 3}

export type Gender = 'female' | 'male'

/** The gender of each entity: what the text says, and what it or a given name makes likely. */
export interface Genders {
  readonly said: readonly (Gender | null)[]
  readonly likely: readonly (Gender | null)[]
}

/** Collect over the whole text what titles, words of kinship and the pronouns near a name say of its bearer. */
export function findGenders(references: References, {entities, of}: Cast): Genders {
  const votes = entities.map(() => ({female: 0, male: 0}))
  let last = -1
  let before = -1
  for (const {id, kind, gender, level, nested, first} of references.list) {
    if (level >= 0) continue
    if (kind === 'name' && !nested && isPerson(of[id]!)) {
      before = last
      last = id
    } else if (kind === 'pronoun' && gender && last >= 0 && first - references.list[last]!.last < reach) {
      const entity = of[last]!
      const rival = before >= 0 && of[before] !== entity && first - references.list[before]!.last < reach
      votes[entity]![gender] += rival ? 0.5 : 1
    }
  }
  const said = entities.map(({gender, kind}, id) => gender ?? (kind === 'person' ? majority(votes[id]!) : null))
  const likely = entities.map(({givenGender}, id) => said[id] ?? givenGender ?? leaning(votes[id]!))
  return {said, likely}

  function isPerson(entity: number): boolean {
    return entity >= 0 && entities[entity]!.kind === 'person'
  }
}

function majority({female, male}: {female: number; male: number}): Gender | null {
  if (female >= enough.votes && female >= enough.times * male) return 'female'
  return male >= enough.votes && male >= enough.times * female ? 'male' : null
}

function leaning({female, male}: {female: number; male: number}): Gender | null {
  if (female === male) return null
  return female > male ? 'female' : 'male'
}

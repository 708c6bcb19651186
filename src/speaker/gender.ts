import type {Cast, Entity} from './cast.js'
import type {References} from './mentions.js'

/** How far behind a name a pronoun may stand to say something of its bearer, in tokens. */
const reach = 30
/** So many votes for one gender, and so many times those for the other, make it the text's word. */
const enough = {votes: 2, times: 2}
/** The same against what a given name suggests: `George` is rarely she. */
const against = {votes: 6, times: 4}
/** What a title, a description and a pronoun count; a pronoun with two names before it may be either's. */
const worth = {title: 3, described: 2, pronoun: 1, shared: 0.4}

export type Gender = 'female' | 'male'

/** The gender of each entity: what the text says, and what it or a given name makes likely. */
export interface Genders {
  readonly said: readonly (Gender | null)[]
  readonly likely: readonly (Gender | null)[]
}

interface Votes {
  female: number
  male: number
}

/** Collect over the whole text what titles, words of kinship and the pronouns near a name say of its bearer. */
export function findGenders(references: References, {entities, of}: Cast): Genders {
  // Without a name the description is all that the text says: `a spokeswoman for the union`.
  const votes = entities.map(({gender, named}): Votes => {
    const weight = named ? worth.pronoun : worth.described
    return {female: gender === 'female' ? weight : 0, male: gender === 'male' ? weight : 0}
  })
  const vote = (entity: number, gender: Gender, weight: number) => {
    if (entity >= 0) votes[entity]![gender] += weight
  }
  let last = -1
  let before = -1
  for (const {id, kind, gender, level, nested, first} of references.list) {
    const entity = of[id]!
    if (kind !== 'pronoun' && gender) vote(entity, gender, kind === 'name' ? worth.title : worth.described)
    if (level >= 0) continue
    if (kind === 'name' && !nested && isPerson(entity)) {
      before = last
      last = id
    } else if (kind === 'pronoun' && gender && last >= 0 && first - references.list[last]!.last < reach) {
      const rival = before >= 0 && of[before] !== of[last] && first - references.list[before]!.last < reach
      vote(of[last]!, gender, rival ? worth.shared : worth.pronoun)
    }
  }
  const said = entities.map((entity, id) => (isGiven(entity) ? entity.gender : toldBy(votes[id]!, entity.givenGender)))
  const likely = entities.map(({givenGender}, id) => said[id] ?? givenGender ?? leaning(votes[id]!))
  return {said, likely}

  function isPerson(entity: number): boolean {
    return entity >= 0 && entities[entity]!.kind === 'person'
  }
}

/** Of a known speaker the gender is what the user says. */
const isGiven = ({known, gender}: Entity): boolean => known !== null && gender !== null

function toldBy({female, male}: Votes, given: Gender | null): Gender | null {
  const more = female > male ? 'female' : 'male'
  const [high, low] = [Math.max(female, male), Math.min(female, male)]
  const {votes, times} = given && given !== more ? against : enough
  return high >= votes && high >= times * low ? more : null
}

function leaning({female, male}: Votes): Gender | null {
  if (female > 1.5 * male) return 'female'
  return male > 1.5 * female ? 'male' : null
}

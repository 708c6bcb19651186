import {COMMA, MARK, type Tokens} from '../text/tokens.js'
import {startsSentence} from './capitals.js'
import type {Cast, Entity} from './cast.js'
import type {References} from './mentions.js'

/** How far behind a name a pronoun may stand to say something of its bearer, in tokens. */
const reach = 30
/** How many people back it may mean. */
const memory = 2
/** So many votes for one gender, and so many times those for the other, make it the text's word. */
const enough = {votes: 2, times: 2}
/** The same where a given name suggests it too: one `she` behind `Ann Roe`. */
const agreed = {votes: 1, times: 2}
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

/**
 * Collect over the whole text what titles, words of kinship and the pronouns near a name say of its bearer. It is read
 * twice: who is known to be a woman after the first reading is not whom a `he` means.
 */
export function findGenders(tokens: Tokens, levels: Int32Array, references: References, cast: Cast): Genders {
  const {entities} = cast
  const owners = findOwners(tokens, levels)
  const tell = (votes: readonly Votes[]) => entities.map((entity, id): Gender | null =>
    (isGiven(entity) ? entity.gender : toldBy(votes[id]!, entity.givenGender)))
  const first = tell(countVotes(tokens, references, owners, cast, entities.map(() => null)))
  const known = entities.map(({givenGender}, id) => first[id] ?? givenGender)
  const votes = countVotes(tokens, references, owners, cast, known)
  const said = tell(votes)
  return {said, likely: entities.map(({givenGender}, id) => said[id] ?? givenGender ?? leaning(votes[id]!))}
}

/** The tokens of the narration that are `his`; `her` is a pronoun too. */
function findOwners({form, forms}: Tokens, levels: Int32Array): number[] {
  const his = forms.indexOf('his')
  const found: number[] = []
  if (his >= 0) for (let i = 0; i < form.length; i++) if (form[i] === his && levels[i]! < 0) found.push(i)
  return found
}

/** A person who was named, and whether their name began a sentence. */
interface Recent {
  readonly entity: number
  readonly last: number
  readonly opens: boolean
}

/**
 * What speaks for either gender of each entity; a pronoun for the nearest person before it whom it may mean. One that
 * begins a sentence means who began the one before: `Lee met Roe. He …`
 */
function countVotes(
  tokens: Tokens, {list}: References, owners: readonly number[], {entities, of}: Cast, known: readonly (Gender | null)[]
): Votes[] {
  // Without a name the description is all that the text says: `a spokeswoman for the union`.
  const votes = entities.map(({gender, named}): Votes => {
    const weight = named ? worth.pronoun : worth.described
    return {female: gender === 'female' ? weight : 0, male: gender === 'male' ? weight : 0}
  })
  const recent: Recent[] = []
  const vote = (gender: Gender, token: number) => {
    const fits = ({entity, last}: Recent): boolean =>
      token - last < reach && known[entity] !== opposite[gender]
    // `“No,” she said.`: what stands behind marks begins nothing.
    const begins = startsSentence(tokens, token) && tokens.kind[token - 1] !== MARK
    const opening = begins ? recent.find(one => one.opens && fits(one)) : undefined
    const nearest = opening ?? recent.find(fits)
    if (!nearest) return
    const alone = opening !== undefined || !recent.some(one => one !== nearest && fits(one))
    votes[nearest.entity]![gender] += alone ? worth.pronoun : worth.shared
  }
  let owner = 0
  const voteOwners = (before: number) => {
    while (owner < owners.length && owners[owner]! <= before) vote('male', owners[owner++]!)
  }
  for (const {id, kind, gender, level, nested, first, last, plural} of list) {
    voteOwners(first)
    const entity = of[id]!
    if (kind === 'pronoun') {
      if (gender && level < 0) vote(gender, first)
      continue
    }
    if (entity < 0) continue
    if (gender) votes[entity]![gender] += kind === 'name' ? worth.title : worth.described
    if (level >= 0 || nested || plural || entities[entity]!.kind !== 'person') continue
    const again = recent.findIndex(one => one.entity === entity)
    if (again >= 0) recent.splice(again, 1)
    recent.unshift({entity, last, opens: opensSentence(tokens, first, recent[0]?.last ?? -1)})
    recent.length = Math.min(recent.length, memory)
  }
  voteOwners(Infinity)
  return votes
}

/** `Lee met Roe.`, `To his credit, Lee stayed.`: the first of a sentence, who was not named after token `named`. */
function opensSentence(tokens: Tokens, first: number, named: number): boolean {
  if (startsSentence(tokens, first)) return true
  if (tokens.kind[first - 1] !== COMMA) return false
  let i = first - 1
  while (i > named && !startsSentence(tokens, i)) i--
  return i > named
}

const opposite = {female: 'male', male: 'female'} as const

/** Of a known speaker the gender is what the user says. */
const isGiven = ({known, gender}: Entity): boolean => known !== null && gender !== null

function toldBy({female, male}: Votes, given: Gender | null): Gender | null {
  const more = female > male ? 'female' : 'male'
  const [high, low] = [Math.max(female, male), Math.min(female, male)]
  const {votes, times} = !given ? enough : given === more ? agreed : against
  return high >= votes && high >= times * low ? more : null
}

function leaning({female, male}: Votes): Gender | null {
  if (female > 1.5 * male) return 'female'
  return male > 1.5 * female ? 'male' : null
}

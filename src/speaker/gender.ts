import {COORDINATOR, CUE, PREPOSITION, RELATIVE, SUBORDINATOR, VERB} from '../text/classes.js'
import {CLOSE_BRACKET, COLON, COMMA, MARK, startOfSentence, startsSentence, STOP, type Tokens} from '../text/tokens.js'
import type {Cast, Entity} from './cast.js'
import type {References} from './mentions.js'

/** How far behind a name a pronoun may stand to say something of its bearer, in tokens. */
const reach = 30
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
  const first = tell(countVotes(tokens, levels, references, owners, cast, entities.map(() => null)))
  const known = entities.map(({givenGender}, id) => first[id] ?? givenGender)
  const votes = countVotes(tokens, levels, references, owners, cast, known)
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
 * begins a sentence means who began the one before: `Lee met Roe. He …`; one behind `and` in a sentence that has nobody but
 * who began it means them: `Roe left. Lee sat down, and he …`
 */
function countVotes(
  tokens: Tokens, levels: Int32Array, {list}: References, owners: readonly number[], {entities, of}: Cast,
  known: readonly (Gender | null)[]
): Votes[] {
  // Without a name the description is all that the text says: `a spokeswoman for the union`.
  const votes = entities.map(({gender, named}): Votes => {
    const weight = named ? worth.pronoun : worth.described
    return {female: gender === 'female' ? weight : 0, male: gender === 'male' ? weight : 0}
  })
  // It may mean the last two.
  let latest = null as Recent | null
  let before = null as Recent | null
  const him = tokens.forms.indexOf('him')
  const vote = (gender: Gender, token: number) => {
    const acted = tokens.form[token] === him
    const fits = (one: Recent | null): one is Recent => one !== null && token - one.last < reach &&
      known[one.entity] !== opposite[gender] && !(acted && isActedOn(tokens, one.last, token))
    const first = fits(latest) ? latest : null
    const second = fits(before) ? before : null
    // `“No,” she said.`: what stands behind marks begins nothing.
    const begins = startsSentence(tokens, token) && !(token > 0 && tokens.kind[token - 1] === MARK)
    const opening = begins
      ? [first, second].find(one => one?.opens && isSentenceBefore(tokens, levels, one.last, token))
      : first?.opens && isCoordinated(tokens, levels, first.last, token) ? first : undefined
    const nearest = opening ?? first ?? second
    if (!nearest) return
    // `“No,” said Ann. / He left.`, `When he came, Ann left.`: it may mean whom nobody has named yet.
    const early = tokens.classes[token - 1]! & SUBORDINATOR && startsSentence(tokens, token - 1) ||
      begins && tokens.paragraph[token] !== tokens.paragraph[nearest.last]
    votes[nearest.entity]![gender] += opening || !early && (!first || !second) ? worth.pronoun : worth.shared
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
    const opens = opensSentence(tokens, first, latest?.last ?? -1)
    if (latest?.entity !== entity) before = latest
    latest = {entity, last, opens}
  }
  voteOwners(Infinity)
  return votes
}

/** `Ann Roe (left) scolded him`: whom a verb acts on is another than its subject, or the pronoun would be `himself`. */
function isActedOn({classes, kind}: Tokens, last: number, to: number): boolean {
  if (!(classes[to - 1]! & (CUE | VERB)) || classes[to - 1]! & PREPOSITION) return false
  for (let i = last + 1; i < to - 1; i++) {
    const ends = kind[i] === COMMA || kind[i] === MARK || kind[i] === STOP && kind[i + 1] !== CLOSE_BRACKET
    if (ends || classes[i]! & clause) return false
  }
  return true
}

/** Words behind which another subject may stand. */
const clause = COORDINATOR | RELATIVE | SUBORDINATOR

/** Whether the sentence of a name ends right before token `to`: `Lee met Roe. He …`, not `Lee knew. It is late. He …` */
function isSentenceBefore({kind, paragraph}: Tokens, levels: Int32Array, last: number, to: number): boolean {
  for (let i = last + 1; i < to - 1; i++) if ((kind[i] === STOP || kind[i] === COLON) && levels[i]! < 0) return false
  return !isBehindTurn({kind, paragraph}, last, to)
}

/** `Lee sat down, and he …`: what comes in the same sentence. */
const isCoordinated = (tokens: Tokens, levels: Int32Array, last: number, to: number): boolean =>
  Boolean(tokens.classes[to - 1]! & COORDINATOR) && isSentenceBefore(tokens, levels, last, to + 1)

/** Whether speech in a paragraph behind that of a name stands in front of token `to`: `“No.” He left` means who said no. */
const isBehindTurn = ({kind, paragraph}: Pick<Tokens, 'kind' | 'paragraph'>, last: number, to: number): boolean =>
  kind[to - 1] === MARK && paragraph[to] !== paragraph[last]

/** `Lee met Roe.`, `To his credit, Lee stayed.`: the first of a sentence, who was not named after token `named`. */
function opensSentence(tokens: Tokens, first: number, named: number): boolean {
  if (startsSentence(tokens, first)) return true
  return tokens.kind[first - 1] === COMMA && startOfSentence(tokens, first - 1, named) > named
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

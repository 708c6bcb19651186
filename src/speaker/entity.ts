import type {Grammar} from '../language/tables.js'
import type {SpeakerKind} from '../types.js'
import type {NameForm} from './forms.js'
import type {Reference} from './mentions.js'

/** Someone in the text, however they are called. */
export interface Entity {
  readonly id: number
  kind: SpeakerKind | 'place'
  /** Each way the text names them. */
  readonly names: Set<string>
  /** Whether one of them is a proper name. */
  named: boolean
  /** The fullest name. */
  name: string
  role: string | null
  /** From title, kinship or office. */
  gender: 'female' | 'male' | null
  /** What a given name suggests. */
  givenGender: 'female' | 'male' | null
  /** Several together, or a body; a person is never plural. */
  plural: boolean
  count: number
  /** `id` of the first reference to them. */
  first: number
  /** The token at which they were brought up last, while the text is read. */
  last: number
  readonly known: number | null
  words: readonly string[]
  title: string
}

/** Someone of whom nothing else is known. All are laid out alike: those that are not are read slower. */
export const blankEntity = (
  id: number, kind: Entity['kind'], name: string,
  {named = false, gender = null, plural = false, first = 0}: Partial<Pick<Entity, 'named' | 'gender' | 'plural' | 'first'>> = {}
): Entity => ({
  id, kind, names: new Set(), named, name, role: null, gender, givenGender: null, plural, count: 0, first, last: -1,
  known: null, words: [], title: ''
})

/** Someone whom only descriptions bring up, or a name before anything is known of its bearer. */
export function createEntity(entities: Entity[], reference: Reference, kind: Entity['kind'], named: boolean): Entity {
  const {gender, plural, id: first} = reference
  const entity = blankEntity(entities.length, kind, '', {named, gender, plural, first})
  entities.push(entity)
  return entity
}

/** What title, kinship or office tell of someone, or else what the given name suggests. */
export const supposedGender = ({gender, givenGender}: Entity): Entity['gender'] => gender ?? givenGender

/** Who mostly bears a given name, or the names that it is short for. */
export function givenGender(word: string, grammar: Grammar): Entity['givenGender'] {
  // `Marc-André`
  const own = grammar.givenGender(word) ?? grammar.givenGender(word.slice(0, Math.max(0, word.indexOf('-'))))
  if (own) return own
  const genders = new Set(grammar.fullNames(word).map(full => grammar.givenGender(full)))
  return genders.size === 1 ? [...genders][0]! : null
}

/** The name of an entity as its fullest form gives it. */
export function nameEntity(entity: Entity, forms: readonly NameForm[]): void {
  const [first, ...others] = forms
  if (!first) return
  const best = others.reduce((best, form) => (isFuller(form, best) ? form : best), first)
  entity.name = shownAs(best)
  entity.words = best.words
  entity.title = best.title
}

/** A surname alone keeps its title of address; a fuller name goes without, unless it is a husband’s. */
export function shownAs({address, husbands, one, text}: NameForm): string {
  return address && (one || husbands) ? address + ' ' + text : text
}

const longestName = 4

function isFuller(form: NameForm, best: NameForm): boolean {
  const order = fullness(form) - fullness(best)
  if (order !== 0) return order > 0
  if (form.words.length > 1 && form.count === best.count) return isLonger(form.text, best.text)
  return form.count > best.count
}

/** `Elizabeth Warren`, not `Liz Warren` */
const isLonger = (text: string, other: string): boolean =>
  text.length > other.length || text.length === other.length && text > other

/** How many words of a name are no particles in small letters: four of `Luiz Inácio Lula da Silva`. */
const capitals = (text: string): number => text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0

/** All capitals and long runs are least; then one word, with a title of address, and more words. */
function fullness({acronym, address, count, husbands, one, text, titleGender, upper, words}: NameForm): number {
  if (husbands) return 1
  if (upper && !one) return 0
  // `the Union of Honest Old Bakers of Bow (UHOB)`
  if (words.length > longestName && !acronym && capitals(text) > longestName) return 1
  // `J. P. Lee`
  if (!one || !address) return words.length > 1 ? 4 + words.length : /^\p{Lu}\./u.test(text) ? 4 : 2
  return titleGender || count > 0 ? 3 : 2
}

import type {Grammar} from '../language/tables.js'
import {OFFICE, SUFFIX, TITLE} from '../text/classes.js'
import {formOfWord} from '../text/spellings.js'
import type {KnownSpeaker} from '../types.js'
import {type Entity, givenGender} from './entity.js'
import type {NameForm} from './forms.js'
import {withoutParticle} from './names.js'

/** A name of the cast, taken apart: `Lady Brenda Last` is `lady` and `brenda last`. In lower case, without dots. */
export interface KnownName {
  readonly title: string
  readonly words: readonly string[]
}

/** The people a caller knows, and a look-up of what the cast calls them. */
export interface KnownCast {
  readonly list: readonly {readonly entity: Entity; readonly names: readonly KnownName[]}[]
  /** Whom the cast calls so; several where they share the name, none where the cast does not know it. */
  named(form: NameForm): readonly Entity[]
  /** Whom it calls by these words, articles aside: `the Queen`. */
  described(text: string): readonly Entity[]
}

const nobody: readonly Entity[] = []

/** The people a caller knows, first among the entities. */
export function knownCast(known: readonly KnownSpeaker[], entities: Entity[], grammar: Grammar): KnownCast {
  const byName = new Map<string, Entity[]>()
  const list = known.map((speaker, index) => {
    const names = [speaker.name, ...(speaker.aliases ?? [])].map(keyOf)
    const taken = names.map(name => takeApart(name, grammar))
    const entity = entityOf(speaker, index, taken, grammar)
    entities.push(entity)
    for (const name of new Set(names)) {
      const bearers = byName.get(name)
      if (bearers) bearers.push(entity)
      else byName.set(name, [entity])
    }
    return {entity, names: taken}
  })
  const find = (text: string): readonly Entity[] => byName.get(keyOf(text)) ?? nobody
  if (known.length === 0) return {list, named: () => nobody, described: () => nobody}
  return {
    list,
    named: form => {
      const {address, role, text, words} = form
      const whole = [`${role} ${text}`, `${address} ${text}`].map(find).find(({length}) => length > 0)
      if (whole) return whole
      const bare = find(text)
      // `Mrs. Elton` is nobody whom the cast calls `Mr. Elton` and `Elton`.
      return (bare.length > 0 ? bare : find(words.join(' '))).filter(({gender}) => !gender || gender === (form.titleGender ?? gender))
    },
    described: find
  }
}

function entityOf(
  {gender, kind, name, role}: KnownSpeaker, index: number, names: readonly KnownName[], grammar: Grammar
): Entity {
  const [{words}] = names as [KnownName]
  return {
    id: index, kind: kind ?? 'person', names: new Set(), named: true, name, role: role ?? null,
    gender: gender ?? genderOfTitles(names, grammar), givenGender: givenGender(words[0] ?? '', grammar),
    plural: kind === 'group', count: 0, first: -1, last: -1, known: index, words, title: names[0]!.title
  }
}

/** `Mrs. Last` and `Brenda`: a woman. */
function genderOfTitles(names: readonly KnownName[], grammar: Grammar): Entity['gender'] {
  for (const {title, words} of names) {
    // `Mrs. Beaver’s son`
    const own = title && !words.some(word => word.endsWith("'s"))
    const gender = own ? grammar.titleGender(title) : null
    if (gender) return gender
  }
  return null
}

function takeApart(name: string, grammar: Grammar): KnownName {
  const words = name.split(' ')
  let from = 0
  while (from < words.length - 1 && grammar.classify(words[from]!) & (TITLE | OFFICE)) from++
  let to = words.length
  while (to > from + 2 && grammar.classify(words[to - 1]!) & SUFFIX) to--
  return {title: words[from - 1] ?? '', words: words.slice(from, to).map(word => withoutParticle(word, grammar))}
}

/** A name for comparing: lower case, without dots and articles. */
function keyOf(name: string): string {
  return formOfWord(name).replace(/[.,"“”()]/gu, ' ').replace(/\s+/gu, ' ').trim().replace(/^(?:the|an?) /u, '')
}

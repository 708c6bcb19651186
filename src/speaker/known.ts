import type {Grammar} from '../language/tables.js'
import type {KnownSpeaker} from '../types.js'
import {type Entity, givenGender} from './entity.js'
import type {NameForm} from './forms.js'

/** The people a caller knows, first among the entities, and a look-up of names among them. */
export function knownCast(
  known: readonly KnownSpeaker[], entities: Entity[], grammar: Grammar
): (form: NameForm) => Entity | null {
  const byName = new Map<string, Set<Entity>>()
  known.forEach((speaker, index) => {
    const entity = entityOf(speaker, index, grammar)
    entities.push(entity)
    for (const alias of [speaker.name, ...(speaker.aliases ?? [])]) {
      const bearers = byName.get(keyOf(alias))
      if (bearers) bearers.add(entity)
      else byName.set(keyOf(alias), new Set([entity]))
    }
  })
  if (known.length === 0) return () => null
  // A name that several share names none of them.
  const find = (key: string): Entity | null => {
    const bearers = byName.get(keyOf(key))
    return bearers?.size === 1 ? [...bearers][0]! : null
  }
  return ({address, role, text, words}) =>
    find(`${role} ${text}`) ?? find(`${address} ${text}`) ?? find(text) ?? find(words.join(' '))
}

function entityOf({gender, kind, name, role}: KnownSpeaker, index: number, grammar: Grammar): Entity {
  const words = keyOf(name).split(' ')
  return {
    id: index, kind: kind ?? 'person', names: new Map(), named: true, name, role: role ?? null, gender: gender ?? null,
    givenGender: givenGender(words[0] ?? '', grammar), plural: kind === 'group', count: 0, first: -1, known: index,
    words, title: ''
  }
}

/** A name for comparing: lower case, without dots and articles. */
function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/[.,"“”()]/gu, ' ').replace(/\s+/gu, ' ').trim()
    .replace(/^(?:the|an?) /u, '')
}

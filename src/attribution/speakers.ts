import type {Gender} from '../speaker/gender.js'
import type {Speaker, SpeakerKind} from '../types.js'
import type {Scene} from './context.js'

/** Speakers in the order of the contract: those who are quoted, then the rest. */
export class SpeakerList {
  readonly list: Speaker[] = []
  readonly #scene: Scene
  readonly #quotes = new Map<number, number[]>()
  readonly #others = new Set<number>()
  /** What the pronouns that report their quotes say of them; `null` when they don't agree. */
  readonly #called = new Map<number, Gender | null>()

  constructor(scene: Scene) {
    this.#scene = scene
  }

  add(entity: number, quote: number): void {
    const quotes = this.#quotes.get(entity)
    if (quotes) quotes.push(quote)
    else this.#quotes.set(entity, [quote])
  }

  /** `She said` tells of whose words they are (-1 for nobody’s), unless another is `he` or their given name is a man’s. */
  hear(entity: number, called: Gender): void {
    if (this.#scene.entities[entity]?.kind !== 'person') return
    const before = this.#called.get(entity)
    const likely = this.#scene.likely[entity] ?? called
    this.#called.set(entity, likely === called && (before ?? called) === called ? called : null)
  }

  note(entity: number): void {
    this.#others.add(entity)
  }

  finish(): Map<number, Speaker> {
    const {entities, members} = this.#scene
    for (const entity of [...this.#quotes.keys(), ...this.#others]) {
      for (const member of members.get(entity) ?? []) this.#others.add(member)
    }
    const others = [...this.#others]
      .filter(id => !this.#quotes.has(id))
      .sort((a, b) => entities[a]!.first - entities[b]!.first || a - b)
    const order = [...this.#quotes.keys(), ...others]
    const ids = new Map(order.map((entity, id) => [entity, id]))
    const people = new Map<number, Speaker>()
    order.forEach((entity, id) => {
      const speaker = this.#speaker(entity, id, (members.get(entity) ?? []).map(member => ids.get(member)!))
      people.set(entity, speaker)
      this.list.push(speaker)
    })
    return people
  }

  #speaker(entity: number, id: number, members: number[]): Speaker {
    const {name, kind, named, role, names, known} = this.#scene.entities[entity]!
    const gender = this.#scene.said[entity] ?? this.#called.get(entity) ?? null
    const bare = name.replace(/^(?:the|an?|his|her|their|its) /iu, '')
    return {
      id, name, aliases: [...names].filter(alias => alias !== name && alias !== bare),
      kind: publicKind(kind), named, role,
      gender, members, known, quotes: this.#quotes.get(entity) ?? []
    }
  }
}

/** A place that speaks is its government. */
function publicKind(kind: SpeakerKind | 'place'): SpeakerKind {
  return kind === 'place' ? 'organization' : kind
}


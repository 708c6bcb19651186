import type {Entity} from '../speaker/cast.js'
import {NEGATION} from '../text/classes.js'
import {firstFrom} from '../text/search.js'
import {far, isThem, type Proposal, type Scene, type Turn} from './context.js'

/** How many people who appeared before are proposed, and how far back they are looked for. */
const most = {named: 8, described: 3, behind: 3}
/** The same where words name the source: it is another in one of two hundred, and then who stands near. */
const mostBesides = {named: 3, described: 1}
const reach = {paragraphs: 30, appearances: 160, ahead: 40, turns: 11, called: 5}

/** What is gathered of one candidate before it is proposed. */
type Draft = {-readonly [Key in keyof Proposal]: Proposal[Key]}

function begin(draft: Draft, entity: number): Draft {
  draft.entity = entity
  draft.before = draft.behind = null
  draft.rank = draft.subjectRank = draft.spoke = draft.speaks = draft.called = draft.calledNext = far
  draft.count = draft.between = 0
  draft.betweenSubject = draft.didLast = false
  return draft
}

/**
 * Those who are brought up for a turn, in order. One table by entity serves all turns, and so do the drafts themselves: they
 * hold until the next turn is asked for.
 */
export class Drafts {
  readonly list: Draft[] = []
  readonly #made: Draft[] = []
  readonly #byEntity: (Draft | undefined)[] = []

  get(entity: number): Draft | undefined {
    return entity < this.#byEntity.length ? this.#byEntity[entity] : undefined
  }

  bring(entity: number): Draft {
    const known = this.get(entity)
    if (known) return known
    while (this.#byEntity.length <= entity) this.#byEntity.push(undefined)
    const {length} = this.list
    const draft = begin((this.#made[length] ??= {} as Draft), entity)
    this.list.push(draft)
    return (this.#byEntity[entity] = draft)
  }

  clear(): void {
    for (const {entity} of this.list) this.#byEntity[entity] = undefined
    this.list.length = 0
  }
}

/**
 * Everyone an utterance could belong to, as long as `drafts` hold: its source, who is near in the narration, who speaks or
 * is spoken to near by.
 */
export function proposeCandidates(scene: Scene, turn: Turn, drafts = new Drafts()): Proposal[] {
  if (turn.utterance.type === 'unspoken') return []
  const {entities, closed} = scene
  // Who is named, and is not in the cast, leaves nobody to choose.
  if (closed && turn.source?.kind === 'name' && turn.source.entity >= 0 && !closed.has(turn.source.entity)) return []
  if (isNobody(scene, turn)) return []
  drafts.clear()
  const source = turn.source?.entity ?? -1
  const told = source >= 0 && (!closed || closed.has(source))
  if (source >= 0) drafts.bring(source)
  else if ((turn.level >= 0 || closed || isThem(turn.pronoun)) && turn.tag >= 0) drafts.bring(turn.tag)
  lookBack(scene, turn, drafts, told ? mostBesides : most)
  lookAhead(scene, turn, drafts)
  lookAtTurns(turn, drafts, !told)
  if (turn.self >= 0) drafts.bring(turn.self)
  // `“I am Ann,” she said.`
  if (!told) for (const {entity, self} of turn.named) if (self) drafts.bring(entity)
  // The `I` who is not in a closed cast keeps their words from being given to another.
  const outsider = closed && turn.source?.kind !== 'name' ? turn.self : -1
  const proposals: Draft[] = []
  for (const made of drafts.list) {
    const {entity} = made
    const {kind} = entities[entity]!
    // `Tom was told, “Wait here”`, `Tom was accused of “lying”`
    if (entity === turn.addressee && entity !== source) continue
    if ((kind === 'place' && source !== entity) || !fitsPronoun(scene, entities[entity]!, turn)) continue
    if (!closed || closed.has(entity) || entity === outsider) proposals.push(made)
  }
  const doer = onlyDoer(turn, proposals)
  if (doer) doer.didLast = true
  return proposals
}

/** `Nobody knows who came.`, `No one knows`: none of those who are about. */
const isNobody = ({tokens: {classes}}: Scene, {pronoun, source}: Turn): boolean =>
  Boolean(pronoun && source && classes[source.first]! & NEGATION)

/** `She cried`: one person, no man. `They cried`: more than one. `It cried`: nobody with a given name, nor Mrs. Plume. */
function fitsPronoun(
  scene: Scene, {gender, givenGender, id, kind, named}: Entity, {level, pronoun, self}: Turn
): boolean {
  const tells = level < 0 && scene.told && id === scene.narrator
  // In a conversation, nor whom the text calls `he`.
  const sexed = scene.dialogic && named && kind === 'person' && scene.likely[id]
  if (pronoun?.thing) return !givenGender && !gender && !tells && !sexed
  if (!pronoun?.gender) return pronoun?.person !== 3 || !pronoun.plural || kind !== 'person'
  // Who tells the story is `I` in it, and whoever speaks is `I` in what they say.
  if (tells || level >= 0 && id === self) return false
  return kind === 'person' && (scene.said[id] ?? givenGender ?? pronoun.gender) === pronoun.gender
}

/** Of those whom the pronoun of the source may mean, who alone was a subject in the sentence before, none in its own. */
function onlyDoer({source, pronoun, stops, paragraph}: Turn, proposals: readonly Draft[]): Draft | null {
  if (!source || !pronoun?.gender || stops.length === 0) return null
  let doer: Draft | null = null
  for (const proposal of proposals) {
    const {before} = proposal
    if (!before || before.paragraph !== paragraph) continue
    if (before.token >= source.first || (stops.length > 1 && before.token < stops[1]!)) continue
    if (before.token > stops[0]!) return null
    if (!before.subject) continue
    if (doer) return null
    doer = proposal
  }
  return doer
}

/** Who appeared before the turn, or before the words that report it, the nearest first. */
function lookBack(
  {appearances, entities, closed}: Scene, {source, first, paragraph, previous}: Turn, drafts: Drafts,
  {named, described}: typeof mostBesides
): void {
  const limit = source ? Math.max(first, source.first) : first
  const reference = source?.reference?.id
  let [namedLeft, describedLeft] = [named, described]
  let ranks = 0
  let subjects = 0
  let i = firstFrom(appearances.length, i => appearances[i]!.token < limit) - 1
  for (let n = 0; i >= 0 && n < reach.appearances; i--, n++) {
    const appearance = appearances[i]!
    if (paragraph - appearance.paragraph > reach.paragraphs) return
    // `Lee met Roe. He said: “…”`: Lee was there before the `he`, who is only taken for him.
    if (appearance.reference === reference) continue
    const {entity, subject} = appearance
    const {kind, named} = entities[entity]!
    if (kind === 'place' || closed?.has(entity) === false) continue
    let made = drafts.get(entity)
    if (!made) {
      if ((named ? namedLeft-- : describedLeft--) <= 0) continue
      made = drafts.bring(entity)
    }
    if (!made.before) {
      made.before = appearance
      made.rank = ranks++
    }
    made.count++
    if (previous && appearance.token > previous.last) {
      made.between++
      if (subject) made.betweenSubject = true
    }
    if (subject && made.subjectRank === far) made.subjectRank = subjects++
  }
}

/** Who appears behind it, in its own paragraph or, where that is narration, in the next. */
function lookAhead(
  {appearances, entities}: Scene, {source, last, lastParagraph, ends, next}: Turn, drafts: Drafts
): void {
  const limit = source ? Math.max(last + 1, source.last + 1) : last + 1
  const to = ends && next?.paragraph !== lastParagraph + 1 ? lastParagraph + 1 : lastParagraph
  const from = firstFrom(appearances.length, i => appearances[i]!.token < limit)
  const end = Math.min(appearances.length, from + reach.ahead)
  let found = 0
  for (let i = from; i < end && found < most.behind; i++) {
    const appearance = appearances[i]!
    if (appearance.paragraph > to) return
    if (entities[appearance.entity]!.kind === 'place') continue
    const made = drafts.bring(appearance.entity)
    if (made.behind) continue
    made.behind = appearance
    found++
  }
}

/** Who is named as the source of the turns around, and who is spoken to in them: anyone, or only whom drafts hold. */
function lookAtTurns(turn: Turn, drafts: Drafts, anyone: boolean): void {
  const find = (entity: number): Draft | undefined => (anyone ? drafts.bring(entity) : drafts.get(entity))
  const look = (back: boolean): void => {
    let other = back ? turn.previous : turn.next
    for (let distance = 1; other && distance <= reach.turns; distance++) {
      const away = back ? turn.paragraph - other.lastParagraph : other.paragraph - turn.lastParagraph
      if (away >= reach.paragraphs) break
      if (distance <= reach.called) {
        for (const {entity, addressed} of other.named) {
          const made = addressed ? find(entity) : undefined
          if (made && back) made.called = Math.min(made.called, distance)
          else if (made) made.calledNext = Math.min(made.calledNext, distance)
        }
      }
      const speaker = other.tag < 0 ? undefined : find(other.tag)
      if (back && speaker?.spoke === far) speaker.spoke = distance
      if (!back && speaker?.speaks === far) speaker.speaks = distance
      other = back ? other.previous : other.next
    }
  }
  look(true)
  look(false)
}

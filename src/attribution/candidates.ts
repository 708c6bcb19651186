import type {Appearance} from '../conversation/presence.js'
import {far, type Proposal, type Scene, type Turn} from './context.js'

/** How many people who appeared before are proposed, and how far back they are looked for. */
const most = {before: 8, behind: 3}
const reach = {paragraphs: 16, appearances: 90, turns: 6}

/** What is gathered of one candidate before it is proposed. */
type Draft = {-readonly [Key in keyof Proposal]: Proposal[Key]}

/** Everyone an utterance could belong to: its source, who is near in the narration, who speaks or is spoken to near by. */
export function proposeCandidates(scene: Scene, turn: Turn): Proposal[] {
  if (turn.utterance.type === 'unspoken') return []
  const {entities, closed} = scene
  const drafts = new Map<number, Draft>()
  const draft = (entity: number): Draft => {
    let made = drafts.get(entity)
    if (!made) {
      made = {entity, before: null, rank: far, subjectRank: far, count: 0, behind: null, spoke: far, speaks: far}
      drafts.set(entity, made)
    }
    return made
  }
  if (turn.source && turn.source.entity >= 0) draft(turn.source.entity)
  lookBack(scene, turn, draft, drafts)
  lookAhead(scene, turn, draft)
  lookAtTurns(turn, draft)
  for (const {entity, addressed} of [...(turn.previous?.named ?? []), ...(turn.next?.named ?? [])]) {
    if (addressed && isNear(turn)) draft(entity)
  }
  if (turn.self >= 0) draft(turn.self)
  return [...drafts.values()].filter(({entity}) =>
    (!closed || closed.has(entity)) && (entities[entity]!.kind !== 'place' || turn.source?.entity === entity))
}

function isNear({previous, next, paragraph, lastParagraph}: Turn): boolean {
  return (previous !== null && paragraph - previous.lastParagraph <= 3) || (next !== null && next.paragraph - lastParagraph <= 3)
}

/** Who appeared before the turn, or before the words that report it, the nearest first. */
function lookBack(
  {appearances, entities}: Scene, {source, first, paragraph}: Turn, draft: (entity: number) => Draft, drafts: ReadonlyMap<number, Draft>
): void {
  const limit = source ? Math.max(first, source.first) : first
  let found = 0
  let subjects = 0
  let i = firstFrom(appearances, limit) - 1
  for (let n = 0; i >= 0 && n < reach.appearances; i--, n++) {
    const appearance = appearances[i]!
    if (paragraph - appearance.paragraph > reach.paragraphs) return
    const {entity, subject} = appearance
    if (entities[entity]!.kind === 'place') continue
    const known = drafts.get(entity)
    if (!known?.before) {
      if (found === most.before) {
        if (!known) continue
      }
      const made = draft(entity)
      made.before = appearance
      made.rank = found++
    }
    const made = draft(entity)
    made.count++
    if (subject && made.subjectRank === far) made.subjectRank = subjects++
  }
}

/** Who appears behind it, in its own paragraph or, where that is narration, in the next. */
function lookAhead({appearances, entities}: Scene, {source, last, lastParagraph, ends, next}: Turn, draft: (entity: number) => Draft): void {
  const limit = source ? Math.max(last + 1, source.last + 1) : last + 1
  const to = ends && next?.paragraph !== lastParagraph + 1 ? lastParagraph + 1 : lastParagraph
  let found = 0
  for (let i = firstFrom(appearances, limit); i < appearances.length && found < most.behind; i++) {
    const appearance = appearances[i]!
    if (appearance.paragraph > to) return
    if (entities[appearance.entity]!.kind === 'place') continue
    const made = draft(appearance.entity)
    if (made.behind) continue
    made.behind = appearance
    found++
  }
}

/** Who is named as the source of the turns around. */
function lookAtTurns(turn: Turn, draft: (entity: number) => Draft): void {
  let distance = 1
  for (let other = turn.previous; other && distance <= reach.turns && turn.paragraph - other.lastParagraph < far; other = other.previous, distance++) {
    if (other.tag < 0) continue
    const made = draft(other.tag)
    if (made.spoke === far) made.spoke = distance
  }
  distance = 1
  for (let other = turn.next; other && distance <= reach.turns && other.paragraph - turn.lastParagraph < far; other = other.next, distance++) {
    if (other.tag < 0) continue
    const made = draft(other.tag)
    if (made.speaks === far) made.speaks = distance
  }
}

/** Index of the first appearance at or behind a token. */
function firstFrom(appearances: readonly Appearance[], token: number): number {
  let low = 0
  let high = appearances.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (appearances[middle]!.token < token) low = middle + 1
    else high = middle
  }
  return low
}

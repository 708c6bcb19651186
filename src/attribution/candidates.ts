import type {Appearance} from '../conversation/presence.js'
import type {Proposal, Scene, Turn} from './context.js'

/** How many people who appeared before are proposed, and how many paragraphs back they are looked for. */
const most = 7
const reach = {paragraphs: 14, appearances: 120}

/** Everyone an utterance could belong to. */
export function proposeCandidates(scene: Scene, turn: Turn, spoke: readonly number[]): Proposal[] {
  const {source, utterance} = turn
  if (utterance.type === 'unspoken') return []
  const {entities, closed} = scene
  const proposals = new Map<number, Proposal>()
  const add = (proposal: Proposal) => {
    if (closed && !closed.has(proposal.entity)) return
    if (!proposals.has(proposal.entity)) proposals.set(proposal.entity, proposal)
  }
  const explicit = source && source.entity >= 0
  if (explicit) {
    add({entity: source.entity, first: source.first, last: source.last, rank: 99, away: 0, appearance: null, behind: null})
    if (!closed) return [...proposals.values()]
  }
  const seen = before(scene, turn)
  seen.forEach((appearance, rank) => {
    const {reference: _, token} = appearance
    add({
      entity: appearance.entity, first: token, last: token, rank, away: turn.paragraph - appearance.paragraph, appearance,
      behind: null
    })
  })
  if (!explicit) {
    for (const appearance of behind(scene, turn)) {
      const known = proposals.get(appearance.entity)
      if (known) proposals.set(appearance.entity, {...known, behind: appearance})
      else add({entity: appearance.entity, first: appearance.token, last: appearance.token, rank: 99, away: 0, appearance: null, behind: appearance})
    }
    const others = [...(turn.previous?.named ?? []), ...(turn.next?.named ?? [])].filter(({addressed}) => addressed).map(({entity}) => entity)
    for (const entity of [...spoke, ...others]) {
      if (entities[entity]!.kind !== 'place') add({entity, first: -1, last: -1, rank: 99, away: 99, appearance: null, behind: null})
    }
  }
  if (turn.self >= 0) add({entity: turn.self, first: -1, last: -1, rank: 99, away: 99, appearance: null, behind: null})
  return [...proposals.values()]
}

/** Who appeared before the words that report the turn (or the turn itself), the nearest first, one entry each. */
function before({appearances, entities}: Scene, {source, first, paragraph}: Turn): Appearance[] {
  const limit = source ? Math.max(first, source.first) : first
  const found: Appearance[] = []
  const seen = new Set<number>()
  let low = 0
  let high = appearances.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (appearances[middle]!.token < limit) low = middle + 1
    else high = middle
  }
  for (let i = low - 1, n = 0; i >= 0 && n < reach.appearances && found.length < most; i--, n++) {
    const appearance = appearances[i]!
    if (paragraph - appearance.paragraph > reach.paragraphs) break
    if (seen.has(appearance.entity) || entities[appearance.entity]!.kind === 'place') continue
    seen.add(appearance.entity)
    found.push(appearance)
  }
  return found
}

/** Who appears behind the turn in its own paragraph. */
function behind({appearances}: Scene, {last, lastParagraph}: Turn): Appearance[] {
  let low = 0
  let high = appearances.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (appearances[middle]!.token <= last) low = middle + 1
    else high = middle
  }
  const found: Appearance[] = []
  for (let i = low; i < appearances.length && found.length < 2; i++) {
    const appearance = appearances[i]!
    if (appearance.paragraph !== lastParagraph) break
    found.push(appearance)
  }
  return found
}

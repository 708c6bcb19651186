import {proposeCandidates} from './candidates.js'
import type {Scene, Turn} from './context.js'
import {decode, type Node, relationOf} from './decode.js'
import type {Decision} from './result.js'
import {scoreCandidate} from './scorer.js'
import {findTurns} from './turns.js'

/** How many turns back a speaker is proposed again, and how far. */
const memory = {turns: 4, paragraphs: 6}

/** Who said each utterance, and how likely: the narration's as one conversation, then those inside each quotation. */
export function decide(scene: Scene): Decision[] {
  const turns = findTurns(scene)
  const decisions = new Array<Decision>(turns.length)
  const speakerOf = new Map<number, number>()
  for (const level of byLevel(turns)) {
    const self = level[0]!.level < 0 ? scene.narrator : speakerOf.get(level[0]!.level) ?? -1
    const nodes: Node[] = []
    for (const turn of level) nodes.push(nodeOf(scene, {...turn, self}, nodes))
    const marginals = decode(nodes, scene)
    nodes.forEach(({turn, proposals, scores}, i) => {
      decisions[turn.index] = {turn, proposals, scores, marginals: marginals[i]!}
      const best = bestOf(proposals.map(({entity}) => entity), marginals[i]!)
      for (const quotation of turn.utterance.quotations) speakerOf.set(quotation, best)
    })
  }
  return decisions
}

/** Turns of one conversation together: the narration's first, then quotation by quotation, outer before inner. */
function byLevel(turns: readonly Turn[]): Turn[][] {
  const levels = new Map<number, Turn[]>([[-1, []]])
  for (const turn of turns) {
    const level = levels.get(turn.level)
    if (level) level.push(turn)
    else levels.set(turn.level, [turn])
  }
  return [...levels.entries()].sort(([a], [b]) => a - b).map(([, level]) => level).filter(level => level.length > 0)
}

function nodeOf(scene: Scene, turn: Turn, before: readonly Node[]): Node {
  const proposals = proposeCandidates(scene, turn, spokeBefore(turn, before))
  return {turn, proposals, scores: proposals.map(proposal => scoreCandidate(proposal, turn, scene)), relation: relationOf(turn)}
}

/** Who, by the words around each turn alone, spoke the last few. */
function spokeBefore(turn: Turn, before: readonly Node[]): number[] {
  const found: number[] = []
  for (let i = before.length - 1; i >= 0 && i >= before.length - memory.turns; i--) {
    const {turn: {lastParagraph}, proposals, scores} = before[i]!
    if (turn.paragraph - lastParagraph > memory.paragraphs) break
    const best = bestOf(proposals.map(({entity}) => entity), scores)
    if (best >= 0) found.push(best)
  }
  return found
}

function bestOf(entities: readonly number[], scores: readonly number[]): number {
  let best = -1
  let highest = -Infinity
  scores.forEach((score, i) => {
    if (score > highest) {
      highest = score
      best = entities[i]!
    }
  })
  return best
}

import {Drafts, proposeCandidates} from './candidates.js'
import {isI, type Proposal, type Scene, type Turn} from './context.js'
import {decode, decodeAlone, type Marginals, type Node} from './decode.js'
import {featureNames, measureCandidate, measureTurn} from './features.js'
import {type Forest, forestOf, scaleOf, scoreCandidate, scoreTurn} from './scorer.js'
import {findTurns} from './turns.js'

/** What was decided of one utterance: who may have said it, how likely. */
export interface Decision extends Node {
  readonly marginals: Marginals
}

/** Who said each utterance, and how likely: the narration's as one conversation, then those inside each quotation. */
export function decide(scene: Scene): Decision[] {
  const {model} = scene.grammar
  const turns = findTurns(scene)
  const decisions = new Array<Decision>(turns.length)
  const speakerOf = new Map<number, number>()
  const forest = forestOf(model)
  const scale = scaleOf(model, scene.dialogic)
  const row = new Int8Array(featureNames.length)
  const drafts = new Drafts()
  for (const level of byLevel(turns)) {
    const holder = level[0]!.level
    const nodes = level.map(turn => {
      if (holder >= 0) tellSelf(turn, speakerOf.get(holder) ?? -1)
      return nodeOf(scene, turn, drafts, forest, row, scale)
    })
    const spoken = nodes.filter(({turn}) => turn.utterance.type === 'direct')
    const chain = decode(spoken, model, scene.dialogic)
    spoken.forEach((node, i) => (decisions[node.turn.index] = decisionOf(node, chain[i]!)))
    for (const node of nodes) {
      const decision = (decisions[node.turn.index] ??= decisionOf(node, decodeAlone(node)))
      const speaker = likeliest(decision.proposals, decision.marginals)
      for (const quotation of node.turn.utterance.quotations) speakerOf.set(quotation, speaker)
    }
  }
  return decisions
}

/** `“I said no,” Lee said`: whoever speaks the quotation is `I` in it. */
function tellSelf(turn: Turn, speaker: number): void {
  turn.self = speaker
  if (!isI(turn.pronoun) || speaker < 0) return
  turn.tag = speaker
  turn.guessed = false
}

/** Turns of one conversation together: the narration's first, then quotation by quotation, outer before inner. */
export function byLevel(turns: readonly Turn[]): Turn[][] {
  const levels = new Map<number, Turn[]>()
  for (const turn of turns) {
    const level = levels.get(turn.level)
    if (level) level.push(turn)
    else levels.set(turn.level, [turn])
  }
  return [...levels.entries()].sort(([a], [b]) => a - b).map(([, level]) => level)
}

const decisionOf = ({turn, proposals, scores}: Node, marginals: Marginals): Decision =>
  ({turn, proposals, scores, marginals})

/** A turn with its candidates, weighed one by one in the same row. */
function nodeOf(
  scene: Scene, turn: Turn, drafts: Drafts, forest: Forest, row: Int8Array, scale: number
): Node {
  const proposals = proposeCandidates(scene, turn, drafts)
  measureTurn(row, turn, scene)
  scoreTurn(forest, row)
  const scores = proposals.map(proposal => {
    measureCandidate(row, proposal, turn, scene)
    return scoreCandidate(forest, row) * scale
  })
  return {turn, proposals, scores}
}

function likeliest(proposals: readonly Proposal[], marginals: Marginals): number {
  let best = -1
  let highest = 0
  proposals.forEach(({entity}, i) => {
    if (marginals[i]! > highest) {
      highest = marginals[i]!
      best = entity
    }
  })
  return best
}

import type {Transitions} from '../language/tables.js'
import {beatOf} from './beats.js'
import {Drafts, proposeCandidates} from './candidates.js'
import {isI, type Proposal, type Scene, type Turn} from './context.js'
import type {Candidate, Marginals, Node} from './decode.js'
import {featureNames, measureCandidate, measureTurn} from './features.js'
import {readHeadline} from './headlines.js'
import {readConversation} from './reread.js'
import {type Forest, forestOf, scoreCandidate, scoreTurn, transitionsOf, weigh} from './scorer.js'
import {findTurns} from './turns.js'
import {wordsOf} from './voices.js'

/** What is kept of a candidate behind its score. */
interface Weighed extends Candidate {
  /** The reference that showed them last before the turn, else first behind it; -1 where none is near. */
  readonly shown: number
  readonly rank: number
  /** All of it, where the score is to be explained. */
  readonly proposal: Proposal | null
}

/** What is decided of one utterance: who may have said it, how likely. */
export interface Decision extends Node {
  readonly candidates: readonly Weighed[]
  /** None until the conversation is read. */
  marginals: Marginals
}

/** Who said each utterance, and how likely: the narration's as one conversation, then those inside each quotation. */
export function decide(scene: Scene, explain = false): Decision[] {
  const {model} = scene.grammar
  const turns = findTurns(scene)
  const decisions = new Array<Decision>(turns.length)
  const speakerOf = new Map<number, number>()
  const forest = forestOf(model)
  const transitions = transitionsOf(model, scene.dialogic)
  const row = new Int8Array(featureNames.length)
  const drafts = new Drafts()
  for (const level of byLevel(turns)) {
    const holder = level[0]!.level
    const nodes = level.map(turn => {
      if (holder >= 0) tellSelf(turn, speakerOf.get(holder) ?? -1)
      return nodeOf(scene, turn, drafts, forest, row, transitions, explain)
    })
    const marginals = readConversation(nodes, ({turn}) => wordsOf(scene, turn), transitions)
    for (const [i, decision] of nodes.entries()) decision.marginals = marginals[i]!
    for (const decision of holder < 0 ? readHeadline(scene, nodes) : nodes) {
      const {utterance: {quotations}, index} = decision.turn
      decisions[index] = decision
      const speaker = likeliest(decision)
      for (const quotation of quotations) speakerOf.set(quotation, speaker)
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

/** A turn with its candidates, weighed one by one in the same row. */
function nodeOf(
  scene: Scene, turn: Turn, drafts: Drafts, forest: Forest, row: Int8Array, transitions: Transitions, explain: boolean
): Decision {
  const proposals = proposeCandidates(scene, turn, drafts)
  if (proposals.length > 0) {
    measureTurn(row, turn, scene)
    scoreTurn(forest, row)
  }
  const candidates = proposals.map((proposal): Weighed => {
    const {entity, before, behind, rank} = proposal
    measureCandidate(row, proposal, turn, scene)
    const score = weigh(scoreCandidate(forest, row), beatOf(proposal, turn, scene), transitions)
    return {entity, score, shown: (before ?? behind)?.reference ?? -1, rank, proposal: explain ? {...proposal} : null}
  })
  return {turn, candidates, marginals: []}
}

/** Whom the marginals favour, likelier than `least`; -1 when nobody. */
export function likeliest({candidates, marginals}: Decision, least = 0): number {
  let best = -1
  let highest = least
  for (let i = 0; i < candidates.length; i++) {
    if (marginals[i]! <= highest) continue
    highest = marginals[i]!
    best = candidates[i]!.entity
  }
  return best
}

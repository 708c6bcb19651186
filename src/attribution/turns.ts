import type {Named} from '../conversation/vocatives.js'
import {tokenAt} from '../text/tokens.js'
import type {Scene, Turn} from './context.js'

/** The utterances as turns of a conversation, in order; those inside a quotation and unspoken words are no turns of it. */
export function findTurns(scene: Scene): Turn[] {
  const {tokens, utterances, quotations, named} = scene
  const previous = new Map<number, Turn>()
  return utterances.map((utterance, index) => {
    const first = tokenAt(tokens, utterance.start)
    const last = Math.max(first, tokenAt(tokens, utterance.end) - 1)
    const level = utterance.quotations.length > 0
      ? quotations[utterance.quotations[0]!]!.parent : levelOf(utterance.stream, scene)
    const turn: Turn = {
      utterance, index, source: scene.sources[index] ?? null, first, last, level, self: scene.narrator,
      paragraph: tokens.paragraph[first]!, lastParagraph: tokens.paragraph[last]!,
      named: utterance.quotations.flatMap((id): readonly Named[] => named.get(id) ?? []),
      previous: previous.get(level) ?? null, next: null
    }
    if (utterance.type !== 'unspoken') {
      if (turn.previous) turn.previous.next = turn
      previous.set(level, turn)
    }
    return turn
  })
}

function levelOf(stream: number, {levels}: Scene): number {
  return levels[stream]!
}

import type {Transitions} from '../language/tables.js'
import {decode, type Marginals, type Node} from './decode.js'
import {findTalks, speaksElsewhere} from './talks.js'
import {findVoices, likeness} from './voices.js'

/** How likely it must be that someone speaks for the words to count as theirs; and to need no second reading. */
const sure = {speaks: 0.6, settled: 0.98}

/**
 * Who speaks each turn: those in marks as one conversation, what is only reported each by itself. `wordsIn` gives the words
 * in the marks of a turn.
 */
export function readConversation<N extends Node>(
  nodes: readonly N[], wordsIn: (node: N) => readonly number[], transitions: Transitions
): Marginals[] {
  const isSpoken = ({turn}: Node): boolean => turn.utterance.type === 'direct'
  const spoken = readTwice(nodes.filter(isSpoken), wordsIn, transitions).values()
  const apart = decode(nodes.filter(node => !isSpoken(node)), null).values()
  return nodes.map(node => (isSpoken(node) ? spoken : apart).next().value as Marginals)
}

/**
 * Read a conversation twice. What the first reading is sure of tells how each of them talks, and who takes part in which
 * talk; in the second that speaks for who sounds like it, and for who is there.
 */
function readTwice<N extends Node>(
  nodes: readonly N[], wordsIn: (node: N) => readonly number[], transitions: Transitions
): Marginals[] {
  const first = decode(nodes, transitions)
  const {voice, company} = transitions
  const isSettled = first.map(isSure)
  if (voice === 0 && company === 0 || isSettled.every(Boolean)) return first
  const speakers = nodes.map(({candidates}, i) => {
    const c = first[i]!.findIndex(value => value >= sure.speaks)
    return c < 0 ? -1 : candidates[c]!.entity
  })
  const words = nodes.map(wordsIn)
  const voices = findVoices(words, speakers)
  const talks = findTalks(nodes, first)
  const again = nodes.map((node, i): Node => {
    if (isSettled[i]) return node
    const candidates = node.candidates.map(({entity, score}) => {
      const sounds = voice * likeness(voices, entity, words[i]!, speakers[i] === entity)
      // Both weights are hundredths of log-odds.
      return {entity, score: score + (sounds + company * speaksElsewhere(talks[i]!, i, entity)) / 100}
    })
    return {turn: node.turn, candidates}
  })
  return decode(again, transitions)
}

/** Whether one of the candidates, or none of them, is sure enough. */
function isSure(marginals: Marginals): boolean {
  let sum = 0
  for (const value of marginals) {
    if (value > sure.settled) return true
    sum += value
  }
  return 1 - sum > sure.settled
}

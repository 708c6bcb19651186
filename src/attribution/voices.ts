import {CLITIC, STOP, WORD} from '../text/tokens.js'
import type {Scene, Turn} from './context.js'

/** Further words of a turn are not heard. */
const longest = 120
/** Words that come up less often in all quotations tell nothing. */
const least = 8
/** So many words of everyone's each is taken to have said before the text begins. */
const prior = 1600
/** No single word tells more, in log-odds. */
const strongest = 1

/** How often someone says each word, and how many words. */
interface Voice {
  readonly counts: Map<number, number>
  length: number
}

/** How all talk, and each of them, as far as it is sure. */
export interface Voices {
  readonly everyone: Voice
  readonly byEntity: ReadonlyMap<number, Voice>
}

/** The words and stops in the marks of a turn, those quoted within it too, as numbers of their forms. */
export function wordsOf({tokens: {form, kind}, quotations}: Scene, {utterance}: Turn): number[] {
  const words: number[] = []
  for (const id of utterance.quotations) {
    const {open, close} = quotations[id]!
    for (let i = open + 1; i < close && words.length < longest; i++) {
      if (kind[i] === WORD || kind[i] === CLITIC || kind[i] === STOP) words.push(form[i]!)
    }
  }
  return words
}

/** Collect the words of each speaker; `speakers` are -1 where nobody is sure. */
export function findVoices(words: readonly (readonly number[])[], speakers: readonly number[]): Voices {
  const everyone = makeVoice()
  const byEntity = new Map<number, Voice>()
  words.forEach((own, i) => {
    const speaker = speakers[i]!
    add(everyone, own)
    if (speaker < 0) return
    const voice = byEntity.get(speaker) ?? makeVoice()
    byEntity.set(speaker, voice)
    add(voice, own)
  })
  return {everyone, byEntity}
}

const makeVoice = (): Voice => ({counts: new Map(), length: 0})

function add(voice: Voice, words: readonly number[]): void {
  for (const word of words) voice.counts.set(word, (voice.counts.get(word) ?? 0) + 1)
  voice.length += words.length
}

/**
 * How much likelier someone says these words than anyone does: `Aye, lass!` (as which words an author prefers tells books
 * apart, Mosteller & Wallace 1963). The log-odds are divided by the root of their number, since words do not come singly.
 * `counted`: they are among those that are known as theirs, and say nothing of themselves.
 */
export function likeness(
  {everyone, byEntity}: Voices, entity: number, words: readonly number[], counted: boolean
): number {
  const voice = byEntity.get(entity)
  if (!voice) return 0
  const length = voice.length - (counted ? words.length : 0)
  let sum = 0
  let used = 0
  for (const word of words) {
    const often = everyone.counts.get(word)!
    if (often < least) continue
    const own = (voice.counts.get(word) ?? 0) - (counted ? countOf(words, word) : 0)
    const odds = Math.log((own * everyone.length / often + prior) / (length + prior))
    sum += Math.max(-strongest, Math.min(strongest, odds))
    used++
  }
  return used > 0 ? sum / Math.sqrt(used) : 0
}

function countOf(words: readonly number[], word: number): number {
  let count = 0
  for (const other of words) if (other === word) count++
  return count
}

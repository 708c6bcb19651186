import type {Cast, Entity} from '../speaker/cast.js'
import type {References} from '../speaker/mentions.js'
import type {Utterance} from '../report/utterances.js'
import type {Grammar} from '../language/tables.js'
import {formOf, type Tokens} from '../text/tokens.js'

/** Share of direct quotes without words of their own that say who speaks, from which a text is a conversation. */
const untold = 0.25

/** Whether turns mostly pass from one to another: many quotes have no tag of their own, as in novels. */
export function isDialogic(utterances: readonly Utterance[]): boolean {
  const direct = utterances.filter(({type}) => type === 'direct')
  const silent = direct.filter(({source}) => source === null).length
  return direct.length > 0 && silent >= untold * direct.length
}

/** From how many `I` among so many words of narration on a text is told by one. */
const tells = {least: 2, share: 1 / 250}

/** Whether an `I` tells the text: the first person is frequent in its narration. */
export function hasNarrator(tokens: Tokens, levels: Int32Array, references: References, grammar: Grammar): boolean {
  let words = 0
  for (const level of levels) if (level < 0) words++
  let selves = 0
  for (const {kind, level, head} of references.list) if (kind === 'pronoun' && level < 0 && isI(tokens, head, grammar)) selves++
  return selves >= tells.least && selves >= words * tells.share
}

function isI(tokens: Tokens, head: number, grammar: Grammar): boolean {
  const pronoun = grammar.pronoun(formOf(tokens, head))
  return pronoun?.person === 1 && !pronoun.plural && pronoun.subject
}

/** The cast with the `I` of the story in it: the known narrator, or someone without a name. */
export function withNarrator<C extends Cast>(cast: C, tells: boolean, known: number): {cast: C; narrator: number} {
  if (known >= 0) return {cast, narrator: known}
  if (!tells) return {cast, narrator: -1}
  const narrator: Entity = {
    id: cast.entities.length, kind: 'person', names: new Map(), named: false, name: 'narrator', role: null, gender: null,
    givenGender: null, plural: false, count: 0, first: 0, known: null, words: [], title: ''
  }
  return {cast: {...cast, entities: [...cast.entities, narrator]}, narrator: narrator.id}
}

import {formOf, STOP, WORD} from '../text/tokens.js'
import type {Scene} from './context.js'
import type {Decision} from './decide.js'

/** Fewer words could be anyone’s; more quotes no headline has. */
const fewest = 3
const most = 2

/**
 * `‘Treated ward as home’, jury told` above `Lee ‘treated the ward as home’, Ann Roe told the jury`: whoever says it below
 * is quoted in the headline that does not tell who; not in a story, nor behind `Roe: ‘It leaks’`.
 */
export function readHeadline(scene: Scene, nodes: readonly Decision[]): readonly Decision[] {
  const open = nodes.filter(({turn}) => turn.paragraph === 0 && !turn.source && turn.utterance.type !== 'unspoken')
  const quoting = open.length > 0 && isHeadline(scene) ? open.slice(0, most) : []
  const said = quoting.map(node => plainWords(scene, node))
  if (!said.some(words => words.length >= fewest)) return nodes
  const below = nodes.filter(({turn}) => turn.paragraph > 0 && turn.source)
  const texts = below.map(node => plainWords(scene, node).join(' '))
  return nodes.map(node => {
    const words = said[quoting.indexOf(node)] ?? []
    const at = words.length < fewest ? -1 : texts.findIndex(text => ` ${text} `.includes(` ${words.join(' ')} `))
    return at < 0 ? node : {...node, candidates: below[at]!.candidates, marginals: below[at]!.marginals}
  })
}

/** `‘We will stay’`, without a stop; in a report whatever stands first. */
function isHeadline({dialogic, tokens: {kind, length, paragraph}}: Scene): boolean {
  if (!dialogic) return true
  let last = 0
  while (last + 1 < length && paragraph[last + 1] === 0) last++
  return kind[last] !== STOP && kind[last - 1] !== STOP
}

/** The words in the marks of a turn, without articles, which headlines leave out. */
function plainWords({grammar: {lists}, quotations, tokens}: Scene, {turn: {utterance}}: Decision): string[] {
  const words: string[] = []
  for (const id of utterance.quotations) {
    const {open, close} = quotations[id]!
    for (let i = open + 1; i < close; i++) {
      if (tokens.kind[i] === WORD && !lists.articles.has(formOf(tokens, i))) words.push(formOf(tokens, i))
    }
  }
  return words
}

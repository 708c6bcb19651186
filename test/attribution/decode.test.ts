import {expect, test} from '@jest/globals'
import type {Turn} from '../../src/attribution/context.js'
import {decode, type Node} from '../../src/attribution/decode.js'
import {nobody} from '../../src/attribution/leaders.js'
import type {Transitions} from '../../src/language/tables.js'
import {STOP} from '../../src/text/tokens.js'

const none = {
  floating: 0, overBeat: 0, sameParagraph: 0, adjacent: 0, nextParagraph: 0, answering: 0, alone: 0, bare: 0,
  skippedParagraph: 0, back: 0, backOver: 0, voice: 0, company: 0, beatBefore: 0, introduced: 0,
  beatBehind: 0, beatOther: 0, called: 0,
  scale: 100
}

/**
 * Who speaks each turn, when only these transitions count. A turn is a letter for whom its own words speak for, or `?`;
 * `/` stands for the next paragraph, `|` for the next behind narration that ends the one before, `^` for the next that
 * begins with narration, `//` for one between; `a` is told by words beside the marks.
 */
function speakers(conversation: string, transitions: Partial<Transitions>): string {
  const people = [...'ABC']
  const nodes: Node[] = []
  let paragraph = 0
  let before = 0
  for (const sign of conversation.replaceAll(' ', '')) {
    const previous = nodes[nodes.length - 1]?.turn ?? null
    if (sign === '/' || sign === '|' || sign === '^') {
      paragraph++
      before = sign === '^' ? STOP : 0
      if (sign === '|' && previous) Object.assign(previous, {ends: false})
      continue
    }
    const name = sign.toUpperCase()
    const source = name === sign ? null : {kind: 'pronoun'}
    const place = {previous, paragraph, lastParagraph: paragraph, before, ends: true}
    nodes.push({
      turn: {...place, source, led: nobody} as unknown as Turn,
      candidates: people.map((one, entity) => ({entity, score: one === name ? 4 : 0}))
    })
  }
  return decode(nodes, {...none, ...transitions}).map(marginals => {
    const highest = Math.max(...marginals)
    return marginals.filter(value => value > highest - 1e-9).length > 1 ? '?' : people[marginals.indexOf(highest)]
  }).join('')
}

test.each([
  ['nothing is known of who speaks next', 'A / B / ?', {}, 'AB?'],
  ['the one before the last', 'A / B / ?', {back: 200}, 'ABA'],
  ['turn by turn', 'A / B / ? / ? / ?', {back: 200}, 'ABABA'],
  ['backwards too', '? / ? / B', {back: 200}, 'B?B'],
  ['not over a paragraph of narration', 'A / B // ?', {back: 200}, 'AB?'],
  ['over a paragraph of narration', 'A / B // ?', {backOver: 200}, 'ABA'],
  ['over one further back', 'A // B / ?', {backOver: 200}, 'ABA'],
  ['but no further', 'A / B /// ?', {back: 200, backOver: 200}, 'AB?'],
  ['the same in the same paragraph, without words beside either', 'A ?', {overBeat: 100}, 'AA'],
  ['the same in the same paragraph, with words beside the other', 'a ?', {floating: 100}, 'AA'],
  ['the same in the next, behind narration', 'A ^ ?', {nextParagraph: 100}, 'AA'],
  ['the same in the next, where narration ends the other', 'A | ?', {alone: 100}, 'AA'],
  ['whose words say who speaks', 'A | b', {alone: 100}, 'AB'],
  ['not where nothing is between', 'A / ?', {nextParagraph: 100, answering: 100, alone: 100}, 'A?'],
  ['the same though nothing is between', 'A / ?', {bare: 100}, 'AA']
])('%s', (_, conversation, transitions, expected) => expect(speakers(conversation, transitions)).toBe(expected))

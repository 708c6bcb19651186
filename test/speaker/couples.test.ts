import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  attributeQuotes(text, {types: ['direct', 'mixed', 'indirect']}).quotes.map(({speaker}) => speaker?.name ?? null)

test.each([
  ['whoever act together', 'Ann Roe and Bob Lee came in. “We won,” they said.', ['Ann Roe and Bob Lee']],
  ['of whom the clause itself tells', 'Ann Roe and Bob Lee will wait, they said.', ['Ann Roe and Bob Lee']],
  ['three', 'Ann, Bob and Cy ran in.\n“There’s a bear,” they shouted.', ['Ann, Bob and Cy']],
  ['whoever have no names', 'The teacher and the boy sat down. “Stop!” they cried.', ['the teacher and the boy']]
])('they are %s', (_, text, expected) => expect(speakers(text)).toEqual(expected))

test.each([
  ['others in a later sentence', 'Ann Roe and Bob Lee came in. The guards rose. “Stop!” they cried.', ['the guards']],
  ['whom they met', 'Ann Roe and Bob Lee met the guards. “Stop!” they cried.', [null]],
  ['who asked them', 'Ann Roe and Bob Lee were stopped by two guards. “Why?” they asked.', [null]],
  ['who did not act together', 'Ann Roe came and Bob Lee left. “We won,” they said.', [null]],
  ['bodies', 'Acme and the council met. “We won,” they said.', [null]]
])('they are no couple: %s', (_, text, expected) => expect(speakers(text)).toEqual(expected))

test.each([
  ['by a noun', 'Ann Roe and Bob Lee met in May. “It was on a bus,” the couple said.', 'Ann Roe and Bob Lee'],
  ['with one surname', 'Tom and Mary Hale bought it. The pair said it was old.', 'Tom and Mary Hale'],
  ['as both', 'Ann and Bob came in. “We won,” both said.', 'Ann and Bob'],
  ['with one other between', 'Ann Roe and Bob Lee ran it. A nurse came daily. The couple said it paid.', 'Ann Roe and Bob Lee']
])('two are told of %s', (_, text, expected) => expect(speakers(text)).toEqual([expected]))

test.each([
  ['another couple', 'Ann Roe and Bob Lee came in. A couple rose. “We won,” the couple said.', 'a couple'],
  ['two others', 'Ann Roe and Bob Lee came in. Two men rose. “We won,” the two said.', 'the two'],
  ['three', 'Ann, Bob and Cy came in. “We won,” the pair said.', 'the pair']
])('the couple is another: %s', (_, text, expected) => expect(speakers(text)).toEqual([expected]))

test('members of the group are told of', () => {
  const {speakers: [group, ...rest]} = attributeQuotes('Ann Roe and Bob Lee came in. “We won,” they said.')
  expect([group?.kind, rest.map(({name}) => name)]).toEqual(['group', ['Ann Roe', 'Bob Lee']])
})

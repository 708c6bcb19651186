import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

const talk = '“I’m cold,” said Wes.\n\n“So am I,” said Ines.\n\n'

/** Who speaks the third turn. */
const third = (paragraph: string): string | undefined =>
  attributeQuotes(`${talk}${paragraph}\n\n“Well,” said Wes.`, {minConfidence: 0}).quotes[2]!.speaker?.name

test.each([
  ['“What was that?” Nell frowned.', 'Nell'],
  ['“It’s June.” Nell rolled her eyes.', 'Nell'],
  ['“It’s June.” The captain put down his glass.', 'the captain'],
  ['“It’s June,” Nell said.', 'Nell'],
  ['“Not as cold as last year.” At that Nell frowned.', 'Wes'],
  ['“I lost mine.” Ines took off hers.', 'Wes']
])('who acts right behind a turn: %s', (paragraph, expected) => expect(third(paragraph)).toBe(expected))

test('is told as evidence', () => {
  const {quotes} = attributeQuotes(`${talk}“It’s June.” Nell rolled her eyes.`, {explain: true})
  expect(quotes[2]!.candidates[0]!.evidence!.map(({feature}) => feature)).toContain('beatBehind')
  expect(quotes[0]!.candidates[0]!.evidence!.map(({feature}) => feature)).not.toContain('beatBehind')
})

import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

/** Who speaks, quote by quote, whatever the confidence. */
const speakers = (text: string): (string | undefined)[] =>
  attributeQuotes(text, {minConfidence: 0}).quotes.map(({speaker}) => speaker?.name)

test.each([
  ['“One,” said singer Ann Roe. “Two,” the singer said.', ['Ann Roe', 'Ann Roe']],
  ['The singer Adele came. “One,” the singer said.', ['Adele']],
  ['Martin Hale Jr. came, and Martin Hale Sr. “One,” Hale Jr. said. “Two,” Hale Sr. said.', ['Martin Hale Jr.', 'Martin Hale Sr.']],
  ['Rep. Tom Hale and Rep. Ann Roe came. “One,” the congresswoman said.', ['Ann Roe']],
  ['Rep. Tom Hale came. “One,” the congressman said.', ['Tom Hale']],
  ['Detective Inspector Ann Roe came. “One,” DI Roe said.', ['Ann Roe']],
  ['Ann Roe’s lawyer, Tom Hale, came. “One,” her lawyer said.', ['Tom Hale']],
  ['Tom Hale’s mother, Ann, came. “One,” his mother said.', ['Ann']],
  ['Elizabeth Roe came. “One,” Liz Roe said.', ['Elizabeth Roe']],
  ['Dr Roe sat. Miss Roe rose. “One,” said Dr Roe. “Two,” said Miss Roe.', ['Dr Roe', 'Miss Roe']],
  ['Captain Lee sat. General Lee rose. “One,” said Captain Lee.', ['Captain Lee']],
  ['Miss Lucy sat. The maid Lucy rose. “One,” said Lucy.', ['Miss Lucy']],
  ['Rev. Lee sat. Dr. Lee rose. “One,” said Rev. Lee.', ['Rev. Lee']],
  ['He saw Castle Dracula. “One,” said Count Dracula. “Two,” said Dracula.', ['Count Dracula', 'Count Dracula']],
  ['Donald Lee spoke. “One,” the Lee campaign said.', ['the Lee campaign']]
])('who is meant by another name: %s', (text, expected) => expect(speakers(text)).toEqual(expected))

import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

/** Who says the first quote, as far as is known. */
const first = (text: string): string | null =>
  attributeQuotes(text, {types: ['direct', 'mixed', 'indirect', 'unspoken'], minConfidence: 0.3}).quotes[0]!.speaker?.name ?? null

const below = '\n\nMayor Ann Lee stood in the mud. “We will rebuild it,” she said.\n\n“I hope so,” said Bob Roe.'

test.each([
  ['‘We will rebuild it’' + below, 'Ann Lee'],
  ['‘We will rebuild it’: row over mill' + below, 'Ann Lee'],
  ['Bob Roe: ‘We will rebuild it’' + below, 'Bob Roe'],
  // Nobody says it below, or anyone might: by turns, as in any conversation.
  ['‘We will sell it’' + below, 'Bob Roe'],
  ['‘We will’' + below, 'Bob Roe'],
  ['Lee ‘treated charity as her purse’, jury told\n\nLee ‘treated the charity as her purse’, Hugh Amory told the jury.', 'Hugh Amory'],
  // A story.
  ['“We will rebuild it.”\n\n“We will rebuild it?” said Ann.\n\n“I hope so,” said Bob.\n\n“I do,” said Ann.', 'Bob']
])('%s', (text, expected) => expect(first(text)).toBe(expected))

import {expect, test} from '@jest/globals'
import {sceneOf} from './scene.js'

/** Whom the pronouns of the narration are first taken for, in order. */
function guesses(text: string): string {
  const {appearances, entities, references, tokens} = sceneOf(text)
  return appearances.filter(({guessed}) => guessed).map(({entity, reference}) => {
    const {start, end} = tokens
    const {first, last} = references.list[reference]!
    return `${tokens.text.slice(start[first], end[last])}: ${entities[entity]!.name}`
  }).join(', ')
}

test.each([
  ['by gender', 'Mr. Roe and Miss Hale came in. She sat down.', 'She: Miss Hale'],
  ['the subject', 'Mr. Roe went up to Mr. Hale. “No,” he said.', 'he: Mr. Roe'],
  ['not the subject of its own clause', 'Mr. Roe came in. Mr. Hale looked at him.', 'him: Mr. Roe'],
  ['not who is addressed', 'Mr. Roe came up to Mr. Hale. “No, Mr. Roe,” he said.', 'he: Mr. Hale'],
  ['who was addressed', 'Mr. Hale and Mr. Roe sat there.\n\n“Tea, Mr. Roe?” said Mr. Hale.\n\n“No,” he said.', 'he: Mr. Roe'],
  ['who opens the paragraph', 'Ann Roe, a friend of Miss Hale, came in. “No,” she said.', 'she: Ann Roe'],
  ['not whose name opens it as an owner’s', 'Mr. Hale’s plan fell. Mr. Roe fought what he called a fraud.', 'he: Mr. Roe'],
  ['whose words were reported last', 'In came Mr. Hale. Rain was near, Mr. Roe said. “Go,” he said.', 'he: Mr. Roe'],
  ['who briefed the other', 'Mr. Roe first briefed Mr. Hale on the talks. He then backed the deal.', 'He: Mr. Roe'],
  ['nobody of that gender', 'Miss Hale came in. “No,” he said.', '']
])('%s', (_, text, expected) => expect(guesses(text)).toBe(expected))

test('`I` and `me` are the narrator, who is no guess', () => {
  const {appearances, narrator} = sceneOf('I came in. Miss Hale saw me. “No,” I said.')
  const own = appearances.filter(({entity}) => entity === narrator)
  expect(own.map(({guessed}) => guessed)).toEqual([false, false, false])
})

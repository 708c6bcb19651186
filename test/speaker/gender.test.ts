import {expect, test} from '@jest/globals'
import {sceneOf} from '../conversation/scene.js'

/** The gender that the text says of each of its people with a name, `?` when it does not. */
function genders(text: string): string {
  const {entities, said} = sceneOf(text)
  return entities.filter(({kind, named}) => kind === 'person' && named)
    .map(({name, id}) => `${name} ${said[id] ?? '?'}`).join(', ')
}

test.each([
  ['a title', '“No,” said Mrs. Roe.', 'Mrs. Roe female'],
  ['a word of kinship for a name', '“No,” said Dad.', 'Dad male'],
  ['no sign', '“No,” said Roe.', 'Roe ?'],
  ['a given name alone', '“No,” said Clara Roe.', 'Clara Roe ?'],
  ['a pronoun that agrees with it', 'Clara Roe sat down. She was tired.', 'Clara Roe female'],
  ['a pronoun that does not', 'Clara Roe sat down. He was tired.', 'Clara Roe ?'],
  ['pronouns behind the name', 'Roe sat down. He was tired. He slept.', 'Roe male'],
  ['a possessive', 'Roe took his hat and went to his room.', 'Roe male'],
  ['a possessive inside marks', '“It is his hat, his own,” said Roe.', 'Roe ?'],
  ['a pronoun for whom a verb acts on', 'Roe (left) scolded him. Roe then scolded him again.', 'Roe ?'],
  ['a pronoun behind another sentence', 'Roe knew. It was Hale. She sat down. She slept. She snored.', 'Roe ?, Hale ?'],
  ['a pronoun behind speech in the paragraph before', '“No,” said Roe.\nShe sat down. When she rose, Hale left.', 'Roe ?, Hale ?'],
  ['pronouns that go on', 'Roe sat down. She was tired.\nShe slept. She snored. She woke.', 'Roe female'],
  [
    'a pronoun that does not fit who was named last',
    'Mrs. Hale looked at Roe. Then Roe and Mrs. Hale went in. He sat down. He slept. He snored. Roe said that he was tired.',
    'Mrs. Hale female, Roe male'
  ]
])('%s', (_, text, expected) => expect(genders(text)).toBe(expected))

import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

const speakers = (text: string, minConfidence = 0.5): (string | null)[] =>
  attributeQuotes(text, {types: ['direct', 'mixed', 'indirect'], minConfidence}).quotes.map(({speaker}) => speaker?.name ?? null)

test.each([
  ['kin of whoever tells it', '“Go,” said Ida.\nMy aunt came in. She looked at me.\n“Stay,” she said.', 'my aunt'],
  ['who is told by what they do', 'A baker who voted Labour came in. “It was cold,” he said.', 'a baker'],
  ['whom another robbed', 'A thief who robbed Bob Roe was caught. “I have my watch,” he said.', 'Bob Roe'],
  ['to whom someone turns', '“Go,” said Tom.\nI looked at the guard. He was old.\n“Stay,” he said.', 'the guard'],
  ['a stranger', 'A woman sat there. She was old, and she had a dog. “It’s June,” she said.', 'a woman'],
  ['who was spoken to', 'I spoke to the pilot. She said that it was late.', 'the pilot'],
  ['who was asked in the same sentence', 'When I asked the pilot where she was going, she said: “Home.”', 'the pilot'],
  ['who was asked by a man', 'Tom Hale asked the cook what it was. “Soup,” she said.', 'the cook'],
  ['who was asked by one of the same sex', 'Tom asked the waiter for the bill. “Here,” he said.', 'the waiter'],
  ['whom the narrator asked', '“No,” said Tom.\nI asked the cook what he made of it. He sat down. “Soup,” he said.', 'the cook'],
  ['whose kin was asked', 'Ida Hale asked her son where it was. “There,” he said.', 'her son'],
  ['a body', 'The council met on Monday. It said that the road would close.', 'the council'],
  ['a body that was asked for a paper', 'We asked the museum for a comment. It said that it was late.', 'the museum'],
  ['who just reported', 'Ida Hale runs a show. A listener writes that it rained. “All day,” she adds.', 'a listener'],
  ['who just reported of kin', '“Go,” said Tom Hale.\nOne dad wrote that his son was ill. “Very ill,” he added.', 'one dad'],
  ['who holds an office', 'Mr Hale spoke.\nThe treasurer said that it was dear. He warned that it would rain.', 'the treasurer'],
  ['a paper', 'A letter lay on the table. It said, “Come home.”', 'a letter'],
  ['a paper told of on the way', 'I went with Tom, and there was a note on the gate. “Too late,” it said.', 'a note'],
  ['several', 'The drivers left. They said it was “over”.', 'the drivers'],
  ['who is told of within speech', '“My uncle had a farm. He said that it was late,” said Ida Hale.', 'my uncle']
])('a pronoun means %s', (_, text, name) => {
  expect(speakers(text, 0)).toContain(name)
})

test('in a story, who is described so that it tells the sex', () => {
  const before = '“Go,” said Tom.\n“No.”\n“Please.”\n“No,” said Ida.\n'
  expect(speakers(before + 'The waitress smiled. She was about fifty.\n“I’m sorry,” she said.').pop()).toBe('the waitress')
})

test.each([
  ['who acts while he speaks', '“Sit,” said Tom. The old man smiled. “I’m sorry,” he said.', 'Tom'],
  ['who asks again', 'Tom Hale asked the man what it was. “Is it new?” he said.', 'Tom Hale'],
  ['who asked her to do it', 'Ida Hale asked her assistant to print it: “So, who?” she wrote.', 'Ida Hale'],
  ['who is told of otherwise in a report', 'Tom Hale runs a farm. The farmer was angry. He said it was late.', 'Tom Hale'],
  ['who looked at another', 'Tom Hale looked at the guard. “Go,” he said.', 'Tom Hale'],
  ['who came between', 'A man came in. Tom looked up. “Go,” he said.', 'Tom'],
  ['whose son it was', 'I told the pilot’s son to go. She said that it was late.', null],
  ['of whom the report tells', 'Mayor Tom Hale opened the road, as a boy cut the ribbon. “It was long,” he said.', 'Tom Hale'],
  ['who asked and goes on', 'Hale asked the boy why he wept. Then he sat down. “Tell me,” he said.', 'Hale'],
  ['nobody', 'Tom Hale waited. No one knows who wrote it.', null],
  ['of whom another reports', 'Ida Hale runs. A nurse said Ida Hale was late. “I ran,” she said.', 'Ida Hale'],
  ['who was told by another', 'Ida Hale slept. A nurse told her that it was late. “I see,” she said.', 'Ida Hale'],
  ['a body that writes', 'Acme Corp. said no. In an email, it wrote: “Thank you.”', 'Acme Corp.'],
  ['nobody who is told of behind', '“It is late” now he said, ‘Run,’ and I ran, the old man said.', 'the old man'],
  ['either of two', 'The nurses met the doctors. They said it was late.', null]
])('a pronoun means %s still', (_, text, name) => {
  expect(speakers(text).pop()).toBe(name)
})

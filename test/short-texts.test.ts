import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../src/index.js'

/** What anyone tries first: a line or two, each quote with its speaker; `null` where nothing tells who it is. */
const rows: readonly (readonly [string, string, readonly (readonly [string | null, string])[]])[] = [
  ['two that are announced', 'Ida asked, "Where is it?" Karl replied, "In the barn."',
    [['Ida', 'Where is it?'], ['Karl', 'In the barn.']]],
  ['one that is announced, one tag', '“Is it late?” Ida asked. Karl said, “It is.”', [['Ida', 'Is it late?'], ['Karl', 'It is.']]],
  ['a sigh behind a full stop', '“It’s over,” Karl said, “but we tried.” He sighed. “We did.”',
    [['Karl', 'It’s over, but we tried.'], ['Karl', 'We did.']]],
  ['a second cue', '“It’s over,” said Karl, “and we tried,” he added.', [['Karl', 'It’s over,'], ['Karl', 'and we tried,']]],
  ['who is told and replies', '“No,” Ida told the judge, who replied: “Yes.”', [['Ida', 'No,'], ['the judge', 'Yes.']]],
  ['an age', 'Vane, 45, said: “Yes.” Lund said: “No.”', [['Vane', 'Yes.'], ['Lund', 'No.']]],
  ['turns with nothing between', '“How many?” “Ten.” “Too many,” said the woman. “Nine,” said the seller.',
    [['the woman', 'How many?'], ['the seller', 'Ten.'], ['the woman', 'Too many,'], ['the seller', 'Nine,']]],
  ['an everyday calling', '“Nine,” said the seller. “Ten,” said the plumber.', [['the seller', 'Nine,'], ['the plumber', 'Ten,']]],
  ['a private', 'The private sat. “Yes, sir,” he muttered.', [['the private', 'Yes, sir,']]],
  ['a private letter', 'The private letter came. “Oh,” she said.', [[null, 'Oh,']]],
  ['a local shop', 'Ida saw the local shop. “Shut,” she said.', [['Ida', 'Shut,']]],
  ['a cobbler and an elf', '“Ten,” said the cobbler.\nThe elf laughed. “Two.”', [['the cobbler', 'Ten,'], ['the elf', 'Two.']]],
  ['who disagrees', 'Ida Vane called it “a sham.” Others disagreed. “It’s law,” said Karl Lund.',
    [['Ida Vane', 'a sham.'], ['Karl Lund', 'It’s law,']]],
  ['whose firm it is', 'It rained. Vane, Vallo’s head, said: “No.”', [['Vane', 'No.']]],
  ['whom one is asked about', 'Vane said “no.” Asked about Lund, the mayor said: “Yes.”', [['Vane', 'no.'], ['the mayor', 'Yes.']]],
  ['what was all', 'Ida Vane sat. “No comment.” That was all.', [['Ida Vane', 'No comment.']]],
  ['a message of more than one kind', 'Vane sent a new and more personal campaign message: “No.”', [['Vane', 'No.']]],
  ['questions and answers in marks', 'Q: “Did you go?”\nA: “No.”\nQ: Why?', [['Q', 'Did you go?'], ['A', 'No.'], ['Q', 'Why?']]],
  ['two lines of one length', 'Ida smiled. “Patience is a virtue, Tom.”\n“I have been patient for years,” Tom said.\n“One more day will not hurt you.”',
    [['Ida', 'Patience is a virtue, Tom.'], ['Tom', 'I have been patient for years,'], ['Ida', 'One more day will not hurt you.']]],
  ['whoever is spoken to and not what comes', '“Ships, my lady,” said Vane.\nKim sighed. “Whose?”\n“Theirs.”',
    [['Vane', 'Ships, my lady,'], ['Kim', 'Whose?'], ['Vane', 'Theirs.']]],
  ['whoever is spoken to', '“Objection, Your Honor,” said Vane.\nKim sighed. “Why?”\n“It is late.”',
    [['Vane', 'Objection, Your Honor,'], ['Kim', 'Why?'], ['Vane', 'It is late.']]],
  ['whoever has a turn', '“Sky, your turn,” said Ann. “Sky?”\nSky stirred. “Two.”',
    [['Ann', 'Sky, your turn, Sky?'], ['Sky', 'Two.']]],
  ['a style', 'Her Grace smiled. “Rise.”', [['her Grace', 'Rise.']]],
  ['a firm with an apostrophe', '“It is late,” Moody’s said. Vane’s called meeting was over.', [['Moody’s', 'It is late,']]],
  ['a nickname before its bearer', 'Nicknamed “The Rock,” Karl Vane said he was “late.”', [['Karl Vane', 'late.']]],
  ['a nickname behind its bearer', 'Karl Vane, dubbed “The Rock,” said: “No.”', [['Karl Vane', 'No.']]],
  ['a name that a group gives', 'Karl Vane, called “The Rock” by critics, sat.', [['critics', 'The Rock']]],
  ['it is who spoke', 'The firm said it was “late.” “We know,” it said.', [['the firm', 'late.'], ['the firm', 'We know,']]],
  ['they are who spoke', '“No,” Ida and Karl said. “Never,” they added.', [['Ida and Karl', 'No,'], ['Ida and Karl', 'Never,']]],
  ['who was not to speak', 'Vane, who was not allowed to speak, said it was “late.”', [['Vane', 'late.']]],
  ['who agrees', 'Karl Vane was blunt: “We lost.” Ida Lund agreed.', [['Karl Vane', 'We lost.']]],
  ['callings before colons', 'Prosecutor: “Did you?” Defendant: “No.”', [['Prosecutor', 'Did you?'], ['Defendant', 'No.']]],
  ['what was announced goes on', 'Ida said, “No.” “Never.” Karl left.', [['Ida', 'No.'], ['Ida', 'Never.']]],
  ['what a banner says of itself', 'Karl left. “I am Ida,” the banner said.', [['the banner', 'I am Ida,']]],
  ['one word, then another place', 'Elsewhere, Lund’s party lost. “It is sad,” said Ida.', [['Ida', 'It is sad,']]],
  ['two firms', 'Vallo Corp. bought Zett Inc. “We won,” the company said.', [['the company', 'We won,']]],
  ['what he did next', 'Karl said “we won” and left.', [['Karl', 'we won']]],
  ['the latter', 'Karl Vane met the mayor and the sheriff. “It is late,” said the latter.', [['the sheriff', 'It is late,']]],
  ['whom someone kissed', 'Ann kissed Quimby. “I love you,” he said.', [['Quimby', 'I love you,']]],
  ['what was not merely called so', 'Vane did not just call it “mad.”', [['Vane', 'mad.']]],
  ['what was not denied', 'Vane did not deny that he said “no.”', [['Vane', 'no.']]],
  ['one letter that is said', '“I” said Vane.', [['Vane', 'I']]],
  ['who says nothing', 'Lena sat. “Did you?” Max said nothing. “Did you?” Lena asked.',
    [['Lena', 'Did you?'], ['Lena', 'Did you?']]],
  ['no one who says anything', '“Who’s there?” No one said anything.', [[null, 'Who’s there?']]],
  ['neither who speaks', '“Who’s there?” Neither boy spoke.', [[null, 'Who’s there?']]],
  ['nobody who answers', '“Who’s there?” Nobody answered. Karl sat.', [['Karl', 'Who’s there?']]],
  ['whom someone tells of', '“My sister called,” Karl said. “She said, ‘Come.’”',
    [['Karl', 'My sister called, She said, ‘Come.’'], ['my sister', 'Come.']]],
  ['her mother, who sighs', 'Mary sat down. Her mother sighed. “Please.”', [['her mother', 'Please.']]],
  ['who sighs about her mother', 'Mary sat with her mother. She sighed. “Please.”', [['Mary', 'Please.']]],
  ['her mother in what Mary did', 'Her mother slept. Mary sighed. “Please.”', [['Mary', 'Please.']]],
  ['the king, who laughs', 'Tom Vane bowed to them. The king laughed. “A proud one!”', [['the king', 'A proud one!']]],
  ['her mother, who has her name', 'Mrs. Roe sat.\n\n“No,” said Lucy Roe.\n\nHer mother sighed. “Please.”',
    [['Lucy Roe', 'No,'], ['Mrs. Roe', 'Please.']]],
  ['nobody', '“Go,” he said.', [[null, 'Go,']]]
]

test.each(rows)('%s', (_, text, expected) => {
  const {quotes} = attributeQuotes(text, {minConfidence: 0})
  expect(quotes.map(({speaker, text}) => [speaker?.name ?? null, text])).toEqual(expected)
})

test('an opening clause is nothing that anyone cried', () => {
  const indirect = (text: string) => attributeQuotes(text, {types: ['indirect']}).quotes.map(({text}) => text)
  expect(indirect('When Karl Lund came, Ida Vane was crying.')).toEqual([])
  expect(indirect('When it rained, we stayed, Ida Vane said.')).toEqual(['When it rained, we stayed'])
  expect(indirect('If it rains, Ida Vane said, we stay.')).toEqual(['If it rains we stay'])
  expect(indirect('After the vote he left, Ida Vane said.')).toEqual(['After the vote he left'])
  expect(indirect('He must know, Ida Vane thought.')).toEqual(['He must know'])
  expect(indirect('He knew, Ida Vane said, that it was late.')).toEqual(['it was late'])
})

test.each([
  ['According to police, Vane, 45, was driving.', 'Vane, 45, was driving'],
  ['According to Lund, the mill, built in 1900, is old.', 'the mill, built in 1900, is old'],
  ['According to Lund, a guide, there was no mill.', 'there was no mill'],
  ['According to police, Ted in fact left, and Lund stayed.', 'Ted in fact left, and Lund stayed'],
  ['Guides say planned works are late.', 'planned works are late'],
  ['Critics say proposed changes would hurt.', 'proposed changes would hurt']
])('%s', (text, content) => {
  expect(attributeQuotes(text, {types: ['indirect']}).quotes.map(({text}) => text)).toEqual([content])
})

test('one clause has one report', () => {
  const text = 'The show let Karl Vane say whatever he wanted, from saying that he felt young to singing.'
  const contents = attributeQuotes(text, {types: ['indirect'], minConfidence: 0}).quotes.map(({text}) => text)
  expect(new Set(contents).size).toBe(contents.length)
})

import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

const talk = '“I’m cold,” said Wes.\n\n“So am I,” said Ines.\n\n'

/** Who speaks the third turn. */
const third = (paragraph: string): string | undefined =>
  attributeQuotes(`${talk}${paragraph}\n\n“Well,” said Wes.`, {minConfidence: 0}).quotes[2]!.speaker?.name

test.each([
  ['“What was that?” Nell frowned.', 'Nell'],
  ['“It’s June.” Nell rolled her eyes.', 'Nell'],
  ['“It’s June.” Nell got to her feet.', 'Nell'],
  ['“It’s June.” Nell got old.', 'Wes'],
  ['“It’s June,” Nell said.', 'Nell'],
  ['“Not as cold as last year.” At that Nell frowned.', 'Wes'],
  ['“I lost mine.” Ines took off hers.', 'Wes'],
  ['“It’s June.” The captain put down his glass.', 'the captain'],
  ['“In June?” Nell’s jaw dropped.', 'Nell'],
  ['“In June?” It was Nell.', 'Nell'],
  ['“In June?” It is Nell, in her coat.', 'Nell'],
  ['“In June?” It was a nurse with a tray.', 'a nurse'],
  ['“In June?” It was Nell’s coat.', 'Wes'],
  ['“In June?” It was Nell who had gone.', 'Wes'],
  ['Nell’s eyes widened. “In June?”', 'Nell'],
  ['“In June?” This from Nell.', 'Nell'],
  ['“In June?” That was Nell.', 'Nell'],
  ['“In June?” That was Nell’s.', 'Wes'],
  ['It was Nell who broke the silence. “In June?”', 'Nell'],
  ['Nell, the tall one, whistled. “In June?”', 'Nell'],
  ['Nell, laughing, shook her head. “In June?”', 'Nell'],
  ['Ines took Nell’s hand. “In June?”', 'Ines'],
  ['“In June?” Nell’s coat was wet.', 'Wes']
])('who acts right behind a turn: %s', (paragraph, expected) => expect(third(paragraph)).toBe(expected))

/** Who speaks the second turn. */
test.each([
  ['“Go,” said Rusk. Then Nell spoke. “It’s June.”', 'Nell'],
  ['“Go,” said Rusk. Nell answered at once. “It’s June.”', 'Nell'],
  ['“Go,” said Rusk. At last Nell broke the silence. “It’s June.”', 'Nell'],
  ['“Go,” said Rusk. Nell found her voice. “It’s June.”', 'Nell'],
  ['“Go,” said Rusk. Nell was the first to speak. “It’s June.”', 'Nell'],
  ['“Go,” said Rusk. It was Nell who spoke next. “It’s June.”', 'Nell'],
  ['“Go,” said Rusk. Nell answered the door. “It’s June.”', 'Rusk'],
  ['“Go,” said Rusk. Nell did not answer. “It’s June.”', 'Rusk'],
  ['“Go,” said Rusk. When Nell spoke, he rose. “It’s June.”', 'Rusk'],
  ['“Go,” said Nell.\n\nThe nurse leaned back in the chair. “It’s mine,” he said.', 'the nurse'],
  ['“Go,” said Nell.\n\nThe curtain moved. The deputy came out from behind it. “Noon,” he said.', 'the deputy'],
  ['Rusk pulled on the knot. “Go.”\n\nThe boy took it back without a word. “Is it good?” he said.', 'the boy'],
  ['“Go,” said Rusk.\n\nThe nurse leaned back in the chair. Rusk frowned. “It’s mine,” he said.', 'Rusk'],
  ['“Go,” said Rusk.\n\nThe young man pulled on the knot.\n\n“It’s mine,” he said.', 'the young man'],
  ['“Go,” said Rusk.\n\nHis father laughed.\n\n“It’s mine,” he said.', 'his father'],
  ['“Go,” said Rusk.\n\nRusk looked at the man.\n\n“It’s mine,” he said.', 'Rusk'],
  ['“Go,” said Rusk.\n\nThe woman laughed.\n\n“It’s mine,” he said.', 'Rusk'],
  ['“Go,” said Rusk.\n\nNell sat down. Her hands were cold. “Is it good?”', 'Nell'],
  ['“Go,” said Rusk.\n\nNell sat down. The lamp flickered. “Is it good?”', 'Nell'],
  ['“Go,” I said.\n\nNell looked at me. I waited. “Some tea.”', 'Nell'],
  ['“Go,” said Rusk.\n\nWhen he had gone Nell turned around in her seat. “You’re quiet.”', 'Nell'],
  ['“Go,” said Rusk.\n\nThe letter came from Ivo Condori, 84. “It was white,” he said.', 'Ivo Condori'],
  ['“Go,” said Rusk.\n\nLast to arrive was Ivo Condori. “It was white,” he said.', 'Ivo Condori'],
  ['“Go,” said Rusk.\n\nHe thanked Ivo Condori. “It was white,” he said.', 'Rusk'],
  ['“Go,” said Rusk.\n\nIt worries Ivo Condori, head of the union.\n\n“It was white,” he said.', 'Ivo Condori'],
  ['“Go,” said Rusk.\n\nHe thanked Ivo Condori, who wept.\n\n“It was white,” he said.', 'Rusk'],
  ['“Go,” said Rusk.\n\nIva Condori, 84, no longer plants potatoes. “It was white,” she said.', 'Iva Condori'],
  ['“Go,” said Rusk.\n\nHis counterpart, Raúl Etxeberria, was angry. “We stopped,” he said.', 'Raúl Etxeberria'],
  ['“It rains,” said Tom Rusk.\n\nA farmer said that it was dry.\n\n“Bring water,” he said.', 'a farmer'],
  ['“Go,” said Rusk.\n\nThe door opened, and a deputy came in.\n\n“Noon,” he said.', 'a deputy'],
  ['“Go,” said Rusk.\n\nSomeone knocked. It was Ivo, wet to the skin.\n\n“Noon,” he said.', 'Ivo'],
  ['“Go,” said Rusk.\n\nHe knocked. It was Ivo’s door.\n\n“Noon,” he said.', 'Rusk'],
  ['“Go,” said Rusk.\n\nThe door opened, and a guard came in.\n\n“It’s late.”', 'a guard'],
  ['“Go,” said Rusk.\n\nA guard came in. He was wet to the skin.\n\n“It’s late.”', 'a guard'],
  ['“Go,” said Rusk.\n\nA guard came in. Rusk looked at him.\n\n“It’s late.”', 'Rusk'],
  ['“Go,” said Rusk.\n\nA guard came in. Rusk stood up. He was old.\n\n“It’s late,” he said.', 'Rusk'],
  ['“Go,” said Rusk.\n\nIn the doorway stood Ivo.\n\n“Noon,” he said.', 'Ivo'],
  ['“Go,” said Rusk.\n\nBehind them came a porter.\n\n“Noon,” he said.', 'a porter'],
  ['“Go,” said Rusk.\n\nThe door opened, and a cat came in.\n\n“Noon,” he said.', 'Rusk'],
  ['“Go,” said Rusk.\n\nHe saw that a porter came and a guard came.\n\n“Noon,” he said.', 'Rusk'],
  ['“Noon,” said Rusk. A guard stopped him. “Or later,” he said.', 'Rusk'],
  ['“Go,” said Rusk.\n\nIn 1999 a guard ran off with it.\n\n“Noon,” he said.', 'Rusk'],
  ['“Noon,” says Rusk. A man in a cap nods. “Or later,” he says.', 'a man'],
  ['“Noon,” says Rusk. The mayor in a cap nods. “Or later,” he says.', 'Rusk'],
  ['“Noon,” said Rusk. A man was arrested. “Or later,” he said.', 'Rusk'],
  ['The council was angry. “Bring water,” it said.', 'the council']
])('who leads up to a turn: %s', (text, expected) => {
  const {quotes} = attributeQuotes(text, {types: ['direct']})
  expect(quotes[quotes.length - 1]!.speaker?.name).toBe(expected)
})

test.each([
  ['“Have you time?” Wes asked Nell.', 'Nell'],
  ['“Nell, have you time?” said Wes.', 'Nell'],
  ['“Nell has time,” said Wes.', 'Ines']
])('who answers when another is called: %s', (paragraph, expected) => {
  const {quotes} = attributeQuotes(`Nell sat down.\n\n${talk}${paragraph}\n\n“I think so.”`, {minConfidence: 0})
  expect(quotes[3]!.speaker?.name).toBe(expected)
})

test('who acts in the paragraph before, behind a sentence of nobody’s', () => {
  const {quotes} = attributeQuotes(
    '“Stay,” said Rusk.\n\nThere was a pause. The deputy laid down her pen.\n\n“Well, now,” she said.', {minConfidence: 0}
  )
  expect(quotes[1]!.speaker?.name).toBe('the deputy')
})

/** The narrator, or who is not `she`, loses what is said beside her deed. */
test.each([
  ['“You are late.” She smiled. “Sit down.”', 0],
  ['She stood up. At the door she stopped. “You are late.”', 0],
  ['She stood up. At the door I stopped. “You are late.”', 1],
  ['“You are late.” She was old. “Sit down.”', 1],
  ['“You are late.” Her hand shook. “Sit down.”', 0],
  ['“You are late.” Her coat tore. “Sit down.”', 1]
])('whose words they are not, beside what she does: %s', (paragraph, expected) => {
  const {quotes} = attributeQuotes(`I hung up my hat.\n\n${paragraph}\n\nI sat down.`, {minConfidence: 0})
  expect(quotes[0]!.confidence > 0.5 ? 1 : 0).toBe(expected)
})

test('is told as evidence', () => {
  const {quotes} = attributeQuotes(`${talk}“It’s June.” Nell rolled her eyes.`, {explain: true})
  expect(quotes[2]!.candidates[0]!.evidence!.map(({feature}) => feature)).toContain('beatBehind')
  expect(quotes[0]!.candidates[0]!.evidence!.map(({feature}) => feature)).not.toContain('beatBehind')
})

/** Who speaks, quote by quote, whatever the confidence. */
const speakers = (text: string): (string | undefined)[] =>
  attributeQuotes(text, {minConfidence: 0}).quotes.map(({speaker}) => speaker?.name)

test.each([
  ['Nell turned to Wes. “What was that?”', 'Nell'],
  ['Nell handed Wes the lamp. “What was that?”', 'Nell'],
  ['The wind rose over the roof. Nell struck a match. “What was that?”', 'Nell']
])('who acts right before a turn: %s', (paragraph, expected) => expect(third(paragraph)).toBe(expected))

test.each([
  [`${talk}Nell turned to Wes. “What was that?”\n\n“Nothing.”`, 'Wes'],
  [`${talk}Nell turned to the door. “What was that?”\n\n“Nothing.”`, 'Ines'],
  [`${talk}“Late,” said Nell.\n\n“No,” said Wes.\n\n“It is.” Nell frowned. “Very.”`, 'Nell'],
  [`${talk}“Get the rope,” Rusk said to Wes.\n\n“Which rope?”`, 'Wes'],
  ['Brandt smiled. Marta and Aleks sat in the car.\n\n“Open the trunk,” he said to Aleks.', 'Brandt'],
  ['“One,” Bob Roe said. Karl Moss smiled. “Two,” he said.', 'Karl Moss'],
  ['“One,” Bob Roe said. Karl Moss, 54, smiled. “Two,” he said.', 'Karl Moss'],
  ['“One,” Ann Roe said. Her coach, Eva Moss, was gracious. “Two,” she said.', 'Eva Moss'],
  ['“One,” Ann said. Mary nodded. “Two,” she added.', 'Ann'],
  ['“One,” said Mary. All eyes turned to Lee. “Two.”', 'Mary'],
  ['“One,” Bob Roe said. He thanked Karl Moss. “Two,” he said.', 'Bob Roe'],
  ['“One,” Bob Roe said. Ann Moss smiled. “Two,” he said.', 'Bob Roe'],
  [`${talk}“Down!” Nell ran in. “Who’s there?”`, 'Nell'],
  [`${talk}“Down.” The captain shrugged. “Who’s there?”`, 'the captain'],
  ['“Whiskey,” said Wes.\n\nThe captain did not look up. “Who’s there?”', 'the captain'],
  ['“Whiskey,” said Wes.\n\nThe captain was old. “Who’s there?”', 'Wes'],
  ['“Sad,” Ann Roe said.\n\nMary Bell, from Leeds, lost her job in May.\n\n“I want it,” she said.', 'Mary Bell'],
  ['“Go,” said Wes.\n\n“No,” said Ines.\n\n“It’s June.” Saturn was near.', 'Wes'],
  ['“Who are you?” asked Wes.\n\n“I’m Nell Roe.”', 'Nell Roe'],
  ['“Who are you?” asked Wes.\n\n“I’m Nell Hall,” she said.', 'Nell Hall'],
  ['“Sit down, Ines,” said Nell.\n\n“No,” I said.\n\nShe sighed. “Sit down.”', 'Nell'],
  ['Bob sat by the fire. Martin put down his book. “One,” he said.', 'Martin']
])('who speaks last: %s', (text, expected) => expect(speakers(text).pop()).toBe(expected))

test.each([
  ['The company said it was late. It said dogs bark.', 'the company'],
  ['The neighbours said it was late. They also said that dogs bark.', 'the neighbours'],
  ['The company said it was late. The dam leaked. Roe left.\n\nMoss came.\n\nIt said dogs bark.', undefined]
])('who goes on by default: %s', (text, expected) => {
  const {quotes} = attributeQuotes(text, {types: ['indirect']})
  expect(quotes[1]!.speaker?.name).toBe(expected)
})

test('nobody who tells a story is it', () => {
  const text = '“And she?” I asked.\n\nA small figure was leaning over the rail.\n\n“Is it late?” it asked.\n\n“It is,” I said.'
  expect(speakers(text)).not.toContain(undefined)
  expect(speakers(text)[1]).toBe('a small figure')
})

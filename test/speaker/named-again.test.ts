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
  ['His sister, 88-year-old Ann Roe, said: “One.”', ['Ann Roe']],
  ['The mayor, Ann Roe, called it “one,” but her rival, Tom Hale, called it “two.”', ['Ann Roe', 'Tom Hale']],
  ['Ann Roe called it “one,” and her deputy, Tom Hale, called it “two.”', ['Ann Roe', 'Tom Hale']],
  ['The mayor, Ann Roe, called it “one,” and said it was “two.”', ['Ann Roe', 'Ann Roe']],
  ['Asked about Tom Hale, who called it “one,” Ann Roe shrugged.', ['Tom Hale']],
  ['Elizabeth Roe came. “One,” Liz Roe said.', ['Elizabeth Roe']],
  ['Dr Roe sat. Miss Roe rose. “One,” said Dr Roe. “Two,” said Miss Roe.', ['Dr Roe', 'Miss Roe']],
  ['Captain Lee sat. General Lee rose. “One,” said Captain Lee.', ['Captain Lee']],
  ['Miss Lucy sat. The maid Lucy rose. “One,” said Lucy.', ['Miss Lucy']],
  ['Rev. Lee sat. Dr. Lee rose. “One,” said Rev. Lee.', ['Rev. Lee']],
  ['He saw Castle Dracula. “One,” said Count Dracula. “Two,” said Dracula.', ['Count Dracula', 'Count Dracula']],
  ['The deputy mayor, Ann Roe, left. The mayor, Ian Voss, said no. “One,” the mayor said.', ['Ian Voss']],
  ['A farmer in Ohio stayed, and farmer Tom Lee left. A farmer said no. “One,” the farmer said.', ['a farmer']],
  ['Singer Ann Roe sang with singer Tom Lee. “One,” the singer said.', ['singer']],
  ['Congressman Tom Hale met sales representative Bob Roe. “One,” the congressman said.', ['Tom Hale']],
  ['Ann Roe’s lawyer, Tom Hale, left. Eve Lee came. “One,” her lawyer said.', ['her lawyer']],
  ['Ann’s first husband, Tom, left. “One,” her second husband said.', ['her second husband']],
  ['Ruth and her brother Karl came. “One,” said Karl. “Two,” said her brother.', ['Karl', 'Karl']],
  ['Ann came. “One,” came her mother’s voice. “Two,” came her voice.', ['her mother', 'Ann']],
  ['“One,” said the fat man. “Two,” said the thin man.', ['the fat man', 'the thin man']],
  ['“Who was it?” I asked.\n\n“Henry,” said Ann.\n\n“Why?” I said.', ['narrator', 'Ann', 'narrator']],
  ['Mr. Lee sat. Mrs. Lee Ann Roe rose. “One,” said Mrs. Lee.', ['Mrs. Lee']],
  ['Tom Lee met his lawyer, Ann Roe. Bill Hale met his lawyer. “One,” his lawyer said.', ['his lawyer']],
  ['Tom sat beside his wife, Ann. Bill came with his wife. “One,” said his wife.', ['his wife']],
  ['Former President Tom Lee spoke. “One,” the president said.', ['Tom Lee']],
  ['Vice President Tom Lee spoke. “One,” the president said.', ['the president']],
  ['Rep. Ann Hale met Tom Lee. “One,” said the congressman.', ['the congressman']],
  ['“One,” said the old man. Tom sat. “Two,” the kind man said.', ['the old man', 'the old man']],
  ['Donald Lee spoke. “One,” the Lee campaign said.', ['the Lee campaign']],
  ['“One,” said Jan Roe. “Two,” said Gao Jun.', ['Jan Roe', 'Gao Jun']],
  ['“One,” Ann Roe said in Jan. Lee left.', ['Ann Roe']],
  ['“One,” said Sunday Hale, a coach. “Two,” Lee said Friday. Roe left.', ['Sunday Hale', 'Lee']],
  ['On Sunday Hale said: “One.”', ['Hale']],
  ['“One,” said Sunday Mirror editor Ann Roe.', ['Ann Roe']],
  ['“One,” said Zorvo Hill. “Two,” said panel chairman Bennie Lane.', ['Zorvo Hill', 'Bennie Lane']],
  ['Police in Zorvo Hill said: “One.” “Two,” said Fleet Street.', ['police', 'Fleet Street']],
  ['In 2019 researchers said: “One.” On May 6 officials said: “Two.”', ['researchers', 'officials']],
  ['The 2020 winner said: “One.” Some 200 residents said: “Two.”', ['the 2020 winner', 'some 200 residents']],
  ['The Jan. 6 committee said: “One.” “Two,” said the Apollo 11 astronaut.', ['the Jan. 6 committee', 'the Apollo 11 astronaut']],
  ['At 6 p.m. officials said: “One.”', ['officials']],
  ['Article 14 states that “one is free.” “Two,” says Psalm 23.', ['Article 14', 'Psalm 23']]
])('who is meant by another name: %s', (text, expected) => expect(speakers(text)).toEqual(expected))

/** The kind of each speaker, quote by quote. */
const kinds = (text: string): (string | undefined)[] => attributeQuotes(text).quotes.map(({speaker}) => speaker?.kind)

test.each([
  ['“One,” the centurion said. “Two,” said the hitchhiker.', ['person', 'person']],
  ['“One,” the golem said. He turned. “Two?”\n\n“Three.”\n\n“Four,” rumbled the golem.', ['person', 'person', undefined, 'person']],
  ['The shutter said “one”. “Two,” said Ann.\n\n“Three.”', ['other', 'person', 'person']],
  ['“One,” said Zorvo Lane. Capitol Hill said: “Two.”', ['person', 'organization']],
  ['Article 14 states that “one is free.”', ['document']]
])('kinds: %s', (text, expected) => expect(kinds(text)).toEqual(expected))

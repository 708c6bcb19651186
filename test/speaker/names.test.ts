import {describe, expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

const speakers = (text: string): (string | undefined)[] =>
  attributeQuotes(text, {minConfidence: 0}).quotes.map(({speaker}) => speaker?.name)

describe('one person, many names', () => {
  test.each([
    ['no headline', 'Ida Vane sat. “No,” said Vane.', ['Ida Vane']],
    ['a first sentence full of names', 'Premier Ida Vane flew to Bow on Friday.\n\nVane called it “late.”', ['Ida Vane']],
    ['a surname that is an office', 'Martin Vane King Jr. sang. “No,” King said.', ['Martin Vane King Jr.']],
    ['a surname that is an office, beside the office', 'Ida Bishop sang. “No,” Bishop said. The bishop left.', ['Ida Bishop']],
    ['the king himself', 'Stephen King sang. “No,” said the King.', ['the King']],
    ['an initial at the beginning', '“No,” Lee said. R. Gil Orr said, “Yes.”', ['Lee', 'R. Gil Orr']],
    ['an initial that is an article', 'A. Vane said, “No.” It was a danger. “Yes,” said A. B. Orr, a guide.', ['A. Vane', 'A. B. Orr']],
    ['an article before a title', 'According to the Rev. Ida Vane, it is “safe.”', ['Ida Vane']],
    ['an age for a name', 'According to the 21-year-old, it is “safe.”', ['the 21-year-old']],
    ['two with their ages', 'Ida Vane, 43, and Bo Orr, 44, said, “No.” “Yes,” said Ida Vane, 43, and Bo Orr laughed.',
      ['Ida Vane, 43, and Bo Orr', 'Ida Vane']],
    ['how many children one has', 'Mother-of-two Ida Vane said, “No.”', ['Ida Vane']],
    ['a sign that is read', '“Closed,” read a sign at the gate.', ['a sign at the gate']],
    ['two behind what a letter says', 'In a letter, Ida Vane and Bo Orr said, “No.”', ['Ida Vane and Bo Orr']],
    ['a name cut short by who calls him', 'Ida met Dominic. “Wait, Dom,” Ida said.\n\n“No.”', ['Ida', 'Dominic']],
    ['one who is called by half of two names', '“Stop, Mar,” said Marcus. “Yes,” said Martha.', ['Marcus', 'Martha']],
    ['a nickname at the beginning', 'Zoltan “Zo” Qarth left. “No,” said Qarth.', ['Zoltan “Zo” Qarth']],
    ['a title behind the first word', 'Rewatching “Emma” Ida left. “No,” said Ida.', ['Ida']],
    ['a family name in front', 'Moon Hye-jin sang for hours. “No,” Moon said.', ['Moon Hye-jin']],
    ['a name that is a direction', 'Ida West sang for hours. “No,” West said.', ['Ida West']],
    ['the place of the same name', 'Ida Houston sang in Houston. “No,” said Ida Houston.', ['Ida Houston']],
    ['a name that ends like a body', '“No,” Kim Vane Un said. “Yes,” Kim said.', ['Kim Vane Un', 'Kim Vane Un']],
    ['a name in the middle', 'Ida Márva Lusa da Silva sang. “No,” said Lusa.', ['Ida Márva Lusa da Silva']],
    ['two given names', '“No,” said Mary Jane. “Yes,” said Mary Jane Vane.', ['Mary Jane Vane', 'Mary Jane Vane']],
    ['a saint', '“No,” said St. John Vane. “Yes,” said St. John. “Well,” said Mr. Vane.',
      ['St. John Vane', 'St. John Vane', 'St. John Vane']],
    ['particles that begin a sentence', 'De la Cruz, who was 40, said “no.” “Yes,” said Ida de la Cruz.',
      ['Ida de la Cruz', 'Ida de la Cruz']],
    ['a particle with its apostrophe', '“No,” said D’Orval. “Yes,” said d’Orval.', ['D’Orval', 'D’Orval']],
    ['a short monsieur', '“No,” said M. de Vane. “Yes,” said the Marquis de Vane.', ['M. de Vane', 'M. de Vane']],
    ['Al at the end', 'She had called Al. Tom left. “No,” said Al.', ['Al']],
    ['a day of the month she is named for', '“No,” said May. “Yes,” May said. She left on May 5. On May Day he came.', ['May', 'May']],
    ['a month that is a family', 'Amy March sang. “No,” said Miss March.', ['Amy March']],
    ['two surnames', 'Duvarte Vane Orval sang. “No,” Vane Orval said.', ['Duvarte Vane Orval']],
    ['a verb in front of a name', 'Hold Zorva Vane to it.\n\nZorva Vane sang. “No,” Zorva Vane said.', ['Zorva Vane']],
    ['two surnames with a particle', 'Marta Vane da Lusa sang. “No,” Vane da Lusa said.', ['Marta Vane da Lusa']],
    ['a particle that is joined', 'Carlo Vane dell’Orv said, “No.”', ['Carlo Vane dell’Orv']],
    ['a title that is a name', '“No,” said Zorvo Sheikh Orr. “Yes,” said Qatari Sheikh Zu’bin.', ['Zorvo Sheikh Orr', 'Sheikh Zu’bin']],
    ['a name that ends like a man', '“No,” said Abdirahman Hassan Orr.', ['Abdirahman Hassan Orr']],
    ['her own given name', '“No,” said Mrs. Zorva Vane. “Yes,” said Mrs. John Vane.', ['Zorva Vane', 'Mrs. John Vane']],
    ['a name of either gender', '“No,” said Bernie Vane. “Yes,” said Ms Vane.', ['Bernie Vane', 'Bernie Vane']],
    ['another’s title', '“No,” said Mary Vane. “Yes,” said Mr Vane.', ['Mary Vane', 'Mr Vane']],
    ['who plays where', 'Goaltender Zorvo Vane said, “No.” Selector Kiran Orr said, “Yes.”', ['Zorvo Vane', 'Kiran Orr']],
    ['a cousin of someone', 'A cousin of the bride, Bo Orr, said, “No.”', ['Bo Orr']],
    ['a wife of someone', 'The wife of the mayor, Bob Orr, said, “No.” “Yes,” said the mayor.', ['the wife of the mayor', 'Bob Orr']],
    ['a day between commas', 'The driver, Sunday Orr, said, “No.”', ['Sunday Orr']],
    ['a day behind a comma', 'On the tram, Sunday Times in hand, Bo Orr said, “No.”', ['Bo Orr']],
    ['who is praised', 'Her tutor, the formidable Agda Orr, said, “No.” The tutor said, “Yes.”', ['Agda Orr', 'Agda Orr']],
    ['a night when someone left', 'The tutor, the night Agda Orr left, said, “No.”', ['the tutor']],
    ['where one is from', 'The chairman, Norway’s Zorva Orr, said, “No.”', ['Zorva Orr']],
    ['a builder', 'The builder, Orr Homes, said, “No.”', ['Orr Homes']],
    ['a builder who is spoken of', 'He is a builder, Orr Homes said. “No,” said the builder.', ['a builder']],
    ['a barrister', '“No,” said Ida Vane SC. “Yes,” said barrister Zorvo Orr BL.', ['Ida Vane', 'Zorvo Orr']],
    ['a great railway', 'Great Northern Rail said, “No.”\n\nGreat Aunt Ida said, “Yes.”', ['Great Northern Rail', 'Aunt Ida']],
    ['a month that is a beast’s', '“No,” said the March Goose.', ['March Goose']],
    ['a month', 'Amy Vane sang on March 3. “No,” said Amy Vane.', ['Amy Vane']],
    ['an aunt of the same family', 'Amy March sang. “No,” said Aunt March.', ['Aunt March']],
    ['a rank of two words', '“No,” said Sergeant-Major Vane. “Yes,” the sergeant-major said.',
      ['Sergeant-Major Vane', 'Sergeant-Major Vane']],
    ['an office with its charge, first in its sentence', 'Secretary of State Xanthe Vane sat. “No,” said Vane. “Yes,” the secretary said.',
      ['Xanthe Vane', 'Xanthe Vane']],
    ['a charge in small letters', '“No,” said chief of staff Xanthe Vane. “Yes,” the chief said.', ['Xanthe Vane', 'Xanthe Vane']],
    ['a charge of one who was', '“No,” said former secretary of state Xanthe Vane.', ['Xanthe Vane']],
    ['how many she is a mother of', '“No,” said mother of two Xanthe Vane.', ['Xanthe Vane']],
    ['a calling, first in its sentence', 'Health secretary Xanthe Vane said “no.”', ['Xanthe Vane']],
    ['a surname before its office', 'Vostrik, secretary of state, said “no.”', ['Vostrik']],
    ['a surname before an aside', 'Vostrik, speaking at sea, said “no.”', ['Vostrik']],
    ['a surname before a participle', 'Vostrik, citing “costs,” left.', ['Vostrik']],
    ['no name before an aside', 'Tired, Ida Vane left, convinced that “no” was right.', ['Ida Vane']],
    ['an office that was', '“No,” said then-Secretary of State Xanthe Vane.', ['Xanthe Vane']],
    ['an office that will be', '“No,” said President-elect Xanthe Vane.', ['Xanthe Vane']],
    ['a charge with an article', 'Chancellor of the Exchequer Xanthe Vane sat. “No,” the chancellor said.', ['Xanthe Vane']],
    ['whose state stands behind', 'Senate Whip Ida J. Vane of Ohio sat. “No,” Vane said.', ['Ida J. Vane']],
    ['a name behind an acronym', 'The ambassador to the UN Ida Vane sat. “No,” said Vane.', ['Ida Vane']],
    ['whose name was another', 'Ida Vane, formerly known as Karla Lund, sat. “No,” Lund said. “Yes,” Vane said.', ['Ida Vane', 'Ida Vane']],
    ['who was born another', 'Ida Vane (born Lund) sang. “No,” said Lund.', ['Ida Vane']],
    ['who was born somewhere', 'Ida Vane, born in Lund, sang. “No,” said Ida Vane.', ['Ida Vane']],
    ['whose real name it is', '“No,” Zog, whose real name is Ida Vane, said. “Yes,” said Zog.', ['Ida Vane', 'Ida Vane']],
    ['of what year she is', 'She met Player of the Year Ida Vane. “No,” said Vane.', ['Ida Vane']],
    ['the paper of the week', '“No,” said the editor of the Week Herald. “Yes,” said Ida.', ['the editor of the Week Herald', 'Ida']],
    ['where she is from', '“No,” said South Korean-born Ida Vane. “Yes,” Vane added.', ['Ida Vane', 'Ida Vane']],
    ['where it is', '“No,” Boston-based Vane Corp. said.', ['Vane Corp.']],
    ['the first of several', 'Democrats Ida Vane, Tom Lund and Jo Orr met. “No,” said Vane.', ['Ida Vane']],
    ['the first of several bodies', 'Doctors Without Borders, Acme and Orr met. “No,” said Doctors Without Borders.',
      ['Doctors Without Borders']],
    ['a name with a hall in it', 'Ida Hall Vane sang. “No,” said Vane. The Vane Tower Norwick is shut.', ['Ida Hall Vane']],
    ['a show', 'The Ida Vane Show began at nine. “No,” said Vane.', ['Vane']],
    ['a title before a colon', 'It rained.\n\nPrime Minister Ola Quill: “No.”', ['Ola Quill']],
    ['a title behind a dash', '“No.” — President Ola D. Quill', ['Ola D. Quill']],
    ['a headline', 'It rained on Ola Quill.\n\nMayor Quill Tells Strikers: ‘Go Home Now’', ['Ola Quill']],
    ['a title, and a bracket', 'Sen. Kim Quill (D-OH): I do.\nRep. Tom Orr (R-TX): Why?', ['Kim Quill', 'Tom Orr']],
    ['a given name that is a particle', '“No,” said Sen. Al Vane. “Yes,” said Vane.', ['Al Vane', 'Al Vane']],
    ['particles behind a title', '“No,” said Mr. Al Vane. “Yes,” said Jo Al Vane.', ['Mr. Al Vane', 'Jo Al Vane']],
    ['men that are counted', 'MAN 1: I do.\nMAN 2: Why?\nMAN 1: So.\nMAN 2: Oh.', ['MAN 1', 'MAN 2', 'MAN 1', 'MAN 2']],
    ['men in order', '1ST MAN: I do.\n2ND MAN: Why?\n1ST MAN: So.', ['1ST MAN', '2ND MAN', '1ST MAN']],
    ['a note at a name', '“No,” said Ida Vane.² “Yes,” said Tom Orr.³ Vane left.', ['Ida Vane', 'Tom Orr']],
    ['a number at a name', '“No,” said Ida Vane.1 “Yes,” said Tom Orr.2 Vane left.', ['Ida Vane', 'Tom Orr']],
    ['a note at a stop', 'Ida Vane rose.12 “No,” she said.13', ['Ida Vane']],
    ['a number in a name', '“No,” said R2-D2. “Yes,” said Dana77.', ['R2-D2', 'Dana77']]
  ] as [string, string, string[]][])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('what has a body’s things', () => {
  const kinds = (text: string): (string | undefined)[] =>
    attributeQuotes(text, {minConfidence: 0, types: ['indirect']}).speakers.map(({kind}) => kind)
  test.each([
    ['profits', 'Dorval said sales fell. Dorval’s profits fell, too.', 'organization'],
    ['shares', 'Shares of Dorval fell. Dorval said sales fell.', 'organization'],
    ['which', 'Dorval, which makes bells, said sales fell.', 'organization'],
    ['a man’s shares', 'Ida Dorval sold. Dorval’s shares fell. Dorval said sales fell.', 'person'],
    ['whose customers', 'Dorval said sales fell. Dorval’s customers left. He smiled.', 'person'],
    ['a friend', 'Dorval said sales fell. Dorval’s friends left.', 'person'],
    ['a chain', 'Supermarket chain Dorval said sales fell.', 'organization'],
    ['whose chain', 'Chain owner Dorval said sales fell.', 'person'],
    ['a well-known one', 'Greenpeace said sales fell.', 'organization'],
    ['a well-known firm', 'Lufthansa said sales fell.', 'organization'],
    ['a railway', 'Dorval Rail said sales fell.', 'organization'],
    ['who watches', 'Orr Rights Watch said sales fell.', 'organization'],
    ['a country’s gas', 'British Gas said sales fell.', 'organization'],
    ['who oversees oil', 'Oil Minister Ali Roe said sales fell.', 'person'],
    ['what it cut', 'Dorval Bells cut its prices. Dorval Bells said sales fell.', 'organization'],
    ['whose prices', 'Dorval Bells cut his prices. Dorval Bells said sales fell.', 'person'],
    ['a team', 'Dorval Orr have denied that sales fell.', 'organization'],
    ['one of two', 'Ida Vane and Bo Dorval have gone. Dorval said sales fell.', 'person'],
    ['a club', 'Dorval FC said sales fell.', 'organization'],
    ['a listed firm', 'Dorval NV said sales fell.', 'organization'],
    ['who makes trucks', 'The truckmaker said sales fell.', 'organization'],
    ['two families’ firm', 'Dorval & Orr said sales fell.', 'organization'],
    ['a couple', 'Ida & Bo said sales fell.', 'person'],
    ['a firm of Sweden', 'Dorval AB said sales fell.', 'organization'],
    ['who builds homes', 'Dorval Homes said sales fell.', 'organization'],
    ['an article', 'The Blue Anvil said sales fell.', 'organization'],
    ['an article inside', 'The sales fell, the Dorval Blue Anvil said.', 'organization'],
    ['an epithet', 'The Mad Saddler said sales fell.', 'person'],
    ['the Blue Anvil himself', 'The Blue Anvil said he fell.', 'person'],
    ['a capital inside', 'FileHaven said sales fell.', 'organization'],
    ['whose capital is inside', 'MacDorval said sales fell.', 'person'],
    ['who has a capital inside', 'Zorvo McHaven, VanHaven and DuvHaven sold. VanHaven said sales fell.', 'person'],
    ['a statement', 'Dorval said in a statement it would sell.', 'organization'],
    ['whose statement', 'Dorval said in a statement she would sell.', 'person'],
    ['its sales', 'Dorval said that its sales fell.', 'organization'],
    ['who supplies', 'Supplier Dorval said sales fell.', 'organization'],
    ['an agency', 'City transit agency Dorval said sales fell.', 'organization'],
    ['a dam', 'Dorval Hydro said sales fell.', 'organization'],
    ['a team with a plural name', 'The Dorvals said sales fell.', 'group'],
    ['a town’s team', 'The Hull Badgers said sales fell. The Badgers said so, too.', 'group'],
    ['who has a name in -s', 'The Bo Dorvers case is old. Dorvers said sales fell.', 'person'],
    ['whose campaign it is', 'The Dorvers campaign began. The Dorvers who said sales fell came. Dorvers said it was late.', 'person']
  ])('%s', (_, text, kind) => expect(kinds(text)).toEqual([kind]))
})

describe('one body, many names', () => {
  test.each([
    ['initials without brackets', 'The Norwick Bell Ringers Union sued. “No,” the NBRU said.', ['Norwick Bell Ringers Union']],
    ['initials that brackets give to another',
      'The Norwick Bell Union sued the National Boat Union (NBU). “No,” the NBU said.', ['National Boat Union']],
    ['a long name', 'The Union of Honest Old Bell Ringers of Bow (UHOB) sued. “No,” the UHOB said.',
      ['Union of Honest Old Bell Ringers of Bow']],
    ['an office in the name', '“No,” the Justice Department said. “Yes,” said General Motors.', ['Justice Department', 'General Motors']],
    ['a general', '“No,” said General Vane.', ['General Vane']],
    ['a department of two fields', '“No,” said the Department of Health and Human Services. “Yes,” the department said.',
      ['Department of Health and Human Services', 'Department of Health and Human Services']],
    ['two bodies', '“No,” said the Department of Justice and Ida Vane.', ['the Department of Justice and Ida Vane']],
    ['a firm for short', 'Vallo Holdings Inc. sued. “No,” Vallo said. “Yes,” the company said.',
      ['Vallo Holdings Inc.', 'Vallo Holdings Inc.']],
    ['a bank for short', 'Roe Hill Bank sued. “No,” Roe Hill said.', ['Roe Hill Bank']],
    ['whom a foundation is named for', 'The Vane Foundation sued. “No,” Vane said.', ['Vane']],
    ['a paper and its town', 'The New York Times is sold in New York. “No,” New York said.', ['New York']],
    ['whose firm it is', 'Ida Vane leads Vane Industries. “No,” Vane said. “Yes,” the company said.', ['Ida Vane', 'Vane Industries']],
    ['a town’s university', 'Boston University is shut. “No,” said Boston.', ['Boston']],
    ['a verb and a preposition in a name', '“No,” said Save the Children. “Yes,” Transport for London said.',
      ['Save the Children', 'Transport for London']],
    ['a body’s office', 'Red Cross President Ida Vane said: “No.”', ['Ida Vane']],
    ['a country in a name', '“No,” said Swiss Re. “Yes,” said Swiss Ida Vane.', ['Swiss Re', 'Ida Vane']],
    ['those who are saved', 'Save the children, “no one,” said Ida Vane.', ['Ida Vane']],
    ['what lies in a place', '“No,” said the Diocese of Orr. “Yes,” said the Church of Norwick.', ['Diocese of Orr', 'Church of Norwick']],
    ['a judge of a place', '“No,” said District Judge Zorvo Vane of Norwick.', ['Zorvo Vane']]
  ] as [string, string, string[]][])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('all of a description', () => {
  test.each([
    ['rank and country', 'A senior French official said: “No.” “Yes,” said two senior Western diplomats.',
      ['a senior French official', 'two senior Western diplomats']],
    ['a calling and a country', '“No,” said a veteran British actor.', ['a veteran British actor']],
    ['whom others held', '“No,” said the veteran French police held.', ['the veteran']],
    ['a noun first in its sentence', 'Aid groups said: “No.” Village residents said: “Yes.”', ['Aid groups', 'Village residents']],
    ['what is no noun', 'Overnight police said: “No.” Oh officials said: “Yes.” Tuesday others said: “Well.”',
      ['police', 'officials', 'others']],
    ['how many', 'A poll of 1,000 adults said: “No.” More than 2,000 doctors said: “Yes.”', ['a poll', 'more than 2,000 doctors']],
    ['who may well do it', 'The survey of 812 likely voters, released Monday, said: “No.”', ['the survey of 812 likely voters']]
  ] as [string, string, string[]][])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('whom a description and a name between commas mean', () => {
  test.each([
    ['a company', 'The airline, Zorvo, said: “No.” The airline said: “Yes.”', ['Zorvo', 'Zorvo']],
    ['a source', 'The dam “leaks,” according to the city’s utility, Zorvo Lund.', ['Zorvo Lund']],
    ['a utility with a valley in its name', 'The utility, Norwick Valley Power, said: “No.” The utility said: “Yes.”',
      ['Norwick Valley Power', 'Norwick Valley Power']],
    ['a paper with its article', 'A local paper, the Norwick Echo, said: “No.”', ['Norwick Echo']],
    ['whom a company is beside', 'The airline, Zorvo said, was “late.” “No,” said the airline.', ['Zorvo', 'the airline']],
    ['who left a company', 'He left the airline, Zorvo, who knew, said: “No.” “Yes,” said the airline.', ['Zorvo', 'the airline']],
    ['two', 'The airline, Zorvo, and its union said: “No.”', ['the airline, Zorvo, and its union']],
    ['a spokesman', 'A spokesman for the airline, Zorvo Lund, said: “No.” “Yes,” said the airline.', ['Zorvo Lund', 'the airline']],
    ['an office of a body', 'The Secretary of the Bell Council, Ida Roe, said: “No.”', ['Ida Roe']],
    ['an office of a national body', 'The President of the National Traders Forum, Ida Roe, said: “No.”', ['Ida Roe']],
    ['no bearer', 'The Secretary of the Bell Council said: “No.”', ['the Secretary of the Bell Council']],
    ['a bearer without a comma', 'President of the National Traders Forum Zorvo Lund said: “No.”', ['Zorvo Lund']],
    ['a charge', 'Minister of the Interior Zorvo Lund said: “No.” Minister of Works Ida Roe said: “Yes.”', ['Zorvo Lund', 'Ida Roe']],
    ['a seat', 'The Member of Parliament for the area, Zorvo Lund, said: “No.” The Member for Norwick, Ida Roe, said: “Yes.”',
      ['Zorvo Lund', 'Ida Roe']],
    ['a title with its article', 'The Archdeacon, the Venerable Ida Roe, said: “No.” The vicar, the Rev Zorvo Lund, said: “Yes.”',
      ['Ida Roe', 'Zorvo Lund']],
    ['an office that is a name', 'The Dean, the Very Rev Ida Roe, said: “No.” Dean, Ida Roe said, was “late.”', ['Ida Roe', 'Ida Roe']],
    ['of where he is', 'The Bishop of Norwick, the Rt Rev Ida Roe, said: “No.”', ['Ida Roe']],
    ['another coach', 'The coach, Ida Roe, said: “No.” The coach, Zorvo Lund, said: “Yes.”', ['Ida Roe', 'Zorvo Lund']],
    ['where she is a guide', 'Ida Roe, a guide in Orr, Miss., said: “No.” “Yes,” Roe said.', ['Ida Roe', 'Ida Roe']],
    ['one of them', 'One of them, Zorvo Lund, said: “No.” One of them, Ida Roe said, was “late.”', ['Zorvo Lund', 'Ida Roe']],
    ['one of them alone', 'One of them, in Norwick, said: “No.”', ['one of them']]
  ] as [string, string, string[]][])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('what goes before and behind a name', () => {
  test.each([
    ['titles', '“No,” said Cr Ida Roe. “Yes,” said Garda Zorvo Lund. “Well,” said Canon Bo Lee.', ['Ida Roe', 'Zorvo Lund', 'Bo Lee']],
    ['offices', '“No,” said Taoiseach Ida Roe. “Yes,” said SP Zorvo Lund. “Well,” said Doña Inés Lee.', ['Ida Roe', 'Zorvo Lund', 'Inés Lee']],
    ['a seat', '“No,” said TD Zorvo Lund. “Yes,” said Ida Roe TD.', ['Zorvo Lund', 'Ida Roe']],
    ['a winner', 'Oscar-winner Lund said: “No.” Emmy-winning Roe said: “Yes.”', ['Lund', 'Roe']],
    ['a school year', 'Third-grader Ida Roe said: “No.” Ten-year-old Zorvo Lund said: “Yes.”', ['Ida Roe', 'Zorvo Lund']],
    ['a given name in two parts', 'Ji-man Roe said: “No.” Jae-man Lund said: “Yes.”', ['Ji-man Roe', 'Jae-man Lund']],
    ['a guard again', 'Garda Ida Roe said: “No.” “Yes,” said Garda Roe.', ['Ida Roe', 'Ida Roe']],
    ['a secretary for short', '“No,” the CS, Ida Roe, said. “Yes,” said the CS.', ['Ida Roe', 'Ida Roe']],
    ['a label', 'Ida Roe spoke.\n\nMain points:\n\nShe called it “late.”', ['Ida Roe']],
    ['who claims it', 'Zorvo claims: “No.” “Yes,” said Zorvo.', ['Zorvo', 'Zorvo']],
    ['no title', '“No,” said the venerable man. “Yes,” said Garda Síochána.', ['the venerable man', 'Garda Síochána']],
    ['a party and a state', 'Sen. Ida Roe, D-N.Y., chairman of the panel, said: “No.” Rep. Bo Lee, R-Ohio, who left, said: “Yes.”',
      ['Ida Roe', 'Bo Lee']],
    ['a firm', 'Zorvo, Inc. said: “No.” Zorvo Bells, Ltd., said: “Yes.”', ['Zorvo, Inc.', 'Zorvo Bells, Ltd.']],
    ['a firm, then its words', '“No,” said Zorvo Bells, Inc. “Yes.”', ['Zorvo Bells, Inc.']],
    ['a county', '“No,” said Ida Roe, of Naas, Co. Kildare. “Yes,” said Roe.', ['Ida Roe', 'Ida Roe']],
    ['who runs a firm', 'Ida Roe, who runs Zorvo Corp., said: “No.”', ['Ida Roe']]
  ] as [string, string, string[]][])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('who is called by a title, or spoken to', () => {
  test.each([
    ['the only grandfather', '“No,” said Grandpa Lev. Grandpa sat. “Yes,” said Grandpa.', ['Grandpa Lev', 'Grandpa Lev']],
    ['one of two grandmothers', 'Grandma Lev sat by Grandma Roe. “Yes,” said Grandma.', ['Grandma']],
    ['his lady’s name', '“No,” said Lady Orr. Orr sat. “Yes,” said Orr.', ['Lady Orr', 'Orr']],
    ['her own name', '“No,” said Lady Orr. ' + 'Orr sat. She rose. '.repeat(5) + '“Yes,” said Orr.', ['Lady Orr', 'Lady Orr']],
    ['a courtesy', '“Please, Miss.”\n\n“What?”', [undefined, undefined]],
    ['a teacher', '“Miss said so,” said Tom. Miss rose. “Yes,” said Miss.', ['Tom', 'Miss']],
    ['who is to be asked', '“Ask Tom,” said Ida. Tom came in. “Yes,” said Tom.', ['Ida', 'Tom']],
    ['a first name that is a verb', '“Grant Lee left,” said Ida. “Yes,” said Lee.', ['Ida', 'Grant Lee']],
    ['whence he speaks', '“No,” called the man from the window. “Yes,” the man said.', ['the man from the window', 'the man from the window']],
    ['whence he speaks who is known', 'The man rose. “No,” called the man from the window.', ['the man']],
    ['two courts', 'The court of Ohio said “no.” The court of Iowa said “yes.” The court said “well.”',
      ['the court of Ohio', 'the court of Iowa', 'the court of Iowa']]
  ] as [string, string, (string | undefined)[]][])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('where a report comes from', () => {
  test.each([
    ['a day', 'Norwick: Ida Roe on Friday told reporters the man was “late”.', ['Ida Roe']],
    ['who she is', 'NORWICK: Ida Roe, a guide, said the man was “late”.', ['Ida Roe']],
    ['a headline', 'Ida Roe: Dam on Friday will be “late”', ['Ida Roe']]
  ] as [string, string, string[]][])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

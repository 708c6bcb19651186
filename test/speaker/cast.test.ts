import {describe, expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'
import type {KnownSpeaker} from '../../src/index.js'

const speakers = (text: string, known?: readonly KnownSpeaker[]): (string | undefined)[] =>
  attributeQuotes(text, known ? {speakers: known, minConfidence: 0} : {minConfidence: 0})
    .quotes.map(({speaker}) => speaker?.name)

describe('who is meant, without a cast', () => {
  test.each([
    ['a surname is the one’s who is introduced first',
      'Ida Vane sang. Her cousin Karl Vane drove. “No,” said Vane. “Yes,” said Karl Vane.', ['Ida Vane', 'Karl Vane']],
    ['a rank stays with a surname', '“No,” said Admiral Pell.', ['Admiral Pell']],
    ['an office does not', '“No,” said Mayor Pell.', ['Pell']],
    ['a rank alone is whose rank it is', 'Admiral Pell came in. “No,” said the Admiral.', ['Admiral Pell']],
    ['a shortened title alone', 'Dr. Finch came in. “No,” said the doctor.', ['Dr. Finch']],
    ['another’s office', 'Dr. Finch came in. “No,” said the mayor.', ['the mayor']],
    ['a knight is no mister', 'Sir Hugh Pell sat. “No,” said Mr. Pell.', ['Mr. Pell']],
    ['a wife with her husband’s name', '“No,” said Mrs. John Pell while the evening slowly ended.', ['Mrs. John Pell']],
    ['a surname with particles', 'Ida de Wit sang. “No,” said de Wit.', ['Ida de Wit']],
    ['two surnames before the full name', 'Ríos Vega sang all evening. Then Ana Ríos Vega sat down. “No,” said Ríos Vega.', ['Ana Ríos Vega']],
    ['initials', 'J. P. Pell sang. Then Pell sat. Pell slept. “No,” said Pell.', ['J. P. Pell']],
    ['an article of Arabic', 'Omar al-Harun sang. “No,” said al-Harun. “Never,” said Harun.', ['Omar al-Harun', 'Omar al-Harun']],
    ['a countryman is described', '“No,” said an old Frenchman. “Yes,” said the Italian.', ['an old Frenchman', 'the Italian']],
    ['a countryman is the same again', '“No,” said an American. “Yes,” said the American.', ['an American', 'an American']],
    ['a name like a people', '“No,” said Ann French.', ['Ann French']],
    ['two of a family', '“No,” said the Miss Lees. “Yes,” said Miss Lee.', ['the Miss Lees', 'Miss Lee']],
    ['a name that ends in s', '“No,” said Miss Roberts. The Miss Roberts I know left.', ['Miss Roberts']],
    ['who is asked stands beside no description', '“I want to be your neighbour, Sir Hugh, as you know.” “No,” said Sir Hugh.',
      ['Sir Hugh', 'Sir Hugh']],
    ['who acts behind an owner', 'In spite of the attack on Ann’s cousin, Sir Hugh no longer sat. “No,” said the cousin.', ['Ann’s cousin']],
    ['who is beside a woman', 'Sir Hugh spoke to a niece, Sir Hugh’s own. “No,” said the niece.', ['a niece']],
    ['whose calling or hair tells who acts', '“No,” said Ann.\n\nThe navigator opened one eye. “Yes.”\n\n“Why?” said Ann.\n\nThe blonde shrugged. “Because.”',
      ['Ann', 'the navigator', 'Ann', 'the blonde']],
    ['hair is no one', '“No,” said Ann Roe.\n\nHer blonde hair shone. “Yes.”', ['Ann Roe', 'Ann Roe']],
    ['a house to which all go is no one',
      'They went to Orrowick. Ann came from Orrowick. At Orrowick she slept. She rode to Orrowick. They left for Orrowick. ' +
        'In May she was at Orrowick. She walked from Orrowick. Orrowick was old. They spoke of Orrowick. She drove to Orrowick. From Orrowick they walked. She ran to Orrowick. “No,” said Ann.\n\n“Yes.”',
      ['Ann', 'Ann']],
    ['who is sworn by, and speaks', 'God looked at Ann Roe. “No,” said God.', ['God']],
    ['Mama of those who speak', '“Mama!” cried Ida. Mama slept. “Go,” said her mother.', ['Ida', 'Mama']],
    ['Mama of who tells it', 'Mama slept. Mama sat up. “Go,” said my mother.', ['Mama']],
    ['two adjectives', '“No,” said the tall and thin man. “Yes,” said a deep and hoarse voice.',
      ['the tall and thin man', 'a deep and hoarse voice']],
    ['two people', '“No,” said the boy and the old man.', ['the boy and the old man']],
    ['whose low voice it is', '“No,” cried the low voice of Ann Roe.', ['Ann Roe']],
    ['Jesus, who does something', 'Jesus grinned at Ann Roe. “You are late,” he told Ann Roe.', ['Jesus']],
    ['a team with the name of someone', 'The Cleveland Browns met Paul Brown. “No,” said the Browns.', ['Cleveland Browns']],
    ['a surname that is short for a title', 'Tom Barr was robbed. “No,” Mr Barr said.', ['Tom Barr']],
    ['an MP with a rare name', 'Zorba Hale MP came. “No,” Hale said.', ['Zorba Hale']],
    ['an MP by the place', 'Zorba Hale sat by the Bow Hill MP. “No,” the MP said.', ['the Bow Hill MP']],
    ['a knight whose name is a small word elsewhere', '“No,” said Sir Des Hale. “Yes,” said Sir Des.', ['Des Hale', 'Des Hale']],
    ['a councillor, for short', '“No,” said Coun Ida Hale.', ['Ida Hale']],
    ['who is elected', 'Governor-elect Ida Hale won. “No,” the governor-elect said.', ['Ida Hale']],
    ['two who go on', 'Ida Roe and Bo Hale came. “No,” said Ida Roe and Bo Hale. “Yes,” they added.', ['Ida Roe and Bo Hale', 'Ida Roe and Bo Hale']],
    ['two of one surname and two titles', 'Rep. Ida Hale met Sen. Bo Hale, her cousin. “No,” Sen. Hale said.', ['Bo Hale']],
    ['a name that is a title elsewhere, before a stop', '“No,” said Di. “Yes,” said Bo.', ['Di', 'Bo']],
    ['a title before a nickname', '“No,” said Gen. “Tug” Roe.', ['Gen. “Tug” Roe']],
    ['a team by its last name', 'The Hull Badgers met Paul Orr. “No,” said the Badgers. “Yes,” they added.', ['Hull Badgers', 'Hull Badgers']],
    ['a mother and a daughter who answer each other', 'Ida Roe sat by Mrs. Roe. “Do you, dear?” said Mrs. Roe.\n\n“Yes,” said Ida.',
      ['Mrs. Roe', 'Ida Roe']],
    ['a clergyman whose name ends in s', 'The Rev. Tom Stephens met Stephen Hall. “No,” the Rev. Stephens said.', ['Tom Stephens']],
    ['a gendered office behind a small word', '“No,” said Bob Hall. “Yes,” said state Assemblyman Tom Lee.', ['Bob Hall', 'Tom Lee']],
    ['who is spoken of by a full name', '“I spoke to the mayor, Tom Lee, on Monday,” said Ann. “No,” said the mayor.', ['Ann', 'Tom Lee']],
    ['what somebody argues of a countryman', 'The Italian, Roe argued, lied. “No,” said the Italian.', ['the Italian']],
    ['an office of two fields', '“No,” said Health and Human Services Secretary Ida Roe.', ['Ida Roe']],
    ['a ship is no man', '“No,” the captain of the USS Ida Roe said.', ['the captain of the USS Ida Roe']],
    ['another parent is someone else',
      'Parent Ida Roe, who has a son, said “no.” Another parent, who left, said “yes.”', ['Ida Roe', 'another parent']],
    ['who stands beside the name', 'Piet Roe, a baker, sat. “No,” said the baker.', ['Piet Roe']],
    ['the sister of a duchess is no duchess', 'Ann Roe, the duchess’s sister, sat. “No,” said the duchess.', ['the duchess']],
    ['whose spokesman he is', 'Piet Roe, the president’s spokesman, sat. “No,” said the president. “Yes,” said the spokesman.',
      ['the president', 'Piet Roe']],
    ['the president of a firm', 'Piet Roe, the firm’s president, sat. “No,” said the president.', ['Piet Roe']],
    ['the president of a board', 'Piet Roe, president of the town’s board, sat. “No,” said the president.', ['Piet Roe']],
    ['a duchess who is spoken to beside a man', '“I agree with Sir Hugh, Duchess,” said Ida. “No,” said the duchess.', ['Ida', 'Duchess']],
    ['a woman beside a man who is spoken to', '“If a man loves a woman, William does,” said Bea. “No,” said the woman.',
      ['Bea', 'a woman']],
    ['who is asked to take someone', '“Take this guest, Matthew, to his room,” said Bea. “No,” said the guest.', ['Bea', 'this guest']],
    ['who is asked to greet someone', '“Make a bow to the nurse, Oliver,” said Bea. “No,” said the nurse.', ['Bea', 'the nurse']],
    ['a mayor of whom it is told', '“The mayor, Piet Roe, sat,” said Ida. “No,” said the mayor.', ['Ida', 'Piet Roe']],
    ['a mayor of whom more is told', '“This mayor, Piet Roe, who sat, left,” said Ida. “No,” said the mayor.', ['Ida', 'Piet Roe']],
    ['a cousin of who speaks', '“I met my cousin, Piet Roe, in Bow,” said Ida. “No,” said the cousin.', ['Ida', 'Piet Roe']],
    ['a chairman may be a woman', '“Ms. Roe, the chairman of Acme, sat,” said Bea. “No,” said the chairman.', ['Bea', 'Ms. Roe']],
    ['a father may be called Tracy', 'Tracy Pell, the boy’s father, sat. “No,” said the father.', ['Tracy Pell']],
    ['two of a list are two', 'The baker, Piet Roe, and I sat. “No,” said the baker.', ['the baker']],
    ['an organization by its noun', 'The Norwick Museum is shut. “No,” the museum said.', ['Norwick Museum']],
    ['a calling before a full name', '“No,” said Bellmaster Piet Roe.', ['Piet Roe']],
    ['an office within the name of a body',
      'The Harrow County Sheriff’s Office said that there was “nothing to see.”', ['Harrow County Sheriff’s Office']],
    ['owners within the name of a body',
      'The Norwick Tenants’ Union said that there was “nothing to see.”', ['Norwick Tenants’ Union']],
    ['a branch in a country', '“No,” said RBT England.', ['RBT England']],
    ['the first word of what is said', 'Priya sat down. “Lemon.” “Lemon?” said Ann Roe.', ['Priya', 'Ann Roe']],
    ['a name in front of what is done', 'Lemon laughed. “Lemon,” said Priya. “What?” said Lemon.', ['Priya', 'Lemon']],
    ['he in what someone tells', 'Ida Vane sang to Tom Roe. “Your father left. ‘Go,’ he said.” Tom Roe laughed.',
      ['Ida Vane', 'your father']],
    ['an apposition with a hyphen', '“No,” the baker, Hye-jin Park, said.', ['Hye-jin Park']],
    ['an office of three words', 'Chief financial officer Ida Vane saw it. “No,” said the chief financial officer.', ['Ida Vane']],
    ['who tells it said nothing', '“No,” Ida Vane told Tom Roe, according to two aides.', ['Ida Vane']],
    ['a man behind his calling', 'And Tam the tinker sang. “No,” said the tinker. “Yes,” said Tam.', ['Tam', 'Tam']],
    ['who is shown to someone', 'He showed Tam the tinker. “No,” said the tinker.', ['the tinker']],
    ['who is no king', 'The King of the Far Hills came in. “No,” he said.', ['the King']],
    ['one of two without a noun', '“No,” said the younger one. “Yes,” the tall one said.', ['the younger one', 'the tall one']],
    ['my aunt', 'Aunt Bea sang to me. “No,” said my aunt.', ['Aunt Bea']],
    ['her aunt', 'Aunt Bea sang to Ida. “No,” said her aunt.', ['Aunt Bea']],
    ['one of two aunts', 'Aunt Bea sang to Aunt Ida. “No,” said my aunt.', ['my aunt']],
    ['who is described twice', 'The captain, a heavy man with a scar, spat. “No.”', ['the captain']],
    ['who stands beside another', 'The nurse, a clerk, and a guide sat. “No,” said the clerk.', ['a clerk']],
    ['her ladyship', 'Lady Pell sang. “No,” said her ladyship.', ['Lady Pell']],
    ['my mother', 'Mom sang to me. “No,” said my mother.', ['Mom']],
    ['a mother whom only quotations name', 'I sang. “Is Mom there?” said Tom. “No,” said my mother.', ['Tom', 'my mother']],
    ['a lady and her son', 'Wade Pell sat down. “No,” said Mrs. Pell.', ['Mrs. Pell']],
    ['what is no woman', '“Come,” said Mrs. Pell. “Why?” said the goose. Mrs. Pell sat. “No,” it said.', ['Mrs. Pell', 'the goose', 'the goose']],
    ['what a page is called', 'Mayor Ellis came. He read a page called “Ellis Watch.” “No,” said Ellis.', ['Ellis']],
    ['whose child someone is', 'The child of a baker, Ida Vane sang. “No,” said the baker.', ['a baker']],
    ['a name behind what hangs on a description', '“No,” said the mayor of Bow Lake, Ida Vane.', ['Ida Vane']],
    ['a name that begins the next clause', 'In a note to the mayor of Bow, Ida Vane said “no.”', ['Ida Vane']],
    ['an adviser between two names', 'In a note to the Herald, her adviser, Tom Roe, said: “No.”', ['Tom Roe']],
    ['a name behind according to a description', 'According to the aide, Ida Vane was “late.”', ['the aide']],
    ['a name that opens no clause before a calling', 'After examining Ida Vane the doctor said, “No.”', ['the doctor']],
    ['a sister of another kind', 'Sister Vane came in with Tom Roe. “No,” his sister said.', ['his sister']],
    ['whose voice it is', '“Come in,” called a girl’s voice. “No,” came the captain’s voice.', ['a girl', 'the captain']],
    ['adjectives between commas', '“No,” broke in a thin, elderly gentleman.', ['a thin, elderly gentleman']],
    ['what stands before a comma and a name', 'In the room, young Ida Vane said, “No.”', ['Ida Vane']],
    ['an adjective that is an adverb, too', '“No,” cried a loud voice.', ['a loud voice']],
    ['the same voice', '“No,” cried a loud, hoarse voice. “Who?” said Roe. “Me,” cried the same voice.',
      ['a loud, hoarse voice', 'Roe', 'a loud, hoarse voice']],
    ['a third, which is no part', '“No,” added a third proud matron.', ['a third proud matron']],
    ['a part of the body', 'He laid his head back. “No,” he said.', [undefined]],
    ['who came in, otherwise described', 'A stout elderly woman sat there. A boy came in. “No,” said the old lady. “Yes,” said the lad.',
      ['a stout elderly woman', 'a boy']],
    ['what someone was is nobody who came in', 'Tom sat. He had been a baker’s boy. “No,” said the boy.', ['the boy']],
    ['who is there is', 'Behind her was a baker’s boy. “No,” said the boy.', ['a baker’s boy']],
    ['when one was young', 'It had been, in its youth, a hat. “No,” replied that gentleman.', ['that gentleman']],
    ['one of two who came in', 'A man sat there. Another man came in. “No,” said the stranger.', ['the stranger']],
    ['a child is no old gentleman', 'A small boy came in. “No,” said the old gentleman.', ['the old gentleman']],
    ['the first and the third', 'Men sat there. “No,” said the first man. “Yes,” said the third man.', ['the first man', 'the third man']],
    ['her visitor, who may be another', 'Mrs. Pell saw that a stranger sat there. “No,” said her visitor.', ['her visitor']],
    ['that lady', 'Mrs. Pell poured tea for Mr. Roe. “No,” said that lady.', ['Mrs. Pell']],
    ['that gentleman, who was spoken to', '“You too, Pell?” asked Roe.\n\n“No,” said that gentleman.', ['Roe', 'Pell']],
    ['the latter', 'Ida met Roe. “No,” said the latter.', ['Roe']],
    ['who gives a name', 'A girl sat. “Who?” said Tom. “I am Ida Vane,” the girl said. “No,” said the girl.',
      ['Tom', 'Ida Vane', 'Ida Vane']],
    ['he who gives a name', 'Roe sat. “I’m Tom Vane,” he said.', ['Tom Vane']],
    ['whom nothing but a pronoun tells', 'She met Zorblax Quimby at the gate. “No,” he said.', ['Zorblax Quimby']],
    ['a place', 'An old man dreamt of the hills of Orrowick. The rain fell. “No,” he said.', ['an old man']],
    ['a ship', 'Ann Roe rose. The Zorbel sank. “No,” she said.', ['Ann Roe']],
    ['a ship that nobody is beside', 'The Zorbel sank. “No,” he said.', ['Zorbel']],
    ['a hatter', 'Ann Roe rose. “Yes,” said the Zorbel. The Zorbel sat down. “No,” he said.', ['Zorbel', 'Zorbel']],
    ['an illness', 'Ann Roe rose. Zorbel’s is cruel. “No,” she said.', ['Ann Roe']],
    ['a number of a platform', 'Ann Roe rose. Zorbel Nine was empty. “No,” she said.', ['Ann Roe']],
    ['a cottage', 'Ann Roe rose. Zorbel Cottage was empty. Church Lane was flooded. “No,” she said.', ['Ann Roe']],
    ['a storm', 'Ann Roe rose. Hurricane Ida came. “No,” she said.', ['Ann Roe']],
    ['several who are heard', 'Tom Roe heard the mayor of Bow say, “No.”', ['the mayor of Bow']],
    ['one of several', 'It rained. “No,” one of the coaches said.', ['one of the coaches']],
    ['one of several, with a name', '“No,” said one of the coaches, Ida Vane.', ['Ida Vane']],
    ['whom another quotes', 'A paper quoted Ida Vane as saying: “No.”', ['Ida Vane']],
    ['who is told speaks next', 'Ida Vane told Tom Roe, “Go.”\n\n“No.”', ['Ida Vane', 'Tom Roe']],
    ['who tells in the passive', '“Wait here,” Tom Roe was told by Ida Vane.', ['Ida Vane']],
    ['an owner in the plural', 'It was late. “No,” the boys’ father said.', ['the boys’ father']],
    ['who leads such owners', '“No,” said the workers’ leader, Ida Vane.', ['Ida Vane']],
    ['she is no man', 'Mr. Roe met Mrs. Vane there. “No,” she said.', ['Mrs. Vane']],
    ['a date', 'On April 9 it rained. June 10 was dry. “No,” said Ida Vane.', ['Ida Vane']],
    ['someone named so', '“No,” said a woman named Ida Vane.', ['Ida Vane']],
    ['an adjective that begins a sentence', 'Tom Roe sat. Old Tom, who was tired, slept. “No,” said Tom Roe.', ['Tom Roe']],
    ['kin of someone named', 'Ann’s sister came in. “Two,” said the sister.', ['Ann’s sister']],
    ['kin of another', 'Ann’s sister came in. “Two,” said Tom’s sister.', ['Tom’s sister']],
    ['kin of several', 'Ann’s sister came in, and Tom’s sister. “Two,” said the sister.', ['Tom’s sister']],
    ['kin of someone without a name', 'Tom’s mother sat. The boy’s mother rose. “Two,” said the mother.', ['the boy’s mother']],
    ['kin of one’s own', 'Tom’s wife left him. Roe and his wife sat. “Two,” said the wife.', ['his wife']],
    ['kin of nobody', 'Tom’s brother left. A boy and a brother came. “Two,” said the brother.', ['a brother']],
    ['kin of another behind it', 'Ann’s wife sat. The wife of the mayor sat. “Two,” said the wife.', ['the wife']],
    ['other kin', 'Ann’s sister came in. “Two,” said the mother.', ['the mother']],
    ['kin with an adjective', 'Ann’s sister came in. “Two,” said the other sister.', ['the other sister']],
    ['no kin', 'Ann’s driver came in. “Two,” said the driver.', ['the driver']],
    ['a creature that acts', 'The dragon lifted its head. “Who comes?” it said.', ['the dragon']],
    ['a creature that spoke', '“Go,” the owl said. “No,” said the old mouse. “Go,” it said again.', ['the owl', 'the old mouse', 'the old mouse']],
    ['no creature', 'The door creaked. “Who comes?” it said.', [undefined]],
    ['whom the text calls a man', 'Quill sat down. He was tired. He slept.\n“Who is it?”\n“Let me in,” it said.', ['Quill', undefined]],
    ['whom it calls nothing', 'Quill woke up.\n“Let me in,” it said.', ['Quill']],
    ['a creature that is bought', 'The board bought a dog. “We like it,” it said.', ['the board']],
    ['a creature that is blamed', 'The report blames a fox. “It came by night,” it said.', ['the report']],
    ['a letter nearer than a creature', 'The fox ran by. Tom read the card. “Come at six,” it said.', ['the card']],
    ['a creature in front of its noun', 'The company’s goat farm closed. “We regret it,” it said.', ['the company']],
    ['a style of someone', '“Two,” said her Grace.', ['her Grace']],
    ['a name for a style', 'Tom told her Grace had “left.” “Two,” said Grace.', ['Tom', 'Grace']],
    ['a longer name for a style', 'She gave him her Grace Kelly look. “No,” she said.', ['Grace Kelly']],
    ['a creature beside a man', 'The dog looked at Tom. “Sit,” he said.', ['Tom']],
    ['a creature that never speaks', 'The dog barked. “Quiet!” Tom said. The dog sat. “Good,” he said.', ['Tom', 'Tom']],
    ['it is no one with a given name', 'The firm apologized to Karl Roe. “We regret it,” it said.', ['the firm']],
    ['a given name that is an auxiliary', 'The actor Will Roe sang. “No,” said Roe.', ['Will Roe']],
    ['I in one’s own words', 'Ida Vane sang. Ann Roe left. “I said, ‘We go.’ Did I?” said Ann Roe.', ['Ann Roe', 'Ann Roe']],
    ['whom a source of many words brought in',
      'A trader in Ohio, who knew, said that it was “late.” “No,” the trader said.', ['a trader in Ohio', 'a trader in Ohio']],
    ['the next one', 'A trader in Ohio said that it was “late.” Then a trader came. “No,” the trader said.',
      ['a trader in Ohio', 'a trader']],
    ['titles of several', 'It rained on Justices Ida Vane and Karl Roe for an hour. “No,” said Ida Vane.', ['Ida Vane']],
    ['a family firm', 'The firm of Tillman & Sons, which had waited for years, sued. “No,” Tillman & Sons said.', ['Tillman & Sons']],
    ['an office with its charge beside the name',
      'But the head of the Norwick Union, Ida Vane, sat. “No,” the head of the Norwick Union said.', ['Ida Vane']],
    ['kin beside a name with its calling', 'Her wife, the poet Ida Vane, called it “late” that evening.', ['Ida Vane']],
    ['an age', 'Rovers coach Karl Roe saw it. “No,” said the 52-year-old.', ['Karl Roe']],
    ['the age of another', 'A 19-year-old man was held. Ida Vane led the hunt. “No,” the 19-year-old said.', ['the 19-year-old']],
    ['a name within a longer description',
      'A 34-year-old Bow Street guard came in that evening. “No,” the guard said.', ['a 34-year-old Bow Street guard']],
    ['the noun of a longer description before',
      'A union official, who knew, came. “No,” the official said.', ['a union official']],
    ['the noun of another before', 'A tall guard and a union official came. “No,” the guard said.', ['a tall guard']],
    ['no month', 'Ida Vane will wait until June. “No,” she said.', ['Ida Vane']],
    ['June in person', 'Ida Vane waited until June came. “No,” said June.', ['June']],
    ['a given name that is a word of grammar', 'Nobody laughed there. Per Dahl, a guide at the mill, said “no.”', ['Per Dahl']],
    ['the word of grammar', 'Per Dahl, it works better “than the old boats.”', ['Dahl']],
    ['a surname that begins with St', 'Jack St Clare sat there in silence. “No,” said Lady St Clare.', ['Lady St Clare']],
    ['a hotel that is named for its owner', 'A wire from ROE HOTEL NORWICK came. “No,” said Roe.', ['Roe']],
    ['a wife whose given name no table knows', '“No,” said Mrs. Borva Pell while the evening slowly ended.', ['Borva Pell']],
    ['a wife with her own name', '“No,” said Mrs. Mary Pell while the evening slowly ended.', ['Mary Pell']],
    ['a given name that two share, right behind the full name',
      'Hugh Hill ran. Hugh Hill fell. Hugh Roe sat. “No,” said Hugh.', ['Hugh Roe']],
    ['a day that is a name', 'They sat. “It floats,” said Friday. “It sinks,” said Ida Pell. “Wait,” said Friday.',
      ['Friday', 'Ida Pell', 'Friday']],
    ['a day', 'They sat. “It floats,” Ida Pell said Friday. “It sinks,” Max Lee said Friday.', ['Ida Pell', 'Max Lee']],
    ['a title that is a calling', 'Nurse Ada Bell came. “No,” said the nurse.', ['Ada Bell']],
    ['someone’s voice', 'Ida Pell hid. “No,” said the voice of Max Lee. “Yes,” said Ida Pell’s voice.', ['Max Lee', 'Ida Pell']],
    ['whose voice comes', '“No,” came Max Lee’s voice from the hall.', ['Max Lee']],
    ['whose voice is low', 'Max Lee’s voice was low. “No.”', ['Max Lee']],
    ['a voice', 'Ida Pell hid. “No,” said a voice.', ['a voice']],
    ['a couple', 'Mr. and Mrs. Hale came in. “Yes,” he said. “No,” said Mr. and Mrs. Hale.', ['Mr. Hale', 'Mr. and Mrs. Hale']],
    ['a lord by his office', '“No,” said the Keeper of the Keys. “Yes,” said the Keeper.',
      ['Keeper of the Keys', 'Keeper of the Keys']],
    ['a lord by where he is one', '“No,” said the Warden of the North. “Yes,” said the Steward of Osk.',
      ['Warden of the North', 'Steward']],
    ['a duke by his land', 'The Duke of Bow came in. “No,” said Bow. “Yes,” said the duke.', ['Duke of Bow', 'Duke of Bow']],
    ['a count by two words', 'The Count of Monte Orro bowed. “No,” said Monte Orro. “Yes,” said the Count.',
      ['Count of Monte Orro', 'Count of Monte Orro']],
    ['two of a rank', '“No,” said the Earl of Bow. “Yes,” said the Earl of Tarn. “Why?” said the earl.',
      ['Earl of Bow', 'Earl of Tarn', 'Earl of Tarn']],
    ['what is no count', 'He lost count of Ann Roe. “No,” said Tom Lee.', ['Tom Lee']],
    ['auxiliaries that are names', '“I will,” Will said. “You may,” May said. Will laughed. “Yes,” he said.', ['Will', 'May', 'Will']],
    ['an auxiliary', '“No,” said Tom Lee. Will you come? “Yes,” Ann Roe said.', ['Tom Lee', 'Ann Roe']],
    ['a month that is a name', '“Not in March,” March said. “No,” said March.', ['March', 'March']],
    ['a noun that is a name', '“I am no baker,” Baker said. Baker sat. “Yes,” said Baker.', ['Baker', 'Baker']],
    ['who spake', 'Quoth Sir Hugh Pell, “No.” Then spake the king, “Go.”', ['Hugh Pell', 'the king']],
    ['a couple of rank', 'Lord and Lady Ash sat down. “No,” he said. “Yes,” she said.', ['Lord Ash', 'Lady Ash']],
    ['a couple with his given name', 'Mr. and Mrs. John Hale came in. “Yes,” said Mr. Hale.', ['Mr. Hale']],
    ['a title by itself', 'It was Mr. someone, and Mrs. Hale knew. “No,” said Mrs. Hale.', ['Mrs. Hale']],
    ['a lady and who joins her', 'Mrs. Roe got up. Ida Roe stood behind her. “No,” said Mrs. Roe. “Yes,” said Ida Roe.',
      ['Mrs. Roe', 'Ida Roe']],
    ['a lady who was named in full', 'Ida Roe got up. “No,” said Mrs. Roe. “Yes,” said Ida Roe.', ['Ida Roe', 'Ida Roe']],
    ['a nurse without an article', '“No,” said nurse.', ['nurse']]
  ] as [string, string, string[]][])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))

  test('who is sworn by does not speak', () => {
    expect(speakers('God knew that Ann Roe lied. “No,” said Ann Roe.\n\n“Yes.”')).toEqual(['Ann Roe', 'Ann Roe'])
  })
})

test.each([
  ['“No,” said Ida Pell, president of the Norwick Union, on Monday.', 'president of the Norwick Union'],
  ['“No,” said Ida Pell, then general secretary of Local 5.', 'general secretary of Local 5'],
  ['“No,” said Ida Pell, an assistant United States attorney.', 'assistant United States attorney'],
  ['“No,” said Ida Pell, a former bank teller.', null],
  ['The ministry’s chief economist, Ida Pell, said “no” to it.', 'ministry’s chief economist'],
  ['“No,” said Ida Pell, mayor Roe’s aunt.', null],
  ['US President Ida Pell called it “dead.”', 'US President'],
  ['“No,” said Ida Pell, chief of staff at Acme.', 'chief of staff'],
  ['“No,” said director of communications Ida Pell.', 'director of communications'],
  ['“No,” said then-Secretary of State Ida Pell.', 'then-Secretary of State'],
  ['Norwegian FM Ida Pell sat down. “No,” said the Norwegian foreign minister.', 'Norwegian FM']
])('the office that the text gives: %s', (text, role) => {
  expect(attributeQuotes(text, {minConfidence: 0}).quotes.map(({speaker}) => speaker?.role)).toEqual([role])
})

test.each([
  ['“No,” said van der Wit.', 'van der Wit'],
  ['The law, which de Wit called “dead,” passed.', 'de Wit'],
  ['“Nobody answered,” said Omar bin Harun al-Masri.', 'Omar bin Harun al-Masri'],
  ['Kenyan DM to bin Harun: “We call it war”', 'Kenyan DM'],
  ['“No,” said ten Danes.', 'ten Danes']
])('small words of a name: %s', (text, mention) => {
  expect(attributeQuotes(text, {minConfidence: 0}).quotes.map(quote => quote.mention?.text)).toEqual([mention])
})

describe('who is meant, with a cast', () => {
  const queen: KnownSpeaker = {name: 'The Queen of Tarn', aliases: ['the Queen']}
  const losser: KnownSpeaker = {name: 'Mr. Losser', aliases: ['Doctor Losser']}
  const lees: KnownSpeaker[] = [{name: 'Ann Lee', aliases: ['Lee']}, {name: 'Bob Lee', aliases: ['Lee']}]

  test.each([
    ['a description that is an alias', '“No,” said the Queen.', [queen], ['The Queen of Tarn']],
    ['another description', '“No,” said the cook.', [queen], ['the cook']],
    ['a name in small letters', '“No,” said bell hooks.', [{name: 'bell hooks'}], ['bell hooks']],
    ['initials in small letters', '“No,” said e.e. cummings.', [{name: 'e.e. cummings'}], ['e.e. cummings']],
    ['a name of numbers', '“No,” said Ann. “Go,” said seven of nine.', [{name: 'Ann'}, {name: 'Seven of Nine'}], ['Ann', 'Seven of Nine']],
    ['a hyphen that does not break', '“No,” said Jean\u2011Luc Roe.', [{name: 'Jean-Luc Roe'}], ['Jean-Luc Roe']],
    ['the title of an alias', '“No,” said the doctor.', [losser], ['Mr. Losser']],
    ['a surname the cast only has with a given name', '“No,” said Lee.', [{name: 'Ann Lee'}], ['Ann Lee']],
    ['a given name the cast only has with a surname', '“No,” said Ann.', [{name: 'Ann Lee'}], ['Ann Lee']],
    ['a full name of whom the cast calls by a given name', '“No,” said Ann Lee. “Go,” said Ms. Lee.', [{name: 'Ann'}], ['Ann', 'Ann']],
    ['a full name of whom the cast calls by a surname', '“No,” said Ann Lee.', [{name: 'Lee'}], ['Lee']],
    ['full names of two', '“No,” said Ann Lee. “Go,” said Ann Roe.', [{name: 'Ann'}], ['Ann Lee', 'Ann Roe']],
    ['full names of a family', '“No,” said Ann Lee. “Go,” said Tom Lee.', [{name: 'Lee'}], ['Ann Lee', 'Tom Lee']],
    ['a full name that two of the cast share', '“No,” said Ann Lee.', [{name: 'Ann'}, {name: 'Ann Lee'}], ['Ann Lee']],
    ['a full name made of two of the cast', '“No,” said Mary Jane.', [{name: 'Mary'}, {name: 'Jane'}], ['Mary Jane']],
    ['a given name for a surname', '“No,” said Debbie Harry.', [{name: 'Harry'}], ['Debbie Harry']],
    ['a full name of another gender', '“No,” said Ann Lee.', [{name: 'Lee', gender: 'male'}], ['Ann Lee']],
    ['a second given name', '“No,” said Mary Ann Lee.', [{name: 'Ann'}], ['Mary Ann Lee']],
    ['a lady who may be anyone of her name', '“No,” said Ann Lee.', [{name: 'Mrs. Lee'}], ['Ann Lee']],
    ['a given name that two have', '“No,” said Ann.', [{name: 'Ann Lee'}, {name: 'Ann Roe'}], ['Ann']],
    ['a title in front of the surname', '“No,” said Mr. Orr.', [{name: 'Tom Orr'}, {name: 'Ann Lee'}], ['Tom Orr']],
    ['the mister of two', '“No,” said Mr. Orr.', [{name: 'Ann Orr'}, {name: 'Tom Orr'}], ['Tom Orr']],
    ['a rank the cast has not', '“No,” said Captain Orr.', [{name: 'Tom Orr'}], ['Tom Orr']],
    ['a title that cannot be theirs', '“No,” said Mrs. Pell.', [{name: 'Mr. Pell', aliases: ['Pell']}], ['Mrs. Pell']],
    ['a shared alias is who was named last', 'Bob Lee sat down. “No,” said Lee.', lees, ['Bob Lee']],
    ['words behind a description', '“No,” said the man in black.', [{name: 'The Man in Black'}], ['The Man in Black']]
  ] as [string, string, KnownSpeaker[], string[]][])('%s', (_, text, known, expected) => {
    expect(speakers(text, known)).toEqual(expected)
  })
})

test.each([
  ['“Stay,” he said.', ['Tom Lee']],
  ['“Stay,” she said.', [undefined]],
  ['“Stay,” they said.', [undefined]]
])('the one man of a closed cast: %s', (text, expected) => {
  const known: KnownSpeaker[] = [
    {name: 'Tom Lee', gender: 'male'}, {name: 'Robin', gender: 'female'}, {name: 'Alex', gender: 'female'}
  ]
  const {quotes} = attributeQuotes(text, {speakers: known, closedCast: true, minConfidence: 0})
  expect(quotes.map(({speaker}) => speaker?.name)).toEqual(expected)
})

describe('whom a description or a word for several stands for', () => {
  const page = [
    'Nell Harrow crossed the yard. The girl stopped at the well, and Jonas Pike came out of the barn.',
    '“Is it deep?” asked Jonas.', '“Nobody knows,” said the girl.', '“Then keep away from it,” said Jonas.',
    'Nell Harrow laughed. “I never fall,” the girl said.', '“You will one day,” said Jonas.', '“Not today,” said the girl.'
  ].join('\n\n')

  test('the girl who is about whenever it says so', () => {
    expect(speakers(page)).toEqual([
      'Jonas Pike', 'Nell Harrow', 'Jonas Pike', 'Nell Harrow', 'Jonas Pike', 'Nell Harrow'
    ])
  })

  test.each([
    ['whose mother she is', 'Mrs. Roe sat with Tom Roe. Lucy Roe ran. “Stop,” said Lucy’s mother.', 'Mrs. Roe'],
    ['her mother', 'Mrs. Roe sat. Mrs. Lee sang. Lucy Roe ran. “Stop,” said her mother.', 'Mrs. Roe'],
    ['whose father he is', 'Mr. Roe and Mr. Lee sat. Fred Roe ran. “Stop,” said his father.', 'Mr. Roe'],
    ['whose son he is', 'Mr. Roe ran. Fred Roe and Tom Lee sat. “Stop,” said his son.', 'Fred Roe'],
    ['whose wife she is', 'Mrs. Roe and Mrs. Lee sat. Mr. Lee ran. “Stop,” said his wife.', 'Mrs. Lee'],
    ['a wife of another name', 'Mrs. Roe and Ida Lee sat. Fred Roe ran. “Stop,” said his wife.', 'his wife'],
    ['one of two sisters', 'Ida Roe and Nell Roe sat. Fred Roe ran. “Stop,” said his sister.', 'his sister'],
    ['a mother beside a wife of her husband’s name', 'Mrs. Roe and Mrs. Tom Roe sat. Lucy Roe ran. “Stop,” said her mother.', 'Mrs. Roe'],
    ['a wife of her husband’s name alone', 'Mrs. Tom Roe sat. Lucy Roe ran. “Stop,” said her mother.', 'her mother'],
    ['a mother by her own name', 'Mrs. Ida Roe sat. Mrs. Lee sang. Lucy Roe ran. “Stop,” said her mother.', 'Ida Roe'],
    ['a mother of another name', 'Mrs. Lee sat. Lucy Roe ran. “Stop,” said her mother.', 'her mother'],
    ['a mother told by the name of her child', 'Mary’s mother came in. “Sit,” said her mother.', 'Mary’s mother'],
    ['the mother of another', 'Mary’s mother came in. Ida sang. “Sit,” said Ida’s mother.', 'Ida’s mother']
  ])('kin: %s', (_, text, expected) => expect(speakers(text)).toEqual([expected]))

  test.each([
    ['a mother stays', 'Mrs. Roe sat. “Stop,” said Tom’s mother.', '“Stop,” said his mother.', ['Mrs. Roe', 'Mrs. Roe']],
    ['the mother of someone else', 'Mrs. Roe sat. “Stop,” said Tom’s mother.', '“Stop,” said Ida’s mother.', ['Mrs. Roe', 'Ida’s mother']],
    ['one may have two sisters', 'Nell Roe sat. “Stop,” said Tom’s sister.', '“Stop,” said his sister.', ['Nell Roe', 'his sister']],
    ['who was not about before', 'Mrs. Roe sat.', '“Stop,” said his mother.', ['his mother']]
  ])('kin long after: %s', (_, before, after, expected) => {
    const names = ['Ada', 'Alice', 'Anna', 'Clara', 'Dora', 'Emma', 'Fanny', 'Grace', 'Helen', 'Jane', 'Julia', 'Laura']
    const between = Array.from({length: 36}, (_, i) => `${names[i % 12]!} Lee sang.`).concat('Tom Roe ran.')
    expect(speakers(['Tom Roe ran. ' + before, ...between, after].join('\n\n'))).toEqual(expected)
  })

  const talk = (calling: string) => [
    'Karl Roe sat down with Ida Vane.', `“Late,” said ${calling}.`, '“Is it?” asked Ida Vane.', `“Very,” said ${calling}.`,
    '“No,” said Ida Vane.', `“Yes,” said ${calling}.`
  ]
  const elsewhere = Array.from({length: 40}, () => 'The porter slept.')

  test('the painter, who is about in many scenes', () => {
    const scene = [...talk('the painter'), ...elsewhere]
    expect(speakers([...scene, ...scene, ...scene].join('\n\n'))[0]).toBe('Karl Roe')
  })

  test('the driver of one scene', () => {
    const scene = talk('the driver')
    expect(speakers([...scene, ...scene, ...scene, ...elsewhere].join('\n\n'))[0]).toBe('the driver')
  })

  test.each([
    ['whose calling is told', 'Nell Harrow rang. Nell Harrow rang again. “She is out,” said the porter.', ['the porter']],
    ['who is new', 'Nell Harrow rang. A girl opened the door. “She is out,” said the girl.', ['a girl']],
    ['once is not enough', 'Nell Harrow sat by the bed. “Water,” whispered the old woman.', ['the old woman']],
    ['whom it is said of', 'Nell Harrow rang. “Come in, Nell Harrow,” said the girl.', ['the girl']],
    ['everyone', 'Max Pell ran. “Land!” cried everyone.', ['everyone']],
    ['all but one', '“Land!” cried everybody but Max.', ['everybody']],
    ['someone', 'Max Pell ran. Someone knocked. “Open!” said someone.', ['someone']],
    ['they', 'Max Pell ran. “Land!” they cried.', [undefined]],
    ['they who are several', 'Max Pell met the officials. “No,” they said.', ['the officials']]
  ] as [string, string, (string | undefined)[]][])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  test('who answers in the same paragraph', () => {
    expect(speakers('Max Pell met a man. “Late,” said the man. “I am,” said Max Pell.')).toEqual(['a man', 'Max Pell'])
  })
})

import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

// What stands beside a quotation does not change where it is, nor who is meant: `who: part | part`, `?` for no one.
test.each<[phenomenon: string, text: string, expected: string[]]>([
  ['a dateline and a byline above', 'HARWICH (Wire) — By Jo Penn\n“The ferry will sail,” Ms. Orr said.', ['Ms. Orr: The ferry will sail,']],
  ['dots of initials and abbreviations', '“Sit,” said Mr. J. P. Hale Jr. of St. Mary’s.', ['Mr. J. P. Hale Jr.: Sit,']],
  ['a phrase for a cue, and a helper', 'The deal is “off,” according to two clerks briefed by Ms. Orr.', ['two clerks: off,']],
  [
    'a relative clause with another person and office',
    '“No comment,” said Ida Orr, who followed Carl Moss, a spokeswoman for Bexley.',
    ['Ida Orr: No comment,']
  ],
  ['a document', 'The letter, dated May 3, reads: “Sell the boat.”', ['the letter: Sell the boat.']],
  ['who is told', '“Hold on,” Kim told Lee.', ['Kim: Hold on,']],
  ['a deed for a cue', '“Enough.” Dana folded her map. “We go.”', ['Dana: Enough.', 'Dana: We go.']],
  [
    'who is spoken to, in the words',
    '“Listen, Mary,” John said.\n“I am listening, John.”',
    ['John: Listen, Mary,', 'Mary: I am listening, John.']
  ],
  ['words about whose they are', 'In the words of Ida Orr, “the river rises.”', ['Ida Orr: the river rises.']],
  ['who is cited in HTML', '<blockquote>The river rises.<cite>Ida Orr</cite></blockquote>', ['Ida Orr: The river rises.']],
  ['a caption below a block of HTML', '<blockquote>The river rises.</blockquote><figcaption>Ida Orr</figcaption>', ['Ida Orr: The river rises.']],
  [
    'a footer in a block of HTML',
    '<blockquote>\n  <p>The river rises.</p>\n  <footer>— Ida Orr</footer>\n</blockquote>',
    ['Ida Orr: The river rises.']
  ],
  ['of what, in a headline', 'Ida Orr on the flood: ‘We lost everything’', ['Ida Orr: We lost everything']],
  ['a word that heads a headline', 'EXCLUSIVE: ‘We lost everything,’ says Orr', ['Orr: We lost everything,']],
  ['two turns side by side', '“How much--” “Ten,” said Ida Orr.', ['?: How much--', 'Ida Orr: Ten,']],
  ['several marks before a cue', '“Go” and “stay,” said Ida Orr.', ['Ida Orr: Go', 'Ida Orr: stay,']],
  ['a name behind a hyphen', '"The river rises" - Ida Orr', ['Ida Orr: The river rises']],
  ['a title with its author', '“The Waves” (Ida Orr) is a book.', []],
  ['a name behind a colon', '“The river rises”: Ida Orr', ['Ida Orr: The river rises']],
  ['a name in a line of its own, far to the right', '“The river rises.”\n    — Ida Orr', ['Ida Orr: The river rises.']],
  ['a name in a line of its own, below a blank one', '“The river rises.”\n\n— Ida Orr', ['Ida Orr: The river rises.']],
  ['a name below a list, of who signs it all', '- Ida Orr said of the flood: “It rises.”\n\n— Ann', ['Ida Orr: It rises.']],
  ['a name below a quotation in a list', '- “The river rises.”\n— Ida Orr', ['Ida Orr: The river rises.']],
  ['a name below a quoted block', '> The river rises.\n> — Ida Orr, mayor', ['Ida Orr: The river rises.']],
  ['a name above a quoted block', 'Ida Orr wrote:\n\n> The river rises.', ['Ida Orr: The river rises.']],
  [
    'names above the lines of a play',
    'ANN\nWhy?\n\nTOM (off)\nRain.\n\nANN\nI see.',
    ['ANN: Why?', 'TOM: Rain.', 'ANN: I see.']
  ],
  ['names behind times, and in brackets', '[00:12] ANN: Why?\n[00:15] TOM (off): Rain.', ['ANN: Why?', 'TOM: Rain.']],
  ['names before stops', 'ANN. Why?\nTOM. Rain.\nANN. I see.', ['ANN: Why?', 'TOM: Rain.', 'ANN: I see.']],
  ['letters before questions and answers', 'Q. Where is she?\nA. At home.\nQ. Alone?', ['Q.: Where is she?', 'A.: At home.', 'Q.: Alone?']],
  ['initials', 'Q. Moss said it rains. “It pours,” said Q. Moss.', ['Q. Moss: It pours,']],
  ['words for people before each line', 'Host: Welcome.\nGuest (off): Thanks.', ['Host: Welcome.', 'Guest: Thanks.']],
  ['people with numbers', 'SPEAKER 1: Welcome.\nSPEAKER 2: Thanks.', ['SPEAKER 1: Welcome.', 'SPEAKER 2: Thanks.']],
  ['pronouns before each line', 'Me: Why?\nHer: Rain.\nMe: I see.', ['Me: Why?', 'Her: Rain.', 'Me: I see.']],
  [
    'a remark in a line of its own between the name and the words',
    'INT. MILL - NIGHT\n\nANN\n(whispering)\nWhy?\n\nTOM\nRain.\n\nANN\nI see.',
    ['ANN: Why?', 'TOM: Rain.', 'ANN: I see.']
  ],
  ['a remark behind the colon', 'ANN: (whispering)\nWhy?\n\nTOM:\nRain.\n\nANN:\nI see.', ['ANN: Why?', 'TOM: Rain.', 'ANN: I see.']],
  ['two at once', 'ANN: Why?\nTOM: Rain.\nAnn and Tom: I see.', ['Ann: Why?', 'Tom: Rain.', 'Ann and Tom: I see.']],
  ['who they are, behind a comma', 'ANN LEE, HOST: Why?\nTOM ORR, CEO: It rains.', ['ANN LEE: Why?', 'TOM ORR: It rains.']],
  ['several brackets', 'ANN (V.O.) (CONT’D): Why?\nTOM: Rain.', ['ANN: Why?', 'TOM: Rain.']],
  ['a sign before a number', 'MAN #1: Why?\nMAN #2: Rain.', ['MAN #1: Why?', 'MAN #2: Rain.']],
  ['apostrophes in capitals', 'MRS. O’NEIL: Why?\nANN’S VOICE: Rain.', ['MRS. O’NEIL: Why?', 'ANN: Rain.']],
  ['an office, and who holds it', 'ANN: Why?\nThe Minister for Health (Dr. Tom Orr): Rain.\nANN: I see.', [
    'ANN: Why?', 'the Minister for Health: Rain.', 'ANN: I see.'
  ]],
  ['a surname alone, first the whole name', 'Ida Orr: Come in.\nTom Hall: Why?\nOrr: It rains.\nHall: I see.', [
    'Ida Orr: Come in.', 'Tom Hall: Why?', 'Ida Orr: It rains.', 'Tom Hall: I see.'
  ]],
  ['the same in capitals', 'IDA ORR, HOST: Come in.\nTOM HALL (Bexley): Why?\nORR: It rains.\nHALL: I see.', [
    'IDA ORR: Come in.', 'TOM HALL: Why?', 'IDA ORR: It rains.', 'TOM HALL: I see.'
  ]],
  ['surnames in capitals, where the text tells of them', 'Ida Orr met Tom Hall.\n\nORR: Why?\nHALL: Rain.\nORR: I see.', [
    'Ida Orr: Why?', 'Tom Hall: Rain.', 'Ida Orr: I see.'
  ]],
  ['surnames of one who asks, and asks again', 'Orr: Why did you go?\nHall: I had to.\nOrr: Was it late?', [
    'Orr: Why did you go?', 'Hall: I had to.', 'Orr: Was it late?'
  ]],
  ['fields with a question', 'Subject: Why did it fall?\nReason: It was late.\nRemarks: None of these is mine.', []],
  ['fields with a word in common', 'Unit Price: Two crowns.\nTotal Price: Four crowns.\nPrice: Six in all.', []],
  ['a magazine before its questions', 'Our Coast: Were you afraid?\nOrr: Of course.\nOur Coast: Why?\nOrr: The sea.', [
    'Our Coast: Were you afraid?', 'Orr: Of course.', 'Our Coast: Why?', 'Orr: The sea.'
  ]],
  ['who is there, above the turns', 'Guests: Ida Orr, Tom Hall\n\nORR: Why?\nHALL: Rain.\nORR: I see.', [
    'Ida Orr: Why?', 'Tom Hall: Rain.', 'Ida Orr: I see.'
  ]],
  ['signs before names', '>> ANN: Why?\n>> TOM: Rain.', ['ANN: Why?', 'TOM: Rain.']],
  ['a sign of quoted mail before names', '> Ann: Why?\n> Tom: Rain.', ['Ann: Why?', 'Tom: Rain.']],
  ['points before names', '• Ann: Why?\n• Tom: Rain.', ['Ann: Why?', 'Tom: Rain.']],
  ['hyphens before names', '- Ann: Why?\n- Tom: Rain.', ['Ann: Why?', 'Tom: Rain.']],
  ['handles', '@ann: why?\n@moth: rain\n@ann: i see\n@moth: oh', ['ann: why?', 'moth: rain', 'ann: i see', 'moth: oh']],
  ['points before things', '- Apples: Two are red.\n- Pears: None is left.\n- Apples: One.', []],
  ['places', 'LONDON, ENGLAND: It rains.\nPARIS, FRANCE: It is dry.\nLONDON, ENGLAND: It stops.', []],
  ['who does what', '- Sarah: brings the cake\n- Tom: brings wine', []],
  ['fields of a check of facts', 'CLAIM: The moon is a cheese.\nVERDICT: It is false.\nFACTS: The moon is rock.', []],
  ['fields of an invitation', 'WHAT: A talk on cheese.\nWHERE: The town hall.\nWHEN: It begins at noon.', []],
  ['paragraphs of HTML in one line', '<p>“Yes,” said Ann.</p><p>“No,” said Tom. “It</p><p>“is.”</p>', ['Ann: Yes,', 'Tom: No, | It | is.']],
  ['lines of HTML', '“Yes,” said Ann.<br><br/>“No,” said Tom.<br>“Oh,” said Ann.', ['Ann: Yes,', 'Tom: No,', 'Ann: Oh,']],
  ['paragraphs of a block of HTML', '<blockquote><p>It rises.</p><cite>Ida Orr</cite></blockquote>', ['Ida Orr: It rises.']],
  ['a semicolon between two', '“Yes,” Ann said; “no,” said Tom.', ['Ann: Yes,', 'Tom: no,']],
  ['a semicolon between two parts', '“Yes,” Ann said; “it is.”', ['Ann: Yes, | it is.']],
  ['a verb left out', 'Ann said, “Yes,” and Tom, “No.”', ['Ann: Yes,', 'Tom: No.']],
  ['a verb left out behind a semicolon', 'Ann said “Yes”; her son, “No.”', ['Ann: Yes', 'her son: No.']],
  ['who is told', 'Ann told Cy, “Yes,” and Tom, “No.”', ['Ann: Yes,', 'Ann: No.']],
  ['no verb left out', 'Ann said, “Yes,” and then, “No.”', ['Ann: Yes,', 'Ann: No.']],
  ['a name that goes on from speech', '“The cook. And,” Ann added, “Mr. Orr.”', ['Ann: The cook. And, | Mr. Orr.']],
  ['signs that turn the direction', '“Yes,” said \u2068Ann\u2069.', ['Ann: Yes,']],
  ['words that report behind “as”', 'The plan is “dead,” as Ann said on the radio.', ['Ann: dead,']],
  ['words behind “as” that report nothing', 'The “plan” fell as Ann spoke on the radio.', []],
  [
    'a clause before the speaker, who has one of their own',
    'Orr was not one for “asking around,” said a former clerk who left in May.',
    ['a former clerk: asking around,']
  ],
  ['a source behind the words, in brackets', '“The data is clear” (Orr 2019, p. 5).', ['Orr: The data is clear']],
  ['a year behind the name', 'Orr (2019) writes that “the data is clear” (p. 5).', ['Orr: the data is clear']],
  ['a headline in the present', 'Ida Orr says ‘the river rises’', ['Ida Orr: the river rises']],
  ['names before each line', 'Ann: “Why?”\nTom: “Why not?”', ['Ann: Why?', 'Tom: Why not?']],
  ['the comma outside, two speakers', '“Yes”, said Ann; “no”, said Tom.', ['Ann: Yes', 'Tom: no']],
  ['a stop outside', 'Ann said “yes”.', ['Ann: yes']],
  ['a question whether it was said', 'Did Ann say “yes”?', []],
  ['no comma before the narration', '“It rains” said Ann.', ['Ann: It rains']],
  ['no comma behind the cue', 'Ann said “It rains.”', ['Ann: It rains.']],
  ['a dash behind the cue', 'Ann said – “It rains.”', ['Ann: It rains.']],
  ['two cries that “and” puts together', 'Ann cried, “Wait!” and “Stop!”', ['Ann: Wait!', 'Ann: Stop!']],
  ['narration that goes on behind the words', 'Ann cried “Fire!” and ran.', ['Ann: Fire!']],
  ['words for the reply', 'Her reply was “No.”', ['?: No.']],
  ['all but one', '“Land!” cried everybody but Max.', ['everybody: Land!']],
  ['a deed alone for a cue', '“Enough.” Dana folded her map.', ['Dana: Enough.']],
  ['cries of nobody known', 'With a cry of “Land!” they rowed on.', ['?: Land!']]
])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

function told(text: string): string[] {
  return attributeQuotes(text, {types: ['direct', 'mixed']}).quotes
    .map(({speaker, content}) =>
      (speaker?.name ?? '?') + ': ' + content.map(({start, end}) => text.slice(start, end)).join(' | '))
}

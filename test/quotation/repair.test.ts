import {expect, test} from '@jest/globals'
import {show} from './show.js'

// Stray and missing marks: the best reading, a notice, and no harm beyond.
test.each<[phenomenon: string, text: string, expected: string[]]>([
  [
    'a stray closing mark',
    'growth” last year. "We are pleased," Lim said.',
    ['direct: We are pleased,', 'stray-mark 6']
  ],
  [
    'a stray opening mark',
    'The “growth of last year was small. Nobody knew.',
    ['unspoken: growth of last year was small. Nobody knew.', 'unclosed-mark 4']
  ],
  [
    'a closing mark missing before the narration',
    '“Shall we go? he asked.\n\n“Yes,” said Ann.',
    ['direct: Shall we go?', 'direct: Yes,', 'unclosed-mark 0']
  ],
  [
    'a closing mark missing, paragraph behind it unharmed',
    '“Shall we go?\n\nThey went. “Yes,” said Ann.',
    ['direct: Shall we go?', 'direct: Yes,', 'unclosed-mark 0']
  ],
  [
    'a closing mark missing within the paragraph',
    '"It is closed, he added, "and it stays closed."',
    ['direct: It is closed, | and it stays closed.', 'unclosed-mark 0']
  ],
  ['an opening mark missing', 'It is closed,” she said.', ['direct: It is closed,', 'stray-mark 13']],
  ['an opening mark missing, the comma outside', 'It is closed”, she said.', ['direct: It is closed', 'stray-mark 12']],
  ['an opening mark missing, no words that report', 'The rate of growth” fell.', ['stray-mark 18']],
  ['three marks, the middle one stray', '“It is” closed,” she said.', ['direct: It is', 'stray-mark 15']],
  [
    'a speech that goes on, with words that report in it',
    '“First, he told me to stay.\n\n“Second, leave,” said Ray.',
    ['direct: First, he told me to stay. | Second, leave,']
  ],
  [
    'a block in straight marks, and speech in curly ones below',
    'Orr reports:\n\n"Tom slept.\n\n“Here he is,” Ann said.',
    ['direct: Tom slept.', 'direct: Here he is,', 'unclosed-mark 14']
  ],
  ['a double mark closed by a single one', '"It is closed,\' said Ann.', ['direct: It is closed,']],
  ['a double mark closed by a single one within the sentence', '“We will\' said Ann.', ['direct: We will']],
  ['an apostrophe where the closing mark is missing', '“The boys\' own, said Ann.', [
    "direct: The boys' own,", 'unclosed-mark 0'
  ]],
  ['a single mark closed by a double one', '\'It is closed," said Ann.', ['direct: It is closed,']],
  [
    'a single mark for a double one, below another',
    '“‘It is closed,” said Ann.',
    ['direct: ‘It is closed,', 'direct: It is closed,', 'unclosed-mark 1']
  ],
  ['marks set twice', '““It is closed,”” said Ann.', ['direct: It is closed,', 'stray-mark 0', 'stray-mark 16']],
  ['two marks of two quotations', '“He said “no””', ['direct: He said “no”', 'direct: no']],
  ['a mark alone', '"', ['stray-mark 0']],
  ['two marks alone', '“”', ['stray-mark 0', 'stray-mark 1']],
  ['a space between two marks', '" "', ['stray-mark 0', 'stray-mark 2']],
  ['mark around marks', '“‘’”', ['stray-mark 0', 'stray-mark 1', 'stray-mark 2', 'stray-mark 3']],
  ['a stray mark at the end', 'It is closed."', ['stray-mark 13']],
  [
    'a stray mark harms no other paragraph',
    'It is" closed.\n\n"Yes," said Ann.\n\n"No," said Tom.',
    ['direct: Yes,', 'direct: No,', 'stray-mark 5']
  ],
  ['a mark of inches that is one', 'He bought a 12" board and said "no."', ['direct: no.']],
  ['a missing mark at the end of the text', '“It is closed', ['direct: It is closed', 'unclosed-mark 0']],
  [
    'opened in one paragraph, closed in the next but one',
    '“It is closed.\n\nWe know that.\n\nWe do,” he said.',
    ['direct: It is closed.\n\nWe know that.\n\nWe do,']
  ],
  ['OCR reads said as lie said', "``Tlie end,'' lie said.", ['direct: Tlie end,']],
  ['OCR puts a space before the comma', '"Gut" , said Herr Pohl .', ['direct: Gut']],
  ['the number of a note', '“It is closed.”12 Then Ann left.', ['direct: It is closed.']],
  ['the sign of a note', '“It is closed,”† said Ann.', ['direct: It is closed,']],
  ['an opening mark too many', '““It is closed,” said Ann.', ['direct: It is closed,', 'unclosed-mark 0']],
  ['no comma at all', '"yes" said Ann.', ['direct: yes']]
])('%s', (_, text, expected) => expect(show(text)).toEqual(expected))

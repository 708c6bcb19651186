import {expect, test} from '@jest/globals'
import {show} from './show.js'

// Marks around titles, terms and nicknames, and speech that no words report.
test.each<[phenomenon: string, text: string, expected: string[]]>([
  ['a title', 'She reviewed "The Waves" at length.', ['unspoken: The Waves']],
  ['a title of a show', 'He appeared on “Good Morning Dell” today.', ['unspoken: Good Morning Dell']],
  ['a word as a word', 'The word “freedom” is long.', ['unspoken: freedom']],
  ['a nickname', '“Fine,” said Earl “Bumpy” Watts.', ['direct: Fine,', 'unspoken: Bumpy']],
  ['a term in doubt', 'The “reform” failed.', ['unspoken: reform']],
  ['denied speech', 'He never said "sorry."', ['unspoken: sorry.']],
  ['denied speech behind the marks', '“Why?” She did not answer.', ['direct: Why?']],
  [
    'a term and a quotation',
    'The “reform” failed. “It is dead,” said Ann.',
    ['unspoken: reform', 'direct: It is dead,']
  ],
  ['a translation', 'The “Fluss” (river) rose.', ['unspoken: Fluss']],
  ['a sentence as a name', 'The song “Where Did the River Go?” was played.', ['unspoken: Where Did the River Go?']],
  ['a cry', 'Somebody shouted from the bank: “Help!”', ['direct: Help!']],
  ['a turn without words that report', 'She stood up. “The bridge is closed.”', ['direct: The bridge is closed.']],
  ['an interrupted turn in lower case', '“No,” he said; “not at all.”', ['direct: No, | not at all.']],
  [
    'narration between two dashes',
    '“They are”—he shook his head—“not good.”',
    ['direct: They are | not good.']
  ],
  ['a name before narration', '“Mr. Barnes,” the count poured my glass full.', ['direct: Mr. Barnes,']]
])('%s', (_, text, expected) => expect(show(text)).toEqual(expected))

import {expect, test} from '@jest/globals'
import {show} from './show.js'

// Marks around titles, terms and nicknames, and speech that no words report.
test.each<[phenomenon: string, text: string, expected: string[]]>([
  ['a title', 'She reviewed "The Waves" at length.', ['unspoken: The Waves']],
  ['a title of a show', 'He appeared on “Good Morning Dell” today.', ['unspoken: Good Morning Dell']],
  ['a word as a word', 'The word “freedom” is long.', ['unspoken: freedom']],
  ['a nickname', '“Fine,” said Earl “Bumpy” Watts.', ['direct: Fine,', 'unspoken: Bumpy']],
  ['a nickname with an article', '“Fine,” said Dale “The Rock” Moss.', ['direct: Fine,', 'unspoken: The Rock']],
  ['a sentence with its stop outside', 'She left. “No”.', ['direct: No']],
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
  ['a name before narration', '“Mr. Barnes,” the count poured my glass full.', ['direct: Mr. Barnes,']],
  ['a term of a trade', 'A “spandrel” is the space beside an arch.', ['unspoken: spandrel']],
  ['a term that somebody uses', 'Engineers call it a “spandrel.”', ['mixed: spandrel.']],
  ['a film behind its noun', 'She stars in the film “Northern Tide.”', ['unspoken: Northern Tide.']],
  ['a film behind its noun and a comma', 'She left after her first film, “Drift,” failed.', ['unspoken: Drift,']],
  ['words about a film', 'She said of the film, “Drift!”', ['direct: Drift!']],
  ['a show of a channel, where somebody talks', 'Ann told Radio Dell’s “Early Hours” she was tired.', ['unspoken: Early Hours']],
  ['a show, and who runs it', 'Ann, the host of “Early Hours,” left.', ['unspoken: Early Hours,']],
  ['an article and its title', 'He wrote an essay titled “Why Rivers Rise.”', ['unspoken: Why Rivers Rise.']],
  ['what somebody read', 'She read “The Waves” at night.', ['unspoken: The Waves']],
  ['what a sign reads', 'The sign read “The bridge is closed.”', ['direct: The bridge is closed.']],
  ['a name of a thing', 'He left a dog called “Force Nine.”', ['unspoken: Force Nine.']],
  ['a name that somebody gives', 'Ann called it “Force Nine.”', ['mixed: Force Nine.']],
  ['what something is known as', 'The plan, known as “Dry Feet,” failed.', ['unspoken: Dry Feet,']],
  ['a pseudonym', 'He wrote under the pseudonym “Carl Moss” for years.', ['unspoken: Carl Moss']],
  ['a term that begins its sentence', '“Spandrel” is short.', ['unspoken: Spandrel']],
  ['a term with its meaning in brackets', '“Fluss” (river) is German.', ['unspoken: Fluss']],
  ['words that begin their sentence', '“Run” was all she said.', ['direct: Run']],
  ['a title that begins its sentence', '“Northern Tide,” which opens on Friday, is long.', ['unspoken: Northern Tide,']],
  ['a chant', 'Out of the hall came a chorus of “We want bread.”', ['direct: We want bread.']],
  ['what nobody said', 'Nobody said “thank you.”', ['unspoken: thank you.']],
  ['what somebody would have said', 'If he had said “sorry,” she would have stayed.', ['unspoken: sorry,']],
  ['what somebody is asked not to say', 'Don’t say “maybe.”', ['unspoken: maybe.']],
  ['what somebody could not say', 'She could not say “no.”', ['unspoken: no.']],
  ['a name before the noun that it belongs to', 'Ann said the “Dry Feet” plan had failed.', ['unspoken: Dry Feet']],
  ['a term before its noun, in words that are reported', 'Ann said the “reckless” plan had failed.', ['mixed: reckless']],
  ['a show in which somebody plays', 'Ann said he had starred in “Northern Tide” before.', ['unspoken: Northern Tide']],
  ['an article and who wrote it', '“A Bridge Reopens,” by Ida Orr, is long.', ['unspoken: A Bridge Reopens,']],
  ['a word that begins a headline', '‘Silent’ Majority Stays Home', ['unspoken: Silent']],
  ['a name behind its owner', 'Ann said he ran on his 1994 “Contract with the River.”', ['unspoken: Contract with the River.']],
  ['a name in a correction', 'Correction: An earlier text misdated the “War of Rivers” by a year.', ['unspoken: War of Rivers']],
  ['a heading in marks', '“Related:”\n\nThe bridge is closed.', ['unspoken: Related:']],
  ['a silence as a turn', '“Well?”\n\n“…”', ['direct: Well?', 'direct: …']],
  ['dots in a sentence', 'He put “…” there.', ['unspoken: …']],
  ['a number in marks', 'He wore “7” on his back.', ['unspoken: 7']],
  [
    'a line in single marks that heads a part, where speech has double ones',
    '“One,” said Ann. “Two,” said Tom.\n\n“Three,” said Ann. “Four,” said Tom.\n\n“Five,” said Ann. “Six,” said ' +
      'Tom.\n\n‘A change of course’\n\n“Seven,” said Ann.',
    [
      'direct: One,', 'direct: Two,', 'direct: Three,', 'direct: Four,', 'direct: Five,', 'direct: Six,',
      'unspoken: A change of course', 'direct: Seven,'
    ]
  ],
  ['what somebody calls what is meant', 'What Ann calls “progress” is mud.', ['mixed: progress']],
  [
    'verse that the narration quotes',
    'He looked north--\n\n   “Where the old sea, in idle mood,\n   Goes out to meet the ice,\n   And comes ' +
      'home late.”\n\nHe slept.',
    ['unspoken: Where the old sea, in idle mood,\n   Goes out to meet the ice,\n   And comes home late.']
  ],
  [
    'verse that somebody sings',
    'She sang:\n\n   “Where the old sea, in idle mood,\n   Goes out to meet the ice.”',
    ['direct: Where the old sea, in idle mood,\n   Goes out to meet the ice.']
  ],
  ['an owner behind the marks', '“Hamlet”’s prince is sad.', ['unspoken: Hamlet']],
  ['what no one is heard to say', 'Nobody heard Lee say “sorry.”', ['unspoken: sorry.']],
  ['what neither of two said', 'Neither Lee nor Roe said “sorry.”', ['unspoken: sorry.']],
  ['what no one of a kind said', 'No official said “sorry.”', ['unspoken: sorry.']],
  ['what nobody calls something', 'Nobody called the plan “art.”', ['unspoken: art.']],
  ['what is refused', 'She refused to say “sorry.”', ['unspoken: sorry.']],
  ['what is still to be said', 'She has yet to say “yes.”', ['unspoken: yes.']],
  ['what one does not hesitate to say', 'She did not hesitate to say, “Go.”', ['direct: Go.']],
  ['what is not all that is said', 'He not only said “no.”', ['direct: no.']],
  ['what one denies to have said', 'Lee denied ever having said, “We won.”', ['unspoken: We won.']],
  ['what is denied in a clause', 'Lee denied that he said “no.”', ['unspoken: no.']],
  ['what there is no evidence of', 'There is no evidence that Lee said, “Let them swim.”', ['unspoken: Let them swim.']],
  ['what others do not know was said', 'Nobody knew that Lee had said, “Go.”', ['direct: Go.']],
  ['what would have been said', 'Had he said “yes,” she would have stayed.', ['unspoken: yes,']],
  ['what is wished for', 'I wish he would say “yes.”', ['unspoken: yes.']]
])('%s', (_, text, expected) => expect(show(text)).toEqual(expected))

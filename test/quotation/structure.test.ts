import {expect, test} from '@jest/globals'
import {show} from './show.js'

// Nesting, interruption, paragraphs, lines: which words belong to one quotation.
test.each<[phenomenon: string, text: string, expected: string[]]>([
  [
    'a quotation within a quotation',
    '“He told me, ‘Run,’” Bo recalled.',
    ['direct: He told me, ‘Run,’', 'direct: Run,']
  ],
  [
    'three deep',
    '“He told me, ‘She said “never” to my face,’” Bo recalled.',
    ['direct: He told me, ‘She said “never” to my face,’', 'direct: She said “never” to my face,', 'mixed: never']
  ],
  [
    'the same mark within itself',
    '"The word "freedom" matters," Ito said.',
    ['direct: The word "freedom" matters,', 'unspoken: freedom']
  ],
  ['opened together', '“‘Run’ was all he said,” Bo recalled.', ['direct: ‘Run’ was all he said,', 'direct: Run']],
  ['closed together', '“He told me: ‘Run.’”', ['direct: He told me: ‘Run.’', 'direct: Run.']],
  ['interrupted by its cue', '“If you,” said Tom, “ever loved me, stay.”', ['direct: If you, | ever loved me, stay.']],
  ['interrupted by dashes', '“I never—” she paused “—saw him.”', ['direct: I never— | —saw him.']],
  [
    'what the author tells in brackets',
    '“Ah! (turning to Mia.) Will you stay? You know (nodding at her) that we (with a deep sigh) must.”',
    ['direct: Ah! | Will you stay? You know | that we | must.']
  ],
  ['the comma inside the brackets', '“A letter, Mia (folding it,) of weight.”', ['direct: A letter, Mia | of weight.']],
  ['a manner in brackets', '“No! (in a tone of wonder) Never.”', ['direct: No! | Never.']],
  ['two laughs in an interview', '“I lost (laughs) [laughs] again.”', ['direct: I lost | again.']],
  ['a laugh in an interview', '“I lost (laughs) and lost [laughs] again.”', ['direct: I lost | and lost | again.']],
  ['brackets that the speaker means', '“Sell it, (meaning my boat,) now.”', ['direct: Sell it, (meaning my boat,) now.']],
  ['an insertion of the editor', '“It is exclusively (using) a pump.”', ['direct: It is exclusively (using) a pump.']],
  ['a part in brackets', '“A house (with a garden) costs more.”', ['direct: A house (with a garden) costs more.']],
  ['an aside of the speaker’s between commas', '“The cuts, (starting with the schools), hurt.”',
    ['direct: The cuts, (starting with the schools), hurt.']],
  ['in what, in brackets', '“He wins (in tone and style) again.”', ['direct: He wins (in tone and style) again.']],
  ['in a sense, in brackets', '“It is (in a sense) true, (speaking of fools,) Mia.”',
    ['direct: It is (in a sense) true, (speaking of fools,) Mia.']],
  [
    'brackets within what is quoted within',
    '“He told me, ‘No, (shaking his head) no!’ and left,” said Ann.',
    ['direct: He told me, ‘No, (shaking his head) no!’ and left,', 'direct: No, | no!']
  ],
  ['two in one sentence', 'He called it “a gift” and “a curse.”', ['mixed: a gift', 'mixed: a curse.']],
  ['two in one paragraph', '“Come in,” said Ann. “Sit down.”', ['direct: Come in, | Sit down.']],
  [
    'the next paragraph repeats the mark',
    '“First,” said Ray. “Listen.\n\n“Second, leave.”',
    ['direct: First, | Listen. | Second, leave.']
  ],
  [
    'three paragraphs that repeat it',
    '“One is this.\n\n“Two is that.\n\n“Three is all,” said Ray.',
    ['direct: One is this. | Two is that. | Three is all,']
  ],
  ['singles that repeat it', '‘One is this.\n\n‘Two is that,’ said Ray.', ['direct: One is this. | Two is that,']],
  [
    'nested marks that repeat both',
    '“He said, ‘One is this.\n\n“‘Two is that.’”',
    ['direct: He said, ‘One is this. | ‘Two is that.’', 'direct: One is this. | Two is that.']
  ],
  ['straight marks that repeat', '"One is this.\n\n"Two is that," said Ray.', ['direct: One is this. | Two is that,']],
  [
    'closing guillemets that repeat, as in France',
    '« One is this.\n\n» Two is that.\n\n» Three is all », said Ray.',
    ['direct: One is this. | Two is that. | Three is all']
  ],
  ['guillemets for points of a list', '» One is this.\n\n» Two is that.', ['stray-mark 0', 'stray-mark 16']],
  ['new speakers in new paragraphs', '“Come in,” said Ann.\n\n“No,” said Tom.', ['direct: Come in,', 'direct: No,']],
  [
    'a poem in the marks',
    'She sang:\n\n“The river rose at night,\n    The bridge went down at dawn,\nAnd nobody had a light\n ' +
      '   To see what it stood on.”',
    ['direct: The river rose at night,\n    The bridge went down at dawn,\nAnd nobody had a light\n    To ' +
      'see what it stood on.']
  ],
  [
    'a poem in single marks within a speech',
    '“It was at the fair, and I had to sing\n\n‘Rise, rise, little moon,\nShine on me!’\n\nYou know the ' +
      'song, perhaps?”',
    ['direct: It was at the fair, and I had to sing\n\n‘Rise, rise, little moon,\nShine on me!’\n\nYou ' +
      'know the song, perhaps?', 'direct: Rise, rise, little moon,\nShine on me!']
  ],
  [
    'a letter in the marks',
    'He read: “Dear Ann,\n\nThe bridge is closed. I am stuck.\n\nYours, Tom.”\n\nShe sighed.',
    ['direct: Dear Ann,\n\nThe bridge is closed. I am stuck.\n\nYours, Tom.']
  ],
  [
    'a chapter heading is a wall',
    '“I will tell you now.\n\nCHAPTER II\n\nThe night came.” He slept.',
    ['direct: I will tell you now.', 'unclosed-mark 0', 'stray-mark 50']
  ],
  [
    'hard-wrapped lines',
    '"The bridge over the lower river has been closed since the flood of last\nspring," said Ana Ruiz, ' +
      'who leads the county, "and it is going to be closed\nuntil the engineers have looked at it."',
    [
      'direct: The bridge over the lower river has been closed since the flood of last\nspring, | and it is ' +
        'going to be closed\nuntil the engineers have looked at it.'
    ]
  ],
  ['hard-wrapped and narrow', '"I do _not_ think so,"\nsaid the old\nman.', ['direct: I do _not_ think so,']],
  [
    'one paragraph a line',
    '"Come in," said Ann.\n"No," said Tom.\n"Then stay."',
    ['direct: Come in,', 'direct: No,', 'direct: Then stay.']
  ],
  [
    'Windows line ends',
    '"The bridge is\r\nclosed," said Ann.\r\n\r\n"No," said Tom.',
    ['direct: The bridge is\r\nclosed,', 'direct: No,']
  ],
  ['a form feed between pages', '“Come in,” said Ann.\f“No,” said Tom.', ['direct: Come in,', 'direct: No,']],
  [
    'indented paragraphs without blank lines',
    '  “The bridge over the lower river has been closed since the flood of last\nspring,” said Ana ' +
      'Ruiz.\n  “It will not open before the engineers have looked at every stone of the\npiers,” said ' +
      'Tom.',
    [
      'direct: The bridge over the lower river has been closed since the flood of last\nspring,',
      'direct: It will not open before the engineers have looked at every stone of the\npiers,'
    ]
  ],
  [
    'a quotation that ends a long sentence',
    'She left before he could say, “The bridge is closed.”',
    ['direct: The bridge is closed.']
  ],
  [
    'a quotation in brackets in a quotation',
    '“The mayor (he calls himself ‘the boss’) left,” Ann said.',
    ['direct: The mayor (he calls himself ‘the boss’) left,', 'mixed: the boss']
  ],
  ['an ellipsis', '“I… I don’t know…” said Ann.', ['direct: I… I don’t know…']],
  ['a question and a stop', '“Is it ‘closed’?” asked Ann.', ['direct: Is it ‘closed’?', 'unspoken: closed']],
  ['a quotation as a whole paragraph', '“The bridge is closed.”', ['direct: The bridge is closed.']],
  ['a word of one letter', '“I,” said Ann.', ['direct: I,']],
  ['a number alone', '“Forty-two,” said Ann.', ['direct: Forty-two,']],
  ['signs alone', '“?!” said Ann.', ['direct: ?!']],
  [
    'four turns on one line',
    '“Yes.” “No.” “Yes.” “Never.”',
    ['direct: Yes.', 'direct: No.', 'direct: Yes.', 'direct: Never.']
  ],
  [
    'singles over paragraphs with doubles within',
    '‘Two is this.\n\n‘Three is “that”,’ said Tom. ‘It’s the boys’ own.’',
    ['direct: Two is this. | Three is “that”, | It’s the boys’ own.', 'unspoken: that']
  ],
  [
    'two cues in one quotation of another',
    '"I told him, \'You\'re fired,\' and he said, \'I quit,\'" she recalled.',
    ["direct: I told him, 'You're fired,' and he said, 'I quit,'", "direct: You're fired,", 'direct: I quit,']
  ],
  ['interrupted by dashes outside the marks', '“I never”—she paused—“saw him.”', ['direct: I never | saw him.']],
  ['marks that a line break cuts', 'He said "Come\nAnd See" and left.', ['direct: Come\nAnd See']],
  ['marks in two lines that are of two quotations', '"Come,\n"In," said Ann.', ['direct: Come, | In,']],
  ['signs of measure in two lines', 'The 6" board\nAnd the 4" board', []],
  ['interrupted twice', '“Well,” she began, “I think” — she paused — “it works.”', ['direct: Well, | I think | it works.']],
  ['a term behind the speaker', '“It is dead,” said Ann of the “plan.”', ['direct: It is dead,', 'unspoken: plan.']],
  ['a second part behind the speaker', '“It is dead,” said Ann, “like the plan.”', ['direct: It is dead, | like the plan.']],
  ['interrupted by brackets', '“Where is she?” (Ann was the cat.) “Find her!”', ['direct: Where is she? | Find her!']],
  [
    'narration of its own between, in brackets or not',
    '“Where is she?” Ann was the cat. “Find her!”',
    ['direct: Where is she?', 'direct: Find her!']
  ],
  [
    'interrupted by what the speaker does meanwhile',
    '“If you,” said Tom, looking away, “ever loved me, stay.”',
    ['direct: If you, | ever loved me, stay.']
  ],
  [
    'interrupted by words about the speaker',
    '“It rains,” said Ann, who had been waiting, “and pours.”',
    ['direct: It rains, | and pours.']
  ],
  [
    'a term in the words about the speaker',
    '“It rains,” said Ann, who wore her “best” hat.',
    ['direct: It rains,', 'unspoken: best']
  ],
  ['two speakers in one sentence', '“No,” said Ann, and Tom said, “Yes.”', ['direct: No,', 'direct: Yes.']],
  ['two speakers in one paragraph', 'Ann said, “No.” Tom said, “Yes.”', ['direct: No.', 'direct: Yes.']],
  [
    'a hard-wrapped quotation that begins in the middle of a line',
    '"Hello," said Ann. "How are you\ndoing today?"',
    ['direct: Hello, | How are you\ndoing today?']
  ],
  [
    'a no-break space between the marks of both',
    '“She wrote: ‘Go.\n\n“\u00a0‘Now.’\u00a0” He left.',
    ['direct: She wrote: ‘Go. | ‘Now.’', 'direct: Go. | Now.']
  ],
  ['speech within brackets', 'Tom went on: “You may not” (“I do,” said Ann) “know it.”', [
    'direct: You may not', 'direct: I do,', 'direct: know it.'
  ]]
])('%s', (_, text, expected) => expect(show(text)).toEqual(expected))

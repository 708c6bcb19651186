import {expect, test} from '@jest/globals'
import {show} from './show.js'

// Apostrophes, feet and inches: never a mark, in single-quoted dialogue and beside it.
test.each<[phenomenon: string, text: string, expected: string[]]>([
  ['a possessive', '‘Ann’s car is here,’ said Tom.', ['direct: Ann’s car is here,']],
  ['a possessive in straight marks', "'Ann's car is here,' said Tom.", ["direct: Ann's car is here,"]],
  [
    'a plural possessive before more words',
    "'The Joneses' dog bit me,' Al said.",
    ["direct: The Joneses' dog bit me,"]
  ],
  ['a plural possessive, curly', '‘The dogs’ dinner is late,’ Al said.', ['direct: The dogs’ dinner is late,']],
  ['a plural possessive before the closing mark', '‘It was the dogs’,’ Al said.', ['direct: It was the dogs’,']],
  [
    'a plural possessive in narration, beside a quotation',
    "The dogs' dinner was late. 'Feed them,' Al said.",
    ['direct: Feed them,']
  ],
  ['two apostrophes before italics', "''_It_ stays,'' said Ann.", ['direct: _It_ stays,']],
  ['a possessive of a name in s', "'James' car is here,' said Tom.", ["direct: James' car is here,"]],
  ['a contraction', "'I don't think so,' said Tom.", ["direct: I don't think so,"]],
  ['a contraction in capitals', "'I DON'T THINK SO,' said Tom.", ["direct: I DON'T THINK SO,"]],
  [
    'an elision at the beginning',
    "''Tis late,' said Nan, ''twould be folly.'",
    ["direct: 'Tis late, | 'twould be folly."]
  ],
  ['an elision at the beginning, curly', '‘’Tis late,’ said Nan.', ['direct: ’Tis late,']],
  ['an elision within the words', "'I think 'tis late,' said Nan.", ["direct: I think 'tis late,"]],
  ['an elision in narration', "'Twas late, and nobody spoke of 'em.", []],
  ['an elision in double marks', '"\'Tis late," said Nan.', ["direct: 'Tis late,"]],
  ['a dropped letter at the end', "'Nothin' doin' here,' said Bo.", ["direct: Nothin' doin' here,"]],
  [
    'a dropped letter at the end, in double marks',
    '"Nothin\' doin\' here," said Bo.',
    ["direct: Nothin' doin' here,"]
  ],
  ['a dropped d', "'Bread an' butter,' said Bo.", ["direct: Bread an' butter,"]],
  ['a dropped f', "'A cup o' tea,' said Bo.", ["direct: A cup o' tea,"]],
  ['letters dropped on both sides', "'I like rock 'n' roll,' said Bo.", ["direct: I like rock 'n' roll,"]],
  ['letters dropped on both sides, in narration', "They played rock 'n' roll all night.", []],
  ['a decade', "'It was in the '90s,' said Bo.", ["direct: It was in the '90s,"]],
  ['a decade in narration', "He missed the '90s and the ’60s.", []],
  ['an Irish name', "'Ask O'Brien,' said Bo.", ["direct: Ask O'Brien,"]],
  ['a French name', "'Ask D'Artagnan,' said Bo.", ["direct: Ask D'Artagnan,"]],
  ['a word with two apostrophes', "'You shouldn't've gone,' said Bo.", ["direct: You shouldn't've gone,"]],
  ['a Hawaiian word', '"Meet me in Hawai\'i," said Bo.', ["direct: Meet me in Hawai'i,"]],
  ['feet and inches', 'The 6\'2" guard said "no."', ['direct: no.']],
  ['inches', 'A 12" record and a 7" one.', []],
  ['minutes and seconds', 'She ran it in 4\'33" and bowed.', []],
  ['degrees', 'The wreck lies at 41°43\'57" N.', []],
  ['feet in a single-marked text', "'He is 6' tall,' said Bo.", ["direct: He is 6' tall,"]],
  ['the clock', "'It's five o'clock,' said Bo.", ["direct: It's five o'clock,"]],
  ['a word in single marks', "The word 'art' is short.", ['unspoken: art']],
  ['a word in single marks beside a possessive', "The boys' word 'art' was Ann's.", ['unspoken: art']],
  [
    'a nested single mark after a possessive',
    '“The boys’ motto is ‘never late,’” said Ann.',
    ['direct: The boys’ motto is ‘never late,’', 'unspoken: never late,']
  ],
  [
    'a possessive of a nested title',
    '“I like ‘Emma’s’ end,” said Ann.',
    ['direct: I like ‘Emma’s’ end,', 'unspoken: Emma’s']
  ],
  [
    'a nested quotation and a contraction',
    '“He said, ‘I can’t,’” Ann said.',
    ['direct: He said, ‘I can’t,’', 'direct: I can’t,']
  ],
  [
    'straight nested and a contraction',
    '"He said, \'I can\'t,\'" Ann said.',
    ["direct: He said, 'I can't,'", "direct: I can't,"]
  ],
  ['an apostrophe for an opening mark', '’I am here,’ said Tom.', ['direct: I am here,']],
  ['an accent for a closing mark', '`I am here´, said Tom.', ['direct: I am here']],
  ['letters as plurals', "Mind your p's and q's, the A's and B's.", []],
  ['an omission beside an opening mark', '“’Twas I,” said Nan.', ['direct: ’Twas I,']],
  ['a name cut short', "'Ask Lil' Joe,' said Bo.", ["direct: Ask Lil' Joe,"]],
  ['an and cut short, curly', '‘Salt ’n’ pepper,’ said Bo.', ['direct: Salt ’n’ pepper,']],
  ['two dialogues in single marks', "'Come in,' said Ann. 'It's cold.'", ["direct: Come in, | It's cold."]],
  [
    'British single and double within',
    '‘The sign says “closed,”’ said Tom.',
    ['direct: The sign says “closed,”', 'direct: closed,']
  ],
  [
    'American double and single within',
    '“The sign says ‘closed,’” said Tom.',
    ['direct: The sign says ‘closed,’', 'direct: closed,']
  ],
  [
    'a paragraph of each kind',
    '\'It\'s cold,\' said Ann.\n\n"It isn\'t," said Tom.',
    ["direct: It's cold,", "direct: It isn't,"]
  ],
  ['words that lost their beginning in narration', 'The ’phone rang beside the ’cello man’s chair.', []],
  [
    'decades and a closing mark',
    '‘I like the ’80s,’ he said, ‘and the dogs’ ’em all.’',
    ['direct: I like the ’80s, | and the dogs’ ’em all.']
  ],
  [
    'elisions in a letter',
    'He wrote: "Dear Ann: \'Tis late. \'Twas good. The kids\' toys are here."',
    ["direct: Dear Ann: 'Tis late. 'Twas good. The kids' toys are here."]
  ],
  ['single marks inside brackets', "('It's cold,' said Ann.)", ["direct: It's cold,"]],
  ['feet and inches in primes', 'The road is 5′10″ wide.', []],
  ['feet and inches in the words', '"He is 6\'2" tall," she said.', ['direct: He is 6\'2" tall,']],
  ['a dropped h behind an opening mark', "''E's gone 'ome,' said Bo.", ["direct: 'E's gone 'ome,"]],
  ['dropped letters side by side', "'I was goin' 'ome with 'er,' said Bo.", ["direct: I was goin' 'ome with 'er,"]],
  ['a dropped h in capitals, in double marks', "“'Ow are you, 'Arry?” said Bo.", ["direct: 'Ow are you, 'Arry?"]],
  ['a cry that is no dropped h', "'Ow!' said Bo. 'Ear plugs help.'", ['direct: Ow! | Ear plugs help.']],
  ['a plural possessive that begins the second part', "'It is,' he said, 'the boys' own.'", [
    "direct: It is, | the boys' own."
  ]]
])('%s', (_, text, expected) => expect(show(text)).toEqual(expected))

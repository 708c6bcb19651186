import {expect, test} from '@jest/globals'
import {findParagraphs} from '../../src/text/paragraphs.js'

const split = (text: string): string[] => findParagraphs(text).map(({start, end}) => text.slice(start, end))

const wrapped = 'The bridge over the lower river has been closed since the flood of last'

test.each<[what: string, text: string, expected: string[]]>([
  ['nothing', '', []],
  ['white space alone', ' \n\t\n ', []],
  ['a blank line parts', 'One.\n\nTwo.', ['One.', 'Two.']],
  ['a blank line with spaces parts', 'One.\n  \nTwo.', ['One.', 'Two.']],
  ['one paragraph a line', 'One is here.\nTwo is there.', ['One is here.', 'Two is there.']],
  ['Windows', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
  ['old Macintosh', 'One.\r\rTwo.', ['One.', 'Two.']],
  ['a form feed', 'One.\fTwo.', ['One.', 'Two.']],
  ['the paragraph separator', 'One.\u2029Two.', ['One.', 'Two.']],
  ['a hard-wrapped line', wrapped + '\nspring.', [wrapped + '\nspring.']],
  ['a full line before a capital', wrapped + '\nSpringfield flood.', [wrapped + '\nSpringfield flood.']],
  ['a short line in the middle of a sentence', 'said the old\nman.', ['said the old\nman.']],
  ['dialogue whose lines are of one length', '“I have been here for three long years,” Tom said.\n“Then one more day will not hurt you.”',
    ['“I have been here for three long years,” Tom said.', '“Then one more day will not hurt you.”']],
  ['verses', 'The river rose,\n    The bridge went down.', ['The river rose,', 'The bridge went down.']],
  ['an indented paragraph', wrapped + '\nspring.\n  ' + wrapped + '\nfall.', [wrapped + '\nspring.', wrapped + '\nfall.']],
  ['points of a list', '- one\n- two', ['- one', '- two']],
  ['dialogue behind dashes', '— Home, he said.\n— Now?', ['— Home, he said.', '— Now?']],
  ['a name below a pull quote', '“It rose.”\n— Ana Ruiz', ['“It rose.”\n— Ana Ruiz']],
  ['dialogue, no name', '“It rose.”\n— It did not.', ['“It rose.”', '— It did not.']],
  ['a quoted block', '> one\n> two', ['> one', '> two']]
])('%s', (_, text, expected) => expect(split(text)).toEqual(expected))

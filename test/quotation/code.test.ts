import {expect, test} from '@jest/globals'
import {show} from './show.js'

// Marks of programs and markup hold no quotation.
test.each<[phenomenon: string, text: string, expected: string[]]>([
  ['a call', 'print("hello") prints it, says the doc.', []],
  ['a call, and a word as a word', 'print("hello") is not "hello" by itself.', ['unspoken: hello']],
  ['a call with two arguments', 'Use replace("a", "b") there.', []],
  ['an attribute', 'The tag has class="lead" in it.', []],
  ['a tag', '<p class="lead">"It is closed," said <a href="/ann">Ann</a>.</p>', ['direct: It is closed,']],
  ['a closing tag behind the mark', '"It is closed,"</b> said Ann.', ['direct: It is closed,']],
  ['less than, no tag', 'Where a < b, it holds. "It is closed," said Ann.', ['direct: It is closed,']],
  ['an object', 'Send {"name": "Ann"} to the server.', []],
  ['a quotation in curly brackets', '{"It is closed," said Ann.}', ['direct: It is closed,']],
  ['backticks', 'Type `echo "hi"` there.', []],
  [
    'a block between rows of backticks',
    '```\nprint("hello", \'you\')\n```\n\n"It is closed," said Ann.',
    ['direct: It is closed,']
  ],
  ['an address', 'See https://example.org/?q="x" for more.', []],
  ['an assignment', 'Set x = 5 and name="Ann" first.', []],
  ['a quotation in brackets behind a space', 'They met (“in secret,” he said).', ['mixed: in secret,']]
])('%s', (_, text, expected) => expect(show(text)).toEqual(expected))

import {expect, test} from '@jest/globals'
import {show} from './show.js'

// Marks: whatever opens and closes a quotation, in whichever direction, is read.
test.each<[phenomenon: string, text: string, expected: string[]]>([
  ['curly double', '“The bridge is closed,” Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['straight double', '"The bridge is closed," Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['curly single', '‘The bridge is closed,’ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['straight single', "'The bridge is closed,' Ana Ruiz said.", ['direct: The bridge is closed,']],
  ['guillemets', '«The bridge is closed,» Ana Ruiz said.', ['direct: The bridge is closed,']],
  [
    'guillemets with a space inside, as in France',
    '« The bridge is closed », Ana Ruiz said.',
    ['direct: The bridge is closed']
  ],
  [
    'guillemets with a no-break space inside',
    '«\u00a0The bridge is closed\u00a0», Ana Ruiz said.',
    ['direct: The bridge is closed']
  ],
  [
    'guillemets with a thin space inside',
    '«\u202fThe bridge is closed\u202f», Ana Ruiz said.',
    ['direct: The bridge is closed']
  ],
  [
    'guillemets that face each other, as in Germany',
    '»The bridge is closed«, Ana Ruiz said. »It will stay so.«',
    ['direct: The bridge is closed | It will stay so.']
  ],
  ['single guillemets', '‹The bridge is closed,› Ana Ruiz said.', ['direct: The bridge is closed,']],
  [
    'single guillemets that hold a word within double ones',
    '«The sign says ‹closed›,» Ana Ruiz said.',
    ['direct: The sign says ‹closed›,', 'direct: closed']
  ],
  [
    'low and high, as in Germany',
    '„The bridge is closed“, Ana Ruiz said. „It will stay so.“',
    ['direct: The bridge is closed | It will stay so.']
  ],
  ['low and right, as in Poland', '„The bridge is closed,” Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['low and straight', '„The bridge is closed," Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['low singles', '‚The bridge is closed‘, Ana Ruiz said.', ['direct: The bridge is closed']],
  [
    'low singles within low doubles',
    '„The sign says ‚closed‘,“ Ana Ruiz said.',
    ['direct: The sign says ‚closed‘,', 'direct: closed']
  ],
  [
    'right on both sides, as in Sweden',
    '”The bridge is closed,” Ana Ruiz said. ”It will stay so.”',
    ['direct: The bridge is closed, | It will stay so.']
  ],
  ['corner brackets', '「The bridge is closed,」 Ana Ruiz said.', ['direct: The bridge is closed,']],
  [
    'white corner brackets within corner brackets',
    '「The sign says 『closed』,」 Ana Ruiz said.',
    ['direct: The sign says 『closed』,', 'direct: closed']
  ],
  ['double primes of the East', '〝The bridge is closed,〞 Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['full-width', '＂The bridge is closed,＂ Ana Ruiz said.', ['direct: The bridge is closed,']],
  [
    'backticks and apostrophes, as in TeX',
    "``The bridge is closed,'' Ana Ruiz said.",
    ['direct: The bridge is closed,']
  ],
  ['a backtick and an apostrophe', "`The bridge is closed,' Ana Ruiz said.", ['direct: The bridge is closed,']],
  [
    'TeX’s single marks within its double ones',
    "``The sign says `closed','' Ana Ruiz said.",
    ["direct: The sign says `closed',", 'direct: closed']
  ],
  ['two apostrophes for each mark', "''The bridge is closed,'' Ana Ruiz said.", ['direct: The bridge is closed,']],
  [
    'two apostrophes with a single mark within',
    "''The sign says 'closed','' Ana Ruiz said.",
    ["direct: The sign says 'closed',", 'direct: closed']
  ],
  ['curly singles doubled', '‘‘The bridge is closed,’’ Ana Ruiz said.', ['direct: The bridge is closed,']],
  [
    'curly singles in curly singles, closed together', '‘She said, ‘It is closed.’’ Ana Ruiz left.',
    ['direct: She said, ‘It is closed.’', 'direct: It is closed.']
  ],
  ['two commas for the opening mark', ',,The bridge is closed," Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['two commas that are only commas', 'The bridge is closed,, Ana Ruiz said.', []],
  ['entities of HTML', '&ldquo;The bridge is closed,&rdquo; Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['the straight entity', '&quot;The bridge is closed,&quot; Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['entities by number', '&#8220;The bridge is closed,&#8221; Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['entities in hexadecimal', '&#x201C;It&#x27;s closed,&#x201D; Ana Ruiz said.', ['direct: It&#x27;s closed,']],
  ['low and high entities', '&bdquo;The bridge is closed,&ldquo; Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['marks behind backslashes', '\\"It\\\'s closed,\\" Ana Ruiz said.', ["direct: It\\'s closed,"]],
  ['triple primes', '‷The bridge is closed,‴ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['low double primes of the East', '〟The bridge is closed,〞 Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['an ampersand that is no entity', '“Ruiz & Sons closed it,” she said.', ['direct: Ruiz & Sons closed it,']],
  ['opened curly, closed straight', '“The bridge is closed," Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['opened straight, closed curly', '"The bridge is closed,” Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['opening marks on both sides', '“The bridge is closed,“ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['both marks the wrong way round', '”The bridge is closed,“ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['first wrong, then right', '“Stop,“ she said, ”now.”', ['direct: Stop, | now.']],
  ['no space before the opening mark', 'Ana Ruiz said:“The bridge is closed.”', ['direct: The bridge is closed.']],
  ['no space behind the closing mark', '“The bridge is closed,”Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['spaces inside straight marks', '" The bridge is closed, " Ana Ruiz said.', ['direct: The bridge is closed,']],
  [
    'two quotations without a space',
    '“The bridge is closed.”“For how long?”',
    ['direct: The bridge is closed.', 'direct: For how long?']
  ],
  [
    'straight ones without a space',
    '"The bridge is closed.""For how long?"',
    ['direct: The bridge is closed.', 'direct: For how long?']
  ],
  ['a dash before the mark', 'The sign—“closed for good”—had gone.', ['unspoken: closed for good']],
  [
    'a soft hyphen in the words',
    '“The bri\u00addge is closed,” Ana Ruiz said.',
    ['direct: The bri\u00addge is closed,']
  ],
  [
    'a zero-width space behind the mark',
    '“\u200bThe bridge is closed,”\u200b Ana Ruiz said.',
    ['direct: The bridge is closed,']
  ],
  ['italics around the words', '“_The bridge_ is closed,” Ana Ruiz said.', ['direct: _The bridge_ is closed,']],
  ['italics around the marks', '_“The bridge is closed,”_ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['stars around the marks', '**“The bridge is closed,”** Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['marks around one letter', 'The road has the shape of an “S” there.', ['unspoken: S']],
  ['no marks at all', 'The bridge is closed.', []],
  ['a name and a headline’s single marks', 'Mayor Okoro: ‘We will rebuild’', ['direct: We will rebuild']],
  ['a post', '@mayor tweeted: "We\'re open!!" 🎉 https://t.example/x', ["direct: We're open!!"]],
  [
    'a byline at the end of the line',
    '“The river does not vote.” —Commissioner Voss',
    ['direct: The river does not vote.']
  ],
  ['backticks on both sides', '`The bridge is closed,` Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['ornaments', '❝The bridge is closed,❞ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['reversed and plain primes', '‶The bridge is closed,″ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['a bracket before the mark', '(“The bridge is closed,” Ana Ruiz said.)', ['direct: The bridge is closed,']],
  ['French narration behind guillemets', '«Bonjour», dit-il.', ['direct: Bonjour']],
  ['German narration behind low marks', '„Komm her“, sagte er.', ['direct: Komm her']],
  ['a script without spaces', '「彼は『はい』と言った」', ['direct: 彼は『はい』と言った', 'unspoken: はい']],
  ['nothing but a quotation', '"Hello"', ['direct: Hello']],
  ['nothing but a quotation, in single marks', "'Hello'", ['direct: Hello']],
  ['one of each kind on a line', '“A.” ‘B.’ "C." \'D.\'', ['direct: A.', 'direct: B.', 'direct: C.', 'direct: D.']],
  ['three kinds within each other', '"He said, \'She said “go.”\'"', [
    'direct: He said, \'She said “go.”\'', 'direct: She said “go.”', 'direct: go.'
  ]],
  ['curly singles within guillemets', '«The sign says ‘closed’,» Ana Ruiz said.', [
    'direct: The sign says ‘closed’,', 'direct: closed'
  ]],
  ['a dash between the mark and the narration', '“The bridge is closed”—Ana Ruiz said.', ['direct: The bridge is closed']],
  ['square brackets within', '“[The bridge] is closed,” Ana Ruiz said.', ['direct: [The bridge] is closed,']],
  ['an ellipsis before the words', '“…and then it fell,” Ana Ruiz said.', ['direct: …and then it fell,']],
  ['marks around a piece of a word', 'The “-ing” of “running” is short.', ['unspoken: -ing', 'unspoken: running']],
  ['a tab before the mark', 'Ana Ruiz said:\t“The bridge is closed.”', ['direct: The bridge is closed.']],
  ['an emoji behind the mark', '“The bridge is closed!”🎉 Ana Ruiz said.', ['direct: The bridge is closed!']],
  ['a lone surrogate in the words', '“The \ud83d bridge is closed,” Ana Ruiz said.', [
    'direct: The \ud83d bridge is closed,'
  ]],
  ['a NUL in the words', '“The \0 bridge is closed,” Ana Ruiz said.', ['direct: The \0 bridge is closed,']],
  ['a footnote’s number in brackets behind the mark', '“The bridge is closed”[3][4], Ana Ruiz said.', ['direct: The bridge is closed']],
  ['marks of HTML', '<q>The bridge is closed,</q> Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['marks of HTML with an attribute', '<p>Ana Ruiz said: <Q lang="en">It is closed.</Q></p>', ['direct: It is closed.']],
  [
    'a block of HTML',
    '<p>Ana Ruiz wrote:</p>\n<blockquote><p>The bridge is closed.</p></blockquote>\n<p>She left.</p>',
    ['direct: The bridge is closed.']
  ],
  [
    'a block of HTML over lines',
    '<blockquote>\n<p>The bridge is closed.</p>\n<p>It fell.</p>\n</blockquote>',
    ['direct: The bridge is closed. | It fell.']
  ],
  [
    'a block of HTML, and whose it is',
    '<blockquote><p>The bridge is closed.</p><cite>Ana Ruiz</cite></blockquote>',
    ['direct: The bridge is closed.']
  ],
  ['a title in HTML', '<p>Ana Ruiz read <cite>The Waves</cite> at night.</p>', []],
  ['guillemets of a typewriter', '<<The bridge is closed,>> Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['signs of a program', 'cout << x; cin >> y; cat <<EOF', []],
  ['angles of the East', '《The bridge is closed,》 Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['angles of the East around a title', 'Ana Ruiz read 《红楼梦》 at night.', ['unspoken: 红楼梦']],
  ['accents doubled', '´´The bridge is closed,´´ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['a footnote’s sign behind the mark', '“The bridge is closed,”¹ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['primes for marks', '″The bridge is closed,″ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['primes that measure', 'The 6′ 2″ guard said “no.” He left ′ and ″.', ['direct: no.']],
  ['corner brackets of half width', '｢The bridge is closed,｣ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['corner brackets of vertical lines', '﹁The bridge is closed,﹂ Ana Ruiz said.', ['direct: The bridge is closed,']],
  ['three straight marks', '"""It is closed,""" said Ann.', [
    'direct: It is closed,', 'stray-mark 0', 'stray-mark 1', 'stray-mark 17', 'stray-mark 18'
  ]],
  ['a hyphen that is not seen in a cue', '“It is closed,” ex\u00adplained Ann.', ['direct: It is closed,']]
])('%s', (_, text, expected) => expect(show(text)).toEqual(expected))

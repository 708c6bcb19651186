import {expect, test} from '@jest/globals'
import {show} from './show.js'

// Speech without marks: dashes, transcripts, plays, blocks; and what only looks like it.
test.each<[phenomenon: string, text: string, expected: string[]]>([
  [
    'a dash before a line of speech',
    '— Where to? asked the driver.\n— Home, I said.',
    ['direct: Where to?', 'direct: Home,']
  ],
  ['no space behind the dash', '—Come up, Kinch!', ['direct: Come up, Kinch!']],
  ['two hyphens', '--Come up, Tom! cried Ann.', ['direct: Come up, Tom!']],
  ['a horizontal bar', '― Where to? asked the driver.', ['direct: Where to?']],
  ['a short dash, with narration', '– Where to? asked the driver.\n– Home.', ['direct: Where to?', 'direct: Home.']],
  ['a short dash without a space', '–Where to?\n–Home.', ['direct: Where to?', 'direct: Home.']],
  ['short dashes before a question and an answer', '– Where to?\n– Home.', ['direct: Where to?', 'direct: Home.']],
  ['short dashes before points of a list', '– Apples are in.\n– Pears are out.', []],
  ['a hyphen, with narration', '- Where to? asked the driver.\n- Home.', ['direct: Where to?', 'direct: Home.']],
  ['points of a list', '- apples\n- pears\n- figs', []],
  ['points of a list that are sentences', '- Buy apples.\n- Sell pears.', []],
  ['points of a list, with a long dash', '— apples\n— pears', []],
  ['narration inside the line', '— Home, he said. Fast.', ['direct: Home, | Fast.']],
  ['narration inside the line, cue first', '— Home, said Ann Ruiz. Fast.', ['direct: Home, | Fast.']],
  ['narration up to the end', '— Home, he said in a low voice.', ['direct: Home,']],
  ['narration behind a question', '— Home? he asked. Now?', ['direct: Home? | Now?']],
  ['narration that goes on behind a comma', '— Home, he said, laughing. Fast.', ['direct: Home, | Fast.']],
  [
    'speech that goes on behind a comma',
    '— Home, he said, and fast.\n— Then hold on, said the driver, you know the road.',
    ['direct: Home,', 'direct: Then hold on, | you know the road.']
  ],
  ['a report that is part of the speech', '— He said he would come.', ['direct: He said he would come.']],
  ['somebody who is spoken of', '— You, she said, will stay.', ['direct: You, | will stay.']],
  ['no narration at all', '— Home. The bridge is closed.', ['direct: Home. The bridge is closed.']],
  ['dashes in prose', 'He paused — it was late — and left.', []],
  ['a dash at the end of a sentence', 'He wanted one thing — home.', []],
  ['a quotation and a dash', '“Home,” he said — “fast.”', ['direct: Home, | fast.']],
  ['a quotation within the line', '— She told me “run,” he said.', ['direct: She told me “run,”', 'direct: run,']],
  ['a dash behind the words too', '--Pull out his eyes.--', ['direct: Pull out his eyes.']],
  [
    'a name below a pull quote',
    '“The river does not vote.”\n— Ana Ruiz, mayor of Dell',
    ['direct: The river does not vote.']
  ],
  ['a name below an epigraph', '“The river does not vote.”\n\n—Ana Ruiz', ['direct: The river does not vote.']],
  [
    'a transcript',
    'ANN RUIZ: The bridge is closed.\nTOM OKORO: For how long?',
    ['direct: The bridge is closed.', 'direct: For how long?']
  ],
  [
    'a transcript with titles and remarks',
    'MODERATOR: Next question.\nDR. SHAH (via video): It depends.',
    ['direct: Next question.', 'direct: It depends.']
  ],
  [
    'a transcript with marks',
    'MODERATOR: Next question.\nDR. SHAH: "It depends."',
    ['direct: Next question.', 'direct: It depends.']
  ],
  [
    'a transcript with names as in prose',
    'Ana Ruiz: It is closed.\nInterviewer: Why?\nAna Ruiz: The flood.\nInterviewer: I see.',
    ['direct: It is closed.', 'direct: Why?', 'direct: The flood.', 'direct: I see.']
  ],
  [
    'two lines with given names, and nothing else',
    'Ann Ruiz: It is closed.\nTom Okoro: Since when?',
    ['direct: It is closed.', 'direct: Since when?']
  ],
  ['two lines of a list', 'Roof: It is closed.\nTom Okoro: Since when?', []],
  ['one line with a name in prose', 'Ana Ruiz: it is closed.', []],
  ['questions and answers', 'Q: Did you know?\nA: I did.', ['direct: Did you know?', 'direct: I did.']],
  [
    'a quotation in an answer',
    'Q: Did you know?\nA: I did. He told me, "Run."',
    ['direct: Did you know?', 'direct: I did. He told me, "Run."', 'direct: Run.']
  ],
  [
    'a play',
    'HAMLET. Is it closed?\nOPHELIA. It is, my lord.\nHAMLET. Then swim.',
    ['direct: Is it closed?', 'direct: It is, my lord.', 'direct: Then swim.']
  ],
  [
    'dashes behind the names of a play',
    'ANN. — Is it closed?\nTOM. — It is.\nANN. — Why?',
    ['direct: Is it closed?', 'direct: It is.', 'direct: Why?']
  ],
  [
    'a remark before the words',
    'ANN: [laughs] It is closed.\nTOM: Why?\nANN: (quietly) The flood.',
    ['direct: It is closed.', 'direct: Why?', 'direct: The flood.']
  ],
  ['a notice', 'NOTE: The bridge is closed.\n\nWARNING: Deep water.', []],
  ['a list of things', 'Ingredients: flour, two eggs.', []],
  ['a headline in capitals', 'BRIDGE CLOSED: THE FLOOD WON', []],
  ['a time table', 'Monday: closed.\n\nTuesday: open.', []],
  [
    'a transcript in marks that open only',
    '"WALLACE: Let us start.\n\n"PENCE: It is closed.\n\n"WALLACE: Since when?"',
    [
      'direct: Let us start.',
      'direct: It is closed.',
      'direct: Since when?',
      'stray-mark 0',
      'stray-mark 25',
      'stray-mark 48'
    ]
  ],
  [
    'a turn of two paragraphs and a remark in a transcript in marks',
    '"WALLACE: Let us start.\n\n"PENCE: It is closed.\n\n"It was the flood.\n\n"(Laughter)\n\n"WALLACE: Since when?"',
    [
      'direct: Let us start.', 'direct: It is closed. | It was the flood.', 'direct: Since when?', 'stray-mark 0',
      'stray-mark 25', 'stray-mark 68', 'stray-mark 81'
    ]
  ],
  [
    'a quoted block with a name',
    '> The river does not vote.\n> It rises.\n> — Ana Ruiz\n\nShe left.',
    ['direct: The river does not vote. | It rises.']
  ],
  ['a quoted block within another', '>> It works.\n>> — Ana Ruiz', ['direct: It works.']],
  [
    'a quoted block that a colon announces',
    'On Monday, Ana Ruiz wrote:\n\n> It works.\n> It is cheap.\n\nShe left.',
    ['direct: It works. | It is cheap.']
  ],
  ['a command that a colon announces', 'Run this:\n\n> npm test\n\nThen go.', []],
  ['sentences that are to be typed', 'Run the following:\n\n> Open the terminal.\n> Type the name.\n\nThen go.', []],
  ['a quoted block and a name below a blank line', '> The river does not vote.\n>\n> — Ana Ruiz', [
    'direct: The river does not vote.'
  ]],
  ['a block within a block', '> On Monday, Ana Ruiz wrote:\n> > It works.\n>\n> I doubt it.', ['direct: It works.']],
  ['narration between dashes, as in Russia', '— Home. — He sat down. — Fast.', ['direct: Home. | Fast.']],
  ['sentences between dashes', '— Home. — You live there. — Fast.', ['direct: Home. — You live there. — Fast.']],
  ['points below a colon', 'Winners:\n— Ida Orr of Dell, for prose.\n— Carl Moss of Bexley, for verse.', []],
  ['speech below a colon', 'She turned to them:\n— Go home.\n— Now?', ['direct: Go home.', 'direct: Now?']],
  ['an end between dashes', '— THE END —\n\n— 5 May 1900 —', []],
  ['narration with dashes of its own', '— Home, said Ann — and she smiled —, are you in?', ['direct: Home, | are you in?']],
  ['a quoted block without a name', '> The river does not vote.\n\nShe left.', []],
  ['narration between dashes, as in Spain', '—Home —he said—. Fast.', ['direct: Home | Fast.']],
  [
    'a verb that no table has, between dashes',
    '—¿Where to? —preguntó Ana.\n—Home —dijo Luis—. Fast.',
    ['direct: ¿Where to?', 'direct: Home | Fast.']
  ],
  ['narration between dashes with spaces', '— Home — he said — and fast.', ['direct: Home | and fast.']],
  ['a dash that cuts speech off', '—I never— she paused.', ['direct: I never—']],
  ['a number of a part, between dashes', '— I —\n\nThe night came.', []],
  ['one line with a title before the name', 'DR. SHAH: We are closed today.', ['direct: We are closed today.']],
  ['marks in a quoted block', '> "It works," wrote Lee.', ['direct: It works,']],
  [
    'points of a list behind long dashes, where speech stands in marks',
    '“We chose,” said Ann. “All won.”\n\n“Good,” said Tom. “Who?”\n\nThe winners are:\n\n— Ida Orr, for prose.\n— Carl ' +
      'Moss, for verse.',
    ['direct: We chose, | All won.', 'direct: Good, | Who?']
  ],
  ['marks behind the dash', '— “Home,” he said.', ['direct: Home,']],
  ['counts behind names', 'Orr: 547.\nMoss: 46.\n\nOrr: 231.\nMoss: 15.', []],
  ['a bullet before the marks', '• “It rains,” said Ann.', ['direct: It rains,']],
  ['a number before the marks', '1. “It rains,” said Ann.', ['direct: It rains,']],
  ['bold names', '**Ann:** Is it closed?\n**Tom:** Since noon.', ['direct: Is it closed?', 'direct: Since noon.']],
  ['bold words that name no one', '**Roof:** It is closed.\n**Door:** Since noon.', []],
  [
    'names in square brackets',
    '[Ann] Is it closed?\n[Tom] Since noon.\n[Ann] Why?',
    ['direct: Is it closed?', 'direct: Since noon.', 'direct: Why?']
  ],
  ['notes in square brackets', '[Roof] It is closed.\n[Door] Since noon.', []],
  [
    'times before the names',
    '[00:01:12] ANN: Is it closed?\n[00:01:15] TOM: Since noon.',
    ['direct: Is it closed?', 'direct: Since noon.']
  ],
  [
    'questions and answers behind stops',
    'Q. Did you know?\nA. I did.',
    ['direct: Did you know?', 'direct: I did.']
  ],
  ['an initial, no answer', 'A. Moss: it is closed.\nB. Orr: since noon.', []],
  ['turns on one line', 'Ann: Hi. Tom: Hello. Ann: And now?', ['direct: Hi.', 'direct: Hello.', 'direct: And now?']],
  ['who made it, on one line', 'Author: Ann Roe. Editor: Tom Lee.', []],
  ['what they do, on one line', 'Mother: a nurse. Father: a smith.', []],
  ['one label and a note on one line', 'Ann: We met Tom. Note: He left.', []],
  ['a label within marks', 'Ann: “Hi. Tom: Hello.”', ['direct: Hi. Tom: Hello.']],
  ['two labels within an article', 'It rained.\n\nAnn: Hi. Tom: Hello.\n\nThey left.', []],
  ['notes on two teams', 'It rained.\n\nRovers: Orr (knee) was out.\nKings: Moss hit two.\nRovers: At Dell.\nKings: Host Bexley.', []],
  ['two who talk, within an article', 'It rained.\n\nOrr: We left.\nMoss: It leaked.\nOrr: It did.\nMoss: All night.', [
    'direct: We left.', 'direct: It leaked.', 'direct: It did.', 'direct: All night.'
  ]],
  ['two whose names end like a team’s', 'Hayes: The dam is old.\nRogers: It is not.\nHayes: Prove it.\nRogers: No.',
    ['direct: The dam is old.', 'direct: It is not.', 'direct: Prove it.', 'direct: No.']],
  ['what was claimed, and what is so', 'THE CLAIM: A dog won.\n\nTHE PAPER’S ASSESSMENT: False.\n\nTHE FACTS: It did not.', []],
  ['a court', 'THE COURT: Go on.\n\nTHE WITNESS: It rained.\n\nMR. PRICE: When?', [
    'direct: Go on.', 'direct: It rained.', 'direct: When?'
  ]],
  ['a question and its answer on one line', 'Q: Did you know? A: I did.', ['direct: Did you know?', 'direct: I did.']],
  [
    'two turns on one line',
    'ANN: Is it closed? TOM: Since noon.\nANN: Why?',
    ['direct: Is it closed?', 'direct: Since noon.', 'direct: Why?']
  ],
  [
    'a play with names in lines of their own',
    'ANN\nIs it closed?\n\nTOM\n(from the door)\nSince noon.\nThe flood came.\n\nTom leaves.\n\nANN\nWhy?',
    ['direct: Is it closed?', 'direct: Since noon.\nThe flood came.', 'direct: Why?']
  ],
  ['headings in capitals', 'SPORTS\nThe home side won.\n\nWEATHER\nIt will rain.', []],
  ['labels of a list', 'Ingredients: Two eggs.\nMethod: Mix them. Bake it.\nNotes: Do not open the door.', []],
  ['months', 'April: The flood came.\nMay: The bridge was closed.\nJune: It opened again.', []],
  ['one month, and someone who talks with her', 'May: It is closed.\nTom: Since when?', [
    'direct: It is closed.', 'direct: Since when?'
  ]],
  ['fields that hold names', 'Author: Ida Orr\nPublisher: Carl Moss\nAuthor: Ann Ruiz\nPublisher: Tom Okoro', []],
  ['two sides of a plan', 'Pros: It is cheap.\nCons: It is slow.\nPros: It is small.\nCons: It breaks.', []],
  ['a question and an answer behind dashes', 'Q - Did you know?\nA - I did.', ['direct: Did you know?', 'direct: I did.']],
  ['a question and an answer behind brackets', 'Q) Did you know?\nA) I did.', ['direct: Did you know?', 'direct: I did.']],
  ['a question and an answer within brackets', '(Q) Did you know?\n(A) I did.', ['direct: Did you know?', 'direct: I did.']],
  ['a question and an answer in full', 'Question: Did you know?\nAnswer: I did.', ['direct: Did you know?', 'direct: I did.']],
  ['answers to choose from', 'A: Dell.\nB: Bexley.\nC: Harwich.', []],
  ['points of a list behind letters', 'A) Apples are in.\nB) Pears are out.', []],
  ['a bold question', '**Q: Did you know?**\nA: I did.', ['direct: Did you know?', 'direct: I did.']],
  ['a time of day before each line', '12/05/2024, 1:01 PM - Ann Lee: It is closed.\n12/05/2024, 1:02 PM - Tom Roe: Why?', [
    'direct: It is closed.', 'direct: Why?'
  ]],
  ['numbers before each line', '1. ANN: Is it closed?\n2. TOM: Since noon.', ['direct: Is it closed?', 'direct: Since noon.']],
  ['years before each line', '2016: The bridge was closed.\n2017: It opened.', []],
  ['a question and an answer with a line of narration between', 'Ann: Is it closed?\n\nThe door opens.\n\nTom: Since noon.', [
    'direct: Is it closed?', 'direct: Since noon.'
  ]],
  ['names before dashes, in capitals', 'ANN – Is it closed?\nTOM – Since noon.\nANN – Why?', [
    'direct: Is it closed?', 'direct: Since noon.', 'direct: Why?'
  ]],
  ['a place before a dash', 'LONDON – It rained.\nPARIS – It did not.\nLONDON – It rained on.', []],
  ['names before colons in lines of their own', 'Host:\nIs it closed?\n\nIda Orr:\nSince noon.\n\nHost:\nWhy?', [
    'direct: Is it closed?', 'direct: Since noon.', 'direct: Why?'
  ]],
  ['headings before colons', 'Ingredients:\nTwo eggs.\n\nMethod:\nMix them.', []],
  ['an answer of one word', 'Tom: Is it closed?\nAnn: No.', ['direct: Is it closed?', 'direct: No.']],
  ['questions and answers with numbers', 'Q1: How old are you?\nA1: Twelve.', ['direct: How old are you?', 'direct: Twelve.']],
  ['a chat', 'tom: is it closed?\nann: since noon\ntom: why?', ['direct: is it closed?', 'direct: since noon', 'direct: why?']],
  ['a greeting in a chat', 'tom: hi\nann: hello there', ['direct: hi', 'direct: hello there']],
  ['fields in small letters', 'name: ann\nage: 41\nname: bob\nage: 40', []],
  ['a wrapped line that looks like a chat', 'He wanted only one\nthing: home.', []],
  ['a chat with times', '[10:01] moth: hi\n[10:02] ann: it is closed', ['direct: hi', 'direct: it is closed']],
  ['a chat with times behind the names', 'Tom (10:01): hi\nAnn (10:02): it is closed', ['direct: hi', 'direct: it is closed']],
  ['a programme', '10:30 Coffee: in the hall.\n11:00 Lunch: in the yard.', []],
  ['subtitles', '00:01:12\nTom: Is it closed?\n00:01:20\nAnn: Right.', ['direct: Is it closed?', 'direct: Right.']],
  ['questions, and answers behind a name', 'Q: Did you know?\n\nIda Orr: I did.\n\nQ: And then?\n\nOrr: I left.', [
    'direct: Did you know?', 'direct: I did.', 'direct: And then?', 'direct: I left.'
  ]],
  ['an interview with one known kind of name', 'Interviewer: Did you know?\nMoss: I did.', [
    'direct: Did you know?', 'direct: I did.'
  ]],
  ['questions without labels for the answers', 'Q. Did you know?\nI did.\nQ. And then?\nI left.', [
    'direct: Did you know?', 'direct: And then?'
  ]],
  ['names before dashes', 'Tom — Is it closed?\nAnn — It is.', ['direct: Is it closed?', 'direct: It is.']],
  ['people and what they do', 'Ann Lee: chair of the board\nBob Poe: clerk', []],
  ['a dash before marks', '— « It works », said Ann.', ['direct: It works']],
  ['a letter of a list before marks', '(a) “It works,” said Ann.', ['direct: It works,']]
])('%s', (_, text, expected) => expect(show(text)).toEqual(expected))

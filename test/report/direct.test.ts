import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

/** Of each direct quote: the words that name who speaks, the dictionary form of its cue, and its parts. */
const show = (text: string): string[] =>
  attributeQuotes(text, {types: ['direct']}).quotes.map(({mention, cue, content}) => {
    const parts = content.map(({start, end}) => text.slice(start, end)).join(' | ')
    return (mention?.text ?? '-') + ' · ' + (cue?.lemma ?? '-') + ' · ' + parts
  })

test.each<[order: string, text: string, expected: string[]]>([
  ['subject before the verb', '“We won,” Ana Ruiz said.', ['Ana Ruiz · say · We won,']],
  ['what is done meanwhile, and a small letter', '“We won,” said Ana Ruiz, returning, “which is new.”', ['Ana Ruiz · say · We won, | which is new.']],
  ['added words are another report', '“We won,” said Ana Ruiz, adding: “We did.”', ['Ana Ruiz · say · We won,', 'Ana Ruiz · add · We did.']],
  ['another answers', '“We won,” said Ana Ruiz, and Roe replied, “not yet.”', ['Ana Ruiz · say · We won,', 'Roe · reply · not yet.']],
  ['names behind a small letter are no title', '“Boys,” said Ana Ruiz, too loudly, “this is Bo. This is Max.”', ['Ana Ruiz · say · Boys, | this is Bo. This is Max.']],
  ['whose arms', '“Stop!” cried a woman with a child in her arms.', ['a woman with a child in her arms · cry · Stop!']],
  ['who pauses behind a full stop', '“We won.” Ana Ruiz paused. “I think.”', ['- · - · We won.', '- · - · I think.']],
  ['a deed behind what goes on', '“We won,” Ruiz said. “Twice.” She sniffed. “I think.”', ['Ruiz · say · We won, | Twice.', '- · - · I think.']],
  ['another report of it', '“We won,” Ruiz said. “Twice,” she sniffed.', ['Ruiz · say · We won,', 'she · sniff · Twice,']],
  ['another who acts behind it', '“We won,” Ruiz said. “Twice.” Roe sniffed.', ['Ruiz · say · We won,', 'Roe · sniff · Twice.']],
  ['who pauses behind a comma', '“We won,” Ana Ruiz paused, “I think.”', ['Ana Ruiz · pause · We won, | I think.']],
  ['said to her', '“Stop!” said the woman to her.', ['the woman · say · Stop!']],
  ['verb before the subject', '“We won,” said Ana Ruiz.', ['Ana Ruiz · say · We won,']],
  ['an adverb before the verb', 'Roe came in. “We won,” softly said Ana Ruiz.', ['Ana Ruiz · say · We won,']],
  ['a reply to what went on', '“Why?” Ruiz asked, “is it bad?” Roe did not answer.', ['Ruiz · ask · Why? | is it bad?']],
  ['a place before `and`', 'Ana Ruiz ran at the Hilton in May and said, “We won.”', ['Ana Ruiz · say · We won.']],
  ['quoted by another', 'The Herald quoted Ana Ruiz as saying, “We won.”', ['Ana Ruiz · say · We won.']],
  ['quoted behind the marks', '“We won,” Ana Ruiz was quoted by the Herald as saying.', ['Ana Ruiz · say · We won,']],
  ['told by nobody who is named', '“Wait here,” Ana Ruiz was told.', ['- · tell · Wait here,']],
  ['a voice that comes', '“We won,” came the voice of Ana Ruiz from the hall.', ['the voice of Ana Ruiz · come · We won,']],
  ['heard by another', '“We won,” Ana Ruiz heard him say.', ['him · say · We won,']],
  ['heard by another, in front', 'Lee heard Ana Ruiz say, “We won.”', ['Ana Ruiz · say · We won.']],
  ['all that was said', 'All Ana Ruiz said was, “We won.”', ['Ana Ruiz · say · We won.']],
  ['a phrase with a colon', 'As Ana Ruiz put it: “We won.”', ['Ana Ruiz · as put it · We won.']],
  ['both of two', '“We won,” said both Ana Ruiz and Tom Lee.', ['Ana Ruiz and Tom Lee · say · We won,']],
  ['who is close to someone', 'Sources close to Ana Ruiz said, “We won.”', ['Sources close to Ana Ruiz · say · We won.']],
  ['heard by others', '“We won,” Ana Ruiz could be heard saying.', ['Ana Ruiz · say · We won,']],
  ['in front of the marks', 'Ana Ruiz said, “We won.”', ['Ana Ruiz · say · We won.']],
  ['who told someone', 'The man who came in was a guide she had told, “We won.”', ['she · tell · We won.']],
  ['verb first, marks last', 'Said Ana Ruiz, who came late, “We all won.”', ['Ana Ruiz · say · We all won.']],
  ['by what others say', '“We won,” she is said to have told him.', ['she · tell · We won,']],
  ['behind the verb of a whole sentence', 'What Ana Ruiz said, at noon, was: “We all won.”', ['Ana Ruiz · say · We all won.']],
  ['a second verb of who hangs on a place', 'Ana Ruiz of Ohio was asked whether he would go and replied, “We won.”',
    ['Ana Ruiz · reply · We won.']],
  ['within a relative clause', 'It was a room in which Ana Ruiz said, “We all won.”', ['Ana Ruiz · say · We all won.']],
  ['another clause behind its comma', 'He had been there since Corunna, and he said, “We won.”', ['he · say · We won.']],
  ['adverbs between', 'Ruiz smilingly said, “We won.”', ['Ruiz · say · We won.']],
  [
    'an apposition between',
    '“We won,” Ana Ruiz, a nurse, said when asked about it.',
    ['Ana Ruiz · say · We won,']
  ],
  ['a name between commas', '“We won,” the mayor of Bow’s chief of staff, Ana Ruiz, told the Herald.', ['Ana Ruiz · tell · We won,']],
  ['what else the verb’s form can be', '“We won,” Roe campaign chief Ana Ruiz said.', ['chief Ana Ruiz · say · We won,']],
  ['a noun before the name of a group', '“We won,” a spokesman for council Democrats said.', [
    'a spokesman for council Democrats · say · We won,'
  ]],
  ['a noun no table knows', '“We won,” a voice-over in the ad says.', ['a voice-over in the ad · say · We won,']],
  ['a time before the name', '“We won,” the day after the vote Ruiz said.', ['Ruiz · say · We won,']],
  ['another clause', '“We won,” but Ruiz, a nurse, said nothing.', ['- · - · We won,']],
  ['how many of them', 'About four in 10 said, “We won.”', ['About four in 10 · say · We won.']],
  ['a clause behind another', '“We won,” Roe said as the heckler yelled: “Go home!”', [
    'Roe · say · We won,', 'the heckler · yell · Go home!'
  ]],
  ['a clause without', 'While Ruiz laughed, “We won,” Roe said.', ['Roe · say · We won,']],
  ['a relative behind a preposition', 'She called it late, to which Roe replied: “We won.”', ['Roe · reply · We won.']],
  ['whom the deed moves', 'The vote led Ruiz to say, “We won.”', ['Ruiz · say · We won.']],
  ['whom the deed moves not', 'Roe went with Ruiz to say, “We won.”', ['Roe · say · We won.']],
  ['an apposition behind', '“We won,” said Ana Ruiz, a nurse who had come late.', ['Ana Ruiz · say · We won,']],
  [
    'a bracket and an apposition',
    '“They got it,” Rep. Ana Ruiz (D-Ohio), a member of the panel, said in May.',
    ['Rep. Ana Ruiz · say · They got it,']
  ],
  ['a long phrase', '“Go,” the tall man with the stick in the corner said.', [
    'the tall man with the stick in the corner · say · Go,'
  ]],
  ['how it sounded', '“Go,” said the man in a low voice.', ['the man · say · Go,']],
  ['how it was said', '“Go,” said his mother with great dignity.', ['his mother · say · Go,']],
  ['how it was said, known before', '“Go,” said the man in the same tone.', ['the man · say · Go,']],
  ['how often', '“Go,” said the boy for the third time.', ['the boy · say · Go,']],
  ['to whom', '“Go,” said the doctor to Ann.', ['the doctor · say · Go,']],
  ['to themself', '“Go,” said the girl to herself.', ['the girl · say · Go,']],
  ['to nobody', '“Go,” said the girl to no one.', ['the girl · say · Go,']],
  ['with what in hand', '“Go,” said the man with his hat in his hand.', ['the man · say · Go,']],
  ['which of them, by whom they are beside', '“Go,” said the woman next to him.', ['the woman next to him · say · Go,']],
  ['which of them, by a sign', '“Go,” said the man with the scar.', ['the man with the scar · say · Go,']],
  ['which of them, by a place', '“Go,” said the boys by the gate.', ['the boys by the gate · say · Go,']],
  ['which of them, by a colour', '“Go,” said the girl in black.', ['the girl in black · say · Go,']],
  ['which of them, by a coat', '“Go,” said the man in a grey coat.', ['the man in a grey coat · say · Go,']],
  ['which of them, and how', '“Go,” said the man with the scar in a low voice.', ['the man with the scar · say · Go,']],
  ['whose they are', '“Go,” said the adviser to Ann Roe.', ['the adviser to Ann Roe · say · Go,']],
  ['of what they are', '“Go,” said the ambassador to France.', ['the ambassador to France · say · Go,']],
  ['an adjective before a name', '“No,” said the younger Mr. Roe.', ['the younger Mr. Roe · say · No,']],
  ['no word that a table knows', '“No,” said the 46-year-old.', ['the 46-year-old · say · No,']],
  ['who is spoken to', 'Ruiz told Voss, “We won.”', ['Ruiz · tell · We won.']],
  ['an owner is not who speaks', '“No,” said Ruiz’s longtime driver.', ['Ruiz’s longtime driver · say · No,']],
  ['the subject of a verb before', 'Ruiz got up, and, looking at him, said, “We won.”', ['Ruiz · say · We won.']],
  [
    'the subject of an outer clause',
    'Ruiz said it was too early to say but added, “We will win.”',
    ['Ruiz · add · We will win.']
  ],
  ['a participle that begins a sentence', 'Ruiz said it was “late.” Adding, “We won.”', ['Ruiz · add · We won.']],
  [
    'who whispers, not who knows',
    'Ruiz knew it was over, and Voss whispered: “Go home.”',
    ['Voss · whisper · Go home.']
  ],
  ['a colon at the end of a paragraph', 'As he went, Voss added:\n\n“We won.”', ['Voss · add · We won.']],
  ['a comma at the end of a paragraph', 'Voss looked up, as he exclaimed,\n\n“We won!”', ['he · exclaim · We won!']],
  ['a colon and no verb that reports', 'In May, Ruiz made it plain to them: “We won.”', ['Ruiz · : · We won.']],
  ['a colon and no verb', 'More from Ruiz: “We won.”', ['Ruiz · : · We won.']],
  ['a noun that is a verb elsewhere', 'Voss held up a hand-lettered sign that read, “We won.”', [
    'a hand-lettered sign · read · We won.'
  ]],
  ['a reply', '“We won,” was Ruiz’s placid reply.', ['Ruiz · reply · We won,']],
  ['a reply of his', '“We won,” was his only answer.', ['his · answer · We won,']],
  ['a verdict', 'The judges’ verdict: “A fraud.”', ['The judges · verdict · A fraud.']],
  ['a verdict of one', 'The judge’s verdict: “A fraud.”', ['The judge · verdict · A fraud.']],
  ['a deed with a comma', '“We won,” Ruiz nodded.', ['Ruiz · nod · We won,']],
  ['a deed behind a cry', '“We won!” he beamed.', ['he · beam · We won!']],
  ['a deed in a sentence of its own', '“We won.” He beamed.', ['- · - · We won.']],
  ['a count of several', '“We won,” two of the five judges said.', ['two of the five judges · say · We won,']],
  ['the others', 'One left. “We won,” the other three said.', ['the other three · say · We won,']],
  ['a noun with an adjective behind it', '“We won,” said a person close to the judges.', [
    'a person close to the judges · say · We won,'
  ]],
  ['a noun with a participle behind it', 'Analysts polled by Hatwell said, “We won.”', ['Analysts polled by Hatwell · say · We won.']],
  ['a noun of two names', '“We won,” the friends of Ana Ruiz and Tom Voss said.', [
    'the friends of Ana Ruiz and Tom Voss · say · We won,'
  ]],
  ['for whom someone speaks', '“We won,” a spokeswoman for the bridge said.', ['a spokeswoman for the bridge · say · We won,']],
  ['a long bracket', 'Ana Ruiz (Labour, Hatwell East) told Monday’s meeting of the full panel: “We won.”', [
    'Ana Ruiz · tell · We won.'
  ]],
  ['a programme', 'Ana Ruiz told CNN’s “New Day” on Monday that “we won.”', ['Ana Ruiz · tell · we won.']],
  ['who does it meanwhile', 'Ana Ruiz left the hall, with Tom Voss tweeting: “We won.”', ['Tom Voss · tweet · We won.']],
  ['a small word before a title', '“We won,” former Minister Ana Ruiz said.', ['former Minister Ana Ruiz · say · We won,']],
  ['a name with a nickname', '“We won,” Ana “Pip” Ruiz said.', ['Ana “Pip” Ruiz · say · We won,']],
  ['a second relative clause', 'Ana Ruiz, who sings and who once told a judge, “We won,” has died.', ['Ana Ruiz · tell · We won,']],
  ['a name behind a long description', 'The guide who ran for the House of Lords, Ana Ruiz, said, “We won.”', ['Ana Ruiz · say · We won.']],
  ['behind the time of an entry', '13:31 “We won,” Ana Ruiz told Radio Bow.', ['Ana Ruiz · tell · We won,']],
  ['no pause', 'Ana Ruiz did not hesitate: “We won.”', ['Ana Ruiz · hesitate · We won.']],
  ['a pause in a sentence of its own', '“We won.” He paused a moment.', ['- · - · We won.']]
])('%s', (_, text, expected) => expect(show(text)).toEqual(expected))

test.each<[phenomenon: string, text: string, expected: string[]]>([
  ['its own attribution', '“No,” said Ruiz. “We won.”', ['Ruiz · say · No, | We won.']],
  ['a semicolon', '“No,” said Ruiz; “we won.”', ['Ruiz · say · No, | we won.']],
  ['what is done meanwhile', '“No,” said Ruiz, with a smile, “we won.”', ['Ruiz · say · No, | we won.']],
  ['dashes', '“No,”--said Ruiz.--“We won.”', ['Ruiz · say · No, | We won.']],
  ['a programme', '“No,” Ruiz said on CNN’s “New Day.” “We won.”', ['Ruiz · say · No, | We won.']],
  ['who is heard, behind marks', '“A pity!” Tom heard a man say.', ['a man · say · A pity!']],
  ['who is heard, by a pronoun', '“A pity!” Tom heard her say.', ['her · say · A pity!']],
  ['who says it to be done', 'The boy was told by his mother to wait. “I wait,” said Tom.', ['Tom · say · I wait,']],
  ['who wants to know', '“Why?” Ruiz wanted to know.', ['Ruiz · want to know · Why?']],
  ['when it is asked', '“Why?” Ruiz asked when he came home.', ['Ruiz · ask · Why?']],
  ['whose injunction it is', '“Come at four,” was Mrs. Weston’s parting injunction.', ['Mrs. Weston · injunction · Come at four,']],
  ['who speaks behind a clause between commas',
    'Voss was back, and had taken up her work again; and Ruiz, who was tired, did her the justice of saying, “We won.”',
    ['Ruiz · say · We won.']],
  ['how attention is called', 'While this went on, Ruiz called Voss’s attention to it, by saying, “We won.”', ['Ruiz · say · We won.']],
  ['when somebody cries out', 'Ana Ruiz cried out on seeing her, “Where is he?”', ['Ana Ruiz · cry out · Where is he?']],
  ['who comes in and speaks', 'She slept, when Ana Ruiz came up and said, “We won.”', ['Ana Ruiz · say · We won.']],
  ['who speaks when somebody leaves', 'Tom Voss laughed as Ana Ruiz left and said, “We won.”', ['Tom Voss · say · We won.']],
  ['who speaks, sad as he is', 'Voss wept; and Ruiz, sad at such a sight, could not help saying, “We won.”', ['Ruiz · say · We won.']],
  ['who it was that spoke', '“Where is he?” It was Ana Ruiz who spoke.', ['Ana Ruiz · speak · Where is he?']],
  ['who it was that spoke above', '“Where is he?”\n\nIt was Ana Ruiz who spoke, in a low voice.', ['Ana Ruiz · speak · Where is he?']],
  ['who told something else', '“Where is he?” It was Ana Ruiz who told Tom.', ['- · - · Where is he?']],
  ['all that could be said', '“We won,” was all Ana Ruiz could say.', ['Ana Ruiz · say · We won,']],
  ['only an answer', 'Ana Ruiz’s answer was only “We won!”', ['Ana Ruiz · answer · We won!']],
  ['behind a semicolon', 'She was ready to go; but “No!” said Tom Voss, and “No, no!” cried Ana Ruiz.',
    ['Tom Voss · say · No!', 'Ana Ruiz · cry · No, no!']],
  ['two answers', '“We won,” was Mary’s reasoning; and Ruiz’s reply was, “Then we stay at home.”',
    ['Mary · reasoning · We won,', 'Ruiz · reply · Then we stay at home.']],
  ['who answers says nothing above', '“Who is it?”\n\nIt was Ana Ruiz who answered.', ['- · - · Who is it?']],
  ['who is waited for', 'Tom Voss waited until Ana Ruiz returned and then told him, “We won.”', ['Tom Voss · tell · We won.']],
  ['to whom it goes on', '“We won,” Ana Ruiz went on to Tom, “again.”', ['Ana Ruiz · go on · We won, | again.']],
  ['what begins behind marks', '“We won,” Ana Ruiz began to hope that it rained.', ['- · - · We won,']],
  ['what begins to be said', '“We won,” Ana Ruiz began to say.', ['Ana Ruiz · begin · We won,']],
  ['where the eyes are directed', '“We won,” said Ruiz, her eyes directed at Voss, “again.”', ['Ruiz · say · We won, | again.']],
  ['what another thinks of how it is said', '“We won,” said Ruiz quickly -- pertly, Voss thought. “Again.”',
    ['Ruiz · say · We won, | Again.']],
  ['a title goes not on', '“No,” Ruiz wrote in her book, “The Long Year.”', ['Ruiz · write · No,']],
  ['another sentence', '“No,” said Ruiz. She sat down. “We won.”', ['Ruiz · say · No,', '- · - · We won.']],
  ['who speaks when somebody comes near', 'When I stood up she bowed and said, “We won.”', ['she · say · We won.']],
  ['who speaks, as a name', 'When Roe arrived Ana Ruiz bowed and said, “We won.”', ['Ana Ruiz · say · We won.']],
  ['what I think of it', 'Ana Ruiz came in, I think, and said, “We won.”', ['Ana Ruiz · say · We won.']],
  ['who speaks, for she did something', 'Roe saw it, for she wept and said, “We won.”', ['she · say · We won.']],
  ['who speaks as if returning', 'While Tom slept he said, as if returning to it, “We won.”', ['he · return · We won.']],
  ['how, between the verb and who speaks', '“We won,” cried, at last, the old nurse.', ['the old nurse · cry · We won,']],
  ['as another finishes', '“No,” said Ana Ruiz, as he finished, “we won.”', ['Ana Ruiz · say · No, | we won.']],
  ['as another says himself', '“No,” said Ana Ruiz. As he said, “We won.”', ['Ana Ruiz · say · No,', 'he · say · We won.']],
  ['another cue', '“No,” said Ruiz. “We won,” she added.', ['Ruiz · say · No,', 'she · add · We won,']]
])('over what a quote goes on: %s', (_, text, expected) => expect(show(text)).toEqual(expected))

import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

/** Every quote: its type, its cue, the words that name its source, and what is reported. */
const show = (text: string): string[] =>
  attributeQuotes(text, {types: ['direct', 'mixed', 'indirect', 'unspoken']}).quotes
    .map(({type, cue, mention, speaker, clause, content}) => {
      const parts = (clause ?? content).map(({start, end}) => text.slice(start, end)).join(' | ')
      return `${type} ${cue?.lemma ?? '-'}, ${mention && (speaker ? mention.text : `not ${mention.text}`)}: ${parts}`
    })

test.each([
  ['Nobody heard, or said “no.”', ['unspoken say, not Nobody: no.']],
  ['“No,” said nobody.', ['unspoken say, not nobody: No,']],
  ['Neither of the guides said “no.”', ['unspoken say, not Neither of the guides: no.']],
  ['Neither of the guides said the dam leaked.', []],
  ['Not one of the guides called it “safe.”', ['unspoken call, not Not one of the guides: safe.']],
  ['No one from the ministry said “no.”', ['unspoken say, not the ministry: no.']],
  ['One of the guides said “no.”', ['direct say, One of the guides: no.']],
  ['Unless Dana Lee says “no,” it will open.', ['unspoken say, not Dana Lee: no,']],
  ['Had Dana Lee said “no,” it would have opened.', ['unspoken say, not Dana Lee: no,']],
  ['It rained. Dana Lee had said “no.”', ['direct say, Dana Lee: no.']],
  ['Dana Lee would have called it “safe.”', ['unspoken call, not Dana Lee: safe.']],
  ['Dana Lee would call it “safe” each time.', ['mixed call, Dana Lee: it “safe” each time']],
  ['Dana Lee has yet to call it “safe.”', ['unspoken call, not Dana Lee: safe.']],
  ['Dana Lee refused to call it “safe.”', ['unspoken refuse, not Dana Lee: safe.']],
  ['Dana Lee stopped short of calling it “safe.”', ['unspoken call, not Dana Lee: safe.']],
  ['Dana Lee denied having said “no.”', ['unspoken say, not Dana Lee: no.']],
  ['Dana Lee denied saying “no.”', ['unspoken deny, not Dana Lee: no.']],
  ['Dana Lee denied that it was “safe.”', ['mixed deny, Dana Lee: it was “safe.”']],
  ['Dana Lee denied it, calling it “mad.”', ['mixed call, Dana Lee: it “mad.”']]
])('what was not said: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Lee said that it would rain, brushing aside what Roe called “doubts.”',
    ['indirect say, Lee: it would rain', 'mixed call, Roe: “doubts.”']],
  ['Lee said that it would rain, ignoring “doubts” in Rome.', ['mixed say, Lee: it would rain, ignoring “doubts” in Rome']]
])('what is said before what another calls: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Instead Dana Lee said, “No.”', ['direct say, Dana Lee: No.']],
  ['Did Dana Lee say the law is bad?', []],
  ['Will Dana Lee explain the delay?', []],
  ['“Not now,” Dana Lee did not hesitate to add.', ['direct hesitate, Dana Lee: Not now,']],
  ['Dana Lee said the word “gift” three times.', ['mixed say, Dana Lee: the word “gift” three times']],
  ['The impossible Mrs. Lee said “no.”', ['direct say, Mrs. Lee: no.']],
  ['In short Dana Lee said, “No.”', ['direct say, Dana Lee: No.']],
  ['Dana Lee stopped short of saying “no.”', ['unspoken say, not Dana Lee: no.']],
  ['In May, Dana Lee did not say, “No.”', ['unspoken say, not Dana Lee: No.']],
  ['In May, Dana Lee said, “No.”', ['direct say, Dana Lee: No.']],
  ['“No,” Dana Lee never said.', ['unspoken say, not Dana Lee: No,']],
  ['“No,” Dana Lee said.', ['direct say, Dana Lee: No,']],
  ['The plan is “dead” now, Dana Lee never said.', ['unspoken say, not Dana Lee: dead']],
  ['“Why?” Dana Lee did not say anything more.', ['direct -, null: Why?']],
  ['Dana Lee did not, in fact, say “no.”', ['unspoken say, not Dana Lee: no.']],
  ['The plan was, said Dana Lee, “dead.”', ['mixed say, Dana Lee: The plan was | “dead.”']],
  ['Did Dana Lee really say “no”?', ['unspoken say, not Dana Lee: no']],
  ['Has Dana Lee ever said “no”?', ['unspoken say, not Dana Lee: no']],
  ['Did she really say “no”?', ['unspoken say, not she: no']],
  ['“We all lost” is wrongly attributed to Dana Lee.', ['unspoken attributed to, not Dana Lee: We all lost']],
  ['“We all lost” is often attributed to Dana Lee.', ['direct attributed to, Dana Lee: We all lost']],
  ['Dana Lee was falsely quoted as saying “no.”', ['unspoken say, not Dana Lee: no.']],
  ['Dana Lee is often misquoted as saying, “No.”', ['unspoken say, not Dana Lee: No.']],
  ['A fake clip shows Dana Lee saying, “No.”', ['unspoken say, not Dana Lee: No.']],
  ['A fake quote has Dana Lee saying “no.”', ['unspoken say, not Dana Lee: no.']],
  ['The film has Dana Lee saying “no.”', ['direct say, Dana Lee: no.']],
  ['It is false that Dana Lee said “no.”', ['unspoken say, not Dana Lee: no.']],
  ['It is true that Dana Lee said “no.”', ['direct say, Dana Lee: no.']],
  ['There’s no proof Dana Lee said “no.”', ['unspoken say, not Dana Lee: no.']],
  ['Bo Roe found no record of Dana Lee saying “no.”', ['unspoken say, not Dana Lee: no.']],
  ['Bo Roe found no record of the call, saying, “No.”', ['direct say, Bo Roe: No.']],
  ['Bo Roe released a video of Dana Lee saying “no.”', ['direct say, Dana Lee: no.']],
  ['Bo Roe wrote to Dana Lee, saying, “No.”', ['direct say, Bo Roe: No.']],
  ['Bo Roe denies that she told police “no.”', ['unspoken tell, not she: no.']],
  ['Bo Roe denies she told police “no.”', ['unspoken tell, not she: no.']],
  ['“Go,” said Dana Lee, or as Bo Roe used to say, “No.”', ['direct say, Dana Lee: Go,', 'direct say, Bo Roe: No.']]
])('denied, doubted, asked or false: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['The dam will leak, warned Dana Lee.', ['indirect warn, Dana Lee: The dam will leak']],
  ['It was “old”, Lee warned ministers.', ['mixed warn, Lee: It was “old”']],
  ['Lee warned the dam would leak.', ['indirect warn, Lee: the dam would leak']],
  ['She turned, warned Lee, and left.', []],
  ['He ran in, told Lee, and ran out.', []]
])('warnings: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['A man who lives nearby said it leaks.', ['indirect say, A man who lives nearby: it leaks']],
  ['A man who saw the flood said it leaks.', ['indirect see, A man: the flood', 'indirect say, A man who saw the flood: it leaks']],
  ['Nurses who heard the blast said it leaks.', ['indirect say, Nurses who heard the blast: it leaks']],
  ['A nurse who declined to give his name said it leaks.', [
    'indirect decline, A nurse: to give his name', 'indirect say, A nurse who declined to give his name: it leaks'
  ]],
  ['Dana Lee, a guide who built it, said it leaks.', ['indirect say, Dana Lee: it leaks']],
  ['A nurse who said it leaks left the room.', ['indirect say, A nurse: it leaks']],
  ['A nurse who said he was tired won it.', ['indirect say, A nurse: he was tired']],
  ['A nurse who rejected the plan was late.', ['indirect reject, A nurse: the plan']],
  ['The guides who built it say it leaks.', ['indirect say, The guides who built it: it leaks']],
  ['Nurses at 40 Elm Road say it leaks.', ['indirect say, Nurses: it leaks']]
])('whom a relative clause tells: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee would sue, drawing a warning from Bo Roe that it was “mad.”', ['mixed warning, Bo Roe: it was “mad.”']],
  ['Dana Lee rejected a claim by Bo Roe that it was “mad.”', ['mixed claim, Bo Roe: it was “mad.”']],
  ['Dana Lee responded to Bo Roe’s latest claim that it was “mad.”', ['mixed claim, Bo Roe: it was “mad.”']],
  ['Dana Lee dismissed Bo Roe’s claim that it was “mad.”', ['mixed claim, Bo Roe: it was “mad.”']],
  ['Dana Lee said in a statement that it was “mad.”', ['mixed say, Dana Lee: it was “mad.”']],
  ['Dana Lee described Bo Roe’s claim that it works as “mad.”', [
    'mixed describe, Dana Lee: Bo Roe’s claim that it works as “mad.”'
  ]]
])('a claim with an author of its own: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['According to research firm Bright Analytics, it leaks.', ['indirect according to, research firm Bright Analytics: it leaks']],
  ['According to Dana Lee, a retired nurse, the roof leaks.', ['indirect according to, Dana Lee: the roof leaks']],
  ['According to the owner, a former nurse, the roof leaks.', ['indirect according to, the owner: the roof leaks']],
  ['According to Dana Lee, a roof leaks.', ['indirect according to, Dana Lee: a roof leaks']],
  ['Dana Lee told the host, Bo Roe, that it leaks.', ['indirect tell, Dana Lee: it leaks']],
  ['Dana Lee warned, though, that it leaks.', ['indirect warn, Dana Lee: it leaks']],
  ['Dana Lee said the word “gift” is short.', [
    'indirect say, Dana Lee: the word “gift” is short', 'unspoken -, null: gift'
  ]],
  ['Dana Lee said the plan was “dead.”', ['mixed say, Dana Lee: the plan was “dead.”']],
  ['Dana Lee muttered something about “a plot.”', ['mixed mutter, Dana Lee: something about “a plot.”']],
  ['Dana Lee heard something about “a plot.”', ['unspoken -, null: a plot.']],
  ['Dana Lee said something to us.', []],
  ['“I taught logic,” rued Dana Lee.', ['direct rue, Dana Lee: I taught logic,']]
])('what stands between: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee warned of “deadly” floods after the dam broke.', ['mixed warn, Dana Lee: “deadly” floods after the dam broke']],
  ['Dana Lee warned of “deadly” heat in the town this week.', ['mixed warn, Dana Lee: “deadly” heat in the town this week']],
  ['The dealer sold “vintage” chairs in the town this week.', ['unspoken -, null: vintage']],
  ['I met Dana Lee, who stood up and told us that “it leaks.”', ['direct tell, Dana Lee: it leaks.']],
  ['Bo Roe met Dana Lee, who was tired, and said that “it leaks.”', ['direct say, Bo Roe: it leaks.']],
  ['Bo Roe waited until Dana Lee left and said that “it leaks.”', ['direct say, Bo Roe: it leaks.']],
  ['It leaks, according to a memo seen by Dana Lee.', ['indirect according to, a memo: It leaks']],
  ['It leaks, according to a memo cited by Dana Lee.', [
    'indirect according to, a memo: It leaks', 'indirect cite, Dana Lee: a memo'
  ]]
])('whose words they are: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee said there were two guides.', ['indirect say, Dana Lee: there were two guides']],
  ['Dana Lee said there that it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['Dana Lee said nearly 40 boats were lost.', ['indirect say, Dana Lee: nearly 40 boats were lost']],
  ['Dana Lee said about 40 boats were lost.', ['indirect say, Dana Lee: about 40 boats were lost']],
  ['Dana Lee said at least 40 boats were lost.', ['indirect say, Dana Lee: at least 40 boats were lost']],
  ['Dana Lee said at 10 that it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['Dana Lee said over two days that it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['Dana Lee said even the guide was lost.', ['indirect say, Dana Lee: even the guide was lost']],
  ['The dam is, Dana Lee said, “a sieve.”', ['mixed say, Dana Lee: The dam is | “a sieve.”']],
  ['It rained, Dana Lee said, “Go home.”', ['direct say, Dana Lee: Go home.']],
  ['The dam is old, says Dana Lee, but “it holds.”', ['mixed say, Dana Lee: The dam is old | but “it holds.”']],
  ['“No,” said Dana Lee, and “yes,” said Bo Roe.', ['direct say, Dana Lee: No,', 'direct say, Bo Roe: yes,']]
])('where the clause begins: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['It was dubbed “the sieve” by Dana Lee.', ['mixed dub, Dana Lee: “the sieve”']],
  ['The dam, dubbed “the sieve” by locals, opened.', ['mixed dub, locals: “the sieve”']],
  ['The dam was dismissed as “a sieve” by the union.', ['mixed dismiss, the union: “a sieve”']],
  ['Dana Lee wrote “no” by hand.', ['mixed write, Dana Lee: “no” by hand']],
  ['A guide close to the talks, who asked not to be named, said it leaked.', [
    'indirect say, A guide: it leaked'
  ]]
])('who does it: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['According to Dana Lee, a guide, Bo Roe said it leaks.', ['indirect according to, Dana Lee: Bo Roe said it leaks']],
  ['According to Dana Lee, Bo Roe, who left, is ill.', ['indirect according to, Dana Lee: Bo Roe, who left, is ill']],
  ['According to the head of the union, Dana Lee, it leaks.', ['indirect according to, the head of the union: it leaks']],
  ['According to the report, published on Monday, it leaks.', ['indirect according to, the report: it leaks']],
  ['According to the report, the dam, built in May, leaks.', [
    'indirect according to, the report: the dam, built in May, leaks'
  ]],
  ['It leaks, according to Dana Lee, a guide at the dam.', ['indirect according to, Dana Lee: It leaks']],
  ['The dam, according to two guides briefed on it, will break.', [
    'indirect according to, two guides: The dam | will break'
  ]],
  ['The dam is, in Dana Lee’s words, “a sieve.”', ['mixed in words, Dana Lee: The dam is | “a sieve.”']],
  ['The mill closed, though the dam, according to Dana Lee, is “a sieve.”', [
    'mixed according to, Dana Lee: the dam | is “a sieve.”'
  ]]
])('around a phrase: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['When asked if it leaked, Dana Lee laughed and said “of course.”', [
    'indirect ask, null: if it leaked', 'direct say, Dana Lee: of course.'
  ]],
  ['Asked if it leaked, Dana Lee laughed.', ['indirect ask, null: if it leaked']],
  ['Dana Lee asked if it leaked, since a guide had laughed.', [
    'indirect ask, Dana Lee: if it leaked, since a guide had laughed'
  ]],
  ['The claim that the dam was safe was repeated.', ['indirect claim, null: the dam was safe']],
  ['The claim that the dam, which leaks, is safe is old.', ['indirect claim, null: the dam, which leaks, is safe']],
  ['Dana Lee made the claim that the dam was safe when it was old.', [
    'indirect claim, Dana Lee: the dam was safe when it was old'
  ]],
  ['Despite Dana Lee’s claim that the dam was safe, it was closed.', ['indirect claim, Dana Lee: the dam was safe']],
  ['Dana Lee thinks it leaks, and Bo Roe agrees.', ['indirect think, Dana Lee: it leaks']],
  ['Dana Lee called it “mad” and Bo Roe called it “late.”', [
    'mixed call, Dana Lee: it “mad”', 'mixed call, Bo Roe: it “late.”'
  ]],
  ['Dana Lee thinks it leaks, and that the guide agrees.', [
    'indirect think, Dana Lee: it leaks, and that the guide agrees'
  ]]
])('where the clause ends: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['The court heard that Dana Lee told police it was “late.”', ['mixed tell, Dana Lee: it was “late.”']],
  ['Dana Lee said that Bo Roe called it “mad.”', ['mixed say, Dana Lee: Bo Roe called it “mad.”']],
  ['Dana Lee said that Bo Roe told her “it leaks.”', ['direct tell, Bo Roe: it leaks.']],
  ['Dana Lee said that Bo Roe told her it was “mad.”', ['mixed say, Dana Lee: Bo Roe told her it was “mad.”']],
  ['Dana Lee thinks that Bo Roe never called it “mad.”', ['mixed think, Dana Lee: Bo Roe never called it “mad.”']]
])('a report within a report: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee’s message to the crew was simple: “Go.”', ['direct message, Dana Lee: Go.']],
  ['The response from Dana Lee was blunt: “Go.”', ['direct response, Dana Lee: Go.']],
  ['Dana Lee’s verdict? “It leaks.”', ['direct verdict, Dana Lee: It leaks.']],
  ['Dana Lee responded in a text message: “Go.”', ['direct respond, Dana Lee: Go.']],
  ['Dana Lee reports in the journal Shore that it leaks.', ['indirect report, Dana Lee: it leaks']],
  ['Dana Lee is adamant that it leaks.', ['indirect be adamant, Dana Lee: it leaks']],
  ['Dana Lee was convinced by Bo Roe that it leaks.', ['indirect convince, Bo Roe: it leaks']],
  ['Was that Dana Lee’s verdict? “It was,” said Bo Roe.', ['direct say, Bo Roe: It was,']],
  ['Dana Lee is expected to say that it is “mad.”', ['mixed say, Dana Lee: it is “mad.”']],
  ['Warning that it could “break,” police closed the dam.', ['mixed warn, police: it could “break,”']],
  ['Asking for help is “hard,” Dana Lee said.', ['mixed say, Dana Lee: Asking for help is “hard,”']],
  ['The plan is ‘mad’, says mayor', ['mixed say, mayor: The plan is ‘mad’']],
  ['They held signs that said “Go.”', ['direct say, signs: Go.']]
])('what else reports: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee and Bo Roe both called it “mad.”', ['mixed call, Dana Lee and Bo Roe: it “mad.”']],
  ['Both called it “mad.”', ['mixed call, Both: it “mad.”']]
])('who floats: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“It leaks,” said Dana Lee, who called it a “sieve.” Not all agreed.', [
    'direct say, Dana Lee: It leaks,', 'mixed call, Dana Lee: it a “sieve.”'
  ]],
  ['Fans chanted “You will pay for it” long before the end.', ['direct chant, Fans: You will pay for it']],
  ['Dana Lee said “no one” would come.', ['mixed say, Dana Lee: “no one” would come']],
  ['They left, and a banner behind the goal read “Thanks, Dana.”', ['direct read, a banner behind the goal: Thanks, Dana.']],
  ['When the aide, Bo Roe, asked if it leaked, Dana Lee replied that it did.', [
    'indirect ask, the aide: if it leaked', 'indirect reply, Dana Lee: it did'
  ]],
  ['Dana Lee rejected a claim that no one was hurt, calling it “mad.”', [
    'indirect reject, Dana Lee: a claim that no one was hurt', 'mixed call, Dana Lee: it “mad.”'
  ]],
  ['An Acme report found that it leaks.', ['indirect find, An Acme report: it leaks']],
  ['Dana Lee, asked about it, said that it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['Dana Lee, a guide, asked if it leaked.', ['indirect ask, Dana Lee: if it leaked']],
  ['Dana Lee vowed to stay, but a person close to the board left.', ['indirect vow, Dana Lee: to stay']],
  ['A spokesman for the Orr ferry board said it was late, noting that it was “mad.”', [
    'indirect say, A spokesman for the Orr ferry board: it was late',
    'mixed note, A spokesman for the Orr ferry board: it was “mad.”'
  ]],
  ['Dana Lee said she had heard from the union, which warned of “mad” cuts.', [
    'indirect say, Dana Lee: she had heard from the union', 'mixed warn, the union: “mad” cuts'
  ]],
  ['A firm called Northgate closed.', []]
])('in an article: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee said that, in May, it would close.', ['indirect say, Dana Lee: in May, it would close']],
  ['The dam, Dana Lee said Friday, is old.', ['indirect say, Dana Lee: The dam | is old']],
  ['Those close to him say that it leaks.', ['indirect say, Those close: it leaks']],
  ['The man beside her said it leaked.', ['indirect say, The man: it leaked']],
  ['They took calls from officials to her show who said it leaked.', ['indirect say, officials: it leaked']],
  ['As Bo Roe went on about “order,” Dana Lee said yes to it.', ['direct go on, Bo Roe: order,']],
  ['When it rains it is “mad,” Dana Lee said.', ['mixed say, Dana Lee: When it rains it is “mad,”']],
  ['After saying that it was “mad,” Dana Lee left.', ['mixed say, Dana Lee: it was “mad,”']],
  ['In a statement announcing the vote, the union called it “mad.”', [
    'indirect announce, a statement: the vote', 'mixed call, the union: it “mad.”'
  ]],
  ['Before there was any explanation, union leader Dana Lee said it was “mad.”', [
    'mixed say, union leader Dana Lee: it was “mad.”'
  ]],
  ['In a rush, union leader Dana Lee said it was “mad.”', ['mixed say, union leader Dana Lee: it was “mad.”']]
])('in a longer sentence: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee said the plan went “too far.”', ['mixed say, Dana Lee: the plan went “too far.”']],
  ['Dana Lee conceded that the firm had moved “too fast.”', ['mixed concede, Dana Lee: the firm had moved “too fast.”']],
  ['Dana Lee said that Tom Orr shouted “no way.”', ['direct shout, Tom Orr: no way.']],
  ['The plan went “too far.”', ['unspoken -, null: too far.']],
  ['The plan went “through the roof” in May.', ['unspoken -, null: through the roof']],
  ['The mill will close “two plants,” Dana Lee said.', ['mixed say, Dana Lee: The mill will close “two plants,”']],
  ['Dana Lee began “I am—” and left.', ['direct begin, Dana Lee: I am—']],
  ['Dana Lee went, “Too far.”', ['direct go, Dana Lee: Too far.']],
  ['Dana Lee spoke “of a long war.”', ['direct speak, Dana Lee: of a long war.']]
])('how a thing is done is not what was said: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee was accused of “lying.”', null],
  ['Dana Lee is said to be “furious.”', null],
  ['Dana Lee was described as “a fool.”', null],
  ['Dana Lee was described as “a fool” by Tom Orr.', 'Tom Orr'],
  ['Dana Lee is believed to have called it “mad.”', 'Dana Lee']
])('of whom it is said does not say it: %s', (text, name) => {
  const {quotes: [quote]} = attributeQuotes(text, {minConfidence: 0})
  expect(quote?.speaker?.name ?? null).toBe(name)
})

test.each([
  ['The Herald reported Dana Lee as saying: “No.”', ['direct say, Dana Lee: No.']],
  ['Moody’s said it leaked.', ['indirect say, Moody’s: it leaked']],
  ['Dana Lee ripped up the letter.', []],
  ['Dana Lee ripped the letter.', ['indirect rip, Dana Lee: the letter']],
  ['Dana Lee was quoted on Monday as saying it rained.', ['indirect say, Dana Lee: it rained']],
  ['According to Bo Orr, Dana Lee left, telling him: “No.”', ['indirect according to, Bo Orr: Dana Lee left', 'direct tell, Dana Lee: No.']],
  ['The film showed Dana Lee saying: “No.”', ['direct say, Dana Lee: No.']],
  ['Police allege Dana Lee said, “No.”', ['direct say, Dana Lee: No.']],
  ['Police allege Dana Lee said it was late.', ['indirect allege, Police: Dana Lee said it was late']]
])('whom others report: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['FILE PHOTO: “We won,” said Dana Lee.', ['direct say, Dana Lee: We won,']],
  ['BREAKING: “We won,” Dana Lee says.', ['direct say, Dana Lee: We won,']],
  ['Dana Lee: “We won.”', ['direct :, Dana Lee: We won.']],
  ['Dana Lee wrote this: “We won.”', ['direct write, Dana Lee: We won.']],
  ['The board thanked Tom Orr for her “courage.”', ['mixed thank, The board: her “courage.”']],
  ['Dana Lee said to her “no.”', ['direct say, Dana Lee: no.']]
])('labels, pointers and phrases: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Orr and Lee (2019) claim that “it leaks.”', ['direct claim, Orr and Lee: it leaks.']],
  ['Lee (2019, p. 4) argues that “it leaks.”', ['direct argue, Lee: it leaks.']],
  ['Lee et al. report that “it leaks.”', ['direct report, Lee: it leaks.']],
  ['“It leaks.” (Dana Lee)', ['direct (, Dana Lee: It leaks.']],
  ['“It leaks.” (Dana Lee laughed.)', ['direct -, null: It leaks.']],
  ['“It leaks.” ~ Dana Lee', ['direct ~, Dana Lee: It leaks.']],
  ['Dana Lee (laughing): “It leaks.”', ['direct :, Dana Lee: It leaks.']]
])('citations and signatures: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['It leaked, Dana Lee told reporters on Monday.', ['indirect tell, Dana Lee: It leaked']],
  ['“Go,” said Dana Lee. Another, a nurse, said: “No.”', ['direct say, Dana Lee: Go,', 'direct say, Another: No.']],
  ['Dana Lee liked it. The other described it as “mad.”', ['mixed describe, The other: it as “mad.”']],
  ['Both, the report says, were “old.”', ['mixed say, the report: Both | were “old.”']],
  ['It leaked, Dana Lee told staff on Monday.', ['indirect tell, Dana Lee: It leaked']],
  ['It leaked, Dana Lee told the inquest.', ['indirect tell, Dana Lee: It leaked']],
  ['It leaked, Dana Lee told the Today programme.', ['indirect tell, Dana Lee: It leaked']],
  ['It leaked, Dana Lee told colleagues this week.', ['indirect tell, Dana Lee: It leaked']],
  ['It leaked, Dana Lee told the story again.', ['indirect tell, Dana Lee: the story again']],
  ['Dana Lee told staff on Friday that it leaked.', ['indirect tell, Dana Lee: it leaked']],
  ['Dana Lee told parliament the dam leaked.', ['indirect tell, Dana Lee: the dam leaked']],
  ['Dana Lee told local radio that it leaked.', ['indirect tell, Dana Lee: it leaked']],
  ['Dana Lee told lies about the dam.', ['indirect tell, Dana Lee: lies about the dam']],
  ['Two guides were lost, police told the Herald.', ['indirect tell, police: Two guides were lost']],
  ['The dam was old, and Dana Lee told a story.', ['indirect tell, Dana Lee: a story']],
  ['When the dam broke, Dana Lee told the mayor.', []],
  ['Dana Lee told police she hid.', ['indirect tell, Dana Lee: she hid']],
  ['Dana Lee told police it was late.', ['indirect tell, Dana Lee: it was late']],
  ['MARLOW, Ohio (AP) — The dam will hold, Dana Lee said.', ['indirect say, Dana Lee: The dam will hold']],
  ['London (Reuters) - The dam will hold, Dana Lee said.', ['indirect say, Dana Lee: The dam will hold']],
  ['NATO — the alliance — will stay, Dana Lee said.', ['indirect say, Dana Lee: NATO — the alliance — will stay']],
  ['The dam was safe, Dana Lee said in a note sent to the board.', ['indirect say, Dana Lee: The dam was safe']],
  ['Dana Lee said in a letter released Friday that it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['Dana Lee said about two weeks ago that it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['Dana Lee said, in a statement, that it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['Asked what she saw, Dana Lee answered without a word.', ['indirect ask, null: what she saw']],
  ['Visits to the dam doubled, Dana Lee said.', ['indirect say, Dana Lee: Visits to the dam doubled']],
  ['The dam leaks, Dana Lee said.', ['indirect say, Dana Lee: The dam leaks']],
  ['The dam will close, a move Dana Lee called “mad.”', ['mixed call, Dana Lee: “mad.”']],
  ['“It leaks,” say police.', ['direct say, police: It leaks,']],
  ['“It leaks,” argue the authors.', ['direct argue, the authors: It leaks,']],
  ['Officials lifted a flood warning for the valley.', []],
  ['A guide who asked not to be named because she was afraid said it leaked.', [
    'indirect say, not she: it leaked'
  ]],
  ['A guide, who asked not to be named because she was afraid, said it leaked.', [
    'indirect say, A guide: it leaked'
  ]],
  ['Dana Lee believes that will change.', ['indirect believe, Dana Lee: that will change']],
  ['Dana Lee, a guide, still thinks that was wrong.', ['indirect think, Dana Lee: that was wrong']],
  ['Dana Lee made claims that would be tested.', []],
  ['Dana Lee began “you are late.”', ['direct begin, Dana Lee: you are late.']],
  ['Dana Lee went “off now?”', ['direct go, Dana Lee: off now?']],
  ['Dana Lee closed “his dam” in May.', ['unspoken -, null: his dam']],
  ['Upstairs, citing a cold, Dana Lee said it leaked.', [
    'indirect cite, Dana Lee: a cold', 'indirect say, Dana Lee: it leaked'
  ]],
  ['Traffic, backed up for miles, said police, was heavy.', [
    'indirect say, police: Traffic, backed up for miles | was heavy'
  ]],
  ['Dana Lee criticized one word: “safe.”', ['mixed criticize, Dana Lee: one word: “safe.”']],
  ['Calling the plan “mad,” Dana Lee, a guide, quit.', ['mixed call, Dana Lee: the plan “mad,”']],
  ['Calling it “mad,” Dana Lee, of Bow, walked out.', ['mixed call, Dana Lee: it “mad,”']],
  ['Calling the plan “mad,” lawyers for the town called for a vote.', [
    'mixed call, lawyers for the town: the plan “mad,”', 'indirect call for, lawyers for the town: a vote'
  ]],
  ['Citing costs, Dana Lee, a guide, quit.', ['indirect cite, Dana Lee: costs']],
  ['Dana Lee called the plan “mad,” a sham, a lie.', ['mixed call, Dana Lee: the plan “mad,” a sham, a lie']],
  ['Dana Lee said on the “Late Show” that it leaked.', ['unspoken -, null: Late Show', 'indirect say, Dana Lee: it leaked']],
  ['Dana Lee said in a speech guides need help.', ['indirect say, Dana Lee: guides need help']],
  ['“Hamlet” is attributed to Dana Lee.', ['unspoken -, null: Hamlet']],
  ['She called it “no” (May 2019).', ['mixed call, not She: it “no” (May 2019)']],
  ['Goalkeeper: Roe made two saves in the first half.', []],
  ['Minister: Dam will hold', ['indirect :, Minister: Dam will hold']],
  ['Where the Rivers Run: Dana Lee', []],
  ['Books that will change your life: Dana Lee', []],
  ['Dam will hold: Dana Lee', ['indirect :, Dana Lee: Dam will hold']],
  ['Dana Lee said talks “remain open.”', ['mixed say, Dana Lee: talks “remain open.”']],
  ['“No,” Dana Lee said when asked whether it leaked.', ['direct say, Dana Lee: No,', 'indirect ask, null: whether it leaked']],
  ['When Dana Lee asked whether it leaked, he ran.', ['indirect ask, Dana Lee: whether it leaked']],
  ['Dana Lee recalled her mother saying, “Stop.”', ['direct say, her mother: Stop.']],
  ['Newspaper: Minister used her own boat.', ['indirect :, Newspaper: Minister used her own boat']],
  ['The rust belt states that have lost jobs will vote.', []],
  ['Telling a veterans group that it leaked, Dana Lee sat.', ['indirect tell, Dana Lee: it leaked']],
  ['Dana Lee said two weeks later the plan was dead.', ['indirect say, Dana Lee: two weeks later the plan was dead']],
  ['Dana Lee said two weeks later that the plan was dead.', ['indirect say, Dana Lee: the plan was dead']],
  ['Dana Lee said two weeks ago the plan was dead.', ['indirect say, Dana Lee: the plan was dead']],
  ['They left because it rained, Dana Lee told Roe.', ['indirect tell, Dana Lee: They left because it rained']],
  ['For residents, the mill is “Old Bess.”', ['unspoken -, null: Old Bess.']],
  ['For critics, the plan is “a disaster.”', ['mixed for, critics: the plan is “a disaster.”']],
  ['Dams fail “without warning” (Orr and Roe 2019).', ['mixed (, Orr: Dams fail “without warning”']],
  ['“No,” he said in a low voice.', ['direct say, not he: No,']],
  ['“No,” said a voice in the hall.', ['direct say, a voice in the hall: No,']],
  ['“It leaks!” The guide groaned. “Stop!”', ['direct -, null: It leaks!', 'direct -, null: Stop!']],
  ['“It leaks!” the guide groaned. “Stop!”', ['direct groan, the guide: It leaks! | Stop!']],
  ['Dana Lee said Roe and Orr had discussed “areas.”', ['mixed say, Dana Lee: Roe and Orr had discussed “areas.”']],
  ['Dana Lee said it leaked and Roe discussed “costs.”', [
    'indirect say, Dana Lee: it leaked', 'direct discuss, Roe: costs.'
  ]],
  ['Dana Lee called it “mad” and Roe called it “late.”', [
    'mixed call, Dana Lee: it “mad”', 'mixed call, Roe: it “late.”'
  ]],
  ['Dana Lee said on Monday. It rained.', []],
  ['Dana Lee said Monday it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['BREAKING: Dam fails, police say', ['indirect say, police: Dam fails']],
  ['Lee had an exclusive: it leaked, sources say.', ['indirect say, sources: Lee had an exclusive: it leaked']],
  ['“Who left?” Dana Lee once asked.', ['direct ask, Dana Lee: Who left?']],
  ['Dana Lee complained about the “mess” that Roe made.', ['mixed complain, Dana Lee: the “mess” that Roe made']],
  ['Man who was hit has died: police', ['indirect :, police: Man who was hit has died']],
  ['Spokesman: The dam will hold.', ['indirect :, Spokesman: The dam will hold']],
  ['Nakamura, citing a $5 million loss, quit.', ['indirect cite, Nakamura: a $5 million loss, quit']],
  ['Nakamura, citing costs, which rose, quit.', ['indirect cite, Nakamura: costs, which rose, quit']],
  ['Dana Lee said a week later, “It leaked.”', ['direct say, Dana Lee: It leaked.']],
  ['Because they lied, Dana Lee told reporters on Monday.', ['indirect tell, Dana Lee: Because they lied']],
  ['Two Herald reports that had angered Roe were wrong.', []],
  ['Dana Lee remembers Roe laughing. “Go,” she said.', [
    'indirect remember, Dana Lee: Roe laughing', 'direct say, she: Go,'
  ]],
  ['A police officers union said it leaked.', ['indirect say, A police officers union: it leaked']],
  ['Two dead in fire, police say', ['indirect say, police: Two dead in fire']],
  ['Two days later, police say.', []],
  ['It costs $40 per month.', []],
  ['It leaks, per a statement.', ['indirect per, a statement: It leaks']],
  ['Dana Lee slammed the door.', []],
  ['Dana Lee slammed the plan.', ['indirect slam, Dana Lee: the plan']],
  ['Dana Lee wrote a book about it.', []],
  ['Dana Lee found her mother in the hall.', []],
  ['Dana Lee came back to the library.', []],
  ['A guide speaking on Monday said it leaked.', ['indirect say, A guide: it leaked']],
  ['Another source speaking to Fox News said it leaked.', [
    'indirect say, Another source speaking to Fox News: it leaked'
  ]],
  ['In Bow, after a vote, Gov. Dana Lee (R-Ohio), said it leaked.', ['indirect say, Gov. Dana Lee: it leaked']],
  ['“No.” Her niece, Dana Lee (R-Ohio), said.', ['direct say, Her niece: No.']],
  ['Zoltan Qarth (D), said it rained.', ['indirect say, Zoltan Qarth: it rained']],
  ['Bo Lee, chair of Acme (a firm), said it rained.', ['indirect say, Bo Lee: it rained']],
  ['Bo Lee, who met Dana Lee (D), said it rained.', ['indirect say, Bo Lee: it rained']],
  ['Dana Lee smiled. In her opinion it leaks.', ['indirect in opinion, her: it leaks']],
  ['Dana Lee (D), said it rained.', ['indirect say, Dana Lee: it rained']],
  ['They saw a note from Dana Lee, who wrote, “It leaks.”', [
    'indirect see, not They: a note from Dana Lee', 'direct write, Dana Lee: It leaks.'
  ]],
  ['Dana Lee struck a hopeful note: “It holds.”', ['direct :, Dana Lee: It holds.']],
  ['The quip “It leaks” is attributed to Dana Lee.', ['direct attributed to, Dana Lee: It leaks']],
  ['The “heat dome” was attributed to warm seas.', ['unspoken -, null: heat dome']],
  ['Dams fail “without warning” (Lee, 2019).', ['mixed (, Lee: Dams fail “without warning”']],
  ['“Jaws” (1975) is long.', ['unspoken -, null: Jaws']],
  ['Dam will hold: Dana Lee\n\nA dam.', ['indirect :, Dana Lee: Dam will hold']],
  ['Man dies after fall: police\n\nA man.', ['indirect :, police: Man dies after fall']],
  ['Minister: Dam will hold\n\nA dam.', ['indirect :, Minister: Dam will hold']],
  ['Poll: Most guides want a dam\n\nA dam.', ['indirect :, Poll: Most guides want a dam']],
  ['Dam “will hold”: Lee\n\nA dam.', ['mixed :, Lee: Dam “will hold”']],
  ['Star Wars: Dana Lee\n\nA film.', []],
  ['The lord of the rings: Dana\n\nA tale.', []],
  ['To Dana Lee, the dam is “a gift.”', ['mixed to, Dana Lee: the dam is “a gift.”']],
  ['To the east, the dam is “closed.”', ['unspoken -, null: closed.']],
  ['For Dana Lee, it was a first win.', []],
  ['According to the report, Dana Lee, Bo Roe and Ida Orr met in May.', [
    'indirect according to, the report: Dana Lee, Bo Roe and Ida Orr met in May'
  ]],
  ['“The Salt Year,” which opens Friday, is, as Dana Lee put it, “slow.”', [
    'unspoken -, null: The Salt Year,', 'mixed put it, Dana Lee: “The Salt Year,” which opens Friday, is | “slow.”'
  ]],
  ['The storm hit swing states that have few dams.', []],
  ['The deal goes “nowhere near far enough,” but it holds.', ['unspoken -, null: nowhere near far enough,']],
  ['Outside the hall, about 200 protesters met, holding signs and chanting “No dam.”', [
    'direct chant, 200 protesters: No dam.'
  ]],
  ['They saw it end, something Dana Lee describes as “a pity.”', ['mixed describe, Dana Lee: “a pity.”']],
  ['An inquiry said in May that it leaked, a finding the owners dispute.', [
    'indirect say, An inquiry: it leaked, a finding the owners dispute'
  ]],
  ['“A pity,” an angry Dana Lee said.', ['direct say, Dana Lee: A pity,']],
  ['“It leaks,” report says.', ['direct say, report: It leaks,']],
  ['When someone shouted, “Stop,” Dana Lee joked, “Never.”', [
    'direct shout, someone: Stop,', 'direct joke, Dana Lee: Never.'
  ]]
])('as newspapers write: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['The dam, Dana Lee said in a letter, is old.', ['indirect say, Dana Lee: The dam | is old']],
  ['The dam was old, Dana Lee said in a statement, adding that it leaked.', [
    'indirect say, Dana Lee: The dam was old', 'indirect add, Dana Lee: it leaked'
  ]],
  ['Dana Lee, told of the vote, laughed.', []],
  ['Dana Lee said it rained, with Bo Roe calling it “mad.”', [
    'indirect say, Dana Lee: it rained', 'mixed call, Bo Roe: it “mad.”'
  ]],
  ['Dana Lee agreed with Bo Roe calling it “mad.”', ['mixed agree, Dana Lee: Bo Roe calling it “mad.”']]
])('around a tag: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['It rained at dawn, a spokeswoman for the port force, Ann Cole, said.', [
    'indirect say, a spokeswoman for the port force: It rained at dawn'
  ]],
  ['The ship was late, a lawyer for Roe, Ann Cole, told the Post.', ['indirect tell, a lawyer for Roe: The ship was late']],
  ['In May, a spokeswoman for the port, Ana Ruiz, said it was late.', [
    'indirect say, a spokeswoman for the port: it was late'
  ]],
  ['When it rained, a guide at the mill, Ann Roe, said it was late.', ['indirect say, Ann Roe: it was late']],
  ['The minister for finance, Ana Ruiz, said it was late.', ['indirect say, Ana Ruiz: it was late']],
  ['The ship sank on Monday, Lee said.', ['indirect say, Lee: The ship sank on Monday']]
])('an office that names its bearer: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['All the guides said that the dam was leaking.', ['indirect say, the guides: the dam was leaking']],
  ['What Dana Lee said surprised us.', []],
  ['What Dana Lee said about the dam surprised us.', []],
  ['Much of what Dana Lee said was true.', []],
  ['Everything that Dana Lee said was wrong.', []],
  ['The things Dana Lee said hurt her.', []],
  ['Whatever Dana Lee said, the dam held.', []],
  ['The question Dana Lee asked was hard.', []],
  ['All Dana Lee said was that the dam held.', ['indirect say, Dana Lee: the dam held']],
  ['What Dana Lee said was: “No.”', ['direct say, Dana Lee: No.']],
  ['This is what Dana Lee said: “No.”', ['direct say, Dana Lee: No.']],
  ['What Dana Lee said was it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['What Dana Lee fears is a flood.', ['indirect fear, Dana Lee: a flood']],
  ['The question Dana Lee asked was whether it leaked.', ['indirect ask, Dana Lee: whether it leaked']],
  ['What Dana Lee fears most is that it leaks.', ['indirect fear, Dana Lee: it leaks']],
  ['What Dana Lee hopes for is peace.', ['indirect hope, Dana Lee: peace']],
  ['Among other things Dana Lee said the dam was old.', ['indirect say, Dana Lee: the dam was old']],
  ['They closed what Dana Lee said was a mistake.', ['indirect say, Dana Lee: a mistake']],
  ['He died of what Dana Lee said was a fall.', ['indirect say, Dana Lee: a fall']],
  ['What Dana Lee said he saw was a dam.', ['indirect say, Dana Lee: he saw was a dam']],
  ['All the guides said it leaked.', ['indirect say, the guides: it leaked']],
  ['Nothing Bo Roe said “will help,” Dana Lee said.', ['mixed say, Dana Lee: Nothing Bo Roe said “will help,”']]
])('what is told of someone’s words is not in them: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee confirmed the death but gave no details.', ['indirect confirm, Dana Lee: the death']],
  ['Dana Lee confirmed the death and left.', ['indirect confirm, Dana Lee: the death']],
  ['Dana Lee vowed to stay, then left.', ['indirect vow, Dana Lee: to stay']],
  ['Dana Lee vowed to stay, but sounded ill.', ['indirect vow, Dana Lee: to stay']],
  ['Dana Lee called it “a mistake” and left.', ['mixed call, Dana Lee: it “a mistake”']],
  ['Dana Lee expressed regret but did not quit.', ['indirect express, Dana Lee: regret']],
  ['Dana Lee praised the songs and plays of Roe.', ['indirect praise, Dana Lee: the songs and plays of Roe']],
  ['Dana Lee praised the man who came and left.', ['indirect praise, Dana Lee: the man who came and left']],
  ['Dana Lee announced cuts and continued losses.', ['indirect announce, Dana Lee: cuts and continued losses']],
  ['Dana Lee vowed to stay and fight.', ['indirect vow, Dana Lee: to stay and fight']],
  ['Dana Lee criticized the money spent and lost.', ['indirect criticize, Dana Lee: the money spent and lost']],
  ['Dana Lee discussed trade and made comments about war.', ['indirect discuss, Dana Lee: trade', 'indirect comment, Dana Lee: war']],
  ['Dana Lee announced a plan drawn and made by Roe.', ['indirect announce, Dana Lee: a plan drawn and made by Roe']],
  ['Dana Lee announced the sale or planned sale of a dam.', ['indirect announce, Dana Lee: the sale or planned sale of a dam']],
  ['Dana Lee warned of floods and closed roads.', ['indirect warn, Dana Lee: floods and closed roads']],
  ['Dana Lee repeated calls for men to be freed and paid.', ['indirect call for, Dana Lee: men to be freed and paid']],
  ['Dana Lee vowed to cut taxes and raised money.', ['indirect vow, Dana Lee: to cut taxes']],
  ['Dana Lee announced the deal but did not give it a name.', ['indirect announce, Dana Lee: the deal']],
  ['Dana Lee announced the deal was off but did not say when.', [
    'indirect announce, Dana Lee: the deal was off but did not say when'
  ]],
  ['He gave Dana a note that read, “Go.”', ['direct read, a note: Go.']],
  ['Dana Lee’s claim that shares fell was false.', ['indirect claim, Dana Lee: shares fell']],
  ['Dana Lee confirmed the sale on Monday and thanked guides.', ['indirect confirm, Dana Lee: the sale on Monday']],
  ['Dana Lee announced the sale, then left the room.', ['indirect announce, Dana Lee: the sale']],
  ['Dana Lee announced the dam, then half built, had leaked.', [
    'indirect announce, Dana Lee: the dam, then half built, had leaked'
  ]],
  ['Dana Lee announced the deal, then the vote.', ['indirect announce, Dana Lee: the deal, then the vote']]
])('where the one who reports does something else: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Because it rained, Dana Lee told Ann.', []],
  ['Although it rained, Dana Lee told Ann.', []],
  ['It rained, Dana Lee told Ann.', ['indirect tell, Dana Lee: It rained']],
  ['Because it rained, we left, Dana Lee told Ann.', ['indirect tell, Dana Lee: Because it rained, we left']],
  ['Because it rained, Dana Lee said.', ['indirect say, Dana Lee: Because it rained']],
  ['Although it rained, Dana Lee said it went on.', ['indirect say, Dana Lee: it went on']],
  ['They left because it rained, Dana Lee told Ann.', ['indirect tell, Dana Lee: They left because it rained']]
])('why someone was told: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“Why?” asked Will Tanner.', ['direct ask, Will Tanner: Why?']],
  ['“Why?” Will Tanner asked.', ['direct ask, Will Tanner: Why?']],
  ['“Why?” asked May Roe, a guide.', ['direct ask, May Roe: Why?']],
  ['“Why?” asked Will.', ['direct ask, Will: Why?']],
  ['May Roe said it rained.', ['indirect say, May Roe: it rained']],
  ['The views expressed will be hers.', []],
  ['Per Dahl writes that it leaks.', ['indirect write, Per Dahl: it leaks']],
  ['“Will Roe be asked?” Dana Lee said.', ['direct say, Dana Lee: Will Roe be asked?']],
  ['“Why?” she asked. Will Tanner stay?', ['direct ask, not she: Why?']],
  ['Will Tanner say “no”?', ['unspoken say, not Tanner: no']]
])('names that are words of grammar: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['It helps, said Dana Lee, who signed the bill.', ['indirect say, Dana Lee: It helps']],
  ['It helps, said Dana Lee, who called it “mad.”', [
    'indirect say, Dana Lee: It helps', 'mixed call, Dana Lee: it “mad.”'
  ]],
  ['The plan, said Dana Lee, who knew, works.', ['indirect say, Dana Lee: The plan | works']],
  ['The plan, said Dana Lee, is old.', ['indirect say, Dana Lee: The plan | is old']],
  ['The plan, said Dana Lee, a lawyer, who drew it, will work.', ['indirect say, Dana Lee: The plan | will work']],
  ['It works, said Dana Lee, adding that it leaks.', ['indirect say, Dana Lee: It works', 'indirect add, Dana Lee: it leaks']],
  ['It works, said Dana Lee, who drew it, adding that it leaks.', [
    'indirect say, Dana Lee: It works', 'indirect add, Dana Lee: it leaks'
  ]],
  ['The plan is old, said Dana Lee, adding that it leaks.', [
    'indirect say, Dana Lee: The plan is old', 'indirect add, Dana Lee: it leaks'
  ]],
  ['The plan works, said Dana Lee, led by Roe.', ['indirect say, Dana Lee: The plan works']],
  ['It rained, Dana Lee said, which is good.', ['indirect say, Dana Lee: It rained | which is good']],
  ['It rained, said Dana Lee, because it did.', ['indirect say, Dana Lee: It rained | because it did']],
  ['It leaked, said Dana Lee, a guide.', ['indirect say, Dana Lee: It leaked']],
  ['It leaked, the ministry’s head of trade, Ana Ruiz, said.', ['indirect say, the ministry’s head of trade: It leaked']],
  ['It leaked, the port’s director, Ana Ruiz, said.', ['indirect say, the port’s director: It leaked']],
  ['It leaked, a day of rest, Ana Ruiz, said.', []],
  ['The dam, the lake’s pride, leaked, Ana Ruiz said.', ['indirect say, Ana Ruiz: The dam, the lake’s pride, leaked']]
])('who stands behind and before: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee said Roe had discussed “a plan.”', ['mixed say, Dana Lee: Roe had discussed “a plan.”']],
  ['Dana Lee said Roe issued “a warning,” and Orr voiced “the fear of many.”', [
    'mixed say, Dana Lee: Roe issued “a warning,”', 'direct voice, Orr: the fear of many.'
  ]],
  ['Roe discussed “a plan.”', ['direct discuss, Roe: a plan.']],
  ['Dana Lee said Roe told her “the dam leaks.”', ['direct tell, Roe: the dam leaks.']],
  ['Dana Lee said Roe chanted “the dam must go.”', ['direct chant, Roe: the dam must go.']],
  ['Dana Lee said Roe expressed “deep regret.”', ['direct express, Roe: deep regret.']],
  ['Dana Lee closed “it is” in May.', ['unspoken -, null: it is']],
  ['Dana Lee closed “The Mill” last week.', ['unspoken -, null: The Mill']],
  ['Dana Lee closed, “It is late.”', ['direct close, Dana Lee: It is late.']],
  ['Dana Lee began “it is late” in a low voice.', ['mixed begin, Dana Lee: “it is late” in a low voice']],
  ['Dana Lee finished “it is late” and left.', ['direct finish, Dana Lee: it is late']],
  ['“It is late,” Dana Lee began on Monday.', ['direct begin, Dana Lee: It is late,']]
])('marks that hold what was done: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Some officials stay unsure, arguing that it leaks.', ['indirect argue, Some officials: it leaks']],
  ['Dana Lee remains calm, saying it leaks.', ['indirect say, Dana Lee: it leaks']],
  ['Prices stay high, suggesting that it leaks.', []],
  ['Guides sit idle, suggesting that it leaks.', []],
  ['Guides stay home, proving that it leaks.', []],
  ['Acknowledging that it leaks, Dana Lee sat.', ['indirect acknowledge, Dana Lee: it leaks']],
  ['Guides differ, and Dana Lee, noting that it leaks, sat.', ['indirect note, Dana Lee: it leaks, sat']],
  ['Roe stays calm, with Dana Lee saying it leaks.', ['indirect say, Dana Lee: it leaks']]
])('who says so behind a comma: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“It leaks,” Dana Lee liked to say. “It did.”', ['direct say, Dana Lee: It leaks, | It did.']],
  ['“It leaks,” Dana Lee was quick to add.', ['direct add, Dana Lee: It leaks,']],
  ['“Go,” Dana Lee told Roe to say.', ['direct tell, Dana Lee: Go,']],
  ['“Why?” Dana Lee refused to say.', ['direct -, null: Why?', 'indirect refuse, Dana Lee: to say']],
  ['Dana Lee liked to say it leaked.', ['indirect say, Dana Lee: it leaked']],
  ['“The Mill,” Dana Lee came to believe, was hers.', ['direct -, null: The Mill,']]
])('a tag that an infinitive closes: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['The ministry referred questions to the mayor.', []],
  ['The ministry referred to the plan as “mad.”', ['mixed refer to, The ministry: the plan as “mad.”']]
])('whom one is sent to: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“Go,” said Acme campaign manager Dana Lee.', ['direct say, Acme campaign manager Dana Lee: Go,']],
  ['“Go,” said Acme food executive Dana Lee.', ['direct say, Acme food executive Dana Lee: Go,']],
  ['“Go,” said Roe’s deputy campaign manager, Dana Lee.', ['direct say, Roe’s deputy campaign manager: Go,']],
  ['“Go,” said Acme campaign officials.', ['direct say, Acme campaign officials: Go,']],
  ['“Go,” said Acme, campaign manager Dana Lee beside her.', ['direct say, Acme: Go,']],
  ['“Go,” said Roe last night to police chief Dana Lee.', ['direct say, Roe: Go,']],
  ['“Go,” said Roe home from work with Dana Lee.', ['direct say, Roe: Go,']]
])('whose campaign, and who runs it: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Guides left, with Dana Lee reportedly yelling, “Go!”', ['direct yell, Dana Lee: Go!']],
  ['Guides left, with Dana Lee saying it was old and asking, “Why?”', [
    'indirect say, Dana Lee: it was old', 'direct ask, Dana Lee: Why?'
  ]],
  ['Roe sat with Dana Lee quietly saying, “Go!”', ['direct say, Roe: Go!']],
  ['Roe left with Dana Lee, saying, “Go!”', ['direct say, Roe: Go!']],
  ['Roe sent a text message to guides saying, “Go!”', ['direct say, Roe: Go!']],
  ['Dana Lee, 70, said it was early but added, “Go.”', ['indirect say, Dana Lee: it was early', 'direct add, Dana Lee: Go.']],
  ['Roe told Dana Lee, who left, adding, “Go.”', ['indirect tell, Roe: Dana Lee, who left', 'direct add, Roe: Go.']],
  ['Roe met Dana Lee, a guide, adding, “Go.”', ['direct add, Roe: Go.']],
  ['After the port strike, Dana Lee made it clear: “Go.”', ['direct :, Dana Lee: Go.']],
  ['After Roe left, Dana Lee made it clear: “Go.”', ['direct :, Dana Lee: Go.']],
  ['Dana Lee toured the Acme campaign’s office to say, “Go.”', ['direct say, Dana Lee: Go.']],
  ['Others, watching it, shouted, “Go.”', ['direct shout, Others: Go.']]
])('whose verb it is, over what stands between: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['When Roe called it “mad,” Dana Lee said, “Yes.”', ['mixed call, Roe: it “mad,”', 'direct say, Dana Lee: Yes.']],
  ['When Roe called it “mad,” Dana Lee said it was.', ['mixed call, Roe: it “mad,”', 'indirect say, Dana Lee: it was']],
  ['When it rains it is “mad,” Dana Lee said.', ['mixed say, Dana Lee: When it rains it is “mad,”']],
  ['After Roe said that it was “mad,” Dana Lee said: “No.”', [
    'mixed say, Roe: it was “mad,”', 'direct say, Dana Lee: No.'
  ]],
  ['After Roe said that a guide, who was “mad,” had left, it rained.', ['mixed say, Roe: a guide, who was “mad,” had left']],
  // Where the clause ends that stands in front of another.
  ['While Roe has flatly condemned the plan, all of the men who built it have not.', ['indirect condemn, Roe: the plan']],
  ['Even though Roe insisted that it was late, jurors let her go.', ['indirect insist, Roe: it was late']],
  ['When Roe was questioned about the fire, his answer was short.', ['indirect question, null: the fire']],
  ['While Roe said that if it froze, they would leave, Voss ate.', ['indirect say, Roe: if it froze, they would leave']],
  ['Because Roe said the cooks, the guides and the maids were ill, all of them left.', [
    'indirect say, Roe: the cooks, the guides and the maids were ill'
  ]],
  ['In a race in which Roe vowed to stay, Voss has run well.', ['indirect vow, Roe: to stay']],
  ['At a rally where Roe said the mill would close, the crowd was silent.', ['indirect say, Roe: the mill would close']],
  ['Despite Roe’s claims that it leaks, all of the men stayed.', ['indirect claim, Roe: it leaks']],
  ['After the match, Roe said the boys were ill, the crowd was loud and it was late.', [
    'indirect say, Roe: the boys were ill, the crowd was loud and it was late'
  ]],
  ['Roe said the dam leaks, which he called a pity.', ['indirect say, Roe: the dam leaks', 'indirect call, he: a pity']],
  ['“Go,” former planning director Dana Lee said.', ['direct say, former planning director Dana Lee: Go,']],
  ['“Go,” former campaign manager Dana Lee said.', ['direct say, former campaign manager Dana Lee: Go,']],
  // Two offices of one have no article; of two they have.
  ['“Go,” said actor and Acme founder Dana Lee.', ['direct say, actor and Acme founder Dana Lee: Go,']],
  ['“Go,” said former Ohio Gov. and party Chairman Dana Lee.', ['direct say, former Ohio Gov. and party Chairman Dana Lee: Go,']],
  ['“Go,” said actor, former singer and Acme founder Dana Lee.', ['direct say, actor, former singer and Acme founder Dana Lee: Go,']],
  ['According to author and historian Dana Lee, it rained.', ['indirect according to, author and historian Dana Lee: it rained']],
  ['“Go,” said lawyer and former judge Dana Lee.', ['direct say, lawyer and former judge Dana Lee: Go,']],
  ['“Go,” said husband and wife Tom and Dana Lee.', ['direct say, husband and wife Tom and Dana Lee: Go,']],
  ['“Go,” said squire and Captain Lee.', ['direct say, squire and Captain Lee: Go,']],
  ['“Go,” said actor and wife Dana Lee.', ['direct say, actor and wife Dana Lee: Go,']],
  ['“Go,” said doctor, because nurse and Captain Dana Lee slept.', ['direct say, doctor: Go,']],
  ['“Go,” said Ann’s brother and Captain Dana Lee.', ['direct say, Ann’s brother and Captain Dana Lee: Go,']],
  ['“Go,” said a Supreme Court weary of it.', ['direct say, a Supreme Court: Go,']],
  ['“Go,” said the mayor and Governor Lee.', ['direct say, the mayor and Governor Lee: Go,']],
  ['“Go,” said Governor and Mrs. Lee.', ['direct say, Governor and Mrs. Lee: Go,']],
  ['“Go,” said spokesman Dana Lee, and director Tom Roe left.', ['direct say, spokesman Dana Lee: Go,']],
  ['“Go,” said another Supreme Court advocate.', ['direct say, another Supreme Court advocate: Go,']],
  ['“Go,” said a Supreme Court advocate from Ohio.', ['direct say, a Supreme Court advocate from Ohio: Go,']],
  ['The deputy said director Dana Lee left.', ['indirect say, The deputy: director Dana Lee left']]
])('what a clause in front holds, and what it is not: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['After leaving Acme, Dana Lee (D-Ohio), said, “Go.”', ['direct say, Dana Lee: Go.']],
  ['Lee, chair of Acme (a firm), said, “Go.”', ['direct say, Lee: Go.']],
  ['“Go,” Dana Lee, of Raleigh, N.C., who was late, said.', ['direct say, Dana Lee: Go,']],
  ['“Go,” a friend of Roe, Dana Lee, who was late, said.', ['direct say, Dana Lee: Go,']],
  ['Roe thanked him for the photo and Dana Lee called it “art.”', [
    'indirect thank, Roe: him for the photo', 'mixed call, Dana Lee: it “art.”'
  ]],
  ['Roe asked for tea and a clerk said “go.”', ['indirect ask for, Roe: tea', 'direct say, a clerk: go.']],
  ['Roe praised a guide and the “mad” mayor.', ['mixed praise, Roe: a guide and the “mad” mayor']]
])('over a bracket, a region, an `and`: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee said, and I quote, “Go.”', ['direct say, Dana Lee: Go.']],
  ['Dana Lee told Roe, and I quote: “Go.”', ['direct tell, Dana Lee: Go.']],
  ['Dana Lee left, and I quote her, “Go.”', ['mixed quote, I: her, “Go.”']],
  ['Dana Lee left, and I said, “Go.”', ['direct say, I: Go.']]
])('who is quoted: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Scott said, smiling, “No.”', ['direct say, Scott: No.']],
  ['Scott said, turning to her: “No.”', ['direct say, Scott: No.']],
  ['Scott said, adding, “No.”', ['direct add, Scott: No.']],
  ['Scott spoke of the war, laughing, “No.”', ['indirect speak, Scott: the war', 'direct laugh, Scott: No.']],
  ['Scott said, after a while, “No.”', ['direct say, Scott: No.']],
  ['Scott said, without lifting his eyes, “No.”', ['direct say, Scott: No.']],
  ['Scott said, his back to her, “No.”', ['direct say, Scott: No.']],
  ['Scott said, pale as death, “No.”', ['direct say, Scott: No.']],
  ['Scott said, as she rose, “No.”', ['direct say, Scott: No.']],
  ['Scott said, a day after the match, “No.”', ['direct say, Scott: No.']],
  ['Scott said, Roe told her, “No.”', ['direct tell, Roe: No.']],
  ['Scott added, she would stay, “and never leave.”', ['mixed add, Scott: she would stay, “and never leave.”']],
  ['Scott said, after a short pause, “No.”', ['direct say, Scott: No.']],
  ['Scott said, with his usual sigh, “No.”', ['direct say, Scott: No.']],
  ['Scott said, in a low voice: “No.”', ['direct say, Scott: No.']],
  ['Scott said, in the end members call it “late.”', ['mixed say, Scott: in the end members call it “late.”']],
  ['“Yes,” said Lee, sighing, “I will.”', ['direct say, Lee: Yes, | I will.']],
  ['“Yes,” said Lee, a guide, “I will.”', ['direct say, Lee: Yes, | I will.']],
  ['“Yes,” said Lee, and Ann shouted, “I will.”', ['direct say, Lee: Yes,', 'direct shout, Ann: I will.']],
  ['“No,” Tom kept repeating.', ['direct repeat, Tom: No,']],
  ['“No,” Tom stood shouting.', ['direct shout, Tom: No,']],
  ['Tom kept saying that it was late.', ['indirect say, Tom: it was late']]
])('a deed beside the verb: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Says Dana Lee: “We will see.”', ['direct say, Dana Lee: We will see.']],
  ['Says Dana Lee, a guide at the park: “We will see.”', ['direct say, Dana Lee: We will see.']],
  ['Says Dana Lee, 43: “We will see.”', ['direct say, Dana Lee: We will see.']],
  ['Adds Dana Lee, who runs it: “We will see.”', ['direct add, Dana Lee: We will see.']],
  ['Cried Tom, “No!”', ['direct cry, Tom: No!']],
  ['Playing Field Promotions said it was late.', ['indirect say, Playing Field Promotions: it was late']],
  ['Will Roe said it was late.', ['indirect say, Will Roe: it was late']]
])('a verb in front of a name: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“Good!” Dana Lee’s niece shouted.', ['direct shout, Dana Lee’s niece: Good!']],
  ['“Good!” The man’s niece shouted.', ['direct -, null: Good!']],
  ['“Good!” Men shouted.', ['direct -, null: Good!']]
])('beats that begin with an owner: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Tom rose. His voice trembled: “No.”', ['direct tremble, His voice: No.']],
  ['Tom rose. “No,” said his low voice.', ['direct say, his low voice: No,']],
  ['Ann knocked. “No,” came her voice.', ['direct come, her voice: No,']],
  ['“No,” said a tired voice.', ['direct say, a tired voice: No,']]
])('a voice: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“Go,” the Clinton campaign said.', ['direct say, the Clinton campaign: Go,']],
  ['“Go,” said the Sanders campaign.', ['direct say, the Sanders campaign: Go,']],
  ['The Smiths claim that it leaks.', ['indirect claim, The Smiths: it leaks']],
  ['“Go,” said the state Justice Department.', ['direct say, the state Justice Department: Go,']],
  ['“Go,” said the county health department.', ['direct say, the county health department: Go,']],
  ['“Go,” a state health official said.', ['direct say, a state health official: Go,']],
  ['“Go,” the company press office said.', ['direct say, the company press office: Go,']],
  ['“Go,” the 9th Circuit said.', ['direct say, the 9th Circuit: Go,']],
  ['“Go,” three former U.S. officials said.', ['direct say, three former U.S. officials: Go,']],
  ['“Go,” said Acme’s CEO.', ['direct say, Acme’s CEO: Go,']],
  ['“Go,” said court documents.', ['direct say, court documents: Go,']],
  ['“Go,” said state television.', ['direct say, state television: Go,']],
  ['“Go,” he said before dinner.', ['direct say, not he: Go,']],
  ['Beijing said that it leaks.', ['indirect say, Beijing: it leaks']]
])('bodies and what they are called by: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['A lawyer representing Lee said it leaks.', ['indirect say, A lawyer representing Lee: it leaks']],
  ['A company owned by Lee said it leaks.', ['indirect say, A company owned by Lee: it leaks']],
  ['An aide traveling with Lee said it leaks.', ['indirect say, An aide traveling with Lee: it leaks']],
  ['A man who met Lee said it leaks.', ['indirect say, A man who met Lee: it leaks']],
  ['The man who knows Lee said no.', ['indirect know, The man: Lee said no']],
  ['A note saying Lee said no was found.', ['indirect say, A note: Lee said no was found']],
  ['During the talks Lee said it leaks.', ['indirect say, Lee: it leaks']],
  ['The mayor responded to Lee’s claim that it leaks.', ['indirect claim, Lee: it leaks']]
])('who stands in front of what ties them: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“Go,” said Del. Dana Lee.', ['direct say, Del. Dana Lee: Go,']],
  ['“Go,” said Benicio Del Toro.', ['direct say, Benicio Del Toro: Go,']],
  ['“Go,” said Gov.-elect Dana Lee.', ['direct say, Gov.-elect Dana Lee: Go,']],
  ['He left.-Then Roe said, “Go.”', ['direct say, Roe: Go.']],
  ['“Go,” Mrs May said.', ['direct say, Mrs May: Go,']],
  ['“Go,” Dana Lee Sr. said.', ['direct say, Dana Lee Sr.: Go,']],
  ['“Go,” Dana Lee, Jr., said.', ['direct say, Dana Lee, Jr.: Go,']],
  ['“Go,” said DI Roe.', ['direct say, DI Roe: Go,']],
  ['“Go,” Dana “Cia” Lee said.', ['direct say, Dana “Cia” Lee: Go,', 'unspoken -, null: Cia']]
])('titles and generations: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“Yes, sir”; replied the servant.', ['direct reply, the servant: Yes, sir']],
  ['He called it “old”; she called it “mad.”', ['mixed call, not He: it “old”', 'mixed call, not she: it “mad.”']],
  ['“Go,” said the more candid Dana Lee.', ['direct say, the more candid Dana Lee: Go,']],
  ['“Go,” said a great lubberly fellow.', ['direct say, a great lubberly fellow: Go,']],
  ['Tom nodded, and suddenly men cried “No!”', ['direct cry, men: No!']],
  ['Dana Lee might say “no.”', ['unspoken say, not Dana Lee: no.']],
  ['“Go,” May said.', ['direct say, May: Go,']],
  ['Tom asked what it was, to which Ann replied: “A dam.”', ['indirect ask, Tom: what it was', 'direct reply, Ann: A dam.']],
  ['Tom came in, but he remembered having read in it, “Go home.”', ['direct read, he: Go home.']]
])('signs and words between: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['The nurse turned to Ann and Tom said, “No.”', ['direct say, Tom: No.']],
  ['With his wife watching Lee said it leaks.', ['indirect say, Lee: it leaks']],
  ['An attorney representing the family, Ben Lee, said it leaks.', ['indirect say, Ben Lee: it leaks']],
  ['A note found in the car said: “Go.”', ['direct say, A note: Go.']],
  ['Then the man behind the counter said, “Go.”', ['direct say, the man: Go.']],
  ['Someone in the crowd shouted: “Go!”', ['direct shout, Someone in the crowd: Go!']],
  ['“Go,” one of them said.', ['direct say, one of them: Go,']],
  ['“Go,” said a boy at the back.', ['direct say, a boy at the back: Go,']],
  ['“Go,” cried the others.', ['direct cry, the others: Go,']],
  ['“Go,” said a man Joan had never seen.', ['direct say, a man: Go,']],
  ['The ex-wife of disgraced host Ricky Lee said it leaks.', [
    'indirect say, The ex-wife of disgraced host Ricky Lee: it leaks'
  ]],
  ['The deputy prime minister said it leaks.', ['indirect say, The deputy prime minister: it leaks']],
  ['On the 18th Roe said it leaks.', ['indirect say, Roe: it leaks']],
  ['The two U.S. officials said it leaks.', ['indirect say, The two U.S. officials: it leaks']],
  ['On day two U.S. officials said it leaks.', ['indirect say, U.S. officials: it leaks']],
  ['At first only critics said it leaks.', ['indirect say, critics: it leaks']],
  ['DCI Group said it leaks.', ['indirect say, DCI Group: it leaks']],
  ['The Sunday Times said it leaks.', ['indirect say, The Sunday Times: it leaks']],
  ['“Go,” said Dana Lee MP.', ['direct say, Dana Lee MP: Go,']]
])('the noun that participles, places and wives hang on: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['The dam, Dana Lee told reporters, is “old.”', ['mixed tell, Dana Lee: The dam | is “old.”']],
  ['Dana Lee, who called it “old”, left.', ['mixed call, Dana Lee: it “old”']],
  ['Dana Lee is known for “The Long Shore.”', ['unspoken -, null: The Long Shore.']],
  ['Dana Lee, dubbed “the Fox,” wrote 30 books.', ['unspoken -, null: the Fox,', 'indirect write, Dana Lee: 30 books']],
  ['“A light,” said Ann. “Stars,” smiled Tom.', ['direct say, Ann: A light,', 'direct smile, Tom: Stars,']],
  ['“Three!” The door slammed.', ['direct -, null: Three!']],
  ['“We lost.” Tom’s stomach growled.', ['direct -, null: We lost.']],
  ['Tom called, “Ann!”', ['direct call, Tom: Ann!']],
  ['Ann heard Tom’s voice: “Come up here.”', ['direct :, Tom’s voice: Come up here.']],
  ['“No,” said Lee, Tom’s reply: “Yes.”', ['direct say, Lee: No,', 'direct reply, Tom: Yes.']],
  ['Ann wrote, linking to a story, “Dogs Bark,” that it leaks.', ['unspoken -, null: Dogs Bark,']],
  ['With all his might Tom cried, “No!”', ['direct cry, Tom: No!']],
  ['Roe called it “old”; says Lee lies.', ['mixed call, Roe: it “old”', 'indirect say, Roe: Lee lies']],
  ['“Go,” said the more he thought.', ['direct say, null: Go,']],
  ['Told Ann Lee was ill, Tom laughed.', []]
])('what is said behind whom it is told, and what was never said: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Lee said “threats” to women were rising.', ['mixed say, Lee: “threats” to women were rising']],
  ['Lee promised “justice” to victims.', ['mixed promise, Lee: “justice” to victims']],
  ['Pike shouted “liar” at the judge.', ['direct shout, Pike: liar']],
  ['Ann Roe, MP for Hull, said: “No.”', ['direct say, Ann Roe: No.']],
  ['Mary imitated Ned’s voice: “Come here.”', ['direct :, Mary: Come here.']],
  ['“Hello,” said a girl Joan Lee.', ['direct say, a girl Joan Lee: Hello,']],
  ['“No.” Lightning cracked. “Yes.”', ['direct -, null: No.', 'direct -, null: Yes.']],
  ['Tom was keen “to help.”', ['unspoken -, null: to help.']],
  ['“Fire!” The brute slammed the door.', ['direct slam, The brute: Fire!']],
  ['Words such as “hope,” “plan” and “will” identify them.', [
    'unspoken -, null: hope,', 'unspoken -, null: plan', 'unspoken -, null: will'
  ]],
  ['The words “hope,” “plan,” “will” and so on are used.', [
    'unspoken -, null: hope,', 'unspoken -, null: plan,', 'unspoken -, null: will'
  ]],
  ['It was called, “The Big One.”', ['mixed call, null: “The Big One.”']],
  ['On the Sunday Group leaders said it leaks.', ['indirect say, Group leaders: it leaks']],
  ['Like everyone in town Lee said it leaks.', ['indirect say, Lee: it leaks']]
])('where such words do not stand: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['‘I am well,’ says jailed banker', ['direct say, jailed banker: I am well,']],
  ['Ann Lee, in a statement: “Sad.”', ['direct :, Ann Lee: Sad.']],
  ['The company, via Twitter: “Sad.”', ['direct :, The company: Sad.']],
  ['Bob Roe, 34, a plumber from Hull, on the storm: “Sad.”', ['direct :, Bob Roe: Sad.']],
  ['On Friday, Ann Lee: “Sad.”', ['direct :, Ann Lee: Sad.']],
  ['In a hall in Bow, the mayor: “Sad.”', ['direct :, the mayor: Sad.']],
  ['ANN: You wrote, “I hate it.”\nBOB: I do.', [
    'direct :, ANN: You wrote, “I hate it.”', 'direct write, You: I hate it.', 'direct :, BOB: I do.'
  ]]
])('before a colon: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“The nurse said she was tired,” said Ann Lee.', ['direct say, Ann Lee: The nurse said she was tired,', 'indirect say, The nurse: she was tired']],
  ['“My wife says I’m old,” said Bob Roe.', ['direct say, Bob Roe: My wife says I’m old,', 'indirect say, My wife: I’m old']],
  ['“The nurse may say it works,” said Ann Lee.', ['direct say, Ann Lee: The nurse may say it works,']],
  ['“I say it works,” said Ann Lee.', ['direct say, Ann Lee: I say it works,']],
  ['“The nurse wants to leave,” said Ann Lee.', ['direct say, Ann Lee: The nurse wants to leave,']],
  ['“Bob Roe told us to wait,” Ann Lee said.', [
    'direct say, Ann Lee: Bob Roe told us to wait,', 'indirect tell, Bob Roe: us to wait'
  ]],
  ['“I told him to wait,” Ann Lee said.', ['direct say, Ann Lee: I told him to wait,']],
  ['“The rules require us to wait,” Ann Lee said.', ['direct say, Ann Lee: The rules require us to wait,']]
])('within speech: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee, known for “The Dam”, said she was late.', ['unspoken -, null: The Dam', 'indirect say, Ann Lee: she was late']],
  ['Ann Lee, director of “The Dam,” said the play was late.', ['unspoken -, null: The Dam,', 'indirect say, Ann Lee: the play was late']],
  ['Ann Lee, author of “The Dam,” told the Star it was late.', ['unspoken -, null: The Dam,', 'indirect tell, Ann Lee: it was late']],
  ['It was “a blow”, said Ann Lee last night.', ['mixed say, Ann Lee: It was “a blow”']],
  ['He rose. “It is late”, said Ann Lee, who was tired.', ['direct say, Ann Lee: It is late']],
  ['It was late. “No,” warned the Star that night.', ['direct warn, the Star: No,']]
])('behind a title: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Bob Roe said he would not complain, although he admitted it was “a blow”.', [
    'indirect say, Bob Roe: he would not complain', 'mixed admit, he: it was “a blow”'
  ]],
  ['Ann Lee did not say, although she was asked.', []],
  ['Bob Roe said to her, “Go.” Ann Lee said, “Why?”', ['direct say, Bob Roe: Go.', 'direct say, Ann Lee: Why?']],
  ['“Go.” Ann Lee said, “Now.”', ['direct say, Ann Lee: Go. | Now.']],
  ['As Ann Lee says, the dam leaks.', ['indirect say, Ann Lee: the dam leaks']],
  ['As my mother used to say, the dam leaks.', ['indirect say, my mother: the dam leaks']],
  ['As Ann Lee spoke, the dam fell.', []],
  ['As Ann Lee said goodbye, the dam fell.', []]
])('behind a comma: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['A senior figure at the bank said it was late.', ['indirect say, A senior figure at the bank: it was late']],
  ['A rep for Ann Lee said it was late.', ['indirect say, A rep for Ann Lee: it was late']],
  ['“It was late,” a senior at Bow High said.', ['direct say, a senior at Bow High: It was late,']],
  ['Each rep hurts, Ann Lee said.', ['indirect say, Ann Lee: Each rep hurts']]
])('one of a body: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Secret plans for a dam were dropped.', []],
  ['Similar calls for reform failed.', []],
  ['Recent claims that the dam leaked are false.', ['indirect claim, null: the dam leaked']],
  ['Detailed plans for the dam were drawn.', []],
  ['Orr plans for a dam.', ['indirect plan, Orr: a dam']],
  ['Orr claims that the dam leaks.', ['indirect claim, Orr: the dam leaks']],
  ['Asked why, Orr laughed.', ['indirect ask, null: why']]
])('nouns that look like verbs: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Nobody is saying the mayor lied.', []],
  ['Nobody in the ministry said the mayor lied.', []],
  ['Everyone is saying the mayor lied.', ['indirect say, Everyone: the mayor lied']],
  ['Nobody is saying much else.', []],
  ['She neither believed that it leaked nor left.', ['indirect believe, not She: it leaked nor left']]
])('what nobody says: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['A nurse accused of murder told a friend she was “asleep.”', ['mixed tell, A nurse: she was “asleep.”']],
  ['They read the note in which a nurse accused of murder told a friend she was “asleep.”', [
    'mixed tell, a nurse: she was “asleep.”'
  ]],
  ['A man accused of killing Ann Lee told police he slept.', ['indirect tell, A man: he slept']],
  ['A guide accused of drowning her sister said that she slept.', ['indirect say, A guide: she slept']],
  ['Drivers told to “stay home” left.', ['mixed tell, null: to “stay home”']],
  ['Orr, whom she accused of fraud, left.', ['indirect accuse, not she: fraud']],
  ['Orr told of the flood.', ['indirect tell, Orr: the flood']],
  ['Bees taught to “count” are slow.', ['unspoken -, null: count']],
  ['Ann taught that bees count.', ['indirect teach, Ann: bees count']]
])('to whom it is done: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Orr said the price was “low,” although she warned that it would rise.', [
    'mixed say, Orr: the price was “low,”', 'indirect warn, she: it would rise'
  ]],
  ['Orr said it leaked, though Roe warned that it would break.', [
    'indirect say, Orr: it leaked', 'indirect warn, Roe: it would break'
  ]],
  ['Police said the man said on his arrest: “I did it.”', ['direct say, the man: I did it.']],
  ['Police said the man said on his arrest that he did it.', [
    'indirect say, Police: the man said on his arrest that he did it'
  ]],
  ['The results are expected in May.', []],
  ['The results are expected to show a rise.', ['indirect expect, null: The results | to show a rise']],
  ['Outside experts welcomed the dam but said it leaks.', [
    'indirect welcome, experts: the dam', 'indirect say, experts: it leaks'
  ]],
  ['Outside Bow Lee said it leaks.', ['indirect say, Bow Lee: it leaks']]
])('a second verb, and what is within: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['In a report published Monday, Orr said that the dam leaks.', ['indirect say, Orr: the dam leaks']],
  ['A report published Monday found that the dam leaks.', ['indirect find, A report: the dam leaks']],
  ['The author of the report concluded that the dam leaks.', [
    'indirect conclude, The author of the report: the dam leaks'
  ]],
  ['Orr said on 4 May that the dam leaked.', ['indirect say, Orr: the dam leaked']],
  ['Orr said before the vote that the dam leaked.', ['indirect say, Orr: the dam leaked']],
  ['The dam leaked, Orr said when asked about it.', ['indirect say, Orr: The dam leaked']],
  ['Orr said when asked about it that the dam leaked.', ['indirect say, Orr: the dam leaked']],
  ['Orr said that night that the dam leaked.', ['indirect say, Orr: the dam leaked']],
  ['Orr said that night fell.', ['indirect say, Orr: night fell']],
  ['The report she wrote that night says that the dam leaks.', ['indirect say, The report: the dam leaks']],
  ['The guide she met said it leaks.', ['indirect say, not she: it leaks']]
])('what a report is, and when: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“No,” tweeted @orrfan.', ['direct tweet, @orrfan: No,']],
  ['The dam is also, Orr said, the oldest.', ['indirect say, Orr: The dam is also | the oldest']],
  ['The dam leaks, Orr said, the oldest of them.', ['indirect say, Orr: The dam leaks | the oldest of them']]
])('who and how surely: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['‘I Cried For An Hour’: Ann Lee on her award', ['direct :, Ann Lee: I Cried For An Hour']],
  ['‘HE DROVE LIKE A MANIAC’: Mum’s horror as car hits house', ['direct -, null: HE DROVE LIKE A MANIAC']],
  ['‘The Long Road Home’: Ann Lee on her new film', ['unspoken -, null: The Long Road Home']]
])('a headline that begins with speech: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Critics, including Ann Orr (“It stinks of fish”) and Bob Lee (“I left”), panned the film.', [
    'direct -, Ann Orr: It stinks of fish', 'direct -, Bob Lee: I left'
  ]],
  ['Critics, including the Star’s Ann Orr (“It stinks of fish”), panned the film.', ['direct -, Ann Orr: It stinks of fish']],
  ['Stars, including Tom Orr (“Big Fish”), came to see the film.', ['unspoken -, null: Big Fish']],
  ['Farmers said the same, among them the mayor Mia Rowe -- “It is wrong to sell” -- and Bob Lee, a guide.', [
    'direct -, the mayor Mia Rowe: It is wrong to sell'
  ]],
  ['It hit Ann Orr (“It stinks of fish”) and Bob Lee.', ['unspoken -, null: It stinks of fish']]
])('an example behind a name: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['I left. Dana was so angry that I had to change my answer: “It leaks.”', ['direct answer, I: It leaks.']],
  ['She rose. Then she gave her answer: “It leaks.”', ['direct answer, not she: It leaks.']],
  ['Dana Lee smiled. I opened her answer: “It leaks.”', ['direct answer, her: It leaks.']]
])('whoever owns and gives an answer: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee praised the guides because to her, “there is nothing better than a walk.”', [
    'direct to, her: there is nothing better than a walk.'
  ]]
])('a view within what is reported: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['They met Ann Roe, head of sales at Bow Mills, who called it “old.”', ['mixed call, Ann Roe: it “old.”']],
  ['They met Ann Roe, then at Bow Mills, and Bo Lee, who called it “old.”', ['mixed call, Bo Lee: it “old.”']],
  ['They met Ann Roe, a friend of Bo Lee, who said it rained.', ['indirect say, a friend: it rained']],
  ['Norway’s Kerrin Bank lost a case and warned that rates would rise.', ['indirect warn, Kerrin Bank: rates would rise']],
  ['It rained in Bow, where Ohio’s Kerrin Mills met Orr Mills, and Ann Roe said no one came.', [
    'indirect say, Ann Roe: no one came'
  ]],
  ['Notes reviewed by the board show that it leaked.', ['indirect show, Notes reviewed by the board: it leaked']],
  ['Figures released by the ministry show that it leaked.', ['indirect show, Figures released by the ministry: it leaked']],
  ['A study released last week by the council found that it leaked.', [
    'indirect find, A study released last week by the council: it leaked'
  ]],
  ['He saw her, and, turning round, said, “Go.”', ['direct say, not He: Go.']],
  ['The other said it was “hard.”', ['mixed say, The other: it was “hard.”']],
  ['The other claims were false.', []],
  ['Dana Lee recalled what the man in the hall used to say: “Stay away.”', ['direct say, the man: Stay away.']]
])('who reports it: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee left because, she said, the dam was “dead.”', ['mixed say, she: the dam was “dead.”']],
  ['Dana Lee left because, she said, the dam leaked.', ['indirect say, she: the dam leaked']],
  ['Dana Lee left early, which, she says, never happens.', ['indirect say, she: never happens']],
  ['The dam leaks, she says, because it is old.', ['indirect say, not she: The dam leaks | because it is old']],
  ['Boats moor here, Dana Lee said.', ['indirect say, Dana Lee: Boats moor here']],
  ['Stay away, divers say.', ['indirect say, divers: Stay away']],
  ['Not so bad, says Dana Lee.', ['indirect say, Dana Lee: Not so bad']],
  ['In May, Dana Lee said.', []],
  ['“Dad won’t say it, so I will,” Ann Roe said.', ['direct say, Ann Roe: Dad won’t say it, so I will,']],
  ['After Dana Lee wrote, the firm agreed to pay.', ['indirect agree, the firm: to pay']],
  ['As Dana Lee wrote, the firm agreed to pay.', ['indirect write, Dana Lee: the firm agreed to pay']],
  ['Dana Lee disagreed at the time.', []],
  ['Dana Lee disagreed with the plan.', ['indirect disagree, Dana Lee: the plan']]
])('what is reported, and what is not: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee did not say the dam would leak.', []],
  ['Dana Lee never said it leaks.', []],
  ['Dana Lee did not believe it leaks.', ['indirect believe, Dana Lee: it leaks']],
  ['Dana Lee would not apologise: “I was right.”', ['direct apologize, Dana Lee: I was right.']],
  ['Dana Lee refused to answer: “I only work here.”', [
    'indirect refuse, Dana Lee: to answer', 'direct :, Dana Lee: I only work here.'
  ]],
  ['Dana Lee did not answer “yes.”', ['unspoken answer, not Dana Lee: yes.']],
  ['Dana Lee did not say: “I was wrong.”', ['unspoken say, not Dana Lee: I was wrong.']],
  ['Ann Roe heard the man say to himself, “I will not go.”', ['direct say, the man: I will not go.']]
])('denied, or not: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Asked about Roe’s claim that it was “dead,” Dana Lee said: “It lives.”', [
    'mixed claim, Roe: it was “dead,”', 'direct say, Dana Lee: It lives.'
  ]],
  ['Asked about Roe’s claim that it leaks, Dana Lee left.', ['indirect claim, Roe: it leaks']],
  ['Dana Lee dismissed a claim by the board that it was “dead.”', ['mixed claim, the board: it was “dead.”']],
  ['Dana Lee left. Asked by Bo Roe if it was over, she said: “It is.”', [
    'indirect ask, Bo Roe: if it was over', 'direct say, she: It is.'
  ]]
])('an inner source: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ministers agreed to buy ferries, despite Dana Lee, whose sister said the deal was “dead.”',
    ['indirect agree, Ministers: to buy ferries, despite Dana Lee', 'mixed say, whose sister: the deal was “dead.”']],
  ['Bo Roe called it “reform,” which Dana Lee described as “unhelpful.”',
    ['mixed call, Bo Roe: it “reform,”', 'mixed describe, Dana Lee: “unhelpful.”']],
  ['Bo Roe called for licences to buy “bad boats”, a term which Dana Lee described as “unhelpful.”',
    ['mixed call for, Bo Roe: licences to buy “bad boats”', 'mixed describe, Dana Lee: “unhelpful.”']],
  ['Bo Roe attacked the guides for the delay, which he said was late.',
    ['indirect attack, Bo Roe: the guides for the delay', 'indirect say, he: was late']],
  ['Bo Roe attacked the tax, which critics say hurts.', ['indirect attack, Bo Roe: the tax, which critics say hurts']],
  ['Bo Roe urged guides to go after Dana Lee said it leaks.',
    ['indirect urge, Bo Roe: guides to go after Dana Lee said it leaks']],
  ['Bo Roe cited a report which found that boats leak.', ['indirect find, a report: boats leak']],
  ['Bo Roe demanded an inquiry, while Jo Barrow said the work should stop.',
    ['indirect demand, Bo Roe: an inquiry', 'indirect say, Jo Barrow: the work should stop']],
  ['State radio quoted the mayor, Dana Lee, as saying it was over.', ['indirect say, Dana Lee: it was over']],
  ['State radio quoted Dana Lee, the mayor, as saying it was over.', ['indirect say, Dana Lee: it was over']],
  ['State radio quoted a guide, Dana Lee, 43, as saying it was over.', ['indirect say, Dana Lee: it was over']],
  ['State radio quoted the mayor before Dana Lee, saying it was over.',
    ['indirect quote, State radio: the mayor before Dana Lee', 'indirect say, State radio: it was over']]
])('the inner of two who report: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['A Hadley taxi driver said it leaks.', 'A Hadley taxi driver'],
  ['The Hadley dairy farmer said it leaks.', 'The Hadley dairy farmer'],
  ['The junta in Karvale said it leaks.', 'The junta in Karvale'],
  ['One post on Chatter said it leaks.', 'One post on Chatter'],
  ['The aide to Lee said it leaks.', 'The aide to Lee'],
  ['A cook who took £8,000 from a blind guide said it leaks.', 'A cook who took £8,000 from a blind guide']
])('who stands at the head of the words before the verb: %s', (text, whom) =>
  expect(show(text)).toEqual([`indirect say, ${whom}: it leaks`]))

test.each([
  ['Guides found there was no leak.', ['indirect find, Guides: there was no leak']],
  ['Guides found there by Dana Lee left.', []],
  ['Divers searching the dam believe it leaks.', ['indirect believe, Divers: it leaks']],
  ['Divers swimming under the dam believe it leaks.', ['indirect believe, Divers: it leaks']],
  ['A diver searching the dam believe it leaks.', []],
  ['Notes seen by the Echo show that it leaks.', ['indirect show, Notes seen by the Echo: it leaks']],
  ['Hadley Town say that it leaks.', ['indirect say, Hadley Town: it leaks']],
  ['In a post titled “So long,” Dana Lee wrote that it leaks.', ['unspoken -, null: So long,', 'indirect write, Dana Lee: it leaks']],
  ['In May “it leaks,” Dana Lee wrote.', ['mixed write, Dana Lee: In May “it leaks,”']],
  ['Dana Lee came on Sunday for talks with Bo Roe.', []],
  ['The mayor, who was ill, referred questions to the board.', []],
  ['Dana Lee rejected that view on Monday.', ['indirect reject, Dana Lee: that view on Monday']],
  ['Dana Lee said that rain fell.', ['indirect say, Dana Lee: rain fell']],
  ['At least four people are thought to have left.', ['indirect think, null: At least four people | to have left']],
  ['Dana Lee saw it differently.', []],
  ['Dana Lee did not see it that way.', []],
  ['Dana Lee remembered the day differently.', []],
  ['Dana Lee saw it as a threat.', ['indirect see, Dana Lee: it as a threat']]
])('found or passed over: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['A bank familiar to traders said it would close.', ['indirect say, A bank familiar to traders: it would close']],
  ['A chain popular with nurses said it would close.', ['indirect say, A chain popular with nurses: it would close']],
  ['A bank known to traders said it would close.', ['indirect say, A bank known to traders: it would close']],
  ['Dana Lee, for reasons known only to her, left.', []],
  ['Dana Lee is known to have said that it leaks.', ['indirect say, Dana Lee: it leaks']],
  ['The dam broke, according to a police report.', ['indirect according to, a police report: The dam broke']],
  ['The dam broke, according to a ministry study.', ['indirect according to, a ministry study: The dam broke']],
  ['The dam broke, according to the police.', ['indirect according to, the police: The dam broke']],
  ['The hospital trust said it was late.', ['indirect say, The hospital trust: it was late']],
  ['The hospital trusts that it is late.', ['indirect trust, The hospital: it is late']],
  ['They left the boats, which suggests that it rained.', ['indirect suggest, null: it rained']],
  ['They read the report, which suggests that it rained.', ['indirect suggest, the report: it rained']],
  ['It rained more than in May, when the bank warned of “lasting” floods, guides said.', [
    'indirect say, guides: It rained more than in May', 'mixed warn, the bank: “lasting” floods'
  ]],
  ['Guides said it rained more than in May, when the bank warned of “lasting” floods.', [
    'indirect say, Guides: it rained more than in May', 'mixed warn, the bank: “lasting” floods'
  ]]
])('which noun is the head: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee wrote “The Last Dam” in 1983.', ['unspoken -, null: The Last Dam']],
  ['Dana Lee, who wrote “The Last Dam,” left.', ['unspoken -, null: The Last Dam,']],
  ['Dana Lee wrote 30 songs, among them “Rain on the Dam”.', ['unspoken -, null: Rain on the Dam']],
  ['Dana Lee wrote novels, such as “The Last Dam” and “Who Let It In?”', [
    'unspoken -, null: The Last Dam', 'unspoken -, null: Who Let It In?'
  ]],
  ['Dana Lee wrote “Save Our Dam” on the wall.', ['mixed write, Dana Lee: “Save Our Dam” on the wall']],
  ['Dana Lee wrote: “The Dam Is Gone.”', ['direct write, Dana Lee: The Dam Is Gone.']],
  ['Dana Lee wrote “The Dam Is Gone.”', ['direct write, Dana Lee: The Dam Is Gone.']],
  ['Dana Lee wrote “it is late” in 1983.', ['mixed write, Dana Lee: “it is late” in 1983']]
])('works that someone wrote: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['A man yelled “liar” from the back.', ['direct yell, A man: liar']],
  ['Chanting “No dam” and “Out, out”, fans filled the hall.', ['direct chant, fans: No dam', 'direct chant, fans: Out, out']],
  ['Guides chanted “no dam” in the hall.', ['direct chant, Guides: no dam']],
  ['Dana Lee spoke “in riddles” at the hall.', ['mixed speak, Dana Lee: “in riddles” at the hall']],
  ['Dana Lee promised “help” in the hall.', ['mixed promise, Dana Lee: “help” in the hall']]
])('shouts, and where: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee maintained she was ill.', ['indirect maintain, Dana Lee: she was ill']],
  ['Dana Lee maintained the dam was safe.', ['indirect maintain, Dana Lee: the dam was safe']],
  ['Dana Lee maintained the dam for years.', []],
  ['The judge ruled he was ill.', ['indirect rule, The judge: he was ill']],
  ['Rents are rising, data show.', ['indirect show, data: Rents are rising']],
  ['Leaked notes show that it rained.', ['indirect show, notes: it rained']],
  ['Dana Lee wept as she apologized to nurses in a full hall.', []],
  ['Dana Lee apologized to nurses for the delay.', ['indirect apologize, Dana Lee: nurses for the delay']],
  ['The Rovers snapped a long losing streak.', []],
  ['Dana Lee, who had known him since 1988, said it was late.', ['indirect say, Dana Lee: it was late']]
])('what reports, and what does not: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee complained of rain at 10:20 p.m. Guides said it was late.', [
    'indirect complain, Dana Lee: rain at 10:20 p.m.', 'indirect say, Guides: it was late'
  ]],
  ['Guides said at 3:15 p.m. Monday that the dam leaked.', ['indirect say, Guides: the dam leaked']],
  ['Guides said the dam leaked at 3 p.m. Eastern on Monday.', ['indirect say, Guides: the dam leaked at 3 p.m. Eastern on Monday']],
  ['Guides told Acme at 7 p.m. Eastern Time that the dam leaked.', ['indirect tell, Guides: the dam leaked']],
  ['The 8 p.m. Council meeting will go on, Guides said.', ['indirect say, Guides: The 8 p.m. Council meeting will go on']]
])('times of the clock: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Guides vowed to stay and never again deny the claim.', ['indirect vow, Guides: to stay and never again deny the claim']],
  ['Guides said, in Ohio, where it leaks, that it rained.', ['indirect say, Guides: it rained']],
  ['Guides said prices rose, while the mayor’s “plan” failed.', [
    'indirect say, Guides: prices rose', 'unspoken -, null: plan'
  ]],
  ['The board recalled his words.', ['indirect recall, The board: his words']],
  ['The guides no longer think it leaks.', ['indirect think, The guides: it leaks']],
  ['Guides fear the rain and no longer believe it helps.', [
    'indirect fear, Guides: the rain', 'indirect believe, Guides: it helps'
  ]],
  ['Dana Lee hopes to stay and believes there is time.', ['indirect hope, Dana Lee: to stay', 'indirect believe, Dana Lee: there is time']],
  ['Dana Lee hopes to list claims and favors.', ['indirect hope, Dana Lee: to list claims and favors']],
  ['Dana Lee wants to meet a guide who reads and writes.', ['indirect want, Dana Lee: to meet a guide who reads and writes']],
  ['Dana Lee said that the dam holds, but Bo Roe and Ana Ruiz say it leaks.', [
    'indirect say, Dana Lee: the dam holds', 'indirect say, Bo Roe and Ana Ruiz: it leaks'
  ]],
  ['Dana Lee said the dam and the wall and the gate leak.', ['indirect say, Dana Lee: the dam and the wall and the gate leak']],
  ['The firm recalled a van after drivers said it stalls.', ['indirect say, drivers: it stalls']],
  ['Acme Corp. recalled 40,000 cars.', []],
  ['The firm recalled that the van stalled.', ['indirect recall, The firm: the van stalled']],
  ['Asked by Dana Lee, a lawyer, why she left, Ana Ruiz cried.', ['indirect ask, Dana Lee: why she left']]
])('another verb, and what is between: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Rovers: At Dell on Sunday.', []],
  ['Place: Town Hall. Doors at noon.', []],
  ['OUR RULING: We rate it false.', []],
  ['Dana Lee: The dam is safe.', ['indirect :, Dana Lee: The dam is safe']],
  ['Dana Lee: No new dams', ['indirect :, Dana Lee: No new dams']]
])('what stands before a colon: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dana Lee demanded a “full apology.”', ['mixed demand, Dana Lee: a “full apology.”']],
  ['Dana Lee demanded “a full apology.”', ['direct demand, Dana Lee: a full apology.']],
  ['Dana Lee said the hall was cold, while the food was “bad.”', [
    'mixed say, Dana Lee: the hall was cold, while the food was “bad.”'
  ]],
  ['Dana Lee said the hall was cold, while Bo Roe called the food “bad.”', [
    'indirect say, Dana Lee: the hall was cold', 'mixed call, Bo Roe: the food “bad.”'
  ]],
  ['Dana Lee said the hall was cold, while the food was bad.', ['indirect say, Dana Lee: the hall was cold']],
  ['The jury was shown photos of the hall.', []],
  ['Jurors were shown that the lock was broken.', ['indirect show, null: the lock was broken']],
  ['The two called it quits in May.', []],
  ['The two called it a start.', ['indirect call, The two: it a start']]
])('part of a clause, or none: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“It leaks,” reads one post.', ['direct read, one post: It leaks,']],
  ['One comment said the dam leaked. One reports that it fell.', [
    'indirect say, One comment: the dam leaked', 'indirect report, One: it fell'
  ]],
  ['The full recording shows that it rained.', ['indirect show, The full recording: it rained']]
])('writings and bodies: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['As Dana Lee told the council on Monday, the dam leaks.', ['indirect tell, Dana Lee: the dam leaks']],
  ['As Dana Lee wrote in May, the dam leaks.', ['indirect write, Dana Lee: the dam leaks']],
  ['As Dana Lee wrote the letter, it rained.', []],
  ['As Dana Lee shouted, the dog ran.', []],
  ['As Dana Lee said good night, it rained.', ['indirect say, Dana Lee: good night']],
  ['Just before noon Dana Lee said the dam leaked, the wall was old.', [
    'indirect say, Dana Lee: the dam leaked, the wall was old'
  ]],
  ['After Dana Lee said the dam leaked, the wall was old and it was late, Bo Roe left.', [
    'indirect say, Dana Lee: the dam leaked, the wall was old and it was late'
  ]],
  ['Dana Lee read “Guilty” aloud.', ['direct read, Dana Lee: Guilty']],
  ['Dana Lee said on Monday the dam leaks.', ['indirect say, Dana Lee: the dam leaks']],
  ['Dana Lee commented on Monday’s vote.', ['indirect comment, Dana Lee: Monday’s vote']],
  ['Dana Lee, who was told that she was late, left.', ['indirect tell, null: she was late']],
  ['Charging operators argued that the dam leaks.', ['indirect argue, operators: the dam leaks']],
  ['Charging that the dam leaks, Dana Lee left.', ['indirect charge, Dana Lee: the dam leaks']],
  ['Guides keep saying that the dam leaks.', ['indirect say, Guides: the dam leaks']],
  ['The town was known as “Little Dell.”', ['unspoken -, null: Little Dell.']],
  ['The town is known locally as “the Comb.”', ['unspoken -, null: the Comb.']],
  ['I keep hearing “It is late” from Dana Lee.', ['direct hear, Dana Lee: It is late']],
  ['I finally read “The Long Wait.”', ['unspoken -, null: The Long Wait.']],
  ['We all loved “The Long Wait.”', ['unspoken -, null: The Long Wait.']],
  [
    'While Ann Menon of the Orr Institute believes it “will blow over,” Bo Kent, a former guide, argues it is “war.”',
    ['mixed believe, Ann Menon: it “will blow over,”', 'mixed argue, Bo Kent: it is “war.”']
  ],
  [
    'Though Ann Lee said it was “sound,” Bo Kent called it “mad.”',
    ['mixed say, Ann Lee: it was “sound,”', 'mixed call, Bo Kent: it “mad.”']
  ],
  [
    'Ann Lee said she will talk, even as Bo Roe insisted there would be “no amnesty.”',
    ['indirect say, Ann Lee: she will talk', 'mixed insist, Bo Roe: there would be “no amnesty.”']
  ],
  ['Ann Lee said she will talk, even if Bo Roe leaves.', ['indirect say, Ann Lee: she will talk, even if Bo Roe leaves']],
  ['Roe Calls Strike “Mad,” Urges Talks', ['mixed call, Roe: Strike “Mad,” Urges Talks']],
  ['Ann Lee told a daily briefing: “No.”', ['direct tell, Ann Lee: No.']],
  ['Ann Lee told a Senate hearing on Monday: “No.”', ['direct tell, Ann Lee: No.']],
  ['Ann Lee told the council meeting it leaks.', ['indirect tell, Ann Lee: it leaks']],
  ['Ann Lee held up a banner reading “No.”', ['direct read, a banner: No.']],
  ['Ann Lee answered a card pinned up at a rodeo that read, “It is late.”', ['direct read, a card: It is late.']],
  ['According to legend the bell rings at noon.', ['indirect according to, legend: the bell rings at noon']],
  ['The dam is “a bit old,” as Ann Lee likes to say.', ['mixed as likes to say, Ann Lee: The dam is “a bit old,”']],
  ['Ann Lee went before Congress to say it was “mad.”', ['mixed say, Ann Lee: it was “mad.”']],
  ['“Mad,” Says Ann Lee; “Late,” Says Tom Roe', ['direct say, Ann Lee: Mad,', 'direct say, Tom Roe: Late,']],
  ['Seeing his name written in the sand, “Oh,” said Ann Lee.', ['direct say, Ann Lee: Oh,']],
  ['Ann Lee took back what she calls “a fine basket.”', ['mixed call, she: “a fine basket.”']],
  ['The row began when Ann Lee stood up to ask whether it leaks.', ['indirect ask, Ann Lee: whether it leaks']],
  ['Ann Lee left to cries of “Shame!” from the benches.', ['mixed cry, null: “Shame!” from the benches']],
  ['Asked about the name painted on the side, “Second Thoughts,” Lee smiled.', ['unspoken -, null: Second Thoughts,']],
  ['She lay under the name on the stone, “Ida Orr.”', ['unspoken -, null: Ida Orr.']],
  ['Dana Lee worries about the word “gift.”', ['unspoken -, null: gift.']]
])('everyday prose: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['In a message posted on Sunday, Ann Lee apologized.', []],
  ['In a report published on Monday, Ann Lee warned of floods.', ['indirect warn, Ann Lee: floods']],
  ['At a hearing held on Monday, Ann Lee complained.', []],
  ['In May the ministry closed the dam, Ann Lee said.', ['indirect say, Ann Lee: In May the ministry closed the dam']],
  ['Under Ann Lee the dam leaked, Bob Roe said.', ['indirect say, Bob Roe: Under Ann Lee the dam leaked']],
  ['About 270 guides have left, officials said.', ['indirect say, officials: About 270 guides have left']]
])('an adjunct in front: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['In a note to clients Ann Lee wrote that it leaked.', ['indirect write, Ann Lee: it leaked']],
  ['In a note to clients she wrote that it leaked.', ['indirect write, not she: it leaked']],
  ['In a letter to suppliers the chain blamed “the rain.”', ['mixed blame, the chain: “the rain.”']],
  ['The wife of disgraced host Bob Roe said it leaked.', ['indirect say, The wife of disgraced host Bob Roe: it leaked']],
  ['The head of sales Ann Roe said it leaked.', ['indirect say, The head of sales Ann Roe: it leaked']],
  ['A letter sent to parents on Monday said it leaked.', ['indirect say, A letter sent to parents: it leaked']],
  ['A letter sent to parents said it leaked.', ['indirect say, A letter sent to parents: it leaked']],
  ['After the mayor moved to Bow officials said it leaked.', ['indirect say, Bow officials: it leaked']]
])('to whom something was written or sent: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['The ministry neither confirmed nor denied it, saying it was “early.”', ['mixed say, The ministry: it was “early.”']],
  ['Ann Lee would neither confirm nor deny it, adding: “No comment.”', ['direct add, Ann Lee: No comment.']],
  ['The twins waited, but neither called it “mad.”', ['unspoken call, not neither: mad.']]
])('what is neither done nor said: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Dutch state television reported that it leaked.', ['indirect report, Dutch state television: it leaked']],
  ['State media said it leaked.', ['indirect say, State media: it leaked']],
  ['They state officials left.', []],
  ['Said state Senator Ann Roe, “No.”', ['direct say, state Senator Ann Roe: No.']]
])('of the state: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee told reporters the ruling would hurt, and vowed to fight it.', [
    'indirect tell, Ann Lee: the ruling would hurt', 'indirect vow, Ann Lee: to fight it'
  ]],
  ['Ann Lee told reporters the mayor had lied and resigned.', ['indirect tell, Ann Lee: the mayor had lied and resigned']]
])('who goes on behind what was told: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee vowed to bring it back.', ['indirect vow, Ann Lee: to bring it back']],
  ['Ann Lee began, in a voice choked with sobs, to sing this: “Beautiful.”', ['direct sing, Ann Lee: Beautiful.']],
  ['Police shouted at Ann Lee to stop.', ['indirect shout, Police: to stop']],
  ['Ann Lee agreed to being late.', ['indirect agree, Ann Lee: being late']]
])('no gerund: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee thought for a moment.', []],
  ['Ann Lee spoke for a few minutes.', []],
  ['Ann Lee argued for a second vote.', ['indirect argue, Ann Lee: a second vote']]
])('for how long: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['It leaks, a court has heard.', ['indirect hear, a court: It leaks']],
  ['It leaks, a jury was told.', ['indirect tell, null: It leaks']],
  ['The inquest heard that it leaks.', ['indirect hear, The inquest: it leaks']],
  ['The court heard the case on Monday.', []],
  ['The court heard from two guides.', []],
  ['It was only a court hearing it leaks.', []],
  ['It leaks, jury told', ['indirect tell, null: It leaks']],
  ['It leaks, the jury told Ann Lee.', ['indirect tell, the jury: It leaks']]
])('in court: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee put it this way: “It leaks.”', ['direct put it, Ann Lee: It leaks.']],
  ['Ann Lee put it another way.', []],
  ['Ann Lee said this way is best.', ['indirect say, Ann Lee: this way is best']]
])('in which way: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee called 911.', []],
  ['Ann Lee called 20 guides “mad.”', ['mixed call, Ann Lee: 20 guides “mad.”']],
  ['“Reform” is a word we hate, Ann Lee said.', [
    'indirect say, Ann Lee: “Reform” is a word we hate', 'unspoken -, null: Reform'
  ]],
  ['“Reform” was the word Ann Lee used.', ['direct word, null: Reform']]
])('what is no content: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee declined to comment.', []],
  ['Ann Lee refused to comment on the leak.', []],
  ['Ann Lee declined to comment, was born in Bow, and is late.', []],
  ['Ann Lee declined to comment on whether it leaks.', ['indirect comment, Ann Lee: it leaks']],
  ['Ann Lee refused to say why it leaks.', ['indirect refuse, Ann Lee: to say why it leaks']],
  ['Ann Lee commented on the leak.', ['indirect comment, Ann Lee: the leak']],
  ['A guide who asked not to be named left.', []],
  ['A guide, declining to be identified, left.', []],
  ['A guide, requesting anonymity, left.', []],
  ['A guide, requesting anonymity, said it was “mad.”', ['mixed say, A guide: it was “mad.”']],
  ['Ann Lee denies nine counts of fraud.', []],
  ['Ann Lee denies a single count of theft.', []],
  ['Ann Lee disputes the count of votes.', ['indirect dispute, Ann Lee: the count of votes']],
  ['Ann Lee asked not to be moved.', ['indirect ask, Ann Lee: not to be moved']],
  ['Ann Lee hopes to be named captain.', ['indirect hope, Ann Lee: to be named captain']],
  ['Ann Lee disputes this.', []],
  ['Ann Lee rejected that.', []],
  ['Ann Lee rejected that view.', ['indirect reject, Ann Lee: that view']]
])('where nothing is told: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee, known to drinkers as ‘Gobby Ann’, left.', ['unspoken -, null: Gobby Ann']],
  ['Ann Lee was known in the village as “the Rock”.', ['unspoken -, null: the Rock']],
  ['Ann Lee knew that in Bow it was seen as “mad.”', ['mixed know, Ann Lee: in Bow it was seen as “mad.”']]
])('as whom someone is known: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee said that it would rain and that the guides had asked for ‘tea’ at noon.', [
    'indirect say, Ann Lee: it would rain', 'mixed ask for, the guides: ‘tea’ at noon'
  ]],
  ['Ann Lee said that it would rain and that it was “mad.”', [
    'indirect say, Ann Lee: it would rain', 'mixed say, Ann Lee: it was “mad.”'
  ]],
  ['Ann Lee said that it was “mad” and that it would rain.', ['mixed say, Ann Lee: it was “mad” and that it would rain']],
  ['Ann Lee said that it would rain and it was “mad.”', ['mixed say, Ann Lee: it would rain and it was “mad.”']]
])('what is said before what others ask for: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['An audit report tabled last year said it leaked.', ['indirect say, An audit report: it leaked']],
  ['A police report said “no.”', ['direct say, A police report: no.']],
  ['A police report released Monday said it leaked.', ['indirect say, A police report: it leaked']],
  ['A mere 9 percent say it leaks.', ['indirect say, A mere 9 percent: it leaks']],
  ['Police report that it leaks.', ['indirect report, Police: it leaks']]
])('a report of whom: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee sent a petition, which was signed by ten people and described it as “mad.”', [
    'mixed describe, a petition: it as “mad.”'
  ]],
  ['Ann Lee built a mill, which was sold in May, and described it as “mad.”', ['mixed describe, Ann Lee: it as “mad.”']],
  ['It rains, according to a study published on Wednesday, which says that it leaks.', [
    'indirect according to, a study: It rains', 'indirect say, a study: it leaks'
  ]]
])('which says so: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee agrees that it leaks, and hopes to mend it.', [
    'indirect agree, Ann Lee: it leaks', 'indirect hope, Ann Lee: to mend it'
  ]],
  ['Ann Lee agreed that it leaks, and hopes to mend it.', ['indirect agree, Ann Lee: it leaks, and hopes to mend it']],
  ['Ann Lee says it is old, and that it leaks.', ['indirect say, Ann Lee: it is old, and that it leaks']]
])('who hopes behind what they say: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['“No,” sang the away end.', ['direct sing, the away end: No,']],
  ['“No,” said the far end of the table.', ['direct say, the far end: No,']],
  ['“No,” said the other quickly.', ['direct say, the other: No,']]
])('what ends there: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['KESHAVPUR: A portion of the bridge came down on Monday, and Ann Lee said that it was old.', [
    'indirect say, Ann Lee: it was old'
  ]],
  ['ROE: The bridge is old', ['indirect :, ROE: The bridge is old']],
  ['ROE: The bridge is old.', ['indirect :, ROE: The bridge is old']]
])('where it was written: %s', (text, expected) => expect(show(text)).toEqual(expected))

test.each([
  ['Ann Lee rose and appealed to the guides to stay.', ['indirect appeal, Ann Lee: to stay']],
  ['Ann Lee said a team had left and appealed to guides not to go.', [
    'indirect say, Ann Lee: a team had left', 'indirect appeal, Ann Lee: not to go'
  ]],
  ['Ann Lee pleaded with him not to go.', ['indirect plead, Ann Lee: not to go']],
  ['Ann Lee turned to the guides to learn more.', []],
  ['The plan appeals to voters to this day.', []],
  ['Ann Lee appealed to the court.', []]
])('to whom someone appeals: %s', (text, expected) => expect(show(text)).toEqual(expected))

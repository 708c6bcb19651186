import {expect, test} from '@jest/globals'
import {attributeQuotes} from '../../src/index.js'

/** What is reported without marks, each with its cue: `say: it works`; a clause stands once for each of its marks. */
const show = (text: string): string[] =>
  attributeQuotes(text, {types: ['mixed', 'indirect'], minConfidence: 0}).quotes.map(({cue, clause, content}) =>
    (cue?.lemma ?? '') + ': ' + (clause ?? content).map(({start, end}) => text.slice(start, end)).join(' | '))

test.each([
  ['a clause behind `that`', 'Dana Lee said that the bridge was safe.', ['say: the bridge was safe']],
  ['a clause without `that`', 'Dana Lee argued the bridge was safe.', ['argue: the bridge was safe']],
  ['a clause before its cue', 'The bridge was safe, Dana Lee said.', ['say: The bridge was safe']],
  ['the time before `that`', 'Dana Lee stated earlier this week that it leaks.', ['state: it leaks']],
  ['an infinitive up to its end', 'Dana Lee vowed to repair the dam in May after the flood.',
    ['vow: to repair the dam in May after the flood']],
  ['another verb of speech', 'Dana Lee said the dam leaked and warned that it would break.',
    ['say: the dam leaked', 'warn: it would break']],
  ['another verb that is no speech', 'Dana Lee said that she had looked at the dam and stood by the plan.',
    ['say: she had looked at the dam and stood by the plan']],
  ['who behind a clause alone says it', 'Once it rains, the dam fills, said Dana Lee, a guide.',
    ['say: Once it rains, the dam fills']],
  ['who behind a clause warns', 'The dam could break, warned Dana Lee, a guide.', ['warn: The dam could break']],
  ['a pronoun that is told nothing', 'Dana Lee replied she has seen the dam.', ['reply: she has seen the dam']],
  ['a pronoun that is told', 'Dana Lee told you it leaks.', ['tell: it leaks']],
  ['everyone who is told', 'Dana Lee told everyone that it leaks.', ['tell: it leaks']],
  ['two verbs, the first denied', 'Dana Lee, who would not say when, said on Monday that the dam leaked.',
    ['say: when', 'say: the dam leaked']],
  ['a noun', 'They heard Dana Lee’s claim that the dam leaked.', ['claim: the dam leaked']],
  ['a noun behind what seems so', 'It appeared from Dana Lee’s letter that the dam leaked.', ['letter: the dam leaked']],
  ['a noun within a verb’s frame', 'Dana Lee said in a statement that the dam leaked.', ['say: the dam leaked']],
  ['an owner before a verb', 'The museum’s catalog calls it “a song to boredom.”', ['call: it “a song to boredom.”']],
  ['a belief denied', 'Dana Lee does not believe that the dam leaks.', ['believe: the dam leaks']],
  ['a question not answered', 'Dana Lee would not say whether the dam leaks.', ['say: whether the dam leaks']],
  ['words denied', 'Dana Lee never said that the dam leaks.', []],
  ['what is only said not to be so', 'Dana Lee said otherwise.', []],
  ['someone alone', 'Dana Lee saw Ana Ruiz.', []],
  ['what is done', 'Dana Lee justified the dam.', []],
  ['what is answered and is no question', 'Dana Lee answered the phone.', []],
  ['what was said, told again', 'Dana Lee said that too. She forgot that day.', []],
  ['what is knocked at', 'Dana Lee knocked at her door.', []],
  ['what is said to someone again', 'Dana Lee says it to a crowd.', []],
  ['who is fetched', 'Dana Lee called an ambulance, and Bo Roe called the cops.', []],
  ['what falls and is no verb', 'Acme shares fell 3%, and Roe claims rose.', []],
  ['a verb before such a word', 'Dana Lee claims used cars leak.', ['claim: used cars leak']],
  ['to whom tribute is paid', 'Dana Lee paid tribute to a “loving” man.', ['pay tribute to: a “loving” man']],
  ['what they are called', 'Dana Lee called them fools.', ['call: them fools']],
  ['whose own verb it is', 'Her colleagues report that it leaks.', ['report: it leaks']],
  ['whose noun it is', 'Her colleague’s report that it leaks came late.', ['report: it leaks']],
  ['a participle between commas', 'Dana Lee, noting that the wall “leaks,” said that the dam “is safe for now.”', [
    'note: the wall “leaks,”', 'say: the dam “is safe for now.”'
  ]],
  ['a relative clause that reports', 'Dana Lee, who says that the wall leaks, said it was old.', [
    'say: the wall leaks', 'say: it was old'
  ]],
  ['who does it, not who is told', 'Dana Lee promised a full report would come in May.', ['promise: a full report would come in May']],
  ['an infinitive of a noun', 'Dana Lee complained about Voss’s effort to leave.', ['complain: Voss’s effort to leave']],
  ['an office before the name', 'The minister for finance, Dana Lee, hit back, saying that it leaked.', ['say: it leaked']],
  ['a clause in front of speech', 'When Dana Lee asked what she saw, Voss said, “Go.”', ['ask: what she saw']],
  ['a question up to what is done then', 'Dana Lee asked if it leaked, and then she sat down.', ['ask: if it leaked']],
  ['both of two questions', 'Dana Lee asked if it leaked, and why it leaked.', ['ask: if it leaked, and why it leaked']],
  ['what is said elsewhere', 'Dana Lee said that it leaked, and in court she called it “old.”', [
    'say: it leaked', 'call: it “old.”'
  ]],
  ['according to another', 'Dana Lee said that it leaked, but according to Voss, it was dry.', [
    'say: it leaked', 'according to: it was dry'
  ]],
  ['according to someone, within a clause', 'The dam was old but according to Voss dry.', ['according to: The dam was old']],
  ['what was only said so', 'Dana Lee kept saying so until May, because it was true.', []],
  ['a clause in front of its own', 'When Dana Lee asked which way it was, Voss laughed.', ['ask: which way it was']],
  ['an infinitive up to the next clause', 'Dana Lee vowed to stay in the hall, and the crowd laughed at her.', ['vow: to stay in the hall']],
  ['a matter up to the verb behind it', 'Dana Lee, when she criticized the dam, was ill.', ['criticize: the dam']],
  ['a participle behind its noun', 'The views expressed are hers.', []],
  ['behind the time of an entry', '12:30 The dam has burst, according to Dana Lee.', ['according to: The dam has burst']],
  ['late on a day', 'Dana Lee said late on Monday that it leaked.', ['say: it leaked']],
  ['reports as a source', 'According to local media reports, the dam leaked.', ['according to: the dam leaked']],
  ['what is extended', 'Dana Lee extended her support for the dam.', []],
  ['what is expressed', 'Dana Lee expressed her support for the dam.', ['express: her support for the dam']],
  ['who is told, and when', 'Dana Lee told parliament earlier today that the dam leaked.', ['tell: the dam leaked']],
  ['a predicate between commas', 'Two men, one of them old, have drowned, announced Dana Lee.', [
    'announce: Two men, one of them old, have drowned'
  ]],
  ['a relative clause between commas', 'Dana Lee, whose home, a hut, is near, announced that the dam leaked.', [
    'announce: the dam leaked'
  ]],
  ['what someone describes as something', 'Dana Lee announced what she described as “tough” rules.', [
    'describe: “tough” rules'
  ]],
  ['speech behind a clause that ends in marks', 'She said that it was “safe.” Dana Lee added, “For now.”', [
    'say: it was “safe.”'
  ]],
  ['a topic alone', 'Dana Lee’s comments on the dam were ignored.', []],
  ['a matter ends before the verb', 'Dana Lee’s criticism of the dam was ignored.', ['criticism: the dam']],
  ['whoever reads it', 'You will gather that the dam is safe.', []],
  ['a noun behind its owner', 'Dana Lee’s claim to fame is the dam.', []],
  ['a relative’s own words', 'Dana Lee is against the plan, which she said “should be dropped.”', [
    'say: “should be dropped.”'
  ]],
  ['marks within another’s clause', 'Noting that the delay was “long” indeed Dana Lee said that the dam “is safe for now.”', [
    'note: the delay was “long” indeed', 'say: the dam “is safe for now.”'
  ]],
  ['a verb within that says nothing', 'Dana Lee added that the board seemed “rattled.”', [
    'add: the board seemed “rattled.”'
  ]],
  ['a second verb behind `but`', 'Dana Lee said that no one would be tried, but she called it “careless.”', [
    'say: no one would be tried', 'call: it “careless.”'
  ]],
  ['a verb of the same form is none', 'Dana Lee’s latest comments were short.', []],
  ['abbreviations', 'Dana Lee said then-Sen. Roe (D-N.Y.) sued in Roe v. Kent on Nov. 8.',
    ['say: then-Sen. Roe (D-N.Y.) sued in Roe v. Kent on Nov. 8']],
  ['the subject of the clause', 'The board, in a letter, said it “respects the dam.”', ['say: it “respects the dam.”']],
  ['`that` for a subject', 'Dana Lee and Bo Roe say that is a record.', ['say: that is a record']],
  ['one of several', 'Aides met. One, who had slept, said it was “late.”', ['say: it was “late.”']],
  ['behind what was said', 'What Dana Lee said was that the dam leaked.', ['say: the dam leaked']],
  ['what is added behind marks', 'Dana Lee said the dam was “a sieve,” adding that it leaked.', [
    'say: the dam was “a sieve,”', 'add: it leaked'
  ]],
  ['so', 'Dana Lee said so, Mr. Finch, when it rained.', []],
  ['who is called so', 'A woman named Dana Lee came.', []],
  ['a noun behind `that`', 'That claim was disputed by a guide. They say that claims work.', ['dispute: That claim', 'say: claims work']],
  ['out of where one speaks', 'Dana Lee spoke out of the dark. Dana Lee spoke out about the dam.', ['speak out: the dam']],
  ['a name that ends a sentence', 'They told Jan. Lee said the dam leaked.', ['say: the dam leaked']],
  ['the present behind an aside', 'Others, however, say the dam leaks.', ['say: the dam leaks']],
  ['several by a name', 'Some Democrats say the dam leaks.', ['say: the dam leaks']],
  ['more of something', 'Dana Lee called for more help.', ['call for: more help']],
  ['how it was done', 'Dana Lee described how the dam leaked.', ['describe: how the dam leaked']],
  ['words put into the clause', 'The dam, Dana Lee said, could break.', ['say: The dam | could break']],
  ['words put before a reason', 'The dam leaked, Dana Lee said, because nobody looked.',
    ['say: The dam leaked | because nobody looked']],
  ['speech that goes on from a clause', 'The dam is “a sieve,” Dana Lee said. “It always was.”',
    Array<string>(2).fill('say: The dam is “a sieve,” | “It always was.”')],
  ['a show', 'Speaking on “This Week,” Dana Lee said that the dam leaked.', ['say: the dam leaked']],
  ['how long', 'Dana Lee talked for an hour.', []],
  ['what a clock tells', 'The clock has told the wrong time.', []],
  ['a term', 'This is what engineers know as “creep.”', []],
  ['a disputed term', 'The “reform” was rushed, critics say.', ['say: The “reform” was rushed']],
  ['a title that begins what is said', 'Dana Lee said “Northern Tide” star Tom Orr had left.', ['say: “Northern Tide” star Tom Orr had left']],
  ['who tells one to do something', 'Dana Lee was told by her mother to wait.', ['tell: to wait']],
  ['a sentence of its own behind speech', '“It is late.” On Monday, Dana Lee called the dam “a fraud.”',
    ['call: the dam “a fraud.”']]
])('%s: %s', (_, text, expected) => expect(show(text)).toEqual(expected))

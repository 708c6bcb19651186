import {expect, test} from '@jest/globals'
import {readArticle} from './tei.js'

const people = '<person xml:id="lee" name="Ann Lee" kind="person" named="true" gender="female" role="Dr.|"/>'

test('offsets are exact, marks are left out, white space is folded', () => {
  const {text, quotes} = read(`
    <p>It
       rained.</p>
    <p><said xml:id="q1" who="#lee" type="direct">“I think,”</said> <rs for="q1" kind="name">Dr. Lee</rs>
      <cue for="q1" lemma="say">said</cue>, <said prev="q1">“it ‘works’.”</said></p>`)
  expect(text).toBe('It rained.\n\n“I think,” Dr. Lee said, “it ‘works’.”')
  expect(quotes).toEqual([
    {
      id: 'q1',
      type: 'direct',
      parts: [{start: 13, end: 21}, {start: 38, end: 49}],
      text: 'I think, it ‘works’.',
      speaker: 'Ann Lee',
      mention: {start: 23, end: 30},
      mentionKind: 'name',
      cue: {start: 31, end: 35},
      lemma: 'say',
      clause: null,
    },
  ])
})

test.each([
  ['“Yes.”', 'Yes.'],
  ['“Yes.', 'Yes.'],
  ['‘’Tis.’', '’Tis.'],
  ['‘He said “no”', 'He said “no”'],
  ['"Yes."', 'Yes.'],
  ['— Yes.', 'Yes.'],
  ['Yes.', 'Yes.'],
])('content of %s', (said, content) => {
  expect(read(`<p><said xml:id="q1" type="direct">${said}</said></p>`).quotes[0]?.text).toBe(content)
})

test('stretches of one clause share it, with cue and mention', () => {
  const {text, quotes} = read(
    '<p><clause for="q1 q2"><said xml:id="q1" type="mixed">“Old”</said></clause>, <rs for="q1 q2" kind="pronoun">she' +
      '</rs> <cue for="q1 q2" lemma="say">said</cue>, <clause for="q1 q2">and <said xml:id="q2" type="mixed">“slow”' +
      '</said></clause>.</p>',
  )
  const shared = quotes.map(({mention, cue, clause}) => ({mention, cue, clause}))
  expect(shared[0]).toEqual(shared[1])
  expect(shared[0]?.clause?.map(({start, end}) => text.slice(start, end))).toEqual(['“Old”', 'and “slow”'])
})

test('outer comes before inner', () => {
  const {quotes} = read(
    '<p><said xml:id="q2" type="direct">“<rs for="q1" kind="pronoun">He</rs> <cue for="q1" lemma="say">said</cue> ' +
      '<said xml:id="q1" type="indirect">no</said>.”</said></p>',
  )
  expect(quotes.map(({id, text}) => `${id}: ${text}`)).toEqual(['q2: He said no.', 'q1: no'])
})

test('a role may be one of several, or none', () => {
  expect(read('<p>Rain.</p>').people[0]).toMatchObject({roles: ['Dr.', null], aliases: [], gender: 'female'})
})

test.each([
  ['<p><said xml:id="q1" type="direct">“A”</said> <said xml:id="q1" type="direct">“B”</said></p>', 'given twice: q1'],
  ['<p><said xml:id="q1" type="direct" who="#roy">“A”</said></p>', 'nobody is #roy'],
  ['<p><said xml:id="q1" type="spoken">“A”</said></p>', 'expected one of'],
  ['<p><clause for="q1"><said xml:id="q1" type="direct">“A”</said></clause></p>', 'its clause has 1 parts'],
  ['<p><said xml:id="q1" type="unspoken" who="#lee">“A”</said></p>', 'is unspoken, but has a speaker'],
  ['<p><said prev="q1">“A”</said></p>', 'points at q1, which is no quote'],
  ['<p><cue for="q1" lemma="say">said</cue></p>', 'points at q1, which is no quote'],
  ['<p><cue lemma="say">said</cue></p>', 'points at nothing'],
  ['<p><quote>A</quote></p>', 'unknown element <quote>'],
  ['<p><said xml:id="q1" type="direct" speaker="lee">“A”</said></p>', 'unknown attributes of <said>: speaker'],
  ['words', 'text outside of a paragraph'],
])('%s is refused', (body, message) => {
  expect(() => read(body)).toThrow(message)
})

function read(body: string): ReturnType<typeof readArticle> {
  return readArticle(`<TEI title="t" about="a"><listPerson>${people}</listPerson><body>${body}</body></TEI>`)
}

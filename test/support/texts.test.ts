import {expect, test} from '@jest/globals'
import {readArticle} from './tei.js'
import {tally} from './texts.js'

const people = '<listPerson><person xml:id="ann" name="Ann Lee" kind="person" named="true" aliases="Ann|the guide"/>' +
  '<person xml:id="bo" name="Bo Roe" kind="person" named="true"/></listPerson>'
const read = (body: string) => tally([readArticle(`<TEI title="Dam">${people}<body><p>${body}</p></body></TEI>`)])

test('a name and any other that is right', () => {
  expect(read('<said xml:id="q1" who="#ann" type="direct">“It leaks,”</said> said Ann.').tally)
    .toEqual({quotes: 1, right: 1, rightByDefault: 1, wrongByDefault: 0, others: 0})
})

test('another speaker, another type, and what is no quote', () => {
  const {misses, tally: counts} = read('<said xml:id="q1" who="#bo" type="direct">“It leaks,”</said> said Ann. ' +
    'Bo Roe called it <said xml:id="q2" who="#bo" type="indirect">“old.”</said> “No,” he said.')
  expect(counts).toEqual({quotes: 2, right: 0, rightByDefault: 0, wrongByDefault: 1, others: 1})
  expect(misses.map(({expected}) => expected)).toEqual(['direct, Bo Roe: It leaks,', 'indirect, Bo Roe: “old.”', 'nothing'])
})

test('an indirect one, of which half is found', () => {
  const body = 'Ann Lee said <said xml:id="q1" who="#ann" type="indirect">it leaks badly</said> there.'
  expect(read(body).tally.right).toBe(1)
})

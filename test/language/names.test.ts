import {expect, test} from '@jest/globals'
import {givenNames} from '../../src/language/en/given.js'
import {nicknames} from '../../src/language/en/nicknames.js'
import * as nominals from '../../src/language/en/nominals.js'
import * as notNames from '../../src/language/en/notnames.js'
import * as places from '../../src/language/en/places.js'
import * as titles from '../../src/language/en/titles.js'

const {nominalOf, plural} = nominals

/** Every list of every table, by `table.gender`. */
const lists: readonly [string, readonly string[]][] = Object
  .entries({...titles, ...nominals, ...places, ...notNames, givenNames})
  .flatMap(([name, table]): [string, readonly string[]][] => {
    if (typeof table === 'function') return []
    if (Array.isArray(table)) return [[name, table]]
    return Object.entries(table).map(([gender, list]): [string, readonly string[]] => [name + '.' + gender, list])
  })

const list = (name: string): readonly string[] => lists.find(([other]) => other === name)?.[1] ?? []
const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((word) => b.includes(word))

test('there are as many lists as a reader of the tables counts', () => {
  expect(lists.length).toBeGreaterThan(25)
  for (const [name, entries] of lists) expect([name, entries.length > 5]).toEqual([name, true])
})

test.each(lists)('%s has well-formed entries, each once', (_, entries) => {
  const form = /^\p{Ll}[\p{Ll}.'’&-]*(?:_\p{Ll}[\p{Ll}.'’-]*)*$/u
  expect(entries.filter((entry) => !form.test(entry))).toEqual([])
  expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([])
})

test.each(['addressTitles', 'offices', 'kin', 'personNouns', 'givenNames'])('%s gives a word one gender', (table) => {
  const [female, male, either] = ['female', 'male', 'either'].map((gender) => list(table + '.' + gender)) as [
    readonly string[], readonly string[], readonly string[]
  ]
  expect([...shared(female, male), ...shared(female, either), ...shared(male, either)]).toEqual([])
})

test('a noun is in one table of nominals', () => {
  const persons = ['personNouns', 'kin', 'offices'].flatMap((table) =>
    ['female', 'male', 'either'].flatMap((gender) => list(table + '.' + gender)))
  const all = [...persons, ...list('groupNouns'), ...list('organizationNouns'), ...list('documentNouns')]
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
})

test('titles of address and kin agree on the gender', () => {
  expect(shared(list('addressTitles.female'), list('kin.male'))).toEqual([])
  expect(shared(list('addressTitles.male'), list('kin.female'))).toEqual([])
})

test('abbreviations of states keep their dot', () => {
  expect(places.stateAbbreviations.filter((entry) => !entry.endsWith('.'))).toEqual([])
})

test.each([
  ['woman', 'one person, female'],
  ['gentleman', 'one person, male'],
  ['spokeswoman', 'one person, female'],
  ['governess', 'one person, female'],
  ['innkeeper', 'one person'],
  ['coachman', 'one person, male'],
  ['clerk', 'one person'],
  ['uncle', 'one person, male'],
  ['mother-in-law', 'one person, female'],
  ['minister', 'one person'],
  ['queen', 'one person, female'],
  ['voice', 'one person'],
  ['stranger', 'one person'],
  ['economist', 'one person'],
  ['librarian', 'one person'],
  ['bookseller', 'one person'],
  ['russian', 'one person'],
  ['officials', 'several group'],
  ['witnesses', 'several group'],
  ['women', 'several group, female'],
  ['firemen', 'several group, male'],
  ['wives', 'several group, female'],
  ['ladies', 'several group, female'],
  ['strategists', 'several group'],
  ['democrats', 'several group'],
  ['germans', 'several group'],
  ['chinese', 'several group'],
  ['police', 'several group'],
  ['people', 'several group'],
  ['both', 'several group'],
  ['couple', 'several group'],
  ['company', 'one organization'],
  ['agencies', 'several organization'],
  ['report', 'one document'],
  ['polls', 'several document'],
  ['studies', 'several document'],
  // No one who could speak, though the endings look like it.
  ['specimen', ''],
  ['career', ''],
  ['checklist', ''],
  ['paper-knife', ''],
  ['window', ''],
  ['tuesday', '']
])('%s: %s', (noun, expected) => {
  const nominal = nominalOf(noun)
  const shown = nominal ? (nominal.plural ? 'several ' : 'one ') + nominal.kind + (nominal.gender ? ', ' + nominal.gender : '') : ''
  expect(shown).toBe(expected)
})

test.each([
  ['lady', 'ladies'], ['boy', 'boys'], ['spokesman', 'spokesmen'], ['woman', 'women'], ['german', 'germans'],
  ['boss', 'bosses'], ['coach', 'coaches'], ['child', 'children'], ['thief', 'thieves'], ['analysis', 'analyses'],
  ['brother-in-law', 'brothers-in-law'], ['chief', 'chiefs']
])('one %s, two %s', (one, two) => expect(plural(one)).toBe(two))

test.each([
  ['addressTitles.female', 'mrs'], ['addressTitles.male', 'sir'], ['shortTitles', 'capt'], ['offices.either', 'minister'],
  ['offices.male', 'king'], ['officeModifiers', 'deputy'], ['officeAbbreviations', 'fm'], ['nameSuffixes', 'jr'],
  ['nameParticles', 'von'], ['kin.male', 'papa'], ['countries', 'china'], ['demonyms', 'russian'], ['demonyms', 'chinese'],
  ['states', 'ohio'], ['stateAbbreviations', 'calif.'], ['otherPlaces', 'moscow'],
  ['placeHeads', 'street'], ['calendar', 'monday'], ['interjections', 'oh'], ['openers', 'nevertheless'],
  ['organizationSigns', 'inc'], ['givenNames.female', 'emily'], ['givenNames.male', 'george']
])('%s has %s', (name, word) => expect(list(name)).toContain(word))

test.each([['Elizabeth', 'lizzy'], ['William', 'bill'], ['Alexander', 'sandy'], ['Margaret', 'peggy']])(
  '%s may be called %s', (name, short) => expect(nicknames.get(name.toLowerCase())).toContain(short))

test('each row of short forms is well formed, and its name is a given name', () => {
  const names = ['female', 'male', 'either'].flatMap((gender) => list('givenNames.' + gender))
  for (const [name, short] of nicknames) {
    expect([name, names.includes(name), new Set(short).size]).toEqual([name, true, short.length])
    expect(short.filter((form) => !/^\p{Ll}+$/u.test(form) || form === name)).toEqual([])
  }
})

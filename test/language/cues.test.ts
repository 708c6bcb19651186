import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {cueGroups, cueNouns, cuePhrases} from '../../src/language/en/cues.js'
import {nounForms, verbForms} from '../../src/language/en/inflect.js'

const lemmasOf = (group: {readonly lemmas: string}): string[] => group.lemmas.split(' ')
const lemmas = cueGroups.flatMap(lemmasOf)

// The examples are comments, so that they weigh nothing: first in each group, and behind each phrase.
const source = readFileSync(new URL('../../src/language/en/cues.ts', import.meta.url), 'utf8')
const groupExamples = Array.from(source.matchAll(/\n {2}\{\n {4}\/\/ (.+)\n/gu), ([, example]) => example!)
const phraseExamples = Array.from(source.matchAll(/\n {2}\{words: .+\/\/ (.+)/gu), ([, example]) => example!)
const verbExamples = cueGroups.map((group, i) => [groupExamples[i]!, group] as const)
const nounExamples = cueNouns.map((group, i) => [groupExamples[cueGroups.length + i]!, group] as const)

test('should show an example of each group and phrase', () => {
  expect(groupExamples).toHaveLength(cueGroups.length + cueNouns.length)
  expect(phraseExamples).toHaveLength(cuePhrases.length)
})

/** The words of a sentence in lower case, joined so that `_` finds phrasal verbs: `_dana_went_on_`. */
const joined = (sentence: string): string =>
  '_' + (sentence.toLowerCase().match(/\p{L}+(?:[’-]\p{L}+)*/gu) ?? []).join('_') + '_'

const standsIn = (sentence: string) => (form: string): boolean => joined(sentence).includes('_' + form + '_')

const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) < index)

test('should hold several hundred verbs', () => {
  expect(lemmas.length).toBeGreaterThanOrEqual(500)
})

test('should hold no verb twice', () => {
  expect(repeated(lemmas)).toEqual([])
})

test.each(lemmas)('should write `%s` as a dictionary form', (lemma) => {
  expect(lemma).toMatch(/^\p{Ll}+(?:[-_]\p{Ll}+)*$/u)
})

test.each(verbExamples)('should show a verb of its group: %s', (example, group) => {
  expect(lemmasOf(group).flatMap(verbForms).filter(standsIn(example))).not.toEqual([])
})

test.each(verbExamples)('should take each complement once: %s', (_, group) => {
  expect(group.takes).not.toEqual([])
  expect(repeated(group.takes)).toEqual([])
})

test('should let only what was said, written, thought or shown stand without `that`', () => {
  const kinds = cueGroups.filter((group) => group.takes.includes('bare')).map((group) => group.kind)
  expect([...new Set(kinds)].sort()).toEqual(['say', 'show', 'think', 'write'])
})

test('should take nothing but marks beside a beat', () => {
  const beats = cueGroups.filter((group) => group.kind === 'beat')
  expect(beats.map((group) => group.takes)).toEqual(beats.map(() => ['quote']))
})

// A form that two verbs of the table share would need its neighbours to be told apart.
const sharedForms: readonly string[] = []

test('should share between two verbs only the forms that are known', () => {
  expect(repeated(lemmas.flatMap(verbForms))).toEqual(sharedForms)
})

// Forms that are also the dictionary form of a verb which isn't in the table and reports nothing.
test.each([
  ['found', 'find', 'They found a school.'],
  ['saw', 'see', 'They saw wood.'],
  ['felt', 'feel', 'They felt the roof.']
])('should know `%s` only as a form of `%s`: %s', (form, lemma) => {
  expect(verbForms(lemma)).toContain(form)
  expect(lemmas).toContain(lemma)
  expect(lemmas).not.toContain(form)
})

test.each([
  ['say', ['quote', 'that', 'bare', 'whether'], 'say'],
  ['tell', ['quote', 'that', 'bare', 'whether', 'to'], 'say'],
  ['note', ['quote', 'that'], 'say'],
  ['urge', ['quote', 'that', 'to'], 'say'],
  ['go', ['quote'], 'say'],
  ['be_like', ['quote'], 'say'],
  ['grumble', ['quote', 'that'], 'manner'],
  ['quoth', ['quote'], 'manner'],
  ['tweet', ['quote', 'that', 'bare', 'object'], 'write'],
  ['wonder', ['quote', 'that', 'whether'], 'think'],
  ['call', ['object', 'quote'], 'name'],
  ['describe', ['object'], 'name'],
  ['show', ['that', 'bare', 'whether', 'object'], 'show'],
  ['smile', ['quote'], 'beat']
])('should let `%s` take %j (%s)', (lemma, takes, kind) => {
  const groups = cueGroups.filter((group) => lemmasOf(group).includes(lemma))
  expect(groups.map((group) => [group.takes, group.kind])).toEqual([[takes, kind]])
})

test.each(['walk', 'eat', 'have', 'make', 'give', 'take', 'look', 'run', 'put', 'be', 'turn', 'like'])(
  'should not hold `%s`, which reports nothing by itself',
  (verb) => expect(lemmas).not.toContain(verb)
)

test.each(nounExamples)('should show a noun of its group: %s', (example, group) => {
  expect(lemmasOf(group).flatMap(nounForms).filter(standsIn(example))).not.toEqual([])
})

test('should hold no noun twice', () => {
  expect(repeated(cueNouns.flatMap(lemmasOf))).toEqual([])
})

const sources = {
  mention: '(?:the |a )?\\p{L}+(?: \\p{Lu}\\p{L}+)?',
  possessive: '(?:(?:\\p{Lu}\\p{L}+ )*\\p{Lu}\\p{L}+’s|her)'
}

test.each(cuePhrases.map((phrase, i) => [phrase.words, phraseExamples[i]!, phrase] as const))('should show `%s`: %s', (words, example, phrase) => {
  expect(words.split('…')).toHaveLength(2)
  expect(example).toMatch(new RegExp('(?<!\\p{L})' + words.replace('…', sources[phrase.source]) + '(?!\\p{L})', 'iu'))
})

test('should hold no phrase twice', () => {
  expect(repeated(cuePhrases.map((phrase) => phrase.words))).toEqual([])
})

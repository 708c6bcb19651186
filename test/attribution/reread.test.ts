import {expect, test} from '@jest/globals'
import type {Turn} from '../../src/attribution/context.js'
import type {Node} from '../../src/attribution/decode.js'
import {readConversation} from '../../src/attribution/reread.js'
import {nobody} from '../../src/attribution/leaders.js'
import type {Transitions} from '../../src/language/tables.js'

const [ann, ben] = [0, 1]
/** Words that everyone uses, one of Ann's, one of Ben's. */
const [the, perhaps, aye, rare] = [0, 1, 2, 3]
const voice: Transitions = {
  floating: 0, overBeat: 0, sameParagraph: 0, adjacent: 0, nextParagraph: 0, answering: 0, alone: 0, bare: 0,
  skippedParagraph: 0,
  back: 0, backOver: 0, voice: 100, company: 0, beatBefore: 0, introduced: 0, beatBehind: 0, beatOther: 0,
  called: 0, scale: 100
}

interface Said extends Node {
  readonly words: readonly number[]
}

/** A turn far from all others; `sure` are the log-odds of Ann and Ben by all but their words. */
const said = (words: readonly number[], ...sure: readonly [ann: number, ben: number]): Said => saidAt(0, words, ...sure)

function saidAt(paragraph: number, words: readonly number[], ...sure: readonly number[]): Said {
  const turn = {
    utterance: {type: 'direct'}, previous: null, paragraph, lastParagraph: paragraph, before: 0, ends: true, source: null,
    tag: -1, led: nobody
  }
  return {turn: turn as unknown as Turn, candidates: sure.map((score, entity) => ({entity, score})), words}
}

const times = <T>(count: number, of: T): T[] => new Array<T>(count).fill(of)
const talk = [...times(40, said([the, perhaps], 6, 0)), ...times(40, said([the, aye], 0, 6))]

/** How likely Ann and Ben are for the last turn. */
const last = (nodes: readonly Said[], transitions = voice): readonly number[] =>
  readConversation(nodes, ({words}) => words, transitions)[nodes.length - 1]!

test('who uses a word speaks where it is used', () => {
  const [byAnn, byBen] = [last([...talk, said([perhaps], 1, 1)]), last([...talk, said([aye], 1, 1)])]
  expect(byAnn[ann]).toBeGreaterThan(byAnn[ben]! + 0.02)
  expect(byBen[ben]).toBeGreaterThan(byBen[ann]! + 0.02)
})

test('what all say tells nothing', () => {
  const [a, b] = last([...talk, said([the], 1, 1)])
  expect(a).toBeCloseTo(b!, 2)
})

test('what was heard too seldom tells nothing', () => {
  const [a, b] = last([...talk, said([rare, rare, rare], 6, 0), said([rare], 1, 1)])
  expect(a).toBe(b)
})

test('what is decided stays so', () => {
  expect(last([...talk, said([aye], 6, 0)])[ann]).toBeCloseTo(last([said([aye], 6, 0)])[ann]!, 6)
})

test('a turn is no evidence of itself', () => {
  const alone = [said(times(20, aye), 2, 0)]
  expect(last(alone)).toEqual(last(alone, {...voice, voice: 0}))
})

test('nobody listens where voices weigh nothing', () => {
  const deaf = {...voice, voice: 0}
  expect(last([...talk, said([aye], 1, 1)], deaf)).toEqual(last([said([aye], 1, 1)], deaf))
})

const company: Transitions = {...voice, voice: 0, company: 100}

test('who takes part in a talk speaks in it; in a short one that tells less', () => {
  const known = saidAt(1, [], 6, 0)
  const [a, b] = last([...times(12, known), saidAt(3, [], 1, 1)], company)
  const [shortly, besides] = last([known, saidAt(3, [], 1, 1)], company)
  expect(a! - b!).toBeGreaterThan(0.2)
  expect(shortly! - besides!).toBeGreaterThan(0)
  expect(shortly! - besides!).toBeLessThan((a! - b!) / 2)
})

test('who spoke elsewhere does not', () => {
  const [a, b] = last([saidAt(1, [], 6, 0), saidAt(9, [], 1, 1)], company)
  expect(a).toBe(b)
})

test('a turn is no company of its own', () => {
  const alone = [saidAt(1, [], 2, 0)]
  expect(last(alone, company)).toEqual(last(alone, {...company, company: 0}))
})

import {expect, test} from '@jest/globals'
import {isDialogic} from '../../src/conversation/register.js'
import type {Utterance} from '../../src/report/utterances.js'

/** `d` is a direct quote without words that report it, `D` one with such, `i` what is reported without marks. */
const read = (utterances: string): readonly Utterance[] => [...utterances].map(sign =>
  ({type: sign === 'i' ? 'indirect' : 'direct', source: sign === 'd' ? null : {}}) as Utterance)

test.each([
  ['many that nobody is said to say', 'DDdDd', true],
  ['all said to be someone’s', 'DDDDD', false],
  ['much more reported without marks, as in news', 'DDdDdiiiiiiiiiii', false],
  ['as much reported without marks, as in a novel', 'DDdDdiiiii', true],
  ['nothing in marks', 'iii', false]
])('%s', (_, utterances, expected) => expect(isDialogic(read(utterances))).toBe(expected))

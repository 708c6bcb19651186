import type {Utterance} from '../report/utterances.js'

/** Share of direct quotes without words of their own that say who speaks, from which a text is a conversation. */
const untold = 0.25

/** So many times as often as in marks, people may be reported otherwise; in news it may be more often. */
const reported = 2

/** Whether turns mostly pass from one to another: many quotes have no tag of their own, and not all else is reported. */
export function isDialogic(utterances: readonly Utterance[]): boolean {
  const direct = utterances.filter(({type}) => type === 'direct')
  const silent = direct.filter(({source}) => source === null).length
  const others = utterances.filter(({type}) => type === 'mixed' || type === 'indirect').length
  return direct.length > 0 && silent >= untold * direct.length && others <= reported * direct.length
}

import type {Utterance} from '../report/utterances.js'

/** Share of direct quotes without words of their own that say who speaks, from which a text is a conversation. */
const untold = 0.25

/** Whether turns mostly pass from one to another: many quotes have no tag of their own, as in novels. */
export function isDialogic(utterances: readonly Utterance[]): boolean {
  const direct = utterances.filter(({type}) => type === 'direct')
  const silent = direct.filter(({source}) => source === null).length
  return direct.length > 0 && silent >= untold * direct.length
}

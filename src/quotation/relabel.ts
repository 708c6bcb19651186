import {COLON, OPEN_BRACKET, type Tokens, UPPER} from '../text/tokens.js'
import type {Notice} from '../types.js'
import type {Speaking} from './asides.js'
import type {Draft} from './drafts.js'
import {behindBracket, endOfLabel} from './labels.js'
import {stray} from './notices.js'

/**
 * A transcript set in marks, each turn's opened and none closed but the last: `"ANN: No.` The marks say nothing then, the
 * names do; below a name its turn goes on, and `"(Laughter.)` is no one's.
 */
export function relabel(
  tokens: Tokens, drafts: readonly Draft[], notices: Notice[], language: Speaking
): readonly Draft[] {
  const turns = new Set<Draft>()
  for (const draft of drafts) {
    const {opened, open, close, start, closed, goesOn, continues} = draft
    if (!opened || (closed && !continues) || !(goesOn || continues)) continue
    if (tokens.shape[open + 1] !== UPPER) continue
    const colon = endOfLabel(tokens, open + 1, close, language)
    if (colon < 0 || tokens.kind[colon] !== COLON) continue
    const first = tokens.start[colon + 1]!
    Object.assign(draft, {
      family: 'label', open: colon, opened: false, start: first, continues: null, goesOn: true,
      content: {start: first, end: draft.content.end}, label: {name: open + 1, end: colon}
    })
    notices.push(stray({start, end: start + 1}))
    turns.add(draft)
  }
  if (turns.size === 0) return drafts
  const remarks = new Set(drafts.filter(({open, close, continues}) =>
    continues && tokens.kind[open + 1] === OPEN_BRACKET && behindBracket(tokens, open + 1, close) === close))
  for (const {start} of remarks) notices.push(stray({start, end: start + 1}))
  const kept = drafts.filter(draft => !remarks.has(draft))
  for (const draft of kept) if (draft.continues && remarks.has(draft.continues)) draft.continues = null
  return kept
}

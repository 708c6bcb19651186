import type {Cast} from '../speaker/cast.js'
import type {References} from '../speaker/mentions.js'
import {COMMA, DASH, MARK, STOP, type Tokens, WORD} from '../text/tokens.js'

/** Someone called inside a quotation: `“Listen, Mary,”`. */
export interface Named {
  readonly entity: number
  /** Addressed, not only talked about. */
  readonly addressed: boolean
}

/** For each quotation, by `id`, who is named inside it. */
export function findNamed(tokens: Tokens, references: References, cast: Cast): Map<number, Named[]> {
  const named = new Map<number, Named[]>()
  for (const {level, kind, first, last, id} of references.list) {
    const entity = cast.of[id]!
    if (level < 0 || kind === 'pronoun' || entity < 0) continue
    const addressed = isEdge(tokens, first - 1) && isEdge(tokens, last + 1) && !inList(tokens, first, last)
    const list = named.get(level)
    if (list) list.push({entity, addressed})
    else named.set(level, [{entity, addressed}])
  }
  return named
}

const before = new Set(['oh', 'ah', 'o', 'dear', 'my', 'well', 'yes', 'no', 'and', 'but', 'you', 'good', 'hello', 'hullo'])

function isEdge({kind, forms, form}: Tokens, i: number): boolean {
  const what = kind[i]
  if (what === COMMA || what === STOP || what === MARK || what === DASH) return true
  return what === WORD && before.has(forms[form[i]!] ?? '')
}

/** `Tom, Dick and Harry`. */
function inList({kind, shape}: Tokens, first: number, last: number): boolean {
  return kind[last + 1] === COMMA && kind[first - 1] === COMMA && shape[last + 2] === 1
}

import type {Report} from './frames.js'
import type {Reader} from './reader.js'

/** What nouns report: `his claim that …`. */
export function matchNouns(_reader: Reader, _stream: number): Report[] {
  return []
}

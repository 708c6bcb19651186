import {attribute} from './attribute.js'
import {english as module} from './language/english.js'
import {readOptions, readText} from './options.js'
import type {Attribution, Language, Options} from './types.js'

export {segments} from './segments.js'
export type * from './types.js'

/** English: the default language, and the only one so far. */
export const english: Language = module

/**
 * Find the quotes in `text`, and who said each.
 *
 * No string makes it throw: odd marks are read as well as they can be and give a notice. Wrong arguments throw a
 * `TypeError` or `RangeError` that names the argument, what was expected and what came.
 */
export function attributeQuotes(text: string, options?: Options): Attribution {
  return attribute(readText(text), readOptions(options, module))
}

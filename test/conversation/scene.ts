import {readScene} from '../../src/attribute.js'
import type {Scene} from '../../src/attribution/context.js'
import {english} from '../../src/language/english.js'
import {readOptions} from '../../src/options.js'
import type {Options} from '../../src/types.js'

/** Everything that is known of a text before it is decided who speaks. */
export const sceneOf = (text: string, options: Options = {}): Scene =>
  readScene(text, readOptions(options, english)).scene

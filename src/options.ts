import type {LanguageModule} from './language/tables.js'
import type {KnownSpeaker, Options, QuoteType} from './types.js'

/** Options with their defaults filled in. */
export interface Settings {
  readonly language: LanguageModule
  readonly types: ReadonlySet<QuoteType>
  readonly speakers: readonly KnownSpeaker[]
  readonly closedCast: boolean
  readonly cues: readonly string[]
  readonly minConfidence: number
  readonly explain: boolean
}

const types: readonly QuoteType[] = ['direct', 'mixed', 'indirect', 'unspoken']
const kinds = ['person', 'organization', 'group', 'document', 'other']
const genders = ['female', 'male']
const fields = ['language', 'types', 'speakers', 'closedCast', 'cues', 'minConfidence', 'explain']

/** Check the arguments of `attributeQuotes` and fill in the defaults; `fallback` is the language when none is given. */
export function readOptions(options: unknown, fallback: LanguageModule): Settings {
  if (options === undefined) return readOptions({}, fallback)
  if (!isRecord(options)) throw new TypeError(`Expected \`options\` to be an object, got ${show(options)}`)
  const unknown = Object.keys(options).find(field => !fields.includes(field))
  if (unknown !== undefined) {
    throw new TypeError(`Expected \`options\` to have only ${fields.join(', ')}, got ${show(unknown)}`)
  }
  const given: Options = options
  const {language = fallback, types: wanted, speakers, closedCast, cues, minConfidence, explain} = given
  const settings: Settings = {
    language: readLanguage(language),
    types: new Set(wanted === undefined ? (['direct', 'mixed'] as const) : readTypes(wanted)),
    speakers: speakers === undefined ? [] : readSpeakers(speakers),
    closedCast: readBoolean('closedCast', closedCast),
    cues: cues === undefined ? [] : readCues(cues),
    minConfidence: minConfidence === undefined ? 0.5 : readConfidence(minConfidence),
    explain: readBoolean('explain', explain)
  }
  if (settings.closedCast && settings.speakers.length === 0) {
    throw new RangeError('Expected `speakers` to name someone when `closedCast` is true, got none')
  }
  return settings
}

/** A string is text; everything else is a mistake. */
export function readText(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError(`Expected \`text\` to be a string, got ${show(text)}`)
  return text
}

function readLanguage(language: unknown): LanguageModule {
  if (isRecord(language) && typeof language.tag === 'string' && typeof language.grammar === 'function') {
    return language as unknown as LanguageModule
  }
  throw new TypeError(`Expected \`language\` to be a language of this library, such as \`english\`, got ${show(language)}`)
}

function readTypes(wanted: unknown): readonly QuoteType[] {
  if (!Array.isArray(wanted)) throw new TypeError(`Expected \`types\` to be an array, got ${show(wanted)}`)
  Array.from(wanted as unknown[]).forEach((type, i) => checkAmong(type, types, `types[${i}]`))
  return wanted as QuoteType[]
}

function readSpeakers(speakers: unknown): readonly KnownSpeaker[] {
  if (!Array.isArray(speakers)) throw new TypeError(`Expected \`speakers\` to be an array, got ${show(speakers)}`)
  Array.from(speakers as unknown[]).forEach((speaker, i) => checkSpeaker(speaker, `speakers[${i}]`))
  return speakers as KnownSpeaker[]
}

function checkSpeaker(speaker: unknown, at: string): void {
  if (!isRecord(speaker)) throw new TypeError(`Expected \`${at}\` to be an object, got ${show(speaker)}`)
  const {name, aliases, kind, role, gender, narrator} = speaker
  if (typeof name !== 'string' || name.trim() === '') {
    throw new TypeError(`Expected \`${at}.name\` to be a string that is not empty, got ${show(name)}`)
  }
  if (aliases !== undefined) checkAliases(aliases, `${at}.aliases`)
  if (kind !== undefined) checkAmong(kind, kinds, `${at}.kind`)
  if (role !== undefined) checkString(role, `${at}.role`)
  if (gender !== undefined) checkAmong(gender, genders, `${at}.gender`)
  if (narrator !== undefined && typeof narrator !== 'boolean') {
    throw new TypeError(`Expected \`${at}.narrator\` to be a boolean, got ${show(narrator)}`)
  }
}

function checkAliases(aliases: unknown, at: string): void {
  if (!Array.isArray(aliases)) throw new TypeError(`Expected \`${at}\` to be an array of strings, got ${show(aliases)}`)
  Array.from(aliases as unknown[]).forEach((alias, i) => checkString(alias, `${at}[${i}]`))
}

function checkString(value: unknown, at: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`Expected \`${at}\` to be a string, got ${show(value)}`)
}

function checkAmong(value: unknown, choices: readonly string[], at: string): void {
  checkString(value, at)
  if (!choices.includes(value)) throw new RangeError(`Expected \`${at}\` among ${choices.join(', ')}, got ${show(value)}`)
}

function readCues(cues: unknown): readonly string[] {
  if (!Array.isArray(cues)) throw new TypeError(`Expected \`cues\` to be an array, got ${show(cues)}`)
  Array.from(cues as unknown[]).forEach((cue, i) => {
    if (typeof cue !== 'string' || !/^\p{L}[\p{L}\p{M}'’-]*(?: \p{L}+)*$/u.test(cue)) {
      throw new TypeError(`Expected \`cues[${i}]\` to be a verb in its dictionary form, got ${show(cue)}`)
    }
  })
  return (cues as string[]).map(cue => cue.toLowerCase())
}

function readConfidence(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError(`Expected \`minConfidence\` to be a number, got ${show(value)}`)
  if (!(value >= 0 && value <= 1)) throw new RangeError(`Expected \`minConfidence\` between 0 and 1, got ${show(value)}`)
  return value
}

function readBoolean(name: string, value: unknown): boolean {
  if (value === undefined) return false
  if (typeof value !== 'boolean') throw new TypeError(`Expected \`${name}\` to be a boolean, got ${show(value)}`)
  return value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as it is shown in a message, never long. */
function show(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'string') return `\`${value.length > 40 ? value.slice(0, 40) + '…' : value}\``
  if (value === null || typeof value !== 'object') return `\`${String(value)}\``
  return Array.isArray(value) ? 'an array' : `an object (${value.constructor?.name ?? 'Object'})`
}

import type {LanguageModule} from './language/tables.js'
import type {Attribution, KnownSpeaker, Options, Quote, QuoteType} from './types.js'

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
const ofSpeakers = ['name', 'aliases', 'kind', 'role', 'gender', 'narrator']
const fields = ['language', 'types', 'speakers', 'closedCast', 'cues', 'minConfidence', 'explain']

/** Check the arguments of `attributeQuotes` and fill in the defaults; `fallback` is the language when none is given. */
export function readOptions(options: unknown, fallback: LanguageModule): Settings {
  if (options === undefined) return readOptions({}, fallback)
  if (!isRecord(options)) return fail('options', 'to be an object', options)
  checkFields('options', options, fields)
  const given: Options = options
  const {language = fallback, types: wanted = ['direct', 'mixed'], speakers = [], cues = [], minConfidence = 0.5} = given
  checkLanguage(language)
  checkList('types', 'an array', wanted, checkAmong(types))
  checkList('speakers', 'an array', speakers, checkSpeaker)
  const narrators = speakers.filter(({narrator}) => narrator).length
  if (narrators > 1) fail('speakers', 'to have one narrator at most', narrators, RangeError)
  checkList('cues', 'an array', cues, checkCue)
  checkConfidence(minConfidence)
  const {closedCast = false, explain = false} = given
  checkBoolean('closedCast', closedCast)
  checkBoolean('explain', explain)
  if (closedCast && speakers.length === 0) {
    throw new RangeError('Expected `speakers` to name someone when `closedCast` is true, got none')
  }
  const verbs = cues.map(cue => cue.toLowerCase())
  return {language, types: new Set(wanted), speakers, closedCast, cues: verbs, minConfidence, explain}
}

/** A string is text; everything else is a mistake. */
export function readText(text: unknown): string {
  checkString('text', text)
  return text
}

/** Quotes that stand in this text: those of another would give segments beyond its end. */
export function readQuotes(text: string, attribution: unknown): readonly Quote[] {
  const isQuote = (quote: unknown): boolean => isRecord(quote) && Array.isArray(quote.content)
  if (!isRecord(attribution) || !Array.isArray(attribution.quotes) || !attribution.quotes.every(isQuote)) {
    return fail('attribution', 'to be a result of `attributeQuotes`', attribution)
  }
  const quotes = attribution.quotes as Attribution['quotes']
  const beyond = quotes.find(({end}) => end > text.length)
  if (beyond) fail('attribution', `to be that of this \`text\`, up to ${text.length}`, beyond.end, RangeError)
  return quotes
}

function fail(at: string, expected: string, value: unknown, Kind: new (message: string) => Error = TypeError): never {
  throw new Kind(`Expected \`${at}\` ${expected}, got ${show(value)}`)
}

type Check = (at: string, value: unknown) => void

function checkList(at: string, expected: string, list: unknown, check: Check): void {
  if (!Array.isArray(list)) fail(at, `to be ${expected}`, list)
  Array.from(list as unknown[]).forEach((value, i) => check(`${at}[${i}]`, value))
}

function checkLanguage(language: unknown): asserts language is LanguageModule {
  if (isRecord(language) && typeof language.tag === 'string' && typeof language.grammar === 'function') return
  fail('language', 'to be a language of this library, such as `english`', language)
}

function checkFields(at: string, value: object, known: readonly string[]): void {
  const unknown = Object.keys(value).find(field => !known.includes(field))
  if (unknown !== undefined) fail(at, `to have only ${known.join(', ')}`, unknown)
}

function checkSpeaker(at: string, speaker: unknown): void {
  if (!isRecord(speaker)) return fail(at, 'to be an object', speaker)
  checkFields(at, speaker, ofSpeakers)
  const {name, aliases = [], kind = 'person', role = '', gender = 'female', narrator = false} = speaker
  if (typeof name !== 'string' || name.trim() === '') fail(`${at}.name`, 'to be a string that is not empty', name)
  checkList(`${at}.aliases`, 'an array of strings', aliases, checkString)
  checkAmong(kinds)(`${at}.kind`, kind)
  checkString(`${at}.role`, role)
  checkAmong(genders)(`${at}.gender`, gender)
  checkBoolean(`${at}.narrator`, narrator)
}

function checkCue(at: string, cue: unknown): void {
  if (typeof cue === 'string' && /^\p{L}[\p{L}\p{M}'’-]*(?: \p{L}+)*$/u.test(cue)) return
  fail(at, 'to be a verb in its dictionary form', cue)
}

function checkString(at: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') fail(at, 'to be a string', value)
}

const checkAmong = (choices: readonly string[]): Check => (at, value) => {
  checkString(at, value)
  if (!choices.includes(value)) fail(at, `among ${choices.join(', ')}`, value, RangeError)
}

function checkBoolean(at: string, value: unknown): void {
  if (typeof value !== 'boolean') fail(at, 'to be a boolean', value)
}

function checkConfidence(value: unknown): void {
  if (typeof value !== 'number') fail('minConfidence', 'to be a number', value)
  if (!(value >= 0 && value <= 1)) fail('minConfidence', 'between 0 and 1', value, RangeError)
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

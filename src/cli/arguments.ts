import {parseArgs} from 'node:util'
import type {QuoteType} from '../index.js'

/** What the command was asked to do. */
export interface Arguments {
  /** `-` is standard input. */
  readonly files: readonly string[]
  readonly json: boolean
  /** File with the known cast. */
  readonly speakers: string | null
  readonly closedCast: boolean
  readonly types: readonly QuoteType[] | undefined
  readonly minConfidence: number | undefined
  readonly explain: boolean
}

/** The command was called in a way it doesn't know. */
export class UsageError extends Error {}

export const help = `Find every quotation in a text, who said it, and how sure that is.

Usage: quote-attribution [options] [files...]

Reads standard input when there are no files, or for the file "-".

Options:
  --json              one line of JSON a file: {file, quotes, speakers, notices}
  --speakers FILE     JSON with people known beforehand: [{"name": "Ann Lee"}]
                      or {"speakers": [...]}, as --json writes it
  --closed-cast       name nobody but these speakers
  --types LIST        types of quote: direct, mixed, indirect, unspoken
                      (default: direct,mixed)
  --min-confidence N  lowest confidence at which a speaker is named, 0 to 1
                      (default: 0.5)
  --explain           show who else it could be, and why
  -h, --help          show this help
  --version           show the version

Text is read as UTF-8, or as UTF-16 behind a byte order mark; what is not gets a
warning. Offsets in JSON count UTF-16 code units, as strings of JavaScript do; a
byte order mark counts as one.

Colour follows NO_COLOR and FORCE_COLOR. Exit codes: 0 fine, 1 something could
not be read, 2 wrong use.

Examples:
  quote-attribution article.txt
  quote-attribution --json --types direct,mixed,indirect *.txt > quotes.jsonl
  quote-attribution --speakers cast.json --closed-cast < novel.txt
`

const options = {
  json: {type: 'boolean', default: false},
  speakers: {type: 'string'},
  'closed-cast': {type: 'boolean', default: false},
  types: {type: 'string', multiple: true},
  'min-confidence': {type: 'string'},
  explain: {type: 'boolean', default: false},
  version: {type: 'boolean'}
} as const

const quoteTypes: readonly QuoteType[] = ['direct', 'mixed', 'indirect', 'unspoken']

/** Read the arguments; throws a `UsageError`. */
export function readArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  // Who asks for help gets it, whatever else is wrong.
  if (argv.slice(0, lengthOfOptions(argv)).some(word => word === '--help' || word === '-h')) return 'help'

  const {values, positionals} = parse(argv)
  if (values.version) return 'version'
  if (values['closed-cast'] && values.speakers === undefined) {
    throw new UsageError('Expected --speakers with --closed-cast')
  }
  if (positionals.includes('')) throw new UsageError("Expected a file, got ''")
  if (values.speakers === '-' && (positionals.length === 0 || positionals.includes('-'))) {
    throw new UsageError('Expected --speakers or a text from standard input, got both')
  }

  return {
    files: positionals,
    json: values.json,
    speakers: values.speakers ?? null,
    closedCast: values['closed-cast'],
    types: values.types === undefined ? undefined : readTypes(values.types.join(',')),
    minConfidence: values['min-confidence'] === undefined ? undefined : readConfidence(values['min-confidence']),
    explain: values.explain
  }
}

/** Behind `--` all are files. */
function lengthOfOptions(argv: readonly string[]): number {
  const end = argv.indexOf('--')
  return end === -1 ? argv.length : end
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({args: [...argv], options, allowPositionals: true})
  } catch (error) {
    // Behind the first sentence Node gives advice, some of it on lines of its own.
    const [sentence] = (error as Error).message.split(/\.\s|\n/u)
    throw new UsageError(sentence)
  }
}

function readTypes(list: string): QuoteType[] {
  return list.split(',').map(item => {
    const type = quoteTypes.find(type => type === item.trim())
    if (type) return type
    throw new UsageError(`Expected --types of ${quoteTypes.join(', ')}, got '${item.trim()}'`)
  })
}

function readConfidence(value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (number >= 0 && number <= 1) return number
  throw new UsageError(`Expected --min-confidence between 0 and 1, got '${value}'`)
}

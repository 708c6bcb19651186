import {attributeQuotes, type Attribution, type KnownSpeaker, type Options, type Speaker} from '../index.js'
import {help, readArguments, UsageError, type Arguments} from './arguments.js'
import {table} from './table.js'
import {clean} from './terminal.js'

/** 0: fine, 1: something could not be read, 2: wrong use. */
export type ExitCode = 0 | 1 | 2

export interface Writer {
  write(text: string): unknown
}

/** All that the command knows of the world. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array | string> & {readonly isTTY?: boolean | undefined}
  readonly stdout: Writer
  readonly stderr: Writer
  /** Columns of the terminal; `Infinity` when it isn't one. */
  readonly columns: number
  readonly color: boolean
  readonly version: string
  readFile(path: string): Promise<Uint8Array | string>
}

/** A file that can't be read or doesn't hold what it should. */
class InputError extends Error {}

/** Run the command; never throws for what the user did. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    const request = readArguments(argv)
    if (request === 'help') return print(help, world)
    if (request === 'version') return print(world.version + '\n', world)
    if (request.files.length === 0 && world.stdin.isTTY) {
      world.stderr.write(help)
      return 2
    }
    return await attributeFiles(request, world)
  } catch (error) {
    if (error instanceof UsageError) return complain(`${error.message} (see --help)`, 2, world)
    if (error instanceof InputError) return complain(error.message, 1, world)
    throw error
  }
}

async function attributeFiles(request: Arguments, world: World): Promise<ExitCode> {
  const options = await readOptions(request, world)
  const files = request.files.length === 0 ? ['-'] : request.files
  let exitCode: ExitCode = 0
  let printed = false

  for (const file of files) {
    try {
      const text = await readText(file, world)
      if (/[\0\uFFFD]/u.test(text)) complain(`${file}: Not UTF-8, some characters are lost: convert it first, as with \`iconv -t UTF-8\``, 0, world)
      const attribution = attributeQuotes(text, options)
      if (request.json) {
        world.stdout.write(JSON.stringify({file, ...attribution}, brief) + '\n')
      } else {
        if (files.length > 1) world.stdout.write(`${printed ? '\n' : ''}${clean(file)}\n`)
        printed = true
        world.stdout.write(table(attribution, world))
        for (const line of warnings(file, text, attribution)) world.stderr.write(line)
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      exitCode = complain(error.message, 1, world)
    }
  }
  return exitCode
}

/** A speaker within a quote goes without the list of quotes: it stands in `speakers`, once, not with every quote. */
const brief = (key: string, value: unknown): unknown =>
  key === 'speaker' && isObject(value) ? {...value, quotes: undefined} : value

async function readOptions(request: Arguments, world: World): Promise<Options> {
  const {types, minConfidence, closedCast, explain} = request
  const options = {types, minConfidence, closedCast, explain}
  if (request.speakers === null) return options

  const cast = {...options, speakers: await readCast(request.speakers, world)}
  try {
    attributeQuotes('', cast)
  } catch (error) {
    throw new InputError(`${request.speakers}: ${(error as Error).message}`)
  }
  return cast
}

/** The library checks each speaker; here only that there is a list. */
async function readCast(file: string, world: World): Promise<KnownSpeaker[]> {
  const text = await readText(file, world)
  const value = parseJson(file, text)
  const speakers = isObject(value) && 'speakers' in value ? value.speakers : value
  if (Array.isArray(speakers)) return speakers.flatMap(readSpeaker)
  throw new InputError(`${file}: Expected a list of speakers, or an object with \`speakers\``)
}

/** Who is known; of those whom `--json` told of, who has a name. */
function readSpeaker(speaker: unknown): KnownSpeaker[] {
  if (!isObject(speaker) || !('named' in speaker)) return [speaker as KnownSpeaker]
  const {aliases, gender, kind, name, named, role} = speaker as Speaker
  return named ? [{name, aliases, kind, role: role ?? undefined, gender: gender ?? undefined}] : []
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new InputError(`${file}: Expected JSON: ${clean((error as Error).message)}`)
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

async function readText(file: string, world: World): Promise<string> {
  try {
    // A byte order mark stays: offsets count it, as they do in the string a program would read.
    return decode(await (file === '-' ? readAll(world.stdin) : world.readFile(file)))
  } catch (error) {
    throw new InputError(`Cannot read ${file === '-' ? 'standard input' : file}: ${whyUnreadable(error as NodeJS.ErrnoException)}`)
  }
}

async function readAll(stdin: World['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** UTF-8, but for what begins with the byte order mark of UTF-16. The mark itself stays. */
function decode(bytes: Uint8Array | string): string {
  if (typeof bytes === 'string') return bytes
  const mark = bytes[0]! << 8 | bytes[1]!
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
}

function whyUnreadable({code, message}: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'it is a directory'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  return clean(message)
}

/** Notices, as compilers write them: `notes.txt:3:14: …`. */
function warnings(file: string, text: string, {notices}: Attribution): string[] {
  let line = 1
  let lineStart = 0
  let offset = 0
  return notices.map(({start, code, message}) => {
    for (const {index, 0: end} of text.slice(offset, start).matchAll(/\r\n?|\n/gu)) {
      line++
      lineStart = offset + index + end.length
    }
    offset = start
    return `${clean(file)}:${line}:${start - lineStart + 1}: ${message} (${code})\n`
  })
}

function print(text: string, world: World): ExitCode {
  world.stdout.write(text)
  return 0
}

function complain<Code extends ExitCode>(message: string, code: Code, world: World): Code {
  world.stderr.write(`quote-attribution: ${clean(message)}\n`)
  return code
}

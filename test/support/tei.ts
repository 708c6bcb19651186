import {SaxesParser} from 'saxes'
import type {Mention, QuoteType, Span, SpeakerKind} from '../../src/types.js'

/** A quote as the fixture claims it. Spans are offsets into `Article#text`. */
export interface GoldQuote {
  readonly id: string
  readonly type: QuoteType
  /** Content, without marks. */
  readonly parts: readonly Span[]
  readonly text: string
  /** `name` of the speaker; `null` when nobody is to be named. */
  readonly speaker: string | null
  readonly mention: Span | null
  readonly mentionKind: Mention['kind'] | null
  readonly cue: Span | null
  readonly lemma: string | null
  /** Of a `mixed` quote, its reported clause as it stands in the text, marks included; otherwise `null`. */
  readonly clause: readonly Span[] | null
}

export interface GoldPerson {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly named: boolean
  readonly gender: 'female' | 'male' | null
  /** Any of these is right; `null` stands for none. */
  readonly roles: readonly (string | null)[]
  /** Must be among the speaker's aliases; more may be. */
  readonly aliases: readonly string[]
}

export interface Article {
  readonly title: string
  readonly text: string
  /** In order of their first part, outer before inner. */
  readonly quotes: readonly GoldQuote[]
  readonly people: readonly GoldPerson[]
}

type Attributes = Readonly<Record<string, string>>

/** An element of the body, once it is closed. */
interface Element extends Span {
  readonly name: string
  readonly attributes: Attributes
}

interface Tree {
  readonly text: string
  readonly title: string
  readonly people: readonly Attributes[]
  readonly elements: readonly Element[]
}

const vocabulary: Readonly<Record<string, readonly string[]>> = {
  TEI: ['title', 'about'],
  listPerson: [],
  person: ['xml:id', 'name', 'kind', 'named', 'gender', 'role', 'aliases'],
  body: [],
  p: [],
  said: ['xml:id', 'who', 'type', 'prev'],
  cue: ['for', 'lemma'],
  rs: ['for', 'kind'],
  clause: ['for'],
}

const types: readonly QuoteType[] = ['direct', 'mixed', 'indirect', 'unspoken']
const speakerKinds: readonly SpeakerKind[] = ['person', 'organization', 'group', 'document', 'other']
const mentionKinds: readonly Mention['kind'][] = ['name', 'nominal', 'pronoun']
const genders = ['female', 'male'] as const

/** Opening mark, and the one that closes it. */
const pairs = new Map([['“', '”'], ['‘', '’'], ['"', '"'], ["'", "'"], ['«', '»']])

/**
 * Read a text with its gold, in a small dialect of TEI:
 *
 * - `<person xml:id name kind named>`, with `gender` and `role` where there are some. `role="Mayor|mayor of Linden|"`
 *   accepts any of these, and none (the empty one); `aliases` are separated by `|`.
 * - `<said xml:id type who>` holds the content with its marks; a later part of the quote is `<said prev="q1">`.
 *   Without `who`, nobody is to be named.
 * - `<rs for kind>` is the mention, `<cue for lemma>` the cue, `<clause for>` the reported clause of a mixed quote.
 *   `for` may list several ids, and a clause may come in several parts.
 * - White space is folded to one space; paragraphs are joined by a blank line.
 */
export function readArticle(xml: string): Article {
  const {title, text, people: rows, elements} = parse(xml)
  const people = rows.map(toPerson)
  const names = new Map(people.map(({id, name}) => [id, name]))
  checkUnique(people.map(({id}) => id))

  const said = elements.filter(({name}) => name === 'said').sort(inOrder)
  const first = said.filter(({attributes}) => attributes['prev'] === undefined)
  const ids = first.map(({attributes}) => need(attributes, 'xml:id'))
  checkUnique(ids)
  checkReferences(elements, ids)

  const quotes = first.map(({attributes}): GoldQuote => {
    const id = need(attributes, 'xml:id')
    const type = oneOf(types, need(attributes, 'type'))
    const parts = said.filter((part) => belongs(part, id)).map((part) => withoutMarks(text, part, type))
    const mention = onlyOne(elements, 'rs', id)
    const cue = onlyOne(elements, 'cue', id)
    const clause = pointingAt(elements, 'clause', id).sort(inOrder).map(toSpan)
    check(type === 'mixed' || clause.length === 0, `${id} is ${type}, its clause has ${clause.length} parts`)
    check(type !== 'unspoken' || attributes['who'] === undefined, `${id} is unspoken, but has a speaker`)
    return {
      id,
      type,
      parts,
      text: parts.map(({start, end}) => text.slice(start, end)).join(' '),
      speaker: attributes['who'] === undefined ? null : nameOf(attributes['who'], names),
      mention: mention ? toSpan(mention) : null,
      mentionKind: mention ? oneOf(mentionKinds, need(mention.attributes, 'kind')) : null,
      cue: cue ? toSpan(cue) : null,
      lemma: cue ? need(cue.attributes, 'lemma') : null,
      clause: clause.length > 0 ? clause : null,
    }
  })
  return {title, text, quotes, people}
}

/** The text of the body, and where its elements stand in it. */
function parse(xml: string): Tree {
  const parser = new SaxesParser({xmlns: false})
  const open: {readonly name: string; readonly attributes: Attributes; readonly start: number}[] = []
  const elements: Element[] = []
  const people: Attributes[] = []
  let text = ''
  let title = ''

  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    checkAttributes(name, attributes)
    if (name === 'TEI') title = need(attributes, 'title')
    if (name === 'person') people.push(attributes)
    if (name === 'p' && text !== '') text += '\n\n'
    open.push({name, attributes, start: text.length})
  })
  parser.on('text', (chunk) => {
    if (!open.some(({name}) => name === 'p')) {
      check(chunk.trim() === '', `text outside of a paragraph: ${chunk.trim()}`)
      return
    }
    const folded = chunk.replace(/[ \t\r\n]+/gu, ' ')
    text += /(?:^|\s)$/u.test(text) ? folded.trimStart() : folded
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (!element) return
    if (element.name === 'p') text = text.trimEnd()
    elements.push({...element, ...trimmed(text, {start: element.start, end: text.length})})
  })
  parser.write(xml).close()
  return {text, title, people, elements}
}

function toPerson(attributes: Attributes): GoldPerson {
  const named = oneOf(['true', 'false'] as const, need(attributes, 'named'))
  const gender = attributes['gender']
  return {
    id: need(attributes, 'xml:id'),
    name: need(attributes, 'name'),
    kind: oneOf(speakerKinds, need(attributes, 'kind')),
    named: named === 'true',
    gender: gender === undefined ? null : oneOf(genders, gender),
    roles: (attributes['role'] ?? '').split('|').map((role) => role || null),
    aliases: (attributes['aliases'] ?? '').split('|').filter(Boolean),
  }
}

/** A mark is taken off only with its partner, or when the quote goes on in the next paragraph and stays open here. */
function withoutMarks(text: string, span: Span, type: QuoteType): Span {
  if (type === 'indirect') return toSpan(span)
  const inside = text.slice(span.start, span.end)
  const dash = /^[–—―-]\s*/u.exec(inside)
  if (dash) return {start: span.start + dash[0].length, end: span.end}

  const closing = pairs.get(inside.charAt(0))
  if (closing === undefined) return toSpan(span)
  const closed = inside.length > 1 && inside.endsWith(closing)
  return trimmed(text, {start: span.start + 1, end: closed ? span.end - 1 : span.end})
}

function trimmed(text: string, {start, end}: Span): Span {
  const inside = text.slice(start, end)
  const left = inside.length - inside.trimStart().length
  return left === inside.length ? {start, end: start} : {start: start + left, end: start + inside.trimEnd().length}
}

function belongs({attributes}: Element, id: string): boolean {
  return attributes['xml:id'] === id || previous(attributes) === id
}

/** `prev="q1"` and TEI's `prev="#q1"` mean the same. */
function previous(attributes: Attributes): string | undefined {
  return attributes['prev']?.replace(/^#/u, '')
}

function targets({attributes}: Element): readonly string[] {
  return (attributes['for'] ?? '').split(' ').filter(Boolean)
}

function pointingAt(elements: readonly Element[], name: string, id: string): Element[] {
  return elements.filter((element) => element.name === name && targets(element).includes(id))
}

function onlyOne(elements: readonly Element[], name: string, id: string): Element | undefined {
  const found = pointingAt(elements, name, id)
  check(found.length <= 1, `${id} has ${found.length} × <${name}>`)
  return found[0]
}

function nameOf(who: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(who.replace(/^#/u, ''))
  check(name !== undefined, `nobody is ${who}`)
  return name
}

function checkAttributes(name: string, attributes: Attributes): void {
  const allowed = vocabulary[name]
  check(allowed !== undefined, `unknown element <${name}>`)
  const unknown = Object.keys(attributes).filter((attribute) => !allowed.includes(attribute))
  check(unknown.length === 0, `unknown attributes of <${name}>: ${unknown.join(' ')}`)
}

function checkReferences(elements: readonly Element[], ids: readonly string[]): void {
  for (const element of elements) {
    const to = element.name === 'said' ? [previous(element.attributes)].flatMap((id) => id ?? []) : targets(element)
    const lost = to.filter((id) => !ids.includes(id))
    check(lost.length === 0, `<${element.name}> points at ${lost.join(' ')}, which is no quote`)
    check(element.end > element.start || !(element.name in claims), `<${element.name}> is empty`)
    check(to.length > 0 || !claims[element.name], `<${element.name}> points at nothing`)
  }
}

/** Elements that must not be empty, and whether they must point at a quote. */
const claims: Readonly<Record<string, boolean>> = {said: false, cue: true, rs: true, clause: true}

function checkUnique(ids: readonly string[]): void {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  check(twice.length === 0, `given twice: ${twice.join(' ')}`)
}

function need(attributes: Attributes, name: string): string {
  const value = attributes[name]
  check(value !== undefined && value !== '', `no ${name} in ${JSON.stringify(attributes)}`)
  return value
}

function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((one) => one === value)
  check(found !== undefined, `expected one of ${allowed.join(', ')}, got ${value}`)
  return found
}

function check(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message)
}

/** Outer before inner. */
function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

function toSpan({start, end}: Span): Span {
  return {start, end}
}

import {firstFrom} from '../../src/text/search.js'
import type {Mention, Quote, Span, Speaker} from '../../src/types.js'
import type {Attribute} from './predict.js'

interface Stretch extends Span {
  readonly content: Span
  readonly paragraph: Span
}

// Words that begin a sentence with a capital and name nobody.
const opening = new Set(
  `
  a an and as at but by for from he her here his how i if in is it its mr mrs ms my no not now of oh on one or our she so
  some that the their then there these they this those to was we well what when where which while who why will with yes
  yet you your after all also although any are before both can could did do does each even every had has have
  `.trim().split(/\s+/u)
)

/**
 * The trivial answer, for comparison: whatever stands between double marks is direct speech, and the nearest capitalised
 * name said it.
 */
export const attributeByNearestName: Attribute = (text, options) => {
  const stretches = findStretches(text)
  const names = findNames(text, stretches)
  const speakers = new Map<string, Speaker>()
  const quotes = stretches.map((stretch, id): Quote => {
    const mention = nearest(names, stretch)
    const speaker = mention && speakerOf(mention.text)
    const named = speaker && (options?.minConfidence ?? 0.5) <= 0.5 ? speaker : null
    return {
      id,
      type: 'direct',
      start: stretch.start,
      end: stretch.end,
      text: text.slice(stretch.content.start, stretch.content.end),
      content: [stretch.content],
      clause: null,
      parent: null,
      cue: null,
      mention,
      speaker: named,
      confidence: named ? 0.5 : 0,
      candidates: speaker ? [{speaker, mention, probability: 0.5, evidence: null}] : []
    }
  })
  return {quotes, speakers: [...speakers.values()], notices: []}

  function speakerOf(name: string): Speaker {
    const known = speakers.get(name)
    if (known) return known
    const speaker: Speaker = {
      id: speakers.size,
      name,
      aliases: [],
      kind: 'person',
      named: true,
      role: null,
      gender: null,
      members: [],
      known: null,
      quotes: []
    }
    speakers.set(name, speaker)
    return speaker
  }
}

function findStretches(text: string): Stretch[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].flatMap(({0: words, index}) => {
    const paragraph = {start: index, end: index + words.length}
    return [...words.matchAll(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|''.*?(?:''|$)/gsu)].flatMap(({0: marked, index: offset}) => {
      const start = index + offset
      const end = start + marked.length
      // Some agencies write two apostrophes for a double mark.
      const mark = marked.startsWith("''") ? 2 : 1
      const closed = marked.length > mark && /(?:["”]|'')$/u.test(marked)
      const content = {start: start + mark, end: closed ? end - mark : end}
      return content.start < content.end ? [{start, end, content, paragraph}] : []
    })
  })
}

function findNames(text: string, stretches: readonly Span[]): Mention[] {
  const names: Mention[] = []
  let next = 0
  for (const {0: run, index} of text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*(?:[.]? \p{Lu}[\p{L}\p{M}’'-]*)*/gu)) {
    while (stretches[next] && stretches[next]!.end <= index) next++
    if (stretches[next] && stretches[next]!.start <= index) continue
    const name = withoutOpening(run)
    if (!name) continue
    const start = index + run.length - name.length
    names.push({kind: 'name', start, end: start + trimPossessive(name).length, text: trimPossessive(name)})
  }
  return names
}

function withoutOpening(run: string): string {
  const [first = ''] = run.split(/[ .]/u)
  const titled = /^M(?:r|rs|s)[.]? /u.test(run)
  if (titled || !opening.has(first.toLowerCase())) return run
  const rest = run.slice(first.length).replace(/^[. ]+/u, '')
  return rest ? withoutOpening(rest) : ''
}

const trimPossessive = (name: string): string => name.replace(/[’']s?$/u, '')

/** The nearest name on either side within the paragraph, or else the last one before it. */
function nearest(names: readonly Mention[], {start, end, paragraph}: Stretch): Mention | null {
  const after = firstFrom(names.length, i => names[i]!.start < end)
  const following = names[after]
  const preceding = lastBefore(names, after, start)
  if (!following || following.start >= paragraph.end) return preceding ?? null
  if (!preceding || preceding.end <= paragraph.start) return following
  return start - preceding.end < following.start - end ? preceding : following
}

function lastBefore(names: readonly Mention[], index: number, offset: number): Mention | undefined {
  let before = index - 1
  while (before >= 0 && names[before]!.end > offset) before--
  return names[before]
}

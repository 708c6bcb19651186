import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {attributeQuotes, segments} from '../src/index.js'
import type {Attribution, QuoteType, Span} from '../src/index.js'

// What must hold of any string at all.

const types: QuoteType[] = ['direct', 'mixed', 'indirect', 'unspoken']
const read = (text: string): Attribution => attributeQuotes(text, {types})

const marks = [...'“”‘’"\'«»‹›„‚「」`《》', '``', '\'\'', '<<', '>>', '<q>', '</q>', '<blockquote>', '</blockquote>', '—', '–', '-', '…']
const words = [
  'Ann', 'Ann Lee', 'ANN:', 'Q:', 'A.', '> ', 'Mr. Roe', 'Mrs. Roe', 'Dr.', 'the old man', 'two officials', 'The bank', 'Foreign Minister', 'I', 'he', 'she', 'they',
  'said', 'says', 'asked', 'told', 'that', 'called it', 'never', 'according to', 'pointed out', 'and', 'but', 'who', 'whether',
  'we won', 'it works', 'no', 'gift', 'rain', 'dogs\'', '\'tis', 'don’t', '’90s', 'U.S.', '6\'2"', 'É', 'ß', 'Ω', '😀'
]
const stops = ['.', ',', '!', '?', ':', ';', '.”', ',”', '?”', '(', ')']
const spaces = [' ', ' ', ' ', '\n', '\n\n', '\t', '\u00a0', '\u2009', '\f']
const odd = ['\ud83d', '\ude00', '\0', '\u200b', '\ufeff', '\u00ad', '\u0301', '\u2028', '\ud800“\udc00']

const pick = (list: readonly string[]) => fc.constantFrom(...list)
const joined = (piece: fc.Arbitrary<string>, maxLength: number) => fc.array(piece, {maxLength}).map(pieces => pieces.join(''))

/** Anything, with what matters drawn often. */
const noise = joined(fc.oneof(
  {weight: 6, arbitrary: pick(marks)}, {weight: 5, arbitrary: pick(words)}, {weight: 5, arbitrary: pick(spaces)},
  {weight: 3, arbitrary: pick(stops)}, {weight: 1, arbitrary: pick(odd)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})}
), 40)

/** Almost a text: paragraphs of sentences that quote, with a mark missing or doubled now and then. */
const name = pick(['Ann', 'Ann Lee', 'Mr. Roe', 'Mrs. Roe', 'the old man', 'he', 'she', 'I', 'two officials', 'Ann and Mr. Roe'])
const verb = pick(['said', 'asked', 'added', 'told us', 'cried', 'never said', 'pointed out'])
const clause = pick(['we won', 'it works', 'the plan is “dead” now', 'he said, ‘Run,’ and I ran', 'don\'t', 'go', 'Ann knows the “way.”'])
const open = pick(['“', '“', '“', '"', '‘', '', '““'])
const close = pick([',”', '.”', '?”', '”', '"', '.’', ',', ''])
const sentence = fc.oneof(
  fc.tuple(open, clause, close, verb, name).map(([a, b, c, d, e]) => `${a}${b}${c} ${d} ${e}.`),
  fc.tuple(open, clause, close, name, verb, open, clause, close)
    .map(([a, b, c, d, e, f, g, h]) => `${a}${b}${c} ${d} ${e}, ${f}${g}${h}`),
  fc.tuple(name, verb, clause).map(([a, b, c]) => `${a} ${b} that ${c}.`),
  fc.tuple(name, verb, open, clause, close).map(([a, b, c, d, e]) => `${a} ${b}, ${c}${d}${e}`),
  fc.tuple(clause, name, verb).map(([a, b, c]) => `${a}, ${b} ${c}.`),
  fc.tuple(open, clause, close).map(parts => parts.join('')),
  fc.tuple(name, clause).map(([a, b]) => `According to ${a}, ${b}.`),
  fc.tuple(name, clause).map(([a, b]) => `${a}: ${b}`),
  fc.tuple(clause, name).map(([a, b]) => `— ${a}, said ${b}.`),
  name.map(who => `${who} left.`)
)
const prose = fc.array(fc.tuple(sentence, pick([' ', ' ', '\n\n', '\n\n', '\n'])), {maxLength: 9})
  .map(sentences => sentences.flat().join(''))

const text = fc.oneof(
  {weight: 2, arbitrary: noise}, {weight: 3, arbitrary: prose},
  {weight: 1, arbitrary: fc.tuple(prose, noise, prose).map(all => all.join(''))}
)

/** Words that rules ask for, in any order: what no grammar allows is read too. */
const asked = `
  one some any none each both all of us you them me him it who which that what whose whom the a an his her our my to for from
  by with in on at about against including according like than only just also then there these those and or but nor not if
  said says saying told asked wrote read read called named described put puts it adding suggesting quoting cited showing
  accused blamed denied refused was were is are be been being had has did do could would will may might must
  president mayor minister spokesman guide doctor nurse critics officials voice words view report statement letter claim
  answer reply warning boy woman father sister aunt sir ex- former deputy second other last few several number percent half
  Ann Lee Bob Mr. Mrs. Dr. Sen. Jr. Acme Inc. NATO Ohio London Monday May French Democrats 34 2019
  , , , . . ? : ; — - ( ) “ ” “ ” ‘ ’ " ' 's n’t “No,” “Yes.”`.trim().split(/\s+/u)
const salad = fc.array(pick(asked), {minLength: 4, maxLength: 30}).map(pieces => pieces.join(' '))

/** Runs the check on so many texts, the same ones each time. */
const holds = (runs: number, check: (text: string) => void): void => {
  fc.assert(fc.property(text, check), {numRuns: runs, seed: 2024})
}

describe('any string', () => {
  test('is read, and its spans are in the text', () => {
    holds(3000, text => {
      const {quotes, notices} = read(text)
      const spans = quotes.flatMap(quote =>
        [quote, ...quote.content, ...(quote.clause ?? []), quote.cue, quote.mention])
      const mentions = quotes.flatMap(({candidates}) => candidates.map(({mention}) => mention))
      for (const span of [...spans, ...mentions, ...notices]) {
        if (!span) continue
        const inside = span.start >= 0 && span.start < span.end && span.end <= text.length
        if (!inside) throw new Error(`No span: ${JSON.stringify(span)}`)
      }
      for (const words of [...quotes.flatMap(({cue, mention}) => [cue, mention]), ...mentions]) {
        const there = !words || words.text === text.slice(words.start, words.end)
        if (!there) throw new Error(`Not there: ${JSON.stringify(words)}`)
      }
    })
  })

  test('is read, whatever words it has in whatever order', () => {
    fc.assert(fc.property(salad, text => void read(text)), {numRuns: 30_000, seed: 2024})
  })

  test.each([
    'One of us who said yes and one who said no.', '34 our voice - named refused',
    'We asked Ann Lee &quot;Roe who said that?&quot; He left.', '«A\n_\n‘o»', '«A\n²\n‘o»',
    '“We won.\n\n_____\n\n‘Yes,’ he said to me,” said Ann.'
  ])('is read, though nobody is meant: %s', text => expect(read(text).notices.length).toBeLessThan(2))

  test('gives quotes in order, nested or disjoint, parts in order and in the quote', () => {
    holds(3000, text => {
      const {quotes} = read(text)
      quotes.forEach((quote, id) => {
        const before = quotes[id - 1]
        expect(quote.id).toBe(id)
        const ordered = !before || before.start < quote.start ||
          (before.start === quote.start && before.end >= quote.end)
        if (!ordered) throw new Error('Not in order')
        let at = quote.start
        for (const part of quote.content) {
          if (part.start < at) throw new Error('Parts not in order')
          at = part.end
        }
        if (at > quote.end) throw new Error('A part outside of its quote')
      })
      for (const [one, other] of pairs(quotes.flatMap(({content}) => content))) {
        const apart = one.end <= other.start || other.end <= one.start
        if (!apart && !within(one, other) && !within(other, one)) throw new Error(`They cross: ${JSON.stringify([one, other])}`)
      }
    })
  })

  test('gives `text` as the slices of `content`, trimmed', () => {
    holds(2000, text => {
      for (const quote of read(text).quotes) {
        const parts = quote.content.map(({start, end}) => text.slice(start, end))
        expect(quote.text).toBe(parts.join(' '))
        for (const part of parts) expect(part).toBe(part.trim())
      }
    })
  })

  test('gives the parent that holds the quote most nearly', () => {
    holds(1500, text => {
      const {quotes} = read(text)
      for (const {id, parent, start, end} of quotes) {
        const [nearest] = quotes
          .filter(other => other.id < id && other.content.some(part => within({start, end}, part)))
          .sort((a, b) => a.end - a.start - (b.end - b.start))
        expect(parent === null).toBe(nearest === undefined)
        if (parent === null || !nearest) continue
        expect(quotes[parent]!.end - quotes[parent]!.start).toBe(nearest.end - nearest.start)
      }
    })
  })

  test('gives probabilities that are some', () => {
    holds(2000, text => {
      const {quotes, speakers} = read(text)
      for (const {candidates, speaker, confidence} of quotes) {
        const likely = candidates.map(({probability}) => probability)
        if (likely.some(one => !(one > 0.01 && one <= 1))) throw new Error(`Not probable: ${likely.join()}`)
        expect(likely.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 0.0005 * likely.length + 1e-9)
        expect(likely).toEqual([...likely].sort((a, b) => b - a))
        expect(candidates.length).toBeLessThanOrEqual(8)
        expect(confidence).toBe(speaker ? likely[0] : 0)
        if (speaker) expect(speakers[speaker.id]).toBe(speaker)
      }
    })
  })

  test('gives the same twice, and the same as JSON and as a clone', () => {
    holds(1000, text => {
      const result = read(text)
      expect(read(text)).toEqual(result)
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
      expect(structuredClone(result)).toStrictEqual(result)
    })
  })

  test('has no mark that is not told of: at the edge of a part, beside a word or number, in code, or in a notice', () => {
    holds(4000, text => {
      const attribution = read(text)
      const told = tellMarks(text, attribution)
      for (const {index} of text.matchAll(markCharacter)) {
        if (!told[index] && !isBesideWord(text, index) && !isInCode(text, index)) throw new Error(`Lost: ${index}`)
      }
    })
  })

  test('is covered by its segments, once', () => {
    holds(2000, text => {
      let at = 0
      for (const {start, end} of segments(text, attributeQuotes(text))) {
        if (start !== at || end <= start) throw new Error('A gap or an overlap')
        at = end
      }
      expect(at).toBe(text.length)
    })
  })

  test('is read alike with the line ends of Windows', () => {
    holds(2000, made => {
      const text = made.replaceAll('\r', '')
      const windows = text.replaceAll('\n', '\r\n')
      const places: number[] = []
      for (let i = 0, at = 0; i <= text.length; i++, at++) {
        if (text[i] === '\n') at++
        places.push(at)
      }
      // An edge at a line end stands before its `\r`.
      const moved = (at: number): number => (text[at] === '\n' ? places[at]! - 1 : places[at]!)
      expect(outline(read(windows), at => at)).toEqual(outline(read(text), moved))
    })
  })

  test('has its first answers whatever plain paragraph follows', () => {
    holds(1500, made => {
      const text = made.trimEnd()
      const longer = `${text}\n\nthe rain went on and the river rose.`
      const spans = ({quotes}: Attribution) =>
        quotes.map(({start, end, type, content}) => ({start, end, type, content}))
      expect(spans(read(longer)).filter(({start}) => start < text.length)).toEqual(spans(read(text)))
    })
  })

  test('has the same answers whichever types are asked for', () => {
    holds(800, text => {
      const all = read(text)
      for (const subset of [['direct'], ['direct', 'mixed'], ['mixed', 'unspoken'], ['indirect']] as QuoteType[][]) {
        const some = attributeQuotes(text, {types: subset})
        const show = ({quotes}: Attribution) => quotes.filter(({type}) => subset.includes(type))
          .map(({start, end, text, speaker, confidence}) => [start, end, text, speaker?.name ?? null, confidence])
        expect(show(some)).toEqual(show(all))
        expect(some.notices).toEqual(all.notices)
      }
    })
  })
})

const markCharacter = /[“”„‟‘’‚‛"'«»‹›「」『』〝〞＂`]/gu

/** Which characters stand at the edge of a part, nothing but white space between, or in a notice. */
function tellMarks(text: string, {quotes, notices}: Attribution): Uint8Array {
  const told = new Uint8Array(text.length)
  const isSpace = (at: number) => /[\s\u00ad\u0085\u200b-\u200f\u2060\ufeff_]/u.test(text.charAt(at))
  for (const {content} of quotes) {
    for (const {start, end} of content) {
      let before = start - 1
      while (before >= 0 && isSpace(before)) before--
      let after = end
      while (after < text.length && isSpace(after)) after++
      for (const [at, step] of [[before, -1], [after, 1]] as const) {
        // `''` and `` ` `` are one mark of two characters.
        const sign = text[at]
        for (let i = at; i >= 0 && text[i] === sign && Math.abs(i - at) < 2; i += step) told[i] = 1
      }
    }
  }
  for (const {start, end} of notices) told.fill(1, start, end)
  return told
}

/** A word may end in its own dot: `the U.S.’ plan`. */
const isBesideWord = (text: string, at: number): boolean =>
  /[\p{L}\p{M}\p{N}]$|\p{L}\.\p{L}\.$|[A-Z]\.$|Dr\.$|Mrs?\.$/u.test(text.slice(Math.max(0, at - 4), at)) || /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + 1, at + 3))

/** Between backticks, behind `=` or `{`, in the brackets of a call. */
function isInCode(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n\n', at) + 1, at + 1)
  return /`.*`|[={]["']|[\p{L}\p{N}_]\(["']|[`<]/su.test(line)
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]))
}

/** A result as the comparison of line ends sees it: places mapped, texts with line ends made equal. */
function outline({quotes, speakers, notices}: Attribution, map: (at: number) => number): unknown {
  const place = (span: Span | null) => span && [map(span.start), map(span.end)]
  const plain = (words: string | undefined) => words?.replaceAll('\r\n', '\n')
  return {
    quotes: quotes.map(quote => ({
      at: place(quote), content: quote.content.map(place), clause: quote.clause?.map(place), cue: place(quote.cue),
      mention: place(quote.mention), type: quote.type, text: plain(quote.text),
      parent: quote.parent, speaker: quote.speaker?.id,
      confidence: quote.confidence
    })),
    speakers: speakers.map(({name, kind, gender, quotes}) => ({name: plain(name), kind, gender, quotes})),
    notices: notices.map(notice => [notice.code, place(notice)])
  }
}

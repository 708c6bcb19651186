import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {attributeQuotes} from './index.js'
import type {Candidate, Cue, Mention, Options, Quote, Span, Speaker} from './index.js'
import {findBreaks} from './retext/breaks.js'
import {findPlaces} from './retext/places.js'

/**
 * A span of `toString(tree)`, with its place in the source: from the first character's start to the last one's end, so
 * that markup inside is in it and markup around it isn't. `null` where the tree has no position.
 */
export type Placed<T extends Span> = T & {readonly place: Position | null}

/** A candidate whose mention has its place. */
export interface PlacedCandidate extends Candidate {
  readonly mention: Placed<Mention> | null
}

/** A quote with its places. Offsets count in `toString(tree)`; lines, columns and offsets of places in the source. */
export interface PlacedQuote extends Quote {
  readonly place: Position | null
  readonly content: readonly [Placed<Span>, ...Placed<Span>[]]
  readonly clause: readonly [Placed<Span>, ...Placed<Span>[]] | null
  readonly cue: Placed<Cue> | null
  readonly mention: Placed<Mention> | null
  readonly candidates: readonly PlacedCandidate[]
}

declare module 'vfile' {
  interface DataMap {
    /** Quotes of the file, in order. Set by `quote-attribution/retext`. */
    quotes: readonly PlacedQuote[]
    /** Those who are quoted in the file, or could be. Set by `quote-attribution/retext`. */
    speakers: readonly Speaker[]
  }
}

/**
 * Plugin of unified: find the quotes of a text and who said each, in `file.data.quotes` and `file.data.speakers`.
 *
 * Odd marks become messages of the file. Takes the options of `attributeQuotes`.
 */
export default function retextQuoteAttribution(options?: Options | null): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const source = String(file)
    const {text, toTree} = findBreaks(tree, source)
    const {quotes, speakers, notices} = attributeQuotes(text, options ?? undefined)
    const placeOf = findPlaces(tree, source)
    const locate = <T extends Span>(span: T): Placed<T> => {
      const inTree = toTree(span)
      return {...span, ...inTree, place: placeOf(inTree)}
    }

    const treeText = toString(tree)
    file.data.quotes = quotes.map(quote => locateQuote(quote, treeText, locate))
    file.data.speakers = speakers
    for (const notice of notices) {
      const {code, message, place} = locate(notice)
      file.message(message, {...(place && {place}), ruleId: code, source: 'quote-attribution'})
    }
  }
}

function locateQuote(quote: Quote, treeText: string, locate: <T extends Span>(span: T) => Placed<T>): PlacedQuote {
  const [first, ...others] = quote.content
  const content: PlacedQuote['content'] = [locate(first), ...others.map(locate)]
  const [clause, ...clauses] = quote.clause ?? []
  const textOf = ({start, end}: Span): string => treeText.slice(start, end)
  const locateWords = <T extends Mention | Cue>(words: T): Placed<T> => {
    const located = locate(words)
    return Object.assign(located, {text: textOf(located)})
  }

  return {
    ...locate(quote),
    text: content.map(textOf).join(' '),
    content,
    clause: clause ? [locate(clause), ...clauses.map(locate)] : null,
    cue: quote.cue && locateWords(quote.cue),
    mention: quote.mention && locateWords(quote.mention),
    candidates: quote.candidates.map(({mention, ...candidate}) => ({
      ...candidate,
      mention: mention && locateWords(mention)
    }))
  }
}

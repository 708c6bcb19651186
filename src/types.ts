/** A stretch of the text: UTF-16 code units, half-open, so that `text.slice(start, end)` is exact. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * How words were reported. The first that holds decides:
 *
 * 1. `unspoken`: in marks, but nobody is reported as saying it: a title, a word as a word, a nickname, an ironic or
 *    disputed term that no cue reports, speech that is denied or only imagined. Cue and mention of denied speech are
 *    kept, its `speaker` is `null`.
 * 2. `direct`: the marks hold all that is reported: `“We won,” Ann said.` and `Ann said that “we won.”` A line of
 *    dialogue behind a dash and a transcript's line are direct too.
 * 3. `mixed`: words of the reported clause stand outside the marks: `Ann called it “a gift.”` Each stretch in marks is
 *    a quote; those of one clause share `clause`, `cue`, `mention`, `speaker`, `confidence` and `candidates`.
 * 4. `indirect`: reported without any marks: `Ann said that they won.`
 */
export type QuoteType = 'direct' | 'mixed' | 'indirect' | 'unspoken'

/**
 * Words that refer to someone. A title before the name belongs to them; an appositive or relative clause behind it
 * does not (`Ana Ruiz` in `Ana Ruiz, a nurse, said` and in `Ana Ruiz, who said`); a coordination is one mention.
 */
export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun'
  readonly text: string
}

/** Words that announce a quote, from the first to the last: `said`, `according to`, the colon of a headline. */
export interface Cue extends Span {
  /** Dictionary form in lower case: `say`, `according to`, `point out`, `:`. */
  readonly lemma: string
  readonly text: string
}

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'other'

/** Someone, or something, that is quoted or could be. One object wherever they appear in a result. */
export interface Speaker {
  /** Position in `Attribution#speakers`, stable within one result: what to compare once a result has been JSON. */
  readonly id: number
  /**
   * What to call them: a known speaker's `name` to the letter; else the fullest name the text gives, without title or
   * office; of those with a surname alone, title of address and surname (`Mrs. Elton`); of those without a name, their first
   * description (`the old man`, `two officials`); for the nameless `I`, or `you`, who tells a story, `narrator`. Names may
   * repeat, ids may not.
   */
  readonly name: string
  /** The other ways in which the text names them. */
  readonly aliases: readonly string[]
  readonly kind: SpeakerKind
  /** Whether a proper name is known, from the text or from the known cast. */
  readonly named: boolean
  /** Title or office, as the text gives it; `null` when it gives none. */
  readonly role: string | null
  /** From titles, pronouns, words of kinship or the known cast, never from a first name; `null` when they don't say. */
  readonly gender: 'female' | 'male' | null
  /** `id`s of those a group consists of, where the text lists them (`Smith and Jones said`); otherwise empty. */
  readonly members: readonly number[]
  /** Index in `Options#speakers`; `null` for someone only the text knows. */
  readonly known: number | null
  /** `id`s of their returned quotes, in order. */
  readonly quotes: readonly number[]
}

/** One thing that was seen, and how far it moved the answer. */
export interface Evidence {
  /** A name to read, such as `isSource`: the report names them. The set of names may change in any release. */
  readonly feature: string
  /** Log-odds added (positive) or taken (negative). */
  readonly contribution: number
}

/** Someone to whom a quote could belong. */
export interface Candidate {
  readonly speaker: Speaker
  /** The words that brought them up; `null` when only the turn of the conversation did. */
  readonly mention: Mention | null
  /** 0 to 1, to three decimals, once the whole text was read. What the candidates leave of 1 is “none of these”. */
  readonly probability: number
  /** Strongest first; `null` unless `Options#explain` asks for it. */
  readonly evidence: readonly Evidence[] | null
}

/** One attribution: what was said, and by whom. */
export interface Quote extends Span {
  /**
   * Position in `Attribution#quotes`. `start` and `end` go from the first mark (or dash) to the last; without marks they
   * are the edges of `content`.
   */
  readonly id: number
  readonly type: QuoteType
  /** What was said: always the slices of `content`, joined by one space. */
  readonly text: string
  /**
   * Where it was said, without marks and outer white space. Several parts when the quote's own attribution stands
   * between them, or what the author tells in brackets (`(turning to her)`), or a paragraph break with the mark repeated; a
   * second cue, another sentence of narration, or nothing but a space between two closed pairs begins a new quote. Indirect
   * content goes from behind `that` to before the stop.
   */
  readonly content: readonly [Span, ...Span[]]
  /** Of a `mixed` quote, the whole reported clause, in parts as `content` is; otherwise `null`. */
  readonly clause: readonly [Span, ...Span[]] | null
  /** `id` of the nearest returned quote that has this one inside one of its parts; `null` at the top. */
  readonly parent: number | null
  /** The words that announce it; `null` when nothing does. */
  readonly cue: Cue | null
  /** The words that attribute it, such as the `he` of `he said`; `null` when only the context does. */
  readonly mention: Mention | null
  /** The first candidate's speaker, or `null` when nobody is likely enough. */
  readonly speaker: Speaker | null
  /** Probability that `speaker` is right (the first candidate's); 0 when `speaker` is `null`. */
  readonly confidence: number
  /** The likeliest, best first: one for each speaker, at most eight, each above 0.01; given also without a `speaker`. */
  readonly candidates: readonly Candidate[]
}

/** Something odd in the text, which was read all the same. */
export interface Notice extends Span {
  readonly code: 'stray-mark' | 'unclosed-mark' | 'too-deep'
  readonly message: string
}

/** What `attributeQuotes` returns: plain data for `JSON.stringify` and `structuredClone`, the same for the same input. */
export interface Attribution {
  /** In order of `start`, outer before inner. Nesting is read to a depth of 16; deeper marks get a notice. */
  readonly quotes: readonly Quote[]
  /** Those who are quoted, by first quote; then those who are only candidates or members, by first mention. */
  readonly speakers: readonly Speaker[]
  /** In order of `start`. */
  readonly notices: readonly Notice[]
}

/** Someone known before the text is read: from a cast list, a byline, a database. */
export interface KnownSpeaker {
  /** Must not be empty (`TypeError`). */
  readonly name: string
  /** Taken as they are: never merged, never split. One that several people share names none of them by itself. */
  readonly aliases?: readonly string[] | undefined
  readonly kind?: SpeakerKind | undefined
  readonly role?: string | undefined
  readonly gender?: 'female' | 'male' | undefined
  /** Whether this is the `I` who tells the story (default: `false`); of several, a `RangeError`. */
  readonly narrator?: boolean | undefined
}

/** How to read; every field may be left out. */
export interface Options {
  /** Language of the text (default: `english`). */
  readonly language?: Language | undefined
  /** Types of quote to return (default: `['direct', 'mixed']`). Only a filter: no answer depends on it. */
  readonly types?: readonly QuoteType[] | undefined
  /** People known beforehand (default: none). */
  readonly speakers?: readonly KnownSpeaker[] | undefined
  /** Whether only `speakers` may be named (default: `false`); a `RangeError` when there are none. */
  readonly closedCast?: boolean | undefined
  /** More reporting verbs, in dictionary form (default: none). */
  readonly cues?: readonly string[] | undefined
  /**
   * Lowest confidence at which a speaker is named, 0 to 1 (default: `0.5`). Two who are equally likely give `null`; with 0
   * someone is named wherever there is a candidate (of equals, the one mentioned nearer).
   */
  readonly minConfidence?: number | undefined
  /** Whether candidates carry their evidence (default: `false`, since it costs time and memory). */
  readonly explain?: boolean | undefined
}

/** All that the library knows of one language. Opaque: only `tag` is promised. */
export interface Language {
  /** BCP 47 tag, such as `en`. */
  readonly tag: string
}

/** A stretch for a reader with voices. Together segments cover each character of the text once, in order. */
export interface Segment extends Span {
  /** `id` of the quote whose words these are, its attribution left out; `null` for narration. */
  readonly quote: number | null
}

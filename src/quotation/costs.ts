/** Below the first a reading looks likely, below the second possible. */
export const looks = {likely: 10, possible: 20}

/** What a reading costs that the characters around the mark, or its own direction, speak against; in tenths. */
export const against = {
  space: 30, direction: 40, nothing: 60, tag: 25, behind: 70, apostropheLikely: 3, apostropheRare: 25, measure: 2,
  /** The space inside French guillemets. */
  narrow: 5,
  /** A single mark where doubles open the dialogue. */
  unusual: 4,
  /** A mark before what looks like the rest of a word: `goin' 'ome`. */
  elided: 6,
  /** An apostrophe that looks as one, where the word has a capital or stands whole. */
  whole: 10
}

/** What a reading costs that the characters around the mark, or its own direction, speak against. */
export const against = {
  space: 3, direction: 4, nothing: 6, tag: 2.5, behind: 7, apostropheLikely: 0.3, apostropheRare: 2.5,
  /** A single mark where doubles open the dialogue. */
  unusual: 0.4,
  /** A mark before what looks like the rest of a word: `goin' 'ome`. */
  elided: 0.6
}

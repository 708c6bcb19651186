/** Which marks pair with each other. */
export type Family =
  | 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'whiteCorner' | 'title' | 'shortTitle' | 'prime' | 'doublePrime'
  | 'q' | 'blockquote'

export interface Sign {
  readonly family: Family
  /** 1 faces right (opens), -1 faces left (closes), 0 does not say. */
  readonly faces: 1 | 0 | -1
}

/** A space parts them; entities in hexadecimal are in lower case. */
const table: readonly [family: Family, opening: string, closing: string, either: string][] = [
  [
    'double', '“ „ ⹂ ‟ ❝ `` ‘‘ 〝 ,, &ldquo; &bdquo; &#8220; &#8222; &#x201c; &#x201e;',
    '” ❞ ’’ 〞 &rdquo; &#8221; &#x201d;', '" \'\' ´´ ＂ 〟 &quot; &#34; &#x22; \\"'
  ],
  [
    'single', '‘ ‚ ‛ ❛ ` &lsquo; &sbquo; &#8216; &#8218; &#x2018; &#x201a;', '’ ❜ ´ &rsquo; &#8217; &#x2019;',
    '\' ＇ &apos; &#39; &#x27; \\\''
  ],
  ['guillemet', '« << &laquo;', '» >> &raquo;', ''],
  ['angle', '‹ &lsaquo;', '› &rsaquo;', ''],
  ['corner', '「', '」', ''],
  ['whiteCorner', '『', '』', ''],
  ['title', '《', '》', ''],
  ['shortTitle', '〈', '〉', ''],
  ['q', '<q', '</q', ''],
  ['blockquote', '<blockquote', '</blockquote <cite <footer', ''],
  ['prime', '‵', '′', ''],
  ['doublePrime', '‶ ‷', '″ ‴', '']
]

const signs: ReadonlyMap<string, Sign> = new Map(table.flatMap(([family, opening, closing, either]) => [
  ...opening.split(' ').map((sign): [string, Sign] => [sign, {family, faces: 1}]),
  ...closing.split(' ').map((sign): [string, Sign] => [sign, {family, faces: -1}]),
  ...either.split(' ').filter(Boolean).map((sign): [string, Sign] => [sign, {family, faces: 0}])
]))

/** Of an entity or a tag its beginning, in lower case. */
export const signOf = (characters: string): Sign | undefined =>
  signs.get(characters) ?? signs.get(/^(?:&#x.*|<\/?[a-z]+)/iu.exec(characters)?.[0].toLowerCase() ?? '')

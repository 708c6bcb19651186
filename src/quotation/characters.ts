/** Which marks pair with each other. */
export type Family =
  | 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'whiteCorner' | 'title' | 'shortTitle' | 'prime' | 'doublePrime'
  | 'q' | 'blockquote'

export interface Sign {
  readonly family: Family
  /** 1 faces right (opens), -1 faces left (closes), 0 does not say. */
  readonly faces: 1 | 0 | -1
  /** `„` and `‚`: closed by a mark that elsewhere opens. */
  readonly low: boolean
}

/** A space parts them. */
const table: readonly [family: Family, opening: string, closing: string, either: string][] = [
  ['double', '“ „ ⹂ ‟ ❝ `` ‘‘ 〝 ,, &ldquo; &bdquo;', '” ❞ ’’ 〞 &rdquo;', '" \'\' ´´ ＂ 〟 &quot; \\"'],
  ['single', '‘ ‚ ‛ ❛ ` &lsquo; &sbquo;', '’ ❜ ´ &rsquo;', '\' ＇ &apos; \\\''],
  ['guillemet', '« << &laquo;', '» >> &raquo;', ''],
  ['angle', '‹ &lsaquo;', '› &rsaquo;', ''],
  ['corner', '「 ﹁ ｢', '」 ﹂ ｣', ''],
  ['whiteCorner', '『 ﹃', '』 ﹄', ''],
  ['title', '《', '》', ''],
  ['shortTitle', '〈', '〉', ''],
  ['q', '<q', '</q', ''],
  ['blockquote', '<blockquote', '</blockquote <cite <footer', ''],
  ['prime', '‵', '′', ''],
  ['doublePrime', '‶ ‷', '″ ‴', '']
]

const signsOf = (family: Family, characters: string, faces: Sign['faces']): [string, Sign][] =>
  characters.split(' ').map(sign => [sign, {family, faces, low: /^(?:[„‚⹂,]|&[bs]d?b?quo)/u.test(sign)}])

const signs: ReadonlyMap<string, Sign> = new Map(table.flatMap(([family, opening, closing, either]) => [
  ...signsOf(family, opening, 1), ...signsOf(family, closing, -1), ...signsOf(family, either, 0)
]))

/** Of a tag its beginning, in lower case; of an entity with a number its character. */
export function signOf(characters: string): Sign | undefined {
  const [, x, digits] = /^&#(x?)([\da-f]+);/iu.exec(characters) ?? []
  const plain = digits ? String.fromCharCode(parseInt(digits, x ? 16 : 10)) : characters
  return signs.get(plain) ?? signs.get(/^<\/?[a-z]+/iu.exec(plain)?.[0].toLowerCase() ?? '')
}

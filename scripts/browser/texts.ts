import {readFileSync} from 'node:fs'

const article = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8')

/** The article of the examples, again and again, up to this length; marks that the cut leaves open included. */
export function manyArticles(length: number): string {
  return (article + '\n').repeat(Math.ceil(length / article.length)).slice(0, length)
}

/** Texts in which offsets, line ends or nesting go wrong easily. */
export const oddTexts: readonly string[] = [
  '\n“First line is empty,” said Ann Lee.\n\n\n',
  '“A”\r\n“B,” said Ann Lee.\r“C”\r\n',
  '“Lone \uD83D surrogate,” said Ann Lee. \uDE00',
  '“👩‍👩‍👧 café é,” said Ann Lee.\t“Tab\t\ttab.”  Two  spaces ',
  'A\u0000B “C\u0000D,” said Ann Lee. \u2028 “E” \u2029 \uFEFF\u200F“F”',
  '“‘“‘“‘“‘Deep,’ he said,” she said,’ he said,” she said,’ he said,” she said,’ he said,” said Ann Lee.',
  '“'.repeat(60) + 'x' + '”'.repeat(40) + ' said Ann Lee',
  '“On and on\n\n“and on\n\n“and on,” said Ann Lee.',
  'Ann Lee said that “it rains” and that, as Tom Hale called it, “the ‘big’ wet” was “here.”'
]

/** What a stream tells about where it leads. */
export interface Output {
  readonly isTTY?: boolean | undefined
}

/** Whether to write colours: as the user asks (force-color.org, no-color.org), else where a terminal has them. */
export function wantsColor(output: Output, env: Readonly<Record<string, string | undefined>>): boolean {
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR']) return false
  return output.isTTY === true && env['TERM'] !== 'dumb'
}

/** Put `text` on one line, without characters that could steer a terminal or turn the direction of its text. */
export function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim()
}

/** How many columns of a terminal `text` takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += widthOfCharacter(char)
  return width
}

const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]$/u

function widthOfCharacter(char: string): number {
  if (char < '\u0300') return 1
  if (/^[\p{M}\p{Cf}]$/u.test(char)) return 0
  return wide.test(char) ? 2 : 1
}

/** Fill `text` up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Cut `text` to `width` columns. */
export function cut(text: string, width: number): string {
  return widthOf(text) <= width ? text : head(text, width - 1) + '…'
}

/** Break `text` into lines of at most `width` columns, between words where that is possible. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of text.split(' ').flatMap(word => chop(word, width))) {
    const added = widthOf(word)
    if (line !== '' && columns + 1 + added > width) {
      lines.push(line)
      line = ''
    }
    columns = line === '' ? added : columns + 1 + added
    line += line === '' ? word : ' ' + word
  }
  return [...lines, line]
}

/** Cut a word into pieces that fit in a line. */
function chop(word: string, width: number): string[] {
  const pieces: string[] = []
  for (let rest = word; rest !== '';) {
    const piece = head(rest, width)
    pieces.push(piece)
    rest = rest.slice(piece.length)
  }
  return pieces
}

/** As much of the start of `text` as `width` columns hold, though at least one character. */
function head(text: string, width: number): string {
  let end = 0
  let columns = 0
  for (const char of text) {
    columns += widthOfCharacter(char)
    if (columns > width && end > 0) break
    end += char.length
  }
  return text.slice(0, end)
}

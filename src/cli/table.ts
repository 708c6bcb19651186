import type {Attribution, Candidate, Quote, Speaker} from '../index.js'
import {clean, cut, pad, widthOf, wrap} from './terminal.js'

export interface TableOptions {
  /** Columns of the terminal; `Infinity` where lines may be as long as they are. */
  readonly columns: number
  readonly color: boolean
}

interface Row {
  readonly who: string
  readonly how: string
  readonly what: string
  readonly speaker: Speaker | null
  readonly reasons: readonly string[]
}

/** Cyan, yellow, magenta, green, blue, red; then their bright sisters. */
const speakerColors = [36, 33, 35, 32, 34, 31, 96, 93, 95, 92, 94, 91]
const dimmed = 2
const widestWho = 28
const widestHow = 18
/** Who and how give way, down to so few columns together, before what does; and that down to a third of it. */
const narrowestWhat = 24
const narrowest = 8
const gap = '  '
/** Less is shown as 0.0, and moves nothing. */
const least = 0.05

/** Show quotes to people: who · how · what, a row each. */
export function table({quotes}: Attribution, {columns, color}: TableOptions): string {
  if (quotes.length === 0) return 'No quotes\n'

  const paint = color ? paintAnsi : (text: string) => text
  const rows = quotes.map(toRow)
  const left = Math.max(narrowest, columns - narrowestWhat - 2 * gap.length)
  const whoWidth = widest(rows.map(row => row.who), Math.min(widestWho, Math.ceil(0.6 * left)))
  const howWidth = widest(rows.map(row => row.how), Math.min(widestHow, Math.floor(0.4 * left)))
  const indent = whoWidth + howWidth + 2 * gap.length
  const whatWidth = Math.max(narrowest, columns - indent)

  const lines = rows.flatMap(({who, how, what, speaker, reasons}) => {
    const name = paint(pad(cut(who, whoWidth), whoWidth), colorOf(speaker))
    const start = name + gap + pad(cut(how, howWidth), howWidth) + gap
    const [first = '', ...others] = wrap(what, whatWidth)
    const below = reasons.flatMap(reason => wrap(reason, whatWidth)).map(line => paint(line, dimmed))
    return [start + first, ...[...others, ...below].map(line => ' '.repeat(indent) + line)]
  })
  return lines.join('\n') + '\n'
}

function toRow(quote: Quote): Row {
  return {
    who: quote.speaker ? nameOf(quote.speaker) : quote.type === 'unspoken' ? '–' : 'unknown',
    how: quote.cue ? clean(quote.cue.text) : '–',
    what: quote.type === 'indirect' ? clean(quote.text) : `“${clean(quote.text)}”`,
    speaker: quote.speaker,
    reasons: quote.candidates.some(candidate => candidate.evidence) ? quote.candidates.map(reasonOf) : []
  }
}

function nameOf(speaker: Speaker): string {
  return clean(speaker.name)
}

/** `0.91 Ann Lee: isSource +3.2, genderAgrees +0.4` */
function reasonOf({speaker, probability, evidence}: Candidate): string {
  const seen = (evidence ?? [])
    .filter(({contribution}) => Math.abs(contribution) >= least)
    .map(({feature, contribution}) => `${feature} ${signed(contribution)}`)
  return `${probability.toFixed(3)} ${nameOf(speaker)}` + (seen.length > 0 ? ': ' + seen.join(', ') : '')
}

function signed(number: number): string {
  return (number < 0 ? '−' : '+') + Math.abs(number).toFixed(1)
}

function widest(texts: readonly string[], limit: number): number {
  return texts.reduce((width, text) => Math.min(limit, Math.max(width, widthOf(text))), 0)
}

function colorOf(speaker: Speaker | null): number {
  return speaker ? speakerColors[speaker.id % speakerColors.length]! : dimmed
}

function paintAnsi(text: string, code: number): string {
  return `\u001B[${code}m${text}\u001B[0m`
}

import {attributeQuotes} from '../../src/index.js'
import type {Quote} from '../../src/types.js'

/** Every quotation as `type: part | part`, and behind them every notice as `code offset`; indirect speech is left out. */
export function show(text: string): string[] {
  const {quotes, notices} = attributeQuotes(text, {types: ['direct', 'mixed', 'indirect', 'unspoken']})
  const parts = ({content}: Quote): string => content.map(({start, end}) => text.slice(start, end)).join(' | ')
  return [
    ...quotes.filter(({type}) => type !== 'indirect').map((quote) => quote.type + ': ' + parts(quote)),
    ...notices.map(({code, start}) => code + ' ' + String(start))
  ]
}

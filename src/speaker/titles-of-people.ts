import type {Grammar} from '../language/tables.js'

/** Of married women, of unmarried ones, of knights, of men without rank. */
export const wed = new Set(['mrs', 'lady', 'mme', 'madame', 'signora', 'senora', 'señora', 'sra', 'frau'])
export const unwed = new Set(['miss', 'mlle', 'mademoiselle', 'signorina', 'senorita', 'fraulein'])
export const knightly = new Set(['sir', 'lord'])
export const plain = ['mr', 'mister', 'master']
/** Titles of kin: `Aunt March` is none of the Marches who have a given name. */
export const kindred = new Set(['aunt', 'auntie', 'uncle', 'cousin', 'grandma', 'granny', 'grandpa', 'mother', 'papa', 'mama', 'baby'])
/** Of these, those by which one is called at home. */
export const homely = new Set(['aunt', 'auntie', 'uncle', 'grandma', 'granny', 'grandpa'])
/** Titles that stand before a surname only. */
export const formal = new Set(['mr', 'mister', 'ms', 'mx', 'dr', 'prof', 'rev', 'messrs', 'herr', 'monsieur', 'mrs', 'mme', 'frau'])

/** The last word of a title or role, in lower case and without its dot: `sen` of `State Sen.` */
export const lastTitle = (title: string): string => title.slice(title.lastIndexOf(' ') + 1).toLowerCase().replace('.', '')

/** What titles that one person may bear have in common. */
export function titleKeyOf(title: string, grammar: Grammar): string {
  if (wed.has(title)) return 'wed'
  if (unwed.has(title)) return 'unwed'
  return grammar.titleGender(title) ?? title
}

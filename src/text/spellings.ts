import {PARTICLE, PREOFFICE} from './classes.js'
import {end as endOfHash, hashOf, mix, seed} from './hash.js'
import {CAPITAL, CASELESS, type Classify, LOWER, UPPER} from './tokens.js'
import {isCapital} from './words.js'

const clitics = ["'s", "'d", "'m", "'ll", "'re", "'ve"]

/** How many characters at the end of a word are a clitic. */
function cliticOf(form: string): number {
  const {length} = form
  if (length < 3 || (form.charCodeAt(length - 2) !== 0x27 && form.charCodeAt(length - 3) !== 0x27)) return 0
  const clitic = clitics.find(clitic => form.endsWith(clitic))
  return clitic && clitic.length < length ? clitic.length : 0
}

function shapeOf(word: string): number {
  const first = word.charAt(0)
  if (first >= 'a' && first <= 'z') return LOWER
  if (first.toLowerCase() === first.toUpperCase()) return CASELESS
  if (first === first.toLowerCase()) return LOWER
  return word.length > 1 && word === word.toUpperCase() ? UPPER : CAPITAL
}

/** By character of ASCII: capitals as small letters. */
const folded = Uint8Array.from({length: 0x80}, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))

/**
 * Each different spelling of a text once, found again by its characters without cutting them out. The hash is that of the
 * word in lower case, so that `The` stands beside `the`, and no second table is needed to tell that they are one form.
 */
export class Spellings {
  readonly forms: string[] = ['']
  /** By spelling. */
  readonly form: number[] = []
  readonly shape: number[] = []
  readonly classes: number[] = []
  /** How many characters at its end are a clitic. */
  readonly tail: number[] = []
  readonly #text: string
  readonly #classify: Classify
  readonly #start: number[] = []
  readonly #length: number[] = []
  /** At each place a spelling, or 0, and its hash: beside each other, for both are asked for. */
  #table: Int32Array

  constructor(text: string, classify: Classify) {
    this.#text = text
    this.#classify = classify
    // A text of some length has a word for eight characters that it had not before; later they grow fewer.
    const places = 1 << Math.max(4, Math.min(12, 29 - Math.clz32(text.length)))
    this.#table = new Int32Array(places * 2)
  }

  find(from: number, to: number): number {
    const hash = this.#hash(from, to)
    const table = this.#table
    const mask = table.length - 1
    let slot = hash << 1 & mask
    for (let id = table[slot]! - 1; id >= 0; id = table[slot]! - 1) {
      if (table[slot + 1] === hash && this.#isAt(id, from, to)) {
        // It is compared with where it stood last: that is still at hand.
        this.#start[id] = from
        return id
      }
      slot = (slot + 2) & mask
    }
    return this.#add(from, to, hash, slot)
  }

  #hash(from: number, to: number): number {
    const text = this.#text
    let hash = seed
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code >= 0x80 && code !== 0x2019) return hashOf(formOfWord(text.slice(from, to)))
      hash = mix(hash, code < 0x80 ? folded[code]! : 0x27)
    }
    return endOfHash(hash)
  }

  #isAt(id: number, from: number, to: number): boolean {
    const text = this.#text
    let known = this.#start[id]!
    if (this.#length[id] !== to - from) return false
    for (let at = from; at < to; at++) if (text.charCodeAt(at) !== text.charCodeAt(known++)) return false
    return true
  }

  #add(from: number, to: number, hash: number, slot: number): number {
    const word = this.#text.slice(from, to)
    const id = this.form.length
    const plain = isPlain(this.#text, from, to)
    const form = plain ? word : formOfWord(word)
    const other = this.#otherSpelling(form, hash)
    if (other < 0) this.forms.push(form)
    this.form.push(other < 0 ? this.forms.length - 1 : this.form[other]!)
    this.classes.push(other < 0 ? this.#classify(form, hash) : this.classes[other]!)
    this.shape.push(plain ? LOWER : shapeOf(word) || (this.#joinsName(word) ? CAPITAL : LOWER))
    this.tail.push(plain ? 0 : cliticOf(form))
    this.#start.push(from)
    this.#length.push(to - from)
    this.#table[slot] = id + 1
    this.#table[slot + 1] = hash
    if (this.form.length * 4 > this.#table.length) this.#grow()
    return id
  }

  /** Another spelling of a form, or -1. */
  #otherSpelling(form: string, hash: number): number {
    const table = this.#table
    const mask = table.length - 1
    for (let slot = hash << 1 & mask; table[slot] !== 0; slot = (slot + 2) & mask) {
      const id = table[slot]! - 1
      if (table[slot + 1] === hash && this.forms[this.form[id]!] === form) return id
    }
    return -1
  }

  /** `al-Rashid`, `kaDlamini` and `d’Artagnan` are names as `Rashid` is, `then-Mayor` an office as `Mayor` is. */
  #joinsName(word: string): boolean {
    const joint = word.search(/(?!^)[-'’\p{Lu}]/u)
    if (joint < 0) return false
    const joined = isCapital(word, joint)
    if (!joined && !isCapital(word, joint + 1)) return false
    const behind = formOfWord(word.slice(0, joint + 1))
    if (!joined && word.charAt(joint) !== '-') return joint === 1 || Boolean(this.#classify(behind) & PARTICLE)
    if (this.#classify(word.slice(0, joint)) & PARTICLE) return true
    return Boolean(this.#classify(behind) & PREOFFICE)
  }

  #grow(): void {
    const table = this.#table
    const mask = table.length * 4 - 1
    const wider = new Int32Array(mask + 1)
    for (let old = 0; old < table.length; old += 2) {
      if (table[old] === 0) continue
      let slot = table[old + 1]! << 1 & mask
      while (wider[slot] !== 0) slot = (slot + 2) & mask
      wider[slot] = table[old]!
      wider[slot + 1] = table[old + 1]!
    }
    this.#table = wider
  }
}

/** A word in lower case, with straight apostrophes and plain hyphens, and without those that are not seen. */
export function formOfWord(word: string): string {
  return word.toLowerCase().replaceAll('\u00ad', '').replaceAll('\u2011', '-').replaceAll('’', "'")
}

/** Small letters of ASCII, as most words are. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

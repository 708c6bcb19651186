import {hashOf} from '../text/hash.js'

/**
 * Numbers by word, in flat arrays: each word of a text that was not met before is looked up among some ten thousand, and a
 * `Map` of so many leaves the processor's cache at each of its steps.
 */
export class WordTable {
  readonly #words: (string | undefined)[]
  readonly #hashes: Int32Array
  readonly #numbers: Int32Array

  constructor(entries: ReadonlyMap<string, number>) {
    const places = 1 << (33 - Math.clz32(entries.size))
    this.#words = new Array<string | undefined>(places).fill(undefined)
    this.#hashes = new Int32Array(places)
    this.#numbers = new Int32Array(places)
    for (const [word, number] of entries) {
      const hash = hashOf(word)
      let place = hash & (places - 1)
      while (this.#hashes[place] !== 0) place = (place + 1) & (places - 1)
      this.#words[place] = word
      this.#hashes[place] = hash
      this.#numbers[place] = number
    }
  }

  get(word: string, hash: number): number | undefined {
    const last = this.#hashes.length - 1
    for (let place = hash & last; this.#hashes[place] !== 0; place = (place + 1) & last) {
      if (this.#hashes[place] === hash && this.#words[place] === word) return this.#numbers[place]
    }
    return undefined
  }
}

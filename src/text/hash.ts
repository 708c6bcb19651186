/** Hashes of words, character by character (FNV-1a): `end` of what `mix` makes of `seed` and each character. */
export const seed = 0x811c9dc5
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
/** Never 0, which marks an empty place in a table. */
export const end = (hash: number): number => (hash ^ (hash >>> 15)) | 0x40000000

export function hashOf(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at))
  return end(hash)
}

import {existsSync} from 'node:fs'
import path from 'node:path'
import type {Scorer} from './scorer.js'

/** A span as the corpora write it: `[start, end]`, UTF-16 code units, half-open. */
export type Pair = readonly [number, number]

export type GoldType = 'direct' | 'mixed' | 'indirect'

export type Reference = 'explicit' | 'anaphoric' | 'implicit'

export interface GoldSpeaker {
  readonly name: string | null
  readonly mention: Pair | null
  readonly mentionSpans?: readonly Pair[]
  readonly entity: string | null
}

export interface GoldQuote {
  readonly id: string
  readonly spans: readonly Pair[]
  readonly type: GoldType
  readonly speaker: GoldSpeaker | null
  readonly cue: Pair | null
  readonly reference: Reference | null
}

export interface GoldEntity {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly gender?: string | null
}

/** One document of a corpus, with who says what in it. */
export interface GoldDocument {
  readonly id: string
  readonly genre: 'news' | 'fiction'
  readonly text: string
  readonly quotes: readonly GoldQuote[]
  readonly entities: readonly GoldEntity[]
}

/** Documents of the corpus `name`, such as `polnear-dev`, gzipped or not. */
export function readCorpus(folder: string, name: string, scorer: Scorer): GoldDocument[] {
  const file = [name + '.jsonl', name + '.jsonl.gz'].map((base) => path.join(folder, base)).find(existsSync)
  if (!file) throw new Error('Expected a corpus `' + name + '.jsonl` or `.jsonl.gz` in `' + folder + '`, found none')
  return scorer.readJsonl(file) as GoldDocument[]
}

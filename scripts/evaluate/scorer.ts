import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {GoldDocument, GoldEntity, GoldType, Pair} from './gold.js'

/** What the scorer reads. */
export interface Prediction {
  readonly spans: readonly Pair[]
  readonly type: GoldType
  readonly speaker: null | {
    readonly name: string
    readonly mention: Pair | null
    readonly aliases: readonly string[]
  }
  readonly confidence: number
}

export interface PredictedDocument {
  readonly id: string
  readonly quotes: readonly Prediction[]
}

/** A share, or `null` where there is nothing to share out. */
export type Ratio = number | null

export interface Agreement {
  readonly precision: Ratio
  readonly recall: Ratio
  readonly f1: Ratio
  readonly predicted: number
  readonly gold: number
}

export interface SpeakerFigures {
  readonly gold: number
  readonly goldWithSpeaker: number
  readonly goldWithName: number
  readonly detected: number
  readonly onDetected: {readonly mention: Ratio; readonly entity: Ratio}
  readonly endToEnd: {readonly mention: Ratio; readonly entity: Ratio}
  readonly coverage: Ratio
  readonly precisionAtCoverage: {readonly mention: Ratio; readonly entity: Ratio}
}

interface Found {
  readonly exact: Agreement
  readonly lenient: Agreement
  readonly precisionStrict: {readonly exact: Ratio; readonly lenient: Ratio}
}

interface Reliability {
  readonly n: number
  readonly ece: number
}

/** The part of the scorer's answer that the harness shows. */
export interface Score {
  readonly docs: number
  readonly words: number
  readonly direct: Found & {readonly segments: Found}
  readonly content: {readonly exact: Agreement; readonly soft: Agreement}
  readonly attribution: Readonly<Record<string, SpeakerFigures | undefined>>
  readonly macroEntityEndToEnd: Ratio
  readonly calibration: {readonly mention: Reliability | null; readonly entity: Reliability | null}
  readonly falsePositives: {readonly direct: number; readonly per1000Words: number} | null
}

/** The referee, which stands beside the corpora and not in this project. */
export interface Scorer {
  readonly readJsonl: (file: string) => unknown[]
  readonly score: (
    gold: readonly GoldDocument[],
    predicted: readonly PredictedDocument[],
    options?: {givenCast?: boolean; aliases?: boolean}
  ) => Score
  readonly normalSpans: (text: string, spans: readonly Pair[]) => Pair[]
  readonly overlap: (a: readonly Pair[], b: readonly Pair[]) => number
  readonly iou: (a: readonly Pair[], b: readonly Pair[]) => number
  readonly nameMatches: (name: string, entity: GoldEntity, cast: readonly GoldEntity[]) => boolean
}

/** Where the scorer stands: in `scorer/` beside the folder of the corpora. */
export const scorerFile = (corpora: string): string => path.resolve(corpora, '..', 'scorer', 'score.mjs')

/** Load the scorer from `scorer/` beside the folder of the corpora, so that our figures are the referee's own. */
export async function loadScorer(corpora: string): Promise<Scorer> {
  return (await import(pathToFileURL(scorerFile(corpora)).href)) as Scorer
}

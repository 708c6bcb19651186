import type {Evidence} from '../types.js'
import type {Proposal, Scene, Turn} from './context.js'
import {featureNames, features} from './features.js'

/** Log-odds of a candidate before the conversation is read, and what each feature gave. */
export interface Scored {
  readonly proposal: Proposal
  readonly score: number
}

/** The linear model: the sum of features, each times its weight. */
export function scoreCandidate(proposal: Proposal, turn: Turn, scene: Scene): number {
  const {weights} = scene.grammar
  let sum = 0
  for (const name of featureNames) {
    const weight = weights[name]
    if (weight) sum += weight * features[name](proposal, turn, scene)
  }
  return sum / 100
}

/** What each feature contributed, strongest first. */
export function explainCandidate(proposal: Proposal, turn: Turn, scene: Scene): Evidence[] {
  const {weights} = scene.grammar
  return featureNames
    .map(feature => ({feature, contribution: round((weights[feature] ?? 0) * features[feature](proposal, turn, scene) / 100)}))
    .filter(({contribution}) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
}

export const round = (value: number): number => Math.round(value * 1000) / 1000

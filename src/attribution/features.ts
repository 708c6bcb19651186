import type {Proposal, Scene, Turn} from './context.js'

/** One claim about a candidate, as a number; 0 where it does not hold. */
export type Feature = (proposal: Proposal, turn: Turn, scene: Scene) => number

const pronounOf = ({source}: Turn) => (source?.kind === 'pronoun' ? source.reference : null)
const isExplicit = ({source}: Turn): boolean => source !== null && source.entity >= 0
const yes = (claim: boolean): number => (claim ? 1 : 0)

/** What is asked of each candidate. How much an answer counts is said in the language's weights. */
export const features = {
  /** “…,” said Mr. Lee. */
  namedByFrame: ({entity}, {source}) => yes(source?.entity === entity),
  /** Someone else is named as the source. */
  otherNamedByFrame: ({entity}, turn) => yes(isExplicit(turn) && turn.source!.entity !== entity),
  /** “…,” she said: Mary. */
  pronounAgrees: ({entity}, turn, {likely}) => yes(Boolean(pronounOf(turn)?.gender) && likely[entity] === pronounOf(turn)!.gender),
  /** “…,” she said: Tom. */
  pronounDisagrees: ({entity}, turn, {likely}) =>
    yes(Boolean(pronounOf(turn)?.gender) && likely[entity] !== null && likely[entity] !== pronounOf(turn)!.gender),
  /** “…,” they said: Tom; “…,” he said: the officials. */
  numberDisagrees: ({entity}, turn, {entities}) => yes(pronounOf(turn) !== null && pronounOf(turn)!.plural !== entities[entity]!.plural),
  /** “…,” he said: the memo. */
  notAPerson: ({entity}, turn, {entities}) => {
    const pronoun = pronounOf(turn)
    return yes((!pronoun || pronoun.gender !== null) && !isExplicit(turn) && !['person', 'group'].includes(entities[entity]!.kind))
  },
  /** “…,” I said: the narrator. */
  firstPerson: ({entity}, turn, scene) => yes(isFirstPerson(turn, scene) && entity === turn.self),
  notFirstPerson: ({entity}, turn, scene) => yes(isFirstPerson(turn, scene) && entity !== turn.self),
  /** The narrator, where no `I` stands. */
  narratorUnasked: ({entity}, turn, scene) => yes(!isFirstPerson(turn, scene) && entity === turn.self),
  /** Place among those who appeared before. */
  recency: ({rank}) => (rank > 8 ? 0 : 1 / (1 + rank)),
  nearest: ({rank}) => yes(rank === 0),
  paragraphsAway: ({away}) => Math.min(away, 8) / 8,
  /** Tom shrugged. “Maybe.” */
  subjectBefore: ({appearance}, turn) => yes(appearance !== null && appearance.subject && appearance.paragraph === turn.paragraph && !turn.source),
  /** Tom shrugged. He said … */
  subject: ({appearance}) => yes(appearance?.subject ?? false),
  sameParagraph: ({away, rank}) => yes(away === 0 && rank < 99),
  guessed: ({appearance}) => yes(appearance?.guessed ?? false),
  /** “Maybe.” Tom shrugged. */
  subjectBehind: ({behind}, turn) => yes(behind !== null && behind.subject && !turn.source),
  mentionedBehind: ({behind}, turn) => yes(behind !== null && !turn.source),
  /** “Listen, Mary”: not Mary. */
  addressed: ({entity}, {named}) => yes(named.some(other => other.entity === entity && other.addressed)),
  /** “Mary is late”: hardly Mary. */
  talkedAbout: ({entity}, {named}) => yes(named.some(other => other.entity === entity && !other.addressed)),
  /** “Listen, Mary.” / “I am.” */
  addressedBefore: ({entity}, {previous, paragraph}) =>
    yes(previous !== null && paragraph - previous.lastParagraph <= 2 && previous.named.some(other => other.entity === entity && other.addressed)),
  /** “Are you?” / “I am, Tom.” */
  addressedNext: ({entity}, {next, lastParagraph}) =>
    yes(next !== null && next.paragraph - lastParagraph <= 2 && next.paragraph > lastParagraph &&
      next.named.some(other => other.entity === entity && other.addressed)),
  /** A name, not a description. */
  named: ({entity}, turn, {entities}) => yes(!isExplicit(turn) && entities[entity]!.named),
  /** Named once in the text, nowhere else. */
  rare: ({entity}, turn, {entities}) => yes(!isExplicit(turn) && entities[entity]!.count < 3)
} satisfies Record<string, Feature>

export type FeatureName = keyof typeof features
export const featureNames = Object.keys(features) as FeatureName[]

function isFirstPerson(turn: Turn, {grammar, tokens}: Scene): boolean {
  const pronoun = pronounOf(turn)
  return pronoun !== null && grammar.pronoun(tokens.forms[tokens.form[pronoun.head]!]!)?.person === 1
}


import type {Gender} from '../speaker/gender.js'
import {COLON, COMMA} from '../text/tokens.js'
import {actsBefore, sentencesBack} from './beats.js'
import {far, type Proposal, type Scene, type Turn} from './context.js'

/** One claim about a turn as a small whole number, from -3 to 12. */
export type TurnFeature = (turn: Turn, scene: Scene) => number
/** One claim about a candidate for a turn, likewise. */
export type CandidateFeature = (proposal: Proposal, turn: Turn, scene: Scene) => number

const yes = (claim: boolean): number => (claim ? 1 : 0)
const paragraphsBack = ({before}: Proposal, {paragraph}: Turn): number =>
  before ? Math.min(far, paragraph - before.paragraph) : far
const gap = (from: Turn | null, to: Turn | null): number =>
  from && to ? Math.min(6, to.paragraph - from.lastParagraph) : 6

/** 1 when the words of a turn name them, 2 when they speak to them. */
function naming(turn: Turn | null | undefined, entity: number): number {
  let most = 0
  if (turn) {
    for (const other of turn.named) {
      if (other.entity === entity && !other.self) most = Math.max(most, other.addressed ? 2 : 1)
    }
  }
  return most
}

/** 1 agrees, -1 disagrees, 0 nothing is known. */
function agreement(gender: Gender | null | undefined, own: Gender | null | undefined): number {
  return !gender || !own ? 0 : gender === own ? 1 : -1
}

const kinds = ['person', 'group', 'organization', 'document', 'other', 'place']
const types = ['direct', 'mixed', 'indirect']

/** How sure a first guess is, 1 to 5. */
const lead = (ahead: number): number => 1 + Math.min(4, Math.floor(ahead / 1.5))

/** What is asked of the turn, whoever the candidate is. */
export const turnFeatures = {
  // The words around the turn.
  /** The words that report it: none, a name, a description, he or she, I, they. */
  sourceKind: ({source, pronoun}) => {
    if (!source) return 0
    if (!pronoun) return source.kind === 'name' ? 1 : 2
    return pronoun.gender ? 3 : pronoun.person === 1 ? 4 : 5
  },

  // What is said in marks.
  anyoneAddressed: turn => yes(turn.named.some(({addressed}) => addressed)),

  // The conversation.
  previousTold: ({previous}) => (previous ? (previous.tag < 0 ? 0 : previous.guessed ? 1 : 2) : -1),
  nextTold: ({next}) => (next ? (next.tag < 0 ? 0 : next.guessed ? 1 : 2) : -1),
  gapBefore: turn => gap(turn.previous, turn),
  gapTwoBefore: ({previous}) => gap(previous?.previous ?? null, previous),
  gapAfter: turn => gap(turn, turn.next),
  exchangeBefore: ({exchangeBefore}) => Math.min(exchangeBefore, 6),
  exchangeBehind: ({exchangeBehind}) => Math.min(exchangeBehind, 6),
  begins: ({before}) => (before === 0 ? 0 : before === COMMA ? 1 : before === COLON ? 2 : 3),
  ends: ({ends}) => yes(ends),
  length: ({first, last}) => Math.min(7, Math.floor(Math.log2(Math.max(1, last - first)))),
  asks: ({asks}) => yes(asks),
  previousAsks: ({previous}) => yes(previous?.asks ?? false),

  // The text.
  type: ({utterance}) => types.indexOf(utterance.type),
  dialogic: (_, {dialogic}) => yes(dialogic),
  narrated: ({self}) => yes(self >= 0),
  nested: ({level}) => yes(level >= 0)
} satisfies Record<string, TurnFeature>

/** What is asked of each candidate. How much an answer counts is for the fitted model to say. */
export const candidateFeatures = {
  // The words around the turn.
  /** “…,” said Mr. Lee: Lee. “…,” I said: who tells the story. */
  isSource: ({entity}, {tag, guessed}) => yes(!guessed && tag === entity),
  /** “…,” she said: Mary. */
  genderAgrees: ({entity}, {gender}, {likely}) => agreement(gender, likely[entity]),
  /** Mary laughed. Then she said: “…”: who did something one sentence before, or was only there. */
  sentencesBack: ({before}, turn) => sentencesBack(before, turn),
  /** Mary met Ann. “…,” she said: Mary, who alone did something one sentence before. */
  didLast: ({before, entity, didLast}, {tag, paragraph, stops}) => {
    if (didLast) return tag === entity ? 3 : 2
    return yes(before !== null && before.paragraph === paragraph && stops.length > 0 && before.token < stops[0]!)
  },
  /** “…,” she said: whom the nearest rule of thumb takes her for. */
  isGuess: ({entity}, {tag, guessed, ahead}) => {
    if (tag < 0) return 0
    return guessed ? 6 + (tag === entity ? 1 : -1) * lead(ahead) : 12
  },
  /** Mary laughed. (between two turns) */
  between: ({between, betweenSubject}) => Math.min(between, 3) + (betweenSubject ? 4 : 0),
  /** “…,” they said: the officials. */
  numberAgrees: ({entity}, {pronoun}, {entities}) =>
    pronoun ? (pronoun.plural === entities[entity]!.plural ? 1 : -1) : 0,
  /** “…,” I said: who tells the story. */
  isSelf: ({entity}, {self}) => yes(entity === self),
  isPerson: ({entity}, _, {entities}) => kinds.indexOf(entities[entity]!.kind),
  /** Or did something one sentence before: `Her mother sighed. “Please.”` */
  isNamed: (proposal, turn, scene) => {
    const {kind, named} = scene.entities[proposal.entity]!
    return yes(named || kind === 'person' && actsBefore(proposal, turn, scene))
  },

  // Who is near in the narration.
  rank: ({rank}) => rank,
  subjectRank: ({subjectRank}) => subjectRank,
  paragraphsBack,
  tokensBack: ({before}, {first}) =>
    before ? Math.min(9, Math.floor(Math.log2(Math.max(1, first - before.token)))) : 10,
  /** Tom shrugged. “Maybe.” */
  subjectBefore: ({before}) => (before ? 1 + yes(before.subject) : 0),
  subjectInParagraph: (proposal, turn) =>
    yes(paragraphsBack(proposal, turn) === 0 && proposal.subjectRank === 0),
  aloneInParagraph: (proposal, turn) => yes(paragraphsBack(proposal, turn) === 0 && proposal.rank === 0),
  /** Ann Roe, a nurse, was there. “Maybe.” */
  opensParagraph: ({before}, {paragraph}) =>
    (before?.opens && paragraph - before.paragraph < 2 ? 2 - paragraph + before.paragraph : 0),
  byPronoun: ({before}) => yes(before?.guessed ?? false),
  count: ({count}) => Math.min(count, 8),
  /** “Maybe.” Tom shrugged. */
  behind: ({behind}, {last, lastParagraph}) =>
    (behind ? (behind.paragraph > lastParagraph ? 1 : behind.subject ? (behind.token - last < 4 ? 4 : 3) : 2) : 0),

  // What is said in marks.
  /** “Listen, Mary”: hardly Mary. */
  named: ({entity}, turn) => naming(turn, entity),
  /** “I, Mary Lee, …”: Mary. */
  namesSelf: ({entity}, turn) => yes(turn.named.some(other => other.self && other.entity === entity)),
  /** “Listen, Mary.” / “I am.” */
  namedBefore: ({entity}, {previous}) => naming(previous, entity),
  namedTwoBefore: ({entity}, {previous}) => naming(previous?.previous, entity),
  /** “Are you?” / “I am, Tom.” */
  namedNext: ({entity}, {next}) => naming(next, entity),
  namedTwoNext: ({entity}, {next}) => naming(next?.next, entity),

  // The conversation.
  /** How many turns ago they were named as the source, and in how many they will be. */
  spoke: ({spoke}) => spoke,
  speaks: ({speaks}) => speaks,
  spokeJustBefore: ({entity}, {previous}) => (previous && previous.tag >= 0 ? (previous.tag === entity ? 1 : -1) : 0),
  speaksJustAfter: ({entity}, {next}) => (next && next.tag >= 0 ? (next.tag === entity ? 1 : -1) : 0),
  /** Roe said it was late. “Maybe.” */
  reportedLast: ({entity}, {reported, paragraph}) => {
    if (!reported || reported.tag < 0) return 0
    return (reported.tag === entity ? 1 : -1) * (3 - Math.min(2, paragraph - reported.lastParagraph))
  },
  /** In an unbroken exchange, an even or odd number of turns ago; and in so many. */
  spokeByTurns: ({spoke}, {exchangeBefore}) => (spoke <= exchangeBefore && spoke < far ? 1 + spoke % 2 : 0),
  speaksByTurns: ({speaks}, {exchangeBehind}) => (speaks <= exchangeBehind && speaks < far ? 1 + speaks % 2 : 0),
  called: ({called}) => Math.min(called, 7),
  calledNext: ({calledNext}) => Math.min(calledNext, 7),
  /** The gender of the pronoun that the turn before has for a source. */
  genderBefore: ({entity}, {previous}, {likely}) => agreement(previous?.gender, likely[entity]),
  genderTwoBefore: ({entity}, {previous}, {likely}) => agreement(previous?.previous?.gender, likely[entity]),
  genderNext: ({entity}, {next}, {likely}) => agreement(next?.gender, likely[entity]),

  // The text.
  frequency: ({entity}, _, {entities}) => Math.min(6, Math.floor(Math.log2(1 + entities[entity]!.count)))
} satisfies Record<string, CandidateFeature>

export type FeatureName = keyof typeof turnFeatures | keyof typeof candidateFeatures
export const featureNames = [...Object.keys(turnFeatures), ...Object.keys(candidateFeatures)] as readonly FeatureName[]
const aboutTurn: readonly TurnFeature[] = Object.values(turnFeatures)
const aboutCandidate: readonly CandidateFeature[] = Object.values(candidateFeatures)
/** So many features come first in a row, the same for all candidates of a turn. */
export const ofTurn = aboutTurn.length

/** What most answer, where it is not 0: says nothing of who speaks, but such answers are read fastest. */
const usual: Partial<Record<FeatureName, number>> = {
  sentencesBack: 8, isGuess: 12, isNamed: 1, rank: 4, subjectRank: far, paragraphsBack: 2, tokensBack: 7, spoke: far,
  speaks: far, called: 7, calledNext: 7, frequency: 4, count: 1, numberAgrees: 1
}
export const usualAnswers: readonly number[] = featureNames.map(name => usual[name] ?? 0)

/** All features of a candidate, in the order of `featureNames`. */
export function measure(proposal: Proposal, turn: Turn, scene: Scene): Int8Array {
  const row = new Int8Array(featureNames.length)
  measureTurn(row, turn, scene)
  measureCandidate(row, proposal, turn, scene)
  return row
}

/** Write what is the same for all candidates of a turn into their row. */
export function measureTurn(row: Int8Array, turn: Turn, scene: Scene): void {
  for (let i = 0; i < ofTurn; i++) row[i] = aboutTurn[i]!(turn, scene)
}

/** Write what differs between them behind it. */
export function measureCandidate(row: Int8Array, proposal: Proposal, turn: Turn, scene: Scene): void {
  for (let i = 0; i < aboutCandidate.length; i++) row[ofTurn + i] = aboutCandidate[i]!(proposal, turn, scene)
}

import type {Named} from '../conversation/vocatives.js'
import type {Grammar} from '../language/tables.js'
import type {Utterance} from '../report/utterances.js'
import {KIN, OFFICE, PERSON} from '../text/classes.js'
import {endsSentence, formOf, tokenAt, type Tokens} from '../text/tokens.js'
import type {Cast} from './cast.js'
import {kinFinder} from './kin.js'
import type {Gender} from './gender.js'
import type {Reference, References} from './mentions.js'
import {meaning, type Source} from './sources.js'
import {answers, findTold} from './told.js'

/** What is known when it is asked whom a description stands for. */
export interface Described {
  readonly tokens: Tokens
  readonly references: References
  readonly grammar: Grammar
  readonly cast: Cast
  readonly likely: readonly (Gender | null)[]
  readonly utterances: readonly Utterance[]
  readonly sources: readonly (Source | null)[]
  /** By utterance, who is named in it. */
  readonly namedIn: readonly (readonly Pick<Named, 'addressed' | 'entity' | 'self'>[])[]
}

/** How far back, in paragraphs, someone is looked for, and the same description means the same; how many are looked at. */
const reach = {named: 15, again: 30, people: 8}
/** From how many times on a description tells who is about when it is used; and how many times someone else counts. */
const often = 3
const against = 3
/**
 * Who is meant is about at this share of the times, more often so than otherwise; or most times. Each paragraph back
 * counts as much as a tenth of the times.
 */
const least = {share: 0.2, lift: 1.5, alone: 0.5, away: 0.1}

/** Whom a pronoun or a description is first taken for; by how many points ahead of the next (where names tell, no end). */
export interface Guess {
  readonly entity: number
  readonly ahead: number
}

/** The descriptions that may stand for someone with a name, by reference; and the sources, which such words leave open. */
export interface Ties {
  readonly ties: ReadonlyMap<number, Guess>
  readonly sources: readonly (Source | null)[]
}

/**
 * Guess whom descriptions of the narration that fit anyone stand for: `the girl` is Nancy where Nancy is about whenever it
 * says so, and neither speaks to the girl nor stands beside her. Like a pronoun, who said it is for the decoder to say.
 */
export function tieDescriptions(described: Described): Ties {
  const {cast, sources} = described
  const uses = findUses(described)
  const {ties, sure} = findMeant(described, uses)
  const speaking = new Set(sources.map(source => source?.reference))
  const kin = new Map(uses.filter(({reference}) => speaking.has(reference))
    .map(({kin, reference: {id}, same}) => [id, kin < 0 ? sure.get(id) ?? (ties.has(id) ? -1 : same) : kin]))
  return {ties, sources: sources.map((source, speech) => {
    const id = source?.reference?.id ?? -1
    const self = source && source.kind !== 'name' ? namesSelf(described, speech) : -1
    const entity = self < 0 ? kin.get(id) ?? -1 : self
    if (source && entity >= 0 && isOpen(described, source)) return meaning(source, entity)
    return source && ties.has(id) && source.entity === cast.of[id] ? meaning(source, -1) : source
  })}
}

/** The uses of a description that follow each other closely, since someone new was described so. */
function findChains(uses: readonly Use[]): Use[][] {
  const found: Use[][] = []
  const chains = new Map<number, Use[]>()
  for (const use of uses) {
    const {entity, newcomer, reference: {paragraph}} = use
    const known = newcomer ? [] : chains.get(entity) ?? []
    const last = known[known.length - 1]
    if (last && paragraph - last.reference.paragraph <= reach.again) {
      known.push(use)
      continue
    }
    const chain = [use]
    found.push(chain)
    chains.set(entity, chain)
  }
  return found
}

/** Whom each use of a description means, where it is someone named. What it meant shortly before it means again. */
function findMeant(
  described: Described, uses: readonly Use[]
): Pick<Ties, 'ties'> & {readonly sure: ReadonlyMap<number, number>} {
  const ties = new Map<number, Guess>()
  const sure = new Map<number, number>()
  const likeliest = findLikeliest(uses.filter(({tells}) => tells))
  for (const chain of findChains(uses)) {
    const told = onlyTold(described, chain)
    let tie: Guess | null = null
    for (const use of chain) {
      const stays = tie && !isApart(described, use, tie.entity)
      const one = told(use)
      const known = Math.max(use.self, use.kin, one)
      if (one >= 0) sure.set(use.reference.id, one)
      if (known >= 0) tie = {entity: known, ahead: Infinity}
      else if (!use.tells) continue
      else if (!stays) tie = chain[0]!.newcomer ? null : likeliest(use)
      if (tie) ties.set(use.reference.id, tie)
    }
  }
  return {ties, sure}
}

/**
 * Whom the text says that a description means, where it says so of one alone, who is nowhere told apart: for the uses that
 * are not far from where it says so, before or behind.
 */
function onlyTold(described: Described, chain: readonly Use[]): (use: Use) => number {
  const telling = chain.filter(({self, told}) => self >= 0 || told >= 0)
  const [one = -1, ...others] = new Set(telling.map(({self, told}) => Math.max(self, told)))
  if (one < 0 || others.length > 0 || chain.some(use => isApart(described, use, one))) return () => -1
  return ({reference: {paragraph}}) =>
    telling.some(({reference}) => Math.abs(reference.paragraph - paragraph) <= reach.named) ? one : -1
}

/** Whether someone is surely another than whom a description means. */
const isApart = (described: Described, {fitting, speech}: Use, entity: number): boolean =>
  fitting.some(other => other.entity === entity && other.apart) || isOther(described, speech, entity)

/** How far ahead a guess is that is right at any time. */
const surest = 7.5

/** Who of those near is about most of the times that the description is used; `null` for nobody. */
function findLikeliest(uses: readonly Use[]): (use: Use) => Guess | null {
  const {descriptions, about} = countPairs(uses)
  return ({calling, entity, fitting}) => {
    const {times, scenes, pairs} = descriptions.get(entity)!
    let best: Guess | null = null
    let highest = -Infinity
    for (const {entity: other, away, apart} of fitting) {
      const pair = pairs.get(other)!
      const share = (pair.together - against * pair.apart) / times
      const lift = share / (about.get(other)! / uses.length)
      const elsewhere = (about.get(other)! - pair.together) / (uses.length - times)
      const shared = calling
        ? scenes >= settled.scenes && isTheirs(times, share, share / elsewhere, pair.scenes / scenes)
        : share >= least.alone || (share >= least.share && lift >= least.lift)
      if (apart || times < often || !shared || share - away * least.away <= highest) continue
      highest = share - away * least.away
      best = {entity: other, ahead: surest * share}
    }
    return best
  }
}

/** How often, and in how many scenes, a calling is told before it is someone’s; who then is about in most of them. */
const settled = {times: 8, scenes: 3, share: 0.5, most: 0.85, lift: 2, many: 0.6, rareLift: 3}

/** Whether a calling is someone’s: `the painter` of many scenes, not the driver of one. */
const isTheirs = (times: number, share: number, lift: number, met: number): boolean =>
  times >= settled.times && share >= settled.share &&
  (met >= settled.most && lift >= settled.lift || met >= settled.many && lift >= settled.rareLift)

/** Someone named near before who may be meant: how many paragraphs away, and whether they are surely another. */
interface Fitting {
  readonly entity: number
  readonly away: number
  readonly apart: boolean
}

/** One time a description is used, and whether it is of someone new: `a girl`. */
interface Use {
  readonly reference: Reference
  readonly entity: number
  /** Whether it tells a calling, `the painter`, or the narrator’s kin, so that it fits few. */
  readonly calling: boolean
  readonly fitting: readonly Fitting[]
  readonly newcomer: boolean
  /** Who gives their name in the words that it is said to say: `“I am Ann,” said the girl.`; or -1. */
  readonly self: number
  /** Whom the text says that it is, or who is asked, and answers so; or -1. */
  readonly told: number
  /** Whether it tells enough that who is about may be meant. */
  readonly tells: boolean
  /** The utterance that it reports; or -1. */
  readonly speech: number
  /** Who it is as kin of someone, and who was described so before: `her mother`, `Mary’s mother`; or -1. */
  readonly kin: number
  readonly same: number
}

function findUses(described: Described): Use[] {
  const {tokens, references, cast, sources} = described
  const speeches = new Map<number, number>()
  sources.forEach((source, i) => source?.reference && speeches.set(source.reference.id, i))
  const recent: {entity: number; paragraph: number; sentence: number}[] = []
  const kin = kinFinder(described)
  const tellsOf = findTold(described)
  const uses: Use[] = []
  let at = 0
  let sentence = 0
  for (const reference of references.list) {
    const {id, level, first, paragraph} = reference
    const entity = cast.of[id]!
    if (level >= 0 || entity < 0) continue
    for (; at < first; at++) if (endsSentence(tokens, at)) sentence++
    const {kind, named} = cast.entities[entity]!
    if (kind !== 'person') continue
    if (named) {
      const known = recent.findIndex(one => one.entity === entity)
      if (known >= 0) recent.splice(known, 1)
      recent.unshift({entity, paragraph, sentence})
      if (recent.length > reach.people) recent.pop()
      // `Ann’s brother, Karl,`, `Ann’s brother Karl`
      const told = reference.kind === 'nominal' ? reference : references.list[id - 1]
      if (told?.kind === 'nominal' && told.first === first) kin.learn(told, entity)
      continue
    }
    const relative = kin.find(reference, recent)
    const tells = relative.kin >= 0 || fitsAnyone(described, reference) || isCalling(described, reference)
    if (!reference.nested && !reference.plural) {
      const speech = speeches.get(id) ?? -1
      const named = tellsOf.get(id)
      const gender = reference.gender ?? described.likely[entity]
      const owner = onlyOwner(described, reference, recent)
      const fitting = recent.flatMap((one): Fitting[] => {
        const own = described.likely[one.entity]
        const away = paragraph - one.paragraph
        if (away > reach.named || !own || (gender && own !== gender)) return []
        const apart = one.entity !== named &&
          (one.entity === owner || one.sentence === sentence || isOther(described, speech, one.entity))
        return [{entity: one.entity, away, apart}]
      })
      const self = namesSelf(described, speech)
      const newcomer = tells && !isDefinite(described, reference)
      const calling = !fitsAnyone(described, reference) || isOwnKin(described, reference)
      const told = named ?? answers(described, speech, reference)
      uses.push({reference, entity, calling, fitting, newcomer, self, told, tells, speech, ...relative})
    }
  }
  return uses
}

/** Whose mother `her mother` is, who is not she: the only woman near; or -1. */
function onlyOwner(
  {tokens, grammar, likely}: Described, {first, paragraph}: Reference,
  recent: readonly {readonly entity: number; readonly paragraph: number}[]
): number {
  const {gender = null} = grammar.owner(formOf(tokens, first)) ?? grammar.pronoun(formOf(tokens, first)) ?? {}
  if (!gender) return -1
  const near = recent.filter(one => likely[one.entity] === gender && paragraph - one.paragraph <= reach.named)
  return near.length === 1 ? near[0]!.entity : -1
}

/** `the old lady`, `her mother`; not `the mariner`. */
const fitsAnyone = ({tokens, grammar}: Described, {head}: Reference): boolean =>
  Boolean(tokens.classes[head]! & KIN) || grammar.general.has(formOf(tokens, head))

/** `my father`: whose name a narrator does not hide for long; not `my companion`. */
const isOwnKin = ({tokens}: Described, {first, head}: Reference): boolean =>
  formOf(tokens, first) === 'my' && Boolean(tokens.classes[head]! & KIN)

/** `the painter`, `the detective` */
const isCalling = ({tokens}: Described, {first, head}: Reference): boolean =>
  formOf(tokens, first) === 'the' && Boolean(tokens.classes[head]! & (OFFICE | PERSON))

/** `the old lady`, not `an old lady`. */
const isDefinite = ({tokens, grammar}: Described, {first}: Reference): boolean =>
  grammar.lists.definite.has(formOf(tokens, first))

/** Who an utterance says that its speaker is, where the words that report it may mean them; or -1. */
function namesSelf({cast, likely, namedIn, sources}: Described, speech: number): number {
  const {entity = -1} = namedIn[speech]?.find(({self}) => self) ?? {}
  const {gender = null, sort = 'person'} = sources[speech]?.reference ?? {}
  // `“I am Charlie,” the banner said.`
  if (sort !== 'person' && sort !== 'unknown') return -1
  return entity < 0 || cast.entities[entity]!.kind !== 'person' || gender && (likely[entity] ?? gender) !== gender ? -1 : entity
}

/** `she`, `the girl`: may be anyone with a name; not `I`. */
const isOpen = ({cast}: Described, {entity, kind, reference}: Source): boolean =>
  kind === 'pronoun' ? Boolean(reference?.gender) : entity < 0 || !cast.entities[entity]!.named && !cast.entities[entity]!.plural

/** Who speaks right before or behind, at most a paragraph away, or is named in the very words, did not say them. */
function isOther({tokens, utterances, sources, namedIn}: Described, speech: number, entity: number): boolean {
  const inside = namedIn[speech]
  if (!inside) return false
  if (inside.some(one => one.entity === entity && !one.self)) return true
  const speaksBeside = (first: number, second: number, other: number): boolean => {
    const [before, behind] = [utterances[first], utterances[second]]
    if (!before || !behind || sources[other]?.entity !== entity) return false
    const [last, next] = [tokenAt(tokens, before.end) - 1, tokenAt(tokens, behind.start)]
    return tokens.paragraph[next]! <= (tokens.paragraph[last] ?? 0) + 1
  }
  return speaksBeside(speech - 1, speech, speech - 1) || speaksBeside(speech, speech + 1, speech + 1)
}

/** How often, and in how many scenes, someone is about when a description is used; and how often they are another. */
interface Pair {
  together: number
  apart: number
  scenes: number
  scene: number
}

/** How often a description is used, in how many scenes, the last of them where; and who is about then. */
interface Description {
  times: number
  scenes: number
  last: number
  readonly pairs: Map<number, Pair>
}

/** How each description is used, and how often each is about when any is. */
function countPairs(uses: readonly Use[]): {
  descriptions: ReadonlyMap<number, Description>
  about: ReadonlyMap<number, number>
} {
  const descriptions = new Map<number, Description>()
  const about = new Map<number, number>()
  for (const {entity, fitting, reference: {paragraph}} of uses) {
    let own = descriptions.get(entity)
    if (!own) descriptions.set(entity, (own = {times: 0, scenes: 0, last: -Infinity, pairs: new Map()}))
    own.times++
    if (paragraph - own.last > reach.again) own.scenes++
    own.last = paragraph
    for (const {entity: other, apart} of fitting) {
      about.set(other, (about.get(other) ?? 0) + 1)
      let pair = own.pairs.get(other)
      if (!pair) own.pairs.set(other, (pair = {together: 0, apart: 0, scenes: 0, scene: 0}))
      pair.together++
      if (apart) pair.apart++
      if (pair.scene !== own.scenes) pair.scenes++
      pair.scene = own.scenes
    }
  }
  return {descriptions, about}
}

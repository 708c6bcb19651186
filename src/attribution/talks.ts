import type {Marginals, Node} from './decode.js'

/** Turns further apart, in paragraphs, are of two talks. */
const reach = 3
/** With so many other turns, that someone speaks in none of them tells half as much as it can. */
const few = 4

/** How likely someone speaks in a talk: in the turn where that is likeliest, and in any other. */
interface Part {
  most: number
  at: number
  besides: number
}

/** Turns near each other, and who takes part in them, by entity. */
interface Talk {
  turns: number
  readonly parts: Map<number, Part>
}

/** The talk to which each turn belongs. */
export function findTalks(nodes: readonly Node[], marginals: readonly Marginals[]): Talk[] {
  const talks: Talk[] = []
  for (const [i, {turn, candidates}] of nodes.entries()) {
    const before = nodes[i - 1]?.turn
    const goesOn = before && turn.paragraph - before.lastParagraph <= reach
    const talk = goesOn ? talks[i - 1]! : {turns: 0, parts: new Map<number, Part>()}
    talk.turns++
    candidates.forEach(({entity}, c) => takePart(talk, entity, marginals[i]![c]!, i))
    talks.push(talk)
  }
  return talks
}

function takePart({parts}: Talk, entity: number, likely: number, at: number): void {
  const part = parts.get(entity)
  if (!part) parts.set(entity, {most: likely, at, besides: 0})
  else if (likely > part.most) parts.set(entity, {most: likely, at, besides: part.most})
  else part.besides = Math.max(part.besides, likely)
}

/**
 * Whether someone speaks in another turn than `at` of its talk: from -½, surely not, to ½; towards 0 the fewer there are,
 * since who answers in a short talk has no other.
 */
export function speaksElsewhere({turns, parts}: Talk, at: number, entity: number): number {
  const part = parts.get(entity)
  if (!part) return 0
  const others = turns - 1
  return ((part.at === at ? part.besides : part.most) - 0.5) * others / (others + few)
}

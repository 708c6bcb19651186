import {cutParts} from './cuts.js'
import {leastFor} from './least.js'
import {beforeOthers, byClause, keepOwn, ownersOf, ownsMarks} from './owners.js'
import type {Reader} from './reader.js'
import {type Report, withParts} from './reports.js'
import {QUOTED} from './sentences.js'
import {isWithin} from './within.js'

/**
 * Settle what two reports claim: one within another's clause is part of what that one says; marks belong to the report
 * whose words stand nearest; a clause ends before the words of a later report behind a comma.
 */
export function settle(reader: Reader, all: readonly Report[]): Report[] {
  if (all.length === 0) return []
  const likely = all.filter(report => report.share >= leastFor(reader, report))
  if (likely.length === 0) return []
  const parted = likely.map((report, i) => withParts(report, cutParts(reader, report, i, likely)))
  const whole = parted.filter(({parts, frame}) => parts.length > 0 || frame === 'ahead' || frame === 'below')
  // What stands within something that itself is part of another's clause is no part of it.
  const free = whole.filter((report, i) => !isWithin(reader, report, i, whole))
  const outer = free.length === whole.length ? whole : withFreed(reader, whole, new Set(free))
  if (!(reader.stream.kinds & QUOTED)) return onlyOnce(outer)
  const owners = ownersOf(reader, outer)
  return onlyOnce(outer.flatMap(report => {
    const own = ownsMarks(reader, report, owners)
    return own ? byClause(reader, keepOwn(report, owners)) : beforeOthers(reader, report, owners)
  }))
}

/** `A guide, who asked to discuss it, said …`: `discuss` stands within `asked`, and holds no `said`. */
function withFreed(reader: Reader, whole: readonly Report[], free: ReadonlySet<Report>): Report[] {
  return whole.filter((report, i) => free.has(report) || !isWithin(reader, report, i, whole, free))
}

/**
 * `It appears from her letters that it rained`, `came with a request that Lee go`: of those that report the same words the
 * nearest does, unless nobody is told to say them there.
 */
function onlyOnce(reports: readonly Report[]): Report[] {
  const words = reports.map(({parts}) => parts.map(({from, to}) => `${from} ${to}`).join())
  const nearest = new Map<string, Report>()
  reports.forEach((report, i) => {
    const other = nearest.get(words[i]!)
    if (!other || report.subject || !other.subject) nearest.set(words[i]!, report)
  })
  return reports.filter(({parts}, i) => parts.length === 0 || nearest.get(words[i]!) === reports[i])
}

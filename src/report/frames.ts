import type {CueEntry} from '../language/tables.js'
import {matchColons} from './colons.js'
import {findCues} from './cues.js'
import {matchNouns} from './nouns.js'
import {matchPhrases} from './phrases.js'
import type {Reader} from './reader.js'
import {matchReplies} from './replies.js'
import type {Report} from './reports.js'
import {settle} from './settle.js'
import {matchSigns} from './signs.js'
import {matchVerbs} from './verbs.js'

type MoreCues = ReadonlyMap<string, readonly CueEntry[]>

/** All reports of one stream, in order of their cues. */
export const matchFrames = (reader: Reader, more: MoreCues): Report[] =>
  matchColons(reader, settle(reader, findReports(reader, more)))

/** All that could be a report, in order of cues. */
export function findReports(reader: Reader, more: MoreCues): Report[] {
  const cues = findCues(reader, more)
  const reports = matchVerbs(reader, cues)
  const take = (more: readonly Report[]): void => {
    if (more.length > 0) reports.push(...more)
  }
  take(matchNouns(reader, cues))
  take(matchPhrases(reader))
  take(matchReplies(reader))
  take(matchSigns(reader))
  return reports.length > 1 ? reports.sort((a, b) => a.cue.from - b.cue.from) : reports
}

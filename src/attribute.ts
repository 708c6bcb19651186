import type {Scene} from './attribution/context.js'
import {decide} from './attribution/decide.js'
import {buildResult} from './attribution/result.js'
import {findAntecedents} from './conversation/antecedents.js'
import {bringToLife, setThingsApart} from './conversation/bystanders.js'
import {findNarrator, tellSources} from './conversation/narrator.js'
import {findAppearances} from './conversation/presence.js'
import {isDialogic} from './conversation/register.js'
import {findNamed, nameInside} from './conversation/vocatives.js'
import type {CueEntry} from './language/tables.js'
import type {Settings} from './options.js'
import {findDirections} from './quotation/directions.js'
import {findLevels} from './quotation/levels.js'
import {findQuotations} from './quotation/quotations.js'
import {matchFrames} from './report/frames.js'
import {findPositions, type Reader} from './report/reader.js'
import {findStreams} from './report/sentences.js'
import {joinUtterances} from './report/utterances.js'
import {resolveNames} from './speaker/cast.js'
import {findGenders} from './speaker/gender.js'
import {findMentions} from './speaker/mentions.js'
import {resolveSources} from './speaker/sources.js'
import {tieDescriptions} from './speaker/ties.js'
import {findParagraphs} from './text/paragraphs.js'
import {tokenize} from './text/tokenize.js'
import type {Attribution, Notice} from './types.js'

/** The journey of a text: from words and marks to who said what. */
export function attribute(text: string, settings: Settings): Attribution {
  const {scene, notices} = readScene(text, settings)
  return buildResult(scene, decide(scene, settings.explain), notices, settings)
}

/** Everything up to the decision: what is quoted, which words report it, who is in the text. */
export function readScene(text: string, settings: Settings): {scene: Scene; notices: readonly Notice[]} {
  const grammar = settings.language.grammar()
  const more = settings.cues.length > 0 ? grammar.extend(settings.cues) : new Map<string, readonly CueEntry[]>()
  const paragraphs = findParagraphs(text)
  const tokens = tokenize(text, paragraphs, grammar.classify)
  const {quotations, notices} = findQuotations(tokens, paragraphs, grammar)
  const directions = findDirections(tokens, quotations, grammar)
  const levels = findLevels(tokens, quotations)
  const references = findMentions(tokens, quotations, levels, grammar, settings.speakers)
  const streams = findStreams(tokens, quotations, levels, paragraphs.length)
  const positions = findPositions(tokens, streams)
  const cues: Reader['cues'] = new Array(tokens.forms.length)
  const readers = streams.map(
    (stream, index): Reader => ({tokens, quotations, references, grammar, stream, index, positions, cues})
  )
  const reports = readers.map(reader => matchFrames(reader, more)).flat()
  const utterances = joinUtterances(readers, reports, references.nicknames)
  const resolved = resolveSources(
    tokens, references, resolveNames(tokens, references, grammar, settings.speakers),
    utterances.map(({source}) => source), grammar
  )
  const named = findNamed(tokens, references, resolved.cast, grammar)
  const namedIn = nameInside(utterances, named)
  const inside = streams.map(({level}) => level)
  const {cast: everyone, narrator, person, told} = findNarrator(
    {tokens, levels, references, grammar, cast: resolved.cast, utterances, inside, sources: resolved.sources, named},
    settings.speakers
  )
  const toldSources = tellSources(narrator, resolved.sources, {tokens, grammar, person})
  const dialogic = isDialogic(utterances)
  const about = {tokens, references, grammar, utterances, sources: toldSources, named}
  const people = setThingsApart({...about, cast: everyone}, narrator)
  const cast = dialogic ? bringToLife({...about, cast: people}) : people
  const {said, likely} = findGenders(tokens, levels, references, cast)
  const {ties, sources: tied} = tieDescriptions(
    {tokens, references, grammar, cast, likely, utterances, sources: toldSources, namedIn}
  )
  const surroundings = {
    tokens, references, grammar, cast, likely, utterances, namedIn, self: told ? narrator : -1, person, sources: tied,
    ties
  }
  const sources = findAntecedents({...surroundings, levels, dialogic})
  const scene: Scene = {
    tokens, grammar, quotations, directions, references, utterances, narrator, told, said, likely,
    entities: cast.entities, members: cast.members, sources,
    appearances: findAppearances({...surroundings, sources}),
    namedIn,
    levels: inside, dialogic,
    closed: settings.closedCast ? new Set(settings.speakers.keys()) : null
  }
  return {scene, notices}
}

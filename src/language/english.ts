import * as bit from '../text/classes.js'
import {hashOf} from '../text/hash.js'
import {claimShares, lemmaShares, step, unit} from './en/cue-shares.js'
import {cueGroups, cueNouns, cuePhrases} from './en/cues.js'
import * as closed from './en/function-words.js'
import {givenNames} from './en/given.js'
import {nounForms, verbForms} from './en/inflect.js'
import {readLists} from './en/lists.js'
import {nicknames} from './en/nicknames.js'
import {generalNouns, kin, type Nominal, nominalByForm, nominalForms, nominalOf} from './en/nominals.js'
import * as not from './en/notnames.js'
import * as places from './en/places.js'
import * as titles from './en/titles.js'
import {model} from './en/weights.js'
import {words} from './en/words-of.js'
import * as works from './en/works.js'
import type {CueEntry, CueGroup, CueNoun, Grammar, LanguageModule, PhraseEntry} from './tables.js'
import {WordTable} from './word-table.js'

let built: Grammar | null = null

/** English, as it is written in newspapers and novels since 1800. */
export const english: LanguageModule = {
  tag: 'en',
  grammar: () => (built ??= build())
}

type Gendered = Readonly<Record<'female' | 'male' | 'either', readonly string[]>>

const everyone = ({female, male, either}: Gendered): string[] => [...female, ...male, ...either]

/** Which words are what; `_` joins the words of a place, which are looked up with a space. */
const classTable = (): [bits: number, entries: readonly string[]][] => [
  [bit.PRONOUN, Object.keys(closed.pronouns)],
  [bit.DETERMINER, words(closed.determiners)],
  [bit.DETERMINER, words(closed.possessives)],
  [bit.PREPOSITION, words(closed.prepositions)],
  [bit.COORDINATOR, words(closed.coordinators)],
  [bit.SUBORDINATOR, words(closed.subordinators)],
  [bit.AUXILIARY, words(closed.auxiliaries)],
  [bit.RELATIVE, words(closed.relatives)],
  [bit.ADVERB, words(closed.adverbs)],
  [bit.NEGATION, words(closed.negations)],
  [bit.NUMERAL, words(closed.numerals)],
  [bit.VERB, words(closed.plainVerbs)],
  [bit.TITLE, everyone(titles.addressTitles)],
  [bit.TITLE | bit.ABBREVIATION, titles.shortTitles],
  [bit.ABBREVIATION, words('mr mrs ms mme mlle messrs st jr sr esq inc co corp ltd no v vs p pp al etc mt ft ave blvd bros dept')],
  [bit.ABBREVIATION, words('jan feb aug sept oct nov dec')],
  [bit.OFFICE | bit.PERSON, everyone(titles.offices)],
  [bit.OFFICE, titles.officeAbbreviations],
  [bit.RANK, titles.ranks],
  [bit.PREOFFICE, titles.officeModifiers],
  [bit.SUFFIX, titles.nameSuffixes],
  [bit.PARTICLE, titles.nameParticles],
  [bit.KIN, everyone(kin)],
  [bit.CALENDAR, not.calendar],
  [bit.OPENER, not.interjections],
  [bit.OPENER, not.openers],
  [bit.ORGSIGN, not.organizationSigns],
  [bit.DEMONYM, places.demonyms],
  [bit.PLACE, places.countries],
  [bit.PLACE, places.states],
  [bit.PLACE | bit.ABBREVIATION, places.stateAbbreviations],
  [bit.PLACE, places.otherPlaces],
  [bit.PLACESIGN, places.placeHeads],
  [bit.WORK, works.workNouns],
  [bit.WORK, works.nameNouns],
  [bit.GIVEN, everyone(givenNames)],
  [bit.GIVEN, [...nicknames.values()].flat()]
]

/** Their words open sentences. */
const closedClass = bit.FUNCTION_WORD | bit.ADVERB | bit.NUMERAL

/** Months, flowers and virtues that are names of people where no day stands beside them. */
const seasonNames = ['april', 'may', 'june', 'august', 'summer', 'autumn', 'spring', 'sat', 'sun', 'mar', 'winter']

const none: readonly never[] = []

function build(): Grammar {
  const classes = new Map<string, number>()
  const mark = (entry: string, bits: number) => {
    const form = entry.replaceAll('_', ' ')
    classes.set(form, (classes.get(form) ?? 0) | bits)
  }
  for (const [bits, entries] of classTable()) for (const entry of entries) mark(entry, bits)
  for (const [form, bits] of classes) if (bits & closedClass && form !== 'may') classes.set(form, bits | bit.OPENER)
  for (const name of seasonNames) classes.set(name, (classes.get(name) ?? 0) & ~bit.CALENDAR)
  const cues = readCues(cueGroups)
  for (const form of cues.keys()) mark(form, bit.CUE)
  const nouns = readNouns()
  for (const form of nouns.keys()) mark(form, bit.CUE_NOUN)
  for (const form of classes.keys()) mark(form, nounBits(nominalOf(form)))
  for (const form of nominalForms()) {
    if (!classes.has(form)) classes.set(form, bitsOfEnd(form, classes) | nounBits(nominalOf(form)))
  }
  const byForm = (form: string): number => bitsOfEnd(form, classes) | nounBits(nominalByForm(form))
  const lists = readLists()
  for (const entry of Object.values(lists).flatMap(list => [...list])) {
    const form = entry.split(' ', 1)[0]!
    classes.set(form, (classes.get(form) ?? byForm(form)) | bit.LISTED)
  }
  const table = new WordTable(classes)
  const phrases = readPhrases()
  const pronouns = new Map(Object.entries(closed.pronouns))
  const owners = new Map(Object.entries(closed.owners))
  return {
    classify: (form, hash = hashOf(form)) => table.get(form, hash) ?? byForm(form),
    cues: form => cues.get(form) ?? none,
    cueNoun: form => nouns.get(form),
    phrases: form => phrases.get(form) ?? none,
    pronoun: form => pronouns.get(form),
    owner: form => owners.get(form),
    noun: form => nominalOf(form) ?? undefined,
    lists,
    general: new Set(generalNouns),
    titleGender: genderIn(titles.addressTitles, kin, titles.offices),
    titleInFull: titles.titleInFull,
    alsoCalled: titles.alsoCalled,
    holdersOf: titles.holdersOf,
    givenGender: genderIn(givenNames),
    fullNames: fullNamesOf(),
    elided: new Set(words(closed.elided)),
    neverWhole: new Set(words(closed.neverWhole)),
    clipped: new Set(words(closed.clipped)),
    unnamed: new Set(not.unnamed),
    expressions: lists.expressions,
    asks: lists.asks,
    calendar: new Set(not.calendar),
    model,
    cueWeights: {unit, claims: readClaims(), lemmas: readLemmas()},
    extend: lemmas => readCues([{
      kind: 'say', takes: ['quote', 'that', 'bare', 'whether'], lemmas: lemmas.map(lemma => lemma.trim().replace(/\s+/gu, '_')).join(' ')
    }])
  }
}

/** `newly`; `then-sen`, `r-pa`, which take a dot as their ends do; `sergeant-major`, `then-secretary`, `president-elect`. */
function bitsOfEnd(form: string, classes: ReadonlyMap<string, number>): number {
  if (form.length > 4 && form.endsWith('ly')) return bit.ADVERB
  const hyphen = form.lastIndexOf('-')
  if (hyphen < 1) return 0
  const bitsOf = (word: string): number => classes.get(word) ?? 0
  const [before, end] = [form.slice(0, hyphen), form.slice(hyphen + 1)]
  const office = bit.OFFICE | bit.TITLE | bit.RANK
  if (titles.isOfficeEnd(end)) return bitsOf(before.replace('.', '')) & office
  const joins = bitsOf(before) & (bit.OFFICE | bit.TITLE | bit.PREOFFICE) || bitsOf(before + '-') & bit.PREOFFICE
  return bitsOf(end) & (bit.ABBREVIATION | (joins ? office : 0))
}

function nounBits(noun: Nominal | null): number {
  if (!noun || noun.kind === 'other') return 0
  if (noun.kind === 'document') return bit.DOCUMENT
  return noun.kind === 'organization' ? bit.ORGANIZATION : bit.PERSON
}

function readCues(groups: readonly CueGroup[]): Map<string, CueEntry[]> {
  const cues = new Map<string, CueEntry[]>()
  for (const {kind, takes, addressee = false, lemmas} of groups) {
    const complements = new Set(takes)
    for (const lemma of words(lemmas)) {
      const [base = ''] = lemma.split('_')
      for (const form of verbForms(lemma)) {
        const [first = '', ...tail] = form.split('_')
        const entry = {lemma: lemma.replaceAll('_', ' '), base, kind, takes: complements, addressee, tail}
        const known = cues.get(first)
        if (known) known.push(entry)
        else cues.set(first, [entry])
      }
    }
  }
  // The longest first: `point out` before `point`.
  for (const entries of cues.values()) entries.sort((a, b) => b.tail.length - a.tail.length)
  return cues
}

function readNouns(): Map<string, CueNoun> {
  const nouns = new Map<string, CueNoun>()
  for (const {kind, takes, lemmas} of cueNouns) {
    const complements = new Set(takes)
    for (const lemma of words(lemmas)) {
      for (const form of nounForms(lemma)) nouns.set(form, {lemma, kind, takes: complements})
    }
  }
  return nouns
}

function readPhrases(): Map<string, PhraseEntry[]> {
  const phrases = new Map<string, PhraseEntry[]>()
  for (const {words: pattern, source, only = null} of cuePhrases) {
    const forms = pattern.split(' ')
    const lemma = forms.filter(form => form !== '…').join(' ')
    const entry = {lemma, words: forms, possessive: source === 'possessive', only}
    const first = forms[0]!
    phrases.set(first, [...(phrases.get(first) ?? []), entry])
  }
  return phrases
}

/** Of a table `=a x y =b z`, what stands in each group: `a` has `x` and `y`. */
const groupsIn = (table: string): (readonly [name: string, entries: readonly string[]])[] =>
  table.slice(1).split(' =').map(group => {
    const [name = '', ...entries] = group.split(' ').map(entry => entry.replaceAll('_', ' '))
    return [name, entries]
  })

const readClaims = (): Map<string, Map<string, number>> =>
  new Map(groupsIn(claimShares).map(([topic, answers]) => [topic, new Map(answers.map(answer => {
    const [name = '', weight] = answer.split(':')
    return [name, Number(weight)]
  }))]))

/** One letter a weight: `m` is 0, `n` is one step, `l` one down. */
const readLemmas = (): Map<string, readonly number[]> =>
  new Map(groupsIn(lemmaShares).flatMap(([letters, lemmas]) => {
    const weights = Array.from(letters, letter => (letter.charCodeAt(0) - 'm'.charCodeAt(0)) * step)
    return lemmas.map(lemma => [lemma, weights] as const)
  }))

/** Gender by word, from the first table that has it. */
function genderIn(...tables: Gendered[]): (form: string) => 'female' | 'male' | null {
  const genders = new Map<string, 'female' | 'male'>()
  for (const {female, male} of tables) {
    for (const word of female) if (!genders.has(word)) genders.set(word, 'female')
    for (const word of male) if (!genders.has(word)) genders.set(word, 'male')
  }
  return form => genders.get(form) ?? null
}

function fullNamesOf(): (form: string) => readonly string[] {
  const full = new Map<string, string[]>()
  for (const [name, shorts] of nicknames) {
      for (const short of shorts) full.set(short, [...(full.get(short) ?? []), name])
    }
  return form => full.get(form) ?? []
}

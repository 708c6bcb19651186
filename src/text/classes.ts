/**
 * What a word can be, as bits: a word can be several things (`that`: determiner, subordinator, relative). A language's
 * tables give them; stages ask for them.
 */
export const PRONOUN = 1 << 0
/** the, a, this, some, every, his */
export const DETERMINER = 1 << 1
export const PREPOSITION = 1 << 2
/** and, or, but */
export const COORDINATOR = 1 << 3
/** because, while, if, that */
export const SUBORDINATOR = 1 << 4
/** is, had, would, did */
export const AUXILIARY = 1 << 5
/** who, which, that, what */
export const RELATIVE = 1 << 6
/** also, later, today, quickly: may stand between a subject and its verb */
export const ADVERB = 1 << 7
/** not, never, nor */
export const NEGATION = 1 << 8
/** Mr, Lady, Dr, Sen: before a name, with a capital */
export const TITLE = 1 << 9
/** president, minister, spokesman: before a name or alone */
export const OFFICE = 1 << 10
/** A noun for one person or several who can speak: nurse, officials, mother */
export const PERSON = 1 << 11
/** company, ministry, court */
export const ORGANIZATION = 1 << 12
/** report, letter, poll */
export const DOCUMENT = 1 << 13
/** A form of a reporting verb. */
export const CUE = 1 << 14
/** Written with a capital, and no name of a speaker: Monday, Easter. */
export const CALENDAR = 1 << 15
/** Chinese, French: before a noun no name by itself */
export const DEMONYM = 1 << 16
/** France, Ohio, Paris */
export const PLACE = 1 << 17
/** oh, yes, however: with a capital only because they begin a sentence */
export const OPENER = 1 << 18
/** Takes its dot along: Mr, Jr, Gov, Inc */
export const ABBREVIATION = 1 << 19
/** Jr, III, Esq: behind a name */
export const SUFFIX = 1 << 20
/** van, de, bin: inside a name */
export const PARTICLE = 1 << 21
/** A word for kin: mother, uncle; with a capital and without an article a name */
export const KIN = 1 << 22
/** former, acting, deputy: before an office */
export const PREOFFICE = 1 << 23
/** two, several, many */
export const NUMERAL = 1 << 24
/** University, Inc, Party: makes a capitalised run an organization */
export const ORGSIGN = 1 << 25
/** Street, River, Hall: makes it a place */
export const PLACESIGN = 1 << 26
/** Common given name. */
export const GIVEN = 1 << 27
/** A common verb that reports nothing (`went`, `looked`): ends a noun phrase, has a subject of its own. */
export const VERB = 1 << 28
/** book, film, titled: a title in marks follows */
export const WORK = 1 << 29
/** claim, promise, criticism: a noun that may announce someone's words */
export const CUE_NOUN = 1 << 30

/** Begins an entry of one of the small lists that single rules ask for; most words begin none. */
export const LISTED = 1 << 31

/** An office that is a title of address as well: Admiral, King, Bishop */
export const RANK = 1 << 29

/** Words that no noun phrase runs across. */
export const FUNCTION_WORD =
  PRONOUN | DETERMINER | PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | RELATIVE | NEGATION

import type {PronounEntry} from '../tables.js'

// The closed classes of English: words between which names and noun phrases stand.

const pronoun = (person: 1 | 2 | 3, plural: boolean, gender: 'female' | 'male' | null, subject: boolean): PronounEntry =>
  ({person, plural, gender, subject})

export const pronouns: Readonly<Record<string, PronounEntry>> = {
  i: pronoun(1, false, null, true), me: pronoun(1, false, null, false), myself: pronoun(1, false, null, false),
  we: pronoun(1, true, null, true), us: pronoun(1, true, null, false),
  you: pronoun(2, false, null, true), ye: pronoun(2, false, null, true), thou: pronoun(2, false, null, true),
  he: pronoun(3, false, 'male', true), him: pronoun(3, false, 'male', false), himself: pronoun(3, false, 'male', false),
  she: pronoun(3, false, 'female', true), her: pronoun(3, false, 'female', false),
  herself: pronoun(3, false, 'female', false), hers: pronoun(3, false, 'female', false),
  they: pronoun(3, true, null, true), them: pronoun(3, true, null, false), themselves: pronoun(3, true, null, false),
  it: {...pronoun(3, false, null, true), thing: true},
  someone: pronoun(3, false, null, true), somebody: pronoun(3, false, null, true),
    everyone: pronoun(3, true, null, true),
  everybody: pronoun(3, true, null, true), anyone: pronoun(3, false, null, true),
  nobody: pronoun(3, false, null, true), 'no-one': pronoun(3, false, null, true),
  others: pronoun(3, true, null, true), another: pronoun(3, false, null, true), both: pronoun(3, true, null, true),
  one: pronoun(3, false, null, true), all: pronoun(3, true, null, true), some: pronoun(3, true, null, true),
  many: pronoun(3, true, null, true), few: pronoun(3, true, null, true), neither: pronoun(3, false, null, true),
  each: pronoun(3, false, null, true), several: pronoun(3, true, null, true)
}

/** Whom a possessive means: `his reply`. `Her` is in the table above. */
export const owners: Readonly<Record<string, PronounEntry>> = {
  my: pronoun(1, false, null, false), our: pronoun(1, true, null, false), your: pronoun(2, false, null, false),
  his: pronoun(3, false, 'male', false), their: pronoun(3, true, null, false), its: {...pronoun(3, false, null, false), thing: true}
}

export const determiners =
  'the a an this that these those some any no every each either neither another both all half such what which whatever ' +
  'several many few much more most less other'
export const possessives = 'my your his her its our their thy whose'
export const prepositions =
  'about above according across after against along alongside amid amidst among amongst around as at atop before behind below beneath ' +
  'beside besides between beyond by concerning considering despite down during except following for from in inside into like near of ' +
  'off on onto opposite out outside over past per plus regarding round since than through throughout till to toward towards ' +
  'under underneath unlike until unto up upon via with within without'
export const coordinators = 'and or but nor yet so'
export const subordinators =
  'that if whether because although though while whilst when whenever where wherever since unless until once before after as ' +
  'lest whereas how why till'
export const relatives = 'who whom whose which that what whoever whatever'
export const auxiliaries =
  'am is are was were be been being has have had having do does did will would shall should can could may might must ought ' +
  "cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't " +
  "couldn't mayn't mightn't mustn't needn't oughtn't ain't 's 'd 'll 'm 're 've"
export const negations =
  "not never no neither nor none nobody no-one nothing hardly scarcely isn't aren't wasn't weren't hasn't haven't hadn't doesn't " +
  "don't didn't won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't needn't ain't without"
/** May stand between a subject and its verb, or between the verb and what it reports; words in -ly can too. */
export const adverbs =
  'also later then earlier today yesterday tomorrow tonight now again once often always sometimes soon already still just even ' +
  'only too further furthermore moreover meanwhile instead however therefore thus first last next back aloud loud out up down ' +
  'ever seldom twice almost quite rather very so well both all each himself herself themselves itself myself softly there here recently ' +
  'really indeed afterward afterwards before since thereupon hereupon anyway perhaps maybe somewhat finally else longer'
export const numerals =
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million ' +
  'several many some few both other another multiple various numerous'

/** Words that lose their beginning to an apostrophe; those that lose an h (`ere`, `arry`) are told by what they lack. */
export const elided =
  "tis twas twere twill twould twixt tisn't twasn't em cause bout til till round cept nuff neath gainst tween n t ave er is " +
  'ome ard cos coz scuse spose pon fraid kay sup stead nother way'

/** Of the elided words those that no sentence begins with in full: `‘Cause` may be `cause`, `’Tis` is never `tis`. */
export const neverWhole = "tis twas twere twill twould twixt tisn't twasn't em til n"
/** Words that lose their end to an apostrophe (`an’`, `o’`), beside those in -in’ behind a consonant. */
export const clipped =
  'o an th wi ol t d e fo yo mo lil po ma li jes jus las bes mus roun tol han lan n ha i a wid ev fi s dey wha tha ya yer fer ' +
  'goin doin bein seein'

/** Verbs of motion, perception and the like, in the past of stories: a noun phrase ends before them. */
export const plainVerbs =
  'went came came took gave got made saw stood sat ran knew left found felt kept let began seemed became turned looked walked ' +
  'moved opened closed shut put held brought caught met lost rose fell drew threw shook leaned bent wore ate drank slept woke ' +
  'rushed hurried followed entered reached stopped stepped watched waited wanted tried used loved hated passed pulled pushed ' +
  'pointed raised lifted dropped picked poured lit handed touched crossed climbed stared glanced gazed paused hesitated ' +
  'appeared disappeared returned arrived lived died won led sent spent bought built broke chose drove fought flew grew hung ' +
  'paid rode sold struck swept swung sought sends sank stole hid froze tore sprang blew dug fled sang swam bled knelt strode spun slid crept flung leapt clung ' +
  'goes comes takes gives gets makes sees stands sits runs knows leaves finds feels keeps lets begins seems becomes turns looks ' +
  'walks moves opens puts holds brings meets loses falls wears wants tries uses has needs lives works plays helps wins leads'

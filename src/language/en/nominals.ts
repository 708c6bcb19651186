import {demonyms} from './places.js'
import {isOfficeEnd, offices} from './titles.js'
import {words} from './words-of.js'

// Nouns that stand for a speaker without a name. All in lower case and, unless said, in the singular.

/** Words of kinship, which tell the gender; with a capital they are names and words of address: `Papa`, `Aunt`. */
export const kin = {
  female: words(`
    mother mom mum mummy mommy mama mamma ma sister daughter wife aunt auntie aunty grandmother grandma gran granny
    grandmama niece stepmother stepsister stepdaughter mother-in-law sister-in-law daughter-in-law granddaughter
    godmother goddaughter girlfriend fiancée bride widow ex-wife great-aunt housewife`),
  male: words(`
    father dad daddy papa pa brother son husband uncle grandfather grandpa granddad grandad grandpapa gramps nephew
    stepfather stepbrother stepson father-in-law brother-in-law son-in-law grandson godfather godson boyfriend
    fiancé groom bridegroom widower ex-husband hubby great-uncle`),
  either: words(`
    parent grandparent child grandchild sibling spouse cousin twin relative baby infant stepchild godparent godchild
    guardian ancestor heir orphan`)
}

/** Nouns for one person: `the old gentleman`, `a nurse`. Offices (`the minister`) and kin are tables of their own. */
export const personNouns = {
  female: words(`
    woman girl lady gal barmaid seamstress dame maiden maid housemaid parlourmaid maidservant schoolgirl madam miss hostess governess
    landlady waitress actress heiress mistress matron nun nanny witch hag heroine spinster
    ladyship lass goddess female fiancee milkmaid sorceress priestess enchantress shepherdess crone mermaid nymph
    stewardess chambermaid dairymaid ballerina schoolmistress saleslady abbess handmaiden bridesmaid dowager matriarch diva
    alumna lassie laundress concubine courtesan prostitute suffragette confidante protégée`),
  male: words(`
    man boy lad bloke chap guy dude youth schoolboy landlord waiter actor butler valet priest sailor cowboy
    shepherd squire knight beadle blacksmith god wizard lordship bachelor friar sorcerer warlock
    stableboy choirboy bellboy laddie gent rajah maharaja pharaoh emir sheikh vizier caliph shogun patriarch
    laird footpad newsboy paperboy lordling eunuch`),
  either: words(`
    person human individual voice stranger figure newcomer visitor guest companion friend acquaintance colleague
    classmate roommate teammate neighbor neighbour ally rival opponent foe enemy supporter backer critic detractor
    admirer fan follower enthusiast hopeful contender challenger incumbent frontrunner veteran insider
    outsider operative official staffer staff employee employer worker apprentice tailor baker butcher assistant
    helper clerk accountant banker broker trader investor analyst consultant contractor developer carpenter painter
    farmer rancher gardener fisher hunter keeper cook chef bartender undertaker dealer customer client lawyer
    solicitor barrister plaintiff defendant accuser victim survivor witness eyewitness bystander islander onlooker
    spectator passerby passer-by suspect criminal prisoner inmate detainee thief robber burglar
    murderer killer assailant attacker ruffian rebel insurgent militant fighter soldier guard bodyguard
    cop spy agent informer informant whistleblower hacker investigator jailer turnkey paramedic responder
    practitioner expert nurse vet counselor counsellor neurosurgeon patient caregiver researcher scholar academic
    philosopher theologian astronaut explorer teacher tutor instructor schoolteacher educator trainer student pupil
    author writer poet commentator pundit blogger publisher presenter interviewer interlocutor narrator
    translator interpreter singer producer comedian star model athlete striker midfielder winger substitute referee
    umpire bowler pitcher player cyclist chauffeur pilot passenger traveler traveller refugee migrant immigrant
    native local villager resident citizen taxpayer voter constituent respondent reader listener viewer user
    commenter donor fundraiser benefactor patron sponsor entrepreneur magnate mogul tycoon billionaire millionaire
    campaigner advocate protester protestor demonstrator marcher reformer dissident revolutionary diplomat
    negotiator mediator arbitrator superdelegate attendee participant member juror observer
    source thinker intellectual republican conservative liberal progressive independent evangelical muslim catholic
    protestant preacher missionary cleric sexton messenger porter attendant servant cleaner janitor caretaker
    laborer labourer prospector gambler soul genius toddler youngster kid teen teenager adolescent lover
    suitor fiance intruder angel mechanic architect designer inventor courier liaison rep watcher
    checker successor predecessor driver fellow elder pauper defender objector associate tinker apothecary weaver
    miller grocer peddler tramp beggar vagabond passer drummer curate abbot busker spinner seamer fullback
    hooker flanker verger soprano tenor maestro impresario conservator impostor coward hunchback cripple
    pilgrim outlaw bandit pirate smuggler urchin barber sentry sentinel recruit cadet trooper warden
    orderly midwife nursemaid usher herald sommelier steward lodger tenant settler
    scout skipper sculptor composer seller buyer shopper rider convict shooter hostage kidnapper
    addict pensioner retiree hero villain monster ghost barista plumber dancer
    undergraduate intern trainee assassin medic imam believer footballer swimmer runner sprinter boxer wrestler
    golfer hiker climber conductor caller alien giant dwarf fairy troll housemate
    comrade buddy pal dispatcher operator programmer borrower bidder winner loser examiner
    rapper cellist influencer streamer gamer podcaster vlogger carer babysitter lifeguard bouncer concierge cashier
    surveyor builder bricklayer roofer welder miner trucker biker jogger skater skier surfer diver rower gymnast
    jockey rookie recruiter mentor guru healer prophet apostle parishioner worshipper recipient
    applicant auditor assessor bailiff registrar notary appellant complainant claimant petitioner offender
    perpetrator culprit fugitive runaway hijacker bomber sniper looter rioter stalker
    trafficker alcoholic reviewer commuter camper angler ranger forester goldsmith
    locksmith mason decorator headteacher provost sweetheart newlywed cobbler woodcutter
    peasant warrior mercenary minstrel bard mage seer druid acolyte scribe elf orc goblin ogre
    vampire werewolf android cyborg gunner private laureate astronomer renter logger playwright sophomore senior junior churchwarden youngest eldest scrum-half fly-half out-half selector goaltender
    postgraduate graduate alumnus slave descendant flatmate consul exile asylum-seeker expat linebacker batter catcher shortstop
    cricketer champion medallist olympian disciple sceptic skeptic proponent forecaster executor salesperson
    vendor proprietor celebrity superstar idol youtuber newscaster announcer fool idiot lunatic drunkard
    pontiff curator organiser rescuer promoter contestant backbencher frontbencher restaurateur publican financier hairdresser
    newsagent paralympian jeweller greengrocer vagrant wanderer demon devil dragon robot gunslinger bookie chaperone chieftain poacher
    centurion legionary legionnaire gladiator barkeep purser bosun fishmonger enchanter necromancer mullah hermit
    gypsy hobo pickpocket farmhand goatherd cabbie copilot aviator cosmonaut stevedore commodore ensign psychoanalyst
    gravedigger executioner gaoler lookout merchant juggler acrobat fiddler trumpeter archer trapper lumberjack captive homesteader
    foundling gnome hobbit pixie zombie spectre specter genie droid unicorn gorilla hitchhiker
    accused cofounder astrologer ringleader mastermind gangster mobster crofter retainer courtier jester orator bursar
    bully cheerleader prefect shipmate crewmate conscript deserter paratrooper commando marine crusader paladin rogue jarl
    samurai ninja regent castellan seneschal chamberlain equerry commoner brigand cutthroat scoundrel rascal knave
    maniac drunk masseur stylist gunsmith silversmith saddler farrier charlatan conjurer conjuror stagehand understudy
    illustrator animator engraver heretic infidel fanatic zealot hippie skinhead backpacker weightlifter adversary confidant
    protégé tormentor persecutor oppressor saviour savior martyr saint confessor inquisitor torturer interrogator questioner
    heckler joker trickster swindler forger blackmailer punter croupier planter sharecropper swineherd ploughboy bootblack hawker
    pedlar collector brat imp waif truant dropout interviewee panellist emcee newsreader
    saboteur partisan guerrilla warlord kingpin enforcer minion lackey underling overlord creature
    lord mate serf navigator stoker drifter handler blonde redhead brunette clown thug goon crook stowaway deckhand phantom
    foreigner garda goalie padre costar grader docent`)
}

/** Of these, those that tell no calling, so that they may stand for anyone who has a name. */
export const generalNouns = words(`
  man woman person boy girl one lady gentleman child lad youth fellow stranger visitor guest companion friend figure soul
  newcomer interlocutor individual youngster`)

/** Nouns for several people that no rule of plurals gives, most of them plural: `the police say`, `both agreed`. */
export const groupNouns = words(`
  people police gardaí gardai folk folks others both all many some several most few none majority minority half third
  three-quarters percent number dozens hundreds thousands millions lot lots handful couple pair duo trio crowd
  audience public jury panel team crew cast chorus gang faction camp wing side base family household group
  electorate leadership establishment elites personnel clergy troops forces army enforcement media opposition left
  right townspeople delegation circle generation troupe community`)

/** Nouns for bodies that speak with one voice: `the company said`, `the White House declined`. */
export const organizationNouns = words(`
  company start-up carmaker retailer lender insurer automaker truckmaker chipmaker drugmaker planemaker center centre lab laboratory observatory corporation firm business startup maker airline bank studio network channel station television broadcaster newspaper
  paper tabloid magazine journal publication website site government administration cabinet ministry department agency
  bureau office authority commission committee subcommittee council board parliament congress senate legislature
  estate assembly house kremlin pentagon vatican court state country nation city town county district party campaign
  coalition union federation association organization organisation nonprofit non-profit charity foundation institute
  institution university college school hospital church industry movement outlet museum gallery zoo library theater
  theatre orchestra clinic prison jail restaurant store shop chain brewery factory utility railway fund league guild
  society academy supermarket manufacturer carrier think-tank regulator watchdog consortium alliance caucus tribunal military navy diocese parish archdiocese congregation synagogue mosque club trust inquest inquiry`)

/** Nouns for what is written or shown and so “says”: `the report found`, `a sign read`. Plurals are regular. */
export const documentNouns = words(`
  report statement study survey poll letter memo memorandum email e-mail mail message text tweet post filing lawsuit
  suit complaint petition affidavit indictment ruling opinion verdict bill law act legislation resolution constitution
  proposal plan draft document file record transcript testimony article story piece column editorial op-ed essay
  review profile interview headline banner sign inscription note postcard card release announcement alert webpage page
  account audit analysis assessment estimate forecast projection prediction summary book novel memoir bible slogan ad
  advertisement commercial video list data statistics finding result evidence research manifesto declaration speech
  address remark comment playbook script rumor rumour average tally agreement investigation rule order ranking
  newsletter bulletin brochure pamphlet leaflet flyer poster notice plaque dossier recording catalog catalogue label caption
  bio tattoo t-shirt textbook handbook guidebook cookbook dictionary encyclopedia manual guideline questionnaire census diary logbook
  placard telegram epitaph commentary blurb blog biography judgment warrant guidance advisory fax
  obituary thesis dissertation charter rulebook podcast documentary database communique communiqué prospectus spreadsheet`)

/** Nouns that end the names of events and things: `Cold War`, `World Cup`, `Affordable Care Act`. */
export const thingNouns = words(`
  war wars cup prize award awards medal games olympics series festival summit conference treaty accord accords deal
  amendment act reform revolution crisis depression recession era age zone strip wall line tour championship
  championships final open derby marathon bible scandal trial massacre uprising show day week month year eve
  medicare medicaid obamacare brexit internet`)

/** Words with the ending of an agent that are none. */
const noAgent = /^(?:hu|ger|ro|nor|otto|us|os|sal|.*rah)man$|^(?:speci|acu|regi|abdo)men$|^(?:as|re|in|con|per|de|sub)sist$|^christ$|^remasters?$|(?:car|qu|sh|ch|sn|st)eers?$/u

/** The plural of a noun: `lady` → `ladies`, `spokeswoman` → `spokeswomen`, `son-in-law` → `sons-in-law`. */
export function plural(noun: string): string {
  if (noun === 'analysis') return 'analyses'
  const [, first, tail] = /^(.+?[nr])(-?by|-on|-in-law)$/u.exec(noun) ?? []
  if (first) return first + 's' + tail
  if (noun.endsWith('child')) return noun + 'ren'
  if (/(?:wife|thief)$/u.test(noun)) return noun.replace(/fe?$/u, 'ves')
  if (/m[ae]n$/u.test(noun) && !noAgent.test(noun)) return noun.slice(0, -2) + 'en'
  if (/[^aeiou]y$/u.test(noun)) return noun.slice(0, -1) + 'ies'
  return noun + (/(?:s|x|z|ch|sh)$/u.test(noun) ? 'es' : 's')
}

/** What a noun tells of the speaker it stands for. */
export interface Nominal {
  readonly kind: 'person' | 'group' | 'organization' | 'document' | 'other'
  /** Several of them: `two officials`, `the women`. */
  readonly plural: boolean
  /** `null` when the noun doesn't say. */
  readonly gender: 'female' | 'male' | null
  /** Whether only its ending tells. */
  readonly byEnding?: boolean
}

/** Of the demonyms, those that are nouns for one person: `an American`, `two Scots`; not `Danish`, `Hindi`. */
const aPerson = /(?:an|lander)$|[^ds]i$|^(?:arab|briton|spaniard|swede|serb|argentine|filipino|latino|turk|scot|pole|jew|hindu|greek)$/u

/** Those that are nouns for all of them: `the Chinese said`, `the British`. */
const aPeople = /(?:ese|sh|ch|swiss)$/u

const nominals = readNominals()

/** What the head of a description tells: `nominalOf('spokeswoman')`; `null` for a word that stands for no speaker. */
export const nominalOf = (noun: string): Nominal | null => nominals.get(noun) ?? nominalByForm(noun)

/** The same of a word that no table has. */
export const nominalByForm = (noun: string): Nominal | null => bySuffix(noun) ?? byLastPart(noun)

/** All nouns that the tables have. */
export const nominalForms = (): Iterable<string> => nominals.keys()

function readNominals(): ReadonlyMap<string, Nominal> {
  const found = new Map<string, Nominal>()
  // The first sense stays: a `judge` is a person before anything else, `offices` a plural of organizations.
  const add = (noun: string, nominal: Nominal): void => void (found.has(noun) || found.set(noun, nominal))
  const addBoth = (noun: string, kind: 'person' | 'organization' | 'document', gender: Nominal['gender']): void => {
    add(noun, {kind, plural: false, gender})
    add(plural(noun), {kind: kind === 'person' ? 'group' : kind, plural: true, gender})
  }
  for (const table of [personNouns, kin, offices]) {
    for (const noun of table.female) addBoth(noun, 'person', 'female')
    for (const noun of table.male) addBoth(noun, 'person', 'male')
    for (const noun of table.either) addBoth(noun, 'person', null)
  }
  for (const noun of demonyms.filter((noun) => aPerson.test(noun))) addBoth(noun, 'person', null)
  for (const noun of demonyms.filter((noun) => aPeople.test(noun))) add(noun, {kind: 'group', plural: true, gender: null})
  for (const noun of groupNouns) add(noun, {kind: 'group', plural: true, gender: null})
  for (const noun of groupNouns) add(plural(noun), {kind: 'group', plural: true, gender: null})
  for (const noun of organizationNouns) addBoth(noun, 'organization', null)
  for (const noun of documentNouns) addBoth(noun, 'document', null)
  for (const noun of thingNouns) add(noun, {kind: 'other', plural: false, gender: null})
  return found
}

/** Agents by their ending: `a seismologist`, `two librarians`, `the bookseller`. `-er` alone ends too many other nouns. */
const agent = new RegExp(
  '^\\p{L}{2}[\\p{L}-]*?(?:(wom[ae]n)|(m[ae]n)|(?:(?:[^l]|[aeio]l)ist|[crt]ian|crat|eer|grapher|' +
  '(?:mak|keep|hold|own|work|tell|writ|sell|deal|play|go|fight|driv|hunt|build|watch|mast)er)(s?))$', 'u')

/** The last letters of agents, before the `s` of a plural. */
const agentEnds = new Set(['an', 'at', 'en', 'er', 'st'])

/** What is known of an agent noun without a line in the tables; `null` for any other word. */
function bySuffix(noun: string): Nominal | null {
  // Most words are told by one letter or two.
  const end = noun.endsWith('s') ? noun.length - 1 : noun.length
  if (!'nrt'.includes(noun.charAt(end - 1)) || !agentEnds.has(noun.slice(end - 2, end))) return null
  const ending = noAgent.test(noun) ? null : agent.exec(noun)
  if (!ending) return null
  const [, woman, man, many] = ending
  const plural = many === 's' || noun.endsWith('men')
  return {kind: plural ? 'group' : 'person', plural, gender: woman ? 'female' : man ? 'male' : null, byEnding: true}
}

/** `station-master`, `co-moderator`, `under-secretaries`: a person where the last part is one. */
function byLastPart(noun: string): Nominal | null {
  const hyphen = noun.lastIndexOf('-')
  const end = noun.slice(hyphen + 1)
  // `governor-elect`
  const last = hyphen < 0 ? undefined : nominals.get(isOfficeEnd(end) ? noun.slice(0, hyphen) : end)
  if (!last) return null
  return last.kind === 'person' || (last.plural && /(?:s|men)$/u.test(noun) && last.kind === 'group') ? last : null
}

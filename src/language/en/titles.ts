import {firmsByTrade, regulators} from './firms.js'
import {papers} from './notnames.js'
import {words} from './words-of.js'

// All in lower case and without the dot that some of them are written with. One word each: what stands before the head of
// an office (`prime minister`) is read as its modifiers.

/** Words of address before a name, which tell the gender: `Mrs. Elton`, `Aunt Norris`. */
export const addressTitles = {
  female: words(`
    mrs miss ms mistress madam ma'am madame mme mademoiselle mlle lady dowager dame hajiya smt signora signorina senora señora
    senorita señorita sra dona doña frau fraulein fräulein aunt auntie grandma granny grandmother mother sister widow`),
  male: words(`
    mr mister messrs master sir lord monsieur mm signor señor senor sr don herr uncle grandpa grandfather father
    brother squire esquire sheikh ayatollah imam alhaji mallam mzee datuk ustaz otunba shri maulana`),
  either: words('mx cousin comrade citizen saint st nurse baby advocate honourable honorable venerable canon monsignor garda mwalimu')
}

const pairs = (table: string): [string, string][] =>
  words(table).map(pair => pair.replaceAll('_', ' ').split('=') as [string, string])

const titlesInFull = pairs(`
  dr=doctor prof=professor rev=reverend sen=senator sens=senators rep=representative reps=representatives gov=governor
  pres=president atty=attorney det=detective supt=superintendent capt=captain col=colonel cmdr=commander lt=lieutenant
  cllr=councillor insp=inspector maj=major gen=general brig=brigadier adm=admiral sgt=sergeant cpl=corporal pvt=private
  hon=honourable ven=venerable sp=superintendent asp=superintendent dsp=superintendent csp=superintendent cr=councillor pte=private
  del=delegate dels=delegates di=detective_inspector dci=detective_chief_inspector ds=detective_sergeant coun=councillor
  ald=alderman adv=advocate`)

const officesInFull = pairs(`
  fm=foreign_minister pm=prime_minister dm=defence_minister cm=chief_minister hm=home_minister
  ceo=chief_executive_officer cfo=chief_financial_officer da=district_attorney ag=attorney_general cs=cabinet_secretary`)

const keys = (pairs: readonly [string, string][]): string[] => pairs.map(([key]) => key)

/** Titles of work, church and rank before a name, as they are shortened: `Dr. Watson`, `Sen. Warren`, `Lt. Gov. Hale`. */
export const shortTitles = [...keys(titlesInFull), ...words('fr gens pfc msgr pc engr')]

const inFull = new Map([...titlesInFull, ...officesInFull])

/** What a shortened title stands for: `the doctor` is `Dr. Watson`; of any other word, the word. */
export const titleInFull = (title: string): string => inFull.get(title) ?? title

/**
 * Offices and callings that stand before a name, behind it or alone: `Foreign Minister Wang Yi`, `Wang Yi, the minister`,
 * `the minister`. The last word of several is the head.
 */
export const offices = {
  female: words(`
    queen princess duchess countess viscountess marchioness baroness empress spokeswoman chairwoman congresswoman
    councilwoman assemblywoman headmistress`),
  male: words(`
    king prince duke count earl baron baronet viscount marquis marquess emperor tsar sultan pope monk bishop archbishop spokesman
    chairman congressman councilman assemblyman alderman businessman foreman headmaster`),
  either: words(`
    president premier chancellor minister secretary undersecretary senator representative governor mayor commissioner
    councillor councilor ambassador envoy delegate legislator lawmaker speaker leader nominee candidate chair
    chairperson spokesperson chief executive director manager head boss founder owner partner treasurer administrator
    superintendent supervisor coordinator organizer counsel attorney prosecutor judge justice magistrate sheriff
    marshal detective inspector constable officer coroner general colonel major captain commander lieutenant sergeant
    corporal admiral professor dean rector principal lecturer chaplain vicar parson deacon pastor cardinal rabbi
    reverend archdeacon taoiseach tánaiste doctor surgeon coach editor columnist correspondent reporter anchor moderator host strategist pollster
    adviser advisor aide deputy trustee whip comptroller postmaster quarterback goalkeeper brigadier councilmember assemblymember`)
}

/** The offices that are words of address as well: `Admiral Croft`. */
export const ranks = words(`
  king queen prince princess duke duchess count countess earl baron baroness viscount viscountess marquis marchioness
  emperor empress sultan pope bishop archbishop cardinal rabbi reverend parson pastor general colonel major captain
  commander lieutenant sergeant corporal admiral marshal professor doctor`)

/** Words in front of an office that belong to it: `former deputy Foreign Minister Li`, `then-Mayor Ortiz`. */
export const officeModifiers = words(`
  former vice deputy acting interim senior assistant associate adjunct then- ex- late longtime long-time onetime
  one-time co- prime chief lead head executive managing general national regional state federal county city district local
  foreign defense finance interior press special principal presumptive presumed presidential gubernatorial
  senatorial mayoral financial operating technology information medical legal marketing creative commercial republican democratic labour conservative liberal current new incoming outgoing retired first`)

const wordsBy = (table: string): Map<string, readonly string[]> =>
  new Map(pairs(table).flatMap(([keys, nouns]) => keys.split('/').map(key => [key, nouns.split(' ')])))

const callings = wordsBy('rep=congressman_congresswoman rev=pastor_clergyman father=priest sister=nun pope=pontiff')

/** What else the bearer of a title is called: `Rep. Hale` is the congressman, a sales representative none. */
export const alsoCalled = (title: string): readonly string[] => callings.get(title) ?? []

const oneOf = (names: readonly string[]): string => names.join('_')

const likenesses = wordsBy(`
  lawmaker=senator_representative_congressman_congresswoman_mp manager=coach_boss coach=manager_boss boss=manager_coach lawyer=attorney
  attorney=lawyer physician=doctor judge=justice premier=pm prosecutor=da
  airline=airlines_airways_${oneOf(firmsByTrade.airline)} bank=${oneOf(firmsByTrade.bank)}
  carmaker/automaker=${oneOf(firmsByTrade.carmaker)} chipmaker=${oneOf(firmsByTrade.chipmaker)}
  drugmaker=${oneOf(firmsByTrade.drugmaker)} planemaker=${oneOf(firmsByTrade.planemaker)}
  newspaper/paper=${oneOf(papers)}_mail_mirror broadcaster=bbc_itv network=cnn_nbc_cbs_abc corporation=bbc
  regulator/watchdog=office_authority_commission_agency_${oneOf(regulators)} department=office_treasury
  charity=oxfam_foundation_trust_relief_aid party=labour union=unison_teamsters school=university_college
  panel=committee_commission_inquiry
  agency=centers_bureau_service_administration_commission_department_corps_board_office_authority`)

/**
 * What they are who are also called so: `the lawmaker` may be a senator, `the school` a university. By the last word of an
 * office or its initials, or a word in the name of a body.
 */
export const holdersOf = (noun: string): readonly string[] => likenesses.get(noun) ?? []

/** What a hyphen joins to an office: `President-elect Biden`. */
export const isOfficeEnd = (word: string): boolean => word === 'elect' || word === 'designate'

/** Shortened offices that can stand alone as a name, always written in capitals: `the Chinese FM`, `the company's CEO`. */
export const officeAbbreviations = [...keys(officesInFull), ...words('coo cto vp svp evp mp potus gm acp td msp mep mla')]

/** Words behind a name that belong to it: `Robert Downey Jr.`, `Ann Cole, MD`. */
export const nameSuffixes = words(`
  jr sr ii iii iv v vi md phd ph.d m.d jd esq esquire qc kc obe cbe mbe kbe dbe frs mp msp mep mla td ias ips bl sc`)

/** Small words inside a name, between given name and surname or before the surname: `Ursula von der Leyen`. */
export const nameParticles = words(`
  van von der den de del della delle di da das dos do du des la le las los el al al- ul ter ten y bin ibn bint ben abu
  abd st mac o' d' l' dell' dall' zu zur zum vom wa binti ur arap ap ka af op ní ó uí`)

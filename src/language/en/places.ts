import {words} from './words-of.js'

// Places, in lower case; `_` joins the words of one entry.

/** Countries and lands: `China said`, `the United States`. */
export const countries = words(`
  afghanistan algeria argentina armenia australia austria azerbaijan bangladesh belarus belgium bolivia bosnia brazil britain
  great_britain bulgaria cambodia canada chad chile china colombia congo croatia cuba cyprus czech_republic denmark
  ecuador egypt england estonia ethiopia finland france georgia germany ghana greece guatemala haiti holland
  honduras hong_kong hungary iceland india indonesia iran iraq ireland northern_ireland israel italy jamaica japan
  jordan kazakhstan kenya kosovo kuwait laos latvia lebanon libya lithuania luxembourg malaysia malta mexico moldova mongolia morocco myanmar nepal
  netherlands new_zealand nigeria north_korea norway oman pakistan palestine panama peru paraguay philippines poland portugal
  puerto_rico qatar romania russia saudi_arabia scotland senegal serbia singapore slovakia slovenia somalia south_africa south_korea
  spain sri_lanka sudan sweden switzerland syria taiwan tanzania thailand tibet tunisia turkey uganda ukraine uruguay
  united_kingdom united_states venezuela vietnam wales yemen zimbabwe u.s u.k u.n uk usa uae eu`)

/** States of the USA, and the provinces of Canada that are named most. */
export const states = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon
  pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington
  west_virginia wisconsin wyoming ontario quebec`)

/**
 * Words for those who come from a place, their language, faith or party: `Chinese Foreign Minister Wang Yi`. Those of
 * countries and states in `-a` (`Russian`, `Iowan`) are made by rule, which also makes a few that nobody writes (`Chinan`).
 */
export const demonyms: readonly string[] = [
  ...[...countries, ...states].filter((name) => /^[a-z]+a$/u.test(name)).map((name) => name + 'n'),
  ...words(`
    afghan african american arab arabic argentine asian azerbaijani belgian brazilian british briton burmese
    canadian chilean chinese czech danish dutch egyptian english european filipino finnish french german greek
    haitian hispanic hungarian iranian iraqi irish israeli italian japanese korean kurdish latin latino lebanese
    mexican norwegian pakistani palestinian persian pole polish portuguese roman saudi scot scots scottish spanish
    qatari emirati kuwaiti swedish swiss taiwanese texan thai tibetan turk turkish ukrainian vietnamese welsh yemeni hebrew hindi buddhist
    catholic christian hindu islamic jew jewish muslim protestant shiite sunni islam soviet western eastern northern
    southern democrat democratic libertarian republican floridian ohioan zealander spaniard swede serb`)
]

/** News abbreviations of states, always with their dot: `Sen. Dianne Feinstein, D-Calif.`; `Miss.` is a state here. */
export const stateAbbreviations = words(`
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb.
  nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c.
  ont. que.`)

/** Cities, continents, seas and regions that English texts name most. */
export const otherPlaces = words(`
  amsterdam ankara athens atlanta austin baghdad baltimore bangkok barcelona bath beijing beirut belfast berlin
  birmingham boston brooklyn brussels budapest buenos_aires cairo cambridge cape_town chicago cleveland copenhagen
  dallas damascus new_delhi denver detroit dubai dublin edinburgh florence frankfurt gaza geneva glasgow hague
  hamburg hanoi havana helsinki hollywood houston istanbul jakarta jerusalem johannesburg kabul khartoum kiev kyiv
  lagos las_vegas lisbon liverpool london los_angeles lyon madrid manchester manhattan manila melbourne memphis
  mexico_city miami milan montreal moscow mosul mumbai munich nairobi naples nashville new_orleans orlando oslo
  ottawa oxford paris perth philadelphia phoenix pittsburgh portland prague pyongyang riyadh rome san_diego
  san_francisco seattle seoul shanghai st_louis st_petersburg stockholm sydney tehran tel_aviv tokyo toronto
  vancouver venice vienna warsaw west_bank york africa america asia europe atlantic pacific mediterranean caribbean
  crimea scandinavia middle_east far_east latin_america north_america south_america central_america midwest
  new_england cornwall devon kent surrey sussex yorkshire thames north south east west northeast northwest southeast
  southwest earth moon mars heaven hell`)

/** Words that make what stands before them a place: `Baker Street`, `Hyde Park`. */
export const placeHeads = words(`
  street avenue road lane drive square highway bridge river lake creek bay sea ocean island islands mount mountain
  mountains hill hills valley park garden gardens beach cape county borough parish hall hotel inn castle palace
  abbey cathedral cottage terrace crescent pier tower station airport harbor village city town province fort`)

import {words} from './words-of.js'

// Capitalised words that are no people. In lower case; `_` joins the words of one entry.

/** Days, months, seasons and feasts: `on Monday`, `before Christmas`. */
export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday sun january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter
  christmas xmas christmas_eve new_year new_year's easter lent good_friday halloween hanukkah passover ramadan
  thanksgiving labor_day memorial_day independence_day election_day`)

/** Cries and courtesies that open a speech: `Oh, Kate`, `Yes, sir`; none of them is who is spoken to. */
export const interjections = words(`
  ah aha ahem alas amen ay aye bless bye come damn dear dearest fine god good gracious great ha hallelujah hello hey
  hi hooray hurrah hush indeed mercy my nay no nonsense oh ok okay please pray quick really right shh silence so
  sorry stop sure thank thanks there very wait welcome well why wow yeah yes bah eh er hallo heavens hm hmm hullo
  humph goodbye goodness gosh nope phew pooh tut ugh um whoa yep`)

/** Words with which a sentence often opens, so that the capital says nothing: `However, …`, `When Ann …`. */
export const openers = words(`
  a about above across after afterward afterwards again against all almost along already also although always am
  among an and another any anybody anyhow anyone anything anyway apart are around as aside asked at away back be
  because been before behind being below beneath beside besides between beyond both but by can cannot could despite
  did do does done down due during each earlier either enough even ever every everybody everyone everything
  everywhere except far few first five following for four from further furthermore get give given go had half has
  have having he hence her here hers herself him himself his how however i if in including inside instead into is it
  its itself just keep last late later least less let like likewise listen little look many maybe me mean meantime
  meanwhile might mine more moreover most much must myself near nearby neither never nevertheless next nine nobody
  none nonetheless nor not nothing now of off often on once one only onto or other others otherwise ought our ours
  ourselves out outside over overall own part per perhaps plus poor quite rather said same second see seeing seldom
  seven several shall she should since six some somebody someday somehow someone something sometimes somewhere soon
  still such take tell ten than that the thee their theirs them themselves then therefore these they third this
  those thou though three through throughout thus thy till to today together tomorrow tonight too toward towards
  true two under unless unlike until up us was we were what whatever when whenever where whereas wherever whether
  which while who whom whose will with within without wonderful would yesterday yet you your yours yourself
  yourselves`)

/** Words that make a run of capitals an organization, mostly as its last: `Acme Corp.`, `Bank of England`. */
export const organizationSigns = words(`
  inc corp co ltd llc llp plc ag company corporation group industries international university college school
  academy institute institution faculty hospital center centre foundation trust fund society association federation
  league union alliance coalition council committee commission board bureau agency authority administration
  department ministry office service government parliament congress senate assembly court party campaign pac
  movement army navy force guard police fbi cia nsa nasa irs epa un nato cnn bbc nbc cbs msnbc ap reuters bank
  airlines broadcasting radio tv television news times post journal herald tribune chronicle guardian telegraph
  express sun globe magazine press daily club museum organization organisation white_house kremlin pentagon capitol
  treasury foods partners workers research brands systems technologies motors energy pharmaceuticals airways electric
  associates holdings capital ventures labs laboratories solutions securities insurance networks studios records
  entertainment communications teamsters veterans`)

/** Words that begin a line in capitals, or before a colon, and are no one's name. */
export const unnamed = words(`
  note warning update updated correction related watch read photo photos video live breaking more ps tip step example source
  editor summary question answer date time place subject re from to cc chapter part act scene book canto volume letter end
  prologue epilogue contents preface introduction appendix
`)

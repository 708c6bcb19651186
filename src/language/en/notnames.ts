import {firmsByTrade, regulators} from './firms.js'
import {words} from './words-of.js'

// Capitalised words that are no people. In lower case.

/** Days, months, seasons and feasts: `on Monday`, `before Christmas`. */
export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday sun january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter
  christmas xmas easter lent halloween hanukkah passover ramadan thanksgiving`)

/** Cries and courtesies that open a speech: `Oh, Kate`, `Yes, sir`; none of them is who is spoken to. */
export const interjections = words(`
  ah aha ahem alas amen ay aye bless bye come damn dear dearest fine god good gracious great ha hallelujah hello hey
  hi hooray hurrah hush indeed mercy my nay no nonsense oh ok okay please pray quick really right shh silence so
  sorry stop sure thank thanks there very wait welcome well why wow yeah yes bah eh er hallo heavens hm hmm hullo
  humph goodbye goodness gosh nope phew pooh tut ugh um whoa yep golly halloa lor mm`)

/**
 * Words with which a sentence often opens, so that the capital says nothing: `Nevertheless, …`, `Listen, …`. Those of the
 * closed classes (`However, …`, `When Ann …`) are openers too, but for `may`.
 */
export const openers = words(`
  anyhow apart elsewhere overnight videlicet whereupon wherefore aside asked away done due enough far following get give given go had hence including keep late least let
  likewise listen little look mean meantime mine nearby nevertheless nonetheless otherwise ours ourselves overall own
  part poor quoth said same second see seeing seldom someday somehow something anything everything somewhere everywhere
  anybody take tell thee theirs third together true wonderful yours yourself yourselves`)

/** Behind the name of a firm. */
export const firmSuffixes = words('inc corp co ltd llc llp plc')

/** Firms by their names, which `the company` may mean. */
export const knownFirms = [...Object.values(firmsByTrade).flat(), ...words(`
  google amazon microsoft netflix verizon walmart tesco asda aldi lidl ikea bayer exxon exxonmobil starbucks facebook twitter
  instagram youtube uber samsung openai anthropic spacex tiktok spotify huawei tencent alibaba gazprom siemens nokia sony
  unilever nestle nestlé maersk fedex vodafone paypal airbnb linkedin reddit whatsapp`)]

/** In the names of papers: `the Roehill Gazette`. */
export const papers = words('times post journal guardian telegraph tribune herald gazette courier chronicle')

/** Words in the names of bodies that are no firms. */
export const nonFirms = [...papers, ...regulators, ...words(`
  reuters bbc cnn police court watch greenpeace amnesty oxfam unison teamsters labour fifa uefa hamas hezbollah taliban unicef
  unesco opec interpol europol nato gop`)]

/** Words that make a run of capitals an organization, mostly as its last: `Acme Corp.`, `Bank of England`. */
export const organizationSigns = [...firmSuffixes, ...knownFirms, ...nonFirms, ...words(`
  ag gmbh oyj pty nv fc ab asa trucks homes stores hotels resorts command therapeutics shipping freight couriers
  brewery distillery metals minerals robotics software broadband wireless publishing ratings pharma biotech logistics
  semiconductor semiconductors petroleum caucus forum consortium confederation cooperative railways company
  corporation group industries international university college school academy institute institution faculty hospital
  center centre centers centres foundation trust fund society association federation league union alliance coalition
  council committee commission board bureau agency authority administration department ministry office service
  government parliament congress senate assembly party campaign pac movement army navy force guard fbi cia nsa nasa
  irs epa nbc cbs msnbc ap bank airlines broadcasting radio tv television news express sun globe magazine press daily
  club museum organization organisation kremlin pentagon capitol treasury foods partners workers research brands
  systems technologies motors energy pharmaceuticals airways electric associates holdings capital ventures labs
  laboratories solutions securities insurance networks studios records entertainment communications veterans wikileaks
  xinhua politico breitbart buzzfeed univision gallup medicare medicaid internet rail water media mutual gas hydro
  telecom oil mining financial health healthcare aerospace uk usa fargo parenthood chartered welle`)]

/** Words that begin a line in capitals, or before a colon, and are no one's name. */
export const unnamed = words(`
  q&a note warning update updated correction related watch read photo photos video live breaking exclusive opinion analysis more ps tip step example source
  editor summary date time place subject re from to cc chapter part act scene book canto volume letter end
  prologue epilogue contents preface introduction appendix pros cons problem solution method ingredients
  notes before after reason result fact facts assessment myth cost price name error look pic int ext laughter applause claim verdict ruling
  rating what where when why how
`)

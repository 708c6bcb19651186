import {firmSuffixes, knownFirms, nonFirms} from './notnames.js'
import {words} from './words-of.js'

/**
 * Small sets of words that a rule asks for, each with the sentence in which it asks. Classes that most rules ask are in
 * `function-words.ts`; phrases of two words are joined by `_`.
 */
const tables = {
  // Verbs and their forms.
  /** `was cited by Lee`: make a participle behind them passive. */
  passive: "am is are was were be been being 's 're get got",
  /** `the claim is that it works` */
  is: 'is was are were',
  /** `“No,” was Ann’s reply`, `“No,” came the answer` */
  presenting: 'was is were are came',
  /** `a nurse accused of murder`, `drivers told to wait`: done to those in front of them, where nobody stands behind. */
  undergone: 'accused told taught urged ordered invited',
  /** `has said`, `had added` */
  perfect: 'has have had',
  /** `if he says “no”`, `unless he says “no”` */
  supposing: 'if unless lest suppose supposing wish wished wishes',
  /** `Had he said “no”`, `Should he say “no”`: at the beginning of a sentence. */
  supposed: 'had should were',
  /** `not only said “no”` */
  merely: 'only just merely simply',
  /** `would have said “no”` */
  unreal: 'would could should might',
  /** `might say “no”` */
  possible: 'might may',
  /** `refused to call it “art”`, `has yet to say “no”` */
  refusing: 'refuse refuses refused refusing decline declines declined declining yet reluctant unwilling failed longed',
  /** `There is no evidence that he said “no”` */
  proving: 'true evidence proof record sign indication',
  /** `It is false that he said “no”` */
  untrue: 'false untrue unlikely impossible doubtful myth hoax',
  /** `falsely quoted as saying “no”`, `“No” is wrongly attributed to Lee` */
  wrongly: 'falsely wrongly mistakenly incorrectly erroneously misquoted',
  /** `A fake clip shows Lee saying “no”` */
  fake: 'fake doctored fabricated bogus forged altered manipulated spoof',
  /** `denied having said “no”`, `without saying “no”` */
  withholding: 'deny denies denied denying without avoid avoids avoided avoiding',
  /** `stopped short of calling it “art”`; not `Instead he said, “no”` */
  insteadOf: 'short instead rather',
  shortOf: 'of than',
  /** `critics, among them Ann Orr (“It stinks”)` */
  listing: 'including them as notably especially',
  /** `Ann Orr wrote “The Waves”` */
  writing: 'wrote written writes penned',
  /** `Poll: Most want a dam` */
  headlining: 'report study survey poll police source sources newspaper officials experts analysts witnesses lawyers prosecutors',
  /** `Two dead in fire, police say` */
  stricken: 'dead hurt missing',
  /** `Ann thinks it is late, and Tom agrees` */
  agreeing: 'agree agrees agreed disagree disagrees disagreed concur concurs concurred',
  /** `She did not hesitate: “Go.”`, `She would not answer: “Go.”` */
  pausing: 'hesitate pause falter answer respond apologize comment',
  /** `to be seen`, `having left`: auxiliaries without a subject. */
  nonFinite: 'be been being having',
  /** Pasts and presents, not in -ed, of a second verb of the same subject: `and told them`. */
  retold: 'said told wrote called thought says tells calls writes',
  /** Past and base are one word. */
  unchanged: 'read put set let cut burst cast spit quoth',
  /** `led her to declare`, `for Lee to say`: the noun behind them does what the infinitive says. */
  causing:
    'for led lead leads leading caused cause causes causing forced force forces forcing allowed allow allows allowing ' +
    'want wants wanted wanting get gets got getting drove compelled enabled permitted expect expects expected need needs',
  /** Stages of a speech or of anything: `began to say`, `went on to tell`, `closed “two plants”`. */
  stages: 'go go_on begin start continue proceed carry_on try go_back hesitate want_to_know demand_to_know end finish close ' +
    'resume commence teach',
  /** `It was Ann who spoke.` */
  plain: 'say speak',
  /** `Moody’s said` */
  ofFirms: 'said says told added adds',
  /** `She is said to have told him`: she told him. */
  reputed: 'said reported alleged believed thought rumored rumoured known understood supposed',
  /** `She is expected to say`: she will say. */
  awaited: 'expected scheduled',
  /** `was quoted as saying`, `could be heard saying`, `quoted Lee as saying` */
  quoting: 'quoted misquoted quotes quote quoting cited cites citing reported reports reporting heard overheard recorded filmed caught',
  /** `What Lee said was`, `All Lee said was`, `The only thing Lee said was` */
  summing: 'what whatever all everything anything nothing thing things words question questions',
  /** `said when asked about it that` */
  approached: 'asked pressed questioned quizzed challenged reached contacted approached told',
  /** `told a council meeting that it leaks`; not `told the judge hearing the case` */
  gatherings: 'meeting hearing briefing session conference inquiry rally audience gathering panel dinner assembly summit forum crowd',
  /** `It leaks, the court heard`, `It leaks, a jury has been told`: by whom is not told. */
  courts: 'court jury inquest tribunal inquiry hearing trial',
  /** `heard Lee say` */
  hearing: 'hear hears heard hearing overheard overhear saw seen watched made showed shows showing',
  /** `remembers Lee saying`, `has Lee saying` */
  recalling: 'recall recalls recalled recalling remember remembers remembered remembering has have had',
  /** `a video of Lee saying` */
  records: 'video videos recording recordings record footage clip clips tape audio film memory memories evidence proof',
  /** `a woman named Oda` */
  naming: 'named called',
  /** `a post titled “So Long”` */
  titling: 'titled entitled headlined subtitled',
  /** `the Harbour Master said`: titles that are offices behind another word. */
  masters: 'master mistress sister',
  /** `the name on the door, “Second Thoughts”` */
  names: 'name names title titles nickname label logo',
  /** `Nicknamed “The Rock,” Lee said` */
  named: 'named called nicknamed dubbed titled entitled labeled labelled billed christened',
  /** `known as “creep”`, `what engineers know as “creep”` */
  knowing: 'known know knows knew',
  /** `She read “The Waves”`; not `a sign read “Road Closed”`. */
  reading: 'read reads reading watched saw reviewed sang sings sung recited',
  enjoying: 'loved loves enjoyed enjoys adored hated',

  // What stands behind a verb or noun that reports.
  /** `lets its users report it` */
  letting: 'let lets letting help helps helped helping make makes made making have has had having',
  /** Pronouns that only stand behind a verb: `Lee’s catalog calls it art`. */
  objects: 'it him her them me us',
  /** `said nothing`, `said so`: no clause. */
  hollow: 'otherwise nothing so yes something anything goodbye hello everything',
  /** `Ann agreed.` needs no words that say to what. */
  selfContained: 'agreed agrees disagreed disagrees concurred concurs objected objects refused declined relented demurred paused pauses hesitated hesitates faltered falters',
  /** `asked not to be named` */
  identified: 'named identified quoted',
  /** `declined to comment on the leak` */
  commenting: 'comment elaborate',
  /** `told tales the children loved`: what is told, against `told staff the plant would close`. */
  tales: 'story stories tale tales lie lies fib fibs joke jokes truth truths time fortune fortunes secret secrets yarns anecdotes news version versions things bits hour date cost',
  /** `slammed the door`, `slammed the plan` */
  things: 'door doors doorbell bell window gate lid drawer table quits desk wall floor ball car truck brakes phone telephone glass',
  /** `to bring`: no gerunds. */
  bringing: 'bring cling fling ring sing sling spring sting swing wring',
  /** `called an ambulance` */
  fetched: 'ambulance taxi cab doctor doctors police cops meeting election strike truce halt conference summit referendum vote',
  /** `came back to the library` */
  moving: 'come_back come_in step_in return go go_on carry_on break_in cut_in start close end open_up',
  /** `spoke on condition of anonymity`, `on behalf of Lee`: not what is spoken of. */
  footing: 'condition behalf background',
  /** `said no more`, `said little`; not `said more money helped`. */
  amounts: 'no little much more',
  /** `said the more candid Ann`, `said the other` */
  comparing: 'more most less least other others',
  /** `shouted “no” from the gallery`, `found her in the barn`, `knew her since May` */
  placing: 'in at on near along through across off outside into inside throughout from since',
  /** `said it while it rained` */
  timing: 'while when until before during within',
  /** `said “no” to Lee` */
  behindSpeech: 'to at after',
  /** `a note found in the car` */
  reducing: 'found left kept taken built caught held made seen sent shown given written known',
  /** `said a week later that` */
  introducing: 'that to whether if',
  /** `asked by Ann Roe, a nurse, why`; not `said, in Ohio, where it rains, that` */
  wondering: 'whether why how',
  /** `asked whether it works`, `wondered who did it` */
  asking: 'whether if who what why how where when which',
  /** Prepositions in front of what is spoken of: `warned of`, `apologized for`, `spoke about`. */
  topics: 'about of for against on over with at to into regarding as from',
  /** The same behind a noun: `comments on`, `a warning of`, `hostility toward`. */
  matters: 'of for against with at to toward towards',
  /** `said only two came`, `said even the guide left` */
  focusing: 'only even just nearly almost roughly barely exactly perhaps maybe',
  /** `said about 40 came`, `said at least 40 came`, `said up to 40 came` */
  rounding: 'about around over under at up',
  bounding: 'least most to',
  bounded: 'at up',
  /** `said last week`, `said late Monday` */
  timesBefore: 'this last that next late early earlier later',
  times: 'time week month year morning afternoon evening night day hour hours minutes days years minute moment seconds',
  /** `said two weeks ago`, `said two weeks later that` */
  since: 'ago earlier later',
  /** `said in a letter sent Friday that`: participles not in -ed. */
  participles: 'sent seen shown made given held written freed',
  /** `He left, she said, because it rained`: the clause goes on behind the words that report. */
  reasons: 'because so unless if by not rather though although even especially including',
  /** `extended her support for the plan`: a deed, no words. */
  giving: 'extended extends lent lends gave gives threw throws withdrew withdraws',
  /** `Lee’s claim of fraud, but no proof`: end what a noun announces. */
  contrasts: 'but though although while',

  /** `Breaking: Dam fails, police say` */
  tickers: 'breaking exclusive update watch video developing',
  /** `said on the “Late Show” that` */
  showing: 'on in at during',
  /** `Lee said when asked` */
  beforeAsked: 'when if until unless',
  /** No verbs of a `that` which points: `states that have`. */
  ofMany: 'have are were do',
  /** `When Lee asked how, Roe laughed` */
  opening: 'when after as once before while until if whenever though although whereas',

  // Around a noun.
  /** `Lee (D) on Monday said`: what may stand between a subject and its verb. */
  aside: 'on at in during after before since for',
  /** `Ann and Tom both said` */
  floating: 'both each all',
  /** Tie a noun to the one before: `a spokesman for the ministry`, `a friend of his`, `a man who knows`. */
  attaching: 'of for from at with in on to by who',
  /** `in a low voice`, `with dignity`: how one speaks, more often than which of them does. */
  manners: 'in with at by',
  /** `the man in black`, `the boy with a beard`: which of them it is. */
  worn: 'black white red blue green grey gray brown uniform armour armor clothes hat cap coat cloak suit dress gown shirt jacket apron ' +
    'mask scarf boots glasses spectacles hair beard moustache scar eyes charge question',
  /** `an aide to Ann`: hers; not `the doctor to Ann`. */
  serving: 'adviser advisor aide assistant secretary heir envoy ambassador counsel witness',
  /** `five judges`, not `one judges`: numerals that no noun in -s shows to be a count. */
  uncounted: 'one another both',
  /** `one of the coaches`: a single one of them. */
  singling: 'one another each either',
  /** Two people as one: `“We won,” the couple said.` */
  couples: 'both couple duo pair two',
  /** `Father Brown`, `Sister Ann`: titles that are no words of kinship there. */
  ofChurch: 'father brother sister',
  /** `a person close to the board` */
  postposed: 'close familiar loyal sympathetic next aware near critical popular known',
  /** `Nearly 40 percent of the voters`, `a third of them`, `each of them` */
  counts: 'percent % per cent half third quarter thirds quarters most much none all a the majority ' +
    'each either any minority number more less fewer than least at up to',
  /** `the reply of the captain`, `an answer from Ann` */
  givers: 'of from by',
  /** `several angry comments`, `some Danes say` */
  several: 'several many some few these those such other more multiple various recent',
  /** `Recent claims that it leaks were false`: with what a sentence begins, and no name. */
  fresh: 'recent new fresh similar further public',
  /** `said the word “gift” is short` */
  worded: 'word term so-called',
  /** `star in “The Waves”`, `an interview with “Early Hours”`; not `Moss Calls for “New Laws”` in a headline. */
  beforeTitles: 'in with of from for alongside',
  /** `an interview with “Early Hours”` */
  appearing: 'speaking spoke talking talked appearing appeared appearance appearances interview interviews',
  beforeShows: 'to with on for by at',
  /** `told “Early Hours” that` */
  telling: 'tell tells told telling',
  /** `“Thrones” star Ann Lee` */
  ofShows: 'star stars actor actress creator producer host cast tv',
  /** `a woman named Oda`, `a dog called “Rex”` */
  indefinite: 'a an',
  articles: 'the a an',
  /** `“Take this child, Tom”`: in front of no one who is called so. */
  uncalled: 'the a an your this that no such any every',
  /** `the old lady`, `her mother`: someone known; not `an old lady`. */
  definite: 'the this that his her their my its our your',
  /** `Good Lord!`, `God knows` */
  sworn: 'god lord heaven heavens providence jesus christ fate goodness angel saint baby',
  /** `“My God, it rains.”`: called, and no one who answers */
  unanswering: 'god heavens goodness christ jesus',
  /** `God knows`, `God bless you` */
  swearing: 'know knows bless forgive help forbid grant save willing be damn',
  /** `The wolf stopped. “Who are you?” it said.` */
  creatures: 'dragon wolf fox cat mouse crow owl raven bear lion tiger rabbit hare frog toad snake serpent dog horse pony ' +
    'donkey pig goat sheep lamb cow hen goose duck eagle sparrow wren parrot rat squirrel badger hedgehog mole otter stag spider ' +
    'butterfly caterpillar fish whale tortoise turtle elephant monkey creature beast animal demon robot bird ' +
    'giant monster ghost troll goblin',
  /** `Ann Roe scored. “One,” said the striker.`: what one is known for, and called by again; not `said the witness`. */
  renowned: 'striker midfielder winger defender goalkeeper quarterback scrum-half fly-half bowler batsman pitcher golfer boxer ' +
    'sprinter swimmer cyclist champion singer rapper songwriter actor actress comedian novelist poet author painter composer star',
  /** `the Emmy winner`; not `said the winner`. */
  prized: 'winner medalist laureate',
  /** `the Democrat`, `the Ohio Republican`: who may hold an office, too. */
  parties: 'democrat republican independent',
  /** `the visitor`, whoever’s that is. */
  relational: 'friend companion visitor guest person',
  /** `Sir Tom Roe`, who is called Sir Tom. */
  knighted: 'sir dame',
  /** `her grandfather`, who is the old man. */
  elders: 'grandfather grandmother',
  aged: 'man gentleman woman lady',
  /** `MacArthur`, `MaryAnn`: a capital within is no sign of a firm. */
  beforeCapitals: 'mac fitz van dela dell abd mary ann',
  /** `the Duke of Bow`, whom his land gives a name. */
  nobles: 'duke duchess earl count countess marquis marquess marchioness viscount viscountess baron baroness',
  /** `the Lord of the Marches`, who is not called the Marches. */
  lords: 'lord lady warden master mistress keeper steward',
  /** Kin who mostly have one’s surname, of them those who marry into it, and those who are married to one. */
  familyKin: 'mother mamma mama mom mum wife father papa dad husband sister brother daughter son',
  marriedKin: 'mother mamma mama mom mum wife',
  spouses: 'wife husband',
  fathers: 'father papa dad',
  /** `the second man`, beside another. */
  ordinals: 'first second third fourth fifth sixth last next only',
  /** `the third`, `the other`, with no noun behind: one of several. */
  ranked: 'first second third fourth fifth sixth last other eldest youngest',
  /** `a third of them`, `half of it`; `a third old man` is one. */
  fractions: 'third quarter half',
  /** `his head`, `her figure`: part of whom they belong to. */
  bodily: 'head figure soul chair',
  /** `She slept, when Tom came up and said` */
  breakingIn: 'when before until till',
  arriving: 'came comes entered enters returned returns appeared appears arrived burst rushed ran walked stepped joined turned ' +
    'stopped leapt sprang hurried dashed',
  /** `cried on seeing her` */
  upon: 'on upon after before without',
  /** `said Ann, her eyes directed at Tom`, `“Tom?” Ann’s jaw dropped.`: what these do, someone does. */
  parts: 'eyes eye gaze glance hands hand arms arm face brow brows eyebrow eyebrows jaw mouth lip lips throat heart stomach ' +
    'shoulder shoulders cheek cheeks chin finger fingers fist fists knee knees leg legs breath voice smile expression',
  /** `ripped up the letter`, `hailed down a cab`: make another verb of one that reports. */
  particles: 'up down off out away',
  /** `a low voice` */
  sounding: 'voice voices',
  /** `It was Nell.`, `This from Nell.` */
  shown: 'it that this',
  /** `in a low voice`, `in its youth` */
  withinOne: 'voice voices youth',
  /** `“No! (in a tone of wonder) Never.”` */
  expressions: 'tone voice accent air look glance gesture emotion',
  /** `a local`; in front of a noun no one: `the local shop`, `a senior figure`. */
  adjectives: 'senior junior private native local patient blonde conservative liberal independent progressive human individual intellectual',
  /** `the 9th Circuit` */
  afterOrdinals: 'circuit airborne precinct infantry cavalry battalion regiment brigade division district fleet corps',
  /** `the state Health Department` */
  polities: 'state county city town federal national local',
  /** Callings of which one person may have several: `Rev. Dr. Roe`. */
  ofLearning: 'professor doctor reverend pastor parson',
  /** The `deputy` of a `deputy mayor`, who is not the mayor. */
  lesser: 'deputy vice shadow',
  /** `his kind face`: words by which the same one may be told otherwise. */
  unmarked: 'kind poor good dear unfortunate injured wounded weary tired happy unhappy',
  /** `the Sunday Times` */
  papers: 'times post herald tribune telegraph express mirror mail star sun world people mercury independent',
  /** `Nobody cried`: none of those who were named. */
  nobodies: 'nobody no-one',
  /** What no woman, and no man, is called. */
  gendered: 'congressman congresswoman',
  /** `Papa slept. “Go,” said her father.` */
  parents: 'mother mom mum mummy mommy mama mamma ma dad daddy papa pa',
  grandparents: 'grandmother grandma gran granny grandmama grandfather grandpa grandad granddad grandpapa gramps',
  /** `kept saying`, `stood shouting` */
  keeping: 'kept keeps keep stood stands sat sits',
  personalOwners: 'his her my your our their',
  /** `Her Majesty`, `Your Honor` */
  styles: 'majesty majesties highness honor honour grace excellency lordship ladyship eminence holiness worship',
  /** `“Please, Miss.”` */
  courtesies: 'miss sir madam ma\'am mister',
  /** `that gentleman`, `this worthy`: who was just named. */
  pointing: 'that this',
  worthies: 'worthy personage individual functionary',
  /** `a small boy` is `the child`, not `the old gentleman`. */
  young: 'boy girl child lad youth young little small',
  /** Pronouns that do something, and that nothing is done to: `told him`, not `told he`. */
  nominative: 'i he she we they',
  /** Pronouns that are always someone or something, without a gender. */
  impersonal: 'they them it',
  /** Adverbs, or what looks like them, that are adjectives before a noun: `the late king`, `a stout elderly woman`. */
  temporal: 'late former next first last very elderly stately portly kindly friendly lovely lonely lively sickly jolly ' +
    'burly surly ugly homely motherly fatherly loud low likely',

  // In and around a name.
  /** `Rain fell.` `Footsteps came.`: begin a sentence without an article, and are no one. */
  stuff: 'rain snow water smoke dust blood sweat light laughter steam fog mist music sunlight moonlight dawn night glass ' +
    'coffee tea dinner breakfast lunch food traffic money time life death panic pain grief anger shame sleep birds bells ' +
    'footsteps shadows fear terror dread rage hunger midnight wind ice lava thunder lightning adrenaline cattle news ' +
    'data research footage software crime war work trouble years months weeks days hours minutes school',
  /** `Ash covered the town.`: what things do. */
  happening: 'covered covers filled fills lined lines caused causes killed kills changed changes helped helps saved saves failed ' +
    'fails ruined ruins replaced replaces blocked blocks reached reaches burned burns fuelled fuels united unites ended ends ' +
    'improved improves harmed harms affected affects delayed delays warped lowers continued continues',
  /** `Mr Justice Roe`: part of how a judge is addressed. */
  benches: 'justice',
  /** What one was, and may be called for variety: `the retired nurse`. */
  erstwhile: 'former retired veteran',
  /** `Former Trump adviser Ann Roe`: no part of any name. */
  formerly: 'former late acting retired incoming outgoing longtime current then',
  /** Signs of a place that families are called by. */
  placesAndFamilies: 'hall castle hill hills park street lane church wood woods forest brook brooks banks marsh heath pool',
  /** Of these, those of places that stand for who works there: `said Fleet Street`. */
  speakingPlaces: 'street park church hall castle',
  /** Signs of a place in front of its name: `Lake Orr`. */
  beforePlaces: 'hotel tower castle mount lake cape fort port villa café hôtel',
  /** `on Church Street`, `in Hill Park`: before a place, not a family. */
  locating: 'in at on near along through across off',
  /** `across Orr`: before a place, rarely before a person. */
  locative: 'in near through across outside into inside throughout',
  /** What a body has, and no person: `Acme’s profits`, `shares of Acme`. */
  ofBodies: 'shares stock profits revenue revenues earnings headquarters shareholders subsidiary subsidiaries ceo',
  /** `Acme Corp. … the company` */
  companies: 'ag gmbh company corporation group industries holdings motors airlines airways ' +
    'technologies systems brands pharmaceuticals pharma energy foods ' + [...firmSuffixes, ...knownFirms].join(' '),
  /** `Acme Corp. … the lamp maker`, `the retailer`; but `the film maker` is a person. */
  tradesmen: 'maker carmaker automaker truckmaker chipmaker drugmaker planemaker retailer airline lender insurer supermarket grocer brewer ' +
    'broadcaster firm giant start-up startup',
  /** `said the energy giant`; not `said the giant` */
  traded: 'giant',
  /** `The Defence Ministry said no. “Yes,” the group said.`: what no one calls a group */
  noGroups: 'ministry department government parliament congress senate house court army navy police council treasury kremlin pentagon ' +
    'university college school hospital museum library church theatre theater',
  /** `Acme International … the group`: any body */
  anyBody: 'group organization organisation institution nonprofit non-profit',
  /** `the group said`, `the panel said`: with one voice */
  oneVoice: 'group panel',
  notTraded: 'film policy decision law peace central rival other second new former',
  /** `Acme cut jobs`, `Acme has suspended the sale` */
  trading: 'cut axed shed sacked fired recalled launched acquired cancelled canceled posted suspended slashed unveiled fined ' +
    'laid relaunched merged',
  /** `Acme said it would close`; not `it would rain` */
  toTrade: 'close cut buy sell launch appeal pay recall hire refund review cooperate comply invest stop shut raise merge acquire ' +
    'suspend cancel remove publish add spend shift open expand',
  /** `Oxfam accused Acme. “No,” the company said.`: who does so is not meant. */
  accusing: 'accused sued fined raided charged reported quoted urged took',
  /** `the GP said`: someone, or something, and no body of these initials */
  noInitials: 'gp mc co tv hr pi pr pa vp it ad pc',
  /** `Greenpeace sailed. “No,” the company said.`: what is no company */
  notFirms: 'mail mirror rights friends save aid relief yard ' + nonFirms.join(' '),
  /** `Acme, Inc.` */
  incorporated: 'lp ' + firmSuffixes.join(' '),
  /** `the airline Acme`, `Carmaker Acme`: in front of the name of a company */
  firms: 'company maker toymaker carmaker automaker chipmaker drugmaker planemaker airline startup start-up firm chain group charity retailer supermarket insurer lender ' +
    'manufacturer supplier carrier agency',
  /** `Northern Gas`, `the European Trade Forum`: part of the name of a place or of a body, before nobody’s. */
  compass: 'great northern southern eastern western european african saudi',
  /** `the South African`, `the New Zealander`: begin where someone is from. */
  halves: 'north south new northern',
  /** Bodies whose names the rules would cut, or take for someone’s. */
  bodies: 'save_the_children transport_for_london doctors_without_borders friends_of_the_earth swiss_re red_cross ' +
    'marks_and_spencer goldman_sachs morgan_stanley sinn_féin al_jazeera',
  /** `Texas-based`, `British-born`, `Ten-year-old`: behind the hyphen, in front of a name. */
  whence: 'based born raised bred educated trained old winning nominated',
  /** `Vane, also known as Lund`, `Vane (born Lund)` */
  alsoKnown: 'formerly formerly_known_as also_known_as better_known_as known_as once_known_as known_to_all_as born née nee ' +
    'aka a.k.a. alias whose_real_name_is whose_real_name_was real_name who_was_born',
  fields: 'services development trade culture sport sports science technology education welfare labor labour industry energy ' +
    'commerce prevention evaluation skills tourism innovation immigration budget firearms agriculture fisheries food conservation forestry',
  /** `the USS George Washington` */
  ships: 'uss hms rms hurricane typhoon',
  /** `Amy March`, `the March Hare` */
  monthsAndFamilies: 'march',
  /** `June Roe`: months that are given names as well; words of time in front of a month. */
  monthsAndGiven: 'april may june august',
  beforeMonths: 'until since during in last next this early late mid',
  /** `Jan Roe`, `Gao Jun`, `Sun Li`, where no number follows */
  datesAndNames: 'jan jun dec sun',
  /** `the Carter Center`: what is named after someone. */
  namesakes: 'foundation campaign administration center centre institute fund trust committee museum school college society',
  /** `Department of Health and Human Services` */
  departments: 'centers centres department ministry bureau office institute committee commission center secretary minister',
  /** What is in the charge of who holds an office: `chief of staff`, `director of communications`. */
  charges: 'state staff police communications operations security marketing sales research engineering finance strategy policy ' +
    'education health medicine surgery music football cricket rugby',
  /** `Article 14 states`, `Psalm 23 says` */
  numberedParts: 'article section clause subsection rule regulation paragraph schedule appendix exhibit verse psalm amendment',
  /** Before a number of Roman letters: `Chapter I`. */
  numbered: 'chapter book part act scene volume vol letter canto section',

  /** `the ministry’s chief economist`: make a calling an office. */
  heading: 'chief head lead deputy',
  /** `Member of Parliament`, a calling that is an office. */
  seats: 'member_of_parliament',


  /** `Ann turned to Tom. “Stay.”`: in front of whoever is spoken to. */
  facing: 'to at toward towards',

  /** `“Closed,” the shutter read`: what shows words, and says none. */
  displaying: 'read',
  /** `said a voice, and Ann stepped out`, not `and Ann stepped in`; `The door opened, and a guard came in.` */
  coming: 'came comes stepped steps emerged emerges entered enters appeared appears arrived arrives',
  forth: 'out forward forth from',
  /** `Then Ann spoke. “No.”` */
  speakingUp: 'spoke speaks answered answers replied replies responded responds protested interrupted',

  // Before a line of speech.
  /** `Q: …`, `Answer 2: …` */
  asks: 'q a question answer',

  // Beside whoever is spoken to.
  /** `Mary, who left`: talked about. */
  whoWords: 'who whom whose',
  /** `my dear Mary`, `good old Mary` */
  fondness: 'my dear dearest sweet darling beloved',
  endearments: 'old little good young poor',
  /** Words right before the one who is called: `Oh Mary,`. */
  calls: 'oh ah o well yes no hello hullo hallo hi hey come please thanks now so you'
} as const

export type ListName = keyof typeof tables

const setOf = (table: string): ReadonlySet<string> => new Set(words(table).map(entry => entry.replaceAll('_', ' ')))

/** The lists by their names. */
export const readLists = (): Readonly<Record<ListName, ReadonlySet<string>>> => {
  const lists = Object.entries(tables).map(([name, table]) => [name, setOf(table)])
  return Object.fromEntries(lists) as Record<ListName, ReadonlySet<string>>
}

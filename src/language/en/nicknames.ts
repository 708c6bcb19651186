/** Given names and their short forms, a name to a line: `Lizzy` may be `Elizabeth`, `Sandy` an `Alexander` or a `Sandra`. */
const female = `
abigail: abby abbie gail
alexandra: alex alexa sandra sandy sasha lexi
alice: allie ally
amanda: mandy
amelia: amy millie
angela: angie
ann: annie nan nancy
barbara: barb barbie babs
beatrice: bea
bernadette: bernie
caroline: carrie caro caddy
catherine: cathy cat kate katie kitty
charlotte: lottie charlie
christina: chris chrissie tina
deborah: deb debbie
dorothy: dot dottie dolly dodo
edith: edie
eleanor: ellie nell nelly nora
elizabeth: lizzy lizzie liz beth betty betsy eliza bess bessie libby lisa elsie
emily: em emmy
florence: flo flossie florrie
evelyn: evie
frances: fan fanny fran frannie frankie
gertrude: gertie
harriet: hattie hetty
helen: nell nellie
isabella: bella izzy belle
jacqueline: jackie
jane: janie jenny
jennifer: jen jenny jenn
katherine: kathy kate katie kay kit kitty kat
kathleen: kathy kath kate katie
louise: lou lulu
margaret: maggie meg peggy madge marge margie greta daisy rita peg
maria: mia
mary: molly polly may mamie
matilda: tilly mattie
nancy: nan
nicole: nicky nikki
patricia: pat patty patsy tricia trish
penelope: penny
rebecca: becky becca
samantha: sam
sarah: sally sadie
sophia: sophie sophy
stephanie: steph
susan: sue susie suzy
theresa: terry tess tessa
victoria: vicky tori
virginia: ginny
winifred: winnie freda
`

const male = `
abraham: abe bram
albert: al bert bertie
alexander: alex alec al sandy sasha xander lex
alfred: alf alfie al fred
andrew: andy drew
anthony: tony ant
archibald: archie
arthur: art artie
benjamin: ben benny benjy
bernard: bernie barney
charles: charlie charley chuck chas chip
christopher: chris kit topher
daniel: dan danny
david: dave davy davey
donald: don donnie donny
douglas: doug
edgar: ed
edmund: ed eddie ned ted
edward: ed eddie ned ted teddy
francis: frank frankie
franklin: frank
frederick: fred freddy freddie
geoffrey: geoff jeff
george: georgie
gerald: gerry jerry
gregory: greg
harold: harry hal
henry: harry hal hank
herbert: herb bert bertie
jack: jackie
jacob: jake
james: jim jimmy jamie jem jemmy
jeffrey: jeff
jeremy: jerry
john: jack johnny jock
jonathan: jon jonny
joseph: joe joey jo
joshua: josh
kenneth: ken kenny
lawrence: larry laurie
leonard: len lenny leo
louis: lou louie
martin: marty
matthew: matt matty
michael: mike mick mickey micky mikey
nathaniel: nat nate nathan
nicholas: nick nicky
oliver: ollie noll
patrick: pat paddy
peter: pete
philip: phil pip
raymond: ray
reginald: reg reggie rex
richard: dick rick ricky rich richie dickie
robert: bob bobby rob robbie robby bert
ronald: ron ronnie
samuel: sam sammy
stephen: steve stevie
steven: steve stevie
terence: terry
theodore: ted teddy theo
thomas: tom tommy
timothy: tim timmy
victor: vic
walter: walt wally wat
william: will bill billy willie willy liam
`

const read = (table: string): ReadonlyMap<string, readonly string[]> => new Map(table.trim().split('\n').map(line => {
  const [name = '', short = ''] = line.split(': ')
  return [name, short.split(' ')]
}))

/** Given names that have short forms, by whom they are given to. */
export const nicknamed = {female: read(female), male: read(male)}

/** Short forms by given name, in lower case: `nicknames.get('elizabeth')` has `lizzy`. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map([...nicknamed.female, ...nicknamed.male])

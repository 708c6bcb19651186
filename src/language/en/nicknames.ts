/** Given names and their short forms, a name to a line: `Lizzy` may be `Elizabeth`, `Sandy` an `Alexander` or a `Sandra`. */
const table = `
abigail: abby abbie gail
abraham: abe bram
albert: al bert bertie
alexander: alex alec al sandy sasha xander lex
alexandra: alex alexa sandra sandy sasha lexi
alfred: alf alfie al fred
alice: allie ally
amanda: mandy
amelia: amy millie
andrew: andy drew
angela: angie
ann: annie nan nancy
anthony: tony ant
archibald: archie
arthur: art artie
barbara: barb barbie babs
beatrice: bea
benjamin: ben benny benjy
bernard: bernie barney
caroline: carrie caro caddy
catherine: cathy cat kate katie kitty
charles: charlie charley chuck chas chip
charlotte: lottie charlie
christina: chris chrissie tina
christopher: chris kit topher
daniel: dan danny
david: dave davy davey
deborah: deb debbie
donald: don donnie donny
dorothy: dot dottie dolly dodo
douglas: doug
edgar: ed
edith: edie
edmund: ed eddie ned ted
edward: ed eddie ned ted teddy
eleanor: ellie nell nelly nora
elizabeth: lizzy lizzie liz beth betty betsy eliza bess bessie libby lisa elsie
emily: em emmy
evelyn: evie
florence: flo flossie florrie
frances: fan fanny fran frannie frankie
francis: frank frankie
franklin: frank
frederick: fred freddy freddie
geoffrey: geoff jeff
george: georgie
gerald: gerry jerry
gertrude: gertie
gregory: greg
harold: harry hal
harriet: hattie hetty
helen: nell nellie
henry: harry hal hank
herbert: herb bert bertie
isabella: bella izzy belle
jacob: jake
jacqueline: jackie
james: jim jimmy jamie jem jemmy
jane: janie jenny
jeffrey: jeff
jennifer: jen jenny jenn
jeremy: jerry
john: jack johnny jock
jonathan: jon jonny
joseph: joe joey jo
joshua: josh
katherine: kathy kate katie kay kit kitty kat
kathleen: kathy kath kate katie
kenneth: ken kenny
lawrence: larry laurie
leonard: len lenny leo
louis: lou louie
louise: lou lulu
margaret: maggie meg peggy madge marge margie greta daisy rita peg
maria: mia
martin: marty
mary: molly polly may mamie
matilda: tilly mattie
matthew: matt matty
michael: mike mick mickey micky mikey
nancy: nan
nathaniel: nat nate nathan
nicholas: nick nicky
nicole: nicky nikki
oliver: ollie noll
patricia: pat patty patsy tricia trish
patrick: pat paddy
penelope: penny
peter: pete
philip: phil pip
raymond: ray
rebecca: becky becca
reginald: reg reggie rex
richard: dick rick ricky rich richie dickie
robert: bob bobby rob robbie robby bert
ronald: ron ronnie
samantha: sam
samuel: sam sammy
sarah: sally sadie
sophia: sophie sophy
stephanie: steph
stephen: steve stevie
steven: steve stevie
susan: sue susie suzy
theodore: ted teddy theo
theresa: terry tess tessa
thomas: tom tommy
timothy: tim timmy
victor: vic
victoria: vicky tori
virginia: ginny
walter: walt wally wat
william: will bill billy willie willy liam
winifred: winnie freda`

/** Short forms by given name, in lower case: `nicknames.get('elizabeth')` has `lizzy`. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(table.trim().split('\n').map((line) => {
  const [name = '', short = ''] = line.split(': ')
  return [name, short.split(' ')]
}))

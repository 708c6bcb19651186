import {words} from './words-of.js'

/**
 * The commonest given names of English texts, by whom they are mostly given to: soft evidence when a pronoun looks for its
 * antecedent (`Alice … she`), never a speaker's reported gender.
 */
export const givenNames = {
  female: words(`
    abigail ada agatha agnes aisha akiko alexandra alice alicia alison allison amanda amara amber amelia amina amy ana
    andrea angela angelina anita anja ann anna anne aoife april ashley astrid audrey ava barbara beatrice beatrix
    bertha bethany beverly bianca bonnie brenda bridget brigitte brittany camille carla carmen carol caroline carolyn
    catherine cecilia celia charlotte chelsea cheryl chiara chloe christina christine cindy claire clara clarissa
    claudia connie cordelia cynthia daisy danielle deborah debra denise diana diane donna dora doris dorothea dorothy
    edith edna eileen elaine eleanor elena elizabeth ella ellen emily emma erin ethel eva eve fatima fiona flora
    florence frances francesca freya gabrielle georgia gertrude gina giulia gloria grace greta gwen hannah harriet
    hazel heather heidi helen helena hilda holly hope imogen indira ingeborg ingrid irene irina iris isabel isabella
    jacqueline jane janet janice jasmine jean jennifer jessica jill joan joanna joanne josephine joyce judith judy
    julia julie juliette june karen katherine kathleen kathryn katya keiko kimberly kristen kristin laura lauren layla
    leah leila lena lillian lily linda lorraine louisa louise lucia lucy lydia mabel madeline maeve malala margaret
    maria marianne marie marilyn marta martha mary matilda meera megan mei melanie melissa mia michelle miranda miriam
    molly monica nadia nancy naomi natalia natalie natasha ngozi niamh nicole nina norah olga olive olivia paige pamela
    patricia paula pauline pearl penelope phoebe priscilla priya rachel rebecca rhonda rita rosa rosalind rose ruby
    ruth samantha sara sarah selina sharon sheila shirley siobhan sofia sonia sophia stella stephanie sunita susan
    suzanne svetlana sylvia sylvie tamara tanya tatiana teresa theresa tiffany tracy ursula valerie vanessa vera
    veronica victoria violet virginia wanda wendy winifred winnie yasmin yuki yvonne zainab zoe`),
  male: words(`
    aaron abdul abraham adam adrian ahmed alan albert alejandro alexander alfred ali alistair allen amit anders andre
    andrei andrew angus anil anthony antonio arjun arnold arthur austin barack barry benjamin bernard bjorn boris
    bradley brandon brendan brian bruce bryan caleb callum calvin carl carlos cecil chad charles christian christopher
    clarence clark claude clifford colin connor craig cyrus daniel darren david dean declan dennis derek diego dieter
    dmitri dmitry dominic donald douglas duncan dylan eamon earl edgar edmund edward edwin elijah emeka emmanuel
    enrique eric erik ernest ethan eugene ezra felix fergus fernando francis francisco francois franklin frederick
    gabriel gary geoffrey george gerald gilbert giovanni giuseppe glenn gordon graham gregory guy hamish hans harold
    harvey hassan henrik henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim igor imran isaac ivan jacob
    jacques james jared jason javier jeffrey jeremiah jeremy jesus joel johan john jonas jonathan jorge jose joseph
    joshua juan julian justin karl keith kenji kenneth kevin khalid klaus kofi kurt kwame kyle lars laurence laurent
    lawrence leon leonard lewis liam logan louis luca lucas luis luiz luke mahmoud malcolm marco marcus marek mario
    mark martin marvin matteo matthew maurice max michael michel miguel mikhail miles mitch mohamed mohammed moses
    muhammad mustafa narendra nathan nathaniel neil nicholas nigel nikolai nils noah norman olaf oleg oliver omar
    orlando oscar otto owen pablo paolo patrick paul pavel pedro per percy peter philip philippe phillip pierre piotr
    rafael rahul rajesh rajiv ralph ravi raymond recep reginald richard robert roger ronald roy rufus rupert russell
    samuel sanjay scott seamus sean sebastian sergei sergey shinzo silas simon solomon stanley stefan stefano stephen
    steven stuart sunil sven takeshi tariq theodore thomas timothy tobias toby todd tomasz trevor tristan tunde tyler
    victor vijay vincent vladimir volodymyr walter wayne wilhelm william winston wolfgang yuri yusuf zachary`),
  either: words(`
    alex alexis angel carey casey chris dana evelyn hilary hillary jackie jamie jesse jessie jo jordan kelly kim lee
    leslie lou morgan pat robin ryan sam sandy sasha shawn sidney stacy sydney taylor terry vivian whitney`)
}

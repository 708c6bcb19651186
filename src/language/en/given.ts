import {words} from './words-of.js'

/**
 * The commonest given names of English texts, by whom they are mostly given to: soft evidence when a pronoun looks for its
 * antecedent (`Alice … she`), never a speaker's reported gender.
 */
export const givenNames = {
  female: words(`
    abigail ada agatha agnes aisha akiko alexandra alice alicia alison allison alma amanda amara amber amelia amina amy
    ana andrea angela angelina anita anja ann anna anne aoife april ashley astrid audrey ava barbara beatrice beatrix
    belinda bertha bethany beverly bianca bonnie brenda bridget brigitte brittany camille carla carmen carol caroline
    carolyn catherine cecilia cecily celia charlotte chelsea cheryl chiara chloe christina christine cindy claire clara
    clarissa claudia connie constance cora cordelia cynthia daisy danielle daphne deborah debra delia denise diana
    diane donna dora doris dorothea dorothy edith edna effie eileen elaine eleanor elena elinor elizabeth ella ellen
    emily emma enid erin esther ethel eva eve fatima fiona flora florence frances francesca freya gabrielle georgia
    georgiana gertrude gina giulia gladys gloria grace greta gwen gwendolen hannah harriet hazel heather heidi helen
    helena henrietta hester hilda holly hope ida imogen indira ingeborg ingrid irene irina iris isabel isabella ivy
    jacqueline jane janet janice jasmine jean jennifer jessica jill joan joanna joanne josephine joyce judith judy
    julia julie juliette june karen katharine katherine kathleen kathryn katya keiko kimberly kristen kristin laura
    lauren lavinia layla leah leila lena lilian lillian lily linda lorraine louisa louise lucia lucy lydia mabel
    madeline maeve malala margaret margery maria marianne marie marilyn marjorie marta martha mary matilda maud meera
    megan mei melanie melissa mia michelle mildred millicent miranda miriam molly monica muriel myrtle nadia nancy
    naomi natalia natalie natasha nell ngozi niamh nicole nina norah olga olive olivia paige pamela patricia paula
    pauline pearl penelope phoebe phyllis priscilla priya prudence rachel rebecca rhonda rita rosa rosalind rosamond
    rose rosemary ruby ruth samantha sara sarah selina sharon sheila shirley siobhan sofia sonia sophia sophy stella
    stephanie sunita susan suzanne svetlana sybil sylvia sylvie tamara tanya tatiana teresa theresa tiffany tracy
    ursula valerie vanessa vera veronica victoria violet virginia wanda wendy winifred winnie yasmin yuki yvonne zainab
    zoe`),
  male: words(`
    aaron abdul abraham adam adrian ahmed alan albert alejandro alexander alfred ali alistair allen ambrose amit
    amos anders andre andrei andrew angus anil anthony antonio archibald arjun arnold arthur augustus austin barack
    barry bartholomew basil benjamin bernard bertram bjorn boris bradley brandon brendan brian bruce bryan caleb
    callum calvin carl carlos cecil chad charles christian christopher clarence clark claude clifford colin connor
    craig cyril cyrus daniel darren david dean declan dennis derek diego dieter dmitri dmitry dominic donald douglas
    duncan dylan eamon earl edgar edmund edward edwin elijah emeka emmanuel enrique eric erik ernest ethan eugene
    eustace ezra felix fergus fernando francis francisco francois franklin frederick gabriel gary geoffrey george
    gerald gerard gilbert giles giovanni giuseppe glenn godfrey gordon graham gregory guy hamish hans harold harvey
    hassan henrik henry herbert herman hiroshi horace howard hubert hugh hugo hussein ian ibrahim igor imran isaac
    ivan jacob jacques james jared jason jasper javier jean-baptiste jean-claude jean-françois jean-jacques
    jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeffrey
    jeremiah jeremy jerome jesus joel johan john jonah jonas jonathan jorge jose joseph joshua juan jude julian
    julius justin karl keith kenji kenneth kevin khalid klaus kofi kurt kwame kyle lars laurence laurent lawrence
    leon leonard lewis liam lionel logan louis luca lucas luis luiz luke mahmoud malcolm marco marcus marek mario
    mark martin marvin matteo matthew maurice max michael michel miguel mikhail miles mitch mohamed mohammed
    mortimer moses muhammad mustafa narendra nathan nathaniel neil nicholas nigel nikolai nils noah norman olaf oleg
    oliver omar orlando oscar otto owen pablo paolo patrick paul pavel pedro per percival percy peter philip
    philippe phillip pierre piotr rafael rahul rajesh rajiv ralph ravi raymond recep reginald richard robert roger
    roland ronald roy rufus rupert russell samuel sanjay scott seamus sean sebastian sergei sergey seth shinzo silas
    simon solomon stanley stefan stefano stephen steven stuart sunil sven takeshi tariq theodore thomas timothy
    tobias toby todd tomasz trevor tristan tunde tyler victor vijay vincent vladimir volodymyr wade walter wayne
    wilfred wilhelm william winston wolfgang yuri yusuf zachary`),
  either: words(`
    alex alexis angel carey casey chris dana evelyn hilary hillary jackie jamie jesse jessie jo jordan kelly kim lee
    leslie lou morgan pat robin ryan sam sandy sasha shawn sidney stacy sydney taylor terry vivian whitney`)
}

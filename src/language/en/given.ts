import {nicknamed} from './nicknames.js'
import {words} from './words-of.js'

/**
 * The commonest given names of English texts, by whom they are mostly given to, those that have nicknames among them: soft
 * evidence when a pronoun looks for its antecedent (`Alice … she`), never a speaker's reported gender.
 */
export const givenNames = {
  female: [...nicknamed.female.keys(), ...words(`
    ada agatha agnes aisha akiko alicia alison allison alma amara amber amina amy ana angelina anita anja
    anna anne aoife april ashley astrid audrey ava beatrix belinda bertha bethany beverly bianca bonnie brenda
    bridget brigitte brittany carla carmen carol carolyn cecilia cecily celia chelsea cheryl chiara chloe
    christine cindy claire clara clarissa claudia connie constance cora cordelia cynthia daisy danielle daphne debra
    delia denise diana diane donna dora doris dorothea edna effie eileen elaine elena elinor ella ellen emma enid
    erin esther ethel eva eve fatima fiona flora francesca freya gabrielle georgia georgiana gina giulia gladys
    gloria grace greta gwen gwendolen hannah hazel heather heidi helena henrietta hester hilda holly hope ida imogen
    indira ingeborg ingrid irene irina iris isabel ivy janet janice jasmine jessica jill joan joanna joanne
    josephine joyce judith judy julia julie juliette june karen katharine kathryn katya keiko kimberly kristen
    kristin laura lauren lavinia layla leah leila lena lilian lillian lily linda lorraine louisa lucia lucy lydia
    mabel madeline maeve malala margery marianne marie marilyn marjorie marta martha maud meera megan mercy mei melanie
    melissa mia michelle mildred millicent miranda miriam molly monica muriel myrtle nadia naomi natalia natalie
    natasha nell ngozi niamh nina norah olga olive olivia paige pamela paula pauline pearl phoebe phyllis priscilla
    priya prudence rachel rhonda rita rosa rosalind rosamond rose rosemary ruby ruth sara selina sharon sheila
    shirley siobhan sofia sonia sophy stella sunita suzanne svetlana sybil sylvia sylvie tamara tanya tatiana teresa
    tiffany tracy ursula valerie vanessa vera veronica violet wanda wendy winnie yasmin yuki yvonne zainab zoe`)],
  male: [...nicknamed.male.keys(), ...words(`
    aaron abdul abner adam adrian ahmed alan alejandro ali alistair allen ambrose amit amos anders andre andrei angus anil
    antonio arjun arnold augustus austin barack barry bartholomew basil bertram bjorn boris bradley brandon brendan
    brian bruce bryan caleb callum calvin carl carlos cecil chad christian clarence clark clifford colin
    connor craig cyril cyrus darren dean declan dennis derek diego dieter dmitri dmitry dominic duncan dylan eamon
    earl ebenezer edwin elijah emeka emmanuel enrique eric erik ernest ethan eugene eustace ezekiel ezra felix fergus fernando
    francisco francois gabriel gary gerard gilbert giles giovanni giuseppe glenn godfrey gordon graham guy hamish
    hans harvey hassan henrik herman hiroshi horace howard hubert hugh hugo hussein ian ibrahim igor imran isaac
    ivan jacques jared jason jasper javier jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc
    jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeremiah jerome jesus joel johan
    jonah jonas jorge jose josiah juan jude julian julius justin karl keith kenji kevin khalid klaus kofi kurt kwame kyle
    lars laurence laurent leon lewis liam lionel logan luca lucas luis luiz luke mahmoud malcolm marco marcus marek
    mario mark marvin matteo maurice max michel miguel mikhail miles mitch mohamed mohammed mortimer moses muhammad
    mustafa narendra nathan neil nigel nikolai nils noah norman olaf oleg omar orlando oscar otto owen pablo paolo
    paul pavel pedro per percival percy philippe phillip pierre piotr rafael rahul rajesh rajiv ralph ravi recep
    roger roland roy rufus rupert russell sanjay scott seamus sean sebastian sergei sergey seth shinzo silas simon
    solomon stanley stefan stefano stuart sunil sven takeshi tariq tobias toby todd tomasz trevor tristan tunde
    tyler vijay vincent vladimir volodymyr wade wayne wilfred wilhelm winston wolfgang yuri yusuf zachary`)],
  either: words(`
    alex alexis angel carey casey chris dana hilary hillary jackie jamie jesse jessie jo jordan kelly kim lee
    leslie lou morgan pat robin ryan sam sandy sasha shawn sidney stacy sydney taylor terry vivian whitney
    andrea camille claude dominique gabriele jean kerry lesley michele nicola nikita simone toni`)
}

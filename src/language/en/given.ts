import {nicknamed} from './nicknames.js'
import {words} from './words-of.js'

/**
 * The commonest given names of English texts, by whom they are mostly given to, those that have nicknames among them: soft
 * evidence when a pronoun looks for its antecedent (`Alice … she`), never a speaker's reported gender.
 */
export const givenNames = {
  female: [...nicknamed.female.keys(), ...words(`
    ada agatha agnes agnieszka aisha akiko alicia alison allison alma amara amber amina amy ana anastasia angelina anita anja
    anna anne aoife april ashley astrid audrey ava beatrix beatriz belinda bertha bethany beverly bianca bonnie brenda
    bridget brigitte brittany bronwen camila carla carmen carol carolyn cecilia cecily celia chelsea cheryl chiara chloe
    christine ciara cindy claire clara clarissa claudia colette connie constance cora cordelia cynthia daisy danielle daphne
    debra delia denise diana diane dolores donna dora doris dorothea edna effie eileen elaine elena elinor ella ellen emma
    enid erin esther ethel eva eve fatima fiona flora francesca freya gabrielle genevieve georgia georgiana gillian
    gina giulia gladys gloria grace greta gretchen gwen gwendolen hannah hazel heather heidi helena henrietta hester hilda
    holly hope ida imogen indira ingeborg ingrid irene irina iris isabel isla ivy janet janice jasmine jessica jill joan
    joanna joanne josephine joyce judith judy julia julie juliette june karen katarzyna katharine kathryn katya kayla keiko
    kimberly kristen kristin laura lauren lavinia layla leah leila lena lilian lillian lily linda lorraine louisa lucia
    lucy lydia mabel madeline maeve magda malala margery marianne marie marilyn marjorie marta martha maryam maud meera megan
    mei melanie melissa mercy mia michelle mildred millicent miranda miriam moira molly monica monika muriel myrtle nadia
    naomi natalia natalie natasha nathalie nell ngozi niamh nina noor norah olga olive olivia paige pamela paola paula
    pauline pearl petra phoebe phyllis pilar poppy priscilla priya prudence rachel rhonda rita rosa rosalind
    rosamond rose rosemary ruby ruth sakura salma sara selina sharon sheila shirley siobhan sofia sonia sophy stella
    sunita suzanne svetlana sybil sylvia sylvie tamara tanya tatiana teresa tiffany tracy ursula valerie vanessa vera
    veronica violet wanda wendy winnie yasmin yuki yulia yvonne zainab zeynep zoe `)],
  male: [...nicknamed.male.keys(), ...words(`
    aaron abdul abner adam adrian ahmed alan alejandro alessandro ali alistair allen ambrose amit amos anders andre andrei
    angus anil antoine antonio arjun arnold augustus austin barack barry bartholomew basil bertram bjorn boris bradley
    brandon brendan brian bruce bryan caleb callum calvin carl carlos cecil chad christian clarence clark clifford clive
    colin connor conor craig cyril cyrus darren dean declan dennis derek diego dieter dmitri dmitry dominic duncan dylan
    eamon earl ebenezer edwin elijah emeka emmanuel enrique eric erik ernest ethan eugene eustace ezekiel ezra felix
    fergus fernando francisco francois fritz gabriel gareth gary gavin gerard gilbert giles giovanni giuseppe glenn godfrey
    gordon graham gustav guy hamish hans harvey hassan henri henrik herman hiroshi horace howard hubert hugh hugo hussein ian
    ibrahim igor imran isaac ivan jacques jakub jared jason jasper javier jean-baptiste jean-claude jean-françois
    jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeremiah
    jerome jesus joel johan jonah jonas jorge jose josiah joão juan jude julian julius justin karl keith kenji kevin
    khalid klaus kofi krzysztof kurt kwame kyle lars laurence laurent leon lewis liam lionel logan lorenzo luc luca lucas
    luis luiz lukas luke magnus mahmoud malcolm manuel marcel marco marcus marek mario mark marvin matteo matthias maurice
    max mehmet michel miguel mikhail miles mitch mohamed mohammed mortimer moses moshe muhammad mustafa narendra nathan neil
    nigel nikolai nils noah norman olaf oleg olivier omar orlando oscar otto owen pablo paolo paul pavel pedro per
    percival percy philippe phillip pierre piotr rafael rahul rajesh rajiv ralph ravi recep rhys ricardo roger rohan roland
    rory roy rufus rupert russell sanjay satoshi scott seamus sean sebastian sergei sergey seth shinzo silas simon solomon
    stanley stefan stefano stuart sunil sven takeshi tariq thierry tiago tobias toby todd tomasz trevor tristan tunde tyler
    vijay vincent vladimir volodymyr wade wayne wilfred wilhelm winston wolfgang yuri yusuf zachary zoltan`)],
  either: words(`
    alex alexis angel carey casey chris dana hilary hillary jackie jamie jesse jessie jo jordan kelly kim lee
    leslie lou morgan pat robin ryan sam sandy sasha shawn sidney stacy sydney taylor terry vivian whitney
    andrea camille claude dominique gabriele jean kerry lesley michele nicola nikita simone toni`)
}

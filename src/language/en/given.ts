import {words} from './words-of.js'

/**
 * The commonest given names of English texts, by whom they are mostly given to: soft evidence when a pronoun looks for its
 * antecedent (`Alice … she`), never a speaker's reported gender.
 */
export const givenNames = {
  female: words(`
    abigail ada agnes aisha alexandra alice alicia alison allison amanda amber amelia ana andrea angela angelina anita
    ann anna anne april ashley astrid audrey barbara beatrice bertha bethany beverly bianca bonnie brenda bridget
    carmen carol caroline carolyn catherine cecilia charlotte chelsea cheryl chloe christina christine cindy clara
    clarissa claudia connie cynthia deborah debra denise diana diane donna dora doris dorothea dorothy edith eileen
    elaine eleanor elizabeth ella ellen emily emma ethel eva eve fatima fiona flora florence frances gabrielle georgia
    gertrude gloria grace gwen hannah harriet hazel heather helen helena hilda hope indira ingrid irene irina iris
    isabel isabella jacqueline jane janet janice jasmine jean jennifer jessica jill joan joanna joanne josephine joyce
    judith judy julia julie june karen katherine kathleen kathryn laura lauren leila lillian lily linda lorraine
    louisa louise lucia lucy lydia madeline malala margaret maria marianne marie marilyn martha mary matilda megan
    melanie melissa michelle miranda miriam monica nancy naomi natalia natalie natasha nicole olga olive olivia pamela
    patricia paula pauline pearl penelope priscilla priya rachel rebecca rosa rose ruby ruth samantha sara sarah
    selina sharon sheila shirley sonia sophia stephanie susan suzanne svetlana sylvia tanya tatiana teresa theresa
    tracy ursula valerie vanessa vera veronica victoria violet virginia wanda wendy winifred yvonne zoe`),
  male: words(`
    aaron abdul abraham adam adrian ahmed alan albert alexander alfred ali allen andre andrei andrew angus anthony
    antonio arjun arnold arthur austin barack barry benjamin bernard boris bradley brandon brian bruce bryan caleb
    calvin carl carlos cecil chad charles christian christopher clarence clark claude colin craig daniel darren david
    dean dennis dmitri dmitry dominic donald douglas duncan earl edgar edmund edward edwin emmanuel eric ethan eugene
    felix francis francisco franklin frederick gabriel gary geoffrey george gerald gilbert giuseppe glenn gordon
    graham gregory guy harold harvey hassan henry herbert herman hiroshi howard hugh hugo hussein ian igor isaac ivan
    jacob james jared jason javier jeffrey jeremiah jeremy jesus joel john jonathan jorge jose joseph joshua juan
    julian justin karl keith kenji kenneth kevin kurt kyle lars laurence lawrence leon leonard lewis louis lucas luis
    luiz luke mahmoud malcolm marco marcus mario mark martin marvin matteo matthew maurice max michael miguel mikhail
    miles mitch mohamed mohammed muhammad mustafa narendra nathan nathaniel neil nicholas nikolai noah norman olaf
    oleg oliver omar orlando oscar owen patrick paul pedro per peter philip phillip pierre rajiv ralph raymond recep
    reginald richard robert roger ronald roy russell samuel sanjay scott sean sergei sergey shinzo simon stanley
    stefan stephen steven stuart sven theodore thomas timothy toby todd tyler victor vincent vladimir volodymyr walter
    wayne william winston wolfgang yuri zachary`),
  either: words(`
    alex alexis angel carey casey chris dana evelyn hilary hillary jackie jamie jesse jessie jo jordan kelly kim lee
    leslie lou morgan pat robin ryan sam sandy sasha shawn sidney stacy sydney taylor terry vivian whitney`)
}

import {nicknames} from './nicknames.js'
import {words} from './words-of.js'

/**
 * The commonest given names of English texts, by whom they are mostly given to: soft evidence when a pronoun looks for its
 * antecedent (`Alice … she`), never a speaker's reported gender.
 */
export const givenNames = {
  female: words(`
    abigail ada agnes alexandra alice alicia alison allison amanda amber amelia ana andrea angela angelina anita ann
    anna anne april ashley audrey barbara beatrice bertha bethany beverly bianca bonnie brenda bridget carmen carol
    caroline carolyn catherine cecilia charlotte chelsea cheryl chloe christina christine cindy clara clarissa
    claudia connie cynthia deborah debra denise diana diane donna dora doris dorothea dorothy edith eileen elaine
    eleanor elizabeth ella ellen emily emma ethel eva eve fatima fiona flora florence frances gabrielle georgia
    gertrude gloria grace gwen hannah harriet hazel heather helen helena hilda hope irene iris isabel isabella
    jacqueline jane janet janice jasmine jean jennifer jessica jill joan joanna joanne josephine joyce judith judy
    julia julie june karen katherine kathleen kathryn laura lauren lillian lily linda lorraine louisa louise lucia
    lucy lydia madeline margaret maria marianne marie marilyn martha mary matilda megan melanie melissa michelle
    miranda miriam monica nancy naomi natalie natasha nicole olive olivia pamela patricia paula pauline pearl
    penelope priscilla rachel rebecca rosa rose ruby ruth samantha sara sarah selina sharon sheila shirley sonia
    sophia stephanie susan suzanne sylvia tanya teresa theresa tracy ursula valerie vanessa vera veronica victoria
    violet virginia wanda wendy winifred yvonne zoe`),
  male: words(`
    aaron abdul abraham adam adrian ahmed alan albert alexander alfred ali allen andre andrew angus anthony antonio
    arnold arthur austin barack barry benjamin bernard boris bradley brandon brian bruce bryan caleb calvin carl
    carlos cecil chad charles christian christopher clarence clark claude colin craig daniel darren david dean
    dennis dominic donald douglas duncan earl edgar edmund edward edwin eric ethan eugene felix francis francisco
    franklin frederick gabriel gary geoffrey george gerald gilbert glenn gordon graham gregory guy harold harvey
    henry herbert herman howard hugh hugo ian isaac ivan jacob james jared jason jeffrey jeremiah jeremy jesus joel
    john jonathan jorge jose joseph joshua juan julian justin karl keith kenneth kevin kurt kyle laurence lawrence
    leon leonard lewis louis lucas luis luke malcolm marco marcus mario mark martin marvin matthew maurice max
    michael miguel miles mitch mohamed mohammed muhammad nathan nathaniel neil nicholas noah norman oliver omar
    orlando oscar owen patrick paul pedro per peter philip phillip pierre ralph raymond reginald richard robert roger
    ronald roy russell samuel scott sean sergei simon stanley stephen steven stuart theodore thomas timothy toby
    todd tyler victor vincent vladimir walter wayne william winston zachary`),
  either: words(`
    alex alexis angel carey casey chris dana evelyn hilary hillary jackie jamie jesse jessie jo jordan kelly kim lee
    leslie lou morgan pat robin ryan sam sandy sasha shawn sidney stacy sydney taylor terry vivian whitney`)
}

const genders = readGenders()

/** Who mostly bears a given name or its short form: `mostlyGivenTo('kate')` is `female`; `null` when both or unknown. */
export const mostlyGivenTo = (name: string): 'female' | 'male' | null => genders.get(name) ?? null

function readGenders(): ReadonlyMap<string, 'female' | 'male' | null> {
  const known = new Map<string, 'female' | 'male' | null>()
  for (const name of givenNames.either) known.set(name, null)
  for (const name of givenNames.female) known.set(name, 'female')
  for (const name of givenNames.male) known.set(name, 'male')
  const ofShort = new Map<string, 'female' | 'male' | null>()
  for (const [name, shorts] of nicknames) {
    const gender = known.get(name) ?? null
    for (const short of shorts) ofShort.set(short, (ofShort.get(short) ?? gender) === gender ? gender : null)
  }
  return new Map([...ofShort, ...known])
}

/** Texts to be timed, made by rules: the same on every machine. */

const given = ['Ann', 'Robert', 'Clara', 'Henry', 'Martha', 'Edwin', 'Nora', 'Peter', 'Alice', 'George', 'Ruth', 'Walter']
const family = ['Lee', 'Hargrove', 'Whitby', 'Okafor', 'Lindqvist', 'Marsh', 'Delaney', 'Prescott', 'Ibarra', 'Stone']
const offices = ['Mayor', 'Senator', 'Dr.', 'Mr.', 'Mrs.', 'Judge']
const roles = ['the chairman', 'a spokesman for the council', 'the engineer', 'the nurse', 'an official', 'the young man']
const said = ['said', 'added', 'warned', 'told reporters', 'explained', 'replied', 'insisted']
const asked = ['asked', 'cried', 'whispered', 'answered', 'said', 'murmured', 'shouted']
const clauses = [
  'the bridge would be closed until the river falls', 'nobody had seen so much rain in thirty years',
  'the money was never there', 'we have to look at the numbers again', 'the plan will be voted on in March',
  'it was not a matter for the court', 'I could hear the water in the cellar', 'they had been promised a new road'
]
const beats = [
  'looked out of the window and said nothing for a while', 'put the letter on the table', 'walked up and down the room',
  'shook the rain from a long grey coat', 'closed the door behind them', 'had not slept since Sunday'
]

/** A row of numbers that look random (Lehmer 1951): each call gives one from 0 to below `n`. */
function createDice(seed = 1): (n: number) => number {
  let state = seed
  return n => (state = (state * 48271) % 0x7fffffff) % n
}

interface Pen {
  readonly dice: (n: number) => number
  readonly pick: (words: readonly string[]) => string
  readonly clause: () => string
  readonly name: () => string
}

function createPen(): Pen {
  const dice = createDice()
  const pick = (words: readonly string[]): string => words[dice(words.length)]!
  return {dice, pick, clause: () => pick(clauses), name: () => pick(given) + ' ' + pick(family)}
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Paragraphs of news: quoted, mixed and indirect speech of many people, and sentences without any. */
const news = ({clause, dice, name, pick}: Pen): string => [
  () => `“${capital(clause())},” ${name()} ${pick(said)}. “${capital(clause())}.”`,
  () => `${pick(offices)} ${pick(family)} said on Tuesday that ${clause()}, and that ${clause()}.`,
  () => `According to ${pick(roles)}, ${clause()}. ${capital(clause())}, and ${clause()}.`,
  () => `${name()}, ${pick(roles)}, called the plan “a bad joke” and ${pick(said)} that ${clause()}.`,
  () => `${capital(pick(roles))} ${pick(beats)}. ${capital(clause())}, while ${clause()}; ${name()} ${pick(beats)}.`
][dice(5)]!()

/** Paragraphs of a novel: talk among a few people, half of it without words that say whose it is, and narration. */
const novel = ({clause, dice, pick}: Pen): string => {
  const who = pick(given.slice(0, 6))
  return [
    () => `“${capital(clause())}.”`,
    () => `“${capital(clause())},” ${pick(asked)} ${who}. “${capital(clause())}, ${pick(given.slice(0, 6))}.”`,
    () => `“${capital(clause())}?” ${pick(['he', 'she'])} ${pick(asked)}, and ${pick(beats)}.`,
    () => `${who} ${pick(beats)}. “${capital(clause())}.”`,
    () => `${who} ${pick(beats)}, and ${pick(['he', 'she'])} ${pick(beats)}. ${capital(clause())}; ${clause()}, for ` +
      `${pick(given.slice(0, 6))} ${pick(beats)}. ${capital(pick(roles))} ${pick(beats)}, and ${clause()}.`
  ][dice(5)]!()
}

/** A text of at least so many characters. */
function write(length: number, paragraph: (pen: Pen) => string): string {
  const pen = createPen()
  const paragraphs: string[] = []
  for (let size = 0; size < length;) {
    const made = paragraph(pen)
    paragraphs.push(made)
    size += made.length + 2
  }
  return paragraphs.join('\n\n')
}

export const writeNews = (length: number): string => write(length, news)
export const writeNovel = (length: number): string => write(length, novel)

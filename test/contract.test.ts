import {describe, expect, test} from '@jest/globals'
import {attributeQuotes, english, segments} from '../src/index.js'
import type {Attribution, KnownSpeaker, Options, Quote, QuoteType, Span, Speaker} from '../src/index.js'

// The sentences of src/types.ts, type by type. What is claimed there is shown here.

const types: QuoteType[] = ['direct', 'mixed', 'indirect', 'unspoken']
const read = (text: string, options: Options = {}): Attribution => attributeQuotes(text, {types, ...options})
const slice = (text: string, {start, end}: Span): string => text.slice(start, end)
const speakerOf = (text: string, options?: Options): Speaker => read(text, options).speakers[0]!
const names = ({speakers}: Attribution): string[] => speakers.map(({name}) => name)
const who = ({quotes}: Attribution): (string | null)[] => quotes.map(({speaker}) => speaker && speaker.name)

/** Texts with something of everything, for what must hold of any result. */
const page = `The council met on Monday. “We have no plan,” said Ana Ruiz, a nurse, “and no money.” She called it “a shame.”

Mayor Ola Tamm said that the budget was “nearly” balanced and the debt “under control.” It will rain, he said.

“He told me, ‘Wait,’ and I waited,” Ruiz said. “I am done.”

“Who pays?” asked Jon Vell.

“Nobody,” said Tamm and Ruiz.

Tamm never said “sorry.” He read “The Long Wait” at night.

According to a report, the roof “leaks.”`

const pages: [string, string][] = [
  ['a page', page], ['nothing', ''], ['only marks', '“”"\'‘’«»'], ['no quotes', 'The rain went on.'],
  ['lines of Windows', page.replaceAll('\n', '\r\n')], ['an unclosed mark', page.replace('shame.”', 'shame.')],
  ['marks beyond the Latin plane', '“𝒲e 😀 won,” said Ana 𝒱ell. “No 😀.”']
]

describe('Span', () => {
  test.each([
    ['“We won,” Ann said.', '“We won,”', 'We won,', 'said', 'Ann'],
    ['\ufeff“We won,” Ann said.', '“We won,”', 'We won,', 'said', 'Ann'],
    ['😀 “We 😀 won,” Ann said.', '“We 😀 won,”', 'We 😀 won,', 'said', 'Ann'],
    ['\r\n\r\n“We won,” Ann said.', '“We won,”', 'We won,', 'said', 'Ann'],
    ['É. e\u0301 “We won,” Zoë said.', '“We won,”', 'We won,', 'said', 'Zoë'],
    ['“We won,” Ann pointed out.', '“We won,”', 'We won,', 'pointed out', 'Ann']
  ])('`text.slice(start, end)` is exact: %j', (text, quoted, content, cue, mention) => {
    const [quote] = read(text).quotes
    expect(slice(text, quote!)).toBe(quoted)
    expect(slice(text, quote!.content[0])).toBe(content)
    expect(slice(text, quote!.cue!)).toBe(cue)
    expect(slice(text, quote!.mention!)).toBe(mention)
    expect([quote!.cue!.text, quote!.mention!.text]).toEqual([cue, mention])
  })

  test.each(pages)('every span is half-open, in the text, and its `text` is there: %s', (_, text) => {
    const {quotes, notices} = read(text)
    const spans = quotes.flatMap(quote => [quote, ...quote.content, ...(quote.clause ?? []), quote.cue, quote.mention])
    for (const span of [...spans, ...notices]) {
      if (!span) continue
      expect(Number.isInteger(span.start) && Number.isInteger(span.end)).toBe(true)
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
    for (const {cue, mention} of quotes) {
      if (cue) expect(cue.text).toBe(slice(text, cue))
      if (mention) expect(mention.text).toBe(slice(text, mention))
    }
  })
})

describe('QuoteType', () => {
  const rows: [string, string, string][] = [
    ['direct: the marks hold all', '“We won,” Ann said.', 'direct: We won,'],
    ['direct: behind `that` too', 'Ann said that “we won.”', 'direct: we won.'],
    ['mixed: words of the clause stand outside', 'Ann called it “a gift.”', 'mixed: a gift.'],
    ['mixed: each stretch is a quote', 'Ann said the plan was “dead” and the council “blind.”', 'mixed: dead | mixed: blind.'],
    ['indirect: without marks', 'Ann said that they won.', 'indirect: they won'],
    ['indirect: before its cue', 'The team won, Ann said.', 'indirect: The team won'],
    ['indirect: a phrase', 'According to Ann, they won.', 'indirect: they won'],
    ['unspoken: a disputed term', 'The “reform” was rushed.', 'unspoken: reform'],
    ['unspoken: denied', 'Ann never said “sorry.”', 'unspoken: sorry.'],
    ['unspoken: a word as a word', 'The word “gift” is short.', 'unspoken: gift'],
    ['unspoken: a nickname', 'Earl “Bumpy” Watts ran.', 'unspoken: Bumpy'],
    ['nothing is quoted', 'Ann won.', '']
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(read(text).quotes.map(({type, text}) => `${type}: ${text}`).join(' | ')).toBe(expected)
  })

  test.each([
    ['direct: a line behind a dash', '— Where to? asked the driver.', 'direct: Where to?'],
    ['direct: a transcript’s line', 'DR. SHAH: We are closed today.\n\nMR. VELL: Since when?', 'direct: We are closed today. | direct: Since when?'],
    ['unspoken: a title', 'She read “The Waves” at night.', 'unspoken: The Waves']
  ])('%s', (_, text, expected) => {
    expect(read(text).quotes.map(({type, text}) => `${type}: ${text}`).join(' | ')).toBe(expected)
  })

  test('denied speech keeps cue and mention; its speaker is `null`', () => {
    const [quote] = read('Ann never said “sorry.”').quotes
    expect(quote).toMatchObject({type: 'unspoken', cue: {text: 'said', lemma: 'say'}, mention: {text: 'Ann'}, speaker: null, confidence: 0})
  })

  test('unspoken words have no speaker', () => {
    const {quotes} = read('Ann Lee came. The “reform” and the “plan” of Bob Roe failed.', {minConfidence: 0})
    expect(quotes.map(({type, speaker}) => [type, speaker])).toEqual([['unspoken', null], ['unspoken', null]])
  })

  test('stretches of one clause share clause, cue, mention, speaker, confidence and candidates', () => {
    const text = 'Ann said the plan was “dead” and the council “blind.”'
    const [one, two] = read(text).quotes as [Quote, Quote]
    expect(one.clause!.map(part => slice(text, part))).toEqual(['the plan was “dead” and the council “blind.”'])
    for (const field of ['clause', 'cue', 'mention', 'speaker', 'candidates'] as const) {
      expect(one[field]).not.toBeNull()
      expect(two[field]).toBe(one[field])
    }
    expect(two.confidence).toBe(one.confidence)
  })
})

describe('Mention and Cue', () => {
  test.each([
    ['a name', '“No,” said Ann Lee.', 'name', 'Ann Lee'],
    ['a description', '“No,” said the old man.', 'nominal', 'the old man'],
    ['a pronoun', '“No,” she said.', 'pronoun', 'she'],
    ['a title before the name belongs to it', '“No,” said Dr. Ann Lee.', 'name', 'Dr. Ann Lee'],
    ['an office before the name belongs to it', '“No,” said Foreign Minister Ann Lee.', 'name', 'Foreign Minister Ann Lee'],
    ['an appositive behind it does not', 'Ana Ruiz, a nurse, said “no.”', 'name', 'Ana Ruiz'],
    ['an appositive behind it does not, at the end', '“No,” said Ana Ruiz, a nurse.', 'name', 'Ana Ruiz'],
    ['a relative clause does not', 'Ana Ruiz, who said “no,” left.', 'name', 'Ana Ruiz'],
    ['a coordination is one mention', '“No,” Smith and Jones said.', 'name', 'Smith and Jones']
  ])('%s', (_, text, kind, words) => {
    expect(read(text).quotes[0]!.mention).toMatchObject({kind, text: words})
  })

  test.each([
    ['“No,” Ann said.', 'said', 'say'],
    ['“No,” Ann pointed out.', 'pointed out', 'point out'],
    ['According to Ann, they won.', 'According to', 'according to'],
    ['Mayor Okoro: ‘We will rebuild’', ':', ':'],
    ['“No!” cried Ann.', 'cried', 'cry']
  ])('the cue from its first word to its last, and its lemma: %s', (text, words, lemma) => {
    expect(read(text).quotes[0]!.cue).toMatchObject({text: words, lemma})
  })

  test('no words, no cue and no mention', () => {
    const [, quote] = read('“Who pays?” asked Ann Lee.\n\n“We all will pay for it.”').quotes
    expect(quote).toMatchObject({text: 'We all will pay for it.', cue: null, mention: null})
  })

  test('words that report from a later paragraph of the quote are given as they stand', () => {
    const [quote] = read('“One of us is wrong.\n\n“Both of us are,” said Ann Lee.').quotes
    expect(quote).toMatchObject({cue: {text: 'said'}, mention: {text: 'Ann Lee'}})
  })
})

describe('Speaker', () => {
  test('is one object wherever it appears', () => {
    const {quotes, speakers} = read(page)
    for (const {speaker, candidates} of quotes) {
      if (speaker) expect(speakers[speaker.id]).toBe(speaker)
      for (const candidate of candidates) expect(speakers[candidate.speaker.id]).toBe(candidate.speaker)
    }
  })

  test.each(pages)('`id` is the position, `quotes` are theirs in order: %s', (_, text) => {
    const {quotes, speakers} = read(text)
    expect(speakers.map(({id}) => id)).toEqual(speakers.map((_, position) => position))
    for (const {id, quotes: own} of speakers) {
      expect(own).toEqual(quotes.filter(({speaker}) => speaker?.id === id).map(quote => quote.id))
    }
  })

  test.each([
    ['the fullest name, without title or office', 'Mayor Ana Ruiz left. “No,” said Ruiz.', 'Ana Ruiz'],
    ['the fullest name, given later', '“No,” said Ruiz. Ana Ruiz left.', 'Ana Ruiz'],
    ['a name behind its description', 'The mayor, Ana Ruiz, said “no.”', 'Ana Ruiz'],
    ['a name behind what anyone could be', 'A reader, Tom Baird, said “no.”', 'Tom Baird'],
    ['a list is no appositive', 'The mayor, Ana Ruiz, and I left. “No,” said the mayor.', 'the mayor'],
    ['a surname alone keeps its title of address', '“No,” said Mrs. Elton.', 'Mrs. Elton'],
    ['`Miss` too', '“No,” said Miss Bates.', 'Miss Bates'],
    ['not its office', '“No,” said Mayor Okoro.', 'Okoro'],
    ['a description', '“No,” said the old man.', 'the old man'],
    ['a number of people', '“No,” two officials said.', 'two officials'],
    ['the nameless `I`', '“No,” I said.', 'narrator']
  ])('`name`: %s', (_, text, name) => expect(speakerOf(text).name).toBe(name))

  test.each([
    ['Mayor Ana Ruiz met us. “No,” said Ruiz.', 'Ana Ruiz', ['Ruiz'], 'Mayor'],
    ['Chinese Foreign Minister Wang Yi met us. “No,” said Wang.', 'Wang Yi', ['Wang'], 'Chinese Foreign Minister'],
    ['“No,” said French Foreign Minister Ana Ruiz.', 'Ana Ruiz', [], 'French Foreign Minister'],
    ['“No,” said Foreign Minister Ana Ruiz.', 'Ana Ruiz', [], 'Foreign Minister']
  ])('`name`, `aliases` and `role`: %s', (text, name, aliases, role) => {
    expect(speakerOf(text)).toMatchObject({name, aliases, role})
  })

  test('`Mr. Elton` and `Mrs. Elton` are two', () => {
    const {speakers} = read('“No,” said Mrs. Elton. “Yes,” said Mr. Elton.')
    expect(speakers.map(({name, gender, role}) => [name, gender, role])).toEqual([
      ['Mrs. Elton', 'female', 'Mrs.'], ['Mr. Elton', 'male', 'Mr.']
    ])
  })

  test('names may repeat, ids may not', () => {
    const known = [{name: 'X', aliases: ['Ann']}, {name: 'X', aliases: ['Lee']}]
    const {speakers} = read('“No,” said Ann. “Yes,” said Lee.', {speakers: known})
    expect(speakers.map(({id, name, known}) => [id, name, known])).toEqual([[0, 'X', 0], [1, 'X', 1]])
  })

  test.each([
    ['the other ways the text names them', 'Mayor Ana Ruiz left. “No,” said Ruiz.', ['Ruiz'], undefined],
    ['never the name itself', '“No,” said Ann Lee. Ann Lee left.', [], undefined],
    ['a known speaker’s as the text has them', '“No,” said Lizzy.', ['Lizzy'], [{name: 'Elizabeth Bennet', aliases: ['Lizzy', 'Eliza']}]]
  ] as [string, string, string[], KnownSpeaker[] | undefined][])('`aliases`: %s', (_, text, aliases, speakers) => {
    expect(speakerOf(text, {speakers}).aliases).toEqual(aliases)
  })

  test.each([
    ['“No,” said Ann Lee.', 'person', true],
    ['“No,” said the boy.', 'person', false],
    ['“No,” two officials said.', 'group', false],
    ['“No,” the report said.', 'document', false],
    ['“No,” the bank said.', 'organization', false],
    ['“No,” Smith and Jones said.', 'group', false]
  ])('`kind` and `named`: %s', (text, kind, named) => expect(speakerOf(text)).toMatchObject({kind, named}))

  test.each([
    ['“No,” said Mayor Ana Ruiz.', 'Mayor'],
    ['“No,” said Mrs. Elton.', 'Mrs.'],
    ['“No,” said Ann Lee.', null]
  ])('`role`, as the text gives it: %s', (text, role) => expect(speakerOf(text).role).toBe(role))

  test.each([
    ['a title', '“No,” said Mrs. Elton.', 'female', undefined],
    ['a word of kinship', '“No,” his mother said.', 'female', undefined],
    ['a word for a man', '“No,” said the boy.', 'male', undefined],
    ['pronouns', 'Sam Vell lost her keys. She sat down. She wept. “No,” said Vell.', 'female', undefined],
    ['never a first name', '“No,” said Mary Lee.', null, undefined],
    ['never a first name, of a man', '“No,” said John.', null, undefined],
    ['the known cast', '“No,” said Sam.', 'female', [{name: 'Sam', gender: 'female'}]],
    ['a known first name is none either', '“No,” said Mary.', null, [{name: 'Mary'}]]
  ] as [string, string, string | null, KnownSpeaker[] | undefined][])('`gender`: %s', (_, text, gender, speakers) => {
    expect(speakerOf(text, {speakers}).gender).toBe(gender)
  })

  test.each([
    ['of a group that the text lists', '“No,” Smith and Jones said.', ['Smith', 'Jones']],
    ['of a group that it does not list', '“No,” two officials said.', []],
    ['of a person', '“No,” said Ann.', []]
  ])('`members`: %s', (_, text, members) => {
    const {speakers} = read(text)
    expect(speakers[0]!.members.map(id => speakers[id]!.name)).toEqual(members)
  })

  test.failing('`members`: of three', () => {
    const {speakers} = read('“No,” said Ann Smith, Bob Jones and Eva Roe.')
    expect(speakers[0]!.members.map(id => speakers[id]!.name)).toEqual(['Ann Smith', 'Bob Jones', 'Eva Roe'])
  })

  test('`known` is the index in the cast; `null` for someone only the text knows', () => {
    const known = [{name: 'Ann Lee'}, {name: 'Bob Roe'}]
    const {speakers} = read('“No,” said Bob Roe. “Yes,” said Ann Lee. “No,” said Cy Ott.', {speakers: known})
    expect(speakers.map(({name, known}) => [name, known])).toEqual([['Bob Roe', 1], ['Ann Lee', 0], ['Cy Ott', null]])
  })

  test('`gender` is the same whatever is asked for', () => {
    const text = '“No,” said Sam Vell.\n\nIt works, he said.'
    const asked: Options[] = [{types: ['direct']}, {types: ['direct', 'indirect']}, {minConfidence: 1}]
    for (const options of asked) expect(attributeQuotes(text, options).speakers[0]!.gender).toBe('male')
  })

  test('a known speaker’s role, kind and gender are the cast’s', () => {
    const known: KnownSpeaker = {name: 'ACME plc.', aliases: ['Acme'], kind: 'organization', role: 'maker of anvils', gender: 'female'}
    const {aliases: _, ...given} = known
    expect(speakerOf('“No,” said Acme.', {speakers: [known]})).toMatchObject({...given, named: true, known: 0})
  })
})

describe('Candidate and Evidence', () => {
  const crowd = `${['Bob Roe', 'Cy Ott', 'Dan Fox', 'Ed Kay', 'Gus Poe', 'Hal Nye', 'Ian Orr', 'Jim Rae', 'Ken Low', 'Lou Day', 'Max Bly']
    .map(name => `${name} came in.`).join(' ')}\n\n“No.”`

  test.each([...pages, ['a crowd', crowd] as [string, string]])('at most eight, one a speaker, above 0.01, best first, three decimals: %s', (_, text) => {
    for (const {candidates} of read(text, {minConfidence: 1}).quotes) {
      const likely = candidates.map(({probability}) => probability)
      expect(candidates.length).toBeLessThanOrEqual(8)
      expect(new Set(candidates.map(({speaker}) => speaker)).size).toBe(candidates.length)
      expect(likely).toEqual([...likely].sort((a, b) => b - a))
      for (const probability of likely) {
        expect(probability).toBeGreaterThan(0.01)
        expect(Math.round(probability * 1000) / 1000).toBe(probability)
      }
      const sum = likely.reduce((total, probability) => total + probability, 0)
      expect(sum).toBeLessThanOrEqual(1 + 0.0005 * likely.length + 1e-9)
    }
  })

  test('the crowd makes several candidates', () => {
    expect(read(crowd).quotes[0]!.candidates.length).toBeGreaterThan(2)
  })

  test('`mention`: the words that brought them up', () => {
    const text = 'Bob Roe met Cy Ott. “No,” he said.'
    for (const {speaker, mention} of read(text).quotes[0]!.candidates) expect([speaker.name, 'he']).toContain(slice(text, mention!))
    expect(read('“No,” said Ann Lee.').quotes[0]!.candidates[0]!.mention).toMatchObject({kind: 'name', text: 'Ann Lee'})
  })

  test('evidence only when asked for, strongest first, and it changes no answer', () => {
    const plain = read(page)
    const explained = read(page, {explain: true})
    const all = explained.quotes.flatMap(({candidates}) => candidates)
    expect(plain.quotes.flatMap(({candidates}) => candidates).every(({evidence}) => evidence === null)).toBe(true)
    expect(all.length).toBeGreaterThan(0)
    for (const {evidence} of all) {
      expect(evidence!.length).toBeGreaterThan(0)
      const moved = evidence!.map(({contribution}) => Math.abs(contribution))
      expect(moved).toEqual([...moved].sort((a, b) => b - a))
      for (const {feature, contribution} of evidence!) {
        expect(feature).toMatch(/^[a-z][A-Za-z]*$/u)
        expect(Number.isFinite(contribution)).toBe(true)
      }
    }
    const bare = JSON.parse(JSON.stringify(explained, (key, value: unknown) => (key === 'evidence' ? null : value))) as Attribution
    expect(bare).toEqual(JSON.parse(JSON.stringify(plain)))
  })
})

describe('Quote', () => {
  test.each(pages)('`id` is the position; in order of `start`, outer before inner: %s', (_, text) => {
    const {quotes} = read(text)
    expect(quotes.map(({id}) => id)).toEqual(quotes.map((_, position) => position))
    quotes.slice(1).forEach((quote, i) => {
      const before = quotes[i]!
      expect(before.start < quote.start || (before.start === quote.start && before.end >= quote.end)).toBe(true)
    })
  })

  test.each(pages)('`text` is the slices of `content`, joined by one space: %s', (_, text) => {
    for (const quote of read(text).quotes) expect(quote.text).toBe(quote.content.map(part => slice(text, part)).join(' '))
  })

  test.each([
    ['from the first mark to the last', 'So “I think,” he said, “it works,” and left.', '“I think,” he said, “it works,”', 'I think, it works,'],
    ['its own attribution between, with a stop', '“We won,” said Ann. “We did.”', '“We won,” said Ann. “We did.”', 'We won, We did.'],
    ['without marks the edges of content', 'Ann said that they won.', 'they won', 'they won'],
    ['without outer white space', 'Ann said, “  We won. ”', '“  We won. ”', 'We won.'],
    ['a paragraph break with the mark repeated', 'Ann said, “One is here.\n\n“Two is there.”', '“One is here.\n\n“Two is there.”', 'One is here. Two is there.'],
    ['behind `that`, before the stop', 'Ann said that they won!', 'they won', 'they won'],
    ['a stop in marks stays', 'Ann said, “They won!”', '“They won!”', 'They won!']
  ])('`start`, `end` and `content`: %s', (_, text, whole, content) => {
    const [quote, ...others] = read(text).quotes
    expect([slice(text, quote!), quote!.text, others.length]).toEqual([whole, content, 0])
  })

  test.each([
    ['a second cue', '“We won,” said Ann, and added, “We did.”'],
    ['another sentence of narration', '“We won,” said Ann. She sat down. “We did.”'],
    ['nothing but a space between two closed pairs', 'Ann said: “We won.” “We did.”']
  ])('%s begins a new quote', (_, text) => {
    const parts = read(text).quotes.map(({content}) => content.map(part => slice(text, part)))
    expect(parts).toEqual([[expect.stringMatching(/^We won[.,]$/u)], ['We did.']])
  })

  test.each(pages)('`clause` only of mixed quotes, and it holds them: %s', (_, text) => {
    for (const {type, clause, start, end} of read(text).quotes) {
      expect(clause !== null).toBe(type === 'mixed')
      if (clause) expect(clause.some(part => part.start <= start && end <= part.end)).toBe(true)
    }
  })

  test.each(pages)('`parent`: the nearest returned quote that has it inside one of its parts: %s', (_, text) => {
    for (const subset of [types, ['direct', 'mixed'], ['direct', 'unspoken']] as QuoteType[][]) {
      const {quotes} = attributeQuotes(text, {types: subset})
      for (const {id, start, end, parent} of quotes) {
        const holds = (part: Span) => part.start <= start && end <= part.end
        const [nearest] = quotes.filter(other => other.id < id && other.content.some(holds))
          .sort((a, b) => a.end - a.start - (b.end - b.start))
        expect(parent).toBe(nearest ? nearest.id : null)
      }
    }
  })

  test('each verb has a clause of its own', () => {
    const {quotes} = read('Ann left. We won, Ann said. They lost, Ann added.')
    expect(quotes.map(({text, cue}) => `${text}: ${cue!.text}`)).toEqual(['We won: said', 'They lost: added'])
  })

  test('a quote in a quote in a quote', () => {
    const {quotes} = read('“He said, ‘She said, “Run,” to me,’ and I ran,” said Ann Lee.')
    expect(quotes.map(({text, parent}) => [text.slice(0, 8), parent])).toEqual([['He said,', null], ['She said', 0], ['Run,', 1]])
  })

  test.each(pages)('`speaker` is the first candidate’s, `confidence` its probability, or `null` and 0: %s', (_, text) => {
    for (const minConfidence of [0, 0.3, 0.5, 0.9, 1]) {
      for (const {speaker, confidence, candidates} of read(text, {minConfidence}).quotes) {
        if (speaker) expect([speaker, confidence]).toEqual([candidates[0]!.speaker, candidates[0]!.probability])
        else expect(confidence).toBe(0)
      }
    }
  })
})

describe('Attribution', () => {
  test('speakers: those quoted by first quote, then candidates and members by first mention', () => {
    const {speakers, quotes} = read(
      'Cy Ott met Bob Roe. Zed Low left. “No,” said Ann Lee. “Yes,” said Bob Roe.\n\n' +
      '“Go,” he said. “We do,” said Dan Fox and Eva Kay.'
    )
    const quoted = [...new Set(quotes.flatMap(({speaker}) => speaker?.name ?? []))]
    expect(names({speakers, quotes, notices: []}).slice(0, quoted.length)).toEqual(quoted)
    const others = speakers.slice(quoted.length).map(({name}) => name)
    const order = ['Cy Ott', 'Bob Roe', 'Zed Low', 'Ann Lee', 'Dan Fox', 'Eva Kay']
    expect(others).toEqual(order.filter(name => others.includes(name)))
    expect(others).toEqual(expect.arrayContaining(['Dan Fox', 'Eva Kay']))
  })

  test('nobody who is neither quoted, nor candidate, nor member', () => {
    const {quotes, speakers} = read(page)
    const used = new Set(quotes.flatMap(quote => [quote.speaker, ...quote.candidates.map(({speaker}) => speaker)]))
    for (const speaker of [...used]) for (const id of speaker?.members ?? []) used.add(speakers[id]!)
    expect(speakers.filter(speaker => !used.has(speaker))).toEqual([])
    expect(names(read('Ann Lee met Bob Roe.'))).toEqual([])
  })

  test.each([
    ['unclosed-mark', 'Ann said, “We won.\n\nBob left.', '“'],
    ['stray-mark', 'He won” it.', '”']
  ])('a notice at its place: %s', (code, text, at) => {
    const {notices} = read(text)
    expect(notices.map(notice => [notice.code, slice(text, notice)])).toEqual([[code, at]])
    expect(notices[0]!.message).toMatch(/^Expected /u)
  })

  test('marks deeper than 16 get a notice', () => {
    expect(read('“I, ‘you, '.repeat(12) + 'no,’ he said,” she said.'.repeat(12)).notices.map(({code}) => code)).toContain('too-deep')
  })

  test('notices are in order of `start`', () => {
    const {notices} = read('He won” it.\n\nAnn said, “We won.\n\nShe won” it.')
    expect(notices).toHaveLength(3)
    expect(notices.map(({start}) => start)).toEqual(notices.map(({start}) => start).sort((a, b) => a - b))
  })

  test.each(pages)('plain data, the same for the same input: %s', (_, text) => {
    const result = read(text, {explain: true})
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(structuredClone(result)).toEqual(result)
    expect(read(text, {explain: true})).toEqual(result)
    expectPlain(result, new Set())
  })

  /** Nothing but arrays, plain objects and JSON's values; no getters, no holes, no `undefined`. */
  function expectPlain(value: unknown, seen: Set<unknown>): void {
    if (typeof value !== 'object' || value === null) {
      const plain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
      if (!plain) throw new Error(`Not plain: ${String(value)}`)
      return
    }
    if (seen.has(value)) return
    seen.add(value)
    expect(Object.getPrototypeOf(value)).toBe(Array.isArray(value) ? Array.prototype : Object.prototype)
    expect(Object.getOwnPropertySymbols(value)).toEqual([])
    for (const [key, field] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (Array.isArray(value) && key === 'length') continue
      expect(field.get).toBeUndefined()
      expect(field.enumerable).toBe(true)
      expectPlain(field.value, seen)
    }
  }

  test('one reading does not touch another', () => {
    const first = read(page)
    const kept = structuredClone(first)
    read('“No,” said Ruiz.', {speakers: [{name: 'Ana Ruiz', gender: 'female'}], cues: ['snarf']})
    expect(first).toEqual(kept)
    expect(read(page)).toEqual(kept)
  })
})

describe('KnownSpeaker', () => {
  const sisters: KnownSpeaker[] = [
    {name: 'Elizabeth BENNET', aliases: ['Lizzy', 'Miss Bennet']}, {name: 'Jane Bennet', aliases: ['Miss Bennet']}
  ]

  test.each([
    ['`name` to the letter', '“No,” said Elizabeth Bennet.', 'Elizabeth BENNET', sisters],
    ['an alias', '“No,” said Lizzy.', 'Elizabeth BENNET', sisters],
    ['a name with spaces of its own', '“No,” said Ann.', ' Ann  (the elder) ', [{name: ' Ann  (the elder) ', aliases: ['Ann']}]],
    ['two names of the cast are never merged', '“No,” said Ann Lee.', 'Ann Lee', [{name: 'Ann'}, {name: 'Ann Lee'}]]
  ] as [string, string, string, KnownSpeaker[]][])('%s', (_, text, name, speakers) => {
    expect(who(read(text, {speakers}))).toEqual([name])
  })

  test('an alias that several share names none of them by itself', () => {
    const [quote] = read('“No,” said Miss Bennet.', {speakers: sisters}).quotes
    expect(quote!.speaker?.known ?? null).toBeNull()
  })

  test('those of the cast whom the text does not name are not returned', () => {
    expect(names(read('“No,” said Lizzy.', {speakers: sisters}))).toEqual(['Elizabeth BENNET'])
  })

  test('`narrator` is the `I` of the story', () => {
    expect(who(read('“No,” I said.', {speakers: [{name: 'Ann'}, {name: 'Nick', narrator: true}]}))).toEqual(['Nick'])
    expect(who(read('“No,” I said.', {speakers: [{name: 'Nick'}]}))).toEqual(['narrator'])
  })
})

describe('Options', () => {
  test('every field may be left out, or be `undefined`', () => {
    const nothing: Options = {
      language: undefined, types: undefined, speakers: undefined, closedCast: undefined, cues: undefined,
      minConfidence: undefined, explain: undefined
    }
    expect(attributeQuotes(page, nothing)).toEqual(attributeQuotes(page))
    expect(attributeQuotes(page, {})).toEqual(attributeQuotes(page))
    const defaults: Options = {
      language: english, types: ['direct', 'mixed'], speakers: [], closedCast: false, cues: [], minConfidence: 0.5, explain: false
    }
    expect(attributeQuotes(page, defaults)).toEqual(attributeQuotes(page))
  })

  test('types: by default direct and mixed', () => {
    expect([...new Set(attributeQuotes(page).quotes.map(({type}) => type))].sort()).toEqual(['direct', 'mixed'])
    expect([...new Set(read(page).quotes.map(({type}) => type))].sort()).toEqual([...types].sort())
    expect(attributeQuotes(page, {types: []})).toMatchObject({quotes: [], speakers: []})
  })

  const subsets = Array.from({length: 16}, (_, bits) => types.filter((_, i) => bits & (1 << i)))
  test.each(subsets.map(subset => [subset.join(', ') || 'none', subset] as const))('types is only a filter: %s', (_, subset) => {
    const all = read(page)
    const some = attributeQuotes(page, {types: subset})
    expect(some.quotes.map(answer)).toEqual(all.quotes.filter(({type}) => subset.includes(type)).map(answer))
    expect(some.notices).toEqual(all.notices)
  })

  /** A quote without what numbers it. */
  function answer({id: _, parent: __, speaker, candidates, ...rest}: Quote): unknown {
    const people = candidates.map(candidate => ({...candidate, speaker: person(candidate.speaker)}))
    return {...rest, speaker: speaker && person(speaker), candidates: people}
  }

  function person({id: _, members: __, quotes: ___, ...rest}: Speaker): unknown {
    return rest
  }

  test('closedCast: only `speakers` may be named; cue and mention are kept', () => {
    const text = '“No,” said Bob Roe. “Yes,” said Ann Lee.\n\n“Go,” he said.'
    const {quotes, speakers} = read(text, {speakers: [{name: 'Ann Lee'}], closedCast: true, minConfidence: 0})
    expect(speakers.map(({known}) => known)).toEqual([0])
    expect(quotes[0]).toMatchObject({cue: {text: 'said'}, mention: {text: 'Bob Roe'}, speaker: null})
    expect(quotes[1]!.speaker!.name).toBe('Ann Lee')
  })

  test.each([
    ['“No,” Ann snarfed.', 'snarfed', 'snarf'],
    ['“No,” Ann snarfs.', 'snarfs', 'snarf'],
    ['“No,” said Ann, snarfing.', 'said', 'say'],
    ['Ann, snarfing: “No.”', 'snarfing', 'snarf'],
    ['“No,” Ann zapped in.', 'zapped in', 'zap in'],
    ['“No,” Ann gurfied.', 'gurfied', 'gurfy'],
    ['“No,” Ann vlogged.', 'vlogged', 'vlog']
  ])('cues, in dictionary form, are found inflected: %s', (text, words, lemma) => {
    const {quotes: [quote]} = read(text, {cues: ['snarf', 'zap in', 'gurfy', 'vlog']})
    expect(quote!.cue).toMatchObject({text: words, lemma})
    expect(quote!.speaker!.name).toBe('Ann')
  })

  test('a phrase that begins as a known cue does hides none of its own', () => {
    const cues = read('“No,” Ann said. “Yes,” Bob says aloud.', {cues: ['say aloud']}).quotes.map(({cue}) => cue?.lemma)
    expect(cues).toEqual(['say', 'say aloud'])
  })

  test('a cue that nobody gave is none', () => {
    expect(read('“No,” Ann snarfed.').quotes[0]!.cue).toBeNull()
  })

  test('minConfidence: someone is named from it upwards, and the candidates do not change', () => {
    const text = 'Bob Roe met Cy Ott. “No,” he said.'
    const {candidates: [first]} = read(text).quotes[0]!
    const at = (minConfidence: number) => read(text, {minConfidence}).quotes[0]!
    expect(first!.probability).toBeLessThan(1)
    expect(at(first!.probability).speaker!.name).toBe(first!.speaker.name)
    expect(at(Math.min(1, first!.probability + 0.001))).toMatchObject({speaker: null, confidence: 0})
    for (const level of [0, 0.5, 1]) {
      expect(at(level).candidates.map(({speaker, probability}) => [speaker.name, probability]))
        .toEqual(at(0).candidates.map(({speaker, probability}) => [speaker.name, probability]))
    }
  })

  test.each(pages)('minConfidence 0: someone is named wherever there is a candidate: %s', (_, text) => {
    for (const {speaker, candidates} of read(text, {minConfidence: 0}).quotes) {
      expect(speaker).toBe(candidates[0]?.speaker ?? null)
    }
  })

  test.each(pages)('two who are equally likely give `null`: %s', (_, text) => {
    for (const {speaker, candidates: [first, second]} of read(text, {minConfidence: 0.001}).quotes) {
      expect(speaker).toBe(first && first.probability !== second?.probability ? first.speaker : null)
    }
  })

  test('options may be frozen, and are left as they are', () => {
    const options: Options = {
      types: ['direct'], speakers: [{name: 'Ann Lee', aliases: ['Ann'], gender: 'female'}], cues: ['Snarf'], minConfidence: 0.4,
      explain: true, closedCast: true
    }
    const copy = structuredClone(options)
    const result = attributeQuotes(page, options)
    expect(options).toEqual(copy)
    expect(attributeQuotes(page, freeze(options))).toEqual(result)
  })

  function freeze<T extends object>(value: T): T {
    for (const field of Object.values(value)) if (typeof field === 'object' && field !== null) freeze(field as object)
    return Object.freeze(value)
  }
})

test('Language: only `tag` is promised', () => expect(english.tag).toBe('en'))

describe('segments', () => {
  test.each(pages)('cover each character once, in order: %s', (_, text) => {
    for (const subset of [types, ['direct', 'mixed'], ['unspoken']] as QuoteType[][]) {
      let at = 0
      for (const {start, end} of segments(text, attributeQuotes(text, {types: subset}))) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(text.length)
    }
  })

  test.each([
    ['attribution left out', '“I think,” he said, “it works.”', '“|0:I think,|” he said, “|0:it works.|”'],
    ['only the outer of nested quotes', '“He said, ‘Run,’ to me,” said Ann.', '“|0:He said, ‘Run,’ to me,|” said Ann.'],
    ['mixed is speech', 'Ann called it “a gift.”', 'Ann called it “|0:a gift.|”'],
    ['indirect and unspoken are not', 'Ann said that the “reform” of Bob failed. Ann said they won.', null],
    ['nothing', '', '']
  ])('%s', (_, text, expected) => {
    const result = read(text)
    const shown = segments(text, result).map(({start, end, quote}) => (quote === null ? '' : `${quote}:`) + text.slice(start, end)).join('|')
    if (expected !== null) expect(shown).toBe(expected)
    const spoken = segments(text, result).flatMap(({quote}) => (quote === null ? [] : [result.quotes[quote]!.type]))
    expect(spoken.every(type => type === 'direct' || type === 'mixed')).toBe(true)
  })

  test('nothing is changed', () => {
    const result = read(page)
    const copy = structuredClone(result)
    segments(page, result)
    expect(result).toEqual(copy)
  })

  test('a result that has been JSON will do', () => {
    const result = read(page)
    expect(segments(page, JSON.parse(JSON.stringify(result)) as Attribution)).toEqual(segments(page, result))
  })
})

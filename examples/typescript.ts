// With types: the words of named people only, grouped by person, for a page of quotes.
import {attributeQuotes} from 'quote-attribution'
import type {Attribution, Options, Quote, Speaker} from 'quote-attribution'

const text = `Two officials said the well had been dry since March. “Nobody asked us,” said Rosa Lindqvist, who farms below it.

The ministry said in a statement that the pumps were in order. Jonas Weber, an engineer, disagreed.

“The pumps run,” Weber said. “There is nothing to pump.”

Lindqvist said she would sell her cows.`

const options: Options = {types: ['direct', 'mixed', 'indirect']}

function quotesByPerson({quotes, speakers}: Attribution): Map<Speaker, Quote[]> {
  const people = speakers.filter(({kind, named}) => kind === 'person' && named)
  return new Map(people.map(person => [person, quotes.filter(({speaker}) => speaker === person)]))
}

const attribution = attributeQuotes(text, options)

for (const [person, quotes] of quotesByPerson(attribution)) {
  console.log(person.name)
  for (const {type, text} of quotes) console.log(`  ${type.padEnd(8)}  ${text}`)
}

const others = attribution.speakers.filter(({named}) => !named).map(({name, kind}) => `${name} (${kind})`)
console.log(`Also quoted, without a name: ${others.join(', ')}`)

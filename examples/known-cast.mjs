// A known cast: names as a database has them, aliases as the text has them, and nobody else.
import {attributeQuotes} from 'quote-attribution'

const cast = [
  {name: 'Josephine Marlowe', aliases: ['Jo', 'Mrs. Marlowe'], gender: 'female'},
  {name: 'Edmund Marlowe', aliases: ['Ned'], gender: 'male', role: 'lighthouse keeper'},
  {name: 'The Parrot', aliases: ['Bosun'], kind: 'other'}
]

const text = `“The lamp is out,” said Ned.

“Then light it,” Jo replied, without looking up.

“Light it! Light it!” cried Bosun.

The postman laughed. “That bird has more sense than the three of us,” said Mr. Finch.`

const show = ({quotes}) => {
  for (const {speaker, mention, text} of quotes) {
    const known = speaker?.known ?? null
    const entry = known === null ? 'not in the cast' : `cast[${known}]`
    console.log(`  ${(speaker?.name ?? '–').padEnd(17)}  ${entry.padEnd(15)}  ${mention?.text ?? '–'}: ${text}`)
  }
}

console.log('With a cast:')
show(attributeQuotes(text, {speakers: cast}))

console.log('With a closed cast, nobody else may be named:')
show(attributeQuotes(text, {speakers: cast, closedCast: true}))

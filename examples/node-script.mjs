// Who said what, in ten lines.
import {attributeQuotes} from 'quote-attribution'

const text = `“We counted forty-one herons this spring,” said Dr. Leila Haddad, who leads the survey. “Last year it was nine.”

Her colleague Owen Pryce was less sure. He called the figure “a very lucky Sunday.”

“Come back in autumn,” he told reporters, “and we will count again.”`

const {quotes, speakers} = attributeQuotes(text)

for (const quote of quotes) {
  console.log(`${quote.speaker?.name ?? 'Someone'} (${quote.cue?.text ?? 'no cue'}): ${quote.text}`)
}

console.log()
for (const {name, role, quotes} of speakers) {
  if (quotes.length > 0) console.log(`${quotes.length} × ${name}${role ? ` (${role})` : ''}`)
}

console.log()
const parts = quotes.at(-1)?.content ?? []
console.log('The last one has %d parts:', parts.length, parts.map(({start, end}) => text.slice(start, end)))

// The unified plugin on markdown: quotes with the line and column at which they stand in the source.
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import retextQuoteAttribution from 'quote-attribution/retext'

const markdown = `# The library stays open

"We lent *eleven thousand* books last winter," said
[Miriam Cole](https://example.com/cole), the **head librarian**.

* A reader, Tom Baird, called the plan to close it "a joke
  without an end."

"Who signed it? asked Cole.
`

const file = await unified()
  .use(remarkParse)
  .use(remarkRetext, unified().use(retextEnglish).use(retextQuoteAttribution))
  .use(remarkStringify)
  .process(markdown)

for (const {speaker, text, place} of file.data.quotes ?? []) {
  const {line, column} = place.start
  console.log(`${line}:${column}  ${speaker?.name ?? 'Someone'}: ${text.replaceAll('\n', ' ')}`)
}

console.log()
for (const message of file.messages) console.log(String(message))

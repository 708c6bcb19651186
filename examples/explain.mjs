// Why her? The candidates of one quote, with what spoke most strongly for and against each.
import {attributeQuotes} from 'quote-attribution'

const text = `Mrs. Voss met Miss Dahl on the pier. The wind had dropped, and the boats lay still.

“You are late,” she said.`

const {quotes} = attributeQuotes(text, {explain: true})
const [quote] = quotes

console.log(`“${quote.text}”`)
console.log(`${quote.mention.text} is ${quote.speaker?.name ?? 'nobody we could name'}`)

for (const {speaker, probability, evidence} of quote.candidates) {
  console.log(`\n${speaker.name}: ${Math.round(100 * probability)} %`)
  for (const {feature, contribution} of evidence.slice(0, 6)) {
    const strength = Math.min(20, Math.ceil(3 * Math.abs(contribution)))
    const bar = (contribution < 0 ? '−' : '+').repeat(strength)
    console.log(`  ${feature.padEnd(18)} ${contribution.toFixed(1).padStart(5)}  ${bar}`)
  }
}

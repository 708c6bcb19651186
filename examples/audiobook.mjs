// Voices for an audiobook: each segment is read by the narrator or by the voice of whoever speaks, as SSML.
import {attributeQuotes, segments} from 'quote-attribution'

const text = `“Is it far?” asked Mrs. Abernathy.

“Nine miles & a bit,” said the old ferryman, “if the tide is < 3 feet.”

She looked at the water. “And if it is more?”

“Then,” he said, “we swim.”`

const voices = {female: ['Ada', 'Iris'], male: ['Bruno', 'Lars'], unknown: ['Robin', 'Kim']}
const narrator = 'Nora'

/** A voice for each speaker, no two alike while there are voices enough. */
function castVoices(speakers) {
  const taken = {female: 0, male: 0, unknown: 0}
  return speakers.map(({gender}) => {
    const group = gender ?? 'unknown'
    return voices[group][taken[group]++ % voices[group].length]
  })
}

const escapeXml = value => value.replace(/[&<>]/gu, char => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[char])

const attribution = attributeQuotes(text)
const voiceOf = castVoices(attribution.speakers)

console.log('<speak>')
for (const {start, end, quote} of segments(text, attribution)) {
  const speaker = quote === null ? null : attribution.quotes[quote].speaker
  const voice = speaker ? voiceOf[speaker.id] : narrator
  // What is left of narration between two marks may hold no letter; nobody needs to read that.
  const words = text.slice(start, end).replace(/^[\s“”]+|[\s“”]+$/gu, '')
  if (/\p{L}/u.test(words)) console.log(`  <voice name="${voice}">${escapeXml(words)}</voice>`)
}
console.log('</speak>')

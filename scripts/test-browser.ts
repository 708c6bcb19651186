// Opens the playground in headless Chromium and uses it as a reader would. Run `npm run test:browser`.
import {strict as assert} from 'node:assert'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import type {Page} from 'playwright-core'
import {attributeQuotes} from 'quote-attribution'
import type {Quote} from 'quote-attribution'
import {findChromium} from './browser/chromium.js'
import {manyArticles, oddTexts} from './browser/texts.js'
import {serve} from './browser/serve.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const options = {types: ['direct', 'mixed', 'indirect', 'unspoken'], explain: true} as const
/** Below this the page marks a speaker as unsure. */
const sure = 0.7

type Check = readonly [claim: string, check: (page: Page) => Promise<unknown>]

/** Each gets a fresh page with the sample on it. */
const checks: readonly Check[] = [
  ['the sample is read, and each quote is highlighted where it stands', checkSample],
  ['the text on the page is the sample, to the character', async page => assert.equal(await textOf(page), await sampleOf(page))],
  ['one speaker has one colour, two have two', checkColors],
  ['the legend has all who are quoted, with their numbers of quotes', checkLegend],
  ['a speaker in the legend lights their quotes, by mouse and by keyboard, and stays when pressed', checkLight],
  ['each type can be hidden, and the text stays', checkToggles],
  ['the keyboard goes from quote to quote and shows each', checkKeyboard],
  ['the details tell what the library tells', checkDetails],
  ['a quote under the mouse shows who, how sure and who else, without being chosen', checkCard],
  ['a click on a quote in a quote chooses the inner one', checkNested],
  ['who is not sure or not named is marked', checkUnsure],
  ['pasted markup stays text', checkMarkup],
  ['odd texts come back to the character', checkOddTexts],
  ['stretches that cross each other are laid out right', checkLayout],
  ['notices are told', checkNotices],
  ['a known cast is used, a wrong one is told', checkCast],
  ['an empty text is no trouble', checkEmpty],
  ['300 kB are on the page within five seconds', checkLargeText],
  ['nothing sticks out of a narrow window, where the details rise from below', checkNarrow],
  ['the words stay readable on every colour, light and dark', checkContrast],
  ['the script and Node give the same', checkSame],
  ['the page works as a file, without a server', checkFile]
]

async function checkSample(page: Page): Promise<void> {
  const text = await sampleOf(page)
  const {quotes} = attributeQuotes(text, options)
  assert(quotes.length >= 10, 'Expected a sample with quotes')
  for (const type of options.types) assert(quotes.some(quote => quote.type === type), 'Expected a sample with ' + type)
  const expected = quotes.map(({content}) => content.map(({start, end}) => text.slice(start, end)).join(''))
  assert.deepEqual(await Promise.all(quotes.map(quote => highlightOf(page, quote))), expected)
}

async function highlightOf(page: Page, {id}: Quote): Promise<string> {
  const texts = await page.locator(`[data-quote="${id}"]`).allTextContents()
  return texts.join('')
}

async function checkColors(page: Page): Promise<void> {
  const {quotes} = attributeQuotes(await sampleOf(page), options)
  const looks = new Map<string, Set<string>>()
  for (const {id, speaker} of quotes) {
    if (!speaker) continue
    const pieces = await each<string>(page, `[data-quote="${id}"]`, 'getComputedStyle(node).textDecorationColor')
    looks.set(speaker.name, new Set([...(looks.get(speaker.name) ?? []), ...pieces]))
  }
  const colors = [...looks.values()].map(set => [...set].join())
  assert([...looks.values()].every(set => set.size === 1), 'Expected one colour a speaker')
  assert.equal(new Set(colors).size, looks.size)
}

async function checkLegend(page: Page): Promise<void> {
  const {speakers} = attributeQuotes(await sampleOf(page), options)
  const expected = speakers.filter(({quotes}) => quotes.length > 0)
  const rows = page.locator('.speaker:not(.nobody)')
  assert.deepEqual(await rows.locator('strong').allTextContents(), expected.map(({name}) => name))
  assert.deepEqual(await rows.locator('.number').allTextContents(), expected.map(({quotes}) => String(quotes.length)))
  for (const [index, {role, kind}] of expected.entries()) {
    assert.equal(await rows.nth(index).locator('small').textContent(), role ? `${role} · ${kind}` : kind)
  }
}

async function checkLight(page: Page): Promise<void> {
  const {speakers} = attributeQuotes(await sampleOf(page), options)
  const [first, second] = speakers
  const lit = async (): Promise<number[]> => [...new Set(await each<number>(page, '.lit', 'Number(node.dataset.quote)'))]

  await page.locator('.speaker').nth(1).hover()
  assert.deepEqual(await lit(), second!.quotes)
  await page.locator('h1').hover()
  assert.deepEqual(await lit(), [])
  await page.locator('.speaker').first().focus()
  assert.deepEqual(await lit(), first!.quotes)
  await page.keyboard.press('Enter')
  await page.locator('#text').focus()
  assert.deepEqual(await lit(), first!.quotes)
  assert.equal(await page.locator('.speaker').first().getAttribute('aria-pressed'), 'true')
}

async function checkToggles(page: Page): Promise<void> {
  const text = await sampleOf(page)
  for (const type of options.types) {
    await page.locator(`[name=type][value=${type}]`).uncheck()
    const shown = new Set(await each<string>(page, '.reading .quote', 'node.classList[1]'))
    assert.deepEqual([...shown].sort(), options.types.filter(other => other !== type).sort())
    assert.equal(await textOf(page), text)
    await page.locator(`[name=type][value=${type}]`).check()
  }
}

async function checkKeyboard(page: Page): Promise<void> {
  const {quotes} = attributeQuotes(await sampleOf(page), options)
  assert.equal(await page.locator('.reading [tabindex="0"]').count(), 1)
  await page.locator('#initials').focus()
  await page.keyboard.press('Tab')
  const visit = async (key: string | null, quote: Quote | undefined): Promise<void> => {
    if (key) await page.keyboard.press(key)
    assert.equal(await page.locator('#details blockquote').textContent(), quote?.text)
    assert.equal(await page.locator('.quote:focus').getAttribute('data-quote'), String(quote?.id))
  }
  await visit(null, quotes[0])
  await visit('ArrowRight', quotes[1])
  await visit('ArrowDown', quotes[2])
  await visit('ArrowLeft', quotes[1])
  await visit('End', quotes.at(-1))
  await visit('Home', quotes[0])
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('#details blockquote').count(), 0)
}

async function checkDetails(page: Page): Promise<void> {
  const {quotes} = attributeQuotes(await sampleOf(page), options)
  const quote = quotes.find(({candidates, cue, mention}) => candidates.length > 1 && cue && mention) ??
    quotes.find(({candidates}) => candidates.length > 1)!
  await choose(page, quote)
  const details = page.locator('#details')
  assert.equal(await details.locator('.headline strong').textContent(), quote.speaker?.name ?? 'Not named')
  const facts = await details.locator('.facts').textContent()
  for (const word of [quote.type, quote.cue?.text ?? 'none', quote.mention?.text ?? 'none']) assert(facts?.includes(word), word)
  assert.deepEqual(await details.locator('summary .name').allTextContents(), quote.candidates.map(({speaker}) => speaker.name))
  assert.deepEqual(
    await details.locator('.candidate').first().locator('.evidence .number').allTextContents(),
    quote.candidates[0]!.evidence!.map(({contribution}) => (contribution < 0 ? '−' : '+') + Math.abs(contribution).toFixed(1))
  )
  const widths = await each<number>(page, '#details summary .bar-of span', 'parseInt(node.style.width)')
  assert.deepEqual(widths, quote.candidates.map(({probability}) => Math.round(100 * probability)))
  const chosen = await page.locator('.cue.chosen, .mention.chosen').allTextContents()
  assert.equal(chosen.length > 0, quote.cue !== null)
}

async function checkCard(page: Page): Promise<void> {
  const {quotes} = attributeQuotes(await sampleOf(page), options)
  const quote = quotes.find(({speaker, cue, mention}) => speaker && cue && mention)!
  const card = page.locator('#card')
  assert.equal(await card.isVisible(), false)
  await page.locator(`[data-quote="${quote.id}"]`).first().hover()
  assert.equal(await card.locator('.headline strong').textContent(), quote.speaker!.name)
  const glance = await card.locator('.glance').textContent()
  for (const word of [quote.type, quote.cue!.text, quote.mention!.text]) assert(glance?.includes(word), word)
  const likeliest = quote.candidates.slice(0, 3).map(({speaker}) => speaker.name)
  assert.deepEqual(await card.locator('.share .name').allTextContents(), likeliest)
  assert.equal(await page.locator('#details blockquote').count(), 0)
  await page.locator('h1').hover()
  assert.equal(await card.isVisible(), false)
}

async function checkNested(page: Page): Promise<void> {
  const {quotes} = attributeQuotes(await sampleOf(page), options)
  const inner = quotes.find(({parent}) => parent !== null)!
  await choose(page, inner)
  assert.equal(await page.locator('#details blockquote').textContent(), inner.text)
  const outer = page.locator(`[data-quote="${inner.parent}"]`)
  assert.equal(await outer.locator(`[data-quote="${inner.id}"]`).count() > 0, true)
}

async function checkUnsure(page: Page): Promise<void> {
  const text = 'Tom Hale met Ben Cole, Max Ford and Sam Reed.\n\n“Run!”\n\nNobody ran.\n\n“Why?” asked Tom Hale.\n\n“Hm.”'
  await setText(page, text)
  const {quotes} = attributeQuotes(text, options)
  const doubtful = quotes.filter(({speaker, confidence}) => !speaker || confidence < sure).map(({id}) => String(id))
  assert(doubtful.length > 0 && doubtful.length < quotes.length, 'Expected a text with sure and unsure quotes')
  assert.deepEqual(await each(page, '.quote[data-label$="?"]', 'node.dataset.quote'), doubtful)
}

async function checkMarkup(page: Page): Promise<void> {
  const text = '“<b>&amp; <img src=x onerror=alert(1)>,” said Ann <i>Lee</i> & Co.\n\n<script>alert(2)</script> “<b>&” <!--'
  await setText(page, text)
  assert.equal(await textOf(page), text)
  assert.equal(await page.locator('.reading :not(div.line, span)').count(), 0)
  await choose(page, attributeQuotes(text, options).quotes[0]!)
  assert.equal(await page.locator('#details blockquote').textContent(), '<b>&amp; <img src=x onerror=alert(1)>,')
  assert.equal(await page.locator('#details :is(b, img, i)').count(), 0)
}

async function checkOddTexts(page: Page): Promise<void> {
  for (const text of oddTexts) {
    await setText(page, text)
    // The field makes every line end `\n`.
    const expected = JSON.stringify(text.replaceAll(/\r\n?/gu, '\n'))
    // As JSON, since a lone surrogate does not survive the way from the browser.
    assert.equal(await page.evaluate('JSON.stringify(document.getElementById("reading").textContent)'), expected)
  }
}

/** Each character must stand in exactly the layers that cover it, on lines that end where the text's do. */
async function checkLayout(page: Page): Promise<void> {
  const wrong = await page.evaluate(`(() => {
    let seed = 7
    const random = below => (seed = (seed * 48271) % 2147483647) % below
    for (let round = 0; round < 300; round++) {
      const text = Array.from({length: random(40)}, () => 'ab\\n'[random(3)]).join('')
      const layers = Array.from({length: random(7)}, (_, rank) => {
        const start = random(text.length + 1)
        return {start, end: start + random(text.length + 1 - start), rank}
      })
      const lines = layOut(text, layers)
      let at = 0
      for (const {text: piece, layers: over} of lines.flat()) {
        for (const char of piece) {
          const expected = layers.filter(({start, end}) => start <= at && at < end).map(({rank}) => rank).sort().join()
          if (char !== text[at] || over.map(({rank}) => rank).sort().join() !== expected) return 'round ' + round + ' at ' + at
          at++
        }
      }
      if (at !== text.length) return 'round ' + round + ': ' + at + ' of ' + text.length
      const ends = lines.map(line => line.map(({text}) => text).join(''))
      if (ends.join('|') !== (text.match(/[^\\n]*\\n|[^\\n]+$/gu) ?? []).join('|')) return 'lines of round ' + round
    }
    return ''
  })()`)
  assert.equal(wrong, '')
}

async function checkNotices(page: Page): Promise<void> {
  assert.equal(await page.locator('#notices-section').isVisible(), false)
  const text = '“I did,” said Tom Hale.\n\n“Who signed it? asked Ann Lee.'
  await setText(page, text)
  const {notices} = attributeQuotes(text, options)
  assert(notices.length > 0, 'Expected a notice')
  assert.deepEqual(await page.locator('#notices button').allTextContents(), notices.map(({message}) => `Line 3 ${message}`))
  assert.equal(await page.locator('.notice').count() > 0, true)
}

async function checkCast(page: Page): Promise<void> {
  const text = '“Up,” said Jo Marsh.\n\n“Down,” said Ned.'
  await setText(page, text)
  await page.locator('.cast summary').click()
  await page.locator('#cast').fill('Josephine Marsh = Jo Marsh, Jo\n\n')
  await waitUntilRead(page)
  const names = page.locator('.speaker strong')
  assert.deepEqual(await names.allTextContents(), ['Josephine Marsh', 'Ned'])
  await page.locator('#closed').check()
  await waitUntilRead(page)
  assert.deepEqual(await names.allTextContents(), ['Josephine Marsh', 'Not named'])
  await page.locator('#cast').fill('= Jo')
  await waitUntilRead(page)
  assert.match(await page.locator('#cast-error').textContent() ?? '', /name/u)
  assert.equal(await textOf(page), text)
}

async function checkEmpty(page: Page): Promise<void> {
  const sample = await sampleOf(page)
  await page.locator('#clear').click()
  assert.equal(await textOf(page), '')
  assert.match(await page.locator('#counts').textContent() ?? '', /^0 quotes · 0 speakers · 0 characters/u)
  await page.locator('#sample').click()
  assert.equal(await textOf(page), sample)
}

async function checkLargeText(page: Page): Promise<string> {
  const text = manyArticles(300_000)
  const started = performance.now()
  await setText(page, text)
  assert.equal(await textOf(page), text)
  const seconds = (performance.now() - started) / 1000
  assert(seconds < 5, `Took ${seconds.toFixed(1)} s`)
  return `${seconds.toFixed(2)} s, ${await page.locator('#counts').textContent()}`
}

async function checkNarrow(page: Page): Promise<void> {
  await page.setViewportSize({width: 320, height: 640})
  const isTooWide = 'document.documentElement.scrollWidth > innerWidth'
  assert.equal(await page.evaluate(isTooWide), false)
  const {quotes} = attributeQuotes(await sampleOf(page), options)
  await choose(page, quotes.at(-1)!)
  const sheet = (await page.locator('.sheet').boundingBox())!
  assert(sheet.y > 300 && sheet.y + sheet.height <= 641, 'Expected the details below')
  assert.equal(await page.evaluate(isTooWide), false)
  await page.locator('#close').click()
  assert.equal(await page.locator('.sheet').isVisible(), false)
}

/** WCAG's contrast of words on the tint of each speaker, chosen ones too: 4.5 or more. */
async function checkContrast(page: Page): Promise<string> {
  const worst: number[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme})
    worst.push(await page.evaluate(`(() => {
      const style = getComputedStyle(document.documentElement)
      const value = name => style.getPropertyValue(name).trim()
      const channels = hex => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
      const luminance = rgb => rgb.map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index], 0)
      const contrast = (a, b) => {
        const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p)
        return (x + 0.05) / (y + 0.05)
      }
      const mix = (a, b, share) => a.map((c, index) => c * share + b[index] * (1 - share))
      const [ink, sheet, soft, paper] = ['--ink', '--sheet', '--soft', '--paper'].map(name => channels(value(name)))
      const chosen = parseFloat(value('--chosen')) / 100
      const tints = [0, 1, 2, 3, 4, 5, 6, 7].map(n => mix(channels(value('--c' + n)), sheet, chosen))
      return Math.min(contrast(soft, paper), contrast(soft, sheet), ...tints.map(one => contrast(ink, one)))
    })()`) as number)
  }
  for (const ratio of worst) assert(ratio >= 4.5, `Contrast is ${ratio.toFixed(2)}`)
  return `at worst ${worst.map(ratio => ratio.toFixed(1)).join(' and ')}`
}

async function checkSame(page: Page): Promise<void> {
  for (const text of [await sampleOf(page), manyArticles(50_000), ...oddTexts]) {
    const there = await page.evaluate(
      `JSON.stringify(quoteAttribution.attributeQuotes(${JSON.stringify(text)}, ${JSON.stringify(options)}))`
    )
    assert.equal(there, JSON.stringify(attributeQuotes(text, options)))
  }
}

async function checkFile(page: Page): Promise<void> {
  const sample = await sampleOf(page)
  await page.goto(pathToFileURL(path.join(root, 'examples/browser/index.html')).href)
  assert.equal(await textOf(page), sample)
  assert(await page.locator('.quote').count() > 0, 'Expected quotes')
}

// What a reader does and sees

const sampleOf = (page: Page): Promise<string> => page.evaluate('document.getElementById("text").defaultValue')

const textOf = (page: Page): Promise<string> => page.evaluate('document.getElementById("reading").textContent')

/** An expression on each `node` of a selector. In a string: types of the browser have no place in this project. */
const each = <T>(page: Page, selector: string, expression: string): Promise<T[]> =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map(node => ${expression})`)

async function setText(page: Page, text: string): Promise<void> {
  // `fill` hands the string over as JSON, where a lone surrogate would be lost.
  await page.evaluate(`(() => {
    const field = document.getElementById('text')
    field.value = ${JSON.stringify(text)}
    field.dispatchEvent(new Event('input', {bubbles: true}))
  })()`)
  await waitUntilRead(page)
}

/** The page waits for a pause in the typing before it reads. */
async function waitUntilRead(page: Page): Promise<void> {
  await page.locator('#reading[aria-busy="false"]').waitFor({state: 'attached'})
}

async function choose(page: Page, {id}: Quote): Promise<void> {
  // On its last letters: a quote in it would take the click on its middle.
  await page.locator(`[data-quote="${id}"]`).last().click()
}

// The run

const executablePath = findChromium()
if (!executablePath || !existsSync(executablePath)) {
  console.error('Found no Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.')
  process.exit(1)
}

const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'
]
const isOurs = (url: string): boolean => url.startsWith(server.url) || /^(?:file|data):/u.test(url)
const server = await serve(root, ['examples/browser', 'dist'])
const browser = await chromium.launch({executablePath, args: flags})
const troubles: string[] = []
let failed = 0

for (const [claim, check] of checks) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}})
  page.setDefaultTimeout(10_000)
  page.on('console', message => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()))
  page.on('pageerror', error => troubles.push(error.message))
  page.on('request', request => isOurs(request.url()) || troubles.push(request.url()))
  try {
    await page.goto(server.url + '/examples/browser/index.html')
    const measured = await check(page)
    console.log(`passed: ${claim}${measured ? ` (${String(measured)})` : ''}`)
  } catch (error) {
    failed++
    console.log(`FAILED: ${claim}\n  ${(error as Error).message.slice(0, 1000).replaceAll('\n', '\n  ')}`)
  }
  await page.close()
}

await browser.close()
server.close()

if (troubles.length > 0) failed++
console.log(`${troubles.length > 0 ? 'FAILED' : 'passed'}: no errors, nothing asked of the network`)
for (const trouble of new Set(troubles)) console.log('  ' + trouble)
console.log(`\n${checks.length + 1 - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

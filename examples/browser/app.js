'use strict'

const {attributeQuotes} = window.quoteAttribution
const {layOut} = window

const allTypes = ['direct', 'mixed', 'indirect', 'unspoken']
const colors = 8
const lineStyles = 4
/** Below this a named speaker is marked as unsure. */
const sure = 0.7
/** How many notices are listed. */
const manyNotices = 50

const byId = id => document.getElementById(id)
const view = Object.fromEntries(
  ['text', 'cast', 'closed', 'cast-error', 'counts', 'reading', 'speakers', 'details', 'notices', 'notices-section', 'card']
    .map(id => [id, byId(id)])
)
const typeBoxes = [...document.querySelectorAll('[name=type]')]

/** What was read, and what of it is looked at. */
const state = {
  text: '',
  options: {},
  attribution: {quotes: [], speakers: [], notices: []},
  /** The same with evidence, which costs time: `null` until a quote is chosen. */
  explained: null,
  milliseconds: 0,
  /** Speaker → `{label, look}`: initials and class names. */
  marks: new Map(),
  /** Quote → its elements in the text, in order. */
  elements: new Map(),
  /** `start-end` of a cue or mention → its elements. */
  words: new Map(),
  selected: null,
  /** Whose quotes stay lit. `null` is nobody; a speaker or `'nobody'`. */
  pinned: null
}

// Reading

function read() {
  const text = view.text.value
  const speakers = readCast(view.cast.value)
  const options = {types: allTypes, speakers, closedCast: view.closed.checked && speakers.length > 0}
  const started = window.performance.now()
  const attribution = tryToRead(text, options)
  view.reading.setAttribute('aria-busy', 'false')
  if (!attribution) return

  const milliseconds = window.performance.now() - started
  Object.assign(state, {text, options, attribution, milliseconds, explained: null, pinned: null})
  state.marks = markSpeakers(attribution.speakers)
  show()
  select(null)
}

/** A cast may be wrong, a text can't. */
function tryToRead(text, options) {
  try {
    view['cast-error'].textContent = ''
    return attributeQuotes(text, options)
  } catch (error) {
    view['cast-error'].textContent = error.message
    return null
  }
}

/** `Amina Osei = Dr. Osei, Osei` */
function readCast(list) {
  return list.split('\n').filter(line => line.trim()).map(line => {
    const [name, aliases = ''] = line.split('=')
    return {name: name.trim(), aliases: aliases.split(',').map(alias => alias.trim()).filter(Boolean)}
  })
}

/** A colour, a style of line and initials for each who is quoted; no two share all of them. */
function markSpeakers(speakers) {
  const taken = new Map()
  const quoted = speakers.filter(({quotes}) => quotes.length > 0)
  return new Map(quoted.map((speaker, index) => {
    const initials = initialsOf(speaker.name)
    const count = (taken.get(initials) ?? 0) + 1
    taken.set(initials, count)
    const style = (index + Math.floor(index / colors)) % lineStyles
    return [speaker, {label: initials + (count > 1 ? count : ''), look: `color-${index % colors} line-${style}`}]
  }))
}

function initialsOf(name) {
  const words = name.match(/\p{L}[\p{L}\p{M}\p{N}.’'-]*/gu) ?? ['?']
  const [first, ...others] = words.length > 1 ? words.filter(word => !/^(?:the|an?|of|for)$/iu.test(word)) : words
  return [first, others.at(-1)].map(word => [...(word ?? '')][0] ?? '').join('').toUpperCase()
}

// The text

function show() {
  const shown = shownQuotes()
  showText(shown)
  showCounts(shown)
  showSpeakers(shown)
  showNotices()
}

function shownQuotes() {
  const types = new Set(typeBoxes.filter(({checked}) => checked).map(({value}) => value))
  return state.attribution.quotes.filter(({type}) => types.has(type))
}

function showText(quotes) {
  state.elements = new Map()
  state.words = new Map()
  const notices = state.attribution.notices.map(toLayer('notice', 5))
  const lines = layOut(state.text, [...quotes.flatMap(layersOf), ...wordsOf(quotes), ...notices])
  const page = document.createDocumentFragment()
  for (const line of lines) page.append(showLine(line))
  view.reading.replaceChildren(page)
  for (const [first] of state.elements.values()) makeReachable(first)
  setStop(quotes[0]?.id)
}

const toLayer = (kind, rank) => ({start, end}) => ({start, end, kind, rank})

function layersOf(quote) {
  const {content, clause} = quote
  const clauses = (clause ?? []).map(part => ({...toLayer('clause', 0)(part), quote}))
  return [...clauses, ...content.map(part => ({...toLayer('quote', 1)(part), quote}))]
}

/** Cues and mentions; those of one clause share theirs. */
function wordsOf(quotes) {
  const cues = quotes.flatMap(({cue}) => cue ?? []).map(toLayer('cue', 4))
  const mentions = quotes.flatMap(({mention}) => mention ?? []).map(toLayer('mention', 3))
  return [...new Map([...cues, ...mentions].map(word => [keyOf(word), word])).values()]
}

const keyOf = ({start, end}) => `${start}-${end}`

/** Pieces of one line, in elements: those that neighbours share stay open. All text goes into text nodes. */
function showLine(pieces) {
  const line = element('div', 'line')
  const open = [{layer: null, node: line}]
  for (const {text, layers} of pieces) {
    let kept = 0
    while (kept < layers.length && open[kept + 1]?.layer === layers[kept]) kept++
    open.length = kept + 1
    for (const layer of layers.slice(kept)) {
      const node = showLayer(layer)
      open.at(-1).node.append(node)
      open.push({layer, node})
    }
    open.at(-1).node.append(text)
  }
  return line
}

function showLayer({kind, quote, ...span}) {
  if (kind === 'quote') return showQuote(quote)
  const node = element('span', `${kind} ${kind === 'clause' ? lookOf(quote) : ''}`)
  if (kind === 'cue' || kind === 'mention') addTo(state.words, keyOf(span), node)
  return node
}

function showQuote(quote) {
  const node = element('span', `quote ${quote.type} ${lookOf(quote)}`)
  node.dataset.quote = quote.id
  addTo(state.elements, quote.id, node)
  return node
}

function addTo(lists, key, item) {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function lookOf({type, speaker, confidence}) {
  if (type === 'unspoken' && !speaker) return 'spoken-by-none'
  if (!speaker) return 'nobody'
  return state.marks.get(speaker).look + (confidence < sure ? ' unsure' : '')
}

/**
 * The first piece of a quote takes the focus and has the label, which CSS puts before it: it is no part of the text.
 * A group and no button, since there may be quotes in it.
 */
function makeReachable(first) {
  const quote = state.attribution.quotes[first.dataset.quote]
  first.tabIndex = -1
  first.setAttribute('role', 'group')
  first.setAttribute('aria-label', `${quote.speaker?.name ?? 'nobody named'}, ${quote.type}`)
  if (quote.type !== 'unspoken') first.dataset.label = labelOf(quote)
}

function labelOf({speaker, confidence}) {
  if (!speaker) return '?'
  return state.marks.get(speaker).label + (confidence < sure ? '?' : '')
}

/** One stop for the Tab key in the whole text: the arrows do the rest. */
function setStop(id) {
  view.reading.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1')
  const first = state.elements.get(id)?.[0]
  if (first) first.tabIndex = 0
}

// What stands beside the text

function showCounts(shown) {
  const speakers = new Set(shown.map(({speaker}) => speaker).filter(Boolean))
  view.counts.textContent = [
    count(shown.length, 'quote'),
    count(speakers.size, 'speaker'),
    count(state.text.length, 'character'),
    `${state.milliseconds.toFixed(state.milliseconds < 10 ? 1 : 0)} ms`
  ].join(' · ')
  for (const box of typeBoxes) {
    const ofType = state.attribution.quotes.filter(({type}) => type === box.value)
    box.parentElement.querySelector('b').textContent = ofType.length
  }
}

const count = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`

function showSpeakers(shown) {
  const rows = [...state.marks].map(([speaker, {label, look}]) => {
    const quotes = shown.filter(quote => quote.speaker === speaker)
    const what = [speaker.role, speaker.kind].filter(Boolean).join(' · ')
    return speakerRow({whom: speaker, label, look, name: speaker.name, what, quotes})
  })
  const quotes = shown.filter(isNobodys)
  if (quotes.length > 0) {
    const nobody = {whom: 'nobody', label: '?', look: 'nobody', name: 'Not named', what: 'nobody is likely enough'}
    rows.push(speakerRow({...nobody, quotes}))
  }
  view.speakers.replaceChildren(...(rows.length > 0 ? rows : [element('li', 'empty', 'Nobody is quoted.')]))
}

const isNobodys = ({speaker, type}) => !speaker && type !== 'unspoken'

function speakerRow({whom, label, look, name, what, quotes}) {
  const button = element('button', `speaker ${look}`)
  button.type = 'button'
  button.setAttribute('aria-pressed', String(state.pinned === whom))
  const words = element('span', 'who')
  words.append(element('strong', '', name), element('small', '', what))
  const number = element('span', 'number', String(quotes.length))
  number.setAttribute('aria-label', count(quotes.length, 'quote'))
  button.append(element('span', 'chip', label), words, number)

  button.addEventListener('mouseenter', () => light(quotes))
  button.addEventListener('focus', () => light(quotes))
  for (const event of ['mouseleave', 'blur']) button.addEventListener(event, lightPinned)
  button.addEventListener('click', () => {
    state.pinned = state.pinned === whom ? null : whom
    for (const other of view.speakers.querySelectorAll('button')) other.setAttribute('aria-pressed', 'false')
    button.setAttribute('aria-pressed', String(state.pinned === whom))
    lightPinned()
  })
  const row = element('li')
  row.append(button)
  return row
}

/** Light these quotes and dim the others; `null` lights all. */
function light(quotes) {
  view.reading.classList.toggle('picking', quotes !== null)
  for (const lit of view.reading.querySelectorAll('.lit')) lit.classList.remove('lit')
  for (const {id} of quotes ?? []) {
    for (const node of state.elements.get(id) ?? []) node.classList.add('lit')
  }
}

function lightPinned() {
  const {pinned} = state
  if (!pinned) return light(null)
  light(shownQuotes().filter(pinned === 'nobody' ? isNobodys : ({speaker}) => speaker === pinned))
}

function showNotices() {
  const {notices} = state.attribution
  view['notices-section'].hidden = notices.length === 0
  view.notices.replaceChildren(...notices.slice(0, manyNotices).map(noticeRow))
  const left = notices.length - manyNotices
  if (left > 0) view.notices.append(element('li', 'empty', `and ${left.toLocaleString('en')} more`))
}

function noticeRow({start, message}) {
  const button = element('button', '', message)
  button.type = 'button'
  const line = state.text.slice(0, start).split('\n').length
  button.prepend(element('b', '', `Line ${line}`), ' ')
  button.addEventListener('click', () => view.reading.children[line - 1].scrollIntoView({block: 'center'}))
  const row = element('li')
  row.append(button)
  return row
}

// One quote

function select(id) {
  for (const old of view.reading.querySelectorAll('.chosen')) old.classList.remove('chosen')
  state.selected = id
  hideCard()
  document.body.classList.toggle('has-choice', id !== null)
  if (id === null) {
    const hint = 'Choose a quote in the text to see who said it, how sure that is, and why.'
    view.details.replaceChildren(element('p', 'empty', hint))
    return
  }
  const quote = state.attribution.quotes[id]
  const words = [quote.cue, quote.mention].filter(Boolean).flatMap(word => state.words.get(keyOf(word)) ?? [])
  for (const node of [...(state.elements.get(id) ?? []), ...words]) node.classList.add('chosen')
  setStop(id)
  view.details.replaceChildren(...describe(quote))
}

function describe(quote) {
  return [
    element('blockquote', lookOf(quote), quote.text),
    headline(quote),
    facts(quote),
    ...quote.candidates.map((candidate, index) => showCandidate(candidate, evidenceFor(quote, index), index === 0)),
    ...whatIsLeft(quote)
  ]
}

function headline({type, speaker, confidence}) {
  const line = element('p', 'headline')
  if (!speaker) {
    line.append(element('strong', '', type === 'unspoken' ? 'Nobody says this' : 'Not named'))
    return line
  }
  const sureness = confidence < sure ? 'unsure' : 'sure'
  line.append(element('strong', '', speaker.name), ' ', element('span', sureness, `${percent(confidence)} sure`))
  return line
}

function facts({type, cue, mention, content, parent, start, end}) {
  const list = element('dl', 'facts')
  const add = (term, ...words) => list.append(element('dt', '', term), element('dd', '', words.join(' ')))
  add('Type', type)
  add('Cue', cue ? `${cue.text}${cue.lemma === cue.text ? '' : ` (${cue.lemma})`}` : 'none')
  add('Mention', mention ? `${mention.text} (${mention.kind})` : 'none')
  if (content.length > 1) add('Parts', content.length)
  if (parent !== null) add('Inside', shorten(state.attribution.quotes[parent].text))
  add('Offsets', `${start}–${end}`)
  return list
}

function evidenceFor({id}, index) {
  state.explained ??= attributeQuotes(state.text, {...state.options, explain: true})
  return state.explained.quotes[id].candidates[index].evidence
}

function showCandidate({speaker, probability}, evidence, open) {
  const box = element('details', `candidate ${state.marks.get(speaker)?.look ?? 'nobody'}`)
  box.open = open
  const summary = element('summary')
  const number = element('span', 'number', percent(probability))
  summary.append(element('span', 'name', speaker.name), bar(probability), number)
  const list = element('ul', 'evidence')
  const strongest = Math.max(1, ...evidence.map(({contribution}) => Math.abs(contribution)))
  list.append(...evidence.map(item => showEvidence(item, strongest)))
  box.append(summary, list)
  return box
}

function showEvidence({feature, contribution}, strongest) {
  const row = element('li', contribution < 0 ? 'against' : 'for')
  const words = feature.replace(/\p{Lu}/gu, letter => ' ' + letter.toLowerCase())
  const number = `${contribution < 0 ? '−' : '+'}${Math.abs(contribution).toFixed(1)}`
  row.append(element('span', 'name', words), bar(Math.abs(contribution) / strongest), element('span', 'number', number))
  return row
}

/** What the candidates leave of 1. */
function whatIsLeft({candidates}) {
  if (candidates.length === 0) return []
  const left = 1 - candidates.reduce((sum, {probability}) => sum + probability, 0)
  return left < 0.005 ? [] : [element('p', 'left', `None of these: ${percent(left)}`)]
}

function bar(share) {
  const outer = element('span', 'bar-of')
  outer.setAttribute('aria-hidden', 'true')
  const inner = element('span')
  inner.style.width = `${Math.round(100 * Math.min(1, share))}%`
  outer.append(inner)
  return outer
}

const percent = number => `${Math.min(number < 1 ? 99 : 100, Math.round(100 * number))} %`
const shorten = text => (text.length > 40 ? text.slice(0, 40).trimEnd() + '…' : text)

function element(name, className = '', text = '') {
  const node = document.createElement(name)
  if (className) node.className = className
  node.textContent = text
  return node
}

// One quote at a glance: for the mouse, since the details beside the text tell the same and more.

function showCard({target, pointerType}) {
  const node = quoteAt(target)
  if (!node || pointerType === 'touch') return hideCard()
  const quote = state.attribution.quotes[node.dataset.quote]
  view.card.replaceChildren(headline(quote), glance(quote), ...quote.candidates.slice(0, 3).map(showShare))
  view.card.className = `card ${lookOf(quote)}`
  view.card.hidden = false
  placeCard(node.getClientRects()[0])
}

function hideCard() {
  view.card.hidden = true
}

function glance({type, cue, mention}) {
  return element('p', 'glance', [type, cue && `“${cue.text}”`, mention?.text].filter(Boolean).join(' · '))
}

function showShare({speaker, probability}) {
  const row = element('p', `share ${state.marks.get(speaker)?.look ?? 'nobody'}`)
  row.append(element('span', 'name', speaker.name), bar(probability), element('span', 'number', percent(probability)))
  return row
}

/** Above the first line of the quote, or below where there is no room. */
function placeCard({left, top, bottom}) {
  const {offsetWidth, offsetHeight} = view.card
  const room = document.documentElement.clientWidth - offsetWidth - 8
  const above = top - offsetHeight - 8
  view.card.style.left = `${Math.max(8, Math.min(left, room))}px`
  view.card.style.top = `${above < 8 ? bottom + 8 : above}px`
}

// Hands

const quoteAt = target => target.closest('.quote')

function move(event) {
  if (event.key === 'Escape') return letGo()
  const focused = quoteAt(event.target)
  if (!focused || event.altKey || event.ctrlKey || event.metaKey) return
  const ids = [...state.elements.keys()].sort((a, b) => a - b)
  const here = ids.indexOf(Number(focused.dataset.quote))
  const [before, behind] = [here - 1, here + 1]
  const ways = {ArrowRight: behind, ArrowDown: behind, ArrowLeft: before, ArrowUp: before, Home: 0, End: ids.length - 1}
  const to = ways[event.key]
  if (to === undefined) return
  event.preventDefault()
  state.elements.get(ids[Math.min(ids.length - 1, Math.max(0, to))])[0].focus()
}

function letGo() {
  if (view.reading.contains(document.activeElement)) document.activeElement.blur()
  select(null)
}

function chooseByClick(event) {
  const quote = quoteAt(event.target)
  if (quote) state.elements.get(Number(quote.dataset.quote))[0].focus({preventScroll: true})
}

function chooseByFocus(event) {
  const quote = quoteAt(event.target)
  if (quote) select(Number(quote.dataset.quote))
}

let timer = 0
function readSoon() {
  view.reading.setAttribute('aria-busy', 'true')
  window.clearTimeout(timer)
  timer = window.setTimeout(read, 120)
}

function setText(text) {
  view.text.value = text
  read()
  view.text.focus()
}

for (const field of [view.text, view.cast, view.closed]) field.addEventListener('input', readSoon)
for (const box of typeBoxes) {
  box.addEventListener('change', () => {
    show()
    select(null)
    lightPinned()
  })
}
byId('initials').addEventListener('change', ({target}) => view.reading.classList.toggle('plain', !target.checked))
byId('sample').addEventListener('click', () => setText(view.text.defaultValue))
byId('clear').addEventListener('click', () => setText(''))
byId('close').addEventListener('click', letGo)
view.reading.addEventListener('click', chooseByClick)
view.reading.addEventListener('focusin', chooseByFocus)
view.reading.addEventListener('pointerover', showCard)
view.reading.addEventListener('pointerleave', hideCard)
document.addEventListener('scroll', hideCard, {capture: true, passive: true})
document.addEventListener('keydown', move)

// The first call lays out the tables of English, which is no part of what the text takes.
attributeQuotes('“Yes,” she said.')
read()

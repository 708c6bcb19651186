'use strict'

/**
 * Lay stretches over a text. Stretches may nest, overlap and cross lines.
 *
 * A layer is `{start, end, rank, …}`; of two on the same span, the one of lower rank is outside. Returns the lines of the
 * text, each with its line break, cut into pieces `{text, layers}` with layers from outside to inside. All pieces put
 * together are the text, to the character.
 */
window.layOut = function layOut(text, layers) {
  const waiting = layers.filter(({start, end}) => start < end).sort(outsideFirst)
  const cuts = findCuts(text, waiting)
  const lines = []
  let line = []
  let active = []
  let next = 0

  for (let index = 0; index + 1 < cuts.length; index++) {
    const [start, end] = [cuts[index], cuts[index + 1]]
    active = active.filter(layer => layer.end > start)
    while (next < waiting.length && waiting[next].start <= start) active.push(waiting[next++])

    line.push({text: text.slice(start, end), layers: active.slice()})
    if (text[end - 1] !== '\n') continue
    lines.push(line)
    line = []
  }
  if (line.length > 0) lines.push(line)
  return lines

  function outsideFirst(a, b) {
    return a.start - b.start || b.end - a.end || a.rank - b.rank
  }

  /** Where a piece begins or ends: the edges of layers, and behind each line break. */
  function findCuts(text, layers) {
    const cuts = new Set([0, text.length])
    for (const {start, end} of layers) cuts.add(start).add(end)
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) cuts.add(at + 1)
    return [...cuts].sort((a, b) => a - b)
  }
}

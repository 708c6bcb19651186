import type {Notice, Span} from '../types.js'
import {deepest} from './readings.js'

/** An opening mark without its closing one. */
export const unclosed = ({start, content}: {readonly start: number; readonly content: Span}): Notice => ({
  code: 'unclosed-mark', message: 'Expected a closing mark before the end of the paragraph', start,
  end: Math.max(start + 1, content.start)
})

/** A mark that nothing explains. */
export const stray = ({start, end}: Span): Notice =>
  ({code: 'stray-mark', message: 'Expected a mark that opens or closes a quotation', start, end})

/** A mark in deeper nesting than is read. */
export const tooDeep = ({start, end}: Span): Notice =>
  ({code: 'too-deep', message: `Expected marks nested at most ${deepest} deep`, start, end})

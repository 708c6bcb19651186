import type {Model} from '../tables.js'

export const model: Model = {
  features: [], trees: '', unit: 0.01,
  dialogue: {sameParagraph: 180, nextParagraph: -250, skippedParagraph: -30, back: 120},
  report: {sameParagraph: 150, nextParagraph: 60, skippedParagraph: 30, back: 0}
}

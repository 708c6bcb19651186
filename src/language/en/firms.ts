import {words} from './words-of.js'

/** Firms by their names, under what else they are called. */
export const firmsByTrade = {
  airline: words('ryanair easyjet qantas lufthansa'),
  bank: words('barclays hsbc natwest santander jpmorgan citigroup'),
  carmaker: words('toyota volkswagen tesla honda nissan hyundai renault'),
  chipmaker: words('intel nvidia'),
  drugmaker: words('pfizer moderna astrazeneca novartis'),
  planemaker: words('boeing airbus')
}

/** Who watches over a trade. */
export const regulators = words('ofcom ofgem ofwat ofsted')

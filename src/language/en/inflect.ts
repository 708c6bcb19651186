/** Base, past tense and, where it differs, participle; a slash stands between forms that are both in use. */
const irregularVerbs =
  'bear bore borne|begin began begun|beseech besought/beseeched|bet bet/betted|bid bid/bade bid/bidden|' +
  'bite bit bitten|break broke broken|bring brought|burst burst|cast cast|choose chose chosen|come came come|' +
  'cut cut|draw drew drawn|dream dreamed/dreamt|fall fell fallen|feel felt|find found|fling flung|' +
  'forbid forbade/forbad forbidden|forecast forecast/forecasted|foresee foresaw foreseen|foretell foretold|' +
  'forget forgot forgotten|get got got/gotten|give gave given|go went gone|' +
  'hear heard|hit hit|hold held|keep kept|know knew known|lay laid|learn learned/learnt|leave left|let let|' +
  'make made|mean meant|plead pleaded/pled|prove proved proved/proven|put put|' +
  'read read|retell retold|rethink rethought|rewrite rewrote rewritten|ring rang rung|run ran run|say said/saith|pay paid|' +
  'see saw seen|seek sought|set set|shake shook shaken|shoot shot|show showed shown/showed|sing sang sung|' +
  'speak spoke/spake spoken|spell spelled/spelt|spit spat/spit|stand stood|strike struck|swear swore sworn|' +
  'take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|' +
  'undertake undertook undertaken|weep wept|wind wound|write wrote/writ written'

const irregular = new Map(irregularVerbs.split('|').map((verb) => {
  const [base = '', past = '', participle = ''] = verb.split(' ')
  return [base, [...past.split('/'), ...(participle ? participle.split('/') : [])]]
}))

/** Verbs without any form made by rule. */
const whole: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']],
  ['quoth', ['quoth']]
])

/** Verbs of several syllables with weight on the last: `admitted`, next to `offered`. */
const stressed = new Set((
  'admit commit omit permit remit submit transmit confer defer infer prefer refer transfer aver deter demur concur ' +
  'begin forbid forget rebut recap regret allot compel expel impel propel repel extol control patrol deadpan'
).split(' '))

/** One syllable that ends in one consonant behind one vowel: `nod`, `quip`, and `lib` in `ad-lib`. */
const shortVowel = /^(?:.*-)?(?:[^aeiou]|qu)*[aeiou][^aeiouhswxy]$/u
const unstressedL = /[^aeiou][aeiou]l$/u

/** What `-ed` and `-ing` are added to; two where British and American spelling part: `marvelled`, `marveled`. */
function stems(verb: string): string[] {
  const double = verb + verb.slice(-1)
  if (shortVowel.test(verb) || stressed.has(verb)) return [double]
  if (unstressedL.test(verb)) return [double, verb]
  return [verb.endsWith('c') ? verb + 'k' : verb]
}

function third(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return verb.slice(0, -1) + 'ies'
  if (/[aeiou]z$/u.test(verb)) return verb + 'zes'
  return verb + (/(?:[sx]|[cs]h|[^aeiou]o)$/u.test(verb) ? 'es' : 's')
}

function past(verb: string): string[] {
  if (verb.endsWith('e')) return [verb + 'd']
  if (/[^aeiou]y$/u.test(verb)) return [verb.slice(0, -1) + 'ied']
  return stems(verb).map((stem) => stem + 'ed')
}

function present(verb: string): string[] {
  if (verb.endsWith('ie')) return [verb.slice(0, -2) + 'ying']
  if (/[^eoy]e$/u.test(verb)) return [verb.slice(0, -1) + 'ing']
  return stems(verb).map((stem) => stem + 'ing')
}

function inflect(verb: string): readonly string[] {
  return whole.get(verb) ?? [verb, third(verb), ...(irregular.get(verb) ?? past(verb)), ...present(verb)]
}

/**
 * All forms of a verb in lower case, the dictionary form first: `take`, `takes`, `took`, `taken`, `taking`. Of a phrasal
 * verb the first word changes: `pointed_out`. Both spellings are given where English has two: `marvelled` and
 * `marveled`; of `realize` also the forms of `realise`.
 */
export function verbForms(lemma: string): string[] {
  const [verb = '', ...rest] = lemma.split('_')
  // At least one syllable before `-ize`, so that `seize` and `prize` stay as they are.
  const spellings = /[aeiouy][^aeiou]*(?:[^aeiou]|qu)ize$/u.test(verb) ? [verb, verb.slice(0, -3) + 'ise'] : [verb]
  return [...new Set(spellings.flatMap(inflect))].map((form) => [form, ...rest].join('_'))
}

/** Singular and plural of a noun; of several words the last changes: `press_releases`. */
export function nounForms(lemma: string): string[] {
  return [lemma, third(lemma)]
}

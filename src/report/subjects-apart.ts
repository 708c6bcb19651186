import {AUXILIARY, COORDINATOR, DETERMINER, OFFICE, PERSON, PREPOSITION, RELATIVE, SUFFIX} from '../text/classes.js'
import {CLITIC, CLOSE_BRACKET, COMMA, DASH, NUMBER, OPEN_BRACKET, WORD} from '../text/tokens.js'
import type {Reference} from '../speaker/mentions.js'
import {hasVerb} from './finite.js'
import {isObject, reach} from './main-subjects.js'
import {endsSpeechWith} from './marks.js'
import {beforeBracket, inOrder, plain, type Subject, subjectOf} from './noun-phrases.js'
import {beginsClause, longPhrase, nounPhraseTo} from './phrases-before.js'
import {extend} from './phrases-behind.js'
import {
  bitsAt, formAt, isAdjunct, isOne, kindAt, positionOf, quotationAt, type Reader, referenceAt, referenceFrom,
  referenceTo
} from './reader.js'

/** Who stands before what commas, dashes or brackets enclose in front of the verb. */
export function acrossSign(reader: Reader, before: number, start: number): Subject | null {
  const sign = signAt(reader, before)
  if (sign !== COMMA && sign !== DASH && sign !== CLOSE_BRACKET) return null
  // `Martin Hale, Jr., said`, `Acme, Inc., said`
  const suffix = bitsAt(reader, before - 1) & SUFFIX || kindAt(reader, before - 2) === COMMA && isOne(reader, before - 1, 'incorporated')
  const junior = sign === COMMA && suffix ? nounPhraseTo(reader, before - 1, start, 'apart') : null
  if (junior && beginsClause(reader, junior.from, start)) return junior
  const across = acrossParenthesis(reader, before, start)
  // `in Berea, Ann Roe (R-Ohio), said`, `after leaving Acme, Ann Roe (D), said`; not `Lee, chair of Acme (a firm), said`
  const enclosed = sign === COMMA && kindAt(reader, before - 1) === CLOSE_BRACKET
  const leads = across && !(bitsAt(reader, across.from - 1) & PREPOSITION) && beginsClause(reader, across.from, start)
  if (!enclosed || leads) return across
  const named = acrossParenthesis(reader, before - 1, start)
  return named?.reference?.kind === 'name' && named.reference.sort !== 'place' ? named : across
}

/** The sign at position `k`; of marks, the comma that they end in: `Lee, calling it “dead,” said`. */
const signAt = (reader: Reader, k: number): number =>
  quotationAt(reader, k) && endsSpeechWith(reader, k, COMMA) ? COMMA : kindAt(reader, k)

/** Before `(D)`, `et al.`, `on Monday`, `at the time`, `in a tweet`. */
export function beforeAside(reader: Reader, k: number, start: number): number {
  const outside = beforeBracket(reader, k)
  if (outside !== k) return outside
  for (let at = k; at > start && k - at < 4; at--) {
    const plain = kindAt(reader, at) === WORD || kindAt(reader, at) === NUMBER
    if (!plain || bitsAt(reader, at) & COORDINATOR) return k
    if (!isOne(reader, at, 'aside')) continue
    const noun = referenceTo(reader, at - 1)
    if (noun?.kind === 'nominal' && tellsWhich(reader, noun, at) && !isOne(reader, k, 'times') && !isAdjunct(reader, k)) return k
    const host = noun || bitsAt(reader, at - 1) & (AUXILIARY | RELATIVE)
    return host && !referenceOfSomeone(reader, at + 1, k) ? at - 1 : k
  }
  return k
}

/** `a spokeswoman for the port`, `a trader in Ohio`, `the lady in black`: position `k` belongs to the noun before it. */
const tellsWhich = (reader: Reader, {first}: Reference, k: number): boolean =>
  formAt(reader, k) === 'for' || formAt(reader, k) === 'in' && kindAt(reader, k + 1) !== NUMBER &&
    (isOne(reader, positionOf(reader, first), 'indefinite') || isOne(reader, k + 1, 'worn'))

/** Whether someone who could speak is named between two positions. */
function referenceOfSomeone(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) {
    const reference = referenceAt(reader, k)
    if (reference && reference.sort !== 'place' && reference.sort !== 'document') return true
  }
  return false
}

/** `Hugh Hill, a doctor, said`; `Ana Ruiz, who replaced Voss, a spokeswoman for Acme, said`: over what commas enclose. */
export function acrossParenthesis(reader: Reader, comma: number, start: number): Subject | null {
  let best: Subject | null = null
  let whole: Subject | null = null
  const opens = kindAt(reader, comma) === CLOSE_BRACKET ? OPEN_BRACKET : signAt(reader, comma)
  for (let k = comma - 1; k >= start && comma - k < reach; k--) {
    if (kindAt(reader, k) !== opens) continue
    if (opens === COMMA && isPredicate(reader, k + 1, start)) return null
    const near = nounPhraseTo(reader, k - 1, start, 'apart')
    // `a trader in Ohio, who knew, said`
    const hangs = near?.reference && positionOf(reader, near.reference.last) < k - 1
    const subject = hangs ? near : nounPhraseTo(reader, beforeAside(reader, k - 1, start), start, 'apart')
    // `He saw her, and, rising, said`
    if (!subject || isObject(reader, subject.from)) {
      whole = personFrom(reader, k - 1, start)
      continue
    }
    // `called it “mad,” but her rival, Ann Roe, said`
    const joins = bitsAt(reader, subject.from - 1) & COORDINATOR && quotationAt(reader, subject.from - 2)
    const begins = joins || beginsClause(reader, subject.from, start)
    if (begins && !isRegion(reader, subject.from)) {
      // `One of them, Ann Roe, said`
      const told = subject.reference ? null : nounPhraseTo(reader, comma - 1, start, 'apart')
      return told?.reference && told.from === k + 1 ? told : plain(reader, subject)
    }
    best ??= subject
  }
  // `their chief of staff, Ana Ruiz, said`, `the member for the House of Lords, Ana Ruiz, said`
  const inner = nounPhraseTo(reader, comma - 1, start, 'apart')
  const name = inner?.reference?.kind === 'name' && inner.reference.sort !== 'place' && kindAt(reader, inner.from - 1) === COMMA
  if (name && (!best || inner.reference.sort === 'person' && best.reference?.sort !== 'person')) {
    // `…, a spokeswoman for the port, Ana Ruiz, said`
    return officeBefore(reader, inner.from - 2, inner) ?? inner
  }
  return best ? plain(reader, best) : whole
}

/** The `N.C.` of `Ann Roe, of Raleigh, N.C., who knew, said`, the `D-Ohio` of `Ann Roe, D-Ohio, who knew, said`. */
const isRegion = (reader: Reader, k: number): boolean => {
  const region = /^\p{L}\.\p{L}/u.test(formAt(reader, k)) && bitsAt(reader, k - 3) & PREPOSITION && referenceAt(reader, k - 2)
  return kindAt(reader, k - 1) === COMMA && Boolean(region || /^[dir]-/u.test(formAt(reader, k)))
}

/** An office behind a comma, which names its bearer next: `…, a spokeswoman for the port, Ana Ruiz, said`. */
function officeBefore(reader: Reader, k: number, bearer: Subject): Subject | null {
  let from = k
  let holds = 0
  while (kindAt(reader, from) === WORD || kindAt(reader, from) === CLITIC) holds |= bitsAt(reader, from--)
  const office = referenceFrom(reader, ++from)
  if (kindAt(reader, from - 1) !== COMMA || k - from >= longestOffice || hasVerb(reader, from, k + 1)) return null
  // `the port’s director`
  const unknown = !office && bitsAt(reader, from) & DETERMINER && holds & (OFFICE | PERSON)
  if (!office) return unknown ? subjectOf(from, k, bearer.reference, 'apart') : null
  return office.kind === 'nominal' && office.sort === 'person' ? extend(reader, office, from, 'apart') : null
}

const longestOffice = 12

/** `a person close to the talks, who knew, said`: with whom the clause begins. */
export function personFrom(reader: Reader, k: number, start: number): Subject | null {
  const phrase = longPhrase(reader, k, start)
  const {kind} = phrase?.reference ?? {}
  return phrase && kind !== 'pronoun' && kind !== 'name' ? inOrder(phrase, 'apart') : null
}

/** `Two men, one of them old, have died, announced Lee`; not `Lee, whose home, a hut, is old, announced`. */
function isPredicate(reader: Reader, k: number, start: number): boolean {
  if (!(bitsAt(reader, k) & AUXILIARY) || formAt(reader, k).endsWith('ing')) return false
  for (let at = k; at >= start; at--) if (bitsAt(reader, at) & RELATIVE) return false
  return true
}

// Words that report speech or writing, for the figure that tells reports from beliefs, plans and evidence: the corpora
// of news annotate all of them alike. Only for measuring; the library's own cues are in `src/language`.
const lemmas = `
  say tell ask reply answer add explain claim assert state declare announce argue insist maintain note remark observe
  comment mention report respond retort counter admit acknowledge concede confess confirm deny dispute reject repeat
  reiterate stress emphasize underscore warn caution advise urge recommend suggest propose demand request order call
  describe characterize label dub term accuse charge allege criticize condemn denounce blast slam attack mock praise
  laud complain object protest joke quip shout yell scream cry whisper murmur mutter exclaim boast brag vow pledge
  promise swear threaten assure testify write tweet post quote cite recount recall relate predict conclude contend
  affirm aver opine lament apologize thank congratulate greet inform notify remind reveal disclose divulge speak talk
  discuss address lecture read inquire query question continue begin interject interrupt chime
`.trim().split(/\s+/u)

const irregular: Readonly<Record<string, readonly string[]>> = {
  begin: ['began', 'begun'],
  deny: ['denies', 'denied'],
  cry: ['cries', 'cried'],
  reply: ['replies', 'replied'],
  testify: ['testifies', 'testified'],
  notify: ['notifies', 'notified'],
  query: ['queries', 'queried'],
  read: ['read'],
  say: ['said', 'says'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told'],
  write: ['wrote', 'written', 'writing']
}

const regular = (lemma: string): string[] => {
  const stem = lemma.replace(/e$/u, '')
  const doubled = /^(?:admit|dub|slam|brag|chat)$/u.test(lemma) ? lemma + lemma.at(-1)! : stem
  return [lemma, lemma + 's', lemma + 'es', doubled + 'ed', doubled + 'ing']
}

const speech = new Set(lemmas.flatMap((lemma) => [...regular(lemma), ...(irregular[lemma] ?? [])]))

/** Whether the words of a cue report speech or writing: `said`, `told reporters`, `According to`. */
export function isSpeechCue(cue: string): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word) => speech.has(word)) || words.join(' ').includes('according to')
}

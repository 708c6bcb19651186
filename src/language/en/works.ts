import {words} from './words-of.js'

// Nouns that tell what the marks behind them hold.

/** What bears a title: `the film “Trainwreck”`, `his memoir, “A Time for Truth”`, `an ad titled “Scam”`. */
export const workNouns = words(`
  ad ads album albums anthem app autobiography ballad bestseller biography blockbuster blog book books broadcast
  classic clip column comedy comic commentary concert documentaries documentary drama editorial episode essay essays headlined exhibition
  film films flick game hit hits hymn magazine memoir memoirs miniseries movie movies musical newsletter novel novella
  novels opera painting play plays podcast poem poems program programme record retrospective sculpture segment sequel series show
  shows single sitcom song songs special spinoff spot textbook thriller titled entitled track trailer trilogy tune version
  video videos volume website weekly`)

/** Names that are no one's words: `under the pseudonym “Carlos Danger”`. */
export const nameNouns = words('alias appellation codename handle hashtag moniker nickname pen-name pseudonym title')

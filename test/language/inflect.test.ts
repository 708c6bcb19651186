import {expect, test} from '@jest/globals'
import {nounForms, verbForms} from '../../src/language/en/inflect.js'

test.each([
  // By rule.
  ['constructor', 'constructor constructors constructored constructoring'], // No word is special to the tables.
  ['ask', 'ask asks asked asking'],
  ['argue', 'argue argues argued arguing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['reply', 'reply replies replied replying'],
  ['say', 'say says said saith saying'],
  ['bray', 'bray brays brayed braying'],
  ['lie', 'lie lies lied lying'],
  ['hiss', 'hiss hisses hissed hissing'],
  ['preach', 'preach preaches preached preaching'],
  ['gush', 'gush gushes gushed gushing'],
  ['fax', 'fax faxes faxed faxing'],
  ['echo', 'echo echoes echoed echoing'],
  ['coo', 'coo coos cooed cooing'],
  ['radio', 'radio radios radioed radioing'],
  ['panic', 'panic panics panicked panicking'],
  ['harrumph', 'harrumph harrumphs harrumphed harrumphing'],
  // The last letter doubled, or not.
  ['nod', 'nod nods nodded nodding'],
  ['quip', 'quip quips quipped quipping'],
  ['quiz', 'quiz quizzes quizzed quizzing'],
  ['sob', 'sob sobs sobbed sobbing'],
  ['admit', 'admit admits admitted admitting'],
  ['aver', 'aver avers averred averring'],
  ['demur', 'demur demurs demurred demurring'],
  ['infer', 'infer infers inferred inferring'],
  ['rebut', 'rebut rebuts rebutted rebutting'],
  ['regret', 'regret regrets regretted regretting'],
  ['extol', 'extol extols extolled extolling'],
  ['deadpan', 'deadpan deadpans deadpanned deadpanning'],
  ['offer', 'offer offers offered offering'],
  ['whisper', 'whisper whispers whispered whispering'],
  ['counter', 'counter counters countered countering'],
  ['interpret', 'interpret interprets interpreted interpreting'],
  ['gossip', 'gossip gossips gossiped gossiping'],
  ['avow', 'avow avows avowed avowing'],
  ['snarl', 'snarl snarls snarled snarling'],
  ['howl', 'howl howls howled howling'],
  ['squeal', 'squeal squeals squealed squealing'],
  ['appeal', 'appeal appeals appealed appealing'],
  ['yell', 'yell yells yelled yelling'],
  ['vow', 'vow vows vowed vowing'],
  ['sigh', 'sigh sighs sighed sighing'],
  // Two spellings.
  ['marvel', 'marvel marvels marvelled marveled marvelling marveling'],
  ['counsel', 'counsel counsels counselled counseled counselling counseling'],
  ['label', 'label labels labelled labeled labelling labeling'],
  ['signal', 'signal signals signalled signaled signalling signaling'],
  ['realize', 'realize realizes realized realizing realise realises realised realising'],
  ['criticize', 'criticize criticizes criticized criticizing criticise criticises criticised criticising'],
  ['soliloquize', 'soliloquize soliloquizes soliloquized soliloquizing soliloquise soliloquises soliloquised soliloquising'],
  ['seize', 'seize seizes seized seizing'],
  ['advise', 'advise advises advised advising'],
  // Irregular.
  ['tell', 'tell tells told telling'],
  ['write', 'write writes wrote writ written writing'],
  ['sing', 'sing sings sang sung singing'],
  ['take', 'take takes took taken taking'],
  ['shake', 'shake shakes shook shaken shaking'],
  ['bid', 'bid bids bade bidden bidding'],
  ['read', 'read reads reading'],
  ['put', 'put puts putting'],
  ['speak', 'speak speaks spoke spake spoken speaking'],
  ['hold', 'hold holds held holding'],
  ['think', 'think thinks thought thinking'],
  ['feel', 'feel feels felt feeling'],
  ['swear', 'swear swears swore sworn swearing'],
  ['begin', 'begin begins began begun beginning'],
  ['forbid', 'forbid forbids forbade forbad forbidden forbidding'],
  ['plead', 'plead pleads pleaded pled pleading'],
  ['learn', 'learn learns learned learnt learning'],
  ['go', 'go goes went gone going'],
  ['quoth', 'quoth'],
  // Phrasal.
  ['point_out', 'point_out points_out pointed_out pointing_out'],
  ['go_on', 'go_on goes_on went_on gone_on going_on'],
  ['put_in', 'put_in puts_in putting_in'],
  ['cry_out', 'cry_out cries_out cried_out crying_out'],
  ['come_out_with', 'come_out_with comes_out_with came_out_with coming_out_with'],
  ['be_like', 'be_like am_like is_like are_like was_like were_like been_like being_like'],
  // Hyphens belong to the word.
  ['live-tweet', 'live-tweet live-tweets live-tweeted live-tweeting'],
  ['e-mail', 'e-mail e-mails e-mailed e-mailing'],
  ['ad-lib', 'ad-lib ad-libs ad-libbed ad-libbing'],
  ['cross-examine', 'cross-examine cross-examines cross-examined cross-examining']
])('should inflect `%s`', (lemma, forms) => {
  expect(verbForms(lemma)).toEqual(forms.split(' '))
})

test.each([
  ['statement', 'statements'],
  ['reply', 'replies'],
  ['speech', 'speeches'],
  ['essay', 'essays'],
  ['press_release', 'press_releases']
])('should make `%s` `%s`', (noun, plural) => {
  expect(nounForms(noun)).toEqual([noun, plural])
})

import {expect, test} from '@jest/globals'
import {sceneOf} from './scene.js'

/** Who is named inside marks: `!` addressed, `=` the speaker, nothing for those who are only talked about. */
function named(text: string): string {
  const {namedIn, entities} = sceneOf(text)
  return namedIn.flat().filter(({entity}) => entities[entity]!.named)
    .map(({entity, addressed, self}) => entities[entity]!.name + (addressed ? '!' : self ? '=' : '')).join(' ')
}

test.each([
  ['between commas', '“Listen, Mary, I must go.”', 'Mary!'],
  ['before a verb', '“Then Mary must go.”', 'Mary'],
  ['at the end', '“Come here, Mary.”', 'Mary!'],
  ['after a preposition', '“I went with Mary.”', 'Mary'],
  ['at the beginning', '“Mary, come here.”', 'Mary!'],
  ['with a relative clause', '“Mary, who was late, came.”', 'Mary'],
  ['asked who it is', '“Mary, who is that?”', 'Mary!'],
  ['before an aside and a verb', '“Mary, I suppose, is asleep.”', 'Mary'],
  ['before an aside and `you`', '“Mary, I suppose, you are tired.”', 'Mary!'],
  ['repeated', '“I met Mary.” “Mary? I never liked her.”', 'Mary Mary'],
  ['asked for, having been called', '“Come, Mary.” “Mary? Where are you?”', 'Mary! Mary!'],
  ['another’s friend', '“I wrote to his friend Lee, of course.”', 'Lee'],
  ['called once more', '“Mary, dear Mary, come.”', 'Mary! Mary!'],
  ['sworn by', '“My God, it is hot.”', 'God'],
  ['before a semicolon', '“You are right, Mary; let us go.”', 'Mary!'],
  ['before `I`', '“No, Mary, I will not.”', 'Mary!'],
  ['cried out', '“Mary!”', 'Mary!'],
  ['as an answer', '“Who was it?” “Mary.”', 'Mary'],
  ['to a master', '“Who was it?” “Mr. Poirot, sir!”', 'Mr. Poirot!'],
  ['as an answer to a master', '“Who was it?” “Mr. Poirot, sir.”', 'Mr. Poirot'],
  ['asked for', '“Mary?” he said.', 'Mary!'],
  ['asked back', '“Mr. Poirot?” he said.', 'Mr. Poirot'],
  ['after a preposition, with an endearment', '“A hall built by my Lord Pell, no doubt.”', 'Lord Pell'],
  ['twice', '“Oh, Mary, Mary!”', 'Mary! Mary!'],
  ['in a list', '“I saw Tom, Mary, and Edward there.”', 'Tom Mary Edward'],
  ['in a pair', '“Mary and I are friends.”', 'Mary'],
  ['with an endearment', '“I knew my dear Mary, and so did you.”', 'Mary!'],
  ['with pity', '“Poor Mary! She cannot know.”', 'Mary'],
  ['behind a cry', '“Oh Mary, look!”', 'Mary!'],
  ['`dear` behind', '“What is it, Mary dear?”', 'Mary!'],
  ['the speaker', '“I, Hercule Poirot, have failed.”', 'Hercule Poirot='],
  ['the speaker on the telephone', '“Poirot speaking.”', 'Poirot='],
  ['the speaker’s name', '“My name is Anne Shirley.”', 'Anne Shirley='],
  ['the speaker is', '“I am Anne,” she said.', 'Anne='],
  ['the speaker is called', '“Everyone calls me Peggy,” she said.', 'Peggy='],
  ['the speaker may be called', '“You may call me Ann.”', 'Ann='],
  ['the speaker’s name, in short', '“The name’s Bond.”', 'Bond='],
  ['the speaker is called, and is another', '“He calls me Peggy, but I am Margaret,” she said.', 'Peggy Margaret='],
  ['not to be called', '“Don’t call me Ann.”', 'Ann'],
  ['not to be called, in a clause', '“If they call me Ann, I go.”', 'Ann'],
  ['called so or not', '“Did they call me Ann?”', 'Ann'],
  ['called so once', '“They called me Tom by mistake.”', 'Tom'],
  ['called so by one', '“The press calls me Dracula,” said the mayor.', 'Dracula'],
  ['called so in the past', '“My father called me Tom,” he said. “My name is Lee.”', 'Tom Lee='],
  ['called by a title', '“Call me Sir.”', 'Sir'],
  ['called for', '“Call me, Ann.”', 'Ann!'],
  ['another’s name, in short', '“The ship’s name’s Mary.”', 'Mary'],
  ['the name asked for', '“What is your name, child?” he asked. “Ida Vane, sir,” she said.', 'Ida Vane='],
  ['another’s name asked for', '“What is his name?” he asked. “Tom Vane, sir,” she said.', 'Tom Vane!'],
  ['the name asked for, given in full at once', '“Who are you?” he asked. “Vane. Ida Vane,” she said.', 'Ida Vane= Ida Vane='],
  ['the name asked for in a word', '“Name?” he asked. “Ida Vane.”', 'Ida Vane='],
  ['given in full at once', '“I know Vane.” “Vane. Ida Vane.”', 'Ida Vane Ida Vane Ida Vane'],
  ['cried out in full at once', '“Ida! Ida Vane! Listen!”', 'Ida Vane! Ida Vane!'],
  ['told who they are', '“You are Mary, then,” he said.', 'Mary!'],
  ['guessed who they are', '“You must be Mary.”', 'Mary!'],
  ['talked about beside you', '“You saw Mary.”', 'Mary'],
  ['the speaker’s doing', '“I am Anne’s friend.”', 'Anne']
])('%s', (_, text, expected) => expect(named(text)).toBe(expected))

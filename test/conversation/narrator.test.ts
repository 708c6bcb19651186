import {describe, expect, test} from '@jest/globals'
import {attributeQuotes, type KnownSpeaker} from '../../src/index.js'
import {sceneOf} from './scene.js'

/** Who tells the story, in brackets when they only speak now and then; empty for no one. */
function narratorOf(text: string, speakers: readonly KnownSpeaker[] = []): string {
  const {entities, narrator, told} = sceneOf(text, {speakers})
  return narrator < 0 ? '' : told ? entities[narrator]!.name : `(${entities[narrator]!.name})`
}

/** A story in which others call the narrator by name. */
const called = [
  'I came home late. I had lost my key.',
  '“Where were you, Nick?” asked Ann.',
  '“Out,” I said.',
  '“You might have called, Nick,” said Ann. I sat down.',
  '“I might,” I said.'
].join('\n\n')

const filler = 'The rain went on over the roofs, and no one in the square looked up at the clock. '

describe('who says I', () => {
  test.each([
    ['nobody', '“No, I can’t,” said Ann. “I never could.”', ''],
    ['someone without a name', '“No,” I said.', 'narrator'],
    ['whom others call by name', called, 'Nick'],
    ['whom the words that follow theirs call', '“Why?” I cried.\n\n“Do you ask, Nick?” said Ann.', 'Nick'],
    ['whom the words that follow theirs call first', '“Why?” I cried.\n\n“Hush, Nick. And you, Tom?” said Ann.', 'Nick'],
    ['not who answers for themself', '“Why?” I cried.\n\n“Who said it, Miss Roe?” said Lee.\n\n“He did,” answered our guest.', 'narrator'],
    ['who is named in the narration is someone else', called + '\n\nNick came in. Nick shut the door.', 'narrator'],
    ['who tells their name', 'Call me Ishmael. I went to sea. “Good,” I said.', 'Ishmael'],
    ['who tells their name in passing', 'I, Allan Hale, was born here. I never left.', 'Allan Hale'],
    ['who tells it to others', 'I bowed. “My name is Tom Reeve,” I said. I sat down.', 'Tom Reeve'],
    ['whose name others ask for', 'I bowed. “What is your name?” he asked.\n\n“Tom Reeve, sir.”\n\nI sat down.', 'Tom Reeve'],
    ['to whom another tells hers', 'I bowed. “A dime.” She smiled. “I’m Dora Vane.”\n\n“Are you?” I said. I sat down.', 'narrator'],
    ['whom another tells hers in full at once', '“Who are you?” I asked.\n\n“Vane. Ida Vane.”\n\n“Sit down,” I said.', 'narrator'],
    ['whom others call, where I only think behind', '“Jack, are you asleep?” said Ann.\n\n“No,” I thought.', 'Jack'],
    ['a friend is no name', 'My Friend, I sat down.\n\n“Why, Friend?” said Ann.\n\n“Because,” I said.', 'narrator'],
    ['you', 'You sit down. “Morning,” said Bea.\n\n“Is it?” you ask her.', 'narrator'],
    ['you whom a reader is', 'You may ask why. “Morning,” said Bea. What do you make of “is it?”', ''],
    ['you to whom a letter goes', 'Dear Bea, you said that “it is late.” You asked: “Is it?” Tom', ''],
    ['you beside I', 'You sit down. “Is it?” you ask. I laugh.', 'narrator'],
    ['a reader told what to say, once in a while', filler.repeat(12) + '“Is it?” you say.', ''],
    ['who is only me and my', '“Where were you?” asked my mother.\n\n“Out.” She looked at me.', 'narrator'],
    ['a song’s my', '“Where were you?” asked Ann, who sang My Way.\n\n“Out.”', ''],
    ['a number is no one', 'CHAPTER I\n\nAnn came in.\n\nPART I\n\n“No,” said Ann.', ''],
    ['an author’s aside', filler.repeat(12) + '“No,” I heard, and I thought: “Yes.” ' + filler.repeat(12), '(narrator)']
  ])('%s', (_, text, name) => expect(narratorOf(text)).toBe(name))
})

describe('with known speakers', () => {
  const cast = [{name: 'Ann Lee', aliases: ['Ann']}, {name: 'Nicholas Bell', aliases: ['Nick']}]
  test.each<[string, string, readonly KnownSpeaker[], string]>([
    ['the one who is said to be', called, [{name: 'Ann'}, {name: 'Mr. Bell', narrator: true}], 'Mr. Bell'],
    ['whom others call by name', called, cast, 'Nicholas Bell'],
    ['one who is listed so', called, [...cast, {name: 'The Narrator'}], 'The Narrator'],
    ['none of them', '“No,” I said.', [{name: 'Ann'}], 'narrator']
  ])('%s', (_, text, speakers, name) => expect(narratorOf(text, speakers)).toBe(name))

  test('a narrator outside a closed cast is not taken for someone in it', () => {
    const {quotes} = attributeQuotes('I came in. “No,” I said.', {
      speakers: [{name: 'Ann'}], closedCast: true, minConfidence: 0
    })
    expect(quotes.map(({speaker}) => speaker)).toEqual([null])
  })
})

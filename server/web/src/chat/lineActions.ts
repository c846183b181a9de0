import { make } from '../shell/dom';
import { say } from '../shell/say';
import type { Person } from './protocol';
import type { Entry } from './Room';
import { twice } from './twice';

export interface LineCalls {
  reply(entry: Entry): void;
  remove(entry: Entry): void;
  report(entry: Entry): void;
  block(entry: Entry): void;
  putOnTop(entry: Entry): void;
  mute(entry: Entry): void;
  shutOut(entry: Entry): void;
  removeAll(entry: Entry): void;
}

/** Buttons for what this viewer can do with a line. */
export function lineActions(entry: Entry, you: Person, calls: LineCalls, did: (work: () => void) => void): HTMLButtonElement[] {
  const isMine = entry.author === you.id;
  const isHost = you.role === 'host';
  const isThere = entry.state === 'there';
  const { name } = entry;
  const button = (words: string, work: (one: Entry) => void): HTMLButtonElement => {
    const node = make('button', { type: 'button', class: 'chat-act' }, words);
    node.addEventListener('click', () => did(() => work(entry)));
    return node;
  };
  const askedTwice = (words: string, yes: string, work: (one: Entry) => void): HTMLButtonElement => {
    const node = make('button', { type: 'button', class: 'chat-act' }, words);
    twice(node, yes, () => did(() => work(entry)));
    return node;
  };
  return [
    ...(isThere ? [button(say('chat.reply'), calls.reply)] : []),
    ...(isMine || isHost ? [button(say('chat.remove'), calls.remove)] : []),
    ...(isMine ? [] : [button(say('chat.report'), calls.report), button(say('chat.block', { name }), calls.block)]),
    ...(isHost && isThere ? [button(say('chat.pin'), calls.putOnTop)] : []),
    ...(isHost && !isMine && entry.role !== 'host' ? [
      button(say('chat.mute', { name }), calls.mute),
      button(say('chat.shutOut', { name }), calls.shutOut),
      askedTwice(say('chat.removeAll', { name }), say('chat.eraseYes'), calls.removeAll),
    ] : []),
  ];
}

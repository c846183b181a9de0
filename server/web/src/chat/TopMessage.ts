import { make } from '../shell/dom';
import { say } from '../shell/say';
import type { Message } from './protocol';

/** What the hosts put on top of the room; they can take it away again. */
export class TopMessage {
  readonly node = make('div', { class: 'chat-top from-host', hidden: '' });
  private readonly takeAway: () => void;

  constructor(takeAway: () => void) {
    this.takeAway = takeAway;
  }

  show(message: Message | null, isHost: boolean): void {
    const told = message === null || message.text === null ? '' : `${message.id} ${String(isHost)}`;
    if (this.node.dataset.told === told) {
      return;
    }
    this.node.dataset.told = told;
    this.node.hidden = told === '';
    const off = make('button', { type: 'button', class: 'chat-stop', 'aria-label': say('chat.unpin') }, '×');
    off.addEventListener('click', () => this.takeAway());
    this.node.replaceChildren(make('p', { class: 'chat-words' }, make('b', { class: 'chat-name', dir: 'auto' }, message?.authorName ?? ''), ' ',
      make('span', { class: 'chat-text', dir: 'auto' }, message?.text ?? '')), ...(isHost ? [off] : []));
  }
}

import { make } from '../shell/dom';
import { say } from '../shell/say';
import type { Asked, HostApi } from './hostApi';
import type { Spoken } from './protocol';

interface Card {
  asked: Asked;
  spoken: readonly Spoken[];
  readonly node: HTMLElement;
  readonly log: HTMLElement;
}

/** For hosts: who asked for prayer, and an answer to each. What is being written stays while others ask. */
export class PrayerDesk {
  readonly node = make('div', { class: 'chat-prayers' });
  private readonly api: HostApi;
  private readonly failed: () => void;
  private readonly changed: () => void;
  private readonly cards = new Map<string, Card>();
  private isReading = false;

  constructor(api: HostApi, failed: () => void, changed: () => void) {
    this.api = api;
    this.failed = failed;
    this.changed = changed;
  }

  /** How many wait for an answer. */
  get unanswered(): number {
    return Array.from(this.cards.values()).filter(({ asked, spoken }) => spoken[spoken.length - 1]?.author === asked.member).length;
  }

  async refresh(): Promise<void> {
    if (this.isReading) {
      return;
    }
    this.isReading = true;
    try {
      const all = await this.api.prayers();
      for (const [id, { node }] of Array.from(this.cards)) {
        if (!all.some((one) => one.id === id)) {
          node.remove();
          this.cards.delete(id);
        }
      }
      for (const asked of all) {
        await this.take(asked);
      }
      this.sort(all);
    } catch {
      // Asked again in a while.
    } finally {
      this.isReading = false;
    }
    this.changed();
  }

  /** Whoever wrote last is at the top. A card somebody writes in stays where it is: moved, it would lose the keys. */
  private sort(all: readonly Asked[]): void {
    if (this.node.contains(document.activeElement)) {
      return;
    }
    this.node.append(...all.map(({ id }) => this.cards.get(id)?.node).filter((node) => node !== undefined));
  }

  private async take(asked: Asked): Promise<void> {
    const known = this.cards.get(asked.id);
    if (known?.asked.lastAt === asked.lastAt) {
      return;
    }
    const spoken = await this.api.spoken(asked.id);
    const card = known ?? this.card(asked);
    card.asked = asked;
    this.cards.set(asked.id, card);
    this.draw(card, spoken);
  }

  private draw(card: Card, spoken: readonly Spoken[]): void {
    const { asked, log } = card;
    card.spoken = spoken;
    log.replaceChildren(...spoken.map(({ author, text }) => make('p', { class: author === asked.member ? 'chat-words' : 'chat-words from-host' },
      make('b', { class: 'chat-name', dir: 'auto' }, author === asked.member ? (asked.name || say('chat.somebody')) : say('chat.host')), ' ',
      make('span', { class: 'chat-text', dir: 'auto' }, text))));
  }

  private card(asked: Asked): Card {
    const name = asked.name || say('chat.somebody');
    const input = make('textarea', { rows: '2', maxlength: '500', dir: 'auto', 'aria-label': say('chat.answerTo', { name }) });
    const answer = make('button', { type: 'submit', class: 'chat-act' }, say('chat.answer'));
    const close = make('button', { type: 'button', class: 'chat-act' }, say('chat.prayed'));
    const out = make('button', { type: 'button', class: 'chat-act' }, say('chat.shutOut', { name }));
    const log = make('div', {});
    const form = make('form', {}, input, make('p', { class: 'chat-links' }, answer, close), make('p', { class: 'chat-links' }, out));
    out.addEventListener('click', () => {
      out.disabled = true;
      this.done(this.api.shutOut(asked.member), () => {
        out.disabled = false;
      });
    });
    const node = make('div', { class: 'chat-card' }, make('p', { class: 'chat-state' }, say('chat.prayer')), log, form);
    const card: Card = { asked, spoken: [], node, log };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.answer(card, input);
    });
    close.addEventListener('click', () => {
      node.hidden = true;
      this.done(this.api.closeConversation(asked.id), () => {
        node.hidden = false;
      });
    });
    this.node.append(node);
    return card;
  }

  private answer(card: Card, input: HTMLTextAreaElement): void {
    const text = input.value.trim();
    if (text === '') {
      return;
    }
    const { spoken } = card;
    input.value = '';
    this.draw(card, [...spoken, { id: '', author: '', text }]);
    this.changed();
    this.done(this.api.answer(card.asked.id, text), () => {
      this.draw(card, spoken);
      input.value = input.value === '' ? text : input.value;
    });
  }

  private done(asked: Promise<boolean>, undo: () => void): void {
    asked.catch(() => false).then((done) => {
      if (!done) {
        undo();
        this.failed();
      }
      return this.refresh();
    }).catch(() => undefined);
  }
}

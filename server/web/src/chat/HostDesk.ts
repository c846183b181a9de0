import { make, write } from '../shell/dom';
import { count, say } from '../shell/say';
import type { HostApi, Waiting } from './hostApi';
import { PrayerDesk } from './PrayerDesk';
import type { RoomState } from './protocol';
import { RoomRules } from './RoomRules';

const kEveryMs = 30_000;

/** For hosts: what waits to be looked at, with what can be done. A decision shows at once, and comes back if it was refused. */
export class HostDesk {
  readonly button = make('button', { type: 'button', class: 'chat-link', 'aria-expanded': 'false', 'aria-controls': 'chat-desk', hidden: '' });
  readonly node = make('section', { id: 'chat-desk', class: 'chat-desk', 'aria-label': say('chat.hosts'), tabindex: '0', hidden: '' });
  private readonly api: HostApi;
  private readonly failed: () => void;
  private readonly cards = make('div', {});
  private readonly prayers: PrayerDesk;
  private readonly rules: RoomRules;
  private readonly timer: number;
  private waiting: Waiting[] = [];

  constructor(api: HostApi, failed: () => void, nameOf: (person: string) => string) {
    this.api = api;
    this.failed = failed;
    this.prayers = new PrayerDesk(api, failed, () => this.draw());
    this.rules = new RoomRules(api, failed, nameOf);
    this.node.append(this.cards, this.prayers.node, this.rules.node);
    this.button.addEventListener('click', () => this.toggle(this.node.hidden));
    // Nobody tells of prayers over the room's line.
    this.timer = window.setInterval(() => {
      if (!this.button.hidden && !document.hidden) {
        void this.prayers.refresh();
      }
    }, kEveryMs * (0.9 + 0.2 * Math.random()));
  }

  /** Whoever is no host sees nothing of it. */
  setHost(isHost: boolean): void {
    this.button.hidden = !isHost;
    if (!isHost) {
      this.toggle(false);
    } else {
      void this.refresh();
      void this.prayers.refresh();
    }
  }

  showRoom(state: RoomState | null): void {
    if (!this.button.hidden && state !== null) {
      this.rules.show(state);
    }
  }

  add(one: Waiting): void {
    this.waiting = [...this.waiting.filter(({ id }) => id !== one.id), one];
    this.draw();
  }

  async refresh(): Promise<void> {
    if (this.button.hidden) {
      return;
    }
    this.waiting = await this.api.waiting().catch(() => this.waiting);
    this.draw();
  }

  close(): void {
    window.clearInterval(this.timer);
  }

  toggle(open: boolean): void {
    this.node.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    if (open) {
      void this.prayers.refresh();
      void this.rules.refresh();
    }
  }

  private draw(): void {
    const waiting = this.waiting.length + this.prayers.unanswered;
    write(this.button, waiting === 0 ? say('chat.hosts') : count('chat.waiting', waiting)); // the room's rules are behind it, too
    this.cards.replaceChildren(...this.waiting.map((one) => this.card(one)));
  }

  private card(one: Waiting): HTMLElement {
    const decide = (words: string, work: () => Promise<boolean>): HTMLElement => {
      const button = make('button', { type: 'button', class: 'chat-act' }, words);
      button.addEventListener('click', () => {
        this.waiting = this.waiting.filter((other) => other !== one);
        this.draw();
        work().catch(() => false).then((done) => {
          if (!done) {
            this.failed();
            void this.refresh();
          }
        }).catch(() => undefined);
      });
      return button;
    };
    const isHeld = one.kind === 'held';
    const about = [isHeld ? '' : one.why, one.count > 1 ? `×${one.count}` : ''].filter((words) => words !== '').join(' ');
    return make('div', { class: 'chat-card' },
      make('p', { dir: 'auto' }, make('b', { class: 'chat-name' }, one.message.authorName), ' ', one.message.text ?? ''),
      about === '' ? null : make('p', { class: 'chat-state', dir: 'auto' }, about),
      make('p', { class: 'chat-links' }, decide(say(isHeld ? 'chat.approve' : 'chat.keep'), () => this.api.approve(one)),
        decide(say(isHeld ? 'chat.refuse' : 'chat.remove'), () => this.api.refuse(one))));
  }
}

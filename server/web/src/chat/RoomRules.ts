import { make } from '../shell/dom';
import { say } from '../shell/say';
import type { HostApi, Muted } from './hostApi';
import type { RoomState } from './protocol';
import { twice } from './twice';

const kSlow = [0, 10, 30, 60];
const kGuests = [['write', 'chat.guestsWrite'], ['hold', 'chat.guestsHold'], ['read', 'chat.guestsRead']] as const;

/** For hosts: the room open or closed, slow or not, what guests may, and who may not write. */
export class RoomRules {
  readonly node = make('div', { class: 'chat-rules' });
  private readonly api: HostApi;
  private readonly failed: () => void;
  private readonly nameOf: (person: string) => string;
  private readonly slow = make('select', { id: 'chat-slow-mode' });
  private readonly guests = make('select', { id: 'chat-guests', 'aria-label': say('chat.guestsMay') });
  private readonly shut = make('button', { type: 'button', class: 'chat-act' }, say('chat.closeRoom'));
  private readonly open = make('button', { type: 'button', class: 'chat-act', hidden: '' }, say('chat.openRoom'));
  private readonly muted = make('ul', {});
  private state: RoomState | null = null;

  /** `nameOf`: of a guest, whom the server knows by an id alone. */
  constructor(api: HostApi, failed: () => void, nameOf: (person: string) => string) {
    this.api = api;
    this.nameOf = nameOf;
    this.failed = failed;
    this.guests.append(...kGuests.map(([value, words]) => make('option', { value }, say(words))));
    this.node.append(
      make('p', { class: 'chat-links' }, make('label', { for: 'chat-slow-mode' }, say('chat.slowMode')), this.slow, this.guests, this.shut, this.open),
      this.muted);
    this.slow.addEventListener('change', () => this.done(this.api.change({ slow_seconds: Number(this.slow.value) })));
    this.guests.addEventListener('change', () => this.done(this.api.change({ guests: this.guests.value })));
    twice(this.shut, say('chat.closeYes'), () => this.done(this.api.change({ is_open: false })));
    this.open.addEventListener('click', () => this.done(this.api.change({ is_open: true })));
  }

  show(state: RoomState): void {
    this.state = state;
    const { isOpen, slowSeconds } = state;
    const all = kSlow.includes(slowSeconds) ? kSlow : [...kSlow, slowSeconds];
    this.slow.replaceChildren(...all.map((n) => make('option', { value: String(n) }, n === 0 ? say('chat.slowOff') : say('shortSeconds', { n }))));
    this.slow.value = String(slowSeconds);
    this.guests.value = state.guests;
    this.shut.hidden = !isOpen;
    this.open.hidden = isOpen;
  }

  async refresh(): Promise<void> {
    this.showMuted(await this.api.muted().catch(() => []));
  }

  private showMuted(all: readonly Muted[]): void {
    this.muted.replaceChildren(...all.map((one) => {
      const name = one.name || this.nameOf(one.person) || say('chat.somebody');
      const button = make('button', { type: 'button', class: 'chat-act' }, say(one.isOut ? 'chat.letIn' : 'chat.unmute', { name }));
      button.addEventListener('click', () => {
        this.showMuted(all.filter((other) => other !== one));
        this.done(this.api.lift(one.person));
      });
      return make('li', {}, button);
    }));
  }

  /** Whatever was refused is shown again as it is. */
  private done(asked: Promise<boolean>): void {
    asked.catch(() => false).then((done) => {
      if (!done) {
        this.failed();
        if (this.state !== null) {
          this.show(this.state);
        }
        return this.refresh();
      }
      return undefined;
    }).catch(() => undefined);
  }
}

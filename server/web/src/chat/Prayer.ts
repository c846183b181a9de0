import { make, part, write } from '../shell/dom';
import { say } from '../shell/say';
import { memory } from './memory';
import type { Answer, Spoken } from './protocol';

const kMostCharacters = 500;
const kSpreadMs = 3000;
const kOwn = 'own-';

export interface PrayerCalls {
  pray(text: string): Promise<Answer>;
  /** What was said so far, the oldest first; rejects when it cannot be read now. */
  read(): Promise<Spoken[]>;
}

/**
 * "Ask for prayer": a few words to the hosts alone, and what they answer. What could not be sent stays. An answer that comes while
 * nobody looks is told by the button.
 */
export class Prayer {
  private readonly button = part<HTMLButtonElement>('pray');
  private readonly panel = part<HTMLElement>('pray-panel');
  private readonly said = make('p', { class: 'said', role: 'status' });
  private readonly input = make('textarea', { id: 'pray-text', rows: '3', maxlength: String(kMostCharacters), dir: 'auto' });
  private readonly log = make('div', { class: 'pray-log', role: 'log', 'aria-label': say('prayTalk'), tabindex: '0', hidden: '' });
  private readonly send = make('button', { type: 'submit', class: 'act main-act' }, say('send'));
  private readonly channel: string;
  private calls: PrayerCalls | null = null;
  private you = '';
  private spoken: Spoken[] = [];
  private timer = 0;

  constructor(channel: string) {
    this.channel = channel;
    const cancel = make('button', { type: 'button', class: 'act' }, say('cancel'));
    const form = make('form', {}, this.log, make('p', {}, say('prayDetail')), make('label', { for: 'pray-text' }, say('prayLabel')), this.input,
      make('p', {}, this.send, cancel), this.said);
    this.panel.className = 'share-panel pray-panel';
    this.panel.replaceChildren(form);
    this.button.setAttribute('aria-controls', this.panel.id);
    this.button.addEventListener('click', () => this.toggle(this.panel.hidden));
    cancel.addEventListener('click', () => this.toggle(false));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask(this.input.value.trim());
    });
  }

  /** A room is there. Who has asked here before, or may have elsewhere, is shown what was said, and not all viewers at once. */
  welcome(calls: PrayerCalls, you: string, isMember: boolean): void {
    this.calls = calls;
    this.button.hidden = false;
    if (you !== this.you) {
      this.you = you;
      this.spoken = [];
      this.draw();
    }
    if (isMember || memory.prayerRead(this.channel) !== '') {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.read(), kSpreadMs * Math.random());
    }
  }

  hear(one: Spoken): void {
    if (this.spoken.length === 0) {
      this.read(); // of what they answer, too
    }
    this.add(one);
  }

  private read(): void {
    this.calls?.read().then((all) => {
      this.spoken = [...all, ...this.spoken.filter((one) => !all.some((other) => isSame(one, other)))];
      this.draw();
    }).catch(() => undefined);
  }

  private add(one: Spoken): void {
    this.spoken = [...this.spoken.filter((other) => !isSame(other, one)), one];
    this.draw();
  }

  private ask(text: string): void {
    if (text === '' || this.send.disabled || this.calls === null) {
      return;
    }
    this.send.disabled = true;
    this.input.value = '';
    write(this.said, say('praySent'));
    const own = { id: `${kOwn}${Date.now()}`, author: this.you, text };
    this.add(own);
    this.calls.pray(text).catch(() => null).then((answer) => {
      this.send.disabled = false;
      if (answer?.type === 'done') {
        memory.setPrayerRead(this.channel, memory.prayerRead(this.channel) || '0');
      } else {
        this.spoken = this.spoken.filter((one) => one !== own);
        this.draw();
        this.input.value = this.input.value === '' ? text : this.input.value;
        write(this.said, say('followFailed'));
      }
    }).catch(() => undefined);
  }

  /** Newest of what the hosts said; '' while they have said nothing. */
  private get newest(): string {
    const theirs = this.spoken.filter(({ author }) => author !== this.you);
    return theirs[theirs.length - 1]?.id ?? '';
  }

  private draw(): void {
    const isOpen = !this.panel.hidden;
    const { newest } = this;
    if (isOpen && newest > memory.prayerRead(this.channel)) {
      memory.setPrayerRead(this.channel, newest);
    }
    const isNews = newest > memory.prayerRead(this.channel);
    write(this.button, say(isNews ? 'prayAnswered' : 'pray'));
    this.button.classList.toggle('main-act', isNews);
    this.log.hidden = this.spoken.length === 0;
    this.log.replaceChildren(...this.spoken.map(({ author, text }) => make('p', { class: author === this.you ? 'chat-words' : 'chat-words from-host' },
      make('b', { class: 'chat-name' }, say(author === this.you ? 'prayYou' : 'chat.host')), ' ', make('span', { class: 'chat-text', dir: 'auto' }, text))));
    this.log.scrollTop = this.log.scrollHeight;
  }

  private toggle(open: boolean): void {
    this.panel.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    write(this.said, '');
    this.draw();
    (open ? this.input : this.button).focus();
  }
}

/** `shown` may be one's own that had no id yet. */
function isSame(shown: Spoken, told: Spoken): boolean {
  return shown.id === told.id || (shown.id.startsWith(kOwn) && shown.author === told.author && shown.text === told.text);
}

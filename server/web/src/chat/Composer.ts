import { make, write } from '../shell/dom';
import { count, say } from '../shell/say';
import type { Entry } from './Room';

const kMostCharacters = 500;

export interface ComposerCalls {
  send(text: string, replyTo: Entry | null): void;
}

/** Where one writes: Enter sends, Shift and Enter begins a line. What was not sent stays. */
export class Composer {
  readonly node = make('form', { class: 'chat-form' });
  private readonly input = make('textarea', {
    id: 'chat-input', rows: '1', maxlength: String(kMostCharacters), dir: 'auto', autocomplete: 'off', placeholder: say('chat.say'),
  });
  private readonly button = make('button', { type: 'submit', class: 'act main-act chat-send', 'aria-label': say('send') }, say('send'));
  private readonly reply = make('p', { class: 'chat-reply', hidden: '' });
  private readonly calls: ComposerCalls;
  private replyTo: Entry | null = null;
  private until = 0;
  private timer = 0;
  private said: ((text: string) => void) | null = null;

  constructor(calls: ComposerCalls) {
    this.calls = calls;
    const label = make('label', { class: 'unseen', for: 'chat-input' }, say('chat.message'));
    this.node.append(this.reply, make('div', { class: 'chat-row' }, label, this.input, this.button));
    this.node.addEventListener('submit', (event) => {
      event.preventDefault();
      this.send();
    });
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.send();
      } else if (event.key === 'Escape') {
        this.answer(null);
      }
    });
    this.input.addEventListener('input', () => this.fit());
  }

  /** Nobody can write now. */
  setOff(off: boolean): void {
    this.input.disabled = off;
    this.button.disabled = off || this.until > Date.now();
  }

  /** The next message answers this one. */
  answer(entry: Entry | null): void {
    this.replyTo = entry;
    this.reply.hidden = entry === null;
    if (entry !== null) {
      const stop = make('button', { type: 'button', class: 'chat-stop', 'aria-label': say('cancel') }, '×');
      stop.addEventListener('click', () => this.answer(null));
      this.reply.replaceChildren(make('span', { dir: 'auto' }, say('chat.replyTo', { name: entry.name })), stop);
      this.focus();
    }
  }

  get text(): string {
    return this.input.value;
  }

  /** What was refused comes back, unless something else is written already. */
  giveBack(text: string): void {
    if (this.input.value === '') {
      this.input.value = text;
      this.fit();
    }
  }

  /** Counts the seconds down, on the button, until one may write again; `told` hears of it at the beginning and at the end. */
  wait(seconds: number, told: (text: string) => void): void {
    this.until = Date.now() + seconds * 1000;
    this.said = told;
    told(count('chat.slow', seconds)); // once: a screen reader reads out whatever changes there
    window.clearInterval(this.timer);
    this.timer = window.setInterval(() => this.countDown(), 250);
    this.countDown();
  }

  focus(): void {
    this.input.focus();
  }

  private countDown(): void {
    const left = Math.ceil((this.until - Date.now()) / 1000);
    this.button.disabled = left > 0 || this.input.disabled;
    write(this.button, left > 0 ? String(left) : say('send'));
    if (left <= 0) {
      window.clearInterval(this.timer);
      this.said?.('');
      this.said = null;
    }
  }

  private send(): void {
    const text = this.input.value.trim();
    if (text === '' || this.button.disabled) {
      return;
    }
    const { replyTo } = this;
    this.input.value = '';
    this.fit();
    this.answer(null);
    this.calls.send(text, replyTo);
  }

  /** As high as what is written, up to a few lines. */
  private fit(): void {
    const lines = Math.min(4, this.input.value.split('\n').length);
    this.input.rows = lines;
  }
}

import { make, write } from '../shell/dom';

const kSayFor = 8000;

/** The one line at the foot of the chat in which it speaks to its viewer. */
export class Said {
  readonly node = make('p', { class: 'chat-said', role: 'status' });
  private timer = 0;

  /** `stays`: until something else is to be said. */
  say(text: string, stays = false): void {
    write(this.node, text);
    window.clearTimeout(this.timer);
    if (!stays && text !== '') {
      this.timer = window.setTimeout(() => write(this.node, ''), kSayFor);
    }
  }

  close(): void {
    window.clearTimeout(this.timer);
  }
}

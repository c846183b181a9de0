import { make, part, write } from '../shell/dom';
import { say } from '../shell/say';

const kMostCharacters = 500;

/** "Ask for prayer": a few words to the hosts alone. What could not be sent stays. */
export class Prayer {
  private readonly button = part<HTMLButtonElement>('pray');
  private readonly panel = part<HTMLElement>('pray-panel');
  private readonly said = make('p', { class: 'said', role: 'status' });
  private readonly input = make('textarea', { id: 'pray-text', rows: '3', maxlength: String(kMostCharacters), dir: 'auto' });

  /** `ask` answers whether it came through. */
  constructor(ask: (text: string) => Promise<boolean>) {
    const send = make('button', { type: 'submit', class: 'act main-act' }, say('send'));
    const cancel = make('button', { type: 'button', class: 'act' }, say('cancel'));
    const form = make('form', {}, make('p', {}, say('prayDetail')), make('label', { for: 'pray-text' }, say('prayLabel')), this.input,
      make('p', {}, send, cancel), this.said);
    this.panel.className = 'share-panel pray-panel';
    this.panel.replaceChildren(form);
    this.button.setAttribute('aria-controls', this.panel.id);
    this.button.addEventListener('click', () => this.toggle(this.panel.hidden));
    cancel.addEventListener('click', () => this.toggle(false));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.input.value.trim();
      if (text === '' || send.disabled) {
        return;
      }
      send.disabled = true;
      this.input.value = '';
      write(this.said, say('praySent'));
      ask(text).catch(() => false).then((done) => {
        send.disabled = false;
        if (!done) {
          this.input.value = this.input.value === '' ? text : this.input.value;
          write(this.said, say('followFailed'));
        }
      }).catch(() => undefined);
    });
  }

  private toggle(open: boolean): void {
    this.panel.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    write(this.said, '');
    (open ? this.input : this.button).focus();
  }
}

import { make, part } from '../shell/dom';
import type { Guard } from '../shell/guard';
import { say } from '../shell/say';

const kCopiedMs = 2000;

/** Share: the system's own sheet where there is one, else (and always for the embed code) a panel to copy from. */
export class Share {
  private readonly button = part<HTMLButtonElement>('share');
  private readonly panel = part<HTMLElement>('share-panel');
  private readonly channel: string;
  private readonly isEmbeddable: boolean;

  /** `isEmbeddable`: some site may show it; undefined where nobody knows. */
  constructor(channel: string, guard: Guard, isEmbeddable: boolean | undefined) {
    this.channel = channel;
    this.isEmbeddable = isEmbeddable !== false;
    this.button.hidden = false;
    this.panel.className = 'share-panel';
    this.button.setAttribute('aria-controls', this.panel.id);
    this.button.addEventListener('click', () => guard.run(() => this.toggle()));
  }

  private address(page: string): string {
    return new URL(`/${page}/${encodeURIComponent(this.channel)}`, window.location.href).href;
  }

  private toggle(): void {
    const open = this.panel.hidden;
    if (open && this.panel.childElementCount === 0) {
      this.fill();
    }
    this.panel.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    if (open) {
      this.panel.querySelector('input')?.select();
    }
  }

  private fill(): void {
    const address = this.address('watch');
    const code = make('iframe', {
      src: this.address('embed'), title: document.title, width: '960', height: '540',
      allow: 'autoplay; fullscreen; picture-in-picture', allowfullscreen: '',
    }).outerHTML;
    this.panel.append(...this.row('share-address', say('pageAddress'), address), ...(this.isEmbeddable ? this.row('share-code', say('embedCode'), code) : []));
    if (navigator.share !== undefined) {
      const send = make('button', { type: 'button', class: 'act' }, say('share'));
      send.addEventListener('click', () => {
        navigator.share({ title: document.title, url: address }).catch(() => undefined);
      });
      this.panel.append(send);
    }
  }

  private row(id: string, label: string, value: string): Node[] {
    const input = make('input', { id, readonly: '', value, type: 'text', dir: 'ltr' });
    const copy = make('button', { type: 'button', class: 'act' }, say('copy'));
    copy.addEventListener('click', () => void this.copy(input, copy));
    input.addEventListener('focus', () => input.select());
    return [make('label', { for: id }, label), make('div', { class: 'share-row' }, input, copy)];
  }

  private async copy(input: HTMLInputElement, button: HTMLElement): Promise<void> {
    input.select();
    try {
      await navigator.clipboard.writeText(input.value);
    } catch {
      // Over plain http there is no clipboard: the text is selected, and the keys copy it.
      return;
    }
    button.textContent = say('copied');
    window.setTimeout(() => {
      button.textContent = say('copy');
    }, kCopiedMs);
  }
}

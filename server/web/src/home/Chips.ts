import { make } from '../shell/dom';
import { categoryName, say } from '../shell/say';

/** The categories to choose among; '' is all of them. */
export class Chips {
  private readonly host: HTMLElement;
  private readonly choose: (category: string) => void;
  private shown = '';

  constructor(host: HTMLElement, choose: (category: string) => void) {
    this.host = host;
    this.choose = choose;
  }

  show(categories: readonly string[], chosen: string): void {
    this.host.hidden = categories.length < 2;
    if (categories.join() !== this.shown) {
      this.shown = categories.join();
      this.host.replaceChildren(...['', ...categories].map((category) => this.makeChip(category)));
    }
    for (const chip of Array.from(this.host.querySelectorAll<HTMLElement>('.chip'))) {
      chip.setAttribute('aria-pressed', String(chip.dataset.category === chosen));
    }
  }

  private makeChip(category: string): HTMLElement {
    const name = category === '' ? say('all') : categoryName(category);
    const chip = make('button', { type: 'button', class: 'chip', 'data-category': category }, name);
    chip.addEventListener('click', () => this.choose(category));
    return chip;
  }
}

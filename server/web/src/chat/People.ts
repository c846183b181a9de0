import { make, write } from '../shell/dom';
import { count, say } from '../shell/say';
import type { HiddenOne } from './memory';
import type { Here } from './protocol';

/** Who is here, and whom one does not see; behind the count in the head of the chat. */
export class People {
  readonly button = make('button', { type: 'button', class: 'chat-link chat-count', 'aria-expanded': 'false', 'aria-controls': 'chat-people' });
  readonly node = make('div', { id: 'chat-people', class: 'chat-people', role: 'group', tabindex: '0', 'aria-label': say('chat.who'), hidden: '' });
  private readonly here = make('ul', {});
  private readonly hidden = make('div', { class: 'chat-hidden' });
  private readonly opened: () => void;

  /** `opened`: somebody looks at it. */
  constructor(opened: () => void) {
    this.opened = opened;
    this.node.append(this.here, this.hidden);
    this.button.addEventListener('click', () => this.toggle(this.node.hidden));
  }

  toggle(open: boolean): void {
    this.node.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    if (open) {
      this.opened();
    }
  }

  show(here: Here): void {
    write(this.button, count('chat.here', here.count));
    const more = here.count - here.names.length;
    this.here.replaceChildren(...here.names.map(({ name, role }) => make('li', { class: role === 'host' ? 'from-host' : null, dir: 'auto' },
      make('b', { class: 'chat-name' }, name))), ...(more > 0 ? [make('li', {}, count('chat.more', more))] : []));
  }

  showHidden(all: readonly HiddenOne[], unhide: (one: HiddenOne) => void): void {
    const rows = all.map((one) => {
      const name = one.name || say('chat.somebody');
      const button = make('button', { type: 'button', class: 'chat-act' }, say('chat.unhide', { name }));
      button.addEventListener('click', () => unhide(one));
      return make('li', {}, button);
    });
    this.hidden.replaceChildren(...(rows.length === 0 ? [] : [make('p', { class: 'chat-state' }, say('chat.hiddenOnes')), make('ul', {}, ...rows)]));
  }
}

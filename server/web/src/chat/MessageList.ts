import { make, write } from '../shell/dom';
import { dayOf } from '../page/words';
import { count, say } from '../shell/say';
import type { Entry, Room } from './Room';

const kNearEndPx = 60;
const kNearStartPx = 200;
/** Screen readers look at what was added a moment later. */
const kHushMs = 1000;

export interface ListCalls {
  /** The reader is near the oldest line. */
  older(): void;
  /** The newest were let go: show them again. */
  newest(): void;
  /** Buttons for what can be done with this line. */
  actions(entry: Entry): HTMLButtonElement[];
}

/**
 * The lines of the room. It follows the newest while its reader is there, and stays where a reader went. A line is made once and changed
 * in place; what stands in it are texts, never HTML. Between lines one goes with the arrow keys.
 */
export class MessageList {
  readonly node = make('div', { class: 'chat-lines', tabindex: '0', 'aria-labelledby': 'chat-title' });
  readonly jump = make('button', { type: 'button', class: 'chat-jump', hidden: '' });
  private readonly list = make('div', { role: 'log', 'aria-live': 'off', 'aria-relevant': 'additions' });
  private readonly empty = make('p', { class: 'chat-empty' });
  private readonly lines = new Map<string, { node: HTMLElement; told: string }>();
  private readonly days = new Map<string, HTMLElement>();
  private readonly calls: ListCalls;
  private opened: string | null = null;
  private unseen = 0;
  private hushed = 0;

  constructor(calls: ListCalls) {
    this.calls = calls;
    this.list.setAttribute('aria-label', say('chat.title'));
    this.node.append(this.empty, this.list);
    this.node.addEventListener('scroll', () => this.look(), { passive: true });
    this.node.addEventListener('keydown', (event) => this.key(event));
    this.jump.addEventListener('click', () => {
      calls.newest();
      this.toEnd();
    });
  }

  get isAtEnd(): boolean {
    return this.node.scrollHeight - this.node.scrollTop - this.node.clientHeight < kNearEndPx;
  }

  /** `isNews`: something was written just now, and not by this viewer. */
  render(room: Room, isNews: boolean): void {
    const follows = this.isAtEnd && !room.isBehind;
    const top = this.firstInSight();
    const before = top?.getBoundingClientRect().top ?? 0;
    if (!isNews && room.entries.some(({ key }) => !this.lines.has(key))) {
      this.hush();
    }
    this.fill(room);
    write(this.empty, room.entries.length === 0 ? say('chat.empty') : '');
    if (follows) {
      this.toEnd();
    } else {
      if (top !== null && top.isConnected) {
        this.node.scrollTop += top.getBoundingClientRect().top - before;
      }
      this.unseen += isNews ? 1 : 0;
      this.showJump(room.isBehind);
    }
  }

  toEnd(): void {
    this.node.scrollTop = this.node.scrollHeight;
    this.unseen = 0;
    this.jump.hidden = true;
  }

  /** What can be done with a line is shown no longer. */
  closeActions(): void {
    const key = this.opened;
    this.opened = null;
    if (key !== null) {
      const acts = this.lines.get(key)?.node.querySelector('.chat-acts');
      const wasFocused = acts?.contains(document.activeElement) === true;
      acts?.remove();
      const more = this.more(key);
      more?.setAttribute('aria-expanded', 'false');
      if (wasFocused) {
        more?.focus();
      }
    }
  }

  /** What stood there before one came is not read out over the service. */
  private hush(): void {
    this.list.setAttribute('aria-live', 'off');
    window.clearTimeout(this.hushed);
    this.hushed = window.setTimeout(() => this.list.setAttribute('aria-live', 'polite'), kHushMs);
  }

  private showJump(isBehind: boolean): void {
    this.jump.hidden = this.unseen === 0 && !isBehind;
    write(this.jump, this.unseen === 0 ? '↓' : count('chat.new', this.unseen));
    if (this.unseen === 0) {
      this.jump.setAttribute('aria-label', say('goToLive'));
    } else {
      this.jump.removeAttribute('aria-label');
    }
  }

  private fill(room: Room): void {
    const { entries } = room;
    const wanted = new Set(entries.map(({ key }) => key));
    for (const [key, { node }] of Array.from(this.lines)) {
      if (!wanted.has(key)) {
        node.remove();
        this.lines.delete(key);
      }
    }
    let at: ChildNode | null = this.list.firstChild;
    const put = (node: HTMLElement): void => {
      if (node === at) {
        at = at.nextSibling;
      } else {
        this.list.insertBefore(node, at);
      }
    };
    const days = new Set<string>();
    for (const entry of entries) {
      const day = this.dayBefore(entry, days);
      if (day !== null) {
        put(day);
      }
      put(this.line(entry, room));
    }
    for (const [key, node] of Array.from(this.days)) {
      if (!days.has(key)) {
        node.remove();
        this.days.delete(key);
      }
    }
    this.chooseStop();
  }

  /** Where another day begins: last Sunday's talk is not today's. Nothing while all of it is today's. */
  private dayBefore(entry: Entry, days: Set<string>): HTMLElement | null {
    const made = new Date(entry.at);
    const key = made.toDateString();
    if (Number.isNaN(entry.at) || days.has(key) || (days.size === 0 && key === new Date().toDateString())) {
      return null;
    }
    days.add(key);
    const node = this.days.get(key) ?? make('p', { class: 'chat-day' });
    write(node, dayOf(made, new Date()));
    this.days.set(key, node);
    return node;
  }

  private line(entry: Entry, room: Room): HTMLElement {
    const answered = room.find(entry.replyTo);
    const told = [entry.text, entry.state, entry.id, answered?.name, answered?.text].join('\n');
    const kept = this.lines.get(entry.key);
    if (kept?.told === told) {
      return kept.node;
    }
    const node = kept?.node ?? make('div', {});
    node.className = `chat-line${entry.role === 'host' ? ' from-host' : ''}${entry.state === 'there' ? '' : ' not-yet'}`;
    const name = entry.role === 'host' && !entry.name.startsWith(say('chat.host')) ? `${say('chat.host')} ${entry.name}` : entry.name;
    const inside: Array<Node | null> = [
      answered === undefined ? null : make('p', { class: 'chat-quote', dir: 'auto' }, `${answered.name}: ${answered.text ?? say('chat.removed')}`),
      make('p', { class: 'chat-words' }, make('b', { class: 'chat-name', dir: 'auto' }, name), ' ',
        entry.text === null ? make('i', { class: 'chat-gone' }, say('chat.removed')) : make('span', { class: 'chat-text', dir: 'auto' }, entry.text)),
      entry.state === 'there' ? null : make('p', { class: 'chat-state' }, say(entry.state === 'held' ? 'chat.held' : 'chat.sending')),
      entry.text === null || entry.id === null ? null : this.moreButton(entry),
    ];
    node.replaceChildren(...inside.filter((one): one is Node => one !== null));
    this.lines.set(entry.key, { node, told });
    return node;
  }

  private moreButton(entry: Entry): HTMLElement {
    const button = make('button', {
      type: 'button', class: 'chat-more', tabindex: '-1', 'aria-expanded': 'false', 'aria-label': say('chat.actions', { name: entry.name }),
    }, '⋯');
    button.addEventListener('click', () => {
      const isOpen = this.opened === entry.key;
      this.closeActions();
      if (!isOpen) {
        this.opened = entry.key;
        button.setAttribute('aria-expanded', 'true');
        const row = make('div', { class: 'chat-acts' }, ...this.calls.actions(entry));
        this.lines.get(entry.key)?.node.append(row);
        row.scrollIntoView({ block: 'nearest' });
      }
    });
    return button;
  }

  private more(key: string): HTMLElement | null {
    return this.lines.get(key)?.node.querySelector<HTMLElement>('.chat-more') ?? null;
  }

  private buttons(): HTMLElement[] {
    return Array.from(this.list.querySelectorAll<HTMLElement>('.chat-more'));
  }

  /** One of the lines is a stop of the Tab key; the arrows lead to the others. */
  private chooseStop(): void {
    const buttons = this.buttons();
    if (!buttons.some((one) => one.tabIndex === 0)) {
      const last = buttons[buttons.length - 1];
      if (last !== undefined) {
        last.tabIndex = 0;
      }
    }
  }

  private key(event: KeyboardEvent): void {
    const buttons = this.buttons();
    const at = buttons.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') {
      this.closeActions();
      return;
    }
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = at < 0 || to === undefined ? undefined : buttons[to];
    if (next !== undefined) {
      event.preventDefault();
      buttons.forEach((one) => {
        one.tabIndex = one === next ? 0 : -1;
      });
      next.focus();
    }
  }

  private firstInSight(): HTMLElement | null {
    const { top } = this.node.getBoundingClientRect();
    return Array.from(this.list.querySelectorAll<HTMLElement>('.chat-line')).find((one) => one.getBoundingClientRect().bottom > top) ?? null;
  }

  /** Where its reader is: near the oldest line more is asked for. */
  look(): void {
    if (this.isAtEnd) {
      this.unseen = 0;
      this.jump.hidden = this.jump.getAttribute('aria-label') === null || this.jump.hidden;
    }
    if (this.node.scrollTop < kNearStartPx) {
      this.calls.older();
    }
  }
}

import type { Message, Person, Role } from './protocol';

export type EntryState = 'there' | 'sending' | 'held';

/** One line of the room, as this viewer sees it. */
export interface Entry {
  /** Stays while a message of one's own goes from being sent to being there. */
  readonly key: string;
  readonly id: string | null;
  readonly author: string;
  readonly name: string;
  readonly role: Role;
  readonly text: string | null;
  readonly replyTo: string | null;
  readonly state: EntryState;
  /** In milliseconds since 1970; NaN when nobody said. */
  readonly at: number;
}

/** So many lines are kept; older ones are asked for again when they are looked at. */
export const kMostEntries = 300;

function entryOf(message: Message, key = message.id): Entry {
  const { id, author, authorName: name, role, text, replyTo, at } = message;
  return { key, id, author, name, role, text, replyTo, state: 'there', at };
}

/** What stands in a room, in its order: what others wrote by id, what is on its way behind it. Pure: no page, no network. */
export class Room {
  private there: Entry[] = [];
  private pending: Entry[] = [];
  /** By id, the key it had while it was on its way. */
  private readonly keys = new Map<string, string>();
  private readonly hidden = new Set<string>();
  private own: Person = { id: '', name: '', role: 'guest' };
  private next = 1;
  /** There may be older ones than those that are kept. */
  hasOlder = false;
  /** The newest ones were let go while older ones were read. */
  isBehind = false;

  get entries(): readonly Entry[] {
    const seen = (entry: Entry): boolean => !this.hidden.has(entry.author);
    return [...this.there.filter(seen), ...(this.isBehind ? [] : this.pending)];
  }

  get you(): Person {
    return this.own;
  }

  become(person: Person): void {
    this.own = person;
  }

  /** For "hello": the newest that is there. */
  get last(): string | null {
    return this.isBehind ? null : (this.there[this.there.length - 1]?.id ?? null);
  }

  get oldest(): string | null {
    return this.there[0]?.id ?? null;
  }

  find(id: string | null): Entry | undefined {
    return id === null ? undefined : this.there.find((one) => one.id === id);
  }

  /** How somebody is called who wrote something that is kept; '' for nobody known. */
  nameOf(author: string): string {
    return this.there.filter((one) => one.author === author).pop()?.name ?? '';
  }

  /** From a welcome. `goesOn`: it continues what is there. */
  begin(messages: readonly Message[], complete: boolean, goesOn: boolean): void {
    if (!goesOn || (!complete && this.there.length > 0)) {
      this.there = [];
      this.hasOlder = !complete;
      this.isBehind = false;
    }
    for (const message of messages) {
      this.add(message);
    }
  }

  /** False when it was there already, or is not shown now. */
  add(message: Message): boolean {
    const at = this.there.findIndex(({ id }) => id === message.id);
    const kept = this.there[at];
    if (kept !== undefined) {
      this.there[at] = entryOf(message, kept.key);
      return false;
    }
    if (this.isBehind) {
      return false;
    }
    // One's own that came before the answer that names it, or that a host let through.
    const mine = message.author === this.own.id ? this.pending.find((one) => one.text === message.text) : undefined;
    const key = this.keys.get(message.id) ?? mine?.key ?? message.id;
    this.pending = this.pending.filter((one) => one.key !== key && one.id !== message.id);
    let place = this.there.length;
    while (place > 0 && (this.there[place - 1]?.id ?? '') > message.id) {
      place -= 1;
    }
    this.there.splice(place, 0, entryOf(message, key));
    if (this.there.length > kMostEntries) {
      this.there.shift();
      this.hasOlder = true;
    }
    return true;
  }

  /** A page of older ones, newest first. */
  addOlder(messages: readonly Message[], hasMore: boolean): void {
    const known = new Set(this.there.map(({ id }) => id));
    this.there.unshift(...messages.filter(({ id }) => !known.has(id)).map((one) => entryOf(one)).reverse());
    this.hasOlder = hasMore;
    if (this.there.length > kMostEntries) {
      this.there.splice(kMostEntries);
      this.isBehind = true;
    }
  }

  /** One's own, shown before anybody has it. Answers its key. */
  say(text: string, replyTo: string | null): string {
    const key = `own-${this.next}`;
    this.next += 1;
    const { id: author, name, role } = this.own;
    this.pending.push({ key, id: null, author, name, role, text, replyTo, state: 'sending', at: Date.now() });
    return key;
  }

  /** It has this id now; held ones are seen by nobody else yet. */
  settle(key: string, id: string, isHeld: boolean): void {
    this.keys.set(id, key);
    const at = this.pending.findIndex((one) => one.key === key);
    const entry = this.pending[at];
    if (entry === undefined) {
      return;
    }
    if (isHeld) {
      this.pending[at] = { ...entry, id, state: 'held' };
    } else if (this.there.some((one) => one.id === id)) {
      this.pending.splice(at, 1);
    } else {
      this.pending.splice(at, 1);
      this.add({ id, author: entry.author, authorName: entry.name, role: entry.role, text: entry.text, replyTo: entry.replyTo, at: entry.at });
    }
  }

  /** It was refused, or was taken back. */
  drop(keyOrId: string): Entry | undefined {
    const found = this.pending.find((one) => one.key === keyOrId || one.id === keyOrId);
    this.pending = this.pending.filter((one) => one !== found);
    return found;
  }

  /** Answers what it was, for who wants to put it back. One's own that is held goes for good. */
  remove(id: string): Entry | null {
    const held = this.drop(id);
    if (held !== undefined) {
      return held;
    }
    const at = this.there.findIndex((one) => one.id === id);
    const entry = this.there[at];
    if (entry === undefined) {
      return null;
    }
    this.there[at] = { ...entry, text: null };
    return entry;
  }

  putBack(entry: Entry): void {
    if (entry.state === 'held') {
      this.pending.push(entry);
      return;
    }
    const at = this.there.findIndex((one) => one.id === entry.id);
    if (at >= 0) {
      this.there[at] = entry;
    }
  }

  removeAllOf(author: string): void {
    this.there = this.there.map((one) => (one.author === author ? { ...one, text: null } : one));
  }

  hide(author: string): void {
    this.hidden.add(author);
  }

  unhide(author: string): void {
    this.hidden.delete(author);
  }

  get hiddenOnes(): string[] {
    return Array.from(this.hidden);
  }
}

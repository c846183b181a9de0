import { text, time } from '../status/Channel';

/** A channel as the list shows it (`GET /api/v1/channels`). */
export interface Listed {
  readonly channel: string;
  readonly church: string;
  readonly title: string;
  readonly category: string;
  readonly onAir: boolean;
  readonly viewers: number;
  readonly nextStart: Date | null;
}

/** An answer may be as old as the server's cache; what was heard meanwhile is newer. */
const kAnswersLagMs = 30_000;

export function readListed(json: unknown): Listed | null {
  const fields = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const channel = text(fields.channel);
  if (channel === null || channel === '') {
    return null;
  }
  return {
    channel,
    church: text(fields.church) ?? '',
    title: text(fields.title) ?? '',
    category: text(fields.category) ?? '',
    onAir: fields.on_air === true,
    viewers: typeof fields.viewers === 'number' && fields.viewers > 0 ? Math.floor(fields.viewers) : 0,
    nextStart: time(fields.next_start),
  };
}

/** All channels the page knows, from lists and from live events. Pure. */
export class ChannelBook {
  private readonly entries = new Map<string, Listed>();
  private readonly heard = new Map<string, { at: number; change: Partial<Listed> | null }>();

  get size(): number {
    return this.entries.size;
  }

  find(channel: string): Listed | undefined {
    return this.entries.get(channel);
  }

  /** A page of the list, asked for at `askedAt`; milliseconds of any clock that only goes forward, here and below. */
  add(page: readonly Listed[], askedAt: number): void {
    for (const one of page) {
      const heard = this.heard.get(one.channel);
      if (heard === undefined || heard.at < askedAt - kAnswersLagMs) {
        this.entries.set(one.channel, one);
      } else if (heard.change !== null) {
        this.entries.set(one.channel, { ...one, ...heard.change });
      }
    }
  }

  /** The list was read anew, from `askedAt` on: who is not in it, and was not heard of since, goes. */
  keep(listed: ReadonlySet<string>, askedAt: number): void {
    for (const channel of Array.from(this.entries.keys())) {
      const heard = this.heard.get(channel);
      if (!listed.has(channel) && (heard === undefined || heard.at < askedAt - kAnswersLagMs)) {
        this.entries.delete(channel);
      }
    }
  }

  /** Something happened, as /api/v1/events has it. True when it changes what is shown. */
  hear(name: string, json: unknown, now: number): boolean {
    const told = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
    const channel = text(told.channel);
    const what = (typeof told.data === 'object' && told.data !== null ? told.data : {}) as Record<string, unknown>;
    if (channel === null || channel === '') {
      return false;
    }
    if (name === 'channel.removed') {
      this.heard.set(channel, { at: now, change: null });
      return this.entries.delete(channel);
    }
    const change = changeOf(name, text(told.category), what);
    if (change === null) {
      return false;
    }
    this.heard.set(channel, { at: now, change: { ...this.heard.get(channel)?.change, ...change } });
    const before = this.entries.get(channel) ?? unknown(channel);
    this.entries.set(channel, { ...before, ...change });
    return true;
  }

  /** `{"viewers":{"church":12}}`. */
  count(json: unknown): boolean {
    const viewers = (json as { viewers?: unknown } | null)?.viewers;
    if (typeof viewers !== 'object' || viewers === null) {
      return false;
    }
    let changed = false;
    for (const [channel, n] of Object.entries(viewers)) {
      const entry = this.entries.get(channel);
      if (entry !== undefined && typeof n === 'number' && entry.viewers !== n) {
        this.entries.set(channel, { ...entry, viewers: n });
        changed = true;
      }
    }
    return changed;
  }

  /** On air, the most watched first; of this category, or of all with ''. */
  live(category: string): Listed[] {
    return this.select(category, true).sort((a, b) => b.viewers - a.viewers || (a.channel < b.channel ? -1 : 1));
  }

  /** The others, in the order in which they came. */
  rest(category: string): Listed[] {
    return this.select(category, false);
  }

  categories(): string[] {
    return Array.from(new Set(Array.from(this.entries.values(), ({ category }) => category))).filter((one) => one !== '');
  }

  private select(category: string, onAir: boolean): Listed[] {
    return Array.from(this.entries.values()).filter((one) => one.onAir === onAir && (category === '' || one.category === category));
  }
}

function unknown(channel: string): Listed {
  return { channel, church: '', title: channel, category: '', onAir: false, viewers: 0, nextStart: null };
}

type Writable = { -readonly [field in keyof Listed]?: Listed[field] };

function changeOf(name: string, category: string | null, what: Record<string, unknown>): Partial<Listed> | null {
  const change: Writable = {};
  for (const field of ['church', 'title'] as const) {
    const value = text(what[field]);
    if (value !== null) {
      change[field] = value;
    }
  }
  if (category !== null && category !== '') {
    change.category = category;
  }
  if ('next_start' in what) {
    change.nextStart = time(what.next_start);
  }
  switch (name) {
    case 'broadcast.started':
    case 'broadcast.resumed':
    case 'broadcast.interrupted':
      return { ...change, onAir: true };
    case 'broadcast.ended':
      return { ...change, onAir: false, viewers: 0 };
    case 'channel.changed':
    case 'channel.made':
      return change;
    default:
      return null;
  }
}

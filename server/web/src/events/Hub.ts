import type { Deliver, News, Topic } from './News';

const kReopenMs = 5000;
const kReopenMostMs = 60_000;
/** Between two pages of one visit nobody listens for a moment. */
const kLingerMs = 3000;
const kHappenings = [
  'broadcast.started', 'broadcast.interrupted', 'broadcast.resumed', 'broadcast.ended',
  'channel.changed', 'channel.made', 'channel.removed', 'service.made', 'service.changed', 'service.removed', 'service.soon',
  'chat_room.made', 'chat_room.changed', 'chat_room.opened', 'chat_room.closed', 'chat_room.removed',
];

interface Listener {
  readonly topic: Topic;
  readonly deliver: Deliver;
}

/**
 * The one stream of live events of a browser, however many tabs are open: of one channel while all tabs watch the same, of
 * everything otherwise. Lives in the shared worker, or in the tab that leads. Who watches says so by heartbeats, never by this.
 */
export class Hub {
  private readonly listeners = new Map<string, Listener>();
  private source: EventSource | null = null;
  private path = '';
  private reopenTimer: ReturnType<typeof setTimeout> | undefined;
  private lingerTimer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private hears = false;
  private hello: News | null = null;
  private channel: News | null = null;

  join(id: string, topic: Topic, deliver: Deliver): void {
    this.listeners.set(id, { topic, deliver });
    this.settle();
    deliver({ kind: 'hears', hears: this.hears });
    for (const known of [this.hello, this.channel]) {
      if (known !== null && this.hears) {
        this.tell({ topic, deliver }, known);
      }
    }
  }

  leave(id: string): void {
    if (this.listeners.delete(id)) {
      this.settle();
    }
  }

  has(id: string): boolean {
    return this.listeners.has(id);
  }

  /** Opens the stream that the tabs need now, and only when it is another one. */
  private settle(): void {
    clearTimeout(this.lingerTimer);
    if (this.listeners.size === 0) {
      this.lingerTimer = setTimeout(() => this.close(), kLingerMs);
      return;
    }
    const topics = new Set(Array.from(this.listeners.values(), ({ topic }) => topic));
    const [first] = topics;
    const alone = topics.size === 1 && typeof first === 'string' ? first : null;
    const path = alone === null ? '/api/v1/events' : `/api/v1/channels/${encodeURIComponent(alone)}/events?counted=no`;
    if (path !== this.path) {
      this.close();
      this.path = path;
      this.open();
    }
  }

  private open(): void {
    clearTimeout(this.reopenTimer);
    const source = new EventSource(this.path);
    this.source = source;
    let askedAt: number | null = Date.now();
    source.addEventListener('hello', (event) => {
      const at = Date.parse(String((json(event) as { now?: unknown } | null)?.now));
      // When the browser connects again by itself nobody knows when it asked.
      if (askedAt !== null && !Number.isNaN(at)) {
        this.hello = { kind: 'hello', at, askedAt, heardAt: Date.now() };
        this.tellAll(this.hello);
      }
      askedAt = null;
      this.failures = 0;
      this.setHears(true);
    });
    source.addEventListener('channel', (event) => this.hearChannel(event));
    source.addEventListener('reset', (event) => {
      this.hearChannel(event);
      this.tellAll({ kind: 'reset' });
    });
    source.addEventListener('counts', (event) => this.tellAll({ kind: 'counts', json: json(event) }));
    for (const name of kHappenings) {
      source.addEventListener(name, (event) => this.tellAll({ kind: 'happened', name, json: json(event as MessageEvent) }));
    }
    source.addEventListener('error', () => this.lost(source));
  }

  private hearChannel(event: MessageEvent): void {
    const told = json(event);
    if (told !== null && typeof told === 'object' && 'state' in told) {
      this.channel = { kind: 'channel', json: told };
      this.tellAll(this.channel);
    }
  }

  /** The browser connects again by itself, when the server said it should, unless it has given up. */
  private lost(source: EventSource): void {
    if (source !== this.source) {
      return;
    }
    this.setHears(false);
    if (source.readyState === EventSource.CLOSED) {
      source.close();
      const wait = Math.min(kReopenMs * 2 ** this.failures, kReopenMostMs);
      this.failures += 1;
      this.reopenTimer = setTimeout(() => this.open(), wait * (0.5 + Math.random()));
    }
  }

  private close(): void {
    clearTimeout(this.reopenTimer);
    this.source?.close();
    this.source = null;
    this.path = '';
    this.channel = null;
    this.setHears(false);
  }

  private setHears(hears: boolean): void {
    if (hears !== this.hears) {
      this.hears = hears;
      this.tellAll({ kind: 'hears', hears });
    }
  }

  private tellAll(news: News): void {
    for (const listener of Array.from(this.listeners.values())) {
      this.tell(listener, news);
    }
  }

  /** A tab that watches a channel is told of that alone; when the stream is of everything, only that there is news of it. */
  private tell({ topic, deliver }: Listener, news: News): void {
    if (topic === null || news.kind === 'hello' || news.kind === 'hears' || news.kind === 'channel') {
      deliver(news);
    } else if (news.kind === 'reset') {
      if (this.path === '/api/v1/events') {
        deliver({ kind: 'stale' });
      }
    } else if (news.kind === 'happened' && (news.json as { channel?: unknown } | null)?.channel === topic) {
      deliver(news.name.startsWith('chat_room.') ? { kind: 'rooms' } : { kind: 'stale' });
    }
  }
}

function json(event: MessageEvent | Event): unknown {
  try {
    return JSON.parse((event as MessageEvent<string>).data);
  } catch {
    return null;
  }
}

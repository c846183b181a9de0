import { readChannel, type Channel } from './Channel';
import type { ServerClock } from './ServerClock';
import { StatusPoll } from './StatusPoll';

const kReopenMs = 5000;
const kReopenMostMs = 60_000;

/**
 * Hears of the channel as things happen (server-sent events) and asks now and then all the same; while the events do
 * not come it asks as often as a page without them. A hidden page gives its stream back: over HTTP/1.1 a browser has six
 * connections to a server for all its tabs.
 */
export class LiveStatus {
  private readonly path: string;
  private readonly clock: ServerClock;
  private readonly told: (channel: Channel) => void;
  private readonly poll: StatusPoll;
  private source: EventSource | null = null;
  private reopenTimer = 0;
  private failures = 0;
  private hears = false;
  private heardAt = Number.NEGATIVE_INFINITY;
  private doubts = false;

  constructor(path: string, clock: ServerClock, told: (channel: Channel) => void) {
    this.path = path;
    this.clock = clock;
    this.told = told;
    this.poll = new StatusPoll(path, clock, (channel, askedAt) => {
      // An event that came meanwhile is newer than this answer.
      if (this.heardAt < askedAt) {
        this.told(channel);
      }
    });
  }

  start(): void {
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) {
        this.close();
      } else {
        this.open();
      }
    });
    this.poll.start();
    this.open();
  }

  /** For how long the server has left questions unanswered; 0 when it answered the last one. */
  silentMs(): number {
    return this.poll.silentMs();
  }

  /** The picture stands still: a stream that says nothing may be a network that is gone. */
  doubt(doubts: boolean): void {
    if (doubts !== this.doubts) {
      this.doubts = doubts;
      this.settle();
    }
  }

  private open(): void {
    if (document.hidden || this.source !== null) {
      return;
    }
    window.clearTimeout(this.reopenTimer);
    const source = new EventSource(`${this.path}/events`);
    this.source = source;
    let sentAt: number | null = Date.now();
    source.addEventListener('hello', (event) => {
      if (sentAt !== null) {
        this.clock.observeTime(timeOf(event), sentAt, Date.now());
        sentAt = null; // when the browser connects again by itself nobody knows when it asked
      }
      this.failures = 0;
      this.hears = true;
      this.settle();
    });
    for (const kind of ['channel', 'reset']) {
      source.addEventListener(kind, (event) => this.hear(event));
    }
    source.addEventListener('error', () => this.lost(source));
  }

  private hear(event: MessageEvent<string>): void {
    const channel = readChannel(json(event));
    if (channel !== null) {
      this.heardAt = performance.now();
      this.told(channel);
    }
  }

  /** The browser connects again by itself, when the server said it should, unless it has given up. */
  private lost(source: EventSource): void {
    this.hears = false;
    this.settle();
    if (source.readyState === EventSource.CLOSED && source === this.source) {
      this.close();
      const wait = Math.min(kReopenMs * 2 ** this.failures, kReopenMostMs);
      this.failures += 1;
      this.reopenTimer = window.setTimeout(() => this.open(), wait * (0.5 + Math.random()));
    }
  }

  private close(): void {
    window.clearTimeout(this.reopenTimer);
    this.source?.close();
    this.source = null;
    this.hears = false;
    this.settle();
  }

  private settle(): void {
    this.poll.setCalm(this.hears && !this.doubts);
  }
}

function json(event: MessageEvent<string>): unknown {
  try {
    return JSON.parse(event.data);
  } catch {
    return null;
  }
}

function timeOf(event: MessageEvent<string>): number {
  const fields = json(event) as { now?: unknown } | null;
  return typeof fields?.now === 'string' ? Date.parse(fields.now) : Number.NaN;
}

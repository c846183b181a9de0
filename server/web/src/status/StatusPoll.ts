import { retryAfterMs } from '../shell/again';
import { readChannel, type Channel } from './Channel';
import { Pace } from './Pace';
import type { ServerClock } from './ServerClock';

const kTimeoutMs = 4000;

/**
 * Asks the server about the channel every three seconds, seldom while calm, soon when it does not answer and then ever more seldom
 * (Pace). Unchanged answers cost the server a 304.
 */
export class StatusPoll {
  private readonly path: string;
  private readonly clock: ServerClock;
  private readonly told: (channel: Channel, askedAt: number) => void;
  private readonly pace = new Pace();
  private etag: string | null = null;
  private timer = 0;
  private asking = false;
  private calm = false;
  private again = false;
  private silentSince: number | null = null;

  /** `askedAt` is when the question was sent, by performance.now(). */
  constructor(path: string, clock: ServerClock, told: (channel: Channel, askedAt: number) => void) {
    this.path = path;
    this.clock = clock;
    this.told = told;
  }

  start(): void {
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) {
        this.askNow();
      }
    });
    window.addEventListener('online', () => this.askNow());
    this.askNow();
  }

  /** For how long the server has left questions unanswered; 0 when it answered the last one. */
  silentMs(): number {
    return this.silentSince === null ? 0 : performance.now() - this.silentSince;
  }

  /**
   * Calm while the page hears of changes by itself. The first question after that comes soon, but not at once; so does
   * the next one while the server owes an answer, since the page speaks of its silence until then.
   */
  setCalm(calm: boolean): void {
    if (calm === this.calm) {
      return;
    }
    this.calm = calm;
    if (!this.asking) {
      const now = performance.now();
      this.askIn(calm && this.silentSince === null ? this.pace.next(now, true) : this.pace.soon(now));
    }
  }

  private askIn(wait: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), wait);
  }

  /** At once, unless the server wants to be left alone; while a question is under way, right after its answer. */
  askNow(): void {
    if (this.asking) {
      this.again = true;
      return;
    }
    const wait = this.pace.within(performance.now(), 0);
    window.clearTimeout(this.timer);
    if (wait > 0) {
      this.askIn(wait);
    } else {
      void this.ask();
    }
  }

  private async ask(): Promise<void> {
    this.asking = true;
    const askedAt = performance.now();
    let answered = false;
    try {
      answered = await this.fetchOnce(askedAt);
    } catch {
      // No network, no server, or no answer in time: silentMs() grows and the page speaks of it when it lasts.
    }
    if (!answered) {
      this.pace.failed();
    }
    this.silentSince = answered ? null : (this.silentSince ?? askedAt);
    this.asking = false;
    const again = this.again && answered;
    this.again = false;
    const now = performance.now();
    this.askIn(again ? this.pace.within(now, 0) : this.pace.next(now, this.calm));
  }

  private async fetchOnce(askedAt: number): Promise<boolean> {
    const abort = new AbortController();
    const deadline = window.setTimeout(() => abort.abort(), kTimeoutMs);
    try {
      const headers: Record<string, string> = this.etag === null ? {} : { 'If-None-Match': this.etag };
      const sentAt = Date.now();
      const response = await fetch(this.path, { headers, cache: 'no-store', credentials: 'omit', signal: abort.signal });
      this.clock.observe(response.headers.get('Date'), sentAt, Date.now());
      this.pace.leaveAlone(performance.now(), retryAfterMs(response));
      if (response.status === 429) {
        this.pace.failed();
        return true;
      }
      if (response.status === 304 || response.status === 404) {
        this.pace.answered();
        return true;
      }
      const channel = response.ok ? readChannel(await response.json()) : null;
      if (channel === null) {
        return false;
      }
      this.pace.answered();
      this.etag = response.headers.get('ETag');
      this.told(channel, askedAt);
      return true;
    } finally {
      window.clearTimeout(deadline);
    }
  }
}

/** A page tells how it goes for its viewer: one visit in ten, and each fault, five at most. docs/page.md says what. */
export type Part = 'page' | 'player' | 'controls' | 'list' | 'chat' | 'share' | 'links' | 'events';

export interface Watched {
  readonly startup_ms?: number;
  readonly watched_ms: number;
  readonly stalls: number;
  readonly stalled_ms: number;
  readonly quality_switches: number;
}

export interface Vitals {
  readonly largest_paint_ms?: number;
  readonly layout_shift?: number;
  readonly response_ms?: number;
}

const kPath = '/api/v1/viewer-reports';
const kShare = 0.1;
const kMostFaults = 5;
const kTextLength = 100;
const kSoonMs = 2000;
const kEveryMs = 60_000;

export class Report {
  /** What was watched so far; asked every minute, and when the page is left. */
  watched: () => Watched | null = () => null;
  vitals: () => Vitals = () => ({});

  private readonly page: string;
  private readonly isSampled: boolean;
  private faults: Array<{ part: Part; text: string }> = [];
  private told = 0;
  private timer = 0;
  private isTold = false;
  private before: Watched | null = null;

  constructor(page: string, isSampled = Math.random() < kShare) {
    this.page = page;
    this.isSampled = isSampled;
  }

  start(): void {
    window.addEventListener('error', (event) => this.fault('page', event.error ?? event.message));
    window.addEventListener('unhandledrejection', (event) => this.fault('page', event.reason));
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) {
        this.leave();
      }
    });
    window.addEventListener('pagehide', () => this.leave());
    if (this.isSampled) {
      window.setInterval(() => this.sendWatched(), kEveryMs * (0.9 + 0.2 * Math.random()));
    }
  }

  fault(part: Part, error: unknown): void {
    if (this.told >= kMostFaults) {
      return;
    }
    this.told += 1;
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.faults.push({ part, text: printable(text) });
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.sendFaults(), kSoonMs);
  }

  private sendFaults(): void {
    const faults = this.faults.splice(0);
    if (faults.length > 0) {
      this.send({ faults });
    }
  }

  private leave(): void {
    this.sendFaults();
    if (!this.isSampled) {
      return;
    }
    // Once for each visit; what comes back from another tab is the same visit.
    const vitals = this.isTold ? {} : this.vitals();
    this.isTold = true;
    this.sendWatched(vitals);
  }

  /** What came since the last time: the server adds up. */
  private sendWatched(more: Vitals = {}): void {
    const now = this.watched();
    const what = { ...(now === null ? {} : since(this.before, now)), ...more };
    this.before = now ?? this.before;
    if (Object.keys(what).length > 0) {
      this.send(what);
    }
  }

  private send(what: object): void {
    const body = JSON.stringify({ page: this.page, ...what });
    if (!('keepalive' in Request.prototype)) {
      navigator.sendBeacon(kPath, new Blob([body], { type: 'application/json' }));
      return;
    }
    fetch(kPath, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: true,
      credentials: 'omit',
    }).catch(() => undefined);
  }
}

/** Empty when nothing did. */
export function since(before: Watched | null, now: Watched): Partial<Watched> {
  const { startup_ms: startup } = now;
  const more = {
    ...(startup === undefined || before?.startup_ms !== undefined ? {} : { startup_ms: startup }),
    watched_ms: now.watched_ms - (before?.watched_ms ?? 0),
    stalls: now.stalls - (before?.stalls ?? 0),
    stalled_ms: now.stalled_ms - (before?.stalled_ms ?? 0),
    quality_switches: now.quality_switches - (before?.quality_switches ?? 0),
  };
  return Object.values(more).some((one) => one !== 0) ? more : {};
}

/** What the server takes: no control characters, not long. */
function printable(text: string): string {
  const one = Array.from(text.replace(/[^\x20-\x7e]+/g, ' ')).slice(0, kTextLength).join('').trim();
  return one === '' ? 'unknown' : one;
}

export const report = new Report(typeof document === 'undefined' ? 'home' : (document.body.dataset.page ?? 'home'));

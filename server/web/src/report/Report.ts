/** A page tells how it went for its viewer: one visit in ten, and each fault, five at most. docs/page.md says what. */
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

export class Report {
  /** Asked when the visit ends. */
  watched: () => Watched | null = () => null;
  vitals: () => Vitals = () => ({});

  private readonly page: string;
  private readonly isSampled: boolean;
  private faults: Array<{ part: Part; text: string }> = [];
  private told = 0;
  private timer = 0;
  private done = false;

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

  /** Once for each visit; what comes back from another tab is the same visit. */
  private leave(): void {
    this.sendFaults();
    if (this.done || !this.isSampled) {
      return;
    }
    this.done = true;
    this.send({ ...this.watched(), ...this.vitals() });
  }

  private send(what: object): void {
    fetch(kPath, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ page: this.page, ...what }),
      keepalive: true,
      credentials: 'omit',
    }).catch(() => undefined);
  }
}

/** What the server takes: no control characters, not long. */
function printable(text: string): string {
  const one = Array.from(text.replace(/[^\x20-\x7e]+/g, ' ')).slice(0, kTextLength).join('').trim();
  return one === '' ? 'unknown' : one;
}

export const report = new Report(typeof document === 'undefined' ? 'home' : (document.body.dataset.page ?? 'home'));

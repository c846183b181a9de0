import { partIf, write } from '../shell/dom';
import { count } from '../shell/say';

const kEveryMs = 8000;
const kTimeoutMs = 5000;
const kFirstMs = 3000;
const kAir = 'belfry-viewer';
const kName = /^[0-9a-f]{24}$/;

/** Says that this page is watched while its picture plays, so that it is counted, and shows how many watch. */
export class Audience {
  private readonly path: string;
  private readonly node = partIf<HTMLElement>('watching');
  /** Counted by it without a cookie: made at random, kept in memory, and the same in all tabs of this browser. */
  private viewer = Array.from(crypto.getRandomValues(new Uint8Array(12)), (one) => one.toString(16).padStart(2, '0')).join('');
  private viewers = 0;
  private nextAt = performance.now() + kFirstMs * Math.random();
  private isAsking = false;
  private isGone = false;

  constructor(channel: string) {
    this.path = `/api/v1/channels/${encodeURIComponent(channel)}/heartbeat`;
    try {
      this.agree(new BroadcastChannel(kAir));
    } catch {
      // Without it each tab counts for itself.
    }
  }

  /** Of all tabs the smallest name counts. */
  private agree(air: BroadcastChannel): void {
    const tell = (): void => air.postMessage(this.viewer);
    air.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' && kName.test(data) && data < this.viewer) {
        this.viewer = data;
      } else if (data !== this.viewer) {
        tell();
      }
    };
    tell();
  }

  render(isOnAir: boolean, plays: boolean): void {
    if (this.node !== null) {
      this.node.hidden = !isOnAir || this.viewers === 0;
      write(this.node, this.viewers === 0 ? '' : count('watching', this.viewers));
    }
    if (plays && !this.isAsking && !this.isGone && performance.now() >= this.nextAt) {
      this.isAsking = true;
      void this.beat().catch(() => undefined).then(() => {
        this.isAsking = false;
      });
    }
  }

  private async beat(): Promise<void> {
    this.nextAt = performance.now() + kEveryMs;
    const abort = new AbortController();
    const deadline = window.setTimeout(() => abort.abort(), kTimeoutMs);
    try {
      const response = await fetch(this.path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ viewer: this.viewer }),
        signal: abort.signal,
      });
      this.isGone = response.status === 404;
      const told = (response.ok ? await response.json() : {}) as { viewers?: unknown; every_seconds?: unknown };
      this.viewers = typeof told.viewers === 'number' ? told.viewers : this.viewers;
      if (typeof told.every_seconds === 'number' && told.every_seconds >= 1) {
        this.nextAt = performance.now() + told.every_seconds * 1000;
      }
    } finally {
      window.clearTimeout(deadline);
    }
  }
}

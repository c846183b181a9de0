import { currentLocale, say } from '../shell/say';

const kLookAgainMs = 3_600_000;
/** The server's clock is known to within a second. */
const kLateMs = 1000;
const kDayMs = 86_400_000;

export interface Clockwork {
  /** Milliseconds since 1970, by the server's clock. */
  now(): number;
  after(milliseconds: number, work: () => void): number;
  cancel(timer: number): void;
}

/** Whether one may not write, and until when: that it is over is told by nobody. */
export class Mute {
  private readonly clock: Clockwork;
  private readonly over: () => void;
  private until: number | null = null;
  private timer = 0;

  constructor(clock: Clockwork, over: () => void) {
    this.clock = clock;
    this.over = over;
  }

  get isOn(): boolean {
    return this.until !== null;
  }

  /** `until` as the server writes times; anything else is for good. */
  begin(until: string): void {
    const at = Date.parse(until);
    this.until = Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
    this.wait();
  }

  end(): void {
    this.until = null;
    this.clock.cancel(this.timer);
  }

  get words(): string {
    if (this.until === null || this.until === Number.POSITIVE_INFINITY) {
      return say('chat.muted');
    }
    const isFar = this.until - this.clock.now() > kDayMs;
    const day: Intl.DateTimeFormatOptions = isFar ? { day: 'numeric', month: 'long' } : {};
    const format = new Intl.DateTimeFormat(currentLocale(), { ...day, hour: 'numeric', minute: '2-digit' });
    return say('chat.mutedUntil', { time: format.format(this.until) });
  }

  private wait(): void {
    this.clock.cancel(this.timer);
    const left = (this.until ?? 0) + kLateMs - this.clock.now();
    if (left <= 0) {
      this.until = null;
      this.over();
    } else if (left !== Number.POSITIVE_INFINITY) {
      this.timer = this.clock.after(Math.min(left, kLookAgainMs), () => this.wait());
    }
  }
}

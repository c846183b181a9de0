import { pauseMs } from '../shell/again';

const kEveryMs = 3000;
const kCalmMs = 30_000;
const kJitter = 0.2;
const kFirstRetryMs = 1500;
const kMostRetryMs = 10_000;

/** When to ask next: never all viewers in step, ever more seldom while nobody answers, and not before the server wants it. Pure. */
export class Pace {
  private readonly random: () => number;
  private failures = 0;
  private notBefore = Number.NEGATIVE_INFINITY;

  constructor(random: () => number = Math.random) {
    this.random = random;
  }

  answered(): void {
    this.failures = 0;
  }

  failed(): void {
    this.failures += 1;
  }

  /** The server asked to be left alone for so long; `now` in milliseconds of any clock, here and below. */
  leaveAlone(now: number, milliseconds: number): void {
    this.notBefore = Math.max(this.notBefore, now + milliseconds * (1 + kJitter * this.random()));
  }

  /** Milliseconds until the next question. */
  next(now: number, isCalm: boolean): number {
    const every = (isCalm ? kCalmMs : kEveryMs) * (1 + kJitter * (2 * this.random() - 1));
    return this.within(now, this.failures === 0 ? every : pauseMs(kFirstRetryMs, kMostRetryMs, this.failures - 1, this.random()));
  }

  /** For whom something has changed: soon, but not at once. */
  soon(now: number): number {
    return this.within(now, kFirstRetryMs * this.random());
  }

  /** `wait`, or longer while the server wants to be left alone. */
  within(now: number, wait: number): number {
    return Math.max(wait, this.notBefore - now);
  }
}

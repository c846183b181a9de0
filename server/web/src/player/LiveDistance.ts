const kMoreAfterStop = 0.5;
const kMostMore = 2;
const kLessEachMs = 60_000;
const kLessBy = 0.25;

/**
 * How far behind the newest media to play, in seconds: as near as the stream allows, a little farther after each stop,
 * and back again, step by step, while all goes well. Pure.
 */
export class LiveDistance {
  private more = 0;
  private since = 0;

  /** The picture stopped for want of media. `now` in milliseconds, here and below. */
  stopped(now: number): void {
    this.more = Math.min(this.more + kMoreAfterStop, kMostMore);
    this.since = now;
  }

  /** `least`: the nearest that the stream allows. */
  seconds(least: number, now: number): number {
    while (this.more > 0 && now - this.since >= kLessEachMs) {
      this.more -= kLessBy;
      this.since += kLessEachMs;
    }
    return least + this.more;
  }
}

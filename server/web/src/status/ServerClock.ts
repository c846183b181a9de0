/**
 * What time it is at the server, though a viewer's clock may be minutes off.
 *
 * Each answer's Date header (whole seconds) bounds the difference between the two clocks from both sides; the bounds
 * of several answers taken at different moments of a second leave a few hundred milliseconds.
 */
export class ServerClock {
  private low = Number.NEGATIVE_INFINITY;
  private high = Number.POSITIVE_INFINITY;

  /** Times in milliseconds by the viewer's clock. An answer without a readable Date teaches nothing. */
  observe(dateHeader: string | null, sentAt: number, receivedAt: number): void {
    const second = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
    if (Number.isNaN(second)) {
      return;
    }
    this.learn(second - receivedAt, second + 1000 - sentAt);
  }

  /** The server said in milliseconds what time it was when it answered; NaN teaches nothing. */
  observeTime(time: number, sentAt: number, receivedAt: number): void {
    if (!Number.isNaN(time)) {
      this.learn(time - receivedAt, time + 1 - sentAt);
    }
  }

  /** The difference lies between the two. */
  private learn(low: number, high: number): void {
    this.low = Math.max(this.low, low);
    this.high = Math.min(this.high, high);
    if (this.low > this.high) {
      // One of the clocks was set: what was learnt before no longer holds.
      this.low = low;
      this.high = high;
    }
  }

  /** Milliseconds since 1970 at the server; the viewer's own clock until an answer came. */
  now(): number {
    return Date.now() + (this.isKnown() ? (this.low + this.high) / 2 : 0);
  }

  /** How far now() may be off, in milliseconds. */
  uncertainty(): number {
    return this.isKnown() ? (this.high - this.low) / 2 : Number.POSITIVE_INFINITY;
  }

  private isKnown(): boolean {
    return Number.isFinite(this.low) && Number.isFinite(this.high);
  }
}

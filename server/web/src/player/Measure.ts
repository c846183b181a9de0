/** A stop that a viewer notices. */
const kStallMs = 300;

/** What a viewer suffered: how long the start took, how often and how long the picture stood still. Pure: milliseconds of any clock. */
export class Measure {
  private wantedAt: number | null = null;
  private startup: number | null = null;
  private seenAt: number | null = null;
  private watched = 0;
  private stalls = 0;
  private stalled = 0;
  private stalling = 0;
  private switches = 0;
  private quality = '';

  /** A picture is wanted that was not there; the first one counts. */
  wants(now: number): void {
    this.wantedAt = this.wantedAt ?? now;
  }

  shows(now: number): void {
    if (this.startup === null && this.wantedAt !== null) {
      this.startup = now - this.wantedAt;
    }
  }

  /** A few times a second. `still`: for how long the picture has stood still although it should move. */
  tick(now: number, shouldMove: boolean, still: number): void {
    const passed = this.seenAt === null ? 0 : now - this.seenAt;
    this.seenAt = now;
    if (!shouldMove || this.startup === null) {
      this.stalling = 0;
      return;
    }
    if (still < kStallMs) {
      this.watched += passed;
      this.stalling = 0;
      return;
    }
    this.stalls += this.stalling === 0 ? 1 : 0;
    this.stalled += Math.max(0, still - this.stalling);
    this.stalling = still;
  }

  /** The name of what is on screen; '' while nothing is. */
  showsQuality(quality: string): void {
    if (quality === '' || quality === this.quality) {
      return;
    }
    this.switches += this.quality === '' ? 0 : 1;
    this.quality = quality;
  }

  /** Null for who never wanted a picture. */
  told(): { startup_ms?: number; watched_ms: number; stalls: number; stalled_ms: number; quality_switches: number } | null {
    if (this.wantedAt === null) {
      return null;
    }
    return {
      ...(this.startup === null ? {} : { startup_ms: Math.round(this.startup) }),
      watched_ms: Math.round(this.watched),
      stalls: this.stalls,
      stalled_ms: Math.round(this.stalled),
      quality_switches: this.switches,
    };
  }
}

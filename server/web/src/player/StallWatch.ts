/** Tells how long a picture that should move has not moved. Pure: fed with times, in milliseconds and seconds. */
export class StallWatch {
  private position = Number.NaN;
  private movedAt = 0;

  /** `wanted` is false while the viewer paused or everything has been shown; then nothing counts as a stall. */
  observe(now: number, position: number, wanted: boolean): number {
    if (!wanted || position !== this.position) {
      this.position = position;
      this.movedAt = now;
    }
    return now - this.movedAt;
  }

  reset(now: number): void {
    this.position = Number.NaN;
    this.movedAt = now;
  }
}

const kLongestHoldMs = 4000;

/**
 * Holds the start of a service back until enough of it is there: who begins with the very first second stands still
 * a moment later. Pure: fed with what is buffered.
 */
export class Start {
  private heldSince: number | null = null;

  /** `ahead` and `cushion` in seconds, `now` in milliseconds. */
  isReady(now: number, ahead: number, cushion: number): boolean {
    if (ahead <= 0) {
      return false;
    }
    this.heldSince = this.heldSince ?? now;
    return ahead >= cushion || now - this.heldSince > kLongestHoldMs;
  }
}

/** Seconds in store after the position of the video, or after where it will begin. */
export function secondsAhead(video: HTMLVideoElement): number {
  const { buffered, currentTime } = video;
  for (let n = 0; n < buffered.length; n += 1) {
    if (buffered.end(n) > currentTime) {
      return buffered.end(n) - Math.max(buffered.start(n), currentTime);
    }
  }
  return 0;
}

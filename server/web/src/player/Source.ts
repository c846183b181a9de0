/** The part of a live playlist that can be played now, in seconds of the video element's time. */
export interface LiveWindow {
  readonly start: number;
  /** Where a viewer who is "live" stands. */
  readonly live: number;
  readonly end: number;
}

export interface SourceEvents {
  /** Gave up: only a new source helps. */
  failed(): void;
  /** The choice of qualities or sound tracks changed, or what is on screen. */
  qualitiesChanged(): void;
}

/** What feeds the <video>: hls.js where there are Media Source Extensions, the browser itself on Apple's. */
export interface Source {
  /** When the picture on screen was made, in milliseconds of the server's clock; null while nothing tells. */
  madeAt(): number | null;
  window(): LiveWindow | null;
  /** True where the page waits for cushion(); iPhones fetch nothing before they are told to play. */
  readonly holdsStart: boolean;
  /** Seconds to have in store before a start, so that the next segment comes in time even if it is asked for late. */
  cushion(): number;
  /** Names of the qualities, best first; empty or one when there is no choice. */
  qualities(): readonly string[];
  /** Index into qualities() of the one on screen, or -1 while nothing is. */
  quality(): number;
  /** Index into qualities(), or -1 to let the player choose. */
  chooseQuality(index: number): void;
  /** Names of the sound tracks; empty or one when there is no choice. */
  audioTracks(): readonly string[];
  audioTrack(): number;
  chooseAudioTrack(index: number): void;
  /** While a viewer stands back in time by choice, do not pull them to the live edge. */
  stayBehind(behind: boolean): void;
  /** Asks once more for what did not come. */
  nudge(): void;
  close(): void;
}

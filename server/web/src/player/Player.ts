import { pauseMs } from '../shell/again';
import { Measure } from './Measure';
import { openSource } from './openSource';
import type { LiveWindow, Source, SourceEvents } from './Source';
import { secondsAhead, Start } from './Start';
import { StallWatch } from './StallWatch';
import type { StillPicture } from './StillPicture';

const kNudgeAfterMs = 4000;
const kRebuildAfterMs = 8000;
const kRebuildMostMs = 30_000;
const kReopenMs = 1500;
const kReopenMostMs = 15_000;
const kBehindSeconds = 4;
const kRewind = 'rewind.m3u8';

/**
 * Plays one broadcast for as long as it is wanted, through lost connections and server restarts, with no help from the
 * viewer. hls.js and Safari both give up at times: the watchdog in tick() then opens the playlist anew.
 */
export class Player {
  readonly video: HTMLVideoElement;
  readonly measure = new Measure();
  /** Called when the state that controls show may have changed. */
  changed: () => void = () => undefined;

  private readonly still: StillPicture;
  private readonly watch = new StallWatch();
  private source: Source | null = null;
  private playlist: string | null = null;
  private broadcast: string | null = null;
  private start: Start | null = null;
  private generation = 0;
  private wanted = true;
  private behind = false;
  private seen = false;
  private stalled = 0;
  private nudged = false;
  private wasAnswering = false;
  /** Since the picture last moved by itself. */
  private failures = 0;
  private rebuildAfter = kRebuildAfterMs;
  private blocked = false;
  private hushed = false;
  /** Where in the broadcast's own recording the viewer begins; null while they are in the live stream. */
  private rewoundTo: number | null = null;
  /** The broadcast that began meanwhile, for when a viewer in the recording of the one before has seen it. */
  private next: { playlist: string; broadcast: string | null } | null = null;

  constructor(video: HTMLVideoElement, still: StillPicture) {
    this.video = video;
    this.still = still;
    video.addEventListener('playing', () => {
      this.seen = true;
      this.failures = 0;
      this.rebuildAfter = kRebuildAfterMs;
      this.measure.shows(performance.now());
    });
    video.addEventListener('canplay', () => void this.begin());
    video.addEventListener('pause', () => this.onPause());
    document.addEventListener('visibilitychange', () => void this.begin());
    for (const event of ['play', 'playing', 'volumechange', 'ended', 'emptied']) {
      video.addEventListener(event, () => this.changed());
    }
  }

  /** Plays this playlist; the same broadcast again changes nothing. Null takes the picture away. */
  show(playlist: string | null, broadcast: string | null): void {
    if (playlist === this.playlist && broadcast === this.broadcast) {
      return;
    }
    if (playlist !== null && this.isRewound && !this.video.ended) {
      this.next = { playlist, broadcast };
      return;
    }
    this.next = null;
    this.playlist = playlist;
    this.broadcast = broadcast;
    this.wanted = true;
    this.behind = false;
    this.rewoundTo = null;
    this.seen = false;
    if (playlist !== null) {
      this.measure.wants(performance.now());
    }
    this.still.release();
    this.open();
  }

  /** Call it a few times a second. `answering`: the server is there and says the picture should be moving. */
  tick(now: number, answering: boolean): void {
    // A player that believes in an end the server knows nothing of is as stuck as one that waits.
    const expected = this.source !== null && !this.isPaused && !this.isHeld && (answering || !this.video.ended);
    if (this.start?.isReady(now, secondsAhead(this.video), this.source?.cushion() ?? 0) === true) {
      this.start = null;
      void this.begin();
    }
    this.stalled = this.watch.observe(now, this.video.currentTime, expected);
    this.measure.tick(now, expected && this.seen && !this.behind, this.stalled);
    if (this.behind && !this.isPaused && this.secondsBehind() < kBehindSeconds) {
      if (this.isRewound) {
        this.goToLive();
      } else {
        this.setBehind(false);
      }
    }
    // Who comes back is asked at once, whatever the player waits for.
    this.nudged = this.nudged && this.stalled > 0 && this.wasAnswering === answering;
    this.wasAnswering = answering;
    if (this.stalled > 0 && answering && this.stalled > this.rebuildAfter) {
      this.failures += 1;
      this.rebuildAfter = pauseMs(kRebuildAfterMs, kRebuildMostMs, this.failures);
      this.rebuild();
    } else if (answering && this.stalled > kNudgeAfterMs && !this.nudged) {
      this.nudged = true;
      this.source?.nudge();
    }
  }

  get picture(): { shown: boolean; stalledMs: number; finished: boolean; rewound: boolean } {
    const finished = this.video.ended || (!this.wanted && !this.isRewound);
    return { shown: this.seen, stalledMs: this.stalled, finished, rewound: this.isRewound };
  }

  /** True while the viewer is in the broadcast's recording and not in the live stream. */
  get isRewound(): boolean {
    return this.rewoundTo !== null;
  }

  get isPaused(): boolean {
    return !this.wanted || this.blocked;
  }

  /** The browser plays nothing before the viewer touches the page. */
  get needsTap(): boolean {
    return this.blocked;
  }

  /** The browser took the sound away until the viewer touches the page. */
  get needsTapForSound(): boolean {
    return this.hushed && this.video.muted && !this.blocked;
  }

  get window(): LiveWindow | null {
    return this.source?.window() ?? null;
  }

  get qualities(): readonly string[] {
    return this.source?.qualities() ?? [];
  }

  /** The name of the quality on screen; empty while nothing is. */
  get quality(): string {
    return this.qualities[this.source?.quality() ?? -1] ?? '';
  }

  chooseQuality(index: number): void {
    this.source?.chooseQuality(index);
  }

  get audioTracks(): readonly string[] {
    return this.source?.audioTracks() ?? [];
  }

  get audioTrack(): number {
    return this.source?.audioTrack() ?? -1;
  }

  chooseAudioTrack(index: number): void {
    this.source?.chooseAudioTrack(index);
  }

  /** When the picture on screen was made, in milliseconds of the server's clock. */
  get madeAt(): number | null {
    return this.source?.madeAt() ?? null;
  }

  /** True while the viewer stands back in time by choice. */
  get isBehind(): boolean {
    return this.behind;
  }

  play(): void {
    this.wanted = true;
    this.blocked = false;
    this.start = null;
    void this.begin();
    this.changed();
  }

  pause(): void {
    this.wanted = false;
    this.setBehind(true);
    this.video.pause();
    this.changed();
  }

  unmute(): void {
    this.hushed = false;
    this.video.muted = false;
    if (this.video.volume === 0) {
      this.video.volume = 1;
    }
    this.play();
  }

  seek(position: number): void {
    const window = this.window;
    if (window === null) {
      return;
    }
    const target = Math.min(Math.max(position, window.start), window.live);
    this.setBehind(window.live - target > kBehindSeconds);
    this.video.currentTime = target;
    this.changed();
  }

  seekBy(seconds: number): void {
    this.seek(this.video.currentTime + seconds);
  }

  /** Whether the broadcast's start is kept; asks the server. Null when it did not say. */
  async keepsStart(): Promise<boolean | null> {
    if (this.playlist === null) {
      return false;
    }
    try {
      const { ok, status } = await fetch(rewindOf(this.playlist), { method: 'HEAD', credentials: 'omit' });
      return ok ? true : status === 404 || status === 410 ? false : null;
    } catch {
      return null;
    }
  }

  /** From the broadcast's start, or what is kept of it. */
  goToStart(): void {
    if (this.playlist !== null) {
      this.rewoundTo = 0;
      this.still.hold();
      this.setBehind(true);
      this.open();
      this.play();
    }
  }

  goToLive(): void {
    const { isRewound: wasRewound, next } = this;
    this.rewoundTo = null;
    if (next !== null) {
      this.show(next.playlist, next.broadcast);
      this.play();
      return;
    }
    this.setBehind(false);
    if (wasRewound) {
      this.rebuild();
      this.play();
      return;
    }
    const window = this.window;
    if (window !== null) {
      this.video.currentTime = window.live;
    }
    this.play();
  }

  private get isHeld(): boolean {
    return this.start !== null && secondsAhead(this.video) > 0;
  }

  private secondsBehind(): number {
    const window = this.window;
    return window === null ? Number.POSITIVE_INFINITY : window.live - this.video.currentTime;
  }

  private setBehind(behind: boolean): void {
    this.behind = behind;
    this.source?.stayBehind(behind);
  }

  private open(): void {
    const generation = ++this.generation;
    this.source?.close();
    this.source = null;
    this.start = null;
    this.stalled = 0;
    this.nudged = false;
    this.watch.reset(performance.now());
    if (this.playlist !== null) {
      void this.connect(this.playlist, generation);
    }
    this.changed();
  }

  private async connect(playlist: string, generation: number): Promise<void> {
    const again = (): void => {
      window.setTimeout(() => {
        if (generation === this.generation) {
          this.rebuild();
        }
      }, pauseMs(kReopenMs, kReopenMostMs, this.failures));
      this.failures += 1;
    };
    const events: SourceEvents = { failed: again, qualitiesChanged: () => this.choiceChanged() };
    try {
      const open = await openSource(this.video);
      if (generation === this.generation) {
        this.source = open(this.isRewound ? rewindOf(playlist) : playlist, events, this.rewoundTo);
        this.source.stayBehind(this.behind);
        this.start = this.source.holdsStart ? new Start() : null;
        void this.begin();
      }
    } catch {
      again(); // the script did not come: no network, or the server is just starting
    }
  }

  private choiceChanged(): void {
    this.measure.showsQuality(this.quality);
    this.changed();
  }

  private rebuild(): void {
    if (this.next !== null) {
      this.goToLive(); // the list of the one before is not there any more
      return;
    }
    if (this.isRewound) {
      this.rewoundTo = this.video.currentTime || this.rewoundTo; // 0 while nothing of it has come yet
    }
    this.still.hold();
    this.open();
  }

  private async begin(): Promise<void> {
    if (this.isPaused || this.source === null || this.start !== null || !this.video.paused) {
      return;
    }
    if (await this.mayPlay()) {
      return;
    }
    this.hushed = this.hushed || !this.video.muted;
    this.video.muted = true;
    this.blocked = !(await this.mayPlay());
    this.seen = this.seen || this.blocked;
    this.changed();
  }

  private async mayPlay(): Promise<boolean> {
    try {
      await this.video.play();
      return true;
    } catch (refusal) {
      return (refusal as DOMException).name !== 'NotAllowedError';
    }
  }

  /** Headphones pause the element itself, and the viewer meant it; a phone does too when it shows something else. */
  private onPause(): void {
    if (!document.hidden && this.source !== null && !this.video.ended && !this.still.isHeld() && this.video.readyState > 2) {
      this.wanted = false;
      this.setBehind(true);
    }
    this.changed();
  }
}

/** Beside the live playlist lies that of the whole broadcast. */
function rewindOf(playlist: string): string {
  return playlist.replace(/[^/]*$/, kRewind);
}

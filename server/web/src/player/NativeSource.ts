import type { LiveWindow, Source, SourceEvents } from './Source';

/** What Safari adds to a video: when its time 0 was, from EXT-X-PROGRAM-DATE-TIME. */
interface DatedVideo extends HTMLVideoElement {
  getStartDate?(): Date;
  readonly audioTracks?: ArrayLike<{ enabled: boolean; readonly label: string; readonly language: string }>;
}

/** The browser's own HLS (iPhone, iPad, Mac): it chooses quality and catches up by itself. */
export class NativeSource implements Source {
  readonly holdsStart = false;
  private readonly video: DatedVideo;
  private readonly playlist: string;
  private readonly onError: () => void;
  private isBehind = false;

  static isSupported(video: HTMLVideoElement): boolean {
    return video.canPlayType('application/vnd.apple.mpegurl') !== '';
  }

  constructor(video: HTMLVideoElement, playlist: string, events: SourceEvents, startAt: number | null) {
    this.video = video;
    this.playlist = playlist;
    this.onError = () => events.failed();
    video.addEventListener('error', this.onError);
    if (startAt !== null) {
      video.addEventListener('loadedmetadata', () => {
        video.currentTime = (this.window()?.start ?? 0) + startAt;
      }, { once: true });
    }
    this.load();
  }

  madeAt(): number | null {
    const start = this.video.getStartDate?.().getTime() ?? Number.NaN;
    return Number.isNaN(start) ? null : start + this.video.currentTime * 1000;
  }

  window(): LiveWindow | null {
    const ranges = this.video.seekable;
    if (ranges.length === 0) {
      return null;
    }
    const end = ranges.end(ranges.length - 1);
    return { start: ranges.start(0), live: end, end };
  }

  cushion(): number {
    return 0;
  }

  qualities(): readonly string[] {
    return [];
  }

  quality(): number {
    return -1;
  }

  chooseQuality(): void {
    // The browser chooses.
  }

  audioTracks(): readonly string[] {
    return Array.from(this.video.audioTracks ?? [], (track) => track.label || track.language);
  }

  audioTrack(): number {
    return Array.from(this.video.audioTracks ?? []).findIndex((track) => track.enabled);
  }

  chooseAudioTrack(index: number): void {
    Array.from(this.video.audioTracks ?? []).forEach((track, n) => {
      track.enabled = n === index;
    });
  }

  stayBehind(behind: boolean): void {
    this.isBehind = behind; // it never pulls a viewer forward who stands back
  }

  nudge(): void {
    const window = this.window();
    if (this.isBehind) {
      this.video.currentTime = Math.max(this.video.currentTime, window?.start ?? 0); // where they are: it asks anew
    } else if (window !== null) {
      this.video.currentTime = window.live;
    }
  }

  close(): void {
    this.video.removeEventListener('error', this.onError);
    this.video.removeAttribute('src');
    this.video.load();
  }

  private load(): void {
    this.video.src = this.playlist;
    this.video.load();
  }
}

import Hls, { type ErrorData, type HlsConfig, type LevelDetails } from 'hls.js';

import { LiveDistance } from './LiveDistance';
import { patient } from './patient';
import type { LiveWindow, Source, SourceEvents } from './Source';

const kRecoverEveryMs = 8000;
/** Farther behind than so many times its place, a viewer is moved there at once. */
const kMaxBehindTimes = 4;
/** Behind the newest whole segment, where the stream comes in segments alone. */
const kBehindSegments = 2;
/** A segment is made in one target duration and may be seen half a one late. */
const kCushionSegments = 1.75;

const kConfig: Partial<HlsConfig> = {
  enableWorker: false, // fMP4 needs no transmuxing
  lowLatencyMode: true,
  liveSyncOnStallIncrease: 0, // what it adds after each stall it never takes back
  maxLiveSyncPlaybackRate: 1.05,
  backBufferLength: 60,
  maxBufferLength: 20,
  manifestLoadPolicy: patient(true),
  playlistLoadPolicy: patient(true),
  fragLoadPolicy: patient(false),
};

/** Low latency (RFC 8216bis): media comes part by part, long before its segment is whole. */
function comesInParts(details: LevelDetails): boolean {
  return details.canBlockReload && details.partHoldBack > 0;
}

export class HlsSource implements Source {
  readonly holdsStart = true;
  private readonly hls: Hls;
  private readonly video: HTMLVideoElement;
  private readonly events: SourceEvents;
  private readonly distance = new LiveDistance();
  private behind = false;
  private recoveredAt = Number.NEGATIVE_INFINITY;

  constructor(video: HTMLVideoElement, playlist: string, events: SourceEvents, startAt: number | null) {
    this.video = video;
    this.events = events;
    this.hls = new Hls(startAt === null ? kConfig : { ...kConfig, startPosition: startAt });
    // Given to the constructor it would also hold for streams that come in parts.
    this.hls.config.liveSyncDurationCount = kBehindSegments;
    this.hls.on(Hls.Events.ERROR, (_event, error) => this.onError(error));
    this.hls.on(Hls.Events.LEVEL_LOADED, (_event, { details }) => this.keepDistance(details));
    this.hls.on(Hls.Events.MANIFEST_PARSED, () => events.qualitiesChanged());
    this.hls.on(Hls.Events.LEVEL_SWITCHED, () => events.qualitiesChanged());
    this.hls.on(Hls.Events.AUDIO_TRACKS_UPDATED, () => events.qualitiesChanged());
    this.hls.on(Hls.Events.AUDIO_TRACK_SWITCHED, () => events.qualitiesChanged());
    this.hls.loadSource(playlist);
    this.hls.attachMedia(video);
  }

  madeAt(): number | null {
    return this.hls.playingDate?.getTime() ?? null;
  }

  window(): LiveWindow | null {
    const details = this.hls.latestLevelDetails;
    const live = this.hls.liveSyncPosition;
    if (!details || live === null) {
      return null;
    }
    const start = details.fragmentStart;
    return { start, live: Math.max(start, live), end: details.edge };
  }

  cushion(): number {
    const details = this.hls.latestLevelDetails;
    if (details && comesInParts(details)) {
      return details.partHoldBack - details.partTarget;
    }
    return kCushionSegments * (details?.targetduration ?? 2);
  }

  qualities(): readonly string[] {
    return this.hls.levels.map((level) => (level.height ? `${level.height}p` : `${Math.round(level.bitrate / 1000)} kbit/s`)).reverse();
  }

  quality(): number {
    return this.hls.currentLevel < 0 ? -1 : this.hls.levels.length - 1 - this.hls.currentLevel;
  }

  chooseQuality(index: number): void {
    this.hls.nextLevel = index < 0 ? -1 : this.hls.levels.length - 1 - index;
  }

  audioTracks(): readonly string[] {
    return this.hls.audioTracks.map((track) => track.name || (track.lang ?? ''));
  }

  audioTrack(): number {
    return this.hls.audioTrack;
  }

  chooseAudioTrack(index: number): void {
    this.hls.audioTrack = index;
  }

  stayBehind(behind: boolean): void {
    this.behind = behind;
    if (this.hls.latestLevelDetails) {
      this.keepDistance(this.hls.latestLevelDetails);
    }
  }

  nudge(): void {
    this.hls.startLoad();
    const window = this.window();
    if (window !== null && this.video.currentTime < window.start) {
      this.video.currentTime = window.live;
    }
  }

  close(): void {
    this.hls.destroy();
  }

  private keepDistance(details: LevelDetails): void {
    const least = comesInParts(details) ? details.partHoldBack : kBehindSegments * details.targetduration;
    const seconds = this.distance.seconds(least, performance.now());
    this.hls.targetLatency = seconds;
    this.hls.config.liveMaxLatencyDuration = this.behind ? Number.POSITIVE_INFINITY : seconds * kMaxBehindTimes;
  }

  private onError(error: ErrorData): void {
    if (error.details === Hls.ErrorDetails.BUFFER_STALLED_ERROR) {
      this.distance.stopped(performance.now());
    }
    if (!error.fatal) {
      return;
    }
    const now = performance.now();
    const again = now - this.recoveredAt < kRecoverEveryMs;
    this.recoveredAt = now;
    if (again || error.type === Hls.ErrorTypes.OTHER_ERROR || error.type === Hls.ErrorTypes.MUX_ERROR) {
      this.events.failed();
    } else if (error.type === Hls.ErrorTypes.MEDIA_ERROR) {
      this.hls.recoverMediaError();
    } else {
      this.hls.startLoad();
    }
  }
}

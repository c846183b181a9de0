import Hls, { type ErrorData, type HlsConfig, type LoadPolicy, type RetryConfig } from 'hls.js';

import type { LiveWindow, Source, SourceEvents } from './Source';

const kMaxBehindSegments = 8;
const kRecoverEveryMs = 8000;
/** A segment is made in one target duration and may be seen half a one late. */
const kCushionSegments = 1.75;

/** Retries for as long as the page wants this source: a server that restarts answers again in a few seconds. */
function patient(retryEverything: boolean): LoadPolicy {
  const retry: RetryConfig = {
    maxNumRetry: Number.MAX_SAFE_INTEGER,
    retryDelayMs: 1000,
    maxRetryDelayMs: 2000,
    backoff: 'linear',
    // A segment that is gone (4xx) will not come back; the next playlist shows what is there instead.
    shouldRetry: (_config, _count, isTimeout, response) => {
      const code = response?.code ?? 0;
      return retryEverything || isTimeout || code === 0 || code >= 500;
    },
  };
  return { default: { maxTimeToFirstByteMs: 10_000, maxLoadTimeMs: 20_000, timeoutRetry: retry, errorRetry: retry } };
}

const kConfig: Partial<HlsConfig> = {
  enableWorker: false, // fMP4 needs no transmuxing
  lowLatencyMode: true,
  liveSyncDurationCount: 3,
  liveMaxLatencyDurationCount: kMaxBehindSegments,
  liveSyncOnStallIncrease: 0, // what it adds after each stall it never takes back
  maxLiveSyncPlaybackRate: 1.05,
  backBufferLength: 60,
  maxBufferLength: 20,
  manifestLoadPolicy: patient(true),
  playlistLoadPolicy: patient(true),
  fragLoadPolicy: patient(false),
};

export class HlsSource implements Source {
  readonly holdsStart = true;
  private readonly hls: Hls;
  private readonly video: HTMLVideoElement;
  private readonly events: SourceEvents;
  private recoveredAt = Number.NEGATIVE_INFINITY;

  constructor(video: HTMLVideoElement, playlist: string, events: SourceEvents) {
    this.video = video;
    this.events = events;
    this.hls = new Hls(kConfig);
    this.hls.on(Hls.Events.ERROR, (_event, error) => this.onError(error));
    this.hls.on(Hls.Events.MANIFEST_PARSED, () => events.qualitiesChanged());
    this.hls.on(Hls.Events.LEVEL_SWITCHED, () => events.qualitiesChanged());
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
    return kCushionSegments * (this.hls.latestLevelDetails?.targetduration ?? 2);
  }

  qualities(): readonly string[] {
    return this.hls.levels.map((level) => `${level.height}p`).reverse();
  }

  quality(): number {
    return this.hls.currentLevel < 0 ? -1 : this.hls.levels.length - 1 - this.hls.currentLevel;
  }

  chooseQuality(index: number): void {
    this.hls.nextLevel = index < 0 ? -1 : this.hls.levels.length - 1 - index;
  }

  stayBehind(behind: boolean): void {
    this.hls.config.liveMaxLatencyDurationCount = behind ? Number.POSITIVE_INFINITY : kMaxBehindSegments;
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

  private onError(error: ErrorData): void {
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

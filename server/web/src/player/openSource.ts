import { NativeSource } from './NativeSource';
import type { Source, SourceEvents } from './Source';

/** `startAt`: where to begin, in seconds from the playlist's start; null for live. */
export type Open = (playlist: string, events: SourceEvents, startAt: number | null) => Source;

/** What this browser plays with; rejects when the script for it could not be fetched. */
export async function openSource(video: HTMLVideoElement): Promise<Open> {
  if (playsNatively(video)) {
    return (playlist, events, startAt) => new NativeSource(video, playlist, events, startAt);
  }
  const { HlsSource } = await import('./HlsSource');
  return (playlist, events, startAt) => new HlsSource(video, playlist, events, startAt);
}

/** Fetches the player's code before it is needed, so that going live is instant. */
export function warmUp(video: HTMLVideoElement): void {
  openSource(video).catch(() => undefined);
}

/** Safari's own HLS is the better one on its devices; elsewhere it is only used where hls.js cannot run. */
function playsNatively(video: HTMLVideoElement): boolean {
  const apple = navigator.vendor.startsWith('Apple');
  return NativeSource.isSupported(video) && (apple || !('MediaSource' in window));
}

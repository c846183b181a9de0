import { NativeSource } from './NativeSource';
import type { Source, SourceEvents } from './Source';

export type Open = (playlist: string, events: SourceEvents) => Source;

/** What this browser plays with; rejects when the script for it could not be fetched. */
export async function openSource(video: HTMLVideoElement): Promise<Open> {
  if (playsNatively(video)) {
    return (playlist, events) => new NativeSource(video, playlist, events);
  }
  const { HlsSource } = await import('./HlsSource');
  return (playlist, events) => new HlsSource(video, playlist, events);
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

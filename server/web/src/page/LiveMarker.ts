import type { Player } from '../player/Player';
import type { ServerClock } from '../status/ServerClock';
import { part } from '../shell/dom';
import { count, say } from '../shell/say';
import { delay } from './words';

const kEveryMs = 1000;
const kMostUncertainMs = 400;
/** The track is this long even while a service is young, so that "live" is always near its end. */
const kTrackSeconds = 60;
const kLongestDelayMs = 10 * 60_000;

/**
 * The track and "Live · 2.8 s": how long ago the picture on screen was made, by the server's clock. The figure is
 * left out where it cannot be measured well; the marker brings a viewer who paused back to live.
 */
export class LiveMarker {
  private readonly track = part<HTMLInputElement>('track');
  private readonly button = part<HTMLButtonElement>('live');
  private readonly label = part<HTMLElement>('live-text');
  private readonly player: Player;
  private readonly clock: ServerClock;
  private writtenAt = Number.NEGATIVE_INFINITY;
  private dragging = false;

  constructor(player: Player, clock: ServerClock) {
    this.player = player;
    this.clock = clock;
    this.button.addEventListener('click', () => {
      this.writtenAt = Number.NEGATIVE_INFINITY;
      player.goToLive();
    });
    this.track.addEventListener('input', () => {
      this.dragging = true;
      this.fill();
    });
    this.track.addEventListener('change', () => {
      this.dragging = false;
      this.writtenAt = Number.NEGATIVE_INFINITY;
      player.seek(Number(this.track.value));
    });
  }

  /** `isOver`: nothing more will come. */
  render(now: number, moving: boolean, isOver: boolean): void {
    this.button.hidden = isOver;
    this.button.classList.toggle('now', !this.player.isBehind);
    this.track.disabled = this.player.window === null;
    if (now - this.writtenAt >= kEveryMs || this.player.isBehind !== (this.label.textContent === say('goToLive'))) {
      this.writtenAt = now;
      this.writeLabel(moving);
      this.writeTrack();
    }
  }

  private writeLabel(moving: boolean): void {
    const measured = moving && !this.player.isBehind ? this.measure() : null;
    const figure = measured === null ? '' : ` · ${delay(measured / 1000)}`;
    this.label.textContent = this.player.isBehind ? say('goToLive') : say('live') + figure;
  }

  private measure(): number | null {
    const madeAt = this.player.madeAt;
    if (madeAt === null || this.clock.uncertainty() > kMostUncertainMs) {
      return null;
    }
    const age = this.clock.now() - madeAt;
    return age >= 0 && age < kLongestDelayMs ? age : null;
  }

  private writeTrack(): void {
    const window = this.player.window;
    if (window === null || this.dragging) {
      return;
    }
    const position = Math.min(Math.max(this.player.video.currentTime, window.start), window.end);
    this.track.min = String(Math.floor(Math.min(window.start, window.end - kTrackSeconds)));
    this.track.max = String(Math.ceil(window.end));
    this.track.value = String(position);
    this.track.setAttribute('aria-valuetext', behindText(this.player.isBehind ? window.live - position : 0));
    this.fill();
  }

  private fill(): void {
    const min = Number(this.track.min);
    const length = Number(this.track.max) - min;
    const done = length > 0 ? ((Number(this.track.value) - min) / length) * 100 : 100;
    this.track.style.setProperty('--done', `${done.toFixed(1)}%`);
  }
}

function behindText(seconds: number): string {
  return seconds < 1 ? say('live') : count('behindLive', Math.round(seconds));
}

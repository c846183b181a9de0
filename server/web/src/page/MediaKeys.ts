import type { Player } from '../player/Player';
import type { Channel } from '../status/Channel';

const kStepSeconds = 10;

/** What the lock screen, headphones and media keys show and do (Media Session). */
export class MediaKeys {
  private readonly player: Player;
  private shown = '';

  constructor(player: Player) {
    this.player = player;
    this.on('play', () => player.play());
    this.on('pause', () => player.pause());
    this.on('seekbackward', (details) => player.seekBy(-(details.seekOffset ?? kStepSeconds)));
    this.on('seekforward', (details) => player.seekBy(details.seekOffset ?? kStepSeconds));
  }

  render(channel: Channel | null, pictureShown: boolean): void {
    const session = navigator.mediaSession;
    if (session === undefined || channel === null) {
      return;
    }
    const shown = pictureShown ? `${channel.title}\n${channel.church}` : '';
    if (shown !== this.shown) {
      this.shown = shown;
      session.metadata = pictureShown ? new MediaMetadata({ title: channel.title, artist: channel.church }) : null;
    }
    session.playbackState = !pictureShown ? 'none' : this.player.isPaused ? 'paused' : 'playing';
  }

  private on(action: MediaSessionAction, work: MediaSessionActionHandler): void {
    try {
      navigator.mediaSession?.setActionHandler(action, work);
    } catch {
      // This browser has no such key.
    }
  }
}

import type { Player } from '../player/Player';
import { part } from '../shell/dom';
import type { Channel } from '../status/Channel';

/** Before that nobody has missed anything. */
const kYoungMs = 60_000;

/** "From the start", where the server keeps it; asked once for each broadcast. */
export class FromStart {
  private readonly button = part<HTMLButtonElement>('from-start');
  private readonly player: Player;
  private askedFor: string | null = null;
  private isKept = false;

  constructor(player: Player) {
    this.player = player;
    this.button.addEventListener('click', () => player.goToStart());
  }

  render(channel: Channel | null, pictureShown: boolean, now: number): void {
    const since = channel?.startedAt?.getTime() ?? Number.NaN;
    if (pictureShown && channel?.broadcast && channel.broadcast !== this.askedFor && now - since > kYoungMs) {
      this.askedFor = channel.broadcast;
      this.isKept = false;
      void this.player.keepsStart().then((kept) => {
        this.isKept = kept;
      });
    }
    this.button.hidden = !pictureShown || !this.isKept || this.player.isRewound;
  }
}

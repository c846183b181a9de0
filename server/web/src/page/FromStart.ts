import type { Player } from '../player/Player';
import { part } from '../shell/dom';
import type { Channel } from '../status/Channel';

/** Before that nobody has missed anything. */
const kYoungMs = 60_000;

const kAgainMs = 30_000;

/** "From the start", where the server keeps it; asked once for each broadcast, and again where nobody answered. */
export class FromStart {
  private readonly button = part<HTMLButtonElement>('from-start');
  private readonly player: Player;
  private askedFor: string | null = null;
  private isKept = false;
  private askAt = 0;

  constructor(player: Player) {
    this.player = player;
    this.button.addEventListener('click', () => player.goToStart());
  }

  render(channel: Channel | null, pictureShown: boolean, now: number): void {
    const since = channel?.startedAt?.getTime() ?? Number.NaN;
    if (pictureShown && channel?.broadcast && channel.broadcast !== this.askedFor && now - since > kYoungMs && now >= this.askAt) {
      const { broadcast } = channel;
      this.askedFor = broadcast;
      this.isKept = false;
      void this.player.keepsStart().then((kept) => {
        this.isKept = kept === true;
        if (kept === null && this.askedFor === broadcast) {
          this.askedFor = null;
          this.askAt = now + kAgainMs * (1 + Math.random());
        }
      });
    }
    this.button.hidden = !pictureShown || !this.isKept || this.player.isRewound;
  }
}

import { readPage } from '../home/lists';
import { partIf } from '../shell/dom';
import { samePlace, text, type Channel } from '../status/Channel';

const kLookAgainMs = 60_000;

/** When it is over: the way to its recording, as soon as there is one that viewers may see. */
export class Afterwards {
  private readonly link = partIf<HTMLAnchorElement>('again');
  private readonly channel: string;
  private last: string | null = null;
  private lookAt = 0;

  constructor(channel: string) {
    this.channel = channel;
  }

  render(channel: Channel | null, isOver: boolean): void {
    if (channel !== null && channel.broadcast !== null) {
      this.last = channel.broadcast;
      this.lookAt = 0;
    }
    if (this.link === null) {
      return;
    }
    this.link.hidden = !isOver || this.link.getAttribute('href') !== this.address();
    if (isOver && this.link.hidden && this.last !== null && performance.now() >= this.lookAt) {
      this.lookAt = performance.now() + kLookAgainMs * (1 + Math.random());
      void this.look(this.last).catch(() => undefined);
    }
  }

  private address(): string {
    return `/past/${encodeURIComponent(this.last ?? '')}`;
  }

  private async look(broadcast: string): Promise<void> {
    const { items } = await readPage(`/api/v1/channels/${encodeURIComponent(this.channel)}/recordings?limit=20`);
    const found = items.map((one) => one as { broadcast?: unknown; playlist?: unknown }).find((one) => one.broadcast === broadcast);
    if (samePlace(text(found?.playlist)) !== null && broadcast === this.last) {
      this.link?.setAttribute('href', this.address());
    }
  }
}

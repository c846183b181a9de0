import { pauseMs, retryAfterMs } from '../shell/again';
import { readList, readMessage, type Message } from './protocol';
import type { Room } from './Room';

const kPage = 50;
const kFirstPauseMs = 2000;
const kMostPauseMs = 30_000;

/** What was said before, a page at a time. What does not come is asked for again, ever more seldom; nothing that is there goes. */
export class History {
  private readonly path: string;
  private readonly room: Room;
  private readonly look: () => void;
  private isReading = false;
  private failures = 0;
  private timer = 0;

  /** `look`: a while after a failure; who still wants a page asks again. */
  constructor(path: string, room: Room, look: () => void) {
    this.path = path;
    this.room = room;
    this.look = look;
  }

  /** The page before the oldest. True when there is something new to show; so below. */
  async older(): Promise<boolean> {
    const { oldest } = this.room;
    if (!this.room.hasOlder || oldest === null) {
      return false;
    }
    return this.read(`&before=${encodeURIComponent(oldest)}`, (page) => this.room.addOlder(page, page.length === kPage));
  }

  /** After so much that was old that the newest were let go. */
  async newest(): Promise<boolean> {
    return this.room.isBehind && this.read('', (page) => this.room.begin(page.reverse(), page.length < kPage, false));
  }

  close(): void {
    window.clearTimeout(this.timer);
    this.isReading = true;
  }

  private async read(more: string, take: (page: Message[]) => void): Promise<boolean> {
    if (this.isReading) {
      return false;
    }
    this.isReading = true;
    let asked = 0;
    try {
      const response = await fetch(`${this.path}/messages?limit=${kPage}${more}`, { credentials: 'omit' });
      asked = retryAfterMs(response);
      if (!response.ok) {
        throw new Error(`${response.status}`);
      }
      take(readList(await response.json(), readMessage));
      this.failures = 0;
      this.isReading = false;
      return true;
    } catch {
      const pause = Math.max(asked, pauseMs(kFirstPauseMs, kMostPauseMs, this.failures));
      this.failures += 1;
      this.timer = window.setTimeout(() => {
        this.isReading = false;
        this.look();
      }, pause);
      return false;
    }
  }
}

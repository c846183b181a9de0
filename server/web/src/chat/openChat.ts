import { pauseMs } from '../shell/again';
import { partIf } from '../shell/dom';
import type { Guard } from '../shell/guard';
import type { Channel } from '../status/Channel';
import type { Account } from './account';
import { memory } from './memory';
import { fieldsOf, textOf } from './protocol';

const kSpreadMs = 1000;
const kSoonMs = 2000;
const kFirstAgainMs = 10_000;
const kMostAgainMs = 120_000;
const kTooOftenMs = 5000;

export interface ChatWish {
  readonly channel: string;
  readonly guard: Guard;
  readonly account: Account;
  readonly now: () => number;
}

/**
 * The chat comes after the picture, in a script of its own, and only where the channel has a room. Whoever has seen one here before finds
 * its place kept from the start, so that nothing moves. Looks again when it is told that rooms have changed, or that there is one now,
 * and when its own is closed.
 */
export class ChatOpener {
  private readonly wish: ChatWish;
  private readonly host = partIf<HTMLElement>('chat');
  private shown: string | null = null;
  private isOver = false;
  private state: string | undefined;
  private hasChat: boolean | undefined;
  private timer = 0;
  private tries = 0;
  private lookedAt = Number.NEGATIVE_INFINITY;

  constructor(wish: ChatWish) {
    this.wish = wish;
  }

  /** `first`: what the server said with the page; null where it did not. Before the first picture of the page. */
  expect(first: Channel | null): void {
    this.state = first?.state;
    this.hasChat = first?.hasChat;
    // Where the server knows of one the style keeps it already.
    if (this.host !== null && (this.hasChat ?? memory.hasRoom(this.wish.channel))) {
      keepPlace(this.host, true);
    }
  }

  start(): void {
    if (this.host !== null) {
      this.lookIn(kSpreadMs * Math.random());
    }
  }

  /** The channel is another than it was: where no room is open there may be one now. */
  hear({ state, hasChat }: Channel): void {
    const isNews = state !== this.state || hasChat !== this.hasChat;
    this.state = state;
    this.hasChat = hasChat;
    if (isNews && (this.shown === null || this.isOver)) {
      this.lookAgain();
    }
  }

  /** Not all viewers at once, and no sooner than a while after the last time. */
  lookAgain(): void {
    if (this.host !== null && this.lookedAt > 0) {
      this.tries = 0;
      const since = performance.now() - this.lookedAt;
      this.lookIn(Math.max(0, kTooOftenMs - since) + kSoonMs * Math.random());
    }
  }

  private lookIn(wait: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.lookedAt = performance.now();
      this.look().catch(() => this.lookLater());
    }, wait);
  }

  /** Soon, and then ever more seldom; not where the server says there is none, and would say that there is. */
  private lookAfterNone(): void {
    if (this.hasChat !== false || this.wish.account.isSignedIn) {
      this.lookLater();
    }
  }

  private lookLater(): void {
    this.lookIn(pauseMs(kFirstAgainMs, kMostAgainMs, this.tries));
    this.tries += 1;
  }

  private async look(): Promise<void> {
    const { channel, account } = this.wish;
    const rooms = await roomsOf(channel);
    const open = rooms.filter(({ isOpen }) => isOpen);
    // Who is signed in may be the host who opens it.
    const room = (open.find(({ id }) => id === this.shown) ?? open[0] ?? (account.isSignedIn ? rooms[0] : undefined))?.id ?? null;
    memory.setRoom(channel, room !== null);
    if (room === null || open.length === 0 || (this.isOver && room === this.shown)) {
      this.isOver = this.isOver && !open.some(({ id }) => id === this.shown);
      this.lookAfterNone();
    }
    if (room === null && this.shown === null && this.host !== null) {
      keepPlace(this.host, false);
    } else if (room !== null && room !== this.shown) {
      await this.open(room);
    }
  }

  private async open(room: string): Promise<void> {
    const { host, wish } = this;
    if (host === null) {
      return;
    }
    keepPlace(host, true);
    const script: string = document.body.dataset.chat ?? '';
    const chat = (await import(script)) as typeof import('../chat');
    this.shown = room;
    this.isOver = false;
    const over = (): void => {
      this.isOver = true;
      this.lookAgain();
    };
    chat.open({ ...wish, host, room, over });
  }
}

function keepPlace(host: HTMLElement, isThere: boolean): void {
  host.hidden = !isThere;
  const page = document.querySelector('.page');
  page?.classList.toggle('with-chat', isThere);
  page?.classList.toggle('without-chat', !isThere);
}

/** The oldest first. */
async function roomsOf(channel: string): Promise<Array<{ id: string; isOpen: boolean }>> {
  const response = await fetch(`/api/v1/channels/${encodeURIComponent(channel)}/chat-rooms`, { credentials: 'omit' });
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  const { items } = fieldsOf(await response.json());
  return (Array.isArray(items) ? items : []).map(fieldsOf).map((one) => ({ id: textOf(one.id), isOpen: one.is_open !== false })).filter(({ id }) => id !== '');
}

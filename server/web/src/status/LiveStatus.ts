import type { Line, News, OpenLine } from '../events/News';
import { readChannel, type Channel } from './Channel';
import type { ServerClock } from './ServerClock';
import { StatusPoll } from './StatusPoll';

const kAgainMs = 1000;

/**
 * Hears of the channel as things happen (live events, one stream for all tabs) and asks now and then all the same; while the
 * events do not come it asks as often as a page without them. A hidden page gives its place back, and asks seldom while nobody is on air.
 */
export class LiveStatus {
  private readonly channel: string;
  private readonly clock: ServerClock;
  private readonly told: (channel: Channel) => void;
  private readonly rooms: () => void;
  private readonly openLine: OpenLine;
  private readonly poll: StatusPoll;
  private line: Line | null = null;
  private hears = false;
  private heardAt = Number.NEGATIVE_INFINITY;
  private doubts = false;
  private isOff = true;
  private againTimer: number | undefined;

  constructor(channel: string, clock: ServerClock, openLine: OpenLine, told: (channel: Channel) => void, rooms: () => void) {
    this.rooms = rooms;
    this.channel = channel;
    this.clock = clock;
    this.told = told;
    this.openLine = openLine;
    this.poll = new StatusPoll(`/api/v1/channels/${encodeURIComponent(channel)}`, clock, (answer, askedAt) => {
      // An event that came meanwhile is newer than this answer.
      if (this.heardAt < askedAt) {
        this.tell(answer);
      }
    });
  }

  start(): void {
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) {
        this.close();
      } else {
        this.open();
      }
    });
    window.addEventListener('pagehide', () => this.close());
    window.addEventListener('pageshow', () => this.open());
    this.poll.start();
    this.open();
  }

  /** For how long the server has left questions unanswered; 0 when it answered the last one. */
  silentMs(): number {
    return this.poll.silentMs();
  }

  /** The picture stands still: a stream that says nothing may be a network that is gone. */
  doubt(doubts: boolean): void {
    if (doubts !== this.doubts) {
      this.doubts = doubts;
      this.settle();
    }
  }

  private open(): void {
    if (!document.hidden && this.line === null) {
      this.line = this.openLine(this.channel, (news) => this.hear(news));
    }
  }

  private hear(news: News): void {
    switch (news.kind) {
      case 'hello':
        this.clock.observeTime(news.at, news.askedAt, news.heardAt);
        break;
      case 'channel':
        this.hearChannel(readChannel(news.json));
        break;
      case 'stale':
        this.poll.askNow();
        // What another server told may be shown by this one a moment later.
        window.clearTimeout(this.againTimer);
        this.againTimer = window.setTimeout(() => this.poll.askNow(), kAgainMs);
        break;
      case 'rooms':
        this.rooms();
        break;
      case 'hears':
        this.hears = news.hears;
        this.settle();
        break;
      default:
        break;
    }
  }

  private hearChannel(channel: Channel | null): void {
    if (channel !== null) {
      this.heardAt = performance.now();
      this.tell(channel);
    }
  }

  private tell(channel: Channel): void {
    this.isOff = channel.state === 'off_air';
    this.told(channel);
    this.settle();
  }

  private close(): void {
    this.line?.close();
    this.line = null;
    this.hears = false;
    this.settle();
  }

  private settle(): void {
    this.poll.setCalm((this.hears && !this.doubts) || (document.hidden && this.isOff));
  }
}

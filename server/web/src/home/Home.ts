import type { Line, News, OpenLine } from '../events/News';
import { make, part } from '../shell/dom';
import { Guard } from '../shell/guard';
import { say } from '../shell/say';
import type { ServerClock } from '../status/ServerClock';
import { ChannelBook, readListed, type Listed } from './ChannelBook';
import {
  channelCard, comingCard, pastCard, readComing, readPast, refreshPictures, tickCountdowns, type Coming, type Past,
} from './cards';
import { byCategory } from './categories';
import { Chips } from './Chips';
import { readPatiently, type Page } from './lists';
import { LiveShelf } from './LiveShelf';
import { Section } from './Section';

const kChannelsAtOnce = 200;
const kComingAtOnce = 12;
const kPastAtOnce = 12;
const kTickMs = 1000;
const kPicturesMs = 60_000;
const kPlansMs = 3_600_000;
/** So long "about to start" is believed. */
const kLateMs = 30 * 60_000;
const kSettleMs = 2000;
const kAfterEndMs = 4000;

function present<T>(one: T | null): one is T {
  return one !== null;
}

/** The home page: what is live, what comes next, what was, and all channels; by category, and as it changes. */
export class Home {
  private readonly book = new ChannelBook();
  private readonly clock: ServerClock;
  private readonly openLine: OpenLine;
  private readonly guard = new Guard('list', part<HTMLElement>('sections'));
  private readonly sections = part<HTMLElement>('sections');
  private readonly chips = new Chips(part<HTMLElement>('chips'), (category) => this.choose(category));
  private readonly live = new LiveShelf();
  private readonly coming = new Section<Coming>('coming', say('comingNext'), (one) => one.key, (one) => comingCard(one, this.now()));
  private readonly past = new Section<Past>('past', say('past'), (one) => one.id,
    (one) => pastCard(one, this.churchOf(one.channel), this.now()));
  private readonly rest = new Section<Listed>('channels', say('allChannels'), (one) => one.channel, (one) => channelCard(one, this.now()));
  private comingItems: readonly Coming[] | null = null;
  private pastItems: readonly Past[] | null = null;
  private next: string | null = null;
  private knows = false;
  private loading = false;
  private category = '';
  /** Those to choose among; while one is chosen the others are not asked for. */
  private categories: string[] = [];
  private generation = 0;
  private line: Line | null = null;
  private frame = 0;
  private moved = 0;
  private plansTimer = 0;

  constructor(clock: ServerClock, openLine: OpenLine) {
    this.clock = clock;
    this.openLine = openLine;
    this.sections.append(this.live.node, this.coming.node, this.past.node, this.rest.node);
    for (const section of [this.live, this.coming, this.past, this.rest]) {
      section.node.hidden = true;
    }
    this.rest.grid.nearEnd = () => void this.more();
    this.live.nearEnd = () => void this.more();
  }

  start(): void {
    this.reload();
    this.openEvents();
    document.addEventListener('visibilitychange', () => (document.hidden ? this.closeEvents() : this.openEvents(true)));
    window.addEventListener('pagehide', () => this.closeEvents());
    window.addEventListener('pageshow', () => this.openEvents());
    window.addEventListener('scroll', () => this.moveSoon(), { passive: true });
    window.addEventListener('resize', () => this.moveSoon());
    window.setInterval(() => tickCountdowns(this.now()), kTickMs);
    window.setInterval(() => {
      if (!document.hidden) {
        refreshPictures();
        this.renderSoon(); // a service that nobody held is not announced for ever
      }
    }, kPicturesMs);
    // On a screen in the foyer nobody loads the page anew.
    window.setInterval(() => this.readPlans(this.generation, () => undefined), kPlansMs * (0.9 + 0.2 * Math.random()));
  }

  private now(): Date {
    return new Date(this.clock.now());
  }

  private churchOf(channel: string): string {
    return this.book.find(channel)?.church ?? '';
  }

  private openEvents(again = false): void {
    if (document.hidden || this.line !== null) {
      return;
    }
    this.line = this.openLine(null, (news) => this.guard.run(() => this.hear(news)));
    if (again) {
      this.reload();
    }
  }

  private closeEvents(): void {
    this.line?.close();
    this.line = null;
  }

  private hear(news: News): void {
    switch (news.kind) {
      case 'hello':
        this.clock.observeTime(news.at, news.askedAt, news.heardAt);
        break;
      case 'reset':
        this.reload();
        break;
      case 'counts':
        if (this.book.count(news.json)) {
          this.renderSoon();
        }
        break;
      case 'happened':
        if (this.book.hear(news.name, news.json, performance.now())) {
          this.renderSoon();
        }
        if (news.name.startsWith('service.') || news.name === 'broadcast.ended') {
          this.readPlansSoon(news.name === 'broadcast.ended' ? kAfterEndMs : kSettleMs);
        }
        break;
      default:
        break;
    }
  }

  private query(path: string, limit: number, cursor: string | null = null): string {
    const parts = [`limit=${limit}`, this.category === '' ? '' : `category=${encodeURIComponent(this.category)}`,
      cursor === null ? '' : `cursor=${encodeURIComponent(cursor)}`];
    return `${path}?${parts.filter((one) => one !== '').join('&')}`;
  }

  /** All lists anew, as far as they were read; what is shown stays until they are there, and so does the place in them. */
  private reload(atMost = this.book.size): void {
    const generation = ++this.generation;
    const failed = (): void => this.tellFailure();
    this.loading = true;
    void this.readChannels(generation, atMost, failed);
    this.readPlans(generation, failed);
  }

  private async readChannels(generation: number, atMost: number, failed: () => void): Promise<void> {
    const began = performance.now();
    const listed = new Set<string>();
    let next: string | null = null;
    do {
      const askedAt = performance.now();
      const page: Page = await readPatiently(this.query('/api/v1/channels', kChannelsAtOnce, next), failed);
      if (generation !== this.generation) {
        return;
      }
      this.knows = true;
      this.take(page, askedAt).forEach(({ channel }) => listed.add(channel));
      next = page.next;
    } while (next !== null && listed.size < atMost);
    this.loading = false;
    this.book.keep(listed, began);
  }

  private readPlansSoon(wait: number): void {
    window.clearTimeout(this.plansTimer);
    this.plansTimer = window.setTimeout(() => this.readPlans(this.generation, () => undefined), wait * (0.5 + Math.random()));
  }

  private readPlans(generation: number, failed: () => void): void {
    const read = <T>(path: string, limit: number, readOne: (json: unknown) => T | null, keep: (items: T[]) => void): void => {
      void readPatiently(this.query(path, limit), failed).then((page) => {
        if (generation === this.generation) {
          keep(page.items.map(readOne).filter(present));
          this.renderSoon();
        }
      });
    };
    read('/api/v1/services', kComingAtOnce, readComing, (items) => {
      this.comingItems = items;
    });
    read('/api/v1/broadcasts', kPastAtOnce, readPast, (items) => {
      this.pastItems = items;
    });
  }

  private take(page: Page, askedAt: number): Listed[] {
    const items = page.items.map(readListed).filter(present);
    this.book.add(items, askedAt);
    this.next = page.next;
    this.renderSoon();
    return items;
  }

  /** The next page of channels, when the end of those that are known comes into sight. */
  private async more(): Promise<void> {
    const cursor = this.next;
    if (cursor === null || this.loading) {
      return;
    }
    const generation = this.generation;
    const askedAt = performance.now();
    this.loading = true;
    const page = await readPatiently(this.query('/api/v1/channels', kChannelsAtOnce, cursor), () => undefined);
    if (generation === this.generation) {
      this.loading = false;
      this.take(page, askedAt);
    }
  }

  private renderSoon(): void {
    window.cancelAnimationFrame(this.frame);
    this.frame = window.requestAnimationFrame(() => this.guard.run(() => this.render()));
  }

  /** Another part of the lists is in sight; nothing else has changed. */
  private moveSoon(): void {
    window.cancelAnimationFrame(this.moved);
    this.moved = window.requestAnimationFrame(() =>
      this.guard.run(() => {
        this.live.move();
        this.rest.move();
      }));
  }

  /** From the top down: a shelf appears when those above it are known, so that nothing moves under the visitor's finger. */
  private render(): void {
    if (!this.knows) {
      return;
    }
    const live = this.book.live(this.category);
    const rest = this.book.rest(this.category);
    this.renderChips();
    this.live.show(live, rest.length > 0 || this.next === null);
    const ready = this.comingItems !== null && this.pastItems !== null;
    part<HTMLElement>('skeletons').hidden = true;
    if (this.comingItems !== null) {
      this.coming.show(this.comingItems.filter(({ startsAt }) => startsAt.getTime() > this.now().getTime() - kLateMs), []);
    }
    if (ready && this.pastItems !== null) {
      this.past.show(this.pastItems, []);
      this.rest.show(rest, []);
    }
  }

  private renderChips(): void {
    if (this.category === '') {
      this.categories = this.book.categories().sort(byCategory);
    }
    this.chips.show(this.categories, this.category);
  }

  private choose(category: string): void {
    this.category = category;
    this.renderChips();
    this.reload(0);
    this.renderSoon();
  }

  private tellFailure(): void {
    if (!this.knows) {
      part('skeletons').setAttribute('aria-label', say('failed'));
      const told = document.getElementById('failed') ?? make('p', { id: 'failed', class: 'nothing' }, say('failed'));
      part('skeletons').prepend(told);
    }
  }
}

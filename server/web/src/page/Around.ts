import { comingCard, pastCard, readComing, readPast, type Coming } from '../home/cards';
import { read, readPage } from '../home/lists';
import { make, part } from '../shell/dom';
import { readLinks, text, type Channel, type Link } from '../status/Channel';

const kSoonMs = 1000;
const kSpreadMs = 3000;
const kMostLinks = 8;
const kCards = 3;
const kComing = 3;

interface Planned extends Coming {
  readonly links: readonly Link[];
}

/** What belongs to a service beside its picture: its links (bulletin, giving, notes), what comes next here, and what was. */
export class Around {
  private readonly links = part<HTMLElement>('links');
  private readonly near = part<HTMLElement>('near');
  private readonly channel: string;
  private shownFor: string | undefined;

  constructor(channel: string) {
    this.channel = channel;
  }

  /** Asks once for each broadcast and each plan, and not all viewers at once. */
  render(channel: Channel | null, now: () => Date): void {
    const wanted = channel === null ? this.shownFor : JSON.stringify([channel.broadcast, channel.links, channel.nextStart]);
    if (channel === null || wanted === this.shownFor) {
      return;
    }
    this.shownFor = wanted;
    if (this.links.childElementCount === 0) {
      this.show(channel.links);
    }
    window.setTimeout(() => void this.read(channel, now(), wanted).catch(() => undefined), kSoonMs + kSpreadMs * Math.random());
  }

  private async read({ broadcast, church, links }: Channel, now: Date, wanted: string | undefined): Promise<void> {
    const coming = this.coming(now).catch(() => null);
    const its = (broadcast === null ? coming.then((next) => next?.links ?? []) : this.linksOf(broadcast)).catch(() => []);
    const chosen = await its;
    if (wanted === this.shownFor) {
      this.show(chosen.length > 0 ? chosen : links);
      this.showNear(await coming, await this.past(), church, broadcast, now);
    }
  }

  private show(links: readonly Link[]): void {
    this.links.replaceChildren(...links.slice(0, kMostLinks).map(({ title, url }) =>
      make('a', { class: 'act', href: url, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' }, title)));
  }

  /** Those of the service that is on air. */
  private async linksOf(broadcast: string): Promise<Link[]> {
    const service = text(((await read(`/api/v1/broadcasts/${encodeURIComponent(broadcast)}`)) as { service?: unknown }).service);
    return service === null ? [] : readLinks(((await read(`/api/v1/services/${encodeURIComponent(service)}`)) as { links?: unknown }).links);
  }

  /** The next one here; one that has begun may stand before it. */
  private async coming(now: Date): Promise<Planned | null> {
    const { items } = await readPage(`/api/v1/services?channel=${encodeURIComponent(this.channel)}&limit=${kComing}`);
    const planned = items.map((one): Planned | null => {
      const coming = readComing(one);
      return coming === null ? null : { ...coming, links: readLinks((one as { links?: unknown }).links) };
    });
    return planned.find((one) => one !== null && one.startsAt > now) ?? null;
  }

  private async past(): Promise<readonly unknown[]> {
    return (await readPage(`/api/v1/channels/${encodeURIComponent(this.channel)}/broadcasts?limit=${kCards + 1}`)).items;
  }

  private showNear(next: Planned | null, past: readonly unknown[], church: string, broadcast: string | null, now: Date): void {
    const before = past.map(readPast).filter((one) => one !== null && one.id !== broadcast);
    const cards = [...(next ? [comingCard(next, now)] : []), ...before.map((one) => (one === null ? null : pastCard(one, church, now)))];
    this.near.replaceChildren(...cards.filter((one): one is HTMLElement => one !== null).slice(0, kCards));
  }
}

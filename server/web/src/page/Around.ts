import { comingCard, pastCard, readComing, readPast } from '../home/cards';
import { readPage } from '../home/lists';
import { make, part } from '../shell/dom';
import { readLinks, text, type Channel, type Link } from '../status/Channel';

const kSoonMs = 1000;
const kSpreadMs = 3000;
const kMostLinks = 8;
const kCards = 3;

/** What belongs to a service beside its picture: its links (bulletin, giving, notes), what comes next here, and what was. */
export class Around {
  private readonly links = part<HTMLElement>('links');
  private readonly near = part<HTMLElement>('near');
  private readonly channel: string;
  private shownFor: string | undefined;

  constructor(channel: string) {
    this.channel = channel;
  }

  /** Asks once for each broadcast, and not all viewers at once. */
  render(channel: Channel | null, now: () => Date): void {
    const wanted = channel === null ? this.shownFor : JSON.stringify([channel.broadcast, channel.links]);
    if (channel === null || wanted === this.shownFor) {
      return;
    }
    this.shownFor = wanted;
    const { broadcast, church, links } = channel;
    if (this.links.childElementCount === 0) {
      this.show(links);
    }
    window.setTimeout(() => {
      void this.readLinks(broadcast, links).catch(() => undefined);
      void this.readNear(church, broadcast, now()).catch(() => undefined);
    }, kSoonMs + kSpreadMs * Math.random());
  }

  /** Those of the service that is on air, or of the next one; without any, those of the channel. */
  private async readLinks(broadcast: string | null, its: readonly Link[]): Promise<void> {
    const services = (await readPage(`/api/v1/channels/${encodeURIComponent(this.channel)}/services?limit=50`)).items;
    const wanted = broadcast === null ? null : await this.serviceOf(broadcast);
    const known = services.map((one) => one as { id?: unknown; links?: unknown }).map((one) => ({ id: text(one.id), links: readLinks(one.links) }))
      .filter(({ links }) => links.length > 0);
    const chosen = known.find(({ id }) => id !== null && id === wanted) ?? (its.length > 0 ? { links: its } : known[0]);
    this.show(chosen?.links ?? []);
  }

  private show(links: readonly Link[]): void {
    this.links.replaceChildren(...links.slice(0, kMostLinks).map(({ title, url }) =>
      make('a', { class: 'act', href: url, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' }, title)));
  }

  private async serviceOf(broadcast: string): Promise<string | null> {
    const response = await fetch(`/api/v1/broadcasts/${encodeURIComponent(broadcast)}`, { credentials: 'omit' });
    return response.ok ? text(((await response.json()) as { service?: unknown }).service) : null;
  }

  private async readNear(church: string, broadcast: string | null, now: Date): Promise<void> {
    const [coming, past] = await Promise.all([
      readPage('/api/v1/services?limit=50'),
      readPage(`/api/v1/channels/${encodeURIComponent(this.channel)}/broadcasts?limit=${kCards + 1}`),
    ]);
    const next = coming.items.map(readComing).find((one) => one !== null && one.channel === this.channel && one.startsAt > now);
    const before = past.items.map(readPast).filter((one) => one !== null && one.id !== broadcast);
    const cards = [...(next ? [comingCard(next, now)] : []), ...before.map((one) => (one === null ? null : pastCard(one, church, now)))];
    this.near.replaceChildren(...cards.filter((one): one is HTMLElement => one !== null).slice(0, kCards));
  }
}

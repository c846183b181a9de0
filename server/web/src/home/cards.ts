import { dayAndTime, duration, until } from '../page/words';
import { make } from '../shell/dom';
import { categoryName, count, say } from '../shell/say';
import { text, time } from '../status/Channel';
import type { Listed } from './ChannelBook';

const kWidth = '320';
const kHeight = '180';
const kPictureEveryMs = 60_000;

/** A day of a planned service (`GET /api/v1/services`). */
export interface Coming {
  readonly key: string;
  readonly channel: string;
  readonly church: string;
  readonly title: string;
  readonly category: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
}

/** What was on air (`GET /api/v1/broadcasts`). */
export interface Past {
  readonly id: string;
  readonly channel: string;
  readonly title: string;
  readonly category: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

export function readComing(json: unknown): Coming | null {
  const fields = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const startsAt = time(fields.starts_at);
  const channel = text(fields.channel);
  if (startsAt === null || channel === null) {
    return null;
  }
  return {
    key: `${text(fields.service) ?? ''} ${text(fields.occurrence) ?? ''}`,
    channel,
    church: text(fields.church) ?? '',
    title: text(fields.title) ?? '',
    category: text(fields.category) ?? '',
    startsAt,
    endsAt: time(fields.ends_at),
  };
}

/** Null for what is still on air, too. */
export function readPast(json: unknown): Past | null {
  const fields = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const id = text(fields.id);
  const startedAt = time(fields.started_at);
  const endedAt = time(fields.ended_at);
  if (id === null || startedAt === null || endedAt === null) {
    return null;
  }
  return {
    id,
    channel: text(fields.channel) ?? '',
    title: text(fields.title) ?? '',
    category: text(fields.category) ?? '',
    startedAt,
    endedAt,
  };
}

/** The picture, in a frame whose size is known before it is there. Without one: the bell. */
function picture(path: string | null, ...over: ReadonlyArray<HTMLElement | null>): HTMLElement {
  const frame = make('span', { class: 'thumb' }, make('span', { class: 'marks' }, ...over));
  if (path !== null) {
    const fresh = `${path}?t=${Math.floor(Date.now() / kPictureEveryMs)}`;
    const image = make('img', { src: fresh, alt: '', width: kWidth, height: kHeight, loading: 'lazy', decoding: 'async' });
    image.addEventListener('error', () => image.remove());
    frame.prepend(image);
  }
  return frame;
}

function card(address: string, frame: HTMLElement, title: string, below: ReadonlyArray<string>): HTMLElement {
  const lines = below.filter((one) => one !== '').join(' · ');
  return make('li', { class: 'card' }, make('a', { href: address }, frame,
    make('span', { class: 'card-text' }, make('b', { dir: 'auto' }, title), make('span', { class: 'card-sub', dir: 'auto' }, lines))));
}

export function liveCard(one: Listed): HTMLElement {
  const badge = make('span', { class: 'badge' }, say('liveBadge'));
  const viewers = one.viewers > 0 ? make('span', { class: 'watching' }, count('watching', one.viewers)) : null;
  return card(`/watch/${encodeURIComponent(one.channel)}`, picture(one.thumbnail, badge, viewers), one.title || one.church,
    [one.church, categoryName(one.category)]);
}

export function channelCard(one: Listed, now: Date): HTMLElement {
  const next = one.nextStart !== null && one.nextStart > now ? dayAndTime(one.nextStart, now) : '';
  return card(`/watch/${encodeURIComponent(one.channel)}`, picture(null), one.title || one.church,
    [one.church, next || categoryName(one.category)]);
}

export function comingCard(one: Coming, now: Date): HTMLElement {
  const left = make('span', { class: 'countdown', 'data-starts': one.startsAt.toISOString() }, until(one.startsAt, now));
  return card(`/watch/${encodeURIComponent(one.channel)}`, picture(null, left), one.title,
    [dayAndTime(one.startsAt, now), one.church]);
}

export function pastCard(one: Past, church: string, now: Date): HTMLElement {
  const length = make('span', { class: 'watching' }, duration(one.endedAt.getTime() - one.startedAt.getTime()));
  return card(`/past/${encodeURIComponent(one.id)}`, picture(null, length), one.title || church,
    [dayAndTime(one.startedAt, now), church]);
}

/** Writes how long it still is into all countdowns there are. */
export function tickCountdowns(now: Date): void {
  for (const node of Array.from(document.querySelectorAll<HTMLElement>('[data-starts]'))) {
    const left = until(new Date(node.dataset.starts ?? ''), now);
    if (node.textContent !== left) {
      node.textContent = left;
    }
  }
}

import { dayAndTime, duration, until } from '../page/words';
import { make } from '../shell/dom';
import { categoryName, count, say } from '../shell/say';
import { text, time } from '../status/Channel';
import type { Listed } from './ChannelBook';

const kWidth = '320';
const kHeight = '180';
/** The server makes a new one every ten seconds. */
const kPictureAgainMs = 10_000;
const kPictureTries = 4;

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

/** How it looks right now; in the first seconds of a broadcast there is no picture yet. */
function livePicture(channel: string): HTMLImageElement {
  const path = `/stream/${encodeURIComponent(channel)}/thumb.jpg`;
  const image = make('img', { alt: '', width: kWidth, height: kHeight, loading: 'lazy', decoding: 'async', 'data-picture': path });
  let tries = 0;
  image.addEventListener('load', () => {
    image.hidden = false;
  });
  image.addEventListener('error', () => {
    image.hidden = true;
    tries += 1;
    if (tries < kPictureTries) {
      window.setTimeout(() => showNow(image), kPictureAgainMs * tries);
    }
  });
  showNow(image);
  return image;
}

function showNow(image: HTMLImageElement): void {
  image.src = `${image.dataset.picture ?? ''}?t=${Math.floor(Date.now() / kPictureAgainMs)}`;
}

/** Shows all live pictures as they are now; those out of sight are not fetched. */
export function refreshPictures(): void {
  document.querySelectorAll<HTMLImageElement>('img[data-picture]:not([hidden])').forEach(showNow);
}

/** The frame of a picture, whose size is known before the picture is there. */
function frame(image: HTMLImageElement | null, ...over: ReadonlyArray<HTMLElement | null>): HTMLElement {
  return make('span', { class: 'thumb' }, image, make('span', { class: 'marks' }, ...over));
}

function card(address: string, picture: HTMLElement, title: string, below: ReadonlyArray<string>): HTMLElement {
  const lines = below.filter((one) => one !== '').join(' · ');
  return make('li', { class: 'card' }, make('a', { href: address }, picture,
    make('span', { class: 'card-text' }, make('b', { dir: 'auto' }, title), make('span', { class: 'card-sub', dir: 'auto' }, lines))));
}

export function liveCard(one: Listed): HTMLElement {
  const badge = make('span', { class: 'badge' }, say('liveBadge'));
  const viewers = one.viewers > 0 ? make('span', { class: 'watching' }, count('watching', one.viewers)) : null;
  return card(`/watch/${encodeURIComponent(one.channel)}`, frame(livePicture(one.channel), badge, viewers), one.title || one.church,
    [one.church, categoryName(one.category)]);
}

export function channelCard(one: Listed, now: Date): HTMLElement {
  const next = one.nextStart !== null && one.nextStart > now ? dayAndTime(one.nextStart, now) : '';
  return card(`/watch/${encodeURIComponent(one.channel)}`, frame(null), one.title || one.church,
    [one.church, next || categoryName(one.category)]);
}

export function comingCard(one: Coming, now: Date): HTMLElement {
  const left = make('span', { class: 'countdown', 'data-starts': one.startsAt.toISOString() }, until(one.startsAt, now));
  return card(`/watch/${encodeURIComponent(one.channel)}`, frame(null, left), one.title,
    [dayAndTime(one.startsAt, now), one.church]);
}

export function pastCard(one: Past, church: string, now: Date): HTMLElement {
  const length = make('span', { class: 'watching' }, duration(one.endedAt.getTime() - one.startedAt.getTime()));
  return card(`/past/${encodeURIComponent(one.id)}`, frame(null, length), one.title || church,
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

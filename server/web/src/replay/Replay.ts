import { findIn, readOnePatiently, readPatiently } from '../home/lists';
import { dayAndTime, duration } from '../page/words';
import { openSource } from '../player/openSource';
import type { Source } from '../player/Source';
import { pauseMs } from '../shell/again';
import { make } from '../shell/dom';
import { say } from '../shell/say';
import { samePlace, text, time } from '../status/Channel';

interface Service {
  readonly title: string;
  readonly channel: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

interface Chapter {
  readonly title: string;
  readonly at: number;
}

const kReopenMs = 3000;
const kReopenMostMs = 30_000;

/** One past service: what it was, its recording where there is one, and its chapters. Plays with the browser's own controls. */
export class Replay {
  private readonly broadcast: string;
  private readonly host: HTMLElement;
  private readonly video = make('video', { controls: '', playsinline: '', preload: 'metadata', class: 'plain' });
  private source: Source | null = null;
  private failures = 0;

  constructor(broadcast: string, host: HTMLElement) {
    this.broadcast = broadcast;
    this.host = host;
    this.video.addEventListener('playing', () => {
      this.failures = 0;
    });
  }

  /** Once it is known: false when there is no such service. `failed` after each try that came to nothing. */
  async show(heading: HTMLElement, failed: () => void): Promise<boolean> {
    const service = readService(await readOnePatiently(`/api/v1/broadcasts/${encodeURIComponent(this.broadcast)}`, failed));
    if (service === null) {
      return false;
    }
    heading.textContent = service.title;
    heading.dir = 'auto';
    document.title = service.title;
    const length = service.endedAt === null ? '' : duration(service.endedAt.getTime() - service.startedAt.getTime());
    const when = [dayAndTime(service.startedAt, new Date()), length].filter((one) => one !== '').join(' · ');
    this.host.replaceChildren(make('p', { class: 'sub' }, when));
    this.host.hidden = false;
    await this.showRecording(service.channel, failed);
    return true;
  }

  private async showRecording(channel: string, failed: () => void): Promise<void> {
    const path = `/api/v1/channels/${encodeURIComponent(channel)}/recordings?limit=200`;
    const fields = await findIn(path, (one) => {
      const its = one as Record<string, unknown> | null;
      return its?.broadcast === this.broadcast ? its : null;
    }, (page) => readPatiently(page, failed));
    const playlist = samePlace(text(fields?.playlist));
    if (playlist === null) {
      this.host.append(make('p', { class: 'nothing' }, say('noRecording')));
      return;
    }
    this.host.append(make('div', { class: 'replay' }, this.video));
    this.showChapters(readChapters(fields?.chapters));
    await this.play(playlist);
  }

  /** Opens it anew where it was after a failure, ever more seldom. */
  private async play(playlist: string, from = 0): Promise<void> {
    const again = (): void => {
      const reached = this.video.currentTime || from; // 0 while nothing of it has come yet
      window.setTimeout(() => void this.play(playlist, reached), pauseMs(kReopenMs, kReopenMostMs, this.failures));
      this.failures += 1;
    };
    this.source?.close();
    try {
      const open = await openSource(this.video);
      this.source = open(playlist, { failed: again, qualitiesChanged: () => undefined }, from);
    } catch {
      again();
    }
  }

  private showChapters(chapters: readonly Chapter[]): void {
    if (chapters.length === 0) {
      return;
    }
    const rows = chapters.map(({ title, at }) => {
      const button = make('button', { type: 'button', class: 'act' }, `${positionText(at)} · ${title}`);
      button.addEventListener('click', () => {
        this.video.currentTime = at;
        this.video.play().catch(() => undefined);
      });
      return make('li', {}, button);
    });
    this.host.append(make('h2', { class: 'chapters' }, say('chapters')), make('ul', { class: 'acts' }, ...rows));
  }
}

/** "4:05", "1:02:03". */
function positionText(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((one, index) => (index === 0 ? String(one) : String(one).padStart(2, '0'))).join(':');
}

function readService(json: unknown): Service | null {
  const fields = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const startedAt = time(fields.started_at);
  const channel = text(fields.channel);
  if (startedAt === null || channel === null) {
    return null;
  }
  return { title: text(fields.title) ?? '', channel, startedAt, endedAt: time(fields.ended_at) };
}

function readChapters(json: unknown): Chapter[] {
  return (Array.isArray(json) ? json : []).map((one: unknown) => {
    const fields = one as { title?: unknown; at_s?: unknown } | null;
    return { title: text(fields?.title) ?? '', at: typeof fields?.at_s === 'number' ? fields.at_s : Number.NaN };
  }).filter(({ title, at }) => title !== '' && at >= 0);
}

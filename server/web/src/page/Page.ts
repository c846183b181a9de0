import type { Channel } from '../status/Channel';
import { part } from './Controls';
import type { Note, Scene } from './Scene';
import { nextService, opening, started, words, type Opening } from './words';

const notes: Record<Note, string> = {
  none: '',
  backSoon: words.backSoon,
  tryingAgain: words.tryingAgain,
  oneMoment: words.oneMoment,
};

/** Writes names, sentences and marks into the document; touches a node only when its text changes. */
export class Page {
  private readonly stage = part<HTMLElement>('stage');
  private readonly badge = part<HTMLElement>('badge');

  render(scene: Scene, note: Note, channel: Channel | null, now: Date, unreachable: boolean): void {
    this.stage.dataset.scene = scene;
    this.badge.hidden = scene !== 'picture' || channel?.state !== 'on_air' || note === 'tryingAgain';
    write('note', notes[note]);
    const calm = screen(scene, channel, now);
    write('headline', calm.headline);
    write('detail', unreachable && scene !== 'picture' ? words.cannotReach : calm.detail);
    if (channel !== null) {
      this.writeNames(scene, channel, now);
    }
  }

  private writeNames(scene: Scene, channel: Channel, now: Date): void {
    write('church', channel.church);
    write('calm-church', channel.church);
    write('title', channel.title || channel.church);
    const live = scene === 'picture' || scene === 'starting';
    const since = live && channel.startedAt !== null ? started(channel.startedAt, now) : '';
    write('sub', live ? since : nextService(channel.nextStart, now));
    const title = live ? `${words.live} · ${channel.church}` : channel.church;
    if (document.title !== title) {
      document.title = title;
    }
  }
}

function screen(scene: Scene, channel: Channel | null, now: Date): Opening {
  switch (scene) {
    case 'connecting':
      return words.connecting;
    case 'starting':
    case 'picture':
      return words.starting;
    case 'ended':
      return words.ended;
    case 'waiting':
      return opening(channel?.nextStart ?? null, now);
  }
}

function write(id: string, text: string): void {
  const node = part<HTMLElement>(id);
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

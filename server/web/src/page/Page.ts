import { part, partIf, write as writeNode } from '../shell/dom';
import { categoryName, say, type Sentence } from '../shell/say';
import type { Channel } from '../status/Channel';
import type { Note, Scene } from './Scene';
import { nextService, opening, started, type Opening } from './words';

const notes: Record<Note, Sentence | null> = {
  none: null,
  backSoon: 'backSoon',
  tryingAgain: 'tryingAgain',
  oneMoment: 'oneMoment',
};

/** Writes names, sentences and marks into the document; touches a node only when its text changes. */
export class Page {
  private readonly stage = part<HTMLElement>('stage');
  private readonly badge = part<HTMLElement>('badge');

  render(scene: Scene, note: Note, channel: Channel | null, now: Date, unreachable: boolean): void {
    this.stage.dataset.scene = scene;
    this.badge.hidden = scene !== 'picture' || channel?.state !== 'on_air' || note === 'tryingAgain';
    const sentence = notes[note];
    write('note', sentence === null ? '' : say(sentence));
    const calm = screen(scene, channel, now);
    write('headline', calm.headline);
    write('detail', unreachable && scene !== 'picture' ? say('cannotReach') : calm.detail);
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
    const when = live ? since : nextService(channel.nextStart, now);
    const kind = channel.category === '' ? '' : categoryName(channel.category);
    write('sub', [when, kind].filter((one) => one !== '').join(' · '));
    const title = live ? `${say('live')} · ${channel.church}` : channel.church;
    if (document.title !== title) {
      document.title = title;
    }
  }
}

function screen(scene: Scene, channel: Channel | null, now: Date): Opening {
  switch (scene) {
    case 'connecting':
      return { headline: say('connecting'), detail: say('connectingDetail') };
    case 'starting':
    case 'picture':
      return { headline: say('starting'), detail: say('startingDetail') };
    case 'ended':
      return { headline: say('ended'), detail: nextService(channel?.nextStart ?? null, now) || say('endedDetail') };
    case 'waiting':
      return opening(channel?.nextStart ?? null, now);
  }
}

/** Not every page shows all of it: a page in another site's frame has the picture and its title. */
function write(id: string, text: string): void {
  const node = partIf(id);
  if (node !== null) {
    writeNode(node, text);
  }
}

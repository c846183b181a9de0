import { partIf } from '../shell/dom';
import type { Guard } from '../shell/guard';
import { memory } from './memory';
import { fieldsOf, textOf } from './protocol';

const kSpreadMs = 1000;
const kAgainMs = 60_000;

/**
 * The chat comes after the picture, in a script of its own, and only where the channel has a room. Whoever has seen one here before finds
 * its place kept from the start, so that nothing moves.
 */
export function openChat(channel: string, guard: Guard): void {
  const host = partIf<HTMLElement>('chat');
  if (host === null) {
    return;
  }
  const look = async (): Promise<void> => {
    const room = await findRoom(channel);
    memory.setRoom(channel, room !== null);
    keepPlace(host, room !== null);
    if (room === null) {
      window.setTimeout(again, kAgainMs * (1 + Math.random()));
      return;
    }
    const script: string = document.body.dataset.chat ?? '';
    const chat = (await import(script)) as typeof import('../chat');
    chat.open(host, channel, room, guard);
  };
  const again = (): void => {
    look().catch(() => window.setTimeout(again, kAgainMs * (1 + Math.random())));
  };
  window.setTimeout(again, kSpreadMs * Math.random());
}

/** Before the first picture of the page: from what an earlier visit saw. */
export function expectChat(channel: string): void {
  const host = partIf<HTMLElement>('chat');
  if (host !== null && memory.hasRoom(channel)) {
    keepPlace(host, true);
  }
}

function keepPlace(host: HTMLElement, isThere: boolean): void {
  host.hidden = !isThere;
  document.querySelector('.page')?.classList.toggle('with-chat', isThere);
}

/** The first that is open; null when there is none now. */
async function findRoom(channel: string): Promise<string | null> {
  const response = await fetch(`/api/v1/channels/${encodeURIComponent(channel)}/chat-rooms`, { credentials: 'omit' });
  const { items } = fieldsOf(response.ok ? await response.json() : null);
  const open = (Array.isArray(items) ? items : []).map(fieldsOf).find((room) => room.is_open !== false);
  return open === undefined ? null : textOf(open.id) || null;
}

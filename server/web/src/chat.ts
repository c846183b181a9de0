import { Chat } from './chat/Chat';
import type { Guard } from './shell/guard';
import { speakAsDocument } from './shell/say';

/** A script of its own, which the page asks for when it is on screen. */
export function open(host: HTMLElement, channel: string, room: string, guard: Guard): void {
  speakAsDocument();
  guard.once(() => new Chat(host, channel, room, guard));
}

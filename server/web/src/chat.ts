import { Chat, type ChatParts } from './chat/Chat';
import { Prayer } from './chat/Prayer';
import { speakAsDocument } from './shell/say';

export type OpenParts = Omit<ChatParts, 'prayer'>;

let shown: Chat | undefined;
let prayer: Prayer | undefined;

/** A script of its own, which the page asks for when it is on screen. Another room takes the place of the one before. */
export function open(parts: OpenParts): void {
  speakAsDocument();
  parts.guard.once(() => {
    prayer = prayer ?? new Prayer(parts.channel);
    const text = shown?.close() ?? '';
    shown = new Chat({ ...parts, prayer });
    shown.takeOver(text);
  });
}

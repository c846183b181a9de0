/** What a guest's browser keeps of the chat: a name, and whom it does not show. Without a place to keep it, for this visit. */
const kName = 'belfry-chat-name';
const kBlocks = 'belfry-chat-blocks';
const kRoom = 'belfry-chat-room ';
const kMostBlocks = 100;

function read(key: string): string {
  try {
    return window.localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Private windows refuse.
  }
}

export const memory = {
  /** Whether there was a chat the last time. */
  hasRoom(channel: string): boolean {
    return read(kRoom + channel) === '1';
  },
  setRoom(channel: string, isThere: boolean): void {
    if (isThere || read(kRoom + channel) !== '') {
      write(kRoom + channel, isThere ? '1' : '');
    }
  },
  get name(): string {
    return read(kName);
  },
  set name(name: string) {
    write(kName, name);
  },
  get blocks(): string[] {
    return read(kBlocks).split(' ').filter((one) => one !== '');
  },
  set blocks(all: string[]) {
    write(kBlocks, all.slice(-kMostBlocks).join(' '));
  },
};

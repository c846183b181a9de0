/** What a guest's browser keeps of the chat: a name, and whom it does not show. Without a place to keep it, for this visit. */
const kName = 'belfry-chat-name';
const kBlocks = 'belfry-chat-blocks';
const kRoom = 'belfry-chat-room ';
const kPrayer = 'belfry-chat-prayer ';
const kMostBlocks = 100;

/** Somebody whom this browser does not show; the name they had then. */
export interface HiddenOne {
  readonly id: string;
  readonly name: string;
}

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
  get blocks(): HiddenOne[] {
    return read(kBlocks).split('\n').map((line) => {
      const [id = '', ...name] = line.split(' ');
      return { id, name: name.join(' ') };
    }).filter(({ id }) => id !== '');
  },
  set blocks(all: HiddenOne[]) {
    write(kBlocks, all.slice(-kMostBlocks).map(({ id, name }) => `${id} ${name.replace(/\s+/g, ' ')}`).join('\n'));
  },
  /** The newest of the hosts' answers that was read here; '' when nobody here has asked for prayer. */
  prayerRead(channel: string): string {
    return read(kPrayer + channel);
  },
  setPrayerRead(channel: string, id: string): void {
    write(kPrayer + channel, id);
  },
};

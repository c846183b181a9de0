import { fieldsOf, readAnswer, readWelcome, textOf, type Answer, type Fields, type Welcome } from './protocol';

const kProtocol = 'belfry.chat.v1';
const kBeatMs = 8000;
const kFirstMs = 1000;
const kMostMs = 30_000;
const kSlowReaderMs = 5000;
const kBadMannersMs = 30_000;
/** The server pings, which no script hears; but it answers all that is asked. */
const kAnswerMs = 15_000;
const kGone: Readonly<Record<number, 'banned' | 'removed'>> = { 4003: 'banned', 4004: 'removed' };

export interface Ears {
  welcome(welcome: Welcome): void;
  heard(type: string, fields: Fields): void;
  /** `for` good when it is banned or removed. */
  lost(why: 'away' | 'banned' | 'removed'): void;
}

/** What a line stands on: a test has its own. */
export interface Ground {
  open(address: string, protocols: string[]): WebSocket;
  after(milliseconds: number, work: () => void): number;
  cancel(timer: number): void;
  random(): number;
  /** The access token of a member; null for a guest. Rejects while nobody answers. */
  token(): Promise<string | null>;
}

export const kLost: Answer = { type: 'refused', code: 'lost', id: '', name: '', waitSeconds: 0, until: '', conversation: '' };

interface Asked {
  readonly frame: object;
  /** Said again on the next connection: the server knows it by its ref. */
  readonly isLasting: boolean;
  readonly answer: (answer: Answer) => void;
  timer: number;
}

/**
 * One WebSocket to a room for as long as it is wanted: comes back by itself, each time after a longer while and never all viewers at
 * once, and goes on behind what it last heard.
 */
export class ChatLine {
  private readonly address: string;
  private readonly ears: Ears;
  private readonly ground: Ground;
  private readonly hello: () => object;
  private readonly name = Math.random().toString(36).slice(2, 8);
  private readonly asked = new Map<string, Asked>();
  private socket: WebSocket | null = null;
  private isWelcome = false;
  private wanted = false;
  private failures = 0;
  private timer = 0;
  private beating = 0;
  private next = 1;

  /** `hello` says how to begin: what one has, one's name, whom one blocks. */
  constructor(address: string, ground: Ground, ears: Ears, hello: () => object) {
    this.address = address;
    this.ground = ground;
    this.ears = ears;
    this.hello = hello;
  }

  start(): void {
    if (!this.wanted) {
      this.wanted = true;
      void this.open();
    }
  }

  stop(): void {
    this.wanted = false;
    this.ground.cancel(this.timer);
    this.close();
  }

  /** Anew and at once: as somebody else, or because the network is back. */
  restart(): void {
    this.stop();
    this.failures = 0;
    this.start();
  }

  get isOpen(): boolean {
    return this.isWelcome;
  }

  /** Answered once. What lasts is answered when the room is back; the rest as lost when the connection goes. */
  ask(type: string, fields: object, isLasting = false): Promise<Answer> {
    const ref = `${this.name}-${this.next}`;
    this.next += 1;
    return new Promise((resolve) => {
      const asked: Asked = { frame: { type, ref, ...fields }, isLasting, answer: resolve, timer: 0 };
      if (!this.isWelcome && !isLasting) {
        resolve(kLost);
        return;
      }
      this.asked.set(ref, asked);
      if (this.isWelcome) {
        this.say(asked);
      }
    });
  }

  private say(asked: Asked): void {
    this.send(asked.frame);
    this.ground.cancel(asked.timer);
    asked.timer = this.ground.after(kAnswerMs, () => this.drop());
  }

  private send(frame: object): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(frame));
    }
  }

  private async open(): Promise<void> {
    let token: string | null;
    try {
      token = await this.ground.token();
    } catch { // Nobody knows whether this is a member: not as a guest, then.
      this.lost(1006);
      return;
    }
    if (!this.wanted || this.socket !== null) {
      return;
    }
    const protocols = token === null ? [kProtocol] : [kProtocol, `bearer.${token}`];
    const socket = this.ground.open(this.address, protocols);
    this.socket = socket;
    socket.onopen = () => this.send({ type: 'hello', ...this.hello() });
    socket.onmessage = (event: MessageEvent<unknown>) => {
      if (socket === this.socket) {
        this.hear(event.data);
      }
    };
    socket.onclose = (event: CloseEvent) => {
      if (socket === this.socket) {
        this.lost(event.code);
      }
    };
  }

  private hear(data: unknown): void {
    let fields: Fields;
    try {
      fields = fieldsOf(JSON.parse(String(data)));
    } catch {
      return;
    }
    const type = textOf(fields.type);
    if (type === 'welcome') {
      this.begin(readWelcome(fields));
      return;
    }
    const ref = textOf(fields.ref);
    const asked = this.asked.get(ref);
    if (asked !== undefined) {
      this.asked.delete(ref);
      this.ground.cancel(asked.timer);
      asked.answer(readAnswer(fields));
    } else if (type !== '' && ref === '') {
      this.ears.heard(type, fields);
    }
  }

  private begin(welcome: Welcome): void {
    this.isWelcome = true;
    this.failures = 0;
    this.ears.welcome(welcome);
    this.beat();
    for (const asked of Array.from(this.asked.values())) {
      this.say(asked);
    }
  }

  private beat(): void {
    this.beating = this.ground.after(kBeatMs, () => {
      this.send({ type: 'beat' });
      this.beat();
    });
  }

  private drop(): void {
    this.close();
    this.lost(1006);
  }

  private close(): void {
    const { socket } = this;
    this.socket = null;
    this.isWelcome = false;
    this.ground.cancel(this.beating);
    socket?.close();
  }

  private lost(code: number): void {
    this.socket = null;
    this.isWelcome = false;
    this.ground.cancel(this.beating);
    for (const [ref, asked] of Array.from(this.asked)) {
      this.ground.cancel(asked.timer);
      if (!asked.isLasting || kGone[code] !== undefined) {
        this.asked.delete(ref);
        asked.answer(kLost);
      }
    }
    const gone = kGone[code];
    this.ears.lost(gone ?? 'away');
    if (gone !== undefined) {
      this.wanted = false;
    }
    if (this.wanted) {
      this.timer = this.ground.after(this.wait(code), () => void this.open());
    }
  }

  private wait(code: number): number {
    const least = code === 4002 ? 0 : code === 1013 ? kSlowReaderMs : code === 1008 || code === 1009 || code === 4001 ? kBadMannersMs : kFirstMs;
    const wait = Math.max(least, Math.min(least * 2 ** this.failures, kMostMs));
    this.failures += 1;
    return wait * (1 + 0.5 * this.ground.random());
  }
}

import type { Ask } from './ask';
import { fieldsOf, numberOf, readList, readMessage, readSpoken, textOf, type Message, type Spoken } from './protocol';

/** A message that waits for a host, or that somebody reported. */
export interface Waiting {
  readonly kind: 'held' | 'reported';
  /** Of the held message, or of the report. */
  readonly id: string;
  readonly message: Message;
  readonly why: string;
  /** How many have reported it. */
  readonly count: number;
}

/** Somebody asked for prayer: an open conversation. */
export interface Asked {
  readonly id: string;
  readonly member: string;
  readonly name: string;
  readonly lastAt: string;
}

/** Who may not write, or not even read. */
export interface Muted {
  readonly person: string;
  readonly name: string;
  readonly isOut: boolean;
}

const kMuteSeconds = 600;
const kMostAsked = 20;

/** What hosts do goes over the JSON API; each answers whether it was done. */
export class HostApi {
  private readonly room: string;
  private readonly channel: string;
  private readonly ask: Ask;

  constructor(channel: string, room: string, ask: Ask) {
    this.channel = `/api/v1/channels/${encodeURIComponent(channel)}`;
    this.room = `/api/v1/chat-rooms/${encodeURIComponent(room)}`;
    this.ask = ask;
  }

  async waiting(): Promise<Waiting[]> {
    const read = (kind: Waiting['kind']) => (one: unknown): Waiting | null => {
      const fields = fieldsOf(one);
      const message = readMessage(fields.message);
      return message === null ? null : {
        kind, message, id: kind === 'held' ? message.id : textOf(fields.id), why: kind === 'held' ? textOf(fields.why) : textOf(fields.reason),
        count: Math.max(1, numberOf(fields.count)),
      };
    };
    const [held, reported] = await Promise.all([this.list(`${this.room}/held`, read('held')), this.list(`${this.room}/reports`, read('reported'))]);
    return [...held, ...reported];
  }

  /** Whoever wrote last is first. */
  prayers(): Promise<Asked[]> {
    return this.list(`${this.channel}/conversations?open=yes&limit=${kMostAsked}`, (one) => {
      const fields = fieldsOf(one);
      return { id: textOf(fields.id), member: textOf(fields.member), name: textOf(fields.member_name), lastAt: textOf(fields.last_at) };
    });
  }

  async spoken(conversation: string): Promise<Spoken[]> {
    return (await this.list(`/api/v1/conversations/${encodeURIComponent(conversation)}/messages?limit=20`, readSpoken)).reverse();
  }

  answer(conversation: string, text: string): Promise<boolean> {
    return this.done('POST', `/api/v1/conversations/${encodeURIComponent(conversation)}/messages`, { text });
  }

  closeConversation(conversation: string): Promise<boolean> {
    return this.done('POST', `/api/v1/conversations/${encodeURIComponent(conversation)}/close`);
  }

  approve({ kind, id }: Waiting): Promise<boolean> {
    const what = kind === 'held' ? `held/${encodeURIComponent(id)}/approve` : `reports/${encodeURIComponent(id)}/close`;
    return this.done('POST', `${this.room}/${what}`);
  }

  refuse({ kind, id, message }: Waiting): Promise<boolean> {
    return kind === 'held' ? this.done('POST', `${this.room}/held/${encodeURIComponent(id)}/refuse`) : this.remove(message.id);
  }

  remove(message: string): Promise<boolean> {
    return this.done('DELETE', `${this.room}/messages/${encodeURIComponent(message)}`);
  }

  /** `highlight`: a message's id or null; `is_open`, `slow_seconds`, `guests`. */
  change(what: object): Promise<boolean> {
    return this.done('PATCH', this.room, what);
  }

  mute(person: string): Promise<boolean> {
    return this.done('PUT', this.mutePath(person), { kind: 'mute', seconds: kMuteSeconds, reason: '' });
  }

  /** For good, until somebody lifts it. */
  shutOut(person: string): Promise<boolean> {
    return this.done('PUT', this.mutePath(person), { kind: 'ban', seconds: null, reason: '' });
  }

  lift(person: string): Promise<boolean> {
    return this.done('DELETE', this.mutePath(person));
  }

  muted(): Promise<Muted[]> {
    return this.list(`${this.channel}/chat-mutes`, (one) => {
      const fields = fieldsOf(one);
      return { person: textOf(fields.person), name: textOf(fields.name), isOut: fields.kind === 'ban' };
    });
  }

  removeAll(person: string): Promise<boolean> {
    return this.done('DELETE', `${this.channel}/chat-people/${encodeURIComponent(person)}/messages`);
  }

  private mutePath(person: string): string {
    return `${this.channel}/chat-mutes/${encodeURIComponent(person)}`;
  }

  private async list<T>(path: string, readOne: (one: unknown) => T | null): Promise<T[]> {
    const response = await this.ask('GET', path);
    if (!response.ok) {
      throw new Error(`${response.status}`);
    }
    return readList(await response.json(), readOne);
  }

  private async done(method: string, path: string, body?: object): Promise<boolean> {
    return (await this.ask(method, path, body)).ok;
  }
}

import { fieldsOf, readMessage, textOf, type Message } from './protocol';

/** A message that waits for a host, or that somebody reported. */
export interface Waiting {
  readonly kind: 'held' | 'reported';
  /** Of the held message, or of the report. */
  readonly id: string;
  readonly message: Message;
  readonly why: string;
}

const kMuteSeconds = 600;

/** What hosts do goes over the JSON API; each answers whether it was done. */
export class HostApi {
  private readonly room: string;
  private readonly channel: string;
  private readonly token: () => Promise<string | null>;

  constructor(channel: string, room: string, token: () => Promise<string | null>) {
    this.channel = `/api/v1/channels/${encodeURIComponent(channel)}`;
    this.room = `/api/v1/chat-rooms/${encodeURIComponent(room)}`;
    this.token = token;
  }

  async waiting(): Promise<Waiting[]> {
    const [held, reports] = await Promise.all([this.list('held'), this.list('reports')]);
    const read = (kind: Waiting['kind']) => (one: unknown): Waiting | null => {
      const fields = fieldsOf(one);
      const message = readMessage(fields.message);
      return message === null ? null : {
        kind, message, id: kind === 'held' ? message.id : textOf(fields.id), why: kind === 'held' ? textOf(fields.why) : textOf(fields.reason),
      };
    };
    return [...held.map(read('held')), ...reports.map(read('reported'))].filter((one): one is Waiting => one !== null);
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

  /** Null takes it from there. */
  putOnTop(message: string | null): Promise<boolean> {
    return this.done('PATCH', this.room, { highlight: message });
  }

  mute(person: string): Promise<boolean> {
    return this.done('PUT', `${this.channel}/chat-mutes/${encodeURIComponent(person)}`, { kind: 'mute', seconds: kMuteSeconds, reason: '' });
  }

  removeAll(person: string): Promise<boolean> {
    return this.done('DELETE', `${this.channel}/chat-people/${encodeURIComponent(person)}/messages`);
  }

  private async list(what: string): Promise<readonly unknown[]> {
    const response = await this.ask('GET', `${this.room}/${what}`);
    const items = response.ok ? fieldsOf(await response.json()).items : [];
    return Array.isArray(items) ? items : [];
  }

  private async done(method: string, path: string, body?: object): Promise<boolean> {
    return (await this.ask(method, path, body)).ok;
  }

  private async ask(method: string, path: string, body?: object): Promise<Response> {
    const token = await this.token();
    return fetch(path, {
      method,
      headers: { ...(token === null ? {} : { Authorization: `Bearer ${token}` }), ...(body ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      credentials: 'omit',
    });
  }
}

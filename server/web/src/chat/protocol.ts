/** What the chat's server says (docs/chat.md), read with care: a field that is not as it should be is as if it were not there. */
export type Role = 'guest' | 'member' | 'host';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

export interface Message {
  readonly id: string;
  readonly author: string;
  readonly authorName: string;
  readonly role: Role;
  /** Null when it was removed. */
  readonly text: string | null;
  readonly replyTo: string | null;
  /** When it was written, in milliseconds since 1970; NaN when that was not said. */
  readonly at: number;
}

export interface Here {
  readonly count: number;
  readonly names: readonly Person[];
}

/** They write, a host reads first what they write, or they only read. */
export type Guests = 'write' | 'hold' | 'read';

export interface RoomState {
  readonly id: string;
  readonly isOpen: boolean;
  readonly guestsWrite: boolean;
  readonly guests: Guests;
  readonly slowSeconds: number;
  readonly highlight: Message | null;
}

export interface Welcome {
  readonly you: Person;
  readonly room: RoomState;
  readonly messages: readonly Message[];
  readonly complete: boolean;
  readonly here: Here;
  readonly waiting: number;
  /** Null for who may write; until when, '' for good. */
  readonly mutedUntil: string | null;
}

/** What was said between somebody and the hosts alone. */
export interface Spoken {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** The answer to something one asked: "done", "written", "held", "named", or "refused" with its code. */
export interface Answer {
  readonly type: string;
  readonly code: string;
  readonly id: string;
  readonly name: string;
  readonly waitSeconds: number;
  /** Of who is muted; '' for good. */
  readonly until: string;
  readonly conversation: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function roleOf(value: unknown): Role {
  return value === 'host' || value === 'member' ? value : 'guest';
}

export function readPerson(value: unknown): Person {
  const fields = fieldsOf(value);
  return { id: textOf(fields.id), name: textOf(fields.name), role: roleOf(fields.role) };
}

export function readMessage(value: unknown): Message | null {
  const fields = fieldsOf(value);
  const id = textOf(fields.id);
  if (id === '') {
    return null;
  }
  return {
    id,
    author: textOf(fields.author),
    authorName: textOf(fields.author_name),
    role: roleOf(fields.author_role),
    text: typeof fields.text === 'string' && !fields.removed_at ? fields.text : null,
    replyTo: textOf(fields.reply_to) || null,
    at: Date.parse(textOf(fields.made_at)),
  };
}

export function readMessages(value: unknown): Message[] {
  return listOf(value).map(readMessage).filter((one): one is Message => one !== null);
}

export function readSpoken(value: unknown): Spoken | null {
  const fields = fieldsOf(value);
  const one = { id: textOf(fields.id), author: textOf(fields.author), text: textOf(fields.text) };
  return one.id === '' ? null : one;
}

/** A list of the API: what cannot be read is left out. */
export function readList<T>(json: unknown, readOne: (one: unknown) => T | null): T[] {
  return listOf(fieldsOf(json).items).map(readOne).filter((one): one is T & NonNullable<T> => one !== null);
}

export function readHere(value: unknown): Here {
  const fields = fieldsOf(value);
  return { count: numberOf(fields.count), names: listOf(fields.names).map(readPerson).filter(({ name }) => name !== '') };
}

export function readRoom(value: unknown): RoomState {
  const fields = fieldsOf(value);
  return {
    id: textOf(fields.id),
    isOpen: fields.is_open !== false,
    guestsWrite: fields.guests !== 'read',
    guests: fields.guests === 'read' || fields.guests === 'hold' ? fields.guests : 'write',
    slowSeconds: numberOf(fields.slow_seconds),
    highlight: readMessage(fields.highlight),
  };
}

export function readWelcome(fields: Fields): Welcome {
  const you = fieldsOf(fields.you);
  const waiting = fieldsOf(fields.waiting);
  const room = readRoom(fields.room);
  const until = textOf(fields.muted_until);
  const isMuted = fields.muted === true || until !== '' || (you.may_write === false && room.isOpen && (room.guestsWrite || you.role !== 'guest'));
  return {
    you: readPerson(you),
    room,
    messages: readMessages(fields.messages),
    complete: fields.complete === true,
    here: readHere(fields.here),
    waiting: numberOf(fields.waiting) + numberOf(waiting.held) + numberOf(waiting.reports),
    mutedUntil: isMuted ? until : null,
  };
}

export function readAnswer(fields: Fields): Answer {
  return {
    type: textOf(fields.type),
    code: textOf(fields.code),
    id: textOf(fields.id),
    name: textOf(fields.name) || textOf(fieldsOf(fields.you).name),
    waitSeconds: Math.ceil(numberOf(fields.wait_seconds)),
    until: textOf(fields.until),
    conversation: textOf(fields.conversation),
  };
}

/** The church's channel as `GET /api/v1/channels/{channel}` tells it to everyone (docs/api.md). */
export interface Channel {
  readonly id: string;
  readonly church: string;
  readonly title: string;
  readonly category: string;
  readonly state: 'off_air' | 'starting' | 'on_air' | 'interrupted';
  readonly nextStart: Date | null;
  readonly startedAt: Date | null;
  readonly playlist: string | null;
  readonly broadcast: string | null;
  readonly links: readonly Link[];
  /** On air, and what is shown is the closing picture. */
  readonly closing: boolean;
  /** One of its chat rooms is open; undefined while the server does not know. */
  readonly hasChat: boolean | undefined;
}

/** The bulletin, giving, notes. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

const states: ReadonlyArray<Channel['state']> = ['off_air', 'starting', 'on_air', 'interrupted'];

/** Null for anything that is not a channel: a proxy's error page with status 200, say. */
export function readChannel(json: unknown): Channel | null {
  if (typeof json !== 'object' || json === null) {
    return null;
  }
  const fields = json as Record<string, unknown>;
  const state = states.find((known) => known === fields.state);
  if (state === undefined) {
    return null;
  }
  return {
    id: text(fields.channel) ?? '',
    church: text(fields.church) ?? '',
    title: text(fields.title) ?? '',
    category: text(fields.category) ?? '',
    state,
    nextStart: time(fields.next_start),
    startedAt: time(fields.started_at),
    playlist: samePlace(text(fields.playlist)),
    broadcast: identity(fields.broadcast),
    links: readLinks(fields.links),
    closing: fields.closing === true,
    hasChat: flag(fields.has_chat),
  };
}

/** Whether some site may show it, which comes with the page alone; undefined where the server said nothing of it. */
export function readEmbeddable(json: unknown): boolean | undefined {
  return flag((json as { embeddable?: unknown } | null)?.embeddable);
}

/** Only addresses that lead to another page: never a script. */
export function readLinks(json: unknown): Link[] {
  return (Array.isArray(json) ? json : []).map((one: unknown) => {
    const fields = one as { title?: unknown; url?: unknown } | null;
    return { title: text(fields?.title) ?? '', url: text(fields?.url) ?? '' };
  }).filter(({ title, url }) => title !== '' && /^https?:\/\//i.test(url));
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function time(value: unknown): Date | null {
  const at = typeof value === 'string' ? new Date(value) : null;
  return at !== null && !Number.isNaN(at.getTime()) ? at : null;
}

/** Only a path on this server is played. */
export function samePlace(path: string | null): string | null {
  return path !== null && /^\/[^/\\]/.test(path) ? path : null;
}

/** The broadcast is an id, or an object that holds one; two broadcasts never share it. */
function identity(value: unknown): string | null {
  if (typeof value === 'object' && value !== null) {
    return text((value as Record<string, unknown>).id);
  }
  return text(value);
}

import type { Ask } from './ask';
import type { HiddenOne } from './memory';
import { fieldsOf, readList, readSpoken, textOf, type Spoken } from './protocol';

const kMe = '/api/v1/me';

async function list<T>(ask: Ask, path: string, readOne: (one: unknown) => T | null): Promise<T[]> {
  const response = await ask('GET', path);
  if (!response.ok && response.status !== 401) {
    throw new Error(`${response.status}`);
  }
  return response.ok ? readList(await response.json(), readOne) : [];
}

/** What somebody and the hosts of this channel said, in the newest of their conversations; the oldest first. */
export async function ownPrayers(ask: Ask, channel: string): Promise<Spoken[]> {
  const all = await list(ask, `${kMe}/conversations?limit=50`, fieldsOf);
  const id = textOf(all.find((one) => one.channel === channel)?.id);
  return id === '' ? [] : (await list(ask, `/api/v1/conversations/${encodeURIComponent(id)}/messages?limit=50`, readSpoken)).reverse();
}

/** Whom a member does not see, on whatever device they said so. */
export function ownBlocks(ask: Ask): Promise<HiddenOne[]> {
  return list(ask, `${kMe}/blocks?limit=100`, (one) => ({ id: textOf(fieldsOf(one).user), name: textOf(fieldsOf(one).name) }));
}

/** Everything that is kept of who asks, as a file; null when there is nothing. */
export async function ownData(ask: Ask): Promise<Blob | null> {
  const response = await ask('GET', `${kMe}/data`);
  if (!response.ok && response.status !== 401) {
    throw new Error(`${response.status}`);
  }
  return response.ok ? response.blob() : null;
}

export async function eraseOwnData(ask: Ask): Promise<boolean> {
  const { ok, status } = await ask('DELETE', `${kMe}/data`);
  return ok || status === 401;
}

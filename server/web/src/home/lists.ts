import { retryAfterMs } from '../shell/again';

/** A page of one of the API's lists: `{"items":[…],"next":"…"}`. */
export interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

const kTimeoutMs = 8000;
const kFirstRetryMs = 1500;
const kRetryMostMs = 30_000;
const kMostPages = 50;
const underWay = new Map<string, Promise<unknown>>();

/** The server answered something else than what was asked for. */
export class Refused extends Error {
  readonly status: number;
  readonly waitMs: number;

  constructor(response: Response) {
    super(String(response.status));
    this.status = response.status;
    this.waitMs = retryAfterMs(response);
  }
}

/** Reads something of the API; the same is asked for once, however many want it. Rejects when it does not come. */
export function read(path: string): Promise<unknown> {
  const known = underWay.get(path);
  if (known !== undefined) {
    return known;
  }
  const reading = ask(path);
  underWay.set(path, reading);
  const done = (): void => {
    underWay.delete(path);
  };
  reading.then(done, done);
  return reading;
}

export async function readPage(path: string): Promise<Page> {
  const json = (await read(path)) as { items?: unknown; next?: unknown } | null;
  return { items: Array.isArray(json?.items) ? json.items : [], next: typeof json?.next === 'string' ? json.next : null };
}

async function ask(path: string): Promise<unknown> {
  const abort = new AbortController();
  const deadline = window.setTimeout(() => abort.abort(), kTimeoutMs);
  try {
    const response = await fetch(path, { credentials: 'omit', signal: abort.signal });
    if (!response.ok) {
      throw new Refused(response);
    }
    return await response.json();
  } finally {
    window.clearTimeout(deadline);
  }
}

async function patiently<T>(ask: () => Promise<T>, failed: () => void): Promise<T> {
  for (let wait = kFirstRetryMs; ; wait = Math.min(wait * 2, kRetryMostMs)) {
    let asked = 0;
    try {
      return await ask();
    } catch (error) {
      asked = error instanceof Refused ? error.waitMs : 0;
      failed();
    }
    const pause = Math.max(asked, wait * (0.5 + Math.random()));
    await new Promise((resolve) => window.setTimeout(resolve, pause));
  }
}

/** The same, again and again until it comes: ever more seldom, and never all visitors in step. `failed` after each try. */
export function readPatiently(path: string, failed: () => void): Promise<Page> {
  return patiently(() => readPage(path), failed);
}

/** The same for one thing; null when there is no such thing. */
export function readOnePatiently(path: string, failed: () => void): Promise<unknown> {
  return patiently(() => read(path).catch((error: unknown) => {
    if (error instanceof Refused && (error.status === 404 || error.status === 400)) {
      return null;
    }
    throw error;
  }), failed);
}

/** Looks through a list, page after page, for what `found` makes something of; null when it is not in it. `path` has a query. */
export async function findIn<T>(path: string, found: (one: unknown) => T | null, readOne: (path: string) => Promise<Page> = readPage): Promise<T | null> {
  let next: string | null = '';
  for (let n = 0; n < kMostPages && next !== null; n += 1) {
    const page: Page = await readOne(next === '' ? path : `${path}&cursor=${encodeURIComponent(next)}`);
    for (const one of page.items) {
      const its = found(one);
      if (its !== null) {
        return its;
      }
    }
    next = page.next;
  }
  return null;
}

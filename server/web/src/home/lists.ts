/** A page of one of the API's lists: `{"items":[…],"next":"…"}`. */
export interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

const kTimeoutMs = 8000;
const underWay = new Map<string, Promise<Page>>();

/** Reads a page; the same one is asked for once, however many want it. Rejects when it does not come. */
export function readPage(path: string): Promise<Page> {
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

async function ask(path: string): Promise<Page> {
  const abort = new AbortController();
  const deadline = window.setTimeout(() => abort.abort(), kTimeoutMs);
  try {
    const response = await fetch(path, { credentials: 'omit', signal: abort.signal });
    if (!response.ok) {
      throw new Error(`${response.status}`);
    }
    const json = (await response.json()) as { items?: unknown; next?: unknown };
    return { items: Array.isArray(json.items) ? json.items : [], next: typeof json.next === 'string' ? json.next : null };
  } finally {
    window.clearTimeout(deadline);
  }
}

const kFirstRetryMs = 1500;
const kRetryMostMs = 30_000;

/** The same, again and again until it comes: ever more seldom, and never all visitors in step. `failed` after each try. */
export async function readPatiently(path: string, failed: () => void): Promise<Page> {
  for (let wait = kFirstRetryMs; ; wait = Math.min(wait * 2, kRetryMostMs)) {
    try {
      return await readPage(path);
    } catch {
      failed();
    }
    const pause = wait * (0.5 + Math.random());
    await new Promise((resolve) => window.setTimeout(resolve, pause));
  }
}

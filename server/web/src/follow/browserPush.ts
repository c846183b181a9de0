/** What this browser can do of Web Push, and its own subscription there. */
export interface Keys {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

export interface Change {
  readonly follow?: string[];
  readonly unfollow?: string[];
}

const kReadyMs = 10_000;
const kPath = '/api/v1/push-subscriptions';

export function canFollow(): boolean {
  return window.isSecureContext && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

/** An iPhone or iPad reminds people of pages on its home screen, and of no others. */
export function wantsHomeScreen(): boolean {
  return window.isSecureContext && (navigator as Navigator & { standalone?: boolean }).standalone === false;
}

/** Null when it has none. */
export async function subscription(): Promise<Keys | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return keysOf((await registration?.pushManager.getSubscription()) ?? null);
}

/** Asks the viewer, if nobody has yet; null when they said no. The server's key names it to the browser's push service. */
export async function subscribe(): Promise<Keys | null> {
  if ((await Notification.requestPermission()) !== 'granted') {
    return null;
  }
  const response = await fetch('/api/v1/push-key', { credentials: 'omit' });
  if (!response.ok) {
    throw new Error(`no push key: ${response.status}`);
  }
  const { public_key: key } = (await response.json()) as { public_key: string };
  const { pushManager } = await workerReady();
  const options = { userVisibleOnly: true, applicationServerKey: bytesOf(key) };
  try {
    return keysOf(await pushManager.subscribe(options));
  } catch (error) {
    // One of another key, from before the server was set up anew.
    const old = await pushManager.getSubscription();
    if (old === null) {
      throw error;
    }
    await old.unsubscribe();
    return keysOf(await pushManager.subscribe(options));
  }
}

/** Rejects when there is none for long: its script may not have come. */
function workerReady(): Promise<ServiceWorkerRegistration> {
  return new Promise((resolve, reject) => {
    window.setTimeout(() => reject(new Error('no service worker')), kReadyMs);
    navigator.serviceWorker.ready.then(resolve, reject);
  });
}

/** Tells the server, as whom the token says; answers the channels that this browser follows now. */
export async function tell(keys: Keys, change: Change, token: string | null): Promise<string[]> {
  const response = await fetch(kPath, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ ...keys, language: document.documentElement.lang, ...change }),
    credentials: 'omit',
  });
  if (!response.ok) {
    throw new Error(`following was refused: ${response.status}`);
  }
  const { channels } = (await response.json()) as { channels?: unknown };
  return (Array.isArray(channels) ? channels : []).filter((one): one is string => typeof one === 'string');
}

function keysOf(found: PushSubscription | null): Keys | null {
  const { endpoint, keys } = found?.toJSON() ?? {};
  return endpoint && keys?.p256dh && keys.auth ? { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } } : null;
}

function bytesOf(base64url: string): BufferSource {
  const text = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = new Uint8Array(text.length);
  bytes.forEach((_, at) => {
    bytes[at] = text.charCodeAt(at);
  });
  return bytes;
}

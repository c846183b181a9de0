/// <reference lib="webworker" />
// The service worker's half of following: shows what the server sends, and opens the page that it speaks of.
declare const BELFRY_REMINDERS: Readonly<Record<string, { readonly live: string; readonly soon: string }>>;
declare const BELFRY_ICON: string;

const kPath = '/api/v1/push-subscriptions';
const kTextLength = 200;

interface Reminder {
  readonly kind: 'live' | 'soon';
  readonly channel: string;
  readonly church: string;
  readonly title: string;
  readonly startsAt: Date | null;
  readonly language: string;
}

export function hearReminders(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('push', (event) => event.waitUntil(show(worker, read(event.data))));
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(open(worker, String((event.notification.data as { channel?: unknown } | null)?.channel ?? '')));
  });
  worker.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(moveOver(worker, event as PushSubscriptionChange)));
}

/** Null for what is none of ours: then the browser is told something all the same, which it insists on. */
function read(data: PushMessageData | null): Reminder | null {
  let fields: Record<string, unknown>;
  try {
    fields = (data?.json() ?? {}) as Record<string, unknown>;
  } catch {
    return null;
  }
  const text = (name: string): string => (typeof fields[name] === 'string' ? (fields[name] as string).slice(0, kTextLength) : '');
  const at = new Date(text('starts_at'));
  return {
    kind: fields.kind === 'soon' ? 'soon' : 'live',
    channel: text('channel'),
    church: text('church'),
    title: text('title'),
    startsAt: Number.isNaN(at.getTime()) ? null : at,
    language: text('language'),
  };
}

function show(worker: ServiceWorkerGlobalScope, reminder: Reminder | null): Promise<void> {
  const language = reminder !== null && reminder.language in BELFRY_REMINDERS ? reminder.language : 'en';
  const words = BELFRY_REMINDERS[language];
  if (words === undefined || reminder === null || reminder.channel === '') {
    return worker.registration.showNotification('Belfry', { icon: BELFRY_ICON, tag: 'belfry' });
  }
  const soon = reminder.kind === 'soon' && reminder.startsAt !== null;
  const time = reminder.startsAt === null ? '' : clockTime(reminder.startsAt, language);
  const title = (soon ? words.soon : words.live).replace('{church}', () => reminder.church).replace('{time}', () => time);
  return worker.registration.showNotification(title, {
    body: reminder.title,
    icon: BELFRY_ICON,
    tag: reminder.channel, // a later one of the same channel takes its place
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'auto',
    data: { channel: reminder.channel },
  });
}

function clockTime(at: Date, language: string): string {
  return new Intl.DateTimeFormat(language === 'tl' ? 'fil' : language, { hour: 'numeric', minute: '2-digit' }).format(at);
}

async function open(worker: ServiceWorkerGlobalScope, channel: string): Promise<void> {
  const address = new URL(channel === '' ? '/' : `/watch/${encodeURIComponent(channel)}`, worker.location.origin).href;
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find(({ url }) => url.split(/[?#]/)[0] === address);
  await (there === undefined ? worker.clients.openWindow(address) : there.focus());
}

interface PushSubscriptionChange extends ExtendableEvent {
  readonly oldSubscription?: PushSubscription | null;
  readonly newSubscription?: PushSubscription | null;
}

/** The browser changed its address at its push service: what the old one followed, the new one follows, in the same language. */
async function moveOver(worker: ServiceWorkerGlobalScope, { oldSubscription: old, newSubscription: next }: PushSubscriptionChange): Promise<void> {
  if (!old) {
    return;
  }
  const now = next ?? await worker.registration.pushManager.subscribe(old.options);
  const { channels, language } = await tell(old, {});
  await tell(now, { follow: channels, ...(language === '' ? {} : { language }) });
  await tell(old, { unfollow: channels });
}

interface Followed {
  readonly channels: readonly string[];
  readonly language: string;
}

async function tell(subscription: PushSubscription, change: object): Promise<Followed> {
  const { endpoint, keys } = subscription.toJSON();
  const response = await fetch(kPath, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ endpoint, keys: { p256dh: keys?.p256dh, auth: keys?.auth }, ...change }),
    credentials: 'omit',
  });
  const { channels, language } = (response.ok ? await response.json() : {}) as Partial<Followed>;
  return { channels: channels ?? [], language: language ?? '' };
}

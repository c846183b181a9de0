/// <reference lib="webworker" />
// Keeps the shell of the pages, whose files never change under their names, and one page for who has no network. What is
// live is never kept: it is asked for, or it is not there.
import { hearReminders } from './follow/reminders';

declare const BELFRY_SHELL: readonly string[];

/** Static routing, where the browser has it (https://w3c.github.io/ServiceWorker/#service-worker-static-routing). */
interface RoutedInstall extends ExtendableEvent {
  addRoutes?(rules: Array<{ condition: { urlPattern: string }; source: 'network' }>): Promise<void>;
}

const kOffline = '/offline';
/** What this worker never answers goes past it: a last report on its way through a worker is lost when its page is torn down. */
const kPast = ['/api/*', '/live/*'];
const kShell = `shell-${hash(BELFRY_SHELL.join())}`;
const worker = self as unknown as ServiceWorkerGlobalScope;

function hash(text: string): string {
  let value = 5381;
  for (const mark of text) {
    value = (value * 33 + mark.charCodeAt(0)) >>> 0;
  }
  return value.toString(36);
}

async function keepShell(): Promise<void> {
  const cache = await caches.open(kShell);
  await cache.addAll([...BELFRY_SHELL]);
  await cache.put(kOffline, await fetch(kOffline, { cache: 'reload' }));
}

async function forgetOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== kShell).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(kOffline, { ignoreVary: true });
    if (kept === undefined) {
      throw error;
    }
    return kept;
  }
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request.url, { cacheName: kShell, ignoreVary: true })) ?? fetch(request);
}

worker.addEventListener('install', (event: RoutedInstall) => {
  const routes = event.addRoutes?.(kPast.map((urlPattern) => ({ condition: { urlPattern }, source: 'network' })));
  event.waitUntil(Promise.resolve(routes).catch(() => undefined));
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});
worker.addEventListener('activate', (event) => event.waitUntil(forgetOld()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== worker.location.origin) {
    return;
  }
  if (request.mode === 'navigate' && !address.pathname.startsWith('/api') && !address.pathname.startsWith('/embed/')) {
    event.respondWith(page(request));
  } else if (address.pathname.startsWith('/assets/')) {
    event.respondWith(file(request));
  }
});
hearReminders(worker);

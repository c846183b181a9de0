import { report } from '../report/Report';
import { measureVitals } from '../report/vitals';
import { partIf } from './dom';
import { speakAsDocument } from './say';

const kYear = 31_536_000;
const kLookForNewMs = 3_600_000;
const kIdleLookMs = 5000;

/** What every page begins with: its language, its report, the service worker. */
export function startPage(): void {
  speakAsDocument();
  report.vitals = measureVitals();
  report.start();
  const tongue = partIf<HTMLSelectElement>('tongue');
  tongue?.addEventListener('change', () => chooseLanguage(tongue.value));
  if (document.body.dataset.page !== 'embed') {
    afterPaint(startServiceWorker);
  }
}

/** Nothing is fetched before the first picture of the page is on screen. */
export function afterPaint(work: () => void): void {
  if (document.hidden) {
    work();
    return;
  }
  let done = false;
  const once = (): void => {
    if (!done) {
      done = true;
      work();
    }
  };
  requestAnimationFrame(() => window.setTimeout(once, 0));
  window.setTimeout(once, 500);
}

/** What the server wrote into the document of its own knowledge; null where it knew nothing. */
export function firstKnown(): unknown {
  try {
    return JSON.parse(document.body.dataset.first ?? '');
  } catch {
    return null;
  }
}

/** The one cookie there is, and only for who chose: the server must know it before it sends the next page. */
function chooseLanguage(language: string): void {
  const secure = window.location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `lang=${encodeURIComponent(language)}; path=/; max-age=${kYear}; samesite=lax${secure}`;
  const address = new URL(window.location.href);
  address.searchParams.delete('lang');
  if (address.href === window.location.href) {
    window.location.reload();
  } else {
    window.location.replace(address.href);
  }
}

/** Only over https and on this machine; elsewhere browsers have none. */
function startServiceWorker(): void {
  if ('serviceWorker' in navigator && window.isSecureContext) {
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  }
}

/**
 * A page that stays open from one Sunday to the next becomes new when the server has, once nobody needs it: `isIdle` is asked until
 * it is so. Looked for every hour.
 */
export function renewWhen(isIdle: () => boolean): void {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) {
    return; // the first visit: what is loaded is what there is
  }
  let isOld = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    isOld = true;
  });
  window.setInterval(() => {
    navigator.serviceWorker.getRegistration().then((one) => one?.update()).catch(() => undefined);
  }, kLookForNewMs * (0.9 + 0.2 * Math.random()));
  window.setInterval(() => {
    if (isOld && navigator.onLine && !isWriting() && isIdle()) {
      window.location.reload();
    }
  }, kIdleLookMs);
}

function isWriting(): boolean {
  return Array.from(document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"], input[type="password"]'))
    .some(({ value }) => value !== '');
}

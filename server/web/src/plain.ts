import { partIf } from './shell/dom';
import { startPage } from './shell/start';

const kEveryMs = 10_000;

startPage();

/** The page for who is offline goes where the visitor wanted as soon as the server answers. */
async function tryAgain(): Promise<void> {
  try {
    const answer = await fetch('/healthz', { cache: 'no-store', credentials: 'omit' });
    if (answer.ok) {
      window.location.reload();
    }
  } catch {
    // Still no network.
  }
}

if (document.body.dataset.page === 'offline' && window.location.pathname !== '/offline') {
  partIf('again')?.addEventListener('click', () => void tryAgain());
  window.addEventListener('online', () => void tryAgain());
  window.setInterval(() => void tryAgain(), kEveryMs * (1 + Math.random() * 0.2));
}

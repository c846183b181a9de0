import { make } from '../shell/dom';
import type { Ask } from './ask';
import { ownData } from './ownApi';

const kKeptMs = 60_000;

/** Everything that is kept of who asks goes into their downloads; false when there is nothing. */
export async function takeFile(ask: Ask): Promise<boolean> {
  const data = await ownData(ask);
  if (data === null) {
    return false;
  }
  const href = URL.createObjectURL(data);
  make('a', { href, download: 'belfry-data.json' }).click();
  window.setTimeout(() => URL.revokeObjectURL(href), kKeptMs);
  return true;
}

import { Hub } from './Hub';
import type { FromTab } from './openLine';

// The shared worker: the hub for all tabs of this browser. A tab that was closed says so, or falls silent.
const kSilentMs = 70_000;
const kLookMs = 20_000;

interface Ports {
  addEventListener(kind: 'connect', heard: (event: MessageEvent) => void): void;
}

const hub = new Hub();
const seenAt = new Map<string, number>();

(self as unknown as Ports).addEventListener('connect', (connected) => {
  const port = connected.ports[0];
  if (port === undefined) {
    return;
  }
  port.onmessage = (event: MessageEvent<FromTab>) => {
    const { id, topic, bye } = event.data;
    if (bye) {
      seenAt.delete(id);
      hub.leave(id);
      return;
    }
    seenAt.set(id, Date.now());
    if (!hub.has(id)) {
      hub.join(id, topic, (news) => port.postMessage({ to: id, news }));
    }
  };
});

setInterval(() => {
  for (const [id, at] of Array.from(seenAt)) {
    if (Date.now() - at > kSilentMs) {
      seenAt.delete(id);
      hub.leave(id);
    }
  }
}, kLookMs);

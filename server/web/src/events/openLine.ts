import { Election, type Call } from './Election';
import { Hub } from './Hub';
import type { Deliver, Line, News, Topic } from './News';

/** What a tab says to who holds the stream: that it listens, again every twenty seconds, and that it goes. */
export interface FromTab {
  readonly id: string;
  readonly topic: Topic;
  readonly bye?: boolean;
}
interface ToTab {
  readonly to: string;
  readonly news: News;
}
type Said = { readonly call: Call } | { readonly tab: FromTab } | ToTab;

const kStillHereMs = 20_000;
const kChannel = 'belfry-events';

/** By the best way this browser has: a shared worker, else one tab for all, else a stream for this tab alone. */
export function openLine(topic: Topic, deliver: Deliver): Line {
  const script = document.body.dataset.hub;
  try {
    if (script && 'SharedWorker' in window) {
      return overWorker(script, topic, deliver);
    }
    if ('BroadcastChannel' in window) {
      return overTabs(topic, deliver);
    }
  } catch {
    // In another site's frame some browsers refuse whatever tabs could share.
  }
  return alone(topic, deliver);
}

function newName(): string {
  return Math.random().toString(36).slice(2, 12);
}

function alone(topic: Topic, deliver: Deliver): Line {
  const hub = new Hub();
  hub.join('', topic, deliver);
  return { close: () => hub.leave('') };
}

function overWorker(script: string, topic: Topic, deliver: Deliver): Line {
  const id = newName();
  let instead: Line | null = null;
  const worker = new SharedWorker(script, { name: 'belfry' });
  const say = (bye: boolean): void => worker.port.postMessage({ id, topic, bye });
  const timer = window.setInterval(() => say(false), kStillHereMs);
  const close = (): void => {
    window.clearInterval(timer);
    instead?.close();
    say(true);
    worker.port.close();
  };
  worker.port.onmessage = (event: MessageEvent<ToTab>) => {
    if (event.data.to === id) {
      deliver(event.data.news);
    }
  };
  // Its script did not come: no network, or the server is just starting.
  worker.addEventListener('error', () => {
    instead = instead ?? alone(topic, deliver);
  });
  say(false);
  return { close };
}

function overTabs(topic: Topic, deliver: Deliver): Line {
  const id = newName();
  const air = new BroadcastChannel(kChannel);
  const send = (said: Said): void => air.postMessage(said);
  let hub: Hub | null = null;
  const stillHere = (): void => {
    if (hub === null) {
      send({ tab: { id, topic } });
    }
  };
  const hall = {
    call: (call: Call) => send({ call }),
    after: (milliseconds: number, work: () => void) => window.setTimeout(work, milliseconds),
    cancel: (timer: number) => window.clearTimeout(timer),
    random: Math.random,
  };
  const election = new Election(id, hall, (leads) => {
    hub?.leave(id);
    hub = leads ? new Hub() : null;
    hub?.join(id, topic, deliver);
    stillHere();
  });
  air.onmessage = (event: MessageEvent<Said>) => {
    const said = event.data;
    if ('call' in said) {
      election.hear(said.call);
      if (said.call.kind === 'beat') {
        stillHere();
      }
    } else if ('tab' in said) {
      const { tab } = said;
      if (tab.bye) {
        hub?.leave(tab.id);
      } else if (hub !== null && !hub.has(tab.id)) {
        hub.join(tab.id, tab.topic, (news) => send({ to: tab.id, news }));
      }
    } else if (said.to === id && hub === null) {
      deliver(said.news);
    }
  };
  election.start();
  return {
    close: () => {
      hub?.leave(id);
      hub = null;
      send({ tab: { id, topic, bye: true } });
      election.stop();
      air.close();
    },
  };
}

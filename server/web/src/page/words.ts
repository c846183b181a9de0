/** Every sentence a viewer reads, in one place. Words for people: nothing about streams, playlists or codes. */

export interface Opening {
  readonly headline: string;
  readonly detail: string;
}

const kMinute = 60_000;
const kHour = 60 * kMinute;
/** A service that is late is "about to start" for this long; then nobody pretends any more. */
const kLateFor = 90 * kMinute;

export const words = {
  connecting: { headline: 'One moment', detail: 'We are opening the doors.' },
  starting: { headline: 'We are starting', detail: 'The picture comes in a moment.' },
  ended: { headline: 'The service has ended.', detail: 'Thank you for being with us.' },
  nobody: {
    headline: 'Nobody is live right now',
    detail: 'You are welcome to wait here: this page starts by itself when the service does.',
  },
  startsByItself: 'This page starts by itself when the service does.',
  aboutToStart: 'We are about to start',
  cannotReach: 'We cannot reach the church right now. We keep trying.',
  backSoon: 'We will be right back',
  tryingAgain: 'Connecting again. The picture comes back by itself.',
  oneMoment: 'One moment, please',
  goToLive: 'Go to live',
  live: 'Live',
} as const;

/** What the waiting screen says, `now` being the server's time. */
export function opening(nextStart: Date | null, now: Date): Opening {
  const wait = nextStart === null ? Number.NEGATIVE_INFINITY : nextStart.getTime() - now.getTime();
  if (nextStart === null || wait < -kLateFor) {
    return words.nobody;
  }
  if (wait <= 0) {
    return { headline: words.aboutToStart, detail: words.startsByItself };
  }
  const headline = `We start ${day(nextStart, now)}at ${clockTime(nextStart)}`;
  if (wait < kHour) {
    return { headline, detail: `In ${count(Math.ceil(wait / kMinute), 'minute')}. ${words.startsByItself}` };
  }
  return { headline, detail: words.startsByItself };
}

/** The line under the title while off air; empty when nothing is planned. */
export function nextService(nextStart: Date | null, now: Date): string {
  if (nextStart === null || nextStart.getTime() <= now.getTime()) {
    return '';
  }
  return `Next service: ${fullDay(nextStart)}, ${clockTime(nextStart)}`;
}

export function started(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / kMinute);
  if (minutes < 1) {
    return 'Started just now';
  }
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? count(hours, 'hour') : '', rest > 0 ? count(rest, 'minute') : ''];
  return `Started ${parts.filter((part) => part !== '').join(' ')} ago`;
}

/** "2.8 s", and "1 min 5 s" for a viewer who paused. */
export function delay(seconds: number): string {
  if (seconds < 60) {
    return `${seconds.toFixed(1)} s`;
  }
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** The time of day as the viewer's own country writes it: 18:30, or 6:30 pm. */
export function clockTime(at: Date): string {
  const cycle = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hour12 === true ? 'h12' : 'h23';
  const options = { hour: 'numeric', minute: '2-digit', hourCycle: cycle } as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat('en-GB', options).format(at);
}

function day(at: Date, now: Date): string {
  const days = Math.round((midnight(at) - midnight(now)) / (24 * kHour));
  if (days === 0) {
    return '';
  }
  if (days === 1) {
    return 'tomorrow ';
  }
  return days < 7 ? `on ${new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(at)} ` : `on ${fullDay(at)} `;
}

function fullDay(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(at).replace(',', '');
}

function midnight(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}

function count(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}

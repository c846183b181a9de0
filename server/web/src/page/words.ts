/** Times and sentences made of them, in the page's language. Words for people: nothing about streams, playlists or codes. */
import { count, currentLocale, say } from '../shell/say';

export interface Opening {
  readonly headline: string;
  readonly detail: string;
}

const kSecond = 1000;
const kMinute = 60_000;
const kHour = 60 * kMinute;
const kDay = 24 * kHour;
/** A service that is late is "about to start" for this long; then nobody pretends any more. */
const kLateFor = 90 * kMinute;

/** What the waiting screen says, `now` being the server's time. */
export function opening(nextStart: Date | null, now: Date): Opening {
  const wait = nextStart === null ? Number.NEGATIVE_INFINITY : nextStart.getTime() - now.getTime();
  if (nextStart === null || wait < -kLateFor) {
    return { headline: say('nobody'), detail: say('nobodyDetail') };
  }
  if (wait <= 0) {
    return { headline: say('aboutToStart'), detail: say('startsByItself') };
  }
  const headline = startSentence(nextStart, now);
  if (wait < kHour) {
    const left = say('inTime', { time: count('minutes', Math.ceil(wait / kMinute)) });
    return { headline, detail: `${left} ${say('startsByItself')}` };
  }
  return { headline, detail: say('startsByItself') };
}

/** The line under the title while off air; empty when nothing is planned. */
export function nextService(nextStart: Date | null, now: Date): string {
  if (nextStart === null || nextStart.getTime() <= now.getTime()) {
    return '';
  }
  return say('nextService', { day: fullDay(nextStart), time: clockTime(nextStart) });
}

export function started(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / kMinute);
  if (minutes < 1) {
    return say('startedNow');
  }
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? count('hours', hours) : '', rest > 0 ? count('minutes', rest) : ''];
  return say('startedAgo', { time: parts.filter((part) => part !== '').join(' ') });
}

/** "2.8 s", and "1 min 5 s" for a viewer who paused. */
export function delay(seconds: number): string {
  if (seconds < 60) {
    return say('shortSeconds', { n: seconds.toFixed(1) });
  }
  return say('shortMinutes', { m: Math.floor(seconds / 60), s: Math.floor(seconds % 60) });
}

/** "1 h 24 min", "42 min". */
export function duration(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / kMinute));
  if (minutes < 60) {
    return say('shortDuration', { m: minutes });
  }
  return say('longDuration', { h: Math.floor(minutes / 60), m: minutes % 60 });
}

/** "in 3 days", "in 2 h 5 min", "in 4 min 12 s", "about to start". */
export function until(at: Date, now: Date): string {
  const wait = at.getTime() - now.getTime();
  if (!(wait > 0)) {
    return say('startsNow');
  }
  if (wait >= 2 * kDay) {
    return say('startsIn', { time: count('days', Math.floor(wait / kDay)) });
  }
  if (wait >= kHour) {
    return say('startsIn', { time: duration(Math.floor(wait / kMinute) * kMinute) });
  }
  return say('startsIn', { time: say('shortMinutes', { m: Math.floor(wait / kMinute), s: Math.floor((wait % kMinute) / kSecond) }) });
}

/** The time of day as the viewer's own country writes it: 18:30, or 6:30 pm. */
export function clockTime(at: Date): string {
  const cycle = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hour12 === true ? 'h12' : 'h23';
  const options = { hour: 'numeric', minute: '2-digit', hourCycle: cycle } as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat(currentLocale(), options).format(at);
}

/** "Today, 18:00", "Sunday, 10:00", "Sunday 22 November, 10:00". */
export function dayAndTime(at: Date, now: Date): string {
  const days = daysBetween(now, at);
  if (days === 0 || days === -1 || days === 1) {
    const word = relativeDay(days);
    if (word !== '') {
      return `${word}, ${clockTime(at)}`;
    }
  }
  return `${days > 0 && days < 7 ? weekday(at) : shortDay(at)}, ${clockTime(at)}`;
}

/** "Today", "Yesterday", "Sunday 15 November". */
export function dayOf(at: Date, now: Date): string {
  const days = daysBetween(now, at);
  return (days === 0 || days === -1 ? relativeDay(days) : '') || fullDay(at);
}

function startSentence(at: Date, now: Date): string {
  const days = daysBetween(now, at);
  const time = clockTime(at);
  if (days === 0) {
    return say('startAt', { time });
  }
  if (days === 1) {
    return say('startTomorrow', { time });
  }
  return say('startOn', { day: days < 7 ? weekday(at) : fullDay(at), time });
}

function relativeDay(days: number): string {
  try {
    const word = new Intl.RelativeTimeFormat(currentLocale(), { numeric: 'auto' }).format(days, 'day');
    return word.charAt(0).toUpperCase() + word.slice(1);
  } catch {
    return '';
  }
}

function weekday(at: Date): string {
  return new Intl.DateTimeFormat(currentLocale(), { weekday: 'long' }).format(at);
}

function shortDay(at: Date): string {
  return new Intl.DateTimeFormat(currentLocale(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
}

function fullDay(at: Date): string {
  const text = new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
  return currentLocale() === 'en-GB' ? text.replace(',', '') : text;
}

function daysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / kDay);
}

function midnight(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}

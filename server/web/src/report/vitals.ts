import type { Vitals } from './Report';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
interface Interaction extends PerformanceEntry {
  readonly interactionId?: number;
}

const kSessionGapMs = 1000;
const kSessionMs = 5000;

/** Listens to what the browser measures (web.dev/vitals) where it does; the answer grows until the visit ends. */
export function measureVitals(): () => Vitals {
  let paint: number | undefined;
  let shift: number | undefined;
  let response: number | undefined;
  let session = 0;
  let began = 0;
  let last = 0;
  observe('largest-contentful-paint', (entry) => {
    paint = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput, startTime } = entry as Shift;
    if (hadRecentInput) {
      return;
    }
    if (startTime - last > kSessionGapMs || startTime - began > kSessionMs) {
      session = 0;
      began = startTime;
    }
    last = startTime;
    session += value;
    shift = Math.max(shift ?? 0, session);
  });
  observe('event', (entry) => {
    if ((entry as Interaction).interactionId) {
      response = Math.max(response ?? 0, entry.duration);
    }
  });
  return () => ({
    ...(paint === undefined ? {} : { largest_paint_ms: Math.round(paint) }),
    ...(paint === undefined ? {} : { layout_shift: Math.round((shift ?? 0) * 1e4) / 1e4 }),
    ...(response === undefined ? {} : { response_ms: Math.round(response) }),
  });
}

function observe(type: string, heard: (entry: PerformanceEntry) => void): void {
  try {
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
  } catch {
    // This browser does not measure it.
  }
}

import type { LoadPolicy, RetryConfig } from 'hls.js';

/** A part of chance for each page, so that those who lost the same server do not come back in step. */
const kChance = Math.random();

/** Retries for as long as the page wants this source, ever more seldom: a server that restarts answers again in a few seconds. */
export function patient(retryEverything: boolean, chance = kChance): LoadPolicy {
  const retry: RetryConfig = {
    maxNumRetry: Number.MAX_SAFE_INTEGER,
    retryDelayMs: 800 + 400 * chance,
    maxRetryDelayMs: 6000 + 2000 * chance,
    backoff: 'exponential',
    // A segment that is gone (4xx) will not come back; the next playlist shows what is there instead.
    shouldRetry: (_config, _count, isTimeout, response) => {
      const code = response?.code ?? 0;
      return retryEverything || isTimeout || code === 0 || code >= 500;
    },
  };
  return { default: { maxTimeToFirstByteMs: 10_000, maxLoadTimeMs: 20_000, timeoutRetry: retry, errorRetry: retry } };
}

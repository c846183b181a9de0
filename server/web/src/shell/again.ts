/** How long to wait before asking once more: longer after each failure, up to `mostMs`, and never all pages in step. */
export function pauseMs(firstMs: number, mostMs: number, failures: number, chance: number = Math.random()): number {
  return Math.min(firstMs * 1.5 ** failures, mostMs) * (0.75 + 0.5 * chance);
}

const kLongestMs = 120_000;

/** What the server asks for with 429 and 503 (RFC 9110, 10.2.3), in milliseconds; 0 when it asks for nothing. */
export function retryAfterMs(response: Response, now: number = Date.now()): number {
  const said = response.headers.get('Retry-After') ?? '';
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
  return wait > 0 ? Math.min(wait, kLongestMs) : 0;
}

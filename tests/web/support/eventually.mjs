import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is truthy and returns it; fails with what was waited for. */
export async function eventually(what, ask, withinMs = 15_000) {
  const until = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
    assert.ok(performance.now() < until, `waited ${withinMs} ms for: ${what}`);
    await pause(100);
  }
}

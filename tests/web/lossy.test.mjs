// A viewer on a bad line: one packet in a hundred is lost, and the low-latency picture neither stops nor falls behind.
// Runs in a network of its own (see CMakeLists.txt). BELFRY_WATCH_SECONDS says for how long.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { goLive, scenario } from './support/scenario.mjs';

const kSeconds = Number(process.env.BELFRY_WATCH_SECONDS ?? 30);
const kSettleMs = 10_000;
const kLookEveryMs = 2_000;
const isQuiet = process.env.BELFRY_QUIET === '1'; // nothing else runs: a stop is ours, not the machine's
const kMostBehindSeconds = isQuiet ? 3 : 6;
const kLongestStopMs = isQuiet ? 500 : 2_000;

const parts = scenario();

/** Both ways of the viewers' port; the encoder's line is another one. */
function loseOnePacketInAHundred(port) {
  for (const side of ['--sport', '--dport']) {
    execFileSync('iptables', ['-A', 'INPUT', '-p', 'tcp', side, port, '-m', 'statistic', '--mode', 'random',
      '--probability', '0.01', '-j', 'DROP']);
  }
}

function packetsLost() {
  const rules = execFileSync('iptables', ['-L', 'INPUT', '-v', '-x', '-n'], { encoding: 'utf8' });
  return rules.split('\n').filter((line) => line.includes('statistic'))
    .reduce((sum, line) => sum + Number(line.trim().split(/\s+/)[0]), 0);
}

/** The page itself says how far behind the church its picture is. */
async function secondsBehind(viewer) {
  return Number(/^Live · (\d+\.\d) s$/.exec(await viewer.text('live-text'))?.[1] ?? Number.NaN);
}

test(`plays ${kSeconds} s with loss, close to live and without a stop`, async () => {
  const { server, viewer } = parts;
  loseOnePacketInAHundred(new URL(server.page).port);
  await viewer.open(server.page);
  await goLive(parts);
  await pause(kSettleMs);
  const behind = [];
  let watching = true;
  const looking = (async () => {
    while (watching) {
      behind.push(await secondsBehind(viewer));
      await pause(kLookEveryMs);
    }
  })();
  const seen = await viewer.watch(kSeconds * 1000);
  watching = false;
  await looking;
  behind.sort((a, b) => a - b);
  console.log(JSON.stringify({ ...seen, packetsLost: packetsLost(), medianBehind: behind[behind.length >> 1], mostBehind: behind.at(-1) }));
  assert.ok(packetsLost() > kSeconds / 4, 'packets were lost on the way');
  assert.ok(seen.longestStopMs < kLongestStopMs, `stood still for ${seen.longestStopMs} ms`);
  assert.ok(seen.seconds > kSeconds - (isQuiet ? 2 : 4), `${seen.seconds} s of picture in ${kSeconds} s`);
  assert.ok(behind.every((seconds) => seconds < kMostBehindSeconds), `behind: ${behind.join(' ')}`);
});

test('nothing in the browser complained', () => parts.viewer.assertNoComplaints());

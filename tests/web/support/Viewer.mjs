// Somebody who watches: Debian's Chromium with one page, and everything that went wrong in it.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { eventually } from './eventually.mjs';

export const modules = createRequire(join(process.env.BELFRY_TEST_MODULES, 'index.js'));
const { chromium } = modules('playwright-core');

const kFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required',
];

export const kDesktop = { width: 1360, height: 900 };
export const kPhone = { width: 500, height: 980 };

export class Viewer {
  page = null;
  #browser = null;
  #context = null;
  #complaints = [];

  /** `autoplay: false` is a browser that wants a touch before it plays sound, as a viewer's is. */
  async open(url, { viewport = kDesktop, autoplay = true, ...options } = {}) {
    this.#browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: kFlags });
    this.#context = await this.#browser.newContext({ viewport, locale: 'en-GB', colorScheme: 'dark', ...options });
    this.page = await this.#context.newPage();
    this.page.on('pageerror', (error) => this.#complaints.push(`script: ${error.message}`));
    this.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#complaints.push(`console: ${message.text()} (${message.location().url})`);
      }
    });
    await this.page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
      });
    });
    if (!autoplay) {
      await this.page.addInitScript(refuseSound);
    }
    await this.page.goto(url);
    await this.page.evaluate(() => {
      window.sameVisit = true;
    });
  }

  /** Another tab of the same browser. */
  async openTab(url) {
    const page = await this.#context.newPage();
    await page.goto(url);
    return page;
  }

  get context() {
    return this.#context;
  }

  async close() {
    await this.#browser?.close();
  }

  async text(id) {
    return (await this.page.textContent(`#${id}`)).trim();
  }

  async scene() {
    return this.page.getAttribute('#stage', 'data-scene');
  }

  async sees(scene, withinMs = 20_000) {
    await eventually(`the page shows: ${scene}`, async () => (await this.scene()) === scene, withinMs);
  }

  async reads(id, expected, withinMs = 15_000) {
    await eventually(`#${id} says ${expected}`, async () => expected.test(await this.text(id)), withinMs);
  }

  /** Where the picture stands, in seconds. */
  async position() {
    return this.page.evaluate(() => document.getElementById('video').currentTime);
  }

  /** The picture moves at its own pace for a second: also behind a player that was opened anew and counts from 0. */
  async playsOn(withinMs) {
    await eventually('the picture plays on', async () => {
      const from = await this.position();
      await pause(1000);
      const gained = (await this.position()) - from;
      return gained > 0.6 && gained < 2;
    }, withinMs);
  }

  async movesOn(withinMs) {
    const from = await this.position();
    await eventually('the picture moves', async () => Math.abs((await this.position()) - from) > 0.4, withinMs);
  }

  async standsStill(withinMs) {
    let last = await this.position();
    let since = performance.now();
    await eventually('the picture stands still', async () => {
      const now = await this.position();
      if (now !== last) {
        last = now;
        since = performance.now();
      }
      return performance.now() - since > 800;
    }, withinMs);
  }

  /** Watches for so long and tells what came: seconds of picture, frames on screen, bytes of sound, longest stop. */
  async watch(milliseconds) {
    return this.page.evaluate(watchVideo, milliseconds);
  }

  async screenshot(name) {
    const folder = process.env.BELFRY_SHOTS;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  async assertSameVisit() {
    assert.equal(await this.page.evaluate(() => window.sameVisit), true, 'the page was not loaded again');
  }

  /** `expected` names what a test itself brought about (a server that was down). */
  async assertNoComplaints(expected = /^$/) {
    assert.deepEqual(this.#complaints.filter((complaint) => !expected.test(complaint)), []);
    assert.deepEqual(await this.page.evaluate(() => window.violations), []);
  }
}

/**
 * Runs in the page: refuses sound as a viewer's browser does. The browser's own rule cannot be tested here, since each
 * look a test takes into the page counts as a touch.
 */
function refuseSound() {
  let touched = false;
  window.addEventListener('pointerdown', () => {
    touched = true;
  }, true);
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function playIfAllowed() {
    if (touched || this.muted) {
      return play.call(this);
    }
    return Promise.reject(new DOMException('play() failed because the user did not interact', 'NotAllowedError'));
  };
}

/** Runs in the page. */
async function watchVideo(milliseconds) {
  const video = document.getElementById('video');
  const start = performance.now();
  const from = { position: video.currentTime, sound: video.webkitAudioDecodedByteCount };
  let frames = 0;
  const count = () => {
    frames += 1;
    video.requestVideoFrameCallback(count);
  };
  video.requestVideoFrameCallback(count);
  let longestStop = 0;
  let position = video.currentTime;
  let movedAt = start;
  while (performance.now() - start < milliseconds) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = performance.now();
    if (video.currentTime !== position) {
      position = video.currentTime;
      movedAt = now;
    }
    longestStop = Math.max(longestStop, now - movedAt);
  }
  return {
    seconds: video.currentTime - from.position,
    frames,
    soundBytes: video.webkitAudioDecodedByteCount - from.sound,
    longestStopMs: longestStop,
    muted: video.muted,
  };
}

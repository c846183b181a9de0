// The real belfry-server in a folder of its own on free ports of this machine.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { eventually } from './eventually.mjs';

const kReadyMs = 15_000;

/** For the checks that run after all tests: tests/support/Recorder.h. */
function record(kind, text) {
  const folder = process.env.BELFRY_RECORDED;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, `${kind}-${process.pid}`), text);
  }
}

export class Server {
  #data = mkdtempSync(join(tmpdir(), 'belfry-web-'));
  #process = null;
  #log = [];
  #ready = null;
  #more;

  /** `more`: settings as on a command line. */
  constructor(more = []) {
    this.#more = more;
  }

  /** Starts it; a second start, after kill(), takes the same ports and the same folder. */
  async start() {
    const address = (url, fallback) => (url === undefined ? fallback : new URL(url).host);
    const http = address(this.#ready?.http, '127.0.0.1:0');
    const rtmp = address(this.#ready?.rtmp.replace(/^rtmp:/, 'http:'), '127.0.0.1:0');
    assert.ok(process.env.BELFRY_SERVER, 'BELFRY_SERVER names the server to test');
    const args = ['--data', this.#data, '--http', http, '--rtmp', rtmp, '--ready-json', ...this.#more];
    this.#process = spawn(process.env.BELFRY_SERVER, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process.stderr.setEncoding('utf8').on('data', (text) => this.#log.push(text));
    this.#ready = await this.#readyLine();
    record('secrets', `${this.#ready.key}\n${this.#ready.token}\n`);
  }

  /** As a power cut would. */
  async kill() {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await gone;
  }

  async close() {
    if (this.#process !== null && this.#process.exitCode === null && this.#process.signalCode === null) {
      await this.kill();
    }
    record('logs', this.#log.join(''));
    rmSync(this.#data, { recursive: true, force: true });
  }

  get page() {
    return `${this.#ready.http.replace(/\/$/, '')}/`;
  }

  get publishUrl() {
    return `${this.#ready.rtmp}/${this.#ready.key}`;
  }

  get key() {
    return this.#ready.key;
  }

  get log() {
    return this.#log.join('');
  }

  async channel() {
    return this.#ask('GET', '');
  }

  async set(fields) {
    return this.#ask('PATCH', '', fields);
  }

  async receives() {
    await eventually('the server receives a keyframe', async () => (await this.channel()).ingest?.keyframe_seen);
  }

  async goLive() {
    await this.receives();
    return this.#ask('POST', '/go-live');
  }

  async end() {
    return this.#ask('POST', '/end');
  }

  /** Any route of the API, with the owner's token: "POST", "channels", {…}. */
  async api(method, path, body, status = 200) {
    const response = await fetch(`${this.page}api/v1/${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.#ready.token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    assert.equal(response.status, status, `${method} ${path}: ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  }

  /** What /metrics says of a number; 0 while it is not there. */
  async metric(name) {
    const text = await (await fetch(`${this.page}metrics`)).text();
    const line = text.split('\n').find((one) => one.startsWith(`${name} `));
    return line === undefined ? 0 : Number(line.slice(name.length));
  }

  async #ask(method, what, body) {
    return this.api(method, `channels/${this.#ready.channel}${what}`, body);
  }

  #readyLine() {
    return new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(`belfry-server ${why}\n${this.log}`));
      const deadline = setTimeout(() => fail(`said nothing in ${kReadyMs} ms`), kReadyMs);
      this.#process.once('error', (error) => fail(error.message));
      this.#process.once('exit', (code) => fail(`ended with ${code}`));
      createInterface({ input: this.#process.stdout }).once('line', (line) => {
        clearTimeout(deadline);
        resolve(JSON.parse(line));
      });
    });
  }
}

// A church's encoder: ffmpeg sends a moving test picture and a tone over RTMP, at the pace of the clock.
import { spawn } from 'node:child_process';

const kPicture = 'testsrc2=size=640x360:rate=25';
const kEncoder = '-c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -c:a aac -b:a 96k -ar 48000';
const kFrames = 25;

export class Publisher {
  #process = null;
  #frozen = [];
  #log = [];

  /** `keyframes`: seconds from one to the next. */
  start(url, { keyframes = 1 } = {}) {
    const args = [
      '-hide_banner', '-nostdin', '-loglevel', 'error',
      '-re', '-f', 'lavfi', '-i', kPicture, '-re', '-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000',
      ...kEncoder.split(' '), '-g', String(kFrames * keyframes), '-f', 'flv', url,
    ];
    this.#process = spawn('ffmpeg', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#process.stderr.setEncoding('utf8').on('data', (text) => this.#log.push(text));
  }

  /** Silent, though its connection stands: no packet, no FIN. The next start() is another encoder. */
  freeze() {
    this.#process.kill('SIGSTOP');
    this.#frozen.push(this.#process);
    this.#process = null;
  }

  /** Gone at once, with no goodbye in the protocol; those that were frozen too. */
  async kill() {
    for (const frozen of this.#frozen.splice(0)) {
      frozen.kill('SIGKILL');
    }
    if (this.#process !== null && this.#process.exitCode === null && this.#process.signalCode === null) {
      const gone = new Promise((resolve) => this.#process.once('exit', resolve));
      this.#process.kill('SIGKILL');
      await gone;
    }
  }

  get log() {
    return this.#log.join('');
  }
}

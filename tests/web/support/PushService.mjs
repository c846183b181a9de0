// A push service on this machine, and a browser's keys there: what a server sends is kept, and opened as the browser would (RFC 8291).
import assert from 'node:assert/strict';
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:http';

export class PushService {
  /** What came: { path, headers, body }. */
  got = [];
  /** The status it answers with. */
  status = 201;
  #browser = createECDH('prime256v1');
  #secret = randomBytes(16);
  #server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part)).on('end', () => {
      this.got.push({ path: request.url, headers: request.headers, body: Buffer.concat(parts) });
      response.statusCode = this.status;
      response.end();
    });
  });

  async open() {
    this.#browser.generateKeys();
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close() {
    this.#server.close();
  }

  get origin() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** What a browser that subscribed here says of itself. */
  subscription(name) {
    return {
      endpoint: `${this.origin}/${name}`,
      keys: { p256dh: this.#browser.getPublicKey('base64url'), auth: this.#secret.toString('base64url') },
    };
  }

  /** The text of a message, after all that stands around it was checked. */
  read({ headers, body }, serverKey) {
    assert.equal(headers['content-encoding'], 'aes128gcm');
    this.#checkSender(headers.authorization, serverKey);
    const salt = body.subarray(0, 16);
    assert.equal(body.readUInt32BE(16), 4096);
    assert.equal(body[20], 65);
    const sender = body.subarray(21, 86);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#browser.getPublicKey(), sender]);
    const secret = Buffer.from(hkdfSync('sha256', this.#browser.computeSecret(sender), this.#secret, info, 32));
    const key = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16));
    const nonce = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12));
    const cipher = createDecipheriv('aes-128-gcm', key, nonce);
    cipher.setAuthTag(body.subarray(-16));
    const text = Buffer.concat([cipher.update(body.subarray(86, -16)), cipher.final()]);
    assert.equal(text.at(-1), 2, 'the one record is the last');
    return text.subarray(0, -1).toString();
  }

  // RFC 8292.
  #checkSender(authorization, serverKey) {
    const [, token, key] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization);
    assert.equal(key, serverKey);
    const [head, claims, signature] = token.split('.');
    const point = Buffer.from(key, 'base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
    const publicKey = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
    assert.ok(verify('sha256', Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, 'base64url')));
    const { aud, exp } = JSON.parse(Buffer.from(claims, 'base64url'));
    assert.equal(aud, this.origin);
    const left = exp - Date.now() / 1000;
    assert.ok(left > 0 && left < 24 * 3600, `${left} s`);
  }
}

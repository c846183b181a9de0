import { after, before } from 'node:test';

import { Publisher } from './Publisher.mjs';
import { Server } from './Server.mjs';
import { Viewer } from './Viewer.mjs';

export const kChurch = { church: 'Grace Church', title: 'Sunday Morning Worship' };

/** A server, an encoder and a viewer for the tests of one file; all are gone afterwards, whatever happened. */
export function scenario(settings = []) {
  const parts = { server: new Server(settings), publisher: new Publisher(), viewer: new Viewer() };
  before(async () => {
    await parts.server.start();
    await parts.server.set(kChurch);
  });
  after(async () => {
    await parts.viewer.close();
    await parts.publisher.kill();
    await parts.server.close();
  });
  return parts;
}

/** Publishes, goes live, and waits until the viewer sees the picture move. */
export async function goLive({ server, publisher, viewer }) {
  publisher.start(server.publishUrl);
  await server.goLive();
  await viewer.sees('picture');
  await viewer.movesOn(10_000);
}

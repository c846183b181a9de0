import { Controls, part } from './page/Controls';
import { LiveMarker } from './page/LiveMarker';
import { Page } from './page/Page';
import { Story, type Scene } from './page/Scene';
import { TrackMenus } from './page/TrackMenus';
import { warmUp } from './player/openSource';
import { Player } from './player/Player';
import { StillPicture } from './player/StillPicture';
import type { Channel } from './status/Channel';
import { LiveStatus } from './status/LiveStatus';
import { ServerClock } from './status/ServerClock';

const kTickMs = 250;
const kSpeakOfSilenceMs = 5000;
const kDoubtAfterMs = 1500;

const video = part<HTMLVideoElement>('video');
const clock = new ServerClock();
const player = new Player(video, new StillPicture(video, part<HTMLCanvasElement>('still')));
const controls = new Controls(player);
const marker = new LiveMarker(player, clock);
const menus = new TrackMenus(player);
const page = new Page();
const story = new Story();
let channel: Channel | null = null;
const status = new LiveStatus(`/api/v1/channels/${document.body.dataset.channel ?? 'church'}`, clock, (told) => {
  channel = told;
  update();
});

/** Off air the last seconds still play from where they were: the playlist stays until the story says it is over. */
function choosePlaylist(scene: Scene): void {
  if (channel !== null && (channel.state === 'on_air' || channel.state === 'interrupted')) {
    player.show(channel.playlist, channel.broadcast);
  } else if (scene === 'waiting' || scene === 'ended' || scene === 'connecting') {
    player.show(null, null);
  }
}

function update(): void {
  const now = performance.now();
  const silentMs = status.silentMs();
  const unreachable = silentMs > kSpeakOfSilenceMs;
  player.tick(now, channel?.state === 'on_air' && !unreachable);
  status.doubt(player.picture.stalledMs > kDoubtAfterMs);
  const { scene, note } = story.tell(channel, player.picture, silentMs, now);
  choosePlaylist(scene);
  page.render(scene, note, channel, new Date(clock.now()), unreachable);
  controls.render(scene === 'picture');
  marker.render(now, player.picture.stalledMs < 1000);
  menus.render();
}

player.changed = update;
window.setInterval(update, kTickMs);
status.start();
warmUp(video);

import { Account } from './chat/account';
import { ChatOpener } from './chat/openChat';
import { openLine } from './events/openLine';
import { Follow } from './follow/Follow';
import { Afterwards } from './page/Afterwards';
import { Around } from './page/Around';
import { Audience } from './page/Audience';
import { Controls } from './page/Controls';
import { FromStart } from './page/FromStart';
import { LiveMarker } from './page/LiveMarker';
import { MediaKeys } from './page/MediaKeys';
import { OtherScreens } from './page/OtherScreens';
import { Page } from './page/Page';
import { Story, type Scene } from './page/Scene';
import { Share } from './page/Share';
import { TrackMenus } from './page/TrackMenus';
import { warmUp } from './player/openSource';
import { Player } from './player/Player';
import { StillPicture } from './player/StillPicture';
import { report } from './report/Report';
import { part, partIf } from './shell/dom';
import { Guard } from './shell/guard';
import { afterPaint, firstKnown, renewWhen, startPage } from './shell/start';
import { readChannel, readEmbeddable, type Channel } from './status/Channel';
import { LiveStatus } from './status/LiveStatus';
import { ServerClock } from './status/ServerClock';

const kTickMs = 250;
const kSpeakOfSilenceMs = 5000;
const kDoubtAfterMs = 1500;

startPage();
const video = part<HTMLVideoElement>('video');
const clock = new ServerClock();
const player = new Player(video, new StillPicture(video, part<HTMLCanvasElement>('still')));
const bar = new Guard('controls', part<HTMLElement>('bar'));
/** Each may fail for itself: what plays, and stops playing, stays. */
const extras = { marker: new Guard('controls'), menus: new Guard('controls'), keys: new Guard('controls'), fromStart: new Guard('controls') };
const texts = new Guard('page');
const controls = bar.once(() => new Controls(player));
const marker = extras.marker.once(() => new LiveMarker(player, clock));
const menus = extras.menus.once(() => new TrackMenus(player));
const beside = new Guard('links', partIf<HTMLElement>('near'));
const sharing = new Guard('share', partIf<HTMLElement>('share-panel'));
const following = new Guard('page', partIf<HTMLElement>('follow-words'));
const talking = new Guard('chat', partIf<HTMLElement>('chat'));
const name = document.body.dataset.channel || 'church';
/** In another site's frame there is the picture alone. */
const isWhole = document.body.dataset.page === 'watch';
new Guard('controls').once(() => new OtherScreens(player));
const keys = extras.keys.once(() => new MediaKeys(player));
const account = new Account();
let channel: Channel | null = readChannel(firstKnown());
const chat = new ChatOpener({ channel: name, guard: talking, account, now: () => clock.now() });
const around = isWhole ? beside.once(() => new Around(name)) : undefined;
const fromStart = isWhole ? extras.fromStart.once(() => new FromStart(player)) : undefined;
if (isWhole) {
  sharing.once(() => new Share(name, sharing, readEmbeddable(firstKnown())));
  following.once(() => new Follow(name, following, account));
  talking.run(() => chat.expect(channel));
}
const counting = new Guard('page');
const audience = counting.once(() => new Audience(name));
const afterwards = isWhole ? beside.once(() => new Afterwards(name)) : undefined;
const page = new Page();
const story = new Story();
let isPainted = false;
const status = new LiveStatus(name, clock, openLine, (told) => {
  channel = told;
  chat.hear(told);
  update();
}, () => chat.lookAgain());

/** Off air the last seconds still play from where they were: the playlist stays until the story says it is over. */
function choosePlaylist(scene: Scene): void {
  if (!isPainted) {
    return;
  }
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
  texts.run(() => page.render(scene, note, channel, new Date(clock.now()), unreachable));
  bar.run(() => controls?.render(scene === 'picture'));
  extras.marker.run(() => marker?.render(now, player.picture.stalledMs < 1000, video.ended));
  extras.menus.run(() => menus?.render());
  extras.keys.run(() => keys?.render(channel, scene === 'picture'));
  extras.fromStart.run(() => fromStart?.render(channel, scene === 'picture', clock.now()));
  if (isPainted) {
    counting.run(() => audience?.render(scene === 'picture', player.picture.stalledMs === 0 && !video.paused));
    beside.run(() => {
      around?.render(channel, () => new Date(clock.now()));
      afterwards?.render(channel, scene === 'ended');
    });
  }
}

report.watched = () => player.measure.told();
player.changed = update;
update();
afterPaint(() => {
  isPainted = true;
  window.setInterval(update, kTickMs);
  renewWhen(() => part<HTMLElement>('stage').dataset.scene === 'waiting');
  status.start();
  warmUp(video);
  if (isWhole) {
    chat.start();
  }
});

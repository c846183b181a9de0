import type { Player } from '../player/Player';
import { part } from '../shell/dom';

interface AppleVideo extends HTMLVideoElement {
  webkitShowPlaybackTargetPicker?(): void;
}

/** Picture in picture, and another screen in the room, where the browser has them. */
export class OtherScreens {
  private readonly pip = part<HTMLButtonElement>('pip');
  private readonly cast = part<HTMLButtonElement>('cast');
  private readonly video: AppleVideo;

  constructor(player: Player) {
    this.video = player.video;
    this.offerPictureInPicture();
    this.offerCasting();
  }

  private offerPictureInPicture(): void {
    const { video, pip } = this;
    pip.hidden = !document.pictureInPictureEnabled || video.requestPictureInPicture === undefined;
    pip.addEventListener('click', () => {
      const done = document.pictureInPictureElement === null ? video.requestPictureInPicture() : document.exitPictureInPicture();
      Promise.resolve(done).catch(() => undefined);
    });
    for (const event of ['enterpictureinpicture', 'leavepictureinpicture']) {
      video.addEventListener(event, () => {
        pip.setAttribute('aria-pressed', String(document.pictureInPictureElement === video));
      });
    }
  }

  /** The button is there while there is a screen to play on (Remote Playback API; on Apple's, AirPlay). */
  private offerCasting(): void {
    const { video, cast } = this;
    if (video.webkitShowPlaybackTargetPicker !== undefined) {
      video.addEventListener('webkitplaybacktargetavailabilitychanged', (event) => {
        cast.hidden = (event as Event & { availability?: string }).availability !== 'available';
      });
      cast.addEventListener('click', () => video.webkitShowPlaybackTargetPicker?.());
    } else if ('remote' in video) {
      const { remote } = video;
      remote.watchAvailability((available) => {
        cast.hidden = !available;
      }).catch(() => undefined); // it cannot tell: then there is no button
      cast.addEventListener('click', () => remote.prompt().catch(() => undefined));
    }
  }
}

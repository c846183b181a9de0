import type { Player } from '../player/Player';
import { fullScreen } from './FullScreen';
import { setIcon } from './setIcon';

const kIdleMs = 3000;

export function part<T extends Element>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`the page has no #${id}`);
  }
  return found as unknown as T;
}

/** The buttons of the bar: play, sound, full screen; and the one big button where a browser wants a tap first. */
export class Controls {
  private readonly stage = part<HTMLElement>('stage');
  private readonly bar = part<HTMLElement>('bar');
  private readonly playButton = part<HTMLButtonElement>('play');
  private readonly muteButton = part<HTMLButtonElement>('mute');
  private readonly volume = part<HTMLInputElement>('volume');
  private readonly tap = part<HTMLButtonElement>('tap');
  private readonly player: Player;
  private idleTimer = 0;

  constructor(player: Player) {
    this.player = player;
    this.playButton.addEventListener('click', () => this.togglePlay());
    this.muteButton.addEventListener('click', () => this.toggleMute());
    this.volume.addEventListener('input', () => this.setVolume(Number(this.volume.value) / 100));
    this.tap.addEventListener('click', () => this.onTap());
    fullScreen(this.stage, player.video, part<HTMLButtonElement>('full'));
    this.stage.addEventListener('keydown', (event) => this.onKey(event));
    for (const event of ['pointermove', 'pointerdown', 'keydown', 'focusin']) {
      this.stage.addEventListener(event, () => this.wake());
    }
    player.video.addEventListener('click', () => this.onPictureClick());
  }

  render(pictureShown: boolean): void {
    const { player } = this;
    this.bar.hidden = !pictureShown;
    setIcon(this.playButton, player.isPaused ? 'play' : 'pause', player.isPaused ? 'Play' : 'Pause');
    const silent = player.video.muted || player.video.volume === 0;
    setIcon(this.muteButton, silent ? 'muted' : 'sound', silent ? 'Turn sound on' : 'Mute');
    const level = silent ? 0 : Math.round(player.video.volume * 100);
    this.volume.value = String(level);
    this.volume.style.setProperty('--done', `${level}%`);
    this.tap.hidden = !pictureShown || !(player.needsTap || player.needsTapForSound);
    part('tap-text').textContent = player.needsTap ? 'Tap to watch' : 'Tap for sound';
    this.tap.querySelector('use')?.setAttribute('href', player.needsTap ? '#icon-play' : '#icon-sound');
    if (player.isPaused) {
      this.stage.classList.remove('idle');
    }
  }

  private togglePlay(): void {
    if (this.player.isPaused) {
      this.player.play();
    } else {
      this.player.pause();
    }
  }

  private toggleMute(): void {
    const { video } = this.player;
    if (video.muted || video.volume === 0) {
      this.player.unmute();
    } else {
      video.muted = true;
    }
  }

  private setVolume(volume: number): void {
    this.player.video.volume = volume;
    this.player.video.muted = volume === 0;
  }

  private onTap(): void {
    this.player.unmute();
    this.playButton.focus();
  }

  /** Letters work while the focus is in the player; Space and Enter already press the focused button. */
  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.bar.hidden) {
      return;
    }
    if (event.key === 'k') {
      this.togglePlay();
    } else if (event.key === 'm') {
      this.toggleMute();
    } else if (event.key === 'f') {
      part<HTMLButtonElement>('full').click();
    }
  }

  /** A mouse click pauses, as people expect; a finger only shows the bar. */
  private onPictureClick(): void {
    if (window.matchMedia('(hover: hover)').matches) {
      this.togglePlay();
    }
  }

  private wake(): void {
    this.stage.classList.remove('idle');
    window.clearTimeout(this.idleTimer);
    this.idleTimer = window.setTimeout(() => {
      this.stage.classList.toggle('idle', !this.player.isPaused);
    }, kIdleMs);
  }
}

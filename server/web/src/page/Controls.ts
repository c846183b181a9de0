import type { Player } from '../player/Player';
import { part } from '../shell/dom';
import { say } from '../shell/say';
import { fullScreen } from './FullScreen';
import { setIcon } from './setIcon';

const kIdleMs = 3000;
const kStepSeconds = 10;
const kVolumeStep = 0.05;

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
  /** The last touch, or the focus, was on the picture: only then single letters mean it (WCAG 2.1.4). */
  private isOurs = false;

  constructor(player: Player) {
    this.player = player;
    this.playButton.addEventListener('click', () => this.togglePlay());
    this.muteButton.addEventListener('click', () => this.toggleMute());
    this.volume.addEventListener('input', () => this.setVolume(Number(this.volume.value) / 100));
    this.tap.addEventListener('click', () => this.onTap());
    fullScreen(this.stage, player.video, part<HTMLButtonElement>('full'));
    document.addEventListener('keydown', (event) => this.onKey(event));
    for (const event of ['pointermove', 'pointerdown', 'keydown', 'focusin']) {
      this.stage.addEventListener(event, () => this.wake());
    }
    player.video.addEventListener('click', () => this.onPictureClick());
    for (const event of ['pointerdown', 'focusin']) {
      document.addEventListener(event, ({ target }) => {
        this.isOurs = this.stage.contains(target as Node);
      });
    }
  }

  render(pictureShown: boolean): void {
    const { player } = this;
    this.bar.hidden = !pictureShown;
    setIcon(this.playButton, player.isPaused ? 'play' : 'pause', player.isPaused ? say('play') : say('pause'));
    const silent = player.video.muted || player.video.volume === 0;
    setIcon(this.muteButton, silent ? 'muted' : 'sound', silent ? say('soundOn') : say('mute'));
    const level = silent ? 0 : Math.round(player.video.volume * 100);
    this.volume.value = String(level);
    this.volume.style.setProperty('--done', `${level}%`);
    this.tap.hidden = !pictureShown || !(player.needsTap || player.needsTapForSound);
    part('tap-text').textContent = say(player.needsTap ? 'tapToWatch' : 'tapForSound');
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

  /** Letters and arrows work where the picture was touched last; Space and Enter already press the focused button. */
  private onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    const elsewhere = !this.stage.contains(target) && !(this.isOurs && target === document.body);
    if (event.ctrlKey || event.metaKey || event.altKey || this.bar.hidden || elsewhere || event.defaultPrevented) {
      return;
    }
    const isControl = /^(INPUT|SELECT|BUTTON)$/.test(target.tagName);
    const work = this.workOf(event.key, isControl);
    if (work !== undefined) {
      event.preventDefault();
      this.wake();
      work();
    }
  }

  private workOf(key: string, isControl: boolean): (() => void) | undefined {
    const everywhere: Record<string, () => void> = {
      k: () => this.togglePlay(),
      m: () => this.toggleMute(),
      f: () => part<HTMLButtonElement>('full').click(),
      c: () => part<HTMLButtonElement>('captions').click(),
      j: () => this.player.seekBy(-kStepSeconds),
      l: () => this.player.seekBy(kStepSeconds),
    };
    // Sliders, menus and buttons have a use of their own for these.
    const onThePicture: Record<string, () => void> = {
      ' ': () => this.togglePlay(),
      ArrowLeft: () => this.player.seekBy(-kStepSeconds),
      ArrowRight: () => this.player.seekBy(kStepSeconds),
      ArrowUp: () => this.setVolume(Math.min(1, this.player.video.volume + kVolumeStep)),
      ArrowDown: () => this.setVolume(Math.max(0, this.player.video.volume - kVolumeStep)),
    };
    return everywhere[key] ?? (isControl ? undefined : onThePicture[key]);
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

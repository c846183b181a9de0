import type { Player } from '../player/Player';
import { part } from '../shell/dom';
import { say } from '../shell/say';

/** Captions where the broadcast carries them, and a choice of quality and of sound tracks where there is one. */
export class TrackMenus {
  private readonly captions = part<HTMLButtonElement>('captions');
  private readonly quality = part<HTMLSelectElement>('quality');
  private readonly audio = part<HTMLSelectElement>('audio');
  private readonly player: Player;
  private listed = '';
  private listedAudio = '';

  constructor(player: Player) {
    this.player = player;
    this.captions.addEventListener('click', () => this.toggleCaptions());
    this.quality.addEventListener('change', () => player.chooseQuality(Number(this.quality.value)));
    this.audio.addEventListener('change', () => player.chooseAudioTrack(Number(this.audio.value)));
    const tracks = player.video.textTracks;
    for (const event of ['addtrack', 'removetrack', 'change']) {
      tracks.addEventListener(event, () => this.render());
    }
  }

  render(): void {
    const tracks = this.captionTracks();
    this.captions.hidden = tracks.length === 0;
    this.captions.setAttribute('aria-pressed', String(tracks.some((track) => track.mode === 'showing')));
    this.listQualities(this.player.qualities);
    this.nameAutomatic();
    this.listAudioTracks(this.player.audioTracks);
  }

  private captionTracks(): TextTrack[] {
    return Array.from(this.player.video.textTracks).filter(
      (track) => track.kind === 'captions' || track.kind === 'subtitles',
    );
  }

  toggleCaptions(): void {
    const tracks = this.captionTracks();
    const shown = tracks.some((track) => track.mode === 'showing');
    tracks.forEach((track, index) => {
      track.mode = !shown && index === 0 ? 'showing' : 'hidden';
    });
    this.render();
  }

  /** "Auto 1080p", while the player chooses. */
  private nameAutomatic(): void {
    const option = this.quality.options[0];
    const name = this.quality.selectedIndex === 0 ? `${say('auto')} ${this.player.quality}`.trim() : say('auto');
    if (option !== undefined && option.text !== name) {
      option.text = name;
    }
  }

  private listQualities(names: readonly string[]): void {
    this.quality.hidden = names.length < 2;
    if (names.join() === this.listed) {
      return;
    }
    this.listed = names.join();
    const options = [say('auto'), ...names].map((name, index) => new Option(name, String(index - 1)));
    this.quality.replaceChildren(...options);
  }

  private listAudioTracks(names: readonly string[]): void {
    this.audio.hidden = names.length < 2;
    if (names.join() !== this.listedAudio) {
      this.listedAudio = names.join();
      this.audio.replaceChildren(...names.map((name, index) => new Option(name, String(index))));
    }
    const chosen = String(this.player.audioTrack);
    if (names.length > 1 && this.audio.value !== chosen) {
      this.audio.value = chosen;
    }
  }
}

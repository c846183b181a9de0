/** Keeps the last picture on screen while the player behind it is replaced, so that nothing flashes black. */
export class StillPicture {
  private readonly video: HTMLVideoElement;
  private readonly canvas: HTMLCanvasElement;

  constructor(video: HTMLVideoElement, canvas: HTMLCanvasElement) {
    this.video = video;
    this.canvas = canvas;
    video.addEventListener('playing', () => this.release());
  }

  hold(): void {
    const paint = this.canvas.getContext('2d');
    if (paint === null || this.video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) {
      return;
    }
    this.canvas.width = this.video.videoWidth;
    this.canvas.height = this.video.videoHeight;
    paint.drawImage(this.video, 0, 0);
    this.canvas.hidden = false;
  }

  isHeld(): boolean {
    return !this.canvas.hidden;
  }

  release(): void {
    this.canvas.hidden = true;
    this.canvas.width = 0;
  }
}

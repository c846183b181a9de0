import { say } from '../shell/say';
import { setIcon } from './setIcon';

interface WebkitElement extends HTMLElement {
  webkitRequestFullscreen?(): void;
}
interface WebkitVideo extends HTMLVideoElement {
  webkitEnterFullscreen?(): void;
}
interface WebkitDocument extends Document {
  webkitFullscreenElement?: Element | null;
  webkitExitFullscreen?(): void;
}

/** Wires the button to what this browser has: the frame with our bar, or (iPhone) the video alone. */
export function fullScreen(stage: WebkitElement, video: WebkitVideo, button: HTMLButtonElement): void {
  const page: WebkitDocument = document;
  const isFull = (): boolean => (page.fullscreenElement ?? page.webkitFullscreenElement ?? null) !== null;
  const enter = (): void => {
    if (stage.requestFullscreen !== undefined) {
      stage.requestFullscreen().catch(() => undefined);
    } else if (stage.webkitRequestFullscreen !== undefined) {
      stage.webkitRequestFullscreen();
    } else {
      video.webkitEnterFullscreen?.();
    }
  };
  const leave = (): void => {
    if (page.exitFullscreen !== undefined) {
      page.exitFullscreen().catch(() => undefined);
    } else {
      page.webkitExitFullscreen?.();
    }
  };
  const show = (): void => setIcon(button, isFull() ? 'small' : 'full', say(isFull() ? 'leaveFullScreen' : 'fullScreen'));
  button.hidden =
    stage.requestFullscreen === undefined &&
    stage.webkitRequestFullscreen === undefined &&
    video.webkitEnterFullscreen === undefined;
  button.addEventListener('click', () => (isFull() ? leave() : enter()));
  document.addEventListener('fullscreenchange', show);
  document.addEventListener('webkitfullscreenchange', show);
}

import { write } from '../shell/dom';

const kAskForMs = 8000;

/** What cannot be taken back is pressed twice: the first press asks, and forgets again when nobody answers. */
export function twice(button: HTMLButtonElement, yes: string, work: () => void): void {
  let before: string | null = null;
  let timer = 0;
  const forget = (): void => {
    window.clearTimeout(timer);
    if (before !== null) {
      write(button, before);
      before = null;
    }
  };
  button.addEventListener('click', () => {
    if (before === null) {
      before = button.textContent;
      write(button, yes);
      timer = window.setTimeout(forget, kAskForMs);
    } else {
      forget();
      work();
    }
  });
}

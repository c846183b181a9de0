/** Gives a button another icon and the name that goes with it. */
export function setIcon(button: HTMLElement, icon: string, label: string): void {
  button.querySelector('use')?.setAttribute('href', `#icon-${icon}`);
  if (button.getAttribute('aria-label') !== label) {
    button.setAttribute('aria-label', label);
    button.title = label;
  }
}

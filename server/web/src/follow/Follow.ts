import { part, write } from '../shell/dom';
import type { Guard } from '../shell/guard';
import { say, type Sentence } from '../shell/say';
import type { Account } from '../chat/account';
import { canFollow, wantsHomeScreen, subscribe, subscription, tell, type Change, type Keys } from './browserPush';

const kSayFor = 8000;

/**
 * "Remind me of the next one": this browser follows the channel, without an account. What was pressed shows at once, and goes back if
 * it cannot be.
 */
export class Follow {
  private readonly button = part<HTMLButtonElement>('follow');
  private readonly words = part<HTMLElement>('follow-words');
  private readonly channel: string;
  private readonly guard: Guard;
  private readonly account: Account;
  private follows = false;
  private busy = false;
  private timer = 0;

  constructor(channel: string, guard: Guard, account: Account) {
    this.channel = channel;
    this.account = account;
    this.guard = guard;
    if (!canFollow()) {
      if (wantsHomeScreen()) {
        this.button.hidden = false;
        this.show(false);
        this.button.addEventListener('click', () => this.say('followHome'));
      }
      return;
    }
    this.button.hidden = false;
    this.button.addEventListener('click', () => this.guard.run(() => this.press()));
    this.show(false);
    void this.recall().catch(() => undefined);
  }

  /** Whoever came back is asked for nothing: the server says what their browser follows. */
  private async recall(): Promise<void> {
    const keys = Notification.permission === 'granted' ? await subscription() : null;
    if (keys !== null && !this.busy) {
      this.show((await this.tell(keys, {})).includes(this.channel));
    }
  }

  private press(): void {
    if (this.busy) {
      return;
    }
    this.busy = true;
    const wanted = !this.follows;
    this.show(wanted);
    this.change(wanted).catch((): Sentence => 'followFailed').then((problem) => {
      this.busy = false;
      if (problem !== null) {
        this.show(!wanted);
      }
      this.say(problem ?? (wanted ? 'followDone' : 'followUndone'));
    }).catch(() => undefined);
  }

  /** Null when it is done, else what to say. */
  private async change(wanted: boolean): Promise<Sentence | null> {
    const keys = wanted ? await subscribe() : await subscription();
    if (keys === null) {
      return wanted ? 'followRefused' : null;
    }
    const follows = await this.tell(keys, wanted ? { follow: [this.channel] } : { unfollow: [this.channel] });
    return follows.includes(this.channel) === wanted ? null : 'followFailed';
  }

  /** Who is signed in is remembered with it; while nobody can say who it is, nobody is. */
  private async tell(keys: Keys, change: Change): Promise<string[]> {
    return tell(keys, change, await this.account.token().catch(() => null));
  }

  private show(follows: boolean): void {
    this.follows = follows;
    this.button.setAttribute('aria-pressed', String(follows));
    this.button.classList.toggle('main-act', !follows);
    write(this.button, say(follows ? 'followed' : 'follow'));
  }

  private say(sentence: Sentence): void {
    write(this.words, say(sentence));
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => write(this.words, ''), kSayFor);
  }
}

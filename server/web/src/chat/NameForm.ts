import { make, write } from '../shell/dom';
import { say } from '../shell/say';

export interface NameCalls {
  /** Answers what is wrong with it, or '' when it is one's own now. */
  choose(name: string): Promise<string>;
  /** The same. */
  signIn(login: string, password: string): Promise<string>;
}

/** Asks a guest how they want to be called, or a member to sign in. */
export class NameForm {
  readonly node = make('div', { class: 'chat-who-am-i', hidden: '' });
  private readonly problem = make('p', { class: 'chat-problem', role: 'alert' });
  private readonly calls: NameCalls;
  private isMember = false;

  constructor(calls: NameCalls) {
    this.calls = calls;
  }

  /** `mustSignIn`: guests only read here. */
  show(name: string, mustSignIn = false): void {
    this.isMember = mustSignIn;
    this.draw(name);
    this.node.hidden = false;
    this.node.querySelector('input')?.focus();
  }

  hide(): void {
    this.node.hidden = true;
    this.node.replaceChildren();
  }

  private draw(name: string): void {
    write(this.problem, '');
    const form = this.isMember ? this.memberForm() : this.guestForm(name);
    const other = make('button', { type: 'button', class: 'chat-link' }, say(this.isMember ? 'chat.nameUse' : 'chat.signIn'));
    other.addEventListener('click', () => {
      this.isMember = !this.isMember;
      this.draw(name);
      this.node.querySelector('input')?.focus();
    });
    const cancel = make('button', { type: 'button', class: 'chat-link' }, say('cancel'));
    cancel.addEventListener('click', () => this.hide());
    this.node.replaceChildren(form, this.problem, make('p', { class: 'chat-links' }, other, cancel));
  }

  private guestForm(name: string): HTMLElement {
    const input = make('input', { id: 'chat-name', type: 'text', maxlength: '32', autocomplete: 'nickname', dir: 'auto', value: name });
    return this.form(() => this.calls.choose(input.value.trim()), say('chat.nameUse'), make('p', {}, say('chat.nameDetail')),
      make('label', { for: 'chat-name' }, say('chat.name')), input);
  }

  private memberForm(): HTMLElement {
    const login = make('input', { id: 'chat-login', type: 'text', autocomplete: 'username', dir: 'ltr' });
    const password = make('input', { id: 'chat-password', type: 'password', autocomplete: 'current-password', dir: 'ltr' });
    return this.form(() => this.calls.signIn(login.value.trim(), password.value), say('chat.signIn'),
      make('label', { for: 'chat-login' }, say('chat.login')), login, make('label', { for: 'chat-password' }, say('chat.password')), password);
  }

  private form(done: () => Promise<string>, words: string, ...inside: HTMLElement[]): HTMLElement {
    const button = make('button', { type: 'submit', class: 'act main-act' }, words);
    const form = make('form', { class: 'chat-ask' }, ...inside, button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      button.disabled = true;
      done().catch(() => say('followFailed')).then((problem) => {
        button.disabled = false;
        write(this.problem, problem);
        if (problem === '') {
          this.hide();
        }
      }).catch(() => undefined);
    });
    return form;
  }
}

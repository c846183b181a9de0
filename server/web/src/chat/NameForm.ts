import { make, write } from '../shell/dom';
import { say } from '../shell/say';

export interface NameCalls {
  /** Answers what is wrong with it, or '' when it is one's own now. */
  choose(name: string): Promise<string>;
  /** The same. */
  signIn(login: string, password: string): Promise<string>;
  signUp(login: string, password: string, name: string): Promise<string>;
  /** Whether viewers may make an account here. */
  maySignUp(): Promise<boolean>;
  signOut(): void;
  takeData(): Promise<boolean>;
  eraseData(): Promise<boolean>;
  /** Nobody has said who they are. */
  cancelled(): void;
}

type Way = 'guest' | 'member' | 'new' | 'own';

/** Asks a guest how they want to be called, or a member to sign in; and what is kept of either is theirs to take or delete. */
export class NameForm {
  readonly node = make('div', { class: 'chat-who-am-i', hidden: '' });
  private readonly problem = make('p', { class: 'chat-problem', role: 'alert' });
  private readonly calls: NameCalls;
  private name = '';
  private guestsWrite = true;
  private isOpenToAll = false;
  private isMember = false;

  constructor(calls: NameCalls) {
    this.calls = calls;
  }

  /** `mustSignIn`: guests only read here. */
  show(name: string, mustSignIn = false): void {
    this.name = name;
    this.guestsWrite = !mustSignIn;
    this.isMember = false;
    this.go(mustSignIn ? 'member' : 'guest');
  }

  /** For a member: what is theirs here. */
  showOwn(): void {
    this.isMember = true;
    this.go('own');
  }

  hide(): void {
    this.node.hidden = true;
    this.node.replaceChildren();
  }

  private go(way: Way): void {
    write(this.problem, '');
    const form = { guest: () => this.guestForm(), member: () => this.memberForm(), new: () => this.newForm(), own: () => this.ownPart() }[way]();
    const cancel = this.link(say('cancel'), () => {
      this.hide();
      this.calls.cancelled();
    });
    this.node.replaceChildren(form, this.problem, make('p', { class: 'chat-links' }, ...this.others(way), cancel));
    this.node.hidden = false;
    this.node.querySelector<HTMLElement>('input, button')?.focus();
  }

  private others(way: Way): HTMLElement[] {
    const signUp = this.link(say('chat.signUp'), () => this.go('new'));
    signUp.hidden = !this.isOpenToAll;
    if (way === 'member' && !this.isOpenToAll) {
      this.calls.maySignUp().then((may) => {
        this.isOpenToAll = may;
        signUp.hidden = !may;
      }).catch(() => undefined);
    }
    const guest = this.guestsWrite ? [this.link(say('chat.nameUse'), () => this.go('guest'))] : [];
    switch (way) {
      case 'guest':
        return [this.link(say('chat.signIn'), () => this.go('member')), this.link(say('chat.mine'), () => this.go('own'))];
      case 'member':
        return [signUp, ...guest];
      case 'new':
        return [this.link(say('chat.signIn'), () => this.go('member'))];
      case 'own':
        return [];
    }
  }

  private link(words: string, work: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'chat-link' }, words);
    button.addEventListener('click', work);
    return button;
  }

  private guestForm(): HTMLElement {
    const input = this.input('chat-name', 'nickname', '32', this.name);
    return this.form(() => this.calls.choose(input.value.trim()), say('chat.nameUse'), make('p', {}, say('chat.nameDetail')),
      make('label', { for: 'chat-name' }, say('chat.name')), input);
  }

  private memberForm(): HTMLElement {
    const login = this.input('chat-login', 'username', '40');
    const password = this.password('current-password');
    return this.form(() => this.calls.signIn(login.value.trim(), password.value), say('chat.signIn'),
      make('label', { for: 'chat-login' }, say('chat.login')), login, make('label', { for: 'chat-password' }, say('chat.password')), password);
  }

  private newForm(): HTMLElement {
    const name = this.input('chat-name', 'nickname', '64', this.name);
    const login = this.input('chat-login', 'username', '40');
    const password = this.password('new-password');
    return this.form(() => this.calls.signUp(login.value.trim(), password.value, name.value.trim()), say('chat.signUp'),
      make('p', {}, say('chat.signUpDetail')), make('label', { for: 'chat-name' }, say('chat.name')), name,
      make('label', { for: 'chat-login' }, say('chat.login')), login, make('label', { for: 'chat-password' }, say('chat.password')), password);
  }

  /** Deleting is asked for twice. */
  private ownPart(): HTMLElement {
    const sure = make('p', { hidden: '' }, say('chat.eraseSure'));
    const take = make('button', { type: 'button', class: 'chat-act' }, say('chat.takeData'));
    const erase = make('button', { type: 'button', class: 'chat-act' }, say('chat.eraseData'));
    take.addEventListener('click', () => this.work(take, this.calls.takeData(), 'chat.nothingKept'));
    erase.addEventListener('click', () => {
      if (sure.hidden) {
        sure.hidden = false;
        write(erase, say('chat.eraseYes'));
      } else {
        this.work(erase, this.calls.eraseData(), 'followFailed');
      }
    });
    const out = make('button', { type: 'button', class: 'chat-act' }, say('chat.signOut'));
    out.addEventListener('click', () => {
      this.hide();
      this.calls.signOut();
    });
    return make('div', { class: 'chat-own' }, make('p', {}, say('chat.mine')), take, sure, erase, ...(this.isMember ? [out] : []));
  }

  private work(button: HTMLButtonElement, asked: Promise<boolean>, otherwise: 'chat.nothingKept' | 'followFailed'): void {
    button.disabled = true;
    asked.then((done) => {
      if (done) {
        this.hide();
      } else {
        write(this.problem, say(otherwise));
      }
    }).catch(() => write(this.problem, say('followFailed'))).then(() => {
      button.disabled = false;
    }).catch(() => undefined);
  }

  private input(id: string, autocomplete: string, maxlength: string, value = ''): HTMLInputElement {
    return make('input', { id, type: 'text', maxlength, autocomplete, dir: id === 'chat-name' ? 'auto' : 'ltr', value });
  }

  private password(autocomplete: string): HTMLInputElement {
    return make('input', { id: 'chat-password', type: 'password', autocomplete, dir: 'ltr' });
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

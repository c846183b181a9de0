import type { Guard } from '../shell/guard';
import { make, part, write } from '../shell/dom';
import { count, say, type Sentence } from '../shell/say';
import { Account } from './account';
import { ChatLine, type Ears } from './ChatLine';
import { Composer } from './Composer';
import { HostApi } from './hostApi';
import { HostDesk } from './HostDesk';
import { memory } from './memory';
import { MessageList } from './MessageList';
import { NameForm } from './NameForm';
import { Prayer } from './Prayer';
import { fieldsOf, readHere, readMessage, readMessages, readRoom, textOf, type Answer, type Fields, type Here, type RoomState, type Welcome } from './protocol';
import { Room, type Entry } from './Room';

const kPage = 50;
const kSayFor = 8000;
const kWrittenMs = 1500;

const refusals: Readonly<Record<string, Sentence>> = {
  duplicate: 'chat.duplicate', closed: 'chat.closed', muted: 'chat.muted', guests: 'chat.guests', name_taken: 'chat.nameTaken',
  name_bad: 'chat.nameBad', bad_text: 'chat.badText', link: 'chat.noLinks', word: 'chat.badWord',
};

/** The room of a channel beside its picture. What one does shows at once and goes back when it is refused (docs/chat.md). */
export class Chat {
  private readonly room = new Room();
  private readonly account = new Account();
  private readonly line: ChatLine;
  private readonly list: MessageList;
  private readonly composer = new Composer({ send: (text, replyTo) => this.guard.run(() => this.write(text, replyTo)) });
  private readonly names = new NameForm({ choose: (name) => this.choose(name), signIn: (login, password) => this.signIn(login, password) });
  private readonly api: HostApi;
  private readonly desk: HostDesk;
  private readonly guard: Guard;
  private readonly id: string;
  private readonly said = make('p', { class: 'chat-said', role: 'status' });
  private readonly who = make('button', { type: 'button', class: 'chat-link chat-count', 'aria-expanded': 'false', 'aria-controls': 'chat-people' });
  private readonly people = make('ul', { id: 'chat-people', class: 'chat-people', tabindex: '0', 'aria-label': say('chat.who'), hidden: '' });
  private readonly top = make('div', { class: 'chat-top from-host', hidden: '' });
  private readonly self = make('button', { type: 'button', class: 'chat-link', dir: 'auto' });
  private state: RoomState | null = null;
  private wasHere = false;
  private isMuted = false;
  private isReading = false;
  private waitsForName: { text: string; replyTo: Entry | null } | null = null;
  private timer = 0;

  constructor(host: HTMLElement, channel: string, room: string, guard: Guard) {
    this.id = room;
    this.guard = guard;
    const token = (): Promise<string | null> => this.account.token();
    this.api = new HostApi(channel, room, token);
    this.desk = new HostDesk(this.api, () => this.say(say('followFailed')));
    this.list = new MessageList({
      older: () => void this.readOlder().catch(() => undefined),
      newest: () => void this.readNewest().catch(() => undefined),
      actions: (entry) => this.actions(entry),
    });
    memory.blocks.forEach((one) => this.room.hide(one));
    const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
    const ears: Ears = {
      welcome: (welcome) => guard.run(() => this.welcome(welcome)),
      heard: (type, fields) => guard.run(() => this.hear(type, fields)),
      lost: (why) => guard.run(() => this.lost(why)),
    };
    const ground = {
      open: (address: string, protocols: string[]) => new WebSocket(address, protocols),
      after: (milliseconds: number, work: () => void) => window.setTimeout(work, milliseconds),
      cancel: (timer: number) => window.clearTimeout(timer),
      random: Math.random,
      token,
    };
    this.line = new ChatLine(`${scheme}//${window.location.host}/api/v1/chat-rooms/${encodeURIComponent(room)}/socket`, ground, ears, () => this.hello());
    this.draw(host);
    new Prayer((text) => this.pray(text));
    window.addEventListener('online', () => this.line.restart());
    window.addEventListener('pagehide', () => this.line.stop());
    window.addEventListener('pageshow', () => this.line.start());
    this.line.start();
  }

  private draw(host: HTMLElement): void {
    const title = make('h2', { id: 'chat-title' }, say('chat.title'));
    this.who.addEventListener('click', () => {
      this.people.hidden = !this.people.hidden;
      this.who.setAttribute('aria-expanded', String(!this.people.hidden));
    });
    this.self.addEventListener('click', () => this.askWho());
    host.setAttribute('aria-labelledby', 'chat-title');
    host.replaceChildren(make('div', { class: 'chat-head' }, title, this.desk.button, this.who), this.people, this.desk.node,
      this.top, make('div', { class: 'chat-middle' }, this.list.node, this.list.jump), this.names.node, this.composer.node,
      make('div', { class: 'chat-foot' }, this.said, this.self));
    this.say(say('chat.connecting'));
    this.render(false);
  }

  private hello(): object {
    const { last } = this.room;
    const name = memory.name;
    const blocks = this.room.hiddenOnes;
    return { ...(last === null ? {} : { last }), ...(name === '' ? {} : { name }), ...(blocks.length === 0 ? {} : { blocks: blocks.slice(-100) }) };
  }

  private welcome(welcome: Welcome): void {
    this.room.become(welcome.you);
    this.room.begin(welcome.messages, welcome.complete, this.wasHere && this.room.last !== null);
    this.wasHere = true;
    this.isMuted = welcome.isMuted;
    this.state = welcome.room;
    this.say('');
    this.showHere(welcome.here);
    this.desk.setHost(welcome.you.role === 'host');
    this.render(false);
    part<HTMLButtonElement>('pray').hidden = false;
  }

  private hear(type: string, fields: Fields): void {
    switch (type) {
      case 'message': {
        const message = readMessage(fields.message);
        this.render(message !== null && this.room.add(message) && message.author !== this.room.you.id);
        return;
      }
      case 'removed':
        this.room.remove(textOf(fields.id));
        break;
      case 'removed_all':
        this.room.removeAllOf(textOf(fields.who));
        break;
      case 'room':
        this.state = readRoom(fields.room);
        break;
      case 'here':
        this.showHere(readHere(fields.here));
        return;
      case 'muted':
      case 'unmuted':
        this.isMuted = type === 'muted';
        this.say(this.isMuted ? this.mutedWords(fields) : '');
        break;
      case 'unqueued':
        this.room.drop(textOf(fields.id));
        void this.desk.refresh();
        break;
      case 'queued': {
        // Told before it is written: the list may not have it yet.
        const message = readMessage(fields.message);
        if (message !== null) {
          this.desk.add({ kind: 'held', id: message.id, message, why: textOf(fields.why) });
        }
        return;
      }
      case 'reported':
        window.setTimeout(() => void this.desk.refresh(), kWrittenMs);
        return;
      default:
        return;
    }
    this.render(false);
  }

  private lost(why: 'away' | 'banned' | 'removed'): void {
    this.account.forgetToken();
    this.say(say(why === 'banned' ? 'chat.banned' : why === 'removed' ? 'chat.closed' : 'chat.away'), true);
    this.render(false);
  }

  private mutedWords(fields: Fields): string {
    const until = new Date(textOf(fields.until));
    const time = Number.isNaN(until.getTime()) ? '' : until.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
    return time === '' ? say('chat.muted') : say('chat.mutedUntil', { time });
  }

  private render(isNews: boolean): void {
    const { you } = this.room;
    const isHost = you.role === 'host';
    const mayWrite = this.state === null || isHost || (this.state.isOpen && !this.isMuted && (you.role !== 'guest' || this.state.guestsWrite));
    this.composer.setOff(!mayWrite);
    if (this.state !== null && this.line.isOpen && !mayWrite) {
      this.say(say(!this.state.isOpen ? 'chat.closed' : this.isMuted ? 'chat.muted' : 'chat.guests'), true);
    }
    write(this.self, you.role === 'guest' ? (you.name || memory.name || say('chat.name')) : `${you.name} · ${say('chat.signOut')}`);
    this.list.render(this.room, isNews);
    this.showTop(isHost);
  }

  /** What the hosts put on top of the room. */
  private showTop(isHost: boolean): void {
    const message = this.state?.highlight ?? null;
    const told = message === null || message.text === null ? '' : `${message.id} ${String(isHost)}`;
    if (this.top.dataset.told === told) {
      return;
    }
    this.top.dataset.told = told;
    this.top.hidden = told === '';
    const off = make('button', { type: 'button', class: 'chat-stop', 'aria-label': say('chat.unpin') }, '×');
    off.addEventListener('click', () => void this.hostDid(this.api.putOnTop(null)));
    this.top.replaceChildren(make('p', { class: 'chat-words' }, make('b', { class: 'chat-name', dir: 'auto' }, message?.authorName ?? ''), ' ',
      make('span', { class: 'chat-text', dir: 'auto' }, message?.text ?? '')), ...(isHost ? [off] : []));
  }

  private showHere(here: Here): void {
    write(this.who, count('chat.here', here.count));
    const more = here.count - here.names.length;
    this.people.replaceChildren(...here.names.map(({ name, role }) => make('li', { class: role === 'host' ? 'from-host' : null, dir: 'auto' },
      make('b', { class: 'chat-name' }, name))), ...(more > 0 ? [make('li', {}, count('chat.more', more))] : []));
  }

  private write(text: string, replyTo: Entry | null): void {
    const { you } = this.room;
    if (you.role === 'guest' && you.name === '' && memory.name === '') {
      this.waitsForName = { text, replyTo };
      this.names.show('', this.state?.guestsWrite === false);
      return;
    }
    void this.readNewest().catch(() => undefined);
    const key = this.room.say(text, replyTo?.id ?? null);
    this.render(false);
    this.list.toEnd();
    void this.line.ask('write', { text, ...(replyTo?.id ? { reply_to: replyTo.id } : {}) }, true).then((answer) => this.guard.run(() => {
      if (answer.type === 'written' || answer.type === 'held') {
        this.room.settle(key, answer.id, answer.type === 'held');
      } else {
        this.room.drop(key);
        this.refused(answer, text, replyTo);
      }
      this.render(false);
    }));
  }

  private refused(answer: Answer, text: string, replyTo: Entry | null): void {
    if (answer.code === 'no_name' || answer.code === 'name_taken' || answer.code === 'name_bad') {
      this.waitsForName = { text, replyTo };
      this.names.show(memory.name);
      return;
    }
    this.composer.giveBack(text);
    if (answer.waitSeconds > 0) {
      this.composer.wait(answer.waitSeconds, (words) => this.say(words, true));
    } else {
      this.say(say(refusals[answer.code] ?? 'followFailed'));
    }
    if (answer.code === 'guests') {
      this.names.show('', true);
    }
  }

  private async choose(name: string): Promise<string> {
    const answer = await this.line.ask('name', { name });
    if (answer.type !== 'named') {
      return say(refusals[answer.code] ?? 'followFailed');
    }
    memory.name = answer.name || name;
    this.room.become({ ...this.room.you, name: memory.name });
    this.goOn();
    return '';
  }

  private async signIn(login: string, password: string): Promise<string> {
    if (!(await this.account.signIn(login, password))) {
      return say('chat.signInFailed');
    }
    this.line.restart();
    this.goOn();
    return '';
  }

  private goOn(): void {
    const waits = this.waitsForName;
    this.waitsForName = null;
    if (waits !== null) {
      this.composer.giveBack(waits.text);
      this.composer.answer(waits.replyTo);
      this.composer.focus();
    }
    this.render(false);
  }

  private askWho(): void {
    if (this.room.you.role === 'guest') {
      this.names.show(this.room.you.name || memory.name);
    } else {
      void this.account.signOut().then(() => this.line.restart()).catch(() => this.say(say('followFailed')));
    }
  }

  private async pray(text: string): Promise<boolean> {
    const { name } = this.room.you;
    const called = name || memory.name;
    return (await this.line.ask('pray', { text, ...(called === '' ? {} : { name: called }) })).type === 'done';
  }

  private actions(entry: Entry): HTMLButtonElement[] {
    const { you } = this.room;
    const isMine = entry.author === you.id;
    const isHost = you.role === 'host';
    const { name } = entry;
    const button = (words: string, work: () => void): HTMLButtonElement => {
      const node = make('button', { type: 'button', class: 'chat-act' }, words);
      node.addEventListener('click', () => this.guard.run(() => {
        this.list.closeActions();
        work();
      }));
      return node;
    };
    return [
      button(say('chat.reply'), () => this.composer.answer(entry)),
      ...(isMine || isHost ? [button(say('chat.remove'), () => this.remove(entry))] : []),
      ...(isMine ? [] : [
        button(say('chat.report'), () => void this.done(this.line.ask('report', { id: entry.id }), say('chat.reported'))),
        button(say('chat.block', { name }), () => this.block(entry)),
      ]),
      ...(isHost && entry.id !== null ? [button(say('chat.pin'), () => void this.hostDid(this.api.putOnTop(entry.id)))] : []),
      ...(isHost && !isMine && entry.role !== 'host' ? [
        button(say('chat.mute', { name }), () => void this.hostDid(this.api.mute(entry.author))),
        button(say('chat.removeAll', { name }), () => void this.hostDid(this.api.removeAll(entry.author))),
      ] : []),
    ];
  }

  private remove(entry: Entry): void {
    const { id } = entry;
    const text = id === null ? null : this.room.remove(id);
    this.render(false);
    if (id !== null) {
      void this.line.ask('remove', { id }).then((answer) => this.guard.run(() => {
        if (answer.type !== 'done' && text !== null) {
          this.room.putBack(id, text);
          this.say(say('followFailed'));
          this.render(false);
        }
      }));
    }
  }

  private block(entry: Entry): void {
    const { author: who, name } = entry;
    this.setHidden(who, true);
    const undo = make('button', { type: 'button', class: 'chat-link' }, say('chat.undo'));
    undo.addEventListener('click', () => {
      this.setHidden(who, false);
      void this.line.ask('unblock', { who });
      this.say('');
    });
    this.say(say('chat.blocked', { name }));
    this.said.append(' ', undo);
    void this.line.ask('block', { who }).then((answer) => this.guard.run(() => {
      if (answer.type !== 'done' && answer.code !== 'lost') { // The next hello says it again.
        this.setHidden(who, false);
        this.say(say('followFailed'));
      }
    }));
  }

  private setHidden(who: string, hidden: boolean): void {
    if (hidden) {
      this.room.hide(who);
    } else {
      this.room.unhide(who);
    }
    memory.blocks = this.room.hiddenOnes;
    this.render(false);
  }

  private async done(asked: Promise<Answer>, words: string): Promise<void> {
    const { type } = await asked;
    this.say(type === 'done' ? words : say('followFailed'));
  }

  private async hostDid(asked: Promise<boolean>): Promise<void> {
    if (!(await asked.catch(() => false))) {
      this.say(say('followFailed'));
    }
  }

  private async readOlder(): Promise<void> {
    const { oldest } = this.room;
    if (this.isReading || !this.room.hasOlder || oldest === null) {
      return;
    }
    this.isReading = true;
    try {
      const page = await this.page(`&before=${encodeURIComponent(oldest)}`);
      this.room.addOlder(page, page.length === kPage);
      this.render(false);
    } finally {
      this.isReading = false;
    }
  }

  /** After so much that was old that the newest were let go. */
  private async readNewest(): Promise<void> {
    if (!this.room.isBehind) {
      return;
    }
    const page = await this.page('');
    this.room.begin(page.reverse(), page.length < kPage, false);
    this.render(false);
    this.list.toEnd();
  }

  private async page(more: string): Promise<ReturnType<typeof readMessages>> {
    const response = await fetch(`/api/v1/chat-rooms/${encodeURIComponent(this.id)}/messages?limit=${kPage}${more}`, { credentials: 'omit' });
    return response.ok ? readMessages(fieldsOf(await response.json()).items) : [];
  }

  /** `stays`: until something else is to be said. */
  private say(text: string, stays = false): void {
    write(this.said, text);
    window.clearTimeout(this.timer);
    if (!stays && text !== '') {
      this.timer = window.setTimeout(() => write(this.said, ''), kSayFor);
    }
  }
}

import type { Guard } from '../shell/guard';
import { make, write } from '../shell/dom';
import { say, type Sentence } from '../shell/say';
import type { Account } from './account';
import { askAs, type Ask } from './ask';
import { ChatLine, type Ears } from './ChatLine';
import { Composer } from './Composer';
import { History } from './History';
import { HiddenOnes } from './HiddenOnes';
import { HostApi } from './hostApi';
import { HostDesk } from './HostDesk';
import { lineActions } from './lineActions';
import { memory } from './memory';
import { MessageList } from './MessageList';
import { Mute } from './Mute';
import { NameForm } from './NameForm';
import { eraseOwnData, ownPrayers } from './ownApi';
import { People } from './People';
import type { Prayer } from './Prayer';
import { readHere, readMessage, readRoom, readSpoken, textOf, type Answer, type Fields, type RoomState, type Welcome } from './protocol';
import { Room, type Entry } from './Room';
import { Said } from './Said';
import { takeFile } from './takeFile';
import { TopMessage } from './TopMessage';

const kWrittenMs = 1500;

const refusals: Readonly<Record<string, Sentence>> = {
  duplicate: 'chat.duplicate', closed: 'chat.closed', muted: 'chat.muted', guests: 'chat.guests', name_taken: 'chat.nameTaken',
  name_bad: 'chat.nameBad', bad_text: 'chat.badText', link: 'chat.noLinks', word: 'chat.badWord',
};

/** What a chat stands on. */
export interface ChatParts {
  readonly host: HTMLElement;
  readonly channel: string;
  readonly room: string;
  readonly guard: Guard;
  readonly account: Account;
  readonly prayer: Prayer;
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: () => number;
  /** This room was closed or removed: there may be another. */
  readonly over: () => void;
}

/** The room of a channel beside its picture. What one does shows at once and goes back when it is refused (docs/chat.md). */
export class Chat {
  private readonly parts: ChatParts;
  private readonly guard: Guard;
  private readonly ask: Ask;
  private readonly room = new Room();
  private readonly line: ChatLine;
  private readonly list: MessageList;
  private readonly history: History;
  private readonly mute: Mute;
  private readonly composer = new Composer({ send: (text, replyTo) => this.guard.run(() => this.write(text, replyTo)) });
  private readonly names: NameForm;
  private readonly people = new People(() => void this.hidden.read().catch(() => undefined));
  private readonly api: HostApi;
  private readonly desk: HostDesk;
  private readonly said = new Said();
  private readonly hidden: HiddenOnes;
  private readonly top = new TopMessage(() => void this.hostDid(this.api.change({ highlight: null })));
  private readonly self = make('button', { type: 'button', class: 'chat-link', dir: 'auto' });
  private readonly onOnline = (): void => this.come(() => this.line.restart());
  private readonly onHide = (): void => this.line.stop();
  private readonly onShow = (): void => this.come(() => this.line.start());
  private state: RoomState | null = null;
  private wasHere = false;
  private isGone = false;
  private mayWrite = true;
  private waitsForName: { text: string; replyTo: Entry | null } | null = null;

  constructor(parts: ChatParts) {
    const { channel, room, guard, account } = parts;
    this.parts = parts;
    this.guard = guard;
    const token = (): Promise<string | null> => account.token();
    this.ask = askAs(token);
    this.api = new HostApi(channel, room, this.ask);
    this.desk = new HostDesk(this.api, () => this.said.say(say('followFailed')), (person) => this.room.nameOf(person));
    this.list = new MessageList({
      older: () => void this.history.older().then((isNew) => isNew && this.guard.run(() => this.render(false))),
      newest: () => this.catchUp(),
      actions: (entry) => this.actions(entry),
    });
    const path = `/api/v1/chat-rooms/${encodeURIComponent(room)}`;
    this.history = new History(path, this.room, () => this.list.look());
    const after = (milliseconds: number, work: () => void): number => window.setTimeout(work, milliseconds);
    const cancel = (timer: number): void => window.clearTimeout(timer);
    this.mute = new Mute({ now: parts.now, after, cancel }, () => this.guard.run(() => this.render(false)));
    this.names = this.nameForm();
    const ears: Ears = {
      welcome: (welcome) => guard.run(() => this.welcome(welcome)),
      heard: (type, fields) => guard.run(() => this.hear(type, fields)),
      lost: (why) => guard.run(() => this.lost(why)),
    };
    const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
    const ground = { open: (address: string, protocols: string[]) => new WebSocket(address, protocols), after, cancel, random: Math.random, token };
    this.line = new ChatLine(`${scheme}//${window.location.host}${path}/socket`, ground, ears, () => this.hello());
    this.hidden = new HiddenOnes({
      room: this.room, line: this.line, people: this.people, said: this.said, guard, ask: this.ask, changed: () => this.render(false),
    });
    this.draw();
    window.addEventListener('online', this.onOnline);
    window.addEventListener('pagehide', this.onHide);
    window.addEventListener('pageshow', this.onShow);
    this.line.start();
  }

  /** Another room takes its place; answers what was being written. */
  close(): string {
    window.removeEventListener('online', this.onOnline);
    window.removeEventListener('pagehide', this.onHide);
    window.removeEventListener('pageshow', this.onShow);
    this.said.close();
    this.line.stop();
    this.history.close();
    this.desk.close();
    this.mute.end();
    return this.composer.text || (this.waitsForName?.text ?? '');
  }

  /** What was written for the room before. */
  takeOver(text: string): void {
    this.composer.giveBack(text);
  }

  private draw(): void {
    const { host } = this.parts;
    const title = make('h2', { id: 'chat-title' }, say('chat.title'));
    this.self.addEventListener('click', () => this.askWho());
    // There is room for one of them.
    this.people.button.addEventListener('click', () => this.desk.toggle(false));
    this.desk.button.addEventListener('click', () => this.people.toggle(false));
    host.setAttribute('aria-labelledby', 'chat-title');
    host.replaceChildren(make('div', { class: 'chat-head' }, title, this.desk.button, this.people.button), this.people.node, this.desk.node,
      this.top.node, make('div', { class: 'chat-middle' }, this.list.node, this.list.jump), this.names.node, this.composer.node,
      make('div', { class: 'chat-foot' }, this.said.node, this.self));
    this.said.say(say('chat.connecting'));
    this.render(false);
  }

  private nameForm(): NameForm {
    const { account } = this.parts;
    return new NameForm({
      choose: (name) => this.choose(name),
      signIn: async (login, password) => this.arrived(await account.signIn(login, password) ? '' : say('chat.signInFailed')),
      signUp: async (login, password, name) => {
        const status = await account.signUp(login, password, name);
        return this.arrived(status === 201 ? '' : say(status === 409 ? 'chat.loginTaken' : status === 400 ? 'chat.signUpBad' : 'followFailed'));
      },
      maySignUp: () => account.maySignUp(),
      signOut: () => void account.signOut().then(() => this.line.restart()).catch(() => this.said.say(say('followFailed'))),
      takeData: () => takeFile(this.ask),
      eraseData: async () => {
        const done = await eraseOwnData(this.ask);
        this.said.say(done ? say('chat.erased') : '');
        return done;
      },
      cancelled: () => this.giveBack(),
    });
  }

  private hello(): object {
    const { last } = this.room;
    const name = memory.name;
    const blocks = this.room.hiddenOnes;
    return { ...(last === null ? {} : { last }), ...(name === '' ? {} : { name }), ...(blocks.length === 0 ? {} : { blocks: blocks.slice(-100) }) };
  }

  private welcome(welcome: Welcome): void {
    const { you } = welcome;
    this.room.become(you);
    this.room.begin(welcome.messages, welcome.complete, this.wasHere && this.room.last !== null);
    this.wasHere = true;
    this.setMuted(welcome.mutedUntil);
    this.state = welcome.room;
    this.said.say('');
    this.people.show(welcome.here);
    this.desk.setHost(you.role === 'host');
    this.render(false);
    this.parts.prayer.welcome({ pray: (text) => this.pray(text), read: () => ownPrayers(this.ask, this.parts.channel) }, you.id, you.role !== 'guest');
    if (you.role !== 'guest') {
      this.sendWaiting();
    }
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
        if (!this.state.isOpen) {
          this.parts.over();
        }
        break;
      case 'here':
        this.people.show(readHere(fields.here));
        return;
      case 'muted':
      case 'unmuted':
        this.setMuted(type === 'muted' ? textOf(fields.until) : null);
        break;
      case 'unqueued':
        this.decided(textOf(fields.id), fields.approved === true);
        break;
      case 'queued': {
        // Told before it is written: the list may not have it yet.
        const message = readMessage(fields.message);
        if (message !== null) {
          this.desk.add({ kind: 'held', id: message.id, message, why: textOf(fields.why), count: 1 });
        }
        return;
      }
      case 'reported':
        window.setTimeout(() => void this.desk.refresh(), kWrittenMs);
        return;
      case 'answer': {
        const spoken = readSpoken(fields.message);
        if (spoken !== null) {
          this.parts.prayer.hear(spoken);
        }
        return;
      }
      default:
        return;
    }
    this.render(false);
  }

  /** A host let it through, and it comes as a message; or not. */
  private decided(id: string, isApproved: boolean): void {
    if (isApproved) {
      // By then it has come, under another id.
      window.setTimeout(() => this.guard.run(() => {
        this.room.drop(id);
        this.render(false);
      }), 2 * kWrittenMs);
    } else if (this.room.drop(id) !== undefined) {
      this.said.say(say('chat.notLetThrough'));
    }
    void this.desk.refresh();
  }

  private setMuted(until: string | null): void {
    if (until === null) {
      this.mute.end();
    } else {
      this.mute.begin(until);
    }
  }

  private lost(why: 'away' | 'banned' | 'removed'): void {
    this.parts.account.forgetToken();
    this.said.say(say(why === 'banned' ? 'chat.banned' : why === 'removed' ? 'chat.closed' : 'chat.away'), true);
    this.render(false);
    this.isGone = why !== 'away';
    if (why === 'removed') {
      this.parts.over();
    }
  }

  private come(work: () => void): void {
    if (!this.isGone) {
      work();
    }
  }

  private render(isNews: boolean): void {
    const { you } = this.room;
    const isHost = you.role === 'host';
    const mayWrite = this.state === null || isHost || (this.state.isOpen && !this.mute.isOn && (you.role !== 'guest' || this.state.guestsWrite));
    this.composer.setOff(!mayWrite);
    if (this.state !== null && this.line.isOpen) {
      if (!mayWrite) {
        this.said.say(!this.state.isOpen ? say('chat.closed') : this.mute.isOn ? this.mute.words : say('chat.guests'), true);
      } else if (!this.mayWrite) {
        this.said.say('');
      }
      this.mayWrite = mayWrite;
    }
    write(this.self, you.role === 'guest' ? (you.name || memory.name || say('chat.name')) : you.name);
    this.list.render(this.room, isNews);
    this.desk.showRoom(this.state);
    this.top.show(this.state?.highlight ?? null, isHost);
  }

  private write(text: string, replyTo: Entry | null): void {
    const { you } = this.room;
    if (you.role === 'guest' && you.name === '' && memory.name === '') {
      this.waitsForName = { text, replyTo };
      this.names.show('', this.state?.guestsWrite === false);
      return;
    }
    this.catchUp();
    const key = this.room.say(text, replyTo?.id ?? null);
    this.render(false);
    this.list.toEnd();
    this.send(key, text, replyTo, true);
  }

  /** `again`: a room that is busy is asked once more, by itself. */
  private send(key: string, text: string, replyTo: Entry | null, again: boolean): void {
    void this.line.ask('write', { text, ...(replyTo?.id ? { reply_to: replyTo.id } : {}) }, true).then((answer) => this.guard.run(() => {
      if (answer.code === 'busy' && again) {
        window.setTimeout(() => this.send(key, text, replyTo, false), 1000 * Math.max(1, answer.waitSeconds) * (1 + Math.random()));
        return;
      }
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
    if (answer.code === 'muted') {
      this.setMuted(answer.until);
    } else if (answer.waitSeconds > 0) {
      this.composer.wait(answer.waitSeconds, (words) => this.said.say(words, true));
    } else {
      this.said.say(say(refusals[answer.code] ?? 'followFailed'));
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
    this.guard.run(() => this.sendWaiting());
    this.render(false);
    return '';
  }

  /** As a member, whose welcome comes in a moment. */
  private arrived(problem: string): string {
    if (problem === '') {
      this.line.restart();
    }
    return problem;
  }

  /** What was written before anybody knew by whom. */
  private sendWaiting(): void {
    const waits = this.waitsForName;
    this.waitsForName = null;
    if (waits !== null) {
      this.write(waits.text, waits.replyTo);
      this.composer.focus();
    }
  }

  private giveBack(): void {
    const waits = this.waitsForName;
    this.waitsForName = null;
    if (waits !== null) {
      this.composer.giveBack(waits.text);
      this.composer.answer(waits.replyTo);
    }
    this.composer.focus();
  }

  private askWho(): void {
    if (this.room.you.role === 'guest') {
      this.names.show(this.room.you.name || memory.name);
    } else {
      this.names.showOwn();
    }
  }

  private pray(text: string): Promise<Answer> {
    const { name } = this.room.you;
    const called = name || memory.name;
    return this.line.ask('pray', { text, ...(called === '' ? {} : { name: called }) });
  }

  private actions(entry: Entry): HTMLButtonElement[] {
    return lineActions(entry, this.room.you, {
      reply: (one) => this.composer.answer(one),
      remove: (one) => this.remove(one),
      report: ({ id }) => void this.done(this.line.ask('report', { id }), say('chat.reported')),
      block: ({ author, name }) => this.hidden.hide({ id: author, name }),
      putOnTop: ({ id }) => void this.hostDid(this.api.change({ highlight: id })),
      mute: ({ author }) => void this.hostDid(this.api.mute(author)),
      shutOut: ({ author }) => void this.hostDid(this.api.shutOut(author)),
      removeAll: ({ author }) => void this.hostDid(this.api.removeAll(author)),
    }, (work) => this.guard.run(() => {
      this.list.closeActions();
      work();
    }));
  }

  private remove({ id }: Entry): void {
    const was = id === null ? null : this.room.remove(id);
    this.render(false);
    if (id !== null) {
      void this.line.ask('remove', { id }).then((answer) => this.guard.run(() => {
        if (answer.type !== 'done' && was !== null) {
          this.room.putBack(was);
          this.said.say(say('followFailed'));
          this.render(false);
        }
      }));
    }
  }

  private async done(asked: Promise<Answer>, words: string): Promise<void> {
    const { type } = await asked;
    this.said.say(type === 'done' ? words : say('followFailed'));
  }

  private async hostDid(asked: Promise<boolean>): Promise<void> {
    if (!(await asked.catch(() => false))) {
      this.said.say(say('followFailed'));
    }
  }

  /** The newest again, where they were let go. */
  private catchUp(): void {
    void this.history.newest().then((isNew) => isNew && this.guard.run(() => {
      this.render(false);
      this.list.toEnd();
    }));
  }
}

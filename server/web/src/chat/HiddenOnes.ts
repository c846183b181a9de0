import type { Guard } from '../shell/guard';
import { make } from '../shell/dom';
import { say } from '../shell/say';
import type { Ask } from './ask';
import type { ChatLine } from './ChatLine';
import { memory, type HiddenOne } from './memory';
import { ownBlocks } from './ownApi';
import type { People } from './People';
import type { Room } from './Room';
import type { Said } from './Said';

export interface HiddenParts {
  readonly room: Room;
  readonly line: ChatLine;
  readonly people: People;
  readonly said: Said;
  readonly guard: Guard;
  readonly ask: Ask;
  /** They are others now. */
  readonly changed: () => void;
}

/** Whom this viewer does not see: hidden at once, and back when that was refused, or whenever they want. */
export class HiddenOnes {
  private readonly parts: HiddenParts;
  private all: HiddenOne[] = memory.blocks;

  constructor(parts: HiddenParts) {
    this.parts = parts;
    this.all.forEach(({ id }) => parts.room.hide(id));
    this.show();
  }

  hide(one: HiddenOne): void {
    const { line, said, guard } = this.parts;
    this.set(one, true);
    const undo = make('button', { type: 'button', class: 'chat-link' }, say('chat.undo'));
    undo.addEventListener('click', () => this.unhide(one));
    said.say(say('chat.blocked', { name: one.name }));
    said.node.append(' ', undo);
    void line.ask('block', { who: one.id }).then((answer) => guard.run(() => {
      if (answer.type !== 'done' && answer.code !== 'lost') { // The next hello says it again.
        this.set(one, false);
        said.say(say('followFailed'));
      }
    }));
  }

  /** A member may have hidden others elsewhere. */
  async read(): Promise<void> {
    const { room, ask } = this.parts;
    if (room.you.role !== 'guest') {
      const theirs = await ownBlocks(ask);
      this.all = [...this.all.filter(({ id }) => !theirs.some((one) => one.id === id)), ...theirs];
      this.show();
    }
  }

  private unhide(one: HiddenOne): void {
    this.set(one, false);
    void this.parts.line.ask('unblock', { who: one.id });
    this.parts.said.say('');
  }

  private set(one: HiddenOne, isHidden: boolean): void {
    this.all = this.all.filter(({ id }) => id !== one.id);
    if (isHidden) {
      this.parts.room.hide(one.id);
      this.all.push(one);
    } else {
      this.parts.room.unhide(one.id);
    }
    memory.blocks = this.all;
    this.show();
    this.parts.changed();
  }

  private show(): void {
    this.parts.people.showHidden(this.all, (one) => this.parts.guard.run(() => this.unhide(one)));
  }
}

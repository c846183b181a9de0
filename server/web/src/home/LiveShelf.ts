import { make } from '../shell/dom';
import { categoryName, say } from '../shell/say';
import { byCategory } from './categories';
import type { Listed } from './ChannelBook';
import { liveCard } from './cards';
import { Section } from './Section';

const keyOf = (one: Listed): string => one.channel;

/** What is live: in shelves by category, unless there are so many that not all are known yet. */
export class LiveShelf {
  readonly node: HTMLElement;
  private readonly all = new Section<Listed>('live', say('liveNow'), keyOf, liveCard);
  private readonly groups = new Map<string, Section<Listed>>();
  private readonly groupsNode = make('div');

  constructor() {
    this.node = this.all.node;
    this.node.append(this.groupsNode);
  }

  set nearEnd(work: () => void) {
    this.all.grid.nearEnd = work;
  }

  /** `isWhole`: there are no others than `live`. */
  show(live: readonly Listed[], isWhole: boolean): void {
    const categories = Array.from(new Set(live.map(({ category }) => category))).sort(byCategory);
    const grouped = isWhole && categories.length > 1;
    this.all.show(grouped ? [] : live, live.length === 0 ? [say('nobody'), say('nobodyHome')] : []);
    this.node.hidden = false;
    this.groupsNode.hidden = !grouped;
    for (const category of categories) {
      const group = this.groups.get(category) ?? this.addGroup(category);
      group.show(grouped ? live.filter((one) => one.category === category) : [], []);
    }
    for (const [category, group] of Array.from(this.groups)) {
      if (!categories.includes(category)) {
        group.show([], []);
      }
    }
  }

  /** The window shows another part of the page. */
  move(): void {
    for (const section of [this.all, ...Array.from(this.groups.values())]) {
      section.move();
    }
  }

  private addGroup(category: string): Section<Listed> {
    const group = new Section<Listed>(`live-${category}`, categoryName(category), keyOf, liveCard, 'h3');
    const after = Array.from(this.groups.keys()).filter((one) => byCategory(one, category) > 0).sort(byCategory)[0];
    const next = after === undefined ? undefined : this.groups.get(after);
    this.groups.set(category, group);
    this.groupsNode.insertBefore(group.node, next?.node ?? null);
    return group;
  }
}

import { make } from '../shell/dom';
import { VirtualGrid } from './VirtualGrid';

/** A heading and a list under it; where the list is empty, what there is to say instead. */
export class Section<Item> {
  readonly node: HTMLElement;
  readonly grid: VirtualGrid<Item>;
  private readonly list = make('ul', { class: 'cards' });
  private readonly nothing = make('div', { class: 'nothing' });

  constructor(id: string, title: string, key: (item: Item) => string, makeCard: (item: Item) => HTMLElement, level: 'h2' | 'h3' = 'h2') {
    this.node = make('section', { class: 'shelf', 'aria-labelledby': `${id}-title`, id }, make(level, { id: `${id}-title` }, title),
      this.nothing, this.list);
    this.grid = new VirtualGrid(this.list, key, makeCard);
  }

  show(items: readonly Item[], nothing: ReadonlyArray<string>): void {
    this.list.hidden = items.length === 0;
    this.nothing.hidden = items.length > 0 || nothing.length === 0;
    if (!this.nothing.hidden && this.nothing.childElementCount === 0) {
      this.nothing.append(...nothing.map((line) => make('p', {}, line)));
    }
    this.node.hidden = items.length === 0 && nothing.length === 0;
    this.grid.show(items);
  }

  /** The window shows another part of the page. */
  move(): void {
    if (!this.node.hidden && !this.list.hidden) {
      this.grid.render();
    }
  }
}

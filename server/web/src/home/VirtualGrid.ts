const kRowsAround = 2;
/** Fewer than so many are simply all there. */
const kAllUpTo = 36;
const kUnmeasuredRow = 250;
/** So many windows before the end of the list comes into sight more of it is asked for. */
const kNearWindows = 3;

/**
 * A list of cards of the same height of which only those near the window exist: five thousand cost as much as thirty. The list's
 * padding stands for the others, so the page is as long as if all were there. The width of a column is the style sheet's.
 */
export class VirtualGrid<Item> {
  /** Called when the end of the list comes near the window. */
  nearEnd: () => void = () => undefined;

  private readonly list: HTMLElement;
  private readonly key: (item: Item) => string;
  private readonly makeCard: (item: Item) => HTMLElement;
  private readonly nodes = new Map<string, { item: Item; node: HTMLElement }>();
  private items: readonly Item[] = [];
  private rowHeight = kUnmeasuredRow;
  private first = 0;
  private last = 0;

  constructor(list: HTMLElement, key: (item: Item) => string, makeCard: (item: Item) => HTMLElement) {
    this.list = list;
    this.key = key;
    this.makeCard = makeCard;
  }

  get length(): number {
    return this.items.length;
  }

  show(items: readonly Item[]): void {
    this.items = items;
    this.render();
  }

  /** After a scroll or another size, and by show(). */
  render(): void {
    const columns = this.columns();
    const rows = Math.ceil(this.items.length / columns);
    const top = this.list.getBoundingClientRect().top;
    let from = 0;
    let to = rows;
    if (this.items.length > kAllUpTo) {
      from = Math.min(Math.max(0, Math.floor(-top / this.rowHeight) - kRowsAround), Math.max(0, rows - 1));
      to = Math.min(rows, Math.max(from + 1, Math.ceil((window.innerHeight - top) / this.rowHeight) + kRowsAround));
    }
    this.first = from * columns;
    this.last = Math.min(this.items.length, to * columns);
    this.list.style.paddingTop = `${from * this.rowHeight}px`;
    this.list.style.paddingBottom = `${Math.max(0, rows - to) * this.rowHeight}px`;
    this.fill();
    this.measure();
    if (this.items.length > 0 && this.list.getBoundingClientRect().bottom < kNearWindows * window.innerHeight) {
      this.nearEnd();
    }
  }

  private columns(): number {
    const columns = getComputedStyle(this.list).gridTemplateColumns.split(' ').length;
    return Math.max(1, columns);
  }

  private fill(): void {
    const wanted = this.items.slice(this.first, this.last);
    const keys = new Set(wanted.map(this.key));
    for (const [key, { node }] of Array.from(this.nodes)) {
      // Who stands on a card with the keyboard keeps it.
      if (!keys.has(key) && !node.contains(document.activeElement)) {
        node.remove();
        this.nodes.delete(key);
      }
    }
    // A card that has changed is replaced where it stands; after that they are brought into their order.
    const cards = wanted.map((item) => this.nodeOf(item));
    let before: Element | null = this.list.firstElementChild;
    cards.forEach((node, index) => {
      node.setAttribute('aria-setsize', String(this.items.length));
      node.setAttribute('aria-posinset', String(this.first + index + 1));
      if (node === before) {
        before = before.nextElementSibling;
      } else {
        this.list.insertBefore(node, before);
      }
    });
  }

  private nodeOf(item: Item): HTMLElement {
    const key = this.key(item);
    const known = this.nodes.get(key);
    if (known !== undefined && known.item === item) {
      return known.node;
    }
    const node = this.makeCard(item);
    if (known !== undefined) {
      const focused = known.node.contains(document.activeElement);
      known.node.replaceWith(node);
      if (focused) {
        node.querySelector('a')?.focus();
      }
    }
    this.nodes.set(key, { item, node });
    return node;
  }

  /** All cards are of one height, but of which one the style sheet and the visitor's font size decide. */
  private measure(): void {
    const card = this.list.firstElementChild;
    if (card === null) {
      return;
    }
    const gap = Number.parseFloat(getComputedStyle(this.list).rowGap) || 0;
    const height = card.getBoundingClientRect().height + gap;
    if (height > gap && Math.abs(height - this.rowHeight) > 0.5) {
      this.rowHeight = height;
      if (this.items.length > kAllUpTo) {
        this.render();
      }
    }
  }
}

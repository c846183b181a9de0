/** The element with this id, which the document has. */
export function part<T extends Element>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`the page has no #${id}`);
  }
  return found as unknown as T;
}

/** The same where not every page has it. */
export function partIf<T extends Element>(id: string): T | null {
  return document.getElementById(id) as unknown as T | null;
}

/**
 * Makes an element. What stands in it are nodes and texts, never HTML: a title is only ever a title. Null and '' are left
 * out, and so are attributes that are null.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...inside: ReadonlyArray<Node | string | null>
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) {
      node.setAttribute(name, value);
    }
  }
  node.append(...inside.filter((one): one is Node | string => one !== null && one !== ''));
  return node;
}

/** Touches the node only when its text changes. */
export function write(node: Element, text: string): void {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

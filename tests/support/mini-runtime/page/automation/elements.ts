import { Component } from 'glass-easel';
import { openPages } from '../pages';
import { tagNames } from '../tags/index';
import { type Drawn } from '../tags/tag';

const known = new Map<string, Drawn>();
const ids = new WeakMap<Drawn, string>();
let next = 1;

const tag = new RegExp(`(^|[\\s>+~,])(${tagNames.join('|')})(?=[\\s>+~,:.\\[#]|$)`, 'g');

/** A selector of the mini-program's words in the words of this window. */
const here = (selector: string): string =>
  selector
    .replaceAll('>>>', ' ')
    .replace(tag, '$1wx-$2')
    .replace(/#([\w-]+)/g, '[exparser\\:info-attr-id="$1"]');

const idOf = (element: Drawn): string => {
  const id = ids.get(element) ?? `e${next++}`;
  ids.set(element, id);
  known.set(id, element);
  return id;
};

/** What the automator is told of an element. */
export function described(element: Drawn): Readonly<Record<string, string>> {
  const node = element.__wxElement;
  const tagName = element.localName.replace(/^wx-/, '');
  const elementId = idOf(element);
  return { elementId, tagName, ...(node && Component.isComponent(node) && { nodeId: elementId }) };
}

/** The open page with this id. */
export function pageOf(id: unknown) {
  const page = openPages().find((page) => page.id === Number(id));
  if (page === undefined) throw new Error(`page ${String(id)} is closed`);
  return page;
}

/** The element the automator means, as long as it is in the page. */
export function elementOf(id: unknown): Drawn {
  const element = known.get(String(id));
  if (element?.isConnected !== true) throw new Error(`element ${String(id)} is gone`);
  return element;
}

/** The elements that a selector finds under another. */
export const found = (under: ParentNode, selector: string): readonly Drawn[] =>
  Array.from(under.querySelectorAll<Drawn>(here(selector)));

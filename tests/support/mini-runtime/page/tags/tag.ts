import { type Element as Node } from 'glass-easel';
import { inWindowWidths } from '../../wxss';

/** A node of the page as it is drawn. */
export type Drawn = HTMLElement & { __wxElement?: Node };

/** What the template gave as an attribute, of any type. */
export const given = ({ __wxElement }: Drawn, name: string): unknown =>
  __wxElement?.asNativeNode()?.getAttribute(name);

/** An attribute as text; nothing is empty. */
export const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === undefined || value === null
      ? ''
      : JSON.stringify(value);

/** Says something that happened to a node, as the official tags do. */
export const say = (element: Drawn, type: string, detail: unknown = {}): void => {
  element.dispatchEvent(new CustomEvent(type, { detail }));
};

/** An official tag: what a template says of it comes as attributes, what it says comes as events. */
export class Tag extends HTMLElement {
  declare __wxElement?: Node;

  override setAttribute(name: string, value: string): void {
    super.setAttribute(name, name === 'style' ? inWindowWidths(value) : value);
    this.changed?.(name);
  }

  override removeAttribute(name: string): void {
    super.removeAttribute(name);
    this.changed?.(name);
  }

  /** Called after each change of an attribute; most tags are drawn by style sheet alone. */
  protected changed?(name: string): void;

  is(name: string): boolean {
    return ![undefined, null, false, 'false'].includes(given(this, name) as boolean | undefined);
  }

  text(name: string): string {
    return asText(given(this, name));
  }

  tell(type: string, detail: unknown = {}): void {
    say(this, type, detail);
  }
}

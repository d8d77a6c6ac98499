import { type component } from 'glass-easel-miniprogram-adapter';
import { type draw } from './code-space';

type Root = ReturnType<typeof draw>;
export type Query = Readonly<Record<string, string>>;
type Methods = Record<string, unknown>;

/** What a page's own code knows as the page. */
export type PageInstance = component.GeneralComponent & Methods;

/** A page in the stack. */
export type OpenPage = Readonly<{
  id: number;
  path: string;
  query: Query;
  root: Root;
  screen: HTMLElement;
  scroller: HTMLElement;
  instance: PageInstance;
}>;

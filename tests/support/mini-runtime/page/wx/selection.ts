import { type Element as Node } from 'glass-easel';
import { topPage } from '../pages';
import { notHere } from '../running';
import { CanvasTag } from '../tags/canvas';

type Fields = Readonly<Record<string, boolean | undefined>>;
type Wish = Readonly<{ find: () => readonly (Node | null)[] | Node | null; fields: Fields }>;
type Done = (answer: unknown) => void;

const backendOf = (node: Node): HTMLElement => node.getBackendElement() as unknown as HTMLElement;

const canvasNode = (surface: HTMLCanvasElement): HTMLCanvasElement =>
  Object.assign(surface, {
    requestAnimationFrame: (run: FrameRequestCallback) => requestAnimationFrame(run),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
    createImage: () => new Image(),
  });

function answerOf(node: Node | null, fields: Fields): unknown {
  if (node === null) return null;
  const element = backendOf(node);
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
  const answers: Readonly<Record<string, object>> = {
    id: { id: node.id },
    dataset: { dataset: node.dataset },
    rect: { left, top, right, bottom },
    size: { width, height },
    scrollOffset: { scrollLeft, scrollTop, scrollWidth, scrollHeight },
    node: element instanceof CanvasTag ? { node: canvasNode(element.surface) } : {},
  };
  const wanted = Object.keys(fields).filter((field) => fields[field] === true);
  return Object.assign({}, ...wanted.map((field) => answers[field] ?? notHere(`field ${field}`)));
}

const rootOf = (within: unknown) => {
  const component = (within as { _$?: ReturnType<typeof rootComponent> } | undefined)?._$;
  return (component ?? rootComponent()).getShadowRoot();
};
const rootComponent = () => topPage().root.getComponent();

/** `wx.createSelectorQuery`: looks in the page that is seen, or in the component it is told. */
export function createSelectorQuery(): unknown {
  const wishes: Wish[] = [];
  const dones: (Done | undefined)[] = [];
  let within: unknown;
  const wish = (find: Wish['find']) => {
    const ask = (fields: Fields) => (done?: Done) => {
      wishes.push({ find, fields });
      dones.push(done);
      return query;
    };
    return {
      fields: (fields: Fields, done?: Done) => ask(fields)(done),
      boundingClientRect: ask({ id: true, dataset: true, rect: true, size: true }),
      scrollOffset: ask({ id: true, dataset: true, scrollOffset: true }),
      node: ask({ node: true }),
    };
  };
  const answers = (): unknown[] =>
    wishes.map(({ find, fields }) => {
      const found = find();
      return Array.isArray(found)
        ? found.map((node: Node | null) => answerOf(node, fields))
        : answerOf(found as Node | null, fields);
    });
  const query = {
    in: (component: unknown) => {
      within = component;
      return query;
    },
    select: (selector: string) => wish(() => rootOf(within)?.querySelector(selector) ?? null),
    selectAll: (selector: string) => wish(() => rootOf(within)?.querySelectorAll(selector) ?? []),
    selectViewport: () => wish(() => rootComponent()),
    exec: (done?: Done) => {
      requestAnimationFrame(() => {
        const all = answers();
        all.forEach((answer, n) => dones[n]?.(answer));
        done?.(all);
      });
      return query;
    },
  };
  return query;
}

import { appMethods } from './app-methods';
import { type Params, elementMethods } from './element-methods';
import { elementOf } from './elements';

const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Where an element is once it has stopped moving. */
async function resting(element: HTMLElement): Promise<DOMRect> {
  let before = element.getBoundingClientRect();
  for (;;) {
    await drawn();
    await drawn();
    const now = element.getBoundingClientRect();
    if (now.top === before.top && now.left === before.left) return now;
    before = now;
  }
}

/** Where a finger lands on an element, once it has been brought into view. Throws when it lands on another. */
async function landing({ elementId }: Params): Promise<Readonly<{ x: number; y: number }>> {
  const element = elementOf(elementId);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = await resting(element);
  const point = { x: left + width / 2, y: top + height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  if (hit === null || !(element.contains(hit) || hit.contains(element)))
    throw new Error(
      `a finger cannot reach <${element.localName}>: ${hit?.outerHTML.slice(0, 80) ?? 'nothing'} is in its way`,
    );
  return point;
}

const methods = { ...appMethods, ...elementMethods, landing };

/** Answers one request of the automator protocol; what is not implemented is an error. */
export async function answerAutomator(method: string, params: Params): Promise<unknown> {
  const run = (methods as Readonly<Record<string, (params: Params) => unknown>>)[method];
  if (run === undefined) throw new Error(`${method} is not implemented in this bridge`);
  return (await run(params)) ?? {};
}

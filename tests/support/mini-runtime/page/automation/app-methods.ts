import { type OpenPage } from '../open-page';
import { openPages, topPage } from '../pages';
import { mock, unmocked, wx } from '../wx/index';
import { type Method, type Options, telling } from '../wx/api';
import { described, found, pageOf } from './elements';
import { type Answers, type Params } from './element-methods';

type Run = (...args: readonly unknown[]) => unknown;

const pageDescribed = ({ id, path, query }: OpenPage) => ({ pageId: id, path, query });

const functionOf = (text: unknown): Run =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the automator sends functions as text
  (new Function(`return (${String(text)})`) as () => Run)();

function standIn(method: string, { functionDeclaration, args = [], result }: Params): Method {
  const more = args as readonly unknown[];
  const own = { origin: unmocked(method) };
  const run: Run =
    functionDeclaration === undefined
      ? () => result
      : (...given) => functionOf(functionDeclaration).apply(own, [...given, ...more]);
  const mocked: Run = (...given) =>
    method.endsWith('Sync')
      ? run(...given)
      : telling((given[0] ?? {}) as Options, () => run(...given));
  return mocked;
}

function mocked(params: Params): void {
  const name = String(params.method);
  const away = params.functionDeclaration === undefined && !('result' in params);
  mock(name, away ? undefined : standIn(name, params));
}

const at = (path: unknown): unknown =>
  String(path)
    .split('.')
    .reduce<unknown>(
      (within, key) => (within as Record<string, unknown> | undefined)?.[key],
      window,
    );

/** What the automator may ask of the app and of a page. */
export const appMethods: Answers = {
  'Tool.getInfo': () => ({ SDKVersion: '3.8.0' }),
  'App.enableLog': () => undefined,
  'App.getCurrentPage': () => pageDescribed(topPage()),
  'App.getPageStack': () => ({ pageStack: openPages().map(pageDescribed) }),
  'App.callWxMethod': async ({ method, args }) => ({
    result: await (wx[String(method)] as Run)(...((args ?? []) as unknown[])),
  }),
  'App.mockWxMethod': mocked,
  'App.callFunction': async ({ functionDeclaration, args }) => ({
    result: await functionOf(functionDeclaration)(...((args ?? []) as unknown[])),
  }),
  'Page.getElement': ({ pageId, selector }) => {
    const [first] = found(pageOf(pageId).screen, String(selector));
    if (first === undefined) throw new Error('no such element');
    return described(first);
  },
  'Page.getElements': ({ pageId, selector }) => ({
    elements: found(pageOf(pageId).screen, String(selector)).map(described),
  }),
  'Page.getData': ({ pageId }) => ({ data: pageOf(pageId).root.get().data as unknown }),
  'Page.callMethod': async ({ pageId, method, args }) => ({
    result: await (pageOf(pageId).instance[String(method)] as Run)(...((args ?? []) as unknown[])),
  }),
  'Page.getWindowProperties': ({ names }) => ({
    properties: (names as readonly unknown[]).map(at),
  }),
};

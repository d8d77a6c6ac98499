import { program, notHere } from './running';

type Exports = Record<string, unknown>;
type Register = (definition: never) => unknown;
type Registrars = Readonly<{ Page: Register; Component: Register; Behavior: Register }>;

// What a browser has and a mini-program has not: whoever reads it finds nothing.
const hidden = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'self', 'top', 'parent', 'frames', 'alert', 'Image'],
  ...['requestAnimationFrame', 'cancelAnimationFrame', 'HTMLElement', 'CustomEvent', 'indexedDB'],
];

const given = ['require', 'module', 'exports', 'wx', 'App', 'getApp', 'getCurrentPages'];

const loaded = new Map<string, { exports: Exports }>();

const nobody = (): never => {
  throw new Error('a page or component is registered outside of its own script');
};
const none: Registrars = { Page: nobody, Component: nobody, Behavior: nobody };

// A shared script is run once and then registers for whichever page's script calls it.
let registrars = none;
const registering: Registrars = {
  Page: (definition) => registrars.Page(definition),
  Component: (definition) => registrars.Component(definition),
  Behavior: (definition) => registrars.Behavior(definition),
};
const globals: Record<string, unknown> = {};

/** Gives the scripts their `wx`, `App`, `getApp` and `getCurrentPages`. */
export function provide(values: Readonly<Record<string, unknown>>): void {
  Object.assign(globals, values);
}

const absolute = (wanted: string, from: string): string =>
  new URL(wanted, `file:///${from}`).pathname.slice(1).replace(/\.js$/, '');

function run(path: string): { exports: Exports } {
  const source = program.scripts[path];
  if (source === undefined) throw new Error(`there is no script ${path}.js`);
  const module = { exports: {} };
  loaded.set(path, module);
  const values: Record<string, unknown> = {
    ...globals,
    module,
    exports: module.exports,
    require: (wanted: string) => load(absolute(wanted, path)).exports,
  };
  const names = [...given, ...Object.keys(registering)];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is how a mini-program's scripts are run
  const body = new Function(...names, ...hidden, `${source}\n//# sourceURL=weapp/${path}.js`);
  const call = body as (...args: readonly unknown[]) => void;
  call(...given.map((name) => values[name] ?? notHere(name)), ...Object.values(registering));
  return module;
}

const load = (path: string): { exports: Exports } => loaded.get(path) ?? run(path);

/** Runs a script once, with the registrars that belong to it. */
export function runScript(path: string, own: Registrars = none): void {
  const before = registrars;
  registrars = own;
  load(path);
  registrars = before;
}

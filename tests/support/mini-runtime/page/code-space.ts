import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { globalOptions, type template } from 'glass-easel';
import { posix } from './posix';
import { openBackend } from './events';
import { device, program } from './running';
import { runScript } from './scripts';
import { tagNames } from './tags/index';

globalOptions.writeExtraInfoToAttr = true;

const env = new MiniProgramEnv();
const space = env.createCodeSpace('', true);

const resolved = (path: string, wanted: string): string =>
  wanted.startsWith('/') ? wanted.slice(1) : posix(path, wanted);

const componentNames = Object.values(program.configs).flatMap(({ usingComponents = {} }) =>
  Object.keys(usingComponents),
);

const backend = openBackend(new Set(['page', ...componentNames]));
const associated = env.associateBackend(backend);

type Template = template.ComponentTemplate & Readonly<{ groupList: object }>;
type Groups = Readonly<Record<string, Template['content']>>;

function addTemplates(): void {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the compiler's answer is an expression
  const groupList = (new Function(`return ${program.templates}`) as () => Groups)();
  for (const [path, content] of Object.entries(groupList))
    // Official tags are native nodes here, and `bindtap` on them is a listener as on a component.
    space.addCompiledTemplate(path, { groupList, content, fallbackListenerOnNativeNode: true });
}

function addStyles(): void {
  for (const [path, css] of Object.entries(program.styles)) {
    associated.registerStyleSheetContent(path, css);
    space.addStyleSheet(path, path);
  }
}

for (const tag of tagNames) space.getComponentSpace().setGlobalUsingComponent(tag, `wx-${tag}`);
for (const [path, config] of Object.entries(program.configs))
  space.addComponentStaticConfig(path, { ...config });
addTemplates();
addStyles();

const registered = new Set<string>();

/** Runs the script of a page or component once, after those of the components it uses. */
export function register(path: string): void {
  if (registered.has(path)) return;
  registered.add(path);
  for (const wanted of Object.values(program.configs[path]?.usingComponents ?? {}))
    register(resolved(path, wanted));
  space.componentEnv(path, ({ Page, Component, Behavior }) =>
    runScript(path, { Page, Component, Behavior }),
  );
}

/** A new page or component, drawn in place of an empty element of `parent`. */
export function draw(tag: string, path: string, parent: HTMLElement) {
  register(path);
  const root = associated.createRoot(tag, space, path);
  const placeholder = parent.appendChild(document.createElement('div'));
  root.attach(parent as never, placeholder as never);
  return root;
}

document.documentElement.lang = device.language;

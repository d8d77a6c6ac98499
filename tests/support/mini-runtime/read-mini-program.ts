import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, posix, relative } from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { type AppConfig, type MiniProgram, type StaticConfig } from './mini-program';
import { cssOfWxss } from './wxss';

/** A sentence the template compiler has about a file. */
export type TemplateWarning = Readonly<{ path: string; warning: unknown }>;

type Files = ReadonlyMap<string, string>;

const texts = new Set(['.js', '.json', '.wxml', '.wxs', '.wxss']);

/** The texts of a built mini-program, by path. */
export function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && texts.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** The files with one ending, by path without it. */
function withEnding<T>(files: Files, ending: string, read: (text: string) => T): Record<string, T> {
  const chosen = [...files].filter(([path]) => path.endsWith(ending));
  return Object.fromEntries(
    chosen.map(([path, text]) => [path.slice(0, -ending.length), read(text)]),
  );
}

const listed = (warnings: unknown): readonly unknown[] =>
  Array.isArray(warnings) ? (warnings as unknown[]) : [];

/** Compiles every template and script of templates; the warnings are all it found wrong. */
export function compileTemplates(
  files: Files,
): Readonly<{ templates: string; warnings: readonly TemplateWarning[] }> {
  const group = new TmplGroup();
  const warnings = Object.entries(withEnding(files, '.wxml', String)).flatMap(([path, text]) =>
    listed(group.addTmpl(path, text)).map((warning) => ({ path, warning })),
  );
  for (const [path, text] of Object.entries(withEnding(files, '.wxs', String)))
    group.addScript(path, text);
  const templates = group.getTmplGenObjectGroups();
  group.free();
  return { templates, warnings };
}

const withImports = (files: Files, path: string): string =>
  (files.get(path) ?? '').replace(/@import\s*["'](.+?)["'];?/g, (_, wanted: string) =>
    withImports(
      files,
      wanted.startsWith('/') ? wanted.slice(1) : posix.join(posix.dirname(path), wanted),
    ),
  );

/** Every page of a mini-program, the main package's first. */
export const pagesOf = ({ pages, subPackages = [] }: AppConfig): readonly string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages }) => pages.map((page) => posix.join(root, page))),
];

/** Reads a built mini-program; throws when a template does not compile without a warning. */
export function readMiniProgram(folder: string): MiniProgram {
  const files = filesOf(folder);
  const app = JSON.parse(files.get('app.json') ?? '') as AppConfig;
  const { templates, warnings } = compileTemplates(files);
  if (warnings.length > 0) throw new Error(`templates: ${JSON.stringify(warnings.slice(0, 5))}`);
  return {
    app,
    pages: pagesOf(app),
    scripts: withEnding(files, '.js', String),
    configs: withEnding(files, '.json', (text) => JSON.parse(text) as StaticConfig),
    styles: Object.fromEntries(
      Object.keys(withEnding(files, '.wxss', String)).map((path) => [
        path,
        cssOfWxss(withImports(files, `${path}.wxss`)),
      ]),
    ),
    templates,
  };
}

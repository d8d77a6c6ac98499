import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler';
import { type AppConfig, type StaticConfig } from '../support/mini-runtime/mini-program';
import { compileTemplates, filesOf, pagesOf } from '../support/mini-runtime/read-mini-program';
import { previewFound } from './preview-marks';
import { guideProblems, privacyInterfaces, type PrivacyGuide } from './privacy';
import { overweight, weigh } from './sizes';

/** Looks at a built mini-program's folder; answers with what is wrong, as sentences. */
type Gate = (folder: string, guide: PrivacyGuide) => readonly string[];

const roomy = { maxBuffer: 64 * 1024 * 1024 };

function complaint(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message.trim() : String(error)];
  }
}

const templates: Gate = (folder) =>
  compileTemplates(filesOf(folder)).warnings.map(
    ({ path, warning }) => `${path}.wxml: ${JSON.stringify(warning)}`,
  );

const json = (folder: string, path: string): unknown =>
  JSON.parse(readFileSync(join(folder, path), 'utf8'));

const missing = (folder: string, path: string): readonly string[] =>
  ['.js', '.json', '.wxml']
    .map((ending) => path + ending)
    .filter((file) => !existsSync(join(folder, file)));

function lacking(folder: string, page: string): readonly string[] {
  const own = missing(folder, page);
  if (own.includes(`${page}.json`)) return own;
  const { usingComponents = {} } = json(folder, `${page}.json`) as StaticConfig;
  const components = Object.values(usingComponents).map((wanted) =>
    wanted.startsWith('/') ? wanted.slice(1) : posix.join(posix.dirname(page), wanted),
  );
  return [...own, ...components.flatMap((component) => missing(folder, component))];
}

const files: Gate = (folder) => {
  const absent = pagesOf(json(folder, 'app.json') as AppConfig).flatMap((page) =>
    lacking(folder, page),
  );
  return [...new Set(absent)].map((path) => `there is no ${path}`);
};

const textsOf = (folder: string): readonly string[] => [...filesOf(folder).values()];

/** The static gates that a build has to pass before anybody runs it, by name. */
export const gates: Readonly<Record<string, Gate>> = {
  'template compiler of glass-easel': templates,
  'template compiler of WeChat': (folder) => complaint(() => wxmlToJs(folder, roomy)),
  'style compiler of WeChat': (folder) => complaint(() => wxssToJs(folder, roomy)),
  'files of pages and components': files,
  'package sizes': (folder) => overweight(weigh(folder)),
  'privacy guide': (folder, guide) => guideProblems(privacyInterfaces(textsOf(folder)), guide),
  'nothing of the preview': (folder) =>
    previewFound(textsOf(folder)).map((mark) => `${mark} is in the mini-program`),
};

/** Everything the gates have against a build, each with the gate's name. */
export const refusals = (folder: string, guide: PrivacyGuide): readonly string[] =>
  Object.entries(gates).flatMap(([name, gate]) =>
    gate(folder, guide).map((what) => `${name}: ${what}`),
  );

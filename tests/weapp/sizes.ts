import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type AppConfig } from '../support/mini-runtime/mini-program';

const KB = 1024;

/** What a package may weigh, in KB; WeChat's own limit is 2048 a package. */
export const budgets = { mainKB: 800, wholeKB: 2048 };

/** The packages of a built mini-program, in KB of all their files. */
export type Sizes = Readonly<{
  mainKB: number;
  wholeKB: number;
  subpackages: Readonly<Record<string, number>>;
}>;

const notUploaded = /\.(LICENSE\.txt|map)$/;

function weights(folder: string): readonly (readonly [path: string, bytes: number])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !notUploaded.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path), statSync(path).size]);
}

const kilobytes = (sizes: readonly (readonly [string, number])[]): number =>
  Math.round((sizes.reduce((sum, [, bytes]) => sum + bytes, 0) / KB) * 10) / 10;

/** Weighs a built mini-program. */
export function weigh(folder: string): Sizes {
  const { subPackages = [] } = JSON.parse(
    readFileSync(join(folder, 'app.json'), 'utf8'),
  ) as AppConfig;
  const all = weights(folder);
  const under = (root: string) => all.filter(([path]) => path.startsWith(`${root}/`));
  const roots = subPackages.map(({ root }) => root.replace(/\/$/, ''));
  const main = all.filter(([path]) => !roots.some((root) => path.startsWith(`${root}/`)));
  return {
    mainKB: kilobytes(main),
    wholeKB: kilobytes(all),
    subpackages: Object.fromEntries(roots.map((root) => [root, kilobytes(under(root))])),
  };
}

/** What weighs too much, as sentences. */
export function overweight({ mainKB, wholeKB, subpackages }: Sizes): readonly string[] {
  const heavy = Object.entries(subpackages).filter(([, size]) => size > budgets.mainKB);
  return [
    ...(mainKB > budgets.mainKB ? [`main package: ${mainKB} KB, budget ${budgets.mainKB} KB`] : []),
    ...(wholeKB > budgets.wholeKB ? [`whole: ${wholeKB} KB, budget ${budgets.wholeKB} KB`] : []),
    ...heavy.map(([root, size]) => `subpackage ${root}: ${size} KB, budget ${budgets.mainKB} KB`),
  ];
}

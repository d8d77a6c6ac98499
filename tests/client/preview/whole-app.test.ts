import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(`client/app/src/${path}`, 'utf8');
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, page = '']) => page).sort();

/** Pages of the mini-program, as its configuration names them. */
function configured(): readonly string[] {
  const [main = '', ...packages] = read('app.config.ts').split("root: '");
  const page = /'(pages\/[\w-]+\/index)'/g;
  const under = (text: string) => found(text, page).map((path) => `${text.split("'")[0]}/${path}`);
  return [...found(main, page), ...packages.flatMap(under)].sort();
}

describe('the preview', () => {
  it('fetches every page of the mini-program ahead', () => {
    const fetched = found(read('preview/whole-app.h5.ts'), /import\('\.\.\/(.+?)'\)/g);
    expect(fetched.length).toBeGreaterThan(15);
    expect(fetched).toEqual(configured());
  });
});

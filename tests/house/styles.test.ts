import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../client/app/src');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.scss'),
);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Every class a sheet gives its own rules, each once. */
const classesOf = (path: string): readonly string[] => [
  ...new Set([...read(path).matchAll(/^\.([\w-]+)(?= \{|,$)/gm)].map(([, name]) => name ?? '')),
];

/** The custom properties stand on the frame of every screen. */
const shared = ['screen', 'toast'];

describe('The style sheets', () => {
  it('give a class its rules in one place: in the preview they are all one page', () => {
    const places = new Map<string, string[]>();
    for (const path of sheets)
      for (const name of classesOf(path)) places.set(name, [...(places.get(name) ?? []), path]);
    const twice = [...places].filter(([name, at]) => at.length > 1 && !shared.includes(name));
    expect(twice).toEqual([]);
  });

  it('keep to the sizes of text', () => {
    const sizes = new Set(['12', '14', '16', '20', '28', '40']);
    const odd = sheets.flatMap((path) =>
      [...read(path).matchAll(/(?:font-size: (?:calc\()?(?:min\()?|text\(|number\()(\d+)/g)]
        .map(([, size]) => size ?? '')
        .filter((size) => !sizes.has(size))
        .map((size) => `${path}: ${size}`),
    );
    expect(odd).toEqual([]);
  });

  it('keep to the 4-point grid', () => {
    const spaces = /(?:padding|margin|gap)[\w-]*: ([^;]+);|@include (?:row|stack)\(([^)]+)\)/g;
    const odd = sheets.flatMap((path) =>
      [...read(path).matchAll(spaces)]
        .flatMap(([, rule, mixin]) => [...(rule ?? mixin ?? '').matchAll(/(\d+)px/g)])
        .map(([, px]) => Number(px))
        .filter((px) => px % 4 !== 0)
        .map((px) => `${path}: ${px}px`),
    );
    expect(odd).toEqual([]);
  });
});

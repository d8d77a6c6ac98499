import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const typings = readFileSync(
  require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'),
  'utf8',
);

const sources = readdirSync('client/app/src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.h5\.tsx?$/.test(path))
  .map((path) => readFileSync(join('client/app/src', path), 'utf8'));

const used = new Set(
  sources.flatMap((text) => [...text.matchAll(/\bTaro\.(\w+)/g)].map(([, name = '']) => name)),
);

// Not WeChat's but Taro's own, or of the app's frame.
const own = new Set(['getCurrentPages', 'cloud']);

describe('an interface of WeChat that the mini-program calls', () => {
  it.each([...used].filter((name) => !own.has(name)))('%s is one that WeChat has', (name) => {
    expect(new RegExp(`^\\s+${name}[<(]`, 'm').test(typings)).toBe(true);
  });

  it('is known by the name that is called', () => {
    expect([...used].length).toBeGreaterThan(5);
  });
});

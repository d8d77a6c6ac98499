import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Files that are in the repository or about to be. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));

const house = 'tests/house/';
const sources = files.filter((path) => /\.tsx?$/.test(path) && !path.startsWith(house));

const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name);

/** What may not be in the house, and what to use instead. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/@ts-ignore|@ts-nocheck/, 'a type that tells the truth'],
  [/\b(TODO|FIXME|HACK|XXX)\b/, 'an issue, or the work itself'],
  [/\b(it|test|describe)\.(skip|only|todo)\b/, 'a test that runs'],
  [/toMatchSnapshot|toMatchInlineSnapshot/, 'an expectation that a person would read'],
];

/** Rooms where nobody but a person at a terminal reads what is printed. */
const prints = /^(local|client\/(terminal|demonstration)|tests)\//;

describe('The house is tidy', () => {
  it.each(sources)('%s keeps to the house rules', (path) => {
    const text = read(path);
    const found = banned.flatMap(([pattern, instead]) =>
      pattern.test(text) ? [{ found: pattern.exec(text)?.[0], instead }] : [],
    );
    expect(found).toEqual([]);
    expect({ prints: /console\.log\(/.test(text) && !prints.test(path) }).toEqual({
      prints: false,
    });
  });

  it('has only the rooms of the design at its top', () => {
    const rooms = new Set(
      files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]),
    );
    expect([...rooms].filter((room) => !room?.startsWith('.')).sort()).toEqual([
      'client',
      'cloudfunctions',
      'docs',
      'local',
      'shared',
      'tests',
    ]);
  });

  it('tests every capability of the domain', () => {
    expect(folders('tests/domain')).toEqual(expect.arrayContaining(folders('shared/domain')));
  });

  it('names every collection of the functions with a rule that denies clients everything', () => {
    const { collections } = JSON.parse(read('cloudfunctions/database.json')) as {
      collections: Record<string, { rule: unknown }>;
    };
    const used = /export type Collection =([^;]+);/.exec(
      read('cloudfunctions/_lib/cloudbase/documents.ts'),
    )?.[1];
    const names = [...(used ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(Object.keys(collections).sort()).toEqual(names.sort());
    for (const { rule } of Object.values(collections)) {
      expect(rule).toEqual({ read: false, write: false });
    }
  });

  it('opens each action of a door once, in a file that bears its name', () => {
    for (const door of ['member', 'staff', 'operator']) {
      const actions = readdirSync(join(root, 'cloudfunctions', door, 'actions'));
      const contracts = readdirSync(join(root, 'shared/contract', door));
      expect(contracts).toEqual(expect.arrayContaining(actions));
    }
  });

  it('runs the rooms and the journeys by its test command', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const runs = (scripts['test'] ?? '').split(' && ').filter((step) => step.startsWith('jest'));
    expect(runs).toEqual(['jest', 'jest --config tests/journeys/jest.config.cjs']);
  });

  it('keeps download hosts out of the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });

  it('speaks of the product only', () => {
    const words = /\b(subagents?|claude|chatgpt|openai)\b|\/wor[k]\//i;
    const telling = files.filter(
      (path) =>
        !path.startsWith(house) && /\.(tsx?|md|json|mjs|cjs)$/.test(path) && words.test(read(path)),
    );
    expect(telling).toEqual([]);
  });
});

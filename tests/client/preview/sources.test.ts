import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf } from '../../../client/preview/sources';

let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'huitou-sources-'));
  for (const room of ['client/app', 'client/code', 'shared/domain', 'local'])
    mkdirSync(join(house, room), { recursive: true });
  for (const path of ['client/app/app.ts', 'shared/domain/points.ts', 'package-lock.json'])
    writeFileSync(join(house, path), path);
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

const print = (): string => fingerprintOf(house, ['']);

describe('what the preview is built from', () => {
  it('is the same in a copy, whenever it was made', () => {
    const before = print();
    const copy = `${house}-copy`;
    cpSync(house, copy, { recursive: true });
    expect(fingerprintOf(copy, [''])).toBe(before);
    rmSync(copy, { recursive: true });
  });

  it.each([
    ['a line of the app', () => writeFileSync(join(house, 'client/app/app.ts'), 'other')],
    ['a rule', () => writeFileSync(join(house, 'shared/domain/points.ts'), 'other')],
    ['a new file', () => writeFileSync(join(house, 'client/code/bars.ts'), '')],
    [
      'a file of another name',
      () => renameSync(join(house, 'client/app/app.ts'), join(house, 'client/app/main.ts')),
    ],
    ['a file that goes', () => rmSync(join(house, 'shared/domain/points.ts'))],
    ['a package', () => writeFileSync(join(house, 'package-lock.json'), 'other')],
  ])('changes with %s', (_, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });

  it('changes with what the build is told, and not with other rooms', () => {
    const before = print();
    writeFileSync(join(house, 'local/cloud.ts'), 'other');
    expect(print()).toBe(before);
    expect(fingerprintOf(house, ['http://127.0.0.1:7401'])).not.toBe(before);
  });
});

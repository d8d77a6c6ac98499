import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfigurations } from '../../local/functions/configuration';

const timer = { name: 'nightly', type: 'timer', config: '0 0 2 * * * *' };

describe('a function’s configuration', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'huitou-functions-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const deploy = (name: string, config?: object) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.js'), '');
    if (config) writeFileSync(join(folder, name, 'config.json'), JSON.stringify(config));
    return readConfigurations(folder);
  };

  it('is the platform’s default where the function says nothing', () => {
    expect(deploy('member')).toMatchObject([
      { name: 'member', timeoutSeconds: 3, memoryMb: 256, triggers: [], openApis: [] },
    ]);
  });

  it('ignores folders without a built function', () => {
    mkdirSync(join(folder, 'empty'));
    expect(deploy('member')).toHaveLength(1);
  });

  it.each([1, 60])('takes a timeout of %d seconds', (timeout) => {
    expect(deploy('member', { timeout })).toMatchObject([{ timeoutSeconds: timeout }]);
  });

  it.each([0, 61])('refuses a timeout of %d seconds', (timeout) => {
    expect(() => deploy('member', { timeout })).toThrow('1 to 60 seconds');
  });

  it('takes one timer and refuses two', () => {
    expect(deploy('nightly', { triggers: [timer] })).toMatchObject([
      { triggers: [{ name: 'nightly', cron: '0 0 2 * * * *' }] },
    ]);
    expect(() => deploy('twice', { triggers: [timer, timer] })).toThrow('more than one trigger');
  });

  it.each(['0 2 * * *', '0 0 2 * * *', '0 0 25 * * * *', 'nightly'])(
    'refuses a timer at %p, which is no expression of seven fields',
    (config) => {
      const triggers = [{ ...timer, config }];
      expect(() => deploy('nightly', { triggers })).toThrow('seven fields');
    },
  );

  it('refuses a trigger that is no timer', () => {
    const triggers = [{ ...timer, type: 'cos' }];
    expect(() => deploy('member', { triggers })).toThrow('only a timer');
  });

  it('refuses a name that does not start with a letter', () => {
    expect(() => deploy('1st')).toThrow('start with a letter');
  });
});

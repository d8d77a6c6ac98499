import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLines } from '../../local/functions/lines';

const numbered = (count: number) => Array.from({ length: count }, (_, n) => `line ${n}`);

describe('the lines functions print', () => {
  it('are kept apart by function, in order, without their breaks', () => {
    const lines = openLines();
    lines.write('member', 'one\n');
    lines.write('staff', 'other\n');
    lines.write('member', 'two\nthree\n');
    expect(lines.read('member')).toEqual(['one', 'two', 'three']);
    expect(lines.read('staff')).toEqual(['other']);
    expect(lines.read('absent')).toEqual([]);
  });

  it.each([999, 1000, 1001, 5000])('are the last 1000 in memory after %d', (count) => {
    const lines = openLines();
    for (const line of numbered(count)) lines.write('member', `${line}\n`);
    expect(lines.read('member')).toEqual(numbered(count).slice(-1000));
  });

  it('are all in the file, where there is a folder for them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'huitou-lines-'));
    const lines = openLines(folder);
    for (const line of numbered(1500)) lines.write('member', `${line}\n`);
    const file = readFileSync(join(folder, 'member.log'), 'utf8');
    rmSync(folder, { recursive: true });
    expect(file).toBe(`${numbered(1500).join('\n')}\n`);
  });
});

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leafFolder } from './fixture-phone';
import { gates, refusals } from './gates';
import { previewMarks } from './preview-marks';
import { budgets, overweight } from './sizes';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huitou-gates-'));
  cpSync(leafFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const template = 'pages/first/index.wxml';
const change = (path: string, edit: (text: string) => string): void =>
  writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
const app = 'client/app/';
const sourcesOfPreview = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(\.h5\.tsx?|text\/preview\.ts|config\/index\.ts)$/.test(path))
  .map((path) => readFileSync(join(app, path), 'utf8'));
const closedBy = (): readonly string[] =>
  Object.keys(gates).filter((name) => (gates[name]?.(folder, {}) ?? []).length > 0);

describe('the gates before a mini-program', () => {
  it('let a sound one through', () => {
    expect(refusals(folder, {})).toEqual([]);
  });

  it('stop a tag that is not closed', () => {
    change(template, (text) => `${text}<view><text></view>`);
    expect(closedBy()).toEqual(['template compiler of glass-easel', 'template compiler of WeChat']);
  });

  it('stop an expression that is none', () => {
    change(template, (text) => `${text}<view>{{a.(b}}</view>`);
    expect(closedBy()).toContain('template compiler of glass-easel');
  });

  it('stop a template whose script is missing', () => {
    rmSync(join(folder, 'words.wxs'));
    expect(closedBy()).toEqual(['template compiler of WeChat']);
  });

  it.each(['pages/second/index.js', 'leaf/index.wxml'])('stop a build without %s', (path) => {
    rmSync(join(folder, path));
    expect(refusals(folder, {}).join()).toContain(`there is no ${path}`);
  });

  it('stop a package of more than its budget, and not one of just that', () => {
    const sizes = { mainKB: budgets.mainKB, wholeKB: budgets.wholeKB, subpackages: { staff: 1 } };
    expect(overweight(sizes)).toEqual([]);
    expect(overweight({ ...sizes, mainKB: budgets.mainKB + 0.1 })).toHaveLength(1);
    expect(overweight({ ...sizes, wholeKB: budgets.wholeKB + 0.1 })).toHaveLength(1);
    writeFileSync(join(folder, 'heavy.png'), Buffer.alloc(801 * 1024));
    expect(refusals(folder, {}).join()).toContain('main package: 8');
  });

  it.each([
    ['wx.chooseImage({})', 'chooseImage'],
    ['c.getClipboardData()', 'getClipboardData'],
    ['e({openType:"getPhoneNumber"})', 'getPhoneNumber'],
    ["e({type:'nickname'})", 'nickname'],
  ])('stop %s unless the privacy guide says what for', (code, name) => {
    change('app.js', (text) => `${text}\n${code}`);
    const guide = { [name]: { collects: 'something', purpose: 'a reason' } };
    expect(refusals(folder, {})).toEqual([`privacy guide: ${name} is used, not declared`]);
    expect(refusals(folder, guide)).toEqual([]);
  });

  it('stop a privacy guide that declares more than is used', () => {
    const guide = { chooseImage: { collects: 'pictures', purpose: 'a reason' } };
    expect(refusals(folder, guide)).toEqual(['privacy guide: chooseImage is declared, not used']);
  });

  it.each(previewMarks)('stop what belongs to the preview: %s', (mark) => {
    change('app.js', (text) => `${text}\n"${mark}"`);
    expect(refusals(folder, {})).toEqual([
      `nothing of the preview: ${mark} is in the mini-program`,
    ]);
    expect(sourcesOfPreview.some((text) => text.includes(mark))).toBe(true);
  });
});

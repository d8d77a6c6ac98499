import fc from 'fast-check';
import jsQR from 'jsqr';
import { bars, barsSvg } from '../../../client/app/src/code/bars';
import { qrModules, qrSvg, runs } from '../../../client/app/src/code/qr';

const codes = fc.stringMatching(/^9[0-9]{23}$/);

/** A grid of modules as a picture, with the quiet zone a scanner wants. */
function picture(modules: readonly (readonly boolean[])[]) {
  const scale = 4;
  const quiet = 4;
  const side = (modules.length + quiet * 2) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at += 1) {
    const row = Math.floor(Math.floor(at / side) / scale) - quiet;
    const column = Math.floor((at % side) / scale) - quiet;
    if (modules[row]?.[column] === true) pixels.fill(0, at * 4, at * 4 + 3);
  }
  return { pixels, side };
}

/** The pattern of Code 128's stop sign and the eleven modules of start C, from ISO/IEC 15417. */
const startC = '11010011100';
const stop = '1100011101011';

describe('the QR of a code', () => {
  it('reads back as the code, in the smallest symbol there is', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const modules = qrModules(code);
        const { pixels, side } = picture(modules);
        expect(modules).toHaveLength(21);
        expect(jsQR(pixels, side, side)?.data).toBe(code);
      }),
      { numRuns: 30 },
    );
  });

  it('is drawn module for module', () => {
    const code = '901234567890123456789012';
    const drawn = [...qrSvg(code).matchAll(/M(\d+) (\d+)h(\d+)v1/g)].flatMap(([, x, y, length]) =>
      Array.from({ length: Number(length) }, (_, at) => `${Number(x) + at - 2},${Number(y) - 2}`),
    );
    const dark = qrModules(code).flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])),
    );
    expect(drawn).toEqual(dark);
  });
});

describe('the bars of a code', () => {
  it('begin with start C, end with stop, and hold two digits to a symbol', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const modules = bars(code)
          .map((dark) => (dark ? '1' : '0'))
          .join('');
        expect(modules.startsWith(startC)).toBe(true);
        expect(modules.endsWith(stop)).toBe(true);
        expect(modules).toHaveLength(11 + 12 * 11 + 11 + 13);
      }),
    );
  });

  it('are drawn between quiet zones of ten modules', () => {
    const svg = barsSvg('901234567890123456789012');
    expect(svg).toContain('viewBox="0 0 187 1"');
    expect(svg).toContain('M10 0h2v1h-2z');
  });
});

describe('runs of dark modules', () => {
  it('cover exactly the dark ones', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (row) => {
        const covered = row.map(() => false);
        for (const [at, length] of runs(row)) covered.fill(true, at, at + length);
        expect(covered).toEqual(row);
      }),
    );
  });
});

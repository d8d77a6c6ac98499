import { CODE128C } from 'jsbarcode/bin/barcodes/CODE128';
import { drawing, runs } from './qr';

const quiet = 10;

/** The bars of a code as Code 128-C, two digits to a symbol, one entry a module. */
export function bars(code: string): readonly boolean[] {
  const { data } = new CODE128C(code, {}).encode();
  return Array.from(data, (module) => module === '1');
}

/** The bars as a drawing with their quiet zones. */
export function barsSvg(code: string): string {
  const modules = bars(code);
  const strokes = runs(modules).map(([x, length]) => `M${x + quiet} 0h${length}v1h-${length}z`);
  return drawing([modules.length + quiet * 2, 1], strokes.join(''));
}

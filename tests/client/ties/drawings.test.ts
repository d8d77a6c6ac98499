import fc from 'fast-check';
import { branchSvg } from '../../../client/app/src/ties/drawings/branch';
import { strandSvg } from '../../../client/app/src/ties/drawings/strand';

const aYear = fc.integer({ min: 1, max: 366 });
const count = (svg: string, mark: RegExp): number => svg.match(mark)?.length ?? 0;

/** Every point that the paths go through. */
const pointsOf = (svg: string): readonly (readonly [number, number])[] =>
  [...svg.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MQZ "])/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('The drawings of a year', () => {
  it('have a leaf for each day somebody came', () => {
    fc.assert(fc.property(aYear, (days) => count(branchSvg(days), /Z/g) === days));
  });

  it('have a bead for each day of the streak', () => {
    fc.assert(fc.property(aYear, (days) => count(strandSvg(days), /<circle/g) === days));
  });

  it('keep inside their boxes', () => {
    fc.assert(
      fc.property(aYear, (days) =>
        pointsOf(branchSvg(days)).every(([x, y]) => x >= 0 && x <= 360 && y >= 0 && y <= 260),
      ),
    );
  });
});

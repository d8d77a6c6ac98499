import fc from 'fast-check';
import { begun, lived } from '../../support/given';
import { clock, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';

const shown = fc.record({ step: fc.nat(90), late: fc.constantFrom(true, true, true, false) });

it('accepts a member code once at most, in whatever order codes arrive', () => {
  fc.assert(
    fc.property(fc.array(shown, { minLength: 60, maxLength: 120 }), (codes) => {
      let life = begun();
      for (const code of codes) {
        const at = clock(monday);
        life = lived(plainDays, life, {
          kind: 'record-visit',
          storeId: 'lake',
          on: monday,
          code,
          at,
        });
      }
      const steps = life.events.flatMap((event) =>
        event.kind === 'code-used' ? [event.step] : [],
      );
      expect(steps).toEqual([...new Set(steps)]);
    }),
    { numRuns: 1_000 },
  );
});

import { journeys } from './steps/index';
import { withTeaHouse } from './two-hands';

const { open } = withTeaHouse();

describe('the preview in a browser', () => {
  it.each(Object.entries(journeys))(
    '%s',
    async (_, journey) => {
      const [shopper, staff] = [await open('o-lin'), await open('mei')];
      await journey({ shopper: shopper.hand, staff: staff.hand });
      expect(shopper.faults).toEqual([]);
      expect(staff.faults).toEqual([]);
    },
    90_000,
  );
});

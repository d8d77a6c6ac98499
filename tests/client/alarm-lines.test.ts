import { alarmLines } from '../../client/report/alarms';
import { midnight, monday } from '../support/calendar';

const at = midnight(monday);
const open = {
  ...{ what: 'projection-differs:cohorts:2026-03-01', says: '不一致', memberNo: null },
  ...{ since: at, lastAt: at, nights: 2, mendedBy: 'rebuild-retention' as const },
};

describe('The report begins', () => {
  it('with the figures when nothing is open', () => {
    expect(alarmLines({ at, alarms: [], rebuilding: false })).toEqual([]);
  });

  it('with what is open, since when, and what mends it', () => {
    const member = { ...open, what: 'balance-differs', memberNo: '4300000001', mendedBy: null };
    expect(alarmLines({ at, alarms: [open, member], rebuilding: false })).toEqual([
      '! 2 open: what follows may be wrong',
      '!   projection-differs:cohorts:2026-03-01, since 2026-03-09, 2 nights; mended by rebuild-retention  不一致',
      '!   balance-differs of member 4300000001, since 2026-03-09, 2 nights  不一致',
      '',
    ]);
  });

  it('with a rebuild that is not finished', () => {
    expect(alarmLines({ at, alarms: [], rebuilding: true })).toEqual([
      '! a rebuild is not finished: figures may still change',
      '',
    ]);
  });
});

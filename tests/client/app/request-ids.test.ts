import { openRequestIds } from '../../../client/app/src/api/request-ids';
import { openPhone } from './phone';

const day = 24 * 3_600_000;

function openIds() {
  const phone = openPhone([]);
  const opened = openRequestIds(phone.shelf, phone);
  const ids = { ...opened, open: (wish: string) => opened.open(wish).id };
  return { ids, isNew: (wish: string) => opened.open(wish).isNew, clock: phone.clock };
}

describe('request ids of wishes without an answer', () => {
  it('are kept until just before a day has passed', () => {
    const { ids, clock } = openIds();
    const first = ids.open('wish');
    clock.now += day - 1;
    expect(ids.open('wish')).toBe(first);
  });

  it('are given up when a day has passed', () => {
    const { ids, clock } = openIds();
    const first = ids.open('wish');
    clock.now += day;
    expect(ids.open('wish')).not.toBe(first);
  });

  it('give up the oldest when the twenty-first wish comes', () => {
    const { ids } = openIds();
    const [first, second] = [ids.open('wish 0'), ids.open('wish 1')];
    for (let wish = 2; wish < 20; wish += 1) ids.open(`wish ${wish}`);
    expect(ids.open('wish 0')).toBe(first);
    ids.open('wish 20');
    expect(ids.open('wish 1')).toBe(second);
    expect(ids.open('wish 0')).not.toBe(first);
  });

  it('are new once, and again when they were closed', () => {
    const { ids, isNew } = openIds();
    expect([isNew('wish'), isNew('wish')]).toEqual([true, false]);
    ids.close('wish');
    expect(isNew('wish')).toBe(true);
  });

  it('are forgotten when they are closed, and only they', () => {
    const { ids } = openIds();
    const [answered, waiting] = [ids.open('answered'), ids.open('waiting')];
    ids.close('answered');
    expect(ids.open('answered')).not.toBe(answered);
    expect(ids.open('waiting')).toBe(waiting);
  });
});

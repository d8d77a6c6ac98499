import { createAtStore } from '../../../client/app/src/staff/store/at-store';
import { today as contract } from '../../../shared/contract/staff/today';
import { place } from './place';
import { type Answers, says, tillPhone, unreached } from './till-phone';

const dayOf = (netFen: number) => ({
  day: '2030-03-09',
  count: 1,
  netFen,
  orders: [],
  more: false,
  followUps: 0,
});

const todayOf = (answers: Answers, shelf = place()) => {
  const phone = tillPhone(answers, shelf);
  const today = createAtStore(shelf, phone.line, contract);
  return { ...phone, shelf, today, state: () => today.store.getState() };
};

describe('The day at a till', () => {
  it('is what the shop says', async () => {
    const { today, state } = todayOf({ today: says(dayOf(2800)) });
    await today.refresh('hupan');
    expect(state()).toEqual({ value: dayOf(2800), refreshing: false, refusal: null });
  });

  it('stays as last heard of when nobody answers, also after the app was closed', async () => {
    const { today, shelf } = todayOf({ today: says(dayOf(2800)) });
    await today.refresh('hupan');
    const later = todayOf({ today: unreached }, shelf);
    await later.today.refresh('hupan');
    expect(later.state()).toMatchObject({
      value: dayOf(2800),
      refreshing: false,
      refusal: { code: 'unreachable' },
    });
  });

  it('is asked for once when the page and what is on it want it together', async () => {
    const { today, asked } = todayOf({ today: says(dayOf(2800)) });
    await Promise.all([today.refresh('hupan'), today.refresh('hupan')]);
    expect(asked).toHaveLength(1);
    await today.refresh('hupan');
    expect(asked).toHaveLength(2);
  });

  it('never shows the day of another store', async () => {
    const { today, told, state } = todayOf({ today: says(dayOf(2800)) });
    await today.refresh('hupan');
    told['today'] = unreached;
    await today.refresh('nanmen');
    expect(state().value).toBeNull();
  });

  it('ignores an answer for the store that was left', async () => {
    let answerHupan = () => undefined as unknown;
    const { today, told, state } = todayOf({
      today: () =>
        new Promise((resolve) => {
          answerHupan = () => resolve({ reached: true, answer: { ok: true, value: dayOf(1) } });
        }),
    });
    const first = today.refresh('hupan');
    told['today'] = says(dayOf(2));
    await today.refresh('nanmen');
    answerHupan();
    await first;
    expect(state().value).toEqual(dayOf(2));
  });
});

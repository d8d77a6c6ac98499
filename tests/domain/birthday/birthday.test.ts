import {
  type BirthdayEvent,
  decideBirthday,
  isBirthday,
  noBirthday,
} from '../../../shared/domain/birthday';
import { birthdays, live, lunar, rewardDays, rules, solar } from './life';

const told = (on: string, birthday = solar(3, 10)) => live([{ on, birthday }], on);

const tells = (
  record: typeof noBirthday,
  { birthday = solar(3, 10), ofAge = true, today = '2026-01-05' },
) => decideBirthday(rules, { birthday, ofAge, today }, record);

describe('A birthday', () => {
  it.each([
    ['29 February', solar(2, 29), true],
    ['30 February', solar(2, 30), false],
    ['31 April', solar(4, 31), false],
    ['31 December', solar(12, 31), true],
    ['month 0', solar(0, 1), false],
    ['month 13', solar(13, 1), false],
    ['day 0', solar(1, 0), false],
    ['half a day', solar(1, 1.5), false],
    ['the 30th of a lunar month', lunar(2, 30), true],
    ['the 31st of a lunar month', lunar(1, 31), false],
    ['lunar month 13', lunar(13, 1), false],
    ['a leap month, whatever the year', lunar(12, 1, true), true],
  ])('may be %s: %s %s', (_, birthday, may) => {
    expect(isBirthday(birthday)).toBe(may);
  });

  it('is not taken from a child under 14', () => {
    expect(tells(noBirthday, { ofAge: false })).toEqual({
      ok: false,
      refusal: { code: 'too-young', leastAge: 14 },
    });
  });

  it('counts from the day it is first told', () => {
    const birthday = solar(3, 10);
    expect(tells(noBirthday, { birthday })).toEqual({
      ok: true,
      value: [{ kind: 'birthday-told', birthday, on: '2026-01-05', from: '2026-01-05' }],
    });
  });

  it('told again is nothing new', () => {
    expect(tells(told('2026-01-02').record, {})).toEqual({ ok: true, value: [] });
  });

  it('is forgotten with all that tells it, but for the day of the last gift', () => {
    const { record } = live([{ on: '2026-03-05', birthday: solar(3, 10) }], '2026-04-01');
    const forgotten = decideBirthday(
      rules,
      { birthday: null, ofAge: true, today: '2026-04-01' },
      record,
    );
    expect(forgotten).toEqual({
      ok: true,
      value: [{ kind: 'birthday-forgotten', on: '2026-04-01' }],
    });
    const { record: left } = live(
      [
        { on: '2026-03-05', birthday: solar(3, 10) },
        { on: '2026-04-01', birthday: null },
      ],
      '2026-04-02',
    );
    expect(left).toEqual({ ...noBirthday, rewardedOn: '2026-03-05' });
  });
});

describe('The gift', () => {
  it('comes on the first day of the window', () => {
    const on = '2026-01-05';
    expect(rewardDays(live([{ on, birthday: solar(3, 10) }], '2026-03-02'))).toEqual([]);
    expect(rewardDays(live([{ on, birthday: solar(3, 10) }], '2026-03-03'))).toEqual([
      '2026-03-03',
    ]);
  });

  it.each([
    ['before the window', '2026-03-02', '2026-03-03'],
    ['on its first day', '2026-03-03', '2026-03-03'],
    ['on the birthday', '2026-03-10', '2026-03-10'],
    ['on its last day', '2026-03-25', '2026-03-25'],
    ['on the day after it', '2026-03-26', '2027-03-03'],
  ])('of a birthday told %s comes at once or in the next window', (_, on, given) => {
    expect(rewardDays(live([{ on, birthday: solar(3, 10) }], '2027-03-03'))[0]).toBe(given);
  });

  it('is not for a birthday of last year that is told in the new one', () => {
    const lived = live([{ on: '2026-01-02', birthday: solar(12, 28) }], '2026-12-31');
    expect(rewardDays(lived)).toEqual(['2026-12-21']);
  });

  it('comes for 29 February, kept on the 28th in common years', () => {
    const lived = live([{ on: '2026-01-05', birthday: solar(2, 29) }], '2028-12-31');
    expect(rewardDays(lived)).toEqual(['2026-02-21', '2027-02-21', '2028-02-22']);
    expect(birthdays(lived)).toEqual(['2026-02-28', '2027-02-28', '2028-02-29']);
  });

  it('comes for the second of two lunar birthdays in a year on the first of January', () => {
    const lived = live([{ on: '2025-06-01', birthday: lunar(11, 20) }], '2027-02-01');
    expect(birthdays(lived)).toEqual(['2026-01-08', '2026-12-28']);
    expect(rewardDays(lived)).toEqual(['2026-01-01', '2027-01-01']);
  });

  it('is none where the programme gives none, and the window opens all the same', () => {
    const lived = live([{ on: '2026-01-05', birthday: solar(3, 10) }], '2026-03-10', {
      ...rules,
      gifts: [],
    });
    expect(rewardDays(lived)).toEqual([]);
    expect(lived.events.map(({ kind }) => kind)).toEqual([
      'birthday-told',
      'birthday-window-opened',
      'birthday-came',
    ]);
  });
});

const isTold = (event: BirthdayEvent) => event.kind === 'birthday-told';

const changedOn = (on: string): BirthdayEvent | undefined =>
  live(
    [
      { on: '2026-01-05', birthday: solar(3, 10) },
      { on, birthday: solar(11, 1) },
    ],
    on,
  )
    .events.filter(isTold)
    .at(-1);

describe('A changed birthday', () => {
  it.each([
    ['on the day before the window', '2026-03-02', '2026-03-02'],
    ['on the first day of the window', '2026-03-03', '2027-01-01'],
    ['after this year’s gift', '2026-12-31', '2027-01-01'],
  ])('told %s, on %s, counts from %s', (_, on, from) => {
    expect(changedOn(on)).toMatchObject({ on, from });
  });

  it('waits while the window is open, though the gift came last year', () => {
    const lived = live(
      [
        { on: '2025-11-01', birthday: solar(1, 3) },
        { on: '2026-01-02', birthday: solar(1, 20) },
      ],
      '2026-12-31',
    );
    expect(rewardDays(lived)).toEqual(['2025-12-27', '2026-12-27']);
    expect(lived.record.next).toEqual({ birthday: solar(1, 20), from: '2027-01-01' });
  });

  it('counts on the first of January, and changing it back before that undoes it', () => {
    const both = [
      { on: '2026-01-05', birthday: solar(3, 10) },
      { on: '2026-05-01', birthday: solar(11, 1) },
    ];
    expect(live(both, '2026-12-31').record.birthday).toEqual(solar(3, 10));
    expect(live(both, '2027-01-01').record).toMatchObject({ birthday: solar(11, 1), next: null });
    const back = live([...both, { on: '2026-06-01', birthday: solar(3, 10) }], '2027-01-01');
    expect(back.record).toMatchObject({ birthday: solar(3, 10), since: '2026-01-05', next: null });
  });

  it('brings no gift within 300 days of the last', () => {
    const lived = live(
      [
        { on: '2026-01-05', birthday: solar(12, 10) },
        { on: '2026-12-04', birthday: solar(1, 30) },
      ],
      '2028-12-31',
    );
    expect(rewardDays(lived)).toEqual(['2026-12-03', '2028-01-23']);
  });
});

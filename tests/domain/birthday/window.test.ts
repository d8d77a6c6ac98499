import { isBirthdayWeek, noBirthday } from '../../../shared/domain/birthday';
import { windowOn } from '../../../shared/domain/birthday/queries';
import { around } from '../../support/calendar';
import { live, rules, solar } from './life';

const told = (on: string, birthday = solar(3, 10)) => live([{ on, birthday }], on);

describe('What staff are told', () => {
  const { record } = told('2026-01-05', solar(3, 11));

  it.each([
    ['2026-03-08', false],
    ['2026-03-09', true],
    ['2026-03-15', true],
    ['2026-03-16', false],
  ])('on %s, that it is the week of the birthday: %s', (day, hint) => {
    expect(isBirthdayWeek(record, day)).toBe(hint);
  });

  it('is nothing of a birthday nobody told', () => {
    expect(isBirthdayWeek(noBirthday, '2026-03-11')).toBe(false);
  });
});

it.each([
  ['2026-03-03', [null, '2026-03-10', '2026-03-10']],
  ['2026-03-25', ['2026-03-10', '2026-03-10', null]],
])('The window has both its ends: around %s it is of %s', (edge, birthdayOn) => {
  const { record } = told('2026-01-05');
  expect(around(edge).map((day) => windowOn(rules, record, day)?.birthdayOn ?? null)).toEqual(
    birthdayOn,
  );
});

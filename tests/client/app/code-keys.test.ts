import { openCodeKeys } from '../../../client/app/src/store/code-keys';
import {
  codeKeys as keysOf,
  openCode,
  readMasterKeys,
} from '../../../cloudfunctions/_lib/code-keys';
import { accepted, openPhone, openShelf } from './phone';

const master = readMasterKeys(`1:${'11'.repeat(32)}`);
const noon = Date.parse('2026-11-23T12:00:00+08:00');
const midnight = Date.parse('2026-11-24T00:00:00+08:00');
const hour = 3_600_000;
const lin = '0000000017';

/** A phone that was given today's and tomorrow's keys at noon. */
function openAtNoon(phone = openPhone([])) {
  phone.clock.now = noon;
  const keys = openCodeKeys(phone.shelf, phone.line, phone.now);
  keys.take({ at: noon, codeKeys: keysOf(lin, noon, master) });
  return { keys, phone };
}

const opens = (keys: ReturnType<typeof openAtNoon>['keys'], serverNow: number): boolean => {
  const shown = keys.now();
  return shown.ok && openCode(shown.value.code, { purpose: 'till', now: serverNow }, master).ok;
};

describe('the code keys on the phone', () => {
  it('show a code the till opens, asking nobody', () => {
    const { keys, phone } = openAtNoon();
    expect(opens(keys, noon)).toBe(true);
    expect(phone.calls).toEqual([]);
  });

  it.each([
    ['a second before midnight', midnight - 1000, true],
    ['at midnight', midnight, true],
    ['a second before the second midnight', midnight + 24 * hour - 1000, true],
    ['at the second midnight', midnight + 24 * hour, false],
  ])('%s: %s', (_, at, good) => {
    const { keys, phone } = openAtNoon();
    phone.clock.now = at;
    expect(opens(keys, at)).toBe(good);
  });

  it('follow the server on a phone whose clock is wrong', () => {
    const phone = openPhone([]);
    phone.clock.now = noon - 5 * hour;
    const keys = openCodeKeys(phone.shelf, phone.line, phone.now);
    keys.take({ at: noon, codeKeys: keysOf(lin, noon, master) });
    expect(keys.serverTime()).toBe(noon);
    expect(opens(keys, noon)).toBe(true);
  });

  it('are there when the app is opened again', () => {
    const storage = new Map<string, unknown>();
    openAtNoon(openPhone([], openShelf(storage)));
    const phone = openPhone([], openShelf(storage));
    phone.clock.now = noon;
    expect(opens(openCodeKeys(phone.shelf, phone.line, phone.now), noon)).toBe(true);
  });

  it('are asked for when tomorrow has none, and not before', async () => {
    const fresh = { at: midnight, codeKeys: keysOf(lin, midnight, master) };
    const { keys, phone } = openAtNoon(openPhone([accepted(fresh)]));
    phone.clock.now = midnight - 1;
    await keys.topUp();
    expect(phone.calls).toHaveLength(0);
    phone.clock.now = midnight;
    await keys.topUp();
    await keys.topUp();
    expect(phone.calls).toHaveLength(1);
    phone.clock.now = midnight + 24 * hour;
    expect(opens(keys, phone.clock.now)).toBe(true);
  });
});

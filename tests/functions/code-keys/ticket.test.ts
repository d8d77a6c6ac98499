import fc from 'fast-check';
import { readMasterKeys } from '../../../cloudfunctions/_lib/code-keys/index';
import { openTicket, sealTicket } from '../../../cloudfunctions/_lib/ticket';

const keys = readMasterKeys(`1:${'11'.repeat(32)}`);
const rotated = readMasterKeys(`1:${'11'.repeat(32)},2:${'22'.repeat(32)}`);
const minutes = 60_000;
const noon = Date.parse('2026-03-09T12:00:00+08:00');

const ticket = {
  memberId: 'm-lin',
  step: 59_000_000,
  storeId: 'west-lake',
  staffId: 's-hao',
  scannedAt: noon,
};
const notGenuine = { ok: false, refusal: { code: 'ticket-not-genuine' } };
const expired = { ok: false, refusal: { code: 'ticket-expired' } };
const text = sealTicket(ticket, keys);

describe('a scan ticket', () => {
  it('opens as what was sealed', () => {
    expect(openTicket(text, noon, keys)).toEqual({ ok: true, value: ticket });
  });

  it('lives ten minutes from the scan', () => {
    expect(openTicket(text, noon + 10 * minutes - 1, keys).ok).toBe(true);
    expect(openTicket(text, noon + 10 * minutes, keys)).toEqual(expired);
    expect(openTicket(text, noon + 10 * minutes + 1, keys)).toEqual(expired);
  });

  it('opens on a server whose clock is a little behind', () => {
    expect(openTicket(text, noon - 1, keys).ok).toBe(true);
  });

  it('is not genuine with any character changed, expired or not', () => {
    const places = fc.nat({ max: text.length - 1 });
    const characters = fc.constantFrom(...Array.from('ABCwxyz019-_.=+ '));
    fc.assert(
      fc.property(places, characters, (place, character) => {
        fc.pre(text[place] !== character);
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        expect(openTicket(changed, noon + 20 * minutes, keys)).toEqual(notGenuine);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not genuine cut, extended or made of anything else', () => {
    const [payload = '', seal = ''] = text.split('.');
    for (const other of ['', '.', payload, `.${seal}`, `${text}A`, `${text}.`, `${text}.${seal}`])
      expect(openTicket(other, noon, keys)).toEqual(notGenuine);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(openTicket(any, noon, keys)).toEqual(notGenuine);
      }),
    );
  });

  it('is not genuine with the payload of another ticket', () => {
    const [payload] = sealTicket({ ...ticket, memberId: 'm-mei' }, keys).split('.');
    const [, seal] = text.split('.');
    expect(openTicket(`${payload ?? ''}.${seal ?? ''}`, noon, keys)).toEqual(notGenuine);
  });

  it('is sealed with the current key and opens under each version known', () => {
    expect(openTicket(text, noon, rotated).ok).toBe(true);
    expect(openTicket(sealTicket(ticket, rotated), noon, rotated).ok).toBe(true);
    expect(openTicket(sealTicket(ticket, rotated), noon, keys)).toEqual(notGenuine);
  });
});

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import {
  codeKeys,
  type MasterKeys,
  openCode,
  openCodeAt,
  readMasterKeys,
} from '../../../cloudfunctions/_lib/code-keys/index';
import { type CodePurpose, memberCode, step } from '../../../shared/domain/member-code/index';

const keys = readMasterKeys(`1:${'11'.repeat(32)}`);
const rotated = readMasterKeys(`1:${'11'.repeat(32)},2:${'22'.repeat(32)}`);
const strange = readMasterKeys(`1:${'33'.repeat(32)}`);

const noon = Date.parse('2026-03-09T12:00:00+08:00');
const midnight = Date.parse('2026-03-10T00:00:00+08:00');
const lin = '0000000017';
const mei = '4200000042';

const hmac = (key: Uint8Array, message: Uint8Array) =>
  new Uint8Array(createHmac('sha256', key).update(message).digest());

type Way = Readonly<{ purpose?: CodePurpose; by?: MasterKeys }>;

function shown(memberNo: string, at: number, { purpose = 'till', by = keys }: Way = {}): string {
  const [today] = codeKeys(memberNo, at, by);
  if (today === undefined) throw new Error('no key for today');
  const { pseudonym, keyVersion } = today;
  const dayKey = new Uint8Array(Buffer.from(today.key, 'base64url'));
  return memberCode({ dayKey, pseudonym, keyVersion, purpose, step: step(at) }, hmac);
}

const outcome = (text: string, now: number, { purpose = 'till', by = keys }: Way = {}) => {
  const opened = openCode(text, { purpose, now }, by);
  return opened.ok ? opened.value.memberNo : opened.refusal.code;
};

describe('the keys a phone keeps', () => {
  it('are those of today and tomorrow', () => {
    const days = (at: number) => codeKeys(lin, at, keys).map(({ day }) => day);
    expect(days(noon)).toEqual(['2026-03-09', '2026-03-10']);
    expect(days(midnight - 1)).toEqual(['2026-03-09', '2026-03-10']);
    expect(days(midnight)).toEqual(['2026-03-10', '2026-03-11']);
  });

  it('are the same all day long', () => {
    expect(codeKeys(lin, noon, keys)).toEqual(codeKeys(lin, midnight - 1, keys));
  });

  it('are 256 bits, and say nothing but day, version and pseudonym', () => {
    for (const key of codeKeys(lin, noon, rotated)) {
      expect(Object.keys(key).sort()).toEqual(['day', 'key', 'keyVersion', 'pseudonym']);
      expect(Buffer.from(key.key, 'base64url')).toHaveLength(32);
      expect(key.keyVersion).toBe(2);
      expect(JSON.stringify(key)).not.toContain(lin);
    }
  });

  it('are HKDF-SHA-256 of the master key, salted with the day, for the member number', () => {
    // Extract, then the first block of expand (RFC 5869 §2), written out.
    const extracted = hmac(Buffer.from('2026-03-09'), Buffer.alloc(32, 0x11));
    const expanded = hmac(extracted, Buffer.from(`${lin}\u0001`));
    expect(codeKeys(lin, noon, keys)[0]?.key).toBe(Buffer.from(expanded).toString('base64url'));
  });

  it('differ by member and by day, in key and pseudonym', () => {
    const all = [...codeKeys(lin, noon, keys), ...codeKeys(mei, noon, keys)];
    expect(new Set(all.map(({ key }) => key)).size).toBe(4);
    expect(new Set(all.map(({ pseudonym }) => pseudonym)).size).toBe(4);
  });

  it.each(['', '17', '00000000170', 'oLin000000'])('are never made for %j', (memberNo) => {
    expect(() => codeKeys(memberNo, noon, keys)).toThrow('10 digits');
  });
});

describe('a member code at the till', () => {
  it('opens for any member at any time', () => {
    const memberNos = fc.nat({ max: 2 ** 31 - 1 }).map((no) => no.toString().padStart(10, '0'));
    const instants = fc.integer({ min: noon, max: noon + 4 * 365 * 86_400_000 });
    fc.assert(
      fc.property(memberNos, instants, (memberNo, at) => {
        expect(openCode(shown(memberNo, at), { purpose: 'till', now: at }, keys)).toEqual({
          ok: true,
          value: { memberNo, step: step(at) },
        });
      }),
    );
  });

  it.each([
    ['at noon', noon],
    ['shown in the last step of the day', midnight - 30_000],
    ['shown in the first step of the day', midnight],
  ])('opens every second of a minute and not one later: %s', (_, at) => {
    const code = shown(lin, at);
    for (let second = 0; second < 60; second += 1)
      expect(outcome(code, at + second * 1000)).toBe(lin);
    expect(outcome(code, at + 59_999)).toBe(lin);
    for (let second = 60; second < 180; second += 1)
      expect(outcome(code, at + second * 1000)).toBe('code-expired');
  });

  it('does not open before its step', () => {
    expect(outcome(shown(lin, noon), noon - 1)).toBe('code-not-recognised');
    expect(outcome(shown(lin, midnight), midnight - 1)).toBe('code-not-recognised');
  });

  it('is called expired for ten minutes more, then is a code like any other', () => {
    const code = shown(lin, noon);
    expect(outcome(code, noon + 660_000 - 1)).toBe('code-expired');
    expect(outcome(code, noon + 660_000)).toBe('code-not-recognised');
  });

  it('opens some steps longer where grace is given', () => {
    const code = shown(lin, midnight - 30_000);
    const open = (seconds: number, graceSteps: number) =>
      openCode(
        code,
        { purpose: 'till', now: midnight - 30_000 + seconds * 1000, graceSteps },
        keys,
      );
    expect(open(60, 1).ok).toBe(true);
    expect(open(89, 1).ok).toBe(true);
    expect(open(90, 1)).toEqual({ ok: false, refusal: { code: 'code-expired' } });
    expect(open(60 + 30 * 40 - 1, 40).ok).toBe(true);
  });

  it.each([
    ['till', 'confirm'],
    ['confirm', 'till'],
  ] as const)('made for %s never opens for %s', (made, wanted) => {
    const code = shown(lin, noon, { purpose: made });
    expect(outcome(code, noon, { purpose: made })).toBe(lin);
    expect(outcome(code, noon, { purpose: wanted })).toBe('code-not-recognised');
  });

  it('still opens after the keys were rotated, for as long as its version is known', () => {
    const code = shown(lin, noon);
    expect(outcome(code, noon, { by: rotated })).toBe(lin);
    expect(outcome(shown(lin, noon, { by: rotated }), noon, { by: rotated })).toBe(lin);
    expect(outcome(shown(lin, noon, { by: rotated }), noon)).toBe('code-not-recognised');
  });

  it('is refused alike for another key and for an unknown version', () => {
    const foreign = openCode(
      shown(lin, noon, { by: strange }),
      { purpose: 'till', now: noon },
      keys,
    );
    const unknown = openCode(
      shown(lin, noon, { by: rotated }),
      { purpose: 'till', now: noon },
      keys,
    );
    expect(foreign).toEqual({ ok: false, refusal: { code: 'code-not-recognised' } });
    expect(unknown).toEqual(foreign);
  });

  it('under another pseudonym names nobody', () => {
    const parts = { keyVersion: 1, step: step(noon), purpose: 'till' as const };
    const [own] = codeKeys(lin, noon, keys);
    const [other] = codeKeys(mei, noon, keys);
    const dayKey = new Uint8Array(Buffer.from(own?.key ?? '', 'base64url'));
    const swapped = memberCode({ ...parts, dayKey, pseudonym: other?.pseudonym ?? '' }, hmac);
    expect(outcome(swapped, noon)).toBe('code-not-recognised');
  });

  it('is refused for its form before any key is tried', () => {
    expect(openCode('134567890123456789', { purpose: 'till', now: noon }, keys)).toEqual({
      ok: false,
      refusal: { code: 'not-a-member-code', reason: 'length' },
    });
  });
});

describe('a member code taken down by a till without network', () => {
  it('opens later as it would have opened then', () => {
    const code = shown(lin, noon);
    const openedAt = (shownAt: number) => {
      const opened = openCodeAt(code, { purpose: 'till', shownAt }, keys);
      return opened.ok ? opened.value.memberNo : opened.refusal.code;
    };
    expect([-1, 0, 59_999, 60_000].map((ms) => openedAt(noon + ms))).toEqual([
      'code-not-recognised',
      lin,
      lin,
      'code-expired',
    ]);
  });
});

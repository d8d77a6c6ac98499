import fc from 'fast-check';
import { bytesOfBase64url } from '../../client/code/base64url';
import { showCode } from '../../client/code/show-code';
import { codeKeys, openCode, readMasterKeys } from '../../cloudfunctions/_lib/code-keys/index';

const master = readMasterKeys(`1:${'11'.repeat(32)}`);
const noon = Date.parse('2026-03-09T12:00:00+08:00');
const midnight = Date.parse('2026-03-10T00:00:00+08:00');
const dayMs = 86_400_000;
const lin = '0000000017';
const kept = codeKeys(lin, noon, master);

const shownAt = (at: number) => {
  const shown = showCode(kept, at);
  return shown.ok ? shown.value : undefined;
};

describe('the code on a phone', () => {
  it('is the one the server opens, for any member, time and purpose', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2 ** 31 - 1 }).map((no) => no.toString().padStart(10, '0')),
        fc.integer({ min: noon, max: noon + 4 * 365 * dayMs }),
        fc.constantFrom('till' as const, 'confirm' as const),
        (memberNo, at, purpose) => {
          const shown = showCode(codeKeys(memberNo, at, master), at, purpose);
          if (!shown.ok) throw new Error('no key for today');
          const { code, step } = shown.value;
          expect(openCode(code, { purpose, now: at }, master)).toEqual({
            ok: true,
            value: { memberNo, step },
          });
        },
      ),
    );
  });

  it.each([
    ['at noon', noon],
    ['in the last second before midnight', midnight - 1],
    ['in the first second after midnight', midnight],
    ['at the end of the next day', midnight + dayMs - 1],
  ])('fetched at noon opens with no network %s', (_, at) => {
    const code = shownAt(at)?.code ?? '';
    const opened = openCode(code, { purpose: 'till', now: at }, master);
    expect(opened).toMatchObject({ ok: true, value: { memberNo: lin } });
  });

  it('shown just before midnight opens just after', () => {
    const code = shownAt(midnight - 1)?.code ?? '';
    expect(openCode(code, { purpose: 'till', now: midnight + 1 }, master).ok).toBe(true);
  });

  it('is refused once the keys have run out, and before they begin', () => {
    const refusal = { ok: false, refusal: { code: 'no-key-for-today' } };
    expect(showCode(kept, midnight + dayMs)).toEqual(refusal);
    expect(showCode(kept, midnight - dayMs - 1)).toEqual(refusal);
    expect(showCode([], noon)).toEqual(refusal);
  });

  it('stays for its step and says how long', () => {
    const [first, last, next] = [0, 29_999, 30_000].map((ms) => shownAt(noon + ms));
    expect(last?.code).toBe(first?.code);
    expect(next?.code).not.toBe(first?.code);
    expect([first, last, next].map((shown) => shown?.secondsLeft)).toEqual([30, 1, 30]);
    expect(next?.step).toBe((first?.step ?? 0) + 1);
  });
});

describe('base64url on a phone', () => {
  it('reads what the server wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(bytesOfBase64url(Buffer.from(bytes).toString('base64url'))).toEqual(bytes);
      }),
    );
  });
});

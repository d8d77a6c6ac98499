import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { groupedCode, memberCode, parseMemberCode } from '../../../shared/domain/member-code/index';

const hmac = (key: Uint8Array, message: Uint8Array) =>
  new Uint8Array(createHmac('sha256', key).update(message).digest());

const lin = {
  dayKey: new Uint8Array(32).fill(7),
  pseudonym: '0123456789',
  keyVersion: 1,
  step: 59_000_000,
};
const code = memberCode(lin, hmac);

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

const reasonOf = (text: string) => {
  const parsed = parseMemberCode(text);
  return parsed.ok ? 'a member code' : parsed.refusal.reason;
};

describe('a member code', () => {
  it('is 24 digits: 9, key version, pseudonym, MAC, check digit', () => {
    expect(code).toMatch(/^910123456789\d{12}$/);
  });

  it('has the MAC of the purpose followed by the 8-byte step', () => {
    const message = Buffer.from(`till\0\0\0\0\0\0\0\0`);
    message.writeBigUInt64BE(59_000_000n, 4);
    const mac = createHmac('sha256', lin.dayKey).update(message).digest();
    const number = mac.readBigUInt64BE((mac[31] ?? 0) & 0x0f) & (2n ** 63n - 1n);
    expect(code.slice(12, 23)).toBe((number % 10n ** 11n).toString().padStart(11, '0'));
  });

  it('is for the till unless said otherwise', () => {
    expect(code).toBe(memberCode({ ...lin, purpose: 'till' }, hmac));
  });

  it('differs by key, step and purpose', () => {
    const dayKey = new Uint8Array(32).fill(8);
    const others = [{ dayKey }, { step: lin.step + 1 }, { purpose: 'confirm' as const }].map(
      (change) => memberCode({ ...lin, ...change }, hmac),
    );
    expect(new Set([code, ...others]).size).toBe(4);
  });

  it('reads back as what it was made of', () => {
    fc.assert(
      fc.property(digits(10), fc.integer({ min: 0, max: 9 }), (pseudonym, keyVersion) => {
        const made = memberCode({ ...lin, pseudonym, keyVersion }, hmac);
        expect(parseMemberCode(made)).toEqual({
          ok: true,
          value: { keyVersion, pseudonym, mac: made.slice(12, 23) },
        });
      }),
    );
  });

  it('is shown in groups of four, and read so', () => {
    const grouped = groupedCode(code);
    expect(grouped).toMatch(/^\d{4}( \d{4}){5}$/);
    expect(parseMemberCode(grouped)).toEqual(parseMemberCode(code));
    expect(parseMemberCode(`\t${grouped.replaceAll(' ', '-')}\r\n`)).toEqual(parseMemberCode(code));
  });

  it.each([
    { pseudonym: '123456789' },
    { pseudonym: '01234567890' },
    { pseudonym: '012345678x' },
    { keyVersion: 10 },
    { keyVersion: -1 },
    { keyVersion: 1.5 },
    { dayKey: new Uint8Array(31) },
    { step: -1 },
    { step: 0.5 },
  ])('is never made of %j', (change) => {
    expect(() => memberCode({ ...lin, ...change }, hmac)).toThrow();
  });
});

describe('reading a member code', () => {
  it.each([
    ['', 'length'],
    [code.slice(1), 'length'],
    [`${code}0`, 'length'],
    [`8${code.slice(1)}`, 'prefix'],
    [`${code.slice(0, 23)}x`, 'characters'],
    [`${code.slice(0, 23)}９`, 'characters'],
    [`${code.slice(0, 23)}${(Number(code[23]) + 1) % 10}`, 'check-digit'],
  ])('%j is refused for its %s', (text, reason) => {
    expect(parseMemberCode(text)).toEqual({
      ok: false,
      refusal: { code: 'not-a-member-code', reason },
    });
  });

  it('answers any string, and takes none that is not 24 digits from 9', () => {
    const utf16 = fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units));
    const text = fc.oneof(utf16, digits(24), fc.constant('9'.repeat(1e5)));
    fc.assert(
      fc.property(text, (any) => {
        const bare = any.replace(/[\s\-–·.]/g, '');
        expect(reasonOf(any) !== 'a member code' || /^9\d{23}$/.test(bare)).toBe(true);
      }),
    );
  });
});

describe('what else a till scans', () => {
  const starting = (prefixes: readonly number[], lengths: readonly number[]) =>
    fc
      .tuple(fc.constantFrom(...prefixes), fc.constantFrom(...lengths))
      .chain(([prefix, length]) => digits(length - 2).map((rest) => `${prefix}${rest}`));
  const to = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);

  const others = [
    ['a WeChat Pay code (18 digits from 10 to 15)', starting(to(10, 15), [18])],
    ['an Alipay code (16 to 24 digits from 25 to 30)', starting(to(25, 30), to(16, 24))],
    ['a UnionPay code (from 62)', starting([62], to(16, 24))],
    ['an EAN-8 barcode', digits(8)],
    ['an EAN-13 barcode', digits(13)],
  ] as const;

  it.each(others)('%s is no member code', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => ['length', 'prefix'].includes(reasonOf(text))),
      { numRuns: 500 },
    );
  });
});

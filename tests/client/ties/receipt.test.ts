import fc from 'fast-check';
import { draftOf, receiptIn, receiptTyped } from '../../../client/app/src/ties/receipt';

const typed = (amount: string, orderNo = '11271430001234') =>
  receiptTyped({ storeId: 'south', orderNo, amount });

describe('A receipt as it is typed', () => {
  it.each([
    ['42', 4_200],
    ['42.5', 4_250],
    ['42.50', 4_250],
    ['42.', 4_200],
    ['0.01', 1],
    ['1,234.50', 123_450],
    ['¥ 42', 4_200],
    ['４２．５', 4_250],
    ['42元', 4_200],
    ['10000000', 1_000_000_000],
  ])('for %s yuan is over %i fen', (amount, amountFen) => {
    expect(typed(amount)?.amountFen).toBe(amountFen);
  });

  it.each(['', '0', '0.00', '4.255', '-3', '4e2', '10000000.01', 'abc', '.5'])(
    'for %j yuan is none yet',
    (amount) => {
      expect(typed(amount)).toBeNull();
    },
  );

  it('may keep the gaps of its number, and has a number and a store', () => {
    expect(typed('42', ' 1127 143000 1234 ')?.orderNo).toBe('11271430001234');
    expect(typed('42', '')).toBeNull();
    expect(typed('42', 'a/b')).toBeNull();
    expect(receiptTyped({ storeId: '', orderNo: '1', amount: '42' })).toBeNull();
  });
});

describe('A receipt as it is scanned', () => {
  it('says its store, its amount and its number', () => {
    expect(receiptIn('receipt:south:4250:11271430001234')).toEqual({
      ...{ storeId: 'south', amountFen: 4_250 },
      orderNo: '11271430001234',
    });
  });

  it.each([
    'receipt:south:0:1127',
    'receipt:south:4250',
    'receipt:south:4250:1127:9',
    'receipt::4250:1127',
    'receipt:so uth:4250:1127',
    'receipt:south:99999999999:1127',
    'https://example.com/receipt:south:4250:1127',
    '912345678901234567890123',
    '',
  ])('is none in %s', (code) => {
    expect(receiptIn(code)).toBeNull();
  });

  it('is what it would be when typed', () => {
    const fen = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(fen, (amountFen) => {
        const receipt = { storeId: 'south', orderNo: '1127.a-b', amountFen };
        expect(receiptTyped(draftOf(receipt))).toEqual(receipt);
      }),
    );
  });

  it('is none in anything else that a camera reads', () => {
    fc.assert(fc.property(fc.string(), (code) => receiptIn(code) === null));
  });
});

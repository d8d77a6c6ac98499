import {
  currentKey,
  derive,
  masterKeys,
  readMasterKeys,
} from '../../../cloudfunctions/_lib/code-keys/index';

const first = '0a'.repeat(32);
const second = 'Bc'.repeat(32);

describe('the master keys', () => {
  it('are read by version, and the highest is current', () => {
    const keys = readMasterKeys(` 2:${second} , 1:${first}`);
    expect([...keys.byVersion.keys()].sort()).toEqual([1, 2]);
    expect(keys.current).toBe(2);
    expect(currentKey(keys)).toEqual(new Uint8Array(32).fill(0xbc));
  });

  it('come from HUITOU_MASTER_KEYS as it is at the call', () => {
    const before = process.env.HUITOU_MASTER_KEYS;
    process.env.HUITOU_MASTER_KEYS = `7:${first}`;
    expect(masterKeys().current).toBe(7);
    delete process.env.HUITOU_MASTER_KEYS;
    expect(() => masterKeys()).toThrow('HUITOU_MASTER_KEYS is set');
    if (before !== undefined) process.env.HUITOU_MASTER_KEYS = before;
  });

  it.each([undefined, '', ' '])('have to be there: not %j', (text) => {
    expect(() => readMasterKeys(text)).toThrow('HUITOU_MASTER_KEYS is set');
  });

  it.each([
    ['no version', first, 1],
    ['a version of two digits', `10:${first}`, 1],
    ['a key too short', `1:${first.slice(2)}`, 1],
    ['a key too long', `1:${first}0a`, 1],
    ['a key that is not hex', `1:${'zz'.repeat(32)}`, 1],
    ['a bad second entry', `1:${first},2=${second}`, 2],
    ['a trailing comma', `1:${first},`, 2],
  ])('with %s are refused by place, without showing a key', (_, text, place) => {
    const message = String(thrownBy(() => readMasterKeys(text)));
    expect(message).toContain(`entry ${place} is <digit>:<64 hex digits>`);
    expect(message.toLowerCase()).not.toMatch(/0a0a|bcbc|zz/);
  });

  it('name each version once', () => {
    expect(() => readMasterKeys(`1:${first},1:${second}`)).toThrow('each version once');
  });

  it('give secrets by HKDF-SHA-256, RFC 5869', () => {
    // Appendix A.3, its first 32 bytes: what HKDF gives does not depend on how much is asked for.
    const secret = derive(new Uint8Array(22).fill(0x0b), '', '');
    expect(Buffer.from(secret).toString('hex')).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
    );
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

import { report } from '../../cloudfunctions/_lib/report';
import { openidOf } from '../support/shop';

/** What is written to the log about a failure. */
function told(failure: unknown): string {
  const written: string[] = [];
  const log = jest.spyOn(console, 'error').mockImplementation((line: string) => {
    written.push(line);
  });
  report('staff/refund', failure);
  log.mockRestore();
  return written.join('\n');
}

const named = (message: string, errMsg = ''): Error =>
  Object.assign(new Error(message), { errMsg });

describe('A report of a failure', () => {
  it('says where it was and of which kind', () => {
    const line: unknown = JSON.parse(told(new TypeError('no such thing')));
    expect(line).toEqual({ where: 'staff/refund', kind: 'TypeError', told: 'no such thing ' });
  });

  it.each([
    ['an OPENID', `member ${openidOf('canary')} is gone`, openidOf('canary')],
    ['a telephone number', 'bad phone 13987654321', '13987654321'],
    ['a member number', 'no member 4300000001', '4300000001'],
    ['a name in a duplicate key', 'E11000 duplicate key dup key: { name: "金丝雀" }', '金丝雀'],
  ])('leaves out %s, also in the text of the platform', (_, text, secret) => {
    expect(told(named(text))).not.toContain(secret);
    expect(told(named('failed', text))).not.toContain(secret);
  });

  it('keeps to a line of bounded length and to nothing that was thrown besides', () => {
    expect(told(new Error('x'.repeat(10_000))).length).toBeLessThan(500);
    expect(told({ phone: '13987654321', name: '金丝雀' })).not.toMatch(/139|金丝雀/);
  });
});

import { createHmac } from 'node:crypto';
import { createWholeRecord } from '../../../client/app/src/play/store/whole-record';
import { verifyRecord } from '../../../client/lottery/verify-record';
import { type RecordedDraw, numberOf } from '../../../shared/domain/lotteries';
import { accepted, noNetwork, openPhone } from '../app/phone';
import { seed, told } from './told';

const mac = (message: Uint8Array): Uint8Array =>
  createHmac('sha256', Buffer.from(seed, 'hex')).update(message).digest();

// By hand, apart from the rules: the number under the odds of one and three in ten.
function drawnBy(number: string, draw: number): RecordedDraw {
  const ticket = { lottery: told.id, number, draw, luck: `luck-${number}-${draw}` };
  const at = numberOf(ticket, told.outOf, mac);
  const prize = at < 1 ? 'cup' : at < 4 ? 'five' : null;
  return { number, draw, luck: ticket.luck, drawn: prize, given: prize };
}

const draws = ['n1', 'n2'].flatMap((number) => [1, 2, 3].map((draw) => drawnBy(number, draw)));
const over = { ...told, seed };
const page = (given: object) => accepted({ lottery: over, closed: null, cursor: null, ...given });

const checking = async (replies: Parameters<typeof openPhone>[0]) => {
  const phone = openPhone(replies);
  const record = createWholeRecord(phone.line, told.id);
  await record.check();
  return { shown: record.store.getState(), asked: phone.calls.map(({ event }) => event.after) };
};

describe('Recomputing everybody’s draws on a phone', () => {
  it('reads page after page, and finds what the whole record is', async () => {
    const [first, second] = [draws.slice(0, 4), draws.slice(4)];
    const { shown, asked } = await checking([
      page({ draws: first, cursor: 'n2:000001' }),
      page({ draws: second }),
    ]);
    expect(asked).toEqual([undefined, 'n2:000001']);
    const verdict = verifyRecord({ lottery: over, draws, closed: null }, seed);
    expect(shown).toEqual({ kind: 'checked', draws: 6, verdict });
    expect(verdict).toMatchObject({ seedKept: true, listKept: null, faults: [] });
  });

  it('finds a draw that was changed, and one that was left out', async () => {
    const changed = draws.map((one, i) => (i === 1 ? { ...one, drawn: 'cup', given: null } : one));
    const { shown } = await checking([page({ draws: changed })]);
    expect(shown).toMatchObject({ verdict: { faults: [{ draw: changed[1] }] } });
    const missing = await checking([page({ draws: draws.filter((_, i) => i !== 1) })]);
    expect(missing.shown).toMatchObject({
      verdict: { faults: [{ fault: 'numbered-with-a-gap' }] },
    });
  });

  it('says why when it cannot be read to its end, and begins anew', async () => {
    const { shown } = await checking([page({ draws, cursor: 'n2:000003' }), noNetwork]);
    expect(shown).toEqual({
      kind: 'refused',
      refusal: { code: 'unreachable', why: 'no-network' },
    });
  });

  it('stops where a phone would take too long', async () => {
    const { shown, asked } = await checking([page({ draws, cursor: 'n2:000003' })]);
    expect(shown).toEqual({ kind: 'too-long', draws: asked.length * draws.length });
    expect(asked.length).toBe(20);
  });

  it('has nothing to recompute while the secret is one', async () => {
    const { shown } = await checking([accepted({ lottery: told, draws: [], cursor: null })]);
    expect(shown).toEqual({ kind: 'not-asked' });
  });
});

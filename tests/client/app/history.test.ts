import { createHistory } from '../../../client/app/src/store/history';
import type { Reply } from '../../../client/app/src/platform/cloud';
import { accepted, noNetwork, openPhone } from './phone';

const line = (balance: number) => ({
  at: 1,
  why: 'check-in',
  about: '2026-11-23',
  change: 1,
  balance,
  pending: 0,
  version: 1,
});

describe('the points statement', () => {
  it('adds older pages until there are none', async () => {
    const phone = openPhone([
      accepted({ lines: [line(3)], cursor: 7 }),
      accepted({ lines: [line(2)], cursor: null }),
    ]);
    const history = createHistory(phone.line);
    await history.start();
    await history.more();
    await history.more();
    expect(history.store.getState().lines).toEqual([line(3), line(2)]);
    expect(phone.calls.map(({ event }) => event.before)).toEqual([undefined, 7]);
  });

  it('asks once for a page however often the end is reached', async () => {
    const phone = openPhone([
      accepted({ lines: [line(3)], cursor: 7 }),
      accepted({ lines: [line(2)], cursor: null }),
    ]);
    const history = createHistory(phone.line);
    await history.start();
    await Promise.all([history.more(), history.more()]);
    expect(history.store.getState().lines).toEqual([line(3), line(2)]);
  });

  it('keeps what it has when an older page does not come, and can ask again', async () => {
    const phone = openPhone([
      accepted({ lines: [line(3)], cursor: 7 }),
      noNetwork,
      noNetwork,
      noNetwork,
      accepted({ lines: [line(2)], cursor: null }),
    ]);
    const history = createHistory(phone.line);
    await history.start();
    await history.more();
    expect(history.store.getState()).toMatchObject({
      lines: [line(3)],
      fetching: false,
      refusal: { code: 'unreachable', why: 'no-network' },
    });
    await history.more();
    expect(history.store.getState()).toMatchObject({ lines: [line(3), line(2)], refusal: null });
  });

  it('begun anew while an older page is on its way neither loses nor repeats a line', async () => {
    let bring: (reply: Reply) => void = () => undefined;
    const older = new Promise<Reply>((resolve) => {
      bring = resolve;
    });
    const phone = openPhone([
      accepted({ lines: [line(3), line(2)], cursor: 7 }),
      older,
      // Two entries came meanwhile, so the first page ends earlier than it did.
      accepted({ lines: [line(5), line(4)], cursor: 8 }),
      accepted({ lines: [line(3), line(2), line(1)], cursor: null }),
    ]);
    const history = createHistory(phone.line);
    await history.start();
    const more = history.more();
    await history.start();
    bring(accepted({ lines: [line(1)], cursor: null }));
    await more;
    expect(history.store.getState()).toMatchObject({ lines: [line(5), line(4)], cursor: 8 });
    await history.more();
    expect(history.store.getState().lines).toEqual([5, 4, 3, 2, 1].map(line));
  });
});

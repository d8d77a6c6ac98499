import { createFollowUps, type FollowUp } from '../../../client/app/src/staff/store/follow-ups';
import { morning } from './cast';
import { place } from './place';
import { type Answers, refuses, says, tillPhone, unreached } from './till-phone';

const lin: FollowUp = {
  ...{ id: 'journey:months:taste', kind: 'hand-off', memberNo: '0000000001', nickname: '林' },
  ...{ tier: '新芽', visitDays: 1, lastOn: '2030-03-08', stage: 'ice-break', why: '问问口味' },
  ...{ script: '淡还是浓', dueOn: '2030-03-12', late: false, state: 'open', mine: false },
};
const an: FollowUp = { ...lin, memberNo: '0000000002', nickname: '安' };

const opened = async (answers: Answers = {}) => {
  const asking = { 'follow-ups': says({ at: morning, followUps: [lin, an], more: false }) };
  const phone = tillPhone({ ...asking, ...answers });
  const followUps = createFollowUps(place(), phone.line);
  await followUps.list.refresh('south');
  const shown = () => followUps.list.store.getState().value?.followUps;
  return { ...phone, followUps, shown };
};

const done = { outcome: 'done' } as const;

describe('A follow-up on the phone', () => {
  it('that is done is off the list, and the other of that name stays', async () => {
    const { followUps, shown } = await opened({ 'settle-follow-up': says({ outcome: 'done' }) });
    expect(await followUps.settle('south', lin, done)).toBe(true);
    expect(shown()).toEqual([an]);
  });

  it('that is taken on is the caller’s, at the head of the list', async () => {
    const settled = { 'settle-follow-up': says({ outcome: 'confirmed' }) };
    const { followUps, shown } = await opened(settled);
    await followUps.settle('south', an, { outcome: 'confirmed' });
    expect(shown()).toEqual([{ ...an, state: 'confirmed', mine: true }, lin]);
  });

  it('that somebody else has done is off the list too', async () => {
    const { followUps, shown } = await opened({
      'settle-follow-up': refuses({ code: 'no-such-follow-up' }),
    });
    expect(await followUps.settle('south', lin, done)).toBe(false);
    expect(shown()).toEqual([an]);
    expect(followUps.settling.getState()).toEqual({ busy: null, refusal: null });
  });

  it('stays while nobody answers; said again, it is the same request', async () => {
    const { followUps, shown, asked, told } = await opened({ 'settle-follow-up': unreached });
    expect(await followUps.settle('south', lin, done)).toBe(false);
    expect(followUps.settling.getState().refusal).toMatchObject({ code: 'unreachable' });
    expect(shown()).toEqual([lin, an]);
    told['settle-follow-up'] = says({ outcome: 'done' });
    await followUps.settle('south', lin, done);
    const sent = asked.filter(({ action }) => action === 'settle-follow-up');
    expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(1);
  });
});

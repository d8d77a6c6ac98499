import { memberCode } from '../../../shared/domain/member-code';
import { morning } from './cast';
import { place } from './place';
import { refuses, says, tillPhone, unreached } from './till-phone';

const code = memberCode(
  { dayKey: new Uint8Array(32), pseudonym: '0123456789', keyVersion: 1, step: 1 },
  () => new Uint8Array(32),
);
const occasion = (id: string) => ({
  ...{ id, name: id, doorsOpenAt: morning, startsAt: morning, endsAt: morning + 1, walkIn: true },
});
const tasting = occasion('tasting');
const scanned = {
  at: morning,
  ticket: 'ticket',
  card: { no: '01' },
  profile: { nickname: '木子' },
};
const answers = {
  occasions: says({ at: morning, occasions: [tasting] }),
  scan: says(scanned),
  'scan-in': says({ signedUp: true, visitDays: 1, pointsEarned: 0 }),
};
const guest = { name: '木子', no: '01', at: morning, signedUp: true };

const opened = async (given: Parameters<typeof tillPhone>[0] = {}, shelf = place()) => {
  const phone = tillPhone({ ...answers, ...given }, shelf);
  await phone.door.refresh('south');
  const state = () => phone.door.store.getState();
  return { ...phone, state, reads: (text: string) => phone.door.read('south', text) };
};

describe('The door of an occasion', () => {
  it('needs no choice where only one takes place', async () => {
    expect((await opened()).state().occasion).toEqual(tasting);
  });

  it('is asked about once by everything that asks at the same moment', async () => {
    const { door, asked } = tillPhone(answers);
    await Promise.all([door.refresh('south'), door.refresh('south')]);
    expect(asked).toHaveLength(1);
  });

  it('is chosen among several', async () => {
    const two = [tasting, occasion('class')];
    const { state, door } = await opened({ occasions: says({ at: morning, occasions: two }) });
    expect(state().occasion).toBeNull();
    door.choose(tasting);
    expect(state().occasion).toEqual(tasting);
  });

  it('closes when the occasion is over', async () => {
    const { state, door, told } = await opened();
    told['occasions'] = says({ at: morning, occasions: [] });
    await door.refresh('south');
    expect(state()).toMatchObject({ occasion: null, occasions: [] });
  });

  it('lets in whoever shows a code, and counts them', async () => {
    const { state, reads, asked } = await opened();
    await reads(code);
    expect(asked.at(-1)).toMatchObject({ ticket: 'ticket', occasion: 'tasting', storeId: 'south' });
    expect(state()).toMatchObject({ guests: [guest], last: { kind: 'let-in', guest } });
  });

  it('remembers its guests when the app is opened anew', async () => {
    const shelf = place();
    await (await opened({}, shelf)).reads(code);
    expect((await opened({}, shelf)).state().guests).toEqual([guest]);
  });

  it('says of whom it is that is refused, and does not count them', async () => {
    const { state, reads } = await opened({ 'scan-in': refuses({ code: 'not-signed-up' }) });
    await reads(code);
    expect(state()).toMatchObject({
      guests: [],
      last: { kind: 'refused', shopper: { name: '木子' }, refusal: { code: 'not-signed-up' } },
    });
  });

  it('asks nobody about digits that are no member code', async () => {
    const { state, reads, asked } = await opened();
    await reads('6901234567892');
    expect(state().last).toMatchObject({ kind: 'refused', shopper: null });
    expect(asked).toHaveLength(1);
  });

  it('asks again about a guest of whom nothing was heard, by the same request', async () => {
    const { state, reads, asked, told, door } = await opened({ 'scan-in': unreached });
    await reads(code);
    expect(state().last).toMatchObject({ kind: 'unanswered' });
    told['scan-in'] = answers['scan-in'];
    await door.again();
    expect(state()).toMatchObject({ guests: [guest], last: { kind: 'let-in' } });
    const tries = asked.filter(({ action }) => action === 'scan-in');
    expect(tries.length).toBeGreaterThan(1);
    expect(new Set(tries.map(({ requestId }) => requestId)).size).toBe(1);
  });
});

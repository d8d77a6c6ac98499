import { createTill } from '../../../client/app/src/staff/store/till';
import { place } from './place';
import { type Answers, refuses, says, tillPhone, unreached } from './till-phone';

const nanmen = { storeId: 'nanmen', name: '南门店', open: true };
const hupan = { storeId: 'hupan', name: '湖畔店', open: true };
const shut = { storeId: 'a-shut-one', name: '旧店', open: false };
const mei = {
  at: 1_000,
  staffId: 'mei',
  name: '梅',
  role: 'staff',
  categories: ['茶点'],
  stores: ['nanmen', 'hupan'],
  tills: [shut, nanmen, hupan],
};

const tillOf = (answers: Answers, shelf = place()) => {
  const heard: number[] = [];
  const { line } = tillPhone(answers, shelf);
  return { shelf, heard, till: createTill(shelf, line, (at) => heard.push(at)) };
};

describe('The person at the till', () => {
  it('is staff only when the shop says so', async () => {
    const { till } = tillOf({ me: says(mei) });
    expect(till.store.getState().standing).toBe('unknown');
    await till.refresh();
    expect(till.store.getState()).toMatchObject({ standing: 'staff', me: mei });
  });

  it('sets the clock of the till by the answer', async () => {
    const { till, heard } = tillOf({ me: says(mei) });
    await till.refresh();
    expect(heard).toEqual([1_000]);
  });

  it('stands at the first open store until another is chosen, also the next time', async () => {
    const { till, shelf } = tillOf({ me: says(mei) });
    await till.refresh();
    expect(till.store.getState().till).toEqual(nanmen);
    till.choose('hupan');
    expect(till.store.getState().till).toEqual(hupan);
    expect(tillOf({}, shelf).till.store.getState().till).toEqual(hupan);
  });

  it('does not stand at a store that has closed', async () => {
    const { till } = tillOf({ me: says(mei) });
    await till.refresh();
    till.choose('a-shut-one');
    expect(till.store.getState().till).toEqual(nanmen);
  });

  it('goes on without network as last heard of', async () => {
    const { till, shelf } = tillOf({ me: says(mei) });
    await till.refresh();
    const later = tillOf({ me: unreached }, shelf).till;
    await later.refresh();
    expect(later.store.getState()).toMatchObject({
      standing: 'staff',
      refusal: { code: 'unreachable' },
    });
  });

  it('goes on by what a phone kept before categories were told', () => {
    const { categories, ...before } = mei;
    expect(categories).toHaveLength(1);
    const { till } = tillOf({}, place({ till: before }));
    expect(till.store.getState()).toMatchObject({ standing: 'staff', me: { categories: [] } });
  });

  it('is forgotten once the shop says they are no longer staff', async () => {
    const { till, shelf } = tillOf({ me: says(mei) });
    await till.refresh();
    const later = tillOf({ me: refuses({ code: 'not-staff' }) }, shelf).till;
    await later.refresh();
    expect(later.store.getState()).toMatchObject({ standing: 'not-staff', me: null, till: null });
    expect(tillOf({}, shelf).till.store.getState().standing).toBe('unknown');
  });
});

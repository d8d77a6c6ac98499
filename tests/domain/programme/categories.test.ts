import { earningCategories, teaHouse } from '../../../shared/domain/programme';
import { addDays } from '../../../shared/domain/kernel/day';
import { monday } from '../../support/calendar';

const rule = (id: string, categories: readonly string[], to: string | null = null) => ({
  ...{ id, name: id, permille: 2000, stores: [], tiers: [], weekdays: [] },
  ...{ categories, from: null, to },
});
const withRules = (...rules: readonly ReturnType<typeof rule>[]) => ({
  ...teaHouse,
  earn: { ...teaHouse.earn, rules },
});

describe('Categories worth telling apart', () => {
  it('are those of purchase rules and of tasks, each once', () => {
    const programme = withRules(
      rule('tea', ['茶', '茶点']),
      rule('ware', ['茶具', '茶']),
      rule('all', []),
    );
    expect(earningCategories(programme, monday)).toEqual(['茶', '茶点', '茶具']);
  });

  it('are none where nothing asks for one', () => {
    expect(earningCategories({ ...withRules(), tasks: [] }, monday)).toEqual([]);
  });

  it.each([
    ['before', 1, ['茶', '茶点']],
    ['on', 0, ['茶', '茶点']],
    ['after', -1, ['茶点']],
  ])('are those of a rule %s its last day', (_, days, categories) => {
    const programme = withRules(rule('tea', ['茶'], addDays(monday, days)));
    expect(earningCategories(programme, monday)).toEqual(categories);
  });
});

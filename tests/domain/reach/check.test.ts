import { type ReachTerms, checkReach, teaHouseReach } from '../../../shared/domain/reach';

const problems = (given: Partial<ReachTerms>) =>
  checkReach({ ...teaHouseReach, ...given }).map(({ reason }) => reason);
const [template] = teaHouseReach.templates;
if (template === undefined) throw new Error('the tea house has a template');

describe('How members are reached', () => {
  it('is sound in the tea house', () => {
    expect(problems({})).toEqual([]);
  });

  it('asks each template for one thing', () => {
    const templates = [template, { ...template, id: 'other', title: '积分到期提醒' }];
    expect(problems({ templates })).toEqual(['one-template-one-category']);
    expect(problems({ templates: [{ ...template, category: 'unheard-of' }] })).toEqual([
      'no-such-category',
    ]);
  });

  it('has no two templates of one title, of which WeChat would ask for one', () => {
    const other = { ...template, id: 'other', templateId: 'other', category: 'news' };
    expect(problems({ templates: [template, other] })).toEqual(['one-title-one-template']);
    expect(problems({ templates: [template, { ...other, title: '活动开始提醒' }] })).toEqual([]);
  });

  it('has words to agree to for every channel that carries marketing', () => {
    const wordings = teaHouseReach.wordings.filter(
      ({ purpose, channel }) => purpose !== 'marketing' || channel !== 'sms',
    );
    expect(problems({ wordings })).toEqual(['no-wording-for-marketing']);
  });

  it('names nothing twice', () => {
    const categories = [...teaHouseReach.categories, ...teaHouseReach.categories.slice(0, 1)];
    expect(problems({ categories })).toEqual(['id-already-taken']);
    const wordings = [...teaHouseReach.wordings, ...teaHouseReach.wordings.slice(0, 1)];
    expect(problems({ wordings })).toEqual(['id-already-taken']);
  });
});

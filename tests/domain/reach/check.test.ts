import { type ReachTerms, checkReach, teaHouseReach } from '../../../shared/domain/reach';

const problems = (given: Partial<ReachTerms>) =>
  checkReach({ ...teaHouseReach, ...given }).map(({ reason }) => reason);
const [template] = teaHouseReach.templates;
if (template === undefined) throw new Error('the tea house has a template');

describe('How members are reached', () => {
  it('is sound in the tea house', () => {
    expect(problems({})).toEqual([]);
  });

  it('keeps the night quiet: before, at and after', () => {
    const wrong = ['quiet-at-least-from-22-to-8'];
    expect(problems({ quiet: { from: 22, to: 8 } })).toEqual([]);
    expect(problems({ quiet: { from: 23, to: 8 } })).toEqual(wrong);
    expect(problems({ quiet: { from: 22, to: 7 } })).toEqual(wrong);
    expect(problems({ quiet: { from: 0, to: 9 } })).toEqual(wrong);
    expect(problems({ quiet: { from: 0, to: 0 } })).toEqual(wrong);
  });

  it('sends no marketing by subscribe messages', () => {
    const templates = [{ ...template, category: 'recall' }];
    expect(problems({ templates })).toEqual(['subscribe-carries-no-marketing']);
  });

  it('asks each template for one thing', () => {
    const templates = [template, { ...template, id: 'other' }];
    expect(problems({ templates })).toEqual(['one-template-one-category']);
    expect(problems({ templates: [{ ...template, category: 'unheard-of' }] })).toEqual([
      'no-such-category',
    ]);
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

import { complianceOf, ofMessage, ofProgramme } from '../../../shared/domain/compliance';
import { type ProgrammeTerms, teaHouse } from '../../../shared/domain/programme';

const found = (given: Partial<ProgrammeTerms>) =>
  complianceOf(ofProgramme({ ...teaHouse, ...given })).map(({ field, rule }) => [field, rule]);
const [task] = teaHouse.tasks;
const [lottery] = teaHouse.lotteries;
const [template] = teaHouse.reach.templates;
if (task === undefined || lottery === undefined || template === undefined) {
  throw new Error('the tea house has a task, a lottery and a template');
}

describe('A programme', () => {
  it('keeps every rule in the tea house', () => {
    expect(found({})).toEqual([]);
  });

  it.each<readonly [Partial<ProgrammeTerms>, string, string]>([
    [{ tasks: [{ ...task, name: '转发到群' }] }, 'tasks.0.name', 'no-reward-for-sharing'],
    [
      { lotteries: [{ ...lottery, note: '分享给好友再抽一次' }] },
      'lotteries.0.note',
      'no-reward-for-sharing',
    ],
    [{ lotteries: [{ ...lottery, name: '人人有奖' }] }, 'lotteries.0.name', 'odds-as-they-are'],
    [
      {
        lotteries: [
          {
            ...lottery,
            prizes: lottery.prizes.map((one) => ({ ...one, valueFen: 5_000_001 })).slice(0, 1),
          },
        ],
      },
      'lotteries.0.prizes.0.valueFen',
      'prize-at-most-50000-yuan',
    ],
    [
      { referral: { ...teaHouse.referral, minimumFen: 0 } },
      'referral.minimumFen',
      'referral-needs-a-purchase',
    ],
    [
      { reach: { ...teaHouse.reach, templates: [{ ...template, category: 'recall' }] } },
      'reach.templates.0',
      'subscribe-carries-no-marketing',
    ],
    [
      { reach: { ...teaHouse.reach, templates: [{ ...template, title: '会员卡开通通知' }] } },
      'reach.templates.0',
      'no-withdrawn-template',
    ],
    [
      {
        scripts: teaHouse.scripts
          .slice(0, 1)
          .map((one) => ({ ...one, text: '集赞 20 个，送一泡茶。' })),
      },
      'scripts.0.text',
      'no-reward-for-inviting',
    ],
    [
      {
        news: teaHouse.news
          .slice(0, 1)
          .map((item) => ({ ...item, text: '转发朋友圈，送茶一杯。' })),
      },
      'news.0.text',
      'no-reward-for-sharing',
    ],
  ])('with %j breaks a rule at %s: %s', (given, field, rule) => {
    expect(found(given)).toEqual([[field, rule]]);
  });

  it('may promise a win where every draw wins', () => {
    const sure = { ...lottery, name: '人人有奖', outOf: 500 };
    expect(found({ lotteries: [sure] })).toEqual([]);
  });

  it('asks for consent to text messages by words that say how to stop them', () => {
    const wordings = teaHouse.reach.wordings.map((one) => ({ ...one, text: '告诉你上新。' }));
    expect(found({ reach: { ...teaHouse.reach, wordings } })).toEqual([
      ['reach.wordings.2.text', 'sms-says-how-to-stop'],
    ]);
  });
});

describe('A message', () => {
  const told = {
    category: 'coupon-expiring',
    title: '茶券到期',
    text: '全场 8 折。',
    sentence: '你有券快到期。',
  };
  const about = { reach: teaHouse.reach, at: 'offer.message', givesCoupon: false };
  const broken = (given: Partial<typeof told>) =>
    complianceOf(ofMessage({ ...told, ...given }, about)).map(({ field, rule }) => [field, rule]);

  it('is read by what its category is for, and as service where there is none of that name', () => {
    const wrong = [['offer.message.text', 'service-carries-no-marketing']];
    expect(broken({})).toEqual(wrong);
    expect(broken({ category: 'unheard-of' })).toEqual(wrong);
    expect(broken({ category: 'news' })).toEqual([]);
    expect(broken({ text: '5 元券快到期。', sentence: '新品上新，来看看。' })).toEqual([
      ['offer.message.sentence', 'service-carries-no-marketing'],
    ]);
  });
});

import { type Page } from 'playwright-core';
import { patiently, sees } from '../journeys/hand';
import { withTeaHouse } from '../journeys/two-hands';
import { bought, regular } from './people';

const { house, open } = withTeaHouse();

const inEnglish = (openid: string) =>
  `localStorage.setItem('huitou.${openid}.settings', '{"textSize":"system","language":"en"}')`;

/** The Chinese that the page in front still says. */
const chineseOn = async (page: Page): Promise<readonly string[]> => {
  const front = page.locator('.taro_page').filter({ visible: true }).last();
  return (await front.innerText()).match(/\p{Script=Han}+/gu) ?? [];
};

// What the shop itself is called and gives is the shop's to say, and a language its own name.
const own = ['南门店', '中文', '欧阳清风徐来水波不兴的小茶客', '欧', '老会员带入'];

async function saidByTheShop(openid: string): Promise<string> {
  const asked = [
    'home',
    'offers',
    'rewards',
    'wallet',
    'tasks',
    'lotteries',
    'occasions',
    'news',
    'consents',
    'inbox',
  ];
  const said = asked.map((action) => house().ask('member', { action }, openid));
  said.push(house().ask('member', { action: 'calendar', months: 2 }, openid));
  said.push(house().ask('staff', { action: 'scripts', storeId: 'south' }, 'mei'));
  return JSON.stringify([await Promise.all(said), own]);
}

async function leftovers(openid: string, paths: Readonly<Record<string, string>>) {
  const shop = await saidByTheShop('o-regular');
  const { page, hand } = await open(openid, Object.keys(paths)[0]);
  await page.evaluate(inEnglish(openid));
  await page.reload();
  const found: string[] = [];
  for (const [path, words] of Object.entries(paths)) {
    await hand.opens(path);
    await sees(hand, words);
    await patiently(async () => {
      if ((await page.locator('.skeleton').filter({ visible: true }).count()) > 0)
        throw new Error('still waiting');
    });
    const chinese = (await chineseOn(page)).filter((said) => !shop.includes(said));
    found.push(...chinese.map((said) => `${path}: ${said}`));
  }
  return found;
}

describe('English', () => {
  it('says everything a shopper sees', async () => {
    await regular(house(), 'o-regular');
    const paths = {
      '/pages/home/index': 'in a row',
      '/pages/code/index': 'Staff scan this',
      '/pages/me/index': 'Settings',
      '/pages/points/index': 'Points to use',
      '/pages/tier/index': 'All tiers',
      '/pages/check-in/index': 'Streak rewards',
      '/pages/profile/index': 'Only staff see it',
      '/pages/settings/index': 'Language',
      '/pages/privacy/index': 'What we keep',
      '/wallet/pages/coupons/index': 'Take coupons',
      '/wallet/pages/claims/index': 'My coupons',
      '/wallet/pages/mall/index': 'Points to use',
      '/gifts/pages/birthday/index': 'What it brings',
      '/ties/pages/recap/index': 'still growing',
      '/ties/pages/invite/index': 'Ask a friend to tea',
      '/ties/pages/receipt/index': 'Which store',
      '/events/pages/calendar/index': 'Coming up',
      '/events/pages/occasions/index': 'At the shop',
      '/events/pages/news/index': 'News',
      '/messages/pages/inbox/index': 'No messages yet',
      '/messages/pages/consents/index': 'Turn everything off',
      '/play/pages/tasks/index': 'comes by itself',
      '/play/pages/lottery/index': 'odds of each draw',
      '/play/pages/draws/index?lottery=winter-2026': 'No draws yet',
      '/play/pages/record/index?lottery=winter-2026': 'Fingerprint',
    };
    expect(await leftovers('o-regular', paths)).toEqual([]);
  }, 120_000);

  it('says everything before one joins', async () => {
    await regular(house(), 'o-regular');
    const paths = {
      '/pages/home/index': 'Join for free',
      '/pages/code/index': 'Once you join',
      '/pages/me/index': 'Settings',
    };
    expect(await leftovers('o-stranger', paths)).toEqual([]);
  }, 120_000);

  it('says everything at the till', async () => {
    await regular(house(), 'o-regular');
    await bought(house(), 'o-lin', 40);
    const paths = {
      '/staff/pages/till/index': 'Scan a code',
      '/staff/pages/code/index': '24 digits',
      '/staff/pages/today/index': 'sales',
      '/staff/pages/refund/index': "Today's sales",
      '/staff/pages/queue/index': 'Offline journal',
      '/staff/pages/door/index': 'Event door',
      '/staff/pages/receipt/index': 'Amount paid',
      '/staff/pages/follow-ups/index': 'Script library',
      '/staff/pages/scripts/index': 'Ice-break',
    };
    expect(await leftovers('mei', paths)).toEqual([]);
  }, 120_000);
});

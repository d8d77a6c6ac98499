import { type Page } from 'playwright-core';
import { sees } from '../journeys/hand';
import { silence, slowDown } from '../journeys/h5-host';
import { withTeaHouse } from '../journeys/two-hands';
import { joined } from './people';

// What was on the screen already and has moved, by the browser's own measure. The
// preview's stand-in for WeChat's tab bar settles when it starts; it is no part of the screens.
const watch = `
  globalThis.moved = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries())
      for (const { node, previousRect, currentRect } of sources)
        if (!/^taro-tabbar/.test(node?.className))
          globalThis.moved.push([node?.className, previousRect.y, currentRect.y].join(' '));
  }).observe({ type: 'layout-shift', buffered: true });`;

const tops = (page: Page) =>
  page.evaluate<readonly number[]>(
    `[...document.querySelectorAll('.screen-body > *')]
      .map((block) => Math.round(block.getBoundingClientRect().top))`,
  );

const { house, open } = withTeaHouse();

const screens = [
  ['home', '今天盖个章'],
  ['points', '可用积分'],
  ['tier', '现有权益'],
] as const;

describe('a screen whose answer is on its way', () => {
  it.each(screens)(
    '%s keeps its places when it comes: nothing moves',
    async (name, words) => {
      await joined(house(), 'o-lin');
      const { page, hand } = await open('o-lin', `/pages/${name}/index`);
      await sees(hand, words);
      await page.addInitScript(watch);
      // As it starts: an answer still under way must not write down what was last known.
      await page.addInitScript('localStorage.clear()');
      await slowDown(page, house().cloud.url, 3_000);
      await page.reload();
      await page.locator('.skeleton').first().waitFor();
      const waiting = await tops(page);
      await sees(hand, words);
      expect((await tops(page)).slice(0, waiting.length)).toEqual(waiting);
      expect(await page.evaluate('moved')).toEqual([]);
    },
    90_000,
  );

  it('home shows what was last known at once, and no skeleton', async () => {
    await joined(house(), 'o-lin');
    const { page, hand } = await open('o-lin');
    await sees(hand, '今天盖个章');
    await silence(page, house().cloud.url);
    await page.reload();
    await sees(hand, '小满茶铺', '新芽', '今天盖个章', '会员码');
    expect(await page.locator('.skeleton').count()).toBe(0);
  }, 90_000);
});

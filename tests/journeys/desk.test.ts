import { type BrowserContext, type Page } from 'playwright-core';
import { type TeaHouse, openTeaHouse } from '../support/tea-house';
import { type H5Host, openH5Host } from './h5-host';

const minute = 90_000;

let host: H5Host;
let house: TeaHouse;
let browsing: BrowserContext;
beforeAll(async () => {
  host = await openH5Host();
}, minute);
afterAll(() => host.close());
beforeEach(async () => {
  house = await openTeaHouse();
  browsing = await host.browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' });
}, minute);
afterEach(async () => {
  await browsing.close();
  await house.close();
});

async function window(
  names: Readonly<Record<string, string>>,
  [width, height]: readonly [number, number],
  hash = '',
): Promise<Page> {
  const page = await browsing.newPage();
  await page.setViewportSize({ width, height });
  const search = new URLSearchParams({ gateway: house.cloud.url, ...names }).toString();
  await page.goto(`${host.url}?${search}#${hash}`);
  return page;
}

const desk = [1440, 900] as const;
const phone = [390, 844] as const;
const says = (page: Page, words: string) => page.getByText(words, { exact: true }).first();

describe('the preview on a desk', () => {
  it(
    'lays a second phone beside the first, and its till scans what the first one shows',
    async () => {
      const page = await window({}, desk);
      const [guest, staff] = [
        page.frameLocator('iframe >> nth=0'),
        page.frameLocator('iframe >> nth=1'),
      ];
      await guest.getByText('免费入会').click();
      await guest.getByText('加入', { exact: true }).click();
      await guest.getByText('今天盖个章').waitFor();
      await says(page, '旁边放一部店员的手机').click();
      await guest.getByText('会员码', { exact: true }).first().click();
      await guest.getByText('请店员扫一扫').waitFor();
      await staff.getByText('扫会员码').click();
      await staff.getByText('扫旁边那部手机的会员码').click();
      await staff.getByText('第一次来').first().waitFor();
      expect(await page.getByText('店员 · 南门店').count()).toBe(1);
    },
    minute,
  );

  it(
    'remembers in its address whose phones lie there',
    async () => {
      const page = await window({ as: 'tea-0017', beside: 'mei' }, desk);
      await page.reload();
      const held = page.locator('[aria-pressed=true]');
      expect(await held.allInnerTexts()).toEqual([
        expect.stringContaining('木子'),
        expect.stringContaining('mei'),
      ]);
      await says(page, '煮茶的猫').click();
      expect(new URL(page.url()).searchParams.get('as')).toBe('tea-0013');
    },
    minute,
  );
});

describe('the preview in windows of the size of a phone', () => {
  it(
    'asks whose phone it is, and can be handed on',
    async () => {
      const page = await window({}, phone);
      await says(page, '这是谁的手机？').waitFor();
      await says(page, '慢慢来').click();
      await says(page, '免费入会').waitFor();
      await page.getByLabel('换一位（预览）').click();
      await page.getByText('还没入会').first().waitFor();
      await says(page, '关闭').click();
      await says(page, '这是谁的手机？').waitFor({ state: 'hidden' });
    },
    minute,
  );

  it(
    'is somebody else in each window, side by side',
    async () => {
      await house.ask('member', { action: 'enrol' }, 'tea-0006');
      const guest = await window({ as: 'tea-0006' }, phone, '/pages/code/index');
      const staff = await window({ as: 'mei' }, phone, '/staff/pages/code/index');
      await says(guest, '请店员扫一扫').waitFor();
      await says(staff, '扫旁边那部手机的会员码').click();
      await says(staff, '第一次来').waitFor();
      await guest.reload();
      await says(guest, '请店员扫一扫').waitFor();
    },
    minute,
  );
});
